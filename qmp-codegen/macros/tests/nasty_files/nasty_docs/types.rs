// @generated from nasty.json by `qmp generate`. Do not edit.

mod impls;

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
    Plain,
    /// text that turns round: U+202Edesrever, a zeroU+200Bwidth space
    Turned,
    /// A value that this version of the schema does not have.
    Unknown(::qmp_types::rt::Text),
}

/// What others start with.
#[non_exhaustive]
pub struct DocBase {
    /// the kind, which decides what `others` there are
    pub kind: types::DocKind,
    /// a member that is documented here and shown everywhere, next to
    /// [`kind`](field@types::DocBase::kind)
    pub shared: Option<::qmp_types::rt::Text>,
}

impl DocBase {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(kind: types::DocKind) -> Self {
        Self { kind, shared: None }
    }

    /// a member that is documented here and shown everywhere, next to
    /// [`kind`](field@types::DocBase::kind)
    #[inline]
    #[must_use]
    pub fn shared(mut self, value: impl Into<::qmp_types::rt::Text>) -> Self {
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
    pub kind: types::DocKind,
    /// a member that is documented here and shown everywhere, next to
    /// [`kind`](field@types::DocThing::kind)
    pub shared: Option<::qmp_types::rt::Text>,
    /// a member whose name is plain
    pub text: ::qmp_types::rt::Text,
    /// an old one, see [`text`](field@types::DocThing::text)
    #[deprecated(
        note = "Member old is deprecated <b>since</b> \\[forever\\] U+202E, as said on https://example.com/old_page."
    )]
    pub old: Option<::qmp_types::rt::Text>,
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Member [`shy`](field@types::DocThing::shy) may go, says [`DocKind`](types::DocKind).
    pub shy: Option<i64>,
}

impl DocThing {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(kind: types::DocKind, text: impl Into<::qmp_types::rt::Text>) -> Self {
        Self {
            kind,
            shared: None,
            text: text.into(),
            old: None,
            shy: None,
        }
    }

    /// a member that is documented here and shown everywhere, next to
    /// [`kind`](field@types::DocThing::kind)
    #[inline]
    #[must_use]
    pub fn shared(mut self, value: impl Into<::qmp_types::rt::Text>) -> Self {
        self.shared = Some(value.into());
        self
    }

    /// an old one, see [`text`](field@types::DocThing::text)
    #[deprecated(
        note = "Member old is deprecated <b>since</b> \\[forever\\] U+202E, as said on https://example.com/old_page."
    )]
    #[inline]
    #[must_use]
    pub fn old(mut self, value: impl Into<::qmp_types::rt::Text>) -> Self {
        self.old = Some(value.into());
        self
    }

    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Member [`shy`](field@types::DocThing::shy) may go, says [`DocKind`](types::DocKind).
    #[inline]
    #[must_use]
    pub fn shy(mut self, value: impl Into<Option<i64>>) -> Self {
        self.shy = value.into();
        self
    }
}

/// A union over [`kind`](field@types::DocChoice::kind), whose branches are
/// [`DocThing`](types::DocThing) and nothing.
///
/// Since 1.3.
#[non_exhaustive]
pub struct DocChoice {
    pub kind: types::DocChoiceBranch,
    /// a name; `{@name}` is literal
    pub name: ::qmp_types::rt::Text,
}

impl DocChoice {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        kind: impl Into<types::DocChoiceBranch>,
        name: impl Into<::qmp_types::rt::Text>,
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
    Turned(types::DocLast),
    /// nothing special, unlike [`turned`](types::DocKind::Turned) (since 1.2)
    Plain,
    /// A value that this version of the schema does not have.
    Unknown(::qmp_types::rt::UnknownBranch),
}

#[non_exhaustive]
pub struct DocLast {
    /// a member that Rust calls otherwise
    ///
    /// On the wire: `self`.
    pub self_: ::qmp_types::rt::Text,
}

impl DocLast {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(self_: impl Into<::qmp_types::rt::Text>) -> Self {
        Self { self_: self_.into() }
    }
}

/// One or the other.
#[derive(Clone)]
#[non_exhaustive]
pub enum DocEither {
    /// a thing, as in [`DocLast`](types::DocLast)
    Thing(Box<types::DocLast>),
    /// only its name
    Name(::qmp_types::rt::Text),
    /// A value of a JSON type that this version of the schema does not have here.
    Unknown(::qmp_types::rt::Value),
}
