// Made from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// The name of the guest, if it has one.
#[non_exhaustive]
pub struct NameInfo {
    /// The member `name`.
    pub name: Option<String>,
}

impl crate::Blank for NameInfo {
    const BLANK: Self = Self { name: None };
}

impl crate::Object for NameInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "NameInfo",
        names: &["name"],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.name]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.name]);
    }
}

impl NameInfo {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { name: None }
    }
}

/// An I/O thread with its host thread and polling settings.
#[non_exhaustive]
pub struct IOThreadInfo {
    /// The member `id`.
    pub id: String,
    /// The member `thread-id`.
    pub thread_id: i64,
    /// The member `poll-max-ns`.
    pub poll_max_ns: i64,
    /// The member `poll-grow`.
    pub poll_grow: i64,
    /// The member `poll-shrink`.
    pub poll_shrink: i64,
    /// How much a new measurement counts when the polling time is adjusted.
    ///
    /// On the wire: `poll-weight`.
    ///
    /// Since QEMU 11.1.
    pub poll_weight: Option<i64>,
    /// The member `aio-max-batch`.
    ///
    /// Since QEMU 6.1.
    pub aio_max_batch: Option<i64>,
}

impl crate::Blank for IOThreadInfo {
    const BLANK: Self = Self {
        id: crate::Blank::BLANK,
        thread_id: crate::Blank::BLANK,
        poll_max_ns: crate::Blank::BLANK,
        poll_grow: crate::Blank::BLANK,
        poll_shrink: crate::Blank::BLANK,
        poll_weight: None,
        aio_max_batch: None,
    };
}

impl crate::Object for IOThreadInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "IOThreadInfo",
        names: &[
            "id",
            "thread-id",
            "poll-max-ns",
            "poll-grow",
            "poll-shrink",
            "poll-weight",
            "aio-max-batch",
        ],
        required: 0b11111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (5, crate::Releases::since(crate::Release::new(11, 1))),
            (6, crate::Releases::since(crate::Release::new(6, 1))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.id,
                &self.thread_id,
                &self.poll_max_ns,
                &self.poll_grow,
                &self.poll_shrink,
                &self.poll_weight,
                &self.aio_max_batch,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.id,
                &mut self.thread_id,
                &mut self.poll_max_ns,
                &mut self.poll_grow,
                &mut self.poll_shrink,
                &mut self.poll_weight,
                &mut self.aio_max_batch,
            ],
        );
    }
}

impl IOThreadInfo {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        thread_id: i64,
        poll_max_ns: i64,
        poll_grow: i64,
        poll_shrink: i64,
    ) -> Self {
        Self {
            id: id.into(),
            thread_id,
            poll_max_ns,
            poll_grow,
            poll_shrink,
            poll_weight: None,
            aio_max_batch: None,
        }
    }
}

/// The descriptor that was added, and the set it is in.
#[non_exhaustive]
pub struct AddfdInfo {
    /// The member `fdset-id`.
    pub fdset_id: i64,
    /// The member `fd`.
    pub fd: i64,
}

impl crate::Blank for AddfdInfo {
    const BLANK: Self = Self {
        fdset_id: crate::Blank::BLANK,
        fd: crate::Blank::BLANK,
    };
}

impl crate::Object for AddfdInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "AddfdInfo",
        names: &["fdset-id", "fd"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.fdset_id, &self.fd]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.fdset_id, &mut self.fd]);
    }
}

impl AddfdInfo {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(fdset_id: i64, fd: i64) -> Self {
        Self { fdset_id, fd }
    }
}

/// A descriptor in a descriptor set.
#[non_exhaustive]
pub struct FdsetFdInfo {
    /// The member `fd`.
    pub fd: i64,
    /// The member `opaque`.
    pub opaque: Option<String>,
}

impl crate::Blank for FdsetFdInfo {
    const BLANK: Self = Self {
        fd: crate::Blank::BLANK,
        opaque: None,
    };
}

impl crate::Object for FdsetFdInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "FdsetFdInfo",
        names: &["fd", "opaque"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.fd, &self.opaque]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.fd, &mut self.opaque]);
    }
}

impl FdsetFdInfo {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(fd: i64) -> Self {
        Self { fd, opaque: None }
    }
}

/// A descriptor set with its contents.
#[non_exhaustive]
pub struct FdsetInfo {
    /// The member `fdset-id`.
    pub fdset_id: i64,
    /// The member `fds`.
    pub fds: Vec<types::FdsetFdInfo>,
}

impl crate::Blank for FdsetInfo {
    const BLANK: Self = Self {
        fdset_id: crate::Blank::BLANK,
        fds: crate::Blank::BLANK,
    };
}

impl crate::Object for FdsetInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "FdsetInfo",
        names: &["fdset-id", "fds"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.fdset_id, &self.fds]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.fdset_id, &mut self.fds]);
    }
}

impl FdsetInfo {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(fdset_id: i64, fds: impl Into<Vec<types::FdsetFdInfo>>) -> Self {
        Self { fdset_id, fds: fds.into() }
    }
}

/// Type of a parameter of a command-line option.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CommandLineParameterType {
    /// The value `string`.
    String,
    /// The value `boolean`.
    Boolean,
    /// The value `number`.
    Number,
    /// The value `size`.
    Size,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for CommandLineParameterType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("string", Self::String),
        ("boolean", Self::Boolean),
        ("number", Self::Number),
        ("size", Self::Size),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::String => "string",
            Self::Boolean => "boolean",
            Self::Number => "number",
            Self::Size => "size",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// A parameter of a command-line option.
#[non_exhaustive]
pub struct CommandLineParameterInfo {
    /// The member `name`.
    pub name: String,
    /// The member `type`.
    pub type_: types::CommandLineParameterType,
    /// The member `help`.
    pub help: Option<String>,
    /// The member `default`.
    pub default: Option<String>,
}

impl crate::Blank for CommandLineParameterInfo {
    const BLANK: Self = Self {
        name: crate::Blank::BLANK,
        type_: crate::Blank::BLANK,
        help: None,
        default: None,
    };
}

impl crate::Object for CommandLineParameterInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "CommandLineParameterInfo",
        names: &["name", "type", "help", "default"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.name, &self.type_, &self.help, &self.default]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [&mut self.name, &mut self.type_, &mut self.help, &mut self.default],
        );
    }
}

impl CommandLineParameterInfo {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>, type_: types::CommandLineParameterType) -> Self {
        Self {
            name: name.into(),
            type_,
            help: None,
            default: None,
        }
    }
}

/// A command-line option with its parameters.
#[non_exhaustive]
pub struct CommandLineOptionInfo {
    /// The member `option`.
    pub option: String,
    /// The member `parameters`.
    pub parameters: Vec<types::CommandLineParameterInfo>,
}

impl crate::Blank for CommandLineOptionInfo {
    const BLANK: Self = Self {
        option: crate::Blank::BLANK,
        parameters: crate::Blank::BLANK,
    };
}

impl crate::Object for CommandLineOptionInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "CommandLineOptionInfo",
        names: &["option", "parameters"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.option, &self.parameters]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.option, &mut self.parameters]);
    }
}

impl CommandLineOptionInfo {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        option: impl Into<String>,
        parameters: impl Into<Vec<types::CommandLineParameterInfo>>,
    ) -> Self {
        Self {
            option: option.into(),
            parameters: parameters.into(),
        }
    }
}

crate::impl_objects! {
    NameInfo IOThreadInfo AddfdInfo FdsetFdInfo FdsetInfo CommandLineParameterInfo
    CommandLineOptionInfo
}

crate::impl_enums! {
    CommandLineParameterType
}
