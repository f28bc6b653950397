//! Finds fenced blocks named `account-recovery` in Markdown. A block inside another one is an example and stays.

use std::iter::Peekable;
use std::str::Lines;

use super::block::Block;

/// Replaces each block; what comes in its place stands between empty lines where it begins with a tag.
pub(super) fn replace<E>(
    markdown: &str,
    html: impl Fn(&Block) -> Result<String, E>,
) -> Result<String, E> {
    let mut lines = markdown.lines().peekable();
    let mut text = String::with_capacity(markdown.len());
    let mut push = |line: &str| {
        text.push_str(line);
        text.push('\n');
    };
    while let Some(line) = lines.next() {
        let Some((fence, words)) = opening(line) else {
            push(line);
            continue;
        };
        let inside = up_to_end(&mut lines, fence);
        let mut words = words.split_whitespace();
        if words.next() == Some("account-recovery") {
            let (words, lines) = (words.collect(), inside.lines);
            push(&html(&Block { words, lines })?);
        } else {
            push(line);
            inside
                .lines
                .iter()
                .chain(&inside.end)
                .for_each(|line| push(line));
        }
    }
    Ok(text)
}

/// The fence that a line opens, and the words after it (CommonMark, section 4.5).
fn opening(line: &str) -> Option<(&str, &str)> {
    let line = line.trim_start();
    let sign = line
        .chars()
        .next()
        .filter(|sign| matches!(sign, '`' | '~'))?;
    let words = line.trim_start_matches(sign);
    let fence = line.strip_suffix(words)?;
    (fence.len() >= 3 && !words.contains('`')).then_some((fence, words))
}

/// What is in a block, and the line that ends it, if it has one.
struct Inside<'a> {
    lines: Vec<&'a str>,
    end: Option<&'a str>,
}

fn up_to_end<'a>(lines: &mut Peekable<Lines<'a>>, fence: &str) -> Inside<'a> {
    let closes = |line: &str| {
        let line = line.trim();
        let sign = fence.chars().next().unwrap_or('`');
        line.starts_with(fence) && line.trim_start_matches(sign).is_empty()
    };
    let mut inside = Vec::new();
    while let Some(line) = lines.next_if(|line| !closes(line)) {
        inside.push(line);
    }
    Inside {
        lines: inside,
        end: lines.next(),
    }
}

#[cfg(test)]
mod tests {
    use super::replace;
    use std::convert::Infallible;

    #[test]
    fn blocks_are_replaced_and_examples_stay() {
        // Markdown, what becomes of it
        let table = [
            ("", ""),
            ("text\n", "text\n"),
            ("```account-recovery\n```\n", "[]{}\n"),
            (
                "a\n\n``` account-recovery pypi\nlang: en\n```\nb\n",
                "a\n\n[pypi]{lang: en}\nb\n",
            ),
            ("~~~account-recovery\n```\n~~~~\n", "[]{```}\n"),
            ("```account-recovery\nno end", "[]{no end}\n"),
            (
                "````md\n```account-recovery\n```\n````\n",
                "````md\n```account-recovery\n```\n````\n",
            ),
            ("```rust\nlet a;\n```\n", "```rust\nlet a;\n```\n"),
            ("``account-recovery``\n", "``account-recovery``\n"),
            (
                "```account-recovery-other\n```\n",
                "```account-recovery-other\n```\n",
            ),
        ];
        for (markdown, expected) in table {
            let replaced = replace(markdown, |block| {
                let text = format!("[{}]{{{}}}", block.words.join(" "), block.lines.join("|"));
                Ok::<_, Infallible>(text)
            });
            assert_eq!(replaced, Ok(expected.to_owned()), "{markdown:?}");
        }
    }
}
