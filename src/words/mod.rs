//! Sentences computed from the data, for people: headline, findings, tooltips, table cells.
