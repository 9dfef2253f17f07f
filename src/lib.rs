//! Cluster Atlas: the world's top science and technology clusters, on a map and in charts.
//!
//! The library is a pure core with a thin shell. Each layer may use the ones above it, never the ones below
//! (`tests/layers.rs` holds that order):
//!
//! | layer | what it is for |
//! | --- | --- |
//! | [`language`] | the languages of the page, their texts, one file each, numbers as they write them, names folded |
//! | [`data`] | what is known: ids, clusters, editions, counts, provenance; reading and checking CSV |
//! | [`stats`] | figures computed from the data: counts, shares, differences, ranks |
//! | [`geo`] | longitude and latitude, Equal Earth, the basemap, the camera |
//! | [`scale`] | checked domains, scales, ticks |
//! | [`scene`] | the display list that canvas, SVG, hit-testing and tests read |
//! | [`state`] | the reproducible state of the page, its address, the actions on it, gestures and keys |
//! | [`import`] | a table of the reader's own: bytes → records → rows with places → tables |
//! | [`story`] | the article's claims tested against the data: predicates, figures, verdicts |
//! | [`words`] | sentences computed from the data: headline, findings, tooltips |
//! | [`chart`] | one folder a figure: state → layout → scene |
//! | [`export`] | pictures and tables to take along, with sources and the state inside |
//! | `paint` | scene → canvas, the plotters adapter, text measuring, pixel density (browser) |
//! | `platform` | animation frames, observers, media queries, address, clipboard (browser) |
//! | `ui` | Leptos components (browser) |

pub mod chart;
pub mod data;
pub mod export;
pub mod geo;
pub mod import;
pub mod language;
pub mod scale;
pub mod scene;
pub mod state;
pub mod stats;
pub mod story;
pub mod words;

#[cfg(feature = "browser")]
pub mod paint;
#[cfg(feature = "browser")]
pub mod platform;
#[cfg(feature = "browser")]
pub mod ui;
