//! A scene onto a canvas.

use super::{Inks, Layer};
use crate::scene::{Anchor, Fill, Font, Node, PathCommand, Scene, Stroke, Style, Text};
use std::f64::consts::TAU;
use wasm_bindgen::JsValue;
use web_sys::CanvasRenderingContext2d;

/// Paints every node in order.
///
/// # Errors
/// When the browser refuses a drawing call, which it does only for non-finite numbers.
pub fn paint_scene(layer: &Layer, scene: &Scene, inks: &Inks) -> Result<(), JsValue> {
    let painter = Painter { context: layer.context(), density: layer.density(), inks };
    scene.nodes.iter().try_for_each(|node| painter.node(node))
}

struct Painter<'a> {
    context: &'a CanvasRenderingContext2d,
    density: f64,
    inks: &'a Inks,
}

impl Painter<'_> {
    fn node(&self, node: &Node) -> Result<(), JsValue> {
        match node {
            Node::Disc { center, radius, style } => {
                self.context.begin_path();
                self.context.arc(center[0], center[1], radius.max(0.0), 0.0, TAU)?;
                self.fill_and_stroke(style)
            }
            Node::Rect { origin, size, corner, style } => {
                self.context.begin_path();
                self.context.round_rect_with_f64(origin[0], origin[1], size[0], size[1], *corner)?;
                self.fill_and_stroke(style)
            }
            Node::Path { commands, style } => {
                self.context.begin_path();
                match (commands.as_slice(), style.stroke) {
                    ([PathCommand::Move(from), PathCommand::Line(to)], Some(stroke)) => {
                        let [from, to] = self.crisp(*from, *to, stroke.width + self.inks.wider());
                        self.context.move_to(from[0], from[1]);
                        self.context.line_to(to[0], to[1]);
                    }
                    _ => commands.iter().for_each(|command| self.path_command(*command)),
                }
                self.fill_and_stroke(style)
            }
            Node::Text(text) => self.text(text),
            Node::Clipped { origin, size, nodes } => {
                self.context.save();
                self.context.begin_path();
                self.context.rect(origin[0], origin[1], size[0], size[1]);
                self.context.clip();
                let painted = nodes.iter().try_for_each(|node| self.node(node));
                self.context.restore();
                painted
            }
        }
    }

    fn path_command(&self, command: PathCommand) {
        match command {
            PathCommand::Move([x, y]) => self.context.move_to(x, y),
            PathCommand::Line([x, y]) => self.context.line_to(x, y),
            PathCommand::Close => self.context.close_path(),
        }
    }

    /// Upright and level lines are moved so that their edges fall between device pixels; others stay.
    fn crisp(&self, from: [f64; 2], to: [f64; 2], width: f64) -> [[f64; 2]; 2] {
        let device_width = (width * self.density).round().max(1.0);
        let offset = device_width / 2.0;
        let snap = |position: f64| ((position * self.density - offset).round() + offset) / self.density;
        #[expect(clippy::float_cmp, reason = "only lines laid out as exactly level or upright are snapped")]
        let [upright, level] = [from[0] == to[0], from[1] == to[1]];
        [from, to].map(|[x, y]| [if upright { snap(x) } else { x }, if level { snap(y) } else { y }])
    }

    fn fill_and_stroke(&self, style: &Style) -> Result<(), JsValue> {
        if let Some(fill) = style.fill {
            let strength = if style.is_tinted() { self.inks.tints() } else { 1.0 };
            self.set_fill(Fill { alpha: fill.alpha * strength, ..fill });
            self.context.fill_with_canvas_winding_rule(web_sys::CanvasWindingRule::Evenodd);
        }
        if let Some(stroke) = style.stroke {
            self.set_stroke(stroke)?;
            self.context.stroke();
        }
        self.context.set_global_alpha(1.0);
        Ok(())
    }

    fn set_fill(&self, fill: Fill) {
        self.context.set_global_alpha(fill.alpha);
        self.context.set_fill_style_str(self.inks.colour(fill.ink));
    }

    fn set_stroke(&self, stroke: Stroke) -> Result<(), JsValue> {
        self.context.set_global_alpha(stroke.alpha);
        self.context.set_stroke_style_str(self.inks.colour(stroke.ink));
        self.context.set_line_width(stroke.width + self.inks.wider());
        let dash = js_sys::Array::new();
        for length in stroke.dash.into_iter().flatten() {
            dash.push(&length.into());
        }
        self.context.set_line_dash(&dash)
    }

    fn text(&self, text: &Text) -> Result<(), JsValue> {
        self.context.set_text_align("left");
        self.context.set_text_baseline("alphabetic");
        let widths = text.runs.iter().map(|(run, font, _)| self.measured(run, *font)).collect::<Result<Vec<_>, _>>()?;
        let total: f64 = widths.iter().sum();
        let start = text.position[0]
            - match text.anchor {
                Anchor::Start => 0.0,
                Anchor::Middle => total / 2.0,
                Anchor::End => total,
            };
        // All halos before all letters, so that no run's halo eats into its neighbour.
        if let Some(halo) = text.halo_stroke() {
            self.set_stroke(halo)?;
            self.context.set_line_join("round");
            self.each_run(text, start, &widths, |run, _, x, y| self.context.stroke_text(run, x, y))?;
        }
        self.each_run(text, start, &widths, |run, fill, x, y| {
            self.set_fill(fill);
            self.context.fill_text(run, x, y)
        })?;
        self.context.set_global_alpha(1.0);
        Ok(())
    }

    fn each_run(
        &self,
        text: &Text,
        start: f64,
        widths: &[f64],
        draw: impl Fn(&str, Fill, f64, f64) -> Result<(), JsValue>,
    ) -> Result<(), JsValue> {
        let mut x = start;
        for ((run, font, fill), width) in text.runs.iter().zip(widths) {
            self.set_font(*font);
            draw(run, *fill, x, text.position[1])?;
            x += width;
        }
        Ok(())
    }

    fn measured(&self, run: &str, font: Font) -> Result<f64, JsValue> {
        self.set_font(font);
        self.context.measure_text(run).map(|metrics| metrics.width())
    }

    fn set_font(&self, font: Font) {
        self.context.set_font(&css_font(font, self.inks.font_family()));
    }
}

/// The CSS `font` shorthand of a font in the page's family.
pub(super) fn css_font(font: Font, family: &str) -> String {
    format!("{} {}px {}", font.weight, font.size, family)
}
