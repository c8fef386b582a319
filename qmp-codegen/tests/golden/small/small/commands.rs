// Made from small.json by `cargo test -p qmp-codegen`. Do not edit.

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
#[non_exhaustive]
pub struct Plug {
    /// them
    ///
    /// On the wire: `devices`.
    pub devices: Vec<types::DeviceRef>,
    /// seconds to wait
    ///
    /// On the wire: `wait`.
    pub wait: Option<f64>,
}

impl ::qmp_types::Blank for Plug {
    const BLANK: Self = Self {
        devices: ::qmp_types::Blank::BLANK,
        wait: None,
    };
}

impl ::qmp_types::Object for Plug {
    const SHAPE: &'static ::qmp_types::Shape = &::qmp_types::Shape {
        name: "plug",
        names: &["devices", "wait"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut ::qmp_types::View<'_>) {
        view.object(&[&self.devices, &self.wait]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut ::qmp_types::ViewMut<'_>) {
        view.object(&mut [&mut self.devices, &mut self.wait]);
    }
}

impl Plug {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(devices: impl Into<Vec<types::DeviceRef>>) -> Self {
        Self {
            devices: devices.into(),
            wait: None,
        }
    }
    /// Sets `wait`.
    #[inline]
    #[must_use]
    pub fn wait(mut self, value: f64) -> Self {
        self.wait = Some(value);
        self
    }
}

impl ::qmp_types::Command for Plug {
    const NAME: &'static str = "plug";
    type Return = types::Powered;
}

/// The command `resize`.
///
/// On the wire: `resize`.
#[non_exhaustive]
pub struct Resize {
    /// what the machine calls it
    ///
    /// On the wire: `name`.
    pub name: String,
    /// in bytes; see [`resize`](commands::Resize)
    ///
    /// On the wire: `size`.
    pub size: Option<u64>,
    /// what it is a layer on
    ///
    /// On the wire: `backing`.
    pub backing: Option<Box<types::Disk>>,
}

impl ::qmp_types::Blank for Resize {
    const BLANK: Self = Self {
        name: ::qmp_types::Blank::BLANK,
        size: None,
        backing: None,
    };
}

impl ::qmp_types::Object for Resize {
    const SHAPE: &'static ::qmp_types::Shape = &::qmp_types::Shape {
        name: "resize",
        names: &["name", "size", "backing"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut ::qmp_types::View<'_>) {
        view.object(&[&self.name, &self.size, &self.backing]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut ::qmp_types::ViewMut<'_>) {
        view.object(&mut [&mut self.name, &mut self.size, &mut self.backing]);
    }
}

impl Resize {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            size: None,
            backing: None,
        }
    }
    /// Sets `size`.
    #[inline]
    #[must_use]
    pub fn size(mut self, value: u64) -> Self {
        self.size = Some(value);
        self
    }
    /// Sets `backing`.
    #[inline]
    #[must_use]
    pub fn backing(mut self, value: impl Into<Box<types::Disk>>) -> Self {
        self.backing = Some(value.into());
        self
    }
}

impl From<types::Disk> for Resize {
    /// Takes the members from [`Disk`](types::Disk).
    #[inline]
    fn from(data: types::Disk) -> Self {
        Self {
            name: data.name,
            size: data.size,
            backing: data.backing,
        }
    }
}

impl ::qmp_types::Command for Resize {
    const NAME: &'static str = "resize";
    type Return = ::qmp_types::Empty;
}

impl ::qmp_types::OobCommand for Resize {}

/// The command `raw`.
///
/// On the wire: `raw`.
#[non_exhaustive]
pub struct Raw {
    /// Arguments that the schema does not name.
    pub others: ::qmp_types::Others,
}

impl ::qmp_types::Blank for Raw {
    const BLANK: Self = Self {
        others: ::qmp_types::Others::NONE,
    };
}

impl ::qmp_types::Object for Raw {
    const SHAPE: &'static ::qmp_types::Shape = &::qmp_types::Shape {
        name: "raw",
        names: &[],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut ::qmp_types::View<'_>) {
        view.object(&[&self.others]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut ::qmp_types::ViewMut<'_>) {
        view.object(&mut [&mut self.others]);
    }
}

impl Raw {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
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

impl ::qmp_types::Command for Raw {
    const NAME: &'static str = "raw";
    const SUCCESS_RESPONSE: bool = false;
    type Return = ::qmp_types::Empty;
}

::qmp_types::impl_calls! {
    Plug Resize Raw
}
