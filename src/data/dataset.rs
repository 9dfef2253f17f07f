//! All tables together, with look-ups.

use super::{
    Claim, ClaimId, Cluster, ClusterId, Economy, EconomyCount, EconomyId, Edition, Missing, Ranking, Source, SourceId,
};

/// The checked tables. Immutable: what is shown is computed from it.
#[derive(Clone, Debug, PartialEq)]
pub struct Dataset {
    pub(crate) clusters: Vec<Cluster>,
    pub(crate) economies: Vec<Economy>,
    pub(crate) rankings: Vec<Ranking>,
    pub(crate) counts: Vec<EconomyCount>,
    pub(crate) sources: Vec<Source>,
    pub(crate) claims: Vec<Claim>,
    pub(crate) own: Option<OwnTable>,
}

/// A table of the reader's that stands in the place of some editions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnTable {
    /// The name of its file.
    pub name: String,
    /// The editions it replaces.
    pub editions: Vec<Edition>,
    /// The source that its rows refer to.
    pub source: SourceId,
    /// What its rows call clusters that the open data has too.
    pub written: Vec<WrittenAs>,
    /// How many of its rows were left out: what the others do not say may stand there.
    pub left_out: usize,
}

/// What a row of the reader's table calls a cluster that it was found to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrittenAs {
    /// The edition of the row.
    pub edition: Edition,
    /// The cluster.
    pub cluster: ClusterId,
    /// Its name in the row.
    pub name: String,
    /// Its economies in the row; empty where it names none.
    pub economies: Vec<String>,
}

impl Dataset {
    /// How many clusters WIPO ranks in every edition.
    pub const RANKED_CLUSTERS: u16 = 100;

    /// The reader's own table, where the page runs on one.
    #[must_use]
    pub fn own_table(&self) -> Option<&OwnTable> {
        self.own.as_ref()
    }

    /// Whether an edition is the reader's own table.
    #[must_use]
    pub fn is_own(&self, edition: Edition) -> bool {
        self.own.as_ref().is_some_and(|own| own.editions.contains(&edition))
    }

    /// Whether an edition can be chosen: some count of it is known, or it is the reader's own, whose rows may name no economy
    /// to count. Of others the open data knows a few clusters at most.
    #[must_use]
    pub fn can_show(&self, edition: Edition) -> bool {
        self.is_own(edition) || self.counts(edition).next().is_some()
    }

    /// How many rows of the reader's were left out of an edition's table; none where that is the open data's.
    #[must_use]
    pub fn left_out(&self, edition: Edition) -> usize {
        self.own.as_ref().filter(|_| self.is_own(edition)).map_or(0, |own| own.left_out)
    }

    /// How many of an edition's named clusters have no known economy: only a reader's table has such.
    #[must_use]
    pub fn without_economy(&self, edition: Edition) -> usize {
        self.rankings(edition).filter(|row| self.economy(self.cluster(row.cluster).economy()).is_unknown()).count()
    }

    /// Why an edition lacks a value.
    #[must_use]
    pub fn missing(&self, edition: Edition) -> Missing {
        if self.is_own(edition) { Missing::NotInOwnTable } else { Missing::NotInOpenSources }
    }

    /// A cluster by id.
    #[must_use]
    pub fn cluster(&self, id: ClusterId) -> &Cluster {
        &self.clusters[id.index()]
    }

    /// An economy by id.
    #[must_use]
    pub fn economy(&self, id: EconomyId) -> &Economy {
        &self.economies[id.index()]
    }

    /// A source by id.
    #[must_use]
    pub fn source(&self, id: SourceId) -> &Source {
        &self.sources[id.index()]
    }

    /// A claim by id.
    #[must_use]
    pub fn claim(&self, id: ClaimId) -> &Claim {
        &self.claims[id.index()]
    }

    /// Every cluster with its id, in the order of the file.
    pub fn clusters(&self) -> impl ExactSizeIterator<Item = (ClusterId, &Cluster)> {
        self.clusters.iter().enumerate().map(|(row, cluster)| (ClusterId(row_number(row)), cluster))
    }

    /// Every economy with its id, in the order of the file.
    pub fn economies(&self) -> impl ExactSizeIterator<Item = (EconomyId, &Economy)> {
        self.economies.iter().enumerate().map(|(row, economy)| (EconomyId(row_number(row)), economy))
    }

    /// Every source with its id, in the order of the file.
    pub fn sources(&self) -> impl ExactSizeIterator<Item = (SourceId, &Source)> {
        self.sources.iter().enumerate().map(|(row, source)| (SourceId(row_number(row)), source))
    }

    /// Every claim with its id, in the order of the file.
    pub fn claims(&self) -> impl ExactSizeIterator<Item = (ClaimId, &Claim)> {
        self.claims.iter().enumerate().map(|(row, claim)| (ClaimId(row_number(row)), claim))
    }

    /// The cluster with a key of `clusters.csv`: `tokyo-yokohama`.
    #[must_use]
    pub fn cluster_by_key(&self, key: &str) -> Option<ClusterId> {
        self.clusters().find(|(_, cluster)| cluster.key == key).map(|(id, _)| id)
    }

    /// The claim with a key of `claims.csv`: `tokyo-first`.
    #[must_use]
    pub fn claim_by_key(&self, key: &str) -> Option<ClaimId> {
        self.claims().find(|(_, claim)| claim.key == key).map(|(id, _)| id)
    }

    /// The economy with an ISO 3166-1 alpha-3 code, whatever its case: `CHN`. One that a reader's table has added may have
    /// a longer one, in small letters.
    #[must_use]
    pub fn economy_by_iso3(&self, iso3: &str) -> Option<EconomyId> {
        self.economies().find(|(_, economy)| economy.iso3.eq_ignore_ascii_case(iso3)).map(|(id, _)| id)
    }

    /// The rows of an edition: ranked ones by rank, then the listed, then the derived, each by name.
    pub fn rankings(&self, edition: Edition) -> impl Iterator<Item = &Ranking> {
        self.rankings.iter().filter(move |row| row.edition == edition)
    }

    /// A cluster's row in an edition.
    #[must_use]
    pub fn ranking(&self, edition: Edition, cluster: ClusterId) -> Option<&Ranking> {
        self.rankings(edition).find(|row| row.cluster == cluster)
    }

    /// The counts of an edition, largest first, ties by name.
    pub fn counts(&self, edition: Edition) -> impl Iterator<Item = &EconomyCount> {
        self.counts.iter().filter(move |row| row.edition == edition)
    }

    /// An economy's count in an edition.
    #[must_use]
    pub fn count(&self, edition: Edition, economy: EconomyId) -> Option<&EconomyCount> {
        self.counts(edition).find(|row| row.economy == economy)
    }
}

fn row_number(row: usize) -> u16 {
    u16::try_from(row).expect("reading refuses tables of more than 65,535 rows")
}
