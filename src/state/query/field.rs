//! The table of everything an address can say.

use super::Reason;
use super::reading::Reading;
use super::values::{
    arrangement_word, axes_word, cluster, digit, economy, economy_code, edition, form, form_word, income_word, map,
    map_text, of_word, panel, panel_word, patent_weight, ranks, ranks_text, region_word, sort, sort_text, theme_word,
};
use crate::data::{Dataset, IncomeGroup, Region};
use crate::language::Language;
use crate::scale::AxisScale;
use crate::scene::MarkForm;
use crate::state::{Arrangement, Pair, Panel, ThemeChoice, ViewState};

/// A part of the view state with a name in the address.
pub(super) struct Field {
    /// Its name there.
    pub(super) name: &'static str,
    /// Whether a change of it is a step the reader may want to go back over.
    pub(super) is_step: bool,
    /// Its value; of two states with equal values the part is equal.
    pub(super) write: fn(&Dataset, &ViewState) -> String,
    /// Takes the value over, or refuses it.
    pub(super) read: fn(&mut Reading<'_>, &str),
}

/// In the order they are written and read in: the further economies after the pair, which they cannot be of.
pub(super) const FIELDS: [Field; 20] = [
    Field {
        name: "edition",
        is_step: true,
        write: |_, state| state.edition.to_string(),
        read: |reading, value| set(reading, value, edition, |state, edition| state.edition = edition),
    },
    Field { name: "a", is_step: true, write: |data, state| economy_code(data, state.pair.a).to_owned(), read: read_a },
    Field { name: "b", is_step: true, write: |data, state| economy_code(data, state.pair.b).to_owned(), read: read_b },
    Field {
        name: "with",
        is_step: true,
        write: |data, state| joined(state.further.iter().map(|id| economy_code(data, *id))),
        read: read_further,
    },
    Field {
        name: "economy",
        is_step: true,
        write: |data, state| state.filter.economy.map_or("", |id| economy_code(data, id)).to_owned(),
        read: |reading, value| set_or_not(reading, value, economy, |state, economy| state.filter.economy = economy),
    },
    Field {
        name: "region",
        is_step: true,
        write: |_, state| state.filter.region.map_or("", region_word).to_owned(),
        read: |reading, value| {
            let region = |_: &_, text: &_| of_word(&Region::ALL, region_word, text);
            set_or_not(reading, value, region, |state, region| state.filter.region = region);
        },
    },
    Field {
        name: "income",
        is_step: true,
        write: |_, state| state.filter.income.map_or("", income_word).to_owned(),
        read: |reading, value| {
            let income = |_: &_, text: &_| of_word(&IncomeGroup::ALL, income_word, text);
            set_or_not(reading, value, income, |state, income| state.filter.income = income);
        },
    },
    Field {
        name: "ranks",
        is_step: true,
        write: |_, state| state.filter.ranks.map(ranks_text).unwrap_or_default(),
        read: |reading, value| {
            set_or_not(reading, value, |_, text| ranks(text), |state, ranks| state.filter.ranks = ranks);
        },
    },
    Field {
        name: "hide",
        is_step: true,
        write: |_, state| joined(state.filter.hidden_forms.iter().map(|form| form_word(*form))),
        read: |reading, value| {
            let most = [MarkForm::Disc, MarkForm::Square, MarkForm::Ring].len();
            reading.state.filter.hidden_forms = reading.list(value, most, |_, text| form(text));
        },
    },
    Field {
        name: "map",
        is_step: false,
        write: |_, state| map_text(state.map),
        read: |reading, value| set(reading, value, |_, text| map(text), |state, map| state.map = map),
    },
    Field {
        name: "marks",
        is_step: true,
        write: |_, state| arrangement_word(state.arrangement).to_owned(),
        read: |reading, value| {
            let arrangement = |_: &_, text: &_| of_word(&Arrangement::ALL, arrangement_word, text);
            set(reading, value, arrangement, |state, arrangement| state.arrangement = arrangement);
        },
    },
    Field {
        name: "pin",
        is_step: true,
        write: |data, state| joined(state.pins.iter().map(|id| data.cluster(*id).key.as_str())),
        read: |reading, value| reading.state.pins = reading.list(value, ViewState::MAX_PINS, cluster),
    },
    Field {
        name: "sort",
        is_step: false,
        write: |_, state| sort_text(state.sort),
        read: |reading, value| set(reading, value, |_, text| sort(text), |state, sort| state.sort = sort),
    },
    Field {
        name: "axes",
        is_step: false,
        write: |_, state| axes_word(state.axes).to_owned(),
        read: |reading, value| {
            let axes = |_: &_, text: &_| of_word(&[AxisScale::Linear, AxisScale::Log], axes_word, text);
            set(reading, value, axes, |state, axes| state.axes = axes);
        },
    },
    Field {
        name: "patents",
        is_step: false,
        write: |_, state| state.patent_weight.percent().to_string(),
        read: |reading, value| {
            set(reading, value, |_, text| patent_weight(text), |state, weight| state.patent_weight = weight);
        },
    },
    Field {
        name: "claim",
        is_step: true,
        write: |data, state| state.claim.map_or("", |id| data.claim(id).key.as_str()).to_owned(),
        read: |reading, value| {
            set_or_not(reading, value, Dataset::claim_by_key, |state, claim| state.claim = claim);
        },
    },
    Field {
        name: "open",
        is_step: true,
        write: |_, state| joined(state.panels.iter().map(panel_word)),
        read: |reading, value| {
            reading.state.panels = reading.list(value, Panel::ALL.len(), |_, text| panel(text)).into_iter().collect();
        },
    },
    Field {
        name: "lang",
        is_step: true,
        write: |_, state| if state.names_language { state.language.tag().to_owned() } else { String::new() },
        read: |reading, value| {
            set(
                reading,
                value,
                |_, text| Language::of_tag(text),
                |state, language| {
                    (state.language, state.names_language) = (language, true);
                },
            );
        },
    },
    Field {
        name: "theme",
        is_step: false,
        write: |_, state| theme_word(state.theme).to_owned(),
        read: |reading, value| {
            let theme = |_: &_, text: &_| of_word(&ThemeChoice::ALL, theme_word, text);
            set(reading, value, theme, |state, theme| state.theme = theme);
        },
    },
    Field {
        name: "embed",
        is_step: false,
        write: |_, state| digit(state.embed).to_owned(),
        read: |reading, value| {
            let embed = |_: &_, text: &_| of_word(&[true, false], digit, text);
            set(reading, value, embed, |state, embed| state.embed = embed);
        },
    },
];

fn joined<'a>(entries: impl Iterator<Item = &'a str>) -> String {
    entries.collect::<Vec<_>>().join(",")
}

/// Sets a part of the state to a value that has to be known.
fn set<T>(reading: &mut Reading<'_>, value: &str, read: fn(&Dataset, &str) -> Option<T>, put: fn(&mut ViewState, T)) {
    let known = read(reading.data, value);
    if let Some(known) = reading.known(value, known) {
        put(&mut reading.state, known);
    }
}

/// Sets a part of the state that may be nothing, which is an empty value.
fn set_or_not<T>(
    reading: &mut Reading<'_>,
    value: &str,
    read: fn(&Dataset, &str) -> Option<T>,
    put: fn(&mut ViewState, Option<T>),
) {
    let known = read(reading.data, value);
    if value.is_empty() {
        put(&mut reading.state, None);
    } else if let Some(known) = reading.known(value, known) {
        put(&mut reading.state, Some(known));
    }
}

fn read_a(reading: &mut Reading<'_>, value: &str) {
    let known = economy(reading.data, value);
    if let Some(a) = reading.known(value, known) {
        reading.names_a = true;
        reading.state.pair = reading.state.pair.with_a(a);
    }
}

fn read_b(reading: &mut Reading<'_>, value: &str) {
    let known = economy(reading.data, value);
    let Some(b) = reading.known(value, known) else { return };
    let a = reading.state.pair.a;
    match reading.names_a {
        true if a == b => reading.refuse_value(value, Reason::Taken),
        true => reading.state.pair = Pair { a, b },
        false => reading.state.pair = reading.state.pair.with_b(b),
    }
}

fn read_further(reading: &mut Reading<'_>, value: &str) {
    let pair = reading.state.pair;
    let mut further = Vec::new();
    for id in reading.list(value, usize::MAX, economy) {
        let reason = if pair.form(id) != MarkForm::Ring {
            Reason::Taken
        } else if further.len() == ViewState::MAX_FURTHER {
            Reason::TooMany
        } else {
            further.push(id);
            continue;
        };
        reading.refuse_value(economy_code(reading.data, id), reason);
    }
    reading.state.further = further;
}
