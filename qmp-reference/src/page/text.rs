//! A text of the documentation.

use qmp_schema::doc::markup::{self, Block, Inline};
use serde::{Serialize, Serializer};

use crate::render::markdown;

/// A text of the documentation, in the markup of schema comments. In JSON it is Markdown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text(String);

impl Text {
    /// Creates it from the text of a schema comment.
    #[must_use]
    pub fn new(text: String) -> Self {
        Self(text)
    }

    /// Whether the text is empty.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.trim().is_empty()
    }

    /// Its blocks: paragraphs, lists and so on.
    #[must_use]
    pub fn blocks(&self) -> Vec<Block> {
        markup::parse_hanging(&self.0)
    }

    /// The first sentence, without markup.
    #[must_use]
    pub fn summary(&self) -> String {
        let words = markup::words(&self.first_sentence());
        words.trim_end().to_owned()
    }

    /// The first sentence.
    #[must_use]
    pub fn first_sentence(&self) -> Vec<Block> {
        // The rest may be long.
        let paragraph = self.0.split("\n\n").next().unwrap_or_default();
        let mut blocks = markup::parse_hanging(paragraph);
        blocks.truncate(1);
        if let Some(Block::Paragraph(inlines)) = blocks.first_mut() {
            let end = inlines.iter_mut().position(|inline| {
                let Inline::Text(text) = inline else {
                    return false;
                };
                let end = text.find(". ");
                end.is_some_and(|end| {
                    text.truncate(end + 1);
                    true
                })
            });
            inlines.truncate(end.map_or(inlines.len(), |end| end + 1));
        }
        blocks
    }

    /// The text as Markdown.
    #[must_use]
    pub fn markdown(&self) -> String {
        markdown::blocks(&self.blocks())
    }

    /// The text as written.
    pub(crate) fn source(&self) -> &str {
        &self.0
    }
}

impl Serialize for Text {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.markdown())
    }
}

#[cfg(test)]
mod tests {
    use super::Text;

    #[test]
    fn a_summary_is_a_sentence() {
        for (text, expected) in [
            ("Stops the `cpu`.  Now.\n\nMore.", "Stops the cpu."),
            ("Version 2.0 of\n    `it`", "Version 2.0 of it"),
            ("", ""),
        ] {
            assert_eq!(Text::new(text.to_owned()).summary(), expected);
        }
    }
}
