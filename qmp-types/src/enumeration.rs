//! [`Enumeration`] and [`Branches`]: types that keep unknown values of newer servers.

use crate::codec::{AsObject, Others};
use crate::object::{Members, Object, View, ViewMut};
use crate::release::Releases;
use crate::text::Text;
use crate::wire::{Blank, Data};

/// An enumeration of the schema. Its variant `Unknown` keeps a value that the schema does not have.
///
/// `Display` writes the text on the wire, like [`as_str`](Self::as_str), and `FromStr` parses it. A value that the schema does
/// not have may contain any characters; `{:?}` escapes them.
pub trait Enumeration: Clone + 'static {
    /// The values that the schema has, each with its text on the wire.
    const VALUES: &'static [(&'static str, Self)];

    /// The values that some releases with the type lack, by their positions.
    const RELEASES: &'static [(usize, Releases)] = &[];

    /// The text on the wire.
    fn as_str(&self) -> &str;

    /// A value that the schema does not have.
    #[doc(hidden)]
    fn unknown(text: Text) -> Self;
}

/// Parses the text of a value, which may be unknown.
pub fn parse<T: Enumeration>(text: &str) -> T {
    let mut values = T::VALUES.iter();
    let known = values.find(|(name, _)| *name == text);
    known.map_or_else(|| T::unknown(text.into()), |(_, value)| value.clone())
}

/// The tag of a union, with the members of its branch.
pub trait Branches: Sized + 'static {
    /// The values of the tag that some releases with the type lack.
    const RELEASES: &'static [(&'static str, Releases)] = &[];

    /// Whether there is a branch for messages without a tag, which older releases send. Its tag is
    /// empty.
    const UNTAGGED: bool = false;

    /// The branch of a tag's value, to read into.
    #[doc(hidden)]
    fn of(tag: &str) -> Self;

    /// The tag's value on the wire.
    fn tag(&self) -> &str;

    /// The members of the branch, if it has any.
    #[doc(hidden)]
    fn members(&self) -> Option<&dyn Members>;

    /// The members of the branch, to read into.
    #[doc(hidden)]
    fn members_mut(&mut self) -> Option<&mut dyn Members>;
}

/// The branch of a union whose tag has a value that the schema does not have.
#[derive(Clone, Debug, PartialEq)]
pub struct UnknownBranch {
    /// The tag's value.
    pub tag: Text,
    /// All members besides the common ones.
    pub members: Others,
}

impl UnknownBranch {
    /// A branch without members.
    #[must_use]
    pub fn new(tag: impl Into<Text>) -> Self {
        Self {
            tag: tag.into(),
            members: Others::NONE,
        }
    }
}

impl Object for UnknownBranch {
    fn members(&self, view: &mut View<'_>) {
        view.object(&[&self.members]);
    }

    fn members_mut(&mut self, view: &mut ViewMut<'_>) {
        view.object(&mut [&mut self.members]);
    }
}

impl Blank for UnknownBranch {
    const BLANK: Self = Self {
        tag: Text::new(),
        members: Others::NONE,
    };
}

impl Data for UnknownBranch {
    type Codec = AsObject;
}
