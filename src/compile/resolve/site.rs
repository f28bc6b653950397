//! `[site]`: which fact tells the site, and what each site is called.

use super::links::is_host;
use crate::compile::asked::Variables;
use crate::compile::context::Context;
use crate::compile::name::Name;
use crate::compile::names::Kind;
use crate::compile::problem;
use crate::compile::source::Table;
use crate::service::{FactIndex, Site, ValueIndex};

impl<'a> Context<'a> {
    /// The sites, and the one that pages of one's own say they are about.
    pub(super) fn sites(&mut self) -> (Site, Option<ValueIndex>) {
        let site = self.site();
        let page = self.page_site(&site);
        (site, page)
    }

    fn site(&mut self) -> Site {
        let mut site = Site {
            fact: 0,
            names: Vec::new(),
            hosts: Vec::new(),
        };
        let Some(table) = self.root.child("site") else {
            return site;
        };
        table.allow("[site]", &["fact", "hosts", "page"]);
        let fact = table.needed("[site]", "fact");
        let Some(fact) = fact.and_then(|name| self.find(Kind::Fact, name)) else {
            return site;
        };
        site.fact = fact;
        let shape = self.facts.get(usize::from(fact));
        let values = shape.map(|fact| fact.values.clone()).unwrap_or_default();
        for value in &values {
            let id = format!("site-{value}");
            site.names
                .push(self.text_with(table.line, &id, Variables::None));
        }
        site.hosts = self.hosts(fact, &values, table).unwrap_or_default();
        site
    }

    /// The one under `page`, or the only one there is.
    fn page_site(&self, site: &Site) -> Option<ValueIndex> {
        let named = self.root.inner("site");
        let named = named.and_then(|table| table.text("page"));
        match named {
            Some(name) => self.value(site.fact, name),
            None => (site.hosts.len() == 1).then_some(0),
        }
    }

    /// One host per value of the fact.
    fn hosts(&self, fact: FactIndex, values: &[&str], table: Table<'_>) -> Option<Vec<String>> {
        table.demand("[site]", "hosts");
        let hosts = table.get("hosts")?.table("hosts")?;
        for (name, _) in hosts.entries() {
            self.value(fact, name);
        }
        let hosts = values.iter().map(|value| {
            let host = hosts.needed("`hosts`", value).unwrap_or_default();
            self.check_host(host);
            host.text.to_owned()
        });
        Some(hosts.collect())
    }

    fn check_host(&self, host: Name<'_>) {
        let (name, port) = host.text.split_once(':').unwrap_or((host.text, ""));
        let remedy = match (is_host(name), name.contains('.')) {
            (true, true) if port.is_empty() => return,
            (true, true) if port.parse::<u16>().is_ok() => {
                "leave the port out here, and write it into the links: https://{host}:8443/"
            }
            (true, false) if port.is_empty() => {
                "write its full name, such as intranet.company.org: a short one leads elsewhere in another network"
            }
            _ => "write it without https:// and without a path",
        };
        host.fault(problem::bad_host(host.text, remedy));
    }
}
