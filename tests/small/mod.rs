//! Tables small enough to check in one's head. The project's own tables grow; these do not.

#![allow(dead_code, reason = "each test binary uses a part of it")]

use cluster_atlas::data::{DataError, Dataset, Tables};

/// Owned texts of the six tables, to be broken one at a time.
#[derive(Clone, Debug)]
pub(crate) struct Texts {
    pub(crate) clusters: String,
    pub(crate) economies: String,
    pub(crate) counts: String,
    pub(crate) rankings: String,
    pub(crate) sources: String,
    pub(crate) claims: String,
}

impl Texts {
    pub(crate) fn small() -> Self {
        let [clusters, economies, counts, rankings, sources, claims] =
            [CLUSTERS, ECONOMIES, COUNTS, RANKINGS, SOURCES, CLAIMS].map(str::to_owned);
        Self { clusters, economies, counts, rankings, sources, claims }
    }

    pub(crate) fn real() -> Self {
        let Tables { clusters, economies, counts, rankings, sources, claims } = Tables::EMBEDDED;
        let [clusters, economies, counts, rankings, sources, claims] =
            [clusters, economies, counts, rankings, sources, claims].map(str::to_owned);
        Self { clusters, economies, counts, rankings, sources, claims }
    }

    pub(crate) fn file(&mut self, file: &str) -> &mut String {
        match file {
            "clusters.csv" => &mut self.clusters,
            "economies.csv" => &mut self.economies,
            "economy_counts.csv" => &mut self.counts,
            "rankings.csv" => &mut self.rankings,
            "sources.csv" => &mut self.sources,
            "claims.csv" => &mut self.claims,
            _ => panic!("no table is called {file}"),
        }
    }

    pub(crate) fn read(&self) -> Result<Dataset, DataError> {
        let Self { clusters, economies, counts, rankings, sources, claims } = self;
        Dataset::read(Tables { clusters, economies, counts, rankings, sources, claims })
    }
}

pub(crate) fn small() -> Dataset {
    Texts::small().read().expect("the small tables are sound")
}

pub(crate) const CLUSTERS: &str = "\
id,name,economies,cities,geonames_ids,lat,lon,position
beijing,Beijing,CHN,Beijing,1816670,39.9075,116.3972,city
nanjing,Nanjing,CHN,Nanjing,1799962,32.0617,118.7778,city
paris,Paris,FRA,Paris,2988507,48.8534,2.3488,city
san-diego-ca,\"San Diego, CA\",USA,San Diego,5391811,32.7157,-117.1647,city
singapore,Singapore,SGP;MYS,Singapore,1880252,1.2897,103.8501,city
tokyo-yokohama,Tokyo–Yokohama,JPN,Tokyo;Yokohama,1850147;1848354,35.6179,139.6800,mean
";

pub(crate) const ECONOMIES: &str = "\
iso3,iso2,iso_numeric,name,region,income_2022,income_2024
CHN,CN,156,China,East Asia & Pacific,Upper middle income,Upper middle income
FRA,FR,250,France,Europe & Central Asia,High income,High income
JPN,JP,392,Japan,East Asia & Pacific,High income,High income
MYS,MY,458,Malaysia,East Asia & Pacific,Upper middle income,Upper middle income
SGP,SG,702,Singapore,East Asia & Pacific,High income,
USA,US,840,United States,North America,High income,High income
";

pub(crate) const COUNTS: &str = "\
edition,economy,clusters,basis,sources,note
2023,CHN,24,stated,S1,
2023,JPN,4,stated,S1,
2023,SGP,1,at_least,S1,
2024,SGP,1,at_least,S2,reaches into Malaysia
2024,JPN,3,stated,S1;S2,
2024,CHN,26,stated,S1;S2,
2024,USA,20,derived,S2,
2025,CHN,24,stated,S2,
";

pub(crate) const RANKINGS: &str = "\
edition,cluster,rank,listing,pct_applications,publications,share_pct,share_publications,share_total,previous_rank,growth_pct,intensity_rank,top_applicant,top_organisation,grade,sources,note
2024,paris,,derived,,,,,,12,,,,,derived,S1,not reported to have left
2024,singapore,,listed,,,,,,33,22.7,,,,one_source,S2,
2024,san-diego-ca,5,ranked,,,,,,new,,,,,one_source,S2,
2024,beijing,3,ranked,,,,,,2,-1.5,,,,one_source,S2,
2024,nanjing,2,ranked,,,,,,4,,26,,,two_sources,S1;S2,
2024,tokyo-yokohama,1,ranked,,,,,,1,,,Mitsubishi Electric,University of Tokyo,two_sources,S1;S2,
2023,tokyo-yokohama,1,ranked,127418,115020,10.1,1.5,11.7,1,,,,,published_table,S1,
2023,beijing,2,ranked,38067,279485,3.0,3.7,6.8,,,,,,published_table,S1,
2023,nanjing,4,ranked,,,,,,,,,,,one_source,S1,
2023,singapore,,listed,,,,,,,,,,,one_source,S1,
2022,tokyo-yokohama,1,ranked,,,,,,,,,,,one_source,S1,
2025,beijing,1,ranked,,,3.8,4.0,7.8,3,,,,,one_source,S2,
2025,nanjing,2,ranked,,,,,,2,,,,,one_source,S2,
2018,beijing,5,ranked,,,,,,7,,,,,one_source,S1,
2017,beijing,7,ranked,,,,,,,,,,,one_source,S1,
";

pub(crate) const SOURCES: &str = "\
id,title,url,publisher,date,kind
S1,First report,https://example.org/1,Office,2024-09,primary
S2,Second report,http://example.org/2,Paper,,press
";

pub(crate) const CLAIMS: &str = "\
id,claim,topic,check_against
tokyo-first,Tokyo–Yokohama keeps first place,ranks,rankings 2023 and 2024
no-such-check,The moon has clusters,counts,nothing
";
