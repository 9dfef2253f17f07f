//! A claim under examination: what was looked up, lit and found.

use super::{Finding, Outcome, Part, Reason};
use crate::data::{ClusterId, Dataset, EconomyCount, EconomyId, Edition, Ranking};
use crate::stats::{Comparable, members};

/// Gathers the parts of a claim; every row it hands out is written down as used.
#[derive(Clone, Debug)]
pub(super) struct Case<'a> {
    pub(super) data: &'a Dataset,
    pub(super) parts: Vec<Part>,
    pub(super) lit: Vec<ClusterId>,
    pub(super) rows: Vec<(Edition, ClusterId)>,
    pub(super) counts: Vec<(Edition, EconomyId)>,
}

impl<'a> Case<'a> {
    pub(super) fn new(data: &'a Dataset) -> Self {
        Self { data, parts: Vec::new(), lit: Vec::new(), rows: Vec::new(), counts: Vec::new() }
    }

    pub(super) fn part(&mut self, finding: Finding, outcome: Outcome) {
        self.parts.push(Part { finding, outcome });
    }

    /// A cluster by key; without it the part is unknown.
    pub(super) fn cluster(&mut self, key: &'static str) -> Option<ClusterId> {
        let found = self.data.cluster_by_key(key);
        self.unless(found, Finding::NoRow(key), Reason::NotInOpenSources)
    }

    /// An economy by ISO code; without it the part is unknown.
    pub(super) fn economy(&mut self, iso3: &'static str) -> Option<EconomyId> {
        let found = self.data.economy_by_iso3(iso3);
        self.unless(found, Finding::NoRow(iso3), Reason::NotInOpenSources)
    }

    /// An edition with the one before it; where the two cannot be compared the part is unknown.
    pub(super) fn with_previous(&mut self, edition: Edition) -> Option<Comparable> {
        let pair = Comparable::with_previous(edition);
        self.unless(pair, Finding::NotComparable(edition), Reason::MethodChanged)
    }

    fn unless<T>(&mut self, found: Option<T>, missing: Finding, reason: Reason) -> Option<T> {
        if found.is_none() {
            self.part(missing, Outcome::Unknown(reason));
        }
        found
    }

    /// A cluster's row in an edition.
    pub(super) fn row(&mut self, edition: Edition, cluster: ClusterId) -> Option<&'a Ranking> {
        let row = self.data.ranking(edition, cluster)?;
        add(&mut self.rows, (edition, cluster));
        Some(row)
    }

    /// An economy's count in an edition.
    pub(super) fn count(&mut self, edition: Edition, economy: EconomyId) -> Option<&'a EconomyCount> {
        let count = self.data.count(edition, economy)?;
        add(&mut self.counts, (edition, economy));
        Some(count)
    }

    /// Writes down every count of an edition as used: a first place is a statement about all of them.
    pub(super) fn use_counts(&mut self, edition: Edition) {
        for count in self.data.counts(edition) {
            add(&mut self.counts, (edition, count.economy));
        }
    }

    pub(super) fn light(&mut self, cluster: ClusterId) {
        add(&mut self.lit, cluster);
    }

    /// Lights the named clusters of an economy in an edition.
    pub(super) fn light_economy(&mut self, edition: Edition, economy: EconomyId) {
        for row in members(self.data, edition, economy).named {
            self.light(row.cluster);
        }
    }
}

fn add<T: PartialEq>(list: &mut Vec<T>, item: T) {
    if !list.contains(&item) {
        list.push(item);
    }
}
