//! A science and technology cluster.

use super::EconomyId;

/// A place where inventors and authors crowd together, under the name WIPO gives it.
#[derive(Clone, Debug, PartialEq)]
pub struct Cluster {
    /// Stable key of the CSV files: `tokyo-yokohama`.
    pub key: String,
    /// WIPO's spelling: `San Jose–San Francisco, CA`.
    pub name: String,
    /// The economies it reaches into; the first is the one it is counted for.
    pub economies: Vec<EconomyId>,
    /// The cities its label stands for.
    pub cities: Vec<String>,
    /// GeoNames ids of the cities.
    pub geonames_ids: Vec<u32>,
    /// Degrees east and north of the label; none for a cluster of a reader's own table that could not be placed.
    pub lon_lat_deg: Option<[f64; 2]>,
    /// How the position was chosen: the city, or a mean of the cities.
    pub position: String,
}

impl Cluster {
    /// The economy the cluster is counted for.
    #[must_use]
    pub fn economy(&self) -> EconomyId {
        self.economies[0]
    }

    /// The name without the state's abbreviation, for labels: `San Diego`.
    #[must_use]
    pub fn short_name(&self) -> String {
        self.name
            .split('–')
            .map(|part| match part.rsplit_once(", ") {
                Some((city, state)) if state.len() == 2 && state.chars().all(|c| c.is_ascii_uppercase()) => city,
                _ => part,
            })
            .collect::<Vec<_>>()
            .join("–")
    }
}
