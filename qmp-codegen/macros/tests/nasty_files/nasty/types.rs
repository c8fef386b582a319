// @generated from nasty.json by `qmp generate`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Members that Rust has other plans for. \[not a link\] \<not html\> \`not closed
///
/// Since 1.0.
#[non_exhaustive]
pub struct Keywords {
    /// a keyword; see [`String`](types::String_) and `quoted`
    ///
    /// On the wire: `type`.
    pub type_: ::qmp_types::rt::Text,
    /// On the wire: `self`.
    pub self_: Option<i64>,
    /// On the wire: `Self`.
    pub self__: Option<i64>,
    /// On the wire: `crate`.
    pub crate_: Option<bool>,
    /// On the wire: `super`.
    pub super_: Option<bool>,
    /// On the wire: `gen`.
    pub gen_: Option<::qmp_types::rt::Text>,
    /// On the wire: `async`.
    pub async_: Option<::qmp_types::rt::Text>,
    /// On the wire: `dyn`.
    pub dyn_: Option<::qmp_types::rt::Text>,
    /// On the wire: `match`.
    pub match_: Option<::qmp_types::rt::Text>,
    /// On the wire: `move`.
    pub move_: Option<::qmp_types::rt::Text>,
    /// an `indented` text follows:
    ///
    /// fn this_is_no_doc_test() { } \~\~\~
    pub default: Option<::qmp_types::rt::Text>,
    pub new: Option<::qmp_types::rt::Text>,
    pub clone: Option<::qmp_types::rt::Text>,
    pub value: Option<::qmp_types::rt::Text>,
    pub view: Option<::qmp_types::rt::Text>,
    pub from: Option<::qmp_types::rt::Text>,
    pub into: Option<::qmp_types::rt::Text>,
    pub others: Option<::qmp_types::rt::Text>,
    pub members: Option<::qmp_types::rt::Text>,
    pub ok: Option<::qmp_types::rt::Text>,
}

impl Keywords {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(type_: impl Into<::qmp_types::rt::Text>) -> Self {
        Self {
            type_: type_.into(),
            self_: None,
            self__: None,
            crate_: None,
            super_: None,
            gen_: None,
            async_: None,
            dyn_: None,
            match_: None,
            move_: None,
            default: None,
            new: None,
            clone: None,
            value: None,
            view: None,
            from: None,
            into: None,
            others: None,
            members: None,
            ok: None,
        }
    }

    /// On the wire: `self`.
    #[inline]
    #[must_use]
    pub fn self_(mut self, value: impl Into<Option<i64>>) -> Self {
        self.self_ = value.into();
        self
    }

    /// On the wire: `Self`.
    #[inline]
    #[must_use]
    pub fn self__(mut self, value: impl Into<Option<i64>>) -> Self {
        self.self__ = value.into();
        self
    }

    /// On the wire: `crate`.
    #[inline]
    #[must_use]
    pub fn crate_(mut self, value: impl Into<Option<bool>>) -> Self {
        self.crate_ = value.into();
        self
    }

    /// On the wire: `super`.
    #[inline]
    #[must_use]
    pub fn super_(mut self, value: impl Into<Option<bool>>) -> Self {
        self.super_ = value.into();
        self
    }

    /// On the wire: `gen`.
    #[inline]
    #[must_use]
    pub fn gen_(mut self, value: impl Into<::qmp_types::rt::Text>) -> Self {
        self.gen_ = Some(value.into());
        self
    }

    /// On the wire: `async`.
    #[inline]
    #[must_use]
    pub fn async_(mut self, value: impl Into<::qmp_types::rt::Text>) -> Self {
        self.async_ = Some(value.into());
        self
    }

    /// On the wire: `dyn`.
    #[inline]
    #[must_use]
    pub fn dyn_(mut self, value: impl Into<::qmp_types::rt::Text>) -> Self {
        self.dyn_ = Some(value.into());
        self
    }

    /// On the wire: `match`.
    #[inline]
    #[must_use]
    pub fn match_(mut self, value: impl Into<::qmp_types::rt::Text>) -> Self {
        self.match_ = Some(value.into());
        self
    }

    /// On the wire: `move`.
    #[inline]
    #[must_use]
    pub fn move_(mut self, value: impl Into<::qmp_types::rt::Text>) -> Self {
        self.move_ = Some(value.into());
        self
    }

    /// an `indented` text follows:
    ///
    /// fn this_is_no_doc_test() { } \~\~\~
    #[inline]
    #[must_use]
    pub fn default_(mut self, value: impl Into<::qmp_types::rt::Text>) -> Self {
        self.default = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn new_(mut self, value: impl Into<::qmp_types::rt::Text>) -> Self {
        self.new = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn clone_(mut self, value: impl Into<::qmp_types::rt::Text>) -> Self {
        self.clone = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn value(mut self, value: impl Into<::qmp_types::rt::Text>) -> Self {
        self.value = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn view(mut self, value: impl Into<::qmp_types::rt::Text>) -> Self {
        self.view = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn from_(mut self, value: impl Into<::qmp_types::rt::Text>) -> Self {
        self.from = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn into_(mut self, value: impl Into<::qmp_types::rt::Text>) -> Self {
        self.into = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn others(mut self, value: impl Into<::qmp_types::rt::Text>) -> Self {
        self.others = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn members(mut self, value: impl Into<::qmp_types::rt::Text>) -> Self {
        self.members = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn ok(mut self, value: impl Into<::qmp_types::rt::Text>) -> Self {
        self.ok = Some(value.into());
        self
    }
}

#[non_exhaustive]
pub struct String_ {
    pub str: ::qmp_types::rt::Text,
}

impl String_ {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(str: impl Into<::qmp_types::rt::Text>) -> Self {
        Self { str: str.into() }
    }
}

#[non_exhaustive]
pub struct Option_ {
    pub some: types::String_,
    pub none: Option<types::Vec_>,
}

impl Option_ {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(some: types::String_) -> Self {
        Self { some, none: None }
    }

    #[inline]
    #[must_use]
    pub fn none(mut self, value: impl Into<Option<types::Vec_>>) -> Self {
        self.none = value.into();
        self
    }
}

#[non_exhaustive]
pub struct Vec_ {
    /// On the wire: `box`.
    pub box_: Vec<types::Box_>,
}

impl Vec_ {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(box_: impl Into<Vec<types::Box_>>) -> Self {
        Self { box_: box_.into() }
    }
}

#[non_exhaustive]
pub struct Box_ {}

impl Box_ {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[non_exhaustive]
pub struct Result_ {
    pub ok: Option<::qmp_types::rt::Value>,
    pub err: Option<types::String_>,
}

impl Result_ {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { ok: None, err: None }
    }

    #[inline]
    #[must_use]
    pub fn ok(mut self, value: impl Into<::qmp_types::rt::Value>) -> Self {
        self.ok = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn err(mut self, value: impl Into<Option<types::String_>>) -> Self {
        self.err = value.into();
        self
    }
}

#[non_exhaustive]
pub struct Default_ {
    pub number: f64,
    pub size: u64,
}

impl Default_ {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(number: f64, size: u64) -> Self {
        Self { number, size }
    }
}

#[non_exhaustive]
pub struct Unknown {
    pub unknown: Option<types::Default_>,
}

impl Unknown {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { unknown: None }
    }

    #[inline]
    #[must_use]
    pub fn unknown(mut self, value: impl Into<Option<types::Default_>>) -> Self {
        self.unknown = value.into();
        self
    }
}

#[non_exhaustive]
pub struct AnyEvent {
    pub event: Option<types::Result_>,
}

impl AnyEvent {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { event: None }
    }

    #[inline]
    #[must_use]
    pub fn event(mut self, value: impl Into<Option<types::Result_>>) -> Self {
        self.event = value.into();
        self
    }
}

#[non_exhaustive]
pub struct Object {
    pub shape: Option<types::Unknown>,
    pub data: Option<types::AnyEvent>,
}

impl Object {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { shape: None, data: None }
    }

    #[inline]
    #[must_use]
    pub fn shape(mut self, value: impl Into<Option<types::Unknown>>) -> Self {
        self.shape = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn data(mut self, value: impl Into<Option<types::AnyEvent>>) -> Self {
        self.data = value.into();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Shouting {
    /// On the wire: `unknown`.
    Unknown_,
    /// On the wire: `Unknown`.
    Unknown__,
    /// On the wire: `UNKNOWN`.
    Unknown___,
    /// On the wire: `self`.
    Self_,
    /// On the wire: `Self`.
    Self__,
    _2_5,
    _25,
    _0,
    AB,
    /// On the wire: `A_B-`.
    AB_,
    X86_64,
    /// A value that this version of the schema does not have.
    Unknown(::qmp_types::rt::Text),
}

#[non_exhaustive]
pub struct Twins {
    pub same_name: i64,
    /// On the wire: `same-Name`.
    pub same_name_: i64,
    /// On the wire: `SameName`.
    pub same_name__: i64,
}

impl Twins {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(same_name: i64, same_name_: i64, same_name__: i64) -> Self {
        Self {
            same_name,
            same_name_,
            same_name__,
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Empty {
    /// A value that this version of the schema does not have.
    Unknown(::qmp_types::rt::Text),
}

#[non_exhaustive]
pub struct OrgExample1Thing {
    /// On the wire: `__org.example_x-foo`.
    pub org_example_x_foo: ::qmp_types::rt::Text,
    /// On the wire: `__org.example_bar`.
    pub org_example_bar: Option<Vec<types::Shouting>>,
}

impl OrgExample1Thing {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(org_example_x_foo: impl Into<::qmp_types::rt::Text>) -> Self {
        Self {
            org_example_x_foo: org_example_x_foo.into(),
            org_example_bar: None,
        }
    }

    /// On the wire: `__org.example_bar`.
    #[inline]
    #[must_use]
    pub fn org_example_bar(mut self, value: impl Into<Vec<types::Shouting>>) -> Self {
        self.org_example_bar = Some(value.into());
        self
    }
}

#[non_exhaustive]
pub struct Chain {
    pub name: ::qmp_types::rt::Text,
    pub next: Option<Box<types::Chain>>,
    pub all: Option<Vec<types::Chain>>,
}

impl Chain {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<::qmp_types::rt::Text>) -> Self {
        Self {
            name: name.into(),
            next: None,
            all: None,
        }
    }

    #[inline]
    #[must_use]
    pub fn next(mut self, value: impl Into<Box<types::Chain>>) -> Self {
        self.next = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn all(mut self, value: impl Into<Vec<types::Chain>>) -> Self {
        self.all = Some(value.into());
        self
    }
}

#[non_exhaustive]
pub struct Ping {
    pub pong: Option<Box<types::Pong>>,
}

impl Ping {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { pong: None }
    }

    #[inline]
    #[must_use]
    pub fn pong(mut self, value: impl Into<Box<types::Pong>>) -> Self {
        self.pong = Some(value.into());
        self
    }
}

#[non_exhaustive]
pub struct Pong {
    pub ping: Option<types::Ping>,
    pub chain: Option<types::Chain>,
}

impl Pong {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { ping: None, chain: None }
    }

    #[inline]
    #[must_use]
    pub fn ping(mut self, value: impl Into<Option<types::Ping>>) -> Self {
        self.ping = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn chain(mut self, value: impl Into<Option<types::Chain>>) -> Self {
        self.chain = value.into();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NodeKind {
    Leaf,
    Filter,
    Pair,
    None,
    /// Only in builds with `CONFIG_ODD`.
    Odd,
    /// A value that this version of the schema does not have.
    Unknown(::qmp_types::rt::Text),
}

#[non_exhaustive]
pub struct Node {
    pub kind: types::NodeBranch,
    pub label: Option<::qmp_types::rt::Text>,
}

impl Node {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(kind: impl Into<types::NodeBranch>) -> Self {
        Self {
            kind: kind.into(),
            label: None,
        }
    }

    #[inline]
    #[must_use]
    pub fn label(mut self, value: impl Into<::qmp_types::rt::Text>) -> Self {
        self.label = Some(value.into());
        self
    }
}

/// The value of `kind` in [`Node`](types::Node), with the members that it brings.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum NodeBranch {
    Leaf(types::Leaf),
    Filter(types::Filter),
    Pair(Box<types::Pair>),
    None,
    /// Only in builds with `CONFIG_ODD`.
    Odd,
    /// A value that this version of the schema does not have.
    Unknown(::qmp_types::rt::UnknownBranch),
}

#[non_exhaustive]
pub struct Leaf {
    pub size: u8,
}

impl Leaf {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(size: u8) -> Self {
        Self { size }
    }
}

#[non_exhaustive]
pub struct Filter {
    pub child: types::NodeRef,
}

impl Filter {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(child: impl Into<types::NodeRef>) -> Self {
        Self { child: child.into() }
    }
}

#[non_exhaustive]
pub struct Pair {
    pub left: types::Node,
    pub right: types::Node,
}

impl Pair {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(left: impl Into<types::Node>, right: impl Into<types::Node>) -> Self {
        Self {
            left: left.into(),
            right: right.into(),
        }
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub enum NodeRef {
    Name(::qmp_types::rt::Text),
    Node(Box<types::Node>),
    None,
    /// A value of a JSON type that this version of the schema does not have here.
    Unknown(::qmp_types::rt::Value),
}

#[derive(Clone)]
#[non_exhaustive]
pub enum Anything {
    O(Box<types::Leaf>),
    S(types::NodeKind),
    N(f64),
    B(bool),
    Z,
    A(Vec<::qmp_types::rt::Text>),
    /// A value of a JSON type that this version of the schema does not have here.
    Unknown(::qmp_types::rt::Value),
}
