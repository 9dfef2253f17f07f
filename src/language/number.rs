//! Numbers as a language writes them: its signs are messages like its sentences.

use super::Language;

impl Language {
    /// A whole number, thousands grouped: `12 400`.
    #[must_use]
    pub fn integer(self, value: i64) -> String {
        self.signed_by(value < 0, &self.grouped(&value.unsigned_abs().to_string()))
    }

    /// How many there are, thousands grouped.
    #[must_use]
    pub fn count(self, number: usize) -> String {
        self.grouped(&number.to_string())
    }

    /// A number with so many decimals, thousands grouped: `1 234.5`. A dash for a number that is not finite.
    #[must_use]
    pub fn decimal(self, value: f64, places: usize) -> String {
        if !value.is_finite() {
            return "–".to_owned();
        }
        let plain = format!("{:.places$}", value.abs());
        let (whole, fraction) = plain.split_once('.').unwrap_or((&plain, ""));
        let whole = self.grouped(whole);
        let shown =
            if fraction.is_empty() { whole } else { format!("{whole}{}{fraction}", self.texts().decimal_sign()) };
        let is_zero = plain.chars().all(|digit| matches!(digit, '0' | '.'));
        self.signed_by(value < 0.0 && !is_zero, &shown)
    }

    /// A percentage with so many decimals: `11.1 %`.
    #[must_use]
    pub fn percent(self, value: f64, places: usize) -> String {
        self.texts().percent_sign(self.decimal(value, places))
    }

    /// A range of whole numbers: `26–28`, or the one number.
    #[must_use]
    pub fn span(self, first: u16, last: u16) -> String {
        let [first, last] = [first, last].map(|number| self.integer(number.into()));
        if first == last { first } else { self.texts().span(first, last) }
    }

    fn grouped(self, digits: &str) -> String {
        let sign = self.texts().group_sign();
        let mut text = String::with_capacity(digits.len() * 2);
        for (index, digit) in digits.chars().enumerate() {
            if index > 0 && (digits.len() - index).is_multiple_of(3) {
                text.push_str(&sign);
            }
            text.push(digit);
        }
        text
    }

    fn signed_by(self, is_negative: bool, figure: &str) -> String {
        if is_negative { self.texts().negative(figure) } else { figure.to_owned() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn grouped_digits_are_the_same_number(value in any::<i64>()) {
            for language in Language::all() {
                let plain = language.integer(value).replace(&language.texts().group_sign(), "").replace('\u{2212}', "-");
                prop_assert_eq!(plain, value.to_string());
            }
        }
    }

    #[test]
    fn numbers_are_written_as_in_the_journals_of_the_language() {
        let english = Language::default();
        assert_eq!(english.integer(12_400), "12\u{202f}400");
        assert_eq!(english.integer(-999), "\u{2212}999");
        assert_eq!(english.decimal(1234.56, 1), "1\u{202f}234.6");
        assert_eq!(english.decimal(-0.04, 1), "0.0");
        assert_eq!(english.decimal(f64::NAN, 1), "–");
        assert_eq!(english.percent(11.1, 1), "11.1\u{202f}%");
        assert_eq!(english.percent(11.0, 0), "11\u{202f}%");
        assert_eq!([english.span(26, 28), english.span(5, 5)], ["26–28", "5"]);
        let chinese = Language::of_tag("zh-Hans").expect("a language");
        assert_eq!(chinese.percent(11.1, 1), "11.1%");
    }
}
