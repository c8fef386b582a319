// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Lists the character devices, with what each is connected to. Parts of a hub or multiplexer
/// are listed on their own.
///
/// On the wire: `query-chardev`.
///
/// Since QEMU 0.14.
///
/// # Example
///
/// Lists the character devices with their backends.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::QueryChardev::new();
/// ```
#[doc(alias = "query-chardev")]
#[non_exhaustive]
pub struct QueryChardev {}

impl QueryChardev {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for QueryChardev {
    const NAME: &'static str = "query-chardev";
    const ALLOW_PRECONFIG: bool = true;
    type Return = Vec<types::ChardevInfo>;
}

/// Lists the kinds of character device that this QEMU can create.
///
/// On the wire: `query-chardev-backends`.
///
/// Since QEMU 2.0.
///
/// # Example
///
/// Lists the kinds of backends that this build has; the example shows two.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::QueryChardevBackends::new();
/// ```
#[doc(alias = "query-chardev-backends")]
#[non_exhaustive]
pub struct QueryChardevBackends {}

impl QueryChardevBackends {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for QueryChardevBackends {
    const NAME: &'static str = "query-chardev-backends";
    type Return = Vec<types::ChardevBackendInfo>;
}

/// Appends data to the buffer of a ring buffer character device. Once it is full, the oldest
/// data is overwritten. An unknown id or another kind of device is a `GenericError`.
///
/// On the wire: `ringbuf-write`.
///
/// [`ringbuf-read`](commands::RingbufRead) shows the effect.
///
/// Since QEMU 1.4.
///
/// # Errors
///
/// - [`GenericError`](crate::ErrorClass::GenericError): no character device has this ID.
///
/// # Example
///
/// Writes text into a ring buffer.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::RingbufWrite::new("log0", "ready\n");
/// ```
#[doc(alias = "ringbuf-write")]
#[non_exhaustive]
pub struct RingbufWrite {
    /// Id of the ring buffer device.
    pub device: crate::rt::Text,
    /// The data to write, in the form that [`format`](field@commands::RingbufWrite::format) says.
    pub data: crate::rt::Text,
    /// Form of [`data`](field@commands::RingbufWrite::data); `utf8` by default.
    pub format: Option<types::DataFormat>,
}

impl RingbufWrite {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        device: impl Into<crate::rt::Text>,
        data: impl Into<crate::rt::Text>,
    ) -> Self {
        Self {
            device: device.into(),
            data: data.into(),
            format: None,
        }
    }

    /// Form of [`data`](field@commands::RingbufWrite::data); `utf8` by default.
    #[inline]
    #[must_use]
    pub fn format(mut self, value: impl Into<Option<types::DataFormat>>) -> Self {
        self.format = value.into();
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for RingbufWrite {
    const NAME: &'static str = "ringbuf-write";
    type Return = crate::rt::Empty;
}

/// Takes up to [`size`](field@commands::RingbufRead::size) bytes, such as output of the guest,
/// out of the buffer of a ring buffer character device, the oldest first. Returns at once with
/// the bytes that are there; without any, with an empty string.
///
/// With `utf8`, characters that are cut apart by the limit or by overwriting and bytes that are
/// not UTF-8 get damaged; `base64` is always exact.
///
/// On the wire: `ringbuf-read`.
///
/// Since QEMU 1.4.
///
/// # Errors
///
/// - [`GenericError`](crate::ErrorClass::GenericError): no character device has this ID.
///
/// # Example
///
/// Reads up to 64 bytes from a ring buffer; there are none yet.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::RingbufRead::new("log0", 64);
/// ```
#[doc(alias = "ringbuf-read")]
#[non_exhaustive]
pub struct RingbufRead {
    /// Id of the ring buffer device.
    pub device: crate::rt::Text,
    /// Most bytes to take, at least 1.
    pub size: i64,
    /// Form of the returned string; `utf8` by default.
    pub format: Option<types::DataFormat>,
}

impl RingbufRead {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(device: impl Into<crate::rt::Text>, size: i64) -> Self {
        Self {
            device: device.into(),
            size,
            format: None,
        }
    }

    /// Form of the returned string; `utf8` by default.
    #[inline]
    #[must_use]
    pub fn format(mut self, value: impl Into<Option<types::DataFormat>>) -> Self {
        self.format = value.into();
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for RingbufRead {
    const NAME: &'static str = "ringbuf-read";
    type Return = crate::rt::Text;
}

/// Creates a character device on the host side and returns, for a pty, the path of its
/// terminal. Something must use it to take effect: a device by `device_add` with its id as
/// `chardev`, or a monitor.
///
/// Fails with `GenericError` if the id is in use or the backend cannot be opened. A client
/// socket without `reconnect-ms` is connected before the command returns, and QEMU stands still
/// meanwhile.
///
/// On the wire: `chardev-add`.
///
/// [`query-chardev`](commands::QueryChardev) shows the effect.
/// [`chardev-remove`](commands::ChardevRemove) undoes it.
///
/// Since QEMU 1.4.
///
/// # Errors
///
/// - [`GenericError`](crate::ErrorClass::GenericError): a character device has this ID already.
///
/// # Example
///
/// Adds a character device that listens on a Unix socket.
///
/// ```
/// use qmp_types::qmp::{commands, types};
///
/// let command = commands::ChardevAdd::new(
///     "serial0",
///     types::ChardevSocket::new(types::UnixSocketAddress::new("serial.sock"))
///         .server(true)
///         .wait(false),
/// );
/// ```
#[doc(alias = "chardev-add")]
#[non_exhaustive]
pub struct ChardevAdd {
    /// Name for the new device, not in use by another one.
    pub id: crate::rt::Text,
    /// What to connect it to.
    pub backend: types::ChardevBackend,
}

impl ChardevAdd {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        id: impl Into<crate::rt::Text>,
        backend: impl Into<types::ChardevBackend>,
    ) -> Self {
        Self {
            id: id.into(),
            backend: backend.into(),
        }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for ChardevAdd {
    const NAME: &'static str = "chardev-add";
    type Return = types::ChardevReturn;
}

/// Replaces the backend of a character device while the guest device stays attached to it. The
/// new backend is opened first; if that fails, the old one remains. A device that nothing uses
/// is removed and then created anew: if that fails, it is gone. Refused for multiplexers and
/// hubs, in record and replay, and if the user of the device cannot cope with the change;
/// serial ports and virtio consoles can.
///
/// On the wire: `chardev-change`.
///
/// [`query-chardev`](commands::QueryChardev) shows the effect.
///
/// Since QEMU 2.10.
///
/// # Errors
///
/// - [`GenericError`](crate::ErrorClass::GenericError): no character device has this ID.
/// - [`GenericError`](crate::ErrorClass::GenericError): the user of the device cannot cope with
///   the change.
///
/// # Example
///
/// Replaces the backend of a character device, here by a null device.
///
/// ```
/// use qmp_types::qmp::{commands, types};
///
/// let command = commands::ChardevChange::new(
///     "log0",
///     types::ChardevBackendBranch::Null(
///         types::ChardevCommonWrapper::new(types::ChardevCommon::new()),
///     ),
/// );
/// ```
#[doc(alias = "chardev-change")]
#[non_exhaustive]
pub struct ChardevChange {
    /// Id of the existing device.
    pub id: crate::rt::Text,
    /// The new backend, of the same or another kind.
    pub backend: types::ChardevBackend,
}

impl ChardevChange {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        id: impl Into<crate::rt::Text>,
        backend: impl Into<types::ChardevBackend>,
    ) -> Self {
        Self {
            id: id.into(),
            backend: backend.into(),
        }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for ChardevChange {
    const NAME: &'static str = "chardev-change";
    type Return = types::ChardevReturn;
}

/// Removes a character device that nothing uses any more. A device in use is refused as busy;
/// remove its user first. An unknown id is a `GenericError`.
///
/// On the wire: `chardev-remove`.
///
/// [`query-chardev`](commands::QueryChardev) shows the effect.
/// [`chardev-add`](commands::ChardevAdd) undoes it.
///
/// Since QEMU 1.4.
///
/// # Errors
///
/// - [`GenericError`](crate::ErrorClass::GenericError): no character device has this ID.
/// - [`GenericError`](crate::ErrorClass::GenericError): a device or monitor uses it.
///
/// # Example
///
/// Removes a character device that nothing in QEMU uses.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::ChardevRemove::new("log0");
/// ```
#[doc(alias = "chardev-remove")]
#[non_exhaustive]
pub struct ChardevRemove {
    /// Id of the device.
    pub id: crate::rt::Text,
}

impl ChardevRemove {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<crate::rt::Text>) -> Self {
        Self { id: id.into() }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for ChardevRemove {
    const NAME: &'static str = "chardev-remove";
    type Return = crate::rt::Empty;
}

/// Sends a serial break to the guest through a character device. Serial ports pass it on, where
/// Linux guests may wait for a magic SysRq key after it; other users ignore it. An unknown id
/// is a `GenericError`.
///
/// On the wire: `chardev-send-break`.
///
/// Since QEMU 2.10.
///
/// # Errors
///
/// - [`GenericError`](crate::ErrorClass::GenericError): no character device has this ID.
///
/// # Example
///
/// Sends a break to the serial line behind a character device.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::ChardevSendBreak::new("log0");
/// ```
#[doc(alias = "chardev-send-break")]
#[non_exhaustive]
pub struct ChardevSendBreak {
    /// Id of the character device.
    pub id: crate::rt::Text,
}

impl ChardevSendBreak {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<crate::rt::Text>) -> Self {
        Self { id: id.into() }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for ChardevSendBreak {
    const NAME: &'static str = "chardev-send-break";
    type Return = crate::rt::Empty;
}
