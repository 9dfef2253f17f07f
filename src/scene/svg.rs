//! Writing a scene as SVG: for the exported file and for the snapshots of the tests.
//!
//! One element a line, nothing but the standard, no scripts, no style sheet, no reference to anything outside.
//! Attributes that would say the default are left out, so are shapes that would not be seen.

use std::fmt::Write;

use super::{Anchor, Fill, Ink, Node, PathCommand, Scene, Stroke, Style, Text};

/// The page's font stack, `--font` of `style/tokens.css`.
pub const FONT_FAMILY: &str = "system-ui, -apple-system, \"Segoe UI\", Roboto, \"Noto Sans\", \"Helvetica Neue\", \
    Arial, \"PingFang SC\", \"Microsoft YaHei\", \"Noto Sans CJK SC\", sans-serif";

/// Colours for the tokens, as fixed values of a theme.
#[derive(Clone, Copy, Debug)]
pub struct Palette(pub fn(Ink) -> &'static str);

impl Palette {
    /// The light theme of `style/tokens.css`.
    pub const LIGHT: Self = Self(light);
    /// The dark theme of `style/tokens.css`.
    pub const DARK: Self = Self(dark);
    /// The light inks on white, for print.
    pub const PAPER: Self = Self(paper);
}

fn light(ink: Ink) -> &'static str {
    match ink {
        Ink::Bg => "#FBFBF9",
        Ink::Surface | Ink::OnMark => "#FFFFFF",
        Ink::Own => "#6A1F8C",
        Ink::Soft => "#F2F2ED",
        Ink::Land => "#E7E7E1",
        Ink::Line => "#CFCFC6",
        Ink::Ink => "#15191E",
        Ink::Ink2 => "#454C54",
        Ink::Ink3 => "#5D656D",
        Ink::Rule => "#DDDDD6",
        Ink::Edge => "#868D93",
        Ink::A => "#C2371A",
        Ink::B => "#1D5AAB",
        Ink::Other => "#58626B",
    }
}

fn dark(ink: Ink) -> &'static str {
    match ink {
        Ink::Bg => "#0F1317",
        Ink::Surface => "#1A2026",
        Ink::Soft => "#171C21",
        Ink::Land => "#232B32",
        Ink::Line => "#36414B",
        Ink::Ink => "#F2F4F5",
        Ink::Ink2 => "#BEC6CD",
        Ink::Ink3 => "#929CA5",
        Ink::Rule => "#2C353D",
        Ink::Edge => "#6C7781",
        Ink::A => "#FF8160",
        Ink::B => "#76B2FF",
        Ink::Other => "#A3AEB7",
        Ink::OnMark => "#14181C",
        Ink::Own => "#DDB0FF",
    }
}

fn paper(ink: Ink) -> &'static str {
    match ink {
        Ink::Bg => "#FFFFFF",
        Ink::Land => "#EEEEEA",
        ink => light(ink),
    }
}

/// How a theme shows a scene.
#[derive(Clone, Copy)]
pub struct Look<'a> {
    /// The CSS colour of a token.
    pub colour: &'a dyn Fn(Ink) -> &'a str,
    /// How much wider every line is than its scene says, in CSS pixels.
    pub wider: f64,
    /// How strong tints are, from 0 to 1 (see [`Style::is_tinted`]).
    pub tints: f64,
}

/// The scene as a self-contained SVG document, coordinates rounded to hundredths of a pixel. Nothing is painted
/// behind the nodes. A number that is not finite is written as 0.
#[must_use]
pub fn write_svg(scene: &Scene, palette: Palette) -> String {
    write_svg_as(scene, Look { colour: &palette.0, wider: 0.0, tints: 1.0 }, "")
}

/// The same in any look, with elements at its head: title and metadata, already escaped.
#[must_use]
pub fn write_svg_as(scene: &Scene, look: Look<'_>, head: &str) -> String {
    let mut svg = Writer { out: String::new(), look };
    svg.root(scene);
    svg.out.push_str(head);
    for node in &scene.nodes {
        svg.node(node);
    }
    svg.out.push_str("</svg>\n");
    svg.out
}

struct Writer<'a> {
    out: String,
    look: Look<'a>,
}

impl Writer<'_> {
    fn root(&mut self, scene: &Scene) {
        self.out.push_str(r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 "#);
        push_number(&mut self.out, scene.width);
        self.out.push(' ');
        push_number(&mut self.out, scene.height);
        self.out.push('"');
        self.numbers(&[("width", scene.width), ("height", scene.height)]);
        self.word("role", "img");
        self.word("font-family", FONT_FAMILY);
        self.out.push_str(">\n");
    }

    fn node(&mut self, node: &Node) {
        match node {
            Node::Text(text) => self.text(text),
            Node::Disc { style, .. } | Node::Rect { style, .. } | Node::Path { style, .. } if !is_seen(*style) => {}
            Node::Disc { center, radius, style } => {
                self.out.push_str("<circle");
                self.numbers(&[("cx", center[0]), ("cy", center[1]), ("r", *radius)]);
                self.end_shape(*style);
            }
            Node::Rect { origin, size, corner, style } => {
                self.out.push_str("<rect");
                self.numbers(&[("x", origin[0]), ("y", origin[1]), ("width", size[0]), ("height", size[1])]);
                if *corner > 0.0 {
                    self.numbers(&[("rx", *corner)]);
                }
                self.end_shape(*style);
            }
            Node::Path { commands, style } => {
                self.out.push_str("<path d=\"");
                self.path_data(commands);
                self.out.push('"');
                if style.fill.is_some() {
                    self.word("fill-rule", "evenodd");
                }
                self.end_shape(*style);
            }
            // What leaves an inner document is cut off; its view box keeps the coordinates.
            Node::Clipped { origin: [x, y], size: [width, height], nodes } => {
                self.out.push_str("<svg");
                self.numbers(&[("x", *x), ("y", *y), ("width", *width), ("height", *height)]);
                self.out.push_str(" viewBox=\"");
                for (at, number) in [x, y, width, height].into_iter().enumerate() {
                    if at > 0 {
                        self.out.push(' ');
                    }
                    push_number(&mut self.out, *number);
                }
                self.out.push_str("\">\n");
                nodes.iter().for_each(|node| self.node(node));
                self.out.push_str("</svg>\n");
            }
        }
    }

    fn path_data(&mut self, commands: &[PathCommand]) {
        for command in commands {
            let (letter, point) = match command {
                PathCommand::Move(point) => ('M', point),
                PathCommand::Line(point) => ('L', point),
                PathCommand::Close => {
                    self.out.push('Z');
                    continue;
                }
            };
            self.out.push(letter);
            push_number(&mut self.out, point[0]);
            self.out.push(' ');
            push_number(&mut self.out, point[1]);
        }
    }

    /// One `text` with a `tspan` a run.
    fn text(&mut self, text: &Text) {
        self.out.push_str("<text");
        self.numbers(&[("x", text.position[0]), ("y", text.position[1])]);
        match text.anchor {
            Anchor::Start => {}
            Anchor::Middle => self.word("text-anchor", "middle"),
            Anchor::End => self.word("text-anchor", "end"),
        }
        if let Some(halo) = text.halo_stroke() {
            self.word("paint-order", "stroke");
            self.stroke(halo);
            self.word("stroke-linejoin", "round");
        }
        // Spaces at the edges of a run count.
        self.word("xml:space", "preserve");
        self.out.push('>');
        for (run, font, fill) in &text.runs {
            self.out.push_str("<tspan");
            self.numbers(&[("font-size", font.size), ("font-weight", f64::from(font.weight))]);
            self.fill(Some(*fill));
            self.out.push('>');
            push_escaped(&mut self.out, run);
            self.out.push_str("</tspan>");
        }
        self.out.push_str("</text>\n");
    }

    fn end_shape(&mut self, style: Style) {
        let strength = if style.is_tinted() { self.look.tints } else { 1.0 };
        self.fill(style.fill.map(|fill| Fill { alpha: fill.alpha * strength, ..fill }));
        if let Some(stroke) = style.stroke {
            self.stroke(stroke);
        }
        self.out.push_str("/>\n");
    }

    fn fill(&mut self, fill: Option<Fill>) {
        self.word("fill", fill.map_or("none", |fill| (self.look.colour)(fill.ink)));
        if let Some(fill) = fill {
            self.opacity("fill-opacity", fill.alpha);
        }
    }

    fn stroke(&mut self, stroke: Stroke) {
        self.word("stroke", (self.look.colour)(stroke.ink));
        self.opacity("stroke-opacity", stroke.alpha);
        self.numbers(&[("stroke-width", stroke.width + self.look.wider)]);
        if let Some([dash, gap]) = stroke.dash {
            self.out.push_str(" stroke-dasharray=\"");
            push_number(&mut self.out, dash);
            self.out.push(' ');
            push_number(&mut self.out, gap);
            self.out.push('"');
        }
    }

    fn opacity(&mut self, name: &str, alpha: f64) {
        if alpha < 1.0 {
            self.numbers(&[(name, alpha.max(0.0))]);
        }
    }

    fn word(&mut self, name: &str, value: &str) {
        self.out.push(' ');
        self.out.push_str(name);
        self.out.push_str("=\"");
        push_escaped(&mut self.out, value);
        self.out.push('"');
    }

    fn numbers(&mut self, attributes: &[(&str, f64)]) {
        for (name, number) in attributes {
            self.out.push(' ');
            self.out.push_str(name);
            self.out.push_str("=\"");
            push_number(&mut self.out, *number);
            self.out.push('"');
        }
    }
}

fn is_seen(style: Style) -> bool {
    style.fill.is_some_and(|fill| fill.alpha > 0.0)
        || style.stroke.is_some_and(|stroke| stroke.alpha > 0.0 && stroke.width > 0.0)
}

/// A number rounded to hundredths, halves away from zero, without a trailing zero or a minus before 0.
fn push_number(out: &mut String, number: f64) {
    let number = if number.is_finite() { number } else { 0.0 };
    // `as` saturates; no figure is 10¹⁶ pixels wide.
    let hundredths = (number * 100.0).round() as i64;
    if hundredths < 0 {
        out.push('-');
    }
    let [whole, rest] = [hundredths.unsigned_abs() / 100, hundredths.unsigned_abs() % 100];
    // Writing to a string cannot fail.
    let _ = match rest {
        0 => write!(out, "{whole}"),
        _ if rest % 10 == 0 => write!(out, "{whole}.{}", rest / 10),
        _ => write!(out, "{whole}.{rest:02}"),
    };
}

/// Text made safe between tags and between quotes. Characters that XML 1.0 cannot contain are left out.
fn push_escaped(out: &mut String, text: &str) {
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' | '\r' => out.push(' '),
            '\u{FFFE}' | '\u{FFFF}' => {}
            _ if character < ' ' => {}
            _ => out.push(character),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::{Font, outline};
    use proptest::prelude::*;

    const SMALL: Font = Font { size: 12.5, weight: 600 };

    /// The lines between the root's tags.
    fn written(nodes: Vec<Node>) -> String {
        let svg = write_svg(&Scene { nodes, ..Scene::new(100.0, 50.0) }, Palette::LIGHT);
        let lines: Vec<&str> = svg.lines().collect();
        lines[1..lines.len() - 1].join("\n")
    }

    fn number(number: f64) -> String {
        let mut out = String::new();
        push_number(&mut out, number);
        out
    }

    #[test]
    fn the_root_states_size_role_and_fonts() {
        let svg = write_svg(&Scene::new(320.0, 200.5), Palette::LIGHT);
        assert!(svg.starts_with(
            r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 200.5" width="320" height="200.5" role="img" font-family="system-ui, "#
        ));
        assert!(svg.contains("&quot;Segoe UI&quot;"));
        assert!(svg.ends_with(">\n</svg>\n"));
    }

    #[test]
    fn numbers_are_rounded_to_hundredths_without_trailing_zeros() {
        let cases = [
            (0.0, "0"),
            (-0.001, "0"),
            (12.0, "12"),
            (12.5, "12.5"),
            (12.345, "12.35"),
            (-0.05, "-0.05"),
            (-3.999, "-4"),
            (1.004, "1"),
            (f64::NAN, "0"),
            (f64::NEG_INFINITY, "0"),
        ];
        for (given, expected) in cases {
            assert_eq!(number(given), expected, "{given}");
        }
    }

    #[test]
    fn a_disc_is_a_circle() {
        let disc = Node::Disc { center: [10.0, 20.256], radius: 4.5, style: Style::filled(Ink::A) };
        assert_eq!(written(vec![disc]), r##"<circle cx="10" cy="20.26" r="4.5" fill="#C2371A"/>"##);
    }

    #[test]
    fn a_dashed_line_and_alphas_are_kept() {
        let style = Style::filled(Ink::Bg).with_stroke(Ink::Other, 1.5).dashed(2.6, 2.0).faded(0.5);
        let disc = Node::Disc { center: [1.0, 2.0], radius: 3.0, style };
        assert_eq!(
            written(vec![disc]),
            r##"<circle cx="1" cy="2" r="3" fill="#FBFBF9" fill-opacity="0.5" stroke="#58626B" stroke-opacity="0.5" stroke-width="1.5" stroke-dasharray="2.6 2"/>"##
        );
    }

    #[test]
    fn a_rectangle_has_its_corners_rounded_where_asked() {
        let rect =
            |corner| Node::Rect { origin: [1.0, 2.0], size: [3.0, 4.0], corner, style: Style::stroked(Ink::Ink, 2.0) };
        assert_eq!(
            written(vec![rect(0.0), rect(1.5)]),
            concat!(
                r##"<rect x="1" y="2" width="3" height="4" fill="none" stroke="#15191E" stroke-width="2"/>"##,
                "\n",
                r##"<rect x="1" y="2" width="3" height="4" rx="1.5" fill="none" stroke="#15191E" stroke-width="2"/>"##
            )
        );
    }

    #[test]
    fn a_filled_path_has_the_even_odd_rule_and_a_line_none() {
        let commands = vec![
            PathCommand::Move([0.0, 0.0]),
            PathCommand::Line([10.0, 0.126]),
            PathCommand::Line([10.0, -10.0]),
            PathCommand::Close,
        ];
        let area = Node::Path { commands, style: Style::filled(Ink::Land) };
        let line = Node::line([0.0, 1.0], [2.0, 3.0], Style::stroked(Ink::Rule, 1.0));
        assert_eq!(
            written(vec![area, line]),
            concat!(
                r##"<path d="M0 0L10 0.13L10 -10Z" fill-rule="evenodd" fill="#E7E7E1"/>"##,
                "\n",
                r##"<path d="M0 1L2 3" fill="none" stroke="#DDDDD6" stroke-width="1"/>"##
            )
        );
    }

    #[test]
    fn text_has_a_span_for_each_run() {
        let runs = vec![
            ("3 ".to_owned(), Font { weight: 400, ..SMALL }, Fill { ink: Ink::Ink3, alpha: 1.0 }),
            ("Beijing".to_owned(), SMALL, Fill { ink: Ink::Ink, alpha: 1.0 }),
        ];
        let text = Text { position: [10.0, 20.0], runs, anchor: Anchor::End, halo: 3.0 };
        assert_eq!(
            written(vec![Node::Text(text)]),
            concat!(
                r##"<text x="10" y="20" text-anchor="end" paint-order="stroke" stroke="#FBFBF9" stroke-width="3" stroke-linejoin="round" xml:space="preserve">"##,
                r##"<tspan font-size="12.5" font-weight="400" fill="#5D656D">3 </tspan>"##,
                r##"<tspan font-size="12.5" font-weight="600" fill="#15191E">Beijing</tspan></text>"##
            )
        );
    }

    #[test]
    fn a_faded_text_fades_with_its_halo() {
        let fill = Fill { ink: Ink::Ink, alpha: 0.22 };
        let text = Text {
            position: [0.0, 0.0],
            runs: vec![("Lyon".to_owned(), SMALL, fill)],
            anchor: Anchor::Start,
            halo: 3.0,
        };
        let svg = written(vec![Node::Text(text)]);
        assert!(svg.contains(r#"stroke-opacity="0.22""#) && svg.contains(r#"fill-opacity="0.22""#), "{svg}");
    }

    #[test]
    fn plain_text_in_the_middle_has_no_halo() {
        let text = Text::plain("2024", [5.0, 6.0], Anchor::Middle, SMALL, Ink::Ink3);
        assert_eq!(
            written(vec![Node::Text(text)]),
            concat!(
                r##"<text x="5" y="6" text-anchor="middle" xml:space="preserve">"##,
                r##"<tspan font-size="12.5" font-weight="600" fill="#5D656D">2024</tspan></text>"##
            )
        );
    }

    #[test]
    fn text_is_escaped() {
        let text = Text::plain("R&D <b> \"x\"\u{1}\n世界", [0.0, 0.0], Anchor::Start, SMALL, Ink::Ink);
        let svg = written(vec![Node::Text(text)]);
        assert!(svg.contains(">R&amp;D &lt;b&gt; &quot;x&quot; 世界</tspan>"), "{svg}");
    }

    #[test]
    fn clipped_nodes_stand_in_a_document_of_their_own_with_the_same_coordinates() {
        let disc = Node::Disc { center: [10.0, 20.0], radius: 4.5, style: Style::filled(Ink::A) };
        let clipped = Node::Clipped { origin: [5.0, 6.5], size: [30.0, 40.0], nodes: vec![disc] };
        assert_eq!(
            written(vec![clipped.moved_by([1.0, 1.0])]),
            concat!(
                r#"<svg x="6" y="7.5" width="30" height="40" viewBox="6 7.5 30 40">"#,
                "\n",
                r##"<circle cx="11" cy="21" r="4.5" fill="#C2371A"/>"##,
                "\n</svg>"
            )
        );
    }

    #[test]
    fn more_contrast_widens_lines_and_takes_tints_away() {
        let tinted = Style { fill: Some(Fill::tint(Ink::Other)), ..Style::stroked(Ink::Other, 1.5) };
        let mut scene = Scene::new(10.0, 10.0);
        scene.nodes.push(Node::Disc { center: [5.0; 2], radius: 3.0, style: tinted });
        let svg = write_svg_as(&scene, Look { colour: &light, wider: 0.75, tints: 0.0 }, "<title>x</title>\n");
        assert!(svg.contains(r#"fill-opacity="0""#) && svg.contains(r#"stroke-width="2.25""#), "{svg}");
        assert_eq!(svg.lines().nth(1), Some("<title>x</title>"));
    }

    #[test]
    fn what_cannot_be_seen_is_left_out() {
        let hidden = [Style::default(), Style::filled(Ink::A).faded(0.0), Style::stroked(Ink::A, 0.0)];
        let nodes = hidden.map(|style| Node::Disc { center: [1.0, 1.0], radius: 1.0, style });
        assert_eq!(written(nodes.to_vec()), "");
    }

    #[test]
    fn a_theme_changes_colours_alone() {
        let square = outline([5.0, 5.0], 3.0, crate::scene::MarkForm::Square, Style::filled(Ink::B));
        let scene = Scene { nodes: vec![square], ..Scene::new(10.0, 10.0) };
        let [light, dark] = [Palette::LIGHT, Palette::DARK].map(|palette| write_svg(&scene, palette));
        assert_eq!(light.replace("#1D5AAB", "#76B2FF"), dark);
    }

    /// The value of a custom property in the first rule of the style sheet whose selector contains a text.
    fn token<'a>(css: &'a str, selector: &str, property: &str) -> Option<&'a str> {
        let block = css.split('}').find(|block| block.split('{').next().is_some_and(|head| head.contains(selector)))?;
        let declarations = block.split_once('{')?.1.split(';');
        let values = declarations.filter_map(|declaration| declaration.split_once(':'));
        values.map(|(name, value)| (name.trim(), value.trim())).find(|(name, _)| *name == property).map(|pair| pair.1)
    }

    #[test]
    fn palettes_and_fonts_are_those_of_the_style_sheet() {
        let css = include_str!("../../style/tokens.css");
        for (ink, paper) in [(Ink::Bg, "#FFFFFF"), (Ink::Land, "#EEEEEA")] {
            assert!(css.contains(&format!("{}: {paper};", ink.custom_property())), "{paper}");
            assert_eq!((Palette::PAPER.0)(ink), paper);
        }
        for (selector, palette) in [(":root,", Palette::LIGHT), ("[data-theme=\"dark\"]", Palette::DARK)] {
            for ink in Ink::ALL {
                let property = ink.custom_property();
                assert_eq!(token(css, selector, property), Some((palette.0)(ink)), "{selector} {property}");
            }
        }
        let fonts = css.split("--font:").nth(1).and_then(|rest| rest.split(';').next());
        assert_eq!(fonts.map(str::trim), Some(FONT_FAMILY));
    }
    /// What a reader of XML makes of a text between tags.
    fn read(escaped: &str) -> String {
        let entities = [("&quot;", "\""), ("&gt;", ">"), ("&lt;", "<"), ("&amp;", "&")];
        entities.iter().fold(escaped.to_owned(), |text, (entity, plain)| text.replace(entity, plain))
    }

    proptest! {
        #[test]
        fn no_text_ends_its_element_or_is_lost(words in "(\\PC|[<>&\"'\\x00-\\x1f\\]\\[-]){0,40}") {
            let text = Text::plain(words.as_str(), [0.0, 0.0], Anchor::Start, SMALL, Ink::Ink);
            let svg = written(vec![Node::Text(text)]);
            let inside = svg.split_once("#15191E\">").map(|(_, rest)| rest).unwrap_or_default();
            let inside = inside.strip_suffix("</tspan></text>").unwrap_or_default();
            prop_assert!(!inside.contains(['<', '>', '"']), "{}", inside);
            // Every ampersand begins one of the four entities.
            for (at, _) in inside.match_indices('&') {
                prop_assert!(["&amp;", "&lt;", "&gt;", "&quot;"].iter().any(|entity| inside[at..].starts_with(entity)));
            }
            let kept: String = words
                .chars()
                .map(|letter| if matches!(letter, '\t' | '\n' | '\r') { ' ' } else { letter })
                .filter(|letter| *letter >= ' ' && !matches!(letter, '\u{FFFE}' | '\u{FFFF}'))
                .collect();
            prop_assert_eq!(read(inside), kept);
        }
    }
}
