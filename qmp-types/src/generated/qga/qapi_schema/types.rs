// Made from schemas/qga (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// A command of the agent, whether it is on, and whether it replies on success.
#[non_exhaustive]
pub struct GuestAgentCommandInfo {
    /// The member `name`.
    pub name: String,
    /// The member `enabled`.
    pub enabled: bool,
    /// The member `success-response`.
    pub success_response: bool,
}

impl crate::Blank for GuestAgentCommandInfo {
    const BLANK: Self = Self {
        name: crate::Blank::BLANK,
        enabled: crate::Blank::BLANK,
        success_response: crate::Blank::BLANK,
    };
}

impl crate::Object for GuestAgentCommandInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "GuestAgentCommandInfo",
        names: &["name", "enabled", "success-response"],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.name, &self.enabled, &self.success_response]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [&mut self.name, &mut self.enabled, &mut self.success_response],
        );
    }
}

impl GuestAgentCommandInfo {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>, enabled: bool, success_response: bool) -> Self {
        Self {
            name: name.into(),
            enabled,
            success_response,
        }
    }
}

/// Version of the agent and its commands.
#[non_exhaustive]
pub struct GuestAgentInfo {
    /// The member `version`.
    pub version: String,
    /// The member `supported_commands`.
    pub supported_commands: Vec<types::GuestAgentCommandInfo>,
}

impl crate::Blank for GuestAgentInfo {
    const BLANK: Self = Self {
        version: crate::Blank::BLANK,
        supported_commands: crate::Blank::BLANK,
    };
}

impl crate::Object for GuestAgentInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "GuestAgentInfo",
        names: &["version", "supported_commands"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.version, &self.supported_commands]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.version, &mut self.supported_commands]);
    }
}

impl GuestAgentInfo {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        version: impl Into<String>,
        supported_commands: impl Into<Vec<types::GuestAgentCommandInfo>>,
    ) -> Self {
        Self {
            version: version.into(),
            supported_commands: supported_commands.into(),
        }
    }
}

/// Data that was read from a file, as base64.
#[non_exhaustive]
pub struct GuestFileRead {
    /// The member `count`.
    pub count: i64,
    /// The member `buf-b64`.
    pub buf_b64: String,
    /// The member `eof`.
    pub eof: bool,
}

impl crate::Blank for GuestFileRead {
    const BLANK: Self = Self {
        count: crate::Blank::BLANK,
        buf_b64: crate::Blank::BLANK,
        eof: crate::Blank::BLANK,
    };
}

impl crate::Object for GuestFileRead {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "GuestFileRead",
        names: &["count", "buf-b64", "eof"],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    const SECRETS: &'static [crate::SecretMember] = &[crate::SecretMember::new(1)];
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.count, &self.buf_b64, &self.eof]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.count, &mut self.buf_b64, &mut self.eof]);
    }
}

impl GuestFileRead {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(count: i64, buf_b64: impl Into<String>, eof: bool) -> Self {
        Self {
            count,
            buf_b64: buf_b64.into(),
            eof,
        }
    }
}

/// How much was written to a file.
#[non_exhaustive]
pub struct GuestFileWrite {
    /// The member `count`.
    pub count: i64,
    /// The member `eof`.
    pub eof: bool,
}

impl crate::Blank for GuestFileWrite {
    const BLANK: Self = Self {
        count: crate::Blank::BLANK,
        eof: crate::Blank::BLANK,
    };
}

impl crate::Object for GuestFileWrite {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "GuestFileWrite",
        names: &["count", "eof"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.count, &self.eof]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.count, &mut self.eof]);
    }
}

impl GuestFileWrite {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(count: i64, eof: bool) -> Self {
        Self { count, eof }
    }
}

/// The new position in a file.
#[non_exhaustive]
pub struct GuestFileSeek {
    /// The member `position`.
    pub position: i64,
    /// The member `eof`.
    pub eof: bool,
}

impl crate::Blank for GuestFileSeek {
    const BLANK: Self = Self {
        position: crate::Blank::BLANK,
        eof: crate::Blank::BLANK,
    };
}

impl crate::Object for GuestFileSeek {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "GuestFileSeek",
        names: &["position", "eof"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.position, &self.eof]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.position, &mut self.eof]);
    }
}

impl GuestFileSeek {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(position: i64, eof: bool) -> Self {
        Self { position, eof }
    }
}

/// What an offset in a file is counted from.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum QGASeek {
    /// The value `set`.
    Set,
    /// The value `cur`.
    Cur,
    /// The value `end`.
    End,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for QGASeek {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("set", Self::Set),
        ("cur", Self::Cur),
        ("end", Self::End),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Set => "set",
            Self::Cur => "cur",
            Self::End => "end",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// What an offset is counted from, by name or by number (0 start, 1 position, 2 end).
#[derive(Clone)]
#[non_exhaustive]
pub enum GuestFileWhence {
    /// A number.
    Value(i64),
    /// A string.
    Name(types::QGASeek),
    /// A value of a JSON type that this version of the schema does not have here.
    Unknown(crate::rt::Value),
}

impl ::std::fmt::Debug for GuestFileWhence {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match self {
            Self::Value(value) => crate::rt::show_arm("Value", value, f),
            Self::Name(value) => crate::rt::show_arm("Name", value, f),
            Self::Unknown(value) => crate::rt::show_arm("Unknown", value, f),
        }
    }
}

impl crate::Codec<GuestFileWhence> for GuestFileWhence {
    #[inline]
    fn read(
        value: &mut GuestFileWhence,
        r: &mut crate::Reader<'_>,
    ) -> Result<(), crate::DecodeError> {
        *value = match r.peek_type()? {
            crate::JsonType::Number => Self::Value(crate::Blank::BLANK),
            crate::JsonType::String => Self::Name(crate::Blank::BLANK),
            #[allow(unreachable_patterns)]
            _ => Self::Unknown(crate::rt::Value::Null),
        };
        match value {
            Self::Value(value) => crate::Wire::read(value, r),
            Self::Name(value) => crate::Wire::read(value, r),
            Self::Unknown(value) => crate::Wire::read(value, r),
        }
    }
    #[inline]
    fn write(value: &GuestFileWhence, w: &mut crate::Writer) {
        match value {
            Self::Value(value) => crate::Wire::write(value, w),
            Self::Name(value) => crate::Wire::write(value, w),
            Self::Unknown(value) => crate::Wire::write(value, w),
        }
    }
    #[inline]
    fn search(value: &GuestFileWhence, search: &mut crate::Search<'_>) {
        match value {
            Self::Value(value) => crate::Wire::search(value, search),
            Self::Name(value) => crate::Wire::search(value, search),
            Self::Unknown(_) => {}
        }
    }
}

impl From<i64> for GuestFileWhence {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Value(value)
    }
}

impl From<types::QGASeek> for GuestFileWhence {
    #[inline]
    fn from(value: types::QGASeek) -> Self {
        Self::Name(value)
    }
}

/// Whether the agent holds file systems frozen.
///
/// Only in builds with `CONFIG_WIN32` or `CONFIG_FSFREEZE`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GuestFsfreezeStatus {
    /// The value `thawed`.
    Thawed,
    /// The value `frozen`.
    Frozen,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for GuestFsfreezeStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("thawed", Self::Thawed),
        ("frozen", Self::Frozen),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Thawed => "thawed",
            Self::Frozen => "frozen",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// Outcome of trimming one file system.
///
/// Only in builds with `CONFIG_WIN32` or `CONFIG_FSTRIM`.
#[non_exhaustive]
pub struct GuestFilesystemTrimResult {
    /// The member `path`.
    pub path: String,
    /// The member `trimmed`.
    pub trimmed: Option<i64>,
    /// The member `minimum`.
    pub minimum: Option<i64>,
    /// The member `error`.
    pub error: Option<String>,
}

impl crate::Blank for GuestFilesystemTrimResult {
    const BLANK: Self = Self {
        path: crate::Blank::BLANK,
        trimmed: None,
        minimum: None,
        error: None,
    };
}

impl crate::Object for GuestFilesystemTrimResult {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "GuestFilesystemTrimResult",
        names: &["path", "trimmed", "minimum", "error"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.path, &self.trimmed, &self.minimum, &self.error]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [&mut self.path, &mut self.trimmed, &mut self.minimum, &mut self.error],
        );
    }
}

impl GuestFilesystemTrimResult {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(path: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            trimmed: None,
            minimum: None,
            error: None,
        }
    }
}

/// Outcome of trimming all file systems.
///
/// Only in builds with `CONFIG_WIN32` or `CONFIG_FSTRIM`.
#[non_exhaustive]
pub struct GuestFilesystemTrimResponse {
    /// The member `paths`.
    pub paths: Vec<types::GuestFilesystemTrimResult>,
}

impl crate::Blank for GuestFilesystemTrimResponse {
    const BLANK: Self = Self { paths: crate::Blank::BLANK };
}

impl crate::Object for GuestFilesystemTrimResponse {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "GuestFilesystemTrimResponse",
        names: &["paths"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.paths]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.paths]);
    }
}

impl GuestFilesystemTrimResponse {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(paths: impl Into<Vec<types::GuestFilesystemTrimResult>>) -> Self {
        Self { paths: paths.into() }
    }
}

/// Version of an IP address.
///
/// Only in builds with `CONFIG_WIN32` or `HAVE_GETIFADDRS`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GuestIpAddressType {
    /// The value `ipv4`.
    Ipv4,
    /// The value `ipv6`.
    Ipv6,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for GuestIpAddressType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ipv4", Self::Ipv4),
        ("ipv6", Self::Ipv6),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Ipv4 => "ipv4",
            Self::Ipv6 => "ipv6",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// An IP address with the length of its prefix.
///
/// Only in builds with `CONFIG_WIN32` or `HAVE_GETIFADDRS`.
#[non_exhaustive]
pub struct GuestIpAddress {
    /// The member `ip-address`.
    pub ip_address: String,
    /// The member `ip-address-type`.
    pub ip_address_type: types::GuestIpAddressType,
    /// The member `prefix`.
    pub prefix: i64,
}

impl crate::Blank for GuestIpAddress {
    const BLANK: Self = Self {
        ip_address: crate::Blank::BLANK,
        ip_address_type: crate::Blank::BLANK,
        prefix: crate::Blank::BLANK,
    };
}

impl crate::Object for GuestIpAddress {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "GuestIpAddress",
        names: &["ip-address", "ip-address-type", "prefix"],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.ip_address, &self.ip_address_type, &self.prefix]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [&mut self.ip_address, &mut self.ip_address_type, &mut self.prefix],
        );
    }
}

impl GuestIpAddress {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        ip_address: impl Into<String>,
        ip_address_type: types::GuestIpAddressType,
        prefix: i64,
    ) -> Self {
        Self {
            ip_address: ip_address.into(),
            ip_address_type,
            prefix,
        }
    }
}

/// Traffic and error counters of a network interface.
///
/// Only in builds with `CONFIG_WIN32` or `HAVE_GETIFADDRS`.
#[non_exhaustive]
pub struct GuestNetworkInterfaceStat {
    /// The member `rx-bytes`.
    pub rx_bytes: u64,
    /// The member `rx-packets`.
    pub rx_packets: u64,
    /// The member `rx-errs`.
    pub rx_errs: u64,
    /// The member `rx-dropped`.
    pub rx_dropped: u64,
    /// The member `tx-bytes`.
    pub tx_bytes: u64,
    /// The member `tx-packets`.
    pub tx_packets: u64,
    /// The member `tx-errs`.
    pub tx_errs: u64,
    /// The member `tx-dropped`.
    pub tx_dropped: u64,
}

impl crate::Blank for GuestNetworkInterfaceStat {
    const BLANK: Self = Self {
        rx_bytes: crate::Blank::BLANK,
        rx_packets: crate::Blank::BLANK,
        rx_errs: crate::Blank::BLANK,
        rx_dropped: crate::Blank::BLANK,
        tx_bytes: crate::Blank::BLANK,
        tx_packets: crate::Blank::BLANK,
        tx_errs: crate::Blank::BLANK,
        tx_dropped: crate::Blank::BLANK,
    };
}

impl crate::Object for GuestNetworkInterfaceStat {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "GuestNetworkInterfaceStat",
        names: &[
            "rx-bytes",
            "rx-packets",
            "rx-errs",
            "rx-dropped",
            "tx-bytes",
            "tx-packets",
            "tx-errs",
            "tx-dropped",
        ],
        required: 0b11111111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.rx_bytes,
                &self.rx_packets,
                &self.rx_errs,
                &self.rx_dropped,
                &self.tx_bytes,
                &self.tx_packets,
                &self.tx_errs,
                &self.tx_dropped,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.rx_bytes,
                &mut self.rx_packets,
                &mut self.rx_errs,
                &mut self.rx_dropped,
                &mut self.tx_bytes,
                &mut self.tx_packets,
                &mut self.tx_errs,
                &mut self.tx_dropped,
            ],
        );
    }
}

impl GuestNetworkInterfaceStat {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        rx_bytes: u64,
        rx_packets: u64,
        rx_errs: u64,
        rx_dropped: u64,
        tx_bytes: u64,
        tx_packets: u64,
        tx_errs: u64,
        tx_dropped: u64,
    ) -> Self {
        Self {
            rx_bytes,
            rx_packets,
            rx_errs,
            rx_dropped,
            tx_bytes,
            tx_packets,
            tx_errs,
            tx_dropped,
        }
    }
}

/// A network interface of the guest.
///
/// Only in builds with `CONFIG_WIN32` or `HAVE_GETIFADDRS`.
#[non_exhaustive]
pub struct GuestNetworkInterface {
    /// The member `name`.
    pub name: String,
    /// The member `hardware-address`.
    pub hardware_address: Option<String>,
    /// The member `ip-addresses`.
    pub ip_addresses: Option<Vec<types::GuestIpAddress>>,
    /// The member `statistics`.
    pub statistics: Option<types::GuestNetworkInterfaceStat>,
}

impl crate::Blank for GuestNetworkInterface {
    const BLANK: Self = Self {
        name: crate::Blank::BLANK,
        hardware_address: None,
        ip_addresses: None,
        statistics: None,
    };
}

impl crate::Object for GuestNetworkInterface {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "GuestNetworkInterface",
        names: &["name", "hardware-address", "ip-addresses", "statistics"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[&self.name, &self.hardware_address, &self.ip_addresses, &self.statistics],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.name,
                &mut self.hardware_address,
                &mut self.ip_addresses,
                &mut self.statistics,
            ],
        );
    }
}

impl GuestNetworkInterface {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            hardware_address: None,
            ip_addresses: None,
            statistics: None,
        }
    }
}

/// A logical processor of the guest.
///
/// Only in builds with `CONFIG_LINUX` or `CONFIG_WIN32`.
#[non_exhaustive]
pub struct GuestLogicalProcessor {
    /// The member `logical-id`.
    pub logical_id: i64,
    /// The member `online`.
    pub online: bool,
    /// The member `can-offline`.
    pub can_offline: Option<bool>,
}

impl crate::Blank for GuestLogicalProcessor {
    const BLANK: Self = Self {
        logical_id: crate::Blank::BLANK,
        online: crate::Blank::BLANK,
        can_offline: None,
    };
}

impl crate::Object for GuestLogicalProcessor {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "GuestLogicalProcessor",
        names: &["logical-id", "online", "can-offline"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.logical_id, &self.online, &self.can_offline]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [&mut self.logical_id, &mut self.online, &mut self.can_offline],
        );
    }
}

impl GuestLogicalProcessor {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(logical_id: i64, online: bool) -> Self {
        Self {
            logical_id,
            online,
            can_offline: None,
        }
    }
    /// Sets `can-offline`.
    #[inline]
    #[must_use]
    pub fn can_offline(mut self, value: bool) -> Self {
        self.can_offline = Some(value);
        self
    }
}

/// The kinds of bus that a disk can be on.
///
/// Only in builds with `CONFIG_WIN32` or `CONFIG_LINUX`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GuestDiskBusType {
    /// The value `ide`.
    Ide,
    /// The value `fdc`.
    Fdc,
    /// The value `scsi`.
    Scsi,
    /// The value `virtio`.
    Virtio,
    /// The value `xen`.
    Xen,
    /// The value `usb`.
    Usb,
    /// The value `uml`.
    Uml,
    /// The value `sata`.
    Sata,
    /// The value `sd`.
    Sd,
    /// The value `unknown`.
    Unknown_,
    /// The value `ieee1394`.
    Ieee1394,
    /// The value `ssa`.
    Ssa,
    /// The value `fibre`.
    Fibre,
    /// The value `raid`.
    Raid,
    /// The value `iscsi`.
    Iscsi,
    /// The value `sas`.
    Sas,
    /// The value `mmc`.
    Mmc,
    /// The value `virtual`.
    Virtual,
    /// The value `file-backed-virtual`.
    FileBackedVirtual,
    /// The value `nvme`.
    ///
    /// Since QEMU 7.1.
    Nvme,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for GuestDiskBusType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ide", Self::Ide),
        ("fdc", Self::Fdc),
        ("scsi", Self::Scsi),
        ("virtio", Self::Virtio),
        ("xen", Self::Xen),
        ("usb", Self::Usb),
        ("uml", Self::Uml),
        ("sata", Self::Sata),
        ("sd", Self::Sd),
        ("unknown", Self::Unknown_),
        ("ieee1394", Self::Ieee1394),
        ("ssa", Self::Ssa),
        ("fibre", Self::Fibre),
        ("raid", Self::Raid),
        ("iscsi", Self::Iscsi),
        ("sas", Self::Sas),
        ("mmc", Self::Mmc),
        ("virtual", Self::Virtual),
        ("file-backed-virtual", Self::FileBackedVirtual),
        ("nvme", Self::Nvme),
    ];
    const RELEASES: &'static [(usize, crate::Releases)] = &[
        (19, crate::Releases::since(crate::Release::new(7, 1))),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Ide => "ide",
            Self::Fdc => "fdc",
            Self::Scsi => "scsi",
            Self::Virtio => "virtio",
            Self::Xen => "xen",
            Self::Usb => "usb",
            Self::Uml => "uml",
            Self::Sata => "sata",
            Self::Sd => "sd",
            Self::Unknown_ => "unknown",
            Self::Ieee1394 => "ieee1394",
            Self::Ssa => "ssa",
            Self::Fibre => "fibre",
            Self::Raid => "raid",
            Self::Iscsi => "iscsi",
            Self::Sas => "sas",
            Self::Mmc => "mmc",
            Self::Virtual => "virtual",
            Self::FileBackedVirtual => "file-backed-virtual",
            Self::Nvme => "nvme",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// Address of a PCI device in the guest.
///
/// Only in builds with `CONFIG_WIN32` or `CONFIG_LINUX`.
#[non_exhaustive]
pub struct GuestPCIAddress {
    /// The member `domain`.
    pub domain: i64,
    /// The member `bus`.
    pub bus: i64,
    /// The member `slot`.
    pub slot: i64,
    /// The member `function`.
    pub function: i64,
}

impl crate::Blank for GuestPCIAddress {
    const BLANK: Self = Self {
        domain: crate::Blank::BLANK,
        bus: crate::Blank::BLANK,
        slot: crate::Blank::BLANK,
        function: crate::Blank::BLANK,
    };
}

impl crate::Object for GuestPCIAddress {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "GuestPCIAddress",
        names: &["domain", "bus", "slot", "function"],
        required: 0b1111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.domain, &self.bus, &self.slot, &self.function]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [&mut self.domain, &mut self.bus, &mut self.slot, &mut self.function],
        );
    }
}

impl GuestPCIAddress {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(domain: i64, bus: i64, slot: i64, function: i64) -> Self {
        Self {
            domain,
            bus,
            slot,
            function,
        }
    }
}

/// Address of a channel device in an s390x guest.
///
/// Only in builds with `CONFIG_WIN32` or `CONFIG_LINUX`.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct GuestCCWAddress {
    /// The member `cssid`.
    pub cssid: i64,
    /// The member `ssid`.
    pub ssid: i64,
    /// The member `subchno`.
    pub subchno: i64,
    /// The member `devno`.
    pub devno: i64,
}

impl crate::Blank for GuestCCWAddress {
    const BLANK: Self = Self {
        cssid: crate::Blank::BLANK,
        ssid: crate::Blank::BLANK,
        subchno: crate::Blank::BLANK,
        devno: crate::Blank::BLANK,
    };
}

impl crate::Object for GuestCCWAddress {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "GuestCCWAddress",
        names: &["cssid", "ssid", "subchno", "devno"],
        required: 0b1111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.cssid, &self.ssid, &self.subchno, &self.devno]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [&mut self.cssid, &mut self.ssid, &mut self.subchno, &mut self.devno],
        );
    }
}

impl GuestCCWAddress {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(cssid: i64, ssid: i64, subchno: i64, devno: i64) -> Self {
        Self {
            cssid,
            ssid,
            subchno,
            devno,
        }
    }
}

/// Where a disk is attached in the guest.
///
/// Only in builds with `CONFIG_WIN32` or `CONFIG_LINUX`.
#[non_exhaustive]
pub struct GuestDiskAddress {
    /// The member `pci-controller`.
    pub pci_controller: types::GuestPCIAddress,
    /// The member `bus-type`.
    pub bus_type: types::GuestDiskBusType,
    /// The member `bus`.
    pub bus: i64,
    /// The member `target`.
    pub target: i64,
    /// The member `unit`.
    pub unit: i64,
    /// The member `serial`.
    pub serial: Option<String>,
    /// The member `dev`.
    pub dev: Option<String>,
    /// The member `ccw-address`.
    ///
    /// Since QEMU 6.0.
    pub ccw_address: Option<types::GuestCCWAddress>,
}

impl crate::Blank for GuestDiskAddress {
    const BLANK: Self = Self {
        pci_controller: crate::Blank::BLANK,
        bus_type: crate::Blank::BLANK,
        bus: crate::Blank::BLANK,
        target: crate::Blank::BLANK,
        unit: crate::Blank::BLANK,
        serial: None,
        dev: None,
        ccw_address: None,
    };
}

impl crate::Object for GuestDiskAddress {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "GuestDiskAddress",
        names: &[
            "pci-controller",
            "bus-type",
            "bus",
            "target",
            "unit",
            "serial",
            "dev",
            "ccw-address",
        ],
        required: 0b11111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(7, crate::Releases::since(crate::Release::new(6, 0)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.pci_controller,
                &self.bus_type,
                &self.bus,
                &self.target,
                &self.unit,
                &self.serial,
                &self.dev,
                &self.ccw_address,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.pci_controller,
                &mut self.bus_type,
                &mut self.bus,
                &mut self.target,
                &mut self.unit,
                &mut self.serial,
                &mut self.dev,
                &mut self.ccw_address,
            ],
        );
    }
}

impl GuestDiskAddress {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        pci_controller: types::GuestPCIAddress,
        bus_type: types::GuestDiskBusType,
        bus: i64,
        target: i64,
        unit: i64,
    ) -> Self {
        Self {
            pci_controller,
            bus_type,
            bus,
            target,
            unit,
            serial: None,
            dev: None,
            ccw_address: None,
        }
    }
}

/// Health data of an NVMe drive.
///
/// Only in builds with `CONFIG_WIN32` or `CONFIG_LIBUDEV`.
///
/// In messages since QEMU 7.1.
#[non_exhaustive]
pub struct GuestNVMeSmart {
    /// The member `critical-warning`.
    pub critical_warning: i64,
    /// The member `temperature`.
    pub temperature: i64,
    /// The member `available-spare`.
    pub available_spare: i64,
    /// The member `available-spare-threshold`.
    pub available_spare_threshold: i64,
    /// The member `percentage-used`.
    pub percentage_used: i64,
    /// The member `data-units-read-lo`.
    pub data_units_read_lo: u64,
    /// The member `data-units-read-hi`.
    pub data_units_read_hi: u64,
    /// The member `data-units-written-lo`.
    pub data_units_written_lo: u64,
    /// The member `data-units-written-hi`.
    pub data_units_written_hi: u64,
    /// The member `host-read-commands-lo`.
    pub host_read_commands_lo: u64,
    /// The member `host-read-commands-hi`.
    pub host_read_commands_hi: u64,
    /// The member `host-write-commands-lo`.
    pub host_write_commands_lo: u64,
    /// The member `host-write-commands-hi`.
    pub host_write_commands_hi: u64,
    /// The member `controller-busy-time-lo`.
    pub controller_busy_time_lo: u64,
    /// The member `controller-busy-time-hi`.
    pub controller_busy_time_hi: u64,
    /// The member `power-cycles-lo`.
    pub power_cycles_lo: u64,
    /// The member `power-cycles-hi`.
    pub power_cycles_hi: u64,
    /// The member `power-on-hours-lo`.
    pub power_on_hours_lo: u64,
    /// The member `power-on-hours-hi`.
    pub power_on_hours_hi: u64,
    /// The member `unsafe-shutdowns-lo`.
    pub unsafe_shutdowns_lo: u64,
    /// The member `unsafe-shutdowns-hi`.
    pub unsafe_shutdowns_hi: u64,
    /// The member `media-errors-lo`.
    pub media_errors_lo: u64,
    /// The member `media-errors-hi`.
    pub media_errors_hi: u64,
    /// The member `number-of-error-log-entries-lo`.
    pub number_of_error_log_entries_lo: u64,
    /// The member `number-of-error-log-entries-hi`.
    pub number_of_error_log_entries_hi: u64,
}

impl crate::Blank for GuestNVMeSmart {
    const BLANK: Self = Self {
        critical_warning: crate::Blank::BLANK,
        temperature: crate::Blank::BLANK,
        available_spare: crate::Blank::BLANK,
        available_spare_threshold: crate::Blank::BLANK,
        percentage_used: crate::Blank::BLANK,
        data_units_read_lo: crate::Blank::BLANK,
        data_units_read_hi: crate::Blank::BLANK,
        data_units_written_lo: crate::Blank::BLANK,
        data_units_written_hi: crate::Blank::BLANK,
        host_read_commands_lo: crate::Blank::BLANK,
        host_read_commands_hi: crate::Blank::BLANK,
        host_write_commands_lo: crate::Blank::BLANK,
        host_write_commands_hi: crate::Blank::BLANK,
        controller_busy_time_lo: crate::Blank::BLANK,
        controller_busy_time_hi: crate::Blank::BLANK,
        power_cycles_lo: crate::Blank::BLANK,
        power_cycles_hi: crate::Blank::BLANK,
        power_on_hours_lo: crate::Blank::BLANK,
        power_on_hours_hi: crate::Blank::BLANK,
        unsafe_shutdowns_lo: crate::Blank::BLANK,
        unsafe_shutdowns_hi: crate::Blank::BLANK,
        media_errors_lo: crate::Blank::BLANK,
        media_errors_hi: crate::Blank::BLANK,
        number_of_error_log_entries_lo: crate::Blank::BLANK,
        number_of_error_log_entries_hi: crate::Blank::BLANK,
    };
}

impl crate::Object for GuestNVMeSmart {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "GuestNVMeSmart",
        names: &[
            "critical-warning",
            "temperature",
            "available-spare",
            "available-spare-threshold",
            "percentage-used",
            "data-units-read-lo",
            "data-units-read-hi",
            "data-units-written-lo",
            "data-units-written-hi",
            "host-read-commands-lo",
            "host-read-commands-hi",
            "host-write-commands-lo",
            "host-write-commands-hi",
            "controller-busy-time-lo",
            "controller-busy-time-hi",
            "power-cycles-lo",
            "power-cycles-hi",
            "power-on-hours-lo",
            "power-on-hours-hi",
            "unsafe-shutdowns-lo",
            "unsafe-shutdowns-hi",
            "media-errors-lo",
            "media-errors-hi",
            "number-of-error-log-entries-lo",
            "number-of-error-log-entries-hi",
        ],
        required: 0b1111111111111111111111111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.critical_warning,
                &self.temperature,
                &self.available_spare,
                &self.available_spare_threshold,
                &self.percentage_used,
                &self.data_units_read_lo,
                &self.data_units_read_hi,
                &self.data_units_written_lo,
                &self.data_units_written_hi,
                &self.host_read_commands_lo,
                &self.host_read_commands_hi,
                &self.host_write_commands_lo,
                &self.host_write_commands_hi,
                &self.controller_busy_time_lo,
                &self.controller_busy_time_hi,
                &self.power_cycles_lo,
                &self.power_cycles_hi,
                &self.power_on_hours_lo,
                &self.power_on_hours_hi,
                &self.unsafe_shutdowns_lo,
                &self.unsafe_shutdowns_hi,
                &self.media_errors_lo,
                &self.media_errors_hi,
                &self.number_of_error_log_entries_lo,
                &self.number_of_error_log_entries_hi,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.critical_warning,
                &mut self.temperature,
                &mut self.available_spare,
                &mut self.available_spare_threshold,
                &mut self.percentage_used,
                &mut self.data_units_read_lo,
                &mut self.data_units_read_hi,
                &mut self.data_units_written_lo,
                &mut self.data_units_written_hi,
                &mut self.host_read_commands_lo,
                &mut self.host_read_commands_hi,
                &mut self.host_write_commands_lo,
                &mut self.host_write_commands_hi,
                &mut self.controller_busy_time_lo,
                &mut self.controller_busy_time_hi,
                &mut self.power_cycles_lo,
                &mut self.power_cycles_hi,
                &mut self.power_on_hours_lo,
                &mut self.power_on_hours_hi,
                &mut self.unsafe_shutdowns_lo,
                &mut self.unsafe_shutdowns_hi,
                &mut self.media_errors_lo,
                &mut self.media_errors_hi,
                &mut self.number_of_error_log_entries_lo,
                &mut self.number_of_error_log_entries_hi,
            ],
        );
    }
}

impl GuestNVMeSmart {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        critical_warning: i64,
        temperature: i64,
        available_spare: i64,
        available_spare_threshold: i64,
        percentage_used: i64,
        data_units_read_lo: u64,
        data_units_read_hi: u64,
        data_units_written_lo: u64,
        data_units_written_hi: u64,
        host_read_commands_lo: u64,
        host_read_commands_hi: u64,
        host_write_commands_lo: u64,
        host_write_commands_hi: u64,
        controller_busy_time_lo: u64,
        controller_busy_time_hi: u64,
        power_cycles_lo: u64,
        power_cycles_hi: u64,
        power_on_hours_lo: u64,
        power_on_hours_hi: u64,
        unsafe_shutdowns_lo: u64,
        unsafe_shutdowns_hi: u64,
        media_errors_lo: u64,
        media_errors_hi: u64,
        number_of_error_log_entries_lo: u64,
        number_of_error_log_entries_hi: u64,
    ) -> Self {
        Self {
            critical_warning,
            temperature,
            available_spare,
            available_spare_threshold,
            percentage_used,
            data_units_read_lo,
            data_units_read_hi,
            data_units_written_lo,
            data_units_written_hi,
            host_read_commands_lo,
            host_read_commands_hi,
            host_write_commands_lo,
            host_write_commands_hi,
            controller_busy_time_lo,
            controller_busy_time_hi,
            power_cycles_lo,
            power_cycles_hi,
            power_on_hours_lo,
            power_on_hours_hi,
            unsafe_shutdowns_lo,
            unsafe_shutdowns_hi,
            media_errors_lo,
            media_errors_hi,
            number_of_error_log_entries_lo,
            number_of_error_log_entries_hi,
        }
    }
}

/// Health data of a disk, by the kind of bus it is on.
///
/// Only in builds with `CONFIG_WIN32` or `CONFIG_LIBUDEV`.
///
/// In messages since QEMU 7.1.
#[non_exhaustive]
pub struct GuestDiskSmart {
    /// The member `type`.
    pub type_: types::GuestDiskSmartBranch,
}

impl crate::Blank for GuestDiskSmart {
    const BLANK: Self = Self { type_: crate::Blank::BLANK };
}

impl crate::Object for GuestDiskSmart {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "GuestDiskSmart",
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

impl GuestDiskSmart {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(type_: impl Into<types::GuestDiskSmartBranch>) -> Self {
        Self { type_: type_.into() }
    }
}

/// The value of `type` in [`GuestDiskSmart`](types::GuestDiskSmart), with the members that it brings.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum GuestDiskSmartBranch {
    /// The value `nvme`.
    ///
    /// Since QEMU 7.1.
    Nvme(types::GuestNVMeSmart),
    /// The value `ide`.
    Ide,
    /// The value `fdc`.
    Fdc,
    /// The value `scsi`.
    Scsi,
    /// The value `virtio`.
    Virtio,
    /// The value `xen`.
    Xen,
    /// The value `usb`.
    Usb,
    /// The value `uml`.
    Uml,
    /// The value `sata`.
    Sata,
    /// The value `sd`.
    Sd,
    /// The value `unknown`.
    Unknown_,
    /// The value `ieee1394`.
    Ieee1394,
    /// The value `ssa`.
    Ssa,
    /// The value `fibre`.
    Fibre,
    /// The value `raid`.
    Raid,
    /// The value `iscsi`.
    Iscsi,
    /// The value `sas`.
    Sas,
    /// The value `mmc`.
    Mmc,
    /// The value `virtual`.
    Virtual,
    /// The value `file-backed-virtual`.
    FileBackedVirtual,
    /// A value that this version of the schema does not have.
    Unknown(crate::UnknownBranch),
}

impl crate::Branches for GuestDiskSmartBranch {
    const RELEASES: &'static [(&'static str, crate::Releases)] = &[
        ("nvme", crate::Releases::since(crate::Release::new(7, 1))),
    ];
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "nvme" => Self::Nvme(crate::Blank::BLANK),
            "ide" => Self::Ide,
            "fdc" => Self::Fdc,
            "scsi" => Self::Scsi,
            "virtio" => Self::Virtio,
            "xen" => Self::Xen,
            "usb" => Self::Usb,
            "uml" => Self::Uml,
            "sata" => Self::Sata,
            "sd" => Self::Sd,
            "unknown" => Self::Unknown_,
            "ieee1394" => Self::Ieee1394,
            "ssa" => Self::Ssa,
            "fibre" => Self::Fibre,
            "raid" => Self::Raid,
            "iscsi" => Self::Iscsi,
            "sas" => Self::Sas,
            "mmc" => Self::Mmc,
            "virtual" => Self::Virtual,
            "file-backed-virtual" => Self::FileBackedVirtual,
            _ => Self::Unknown(crate::UnknownBranch::new(tag)),
        }
    }
    #[inline]
    fn tag(&self) -> &str {
        match self {
            Self::Nvme(_) => "nvme",
            Self::Ide => "ide",
            Self::Fdc => "fdc",
            Self::Scsi => "scsi",
            Self::Virtio => "virtio",
            Self::Xen => "xen",
            Self::Usb => "usb",
            Self::Uml => "uml",
            Self::Sata => "sata",
            Self::Sd => "sd",
            Self::Unknown_ => "unknown",
            Self::Ieee1394 => "ieee1394",
            Self::Ssa => "ssa",
            Self::Fibre => "fibre",
            Self::Raid => "raid",
            Self::Iscsi => "iscsi",
            Self::Sas => "sas",
            Self::Mmc => "mmc",
            Self::Virtual => "virtual",
            Self::FileBackedVirtual => "file-backed-virtual",
            Self::Unknown(branch) => &branch.tag,
        }
    }
    #[inline]
    fn members(&self) -> Option<&dyn crate::Members> {
        match self {
            Self::Nvme(members) => Some(members),
            Self::Ide => None,
            Self::Fdc => None,
            Self::Scsi => None,
            Self::Virtio => None,
            Self::Xen => None,
            Self::Usb => None,
            Self::Uml => None,
            Self::Sata => None,
            Self::Sd => None,
            Self::Unknown_ => None,
            Self::Ieee1394 => None,
            Self::Ssa => None,
            Self::Fibre => None,
            Self::Raid => None,
            Self::Iscsi => None,
            Self::Sas => None,
            Self::Mmc => None,
            Self::Virtual => None,
            Self::FileBackedVirtual => None,
            Self::Unknown(members) => Some(members),
        }
    }
    #[inline]
    fn members_mut(&mut self) -> Option<&mut dyn crate::Members> {
        match self {
            Self::Nvme(members) => Some(members),
            Self::Ide => None,
            Self::Fdc => None,
            Self::Scsi => None,
            Self::Virtio => None,
            Self::Xen => None,
            Self::Usb => None,
            Self::Uml => None,
            Self::Sata => None,
            Self::Sd => None,
            Self::Unknown_ => None,
            Self::Ieee1394 => None,
            Self::Ssa => None,
            Self::Fibre => None,
            Self::Raid => None,
            Self::Iscsi => None,
            Self::Sas => None,
            Self::Mmc => None,
            Self::Virtual => None,
            Self::FileBackedVirtual => None,
            Self::Unknown(members) => Some(members),
        }
    }
}

impl From<types::GuestNVMeSmart> for GuestDiskSmartBranch {
    #[inline]
    fn from(branch: types::GuestNVMeSmart) -> Self {
        Self::Nvme(branch)
    }
}

/// A disk or partition of the guest.
///
/// Only in builds with `CONFIG_WIN32` or `CONFIG_LIBUDEV`.
#[non_exhaustive]
pub struct GuestDiskInfo {
    /// The member `name`.
    pub name: String,
    /// The member `partition`.
    pub partition: bool,
    /// The member `dependencies`.
    pub dependencies: Option<Vec<String>>,
    /// The member `address`.
    pub address: Option<types::GuestDiskAddress>,
    /// The member `alias`.
    pub alias: Option<String>,
    /// The member `smart`.
    ///
    /// Since QEMU 7.1.
    pub smart: Option<types::GuestDiskSmart>,
}

impl crate::Blank for GuestDiskInfo {
    const BLANK: Self = Self {
        name: crate::Blank::BLANK,
        partition: crate::Blank::BLANK,
        dependencies: None,
        address: None,
        alias: None,
        smart: None,
    };
}

impl crate::Object for GuestDiskInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "GuestDiskInfo",
        names: &["name", "partition", "dependencies", "address", "alias", "smart"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(5, crate::Releases::since(crate::Release::new(7, 1)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.name,
                &self.partition,
                &self.dependencies,
                &self.address,
                &self.alias,
                &self.smart,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.name,
                &mut self.partition,
                &mut self.dependencies,
                &mut self.address,
                &mut self.alias,
                &mut self.smart,
            ],
        );
    }
}

impl GuestDiskInfo {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>, partition: bool) -> Self {
        Self {
            name: name.into(),
            partition,
            dependencies: None,
            address: None,
            alias: None,
            smart: None,
        }
    }
}

/// A mounted file system with its size and disks.
///
/// Only in builds with `CONFIG_WIN32` or `CONFIG_LINUX`.
#[non_exhaustive]
pub struct GuestFilesystemInfo {
    /// The member `name`.
    pub name: String,
    /// The member `mountpoint`.
    pub mountpoint: String,
    /// The member `type`.
    pub type_: String,
    /// The member `used-bytes`.
    pub used_bytes: Option<u64>,
    /// The member `total-bytes`.
    pub total_bytes: Option<u64>,
    /// The member `total-bytes-privileged`.
    ///
    /// Since QEMU 9.1.
    pub total_bytes_privileged: Option<u64>,
    /// The member `disk`.
    pub disk: Vec<types::GuestDiskAddress>,
}

impl crate::Blank for GuestFilesystemInfo {
    const BLANK: Self = Self {
        name: crate::Blank::BLANK,
        mountpoint: crate::Blank::BLANK,
        type_: crate::Blank::BLANK,
        used_bytes: None,
        total_bytes: None,
        total_bytes_privileged: None,
        disk: crate::Blank::BLANK,
    };
}

impl crate::Object for GuestFilesystemInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "GuestFilesystemInfo",
        names: &[
            "name",
            "mountpoint",
            "type",
            "used-bytes",
            "total-bytes",
            "total-bytes-privileged",
            "disk",
        ],
        required: 0b1000111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(5, crate::Releases::since(crate::Release::new(9, 1)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.name,
                &self.mountpoint,
                &self.type_,
                &self.used_bytes,
                &self.total_bytes,
                &self.total_bytes_privileged,
                &self.disk,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.name,
                &mut self.mountpoint,
                &mut self.type_,
                &mut self.used_bytes,
                &mut self.total_bytes,
                &mut self.total_bytes_privileged,
                &mut self.disk,
            ],
        );
    }
}

impl GuestFilesystemInfo {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        mountpoint: impl Into<String>,
        type_: impl Into<String>,
        disk: impl Into<Vec<types::GuestDiskAddress>>,
    ) -> Self {
        Self {
            name: name.into(),
            mountpoint: mountpoint.into(),
            type_: type_.into(),
            used_bytes: None,
            total_bytes: None,
            total_bytes_privileged: None,
            disk: disk.into(),
        }
    }
}

/// A block of memory that the guest can take offline as a whole.
///
/// Only in builds with `CONFIG_LINUX`.
#[non_exhaustive]
pub struct GuestMemoryBlock {
    /// The member `phys-index`.
    pub phys_index: u64,
    /// The member `online`.
    pub online: bool,
    /// The member `can-offline`.
    pub can_offline: Option<bool>,
}

impl crate::Blank for GuestMemoryBlock {
    const BLANK: Self = Self {
        phys_index: crate::Blank::BLANK,
        online: crate::Blank::BLANK,
        can_offline: None,
    };
}

impl crate::Object for GuestMemoryBlock {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "GuestMemoryBlock",
        names: &["phys-index", "online", "can-offline"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.phys_index, &self.online, &self.can_offline]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [&mut self.phys_index, &mut self.online, &mut self.can_offline],
        );
    }
}

impl GuestMemoryBlock {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(phys_index: u64, online: bool) -> Self {
        Self {
            phys_index,
            online,
            can_offline: None,
        }
    }
    /// Sets `can-offline`.
    #[inline]
    #[must_use]
    pub fn can_offline(mut self, value: bool) -> Self {
        self.can_offline = Some(value);
        self
    }
}

/// How a change to a memory block went.
///
/// Only in builds with `CONFIG_LINUX`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GuestMemoryBlockResponseType {
    /// The value `success`.
    Success,
    /// The value `not-found`.
    NotFound,
    /// The value `operation-not-supported`.
    OperationNotSupported,
    /// The value `operation-failed`.
    OperationFailed,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for GuestMemoryBlockResponseType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("success", Self::Success),
        ("not-found", Self::NotFound),
        ("operation-not-supported", Self::OperationNotSupported),
        ("operation-failed", Self::OperationFailed),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Success => "success",
            Self::NotFound => "not-found",
            Self::OperationNotSupported => "operation-not-supported",
            Self::OperationFailed => "operation-failed",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// Outcome for one memory block.
///
/// Only in builds with `CONFIG_LINUX`.
#[non_exhaustive]
pub struct GuestMemoryBlockResponse {
    /// The member `phys-index`.
    pub phys_index: u64,
    /// The member `response`.
    pub response: types::GuestMemoryBlockResponseType,
    /// The member `error-code`.
    pub error_code: Option<i64>,
}

impl crate::Blank for GuestMemoryBlockResponse {
    const BLANK: Self = Self {
        phys_index: crate::Blank::BLANK,
        response: crate::Blank::BLANK,
        error_code: None,
    };
}

impl crate::Object for GuestMemoryBlockResponse {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "GuestMemoryBlockResponse",
        names: &["phys-index", "response", "error-code"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.phys_index, &self.response, &self.error_code]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [&mut self.phys_index, &mut self.response, &mut self.error_code],
        );
    }
}

impl GuestMemoryBlockResponse {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(phys_index: u64, response: types::GuestMemoryBlockResponseType) -> Self {
        Self {
            phys_index,
            response,
            error_code: None,
        }
    }
}

/// What all memory blocks of the guest have in common: the size in bytes.
///
/// Only in builds with `CONFIG_LINUX`.
#[non_exhaustive]
pub struct GuestMemoryBlockInfo {
    /// The member `size`.
    pub size: u64,
}

impl crate::Blank for GuestMemoryBlockInfo {
    const BLANK: Self = Self { size: crate::Blank::BLANK };
}

impl crate::Object for GuestMemoryBlockInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "GuestMemoryBlockInfo",
        names: &["size"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.size]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.size]);
    }
}

impl GuestMemoryBlockInfo {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(size: u64) -> Self {
        Self { size }
    }
}

/// State of a started process and, once it has ended, its output as base64.
#[non_exhaustive]
pub struct GuestExecStatus {
    /// The member `exited`.
    pub exited: bool,
    /// The member `exitcode`.
    pub exitcode: Option<i64>,
    /// The member `signal`.
    pub signal: Option<i64>,
    /// The member `out-data`.
    pub out_data: Option<String>,
    /// The member `err-data`.
    pub err_data: Option<String>,
    /// The member `out-truncated`.
    pub out_truncated: Option<bool>,
    /// The member `err-truncated`.
    pub err_truncated: Option<bool>,
}

impl crate::Blank for GuestExecStatus {
    const BLANK: Self = Self {
        exited: crate::Blank::BLANK,
        exitcode: None,
        signal: None,
        out_data: None,
        err_data: None,
        out_truncated: None,
        err_truncated: None,
    };
}

impl crate::Object for GuestExecStatus {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "GuestExecStatus",
        names: &[
            "exited",
            "exitcode",
            "signal",
            "out-data",
            "err-data",
            "out-truncated",
            "err-truncated",
        ],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    const SECRETS: &'static [crate::SecretMember] = &[
        crate::SecretMember::new(3),
        crate::SecretMember::new(4),
    ];
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.exited,
                &self.exitcode,
                &self.signal,
                &self.out_data,
                &self.err_data,
                &self.out_truncated,
                &self.err_truncated,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.exited,
                &mut self.exitcode,
                &mut self.signal,
                &mut self.out_data,
                &mut self.err_data,
                &mut self.out_truncated,
                &mut self.err_truncated,
            ],
        );
    }
}

impl GuestExecStatus {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(exited: bool) -> Self {
        Self {
            exited,
            exitcode: None,
            signal: None,
            out_data: None,
            err_data: None,
            out_truncated: None,
            err_truncated: None,
        }
    }
}

/// Process id of a started program.
#[non_exhaustive]
pub struct GuestExec {
    /// The member `pid`.
    pub pid: i64,
}

impl crate::Blank for GuestExec {
    const BLANK: Self = Self { pid: crate::Blank::BLANK };
}

impl crate::Object for GuestExec {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "GuestExec",
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

impl GuestExec {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(pid: i64) -> Self {
        Self { pid }
    }
}

/// Which output of a program is kept, and whether the two streams are merged.
///
/// In messages since QEMU 8.1.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GuestExecCaptureOutputMode {
    /// The value `none`.
    None,
    /// The value `stdout`.
    Stdout,
    /// The value `stderr`.
    Stderr,
    /// The value `separated`.
    Separated,
    /// The value `merged`.
    ///
    /// Only in builds with not `CONFIG_WIN32`.
    Merged,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for GuestExecCaptureOutputMode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("none", Self::None),
        ("stdout", Self::Stdout),
        ("stderr", Self::Stderr),
        ("separated", Self::Separated),
        ("merged", Self::Merged),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::None => "none",
            Self::Stdout => "stdout",
            Self::Stderr => "stderr",
            Self::Separated => "separated",
            Self::Merged => "merged",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// Whether the output of a program is kept, as yes or no or in detail.
///
/// In messages since QEMU 8.1.
#[derive(Clone)]
#[non_exhaustive]
pub enum GuestExecCaptureOutput {
    /// A boolean.
    Flag(bool),
    /// A string.
    Mode(types::GuestExecCaptureOutputMode),
    /// A value of a JSON type that this version of the schema does not have here.
    Unknown(crate::rt::Value),
}

impl ::std::fmt::Debug for GuestExecCaptureOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match self {
            Self::Flag(value) => crate::rt::show_arm("Flag", value, f),
            Self::Mode(value) => crate::rt::show_arm("Mode", value, f),
            Self::Unknown(value) => crate::rt::show_arm("Unknown", value, f),
        }
    }
}

impl crate::Codec<GuestExecCaptureOutput> for GuestExecCaptureOutput {
    #[inline]
    fn read(
        value: &mut GuestExecCaptureOutput,
        r: &mut crate::Reader<'_>,
    ) -> Result<(), crate::DecodeError> {
        *value = match r.peek_type()? {
            crate::JsonType::Boolean => Self::Flag(crate::Blank::BLANK),
            crate::JsonType::String => Self::Mode(crate::Blank::BLANK),
            #[allow(unreachable_patterns)]
            _ => Self::Unknown(crate::rt::Value::Null),
        };
        match value {
            Self::Flag(value) => crate::Wire::read(value, r),
            Self::Mode(value) => crate::Wire::read(value, r),
            Self::Unknown(value) => crate::Wire::read(value, r),
        }
    }
    #[inline]
    fn write(value: &GuestExecCaptureOutput, w: &mut crate::Writer) {
        match value {
            Self::Flag(value) => crate::Wire::write(value, w),
            Self::Mode(value) => crate::Wire::write(value, w),
            Self::Unknown(value) => crate::Wire::write(value, w),
        }
    }
    #[inline]
    fn search(value: &GuestExecCaptureOutput, search: &mut crate::Search<'_>) {
        match value {
            Self::Flag(value) => crate::Wire::search(value, search),
            Self::Mode(value) => crate::Wire::search(value, search),
            Self::Unknown(_) => {}
        }
    }
}

impl From<bool> for GuestExecCaptureOutput {
    #[inline]
    fn from(value: bool) -> Self {
        Self::Flag(value)
    }
}

impl From<types::GuestExecCaptureOutputMode> for GuestExecCaptureOutput {
    #[inline]
    fn from(value: types::GuestExecCaptureOutputMode) -> Self {
        Self::Mode(value)
    }
}

/// Name of the guest on its network.
#[non_exhaustive]
pub struct GuestHostName {
    /// The member `host-name`.
    pub host_name: String,
}

impl crate::Blank for GuestHostName {
    const BLANK: Self = Self {
        host_name: crate::Blank::BLANK,
    };
}

impl crate::Object for GuestHostName {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "GuestHostName",
        names: &["host-name"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.host_name]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.host_name]);
    }
}

impl GuestHostName {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(host_name: impl Into<String>) -> Self {
        Self {
            host_name: host_name.into(),
        }
    }
}

/// A user who is logged in to the guest.
///
/// Only in builds with `CONFIG_WIN32` or `HAVE_UTMPX`.
#[non_exhaustive]
pub struct GuestUser {
    /// The member `user`.
    pub user: String,
    /// The member `login-time`.
    pub login_time: f64,
    /// The member `domain`.
    pub domain: Option<String>,
}

impl crate::Blank for GuestUser {
    const BLANK: Self = Self {
        user: crate::Blank::BLANK,
        login_time: crate::Blank::BLANK,
        domain: None,
    };
}

impl crate::Object for GuestUser {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "GuestUser",
        names: &["user", "login-time", "domain"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.user, &self.login_time, &self.domain]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.user, &mut self.login_time, &mut self.domain]);
    }
}

impl GuestUser {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(user: impl Into<String>, login_time: f64) -> Self {
        Self {
            user: user.into(),
            login_time,
            domain: None,
        }
    }
}

/// Time zone of the guest, as name and as seconds east of UTC.
#[non_exhaustive]
pub struct GuestTimezone {
    /// The member `zone`.
    pub zone: Option<String>,
    /// The member `offset`.
    pub offset: i64,
}

impl crate::Blank for GuestTimezone {
    const BLANK: Self = Self {
        zone: None,
        offset: crate::Blank::BLANK,
    };
}

impl crate::Object for GuestTimezone {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "GuestTimezone",
        names: &["zone", "offset"],
        required: 0b10,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.zone, &self.offset]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.zone, &mut self.offset]);
    }
}

impl GuestTimezone {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(offset: i64) -> Self {
        Self { zone: None, offset }
    }
}

/// Operating system and kernel of the guest.
#[non_exhaustive]
pub struct GuestOSInfo {
    /// The member `kernel-release`.
    pub kernel_release: Option<String>,
    /// The member `kernel-version`.
    pub kernel_version: Option<String>,
    /// The member `machine`.
    pub machine: Option<String>,
    /// The member `id`.
    pub id: Option<String>,
    /// The member `name`.
    pub name: Option<String>,
    /// The member `pretty-name`.
    pub pretty_name: Option<String>,
    /// The member `version`.
    pub version: Option<String>,
    /// The member `version-id`.
    pub version_id: Option<String>,
    /// The member `variant`.
    pub variant: Option<String>,
    /// The member `variant-id`.
    pub variant_id: Option<String>,
}

impl crate::Blank for GuestOSInfo {
    const BLANK: Self = Self {
        kernel_release: None,
        kernel_version: None,
        machine: None,
        id: None,
        name: None,
        pretty_name: None,
        version: None,
        version_id: None,
        variant: None,
        variant_id: None,
    };
}

impl crate::Object for GuestOSInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "GuestOSInfo",
        names: &[
            "kernel-release",
            "kernel-version",
            "machine",
            "id",
            "name",
            "pretty-name",
            "version",
            "version-id",
            "variant",
            "variant-id",
        ],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.kernel_release,
                &self.kernel_version,
                &self.machine,
                &self.id,
                &self.name,
                &self.pretty_name,
                &self.version,
                &self.version_id,
                &self.variant,
                &self.variant_id,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.kernel_release,
                &mut self.kernel_version,
                &mut self.machine,
                &mut self.id,
                &mut self.name,
                &mut self.pretty_name,
                &mut self.version,
                &mut self.version_id,
                &mut self.variant,
                &mut self.variant_id,
            ],
        );
    }
}

impl GuestOSInfo {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            kernel_release: None,
            kernel_version: None,
            machine: None,
            id: None,
            name: None,
            pretty_name: None,
            version: None,
            version_id: None,
            variant: None,
            variant_id: None,
        }
    }
}

/// The kinds of device that have an id.
///
/// Only in builds with `CONFIG_WIN32`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GuestDeviceType {
    /// The value `pci`.
    Pci,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for GuestDeviceType {
    const VALUES: &'static [(&'static str, Self)] = &[("pci", Self::Pci)];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Pci => "pci",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// Vendor and device id of a PCI device in the guest.
///
/// Only in builds with `CONFIG_WIN32`.
#[non_exhaustive]
pub struct GuestDeviceIdPCI {
    /// The member `vendor-id`.
    pub vendor_id: u16,
    /// The member `device-id`.
    pub device_id: u16,
}

impl crate::Blank for GuestDeviceIdPCI {
    const BLANK: Self = Self {
        vendor_id: crate::Blank::BLANK,
        device_id: crate::Blank::BLANK,
    };
}

impl crate::Object for GuestDeviceIdPCI {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "GuestDeviceIdPCI",
        names: &["vendor-id", "device-id"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.vendor_id, &self.device_id]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.vendor_id, &mut self.device_id]);
    }
}

impl GuestDeviceIdPCI {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(vendor_id: u16, device_id: u16) -> Self {
        Self { vendor_id, device_id }
    }
}

/// What identifies a device of the guest.
///
/// Only in builds with `CONFIG_WIN32`.
#[non_exhaustive]
pub struct GuestDeviceId {
    /// The member `type`.
    pub type_: types::GuestDeviceIdBranch,
}

impl crate::Blank for GuestDeviceId {
    const BLANK: Self = Self { type_: crate::Blank::BLANK };
}

impl crate::Object for GuestDeviceId {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "GuestDeviceId",
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

impl GuestDeviceId {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(type_: impl Into<types::GuestDeviceIdBranch>) -> Self {
        Self { type_: type_.into() }
    }
}

/// The value of `type` in [`GuestDeviceId`](types::GuestDeviceId), with the members that it brings.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum GuestDeviceIdBranch {
    /// The value `pci`.
    Pci(types::GuestDeviceIdPCI),
    /// A value that this version of the schema does not have.
    Unknown(crate::UnknownBranch),
}

impl crate::Branches for GuestDeviceIdBranch {
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "pci" => Self::Pci(crate::Blank::BLANK),
            _ => Self::Unknown(crate::UnknownBranch::new(tag)),
        }
    }
    #[inline]
    fn tag(&self) -> &str {
        match self {
            Self::Pci(_) => "pci",
            Self::Unknown(branch) => &branch.tag,
        }
    }
    #[inline]
    fn members(&self) -> Option<&dyn crate::Members> {
        match self {
            Self::Pci(members) => Some(members),
            Self::Unknown(members) => Some(members),
        }
    }
    #[inline]
    fn members_mut(&mut self) -> Option<&mut dyn crate::Members> {
        match self {
            Self::Pci(members) => Some(members),
            Self::Unknown(members) => Some(members),
        }
    }
}

impl From<types::GuestDeviceIdPCI> for GuestDeviceIdBranch {
    #[inline]
    fn from(branch: types::GuestDeviceIdPCI) -> Self {
        Self::Pci(branch)
    }
}

/// A device of a Windows guest with its driver.
///
/// Only in builds with `CONFIG_WIN32`.
#[non_exhaustive]
pub struct GuestDeviceInfo {
    /// The member `driver-name`.
    pub driver_name: String,
    /// The member `driver-date`.
    pub driver_date: Option<i64>,
    /// The member `driver-version`.
    pub driver_version: Option<String>,
    /// The member `id`.
    pub id: Option<types::GuestDeviceId>,
}

impl crate::Blank for GuestDeviceInfo {
    const BLANK: Self = Self {
        driver_name: crate::Blank::BLANK,
        driver_date: None,
        driver_version: None,
        id: None,
    };
}

impl crate::Object for GuestDeviceInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "GuestDeviceInfo",
        names: &["driver-name", "driver-date", "driver-version", "id"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[&self.driver_name, &self.driver_date, &self.driver_version, &self.id],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.driver_name,
                &mut self.driver_date,
                &mut self.driver_version,
                &mut self.id,
            ],
        );
    }
}

impl GuestDeviceInfo {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(driver_name: impl Into<String>) -> Self {
        Self {
            driver_name: driver_name.into(),
            driver_date: None,
            driver_version: None,
            id: None,
        }
    }
}

/// The SSH keys that may log in as a user.
#[non_exhaustive]
pub struct GuestAuthorizedKeys {
    /// The member `keys`.
    pub keys: Vec<String>,
}

impl crate::Blank for GuestAuthorizedKeys {
    const BLANK: Self = Self { keys: crate::Blank::BLANK };
}

impl crate::Object for GuestAuthorizedKeys {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "GuestAuthorizedKeys",
        names: &["keys"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.keys]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.keys]);
    }
}

impl GuestAuthorizedKeys {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(keys: impl Into<Vec<String>>) -> Self {
        Self { keys: keys.into() }
    }
}

/// I/O counters of a block device in a Linux guest.
///
/// Only in builds with `CONFIG_LINUX`.
///
/// In messages since QEMU 7.1.
#[non_exhaustive]
pub struct GuestDiskStats {
    /// The member `read-sectors`.
    pub read_sectors: Option<u64>,
    /// The member `read-ios`.
    pub read_ios: Option<u64>,
    /// The member `read-merges`.
    pub read_merges: Option<u64>,
    /// The member `write-sectors`.
    pub write_sectors: Option<u64>,
    /// The member `write-ios`.
    pub write_ios: Option<u64>,
    /// The member `write-merges`.
    pub write_merges: Option<u64>,
    /// The member `discard-sectors`.
    pub discard_sectors: Option<u64>,
    /// The member `discard-ios`.
    pub discard_ios: Option<u64>,
    /// The member `discard-merges`.
    pub discard_merges: Option<u64>,
    /// The member `flush-ios`.
    pub flush_ios: Option<u64>,
    /// The member `read-ticks`.
    pub read_ticks: Option<u64>,
    /// The member `write-ticks`.
    pub write_ticks: Option<u64>,
    /// The member `discard-ticks`.
    pub discard_ticks: Option<u64>,
    /// The member `flush-ticks`.
    pub flush_ticks: Option<u64>,
    /// The member `ios-pgr`.
    pub ios_pgr: Option<u64>,
    /// The member `total-ticks`.
    pub total_ticks: Option<u64>,
    /// The member `weight-ticks`.
    pub weight_ticks: Option<u64>,
}

impl crate::Blank for GuestDiskStats {
    const BLANK: Self = Self {
        read_sectors: None,
        read_ios: None,
        read_merges: None,
        write_sectors: None,
        write_ios: None,
        write_merges: None,
        discard_sectors: None,
        discard_ios: None,
        discard_merges: None,
        flush_ios: None,
        read_ticks: None,
        write_ticks: None,
        discard_ticks: None,
        flush_ticks: None,
        ios_pgr: None,
        total_ticks: None,
        weight_ticks: None,
    };
}

impl crate::Object for GuestDiskStats {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "GuestDiskStats",
        names: &[
            "read-sectors",
            "read-ios",
            "read-merges",
            "write-sectors",
            "write-ios",
            "write-merges",
            "discard-sectors",
            "discard-ios",
            "discard-merges",
            "flush-ios",
            "read-ticks",
            "write-ticks",
            "discard-ticks",
            "flush-ticks",
            "ios-pgr",
            "total-ticks",
            "weight-ticks",
        ],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.read_sectors,
                &self.read_ios,
                &self.read_merges,
                &self.write_sectors,
                &self.write_ios,
                &self.write_merges,
                &self.discard_sectors,
                &self.discard_ios,
                &self.discard_merges,
                &self.flush_ios,
                &self.read_ticks,
                &self.write_ticks,
                &self.discard_ticks,
                &self.flush_ticks,
                &self.ios_pgr,
                &self.total_ticks,
                &self.weight_ticks,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.read_sectors,
                &mut self.read_ios,
                &mut self.read_merges,
                &mut self.write_sectors,
                &mut self.write_ios,
                &mut self.write_merges,
                &mut self.discard_sectors,
                &mut self.discard_ios,
                &mut self.discard_merges,
                &mut self.flush_ios,
                &mut self.read_ticks,
                &mut self.write_ticks,
                &mut self.discard_ticks,
                &mut self.flush_ticks,
                &mut self.ios_pgr,
                &mut self.total_ticks,
                &mut self.weight_ticks,
            ],
        );
    }
}

impl GuestDiskStats {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            read_sectors: None,
            read_ios: None,
            read_merges: None,
            write_sectors: None,
            write_ios: None,
            write_merges: None,
            discard_sectors: None,
            discard_ios: None,
            discard_merges: None,
            flush_ios: None,
            read_ticks: None,
            write_ticks: None,
            discard_ticks: None,
            flush_ticks: None,
            ios_pgr: None,
            total_ticks: None,
            weight_ticks: None,
        }
    }
}

/// A block device of a Linux guest with its counters.
///
/// Only in builds with `CONFIG_LINUX`.
///
/// In messages since QEMU 7.1.
#[non_exhaustive]
pub struct GuestDiskStatsInfo {
    /// The member `name`.
    pub name: String,
    /// The member `major`.
    pub major: u64,
    /// The member `minor`.
    pub minor: u64,
    /// The member `stats`.
    pub stats: types::GuestDiskStats,
}

impl crate::Blank for GuestDiskStatsInfo {
    const BLANK: Self = Self {
        name: crate::Blank::BLANK,
        major: crate::Blank::BLANK,
        minor: crate::Blank::BLANK,
        stats: crate::Blank::BLANK,
    };
}

impl crate::Object for GuestDiskStatsInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "GuestDiskStatsInfo",
        names: &["name", "major", "minor", "stats"],
        required: 0b1111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.name, &self.major, &self.minor, &self.stats]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [&mut self.name, &mut self.major, &mut self.minor, &mut self.stats],
        );
    }
}

impl GuestDiskStatsInfo {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        major: u64,
        minor: u64,
        stats: types::GuestDiskStats,
    ) -> Self {
        Self {
            name: name.into(),
            major,
            minor,
            stats,
        }
    }
}

/// Operating systems whose CPU times the agent can report.
///
/// Only in builds with `CONFIG_LINUX`.
///
/// In messages since QEMU 7.1.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GuestCpuStatsType {
    /// The value `linux`.
    Linux,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for GuestCpuStatsType {
    const VALUES: &'static [(&'static str, Self)] = &[("linux", Self::Linux)];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Linux => "linux",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// Times that a CPU of a Linux guest spent on each kind of work, in milliseconds.
///
/// Only in builds with `CONFIG_LINUX`.
///
/// In messages since QEMU 7.1.
#[non_exhaustive]
pub struct GuestLinuxCpuStats {
    /// The member `cpu`.
    pub cpu: i64,
    /// The member `user`.
    pub user: u64,
    /// The member `nice`.
    pub nice: u64,
    /// The member `system`.
    pub system: u64,
    /// The member `idle`.
    pub idle: u64,
    /// The member `iowait`.
    pub iowait: Option<u64>,
    /// The member `irq`.
    pub irq: Option<u64>,
    /// The member `softirq`.
    pub softirq: Option<u64>,
    /// The member `steal`.
    pub steal: Option<u64>,
    /// The member `guest`.
    pub guest: Option<u64>,
    /// The member `guestnice`.
    pub guestnice: Option<u64>,
}

impl crate::Blank for GuestLinuxCpuStats {
    const BLANK: Self = Self {
        cpu: crate::Blank::BLANK,
        user: crate::Blank::BLANK,
        nice: crate::Blank::BLANK,
        system: crate::Blank::BLANK,
        idle: crate::Blank::BLANK,
        iowait: None,
        irq: None,
        softirq: None,
        steal: None,
        guest: None,
        guestnice: None,
    };
}

impl crate::Object for GuestLinuxCpuStats {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "GuestLinuxCpuStats",
        names: &[
            "cpu",
            "user",
            "nice",
            "system",
            "idle",
            "iowait",
            "irq",
            "softirq",
            "steal",
            "guest",
            "guestnice",
        ],
        required: 0b11111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.cpu,
                &self.user,
                &self.nice,
                &self.system,
                &self.idle,
                &self.iowait,
                &self.irq,
                &self.softirq,
                &self.steal,
                &self.guest,
                &self.guestnice,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.cpu,
                &mut self.user,
                &mut self.nice,
                &mut self.system,
                &mut self.idle,
                &mut self.iowait,
                &mut self.irq,
                &mut self.softirq,
                &mut self.steal,
                &mut self.guest,
                &mut self.guestnice,
            ],
        );
    }
}

impl GuestLinuxCpuStats {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(cpu: i64, user: u64, nice: u64, system: u64, idle: u64) -> Self {
        Self {
            cpu,
            user,
            nice,
            system,
            idle,
            iowait: None,
            irq: None,
            softirq: None,
            steal: None,
            guest: None,
            guestnice: None,
        }
    }
}

/// Times of one CPU, by operating system.
///
/// Only in builds with `CONFIG_LINUX`.
///
/// In messages since QEMU 7.1.
#[non_exhaustive]
pub struct GuestCpuStats {
    /// The member `type`.
    pub type_: types::GuestCpuStatsBranch,
}

impl crate::Blank for GuestCpuStats {
    const BLANK: Self = Self { type_: crate::Blank::BLANK };
}

impl crate::Object for GuestCpuStats {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "GuestCpuStats",
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

impl GuestCpuStats {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(type_: impl Into<types::GuestCpuStatsBranch>) -> Self {
        Self { type_: type_.into() }
    }
}

/// The value of `type` in [`GuestCpuStats`](types::GuestCpuStats), with the members that it brings.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum GuestCpuStatsBranch {
    /// The value `linux`.
    Linux(types::GuestLinuxCpuStats),
    /// A value that this version of the schema does not have.
    Unknown(crate::UnknownBranch),
}

impl crate::Branches for GuestCpuStatsBranch {
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "linux" => Self::Linux(crate::Blank::BLANK),
            _ => Self::Unknown(crate::UnknownBranch::new(tag)),
        }
    }
    #[inline]
    fn tag(&self) -> &str {
        match self {
            Self::Linux(_) => "linux",
            Self::Unknown(branch) => &branch.tag,
        }
    }
    #[inline]
    fn members(&self) -> Option<&dyn crate::Members> {
        match self {
            Self::Linux(members) => Some(members),
            Self::Unknown(members) => Some(members),
        }
    }
    #[inline]
    fn members_mut(&mut self) -> Option<&mut dyn crate::Members> {
        match self {
            Self::Linux(members) => Some(members),
            Self::Unknown(members) => Some(members),
        }
    }
}

impl From<types::GuestLinuxCpuStats> for GuestCpuStatsBranch {
    #[inline]
    fn from(branch: types::GuestLinuxCpuStats) -> Self {
        Self::Linux(branch)
    }
}

/// Load averages over 1, 5 and 15 minutes.
///
/// Only in builds with `CONFIG_WIN32` or `CONFIG_GETLOADAVG`.
///
/// In messages since QEMU 10.0.
#[non_exhaustive]
pub struct GuestLoadAverage {
    /// The member `load1m`.
    pub load1m: f64,
    /// The member `load5m`.
    pub load5m: f64,
    /// The member `load15m`.
    pub load15m: f64,
}

impl crate::Blank for GuestLoadAverage {
    const BLANK: Self = Self {
        load1m: crate::Blank::BLANK,
        load5m: crate::Blank::BLANK,
        load15m: crate::Blank::BLANK,
    };
}

impl crate::Object for GuestLoadAverage {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "GuestLoadAverage",
        names: &["load1m", "load5m", "load15m"],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.load1m, &self.load5m, &self.load15m]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.load1m, &mut self.load5m, &mut self.load15m]);
    }
}

impl GuestLoadAverage {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(load1m: f64, load5m: f64, load15m: f64) -> Self {
        Self { load1m, load5m, load15m }
    }
}

/// An entry of the routing table of a Linux guest.
///
/// Only in builds with `CONFIG_LINUX` or `CONFIG_WIN32`.
///
/// In messages since QEMU 9.1.
#[non_exhaustive]
pub struct GuestNetworkRoute {
    /// The member `iface`.
    pub iface: String,
    /// The member `destination`.
    pub destination: String,
    /// The member `metric`.
    pub metric: i64,
    /// The member `gateway`.
    pub gateway: Option<String>,
    /// The member `mask`.
    pub mask: Option<String>,
    /// The member `irtt`.
    pub irtt: Option<i64>,
    /// The member `flags`.
    pub flags: Option<u64>,
    /// The member `refcnt`.
    pub refcnt: Option<i64>,
    /// The member `use`.
    pub use_: Option<i64>,
    /// The member `window`.
    pub window: Option<i64>,
    /// The member `mtu`.
    pub mtu: Option<i64>,
    /// The member `desprefixlen`.
    pub desprefixlen: Option<String>,
    /// The member `source`.
    pub source: Option<String>,
    /// The member `srcprefixlen`.
    pub srcprefixlen: Option<String>,
    /// The member `nexthop`.
    pub nexthop: Option<String>,
    /// The member `version`.
    pub version: i64,
}

impl crate::Blank for GuestNetworkRoute {
    const BLANK: Self = Self {
        iface: crate::Blank::BLANK,
        destination: crate::Blank::BLANK,
        metric: crate::Blank::BLANK,
        gateway: None,
        mask: None,
        irtt: None,
        flags: None,
        refcnt: None,
        use_: None,
        window: None,
        mtu: None,
        desprefixlen: None,
        source: None,
        srcprefixlen: None,
        nexthop: None,
        version: crate::Blank::BLANK,
    };
}

impl crate::Object for GuestNetworkRoute {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "GuestNetworkRoute",
        names: &[
            "iface",
            "destination",
            "metric",
            "gateway",
            "mask",
            "irtt",
            "flags",
            "refcnt",
            "use",
            "window",
            "mtu",
            "desprefixlen",
            "source",
            "srcprefixlen",
            "nexthop",
            "version",
        ],
        required: 0b1000000000000111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.iface,
                &self.destination,
                &self.metric,
                &self.gateway,
                &self.mask,
                &self.irtt,
                &self.flags,
                &self.refcnt,
                &self.use_,
                &self.window,
                &self.mtu,
                &self.desprefixlen,
                &self.source,
                &self.srcprefixlen,
                &self.nexthop,
                &self.version,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.iface,
                &mut self.destination,
                &mut self.metric,
                &mut self.gateway,
                &mut self.mask,
                &mut self.irtt,
                &mut self.flags,
                &mut self.refcnt,
                &mut self.use_,
                &mut self.window,
                &mut self.mtu,
                &mut self.desprefixlen,
                &mut self.source,
                &mut self.srcprefixlen,
                &mut self.nexthop,
                &mut self.version,
            ],
        );
    }
}

impl GuestNetworkRoute {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        iface: impl Into<String>,
        destination: impl Into<String>,
        metric: i64,
        version: i64,
    ) -> Self {
        Self {
            iface: iface.into(),
            destination: destination.into(),
            metric,
            gateway: None,
            mask: None,
            irtt: None,
            flags: None,
            refcnt: None,
            use_: None,
            window: None,
            mtu: None,
            desprefixlen: None,
            source: None,
            srcprefixlen: None,
            nexthop: None,
            version,
        }
    }
}

crate::impl_objects! {
    GuestAgentCommandInfo GuestAgentInfo GuestFileRead GuestFileWrite GuestFileSeek
    GuestFilesystemTrimResult GuestFilesystemTrimResponse GuestIpAddress
    GuestNetworkInterfaceStat GuestNetworkInterface GuestLogicalProcessor GuestPCIAddress
    GuestCCWAddress GuestDiskAddress GuestNVMeSmart GuestDiskSmart GuestDiskInfo
    GuestFilesystemInfo GuestMemoryBlock GuestMemoryBlockResponse GuestMemoryBlockInfo
    GuestExecStatus GuestExec GuestHostName GuestUser GuestTimezone GuestOSInfo
    GuestDeviceIdPCI GuestDeviceId GuestDeviceInfo GuestAuthorizedKeys GuestDiskStats
    GuestDiskStatsInfo GuestLinuxCpuStats GuestCpuStats GuestLoadAverage
    GuestNetworkRoute
}

crate::impl_enums! {
    QGASeek GuestFsfreezeStatus GuestIpAddressType GuestDiskBusType
    GuestMemoryBlockResponseType GuestExecCaptureOutputMode GuestDeviceType
    GuestCpuStatsType
}

crate::impl_branches! {
    GuestDiskSmartBranch GuestDeviceIdBranch GuestCpuStatsBranch
}

crate::impl_alternates! {
    GuestFileWhence GuestExecCaptureOutput
}
