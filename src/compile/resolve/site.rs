//! `[site]`: which fact tells the site, and what each site is called.

use super::links::is_host;
use crate::compile::context::{Context, Variables};
use crate::compile::names::Kind;
use crate::compile::source::{Name, Table};
use crate::service::{FactIndex, Site, ValueIndex};

impl Context<'_> {
    /// The sites, and the one that pages of one's own say they are about.
    pub(super) fn sites(&mut self) -> (Site, Option<ValueIndex>) {
        let site = self.site();
        let page = self.page_site(&site);
        (site, page)
    }

    fn site(&mut self) -> Site {
        let root = self.root;
        let mut site = Site {
            fact: 0,
            names: Vec::new(),
            hosts: Vec::new(),
        };
        let Some(table) = root.child("site", self.faults) else {
            return site;
        };
        table.allow("[site]", &["fact", "hosts", "page"], self.faults);
        let fact = table.needed("[site]", "fact", self.faults);
        let Some(fact) = fact.and_then(|name| self.find(Kind::Fact, &name)) else {
            return site;
        };
        site.fact = fact;
        let values = self
            .facts
            .get(usize::from(fact))
            .map(|fact| fact.values.clone());
        for value in values.unwrap_or_default() {
            let id = format!("site-{value}");
            site.names.push(self.text(table.line, &id, Variables::None));
        }
        site.hosts = self.hosts(fact, table);
        site
    }

    /// The one under `page`, or the only one there is.
    fn page_site(&mut self, site: &Site) -> Option<ValueIndex> {
        let named = self.root.inner("site");
        let named = named.and_then(|table| table.text("page", self.faults));
        match named {
            Some(name) => self.value(site.fact, &name),
            None => (site.hosts.len() == 1).then_some(0),
        }
    }

    /// One host per value of the fact.
    fn hosts(&mut self, fact: FactIndex, table: &Table) -> Vec<String> {
        let hosts = match table
            .get("hosts")
            .map(|value| value.table("hosts", self.faults))
        {
            Some(Some(hosts)) => hosts,
            Some(None) => return Vec::new(),
            None => {
                table.missing("[site]", "hosts", self.faults);
                return Vec::new();
            }
        };
        for (name, _) in &hosts.entries {
            self.value(fact, name);
        }
        let values = self
            .facts
            .get(usize::from(fact))
            .map(|fact| fact.values.clone());
        let mut found = Vec::new();
        for value in values.unwrap_or_default() {
            match hosts.needed("`hosts`", &value, self.faults) {
                Some(host) => found.push(self.host(host)),
                None => found.push(String::new()),
            }
        }
        found
    }

    fn host(&mut self, host: Name) -> String {
        let (name, port) = host.text.split_once(':').unwrap_or((&host.text, ""));
        let remedy = match (is_host(name), name.contains('.')) {
            (true, true) if port.is_empty() => return host.text,
            (true, true) if port.parse::<u16>().is_ok() => {
                "leave the port out here, and write it into the links: https://{host}:8443/"
            }
            (true, false) if port.is_empty() => {
                "write its full name, such as intranet.company.org: a short one leads elsewhere in another network"
            }
            _ => "write it without https:// and without a path",
        };
        self.faults.add(
            host.line,
            "bad-host",
            format!("{:?} is not the name of a host", host.text),
            remedy,
        );
        host.text
    }
}
