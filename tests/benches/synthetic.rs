//! Made-up definitions of any size: real TOML and Fluent, which the real compiler reads and checks.
//!
//! Everything that a definition may have many of grows: areas and subjects, rules, routes, questions, requests, wording.
//! What one person goes through does not, so that what is measured is the price of all the rest.

use std::fs;
use std::path::{Path, PathBuf};

/// How large a definition is: so many areas with so many subjects each, and for every subject three rules, a plan, and
/// a request with two questions of its own.
#[derive(Clone, Copy)]
pub(crate) struct Size {
    areas: usize,
    in_area: usize,
}

/// A definition can have 255 routes and 255 facts; the largest here has 201 and 215.
pub(crate) const SIZES: [Size; 3] = [Size::of(1, 1), Size::of(5, 2), Size::of(10, 10)];

/// The way of one person, the same in every size: up to the page that is measured, and from there to a checked request.
pub(crate) const BEFORE: [&str; 3] = ["a0", "a0-s0", "yes"];
pub(crate) const DEVICE: &str = "lost";
pub(crate) const MAILBOX: &str = "lost";
pub(crate) const DRAFTING: [&str; 3] = ["main", "yes", "yes"];
pub(crate) const FIELDS: [(&str, &str); 2] =
    [("name", "example-user"), ("address", "me@mail.example")];

const HEAD: &str = include_str!("synthetic/head.toml");
const AREA: &str = include_str!("synthetic/area.toml");
const SUBJECT: &str = include_str!("synthetic/subject.toml");
const QUESTIONS: &str = include_str!("synthetic/questions.toml");
const FOOT: &str = include_str!("synthetic/foot.toml");
const FRAME_WORDS: &str = include_str!("synthetic/frame.ftl");
const AREA_WORDS: &str = include_str!("synthetic/area.ftl");
const SUBJECT_WORDS: &str = include_str!("synthetic/subject.ftl");

impl Size {
    const fn of(areas: usize, in_area: usize) -> Self {
        Self { areas, in_area }
    }

    /// How many times as large as the smallest.
    pub(crate) const fn times(self) -> usize {
        self.areas * self.in_area
    }

    /// Writes the definition into a folder of its own among the build products.
    pub(crate) fn write(self) -> PathBuf {
        let name = format!("synthetic-{}", self.times());
        let dir = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        fs::create_dir_all(&dir).expect("a folder");
        fs::write(dir.join("service.toml"), self.service()).expect("a file");
        fs::write(dir.join("en.ftl"), self.wording()).expect("a file");
        dir
    }

    fn service(self) -> String {
        let facts = [self.area(), self.subject(), self.each_area(AREA)].concat();
        let rest = [QUESTIONS, &self.each_subject(SUBJECT), FOOT].concat();
        [HEAD, &facts, &rest].concat()
    }

    fn wording(self) -> String {
        [
            FRAME_WORDS,
            &self.each_area(AREA_WORDS),
            &self.each_subject(SUBJECT_WORDS),
        ]
        .concat()
    }

    fn area(self) -> String {
        let values = list(self.areas, |area| format!("\"a{area}\", "));
        format!("\n[[fact]]\nid = \"area\"\nsource = \"made-up\"\nvalues = [{values}\"other\"]\n")
    }

    /// One fact for the subjects of all areas; each area offers its own.
    fn subject(self) -> String {
        let values = list(self.in_area, |subject| format!("\"s{subject}\", "));
        let choices = self.each_subject(
            "{ id = \"aAREA-sSUBJECT\", value = \"sSUBJECT\", when = { area = \"aAREA\" } }, ",
        );
        format!(
            "\n[[fact]]\nid = \"subject\"\nsource = \"made-up\"\nvalues = [{values}\"other\"]\n\
             applies = {{ not = {{ area = \"other\" }} }}\notherwise = \"other\"\n\
             choices = [{choices}{{ id = \"other\" }}]\n"
        )
    }

    fn each_area(self, template: &str) -> String {
        list(self.areas, |area| {
            template.replace("AREA", &area.to_string())
        })
    }

    fn each_subject(self, template: &str) -> String {
        list(self.times(), |number| {
            let (area, subject) = (number / self.in_area, number % self.in_area);
            let numbered = template.replace("NUMBER", &number.to_string());
            let placed = numbered.replace("AREA", &area.to_string());
            placed.replace("SUBJECT", &subject.to_string())
        })
    }
}

fn list(count: usize, item: impl Fn(usize) -> String) -> String {
    (0..count).map(item).collect()
}
