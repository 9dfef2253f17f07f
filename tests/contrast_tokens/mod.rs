//! The design tokens as a browser would resolve them, and WCAG's contrast ratio.
//!
//! Reads as much CSS as `style/tokens.css` uses and panics on anything else, so that no rule is passed over in silence.

use std::collections::BTreeMap;

/// What decides which rules of the tokens apply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Situation {
    /// The theme on the root element; none while the page follows the system.
    pub(crate) theme: Option<&'static str>,
    /// Whether the system asks for dark colours.
    pub(crate) dark: bool,
    /// Whether the reader asks for more contrast.
    pub(crate) more: bool,
    /// Whether the reader's system replaces colours.
    pub(crate) forced: bool,
}

/// Every custom property that applies, with `var()` replaced.
pub(crate) struct Tokens(BTreeMap<String, String>);

/// Red, green and blue from 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Colour([f64; 3]);

struct Rule {
    media: Option<String>,
    selectors: Vec<String>,
    declarations: Vec<(String, String)>,
}

impl Tokens {
    pub(crate) fn of(css: &str, situation: Situation) -> Self {
        let mut winners: BTreeMap<String, (usize, String)> = BTreeMap::new();
        for rule in rules(css).iter().filter(|rule| rule.media.as_deref().is_none_or(|media| applies(media, situation)))
        {
            let Some(specificity) = rule.selectors.iter().filter_map(|one| matched(one, situation)).max() else {
                continue;
            };
            for (name, value) in &rule.declarations {
                // A later rule wins over an earlier one that is as specific.
                if winners.get(name).is_none_or(|(best, _)| *best <= specificity) {
                    winners.insert(name.clone(), (specificity, value.clone()));
                }
            }
        }
        Self(winners.into_iter().map(|(name, (_, value))| (name, value)).collect())
    }

    /// The value of a custom property.
    pub(crate) fn value(&self, name: &str) -> &str {
        let value = self.0.get(name).unwrap_or_else(|| panic!("no rule sets {name}"));
        match value.strip_prefix("var(").and_then(|rest| rest.strip_suffix(')')) {
            Some(other) => self.value(other),
            None => value,
        }
    }

    pub(crate) fn colour(&self, name: &str) -> Colour {
        let value = self.value(name);
        let part = |at: usize| u8::from_str_radix(value.get(at..at + 2)?, 16).ok().map(|part| f64::from(part) / 255.0);
        match (value.len(), part(1), part(3), part(5)) {
            (7, Some(red), Some(green), Some(blue)) => Colour([red, green, blue]),
            _ => panic!("{name} is no #RRGGBB: {value}"),
        }
    }
}

impl Colour {
    /// What is seen of it on a ground.
    pub(crate) fn over(self, ground: Self, alpha: f64) -> Self {
        Self([0, 1, 2].map(|part| alpha * self.0[part] + (1.0 - alpha) * ground.0[part]))
    }

    /// Relative luminance as WCAG 2 defines it.
    fn luminance(self) -> f64 {
        let linear = |part: f64| if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) };
        let [red, green, blue] = self.0.map(linear);
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// Contrast ratio as WCAG 2 defines it, from 1 to 21.
    pub(crate) fn contrast(self, other: Self) -> f64 {
        let [one, other] = [self.luminance(), other.luminance()];
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }
}

fn rules(css: &str) -> Vec<Rule> {
    let css = without_comments(css);
    let mut found = Vec::new();
    let rest = read_rules(css.trim(), None, &mut found);
    assert!(rest.is_empty(), "a brace closes nothing before {rest:?}");
    found
}

/// Reads rules up to the brace that closes them or the end, and returns what follows.
fn read_rules<'a>(mut css: &'a str, media: Option<&str>, found: &mut Vec<Rule>) -> &'a str {
    while !css.is_empty() && !css.starts_with('}') {
        let (head, inside) = css.split_once('{').expect("a rule has a block");
        if let Some(query) = head.trim().strip_prefix("@media ") {
            let after = read_rules(inside.trim_start(), Some(query), found);
            css = after.strip_prefix('}').expect("the block is closed").trim_start();
        } else {
            let (block, after) = inside.split_once('}').expect("the block is closed");
            let selectors = head.split(',').map(|one| one.trim().to_owned()).collect();
            found.push(Rule { media: media.map(str::to_owned), selectors, declarations: declarations(block) });
            css = after.trim_start();
        }
    }
    css
}

fn without_comments(css: &str) -> String {
    let mut parts = css.split("/*");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| text + part.split_once("*/").expect("every comment is closed").1)
}

fn declarations(block: &str) -> Vec<(String, String)> {
    let declaration = |text: &str| {
        let (name, value) = text.split_once(':').unwrap_or_else(|| panic!("no declaration: {text:?}"));
        (name.trim().to_owned(), value.trim().to_owned())
    };
    block.split(';').filter(|text| !text.trim().is_empty()).map(declaration).collect()
}

fn applies(media: &str, situation: Situation) -> bool {
    match media {
        "(prefers-color-scheme: dark)" => situation.dark,
        "(prefers-contrast: more)" => situation.more,
        "(forced-colors: active)" => situation.forced,
        "(prefers-reduced-motion: reduce)" => false,
        // Headings grow with the window; colours do not change with it.
        width if width.starts_with("(min-width:") => false,
        _ => panic!("a media query this test does not know: {media}"),
    }
}

/// How specific a selector of the root element is, if it matches: the number of its classes and attributes.
fn matched(selector: &str, situation: Situation) -> Option<usize> {
    let (is_root, rest) = selector.strip_prefix(":root").map_or((0, selector), |rest| (1, rest));
    let theme = |text: &str| text.strip_prefix("[data-theme=\"")?.strip_suffix("\"]").map(str::to_owned);
    let not = rest.strip_prefix(":not(").and_then(|rest| rest.strip_suffix(')'));
    let (matches, attributes) = match (not.unwrap_or(rest), theme(not.unwrap_or(rest))) {
        ("", _) => (true, 0),
        ("[data-theme]", _) => (situation.theme.is_some(), 1),
        (_, Some(name)) => (situation.theme == Some(&name), 1),
        _ => panic!("a selector this test does not know: {selector}"),
    };
    (matches != not.is_some()).then_some(is_root + attributes)
}
