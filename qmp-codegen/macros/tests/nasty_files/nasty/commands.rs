// @generated from nasty.json by `qmp generate`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// On the wire: `self`.
#[doc(alias = "self")]
#[non_exhaustive]
pub struct Self_ {
    /// On the wire: `self`.
    pub self_: types::Keywords,
}

impl Self_ {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(self_: types::Keywords) -> Self {
        Self { self_ }
    }
}

#[diagnostic::do_not_recommend]
impl ::qmp_types::rt::Command for Self_ {
    const NAME: &'static str = "self";
    type Return = types::String_;
}

/// On the wire: `async_fn`.
#[doc(alias = "async_fn")]
#[non_exhaustive]
pub struct AsyncFn_ {
    pub kind: types::NodeBranch,
    pub label: Option<::qmp_types::rt::Text>,
}

impl AsyncFn_ {
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

#[diagnostic::do_not_recommend]
impl ::qmp_types::rt::Command for AsyncFn_ {
    const NAME: &'static str = "async_fn";
    type Return = types::Option_;
}

/// On the wire: `gen`.
#[doc(alias = "gen")]
#[non_exhaustive]
pub struct Gen {}

impl Gen {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl ::qmp_types::rt::Command for Gen {
    const NAME: &'static str = "gen";
    type Return = i64;
}

/// On the wire: `match`.
#[doc(alias = "match")]
#[non_exhaustive]
pub struct Match {}

impl Match {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl ::qmp_types::rt::Command for Match {
    const NAME: &'static str = "match";
    type Return = types::Shouting;
}

impl ::qmp_types::rt::OobCommand for Match {}

/// On the wire: `loop`.
#[doc(alias = "loop")]
#[non_exhaustive]
pub struct Loop {}

impl Loop {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl ::qmp_types::rt::Command for Loop {
    const NAME: &'static str = "loop";
    type Return = Vec<::qmp_types::rt::Text>;
}

/// On the wire: `echo`.
#[doc(alias = "echo")]
#[non_exhaustive]
pub struct Echo {
    pub anything: types::Anything,
    pub node: Option<types::NodeRef>,
}

impl Echo {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(anything: impl Into<types::Anything>) -> Self {
        Self {
            anything: anything.into(),
            node: None,
        }
    }

    #[inline]
    #[must_use]
    pub fn node(mut self, value: impl Into<types::NodeRef>) -> Self {
        self.node = Some(value.into());
        self
    }
}

#[diagnostic::do_not_recommend]
impl ::qmp_types::rt::Command for Echo {
    const NAME: &'static str = "echo";
    type Return = ::qmp_types::rt::Value;
}

/// On the wire: `string`.
#[doc(alias = "string")]
#[non_exhaustive]
pub struct String_ {
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

impl String_ {
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

#[diagnostic::do_not_recommend]
impl ::qmp_types::rt::Command for String_ {
    const NAME: &'static str = "string";
    const SUCCESS_RESPONSE: bool = false;
    type Return = ::qmp_types::rt::Empty;
}

/// On the wire: `device-add`.
#[doc(alias = "device-add")]
#[non_exhaustive]
pub struct DeviceAdd {
    pub driver: ::qmp_types::rt::Text,
    /// Arguments that the schema does not name.
    pub others: ::qmp_types::rt::Others,
}

impl DeviceAdd {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(driver: impl Into<::qmp_types::rt::Text>) -> Self {
        Self {
            driver: driver.into(),
            others: ::qmp_types::rt::Others::NONE,
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

#[diagnostic::do_not_recommend]
impl ::qmp_types::rt::Command for DeviceAdd {
    const NAME: &'static str = "device-add";
    type Return = ::qmp_types::rt::Empty;
}

/// On the wire: `__org.example_old`.
///
/// Only in builds with not `CONFIG_NEW`.
#[deprecated(note = "it may be gone in a later release of QEMU")]
#[doc(alias = "__org.example_old")]
#[non_exhaustive]
pub struct OrgExampleOld {}

impl OrgExampleOld {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl ::qmp_types::rt::Command for OrgExampleOld {
    const NAME: &'static str = "__org.example_old";
    type Return = ::qmp_types::rt::Empty;
}
