// @generated from small.json by `cargo test -p qmp-codegen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Plugs devices in:
///
/// ```json
/// -> { "execute": "plug", "arguments": { "devices": [ "rtc" ] } }
/// ```
///
/// On the wire: `plug`.
///
/// # Returns
///
/// what the machine does then
#[deprecated(note = "Use resize.")]
#[doc(alias = "plug")]
#[non_exhaustive]
pub struct Plug {
    /// them
    pub devices: Vec<types::DeviceRef>,
    /// seconds to wait
    pub wait: Option<f64>,
}

impl Plug {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(devices: impl Into<Vec<types::DeviceRef>>) -> Self {
        Self {
            devices: devices.into(),
            wait: None,
        }
    }

    /// seconds to wait
    #[inline]
    #[must_use]
    pub fn wait(mut self, value: impl Into<Option<f64>>) -> Self {
        self.wait = value.into();
        self
    }
}

#[diagnostic::do_not_recommend]
impl ::qmp_types::rt::Command for Plug {
    const NAME: &'static str = "plug";
    type Return = types::Powered;
}

/// On the wire: `resize`.
#[doc(alias = "resize")]
#[non_exhaustive]
pub struct Resize {
    /// what the machine calls it
    pub name: ::qmp_types::rt::Text,
    /// in bytes; see [`resize`](commands::Resize)
    pub size: Option<u64>,
    /// what it is a layer on
    pub backing: Option<Box<types::Disk>>,
}

impl Resize {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<::qmp_types::rt::Text>) -> Self {
        Self {
            name: name.into(),
            size: None,
            backing: None,
        }
    }

    /// in bytes; see [`resize`](commands::Resize)
    #[inline]
    #[must_use]
    pub fn size(mut self, value: impl Into<Option<u64>>) -> Self {
        self.size = value.into();
        self
    }

    /// what it is a layer on
    #[inline]
    #[must_use]
    pub fn backing(mut self, value: impl Into<Box<types::Disk>>) -> Self {
        self.backing = Some(value.into());
        self
    }
}

#[diagnostic::do_not_recommend]
impl ::qmp_types::rt::Command for Resize {
    const NAME: &'static str = "resize";
    type Return = ::qmp_types::rt::Empty;
}

impl ::qmp_types::rt::OobCommand for Resize {}

/// On the wire: `raw`.
#[doc(alias = "raw")]
#[non_exhaustive]
pub struct Raw {
    /// Arguments that the schema does not name.
    pub others: ::qmp_types::rt::Others,
}

impl Raw {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
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
impl ::qmp_types::rt::Command for Raw {
    const NAME: &'static str = "raw";
    const SUCCESS_RESPONSE: bool = false;
    type Return = ::qmp_types::rt::Empty;
}
