//! Drafts and receipts from anywhere: any bytes, and good files with parts changed.

#![no_main]

use account_recovery::error::Fault as _;
use account_recovery::file::File;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    match File::read(bytes, "pypi") {
        Ok(File::Draft(draft)) => {
            let again = draft.to_json("About");
            assert_eq!(
                File::read(again.as_bytes(), "pypi"),
                Ok(File::Draft(draft))
            );
        }
        Ok(File::Receipt(receipt)) => {
            let again = receipt.lines().join("\n");
            assert_eq!(
                File::read(again.as_bytes(), "pypi"),
                Ok(File::Receipt(receipt))
            );
        }
        Err(error) => assert!(error.code().starts_with("file-")),
    }
});
