//! The scripts around the program have tests of their own, which Node runs (`tests/scripts`).

use std::fs;
use std::path::Path;
use std::process::Command;

#[test]
fn the_scripts_of_the_page_pass_their_tests() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/scripts");
    let names = fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut tests: Vec<_> = names.filter(|name| name.ends_with(".test.js")).collect();
    tests.sort();
    assert!(!tests.is_empty());
    let output = Command::new("node")
        .arg("--test")
        .args(tests)
        .current_dir(folder)
        .output()
        .expect("start Node 20 or newer");
    assert!(
        output.status.success(),
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
}
