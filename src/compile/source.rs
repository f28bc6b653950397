//! The tree of `service.toml`: every key and value with its line. What has the wrong type or name becomes a fault.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::fault::Faults;
use super::lines::Lines;
use super::name::Name;
use super::nearest::advise;
use super::problem::{self, Problem};

/// A file that was read, and where its faults go.
pub(crate) struct Document<'a> {
    tree: Spanned<DeTable<'a>>,
    lines: Lines,
    faults: &'a Faults,
}

impl<'a> Document<'a> {
    /// Reads TOML; what cannot be read becomes a fault, and the rest is still there.
    pub(crate) fn parse(text: &'a str, faults: &'a Faults) -> Self {
        let lines = Lines::of(text);
        let (tree, errors) = DeTable::parse_recoverable(text);
        for error in errors {
            let line = lines.at(error.span().map_or(0, |span| span.start));
            faults.add(line, problem::toml_syntax(error.message()));
        }
        Self {
            tree,
            lines,
            faults,
        }
    }

    pub(crate) fn root(&'a self) -> Table<'a> {
        Table {
            line: 1,
            tree: Some(self.tree.get_ref()),
            document: self,
        }
    }
}

/// A value and the line it begins on.
#[derive(Clone, Copy)]
pub(crate) struct Value<'a> {
    pub(crate) line: usize,
    content: &'a DeValue<'a>,
    document: &'a Document<'a>,
}

impl<'a> Value<'a> {
    fn of(item: &'a Spanned<DeValue<'a>>, document: &'a Document<'a>) -> Self {
        Self {
            line: document.lines.at(item.span().start),
            content: item.get_ref(),
            document,
        }
    }

    pub(crate) fn as_text(self) -> Option<&'a str> {
        self.content.as_str()
    }

    pub(crate) fn as_list(self) -> Option<Vec<Value<'a>>> {
        let items = self.content.as_array()?.iter();
        Some(items.map(|item| Value::of(item, self.document)).collect())
    }

    pub(crate) fn as_table(self) -> Option<Table<'a>> {
        Some(Table {
            line: self.line,
            tree: Some(self.content.as_table()?),
            document: self.document,
        })
    }

    /// The value as a name, if it is a text.
    pub(crate) fn name(self, key: &str) -> Option<Name<'a>> {
        let name = |text| Name::new(text, self.line, self.document.faults);
        let name = self.as_text().map(name);
        name.or_else(|| self.wrong(key, "a text in quotation marks"))
    }

    /// The value as names: one text, or a list of texts.
    pub(crate) fn names(self, key: &str) -> Vec<Name<'a>> {
        let values = self.as_list().unwrap_or_else(|| vec![self]);
        let values = values.into_iter();
        values.filter_map(|value| value.name(key)).collect()
    }

    /// The value as a table.
    pub(crate) fn table(self, key: &str) -> Option<Table<'a>> {
        self.as_table().or_else(|| self.wrong(key, "a table"))
    }

    /// An entry of a list, written as `"id"` or `{ id = "…", … }`.
    pub(crate) fn entry(self, what: &str, keys: &[&str]) -> Option<(Name<'a>, Table<'a>)> {
        if let Some(table) = self.as_table() {
            return table.with_id(what, keys);
        }
        let nothing_else = Table {
            line: self.line,
            tree: None,
            document: self.document,
        };
        Some((self.name(what)?, nothing_else))
    }

    fn number(self) -> Option<i64> {
        let number = self.content.as_integer()?;
        i64::from_str_radix(number.as_str(), number.radix()).ok()
    }

    /// What kind of value it is, in words.
    fn kind(self) -> &'static str {
        match self.content {
            DeValue::String(_) => "a text",
            DeValue::Integer(_) if self.number().is_none() => "a number that is too large",
            DeValue::Integer(_) => "a number",
            DeValue::Boolean(_) => "true or false",
            DeValue::Array(_) => "a list",
            DeValue::Table(_) => "a table",
            DeValue::Float(_) => "a fraction",
            DeValue::Datetime(_) => "a date without quotation marks",
        }
    }

    /// Says what is wrong with it.
    pub(crate) fn fault(self, problem: Problem) {
        self.document.faults.add(self.line, problem);
    }

    fn wrong<T>(self, key: &str, expected: &str) -> Option<T> {
        self.fault(problem::wrong_type(key, self.kind(), expected));
        None
    }
}

/// A table and the line it begins on.
#[derive(Clone, Copy)]
pub(crate) struct Table<'a> {
    pub(crate) line: usize,
    /// Nothing where an id stands alone for a table.
    tree: Option<&'a DeTable<'a>>,
    document: &'a Document<'a>,
}

/// Tables with their ids.
type Named<'a> = Vec<(Name<'a>, Table<'a>)>;

impl<'a> Table<'a> {
    /// Where faults of the file go.
    pub(crate) fn faults(self) -> &'a Faults {
        self.document.faults
    }

    /// Says what is wrong with it.
    pub(crate) fn fault(self, problem: Problem) {
        self.document.faults.add(self.line, problem);
    }

    /// The keys and values, in the order of the file.
    pub(crate) fn entries(self) -> Vec<(Name<'a>, Value<'a>)> {
        let mut entries: Vec<_> = self.tree.into_iter().flatten().collect();
        entries.sort_by_key(|(key, _)| key.span().start);
        let entries = entries.into_iter().map(|(key, item)| {
            let line = self.document.lines.at(key.span().start);
            let name = Name::new(key.get_ref(), line, self.document.faults);
            (name, Value::of(item, self.document))
        });
        entries.collect()
    }

    /// The value under a key.
    pub(crate) fn get(self, key: &str) -> Option<Value<'a>> {
        let item = self.tree?.get(key)?;
        Some(Value::of(item, self.document))
    }

    pub(crate) fn has(self, key: &str) -> bool {
        self.get(key).is_some()
    }

    /// The table under a key, if it is one; whoever reads the table itself complains if it is not.
    pub(crate) fn inner(self, key: &str) -> Option<Table<'a>> {
        self.get(key)?.as_table()
    }

    /// The entries of the table under a key; none if it is absent.
    pub(crate) fn inner_entries(self, key: &str) -> Vec<(Name<'a>, Value<'a>)> {
        self.inner(key).map(Table::entries).unwrap_or_default()
    }

    /// Complains about every key that `what` does not have.
    pub(crate) fn allow(self, what: &str, keys: &[&str]) {
        for (name, _) in self.entries() {
            if !keys.contains(&name.text) {
                let advice = advise(name.text, keys.iter().copied());
                name.fault(problem::unknown_key(what, name.text, advice));
            }
        }
    }

    /// The text under a key.
    pub(crate) fn text(self, key: &str) -> Option<Name<'a>> {
        self.get(key)?.name(key)
    }

    /// The text under a key that has to be there.
    pub(crate) fn needed(self, what: &str, key: &str) -> Option<Name<'a>> {
        self.demand(what, key);
        self.text(key)
    }

    /// Complains if a key is missing.
    pub(crate) fn demand(self, what: &str, key: &str) {
        if !self.has(key) {
            self.missing(what, key);
        }
    }

    /// Says that a key is missing.
    pub(crate) fn missing(self, what: &str, key: &str) {
        self.fault(problem::missing_key(what, key));
    }

    /// One text or a list of texts under a key; none if the key is absent.
    pub(crate) fn texts(self, key: &str) -> Vec<Name<'a>> {
        let value = self.get(key);
        value.map(|value| value.names(key)).unwrap_or_default()
    }

    /// Whether the key is there and true.
    pub(crate) fn flag(self, key: &str) -> bool {
        let flag = self.get(key).and_then(|value| {
            let flag = value.content.as_bool();
            flag.or_else(|| value.wrong(key, "true or false"))
        });
        flag.unwrap_or(false)
    }

    /// The number under a key.
    pub(crate) fn number<T: TryFrom<i64>>(self, key: &str) -> Option<T> {
        let value = self.get(key)?;
        let number = value.number().and_then(|number| T::try_from(number).ok());
        number.or_else(|| value.wrong(key, "a small whole number"))
    }

    /// The values of a list under a key; none if the key is absent.
    pub(crate) fn list(self, key: &str) -> Vec<Value<'a>> {
        let value = self.get(key);
        let list = value.and_then(|value| value.as_list().or_else(|| value.wrong(key, "a list")));
        list.unwrap_or_default()
    }

    /// The tables of a list under a key.
    pub(crate) fn tables(self, key: &str) -> Vec<Table<'a>> {
        let values = self.list(key).into_iter();
        values.filter_map(|value| value.table(key)).collect()
    }

    /// The tables of a list under a key, each with its id.
    pub(crate) fn named_tables(self, key: &str, what: &str, keys: &[&str]) -> Named<'a> {
        let tables = self.tables(key).into_iter();
        tables
            .filter_map(|table| table.with_id(what, keys))
            .collect()
    }

    /// The entries of a list under a key, each with its id.
    pub(crate) fn named_entries(self, key: &str, what: &str, keys: &[&str]) -> Named<'a> {
        let values = self.list(key).into_iter();
        values.filter_map(|value| value.entry(what, keys)).collect()
    }

    fn with_id(self, what: &str, keys: &[&str]) -> Option<(Name<'a>, Table<'a>)> {
        self.allow(what, keys);
        Some((self.needed(what, "id")?, self))
    }

    /// The table under a key that has to be there.
    pub(crate) fn child(self, key: &str) -> Option<Table<'a>> {
        if !self.has(key) {
            self.faults().add(1, problem::missing_table(key));
        }
        self.get(key)?.table(key)
    }
}
