// Made from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// A character device with what it is connected to.
#[non_exhaustive]
pub struct ChardevInfo {
    /// The member `label`.
    pub label: String,
    /// The member `filename`.
    pub filename: String,
    /// The member `frontend-open`.
    pub frontend_open: bool,
}

impl crate::Blank for ChardevInfo {
    const BLANK: Self = Self {
        label: crate::Blank::BLANK,
        filename: crate::Blank::BLANK,
        frontend_open: crate::Blank::BLANK,
    };
}

impl crate::Object for ChardevInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "ChardevInfo",
        names: &["label", "filename", "frontend-open"],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.label, &self.filename, &self.frontend_open]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.label, &mut self.filename, &mut self.frontend_open]);
    }
}

impl ChardevInfo {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        label: impl Into<String>,
        filename: impl Into<String>,
        frontend_open: bool,
    ) -> Self {
        Self {
            label: label.into(),
            filename: filename.into(),
            frontend_open,
        }
    }
}

/// A kind of character device that can be created.
#[non_exhaustive]
pub struct ChardevBackendInfo {
    /// The member `name`.
    pub name: String,
}

impl crate::Blank for ChardevBackendInfo {
    const BLANK: Self = Self { name: crate::Blank::BLANK };
}

impl crate::Object for ChardevBackendInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "ChardevBackendInfo",
        names: &["name"],
        required: 0b1,
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

impl ChardevBackendInfo {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

/// How bytes are written in a JSON string.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DataFormat {
    /// The value `utf8`.
    Utf8,
    /// The value `base64`.
    Base64,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for DataFormat {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("utf8", Self::Utf8),
        ("base64", Self::Base64),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Utf8 => "utf8",
            Self::Base64 => "base64",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// Settings of every character device: a log file for what goes through it.
#[non_exhaustive]
pub struct ChardevCommon {
    /// The member `logfile`.
    pub logfile: Option<String>,
    /// The member `logappend`.
    pub logappend: Option<bool>,
    /// Whether each line in the log file begins with the time.
    ///
    /// On the wire: `logtimestamp`.
    ///
    /// Since QEMU 11.0.
    pub logtimestamp: Option<bool>,
}

impl crate::Blank for ChardevCommon {
    const BLANK: Self = Self {
        logfile: None,
        logappend: None,
        logtimestamp: None,
    };
}

impl crate::Object for ChardevCommon {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "ChardevCommon",
        names: &["logfile", "logappend", "logtimestamp"],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(2, crate::Releases::since(crate::Release::new(11, 0)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.logfile, &self.logappend, &self.logtimestamp]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [&mut self.logfile, &mut self.logappend, &mut self.logtimestamp],
        );
    }
}

impl ChardevCommon {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            logfile: None,
            logappend: None,
            logtimestamp: None,
        }
    }
    /// Sets `logfile`.
    #[inline]
    #[must_use]
    pub fn logfile(mut self, value: impl Into<String>) -> Self {
        self.logfile = Some(value.into());
        self
    }
    /// Sets `logappend`.
    #[inline]
    #[must_use]
    pub fn logappend(mut self, value: bool) -> Self {
        self.logappend = Some(value);
        self
    }
    /// Sets `logtimestamp`.
    #[inline]
    #[must_use]
    pub fn logtimestamp(mut self, value: bool) -> Self {
        self.logtimestamp = Some(value);
        self
    }
}

/// Settings of a character device that writes to a file.
#[non_exhaustive]
pub struct ChardevFile {
    /// The member `logfile`.
    pub logfile: Option<String>,
    /// The member `logappend`.
    pub logappend: Option<bool>,
    /// Whether each line in the log file begins with the time.
    ///
    /// On the wire: `logtimestamp`.
    ///
    /// Since QEMU 11.0.
    pub logtimestamp: Option<bool>,
    /// The member `in`.
    pub in_: Option<String>,
    /// The member `out`.
    pub out: String,
    /// The member `append`.
    pub append: Option<bool>,
}

impl crate::Blank for ChardevFile {
    const BLANK: Self = Self {
        logfile: None,
        logappend: None,
        logtimestamp: None,
        in_: None,
        out: crate::Blank::BLANK,
        append: None,
    };
}

impl crate::Object for ChardevFile {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "ChardevFile",
        names: &["logfile", "logappend", "logtimestamp", "in", "out", "append"],
        required: 0b10000,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(2, crate::Releases::since(crate::Release::new(11, 0)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.logfile,
                &self.logappend,
                &self.logtimestamp,
                &self.in_,
                &self.out,
                &self.append,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.logfile,
                &mut self.logappend,
                &mut self.logtimestamp,
                &mut self.in_,
                &mut self.out,
                &mut self.append,
            ],
        );
    }
}

impl ChardevFile {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(out: impl Into<String>) -> Self {
        Self {
            logfile: None,
            logappend: None,
            logtimestamp: None,
            in_: None,
            out: out.into(),
            append: None,
        }
    }
    /// Sets `logfile`.
    #[inline]
    #[must_use]
    pub fn logfile(mut self, value: impl Into<String>) -> Self {
        self.logfile = Some(value.into());
        self
    }
    /// Sets `logappend`.
    #[inline]
    #[must_use]
    pub fn logappend(mut self, value: bool) -> Self {
        self.logappend = Some(value);
        self
    }
    /// Sets `logtimestamp`.
    #[inline]
    #[must_use]
    pub fn logtimestamp(mut self, value: bool) -> Self {
        self.logtimestamp = Some(value);
        self
    }
    /// Sets `in`.
    #[inline]
    #[must_use]
    pub fn in_(mut self, value: impl Into<String>) -> Self {
        self.in_ = Some(value.into());
        self
    }
    /// Sets `append`.
    #[inline]
    #[must_use]
    pub fn append(mut self, value: bool) -> Self {
        self.append = Some(value);
        self
    }
}

/// Path of the host device or pipe behind a character device.
#[non_exhaustive]
pub struct ChardevHostdev {
    /// The member `logfile`.
    pub logfile: Option<String>,
    /// The member `logappend`.
    pub logappend: Option<bool>,
    /// Whether each line in the log file begins with the time.
    ///
    /// On the wire: `logtimestamp`.
    ///
    /// Since QEMU 11.0.
    pub logtimestamp: Option<bool>,
    /// The member `device`.
    pub device: String,
}

impl crate::Blank for ChardevHostdev {
    const BLANK: Self = Self {
        logfile: None,
        logappend: None,
        logtimestamp: None,
        device: crate::Blank::BLANK,
    };
}

impl crate::Object for ChardevHostdev {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "ChardevHostdev",
        names: &["logfile", "logappend", "logtimestamp", "device"],
        required: 0b1000,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(2, crate::Releases::since(crate::Release::new(11, 0)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.logfile, &self.logappend, &self.logtimestamp, &self.device]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.logfile,
                &mut self.logappend,
                &mut self.logtimestamp,
                &mut self.device,
            ],
        );
    }
}

impl ChardevHostdev {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(device: impl Into<String>) -> Self {
        Self {
            logfile: None,
            logappend: None,
            logtimestamp: None,
            device: device.into(),
        }
    }
    /// Sets `logfile`.
    #[inline]
    #[must_use]
    pub fn logfile(mut self, value: impl Into<String>) -> Self {
        self.logfile = Some(value.into());
        self
    }
    /// Sets `logappend`.
    #[inline]
    #[must_use]
    pub fn logappend(mut self, value: bool) -> Self {
        self.logappend = Some(value);
        self
    }
    /// Sets `logtimestamp`.
    #[inline]
    #[must_use]
    pub fn logtimestamp(mut self, value: bool) -> Self {
        self.logtimestamp = Some(value);
        self
    }
}

/// Settings of a character device on a TCP, UNIX or other stream socket.
#[non_exhaustive]
pub struct ChardevSocket {
    /// The member `logfile`.
    pub logfile: Option<String>,
    /// The member `logappend`.
    pub logappend: Option<bool>,
    /// Whether each line in the log file begins with the time.
    ///
    /// On the wire: `logtimestamp`.
    ///
    /// Since QEMU 11.0.
    pub logtimestamp: Option<bool>,
    /// The member `addr`.
    pub addr: types::SocketAddressLegacy,
    /// The member `tls-creds`.
    pub tls_creds: Option<String>,
    /// The member `tls-authz`.
    pub tls_authz: Option<String>,
    /// The member `server`.
    pub server: Option<bool>,
    /// The member `wait`.
    pub wait: Option<bool>,
    /// The member `nodelay`.
    pub nodelay: Option<bool>,
    /// The member `telnet`.
    pub telnet: Option<bool>,
    /// The member `tn3270`.
    pub tn3270: Option<bool>,
    /// The member `websocket`.
    pub websocket: Option<bool>,
    /// The member `reconnect-ms`.
    ///
    /// Since QEMU 9.2.
    pub reconnect_ms: Option<i64>,
    /// The member `reconnect`.
    ///
    /// **Gone** since QEMU 10.2; use 'reconnect-ms'.
    #[deprecated(note = "gone since QEMU 10.2; use 'reconnect-ms'")]
    pub reconnect: Option<i64>,
}

impl crate::Blank for ChardevSocket {
    const BLANK: Self = Self {
        logfile: None,
        logappend: None,
        logtimestamp: None,
        addr: crate::Blank::BLANK,
        tls_creds: None,
        tls_authz: None,
        server: None,
        wait: None,
        nodelay: None,
        telnet: None,
        tn3270: None,
        websocket: None,
        reconnect_ms: None,
        reconnect: None,
    };
}

impl crate::Object for ChardevSocket {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "ChardevSocket",
        names: &[
            "logfile",
            "logappend",
            "logtimestamp",
            "addr",
            "tls-creds",
            "tls-authz",
            "server",
            "wait",
            "nodelay",
            "telnet",
            "tn3270",
            "websocket",
            "reconnect-ms",
            "reconnect",
        ],
        required: 0b1000,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (2, crate::Releases::since(crate::Release::new(11, 0))),
            (12, crate::Releases::since(crate::Release::new(9, 2))),
            (13, crate::Releases::until(crate::Release::new(10, 1))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.logfile,
                &self.logappend,
                &self.logtimestamp,
                &self.addr,
                &self.tls_creds,
                &self.tls_authz,
                &self.server,
                &self.wait,
                &self.nodelay,
                &self.telnet,
                &self.tn3270,
                &self.websocket,
                &self.reconnect_ms,
                &self.reconnect,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.logfile,
                &mut self.logappend,
                &mut self.logtimestamp,
                &mut self.addr,
                &mut self.tls_creds,
                &mut self.tls_authz,
                &mut self.server,
                &mut self.wait,
                &mut self.nodelay,
                &mut self.telnet,
                &mut self.tn3270,
                &mut self.websocket,
                &mut self.reconnect_ms,
                &mut self.reconnect,
            ],
        );
    }
}

impl ChardevSocket {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(addr: types::SocketAddressLegacy) -> Self {
        Self {
            logfile: None,
            logappend: None,
            logtimestamp: None,
            addr,
            tls_creds: None,
            tls_authz: None,
            server: None,
            wait: None,
            nodelay: None,
            telnet: None,
            tn3270: None,
            websocket: None,
            reconnect_ms: None,
            reconnect: None,
        }
    }
    /// Sets `logfile`.
    #[inline]
    #[must_use]
    pub fn logfile(mut self, value: impl Into<String>) -> Self {
        self.logfile = Some(value.into());
        self
    }
    /// Sets `logappend`.
    #[inline]
    #[must_use]
    pub fn logappend(mut self, value: bool) -> Self {
        self.logappend = Some(value);
        self
    }
    /// Sets `logtimestamp`.
    #[inline]
    #[must_use]
    pub fn logtimestamp(mut self, value: bool) -> Self {
        self.logtimestamp = Some(value);
        self
    }
    /// Sets `tls-creds`.
    #[inline]
    #[must_use]
    pub fn tls_creds(mut self, value: impl Into<String>) -> Self {
        self.tls_creds = Some(value.into());
        self
    }
    /// Sets `tls-authz`.
    #[inline]
    #[must_use]
    pub fn tls_authz(mut self, value: impl Into<String>) -> Self {
        self.tls_authz = Some(value.into());
        self
    }
    /// Sets `server`.
    #[inline]
    #[must_use]
    pub fn server(mut self, value: bool) -> Self {
        self.server = Some(value);
        self
    }
    /// Sets `wait`.
    #[inline]
    #[must_use]
    pub fn wait(mut self, value: bool) -> Self {
        self.wait = Some(value);
        self
    }
    /// Sets `nodelay`.
    #[inline]
    #[must_use]
    pub fn nodelay(mut self, value: bool) -> Self {
        self.nodelay = Some(value);
        self
    }
    /// Sets `telnet`.
    #[inline]
    #[must_use]
    pub fn telnet(mut self, value: bool) -> Self {
        self.telnet = Some(value);
        self
    }
    /// Sets `tn3270`.
    #[inline]
    #[must_use]
    pub fn tn3270(mut self, value: bool) -> Self {
        self.tn3270 = Some(value);
        self
    }
    /// Sets `websocket`.
    #[inline]
    #[must_use]
    pub fn websocket(mut self, value: bool) -> Self {
        self.websocket = Some(value);
        self
    }
    /// Sets `reconnect-ms`.
    #[inline]
    #[must_use]
    pub fn reconnect_ms(mut self, value: i64) -> Self {
        self.reconnect_ms = Some(value);
        self
    }
    /// Sets `reconnect`.
    #[deprecated(note = "gone since QEMU 10.2; use 'reconnect-ms'")]
    #[inline]
    #[must_use]
    pub fn reconnect(mut self, value: i64) -> Self {
        self.reconnect = Some(value);
        self
    }
}

/// Local and remote address of a datagram character device.
#[non_exhaustive]
pub struct ChardevUdp {
    /// The member `logfile`.
    pub logfile: Option<String>,
    /// The member `logappend`.
    pub logappend: Option<bool>,
    /// Whether each line in the log file begins with the time.
    ///
    /// On the wire: `logtimestamp`.
    ///
    /// Since QEMU 11.0.
    pub logtimestamp: Option<bool>,
    /// The member `remote`.
    pub remote: types::SocketAddressLegacy,
    /// The member `local`.
    pub local: Option<types::SocketAddressLegacy>,
}

impl crate::Blank for ChardevUdp {
    const BLANK: Self = Self {
        logfile: None,
        logappend: None,
        logtimestamp: None,
        remote: crate::Blank::BLANK,
        local: None,
    };
}

impl crate::Object for ChardevUdp {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "ChardevUdp",
        names: &["logfile", "logappend", "logtimestamp", "remote", "local"],
        required: 0b1000,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(2, crate::Releases::since(crate::Release::new(11, 0)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.logfile,
                &self.logappend,
                &self.logtimestamp,
                &self.remote,
                &self.local,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.logfile,
                &mut self.logappend,
                &mut self.logtimestamp,
                &mut self.remote,
                &mut self.local,
            ],
        );
    }
}

impl ChardevUdp {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(remote: types::SocketAddressLegacy) -> Self {
        Self {
            logfile: None,
            logappend: None,
            logtimestamp: None,
            remote,
            local: None,
        }
    }
    /// Sets `logfile`.
    #[inline]
    #[must_use]
    pub fn logfile(mut self, value: impl Into<String>) -> Self {
        self.logfile = Some(value.into());
        self
    }
    /// Sets `logappend`.
    #[inline]
    #[must_use]
    pub fn logappend(mut self, value: bool) -> Self {
        self.logappend = Some(value);
        self
    }
    /// Sets `logtimestamp`.
    #[inline]
    #[must_use]
    pub fn logtimestamp(mut self, value: bool) -> Self {
        self.logtimestamp = Some(value);
        self
    }
    /// Sets `local`.
    #[inline]
    #[must_use]
    pub fn local(mut self, value: types::SocketAddressLegacy) -> Self {
        self.local = Some(value);
        self
    }
}

/// The backend that a multiplexer shares between several users.
#[non_exhaustive]
pub struct ChardevMux {
    /// The member `logfile`.
    pub logfile: Option<String>,
    /// The member `logappend`.
    pub logappend: Option<bool>,
    /// Whether each line in the log file begins with the time.
    ///
    /// On the wire: `logtimestamp`.
    ///
    /// Since QEMU 11.0.
    pub logtimestamp: Option<bool>,
    /// The member `chardev`.
    pub chardev: String,
}

impl crate::Blank for ChardevMux {
    const BLANK: Self = Self {
        logfile: None,
        logappend: None,
        logtimestamp: None,
        chardev: crate::Blank::BLANK,
    };
}

impl crate::Object for ChardevMux {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "ChardevMux",
        names: &["logfile", "logappend", "logtimestamp", "chardev"],
        required: 0b1000,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(2, crate::Releases::since(crate::Release::new(11, 0)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[&self.logfile, &self.logappend, &self.logtimestamp, &self.chardev],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.logfile,
                &mut self.logappend,
                &mut self.logtimestamp,
                &mut self.chardev,
            ],
        );
    }
}

impl ChardevMux {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(chardev: impl Into<String>) -> Self {
        Self {
            logfile: None,
            logappend: None,
            logtimestamp: None,
            chardev: chardev.into(),
        }
    }
    /// Sets `logfile`.
    #[inline]
    #[must_use]
    pub fn logfile(mut self, value: impl Into<String>) -> Self {
        self.logfile = Some(value.into());
        self
    }
    /// Sets `logappend`.
    #[inline]
    #[must_use]
    pub fn logappend(mut self, value: bool) -> Self {
        self.logappend = Some(value);
        self
    }
    /// Sets `logtimestamp`.
    #[inline]
    #[must_use]
    pub fn logtimestamp(mut self, value: bool) -> Self {
        self.logtimestamp = Some(value);
        self
    }
}

/// The backends that a hub joins, so that all get the same output.
///
/// In messages since QEMU 10.0.
#[non_exhaustive]
pub struct ChardevHub {
    /// The member `logfile`.
    pub logfile: Option<String>,
    /// The member `logappend`.
    pub logappend: Option<bool>,
    /// Whether each line in the log file begins with the time.
    ///
    /// On the wire: `logtimestamp`.
    ///
    /// Since QEMU 11.0.
    pub logtimestamp: Option<bool>,
    /// The member `chardevs`.
    pub chardevs: Vec<String>,
}

impl crate::Blank for ChardevHub {
    const BLANK: Self = Self {
        logfile: None,
        logappend: None,
        logtimestamp: None,
        chardevs: crate::Blank::BLANK,
    };
}

impl crate::Object for ChardevHub {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "ChardevHub",
        names: &["logfile", "logappend", "logtimestamp", "chardevs"],
        required: 0b1000,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(2, crate::Releases::since(crate::Release::new(11, 0)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[&self.logfile, &self.logappend, &self.logtimestamp, &self.chardevs],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.logfile,
                &mut self.logappend,
                &mut self.logtimestamp,
                &mut self.chardevs,
            ],
        );
    }
}

impl ChardevHub {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(chardevs: impl Into<Vec<String>>) -> Self {
        Self {
            logfile: None,
            logappend: None,
            logtimestamp: None,
            chardevs: chardevs.into(),
        }
    }
    /// Sets `logfile`.
    #[inline]
    #[must_use]
    pub fn logfile(mut self, value: impl Into<String>) -> Self {
        self.logfile = Some(value.into());
        self
    }
    /// Sets `logappend`.
    #[inline]
    #[must_use]
    pub fn logappend(mut self, value: bool) -> Self {
        self.logappend = Some(value);
        self
    }
    /// Sets `logtimestamp`.
    #[inline]
    #[must_use]
    pub fn logtimestamp(mut self, value: bool) -> Self {
        self.logtimestamp = Some(value);
        self
    }
}

/// Settings of a character device on standard input and output.
#[non_exhaustive]
pub struct ChardevStdio {
    /// The member `logfile`.
    pub logfile: Option<String>,
    /// The member `logappend`.
    pub logappend: Option<bool>,
    /// Whether each line in the log file begins with the time.
    ///
    /// On the wire: `logtimestamp`.
    ///
    /// Since QEMU 11.0.
    pub logtimestamp: Option<bool>,
    /// The member `signal`.
    pub signal: Option<bool>,
}

impl crate::Blank for ChardevStdio {
    const BLANK: Self = Self {
        logfile: None,
        logappend: None,
        logtimestamp: None,
        signal: None,
    };
}

impl crate::Object for ChardevStdio {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "ChardevStdio",
        names: &["logfile", "logappend", "logtimestamp", "signal"],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(2, crate::Releases::since(crate::Release::new(11, 0)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.logfile, &self.logappend, &self.logtimestamp, &self.signal]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.logfile,
                &mut self.logappend,
                &mut self.logtimestamp,
                &mut self.signal,
            ],
        );
    }
}

impl ChardevStdio {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            logfile: None,
            logappend: None,
            logtimestamp: None,
            signal: None,
        }
    }
    /// Sets `logfile`.
    #[inline]
    #[must_use]
    pub fn logfile(mut self, value: impl Into<String>) -> Self {
        self.logfile = Some(value.into());
        self
    }
    /// Sets `logappend`.
    #[inline]
    #[must_use]
    pub fn logappend(mut self, value: bool) -> Self {
        self.logappend = Some(value);
        self
    }
    /// Sets `logtimestamp`.
    #[inline]
    #[must_use]
    pub fn logtimestamp(mut self, value: bool) -> Self {
        self.logtimestamp = Some(value);
        self
    }
    /// Sets `signal`.
    #[inline]
    #[must_use]
    pub fn signal(mut self, value: bool) -> Self {
        self.signal = Some(value);
        self
    }
}

/// The SPICE channel that a character device uses.
///
/// Only in builds with `CONFIG_SPICE`.
#[non_exhaustive]
pub struct ChardevSpiceChannel {
    /// The member `logfile`.
    pub logfile: Option<String>,
    /// The member `logappend`.
    pub logappend: Option<bool>,
    /// Whether each line in the log file begins with the time.
    ///
    /// On the wire: `logtimestamp`.
    ///
    /// Since QEMU 11.0.
    pub logtimestamp: Option<bool>,
    /// The member `type`.
    pub type_: String,
}

impl crate::Blank for ChardevSpiceChannel {
    const BLANK: Self = Self {
        logfile: None,
        logappend: None,
        logtimestamp: None,
        type_: crate::Blank::BLANK,
    };
}

impl crate::Object for ChardevSpiceChannel {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "ChardevSpiceChannel",
        names: &["logfile", "logappend", "logtimestamp", "type"],
        required: 0b1000,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(2, crate::Releases::since(crate::Release::new(11, 0)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.logfile, &self.logappend, &self.logtimestamp, &self.type_]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.logfile,
                &mut self.logappend,
                &mut self.logtimestamp,
                &mut self.type_,
            ],
        );
    }
}

impl ChardevSpiceChannel {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(type_: impl Into<String>) -> Self {
        Self {
            logfile: None,
            logappend: None,
            logtimestamp: None,
            type_: type_.into(),
        }
    }
    /// Sets `logfile`.
    #[inline]
    #[must_use]
    pub fn logfile(mut self, value: impl Into<String>) -> Self {
        self.logfile = Some(value.into());
        self
    }
    /// Sets `logappend`.
    #[inline]
    #[must_use]
    pub fn logappend(mut self, value: bool) -> Self {
        self.logappend = Some(value);
        self
    }
    /// Sets `logtimestamp`.
    #[inline]
    #[must_use]
    pub fn logtimestamp(mut self, value: bool) -> Self {
        self.logtimestamp = Some(value);
        self
    }
}

/// Name of the SPICE port that a character device offers.
///
/// Only in builds with `CONFIG_SPICE`.
#[non_exhaustive]
pub struct ChardevSpicePort {
    /// The member `logfile`.
    pub logfile: Option<String>,
    /// The member `logappend`.
    pub logappend: Option<bool>,
    /// Whether each line in the log file begins with the time.
    ///
    /// On the wire: `logtimestamp`.
    ///
    /// Since QEMU 11.0.
    pub logtimestamp: Option<bool>,
    /// The member `fqdn`.
    pub fqdn: String,
}

impl crate::Blank for ChardevSpicePort {
    const BLANK: Self = Self {
        logfile: None,
        logappend: None,
        logtimestamp: None,
        fqdn: crate::Blank::BLANK,
    };
}

impl crate::Object for ChardevSpicePort {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "ChardevSpicePort",
        names: &["logfile", "logappend", "logtimestamp", "fqdn"],
        required: 0b1000,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(2, crate::Releases::since(crate::Release::new(11, 0)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.logfile, &self.logappend, &self.logtimestamp, &self.fqdn]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.logfile,
                &mut self.logappend,
                &mut self.logtimestamp,
                &mut self.fqdn,
            ],
        );
    }
}

impl ChardevSpicePort {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(fqdn: impl Into<String>) -> Self {
        Self {
            logfile: None,
            logappend: None,
            logtimestamp: None,
            fqdn: fqdn.into(),
        }
    }
    /// Sets `logfile`.
    #[inline]
    #[must_use]
    pub fn logfile(mut self, value: impl Into<String>) -> Self {
        self.logfile = Some(value.into());
        self
    }
    /// Sets `logappend`.
    #[inline]
    #[must_use]
    pub fn logappend(mut self, value: bool) -> Self {
        self.logappend = Some(value);
        self
    }
    /// Sets `logtimestamp`.
    #[inline]
    #[must_use]
    pub fn logtimestamp(mut self, value: bool) -> Self {
        self.logtimestamp = Some(value);
        self
    }
}

/// How a virtual console turns the bytes that it gets into characters.
///
/// In messages since QEMU 11.1.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChardevVCEncoding {
    /// As the code page of the IBM PC.
    ///
    /// On the wire: `cp437`.
    Cp437,
    /// As UTF-8.
    ///
    /// On the wire: `utf8`.
    Utf8,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for ChardevVCEncoding {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("cp437", Self::Cp437),
        ("utf8", Self::Utf8),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Cp437 => "cp437",
            Self::Utf8 => "utf8",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// Name of a character device on the D-Bus display.
///
/// Only in builds with `CONFIG_DBUS_DISPLAY`.
///
/// In messages since QEMU 7.0.
#[non_exhaustive]
pub struct ChardevDBus {
    /// The member `logfile`.
    pub logfile: Option<String>,
    /// The member `logappend`.
    pub logappend: Option<bool>,
    /// Whether each line in the log file begins with the time.
    ///
    /// On the wire: `logtimestamp`.
    ///
    /// Since QEMU 11.0.
    pub logtimestamp: Option<bool>,
    /// The member `name`.
    pub name: String,
    /// How bytes become characters.
    ///
    /// On the wire: `encoding`.
    ///
    /// Since QEMU 11.1.
    pub encoding: Option<types::ChardevVCEncoding>,
}

impl crate::Blank for ChardevDBus {
    const BLANK: Self = Self {
        logfile: None,
        logappend: None,
        logtimestamp: None,
        name: crate::Blank::BLANK,
        encoding: None,
    };
}

impl crate::Object for ChardevDBus {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "ChardevDBus",
        names: &["logfile", "logappend", "logtimestamp", "name", "encoding"],
        required: 0b1000,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (2, crate::Releases::since(crate::Release::new(11, 0))),
            (4, crate::Releases::since(crate::Release::new(11, 1))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.logfile,
                &self.logappend,
                &self.logtimestamp,
                &self.name,
                &self.encoding,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.logfile,
                &mut self.logappend,
                &mut self.logtimestamp,
                &mut self.name,
                &mut self.encoding,
            ],
        );
    }
}

impl ChardevDBus {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            logfile: None,
            logappend: None,
            logtimestamp: None,
            name: name.into(),
            encoding: None,
        }
    }
    /// Sets `logfile`.
    #[inline]
    #[must_use]
    pub fn logfile(mut self, value: impl Into<String>) -> Self {
        self.logfile = Some(value.into());
        self
    }
    /// Sets `logappend`.
    #[inline]
    #[must_use]
    pub fn logappend(mut self, value: bool) -> Self {
        self.logappend = Some(value);
        self
    }
    /// Sets `logtimestamp`.
    #[inline]
    #[must_use]
    pub fn logtimestamp(mut self, value: bool) -> Self {
        self.logtimestamp = Some(value);
        self
    }
    /// Sets `encoding`.
    #[inline]
    #[must_use]
    pub fn encoding(mut self, value: types::ChardevVCEncoding) -> Self {
        self.encoding = Some(value);
        self
    }
}

/// Size of a text console shown in QEMU's window.
#[non_exhaustive]
pub struct ChardevVC {
    /// The member `logfile`.
    pub logfile: Option<String>,
    /// The member `logappend`.
    pub logappend: Option<bool>,
    /// Whether each line in the log file begins with the time.
    ///
    /// On the wire: `logtimestamp`.
    ///
    /// Since QEMU 11.0.
    pub logtimestamp: Option<bool>,
    /// The member `width`.
    pub width: Option<i64>,
    /// The member `height`.
    pub height: Option<i64>,
    /// The member `cols`.
    pub cols: Option<i64>,
    /// The member `rows`.
    pub rows: Option<i64>,
    /// How bytes become characters.
    ///
    /// On the wire: `encoding`.
    ///
    /// Since QEMU 11.1.
    pub encoding: Option<types::ChardevVCEncoding>,
}

impl crate::Blank for ChardevVC {
    const BLANK: Self = Self {
        logfile: None,
        logappend: None,
        logtimestamp: None,
        width: None,
        height: None,
        cols: None,
        rows: None,
        encoding: None,
    };
}

impl crate::Object for ChardevVC {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "ChardevVC",
        names: &[
            "logfile",
            "logappend",
            "logtimestamp",
            "width",
            "height",
            "cols",
            "rows",
            "encoding",
        ],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (2, crate::Releases::since(crate::Release::new(11, 0))),
            (7, crate::Releases::since(crate::Release::new(11, 1))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.logfile,
                &self.logappend,
                &self.logtimestamp,
                &self.width,
                &self.height,
                &self.cols,
                &self.rows,
                &self.encoding,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.logfile,
                &mut self.logappend,
                &mut self.logtimestamp,
                &mut self.width,
                &mut self.height,
                &mut self.cols,
                &mut self.rows,
                &mut self.encoding,
            ],
        );
    }
}

impl ChardevVC {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            logfile: None,
            logappend: None,
            logtimestamp: None,
            width: None,
            height: None,
            cols: None,
            rows: None,
            encoding: None,
        }
    }
    /// Sets `logfile`.
    #[inline]
    #[must_use]
    pub fn logfile(mut self, value: impl Into<String>) -> Self {
        self.logfile = Some(value.into());
        self
    }
    /// Sets `logappend`.
    #[inline]
    #[must_use]
    pub fn logappend(mut self, value: bool) -> Self {
        self.logappend = Some(value);
        self
    }
    /// Sets `logtimestamp`.
    #[inline]
    #[must_use]
    pub fn logtimestamp(mut self, value: bool) -> Self {
        self.logtimestamp = Some(value);
        self
    }
    /// Sets `width`.
    #[inline]
    #[must_use]
    pub fn width(mut self, value: i64) -> Self {
        self.width = Some(value);
        self
    }
    /// Sets `height`.
    #[inline]
    #[must_use]
    pub fn height(mut self, value: i64) -> Self {
        self.height = Some(value);
        self
    }
    /// Sets `cols`.
    #[inline]
    #[must_use]
    pub fn cols(mut self, value: i64) -> Self {
        self.cols = Some(value);
        self
    }
    /// Sets `rows`.
    #[inline]
    #[must_use]
    pub fn rows(mut self, value: i64) -> Self {
        self.rows = Some(value);
        self
    }
    /// Sets `encoding`.
    #[inline]
    #[must_use]
    pub fn encoding(mut self, value: types::ChardevVCEncoding) -> Self {
        self.encoding = Some(value);
        self
    }
}

/// Size of a ring buffer in bytes; a power of two.
#[non_exhaustive]
pub struct ChardevRingbuf {
    /// The member `logfile`.
    pub logfile: Option<String>,
    /// The member `logappend`.
    pub logappend: Option<bool>,
    /// Whether each line in the log file begins with the time.
    ///
    /// On the wire: `logtimestamp`.
    ///
    /// Since QEMU 11.0.
    pub logtimestamp: Option<bool>,
    /// The member `size`.
    pub size: Option<i64>,
}

impl crate::Blank for ChardevRingbuf {
    const BLANK: Self = Self {
        logfile: None,
        logappend: None,
        logtimestamp: None,
        size: None,
    };
}

impl crate::Object for ChardevRingbuf {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "ChardevRingbuf",
        names: &["logfile", "logappend", "logtimestamp", "size"],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(2, crate::Releases::since(crate::Release::new(11, 0)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.logfile, &self.logappend, &self.logtimestamp, &self.size]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.logfile,
                &mut self.logappend,
                &mut self.logtimestamp,
                &mut self.size,
            ],
        );
    }
}

impl ChardevRingbuf {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            logfile: None,
            logappend: None,
            logtimestamp: None,
            size: None,
        }
    }
    /// Sets `logfile`.
    #[inline]
    #[must_use]
    pub fn logfile(mut self, value: impl Into<String>) -> Self {
        self.logfile = Some(value.into());
        self
    }
    /// Sets `logappend`.
    #[inline]
    #[must_use]
    pub fn logappend(mut self, value: bool) -> Self {
        self.logappend = Some(value);
        self
    }
    /// Sets `logtimestamp`.
    #[inline]
    #[must_use]
    pub fn logtimestamp(mut self, value: bool) -> Self {
        self.logtimestamp = Some(value);
        self
    }
    /// Sets `size`.
    #[inline]
    #[must_use]
    pub fn size(mut self, value: i64) -> Self {
        self.size = Some(value);
        self
    }
}

/// What the built-in SPICE agent does: mouse, clipboard.
///
/// Only in builds with `CONFIG_SPICE_PROTOCOL`.
///
/// In messages since QEMU 6.1.
#[non_exhaustive]
pub struct ChardevQemuVDAgent {
    /// The member `logfile`.
    pub logfile: Option<String>,
    /// The member `logappend`.
    pub logappend: Option<bool>,
    /// Whether each line in the log file begins with the time.
    ///
    /// On the wire: `logtimestamp`.
    ///
    /// Since QEMU 11.0.
    pub logtimestamp: Option<bool>,
    /// The member `mouse`.
    pub mouse: Option<bool>,
    /// The member `clipboard`.
    pub clipboard: Option<bool>,
}

impl crate::Blank for ChardevQemuVDAgent {
    const BLANK: Self = Self {
        logfile: None,
        logappend: None,
        logtimestamp: None,
        mouse: None,
        clipboard: None,
    };
}

impl crate::Object for ChardevQemuVDAgent {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "ChardevQemuVDAgent",
        names: &["logfile", "logappend", "logtimestamp", "mouse", "clipboard"],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(2, crate::Releases::since(crate::Release::new(11, 0)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.logfile,
                &self.logappend,
                &self.logtimestamp,
                &self.mouse,
                &self.clipboard,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.logfile,
                &mut self.logappend,
                &mut self.logtimestamp,
                &mut self.mouse,
                &mut self.clipboard,
            ],
        );
    }
}

impl ChardevQemuVDAgent {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            logfile: None,
            logappend: None,
            logtimestamp: None,
            mouse: None,
            clipboard: None,
        }
    }
    /// Sets `logfile`.
    #[inline]
    #[must_use]
    pub fn logfile(mut self, value: impl Into<String>) -> Self {
        self.logfile = Some(value.into());
        self
    }
    /// Sets `logappend`.
    #[inline]
    #[must_use]
    pub fn logappend(mut self, value: bool) -> Self {
        self.logappend = Some(value);
        self
    }
    /// Sets `logtimestamp`.
    #[inline]
    #[must_use]
    pub fn logtimestamp(mut self, value: bool) -> Self {
        self.logtimestamp = Some(value);
        self
    }
    /// Sets `mouse`.
    #[inline]
    #[must_use]
    pub fn mouse(mut self, value: bool) -> Self {
        self.mouse = Some(value);
        self
    }
    /// Sets `clipboard`.
    #[inline]
    #[must_use]
    pub fn clipboard(mut self, value: bool) -> Self {
        self.clipboard = Some(value);
        self
    }
}

/// Path for a link to the pseudo terminal of a character device.
///
/// Older releases call it `ChardevCommon`.
#[non_exhaustive]
pub struct ChardevPty {
    /// The member `logfile`.
    pub logfile: Option<String>,
    /// The member `logappend`.
    pub logappend: Option<bool>,
    /// Whether each line in the log file begins with the time.
    ///
    /// On the wire: `logtimestamp`.
    ///
    /// Since QEMU 11.0.
    pub logtimestamp: Option<bool>,
    /// The member `path`.
    ///
    /// Since QEMU 9.2.
    pub path: Option<String>,
}

impl crate::Blank for ChardevPty {
    const BLANK: Self = Self {
        logfile: None,
        logappend: None,
        logtimestamp: None,
        path: None,
    };
}

impl crate::Object for ChardevPty {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "ChardevPty",
        names: &["logfile", "logappend", "logtimestamp", "path"],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (2, crate::Releases::since(crate::Release::new(11, 0))),
            (3, crate::Releases::since(crate::Release::new(9, 2))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.logfile, &self.logappend, &self.logtimestamp, &self.path]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.logfile,
                &mut self.logappend,
                &mut self.logtimestamp,
                &mut self.path,
            ],
        );
    }
}

impl ChardevPty {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            logfile: None,
            logappend: None,
            logtimestamp: None,
            path: None,
        }
    }
    /// Sets `logfile`.
    #[inline]
    #[must_use]
    pub fn logfile(mut self, value: impl Into<String>) -> Self {
        self.logfile = Some(value.into());
        self
    }
    /// Sets `logappend`.
    #[inline]
    #[must_use]
    pub fn logappend(mut self, value: bool) -> Self {
        self.logappend = Some(value);
        self
    }
    /// Sets `logtimestamp`.
    #[inline]
    #[must_use]
    pub fn logtimestamp(mut self, value: bool) -> Self {
        self.logtimestamp = Some(value);
        self
    }
    /// Sets `path`.
    #[inline]
    #[must_use]
    pub fn path(mut self, value: impl Into<String>) -> Self {
        self.path = Some(value.into());
        self
    }
}

/// The kinds of character device.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChardevBackendKind {
    /// The value `file`.
    File,
    /// The value `serial`.
    ///
    /// Only in builds with `HAVE_CHARDEV_SERIAL`.
    Serial,
    /// The value `parallel`.
    ///
    /// Only in builds with `HAVE_CHARDEV_PARALLEL`.
    Parallel,
    /// The value `pipe`.
    Pipe,
    /// The value `socket`.
    Socket,
    /// The value `udp`.
    Udp,
    /// The value `pty`.
    Pty,
    /// The value `null`.
    Null,
    /// The value `mux`.
    Mux,
    /// The value `hub`.
    ///
    /// Since QEMU 10.0.
    Hub,
    /// The value `msmouse`.
    Msmouse,
    /// The value `wctablet`.
    Wctablet,
    /// The value `braille`.
    ///
    /// Only in builds with `CONFIG_BRLAPI`.
    Braille,
    /// The value `testdev`.
    Testdev,
    /// The value `stdio`.
    Stdio,
    /// The value `console`.
    ///
    /// Only in builds with `CONFIG_WIN32`.
    Console,
    /// The value `spicevmc`.
    ///
    /// Only in builds with `CONFIG_SPICE`.
    Spicevmc,
    /// The value `spiceport`.
    ///
    /// Only in builds with `CONFIG_SPICE`.
    Spiceport,
    /// The value `qemu-vdagent`.
    ///
    /// Only in builds with `CONFIG_SPICE_PROTOCOL`.
    ///
    /// Since QEMU 6.1.
    QemuVdagent,
    /// The value `dbus`.
    ///
    /// Only in builds with `CONFIG_DBUS_DISPLAY`.
    ///
    /// Since QEMU 7.0.
    Dbus,
    /// The value `vc`.
    Vc,
    /// The value `ringbuf`.
    Ringbuf,
    /// The value `memory`.
    #[deprecated(note = "On its way out: new programs should not rely on it.")]
    Memory,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for ChardevBackendKind {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("file", Self::File),
        ("serial", Self::Serial),
        ("parallel", Self::Parallel),
        ("pipe", Self::Pipe),
        ("socket", Self::Socket),
        ("udp", Self::Udp),
        ("pty", Self::Pty),
        ("null", Self::Null),
        ("mux", Self::Mux),
        ("hub", Self::Hub),
        ("msmouse", Self::Msmouse),
        ("wctablet", Self::Wctablet),
        ("braille", Self::Braille),
        ("testdev", Self::Testdev),
        ("stdio", Self::Stdio),
        ("console", Self::Console),
        ("spicevmc", Self::Spicevmc),
        ("spiceport", Self::Spiceport),
        ("qemu-vdagent", Self::QemuVdagent),
        ("dbus", Self::Dbus),
        ("vc", Self::Vc),
        ("ringbuf", Self::Ringbuf),
        ("memory", Self::Memory),
    ];
    const RELEASES: &'static [(usize, crate::Releases)] = &[
        (9, crate::Releases::since(crate::Release::new(10, 0))),
        (18, crate::Releases::since(crate::Release::new(6, 1))),
        (19, crate::Releases::since(crate::Release::new(7, 0))),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::File => "file",
            Self::Serial => "serial",
            Self::Parallel => "parallel",
            Self::Pipe => "pipe",
            Self::Socket => "socket",
            Self::Udp => "udp",
            Self::Pty => "pty",
            Self::Null => "null",
            Self::Mux => "mux",
            Self::Hub => "hub",
            Self::Msmouse => "msmouse",
            Self::Wctablet => "wctablet",
            Self::Braille => "braille",
            Self::Testdev => "testdev",
            Self::Stdio => "stdio",
            Self::Console => "console",
            Self::Spicevmc => "spicevmc",
            Self::Spiceport => "spiceport",
            Self::QemuVdagent => "qemu-vdagent",
            Self::Dbus => "dbus",
            Self::Vc => "vc",
            Self::Ringbuf => "ringbuf",
            Self::Memory => "memory",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// Holds a [`ChardevFile`](types::ChardevFile) as
/// [`data`](field@types::ChardevFileWrapper::data), for the branch `file` of
/// [`ChardevBackend`](types::ChardevBackend).
#[non_exhaustive]
pub struct ChardevFileWrapper {
    /// The member `data`.
    pub data: types::ChardevFile,
}

impl crate::Blank for ChardevFileWrapper {
    const BLANK: Self = Self { data: crate::Blank::BLANK };
}

impl crate::Object for ChardevFileWrapper {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "ChardevFileWrapper",
        names: &["data"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.data]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.data]);
    }
}

impl ChardevFileWrapper {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(data: types::ChardevFile) -> Self {
        Self { data }
    }
}

/// Holds a [`ChardevHostdev`](types::ChardevHostdev) as
/// [`data`](field@types::ChardevHostdevWrapper::data), for `serial`, `parallel` and `pipe` in
/// [`ChardevBackend`](types::ChardevBackend).
#[non_exhaustive]
pub struct ChardevHostdevWrapper {
    /// The member `data`.
    pub data: types::ChardevHostdev,
}

impl crate::Blank for ChardevHostdevWrapper {
    const BLANK: Self = Self { data: crate::Blank::BLANK };
}

impl crate::Object for ChardevHostdevWrapper {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "ChardevHostdevWrapper",
        names: &["data"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.data]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.data]);
    }
}

impl ChardevHostdevWrapper {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(data: types::ChardevHostdev) -> Self {
        Self { data }
    }
}

/// Holds a [`ChardevSocket`](types::ChardevSocket) as
/// [`data`](field@types::ChardevSocketWrapper::data), for the branch `socket` of
/// [`ChardevBackend`](types::ChardevBackend).
#[non_exhaustive]
pub struct ChardevSocketWrapper {
    /// The member `data`.
    pub data: types::ChardevSocket,
}

impl crate::Blank for ChardevSocketWrapper {
    const BLANK: Self = Self { data: crate::Blank::BLANK };
}

impl crate::Object for ChardevSocketWrapper {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "ChardevSocketWrapper",
        names: &["data"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.data]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.data]);
    }
}

impl ChardevSocketWrapper {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(data: types::ChardevSocket) -> Self {
        Self { data }
    }
}

/// Holds a [`ChardevUdp`](types::ChardevUdp) as [`data`](field@types::ChardevUdpWrapper::data),
/// for the branch `udp` of [`ChardevBackend`](types::ChardevBackend).
#[non_exhaustive]
pub struct ChardevUdpWrapper {
    /// The member `data`.
    pub data: types::ChardevUdp,
}

impl crate::Blank for ChardevUdpWrapper {
    const BLANK: Self = Self { data: crate::Blank::BLANK };
}

impl crate::Object for ChardevUdpWrapper {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "ChardevUdpWrapper",
        names: &["data"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.data]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.data]);
    }
}

impl ChardevUdpWrapper {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(data: types::ChardevUdp) -> Self {
        Self { data }
    }
}

/// Holds a [`ChardevCommon`](types::ChardevCommon) as
/// [`data`](field@types::ChardevCommonWrapper::data), for
/// [`ChardevBackend`](types::ChardevBackend) branches without settings of their own.
#[non_exhaustive]
pub struct ChardevCommonWrapper {
    /// The member `data`.
    pub data: types::ChardevCommon,
}

impl crate::Blank for ChardevCommonWrapper {
    const BLANK: Self = Self { data: crate::Blank::BLANK };
}

impl crate::Object for ChardevCommonWrapper {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "ChardevCommonWrapper",
        names: &["data"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.data]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.data]);
    }
}

impl ChardevCommonWrapper {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(data: types::ChardevCommon) -> Self {
        Self { data }
    }
}

/// Holds a [`ChardevMux`](types::ChardevMux) as [`data`](field@types::ChardevMuxWrapper::data),
/// for the branch `mux` of [`ChardevBackend`](types::ChardevBackend).
#[non_exhaustive]
pub struct ChardevMuxWrapper {
    /// The member `data`.
    pub data: types::ChardevMux,
}

impl crate::Blank for ChardevMuxWrapper {
    const BLANK: Self = Self { data: crate::Blank::BLANK };
}

impl crate::Object for ChardevMuxWrapper {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "ChardevMuxWrapper",
        names: &["data"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.data]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.data]);
    }
}

impl ChardevMuxWrapper {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(data: types::ChardevMux) -> Self {
        Self { data }
    }
}

/// Holds a [`ChardevHub`](types::ChardevHub) as [`data`](field@types::ChardevHubWrapper::data),
/// for the branch `hub` of [`ChardevBackend`](types::ChardevBackend).
///
/// In messages since QEMU 10.0.
#[non_exhaustive]
pub struct ChardevHubWrapper {
    /// The member `data`.
    pub data: types::ChardevHub,
}

impl crate::Blank for ChardevHubWrapper {
    const BLANK: Self = Self { data: crate::Blank::BLANK };
}

impl crate::Object for ChardevHubWrapper {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "ChardevHubWrapper",
        names: &["data"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.data]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.data]);
    }
}

impl ChardevHubWrapper {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(data: types::ChardevHub) -> Self {
        Self { data }
    }
}

/// Holds a [`ChardevStdio`](types::ChardevStdio) as
/// [`data`](field@types::ChardevStdioWrapper::data), for the branch `stdio` of
/// [`ChardevBackend`](types::ChardevBackend).
#[non_exhaustive]
pub struct ChardevStdioWrapper {
    /// The member `data`.
    pub data: types::ChardevStdio,
}

impl crate::Blank for ChardevStdioWrapper {
    const BLANK: Self = Self { data: crate::Blank::BLANK };
}

impl crate::Object for ChardevStdioWrapper {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "ChardevStdioWrapper",
        names: &["data"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.data]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.data]);
    }
}

impl ChardevStdioWrapper {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(data: types::ChardevStdio) -> Self {
        Self { data }
    }
}

/// Holds a [`ChardevSpiceChannel`](types::ChardevSpiceChannel) as
/// [`data`](field@types::ChardevSpiceChannelWrapper::data), for the branch `spicevmc` of
/// [`ChardevBackend`](types::ChardevBackend).
///
/// Only in builds with `CONFIG_SPICE`.
#[non_exhaustive]
pub struct ChardevSpiceChannelWrapper {
    /// The member `data`.
    pub data: types::ChardevSpiceChannel,
}

impl crate::Blank for ChardevSpiceChannelWrapper {
    const BLANK: Self = Self { data: crate::Blank::BLANK };
}

impl crate::Object for ChardevSpiceChannelWrapper {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "ChardevSpiceChannelWrapper",
        names: &["data"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.data]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.data]);
    }
}

impl ChardevSpiceChannelWrapper {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(data: types::ChardevSpiceChannel) -> Self {
        Self { data }
    }
}

/// Holds a [`ChardevSpicePort`](types::ChardevSpicePort) as
/// [`data`](field@types::ChardevSpicePortWrapper::data), for the branch `spiceport` of
/// [`ChardevBackend`](types::ChardevBackend).
///
/// Only in builds with `CONFIG_SPICE`.
#[non_exhaustive]
pub struct ChardevSpicePortWrapper {
    /// The member `data`.
    pub data: types::ChardevSpicePort,
}

impl crate::Blank for ChardevSpicePortWrapper {
    const BLANK: Self = Self { data: crate::Blank::BLANK };
}

impl crate::Object for ChardevSpicePortWrapper {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "ChardevSpicePortWrapper",
        names: &["data"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.data]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.data]);
    }
}

impl ChardevSpicePortWrapper {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(data: types::ChardevSpicePort) -> Self {
        Self { data }
    }
}

/// Holds a [`ChardevQemuVDAgent`](types::ChardevQemuVDAgent) as
/// [`data`](field@types::ChardevQemuVDAgentWrapper::data), for the branch `qemu-vdagent` of
/// [`ChardevBackend`](types::ChardevBackend).
///
/// Only in builds with `CONFIG_SPICE_PROTOCOL`.
///
/// In messages since QEMU 6.1.
#[non_exhaustive]
pub struct ChardevQemuVDAgentWrapper {
    /// The member `data`.
    pub data: types::ChardevQemuVDAgent,
}

impl crate::Blank for ChardevQemuVDAgentWrapper {
    const BLANK: Self = Self { data: crate::Blank::BLANK };
}

impl crate::Object for ChardevQemuVDAgentWrapper {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "ChardevQemuVDAgentWrapper",
        names: &["data"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.data]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.data]);
    }
}

impl ChardevQemuVDAgentWrapper {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(data: types::ChardevQemuVDAgent) -> Self {
        Self { data }
    }
}

/// Holds a [`ChardevDBus`](types::ChardevDBus) as
/// [`data`](field@types::ChardevDBusWrapper::data), for the branch `dbus` of
/// [`ChardevBackend`](types::ChardevBackend).
///
/// Only in builds with `CONFIG_DBUS_DISPLAY`.
///
/// In messages since QEMU 7.0.
#[non_exhaustive]
pub struct ChardevDBusWrapper {
    /// The member `data`.
    pub data: types::ChardevDBus,
}

impl crate::Blank for ChardevDBusWrapper {
    const BLANK: Self = Self { data: crate::Blank::BLANK };
}

impl crate::Object for ChardevDBusWrapper {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "ChardevDBusWrapper",
        names: &["data"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.data]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.data]);
    }
}

impl ChardevDBusWrapper {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(data: types::ChardevDBus) -> Self {
        Self { data }
    }
}

/// Holds a [`ChardevVC`](types::ChardevVC) as [`data`](field@types::ChardevVCWrapper::data),
/// for the branch `vc` of [`ChardevBackend`](types::ChardevBackend).
#[non_exhaustive]
pub struct ChardevVCWrapper {
    /// The member `data`.
    pub data: types::ChardevVC,
}

impl crate::Blank for ChardevVCWrapper {
    const BLANK: Self = Self { data: crate::Blank::BLANK };
}

impl crate::Object for ChardevVCWrapper {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "ChardevVCWrapper",
        names: &["data"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.data]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.data]);
    }
}

impl ChardevVCWrapper {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(data: types::ChardevVC) -> Self {
        Self { data }
    }
}

/// Holds a [`ChardevRingbuf`](types::ChardevRingbuf) as
/// [`data`](field@types::ChardevRingbufWrapper::data), for the branches `ringbuf` and `memory`
/// of [`ChardevBackend`](types::ChardevBackend).
#[non_exhaustive]
pub struct ChardevRingbufWrapper {
    /// The member `data`.
    pub data: types::ChardevRingbuf,
}

impl crate::Blank for ChardevRingbufWrapper {
    const BLANK: Self = Self { data: crate::Blank::BLANK };
}

impl crate::Object for ChardevRingbufWrapper {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "ChardevRingbufWrapper",
        names: &["data"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.data]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.data]);
    }
}

impl ChardevRingbufWrapper {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(data: types::ChardevRingbuf) -> Self {
        Self { data }
    }
}

/// Holds a [`ChardevPty`](types::ChardevPty) as [`data`](field@types::ChardevPtyWrapper::data),
/// for the branch `pty` of [`ChardevBackend`](types::ChardevBackend).
///
/// Older releases call it `ChardevCommonWrapper`.
#[non_exhaustive]
pub struct ChardevPtyWrapper {
    /// The member `data`.
    pub data: types::ChardevPty,
}

impl crate::Blank for ChardevPtyWrapper {
    const BLANK: Self = Self { data: crate::Blank::BLANK };
}

impl crate::Object for ChardevPtyWrapper {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "ChardevPtyWrapper",
        names: &["data"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.data]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.data]);
    }
}

impl ChardevPtyWrapper {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(data: types::ChardevPty) -> Self {
        Self { data }
    }
}

/// What a character device is connected to, with its settings.
#[non_exhaustive]
pub struct ChardevBackend {
    /// The member `type`.
    pub type_: types::ChardevBackendBranch,
}

impl crate::Blank for ChardevBackend {
    const BLANK: Self = Self { type_: crate::Blank::BLANK };
}

impl crate::Object for ChardevBackend {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "ChardevBackend",
        names: &["type"],
        required: 0b1,
        required_beyond: &[],
        tag: Some(0),
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.type_]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.type_]);
    }
}

impl ChardevBackend {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(type_: impl Into<types::ChardevBackendBranch>) -> Self {
        Self { type_: type_.into() }
    }
}

/// The value of `type` in [`ChardevBackend`](types::ChardevBackend), with the members that it brings.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ChardevBackendBranch {
    /// The value `file`.
    File(types::ChardevFileWrapper),
    /// The value `serial`.
    ///
    /// Only in builds with `HAVE_CHARDEV_SERIAL`.
    Serial(types::ChardevHostdevWrapper),
    /// The value `parallel`.
    ///
    /// Only in builds with `HAVE_CHARDEV_PARALLEL`.
    Parallel(types::ChardevHostdevWrapper),
    /// The value `pipe`.
    Pipe(types::ChardevHostdevWrapper),
    /// The value `socket`.
    Socket(types::ChardevSocketWrapper),
    /// The value `udp`.
    Udp(types::ChardevUdpWrapper),
    /// The value `pty`.
    Pty(types::ChardevPtyWrapper),
    /// The value `null`.
    Null(types::ChardevCommonWrapper),
    /// The value `mux`.
    Mux(types::ChardevMuxWrapper),
    /// The value `hub`.
    ///
    /// Since QEMU 10.0.
    Hub(types::ChardevHubWrapper),
    /// The value `msmouse`.
    Msmouse(types::ChardevCommonWrapper),
    /// The value `wctablet`.
    Wctablet(types::ChardevCommonWrapper),
    /// The value `braille`.
    ///
    /// Only in builds with `CONFIG_BRLAPI`.
    Braille(types::ChardevCommonWrapper),
    /// The value `testdev`.
    Testdev(types::ChardevCommonWrapper),
    /// The value `stdio`.
    Stdio(types::ChardevStdioWrapper),
    /// The value `console`.
    ///
    /// Only in builds with `CONFIG_WIN32`.
    Console(types::ChardevCommonWrapper),
    /// The value `spicevmc`.
    ///
    /// Only in builds with `CONFIG_SPICE`.
    Spicevmc(types::ChardevSpiceChannelWrapper),
    /// The value `spiceport`.
    ///
    /// Only in builds with `CONFIG_SPICE`.
    Spiceport(types::ChardevSpicePortWrapper),
    /// The value `qemu-vdagent`.
    ///
    /// Only in builds with `CONFIG_SPICE_PROTOCOL`.
    ///
    /// Since QEMU 6.1.
    QemuVdagent(types::ChardevQemuVDAgentWrapper),
    /// The value `dbus`.
    ///
    /// Only in builds with `CONFIG_DBUS_DISPLAY`.
    ///
    /// Since QEMU 7.0.
    Dbus(types::ChardevDBusWrapper),
    /// The value `vc`.
    Vc(types::ChardevVCWrapper),
    /// The value `ringbuf`.
    Ringbuf(types::ChardevRingbufWrapper),
    /// The value `memory`.
    #[deprecated(note = "On its way out: new programs should not rely on it.")]
    Memory(types::ChardevRingbufWrapper),
    /// A value that this version of the schema does not have.
    Unknown(crate::UnknownBranch),
}

impl crate::Branches for ChardevBackendBranch {
    const RELEASES: &'static [(&'static str, crate::Releases)] = &[
        ("hub", crate::Releases::since(crate::Release::new(10, 0))),
        ("qemu-vdagent", crate::Releases::since(crate::Release::new(6, 1))),
        ("dbus", crate::Releases::since(crate::Release::new(7, 0))),
    ];
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "file" => Self::File(crate::Blank::BLANK),
            "serial" => Self::Serial(crate::Blank::BLANK),
            "parallel" => Self::Parallel(crate::Blank::BLANK),
            "pipe" => Self::Pipe(crate::Blank::BLANK),
            "socket" => Self::Socket(crate::Blank::BLANK),
            "udp" => Self::Udp(crate::Blank::BLANK),
            "pty" => Self::Pty(crate::Blank::BLANK),
            "null" => Self::Null(crate::Blank::BLANK),
            "mux" => Self::Mux(crate::Blank::BLANK),
            "hub" => Self::Hub(crate::Blank::BLANK),
            "msmouse" => Self::Msmouse(crate::Blank::BLANK),
            "wctablet" => Self::Wctablet(crate::Blank::BLANK),
            "braille" => Self::Braille(crate::Blank::BLANK),
            "testdev" => Self::Testdev(crate::Blank::BLANK),
            "stdio" => Self::Stdio(crate::Blank::BLANK),
            "console" => Self::Console(crate::Blank::BLANK),
            "spicevmc" => Self::Spicevmc(crate::Blank::BLANK),
            "spiceport" => Self::Spiceport(crate::Blank::BLANK),
            "qemu-vdagent" => Self::QemuVdagent(crate::Blank::BLANK),
            "dbus" => Self::Dbus(crate::Blank::BLANK),
            "vc" => Self::Vc(crate::Blank::BLANK),
            "ringbuf" => Self::Ringbuf(crate::Blank::BLANK),
            "memory" => Self::Memory(crate::Blank::BLANK),
            _ => Self::Unknown(crate::UnknownBranch::new(tag)),
        }
    }
    #[inline]
    fn tag(&self) -> &str {
        match self {
            Self::File(_) => "file",
            Self::Serial(_) => "serial",
            Self::Parallel(_) => "parallel",
            Self::Pipe(_) => "pipe",
            Self::Socket(_) => "socket",
            Self::Udp(_) => "udp",
            Self::Pty(_) => "pty",
            Self::Null(_) => "null",
            Self::Mux(_) => "mux",
            Self::Hub(_) => "hub",
            Self::Msmouse(_) => "msmouse",
            Self::Wctablet(_) => "wctablet",
            Self::Braille(_) => "braille",
            Self::Testdev(_) => "testdev",
            Self::Stdio(_) => "stdio",
            Self::Console(_) => "console",
            Self::Spicevmc(_) => "spicevmc",
            Self::Spiceport(_) => "spiceport",
            Self::QemuVdagent(_) => "qemu-vdagent",
            Self::Dbus(_) => "dbus",
            Self::Vc(_) => "vc",
            Self::Ringbuf(_) => "ringbuf",
            Self::Memory(_) => "memory",
            Self::Unknown(branch) => &branch.tag,
        }
    }
    #[inline]
    fn members(&self) -> Option<&dyn crate::Members> {
        match self {
            Self::File(members) => Some(members),
            Self::Serial(members) => Some(members),
            Self::Parallel(members) => Some(members),
            Self::Pipe(members) => Some(members),
            Self::Socket(members) => Some(members),
            Self::Udp(members) => Some(members),
            Self::Pty(members) => Some(members),
            Self::Null(members) => Some(members),
            Self::Mux(members) => Some(members),
            Self::Hub(members) => Some(members),
            Self::Msmouse(members) => Some(members),
            Self::Wctablet(members) => Some(members),
            Self::Braille(members) => Some(members),
            Self::Testdev(members) => Some(members),
            Self::Stdio(members) => Some(members),
            Self::Console(members) => Some(members),
            Self::Spicevmc(members) => Some(members),
            Self::Spiceport(members) => Some(members),
            Self::QemuVdagent(members) => Some(members),
            Self::Dbus(members) => Some(members),
            Self::Vc(members) => Some(members),
            Self::Ringbuf(members) => Some(members),
            Self::Memory(members) => Some(members),
            Self::Unknown(members) => Some(members),
        }
    }
    #[inline]
    fn members_mut(&mut self) -> Option<&mut dyn crate::Members> {
        match self {
            Self::File(members) => Some(members),
            Self::Serial(members) => Some(members),
            Self::Parallel(members) => Some(members),
            Self::Pipe(members) => Some(members),
            Self::Socket(members) => Some(members),
            Self::Udp(members) => Some(members),
            Self::Pty(members) => Some(members),
            Self::Null(members) => Some(members),
            Self::Mux(members) => Some(members),
            Self::Hub(members) => Some(members),
            Self::Msmouse(members) => Some(members),
            Self::Wctablet(members) => Some(members),
            Self::Braille(members) => Some(members),
            Self::Testdev(members) => Some(members),
            Self::Stdio(members) => Some(members),
            Self::Console(members) => Some(members),
            Self::Spicevmc(members) => Some(members),
            Self::Spiceport(members) => Some(members),
            Self::QemuVdagent(members) => Some(members),
            Self::Dbus(members) => Some(members),
            Self::Vc(members) => Some(members),
            Self::Ringbuf(members) => Some(members),
            Self::Memory(members) => Some(members),
            Self::Unknown(members) => Some(members),
        }
    }
}

impl From<types::ChardevFileWrapper> for ChardevBackendBranch {
    #[inline]
    fn from(branch: types::ChardevFileWrapper) -> Self {
        Self::File(branch)
    }
}

impl From<types::ChardevSocketWrapper> for ChardevBackendBranch {
    #[inline]
    fn from(branch: types::ChardevSocketWrapper) -> Self {
        Self::Socket(branch)
    }
}

impl From<types::ChardevUdpWrapper> for ChardevBackendBranch {
    #[inline]
    fn from(branch: types::ChardevUdpWrapper) -> Self {
        Self::Udp(branch)
    }
}

impl From<types::ChardevPtyWrapper> for ChardevBackendBranch {
    #[inline]
    fn from(branch: types::ChardevPtyWrapper) -> Self {
        Self::Pty(branch)
    }
}

impl From<types::ChardevMuxWrapper> for ChardevBackendBranch {
    #[inline]
    fn from(branch: types::ChardevMuxWrapper) -> Self {
        Self::Mux(branch)
    }
}

impl From<types::ChardevHubWrapper> for ChardevBackendBranch {
    #[inline]
    fn from(branch: types::ChardevHubWrapper) -> Self {
        Self::Hub(branch)
    }
}

impl From<types::ChardevStdioWrapper> for ChardevBackendBranch {
    #[inline]
    fn from(branch: types::ChardevStdioWrapper) -> Self {
        Self::Stdio(branch)
    }
}

impl From<types::ChardevSpiceChannelWrapper> for ChardevBackendBranch {
    #[inline]
    fn from(branch: types::ChardevSpiceChannelWrapper) -> Self {
        Self::Spicevmc(branch)
    }
}

impl From<types::ChardevSpicePortWrapper> for ChardevBackendBranch {
    #[inline]
    fn from(branch: types::ChardevSpicePortWrapper) -> Self {
        Self::Spiceport(branch)
    }
}

impl From<types::ChardevQemuVDAgentWrapper> for ChardevBackendBranch {
    #[inline]
    fn from(branch: types::ChardevQemuVDAgentWrapper) -> Self {
        Self::QemuVdagent(branch)
    }
}

impl From<types::ChardevDBusWrapper> for ChardevBackendBranch {
    #[inline]
    fn from(branch: types::ChardevDBusWrapper) -> Self {
        Self::Dbus(branch)
    }
}

impl From<types::ChardevVCWrapper> for ChardevBackendBranch {
    #[inline]
    fn from(branch: types::ChardevVCWrapper) -> Self {
        Self::Vc(branch)
    }
}

/// What was created for a new character device: the terminal path of a pty.
#[non_exhaustive]
pub struct ChardevReturn {
    /// The member `pty`.
    pub pty: Option<String>,
}

impl crate::Blank for ChardevReturn {
    const BLANK: Self = Self { pty: None };
}

impl crate::Object for ChardevReturn {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "ChardevReturn",
        names: &["pty"],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.pty]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.pty]);
    }
}

impl ChardevReturn {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { pty: None }
    }
}

crate::impl_objects! {
    ChardevInfo ChardevBackendInfo ChardevCommon ChardevFile ChardevHostdev ChardevSocket
    ChardevUdp ChardevMux ChardevHub ChardevStdio ChardevSpiceChannel ChardevSpicePort
    ChardevDBus ChardevVC ChardevRingbuf ChardevQemuVDAgent ChardevPty ChardevFileWrapper
    ChardevHostdevWrapper ChardevSocketWrapper ChardevUdpWrapper ChardevCommonWrapper
    ChardevMuxWrapper ChardevHubWrapper ChardevStdioWrapper ChardevSpiceChannelWrapper
    ChardevSpicePortWrapper ChardevQemuVDAgentWrapper ChardevDBusWrapper ChardevVCWrapper
    ChardevRingbufWrapper ChardevPtyWrapper ChardevBackend ChardevReturn
}

crate::impl_enums! {
    DataFormat ChardevVCEncoding ChardevBackendKind
}

crate::impl_branches! {
    ChardevBackendBranch
}
