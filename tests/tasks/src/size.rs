//! What a visitor downloads, and what may be downloaded at most.

use anyhow::Result;
use brotli::enc::BrotliEncoderParams;

/// Bytes in a KiB.
const KIB: usize = 1024;

/// A file of the page, measured.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Size {
    pub(crate) file: String,
    /// Bytes on disk.
    pub(crate) raw: usize,
    /// Bytes on the way, compressed as a web server does ahead of time.
    pub(crate) brotli: usize,
}

/// Files that together may have so many KiB, compressed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Budget {
    pub(crate) name: String,
    pub(crate) kib: usize,
    pub(crate) files: Vec<String>,
}

/// A page that is one file, and may have so many KiB as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Limit {
    pub(crate) file: String,
    pub(crate) kib: usize,
}

impl Limit {
    /// What is wrong with so many bytes, if anything.
    pub(crate) fn excess(&self, bytes: usize) -> Option<String> {
        let over = bytes.checked_sub(self.kib * KIB).filter(|over| *over > 0)?;
        let Self { file, kib: limit } = self;
        Some(format!(
            "{file} is {} KiB over its {limit} KiB, uncompressed",
            kib(over)
        ))
    }
}

impl Size {
    pub(crate) fn of(file: &str, bytes: &[u8]) -> Result<Self> {
        let params = BrotliEncoderParams {
            quality: 11,
            lgwin: 22,
            size_hint: bytes.len(),
            ..Default::default()
        };
        let mut compressed = Vec::new();
        brotli::BrotliCompress(&mut &*bytes, &mut compressed, &params)?;
        Ok(Self {
            file: file.to_owned(),
            raw: bytes.len(),
            brotli: compressed.len(),
        })
    }
}

impl Budget {
    /// The compressed sizes of its files together, in bytes.
    ///
    /// # Errors
    /// A file that the page has not got.
    pub(crate) fn spent(&self, sizes: &[Size]) -> Result<usize, String> {
        let find = |file: &String| {
            sizes
                .iter()
                .find(|size| size.file == *file)
                .map(|size| size.brotli)
        };
        self.files
            .iter()
            .map(|file| find(file).ok_or_else(|| format!("{}: the page has no {file}", self.name)))
            .sum()
    }

    /// What is wrong, if anything.
    pub(crate) fn excess(&self, sizes: &[Size]) -> Option<String> {
        let spent = match self.spent(sizes) {
            Ok(spent) => spent,
            Err(missing) => return Some(missing),
        };
        let over = spent.checked_sub(self.kib * KIB).filter(|over| *over > 0)?;
        let (name, files) = (&self.name, self.files.join(", "));
        Some(format!(
            "{name} is {} KiB over its {} KiB ({files})",
            kib(over),
            self.kib
        ))
    }
}

/// The files as a table, the largest download first.
pub(crate) fn table(sizes: &[Size]) -> String {
    let mut sizes = sizes.to_vec();
    sizes.sort_by_key(|size| std::cmp::Reverse(size.brotli));
    let mut table = format!("{:<32}{:>10}{:>10}\n", "file", "KiB", "brotli");
    for size in sizes {
        table += &format!(
            "{:<32}{:>10}{:>10}\n",
            size.file,
            kib(size.raw),
            kib(size.brotli)
        );
    }
    table
}

/// Bytes as KiB with one decimal, rounded up, so that nothing looks smaller than it is.
pub(crate) fn kib(bytes: usize) -> String {
    let tenths = (bytes * 10).div_ceil(KIB);
    format!("{}.{}", tenths / 10, tenths % 10)
}

#[cfg(test)]
mod tests {
    use super::{Budget, Limit, Size, kib, table};

    fn size(file: &str, brotli: usize) -> Size {
        Size {
            file: file.into(),
            raw: brotli * 2,
            brotli,
        }
    }

    #[test]
    fn sizes_are_rounded_up() {
        // bytes, KiB
        for (bytes, text) in [
            (0, "0.0"),
            (1, "0.1"),
            (1024, "1.0"),
            (1025, "1.1"),
            (46_080, "45.0"),
            (46_081, "45.1"),
        ] {
            assert_eq!(kib(bytes), text, "{bytes}");
        }
    }

    #[test]
    fn what_repeats_is_compressed() {
        let repeated = Size::of("a.js", &b"account recovery ".repeat(100)).unwrap();
        assert_eq!(repeated.raw, 1700);
        assert!(repeated.brotli < 40, "{}", repeated.brotli);
    }

    #[test]
    fn an_excess_is_told_with_its_files() {
        let sizes = [size("a.js", 1024), size("b.js", 1024), size("c.js", 90_000)];
        // KiB, files, what is wrong
        let table: [(usize, &[&str], Option<&str>); 4] = [
            (2, &["a.js", "b.js"], None),
            (
                1,
                &["a.js", "b.js"],
                Some("wizard is 1.0 KiB over its 1 KiB (a.js, b.js)"),
            ),
            (2, &["a.js", "d.js"], Some("wizard: the page has no d.js")),
            (0, &[], None),
        ];
        for (kib, files, excess) in table {
            let files = files.iter().map(|file| (*file).to_owned()).collect();
            let budget = Budget {
                name: "wizard".into(),
                kib,
                files,
            };
            assert_eq!(budget.excess(&sizes).as_deref(), excess);
        }
    }

    #[test]
    fn a_single_file_is_measured_as_it_is() {
        let limit = Limit {
            file: "verify.html".into(),
            kib: 2,
        };
        // bytes, what is wrong
        let table = [
            (0, None),
            (2048, None),
            (
                2049,
                Some("verify.html is 0.1 KiB over its 2 KiB, uncompressed"),
            ),
        ];
        for (bytes, excess) in table {
            assert_eq!(limit.excess(bytes).as_deref(), excess);
        }
    }

    #[test]
    fn the_table_begins_with_the_largest() {
        assert_eq!(
            table(&[size("a.js", 1024), size("b.css", 4096)]),
            "file                                   KiB    brotli\n\
             b.css                                  8.0       4.0\n\
             a.js                                   2.0       1.0\n"
        );
    }
}
