//! A plotters backend that records a scene.

use super::style::{fill_of, point};
use super::{DashedBackend, UNITS_PER_PX, font_of, text_of, units};
use crate::scene::{Fill, Node, PathCommand, Scene, Stroke, Style, TextMeasure};
use plotters_backend::{BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind};
use std::convert::Infallible;

type Drawn = Result<(), DrawingErrorKind<Infallible>>;

/// Appends what plotters draws to a scene, hundredths of a CSS pixel as its units.
pub struct SceneBackend<'a> {
    scene: &'a mut Scene,
    measure: &'a dyn TextMeasure,
    dash: Option<[f64; 2]>,
}

impl<'a> SceneBackend<'a> {
    /// A backend as large as the scene.
    #[must_use]
    pub fn new(scene: &'a mut Scene, measure: &'a dyn TextMeasure) -> Self {
        Self { scene, measure, dash: None }
    }

    fn push(&mut self, node: Node) -> Drawn {
        self.scene.nodes.push(node);
        Ok(())
    }

    fn style(&self, style: &impl BackendStyle, fill: bool) -> Style {
        let Fill { ink, alpha } = fill_of(style.color());
        if fill {
            Style { fill: Some(Fill { ink, alpha }), stroke: None }
        } else {
            let width = f64::from(style.stroke_width()) / UNITS_PER_PX;
            Style { fill: None, stroke: Some(Stroke { ink, alpha, width, dash: self.dash }) }
        }
    }
}

fn commands(points: impl IntoIterator<Item = BackendCoord>) -> Vec<PathCommand> {
    let step = |(index, coord)| {
        if index == 0 { PathCommand::Move(point(coord)) } else { PathCommand::Line(point(coord)) }
    };
    points.into_iter().enumerate().map(step).collect()
}

impl DashedBackend for SceneBackend<'_> {
    fn set_dash(&mut self, dash: Option<[f64; 2]>) {
        self.dash = dash;
    }
}

impl DrawingBackend for SceneBackend<'_> {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        (units(self.scene.width).unsigned_abs(), units(self.scene.height).unsigned_abs())
    }

    fn ensure_prepared(&mut self) -> Drawn {
        Ok(())
    }

    fn present(&mut self) -> Drawn {
        Ok(())
    }

    fn draw_pixel(&mut self, place: BackendCoord, color: BackendColor) -> Drawn {
        let side = 1.0 / UNITS_PER_PX;
        let style = self.style(&color, true);
        self.push(Node::Rect { origin: point(place), size: [side; 2], corner: 0.0, style })
    }

    fn draw_line<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S) -> Drawn {
        let style = self.style(style, false);
        self.push(Node::line(point(from), point(to), style))
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        upper_left: BackendCoord,
        bottom_right: BackendCoord,
        style: &S,
        fill: bool,
    ) -> Drawn {
        let [origin, end] = [point(upper_left), point(bottom_right)];
        let style = self.style(style, fill);
        self.push(Node::Rect { origin, size: [end[0] - origin[0], end[1] - origin[1]], corner: 0.0, style })
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, path: I, style: &S) -> Drawn {
        let style = self.style(style, false);
        self.push(Node::Path { commands: commands(path), style })
    }

    fn draw_circle<S: BackendStyle>(&mut self, center: BackendCoord, radius: u32, style: &S, fill: bool) -> Drawn {
        let style = self.style(style, fill);
        self.push(Node::Disc { center: point(center), radius: f64::from(radius) / UNITS_PER_PX, style })
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, path: I, style: &S) -> Drawn {
        let mut commands = commands(path);
        commands.push(PathCommand::Close);
        let style = self.style(style, true);
        self.push(Node::Path { commands, style })
    }

    fn draw_text<S: BackendTextStyle>(&mut self, text: &str, style: &S, place: BackendCoord) -> Drawn {
        self.push(Node::Text(text_of(text, style, place)))
    }

    /// Without this plotters would ask its own font engine, which knows no fonts here.
    fn estimate_text_size<S: BackendTextStyle>(
        &self,
        text: &str,
        style: &S,
    ) -> Result<(u32, u32), DrawingErrorKind<Infallible>> {
        let font = font_of(style);
        Ok((units(self.measure.width(text, font)).unsigned_abs(), units(font.size).unsigned_abs()))
    }
}
