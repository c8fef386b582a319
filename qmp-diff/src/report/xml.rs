//! Any text, fit for XML and HTML.

use qmp_text::printable;

/// The text as it stands between tags, or in an attribute's quotes. What controls something instead of
/// being seen is written as an escape: XML cannot hold all of it.
pub(super) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for c in printable(text).chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::escape;

    #[test]
    fn nothing_ends_what_it_stands_in() {
        assert_eq!(
            escape("<a b=\"c\" d='e'>&]]>\u{1b}\u{0}\u{ffff}"),
            "&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;]]&gt;\\u{1b}\\u{0}\\u{ffff}"
        );
        assert_eq!(escape("naïve\ntext"), "naïve\\u{a}text");
    }
}
