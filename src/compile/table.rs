//! Takes typed entries out of tables; what has the wrong type or name becomes a fault.

use super::fault::Faults;
use super::nearest::advise;
use super::source::{Content, Name, Table, Value};

impl Value {
    /// The value as a name, if it is a text.
    pub(crate) fn name(&self, key: &str, faults: &mut Faults) -> Option<Name> {
        match &self.content {
            Content::Text(text) => Some(Name {
                text: text.clone(),
                line: self.line,
            }),
            _ => self.wrong(key, "a text in quotation marks", faults),
        }
    }

    /// The value as names: one text, or a list of texts.
    pub(crate) fn names(&self, key: &str, faults: &mut Faults) -> Vec<Name> {
        match &self.content {
            Content::List(items) => items
                .iter()
                .filter_map(|item| item.name(key, faults))
                .collect(),
            _ => self.name(key, faults).into_iter().collect(),
        }
    }

    /// The value as a table.
    pub(crate) fn table(&self, key: &str, faults: &mut Faults) -> Option<&Table> {
        match &self.content {
            Content::Table(table) => Some(table),
            _ => self.wrong(key, "a table", faults),
        }
    }

    fn wrong<T>(&self, key: &str, expected: &str, faults: &mut Faults) -> Option<T> {
        faults.add(
            self.line,
            "wrong-type",
            format!("`{key}` is {}", self.content.kind()),
            format!("write {expected}"),
        );
        None
    }
}

impl Table {
    /// The value under a key.
    pub(crate) fn get(&self, key: &str) -> Option<&Value> {
        self.entries
            .iter()
            .find(|(name, _)| name.text == key)
            .map(|(_, value)| value)
    }

    /// The table under a key, if it is one; whoever reads the table itself complains if it is not.
    pub(crate) fn inner(&self, key: &str) -> Option<&Table> {
        match &self.get(key)?.content {
            Content::Table(table) => Some(table),
            _ => None,
        }
    }

    /// The entries of the table under a key; none if it is absent.
    pub(crate) fn inner_entries(&self, key: &str) -> &[(Name, Value)] {
        self.inner(key).map_or(&[], |table| &table.entries)
    }

    /// Complains about every key that `what` does not have.
    pub(crate) fn allow(&self, what: &str, keys: &[&str], faults: &mut Faults) {
        for (name, _) in &self.entries {
            if !keys.contains(&name.text.as_str()) {
                faults.add(
                    name.line,
                    "unknown-key",
                    format!("{what} has no key `{}`", name.text),
                    advise(&name.text, keys.iter().copied()),
                );
            }
        }
    }

    /// The text under a key.
    pub(crate) fn text(&self, key: &str, faults: &mut Faults) -> Option<Name> {
        self.get(key)?.name(key, faults)
    }

    /// The text under a key that has to be there.
    pub(crate) fn needed(&self, what: &str, key: &str, faults: &mut Faults) -> Option<Name> {
        if self.get(key).is_none() {
            self.missing(what, key, faults);
        }
        self.text(key, faults)
    }

    /// Says that a key is missing.
    pub(crate) fn missing(&self, what: &str, key: &str, faults: &mut Faults) {
        faults.add(
            self.line,
            "missing-key",
            format!("{what} has no `{key}`"),
            format!("add `{key} = …`"),
        );
    }

    /// One text or a list of texts under a key; none if the key is absent.
    pub(crate) fn texts(&self, key: &str, faults: &mut Faults) -> Vec<Name> {
        self.get(key)
            .map(|value| value.names(key, faults))
            .unwrap_or_default()
    }

    /// Whether the key is there and true.
    pub(crate) fn flag(&self, key: &str, faults: &mut Faults) -> bool {
        let Some(value) = self.get(key) else {
            return false;
        };
        match value.content {
            Content::Flag(flag) => flag,
            _ => value.wrong(key, "true or false", faults).unwrap_or(false),
        }
    }

    /// The number under a key.
    pub(crate) fn number<T: TryFrom<i64>>(&self, key: &str, faults: &mut Faults) -> Option<T> {
        let value = self.get(key)?;
        let number = match value.content {
            Content::Number(number) => T::try_from(number).ok(),
            _ => None,
        };
        number.or_else(|| value.wrong(key, "a small whole number", faults))
    }

    /// The values of a list under a key; none if the key is absent.
    pub(crate) fn list(&self, key: &str, faults: &mut Faults) -> &[Value] {
        match self.get(key) {
            None => &[],
            Some(Value {
                content: Content::List(items),
                ..
            }) => items,
            Some(value) => value.wrong(key, "a list", faults).unwrap_or(&[]),
        }
    }

    /// The tables of a list under a key.
    pub(crate) fn tables(&self, key: &str, faults: &mut Faults) -> Vec<&Table> {
        self.list(key, faults)
            .iter()
            .filter_map(|value| value.table(key, faults))
            .collect()
    }

    /// The table under a key that has to be there.
    pub(crate) fn child(&self, key: &str, faults: &mut Faults) -> Option<&Table> {
        if self.get(key).is_none() {
            faults.add(
                1,
                "missing-table",
                format!("the definition has no [{key}]"),
                format!("add a table [{key}]"),
            );
        }
        self.get(key)?.table(key, faults)
    }
}
