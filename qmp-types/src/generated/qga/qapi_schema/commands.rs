// @generated from schemas/qga (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Returns the [`id`](field@commands::GuestSyncDelimited::id) it is given, after a byte 0xFF. A
/// client skips everything up to that byte and so gets rid of old replies.
///
/// On the wire: `guest-sync-delimited`.
///
/// Since QEMU 1.1.
#[doc(alias = "guest-sync-delimited")]
#[non_exhaustive]
pub struct GuestSyncDelimited {
    pub id: i64,
}

impl GuestSyncDelimited {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for GuestSyncDelimited {
    const NAME: &'static str = "guest-sync-delimited";
    type Return = i64;
}

/// Returns the [`id`](field@commands::GuestSync::id) it is given, so that a client can skip
/// replies left over from an earlier session.
///
/// On the wire: `guest-sync`.
///
/// Since QEMU 0.15.
#[doc(alias = "guest-sync")]
#[non_exhaustive]
pub struct GuestSync {
    pub id: i64,
}

impl GuestSync {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for GuestSync {
    const NAME: &'static str = "guest-sync";
    type Return = i64;
}

/// Does nothing; a reply shows that the agent is alive.
///
/// On the wire: `guest-ping`.
///
/// Since QEMU 0.15.
#[doc(alias = "guest-ping")]
#[non_exhaustive]
pub struct GuestPing {}

impl GuestPing {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for GuestPing {
    const NAME: &'static str = "guest-ping";
    type Return = crate::rt::Empty;
}

/// Returns the clock of the guest, in nanoseconds since 1970 (UTC).
///
/// On the wire: `guest-get-time`.
///
/// Since QEMU 1.5.
#[doc(alias = "guest-get-time")]
#[non_exhaustive]
pub struct GuestGetTime {}

impl GuestGetTime {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for GuestGetTime {
    const NAME: &'static str = "guest-get-time";
    type Return = i64;
}

/// Sets the clock of the guest to a time in nanoseconds since 1970 (UTC), or from its hardware
/// clock if none is given.
///
/// On the wire: `guest-set-time`.
///
/// Since QEMU 1.5.
#[doc(alias = "guest-set-time")]
#[non_exhaustive]
pub struct GuestSetTime {
    pub time: Option<i64>,
}

impl GuestSetTime {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { time: None }
    }

    #[inline]
    #[must_use]
    pub fn time(mut self, value: impl Into<Option<i64>>) -> Self {
        self.time = value.into();
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for GuestSetTime {
    const NAME: &'static str = "guest-set-time";
    type Return = crate::rt::Empty;
}

/// Returns the version of the agent and the commands it knows, with those that are switched
/// off.
///
/// On the wire: `guest-info`.
///
/// Since QEMU 0.15.
#[doc(alias = "guest-info")]
#[non_exhaustive]
pub struct GuestInfo {}

impl GuestInfo {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for GuestInfo {
    const NAME: &'static str = "guest-info";
    type Return = types::GuestAgentInfo;
}

/// Makes the guest power off, halt or reboot. There is no reply on success.
///
/// On the wire: `guest-shutdown`.
///
/// Since QEMU 0.15.
#[doc(alias = "guest-shutdown")]
#[non_exhaustive]
pub struct GuestShutdown {
    pub mode: Option<String>,
}

impl GuestShutdown {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { mode: None }
    }

    #[inline]
    #[must_use]
    pub fn mode(mut self, value: impl Into<String>) -> Self {
        self.mode = Some(value.into());
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for GuestShutdown {
    const NAME: &'static str = "guest-shutdown";
    const SUCCESS_RESPONSE: bool = false;
    type Return = crate::rt::Empty;
}

/// Opens a file in the guest, with a mode as for `fopen`, and returns a handle for the other
/// `guest-file-` commands.
///
/// On the wire: `guest-file-open`.
///
/// Since QEMU 0.15.
#[doc(alias = "guest-file-open")]
#[non_exhaustive]
pub struct GuestFileOpen {
    pub path: String,
    pub mode: Option<String>,
}

impl GuestFileOpen {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(path: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            mode: None,
        }
    }

    #[inline]
    #[must_use]
    pub fn mode(mut self, value: impl Into<String>) -> Self {
        self.mode = Some(value.into());
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for GuestFileOpen {
    const NAME: &'static str = "guest-file-open";
    type Return = i64;
}

/// Closes a handle of [`guest-file-open`](commands::GuestFileOpen).
///
/// On the wire: `guest-file-close`.
///
/// Since QEMU 0.15.
#[doc(alias = "guest-file-close")]
#[non_exhaustive]
pub struct GuestFileClose {
    pub handle: i64,
}

impl GuestFileClose {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(handle: i64) -> Self {
        Self { handle }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for GuestFileClose {
    const NAME: &'static str = "guest-file-close";
    type Return = crate::rt::Empty;
}

/// Reads up to [`count`](field@commands::GuestFileRead::count) bytes (at most 48 MB) from a
/// handle and returns them as base64.
///
/// On the wire: `guest-file-read`.
///
/// Since QEMU 0.15.
#[doc(alias = "guest-file-read")]
#[non_exhaustive]
pub struct GuestFileRead {
    pub handle: i64,
    pub count: Option<i64>,
}

impl GuestFileRead {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(handle: i64) -> Self {
        Self { handle, count: None }
    }

    #[inline]
    #[must_use]
    pub fn count(mut self, value: impl Into<Option<i64>>) -> Self {
        self.count = value.into();
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for GuestFileRead {
    const NAME: &'static str = "guest-file-read";
    type Return = types::GuestFileRead;
}

/// Writes base64 data to a handle and returns how many bytes were written.
///
/// On the wire: `guest-file-write`.
///
/// Since QEMU 0.15.
#[doc(alias = "guest-file-write")]
#[non_exhaustive]
pub struct GuestFileWrite {
    pub handle: i64,
    pub buf_b64: String,
    pub count: Option<i64>,
}

impl GuestFileWrite {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(handle: i64, buf_b64: impl Into<String>) -> Self {
        Self {
            handle,
            buf_b64: buf_b64.into(),
            count: None,
        }
    }

    #[inline]
    #[must_use]
    pub fn count(mut self, value: impl Into<Option<i64>>) -> Self {
        self.count = value.into();
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for GuestFileWrite {
    const NAME: &'static str = "guest-file-write";
    type Return = types::GuestFileWrite;
}

/// Moves the position of a handle and returns the new one. With offset 0 from `cur` it only
/// asks.
///
/// On the wire: `guest-file-seek`.
///
/// Since QEMU 0.15.
#[doc(alias = "guest-file-seek")]
#[non_exhaustive]
pub struct GuestFileSeek {
    pub handle: i64,
    pub offset: i64,
    pub whence: types::GuestFileWhence,
}

impl GuestFileSeek {
    /// Creates a value.
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

#[diagnostic::do_not_recommend]
impl crate::rt::Command for GuestFileSeek {
    const NAME: &'static str = "guest-file-seek";
    type Return = types::GuestFileSeek;
}

/// Passes data that the agent still buffers for a handle on to the guest's kernel.
///
/// On the wire: `guest-file-flush`.
///
/// Since QEMU 0.15.
#[doc(alias = "guest-file-flush")]
#[non_exhaustive]
pub struct GuestFileFlush {
    pub handle: i64,
}

impl GuestFileFlush {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(handle: i64) -> Self {
        Self { handle }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for GuestFileFlush {
    const NAME: &'static str = "guest-file-flush";
    type Return = crate::rt::Empty;
}

/// Tells whether the agent holds the file systems of the guest frozen. Freezes by others are
/// not noticed.
///
/// On the wire: `guest-fsfreeze-status`.
///
/// Only in builds with `CONFIG_WIN32` or `CONFIG_FSFREEZE`.
///
/// Since QEMU 0.15.
#[doc(alias = "guest-fsfreeze-status")]
#[non_exhaustive]
pub struct GuestFsfreezeStatus {}

impl GuestFsfreezeStatus {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for GuestFsfreezeStatus {
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
#[doc(alias = "guest-fsfreeze-freeze")]
#[non_exhaustive]
pub struct GuestFsfreezeFreeze {}

impl GuestFsfreezeFreeze {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for GuestFsfreezeFreeze {
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
#[doc(alias = "guest-fsfreeze-freeze-list")]
#[non_exhaustive]
pub struct GuestFsfreezeFreezeList {
    pub mountpoints: Option<Vec<String>>,
}

impl GuestFsfreezeFreezeList {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { mountpoints: None }
    }

    #[inline]
    #[must_use]
    pub fn mountpoints(mut self, value: impl Into<Vec<String>>) -> Self {
        self.mountpoints = Some(value.into());
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for GuestFsfreezeFreezeList {
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
#[doc(alias = "guest-fsfreeze-thaw")]
#[non_exhaustive]
pub struct GuestFsfreezeThaw {}

impl GuestFsfreezeThaw {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for GuestFsfreezeThaw {
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
#[doc(alias = "guest-fstrim")]
#[non_exhaustive]
pub struct GuestFstrim {
    pub minimum: Option<i64>,
}

impl GuestFstrim {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { minimum: None }
    }

    #[inline]
    #[must_use]
    pub fn minimum(mut self, value: impl Into<Option<i64>>) -> Self {
        self.minimum = value.into();
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for GuestFstrim {
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
#[doc(alias = "guest-suspend-disk")]
#[non_exhaustive]
pub struct GuestSuspendDisk {}

impl GuestSuspendDisk {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for GuestSuspendDisk {
    const NAME: &'static str = "guest-suspend-disk";
    const SUCCESS_RESPONSE: bool = false;
    type Return = crate::rt::Empty;
}

/// Puts the guest to sleep with its state in memory. There is no reply on success; check first
/// that the machine can be woken.
///
/// On the wire: `guest-suspend-ram`.
///
/// Only in builds with `CONFIG_LINUX` or `CONFIG_WIN32`.
///
/// Since QEMU 1.1.
#[doc(alias = "guest-suspend-ram")]
#[non_exhaustive]
pub struct GuestSuspendRam {}

impl GuestSuspendRam {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for GuestSuspendRam {
    const NAME: &'static str = "guest-suspend-ram";
    const SUCCESS_RESPONSE: bool = false;
    type Return = crate::rt::Empty;
}

/// Saves the guest to disk and puts it to sleep in memory as well. There is no reply on
/// success.
///
/// On the wire: `guest-suspend-hybrid`.
///
/// Only in builds with `CONFIG_LINUX`.
///
/// Since QEMU 1.1.
#[doc(alias = "guest-suspend-hybrid")]
#[non_exhaustive]
pub struct GuestSuspendHybrid {}

impl GuestSuspendHybrid {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for GuestSuspendHybrid {
    const NAME: &'static str = "guest-suspend-hybrid";
    const SUCCESS_RESPONSE: bool = false;
    type Return = crate::rt::Empty;
}

/// Lists the network interfaces of the guest, with addresses and traffic counters.
///
/// On the wire: `guest-network-get-interfaces`.
///
/// Only in builds with `CONFIG_WIN32` or `HAVE_GETIFADDRS`.
///
/// Since QEMU 1.1.
#[doc(alias = "guest-network-get-interfaces")]
#[non_exhaustive]
pub struct GuestNetworkGetInterfaces {}

impl GuestNetworkGetInterfaces {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for GuestNetworkGetInterfaces {
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
#[doc(alias = "guest-get-vcpus")]
#[non_exhaustive]
pub struct GuestGetVcpus {}

impl GuestGetVcpus {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for GuestGetVcpus {
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
#[doc(alias = "guest-set-vcpus")]
#[non_exhaustive]
pub struct GuestSetVcpus {
    pub vcpus: Vec<types::GuestLogicalProcessor>,
}

impl GuestSetVcpus {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(vcpus: impl Into<Vec<types::GuestLogicalProcessor>>) -> Self {
        Self { vcpus: vcpus.into() }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for GuestSetVcpus {
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
#[doc(alias = "guest-get-disks")]
#[non_exhaustive]
pub struct GuestGetDisks {}

impl GuestGetDisks {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for GuestGetDisks {
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
#[doc(alias = "guest-get-fsinfo")]
#[non_exhaustive]
pub struct GuestGetFsinfo {}

impl GuestGetFsinfo {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for GuestGetFsinfo {
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
#[doc(alias = "guest-set-user-password")]
#[non_exhaustive]
pub struct GuestSetUserPassword {
    pub username: String,
    pub password: String,
    pub crypted: bool,
}

impl GuestSetUserPassword {
    /// Creates a value.
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

#[diagnostic::do_not_recommend]
impl crate::rt::Command for GuestSetUserPassword {
    const NAME: &'static str = "guest-set-user-password";
    type Return = crate::rt::Empty;
}

/// Lists the memory blocks as the guest sees them, and whether each is online.
///
/// On the wire: `guest-get-memory-blocks`.
///
/// Only in builds with `CONFIG_LINUX`.
///
/// Since QEMU 2.3.
#[doc(alias = "guest-get-memory-blocks")]
#[non_exhaustive]
pub struct GuestGetMemoryBlocks {}

impl GuestGetMemoryBlocks {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for GuestGetMemoryBlocks {
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
#[doc(alias = "guest-set-memory-blocks")]
#[non_exhaustive]
pub struct GuestSetMemoryBlocks {
    pub mem_blks: Vec<types::GuestMemoryBlock>,
}

impl GuestSetMemoryBlocks {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(mem_blks: impl Into<Vec<types::GuestMemoryBlock>>) -> Self {
        Self { mem_blks: mem_blks.into() }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for GuestSetMemoryBlocks {
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
#[doc(alias = "guest-get-memory-block-info")]
#[non_exhaustive]
pub struct GuestGetMemoryBlockInfo {}

impl GuestGetMemoryBlockInfo {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for GuestGetMemoryBlockInfo {
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
#[doc(alias = "guest-exec-status")]
#[non_exhaustive]
pub struct GuestExecStatus {
    pub pid: i64,
}

impl GuestExecStatus {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(pid: i64) -> Self {
        Self { pid }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for GuestExecStatus {
    const NAME: &'static str = "guest-exec-status";
    type Return = types::GuestExecStatus;
}

/// Starts a program in the guest and returns its process id without waiting for its end.
///
/// On the wire: `guest-exec`.
///
/// Since QEMU 2.5.
#[doc(alias = "guest-exec")]
#[non_exhaustive]
pub struct GuestExec {
    pub path: String,
    pub arg: Option<Vec<String>>,
    pub env: Option<Vec<String>>,
    pub input_data: Option<String>,
    pub capture_output: Option<types::GuestExecCaptureOutput>,
}

impl GuestExec {
    /// Creates a value with all required members; optional ones are `None`.
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

    #[inline]
    #[must_use]
    pub fn arg(mut self, value: impl Into<Vec<String>>) -> Self {
        self.arg = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn env(mut self, value: impl Into<Vec<String>>) -> Self {
        self.env = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn input_data(mut self, value: impl Into<String>) -> Self {
        self.input_data = Some(value.into());
        self
    }

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

#[diagnostic::do_not_recommend]
impl crate::rt::Command for GuestExec {
    const NAME: &'static str = "guest-exec";
    type Return = types::GuestExec;
}

/// Returns the name that the guest's operating system gives to its host.
///
/// On the wire: `guest-get-host-name`.
///
/// Since QEMU 2.10.
#[doc(alias = "guest-get-host-name")]
#[non_exhaustive]
pub struct GuestGetHostName {}

impl GuestGetHostName {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for GuestGetHostName {
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
#[doc(alias = "guest-get-users")]
#[non_exhaustive]
pub struct GuestGetUsers {}

impl GuestGetUsers {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for GuestGetUsers {
    const NAME: &'static str = "guest-get-users";
    type Return = Vec<types::GuestUser>;
}

/// Returns the time zone of the guest and its offset from UTC.
///
/// On the wire: `guest-get-timezone`.
///
/// Since QEMU 2.10.
#[doc(alias = "guest-get-timezone")]
#[non_exhaustive]
pub struct GuestGetTimezone {}

impl GuestGetTimezone {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for GuestGetTimezone {
    const NAME: &'static str = "guest-get-timezone";
    type Return = types::GuestTimezone;
}

/// Returns name and version of the operating system in the guest, and of its kernel.
///
/// On the wire: `guest-get-osinfo`.
///
/// Since QEMU 2.10.
#[doc(alias = "guest-get-osinfo")]
#[non_exhaustive]
pub struct GuestGetOsinfo {}

impl GuestGetOsinfo {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for GuestGetOsinfo {
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
#[doc(alias = "guest-get-devices")]
#[non_exhaustive]
pub struct GuestGetDevices {}

impl GuestGetDevices {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for GuestGetDevices {
    const NAME: &'static str = "guest-get-devices";
    type Return = Vec<types::GuestDeviceInfo>;
}

/// Returns the lines of `.ssh/authorized_keys` of a user in the guest; only for Unix guests.
///
/// On the wire: `guest-ssh-get-authorized-keys`.
///
/// Since QEMU 5.2.
#[doc(alias = "guest-ssh-get-authorized-keys")]
#[non_exhaustive]
pub struct GuestSshGetAuthorizedKeys {
    pub username: String,
}

impl GuestSshGetAuthorizedKeys {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(username: impl Into<String>) -> Self {
        Self { username: username.into() }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for GuestSshGetAuthorizedKeys {
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
#[doc(alias = "guest-ssh-add-authorized-keys")]
#[non_exhaustive]
pub struct GuestSshAddAuthorizedKeys {
    pub username: String,
    pub keys: Vec<String>,
    pub reset: Option<bool>,
}

impl GuestSshAddAuthorizedKeys {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(username: impl Into<String>, keys: impl Into<Vec<String>>) -> Self {
        Self {
            username: username.into(),
            keys: keys.into(),
            reset: None,
        }
    }

    #[inline]
    #[must_use]
    pub fn reset(mut self, value: impl Into<Option<bool>>) -> Self {
        self.reset = value.into();
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for GuestSshAddAuthorizedKeys {
    const NAME: &'static str = "guest-ssh-add-authorized-keys";
    type Return = crate::rt::Empty;
}

/// Deletes SSH keys from `.ssh/authorized_keys` of a user in the guest, if they are there; only
/// for Unix guests.
///
/// On the wire: `guest-ssh-remove-authorized-keys`.
///
/// Since QEMU 5.2.
#[doc(alias = "guest-ssh-remove-authorized-keys")]
#[non_exhaustive]
pub struct GuestSshRemoveAuthorizedKeys {
    pub username: String,
    pub keys: Vec<String>,
}

impl GuestSshRemoveAuthorizedKeys {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(username: impl Into<String>, keys: impl Into<Vec<String>>) -> Self {
        Self {
            username: username.into(),
            keys: keys.into(),
        }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for GuestSshRemoveAuthorizedKeys {
    const NAME: &'static str = "guest-ssh-remove-authorized-keys";
    type Return = crate::rt::Empty;
}

/// Returns I/O counters for each block device of the guest; only for Linux guests.
///
/// On the wire: `guest-get-diskstats`.
///
/// Only in builds with `CONFIG_LINUX`.
///
/// Since QEMU 7.1.
#[doc(alias = "guest-get-diskstats")]
#[non_exhaustive]
pub struct GuestGetDiskstats {}

impl GuestGetDiskstats {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for GuestGetDiskstats {
    const NAME: &'static str = "guest-get-diskstats";
    const SINCE: Option<crate::rt::Release> = Some(crate::rt::Release::new(7, 1));
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
#[doc(alias = "guest-get-cpustats")]
#[non_exhaustive]
pub struct GuestGetCpustats {}

impl GuestGetCpustats {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for GuestGetCpustats {
    const NAME: &'static str = "guest-get-cpustats";
    const SINCE: Option<crate::rt::Release> = Some(crate::rt::Release::new(7, 1));
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
#[doc(alias = "guest-get-load")]
#[non_exhaustive]
pub struct GuestGetLoad {}

impl GuestGetLoad {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for GuestGetLoad {
    const NAME: &'static str = "guest-get-load";
    const SINCE: Option<crate::rt::Release> = Some(crate::rt::Release::new(10, 0));
    type Return = types::GuestLoadAverage;
}

/// Lists the routing table of the guest; only for Linux guests.
///
/// On the wire: `guest-network-get-route`.
///
/// Only in builds with `CONFIG_LINUX` or `CONFIG_WIN32`.
///
/// Since QEMU 9.1.
#[doc(alias = "guest-network-get-route")]
#[non_exhaustive]
pub struct GuestNetworkGetRoute {}

impl GuestNetworkGetRoute {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for GuestNetworkGetRoute {
    const NAME: &'static str = "guest-network-get-route";
    const SINCE: Option<crate::rt::Release> = Some(crate::rt::Release::new(9, 1));
    type Return = Vec<types::GuestNetworkRoute>;
}
