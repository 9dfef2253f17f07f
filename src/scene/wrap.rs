//! Text in lines of at most a width.

use super::{Font, TextMeasure};

/// A text in lines no wider than `width`, broken between words, and anywhere between Chinese letters. A word wider
/// than a line, as addresses are, is broken where the line is full.
#[must_use]
pub fn wrapped(text: &str, width: f64, font: Font, measure: &dyn TextMeasure) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in words(text) {
        let Some(line) = lines.last_mut() else { return lines };
        let longer = [line.as_str(), word].concat();
        let is_broken_anyway = measure.width(word.trim_end(), font) > width;
        if line.is_empty() || is_broken_anyway || measure.width(longer.trim_end(), font) <= width {
            *line = longer;
        } else {
            lines.push(word.trim_start().to_owned());
        }
        break_last(&mut lines, width, font, measure);
    }
    lines.iter().map(|line| line.trim_end().to_owned()).filter(|line| !line.is_empty()).collect()
}

/// Breaks the last line until it fits; a line has one letter at least.
fn break_last(lines: &mut Vec<String>, width: f64, font: Font, measure: &dyn TextMeasure) {
    while let Some(line) = lines.last_mut() {
        let fits = |end: &usize| measure.width(line[..*end].trim_end(), font) <= width;
        if fits(&line.len()) {
            return;
        }
        let ends = line.char_indices().skip(1).map(|(at, _)| at);
        let Some(end) = ends.clone().take_while(fits).last().or_else(|| ends.clone().next()) else { return };
        let rest = line.split_off(end);
        lines.push(rest);
    }
}

/// The pieces between which a line may end, each with the spaces behind it.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let mut letters = rest.char_indices().peekable();
        let (_, first) = letters.next()?;
        let mut before = first;
        let end = letters.find(|(_, letter)| {
            let is_between_wide = (is_wide(before) || is_wide(*letter)) && !is_closing(*letter) && !is_opening(before);
            let may_end = *letter != ' ' && (before == ' ' || is_between_wide);
            before = *letter;
            may_end
        });
        let (word, after) = rest.split_at(end.map_or(rest.len(), |(at, _)| at));
        rest = after;
        Some(word)
    })
}

/// Letters between which a line may end: those of Chinese and Japanese, and full-width signs.
fn is_wide(letter: char) -> bool {
    matches!(letter, '\u{2E80}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{FF00}'..='\u{FFEF}')
}

/// Signs that do not start a line.
fn is_closing(letter: char) -> bool {
    matches!(
        letter,
        '，' | '。'
            | '、'
            | '；'
            | '：'
            | '！'
            | '？'
            | '）'
            | '》'
            | '”'
            | '’'
            | '%'
            | ')'
            | ','
            | '.'
            | ';'
            | ':'
    )
}

/// Signs that do not end a line.
fn is_opening(letter: char) -> bool {
    matches!(letter, '（' | '《' | '“' | '‘' | '(')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::TypicalWidths;
    use proptest::prelude::*;

    const FONT: Font = Font { size: 12.0, weight: 400 };

    fn lines(text: &str, width: f64) -> Vec<String> {
        wrapped(text, width, FONT, &TypicalWidths)
    }

    #[test]
    fn words_stay_whole() {
        assert_eq!(lines("Ranks of the world’s clusters", 90.0), ["Ranks of the", "world’s", "clusters"]);
        assert!(lines("", 100.0).is_empty());
    }

    #[test]
    fn a_word_wider_than_a_line_is_broken_and_the_next_one_follows_it() {
        assert_eq!(lines("See example.org/atlas?a=CHN now", 70.0), ["See exampl", "e.org/atlas", "?a=CHN", "now"]);
    }

    #[test]
    fn chinese_breaks_anywhere_but_before_signs_that_close() {
        assert_eq!(lines("中国有二十六个，美国有二十个。", 84.0), ["中国有二十六", "个，美国有二十", "个。"]);
    }

    proptest! {
        #[test]
        fn nothing_is_lost_and_lines_fit(text in "[a-z，。中国 ]{0,80}", width in 40.0_f64..300.0) {
            let lines = lines(&text, width);
            let letters = |text: &str| text.chars().filter(|letter| *letter != ' ').collect::<String>();
            prop_assert_eq!(letters(&lines.concat()), letters(&text));
            for line in lines {
                prop_assert!(TypicalWidths.width(&line, FONT) <= width, "{}", line);
            }
        }
    }
}
