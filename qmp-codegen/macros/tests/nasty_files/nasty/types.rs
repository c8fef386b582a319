// Made from nasty.json by `qmp generate`. Do not edit.

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
    pub type_: String,
    /// The member `self`.
    pub self_: Option<i64>,
    /// The member `Self`.
    pub self__: Option<i64>,
    /// The member `crate`.
    pub crate_: Option<bool>,
    /// The member `super`.
    pub super_: Option<bool>,
    /// The member `gen`.
    pub gen_: Option<String>,
    /// The member `async`.
    pub async_: Option<String>,
    /// The member `dyn`.
    pub dyn_: Option<String>,
    /// The member `match`.
    pub match_: Option<String>,
    /// The member `move`.
    pub move_: Option<String>,
    /// an `indented` text follows:
    ///
    /// fn this_is_no_doc_test() { } \~\~\~
    ///
    /// On the wire: `default`.
    pub default: Option<String>,
    /// The member `new`.
    pub new: Option<String>,
    /// The member `clone`.
    pub clone: Option<String>,
    /// The member `value`.
    pub value: Option<String>,
    /// The member `view`.
    pub view: Option<String>,
    /// The member `from`.
    pub from: Option<String>,
    /// The member `into`.
    pub into: Option<String>,
    /// The member `others`.
    pub others: Option<String>,
    /// The member `members`.
    pub members: Option<String>,
    /// The member `ok`.
    pub ok: Option<String>,
}

impl ::qmp_types::Blank for Keywords {
    const BLANK: Self = Self {
        type_: ::qmp_types::Blank::BLANK,
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
    };
}

impl ::qmp_types::Object for Keywords {
    const SHAPE: &'static ::qmp_types::Shape = &::qmp_types::Shape {
        name: "Keywords",
        names: &[
            "type",
            "self",
            "Self",
            "crate",
            "super",
            "gen",
            "async",
            "dyn",
            "match",
            "move",
            "default",
            "new",
            "clone",
            "value",
            "view",
            "from",
            "into",
            "others",
            "members",
            "ok",
        ],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut ::qmp_types::View<'_>) {
        view.object(
            &[
                &self.type_,
                &self.self_,
                &self.self__,
                &self.crate_,
                &self.super_,
                &self.gen_,
                &self.async_,
                &self.dyn_,
                &self.match_,
                &self.move_,
                &self.default,
                &self.new,
                &self.clone,
                &self.value,
                &self.view,
                &self.from,
                &self.into,
                &self.others,
                &self.members,
                &self.ok,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut ::qmp_types::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.type_,
                &mut self.self_,
                &mut self.self__,
                &mut self.crate_,
                &mut self.super_,
                &mut self.gen_,
                &mut self.async_,
                &mut self.dyn_,
                &mut self.match_,
                &mut self.move_,
                &mut self.default,
                &mut self.new,
                &mut self.clone,
                &mut self.value,
                &mut self.view,
                &mut self.from,
                &mut self.into,
                &mut self.others,
                &mut self.members,
                &mut self.ok,
            ],
        );
    }
}

impl Keywords {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(type_: impl Into<String>) -> Self {
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
    /// Sets `self`.
    #[inline]
    #[must_use]
    pub fn self_(mut self, value: i64) -> Self {
        self.self_ = Some(value);
        self
    }
    /// Sets `Self`.
    #[inline]
    #[must_use]
    pub fn self__(mut self, value: i64) -> Self {
        self.self__ = Some(value);
        self
    }
    /// Sets `crate`.
    #[inline]
    #[must_use]
    pub fn crate_(mut self, value: bool) -> Self {
        self.crate_ = Some(value);
        self
    }
    /// Sets `super`.
    #[inline]
    #[must_use]
    pub fn super_(mut self, value: bool) -> Self {
        self.super_ = Some(value);
        self
    }
    /// Sets `gen`.
    #[inline]
    #[must_use]
    pub fn gen_(mut self, value: impl Into<String>) -> Self {
        self.gen_ = Some(value.into());
        self
    }
    /// Sets `async`.
    #[inline]
    #[must_use]
    pub fn async_(mut self, value: impl Into<String>) -> Self {
        self.async_ = Some(value.into());
        self
    }
    /// Sets `dyn`.
    #[inline]
    #[must_use]
    pub fn dyn_(mut self, value: impl Into<String>) -> Self {
        self.dyn_ = Some(value.into());
        self
    }
    /// Sets `match`.
    #[inline]
    #[must_use]
    pub fn match_(mut self, value: impl Into<String>) -> Self {
        self.match_ = Some(value.into());
        self
    }
    /// Sets `move`.
    #[inline]
    #[must_use]
    pub fn move_(mut self, value: impl Into<String>) -> Self {
        self.move_ = Some(value.into());
        self
    }
    /// Sets `default`.
    #[inline]
    #[must_use]
    pub fn default(mut self, value: impl Into<String>) -> Self {
        self.default = Some(value.into());
        self
    }
    /// Sets `new`.
    #[inline]
    #[must_use]
    pub fn new_(mut self, value: impl Into<String>) -> Self {
        self.new = Some(value.into());
        self
    }
    /// Sets `clone`.
    #[inline]
    #[must_use]
    pub fn clone_(mut self, value: impl Into<String>) -> Self {
        self.clone = Some(value.into());
        self
    }
    /// Sets `value`.
    #[inline]
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `view`.
    #[inline]
    #[must_use]
    pub fn view(mut self, value: impl Into<String>) -> Self {
        self.view = Some(value.into());
        self
    }
    /// Sets `from`.
    #[inline]
    #[must_use]
    pub fn from_(mut self, value: impl Into<String>) -> Self {
        self.from = Some(value.into());
        self
    }
    /// Sets `into`.
    #[inline]
    #[must_use]
    pub fn into_(mut self, value: impl Into<String>) -> Self {
        self.into = Some(value.into());
        self
    }
    /// Sets `others`.
    #[inline]
    #[must_use]
    pub fn others(mut self, value: impl Into<String>) -> Self {
        self.others = Some(value.into());
        self
    }
    /// Sets `members`.
    #[inline]
    #[must_use]
    pub fn members(mut self, value: impl Into<String>) -> Self {
        self.members = Some(value.into());
        self
    }
    /// Sets `ok`.
    #[inline]
    #[must_use]
    pub fn ok(mut self, value: impl Into<String>) -> Self {
        self.ok = Some(value.into());
        self
    }
}

/// The type `String`.
#[non_exhaustive]
pub struct String_ {
    /// The member `str`.
    pub str: String,
}

impl ::qmp_types::Blank for String_ {
    const BLANK: Self = Self {
        str: ::qmp_types::Blank::BLANK,
    };
}

impl ::qmp_types::Object for String_ {
    const SHAPE: &'static ::qmp_types::Shape = &::qmp_types::Shape {
        name: "String",
        names: &["str"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut ::qmp_types::View<'_>) {
        view.object(&[&self.str]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut ::qmp_types::ViewMut<'_>) {
        view.object(&mut [&mut self.str]);
    }
}

impl String_ {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(str: impl Into<String>) -> Self {
        Self { str: str.into() }
    }
}

/// The type `Option`.
#[non_exhaustive]
pub struct Option_ {
    /// The member `some`.
    pub some: types::String_,
    /// The member `none`.
    pub none: Option<types::Vec_>,
}

impl ::qmp_types::Blank for Option_ {
    const BLANK: Self = Self {
        some: ::qmp_types::Blank::BLANK,
        none: None,
    };
}

impl ::qmp_types::Object for Option_ {
    const SHAPE: &'static ::qmp_types::Shape = &::qmp_types::Shape {
        name: "Option",
        names: &["some", "none"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut ::qmp_types::View<'_>) {
        view.object(&[&self.some, &self.none]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut ::qmp_types::ViewMut<'_>) {
        view.object(&mut [&mut self.some, &mut self.none]);
    }
}

impl Option_ {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(some: types::String_) -> Self {
        Self { some, none: None }
    }
    /// Sets `none`.
    #[inline]
    #[must_use]
    pub fn none(mut self, value: types::Vec_) -> Self {
        self.none = Some(value);
        self
    }
}

/// The type `Vec`.
#[non_exhaustive]
pub struct Vec_ {
    /// The member `box`.
    pub box_: Vec<types::Box_>,
}

impl ::qmp_types::Blank for Vec_ {
    const BLANK: Self = Self {
        box_: ::qmp_types::Blank::BLANK,
    };
}

impl ::qmp_types::Object for Vec_ {
    const SHAPE: &'static ::qmp_types::Shape = &::qmp_types::Shape {
        name: "Vec",
        names: &["box"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut ::qmp_types::View<'_>) {
        view.object(&[&self.box_]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut ::qmp_types::ViewMut<'_>) {
        view.object(&mut [&mut self.box_]);
    }
}

impl Vec_ {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(box_: impl Into<Vec<types::Box_>>) -> Self {
        Self { box_: box_.into() }
    }
}

/// The type `Box`.
#[non_exhaustive]
pub struct Box_ {}

impl ::qmp_types::Blank for Box_ {
    const BLANK: Self = Self {};
}

impl ::qmp_types::Object for Box_ {}

impl Box_ {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

/// The type `Result`.
#[non_exhaustive]
pub struct Result_ {
    /// The member `ok`.
    pub ok: Option<::qmp_types::rt::Value>,
    /// The member `err`.
    pub err: Option<types::String_>,
}

impl ::qmp_types::Blank for Result_ {
    const BLANK: Self = Self { ok: None, err: None };
}

impl ::qmp_types::Object for Result_ {
    const SHAPE: &'static ::qmp_types::Shape = &::qmp_types::Shape {
        name: "Result",
        names: &["ok", "err"],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut ::qmp_types::View<'_>) {
        view.object(&[&self.ok, &self.err]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut ::qmp_types::ViewMut<'_>) {
        view.object(&mut [&mut self.ok, &mut self.err]);
    }
}

impl Result_ {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { ok: None, err: None }
    }
    /// Sets `ok`.
    #[inline]
    #[must_use]
    pub fn ok(mut self, value: impl Into<::qmp_types::rt::Value>) -> Self {
        self.ok = Some(value.into());
        self
    }
    /// Sets `err`.
    #[inline]
    #[must_use]
    pub fn err(mut self, value: types::String_) -> Self {
        self.err = Some(value);
        self
    }
}

/// The type `Default`.
#[non_exhaustive]
pub struct Default_ {
    /// The member `number`.
    pub number: f64,
    /// The member `size`.
    pub size: u64,
}

impl ::qmp_types::Blank for Default_ {
    const BLANK: Self = Self {
        number: ::qmp_types::Blank::BLANK,
        size: ::qmp_types::Blank::BLANK,
    };
}

impl ::qmp_types::Object for Default_ {
    const SHAPE: &'static ::qmp_types::Shape = &::qmp_types::Shape {
        name: "Default",
        names: &["number", "size"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut ::qmp_types::View<'_>) {
        view.object(&[&self.number, &self.size]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut ::qmp_types::ViewMut<'_>) {
        view.object(&mut [&mut self.number, &mut self.size]);
    }
}

impl Default_ {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(number: f64, size: u64) -> Self {
        Self { number, size }
    }
}

/// The type `Unknown`.
#[non_exhaustive]
pub struct Unknown {
    /// The member `unknown`.
    pub unknown: Option<types::Default_>,
}

impl ::qmp_types::Blank for Unknown {
    const BLANK: Self = Self { unknown: None };
}

impl ::qmp_types::Object for Unknown {
    const SHAPE: &'static ::qmp_types::Shape = &::qmp_types::Shape {
        name: "Unknown",
        names: &["unknown"],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut ::qmp_types::View<'_>) {
        view.object(&[&self.unknown]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut ::qmp_types::ViewMut<'_>) {
        view.object(&mut [&mut self.unknown]);
    }
}

impl Unknown {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { unknown: None }
    }
    /// Sets `unknown`.
    #[inline]
    #[must_use]
    pub fn unknown(mut self, value: types::Default_) -> Self {
        self.unknown = Some(value);
        self
    }
}

/// The type `AnyEvent`.
#[non_exhaustive]
pub struct AnyEvent {
    /// The member `event`.
    pub event: Option<types::Result_>,
}

impl ::qmp_types::Blank for AnyEvent {
    const BLANK: Self = Self { event: None };
}

impl ::qmp_types::Object for AnyEvent {
    const SHAPE: &'static ::qmp_types::Shape = &::qmp_types::Shape {
        name: "AnyEvent",
        names: &["event"],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut ::qmp_types::View<'_>) {
        view.object(&[&self.event]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut ::qmp_types::ViewMut<'_>) {
        view.object(&mut [&mut self.event]);
    }
}

impl AnyEvent {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { event: None }
    }
    /// Sets `event`.
    #[inline]
    #[must_use]
    pub fn event(mut self, value: types::Result_) -> Self {
        self.event = Some(value);
        self
    }
}

/// The type `Object`.
#[non_exhaustive]
pub struct Object {
    /// The member `shape`.
    pub shape: Option<types::Unknown>,
    /// The member `data`.
    pub data: Option<types::AnyEvent>,
}

impl ::qmp_types::Blank for Object {
    const BLANK: Self = Self { shape: None, data: None };
}

impl ::qmp_types::Object for Object {
    const SHAPE: &'static ::qmp_types::Shape = &::qmp_types::Shape {
        name: "Object",
        names: &["shape", "data"],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut ::qmp_types::View<'_>) {
        view.object(&[&self.shape, &self.data]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut ::qmp_types::ViewMut<'_>) {
        view.object(&mut [&mut self.shape, &mut self.data]);
    }
}

impl Object {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { shape: None, data: None }
    }
    /// Sets `shape`.
    #[inline]
    #[must_use]
    pub fn shape(mut self, value: types::Unknown) -> Self {
        self.shape = Some(value);
        self
    }
    /// Sets `data`.
    #[inline]
    #[must_use]
    pub fn data(mut self, value: types::AnyEvent) -> Self {
        self.data = Some(value);
        self
    }
}

/// The type `Shouting`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Shouting {
    /// The value `unknown`.
    Unknown_,
    /// The value `Unknown`.
    Unknown__,
    /// The value `UNKNOWN`.
    Unknown___,
    /// The value `self`.
    Self_,
    /// The value `Self`.
    Self__,
    /// The value `2_5`.
    _2_5,
    /// The value `25`.
    _25,
    /// The value `0`.
    _0,
    /// The value `a-b`.
    AB,
    /// The value `A_B-`.
    AB_,
    /// The value `x86_64`.
    X86_64,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl ::qmp_types::Enumeration for Shouting {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("unknown", Self::Unknown_),
        ("Unknown", Self::Unknown__),
        ("UNKNOWN", Self::Unknown___),
        ("self", Self::Self_),
        ("Self", Self::Self__),
        ("2_5", Self::_2_5),
        ("25", Self::_25),
        ("0", Self::_0),
        ("a-b", Self::AB),
        ("A_B-", Self::AB_),
        ("x86_64", Self::X86_64),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Unknown_ => "unknown",
            Self::Unknown__ => "Unknown",
            Self::Unknown___ => "UNKNOWN",
            Self::Self_ => "self",
            Self::Self__ => "Self",
            Self::_2_5 => "2_5",
            Self::_25 => "25",
            Self::_0 => "0",
            Self::AB => "a-b",
            Self::AB_ => "A_B-",
            Self::X86_64 => "x86_64",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// The type `Twins`.
#[non_exhaustive]
pub struct Twins {
    /// The member `same-name`.
    pub same_name: i64,
    /// The member `same-Name`.
    pub same_name_: i64,
    /// The member `SameName`.
    pub same_name__: i64,
}

impl ::qmp_types::Blank for Twins {
    const BLANK: Self = Self {
        same_name: ::qmp_types::Blank::BLANK,
        same_name_: ::qmp_types::Blank::BLANK,
        same_name__: ::qmp_types::Blank::BLANK,
    };
}

impl ::qmp_types::Object for Twins {
    const SHAPE: &'static ::qmp_types::Shape = &::qmp_types::Shape {
        name: "Twins",
        names: &["same-name", "same-Name", "SameName"],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut ::qmp_types::View<'_>) {
        view.object(&[&self.same_name, &self.same_name_, &self.same_name__]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut ::qmp_types::ViewMut<'_>) {
        view.object(
            &mut [&mut self.same_name, &mut self.same_name_, &mut self.same_name__],
        );
    }
}

impl Twins {
    /// Creates it with what is mandatory; the rest is absent.
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

/// The type `Empty`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Empty {
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl ::qmp_types::Enumeration for Empty {
    const VALUES: &'static [(&'static str, Self)] = &[];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// The type `__org.example-1_Thing`.
#[non_exhaustive]
pub struct OrgExample1Thing {
    /// The member `__org.example_x-foo`.
    pub org_example_x_foo: String,
    /// The member `__org.example_bar`.
    pub org_example_bar: Option<Vec<types::Shouting>>,
}

impl ::qmp_types::Blank for OrgExample1Thing {
    const BLANK: Self = Self {
        org_example_x_foo: ::qmp_types::Blank::BLANK,
        org_example_bar: None,
    };
}

impl ::qmp_types::Object for OrgExample1Thing {
    const SHAPE: &'static ::qmp_types::Shape = &::qmp_types::Shape {
        name: "__org.example-1_Thing",
        names: &["__org.example_x-foo", "__org.example_bar"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut ::qmp_types::View<'_>) {
        view.object(&[&self.org_example_x_foo, &self.org_example_bar]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut ::qmp_types::ViewMut<'_>) {
        view.object(&mut [&mut self.org_example_x_foo, &mut self.org_example_bar]);
    }
}

impl OrgExample1Thing {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(org_example_x_foo: impl Into<String>) -> Self {
        Self {
            org_example_x_foo: org_example_x_foo.into(),
            org_example_bar: None,
        }
    }
    /// Sets `__org.example_bar`.
    #[inline]
    #[must_use]
    pub fn org_example_bar(mut self, value: impl Into<Vec<types::Shouting>>) -> Self {
        self.org_example_bar = Some(value.into());
        self
    }
}

/// The type `Chain`.
#[non_exhaustive]
pub struct Chain {
    /// The member `name`.
    pub name: String,
    /// The member `next`.
    pub next: Option<Box<types::Chain>>,
    /// The member `all`.
    pub all: Option<Vec<types::Chain>>,
}

impl ::qmp_types::Blank for Chain {
    const BLANK: Self = Self {
        name: ::qmp_types::Blank::BLANK,
        next: None,
        all: None,
    };
}

impl ::qmp_types::Object for Chain {
    const SHAPE: &'static ::qmp_types::Shape = &::qmp_types::Shape {
        name: "Chain",
        names: &["name", "next", "all"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut ::qmp_types::View<'_>) {
        view.object(&[&self.name, &self.next, &self.all]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut ::qmp_types::ViewMut<'_>) {
        view.object(&mut [&mut self.name, &mut self.next, &mut self.all]);
    }
}

impl Chain {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            next: None,
            all: None,
        }
    }
    /// Sets `next`.
    #[inline]
    #[must_use]
    pub fn next(mut self, value: impl Into<Box<types::Chain>>) -> Self {
        self.next = Some(value.into());
        self
    }
    /// Sets `all`.
    #[inline]
    #[must_use]
    pub fn all(mut self, value: impl Into<Vec<types::Chain>>) -> Self {
        self.all = Some(value.into());
        self
    }
}

/// The type `Ping`.
#[non_exhaustive]
pub struct Ping {
    /// The member `pong`.
    pub pong: Option<Box<types::Pong>>,
}

impl ::qmp_types::Blank for Ping {
    const BLANK: Self = Self { pong: None };
}

impl ::qmp_types::Object for Ping {
    const SHAPE: &'static ::qmp_types::Shape = &::qmp_types::Shape {
        name: "Ping",
        names: &["pong"],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut ::qmp_types::View<'_>) {
        view.object(&[&self.pong]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut ::qmp_types::ViewMut<'_>) {
        view.object(&mut [&mut self.pong]);
    }
}

impl Ping {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { pong: None }
    }
    /// Sets `pong`.
    #[inline]
    #[must_use]
    pub fn pong(mut self, value: impl Into<Box<types::Pong>>) -> Self {
        self.pong = Some(value.into());
        self
    }
}

/// The type `Pong`.
#[non_exhaustive]
pub struct Pong {
    /// The member `ping`.
    pub ping: Option<types::Ping>,
    /// The member `chain`.
    pub chain: Option<types::Chain>,
}

impl ::qmp_types::Blank for Pong {
    const BLANK: Self = Self { ping: None, chain: None };
}

impl ::qmp_types::Object for Pong {
    const SHAPE: &'static ::qmp_types::Shape = &::qmp_types::Shape {
        name: "Pong",
        names: &["ping", "chain"],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut ::qmp_types::View<'_>) {
        view.object(&[&self.ping, &self.chain]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut ::qmp_types::ViewMut<'_>) {
        view.object(&mut [&mut self.ping, &mut self.chain]);
    }
}

impl Pong {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { ping: None, chain: None }
    }
    /// Sets `ping`.
    #[inline]
    #[must_use]
    pub fn ping(mut self, value: types::Ping) -> Self {
        self.ping = Some(value);
        self
    }
    /// Sets `chain`.
    #[inline]
    #[must_use]
    pub fn chain(mut self, value: types::Chain) -> Self {
        self.chain = Some(value);
        self
    }
}

/// The type `NodeKind`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NodeKind {
    /// The value `leaf`.
    Leaf,
    /// The value `filter`.
    Filter,
    /// The value `pair`.
    Pair,
    /// The value `none`.
    None,
    /// The value `odd`.
    ///
    /// Only in builds with `CONFIG_ODD`.
    Odd,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl ::qmp_types::Enumeration for NodeKind {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("leaf", Self::Leaf),
        ("filter", Self::Filter),
        ("pair", Self::Pair),
        ("none", Self::None),
        ("odd", Self::Odd),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Leaf => "leaf",
            Self::Filter => "filter",
            Self::Pair => "pair",
            Self::None => "none",
            Self::Odd => "odd",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// The type `Node`.
#[non_exhaustive]
pub struct Node {
    /// The member `kind`.
    pub kind: types::NodeBranch,
    /// The member `label`.
    pub label: Option<String>,
}

impl ::qmp_types::Blank for Node {
    const BLANK: Self = Self {
        kind: ::qmp_types::Blank::BLANK,
        label: None,
    };
}

impl ::qmp_types::Object for Node {
    const SHAPE: &'static ::qmp_types::Shape = &::qmp_types::Shape {
        name: "Node",
        names: &["kind", "label"],
        required: 0b1,
        required_beyond: &[],
        tag: Some(0),
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut ::qmp_types::View<'_>) {
        view.object(&[&self.kind, &self.label]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut ::qmp_types::ViewMut<'_>) {
        view.object(&mut [&mut self.kind, &mut self.label]);
    }
}

impl Node {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(kind: impl Into<types::NodeBranch>) -> Self {
        Self {
            kind: kind.into(),
            label: None,
        }
    }
    /// Sets `label`.
    #[inline]
    #[must_use]
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }
}

/// The value of `kind` in [`Node`](types::Node), with the members that it brings.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum NodeBranch {
    /// The value `leaf`.
    Leaf(types::Leaf),
    /// The value `filter`.
    Filter(types::Filter),
    /// The value `pair`.
    Pair(Box<types::Pair>),
    /// The value `none`.
    None,
    /// The value `odd`.
    ///
    /// Only in builds with `CONFIG_ODD`.
    Odd,
    /// A value that this version of the schema does not have.
    Unknown(::qmp_types::UnknownBranch),
}

impl ::qmp_types::Branches for NodeBranch {
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "leaf" => Self::Leaf(::qmp_types::Blank::BLANK),
            "filter" => Self::Filter(::qmp_types::Blank::BLANK),
            "pair" => Self::Pair(Box::new(::qmp_types::Blank::BLANK)),
            "none" => Self::None,
            "odd" => Self::Odd,
            _ => Self::Unknown(::qmp_types::UnknownBranch::new(tag)),
        }
    }
    #[inline]
    fn tag(&self) -> &str {
        match self {
            Self::Leaf(_) => "leaf",
            Self::Filter(_) => "filter",
            Self::Pair(_) => "pair",
            Self::None => "none",
            Self::Odd => "odd",
            Self::Unknown(branch) => &branch.tag,
        }
    }
    #[inline]
    fn members(&self) -> Option<&dyn ::qmp_types::Members> {
        match self {
            Self::Leaf(members) => Some(members),
            Self::Filter(members) => Some(members),
            Self::Pair(members) => Some(&**members),
            Self::None => None,
            Self::Odd => None,
            Self::Unknown(members) => Some(members),
        }
    }
    #[inline]
    fn members_mut(&mut self) -> Option<&mut dyn ::qmp_types::Members> {
        match self {
            Self::Leaf(members) => Some(members),
            Self::Filter(members) => Some(members),
            Self::Pair(members) => Some(&mut **members),
            Self::None => None,
            Self::Odd => None,
            Self::Unknown(members) => Some(members),
        }
    }
}

impl From<types::Leaf> for NodeBranch {
    #[inline]
    fn from(branch: types::Leaf) -> Self {
        Self::Leaf(branch)
    }
}

impl From<types::Filter> for NodeBranch {
    #[inline]
    fn from(branch: types::Filter) -> Self {
        Self::Filter(branch)
    }
}

impl From<types::Pair> for NodeBranch {
    #[inline]
    fn from(branch: types::Pair) -> Self {
        Self::Pair(Box::new(branch))
    }
}

/// The type `Leaf`.
#[non_exhaustive]
pub struct Leaf {
    /// The member `size`.
    pub size: u8,
}

impl ::qmp_types::Blank for Leaf {
    const BLANK: Self = Self {
        size: ::qmp_types::Blank::BLANK,
    };
}

impl ::qmp_types::Object for Leaf {
    const SHAPE: &'static ::qmp_types::Shape = &::qmp_types::Shape {
        name: "Leaf",
        names: &["size"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut ::qmp_types::View<'_>) {
        view.object(&[&self.size]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut ::qmp_types::ViewMut<'_>) {
        view.object(&mut [&mut self.size]);
    }
}

impl Leaf {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(size: u8) -> Self {
        Self { size }
    }
}

/// The type `Filter`.
#[non_exhaustive]
pub struct Filter {
    /// The member `child`.
    pub child: types::NodeRef,
}

impl ::qmp_types::Blank for Filter {
    const BLANK: Self = Self {
        child: ::qmp_types::Blank::BLANK,
    };
}

impl ::qmp_types::Object for Filter {
    const SHAPE: &'static ::qmp_types::Shape = &::qmp_types::Shape {
        name: "Filter",
        names: &["child"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut ::qmp_types::View<'_>) {
        view.object(&[&self.child]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut ::qmp_types::ViewMut<'_>) {
        view.object(&mut [&mut self.child]);
    }
}

impl Filter {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(child: impl Into<types::NodeRef>) -> Self {
        Self { child: child.into() }
    }
}

/// The type `Pair`.
#[non_exhaustive]
pub struct Pair {
    /// The member `left`.
    pub left: types::Node,
    /// The member `right`.
    pub right: types::Node,
}

impl ::qmp_types::Blank for Pair {
    const BLANK: Self = Self {
        left: ::qmp_types::Blank::BLANK,
        right: ::qmp_types::Blank::BLANK,
    };
}

impl ::qmp_types::Object for Pair {
    const SHAPE: &'static ::qmp_types::Shape = &::qmp_types::Shape {
        name: "Pair",
        names: &["left", "right"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut ::qmp_types::View<'_>) {
        view.object(&[&self.left, &self.right]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut ::qmp_types::ViewMut<'_>) {
        view.object(&mut [&mut self.left, &mut self.right]);
    }
}

impl Pair {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(left: types::Node, right: types::Node) -> Self {
        Self { left, right }
    }
}

/// The type `NodeRef`.
#[derive(Clone)]
#[non_exhaustive]
pub enum NodeRef {
    /// A string.
    Name(String),
    /// An object.
    Node(Box<types::Node>),
    /// `null`.
    None,
    /// A value of a JSON type that this version of the schema does not have here.
    Unknown(::qmp_types::rt::Value),
}

impl ::std::fmt::Debug for NodeRef {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match self {
            Self::Name(value) => ::qmp_types::rt::show_arm("Name", value, f),
            Self::Node(value) => ::qmp_types::rt::show_arm("Node", value, f),
            Self::None => f.write_str("None"),
            Self::Unknown(value) => ::qmp_types::rt::show_arm("Unknown", value, f),
        }
    }
}

impl ::qmp_types::Codec<NodeRef> for NodeRef {
    #[inline]
    fn read(
        value: &mut NodeRef,
        r: &mut ::qmp_types::Reader<'_>,
    ) -> Result<(), ::qmp_types::DecodeError> {
        *value = match r.peek_type()? {
            ::qmp_types::JsonType::String => Self::Name(::qmp_types::Blank::BLANK),
            ::qmp_types::JsonType::Object => {
                Self::Node(Box::new(::qmp_types::Blank::BLANK))
            }
            ::qmp_types::JsonType::Null => Self::None,
            #[allow(unreachable_patterns)]
            _ => Self::Unknown(::qmp_types::rt::Value::Null),
        };
        match value {
            Self::Name(value) => ::qmp_types::Wire::read(value, r),
            Self::Node(value) => ::qmp_types::Wire::read(value, r),
            Self::None => r.null(),
            Self::Unknown(value) => ::qmp_types::Wire::read(value, r),
        }
    }
    #[inline]
    fn write(value: &NodeRef, w: &mut ::qmp_types::Writer) {
        match value {
            Self::Name(value) => ::qmp_types::Wire::write(value, w),
            Self::Node(value) => ::qmp_types::Wire::write(value, w),
            Self::None => w.null(),
            Self::Unknown(value) => ::qmp_types::Wire::write(value, w),
        }
    }
    #[inline]
    fn search(value: &NodeRef, search: &mut ::qmp_types::Search<'_>) {
        match value {
            Self::Name(value) => ::qmp_types::Wire::search(value, search),
            Self::Node(value) => ::qmp_types::Wire::search(value, search),
            Self::None => {}
            Self::Unknown(_) => {}
        }
    }
}

impl From<String> for NodeRef {
    #[inline]
    fn from(value: String) -> Self {
        Self::Name(value)
    }
}

impl From<&str> for NodeRef {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Name(value.to_owned())
    }
}

impl From<types::Node> for NodeRef {
    #[inline]
    fn from(value: types::Node) -> Self {
        Self::Node(Box::new(value))
    }
}

/// The type `Anything`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Anything {
    /// An object.
    O(Box<types::Leaf>),
    /// A string.
    S(types::NodeKind),
    /// A number.
    N(f64),
    /// A boolean.
    B(bool),
    /// `null`.
    Z,
    /// An array.
    A(Vec<String>),
    /// A value of a JSON type that this version of the schema does not have here.
    Unknown(::qmp_types::rt::Value),
}

impl ::std::fmt::Debug for Anything {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match self {
            Self::O(value) => ::qmp_types::rt::show_arm("O", value, f),
            Self::S(value) => ::qmp_types::rt::show_arm("S", value, f),
            Self::N(value) => ::qmp_types::rt::show_arm("N", value, f),
            Self::B(value) => ::qmp_types::rt::show_arm("B", value, f),
            Self::Z => f.write_str("Z"),
            Self::A(value) => ::qmp_types::rt::show_arm("A", value, f),
            Self::Unknown(value) => ::qmp_types::rt::show_arm("Unknown", value, f),
        }
    }
}

impl ::qmp_types::Codec<Anything> for Anything {
    #[inline]
    fn read(
        value: &mut Anything,
        r: &mut ::qmp_types::Reader<'_>,
    ) -> Result<(), ::qmp_types::DecodeError> {
        *value = match r.peek_type()? {
            ::qmp_types::JsonType::Object => Self::O(Box::new(::qmp_types::Blank::BLANK)),
            ::qmp_types::JsonType::String => Self::S(::qmp_types::Blank::BLANK),
            ::qmp_types::JsonType::Number => Self::N(::qmp_types::Blank::BLANK),
            ::qmp_types::JsonType::Boolean => Self::B(::qmp_types::Blank::BLANK),
            ::qmp_types::JsonType::Null => Self::Z,
            ::qmp_types::JsonType::Array => Self::A(::qmp_types::Blank::BLANK),
            #[allow(unreachable_patterns)]
            _ => Self::Unknown(::qmp_types::rt::Value::Null),
        };
        match value {
            Self::O(value) => ::qmp_types::Wire::read(value, r),
            Self::S(value) => ::qmp_types::Wire::read(value, r),
            Self::N(value) => ::qmp_types::Wire::read(value, r),
            Self::B(value) => ::qmp_types::Wire::read(value, r),
            Self::Z => r.null(),
            Self::A(value) => ::qmp_types::Wire::read(value, r),
            Self::Unknown(value) => ::qmp_types::Wire::read(value, r),
        }
    }
    #[inline]
    fn write(value: &Anything, w: &mut ::qmp_types::Writer) {
        match value {
            Self::O(value) => ::qmp_types::Wire::write(value, w),
            Self::S(value) => ::qmp_types::Wire::write(value, w),
            Self::N(value) => ::qmp_types::Wire::write(value, w),
            Self::B(value) => ::qmp_types::Wire::write(value, w),
            Self::Z => w.null(),
            Self::A(value) => ::qmp_types::Wire::write(value, w),
            Self::Unknown(value) => ::qmp_types::Wire::write(value, w),
        }
    }
    #[inline]
    fn search(value: &Anything, search: &mut ::qmp_types::Search<'_>) {
        match value {
            Self::O(value) => ::qmp_types::Wire::search(value, search),
            Self::S(value) => ::qmp_types::Wire::search(value, search),
            Self::N(value) => ::qmp_types::Wire::search(value, search),
            Self::B(value) => ::qmp_types::Wire::search(value, search),
            Self::Z => {}
            Self::A(value) => ::qmp_types::Wire::search(value, search),
            Self::Unknown(_) => {}
        }
    }
}

impl From<types::Leaf> for Anything {
    #[inline]
    fn from(value: types::Leaf) -> Self {
        Self::O(Box::new(value))
    }
}

impl From<types::NodeKind> for Anything {
    #[inline]
    fn from(value: types::NodeKind) -> Self {
        Self::S(value)
    }
}

impl From<f64> for Anything {
    #[inline]
    fn from(value: f64) -> Self {
        Self::N(value)
    }
}

impl From<bool> for Anything {
    #[inline]
    fn from(value: bool) -> Self {
        Self::B(value)
    }
}

impl From<Vec<String>> for Anything {
    #[inline]
    fn from(value: Vec<String>) -> Self {
        Self::A(value)
    }
}

::qmp_types::impl_objects! {
    Keywords String_ Option_ Vec_ Box_ Result_ Default_ Unknown AnyEvent Object Twins
    OrgExample1Thing Chain Ping Pong Node Leaf Filter Pair
}

::qmp_types::impl_enums! {
    Shouting Empty NodeKind
}

::qmp_types::impl_branches! {
    NodeBranch
}

::qmp_types::impl_alternates! {
    NodeRef Anything
}
