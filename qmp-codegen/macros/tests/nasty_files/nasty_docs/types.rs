// Made from nasty.json by `qmp generate`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// A kind. Its values are [`plain`](types::DocKind::Plain) and
/// [`turned`](types::DocKind::Turned); see [`doc-run`](commands::DocRun),
/// [`DOC_DONE`](events::DocDone) and [`DocThing`](types::DocThing).
///
/// Since 1.0.
///
/// Features:
///
/// - `fancy`: A feature with *words* of its own, about [`plain`](types::DocKind::Plain).
/// - `dull`: Another.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DocKind {
    /// nothing special, unlike [`turned`](types::DocKind::Turned) (since 1.2)
    ///
    /// On the wire: `plain`.
    Plain,
    /// text that turns round: U+202Edesrever, a zeroU+200Bwidth space
    ///
    /// On the wire: `turned`.
    Turned,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl ::qmp_types::Enumeration for DocKind {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("plain", Self::Plain),
        ("turned", Self::Turned),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Plain => "plain",
            Self::Turned => "turned",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// What others start with.
#[non_exhaustive]
pub struct DocBase {
    /// the kind, which decides what `others` there are
    ///
    /// On the wire: `kind`.
    pub kind: types::DocKind,
    /// a member that is documented here and shown everywhere, next to
    /// [`kind`](field@types::DocBase::kind)
    ///
    /// On the wire: `shared`.
    pub shared: Option<String>,
}

impl ::qmp_types::Blank for DocBase {
    const BLANK: Self = Self {
        kind: ::qmp_types::Blank::BLANK,
        shared: None,
    };
}

impl ::qmp_types::Object for DocBase {
    const SHAPE: &'static ::qmp_types::Shape = &::qmp_types::Shape {
        name: "DocBase",
        names: &["kind", "shared"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut ::qmp_types::View<'_>) {
        view.object(&[&self.kind, &self.shared]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut ::qmp_types::ViewMut<'_>) {
        view.object(&mut [&mut self.kind, &mut self.shared]);
    }
}

impl DocBase {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(kind: types::DocKind) -> Self {
        Self { kind, shared: None }
    }
    /// Sets `shared`.
    #[inline]
    #[must_use]
    pub fn shared(mut self, value: impl Into<String>) -> Self {
        self.shared = Some(value.into());
        self
    }
}

/// A thing \<script\>alert("x")\</script\> \&lt;b\&gt; \[DocKind\] \[a\]\[b\] !\[c\](d) \[e\]
/// `f` \_g\_ \_\_h\_\_ \~\~i\~\~ c:\\new\\table \-\-two \-\-\-three
/// <https://example.com/a_b?c=d&e=>\[f\] xhttps:\//example.com/g \<<https://example.com/h>\>
/// user@example.com a\|b # no heading - no list 12. no number === no rule
///
/// > indented, but no test: let x: () = 1;
///
/// `````text
/// fn no_test() { let x: () = 1; }
/// ```
/// ````rust
/// U+202E
/// # hidden
/// `````
///
/// ```text
/// A caption
/// let x: () = 1;
/// ```
///
/// ```json
/// { "a": [ 1, 2 ] }
/// ```
///
/// > **Note:** A note with a list:
/// >
/// > - an item, on two lines
/// >
/// > - another with [`kind`](field@types::DocThing::kind)
/// >
/// >   > **Warning:** Deep inside.
///
/// > **Of \<its\> own:** Text.
///
/// **unknown-directive:** with \[an argument\]
///
/// ````text
/// :option: value
/// And ``a body`` ```
/// ````
///
/// ```text
/// +---+---+
/// | a | b |
/// +---+---+
/// ```
///
/// **A table \| of sorts**
///
/// | name | what |
/// | --- | --- |
/// | `a\|b` | a \| b |
/// | c | [`shared`](field@types::DocThing::shared) |
///
/// - term with `code`
///
///   What it means.
///
///   - and a list
///
/// lines\
/// that stay
///
/// - field
///
///   with a text
///
/// See the manual, `somewhere`, [`DocKind`](types::DocKind), [`doc-run`](commands::DocRun), [a
/// page](<https://example.com/p>), bad (`javascript:alert(1)`), named and **strong** *text*.
///
/// ***
///
/// Since 1.1; some of it since 1.2.
#[non_exhaustive]
pub struct DocThing {
    /// the kind, which decides what `others` there are
    ///
    /// On the wire: `kind`.
    pub kind: types::DocKind,
    /// a member that is documented here and shown everywhere, next to
    /// [`kind`](field@types::DocThing::kind)
    ///
    /// On the wire: `shared`.
    pub shared: Option<String>,
    /// a member whose name is plain
    ///
    /// On the wire: `text`.
    pub text: String,
    /// an old one, see [`text`](field@types::DocThing::text)
    ///
    /// On the wire: `old`.
    #[deprecated(
        note = "Member old is deprecated <b>since</b> \\[forever\\] U+202E, as said on https://example.com/old_page."
    )]
    pub old: Option<String>,
    /// The member `shy`.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Member [`shy`](field@types::DocThing::shy) may go, says [`DocKind`](types::DocKind).
    pub shy: Option<i64>,
}

impl ::qmp_types::Blank for DocThing {
    const BLANK: Self = Self {
        kind: ::qmp_types::Blank::BLANK,
        shared: None,
        text: ::qmp_types::Blank::BLANK,
        old: None,
        shy: None,
    };
}

impl ::qmp_types::Object for DocThing {
    const SHAPE: &'static ::qmp_types::Shape = &::qmp_types::Shape {
        name: "DocThing",
        names: &["kind", "shared", "text", "old", "shy"],
        required: 0b101,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut ::qmp_types::View<'_>) {
        view.object(&[&self.kind, &self.shared, &self.text, &self.old, &self.shy]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut ::qmp_types::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.kind,
                &mut self.shared,
                &mut self.text,
                &mut self.old,
                &mut self.shy,
            ],
        );
    }
}

impl DocThing {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(kind: types::DocKind, text: impl Into<String>) -> Self {
        Self {
            kind,
            shared: None,
            text: text.into(),
            old: None,
            shy: None,
        }
    }
    /// Sets `shared`.
    #[inline]
    #[must_use]
    pub fn shared(mut self, value: impl Into<String>) -> Self {
        self.shared = Some(value.into());
        self
    }
    /// Sets `old`.
    #[deprecated(
        note = "Member old is deprecated <b>since</b> \\[forever\\] U+202E, as said on https://example.com/old_page."
    )]
    #[inline]
    #[must_use]
    pub fn old(mut self, value: impl Into<String>) -> Self {
        self.old = Some(value.into());
        self
    }
    /// Sets `shy`.
    #[inline]
    #[must_use]
    pub fn shy(mut self, value: i64) -> Self {
        self.shy = Some(value);
        self
    }
}

/// A union over [`kind`](field@types::DocChoice::kind), whose branches are
/// [`DocThing`](types::DocThing) and nothing.
///
/// Since 1.3.
#[non_exhaustive]
pub struct DocChoice {
    /// The member `kind`.
    pub kind: types::DocChoiceBranch,
    /// a name; `{@name}` is literal
    ///
    /// On the wire: `name`.
    pub name: String,
}

impl ::qmp_types::Blank for DocChoice {
    const BLANK: Self = Self {
        kind: ::qmp_types::Blank::BLANK,
        name: ::qmp_types::Blank::BLANK,
    };
}

impl ::qmp_types::Object for DocChoice {
    const SHAPE: &'static ::qmp_types::Shape = &::qmp_types::Shape {
        name: "DocChoice",
        names: &["kind", "name"],
        required: 0b11,
        required_beyond: &[],
        tag: Some(0),
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut ::qmp_types::View<'_>) {
        view.object(&[&self.kind, &self.name]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut ::qmp_types::ViewMut<'_>) {
        view.object(&mut [&mut self.kind, &mut self.name]);
    }
}

impl DocChoice {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        kind: impl Into<types::DocChoiceBranch>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            kind: kind.into(),
            name: name.into(),
        }
    }
}

/// The value of `kind` in [`DocChoice`](types::DocChoice), with the members that it brings.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum DocChoiceBranch {
    /// text that turns round: U+202Edesrever, a zeroU+200Bwidth space
    ///
    /// On the wire: `turned`.
    Turned(types::DocLast),
    /// nothing special, unlike [`turned`](types::DocKind::Turned) (since 1.2)
    ///
    /// On the wire: `plain`.
    Plain,
    /// A value that this version of the schema does not have.
    Unknown(::qmp_types::UnknownBranch),
}

impl ::qmp_types::Branches for DocChoiceBranch {
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "turned" => Self::Turned(::qmp_types::Blank::BLANK),
            "plain" => Self::Plain,
            _ => Self::Unknown(::qmp_types::UnknownBranch::new(tag)),
        }
    }
    #[inline]
    fn tag(&self) -> &str {
        match self {
            Self::Turned(_) => "turned",
            Self::Plain => "plain",
            Self::Unknown(branch) => &branch.tag,
        }
    }
    #[inline]
    fn members(&self) -> Option<&dyn ::qmp_types::Members> {
        match self {
            Self::Turned(members) => Some(members),
            Self::Plain => None,
            Self::Unknown(members) => Some(members),
        }
    }
    #[inline]
    fn members_mut(&mut self) -> Option<&mut dyn ::qmp_types::Members> {
        match self {
            Self::Turned(members) => Some(members),
            Self::Plain => None,
            Self::Unknown(members) => Some(members),
        }
    }
}

impl From<types::DocLast> for DocChoiceBranch {
    #[inline]
    fn from(branch: types::DocLast) -> Self {
        Self::Turned(branch)
    }
}

/// The type `DocLast`.
#[non_exhaustive]
pub struct DocLast {
    /// a member that Rust calls otherwise
    ///
    /// On the wire: `self`.
    pub self_: String,
}

impl ::qmp_types::Blank for DocLast {
    const BLANK: Self = Self {
        self_: ::qmp_types::Blank::BLANK,
    };
}

impl ::qmp_types::Object for DocLast {
    const SHAPE: &'static ::qmp_types::Shape = &::qmp_types::Shape {
        name: "DocLast",
        names: &["self"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut ::qmp_types::View<'_>) {
        view.object(&[&self.self_]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut ::qmp_types::ViewMut<'_>) {
        view.object(&mut [&mut self.self_]);
    }
}

impl DocLast {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(self_: impl Into<String>) -> Self {
        Self { self_: self_.into() }
    }
}

/// One or the other.
#[derive(Clone)]
#[non_exhaustive]
pub enum DocEither {
    /// a thing, as in [`DocLast`](types::DocLast)
    ///
    /// An object.
    Thing(Box<types::DocLast>),
    /// only its name
    ///
    /// A string.
    Name(String),
    /// A value of a JSON type that this version of the schema does not have here.
    Unknown(::qmp_types::rt::Value),
}

impl ::std::fmt::Debug for DocEither {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match self {
            Self::Thing(value) => ::qmp_types::rt::show_arm("Thing", value, f),
            Self::Name(value) => ::qmp_types::rt::show_arm("Name", value, f),
            Self::Unknown(value) => ::qmp_types::rt::show_arm("Unknown", value, f),
        }
    }
}

impl ::qmp_types::Codec<DocEither> for DocEither {
    #[inline]
    fn read(
        value: &mut DocEither,
        r: &mut ::qmp_types::Reader<'_>,
    ) -> Result<(), ::qmp_types::DecodeError> {
        *value = match r.peek_type()? {
            ::qmp_types::JsonType::Object => {
                Self::Thing(Box::new(::qmp_types::Blank::BLANK))
            }
            ::qmp_types::JsonType::String => Self::Name(::qmp_types::Blank::BLANK),
            #[allow(unreachable_patterns)]
            _ => Self::Unknown(::qmp_types::rt::Value::Null),
        };
        match value {
            Self::Thing(value) => ::qmp_types::Wire::read(value, r),
            Self::Name(value) => ::qmp_types::Wire::read(value, r),
            Self::Unknown(value) => ::qmp_types::Wire::read(value, r),
        }
    }
    #[inline]
    fn write(value: &DocEither, w: &mut ::qmp_types::Writer) {
        match value {
            Self::Thing(value) => ::qmp_types::Wire::write(value, w),
            Self::Name(value) => ::qmp_types::Wire::write(value, w),
            Self::Unknown(value) => ::qmp_types::Wire::write(value, w),
        }
    }
    #[inline]
    fn search(value: &DocEither, search: &mut ::qmp_types::Search<'_>) {
        match value {
            Self::Thing(value) => ::qmp_types::Wire::search(value, search),
            Self::Name(value) => ::qmp_types::Wire::search(value, search),
            Self::Unknown(_) => {}
        }
    }
}

impl From<types::DocLast> for DocEither {
    #[inline]
    fn from(value: types::DocLast) -> Self {
        Self::Thing(Box::new(value))
    }
}

impl From<String> for DocEither {
    #[inline]
    fn from(value: String) -> Self {
        Self::Name(value)
    }
}

impl From<&str> for DocEither {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Name(value.to_owned())
    }
}

::qmp_types::impl_objects! {
    DocBase DocThing DocChoice DocLast
}

::qmp_types::impl_enums! {
    DocKind
}

::qmp_types::impl_branches! {
    DocChoiceBranch
}

::qmp_types::impl_alternates! {
    DocEither
}
