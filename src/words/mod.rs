//! Sentences computed from the data, for people: headline, findings, tooltips, table cells.
//!
//! Every text the reader sees about the data is made here, in English; the page only places it. Titles and cells end
//! without a full stop, sentences with one. Where a value is missing the sentence says so; nothing is guessed. Leaves
//! out whether a claim holds: [`crate::story`] computes that.

mod address;
mod arrangement;
mod bars;
mod card;
mod cells;
mod claim_findings;
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
mod names;
mod page;
mod run;
mod scatter;
mod sections;
mod slope;
mod summary;
pub mod table;
mod tally;
mod tooltip;
mod what_if;

pub use address::address_notice;
pub use arrangement::{ARRANGEMENT, arrangement_meaning, arrangement_name};
pub use bars::{
    BARS_NOT_ATTRIBUTED, BARS_REST, bars_caption, bars_note, bars_one_each, bars_reading, bars_summary, bars_title,
    bars_without_count,
};
pub use card::{Card, CardRow, SourceEntry, card};
pub use cells::{
    UNKNOWN, change_cell, change_spoken, grade_cell, grade_words, growth_cell, growth_spoken, missing_words,
    provenance_line, rank_cell, share_cell, share_phrase, share_spoken, sources_count,
};
pub use claims::{
    CLAIM_AT_MAP, CLAIM_LINK, CLAIM_LIT, CLAIM_READ_IN, CLAIM_USED, CLAIMS_NOTE, ClaimWords, DATA_LACKS, TO_THE_LIST,
    claim_place, claim_words, claims_title, show_rows, verdict_words,
};
pub use counts_by_edition::{
    ADD_ECONOMY, FURTHER, editions_reading, editions_title, further_choices, further_full, remove_economy,
};
pub use coverage::{coverage_line, coverage_short, figures_line, list_footer, search_without_hit};
pub use cumulative::{
    cumulative_empty, cumulative_note, cumulative_reading, cumulative_summary, cumulative_title, ranks_known,
};
pub use edition::{edition_caption, edition_note, lede, method_name, no_count_found};
pub use findings::{counts_known, strip_reading, strip_title, units_key, units_reading, units_title};
pub use grammar::number_word;
pub use growth::{
    GROWTH, GrowthForm, INCOME_GROUP, IncomeEntry, growth_caption, growth_empty, growth_label, growth_note,
    growth_reading, growth_summary, growth_title, income_entries, income_words,
};
pub use headline::{Headline, headline};
pub use income::{
    INCOME_BY_EDITION, growth_and_name, income_caption, income_growth_heading, income_level_label, income_limits,
    income_no_counts, income_no_growth, income_note, income_reading, income_rests_on, income_summary, income_title,
};
pub use key::{KeyEntry, colour_key, count_cell};
pub use labels::{
    ALL_CHOICES, CLEAR_FILTERS, NO_MATCH, NOT_IN_OPEN_SOURCES, SEARCH_HINT, SHOW_ALL, column_heading, column_name,
    gap_text, group_heading, preset_name, ranking_title, rows_shown, size_key_derived, size_key_fixed,
    size_key_heading,
};
pub use names::{
    cluster_name, economies_line, economy_at_start, economy_in_sentence, economy_name, economy_remark, name_of_cluster,
    name_of_economy,
};
pub use page::{
    CrowdRow, FOOTER, LICENCE, MAP_KEYS, MAP_KEYS_HINT, TOUCH_HINT, WHEEL_HINT, coverage_key, crowd_row, crowd_title,
    data_notes, economy_choices, edition_choice, method_points, pinned_count, size_key_spoken, source_line, spoken,
    unit_key,
};
pub use run::{Run, Side, plain, runs};
pub use scatter::{
    AXES, EQUAL_SHARES, OUTPUT_HEADINGS, scale_name, scatter_axes, scatter_caption, scatter_empty, scatter_note,
    scatter_reading, scatter_summary, scatter_title,
};
pub use sections::{OUTPUT_NOTE, OUTPUT_TITLE};
pub use slope::{
    CHANGE, GROUP, NOT_IN_THE_100, RegionEntry, group_name, region_entries, slope_caption, slope_empty, slope_note,
    slope_reading, slope_summary, slope_tally, slope_title,
};
pub use summary::{editions_summary, map_summary, strip_summary, units_summary};
pub use tooltip::{Tooltip, basis_line, level_name, tooltip};
pub use what_if::{
    AS_PUBLISHED, EQUAL_WEIGHTS, WEIGHT_ENDS, WHAT_IF_HEADINGS, at_weight, weight_label, weight_spoken,
    what_if_caption, what_if_empty, what_if_note, what_if_reading, what_if_sentence, what_if_summary, what_if_title,
};
