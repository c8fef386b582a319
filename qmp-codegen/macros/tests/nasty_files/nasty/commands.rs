// Made from nasty.json by `qmp generate`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// The command `self`. It returns [`String_`](types::String_).
///
/// On the wire: `self`.
#[non_exhaustive]
pub struct Self_ {
    /// The member `self`.
    pub self_: types::Keywords,
}

impl ::qmp_types::Blank for Self_ {
    const BLANK: Self = Self {
        self_: ::qmp_types::Blank::BLANK,
    };
}

impl ::qmp_types::Object for Self_ {
    const SHAPE: &'static ::qmp_types::Shape = &::qmp_types::Shape {
        name: "self",
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

impl Self_ {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(self_: types::Keywords) -> Self {
        Self { self_ }
    }
}

impl ::qmp_types::Command for Self_ {
    const NAME: &'static str = "self";
    type Return = types::String_;
}

/// The command `async_fn`. It returns [`Option_`](types::Option_).
///
/// On the wire: `async_fn`.
#[non_exhaustive]
pub struct AsyncFn_ {
    /// The member `kind`.
    pub kind: types::NodeBranch,
    /// The member `label`.
    pub label: Option<String>,
}

impl ::qmp_types::Blank for AsyncFn_ {
    const BLANK: Self = Self {
        kind: ::qmp_types::Blank::BLANK,
        label: None,
    };
}

impl ::qmp_types::Object for AsyncFn_ {
    const SHAPE: &'static ::qmp_types::Shape = &::qmp_types::Shape {
        name: "async_fn",
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

impl AsyncFn_ {
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

impl From<types::Node> for AsyncFn_ {
    /// Takes the members from [`Node`](types::Node).
    #[inline]
    fn from(data: types::Node) -> Self {
        Self {
            kind: data.kind,
            label: data.label,
        }
    }
}

impl ::qmp_types::Command for AsyncFn_ {
    const NAME: &'static str = "async_fn";
    type Return = types::Option_;
}

/// The command `gen`.
///
/// On the wire: `gen`.
#[non_exhaustive]
pub struct Gen {}

impl ::qmp_types::Blank for Gen {
    const BLANK: Self = Self {};
}

impl ::qmp_types::Object for Gen {}

impl Gen {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl ::qmp_types::Command for Gen {
    const NAME: &'static str = "gen";
    type Return = i64;
}

/// The command `match`. It returns [`Shouting`](types::Shouting).
///
/// On the wire: `match`.
#[non_exhaustive]
pub struct Match {}

impl ::qmp_types::Blank for Match {
    const BLANK: Self = Self {};
}

impl ::qmp_types::Object for Match {}

impl Match {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl ::qmp_types::Command for Match {
    const NAME: &'static str = "match";
    type Return = types::Shouting;
}

impl ::qmp_types::OobCommand for Match {}

/// The command `loop`.
///
/// On the wire: `loop`.
#[non_exhaustive]
pub struct Loop {}

impl ::qmp_types::Blank for Loop {
    const BLANK: Self = Self {};
}

impl ::qmp_types::Object for Loop {}

impl Loop {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl ::qmp_types::Command for Loop {
    const NAME: &'static str = "loop";
    type Return = Vec<String>;
}

/// The command `echo`.
///
/// On the wire: `echo`.
#[non_exhaustive]
pub struct Echo {
    /// The member `anything`.
    pub anything: types::Anything,
    /// The member `node`.
    pub node: Option<types::NodeRef>,
}

impl ::qmp_types::Blank for Echo {
    const BLANK: Self = Self {
        anything: ::qmp_types::Blank::BLANK,
        node: None,
    };
}

impl ::qmp_types::Object for Echo {
    const SHAPE: &'static ::qmp_types::Shape = &::qmp_types::Shape {
        name: "echo",
        names: &["anything", "node"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut ::qmp_types::View<'_>) {
        view.object(&[&self.anything, &self.node]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut ::qmp_types::ViewMut<'_>) {
        view.object(&mut [&mut self.anything, &mut self.node]);
    }
}

impl Echo {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(anything: impl Into<types::Anything>) -> Self {
        Self {
            anything: anything.into(),
            node: None,
        }
    }
    /// Sets `node`.
    #[inline]
    #[must_use]
    pub fn node(mut self, value: impl Into<types::NodeRef>) -> Self {
        self.node = Some(value.into());
        self
    }
}

impl ::qmp_types::Command for Echo {
    const NAME: &'static str = "echo";
    type Return = ::qmp_types::rt::Value;
}

/// The command `string`.
///
/// On the wire: `string`.
#[non_exhaustive]
pub struct String_ {
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

impl ::qmp_types::Blank for String_ {
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

impl ::qmp_types::Object for String_ {
    const SHAPE: &'static ::qmp_types::Shape = &::qmp_types::Shape {
        name: "string",
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

impl String_ {
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

impl From<types::Keywords> for String_ {
    /// Takes the members from [`Keywords`](types::Keywords).
    #[inline]
    fn from(data: types::Keywords) -> Self {
        Self {
            type_: data.type_,
            self_: data.self_,
            self__: data.self__,
            crate_: data.crate_,
            super_: data.super_,
            gen_: data.gen_,
            async_: data.async_,
            dyn_: data.dyn_,
            match_: data.match_,
            move_: data.move_,
            default: data.default,
            new: data.new,
            clone: data.clone,
            value: data.value,
            view: data.view,
            from: data.from,
            into: data.into,
            others: data.others,
            members: data.members,
            ok: data.ok,
        }
    }
}

impl ::qmp_types::Command for String_ {
    const NAME: &'static str = "string";
    const SUCCESS_RESPONSE: bool = false;
    type Return = ::qmp_types::Empty;
}

/// The command `device-add`.
///
/// On the wire: `device-add`.
#[non_exhaustive]
pub struct DeviceAdd {
    /// The member `driver`.
    pub driver: String,
    /// Arguments that the schema does not name.
    pub others: ::qmp_types::Others,
}

impl ::qmp_types::Blank for DeviceAdd {
    const BLANK: Self = Self {
        driver: ::qmp_types::Blank::BLANK,
        others: ::qmp_types::Others::NONE,
    };
}

impl ::qmp_types::Object for DeviceAdd {
    const SHAPE: &'static ::qmp_types::Shape = &::qmp_types::Shape {
        name: "device-add",
        names: &["driver"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut ::qmp_types::View<'_>) {
        view.object(&[&self.driver, &self.others]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut ::qmp_types::ViewMut<'_>) {
        view.object(&mut [&mut self.driver, &mut self.others]);
    }
}

impl DeviceAdd {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(driver: impl Into<String>) -> Self {
        Self {
            driver: driver.into(),
            others: ::qmp_types::Others::NONE,
        }
    }
    /// Adds an argument that the schema does not name.
    #[inline]
    #[must_use]
    pub fn with(
        mut self,
        name: impl Into<String>,
        value: impl Into<::qmp_types::rt::Value>,
    ) -> Self {
        self.others.insert(name, value);
        self
    }
}

impl ::qmp_types::Command for DeviceAdd {
    const NAME: &'static str = "device-add";
    type Return = ::qmp_types::Empty;
}

/// The command `__org.example_old`.
///
/// On the wire: `__org.example_old`.
///
/// Only in builds with not `CONFIG_NEW`.
#[deprecated(note = "it may be gone in a later release of QEMU")]
#[non_exhaustive]
pub struct OrgExampleOld {}

impl ::qmp_types::Blank for OrgExampleOld {
    const BLANK: Self = Self {};
}

impl ::qmp_types::Object for OrgExampleOld {}

impl OrgExampleOld {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl ::qmp_types::Command for OrgExampleOld {
    const NAME: &'static str = "__org.example_old";
    type Return = ::qmp_types::Empty;
}

::qmp_types::impl_calls! {
    Self_ AsyncFn_ Gen Match Loop Echo String_ DeviceAdd OrgExampleOld
}
