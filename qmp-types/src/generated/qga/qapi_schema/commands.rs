// @generated from schemas/qga (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Sends the [`id`](field@commands::GuestSyncDelimited::id) back, after a byte 0xFF. A client
/// discards everything up to that byte, and with it replies that belong to an earlier session.
///
/// Send a byte 0xFF before the command as well: it makes the agent drop a half-received
/// command. Use this first on a newly opened channel, and after each command that timed out.
///
/// On the wire: `guest-sync-delimited`.
///
/// Since QEMU 1.1.
///
/// # Example
///
/// Gives the number back after the byte 0xFF, at which a client can begin to read.
///
/// ```
/// use qmp_types::qga::commands;
///
/// let command = commands::GuestSyncDelimited::new(4712);
/// ```
#[doc(alias = "guest-sync-delimited")]
#[non_exhaustive]
pub struct GuestSyncDelimited {
    /// Any integer. A random one is best, so that no older reply can be mistaken for this one.
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

/// Sends the [`id`](field@commands::GuestSync::id) back, so that a client can skip replies left
/// over from an earlier session.
///
/// If the channel may hold part of an old reply, which a JSON reader would stumble over, use
/// [`guest-sync-delimited`](commands::GuestSyncDelimited): it marks the place where to start
/// reading.
///
/// On the wire: `guest-sync`.
///
/// Since QEMU 0.15.
///
/// # Example
///
/// Gives the number back, so that a client knows which replies are new.
///
/// ```
/// use qmp_types::qga::commands;
///
/// let command = commands::GuestSync::new(4711);
/// ```
#[doc(alias = "guest-sync")]
#[non_exhaustive]
pub struct GuestSync {
    /// Any integer. A random one is best: the reply that repeats it is the first that belongs to
    /// this session.
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

/// Does nothing. An empty reply shows that the agent runs and reads commands.
///
/// On the wire: `guest-ping`.
///
/// Since QEMU 0.15.
///
/// # Example
///
/// Checks that the agent answers.
///
/// ```
/// use qmp_types::qga::commands;
///
/// let command = commands::GuestPing::new();
/// ```
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

/// Returns the system clock of the guest, in nanoseconds since 1970-01-01 00:00 UTC. The last
/// three digits are zero, since the agent reads microseconds.
///
/// On the wire: `guest-get-time`.
///
/// Since QEMU 1.5.
///
/// # Example
///
/// Asks for the time of the guest in nanoseconds since 1970.
///
/// ```
/// use qmp_types::qga::commands;
///
/// let command = commands::GuestGetTime::new();
/// ```
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

/// Sets the system clock of the guest, for example after a long pause, and its hardware clock
/// to the same time.
///
/// On Unix the agent runs `/sbin/hwclock`. If that is missing or fails, the command fails,
/// although the system clock is set already. The command returns when the clocks are set.
///
/// On the wire: `guest-set-time`.
///
/// [`guest-get-time`](commands::GuestGetTime) shows the effect.
///
/// Since QEMU 1.5.
///
/// # Example
///
/// Sets the clock of the guest to a time in nanoseconds since 1970.
///
/// ```
/// use qmp_types::qga::commands;
///
/// let command = commands::GuestSetTime::new().time(1795944000000000000);
/// ```
#[doc(alias = "guest-set-time")]
#[non_exhaustive]
pub struct GuestSetTime {
    /// The new time, in nanoseconds since 1970-01-01 00:00 UTC. On Unix the year must be between
    /// 1970 and 2069. If it is absent, the system clock is set from the hardware clock instead;
    /// Windows guests ask their time service to synchronize, which fails without that service or
    /// the internet, so give a time there.
    pub time: Option<i64>,
}

impl GuestSetTime {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { time: None }
    }

    /// The new time, in nanoseconds since 1970-01-01 00:00 UTC. On Unix the year must be between
    /// 1970 and 2069. If it is absent, the system clock is set from the hardware clock instead;
    /// Windows guests ask their time service to synchronize, which fails without that service or
    /// the internet, so give a time there.
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

/// Returns the version of the agent and the commands it knows, including those that are
/// disabled. Look here before using a command that not every guest offers.
///
/// On the wire: `guest-info`.
///
/// Since QEMU 0.15.
///
/// # Example
///
/// Asks for the version and commands of the agent; the example shows two of them.
///
/// ```
/// use qmp_types::qga::commands;
///
/// let command = commands::GuestInfo::new();
/// ```
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

/// Makes the guest power off, halt or reboot, in the way its operating system does it.
///
/// There is no reply on success, and success only means that the shutdown was started; services
/// in the guest can delay or stop it. QEMU reports the end of `powerdown` with its event
/// `SHUTDOWN`, that of `reboot` with `RESET`; with `-no-shutdown`, `query-status` then returns
/// `shutdown`. After `halt` of a Linux guest QEMU keeps running and sends no event.
///
/// On the wire: `guest-shutdown`.
///
/// Since QEMU 0.15.
///
/// # Example
///
/// Shuts the guest down. Success has no reply: the event `SHUTDOWN` of QMP tells that it
/// happened.
///
/// ```
/// use qmp_types::qga::commands;
///
/// let command = commands::GuestShutdown::new().mode("powerdown");
/// ```
#[doc(alias = "guest-shutdown")]
#[non_exhaustive]
pub struct GuestShutdown {
    /// `powerdown` (the default) switches the machine off, `halt` stops the operating system
    /// without that, `reboot` starts it again. Anything else is an error.
    pub mode: Option<crate::rt::Text>,
}

impl GuestShutdown {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { mode: None }
    }

    /// `powerdown` (the default) switches the machine off, `halt` stops the operating system
    /// without that, `reboot` starts it again. Anything else is an error.
    #[inline]
    #[must_use]
    pub fn mode(mut self, value: impl Into<crate::rt::Text>) -> Self {
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

/// Opens a file in the guest and returns a handle, an integer for the other `guest-file-`
/// commands.
///
/// The handle stays valid until [`guest-file-close`](commands::GuestFileClose) or the end of
/// the agent, also across connections. On Unix the file is opened without blocking, so that
/// pipes and devices do not stop the agent.
///
/// On the wire: `guest-file-open`.
///
/// [`guest-file-close`](commands::GuestFileClose) undoes it.
///
/// Since QEMU 0.15.
///
/// # Errors
///
/// - [`GenericError`](crate::ErrorClass::GenericError): the file cannot be opened.
///
/// # Example
///
/// Opens a file in the guest for writing; the handle is for the other commands.
///
/// ```
/// use qmp_types::qga::commands;
///
/// let command = commands::GuestFileOpen::new("note.txt").mode("w");
/// ```
#[doc(alias = "guest-file-open")]
#[non_exhaustive]
pub struct GuestFileOpen {
    /// Name of the file in the guest; give an absolute one. The agent accesses it with its own
    /// rights, usually those of root or the system account.
    pub path: crate::rt::Text,
    /// Mode as for `fopen` in C: `r` reads (the default), `w` empties or creates the file, `a`
    /// appends, each with `+` for both directions and with an optional `b`. Anything else is an
    /// error. On Unix a new file can be read and written by all users of the guest (0666), whatever
    /// the umask is.
    pub mode: Option<crate::rt::Text>,
}

impl GuestFileOpen {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(path: impl Into<crate::rt::Text>) -> Self {
        Self {
            path: path.into(),
            mode: None,
        }
    }

    /// Mode as for `fopen` in C: `r` reads (the default), `w` empties or creates the file, `a`
    /// appends, each with `+` for both directions and with an optional `b`. Anything else is an
    /// error. On Unix a new file can be read and written by all users of the guest (0666), whatever
    /// the umask is.
    #[inline]
    #[must_use]
    pub fn mode(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.mode = Some(value.into());
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for GuestFileOpen {
    const NAME: &'static str = "guest-file-open";
    type Return = i64;
}

/// Closes a handle of [`guest-file-open`](commands::GuestFileOpen). Data that the agent still
/// buffers is written first; if that fails, the command fails.
///
/// On the wire: `guest-file-close`.
///
/// [`guest-file-open`](commands::GuestFileOpen) undoes it.
///
/// Since QEMU 0.15.
///
/// # Errors
///
/// - [`GenericError`](crate::ErrorClass::GenericError): the handle is not open.
///
/// # Example
///
/// Closes a file; its handle is not valid any more.
///
/// ```
/// use qmp_types::qga::commands;
///
/// let command = commands::GuestFileClose::new(1000);
/// ```
#[doc(alias = "guest-file-close")]
#[non_exhaustive]
pub struct GuestFileClose {
    /// Handle returned by [`guest-file-open`](commands::GuestFileOpen). An unknown one is an error.
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

/// Reads from the current position of a handle and returns the bytes as base64. It is meant for
/// small files: each call moves at most 48 MiB, and everything passes through a slow channel.
/// Reading a pipe or device that has no data at the moment is an error on Unix.
///
/// On the wire: `guest-file-read`.
///
/// Since QEMU 0.15.
///
/// # Errors
///
/// - [`GenericError`](crate::ErrorClass::GenericError): the handle is not open.
///
/// # Example
///
/// Reads up to 4096 bytes; they come in base64. The file is empty, so the end is reached at
/// once.
///
/// ```
/// use qmp_types::qga::commands;
///
/// let command = commands::GuestFileRead::new(1000).count(4096);
/// ```
#[doc(alias = "guest-file-read")]
#[non_exhaustive]
pub struct GuestFileRead {
    /// Handle returned by [`guest-file-open`](commands::GuestFileOpen), opened for reading.
    pub handle: i64,
    /// Largest number of bytes to read, from 0 to 50331648 (48 MiB); 4096 if it is absent. More is
    /// an error.
    pub count: Option<i64>,
}

impl GuestFileRead {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(handle: i64) -> Self {
        Self { handle, count: None }
    }

    /// Largest number of bytes to read, from 0 to 50331648 (48 MiB); 4096 if it is absent. More is
    /// an error.
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

/// Writes base64 data at the current position of a handle and returns how many bytes were
/// written.
///
/// On Unix the agent buffers them: they have left the agent, and a full disk shows as an error,
/// only after [`guest-file-flush`](commands::GuestFileFlush) or
/// [`guest-file-close`](commands::GuestFileClose).
///
/// On the wire: `guest-file-write`.
///
/// [`guest-file-read`](commands::GuestFileRead) shows the effect.
///
/// Since QEMU 0.15.
///
/// # Errors
///
/// - [`GenericError`](crate::ErrorClass::GenericError): the handle is not open.
///
/// # Example
///
/// Writes 6 bytes, given in base64.
///
/// ```
/// use qmp_types::qga::commands;
///
/// let command = commands::GuestFileWrite::new(1000, "aGVsbG8K");
/// ```
#[doc(alias = "guest-file-write")]
#[non_exhaustive]
pub struct GuestFileWrite {
    /// Handle returned by [`guest-file-open`](commands::GuestFileOpen), opened for writing.
    pub handle: i64,
    /// The data as base64. Text that is not valid base64 is an error.
    pub buf_b64: crate::rt::Text,
    /// Number of bytes to write, counted after decoding; all of
    /// [`buf-b64`](field@commands::GuestFileWrite::buf_b64) if it is absent. More than there are is
    /// an error.
    pub count: Option<i64>,
}

impl GuestFileWrite {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(handle: i64, buf_b64: impl Into<crate::rt::Text>) -> Self {
        Self {
            handle,
            buf_b64: buf_b64.into(),
            count: None,
        }
    }

    /// Number of bytes to write, counted after decoding; all of
    /// [`buf-b64`](field@commands::GuestFileWrite::buf_b64) if it is absent. More than there are is
    /// an error.
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

/// Moves the position of a handle and returns the new one. Offset 0 from `cur` only asks where
/// it is.
///
/// On the wire: `guest-file-seek`.
///
/// Since QEMU 0.15.
///
/// # Errors
///
/// - [`GenericError`](crate::ErrorClass::GenericError): the handle is not open.
///
/// # Example
///
/// Goes back to the beginning of the file.
///
/// ```
/// use qmp_types::qga::{commands, types};
///
/// let command = commands::GuestFileSeek::new(1000, 0, types::QGASeek::Set);
/// ```
#[doc(alias = "guest-file-seek")]
#[non_exhaustive]
pub struct GuestFileSeek {
    /// Handle returned by [`guest-file-open`](commands::GuestFileOpen). Its file must be seekable,
    /// unlike a pipe.
    pub handle: i64,
    /// Distance to the new position in bytes; it may be negative.
    pub offset: i64,
    /// Place that [`offset`](field@commands::GuestFileSeek::offset) is counted from.
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

/// Passes data that the agent still buffers for a handle on to the guest's kernel, which writes
/// it to the disk when it sees fit. On Windows it is written to the disk before the command
/// returns.
///
/// On the wire: `guest-file-flush`.
///
/// Since QEMU 0.15.
///
/// # Errors
///
/// - [`GenericError`](crate::ErrorClass::GenericError): the handle is not open.
///
/// # Example
///
/// Hands what the agent has buffered to the operating system of the guest.
///
/// ```
/// use qmp_types::qga::commands;
///
/// let command = commands::GuestFileFlush::new(1000);
/// ```
#[doc(alias = "guest-file-flush")]
#[non_exhaustive]
pub struct GuestFileFlush {
    /// Handle returned by [`guest-file-open`](commands::GuestFileOpen).
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

/// Tells whether the agent keeps the file systems of the guest frozen. Freezes by others are
/// not noticed. On Windows it fails if the agent could not set up its part of the Volume Shadow
/// Copy Service.
///
/// On the wire: `guest-fsfreeze-status`.
///
/// Only in builds with `CONFIG_WIN32` or `CONFIG_FSFREEZE`.
///
/// Since QEMU 0.15.
///
/// # Example
///
/// Asks whether the file systems are frozen.
///
/// ```
/// use qmp_types::qga::commands;
///
/// let command = commands::GuestFsfreezeStatus::new();
/// ```
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
/// how many. File systems that cannot be frozen are skipped; if one fails, all are thawed and
/// the command fails.
///
/// Until [`guest-fsfreeze-thaw`](commands::GuestFsfreezeThaw), programs that write hang, and
/// the agent accepts only [`guest-ping`](commands::GuestPing),
/// [`guest-info`](commands::GuestInfo), [`guest-sync`](commands::GuestSync),
/// [`guest-sync-delimited`](commands::GuestSyncDelimited),
/// [`guest-fsfreeze-status`](commands::GuestFsfreezeStatus) and the thaw. If a Unix agent runs
/// with `--fsfreeze-hook`, it first calls that script with `freeze`, to make databases
/// consistent; if the script fails, the command fails. On Windows the Volume Shadow Copy
/// Service does the work; it ends the freeze by itself after 10 seconds.
///
/// On the wire: `guest-fsfreeze-freeze`.
///
/// Only in builds with `CONFIG_WIN32` or `CONFIG_FSFREEZE`.
///
/// [`guest-fsfreeze-status`](commands::GuestFsfreezeStatus) shows the effect.
/// [`guest-fsfreeze-thaw`](commands::GuestFsfreezeThaw) undoes it.
///
/// Since QEMU 0.15.
///
/// # Example
///
/// Flushes and freezes all file systems for a snapshot; the reply counts them.
///
/// ```
/// use qmp_types::qga::commands;
///
/// let command = commands::GuestFsfreezeFreeze::new();
/// ```
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
/// Otherwise like [`guest-fsfreeze-freeze`](commands::GuestFsfreezeFreeze): if one fails, all
/// are thawed.
///
/// On the wire: `guest-fsfreeze-freeze-list`.
///
/// Only in builds with `CONFIG_WIN32` or `CONFIG_FSFREEZE`.
///
/// [`guest-fsfreeze-status`](commands::GuestFsfreezeStatus) shows the effect.
/// [`guest-fsfreeze-thaw`](commands::GuestFsfreezeThaw) undoes it.
///
/// Since QEMU 2.2.
#[doc(alias = "guest-fsfreeze-freeze-list")]
#[non_exhaustive]
pub struct GuestFsfreezeFreezeList {
    /// Mount points as in `mountpoint` of [`guest-get-fsinfo`](commands::GuestGetFsinfo). On Unix
    /// those that match nothing are ignored, so compare the number returned; on Windows they are an
    /// error. If it is absent, all local file systems are frozen.
    pub mountpoints: Option<Vec<crate::rt::Text>>,
}

impl GuestFsfreezeFreezeList {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { mountpoints: None }
    }

    /// Mount points as in `mountpoint` of [`guest-get-fsinfo`](commands::GuestGetFsinfo). On Unix
    /// those that match nothing are ignored, so compare the number returned; on Windows they are an
    /// error. If it is absent, all local file systems are frozen.
    #[inline]
    #[must_use]
    pub fn mountpoints(
        mut self,
        value: impl IntoIterator<Item = impl Into<crate::rt::Text>>,
    ) -> Self {
        self.mountpoints = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for GuestFsfreezeFreezeList {
    const NAME: &'static str = "guest-fsfreeze-freeze-list";
    type Return = i64;
}

/// Thaws the frozen file systems of the guest and returns how many there were. With nothing
/// frozen it returns 0. The script of `--fsfreeze-hook` is called with `thaw` afterwards.
///
/// A number other than that of the freeze shows that something else thawed a file system in
/// between. On Windows the command fails if the time ran out. In both cases a snapshot taken
/// meanwhile may not be consistent.
///
/// On the wire: `guest-fsfreeze-thaw`.
///
/// Only in builds with `CONFIG_WIN32` or `CONFIG_FSFREEZE`.
///
/// [`guest-fsfreeze-status`](commands::GuestFsfreezeStatus) shows the effect.
/// [`guest-fsfreeze-freeze`](commands::GuestFsfreezeFreeze) undoes it.
///
/// Since QEMU 0.15.
///
/// # Example
///
/// Makes the file systems writable again.
///
/// ```
/// use qmp_types::qga::commands;
///
/// let command = commands::GuestFsfreezeThaw::new();
/// ```
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
/// result for each mount point. Disks with `discard=unmap` then free the space on the host.
///
/// It replies when all are done, which can take minutes; the agent handles no other command
/// meanwhile.
///
/// On the wire: `guest-fstrim`.
///
/// Only in builds with `CONFIG_WIN32` or `CONFIG_FSTRIM`.
///
/// Since QEMU 1.2.
#[doc(alias = "guest-fstrim")]
#[non_exhaustive]
pub struct GuestFstrim {
    /// Smallest free range to report, in bytes; 0, the default, takes all. A larger value makes it
    /// faster and frees less. The guest may round or ignore it; Windows does.
    pub minimum: Option<i64>,
}

impl GuestFstrim {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { minimum: None }
    }

    /// Smallest free range to report, in bytes; 0, the default, takes all. A larger value makes it
    /// faster and frees less. The guest may round or ignore it; Windows does.
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

/// Hibernates the guest: saves its memory to its disk and switches off.
///
/// There is no reply on success. QEMU sends its events `SUSPEND_DISK`, if the guest uses the
/// ACPI state S4, and `SHUTDOWN`. It then ends or, with `-no-shutdown`, has the status
/// `shutdown`; starting it again with the same disks resumes the guest. Linux guests try
/// systemd, then pm-utils, then the kernel's `/sys/power/state`. If none supports it, the
/// command fails. Send [`guest-sync`](commands::GuestSync) first after the guest resumed.
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

/// Puts the guest to sleep with its state in memory.
///
/// There is no reply on success; QEMU sends its event `SUSPEND`, and `query-status` returns
/// `suspended`. Check first that `query-current-machine` of QEMU has `wakeup-suspend-support`:
/// without it, `system_wakeup` cannot wake the guest, which must be reset. Send
/// [`guest-sync`](commands::GuestSync) first after the guest resumed.
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

/// Saves the guest to disk and puts it to sleep in memory as well, so that it can still resume
/// if it loses power.
///
/// There is no reply on success; QEMU sends its event `SUSPEND`. As with
/// [`guest-suspend-ram`](commands::GuestSuspendRam), check `wakeup-suspend-support` first. Few
/// guests support it: it needs systemd or pm-utils.
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

/// Lists the network interfaces of the guest, loopback included, with addresses and traffic
/// counters.
///
/// On the wire: `guest-network-get-interfaces`.
///
/// Only in builds with `CONFIG_WIN32` or `HAVE_GETIFADDRS`.
///
/// Since QEMU 1.1.
///
/// # Example
///
/// Lists the network interfaces with their addresses; the example shows the loopback interface.
///
/// ```
/// use qmp_types::qga::commands;
///
/// let command = commands::GuestNetworkGetInterfaces::new();
/// ```
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

/// Lists the logical processors as the guest sees them, and whether each is online. The order
/// means nothing. On Windows all are online.
///
/// On the wire: `guest-get-vcpus`.
///
/// Only in builds with `CONFIG_LINUX` or `CONFIG_WIN32`.
///
/// Since QEMU 1.5.
///
/// # Example
///
/// Lists the CPUs that the guest knows; the example shows two.
///
/// ```
/// use qmp_types::qga::commands;
///
/// let command = commands::GuestGetVcpus::new();
/// ```
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
/// It stops at the first entry that fails. If that is the very first entry, the command fails;
/// otherwise it returns a number below the length of the list, and repeating it with the rest
/// shows the error. In QEMU the virtual processors stay plugged in.
///
/// On the wire: `guest-set-vcpus`.
///
/// Only in builds with `CONFIG_LINUX`.
///
/// [`guest-get-vcpus`](commands::GuestGetVcpus) shows the effect.
///
/// Since QEMU 1.5.
#[doc(alias = "guest-set-vcpus")]
#[non_exhaustive]
pub struct GuestSetVcpus {
    /// The processors to change with the new `online` of each; others stay as they are. An empty
    /// list changes nothing; the reply is then 0, without an error.
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

/// Lists the disks of the guest, mounted or not: on Windows the physical disks; on Linux every
/// block device with a size, that is partitions, removable, loop and stacked devices too.
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

/// Lists the mounted local file systems of the guest, with size and fill level and with the
/// disks they are on. Network file systems are left out.
///
/// On the wire: `guest-get-fsinfo`.
///
/// Only in builds with `CONFIG_WIN32` or `CONFIG_LINUX`.
///
/// Since QEMU 2.2.
///
/// # Example
///
/// Lists the mounted file systems.
///
/// ```
/// use qmp_types::qga::commands;
///
/// let command = commands::GuestGetFsinfo::new();
/// ```
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

/// Sets the password of an existing user in the guest, on Linux with the program `chpasswd`.
/// The guest may have rules for passwords and refuse one that breaks them, which is an error.
///
/// On the wire: `guest-set-user-password`.
///
/// Only in builds with `CONFIG_WIN32` or `CONFIG_LINUX` or `CONFIG_FREEBSD`.
///
/// Since QEMU 2.3.
///
/// # Example
///
/// Sets the password of a user, in base64; `crypted` says that it is a hash.
///
/// ```
/// use qmp_types::qga::commands;
///
/// let command = commands::GuestSetUserPassword::new(
///     "admin",
///     "azctd3Jlbi1xdWFydHo=",
///     false,
/// );
/// ```
#[doc(alias = "guest-set-user-password")]
#[non_exhaustive]
pub struct GuestSetUserPassword {
    /// Login name of the user. Unknown ones are an error; so is a colon or line break in it on
    /// Unix.
    pub username: crate::rt::Text,
    /// Password or hash, encoded as base64 in any case. A line break in it is an error on Unix.
    pub password: crate::rt::Text,
    /// `false` if [`password`](field@commands::GuestSetUserPassword::password) is the plain text;
    /// `true` if it is a hash as in `/etc/shadow`, in a scheme that the guest understands. Windows
    /// guests refuse `true`.
    pub crypted: bool,
}

impl GuestSetUserPassword {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        username: impl Into<crate::rt::Text>,
        password: impl Into<crate::rt::Text>,
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

/// Lists the memory blocks as the guest sees them, and whether each is online. The order means
/// nothing; [`guest-get-memory-block-info`](commands::GuestGetMemoryBlockInfo) returns their
/// size. The list is empty if the kernel has no memory blocks.
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

/// Takes memory blocks of the guest online or offline and returns an outcome for each. It only
/// prepares for memory hotplug: QEMU's devices stay as they are.
///
/// On the wire: `guest-set-memory-blocks`.
///
/// Only in builds with `CONFIG_LINUX`.
///
/// [`guest-get-memory-blocks`](commands::GuestGetMemoryBlocks) shows the effect.
///
/// Since QEMU 2.3.
#[doc(alias = "guest-set-memory-blocks")]
#[non_exhaustive]
pub struct GuestSetMemoryBlocks {
    /// The blocks to change with the new `online` of each, carried out in order; others stay as
    /// they are. After a failure the rest is still tried. The empty list gives an empty reply.
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

/// Returns the size of a memory block in the guest, in bytes. It fails if the kernel has no
/// memory hotplug.
///
/// On the wire: `guest-get-memory-block-info`.
///
/// Only in builds with `CONFIG_LINUX`.
///
/// Since QEMU 2.3.
///
/// # Example
///
/// Asks for the size of the memory blocks that can be switched off.
///
/// ```
/// use qmp_types::qga::commands;
///
/// let command = commands::GuestGetMemoryBlockInfo::new();
/// ```
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
/// Once it has ended, returns exit code and output, and forgets it: a second call is an error.
/// There is no event, so ask now and then.
///
/// On the wire: `guest-exec-status`.
///
/// Since QEMU 2.5.
///
/// **Note:** since QEMU 8.2: For a process that it does not know, the error says 'PID ld does not exist', whatever the number was.
///
/// # Errors
///
/// - [`GenericError`](crate::ErrorClass::GenericError): no program has this number.
///
/// # Example
///
/// Asks whether a program has ended; with its number from `guest-exec`.
///
/// ```
/// use qmp_types::qga::commands;
///
/// let command = commands::GuestExecStatus::new(1234);
/// ```
#[doc(alias = "guest-exec-status")]
#[non_exhaustive]
pub struct GuestExecStatus {
    /// Process id from [`guest-exec`](commands::GuestExec). Other processes of the guest are an
    /// error.
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

/// Starts a program in the guest and returns its process id without waiting for its end. It is
/// an error if the program cannot be found or started, and if
/// [`input-data`](field@commands::GuestExec::input_data) is not valid base64.
///
/// Ask [`guest-exec-status`](commands::GuestExecStatus) until the program has ended, or the
/// agent keeps its output as long as the agent runs. The program has the rights of the agent.
/// No command ends it: run `kill` or `taskkill` with another
/// [`guest-exec`](commands::GuestExec).
///
/// On the wire: `guest-exec`.
///
/// [`guest-exec-status`](commands::GuestExecStatus) shows the effect.
///
/// Since QEMU 2.5.
///
/// # Errors
///
/// - [`GenericError`](crate::ErrorClass::GenericError): the program cannot be started.
///
/// # Example
///
/// Runs a program in the guest and captures what it writes. `guest-exec-status` tells its end.
///
/// ```
/// use qmp_types::qga::commands;
///
/// let command = commands::GuestExec::new("/bin/true").capture_output(true);
/// ```
#[doc(alias = "guest-exec")]
#[non_exhaustive]
pub struct GuestExec {
    /// The program: a file name, or a name to look up in `PATH`, that of
    /// [`env`](field@commands::GuestExec::env) if it has one. There is no shell, so run one for
    /// pipes and wildcards.
    pub path: crate::rt::Text,
    /// Arguments, one element each, without the program's name. None if it is absent.
    pub arg: Option<Vec<crate::rt::Text>>,
    /// Environment as `NAME=value`, instead of the agent's. If it is absent, the program inherits
    /// that of the agent.
    pub env: Option<Vec<crate::rt::Text>>,
    /// Standard input of the program as base64. If it is absent, the input is empty.
    pub input_data: Option<crate::rt::Text>,
    /// Which output is kept for [`guest-exec-status`](commands::GuestExecStatus); none if it is
    /// absent.
    pub capture_output: Option<types::GuestExecCaptureOutput>,
}

impl GuestExec {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(path: impl Into<crate::rt::Text>) -> Self {
        Self {
            path: path.into(),
            arg: None,
            env: None,
            input_data: None,
            capture_output: None,
        }
    }

    /// Arguments, one element each, without the program's name. None if it is absent.
    #[inline]
    #[must_use]
    pub fn arg(
        mut self,
        value: impl IntoIterator<Item = impl Into<crate::rt::Text>>,
    ) -> Self {
        self.arg = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Environment as `NAME=value`, instead of the agent's. If it is absent, the program inherits
    /// that of the agent.
    #[inline]
    #[must_use]
    pub fn env(
        mut self,
        value: impl IntoIterator<Item = impl Into<crate::rt::Text>>,
    ) -> Self {
        self.env = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Standard input of the program as base64. If it is absent, the input is empty.
    #[inline]
    #[must_use]
    pub fn input_data(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.input_data = Some(value.into());
        self
    }

    /// Which output is kept for [`guest-exec-status`](commands::GuestExecStatus); none if it is
    /// absent.
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

/// Returns the name that the guest's operating system gives to its host, as `hostname` prints
/// it.
///
/// On the wire: `guest-get-host-name`.
///
/// Since QEMU 2.10.
///
/// # Example
///
/// Asks for the name of the guest.
///
/// ```
/// use qmp_types::qga::commands;
///
/// let command = commands::GuestGetHostName::new();
/// ```
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

/// Lists the users that are logged in to the guest, with the time of the login. A user with
/// several logins is listed once.
///
/// On the wire: `guest-get-users`.
///
/// Only in builds with `CONFIG_WIN32` or `HAVE_UTMPX`.
///
/// Since QEMU 2.10.
///
/// # Example
///
/// Lists the users who are logged in; there is none.
///
/// ```
/// use qmp_types::qga::commands;
///
/// let command = commands::GuestGetUsers::new();
/// ```
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
///
/// # Example
///
/// Asks for the time zone; the offset is in seconds.
///
/// ```
/// use qmp_types::qga::commands;
///
/// let command = commands::GuestGetTimezone::new();
/// ```
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
///
/// # Example
///
/// Asks which operating system runs in the guest.
///
/// ```
/// use qmp_types::qga::commands;
///
/// let command = commands::GuestGetOsinfo::new();
/// ```
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

/// Lists the virtio and other QEMU devices of the guest (PCI vendors 0x1af4 and 0x1b36) with
/// the driver of each, to find drivers that need an update; only for Windows guests. Devices
/// without driver version or date are left out.
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

/// Returns the keys in `.ssh/authorized_keys` of a user in the guest; on Windows, for
/// administrators, those in `ssh\administrators_authorized_keys` of the ProgramData folder. It
/// fails if the file does not exist.
///
/// On the wire: `guest-ssh-get-authorized-keys`.
///
/// Since QEMU 5.2.
#[doc(alias = "guest-ssh-get-authorized-keys")]
#[non_exhaustive]
pub struct GuestSshGetAuthorizedKeys {
    /// Login name of the user. Unknown ones are an error.
    pub username: crate::rt::Text,
}

impl GuestSshGetAuthorizedKeys {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(username: impl Into<crate::rt::Text>) -> Self {
        Self { username: username.into() }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for GuestSshGetAuthorizedKeys {
    const NAME: &'static str = "guest-ssh-get-authorized-keys";
    type Return = types::GuestAuthorizedKeys;
}

/// Adds SSH keys to the file that
/// [`guest-ssh-get-authorized-keys`](commands::GuestSshGetAuthorizedKeys) reads. Keys that are
/// there already are not added twice. The directory and the file are created if needed, owned
/// by the user.
///
/// On the wire: `guest-ssh-add-authorized-keys`.
///
/// [`guest-ssh-get-authorized-keys`](commands::GuestSshGetAuthorizedKeys) shows the effect.
/// [`guest-ssh-remove-authorized-keys`](commands::GuestSshRemoveAuthorizedKeys) undoes it.
///
/// Since QEMU 5.2.
#[doc(alias = "guest-ssh-add-authorized-keys")]
#[non_exhaustive]
pub struct GuestSshAddAuthorizedKeys {
    /// Login name of the user. Unknown ones are an error.
    pub username: crate::rt::Text,
    /// Public keys, one line of OpenSSH format each. A `#` at the start and a line break are
    /// errors; otherwise the text is not checked.
    pub keys: Vec<crate::rt::Text>,
    /// Whether to drop the keys that are there; `false` if it is absent.
    pub reset: Option<bool>,
}

impl GuestSshAddAuthorizedKeys {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        username: impl Into<crate::rt::Text>,
        keys: impl IntoIterator<Item = impl Into<crate::rt::Text>>,
    ) -> Self {
        Self {
            username: username.into(),
            keys: keys.into_iter().map(Into::into).collect(),
            reset: None,
        }
    }

    /// Whether to drop the keys that are there; `false` if it is absent.
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

/// Deletes SSH keys from the file that
/// [`guest-ssh-get-authorized-keys`](commands::GuestSshGetAuthorizedKeys) reads. Keys that are
/// not there are ignored. A missing file is an error on Windows only.
///
/// On the wire: `guest-ssh-remove-authorized-keys`.
///
/// [`guest-ssh-get-authorized-keys`](commands::GuestSshGetAuthorizedKeys) shows the effect.
/// [`guest-ssh-add-authorized-keys`](commands::GuestSshAddAuthorizedKeys) undoes it.
///
/// Since QEMU 5.2.
#[doc(alias = "guest-ssh-remove-authorized-keys")]
#[non_exhaustive]
pub struct GuestSshRemoveAuthorizedKeys {
    /// Login name of the user. Unknown ones are an error.
    pub username: crate::rt::Text,
    /// Public keys, written exactly as their lines in the file, comment included.
    pub keys: Vec<crate::rt::Text>,
}

impl GuestSshRemoveAuthorizedKeys {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        username: impl Into<crate::rt::Text>,
        keys: impl IntoIterator<Item = impl Into<crate::rt::Text>>,
    ) -> Self {
        Self {
            username: username.into(),
            keys: keys.into_iter().map(Into::into).collect(),
        }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for GuestSshRemoveAuthorizedKeys {
    const NAME: &'static str = "guest-ssh-remove-authorized-keys";
    type Return = crate::rt::Empty;
}

/// Returns I/O counters for each block device of the guest, partitions and unused loop devices
/// included; only for Linux guests. Divide the difference of two calls by the time between them
/// for rates.
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

/// Returns for each online CPU of the guest how it spent its time, in milliseconds; only for
/// Linux guests.
///
/// On the wire: `guest-get-cpustats`.
///
/// Only in builds with `CONFIG_LINUX`.
///
/// Since QEMU 7.1.
///
/// # Example
///
/// Asks how the CPUs spent their time; the example shows one.
///
/// ```
/// use qmp_types::qga::commands;
///
/// let command = commands::GuestGetCpustats::new();
/// ```
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

/// Returns the load averages of the guest. On Windows the agent begins to measure with the
/// first call, which returns 0, so the first values say little.
///
/// On the wire: `guest-get-load`.
///
/// Only in builds with `CONFIG_WIN32` or `CONFIG_GETLOADAVG`.
///
/// Since QEMU 10.0.
///
/// # Example
///
/// Asks for the load of the last 1, 5 and 15 minutes.
///
/// ```
/// use qmp_types::qga::commands;
///
/// let command = commands::GuestGetLoad::new();
/// ```
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

/// Lists the routing table of the guest, on Linux IPv4 entries before IPv6; only for Linux and
/// Windows guests. It fails on a Linux guest without IPv6.
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
