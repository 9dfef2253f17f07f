//! A place as people type it: latitude, then longitude, in degrees.

use super::number::Notation;

/// Degrees east and north of `48.21, 16.37`, `48,21; 16,37`, `48.21 16.37` or `33.9° S, 151.2° E`; none for anything else.
#[must_use]
pub fn typed_place(text: &str) -> Option<[f64; 2]> {
    let text: String = text.chars().filter(|letter| *letter != '°').collect::<String>().to_ascii_uppercase();
    let text =
        ['N', 'S', 'E', 'W'].iter().fold(text, |text, side| text.replace(&format!(" {side}"), &side.to_string()));
    let (lat, lon) = halves(text.trim())?;
    let lat_deg = degrees(lat, ['N', 'S'], 90.0)?;
    let lon_deg = degrees(lon, ['E', 'W'], 180.0)?;
    Some([lon_deg, lat_deg])
}

/// Both numbers, parted by the first of `;`, white space and `,` that is there.
fn halves(text: &str) -> Option<(&str, &str)> {
    let both = text.split_once(';').or_else(|| text.split_once(char::is_whitespace)).or_else(|| text.split_once(','));
    both.map(|(lat, lon)| (lat.trim().trim_end_matches(','), lon.trim()))
}

fn degrees(text: &str, [positive, negative]: [char; 2], most: f64) -> Option<f64> {
    let (text, sign) = match text.strip_suffix(negative) {
        Some(rest) => (rest, -1.0),
        None => (text.strip_suffix(positive).unwrap_or(text), 1.0),
    };
    let number = Notation::Point.read(text).or_else(|| Notation::Comma.read(text))?;
    Some(sign * number).filter(|degrees| degrees.abs() <= most)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn places_in_the_spellings_of_maps_and_encyclopaedias() {
        for text in
            ["48.21, 16.37", "48.21,16.37", "48.21 16.37", "48,21; 16,37", "48.21° N, 16.37° E", "48.21N 16.37E"]
        {
            assert_eq!(typed_place(text), Some([16.37, 48.21]), "{text}");
        }
        assert_eq!(typed_place("-33.9, 151.2"), Some([151.2, -33.9]));
        assert_eq!(typed_place("33.9 S, 70.6 W"), Some([-70.6, -33.9]));
    }

    #[test]
    fn what_is_no_place_is_none() {
        for text in ["", "48.21", "91, 0", "0, 181", "Vienna", "1, 2, 3", "48.21 N"] {
            assert_eq!(typed_place(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(text in ".*") {
            let _ = typed_place(&text);
        }
    }
}
