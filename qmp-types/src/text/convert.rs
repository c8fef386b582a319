//! What makes a [`Text`] as convenient as a `String`: conversions from and into other types, and comparisons with them.

use std::borrow::Cow;
use std::convert::Infallible;
use std::error::Error;
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::str::FromStr;
use std::sync::Arc;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use super::Text;

macro_rules! from_strings {
    ($($type:ty)*) => {$(
        impl From<$type> for Text {
            fn from(text: $type) -> Self {
                Self::from(String::from(text))
            }
        }
    )*};
}

from_strings! { Box<str> char Cow<'_, str> }

macro_rules! from_references {
    ($($type:ty)*) => {$(
        impl From<$type> for Text {
            fn from(text: $type) -> Self {
                Self::from(&**text)
            }
        }
    )*};
}

from_references! { &&str &String &Text }

macro_rules! into {
    ($($type:ty)*) => {$(
        impl From<Text> for $type {
            fn from(text: Text) -> Self {
                text.into_string().into()
            }
        }
    )*};
}

into! { Arc<str> Box<str> Cow<'_, str> OsString PathBuf Rc<str> Value Vec<u8> }

impl From<&mut str> for Text {
    fn from(text: &mut str) -> Self {
        Self::from(&*text)
    }
}

impl From<Text> for String {
    fn from(text: Text) -> Self {
        text.into_string()
    }
}

impl From<&Text> for String {
    fn from(text: &Text) -> Self {
        text.as_str().to_owned()
    }
}

impl<'a> From<&'a Text> for Cow<'a, str> {
    fn from(text: &'a Text) -> Self {
        Cow::Borrowed(text)
    }
}

impl From<Text> for Box<dyn Error> {
    fn from(text: Text) -> Self {
        text.into_string().into()
    }
}

impl From<Text> for Box<dyn Error + Send + Sync> {
    fn from(text: Text) -> Self {
        text.into_string().into()
    }
}

impl From<&Text> for Value {
    fn from(text: &Text) -> Self {
        text.as_str().into()
    }
}

impl FromStr for Text {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(Self::from(text))
    }
}

macro_rules! collected {
    ($($type:ty)*) => {$(
        impl<'a> FromIterator<$type> for Text {
            fn from_iter<I: IntoIterator<Item = $type>>(parts: I) -> Self {
                Self::from(parts.into_iter().collect::<String>())
            }
        }
    )*};
}

collected! { char &'a char &'a str Box<str> Cow<'a, str> String }

impl FromIterator<Text> for Text {
    fn from_iter<I: IntoIterator<Item = Text>>(parts: I) -> Self {
        parts.into_iter().collect::<String>().into()
    }
}

impl FromIterator<Text> for String {
    fn from_iter<I: IntoIterator<Item = Text>>(parts: I) -> Self {
        let mut joined = String::new();
        joined.extend(parts);
        joined
    }
}

impl Extend<Text> for String {
    fn extend<I: IntoIterator<Item = Text>>(&mut self, parts: I) {
        for part in parts {
            self.push_str(&part);
        }
    }
}

macro_rules! as_ref {
    ($($type:ty)*) => {$(
        impl AsRef<$type> for Text {
            fn as_ref(&self) -> &$type {
                self.as_str().as_ref()
            }
        }
    )*};
}

as_ref! { [u8] OsStr Path }

macro_rules! equal {
    ($($type:ty)*) => {$(
        impl PartialEq<$type> for Text {
            fn eq(&self, other: &$type) -> bool {
                self.as_bytes() == other.as_bytes()
            }
        }

        impl PartialEq<Text> for $type {
            fn eq(&self, other: &Text) -> bool {
                self.as_bytes() == other.as_bytes()
            }
        }
    )*};
}

equal! { str &str String Cow<'_, str> Box<str> }

impl PartialEq<Value> for Text {
    fn eq(&self, other: &Value) -> bool {
        other == self.as_str()
    }
}

impl PartialEq<Text> for Value {
    fn eq(&self, other: &Text) -> bool {
        self == other.as_str()
    }
}

impl Serialize for Text {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self)
    }
}

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}
