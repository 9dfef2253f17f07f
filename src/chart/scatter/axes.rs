//! The two axes and the line of equal world shares.

use crate::chart::plot::{Frame, FrameAxis, FrameLine, TICK_FONT, Tick};
use crate::language::Language;
use crate::scale::{AxisScale, Domain};
use crate::scene::{Ink, TextMeasure};
use crate::stats::Outputs;

/// Under the plot, for ticks and the title of the horizontal axis; above it, for the title of the vertical one.
pub(super) const FOOT: f64 = 46.0;
pub(super) const HEAD: f64 = 26.0;
/// From the figures of the vertical axis to the lowest value of the horizontal one.
const TICK_GAP: f64 = 14.0;
/// Distances of neighbouring ticks, at least, in CSS pixels.
const TICK_ROOM: [f64; 2] = [60.0, 40.0];
/// How far a logarithmic axis reaches beyond the values, as a factor; a linear one starts at zero.
const MARGIN: f64 = 1.15;
const DOTS: [f64; 2] = [1.5, 4.0];

/// The frame of a figure of this size whose largest mark has a radius, all in CSS pixels.
pub(super) fn frame(
    language: Language,
    outputs: &Outputs,
    scale: AxisScale,
    [width, height]: [f64; 2],
    radius: f64,
    measure: &dyn TextMeasure,
) -> Frame {
    let y_domain = domain(scale, outputs.rows.iter().map(|row| row.publications).collect());
    let y_range = [height - FOOT, HEAD + radius];
    let y_ticks = ticks(language, scale, y_domain, y_range, TICK_ROOM[1]);
    let mut y = FrameAxis { scale, domain: y_domain, range: y_range, ticks: y_ticks };
    thin(&mut y, height, &|_| TICK_FONT.size);
    let widest = y.ticks.iter().map(|tick| measure.width(&tick.text, TICK_FONT)).fold(0.0, f64::max);

    let x_domain = domain(scale, outputs.rows.iter().map(|row| row.applications).collect());
    let x_range = [widest + TICK_GAP, width - radius - 4.0];
    let x_ticks = ticks(language, scale, x_domain, x_range, TICK_ROOM[0]);
    let mut x = FrameAxis { scale, domain: x_domain, range: x_range, ticks: x_ticks };
    thin(&mut x, width, &|text| measure.width(text, TICK_FONT));
    let lines = equal_shares(outputs, x_domain, y_domain).into_iter().collect();
    Frame { x, y, grid: [0.0, width], upright_grid: false, uprights: Vec::new(), lines }
}

fn domain(scale: AxisScale, values: Vec<f64>) -> Domain {
    match scale {
        AxisScale::Linear => Domain::around(values.into_iter().chain([0.0])),
        AxisScale::Log => {
            let positive = Domain::around(values.into_iter().filter(|value| *value > 0.0));
            Domain::new(positive.low() / MARGIN, positive.high() * MARGIN)
        }
    }
}

fn ticks(language: Language, scale: AxisScale, domain: Domain, range: [f64; 2], room: f64) -> Vec<Tick> {
    let most = ((range[1] - range[0]).abs() / room).max(1.0);
    // Counts are far below 2⁵³, and a figure is never thousands of ticks wide.
    scale.ticks(domain, most as u16).into_iter().map(|value| Tick::new(value, language.integer(value as i64))).collect()
}

/// Leaves out ticks whose text would touch the one before or leave the figure, which ends at `end`: on a logarithmic
/// axis of less than two decades they crowd towards the high end.
fn thin(axis: &mut FrameAxis, end: f64, length: &dyn Fn(&str) -> f64) {
    const GAP: f64 = 8.0;
    let mut last: Option<[f64; 2]> = None;
    let (scale, domain, range) = (axis.scale, axis.domain, axis.range);
    axis.ticks.retain(|tick| {
        let (center, half) = (scale.map(domain, range, tick.value), length(&tick.text) / 2.0);
        let [from, to] = [center - half, center + half];
        let is_clear = last.is_none_or(|[start, stop]| to + GAP <= start || stop + GAP <= from);
        let is_kept = is_clear && from >= 0.0 && to <= end;
        if is_kept {
            last = Some([from, to]);
        }
        is_kept
    });
}

/// The part of the line inside the figure; a straight one on either scale, through zero on the linear one.
fn equal_shares(outputs: &Outputs, x: Domain, y: Domain) -> Option<FrameLine> {
    let slope = outputs.world?.publications_per_application();
    let [from, to] = [x.low().max(y.low() / slope), x.high().min(y.high() / slope)];
    (from < to).then(|| FrameLine {
        points: vec![[from, from * slope], [to, to * slope]],
        ink: Ink::Ink3,
        width: 1.0,
        alpha: 1.0,
        dash: Some(DOTS),
    })
}
