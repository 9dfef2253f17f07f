//! The frame that shows a view on another site.

/// How high the frame is, in CSS pixels: the map with its keys and one line of sources.
const HEIGHT: u16 = 640;

/// The HTML that shows the page at an address, under a title, on another site.
#[must_use]
pub fn embed_code(address: &str, title: &str) -> String {
    format!(
        "<iframe src=\"{}\" title=\"{}\" width=\"100%\" height=\"{HEIGHT}\" style=\"border: 0\" loading=\"lazy\" \
         allow=\"fullscreen; clipboard-write\"></iframe>",
        attribute(address),
        attribute(title),
    )
}

/// A text as the value of an attribute in double quotes.
fn attribute(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_and_a_title_cannot_leave_their_attributes() {
        let code = embed_code("https://example.org/a/?pin=beijing&embed=1", "26 & \"20\" <b>");
        assert!(code.starts_with("<iframe src=\"https://example.org/a/?pin=beijing&amp;embed=1\" "), "{code}");
        assert!(code.contains(" title=\"26 &amp; &quot;20&quot; &lt;b>\" "), "{code}");
    }
}
