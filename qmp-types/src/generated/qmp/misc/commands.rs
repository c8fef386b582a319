// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Hands a connected socket, passed before with [`getfd`](commands::Getfd), to the VNC, SPICE
/// or D-Bus display or to a character device.
///
/// QEMU treats it like a client that has just connected. QEMU takes the descriptor, whether the
/// command succeeds or fails; one that is not a socket is an error. VNC connections go to the
/// first VNC server.
///
/// On the wire: `add_client`.
///
/// Since QEMU 0.14.
///
/// # Errors
///
/// - [`GenericError`](crate::ErrorClass::GenericError): no descriptor has this name.
///
/// # Events
///
/// - `VNC_CONNECTED`, possible.
/// - `SPICE_CONNECTED`, possible.
#[doc(alias = "add_client")]
#[non_exhaustive]
pub struct AddClient {
    /// Where it goes: `vnc`, `spice`, `@dbus-display` or the id of a character device with a
    /// socket.
    pub protocol: crate::rt::Text,
    /// The name that it was given with [`getfd`](commands::Getfd).
    pub fdname: crate::rt::Text,
    /// Whether this client need not authenticate; for `vnc` and `spice`. The default is false.
    pub skipauth: Option<bool>,
    /// Whether the client speaks TLS; for `spice`. The default is false.
    pub tls: Option<bool>,
}

impl AddClient {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        protocol: impl Into<crate::rt::Text>,
        fdname: impl Into<crate::rt::Text>,
    ) -> Self {
        Self {
            protocol: protocol.into(),
            fdname: fdname.into(),
            skipauth: None,
            tls: None,
        }
    }

    /// Whether this client need not authenticate; for `vnc` and `spice`. The default is false.
    #[inline]
    #[must_use]
    pub fn skipauth(mut self, value: impl Into<Option<bool>>) -> Self {
        self.skipauth = value.into();
        self
    }

    /// Whether the client speaks TLS; for `spice`. The default is false.
    #[inline]
    #[must_use]
    pub fn tls(mut self, value: impl Into<Option<bool>>) -> Self {
        self.tls = value.into();
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for AddClient {
    const NAME: &'static str = "add_client";
    type Return = crate::rt::Empty;
}

/// Returns the name that the guest was given with `-name`.
///
/// Most guests cannot see it; those of s390x, `pseries` and Xen can.
///
/// On the wire: `query-name`.
///
/// Since QEMU 0.14.
///
/// # Example
///
/// Asks for the name that `-name` gave to the machine.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::QueryName::new();
/// ```
#[doc(alias = "query-name")]
#[non_exhaustive]
pub struct QueryName {}

impl QueryName {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for QueryName {
    const NAME: &'static str = "query-name";
    const ALLOW_PRECONFIG: bool = true;
    type Return = types::NameInfo;
}

/// Lists the I/O threads made with `object-add` or `-object`, with host thread id and polling
/// settings.
///
/// The main thread is not among them, nor are the worker threads of the pools.
///
/// On the wire: `query-iothreads`.
///
/// Since QEMU 2.0.
///
/// # Example
///
/// Lists the I/O threads with the Linux thread IDs to pin.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::QueryIothreads::new();
/// ```
#[doc(alias = "query-iothreads")]
#[non_exhaustive]
pub struct QueryIothreads {}

impl QueryIothreads {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for QueryIothreads {
    const NAME: &'static str = "query-iothreads";
    const ALLOW_PRECONFIG: bool = true;
    type Return = Vec<types::IOThreadInfo>;
}

/// Pauses the guest. During an incoming migration, makes it stay paused afterwards.
///
/// The run state is `paused` when the reply comes, and the event `STOP` has been sent. Running
/// disk requests have been completed. A guest that is paused already is no error. A sleeping
/// one (ACPI S3) becomes `paused` too, and [`cont`](commands::Cont) puts it back to sleep. It
/// fails while `dump-guest-memory` runs.
///
/// On the wire: `stop`.
///
/// `query-status` shows the effect. [`cont`](commands::Cont) undoes it.
///
/// Since QEMU 0.14.
///
/// # Events
///
/// - `STOP`, always; it tells that the work is over.
///
/// # Example
///
/// Pauses a machine that runs. The event comes before the reply.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::Stop::new();
/// ```
#[doc(alias = "stop")]
#[non_exhaustive]
pub struct Stop {}

impl Stop {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for Stop {
    const NAME: &'static str = "stop";
    type Return = crate::rt::Empty;
}

/// Lets a paused guest run. During an incoming migration, makes it start afterwards.
///
/// The event `RESUME` confirms it. Disk requests that an I/O error stopped are tried again. A
/// running guest is no error, and a sleeping one stays asleep. It fails if a reset is needed
/// first (see `RunState`), while `dump-guest-memory` runs, in the run state `finish-migrate`,
/// and if a disk image cannot be opened for use: after an outgoing migration, for example,
/// because the destination still has it.
///
/// On the wire: `cont`.
///
/// `query-status` shows the effect. [`stop`](commands::Stop) undoes it.
///
/// Since QEMU 0.14.
///
/// # Errors
///
/// - [`GenericError`](crate::ErrorClass::GenericError): the machine waits for a migration to come
///   in, or was shut down.
///
/// # Events
///
/// - `RESUME`, always; it tells that the work is over.
///
/// # Example
///
/// Starts a machine that was started with `-S`, or continues one that was paused.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::Cont::new();
/// ```
#[doc(alias = "cont")]
#[non_exhaustive]
pub struct Cont {}

impl Cont {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for Cont {
    const NAME: &'static str = "cont";
    type Return = crate::rt::Empty;
}

/// Ends the early stage entered with `-preconfig` and builds the machine. Not a stable
/// interface.
///
/// The guest starts then unless `-S` was given. If the configuration turns out wrong, QEMU ends
/// with a message on its error output. At any other time the command fails with `GenericError`.
/// Commands that only work at the early stage, such as `set-numa-node`, come before it.
///
/// On the wire: `x-exit-preconfig`.
///
/// **Unstable**: it may change or vanish in any release of QEMU.
///
/// Experimental: it may change or vanish in any release.
///
/// Since QEMU 3.0.
///
/// # Errors
///
/// - [`GenericError`](crate::ErrorClass::GenericError): the machine exists already.
#[doc(alias = "x-exit-preconfig")]
#[non_exhaustive]
pub struct XExitPreconfig {}

impl XExitPreconfig {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for XExitPreconfig {
    const NAME: &'static str = "x-exit-preconfig";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::rt::Empty;
}

/// Runs a command of the human monitor (HMP) and returns what it prints. Text and commands may
/// change in any version.
///
/// Each call stands by itself: a CPU selected with `cpu` is forgotten afterwards, and
/// descriptors of [`getfd`](commands::Getfd) are not found. Mistakes in the HMP command are not
/// QMP errors: their message is in the text. Commands that ask for a password do not work.
///
/// On the wire: `human-monitor-command`.
///
/// Features:
///
/// - `savevm-monitor-nodes`: The HMP command `savevm` leaves out nodes made with `blockdev-add`
///   that are not at the top of a tree, so that it works for guests with such nodes.
///
/// Since QEMU 0.14.
///
/// # Example
///
/// Runs a command of the human monitor and returns its output as text.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::HumanMonitorCommand::new("info kvm");
/// ```
#[doc(alias = "human-monitor-command")]
#[non_exhaustive]
pub struct HumanMonitorCommand {
    /// The command with its arguments, as typed at the monitor, such as `info registers -a`.
    pub command_line: crate::rt::Text,
    /// The CPU for commands about one, as in `query-cpus-fast`; the first one by default. An
    /// unknown one is an error.
    pub cpu_index: Option<i64>,
}

impl HumanMonitorCommand {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(command_line: impl Into<crate::rt::Text>) -> Self {
        Self {
            command_line: command_line.into(),
            cpu_index: None,
        }
    }

    /// The CPU for commands about one, as in `query-cpus-fast`; the first one by default. An
    /// unknown one is an error.
    #[inline]
    #[must_use]
    pub fn cpu_index(mut self, value: impl Into<Option<i64>>) -> Self {
        self.cpu_index = value.into();
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for HumanMonitorCommand {
    const NAME: &'static str = "human-monitor-command";
    type Return = crate::rt::Text;
}

/// Stores a file descriptor, sent along over the UNIX socket, under a name that other commands
/// can use.
///
/// The descriptor travels as `SCM_RIGHTS` data with the bytes of the command; without one the
/// command fails with `GenericError`. The name is known to this monitor alone. It stays, also
/// for the next client of the monitor, until a command takes the descriptor or
/// [`closefd`](commands::Closefd) closes it. A descriptor with the same name is closed and
/// replaced.
///
/// On the wire: `getfd`.
///
/// Only in builds with `CONFIG_POSIX`.
///
/// [`closefd`](commands::Closefd) undoes it.
///
/// Since QEMU 0.14.
///
/// # Errors
///
/// - [`GenericError`](crate::ErrorClass::GenericError): no descriptor came with the request.
///
/// # Example
///
/// Gives a name to a file descriptor that comes beside the request; here none came.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::Getfd::new("net0");
/// ```
#[doc(alias = "getfd")]
#[non_exhaustive]
pub struct Getfd {
    /// The name; it must not begin with a digit, as numbers stand for inherited descriptors.
    pub fdname: crate::rt::Text,
}

impl Getfd {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(fdname: impl Into<crate::rt::Text>) -> Self {
        Self { fdname: fdname.into() }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for Getfd {
    const NAME: &'static str = "getfd";
    type Return = crate::rt::Empty;
}

/// Stores a socket, duplicated into the QEMU process, under a name that other commands can use;
/// only on Windows.
///
/// On the wire: `get-win32-socket`.
///
/// Only in builds with `CONFIG_WIN32`.
///
/// Since QEMU 8.0.
#[doc(alias = "get-win32-socket")]
#[non_exhaustive]
pub struct GetWin32Socket {
    /// The structure `WSAPROTOCOL_INFOW` that `WSADuplicateSocketW` has filled in, base64-encoded.
    pub info: crate::rt::Text,
    /// The name. A socket with the same name is closed and replaced.
    pub fdname: crate::rt::Text,
}

impl GetWin32Socket {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        info: impl Into<crate::rt::Text>,
        fdname: impl Into<crate::rt::Text>,
    ) -> Self {
        Self {
            info: info.into(),
            fdname: fdname.into(),
        }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for GetWin32Socket {
    const NAME: &'static str = "get-win32-socket";
    const SINCE: Option<crate::rt::Release> = Some(crate::rt::Release::new(8, 0));
    type Return = crate::rt::Empty;
}

/// Closes a descriptor stored with [`getfd`](commands::Getfd) or
/// [`get-win32-socket`](commands::GetWin32Socket) that no command has taken.
///
/// On the wire: `closefd`.
///
/// [`getfd`](commands::Getfd) undoes it.
///
/// Since QEMU 0.14.
///
/// # Errors
///
/// - [`GenericError`](crate::ErrorClass::GenericError): no descriptor has this name.
///
/// # Example
///
/// Closes a file descriptor that `getfd` named. The name is not known here.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::Closefd::new("net0");
/// ```
#[doc(alias = "closefd")]
#[non_exhaustive]
pub struct Closefd {
    /// The name, as this monitor knows it. An unknown one is a `GenericError`.
    pub fdname: crate::rt::Text,
}

impl Closefd {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(fdname: impl Into<crate::rt::Text>) -> Self {
        Self { fdname: fdname.into() }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for Closefd {
    const NAME: &'static str = "closefd";
    type Return = crate::rt::Empty;
}

/// Puts a file descriptor, sent along over the UNIX socket, into a descriptor set, for use as
/// `/dev/fdset/N`.
///
/// Where QEMU opens a file by name, as for disk images, it takes that name too, and duplicates
/// the descriptor of the set with just the access that it needs (read-only, write-only or
/// read-write), so a set can have one of each.
///
/// Sets belong to all monitors together. They stay when a client disconnects: only
/// [`remove-fd`](commands::RemoveFd) closes their descriptors. Releases before 9.1 close those
/// that are not in use when the last client disconnects while the guest runs. The command fails
/// with `GenericError` if no descriptor came with it.
///
/// On the wire: `add-fd`.
///
/// [`query-fdsets`](commands::QueryFdsets) shows the effect. [`remove-fd`](commands::RemoveFd)
/// undoes it.
///
/// Since QEMU 1.2.
///
/// # Errors
///
/// - [`GenericError`](crate::ErrorClass::GenericError): no descriptor came with the request.
///
/// # Example
///
/// The request needs a file descriptor beside it (SCM_RIGHTS). Without one the server gives an
/// error.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::AddFd::new().fdset_id(7).opaque("disk image");
/// ```
#[doc(alias = "add-fd")]
#[non_exhaustive]
pub struct AddFd {
    /// The set to put it in, made if necessary; not negative. By default a new set with a free
    /// number is made.
    pub fdset_id: Option<i64>,
    /// A text of your choice, which [`query-fdsets`](commands::QueryFdsets) returns; none by
    /// default.
    pub opaque: Option<crate::rt::Text>,
}

impl AddFd {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            fdset_id: None,
            opaque: None,
        }
    }

    /// The set to put it in, made if necessary; not negative. By default a new set with a free
    /// number is made.
    #[inline]
    #[must_use]
    pub fn fdset_id(mut self, value: impl Into<Option<i64>>) -> Self {
        self.fdset_id = value.into();
        self
    }

    /// A text of your choice, which [`query-fdsets`](commands::QueryFdsets) returns; none by
    /// default.
    #[inline]
    #[must_use]
    pub fn opaque(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.opaque = Some(value.into());
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for AddFd {
    const NAME: &'static str = "add-fd";
    type Return = types::AddfdInfo;
}

/// Removes one descriptor from a descriptor set, or the whole set.
///
/// Files that QEMU opened by it stay open.
///
/// On the wire: `remove-fd`.
///
/// [`query-fdsets`](commands::QueryFdsets) shows the effect. [`add-fd`](commands::AddFd) undoes
/// it.
///
/// Since QEMU 1.2.
///
/// # Errors
///
/// - [`GenericError`](crate::ErrorClass::GenericError): there is no such set.
#[doc(alias = "remove-fd")]
#[non_exhaustive]
pub struct RemoveFd {
    /// The set. An unknown one is a `GenericError`.
    pub fdset_id: i64,
    /// The number of the descriptor, as returned by [`add-fd`](commands::AddFd). All of the set if
    /// absent. One that is not in the set is a `GenericError`.
    pub fd: Option<i64>,
}

impl RemoveFd {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(fdset_id: i64) -> Self {
        Self { fdset_id, fd: None }
    }

    /// The number of the descriptor, as returned by [`add-fd`](commands::AddFd). All of the set if
    /// absent. One that is not in the set is a `GenericError`.
    #[inline]
    #[must_use]
    pub fn fd(mut self, value: impl Into<Option<i64>>) -> Self {
        self.fd = value.into();
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for RemoveFd {
    const NAME: &'static str = "remove-fd";
    type Return = crate::rt::Empty;
}

/// Lists the descriptor sets and the descriptors in each.
///
/// The sets are the same for all monitor connections.
///
/// On the wire: `query-fdsets`.
///
/// Since QEMU 1.2.
///
/// # Example
///
/// Lists the sets of file descriptors that `add-fd` made; there is none yet.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::QueryFdsets::new();
/// ```
#[doc(alias = "query-fdsets")]
#[non_exhaustive]
pub struct QueryFdsets {}

impl QueryFdsets {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for QueryFdsets {
    const NAME: &'static str = "query-fdsets";
    type Return = Vec<types::FdsetInfo>;
}

/// Describes the parameters of one command-line option, or of all that are known to the option
/// parser.
///
/// Many options are not known to it, and for others it lacks parameters, so an option or
/// parameter that is missing here can still exist. For options with a counterpart in QMP,
/// `query-qmp-schema`, `qom-list-properties` and `device-list-properties` describe more.
///
/// On the wire: `query-command-line-options`.
///
/// Since QEMU 1.5.
///
/// # Errors
///
/// - [`GenericError`](crate::ErrorClass::GenericError): the parser does not know the option.
///
/// # Example
///
/// Asks which parameters the command line option `-name` takes. The texts for people are left
/// out here.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::QueryCommandLineOptions::new().option("name");
/// ```
#[doc(alias = "query-command-line-options")]
#[non_exhaustive]
pub struct QueryCommandLineOptions {
    /// One option by the name that the reply has for it, such as `drive`, or `smp-opts` for `-smp`;
    /// all if absent. Other names, such as `smp`, are a `GenericError`.
    pub option: Option<crate::rt::Text>,
}

impl QueryCommandLineOptions {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { option: None }
    }

    /// One option by the name that the reply has for it, such as `drive`, or `smp-opts` for `-smp`;
    /// all if absent. Other names, such as `smp`, are a `GenericError`.
    #[inline]
    #[must_use]
    pub fn option(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.option = Some(value.into());
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for QueryCommandLineOptions {
    const NAME: &'static str = "query-command-line-options";
    const ALLOW_PRECONFIG: bool = true;
    type Return = Vec<types::CommandLineOptionInfo>;
}

/// Replaced the medium of a removable drive, or the VNC server's address or password.
///
/// On the wire: `change`.
///
/// Since QEMU 0.14.
///
/// **Gone** since QEMU 6.0; use 'blockdev-change-medium', or 'change-vnc-password'.
#[deprecated(
    note = "gone since QEMU 6.0; use 'blockdev-change-medium', or 'change-vnc-password'"
)]
#[doc(alias = "change")]
#[non_exhaustive]
pub struct Change {
    /// Name of the drive, or `vnc`.
    pub device: crate::rt::Text,
    /// File name of the new medium; for `vnc` the new address, or `password` if
    /// [`arg`](field@commands::Change::arg) has a new password.
    pub target: crate::rt::Text,
    /// Format of the image, or for `vnc` the new password. The format is probed by default.
    pub arg: Option<crate::rt::Text>,
}

impl Change {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        device: impl Into<crate::rt::Text>,
        target: impl Into<crate::rt::Text>,
    ) -> Self {
        Self {
            device: device.into(),
            target: target.into(),
            arg: None,
        }
    }

    /// Format of the image, or for `vnc` the new password. The format is probed by default.
    #[inline]
    #[must_use]
    pub fn arg(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.arg = Some(value.into());
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for Change {
    const NAME: &'static str = "change";
    const UNTIL: Option<crate::rt::Release> = Some(crate::rt::Release::new(5, 2));
    type Return = crate::rt::Empty;
}
