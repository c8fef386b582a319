//! [`Text`]: JSON text that was received, without the message around it.

use std::fmt;
use std::ops::{Deref, Range};

use qmp_types::secrets::{Reply, TextKind, mask};

/// JSON text that was received. A large text is kept in the buffer into which it was read.
#[derive(Clone, Default)]
pub struct Text {
    message: String,
    part: Range<usize>,
}

impl Text {
    /// Keeps a part of a message, or all of it if the range is invalid.
    pub(super) fn part(message: String, part: Range<usize>) -> Self {
        if message.get(part.clone()).is_some() {
            Self { message, part }
        } else {
            Self::from(message)
        }
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.message[self.part.clone()]
    }

    /// The text as an owned string.
    #[must_use]
    pub fn into_string(mut self) -> String {
        self.message.truncate(self.part.end);
        self.message.drain(..self.part.start);
        self.message
    }
}

impl From<String> for Text {
    fn from(message: String) -> Self {
        let part = 0..message.len();
        Self { message, part }
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

impl Deref for Text {
    type Target = str;

    fn deref(&self) -> &str {
        self.as_str()
    }
}

impl PartialEq for Text {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Eq for Text {}

/// The text may be secret, and its command is unknown here.
impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&*mask(self, TextKind::Return(Reply::UNKNOWN)), f)
    }
}
