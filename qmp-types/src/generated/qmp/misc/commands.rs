// Made from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Hands a connected socket, passed before with [`getfd`](commands::Getfd), to the VNC, SPICE
/// or D-Bus display or to a character device.
///
/// On the wire: `add_client`.
///
/// Since QEMU 0.14.
#[non_exhaustive]
pub struct AddClient {
    /// The member `protocol`.
    pub protocol: String,
    /// The member `fdname`.
    pub fdname: String,
    /// The member `skipauth`.
    pub skipauth: Option<bool>,
    /// The member `tls`.
    pub tls: Option<bool>,
}

impl crate::Blank for AddClient {
    const BLANK: Self = Self {
        protocol: crate::Blank::BLANK,
        fdname: crate::Blank::BLANK,
        skipauth: None,
        tls: None,
    };
}

impl crate::Object for AddClient {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "add_client",
        names: &["protocol", "fdname", "skipauth", "tls"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.protocol, &self.fdname, &self.skipauth, &self.tls]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.protocol,
                &mut self.fdname,
                &mut self.skipauth,
                &mut self.tls,
            ],
        );
    }
}

impl AddClient {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(protocol: impl Into<String>, fdname: impl Into<String>) -> Self {
        Self {
            protocol: protocol.into(),
            fdname: fdname.into(),
            skipauth: None,
            tls: None,
        }
    }
    /// Sets `skipauth`.
    #[inline]
    #[must_use]
    pub fn skipauth(mut self, value: bool) -> Self {
        self.skipauth = Some(value);
        self
    }
    /// Sets `tls`.
    #[inline]
    #[must_use]
    pub fn tls(mut self, value: bool) -> Self {
        self.tls = Some(value);
        self
    }
}

impl crate::Command for AddClient {
    const NAME: &'static str = "add_client";
    type Return = crate::Empty;
}

/// Returns the name that the guest was given with `-name`.
///
/// On the wire: `query-name`.
///
/// Since QEMU 0.14.
#[non_exhaustive]
pub struct QueryName {}

impl crate::Blank for QueryName {
    const BLANK: Self = Self {};
}

impl crate::Object for QueryName {}

impl QueryName {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for QueryName {
    const NAME: &'static str = "query-name";
    const ALLOW_PRECONFIG: bool = true;
    type Return = types::NameInfo;
}

/// Lists the I/O threads made with `object-add` or `-object`, with host thread id and polling
/// settings.
///
/// On the wire: `query-iothreads`.
///
/// Since QEMU 2.0.
#[non_exhaustive]
pub struct QueryIothreads {}

impl crate::Blank for QueryIothreads {
    const BLANK: Self = Self {};
}

impl crate::Object for QueryIothreads {}

impl QueryIothreads {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for QueryIothreads {
    const NAME: &'static str = "query-iothreads";
    const ALLOW_PRECONFIG: bool = true;
    type Return = Vec<types::IOThreadInfo>;
}

/// Pauses the guest. During an incoming migration, makes it stay paused afterwards.
///
/// On the wire: `stop`.
///
/// Since QEMU 0.14.
#[non_exhaustive]
pub struct Stop {}

impl crate::Blank for Stop {
    const BLANK: Self = Self {};
}

impl crate::Object for Stop {}

impl Stop {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for Stop {
    const NAME: &'static str = "stop";
    type Return = crate::Empty;
}

/// Lets a paused guest run. During an incoming migration, makes it start afterwards.
///
/// On the wire: `cont`.
///
/// Since QEMU 0.14.
#[non_exhaustive]
pub struct Cont {}

impl crate::Blank for Cont {
    const BLANK: Self = Self {};
}

impl crate::Object for Cont {}

impl Cont {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for Cont {
    const NAME: &'static str = "cont";
    type Return = crate::Empty;
}

/// Ends the early stage entered with `-preconfig` and builds the machine. Not a stable
/// interface.
///
/// On the wire: `x-exit-preconfig`.
///
/// **Unstable**: it may change or vanish in any release of QEMU.
///
/// Experimental: it may change or vanish in any release.
///
/// Since QEMU 3.0.
#[non_exhaustive]
pub struct XExitPreconfig {}

impl crate::Blank for XExitPreconfig {
    const BLANK: Self = Self {};
}

impl crate::Object for XExitPreconfig {}

impl XExitPreconfig {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for XExitPreconfig {
    const NAME: &'static str = "x-exit-preconfig";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::Empty;
}

/// Runs a command of the human monitor (HMP) and returns what it prints. Text and commands may
/// change in any version.
///
/// On the wire: `human-monitor-command`.
///
/// Features:
///
/// - `savevm-monitor-nodes`: The HMP command `savevm` skips nodes that nobody but a monitor owns.
///
/// Since QEMU 0.14.
#[non_exhaustive]
pub struct HumanMonitorCommand {
    /// The member `command-line`.
    pub command_line: String,
    /// The member `cpu-index`.
    pub cpu_index: Option<i64>,
}

impl crate::Blank for HumanMonitorCommand {
    const BLANK: Self = Self {
        command_line: crate::Blank::BLANK,
        cpu_index: None,
    };
}

impl crate::Object for HumanMonitorCommand {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "human-monitor-command",
        names: &["command-line", "cpu-index"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    const SECRETS: &'static [crate::SecretMember] = &[
        crate::SecretMember::new(0).line(),
    ];
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.command_line, &self.cpu_index]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.command_line, &mut self.cpu_index]);
    }
}

impl HumanMonitorCommand {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(command_line: impl Into<String>) -> Self {
        Self {
            command_line: command_line.into(),
            cpu_index: None,
        }
    }
    /// Sets `cpu-index`.
    #[inline]
    #[must_use]
    pub fn cpu_index(mut self, value: i64) -> Self {
        self.cpu_index = Some(value);
        self
    }
}

impl crate::Command for HumanMonitorCommand {
    const NAME: &'static str = "human-monitor-command";
    type Return = String;
}

/// Stores a file descriptor, sent along over the UNIX socket, under a name that other commands
/// can use.
///
/// On the wire: `getfd`.
///
/// Only in builds with `CONFIG_POSIX`.
///
/// Since QEMU 0.14.
#[non_exhaustive]
pub struct Getfd {
    /// The member `fdname`.
    pub fdname: String,
}

impl crate::Blank for Getfd {
    const BLANK: Self = Self {
        fdname: crate::Blank::BLANK,
    };
}

impl crate::Object for Getfd {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "getfd",
        names: &["fdname"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.fdname]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.fdname]);
    }
}

impl Getfd {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(fdname: impl Into<String>) -> Self {
        Self { fdname: fdname.into() }
    }
}

impl crate::Command for Getfd {
    const NAME: &'static str = "getfd";
    type Return = crate::Empty;
}

/// Stores a socket, duplicated into the QEMU process, under a name that other commands can use;
/// only on Windows.
///
/// On the wire: `get-win32-socket`.
///
/// Only in builds with `CONFIG_WIN32`.
///
/// Since QEMU 8.0.
#[non_exhaustive]
pub struct GetWin32Socket {
    /// The member `info`.
    pub info: String,
    /// The member `fdname`.
    pub fdname: String,
}

impl crate::Blank for GetWin32Socket {
    const BLANK: Self = Self {
        info: crate::Blank::BLANK,
        fdname: crate::Blank::BLANK,
    };
}

impl crate::Object for GetWin32Socket {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "get-win32-socket",
        names: &["info", "fdname"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.info, &self.fdname]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.info, &mut self.fdname]);
    }
}

impl GetWin32Socket {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(info: impl Into<String>, fdname: impl Into<String>) -> Self {
        Self {
            info: info.into(),
            fdname: fdname.into(),
        }
    }
}

impl crate::Command for GetWin32Socket {
    const NAME: &'static str = "get-win32-socket";
    const SINCE: Option<crate::Release> = Some(crate::Release::new(8, 0));
    type Return = crate::Empty;
}

/// Closes a descriptor stored with [`getfd`](commands::Getfd) or
/// [`get-win32-socket`](commands::GetWin32Socket) that nobody has picked up.
///
/// On the wire: `closefd`.
///
/// Since QEMU 0.14.
#[non_exhaustive]
pub struct Closefd {
    /// The member `fdname`.
    pub fdname: String,
}

impl crate::Blank for Closefd {
    const BLANK: Self = Self {
        fdname: crate::Blank::BLANK,
    };
}

impl crate::Object for Closefd {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "closefd",
        names: &["fdname"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.fdname]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.fdname]);
    }
}

impl Closefd {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(fdname: impl Into<String>) -> Self {
        Self { fdname: fdname.into() }
    }
}

impl crate::Command for Closefd {
    const NAME: &'static str = "closefd";
    type Return = crate::Empty;
}

/// Puts a file descriptor, sent along over the UNIX socket, into a descriptor set, for use as
/// `/dev/fdset/N`.
///
/// On the wire: `add-fd`.
///
/// Since QEMU 1.2.
#[non_exhaustive]
pub struct AddFd {
    /// The member `fdset-id`.
    pub fdset_id: Option<i64>,
    /// The member `opaque`.
    pub opaque: Option<String>,
}

impl crate::Blank for AddFd {
    const BLANK: Self = Self {
        fdset_id: None,
        opaque: None,
    };
}

impl crate::Object for AddFd {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "add-fd",
        names: &["fdset-id", "opaque"],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.fdset_id, &self.opaque]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.fdset_id, &mut self.opaque]);
    }
}

impl AddFd {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            fdset_id: None,
            opaque: None,
        }
    }
    /// Sets `fdset-id`.
    #[inline]
    #[must_use]
    pub fn fdset_id(mut self, value: i64) -> Self {
        self.fdset_id = Some(value);
        self
    }
    /// Sets `opaque`.
    #[inline]
    #[must_use]
    pub fn opaque(mut self, value: impl Into<String>) -> Self {
        self.opaque = Some(value.into());
        self
    }
}

impl crate::Command for AddFd {
    const NAME: &'static str = "add-fd";
    type Return = types::AddfdInfo;
}

/// Removes one descriptor from a descriptor set, or the whole set.
///
/// On the wire: `remove-fd`.
///
/// Since QEMU 1.2.
#[non_exhaustive]
pub struct RemoveFd {
    /// The member `fdset-id`.
    pub fdset_id: i64,
    /// The member `fd`.
    pub fd: Option<i64>,
}

impl crate::Blank for RemoveFd {
    const BLANK: Self = Self {
        fdset_id: crate::Blank::BLANK,
        fd: None,
    };
}

impl crate::Object for RemoveFd {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "remove-fd",
        names: &["fdset-id", "fd"],
        required: 0b1,
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

impl RemoveFd {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(fdset_id: i64) -> Self {
        Self { fdset_id, fd: None }
    }
    /// Sets `fd`.
    #[inline]
    #[must_use]
    pub fn fd(mut self, value: i64) -> Self {
        self.fd = Some(value);
        self
    }
}

impl crate::Command for RemoveFd {
    const NAME: &'static str = "remove-fd";
    type Return = crate::Empty;
}

/// Lists the descriptor sets and the descriptors in each.
///
/// On the wire: `query-fdsets`.
///
/// Since QEMU 1.2.
#[non_exhaustive]
pub struct QueryFdsets {}

impl crate::Blank for QueryFdsets {
    const BLANK: Self = Self {};
}

impl crate::Object for QueryFdsets {}

impl QueryFdsets {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for QueryFdsets {
    const NAME: &'static str = "query-fdsets";
    type Return = Vec<types::FdsetInfo>;
}

/// Describes the parameters of one command-line option, or of all that are known to the option
/// parser.
///
/// On the wire: `query-command-line-options`.
///
/// Since QEMU 1.5.
#[non_exhaustive]
pub struct QueryCommandLineOptions {
    /// The member `option`.
    pub option: Option<String>,
}

impl crate::Blank for QueryCommandLineOptions {
    const BLANK: Self = Self { option: None };
}

impl crate::Object for QueryCommandLineOptions {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "query-command-line-options",
        names: &["option"],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.option]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.option]);
    }
}

impl QueryCommandLineOptions {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { option: None }
    }
    /// Sets `option`.
    #[inline]
    #[must_use]
    pub fn option(mut self, value: impl Into<String>) -> Self {
        self.option = Some(value.into());
        self
    }
}

impl crate::Command for QueryCommandLineOptions {
    const NAME: &'static str = "query-command-line-options";
    const ALLOW_PRECONFIG: bool = true;
    type Return = Vec<types::CommandLineOptionInfo>;
}

/// The command `change`.
///
/// On the wire: `change`.
///
/// Since QEMU 0.14.
///
/// **Gone** since QEMU 6.0; use 'blockdev-change-medium', or 'change-vnc-password'.
#[deprecated(
    note = "gone since QEMU 6.0; use 'blockdev-change-medium', or 'change-vnc-password'"
)]
#[non_exhaustive]
pub struct Change {
    /// The member `device`.
    pub device: String,
    /// The member `target`.
    pub target: String,
    /// The member `arg`.
    pub arg: Option<String>,
}

impl crate::Blank for Change {
    const BLANK: Self = Self {
        device: crate::Blank::BLANK,
        target: crate::Blank::BLANK,
        arg: None,
    };
}

impl crate::Object for Change {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "change",
        names: &["device", "target", "arg"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    const SECRETS: &'static [crate::SecretMember] = &[
        crate::SecretMember::new(2).when(1, &["password", "passwd"]),
    ];
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.device, &self.target, &self.arg]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.device, &mut self.target, &mut self.arg]);
    }
}

impl Change {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(device: impl Into<String>, target: impl Into<String>) -> Self {
        Self {
            device: device.into(),
            target: target.into(),
            arg: None,
        }
    }
    /// Sets `arg`.
    #[inline]
    #[must_use]
    pub fn arg(mut self, value: impl Into<String>) -> Self {
        self.arg = Some(value.into());
        self
    }
}

impl crate::Command for Change {
    const NAME: &'static str = "change";
    const UNTIL: Option<crate::Release> = Some(crate::Release::new(5, 2));
    type Return = crate::Empty;
}

crate::impl_calls! {
    AddClient QueryName QueryIothreads Stop Cont XExitPreconfig HumanMonitorCommand Getfd
    GetWin32Socket Closefd AddFd RemoveFd QueryFdsets QueryCommandLineOptions Change
}
