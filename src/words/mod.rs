//! Sentences computed from the data, for people: headline, findings, tooltips, table cells.
//!
//! Every text the reader sees about the data is put together here, of messages of [`crate::language`]; the page only
//! places it. Titles and cells end without a full stop, sentences with one. Where a value is missing the sentence says
//! so; nothing is guessed. Leaves out whether a claim holds: [`crate::story`] computes that.

mod address;
mod arrangement;
mod bars;
mod card;
mod cells;
mod claim_findings;
mod claim_group;
mod claim_lacks;
mod claims;
mod counts_by_edition;
mod coverage;
mod cumulative;
mod edition;
mod findings;
mod grammar;
mod growth;
mod headline;
mod income;
mod key;
mod labels;
mod map_told;
mod names;
pub mod own;
mod page;
mod run;
mod scatter;
mod slope;
mod spoken;
mod summary;
pub mod table;
mod tally;
mod told;
mod tooltip;
mod what_if;

pub use address::{PartsLeftOut, address_notice};
pub use arrangement::{arrangement_meaning, arrangement_name};
pub use bars::{bars_note, bars_one_each, bars_reading, bars_summary, bars_title};
pub use card::{Card, CardRow, SourceEntry, card};
pub use cells::{
    UNKNOWN, change_cell, change_spoken, grade_cell, grade_words, growth_cell, growth_spoken, missing_words,
    provenance_line, rank_cell, share_cell, share_phrase, share_spoken, sources_count,
};
pub use claims::{ClaimWords, claim_place, claim_words, claims_title, show_rows, show_rows_spoken, verdict_words};
pub use counts_by_edition::{
    editions_reading, editions_title, further_choices, further_full, remove_economy, year_short,
};
pub use coverage::{coverage_line, coverage_short, figures_line, list_footer, search_without_hit};
pub use cumulative::{
    cumulative_empty, cumulative_note, cumulative_reading, cumulative_summary, cumulative_title, ranks_known,
};
pub use edition::{edition_caption, edition_note, editions_listed, lede, method_name, no_count_found};
pub use findings::{counts_known, strip_reading, strip_title, unit_key, units_key, units_reading, units_title};
pub use grammar::{n_sources, number_word};
pub use growth::{
    GrowthForm, IncomeEntry, growth_caption, growth_empty, growth_label, growth_note, growth_reading, growth_summary,
    growth_tick, growth_title, income_entries, income_words,
};
pub use headline::{Headline, headline};
pub use income::{
    growth_and_name, income_level_label, income_limits, income_note, income_reading, income_rests_on, income_summary,
    income_title,
};
pub use key::{KeyEntry, colour_key, count_cell, others_counted};
pub use labels::{column_heading, column_name, gap_text, group_heading, preset_name, rows_shown, size_key_fixed};
pub use map_told::{MapStep, map_told, middle_told};
pub use names::{
    cluster_in_full, cluster_name, economies_line, economies_short, economy_at_start, economy_in_sentence,
    economy_name, economy_remark, income_name, level_name, name_of_cluster, name_of_economy, region_name,
};
pub(crate) use names::{cluster_order, economy_order};
pub use page::{
    CrowdRow, coverage_key, crowd_row, data_notes, economy_choices, edition_choice, method_points, size_key_spoken,
    source_line,
};
pub use run::{Run, Side, plain, runs};
pub use scatter::{
    output_headings, scale_name, scatter_axes, scatter_note, scatter_reading, scatter_summary, scatter_title,
};
pub use slope::{
    RegionEntry, group_name, region_entries, slope_empty, slope_note, slope_reading, slope_summary, slope_tally,
    slope_title,
};
pub use spoken::{spoken, spoken_growth, spoken_values};
pub use summary::{editions_summary, map_summary, strip_summary, units_summary};
pub use told::told;
pub use tooltip::{Tooltip, basis_line, figures_row, tooltip};
pub use what_if::{
    at_weight, weight_label, weight_spoken, what_if_headings, what_if_note, what_if_reading, what_if_sentence,
    what_if_summary, what_if_title,
};
