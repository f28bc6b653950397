//! Command line of account-recovery.
fn main() {}
