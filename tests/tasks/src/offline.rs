//! What a browser keeps of the page for use without a connection: everything there is, listed in its worker.

use account_recovery::page::release::{PROBE, WORKER};

use crate::size::{Size, kib};

/// How much that is.
pub(crate) fn summary(page: &[Size]) -> String {
    let kept: Vec<_> = page
        .iter()
        .filter(|size| size.file != WORKER && size.file != PROBE)
        .collect();
    let raw = kept.iter().map(|size| size.raw).sum();
    let brotli = kept.iter().map(|size| size.brotli).sum();
    format!(
        "kept for use without a connection: {} files, {} KiB, {} KiB brotli",
        kept.len(),
        kib(raw),
        kib(brotli)
    )
}
