// Made from schemas/qga (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Returns the [`id`](field@commands::GuestSyncDelimited::id) it is given, after a byte 0xFF. A
/// client skips everything up to that byte and so gets rid of old replies.
///
/// On the wire: `guest-sync-delimited`.
///
/// Since QEMU 1.1.
#[non_exhaustive]
pub struct GuestSyncDelimited {
    /// The member `id`.
    pub id: i64,
}

impl crate::Blank for GuestSyncDelimited {
    const BLANK: Self = Self { id: crate::Blank::BLANK };
}

impl crate::Object for GuestSyncDelimited {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "guest-sync-delimited",
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

impl GuestSyncDelimited {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id }
    }
}

impl crate::Command for GuestSyncDelimited {
    const NAME: &'static str = "guest-sync-delimited";
    type Return = i64;
}

/// Returns the [`id`](field@commands::GuestSync::id) it is given, so that a client can skip
/// replies left over from an earlier session.
///
/// On the wire: `guest-sync`.
///
/// Since QEMU 0.15.
#[non_exhaustive]
pub struct GuestSync {
    /// The member `id`.
    pub id: i64,
}

impl crate::Blank for GuestSync {
    const BLANK: Self = Self { id: crate::Blank::BLANK };
}

impl crate::Object for GuestSync {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "guest-sync",
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

impl GuestSync {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id }
    }
}

impl crate::Command for GuestSync {
    const NAME: &'static str = "guest-sync";
    type Return = i64;
}

/// Does nothing; a reply shows that the agent is alive.
///
/// On the wire: `guest-ping`.
///
/// Since QEMU 0.15.
#[non_exhaustive]
pub struct GuestPing {}

impl crate::Blank for GuestPing {
    const BLANK: Self = Self {};
}

impl crate::Object for GuestPing {}

impl GuestPing {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for GuestPing {
    const NAME: &'static str = "guest-ping";
    type Return = crate::Empty;
}

/// Returns the clock of the guest, in nanoseconds since 1970 (UTC).
///
/// On the wire: `guest-get-time`.
///
/// Since QEMU 1.5.
#[non_exhaustive]
pub struct GuestGetTime {}

impl crate::Blank for GuestGetTime {
    const BLANK: Self = Self {};
}

impl crate::Object for GuestGetTime {}

impl GuestGetTime {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for GuestGetTime {
    const NAME: &'static str = "guest-get-time";
    type Return = i64;
}

/// Sets the clock of the guest to a time in nanoseconds since 1970 (UTC), or from its hardware
/// clock if none is given.
///
/// On the wire: `guest-set-time`.
///
/// Since QEMU 1.5.
#[non_exhaustive]
pub struct GuestSetTime {
    /// The member `time`.
    pub time: Option<i64>,
}

impl crate::Blank for GuestSetTime {
    const BLANK: Self = Self { time: None };
}

impl crate::Object for GuestSetTime {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "guest-set-time",
        names: &["time"],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.time]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.time]);
    }
}

impl GuestSetTime {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { time: None }
    }
    /// Sets `time`.
    #[inline]
    #[must_use]
    pub fn time(mut self, value: i64) -> Self {
        self.time = Some(value);
        self
    }
}

impl crate::Command for GuestSetTime {
    const NAME: &'static str = "guest-set-time";
    type Return = crate::Empty;
}

/// Returns the version of the agent and the commands it knows, with those that are switched
/// off.
///
/// On the wire: `guest-info`.
///
/// Since QEMU 0.15.
#[non_exhaustive]
pub struct GuestInfo {}

impl crate::Blank for GuestInfo {
    const BLANK: Self = Self {};
}

impl crate::Object for GuestInfo {}

impl GuestInfo {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for GuestInfo {
    const NAME: &'static str = "guest-info";
    type Return = types::GuestAgentInfo;
}

/// Makes the guest power off, halt or reboot. There is no reply on success.
///
/// On the wire: `guest-shutdown`.
///
/// Since QEMU 0.15.
#[non_exhaustive]
pub struct GuestShutdown {
    /// The member `mode`.
    pub mode: Option<String>,
}

impl crate::Blank for GuestShutdown {
    const BLANK: Self = Self { mode: None };
}

impl crate::Object for GuestShutdown {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "guest-shutdown",
        names: &["mode"],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.mode]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.mode]);
    }
}

impl GuestShutdown {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { mode: None }
    }
    /// Sets `mode`.
    #[inline]
    #[must_use]
    pub fn mode(mut self, value: impl Into<String>) -> Self {
        self.mode = Some(value.into());
        self
    }
}

impl crate::Command for GuestShutdown {
    const NAME: &'static str = "guest-shutdown";
    const SUCCESS_RESPONSE: bool = false;
    type Return = crate::Empty;
}

/// Opens a file in the guest, with a mode as for `fopen`, and returns a handle for the other
/// `guest-file-` commands.
///
/// On the wire: `guest-file-open`.
///
/// Since QEMU 0.15.
#[non_exhaustive]
pub struct GuestFileOpen {
    /// The member `path`.
    pub path: String,
    /// The member `mode`.
    pub mode: Option<String>,
}

impl crate::Blank for GuestFileOpen {
    const BLANK: Self = Self {
        path: crate::Blank::BLANK,
        mode: None,
    };
}

impl crate::Object for GuestFileOpen {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "guest-file-open",
        names: &["path", "mode"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.path, &self.mode]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.path, &mut self.mode]);
    }
}

impl GuestFileOpen {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(path: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            mode: None,
        }
    }
    /// Sets `mode`.
    #[inline]
    #[must_use]
    pub fn mode(mut self, value: impl Into<String>) -> Self {
        self.mode = Some(value.into());
        self
    }
}

impl crate::Command for GuestFileOpen {
    const NAME: &'static str = "guest-file-open";
    type Return = i64;
}

/// Closes a handle of [`guest-file-open`](commands::GuestFileOpen).
///
/// On the wire: `guest-file-close`.
///
/// Since QEMU 0.15.
#[non_exhaustive]
pub struct GuestFileClose {
    /// The member `handle`.
    pub handle: i64,
}

impl crate::Blank for GuestFileClose {
    const BLANK: Self = Self {
        handle: crate::Blank::BLANK,
    };
}

impl crate::Object for GuestFileClose {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "guest-file-close",
        names: &["handle"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.handle]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.handle]);
    }
}

impl GuestFileClose {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(handle: i64) -> Self {
        Self { handle }
    }
}

impl crate::Command for GuestFileClose {
    const NAME: &'static str = "guest-file-close";
    type Return = crate::Empty;
}

/// Reads up to [`count`](field@commands::GuestFileRead::count) bytes (at most 48 MB) from a
/// handle and returns them as base64.
///
/// On the wire: `guest-file-read`.
///
/// Since QEMU 0.15.
#[non_exhaustive]
pub struct GuestFileRead {
    /// The member `handle`.
    pub handle: i64,
    /// The member `count`.
    pub count: Option<i64>,
}

impl crate::Blank for GuestFileRead {
    const BLANK: Self = Self {
        handle: crate::Blank::BLANK,
        count: None,
    };
}

impl crate::Object for GuestFileRead {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "guest-file-read",
        names: &["handle", "count"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.handle, &self.count]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.handle, &mut self.count]);
    }
}

impl GuestFileRead {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(handle: i64) -> Self {
        Self { handle, count: None }
    }
    /// Sets `count`.
    #[inline]
    #[must_use]
    pub fn count(mut self, value: i64) -> Self {
        self.count = Some(value);
        self
    }
}

impl crate::Command for GuestFileRead {
    const NAME: &'static str = "guest-file-read";
    type Return = types::GuestFileRead;
}

/// Writes base64 data to a handle and returns how many bytes were written.
///
/// On the wire: `guest-file-write`.
///
/// Since QEMU 0.15.
#[non_exhaustive]
pub struct GuestFileWrite {
    /// The member `handle`.
    pub handle: i64,
    /// The member `buf-b64`.
    pub buf_b64: String,
    /// The member `count`.
    pub count: Option<i64>,
}

impl crate::Blank for GuestFileWrite {
    const BLANK: Self = Self {
        handle: crate::Blank::BLANK,
        buf_b64: crate::Blank::BLANK,
        count: None,
    };
}

impl crate::Object for GuestFileWrite {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "guest-file-write",
        names: &["handle", "buf-b64", "count"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    const SECRETS: &'static [crate::SecretMember] = &[crate::SecretMember::new(1)];
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.handle, &self.buf_b64, &self.count]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.handle, &mut self.buf_b64, &mut self.count]);
    }
}

impl GuestFileWrite {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(handle: i64, buf_b64: impl Into<String>) -> Self {
        Self {
            handle,
            buf_b64: buf_b64.into(),
            count: None,
        }
    }
    /// Sets `count`.
    #[inline]
    #[must_use]
    pub fn count(mut self, value: i64) -> Self {
        self.count = Some(value);
        self
    }
}

impl crate::Command for GuestFileWrite {
    const NAME: &'static str = "guest-file-write";
    type Return = types::GuestFileWrite;
}

/// Moves the position of a handle and returns the new one. With offset 0 from `cur` it only
/// asks.
///
/// On the wire: `guest-file-seek`.
///
/// Since QEMU 0.15.
#[non_exhaustive]
pub struct GuestFileSeek {
    /// The member `handle`.
    pub handle: i64,
    /// The member `offset`.
    pub offset: i64,
    /// The member `whence`.
    pub whence: types::GuestFileWhence,
}

impl crate::Blank for GuestFileSeek {
    const BLANK: Self = Self {
        handle: crate::Blank::BLANK,
        offset: crate::Blank::BLANK,
        whence: crate::Blank::BLANK,
    };
}

impl crate::Object for GuestFileSeek {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "guest-file-seek",
        names: &["handle", "offset", "whence"],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.handle, &self.offset, &self.whence]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.handle, &mut self.offset, &mut self.whence]);
    }
}

impl GuestFileSeek {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        handle: i64,
        offset: i64,
        whence: impl Into<types::GuestFileWhence>,
    ) -> Self {
        Self {
            handle,
            offset,
            whence: whence.into(),
        }
    }
}

impl crate::Command for GuestFileSeek {
    const NAME: &'static str = "guest-file-seek";
    type Return = types::GuestFileSeek;
}

/// Passes data that the agent still buffers for a handle on to the guest's kernel.
///
/// On the wire: `guest-file-flush`.
///
/// Since QEMU 0.15.
#[non_exhaustive]
pub struct GuestFileFlush {
    /// The member `handle`.
    pub handle: i64,
}

impl crate::Blank for GuestFileFlush {
    const BLANK: Self = Self {
        handle: crate::Blank::BLANK,
    };
}

impl crate::Object for GuestFileFlush {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "guest-file-flush",
        names: &["handle"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.handle]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.handle]);
    }
}

impl GuestFileFlush {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(handle: i64) -> Self {
        Self { handle }
    }
}

impl crate::Command for GuestFileFlush {
    const NAME: &'static str = "guest-file-flush";
    type Return = crate::Empty;
}

/// Tells whether the agent holds the file systems of the guest frozen. Freezes by others are
/// not noticed.
///
/// On the wire: `guest-fsfreeze-status`.
///
/// Only in builds with `CONFIG_WIN32` or `CONFIG_FSFREEZE`.
///
/// Since QEMU 0.15.
#[non_exhaustive]
pub struct GuestFsfreezeStatus {}

impl crate::Blank for GuestFsfreezeStatus {
    const BLANK: Self = Self {};
}

impl crate::Object for GuestFsfreezeStatus {}

impl GuestFsfreezeStatus {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for GuestFsfreezeStatus {
    const NAME: &'static str = "guest-fsfreeze-status";
    type Return = types::GuestFsfreezeStatus;
}

/// Flushes and freezes all local file systems of the guest, as before a snapshot, and returns
/// how many. On Windows it lasts 10 s at most.
///
/// On the wire: `guest-fsfreeze-freeze`.
///
/// Only in builds with `CONFIG_WIN32` or `CONFIG_FSFREEZE`.
///
/// Since QEMU 0.15.
#[non_exhaustive]
pub struct GuestFsfreezeFreeze {}

impl crate::Blank for GuestFsfreezeFreeze {
    const BLANK: Self = Self {};
}

impl crate::Object for GuestFsfreezeFreeze {}

impl GuestFsfreezeFreeze {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for GuestFsfreezeFreeze {
    const NAME: &'static str = "guest-fsfreeze-freeze";
    type Return = i64;
}

/// Flushes and freezes only the file systems at the given mount points, and returns how many.
/// If one fails, all are thawed.
///
/// On the wire: `guest-fsfreeze-freeze-list`.
///
/// Only in builds with `CONFIG_WIN32` or `CONFIG_FSFREEZE`.
///
/// Since QEMU 2.2.
#[non_exhaustive]
pub struct GuestFsfreezeFreezeList {
    /// The member `mountpoints`.
    pub mountpoints: Option<Vec<String>>,
}

impl crate::Blank for GuestFsfreezeFreezeList {
    const BLANK: Self = Self { mountpoints: None };
}

impl crate::Object for GuestFsfreezeFreezeList {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "guest-fsfreeze-freeze-list",
        names: &["mountpoints"],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.mountpoints]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.mountpoints]);
    }
}

impl GuestFsfreezeFreezeList {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { mountpoints: None }
    }
    /// Sets `mountpoints`.
    #[inline]
    #[must_use]
    pub fn mountpoints(mut self, value: impl Into<Vec<String>>) -> Self {
        self.mountpoints = Some(value.into());
        self
    }
}

impl crate::Command for GuestFsfreezeFreezeList {
    const NAME: &'static str = "guest-fsfreeze-freeze-list";
    type Return = i64;
}

/// Thaws the frozen file systems of the guest and returns how many there were.
///
/// On the wire: `guest-fsfreeze-thaw`.
///
/// Only in builds with `CONFIG_WIN32` or `CONFIG_FSFREEZE`.
///
/// Since QEMU 0.15.
#[non_exhaustive]
pub struct GuestFsfreezeThaw {}

impl crate::Blank for GuestFsfreezeThaw {
    const BLANK: Self = Self {};
}

impl crate::Object for GuestFsfreezeThaw {}

impl GuestFsfreezeThaw {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for GuestFsfreezeThaw {
    const NAME: &'static str = "guest-fsfreeze-thaw";
    type Return = i64;
}

/// Tells the disks of the guest which blocks its file systems do not use, and returns the
/// result for each mount point.
///
/// On the wire: `guest-fstrim`.
///
/// Only in builds with `CONFIG_WIN32` or `CONFIG_FSTRIM`.
///
/// Since QEMU 1.2.
#[non_exhaustive]
pub struct GuestFstrim {
    /// The member `minimum`.
    pub minimum: Option<i64>,
}

impl crate::Blank for GuestFstrim {
    const BLANK: Self = Self { minimum: None };
}

impl crate::Object for GuestFstrim {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "guest-fstrim",
        names: &["minimum"],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.minimum]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.minimum]);
    }
}

impl GuestFstrim {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { minimum: None }
    }
    /// Sets `minimum`.
    #[inline]
    #[must_use]
    pub fn minimum(mut self, value: i64) -> Self {
        self.minimum = Some(value);
        self
    }
}

impl crate::Command for GuestFstrim {
    const NAME: &'static str = "guest-fstrim";
    type Return = types::GuestFilesystemTrimResponse;
}

/// Hibernates the guest. There is no reply on success.
///
/// On the wire: `guest-suspend-disk`.
///
/// Only in builds with `CONFIG_LINUX` or `CONFIG_WIN32`.
///
/// Since QEMU 1.1.
#[non_exhaustive]
pub struct GuestSuspendDisk {}

impl crate::Blank for GuestSuspendDisk {
    const BLANK: Self = Self {};
}

impl crate::Object for GuestSuspendDisk {}

impl GuestSuspendDisk {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for GuestSuspendDisk {
    const NAME: &'static str = "guest-suspend-disk";
    const SUCCESS_RESPONSE: bool = false;
    type Return = crate::Empty;
}

/// Puts the guest to sleep with its state in memory. There is no reply on success; check first
/// that the machine can be woken.
///
/// On the wire: `guest-suspend-ram`.
///
/// Only in builds with `CONFIG_LINUX` or `CONFIG_WIN32`.
///
/// Since QEMU 1.1.
#[non_exhaustive]
pub struct GuestSuspendRam {}

impl crate::Blank for GuestSuspendRam {
    const BLANK: Self = Self {};
}

impl crate::Object for GuestSuspendRam {}

impl GuestSuspendRam {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for GuestSuspendRam {
    const NAME: &'static str = "guest-suspend-ram";
    const SUCCESS_RESPONSE: bool = false;
    type Return = crate::Empty;
}

/// Saves the guest to disk and puts it to sleep in memory as well. There is no reply on
/// success.
///
/// On the wire: `guest-suspend-hybrid`.
///
/// Only in builds with `CONFIG_LINUX`.
///
/// Since QEMU 1.1.
#[non_exhaustive]
pub struct GuestSuspendHybrid {}

impl crate::Blank for GuestSuspendHybrid {
    const BLANK: Self = Self {};
}

impl crate::Object for GuestSuspendHybrid {}

impl GuestSuspendHybrid {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for GuestSuspendHybrid {
    const NAME: &'static str = "guest-suspend-hybrid";
    const SUCCESS_RESPONSE: bool = false;
    type Return = crate::Empty;
}

/// Lists the network interfaces of the guest, with addresses and traffic counters.
///
/// On the wire: `guest-network-get-interfaces`.
///
/// Only in builds with `CONFIG_WIN32` or `HAVE_GETIFADDRS`.
///
/// Since QEMU 1.1.
#[non_exhaustive]
pub struct GuestNetworkGetInterfaces {}

impl crate::Blank for GuestNetworkGetInterfaces {
    const BLANK: Self = Self {};
}

impl crate::Object for GuestNetworkGetInterfaces {}

impl GuestNetworkGetInterfaces {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for GuestNetworkGetInterfaces {
    const NAME: &'static str = "guest-network-get-interfaces";
    type Return = Vec<types::GuestNetworkInterface>;
}

/// Lists the logical processors as the guest sees them, and whether each is online.
///
/// On the wire: `guest-get-vcpus`.
///
/// Only in builds with `CONFIG_LINUX` or `CONFIG_WIN32`.
///
/// Since QEMU 1.5.
#[non_exhaustive]
pub struct GuestGetVcpus {}

impl crate::Blank for GuestGetVcpus {
    const BLANK: Self = Self {};
}

impl crate::Object for GuestGetVcpus {}

impl GuestGetVcpus {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for GuestGetVcpus {
    const NAME: &'static str = "guest-get-vcpus";
    type Return = Vec<types::GuestLogicalProcessor>;
}

/// Takes logical processors of the guest online or offline, in order, and returns how many
/// entries were carried out.
///
/// On the wire: `guest-set-vcpus`.
///
/// Only in builds with `CONFIG_LINUX`.
///
/// Since QEMU 1.5.
#[non_exhaustive]
pub struct GuestSetVcpus {
    /// The member `vcpus`.
    pub vcpus: Vec<types::GuestLogicalProcessor>,
}

impl crate::Blank for GuestSetVcpus {
    const BLANK: Self = Self { vcpus: crate::Blank::BLANK };
}

impl crate::Object for GuestSetVcpus {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "guest-set-vcpus",
        names: &["vcpus"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.vcpus]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.vcpus]);
    }
}

impl GuestSetVcpus {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(vcpus: impl Into<Vec<types::GuestLogicalProcessor>>) -> Self {
        Self { vcpus: vcpus.into() }
    }
}

impl crate::Command for GuestSetVcpus {
    const NAME: &'static str = "guest-set-vcpus";
    type Return = i64;
}

/// Lists the disks of the guest, and on Linux also partitions and stacked devices.
///
/// On the wire: `guest-get-disks`.
///
/// Only in builds with `CONFIG_WIN32` or `CONFIG_LIBUDEV`.
///
/// Since QEMU 5.2.
#[non_exhaustive]
pub struct GuestGetDisks {}

impl crate::Blank for GuestGetDisks {
    const BLANK: Self = Self {};
}

impl crate::Object for GuestGetDisks {}

impl GuestGetDisks {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for GuestGetDisks {
    const NAME: &'static str = "guest-get-disks";
    type Return = Vec<types::GuestDiskInfo>;
}

/// Lists the mounted local file systems of the guest, with the disks they are on. Network file
/// systems are left out.
///
/// On the wire: `guest-get-fsinfo`.
///
/// Only in builds with `CONFIG_WIN32` or `CONFIG_LINUX`.
///
/// Since QEMU 2.2.
#[non_exhaustive]
pub struct GuestGetFsinfo {}

impl crate::Blank for GuestGetFsinfo {
    const BLANK: Self = Self {};
}

impl crate::Object for GuestGetFsinfo {}

impl GuestGetFsinfo {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for GuestGetFsinfo {
    const NAME: &'static str = "guest-get-fsinfo";
    type Return = Vec<types::GuestFilesystemInfo>;
}

/// Sets the password of a user in the guest, given as base64 of plain text or, with
/// [`crypted`](field@commands::GuestSetUserPassword::crypted), of a hash.
///
/// On the wire: `guest-set-user-password`.
///
/// Only in builds with `CONFIG_WIN32` or `CONFIG_LINUX` or `CONFIG_FREEBSD`.
///
/// Since QEMU 2.3.
#[non_exhaustive]
pub struct GuestSetUserPassword {
    /// The member `username`.
    pub username: String,
    /// The member `password`.
    pub password: String,
    /// The member `crypted`.
    pub crypted: bool,
}

impl crate::Blank for GuestSetUserPassword {
    const BLANK: Self = Self {
        username: crate::Blank::BLANK,
        password: crate::Blank::BLANK,
        crypted: crate::Blank::BLANK,
    };
}

impl crate::Object for GuestSetUserPassword {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "guest-set-user-password",
        names: &["username", "password", "crypted"],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    const SECRETS: &'static [crate::SecretMember] = &[crate::SecretMember::new(1)];
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.username, &self.password, &self.crypted]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.username, &mut self.password, &mut self.crypted]);
    }
}

impl GuestSetUserPassword {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        username: impl Into<String>,
        password: impl Into<String>,
        crypted: bool,
    ) -> Self {
        Self {
            username: username.into(),
            password: password.into(),
            crypted,
        }
    }
}

impl crate::Command for GuestSetUserPassword {
    const NAME: &'static str = "guest-set-user-password";
    type Return = crate::Empty;
}

/// Lists the memory blocks as the guest sees them, and whether each is online.
///
/// On the wire: `guest-get-memory-blocks`.
///
/// Only in builds with `CONFIG_LINUX`.
///
/// Since QEMU 2.3.
#[non_exhaustive]
pub struct GuestGetMemoryBlocks {}

impl crate::Blank for GuestGetMemoryBlocks {
    const BLANK: Self = Self {};
}

impl crate::Object for GuestGetMemoryBlocks {}

impl GuestGetMemoryBlocks {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for GuestGetMemoryBlocks {
    const NAME: &'static str = "guest-get-memory-blocks";
    type Return = Vec<types::GuestMemoryBlock>;
}

/// Takes memory blocks of the guest online or offline and returns an outcome for each.
///
/// On the wire: `guest-set-memory-blocks`.
///
/// Only in builds with `CONFIG_LINUX`.
///
/// Since QEMU 2.3.
#[non_exhaustive]
pub struct GuestSetMemoryBlocks {
    /// The member `mem-blks`.
    pub mem_blks: Vec<types::GuestMemoryBlock>,
}

impl crate::Blank for GuestSetMemoryBlocks {
    const BLANK: Self = Self {
        mem_blks: crate::Blank::BLANK,
    };
}

impl crate::Object for GuestSetMemoryBlocks {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "guest-set-memory-blocks",
        names: &["mem-blks"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.mem_blks]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.mem_blks]);
    }
}

impl GuestSetMemoryBlocks {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(mem_blks: impl Into<Vec<types::GuestMemoryBlock>>) -> Self {
        Self { mem_blks: mem_blks.into() }
    }
}

impl crate::Command for GuestSetMemoryBlocks {
    const NAME: &'static str = "guest-set-memory-blocks";
    type Return = Vec<types::GuestMemoryBlockResponse>;
}

/// Returns the size of a memory block in the guest, in bytes.
///
/// On the wire: `guest-get-memory-block-info`.
///
/// Only in builds with `CONFIG_LINUX`.
///
/// Since QEMU 2.3.
#[non_exhaustive]
pub struct GuestGetMemoryBlockInfo {}

impl crate::Blank for GuestGetMemoryBlockInfo {
    const BLANK: Self = Self {};
}

impl crate::Object for GuestGetMemoryBlockInfo {}

impl GuestGetMemoryBlockInfo {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for GuestGetMemoryBlockInfo {
    const NAME: &'static str = "guest-get-memory-block-info";
    type Return = types::GuestMemoryBlockInfo;
}

/// Tells whether a process started by [`guest-exec`](commands::GuestExec) is still running.
/// Once it has ended, returns exit code and output, and forgets it.
///
/// On the wire: `guest-exec-status`.
///
/// Since QEMU 2.5.
///
/// **Note:** since QEMU 11.1: For a process that it does not know, the error says 'PID ld does not exist', whatever the number was.
#[non_exhaustive]
pub struct GuestExecStatus {
    /// The member `pid`.
    pub pid: i64,
}

impl crate::Blank for GuestExecStatus {
    const BLANK: Self = Self { pid: crate::Blank::BLANK };
}

impl crate::Object for GuestExecStatus {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "guest-exec-status",
        names: &["pid"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.pid]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.pid]);
    }
}

impl GuestExecStatus {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(pid: i64) -> Self {
        Self { pid }
    }
}

impl crate::Command for GuestExecStatus {
    const NAME: &'static str = "guest-exec-status";
    type Return = types::GuestExecStatus;
}

/// Starts a program in the guest and returns its process id without waiting for its end.
///
/// On the wire: `guest-exec`.
///
/// Since QEMU 2.5.
#[non_exhaustive]
pub struct GuestExec {
    /// The member `path`.
    pub path: String,
    /// The member `arg`.
    pub arg: Option<Vec<String>>,
    /// The member `env`.
    pub env: Option<Vec<String>>,
    /// The member `input-data`.
    pub input_data: Option<String>,
    /// The member `capture-output`.
    pub capture_output: Option<types::GuestExecCaptureOutput>,
}

impl crate::Blank for GuestExec {
    const BLANK: Self = Self {
        path: crate::Blank::BLANK,
        arg: None,
        env: None,
        input_data: None,
        capture_output: None,
    };
}

impl crate::Object for GuestExec {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "guest-exec",
        names: &["path", "arg", "env", "input-data", "capture-output"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    const SECRETS: &'static [crate::SecretMember] = &[
        crate::SecretMember::new(1),
        crate::SecretMember::new(2),
        crate::SecretMember::new(3),
    ];
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[&self.path, &self.arg, &self.env, &self.input_data, &self.capture_output],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.path,
                &mut self.arg,
                &mut self.env,
                &mut self.input_data,
                &mut self.capture_output,
            ],
        );
    }
}

impl GuestExec {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(path: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            arg: None,
            env: None,
            input_data: None,
            capture_output: None,
        }
    }
    /// Sets `arg`.
    #[inline]
    #[must_use]
    pub fn arg(mut self, value: impl Into<Vec<String>>) -> Self {
        self.arg = Some(value.into());
        self
    }
    /// Sets `env`.
    #[inline]
    #[must_use]
    pub fn env(mut self, value: impl Into<Vec<String>>) -> Self {
        self.env = Some(value.into());
        self
    }
    /// Sets `input-data`.
    #[inline]
    #[must_use]
    pub fn input_data(mut self, value: impl Into<String>) -> Self {
        self.input_data = Some(value.into());
        self
    }
    /// Sets `capture-output`.
    #[inline]
    #[must_use]
    pub fn capture_output(
        mut self,
        value: impl Into<types::GuestExecCaptureOutput>,
    ) -> Self {
        self.capture_output = Some(value.into());
        self
    }
}

impl crate::Command for GuestExec {
    const NAME: &'static str = "guest-exec";
    type Return = types::GuestExec;
}

/// Returns the name that the guest's operating system gives to its host.
///
/// On the wire: `guest-get-host-name`.
///
/// Since QEMU 2.10.
#[non_exhaustive]
pub struct GuestGetHostName {}

impl crate::Blank for GuestGetHostName {
    const BLANK: Self = Self {};
}

impl crate::Object for GuestGetHostName {}

impl GuestGetHostName {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for GuestGetHostName {
    const NAME: &'static str = "guest-get-host-name";
    type Return = types::GuestHostName;
}

/// Lists the users that are logged in to the guest, with the time of the login.
///
/// On the wire: `guest-get-users`.
///
/// Only in builds with `CONFIG_WIN32` or `HAVE_UTMPX`.
///
/// Since QEMU 2.10.
#[non_exhaustive]
pub struct GuestGetUsers {}

impl crate::Blank for GuestGetUsers {
    const BLANK: Self = Self {};
}

impl crate::Object for GuestGetUsers {}

impl GuestGetUsers {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for GuestGetUsers {
    const NAME: &'static str = "guest-get-users";
    type Return = Vec<types::GuestUser>;
}

/// Returns the time zone of the guest and its offset from UTC.
///
/// On the wire: `guest-get-timezone`.
///
/// Since QEMU 2.10.
#[non_exhaustive]
pub struct GuestGetTimezone {}

impl crate::Blank for GuestGetTimezone {
    const BLANK: Self = Self {};
}

impl crate::Object for GuestGetTimezone {}

impl GuestGetTimezone {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for GuestGetTimezone {
    const NAME: &'static str = "guest-get-timezone";
    type Return = types::GuestTimezone;
}

/// Returns name and version of the operating system in the guest, and of its kernel.
///
/// On the wire: `guest-get-osinfo`.
///
/// Since QEMU 2.10.
#[non_exhaustive]
pub struct GuestGetOsinfo {}

impl crate::Blank for GuestGetOsinfo {
    const BLANK: Self = Self {};
}

impl crate::Object for GuestGetOsinfo {}

impl GuestGetOsinfo {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for GuestGetOsinfo {
    const NAME: &'static str = "guest-get-osinfo";
    type Return = types::GuestOSInfo;
}

/// Lists devices of the guest with the driver of each; only for Windows guests.
///
/// On the wire: `guest-get-devices`.
///
/// Only in builds with `CONFIG_WIN32`.
///
/// Since QEMU 5.2.
#[non_exhaustive]
pub struct GuestGetDevices {}

impl crate::Blank for GuestGetDevices {
    const BLANK: Self = Self {};
}

impl crate::Object for GuestGetDevices {}

impl GuestGetDevices {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for GuestGetDevices {
    const NAME: &'static str = "guest-get-devices";
    type Return = Vec<types::GuestDeviceInfo>;
}

/// Returns the lines of `.ssh/authorized_keys` of a user in the guest; only for Unix guests.
///
/// On the wire: `guest-ssh-get-authorized-keys`.
///
/// Since QEMU 5.2.
#[non_exhaustive]
pub struct GuestSshGetAuthorizedKeys {
    /// The member `username`.
    pub username: String,
}

impl crate::Blank for GuestSshGetAuthorizedKeys {
    const BLANK: Self = Self {
        username: crate::Blank::BLANK,
    };
}

impl crate::Object for GuestSshGetAuthorizedKeys {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "guest-ssh-get-authorized-keys",
        names: &["username"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.username]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.username]);
    }
}

impl GuestSshGetAuthorizedKeys {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(username: impl Into<String>) -> Self {
        Self { username: username.into() }
    }
}

impl crate::Command for GuestSshGetAuthorizedKeys {
    const NAME: &'static str = "guest-ssh-get-authorized-keys";
    type Return = types::GuestAuthorizedKeys;
}

/// Adds SSH keys to `.ssh/authorized_keys` of a user in the guest, or with
/// [`reset`](field@commands::GuestSshAddAuthorizedKeys::reset) replaces all; only for Unix
/// guests.
///
/// On the wire: `guest-ssh-add-authorized-keys`.
///
/// Since QEMU 5.2.
#[non_exhaustive]
pub struct GuestSshAddAuthorizedKeys {
    /// The member `username`.
    pub username: String,
    /// The member `keys`.
    pub keys: Vec<String>,
    /// The member `reset`.
    pub reset: Option<bool>,
}

impl crate::Blank for GuestSshAddAuthorizedKeys {
    const BLANK: Self = Self {
        username: crate::Blank::BLANK,
        keys: crate::Blank::BLANK,
        reset: None,
    };
}

impl crate::Object for GuestSshAddAuthorizedKeys {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "guest-ssh-add-authorized-keys",
        names: &["username", "keys", "reset"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.username, &self.keys, &self.reset]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.username, &mut self.keys, &mut self.reset]);
    }
}

impl GuestSshAddAuthorizedKeys {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(username: impl Into<String>, keys: impl Into<Vec<String>>) -> Self {
        Self {
            username: username.into(),
            keys: keys.into(),
            reset: None,
        }
    }
    /// Sets `reset`.
    #[inline]
    #[must_use]
    pub fn reset(mut self, value: bool) -> Self {
        self.reset = Some(value);
        self
    }
}

impl crate::Command for GuestSshAddAuthorizedKeys {
    const NAME: &'static str = "guest-ssh-add-authorized-keys";
    type Return = crate::Empty;
}

/// Deletes SSH keys from `.ssh/authorized_keys` of a user in the guest, if they are there; only
/// for Unix guests.
///
/// On the wire: `guest-ssh-remove-authorized-keys`.
///
/// Since QEMU 5.2.
#[non_exhaustive]
pub struct GuestSshRemoveAuthorizedKeys {
    /// The member `username`.
    pub username: String,
    /// The member `keys`.
    pub keys: Vec<String>,
}

impl crate::Blank for GuestSshRemoveAuthorizedKeys {
    const BLANK: Self = Self {
        username: crate::Blank::BLANK,
        keys: crate::Blank::BLANK,
    };
}

impl crate::Object for GuestSshRemoveAuthorizedKeys {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "guest-ssh-remove-authorized-keys",
        names: &["username", "keys"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.username, &self.keys]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.username, &mut self.keys]);
    }
}

impl GuestSshRemoveAuthorizedKeys {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(username: impl Into<String>, keys: impl Into<Vec<String>>) -> Self {
        Self {
            username: username.into(),
            keys: keys.into(),
        }
    }
}

impl crate::Command for GuestSshRemoveAuthorizedKeys {
    const NAME: &'static str = "guest-ssh-remove-authorized-keys";
    type Return = crate::Empty;
}

/// Returns I/O counters for each block device of the guest; only for Linux guests.
///
/// On the wire: `guest-get-diskstats`.
///
/// Only in builds with `CONFIG_LINUX`.
///
/// Since QEMU 7.1.
#[non_exhaustive]
pub struct GuestGetDiskstats {}

impl crate::Blank for GuestGetDiskstats {
    const BLANK: Self = Self {};
}

impl crate::Object for GuestGetDiskstats {}

impl GuestGetDiskstats {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for GuestGetDiskstats {
    const NAME: &'static str = "guest-get-diskstats";
    const SINCE: Option<crate::Release> = Some(crate::Release::new(7, 1));
    type Return = Vec<types::GuestDiskStatsInfo>;
}

/// Returns for each CPU of the guest how it spent its time, in milliseconds; only for Linux
/// guests.
///
/// On the wire: `guest-get-cpustats`.
///
/// Only in builds with `CONFIG_LINUX`.
///
/// Since QEMU 7.1.
#[non_exhaustive]
pub struct GuestGetCpustats {}

impl crate::Blank for GuestGetCpustats {
    const BLANK: Self = Self {};
}

impl crate::Object for GuestGetCpustats {}

impl GuestGetCpustats {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for GuestGetCpustats {
    const NAME: &'static str = "guest-get-cpustats";
    const SINCE: Option<crate::Release> = Some(crate::Release::new(7, 1));
    type Return = Vec<types::GuestCpuStats>;
}

/// Returns the load averages of the guest over 1, 5 and 15 minutes. On Windows they are an
/// estimate that starts with the first call.
///
/// On the wire: `guest-get-load`.
///
/// Only in builds with `CONFIG_WIN32` or `CONFIG_GETLOADAVG`.
///
/// Since QEMU 10.0.
#[non_exhaustive]
pub struct GuestGetLoad {}

impl crate::Blank for GuestGetLoad {
    const BLANK: Self = Self {};
}

impl crate::Object for GuestGetLoad {}

impl GuestGetLoad {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for GuestGetLoad {
    const NAME: &'static str = "guest-get-load";
    const SINCE: Option<crate::Release> = Some(crate::Release::new(10, 0));
    type Return = types::GuestLoadAverage;
}

/// Lists the routing table of the guest; only for Linux guests.
///
/// On the wire: `guest-network-get-route`.
///
/// Only in builds with `CONFIG_LINUX` or `CONFIG_WIN32`.
///
/// Since QEMU 9.1.
#[non_exhaustive]
pub struct GuestNetworkGetRoute {}

impl crate::Blank for GuestNetworkGetRoute {
    const BLANK: Self = Self {};
}

impl crate::Object for GuestNetworkGetRoute {}

impl GuestNetworkGetRoute {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for GuestNetworkGetRoute {
    const NAME: &'static str = "guest-network-get-route";
    const SINCE: Option<crate::Release> = Some(crate::Release::new(9, 1));
    type Return = Vec<types::GuestNetworkRoute>;
}

crate::impl_calls! {
    GuestSyncDelimited GuestSync GuestPing GuestGetTime GuestSetTime GuestInfo
    GuestShutdown GuestFileOpen GuestFileClose GuestFileRead GuestFileWrite GuestFileSeek
    GuestFileFlush GuestFsfreezeStatus GuestFsfreezeFreeze GuestFsfreezeFreezeList
    GuestFsfreezeThaw GuestFstrim GuestSuspendDisk GuestSuspendRam GuestSuspendHybrid
    GuestNetworkGetInterfaces GuestGetVcpus GuestSetVcpus GuestGetDisks GuestGetFsinfo
    GuestSetUserPassword GuestGetMemoryBlocks GuestSetMemoryBlocks
    GuestGetMemoryBlockInfo GuestExecStatus GuestExec GuestGetHostName GuestGetUsers
    GuestGetTimezone GuestGetOsinfo GuestGetDevices GuestSshGetAuthorizedKeys
    GuestSshAddAuthorizedKeys GuestSshRemoveAuthorizedKeys GuestGetDiskstats
    GuestGetCpustats GuestGetLoad GuestNetworkGetRoute
}
