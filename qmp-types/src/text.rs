//! [`Text`]: the strings of the schema. Most are short, and a short one needs no allocation.
//!
//! It stays within safe Rust, so the bytes of a short text are checked to be UTF-8 each time it is read as `str`. That is
//! cheap for so few bytes, and programs read few of the strings that they decode.

mod convert;

use std::borrow::Borrow;
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::Deref;

/// A string in a message: a `str` that cannot change, and that is stored without an allocation up to 22 bytes.
///
/// It is read like a `String` and made from anything that a `String` is made from:
///
/// ```
/// use qmp_types::Text;
///
/// let name = Text::from("drive0");
/// assert_eq!(name, "drive0");
/// assert!(name.starts_with("drive"));
/// assert_eq!(format!("{name}.img"), "drive0.img");
///
/// let owned: String = name.into();
/// # assert_eq!(owned, "drive0");
/// ```
#[derive(Clone)]
pub struct Text(Repr);

#[derive(Clone)]
enum Repr {
    /// How many of the bytes are the text; the others have no meaning.
    Short(u8, [u8; SHORT]),
    Long(Box<str>),
}

/// The length up to which a text needs no allocation.
pub(crate) const SHORT: usize = 22;

// Not larger than a `String`, also as an optional member.
const _: () = assert!(size_of::<Option<Text>>() == size_of::<String>());

impl Text {
    /// An empty text.
    #[must_use]
    pub const fn new() -> Self {
        Self(Repr::Short(0, [0; SHORT]))
    }

    /// The first `length` bytes of a window on a longer text, if they are few enough.
    #[inline]
    #[expect(clippy::cast_possible_truncation, reason = "it has been compared")]
    pub(crate) fn from_window(window: &[u8; SHORT], length: usize) -> Option<Self> {
        (length <= SHORT).then_some(Self(Repr::Short(length as u8, *window)))
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match &self.0 {
            // All were made from a `str`, so they are UTF-8.
            Repr::Short(..) => str::from_utf8(self.as_bytes()).unwrap_or_default(),
            Repr::Long(text) => text,
        }
    }

    /// The bytes of the text.
    #[must_use]
    #[inline]
    pub fn as_bytes(&self) -> &[u8] {
        match &self.0 {
            Repr::Short(length, bytes) => bytes.get(..usize::from(*length)).unwrap_or_default(),
            Repr::Long(text) => text.as_bytes(),
        }
    }

    /// The length in bytes.
    #[must_use]
    pub fn len(&self) -> usize {
        self.as_bytes().len()
    }

    /// Whether it has no characters.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The text as a `String`.
    #[must_use]
    pub fn into_string(self) -> String {
        match self.0 {
            Repr::Short(..) => self.as_str().to_owned(),
            Repr::Long(text) => text.into_string(),
        }
    }
}

impl From<&str> for Text {
    #[inline]
    fn from(text: &str) -> Self {
        let mut bytes = [0; SHORT];
        match (bytes.get_mut(..text.len()), u8::try_from(text.len())) {
            (Some(place), Ok(length)) => {
                place.copy_from_slice(text.as_bytes());
                Self(Repr::Short(length, bytes))
            }
            _ => Self(Repr::Long(text.into())),
        }
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        if text.len() <= SHORT {
            Self::from(text.as_str())
        } else {
            Self(Repr::Long(text.into()))
        }
    }
}

impl Default for Text {
    fn default() -> Self {
        Self::new()
    }
}

impl Deref for Text {
    type Target = str;

    fn deref(&self) -> &str {
        self.as_str()
    }
}

impl AsRef<str> for Text {
    fn as_ref(&self) -> &str {
        self
    }
}

impl Borrow<str> for Text {
    fn borrow(&self) -> &str {
        self
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self.as_str(), f)
    }
}

// These agree with those of `str`, which compares and hashes bytes too.

impl PartialEq for Text {
    fn eq(&self, other: &Self) -> bool {
        self.as_bytes() == other.as_bytes()
    }
}

impl Eq for Text {}

impl PartialOrd for Text {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Text {
    fn cmp(&self, other: &Self) -> Ordering {
        self.as_bytes().cmp(other.as_bytes())
    }
}

impl Hash for Text {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}
