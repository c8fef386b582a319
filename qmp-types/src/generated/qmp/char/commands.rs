// Made from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Lists the character devices, with what each is connected to.
///
/// On the wire: `query-chardev`.
///
/// Since QEMU 0.14.
#[non_exhaustive]
pub struct QueryChardev {}

impl crate::Blank for QueryChardev {
    const BLANK: Self = Self {};
}

impl crate::Object for QueryChardev {}

impl QueryChardev {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for QueryChardev {
    const NAME: &'static str = "query-chardev";
    const ALLOW_PRECONFIG: bool = true;
    type Return = Vec<types::ChardevInfo>;
}

/// Lists the kinds of character device that this QEMU can create.
///
/// On the wire: `query-chardev-backends`.
///
/// Since QEMU 2.0.
#[non_exhaustive]
pub struct QueryChardevBackends {}

impl crate::Blank for QueryChardevBackends {
    const BLANK: Self = Self {};
}

impl crate::Object for QueryChardevBackends {}

impl QueryChardevBackends {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for QueryChardevBackends {
    const NAME: &'static str = "query-chardev-backends";
    type Return = Vec<types::ChardevBackendInfo>;
}

/// Appends data to the buffer of a ring buffer character device. Once it is full, the oldest
/// data is overwritten.
///
/// On the wire: `ringbuf-write`.
///
/// Since QEMU 1.4.
#[non_exhaustive]
pub struct RingbufWrite {
    /// The member `device`.
    pub device: String,
    /// The member `data`.
    pub data: String,
    /// The member `format`.
    pub format: Option<types::DataFormat>,
}

impl crate::Blank for RingbufWrite {
    const BLANK: Self = Self {
        device: crate::Blank::BLANK,
        data: crate::Blank::BLANK,
        format: None,
    };
}

impl crate::Object for RingbufWrite {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "ringbuf-write",
        names: &["device", "data", "format"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    const SECRETS: &'static [crate::SecretMember] = &[crate::SecretMember::new(1)];
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.device, &self.data, &self.format]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.device, &mut self.data, &mut self.format]);
    }
}

impl RingbufWrite {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(device: impl Into<String>, data: impl Into<String>) -> Self {
        Self {
            device: device.into(),
            data: data.into(),
            format: None,
        }
    }
    /// Sets `format`.
    #[inline]
    #[must_use]
    pub fn format(mut self, value: types::DataFormat) -> Self {
        self.format = Some(value);
        self
    }
}

impl crate::Command for RingbufWrite {
    const NAME: &'static str = "ringbuf-write";
    type Return = crate::Empty;
}

/// Takes up to [`size`](field@commands::RingbufRead::size) bytes, such as output of the guest,
/// out of the buffer of a ring buffer character device.
///
/// On the wire: `ringbuf-read`.
///
/// Since QEMU 1.4.
#[non_exhaustive]
pub struct RingbufRead {
    /// The member `device`.
    pub device: String,
    /// The member `size`.
    pub size: i64,
    /// The member `format`.
    pub format: Option<types::DataFormat>,
}

impl crate::Blank for RingbufRead {
    const BLANK: Self = Self {
        device: crate::Blank::BLANK,
        size: crate::Blank::BLANK,
        format: None,
    };
}

impl crate::Object for RingbufRead {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "ringbuf-read",
        names: &["device", "size", "format"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.device, &self.size, &self.format]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.device, &mut self.size, &mut self.format]);
    }
}

impl RingbufRead {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(device: impl Into<String>, size: i64) -> Self {
        Self {
            device: device.into(),
            size,
            format: None,
        }
    }
    /// Sets `format`.
    #[inline]
    #[must_use]
    pub fn format(mut self, value: types::DataFormat) -> Self {
        self.format = Some(value);
        self
    }
}

impl crate::Command for RingbufRead {
    const NAME: &'static str = "ringbuf-read";
    type Return = String;
}

/// Creates a character device on the host side and returns, for a pty, the path of its
/// terminal.
///
/// On the wire: `chardev-add`.
///
/// Since QEMU 1.4.
#[non_exhaustive]
pub struct ChardevAdd {
    /// The member `id`.
    pub id: String,
    /// The member `backend`.
    pub backend: types::ChardevBackend,
}

impl crate::Blank for ChardevAdd {
    const BLANK: Self = Self {
        id: crate::Blank::BLANK,
        backend: crate::Blank::BLANK,
    };
}

impl crate::Object for ChardevAdd {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "chardev-add",
        names: &["id", "backend"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.id, &self.backend]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.id, &mut self.backend]);
    }
}

impl ChardevAdd {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>, backend: types::ChardevBackend) -> Self {
        Self { id: id.into(), backend }
    }
}

impl crate::Command for ChardevAdd {
    const NAME: &'static str = "chardev-add";
    type Return = types::ChardevReturn;
}

/// Replaces the backend of a character device while the guest device stays attached to it.
///
/// On the wire: `chardev-change`.
///
/// Since QEMU 2.10.
#[non_exhaustive]
pub struct ChardevChange {
    /// The member `id`.
    pub id: String,
    /// The member `backend`.
    pub backend: types::ChardevBackend,
}

impl crate::Blank for ChardevChange {
    const BLANK: Self = Self {
        id: crate::Blank::BLANK,
        backend: crate::Blank::BLANK,
    };
}

impl crate::Object for ChardevChange {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "chardev-change",
        names: &["id", "backend"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.id, &self.backend]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.id, &mut self.backend]);
    }
}

impl ChardevChange {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>, backend: types::ChardevBackend) -> Self {
        Self { id: id.into(), backend }
    }
}

impl crate::Command for ChardevChange {
    const NAME: &'static str = "chardev-change";
    type Return = types::ChardevReturn;
}

/// Removes a character device that nothing uses any more.
///
/// On the wire: `chardev-remove`.
///
/// Since QEMU 1.4.
#[non_exhaustive]
pub struct ChardevRemove {
    /// The member `id`.
    pub id: String,
}

impl crate::Blank for ChardevRemove {
    const BLANK: Self = Self { id: crate::Blank::BLANK };
}

impl crate::Object for ChardevRemove {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "chardev-remove",
        names: &["id"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.id]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.id]);
    }
}

impl ChardevRemove {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl crate::Command for ChardevRemove {
    const NAME: &'static str = "chardev-remove";
    type Return = crate::Empty;
}

/// Sends a serial break to the guest through a character device.
///
/// On the wire: `chardev-send-break`.
///
/// Since QEMU 2.10.
#[non_exhaustive]
pub struct ChardevSendBreak {
    /// The member `id`.
    pub id: String,
}

impl crate::Blank for ChardevSendBreak {
    const BLANK: Self = Self { id: crate::Blank::BLANK };
}

impl crate::Object for ChardevSendBreak {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "chardev-send-break",
        names: &["id"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.id]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.id]);
    }
}

impl ChardevSendBreak {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl crate::Command for ChardevSendBreak {
    const NAME: &'static str = "chardev-send-break";
    type Return = crate::Empty;
}

crate::impl_calls! {
    QueryChardev QueryChardevBackends RingbufWrite RingbufRead ChardevAdd ChardevChange
    ChardevRemove ChardevSendBreak
}
