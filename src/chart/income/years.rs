//! The axis of editions: years, changes of method, and the names of the methods.

use crate::chart::label::wrap;
use crate::chart::plot::{FrameAxis, TICK_FONT, Tick};
use crate::data::{Edition, Method};
use crate::language::Language;
use crate::scale::{AxisScale, Domain};
use crate::scene::{Anchor, Font, Ink, Text, TextMeasure};
use crate::words::{method_name, year_short};

const METHOD_FONT: Font = Font { size: 12.0, weight: 400 };
const METHOD_LINE: f64 = 15.0;
/// Between a method's name and the line of a change.
const METHOD_GAP: f64 = 8.0;
/// Left of the first edition, at least.
const INSET: f64 = 30.0;
/// Between two years.
const YEAR_GAP: f64 = 3.0;

/// The axis up to `right`; the first method's name fits before the first change, its longest word at least.
pub(super) fn years_axis(
    language: Language,
    shown: Edition,
    known: &[Edition],
    (right, on_one_line): (f64, bool),
    measure: &dyn TextMeasure,
) -> FrameAxis {
    let domain = Domain::around(Edition::all().map(|edition| edition.year().into()));
    let name = method_name(language, Edition::FIRST.method());
    let words: Vec<_> = if on_one_line { vec![name.as_str()] } else { name.split(' ').collect() };
    let word = words.into_iter().map(|word| measure.width(word, METHOD_FONT)).fold(0.0, f64::max) + METHOD_GAP;
    // The change stands half a step right of the first edition: solve left + half_step × (right − left) ≥ word.
    let half_step = 0.5 / domain.span().max(1.0);
    let left = ((word - half_step * right) / (1.0 - half_step)).max(INSET).min(right);
    let axis = FrameAxis { scale: AxisScale::Linear, domain, range: [left, right], ticks: Vec::new() };
    FrameAxis { ticks: ticks(language, &axis, shown, known, measure), ..axis }
}

fn ticks(
    language: Language,
    axis: &FrameAxis,
    shown: Edition,
    known: &[Edition],
    measure: &dyn TextMeasure,
) -> Vec<Tick> {
    let step = axis.map(axis.domain.low() + 1.0) - axis.map(axis.domain.low());
    let room = |text: &str| measure.width(text, Font { weight: 650, ..TICK_FONT }) + YEAR_GAP;
    let [full, short] = [Edition::CURRENT.to_string(), year_short(language, Edition::CURRENT)].map(|text| room(&text));
    let tick = |(at, edition): (usize, Edition)| {
        let left_out = short > step && at % 2 == 1 && edition != shown;
        let text = match (full <= step, left_out) {
            (true, _) => edition.to_string(),
            (false, false) => year_short(language, edition),
            (false, true) => String::new(),
        };
        let ink = match (edition == shown, known.contains(&edition)) {
            (true, _) => Ink::Ink,
            (false, true) => Ink::Ink2,
            (false, false) => Ink::Ink3,
        };
        Tick { ink, strong: edition == shown, ..Tick::new(edition.year().into(), text) }
    };
    Edition::all().enumerate().map(tick).collect()
}

/// Halfway between neighbouring editions of different methods, in years.
pub(super) fn method_changes() -> Vec<f64> {
    let changed = |edition: &Edition| edition.previous().is_some_and(|before| before.method() != edition.method());
    Edition::all().filter(changed).map(|edition| f64::from(edition.year()) - 0.5).collect()
}

/// The methods' names between the changes, the first line's baseline at `baseline`, up to `right`.
pub(super) fn method_texts(
    language: Language,
    axis: &FrameAxis,
    baseline: f64,
    right: f64,
    measure: &dyn TextMeasure,
) -> Vec<Text> {
    let mut methods: Vec<Method> = Edition::all().map(Edition::method).collect();
    methods.dedup();
    let changes: Vec<_> = method_changes().into_iter().map(|year| axis.map(year)).collect();
    let mut texts = Vec::new();
    for (at, method) in methods.iter().enumerate() {
        let left = at.checked_sub(1).map_or(0.0, |before| changes[before] + METHOD_GAP);
        let end = changes.get(at).map_or(right, |change| change - METHOD_GAP);
        let (x, anchor) = match at {
            0 => (left, Anchor::Start),
            last if last + 1 == methods.len() => (left, Anchor::Start),
            _ => ((left + end) / 2.0, Anchor::Middle),
        };
        for (row, line) in
            wrap(&method_name(language, *method), METHOD_FONT, end - left, measure).into_iter().enumerate()
        {
            let position = [x, baseline + row as f64 * METHOD_LINE];
            texts.push(Text::plain(line, position, anchor, METHOD_FONT, Ink::Ink3));
        }
    }
    texts
}
