//! `{:?}` of values: secrets are left out, and texts are masked.

use std::any::Any;
use std::borrow::Cow;
use std::fmt;

use serde_json::Value;

use super::table::{self, At, SecretMember};
use super::{MASK, Masked, Seeker, TextKind, line, mask};
use crate::wire::Wire;
use crate::writer::Writer;

/// A secret member in `{:?}`.
pub(crate) struct Hidden(Cow<'static, str>);

impl Hidden {
    /// Formats the member without its value.
    pub(crate) fn new(member: &dyn Wire, secret: &SecretMember) -> Self {
        if secret.line
            && let Some(line) = (member as &dyn Any).downcast_ref::<String>()
        {
            let edits = line::edits(line, &mut Seeker::default());
            let masked = Masked::new(line, edits).into_text();
            return Self(Cow::Owned(format!("{masked:?}")));
        }
        Self(Cow::Borrowed(MASK))
    }
}

impl fmt::Debug for Hidden {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl SecretMember {
    /// Whether the member is secret in an object with these members.
    pub(crate) fn holds(&self, members: &[&dyn Wire]) -> bool {
        let Some((deciding, is)) = self.when else {
            return true;
        };
        let Some(deciding) = members.get(deciding) else {
            return true;
        };
        let mut w = Writer::new();
        deciding.write(&mut w);
        let value = w.finish();
        let value = value.trim_matches('"');
        is.contains(&value) || table::is_secret_name(value)
    }
}

/// A member that the schema does not name.
pub(crate) struct ShownOther<'v>(pub(crate) &'v str, pub(crate) &'v Value);

impl fmt::Debug for ShownOther<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match table::unknown_member(self.0) {
            At::Secret(_) => f.write_str(MASK),
            At::Suspect if !self.1.is_object() => f.write_str(MASK),
            _ => show_value(self.1, f),
        }
    }
}

/// A member, with secrets in its texts masked. Objects mask their own members.
pub(crate) struct Shown<'v>(pub(crate) &'v dyn Wire);

impl fmt::Debug for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let value: &dyn Any = self.0;
        if let Some(text) = value.downcast_ref::<String>() {
            show_text(text, f)
        } else if let Some(Some(text)) = value.downcast_ref::<Option<String>>() {
            f.debug_tuple("Some").field(&MaskedText(text)).finish()
        } else if let Some(texts) = value.downcast_ref::<Vec<String>>() {
            f.debug_list()
                .entries(texts.iter().map(|text| MaskedText(text)))
                .finish()
        } else if let Some(Some(texts)) = value.downcast_ref::<Option<Vec<String>>>() {
            let texts: Vec<_> = texts.iter().map(|text| MaskedText(text)).collect();
            f.debug_tuple("Some").field(&texts).finish()
        } else if let Some(value) = value.downcast_ref::<Value>() {
            show_value(value, f)
        } else if let Some(Some(value)) = value.downcast_ref::<Option<Value>>() {
            f.debug_tuple("Some").field(&Anything(value)).finish()
        } else {
            self.0.fmt(f)
        }
    }
}

struct MaskedText<'t>(&'t str);

impl fmt::Debug for MaskedText<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        show_text(self.0, f)
    }
}

struct Anything<'v>(&'v Value);

impl fmt::Debug for Anything<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        show_value(self.0, f)
    }
}

fn show_text(text: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    fmt::Debug::fmt(&*mask(text, TextKind::Text), f)
}

/// Formats a value of any type, as JSON if it contains a secret.
pub(crate) fn show_value(value: &Value, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let text = crate::to_string(value);
    match mask(&text, TextKind::Text) {
        Cow::Borrowed(_) => fmt::Debug::fmt(value, f),
        Cow::Owned(masked) => f.write_str(&masked),
    }
}

/// Formats a variant of an alternate.
#[doc(hidden)]
pub fn show_arm(name: &str, value: &dyn Wire, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.debug_tuple(name).field(&Shown(value)).finish()
}
