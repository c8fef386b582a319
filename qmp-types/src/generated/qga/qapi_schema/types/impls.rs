// @generated from schemas/qga (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Blank for GuestAgentCommandInfo {
    const BLANK: Self = Self {
        name: crate::rt::Blank::BLANK,
        enabled: crate::rt::Blank::BLANK,
        success_response: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for GuestAgentCommandInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "GuestAgentCommandInfo",
        names: &["name", "enabled", "success-response"],
        order: &[1, 0, 2],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.name, &self.enabled, &self.success_response]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [&mut self.name, &mut self.enabled, &mut self.success_response],
        );
    }
}

impl crate::rt::Blank for GuestAgentInfo {
    const BLANK: Self = Self {
        version: crate::rt::Blank::BLANK,
        supported_commands: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for GuestAgentInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "GuestAgentInfo",
        names: &["version", "supported_commands"],
        order: &[0, 1],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.version, &self.supported_commands]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.version, &mut self.supported_commands]);
    }
}

impl crate::rt::Blank for GuestFileRead {
    const BLANK: Self = Self {
        count: crate::rt::Blank::BLANK,
        buf_b64: crate::rt::Blank::BLANK,
        eof: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for GuestFileRead {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "GuestFileRead",
        names: &["count", "buf-b64", "eof"],
        order: &[0, 1, 2],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    const SECRETS: &'static [crate::rt::SecretMember] = &[
        crate::rt::SecretMember::new(1),
    ];
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.count, &self.buf_b64, &self.eof]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.count, &mut self.buf_b64, &mut self.eof]);
    }
}

impl crate::rt::Blank for GuestFileWrite {
    const BLANK: Self = Self {
        count: crate::rt::Blank::BLANK,
        eof: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for GuestFileWrite {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "GuestFileWrite",
        names: &["count", "eof"],
        order: &[0, 1],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.count, &self.eof]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.count, &mut self.eof]);
    }
}

impl crate::rt::Blank for GuestFileSeek {
    const BLANK: Self = Self {
        position: crate::rt::Blank::BLANK,
        eof: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for GuestFileSeek {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "GuestFileSeek",
        names: &["position", "eof"],
        order: &[1, 0],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.position, &self.eof]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.position, &mut self.eof]);
    }
}

impl crate::rt::Enumeration for QGASeek {
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
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

impl crate::rt::Codec<GuestFileWhence> for GuestFileWhence {
    #[inline]
    fn read(
        value: &mut GuestFileWhence,
        r: &mut crate::rt::Reader<'_>,
    ) -> Result<(), crate::rt::DecodeError> {
        *value = match r.peek_type()? {
            crate::rt::JsonType::Number => Self::Value(crate::rt::Blank::BLANK),
            crate::rt::JsonType::String => Self::Name(crate::rt::Blank::BLANK),
            #[allow(unreachable_patterns)]
            _ => Self::Unknown(crate::rt::Value::Null),
        };
        match value {
            Self::Value(value) => crate::rt::Wire::read(value, r),
            Self::Name(value) => crate::rt::Wire::read(value, r),
            Self::Unknown(value) => crate::rt::Wire::read(value, r),
        }
    }

    #[inline]
    fn write(value: &GuestFileWhence, w: &mut crate::rt::Writer) {
        match value {
            Self::Value(value) => crate::rt::Wire::write(value, w),
            Self::Name(value) => crate::rt::Wire::write(value, w),
            Self::Unknown(value) => crate::rt::Wire::write(value, w),
        }
    }

    #[inline]
    fn search(value: &GuestFileWhence, search: &mut crate::rt::Search<'_>) {
        match value {
            Self::Value(value) => crate::rt::Wire::search(value, search),
            Self::Name(value) => crate::rt::Wire::search(value, search),
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

impl crate::rt::Enumeration for GuestFsfreezeStatus {
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for GuestFilesystemTrimResult {
    const BLANK: Self = Self {
        path: crate::rt::Blank::BLANK,
        trimmed: None,
        minimum: None,
        error: None,
    };
}

impl crate::rt::Object for GuestFilesystemTrimResult {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "GuestFilesystemTrimResult",
        names: &["path", "trimmed", "minimum", "error"],
        order: &[2, 0, 1, 3],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.path, &self.trimmed, &self.minimum, &self.error]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [&mut self.path, &mut self.trimmed, &mut self.minimum, &mut self.error],
        );
    }
}

impl crate::rt::Blank for GuestFilesystemTrimResponse {
    const BLANK: Self = Self {
        paths: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for GuestFilesystemTrimResponse {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "GuestFilesystemTrimResponse",
        names: &["paths"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.paths]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.paths]);
    }
}

impl crate::rt::Enumeration for GuestIpAddressType {
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for GuestIpAddress {
    const BLANK: Self = Self {
        ip_address: crate::rt::Blank::BLANK,
        ip_address_type: crate::rt::Blank::BLANK,
        prefix: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for GuestIpAddress {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "GuestIpAddress",
        names: &["ip-address", "ip-address-type", "prefix"],
        order: &[1, 0, 2],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.ip_address, &self.ip_address_type, &self.prefix]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [&mut self.ip_address, &mut self.ip_address_type, &mut self.prefix],
        );
    }
}

impl crate::rt::Blank for GuestNetworkInterfaceStat {
    const BLANK: Self = Self {
        rx_bytes: crate::rt::Blank::BLANK,
        rx_packets: crate::rt::Blank::BLANK,
        rx_errs: crate::rt::Blank::BLANK,
        rx_dropped: crate::rt::Blank::BLANK,
        tx_bytes: crate::rt::Blank::BLANK,
        tx_packets: crate::rt::Blank::BLANK,
        tx_errs: crate::rt::Blank::BLANK,
        tx_dropped: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for GuestNetworkInterfaceStat {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
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
        order: &[5, 6, 0, 3, 1, 2, 4, 7],
        required: 0b11111111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for GuestNetworkInterface {
    const BLANK: Self = Self {
        name: crate::rt::Blank::BLANK,
        hardware_address: None,
        ip_addresses: None,
        statistics: None,
    };
}

impl crate::rt::Object for GuestNetworkInterface {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "GuestNetworkInterface",
        names: &["name", "hardware-address", "ip-addresses", "statistics"],
        order: &[0, 2, 3, 1],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(
            &[&self.name, &self.hardware_address, &self.ip_addresses, &self.statistics],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for GuestLogicalProcessor {
    const BLANK: Self = Self {
        logical_id: crate::rt::Blank::BLANK,
        online: crate::rt::Blank::BLANK,
        can_offline: None,
    };
}

impl crate::rt::Object for GuestLogicalProcessor {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "GuestLogicalProcessor",
        names: &["logical-id", "online", "can-offline"],
        order: &[1, 2, 0],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.logical_id, &self.online, &self.can_offline]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [&mut self.logical_id, &mut self.online, &mut self.can_offline],
        );
    }
}

impl crate::rt::Enumeration for GuestDiskBusType {
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
    const RELEASES: &'static [(usize, crate::rt::Releases)] = &[
        (19, crate::rt::Releases::since(crate::rt::Release::new(7, 1))),
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for GuestPCIAddress {
    const BLANK: Self = Self {
        domain: crate::rt::Blank::BLANK,
        bus: crate::rt::Blank::BLANK,
        slot: crate::rt::Blank::BLANK,
        function: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for GuestPCIAddress {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "GuestPCIAddress",
        names: &["domain", "bus", "slot", "function"],
        order: &[1, 2, 0, 3],
        required: 0b1111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.domain, &self.bus, &self.slot, &self.function]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [&mut self.domain, &mut self.bus, &mut self.slot, &mut self.function],
        );
    }
}

impl crate::rt::Blank for GuestCCWAddress {
    const BLANK: Self = Self {
        cssid: crate::rt::Blank::BLANK,
        ssid: crate::rt::Blank::BLANK,
        subchno: crate::rt::Blank::BLANK,
        devno: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for GuestCCWAddress {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "GuestCCWAddress",
        names: &["cssid", "ssid", "subchno", "devno"],
        order: &[0, 1, 2, 3],
        required: 0b1111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.cssid, &self.ssid, &self.subchno, &self.devno]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [&mut self.cssid, &mut self.ssid, &mut self.subchno, &mut self.devno],
        );
    }
}

impl crate::rt::Blank for GuestDiskAddress {
    const BLANK: Self = Self {
        pci_controller: crate::rt::Blank::BLANK,
        bus_type: crate::rt::Blank::BLANK,
        bus: crate::rt::Blank::BLANK,
        target: crate::rt::Blank::BLANK,
        unit: crate::rt::Blank::BLANK,
        serial: None,
        dev: None,
        ccw_address: None,
    };
}

impl crate::rt::Object for GuestDiskAddress {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
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
        order: &[7, 5, 1, 2, 4, 0, 6, 3],
        required: 0b11111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(7, crate::rt::Releases::since(crate::rt::Release::new(6, 0)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for GuestNVMeSmart {
    const BLANK: Self = Self {
        critical_warning: crate::rt::Blank::BLANK,
        temperature: crate::rt::Blank::BLANK,
        available_spare: crate::rt::Blank::BLANK,
        available_spare_threshold: crate::rt::Blank::BLANK,
        percentage_used: crate::rt::Blank::BLANK,
        data_units_read_lo: crate::rt::Blank::BLANK,
        data_units_read_hi: crate::rt::Blank::BLANK,
        data_units_written_lo: crate::rt::Blank::BLANK,
        data_units_written_hi: crate::rt::Blank::BLANK,
        host_read_commands_lo: crate::rt::Blank::BLANK,
        host_read_commands_hi: crate::rt::Blank::BLANK,
        host_write_commands_lo: crate::rt::Blank::BLANK,
        host_write_commands_hi: crate::rt::Blank::BLANK,
        controller_busy_time_lo: crate::rt::Blank::BLANK,
        controller_busy_time_hi: crate::rt::Blank::BLANK,
        power_cycles_lo: crate::rt::Blank::BLANK,
        power_cycles_hi: crate::rt::Blank::BLANK,
        power_on_hours_lo: crate::rt::Blank::BLANK,
        power_on_hours_hi: crate::rt::Blank::BLANK,
        unsafe_shutdowns_lo: crate::rt::Blank::BLANK,
        unsafe_shutdowns_hi: crate::rt::Blank::BLANK,
        media_errors_lo: crate::rt::Blank::BLANK,
        media_errors_hi: crate::rt::Blank::BLANK,
        number_of_error_log_entries_lo: crate::rt::Blank::BLANK,
        number_of_error_log_entries_hi: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for GuestNVMeSmart {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
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
        order: &[
            2, 12, 1, 17, 10, 9, 24, 20, 19, 11, 3, 18, 14, 13, 6, 5, 16, 15, 22, 21, 8,
            7, 0, 4, 23,
        ],
        required: 0b1111111111111111111111111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for GuestDiskSmart {
    const BLANK: Self = Self {
        type_: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for GuestDiskSmart {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "GuestDiskSmart",
        names: &["type"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: Some(0),
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.type_]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.type_]);
    }
}

impl<T: Into<types::GuestDiskSmartBranch>> From<T> for GuestDiskSmart {
    #[inline]
    fn from(branch: T) -> Self {
        Self::new(branch)
    }
}

impl crate::rt::Branches for GuestDiskSmartBranch {
    const RELEASES: &'static [(&'static str, crate::rt::Releases)] = &[
        ("nvme", crate::rt::Releases::since(crate::rt::Release::new(7, 1))),
    ];
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "nvme" => Self::Nvme(crate::rt::Blank::BLANK),
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
            _ => Self::Unknown(crate::rt::UnknownBranch::new(tag)),
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
    fn members(&self) -> Option<&dyn crate::rt::Members> {
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
    fn members_mut(&mut self) -> Option<&mut dyn crate::rt::Members> {
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

impl crate::rt::Blank for GuestDiskInfo {
    const BLANK: Self = Self {
        name: crate::rt::Blank::BLANK,
        partition: crate::rt::Blank::BLANK,
        dependencies: None,
        address: None,
        alias: None,
        smart: None,
    };
}

impl crate::rt::Object for GuestDiskInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "GuestDiskInfo",
        names: &["name", "partition", "dependencies", "address", "alias", "smart"],
        order: &[0, 5, 2, 1, 3, 4],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(5, crate::rt::Releases::since(crate::rt::Release::new(7, 1)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for GuestFilesystemInfo {
    const BLANK: Self = Self {
        name: crate::rt::Blank::BLANK,
        mountpoint: crate::rt::Blank::BLANK,
        type_: crate::rt::Blank::BLANK,
        used_bytes: None,
        total_bytes: None,
        total_bytes_privileged: None,
        disk: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for GuestFilesystemInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
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
        order: &[0, 4, 5, 1, 6, 3, 2],
        required: 0b1000111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(5, crate::rt::Releases::since(crate::rt::Release::new(9, 1)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for GuestMemoryBlock {
    const BLANK: Self = Self {
        phys_index: crate::rt::Blank::BLANK,
        online: crate::rt::Blank::BLANK,
        can_offline: None,
    };
}

impl crate::rt::Object for GuestMemoryBlock {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "GuestMemoryBlock",
        names: &["phys-index", "online", "can-offline"],
        order: &[1, 2, 0],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.phys_index, &self.online, &self.can_offline]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [&mut self.phys_index, &mut self.online, &mut self.can_offline],
        );
    }
}

impl crate::rt::Enumeration for GuestMemoryBlockResponseType {
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for GuestMemoryBlockResponse {
    const BLANK: Self = Self {
        phys_index: crate::rt::Blank::BLANK,
        response: crate::rt::Blank::BLANK,
        error_code: None,
    };
}

impl crate::rt::Object for GuestMemoryBlockResponse {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "GuestMemoryBlockResponse",
        names: &["phys-index", "response", "error-code"],
        order: &[1, 2, 0],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.phys_index, &self.response, &self.error_code]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [&mut self.phys_index, &mut self.response, &mut self.error_code],
        );
    }
}

impl crate::rt::Blank for GuestMemoryBlockInfo {
    const BLANK: Self = Self {
        size: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for GuestMemoryBlockInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "GuestMemoryBlockInfo",
        names: &["size"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.size]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.size]);
    }
}

impl crate::rt::Blank for GuestExecStatus {
    const BLANK: Self = Self {
        exited: crate::rt::Blank::BLANK,
        exitcode: None,
        signal: None,
        out_data: None,
        err_data: None,
        out_truncated: None,
        err_truncated: None,
    };
}

impl crate::rt::Object for GuestExecStatus {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
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
        order: &[1, 4, 3, 6, 2, 5, 0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    const SECRETS: &'static [crate::rt::SecretMember] = &[
        crate::rt::SecretMember::new(3),
        crate::rt::SecretMember::new(4),
    ];
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for GuestExec {
    const BLANK: Self = Self {
        pid: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for GuestExec {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "GuestExec",
        names: &["pid"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.pid]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.pid]);
    }
}

impl crate::rt::Enumeration for GuestExecCaptureOutputMode {
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
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

impl crate::rt::Codec<GuestExecCaptureOutput> for GuestExecCaptureOutput {
    #[inline]
    fn read(
        value: &mut GuestExecCaptureOutput,
        r: &mut crate::rt::Reader<'_>,
    ) -> Result<(), crate::rt::DecodeError> {
        *value = match r.peek_type()? {
            crate::rt::JsonType::Boolean => Self::Flag(crate::rt::Blank::BLANK),
            crate::rt::JsonType::String => Self::Mode(crate::rt::Blank::BLANK),
            #[allow(unreachable_patterns)]
            _ => Self::Unknown(crate::rt::Value::Null),
        };
        match value {
            Self::Flag(value) => crate::rt::Wire::read(value, r),
            Self::Mode(value) => crate::rt::Wire::read(value, r),
            Self::Unknown(value) => crate::rt::Wire::read(value, r),
        }
    }

    #[inline]
    fn write(value: &GuestExecCaptureOutput, w: &mut crate::rt::Writer) {
        match value {
            Self::Flag(value) => crate::rt::Wire::write(value, w),
            Self::Mode(value) => crate::rt::Wire::write(value, w),
            Self::Unknown(value) => crate::rt::Wire::write(value, w),
        }
    }

    #[inline]
    fn search(value: &GuestExecCaptureOutput, search: &mut crate::rt::Search<'_>) {
        match value {
            Self::Flag(value) => crate::rt::Wire::search(value, search),
            Self::Mode(value) => crate::rt::Wire::search(value, search),
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

impl crate::rt::Blank for GuestHostName {
    const BLANK: Self = Self {
        host_name: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for GuestHostName {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "GuestHostName",
        names: &["host-name"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.host_name]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.host_name]);
    }
}

impl crate::rt::Blank for GuestUser {
    const BLANK: Self = Self {
        user: crate::rt::Blank::BLANK,
        login_time: crate::rt::Blank::BLANK,
        domain: None,
    };
}

impl crate::rt::Object for GuestUser {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "GuestUser",
        names: &["user", "login-time", "domain"],
        order: &[1, 2, 0],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.user, &self.login_time, &self.domain]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.user, &mut self.login_time, &mut self.domain]);
    }
}

impl crate::rt::Blank for GuestTimezone {
    const BLANK: Self = Self {
        zone: None,
        offset: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for GuestTimezone {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "GuestTimezone",
        names: &["zone", "offset"],
        order: &[0, 1],
        required: 0b10,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.zone, &self.offset]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.zone, &mut self.offset]);
    }
}

impl crate::rt::Blank for GuestOSInfo {
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

impl crate::rt::Object for GuestOSInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
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
        order: &[4, 0, 6, 8, 5, 7, 9, 1, 2, 3],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Enumeration for GuestDeviceType {
    const VALUES: &'static [(&'static str, Self)] = &[("pci", Self::Pci)];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Pci => "pci",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for GuestDeviceIdPCI {
    const BLANK: Self = Self {
        vendor_id: crate::rt::Blank::BLANK,
        device_id: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for GuestDeviceIdPCI {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "GuestDeviceIdPCI",
        names: &["vendor-id", "device-id"],
        order: &[1, 0],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.vendor_id, &self.device_id]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.vendor_id, &mut self.device_id]);
    }
}

impl crate::rt::Blank for GuestDeviceId {
    const BLANK: Self = Self {
        type_: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for GuestDeviceId {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "GuestDeviceId",
        names: &["type"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: Some(0),
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.type_]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.type_]);
    }
}

impl<T: Into<types::GuestDeviceIdBranch>> From<T> for GuestDeviceId {
    #[inline]
    fn from(branch: T) -> Self {
        Self::new(branch)
    }
}

impl crate::rt::Branches for GuestDeviceIdBranch {
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "pci" => Self::Pci(crate::rt::Blank::BLANK),
            _ => Self::Unknown(crate::rt::UnknownBranch::new(tag)),
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
    fn members(&self) -> Option<&dyn crate::rt::Members> {
        match self {
            Self::Pci(members) => Some(members),
            Self::Unknown(members) => Some(members),
        }
    }

    #[inline]
    fn members_mut(&mut self) -> Option<&mut dyn crate::rt::Members> {
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

impl crate::rt::Blank for GuestDeviceInfo {
    const BLANK: Self = Self {
        driver_name: crate::rt::Blank::BLANK,
        driver_date: None,
        driver_version: None,
        id: None,
    };
}

impl crate::rt::Object for GuestDeviceInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "GuestDeviceInfo",
        names: &["driver-name", "driver-date", "driver-version", "id"],
        order: &[1, 0, 2, 3],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(
            &[&self.driver_name, &self.driver_date, &self.driver_version, &self.id],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for GuestAuthorizedKeys {
    const BLANK: Self = Self {
        keys: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for GuestAuthorizedKeys {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "GuestAuthorizedKeys",
        names: &["keys"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.keys]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.keys]);
    }
}

impl crate::rt::Blank for GuestDiskStats {
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

impl crate::rt::Object for GuestDiskStats {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
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
        order: &[6, 4, 7, 12, 16, 1, 9, 3, 5, 11, 14, 0, 2, 15, 8, 13, 10],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for GuestDiskStatsInfo {
    const BLANK: Self = Self {
        name: crate::rt::Blank::BLANK,
        major: crate::rt::Blank::BLANK,
        minor: crate::rt::Blank::BLANK,
        stats: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for GuestDiskStatsInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "GuestDiskStatsInfo",
        names: &["name", "major", "minor", "stats"],
        order: &[0, 3, 2, 1],
        required: 0b1111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.name, &self.major, &self.minor, &self.stats]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [&mut self.name, &mut self.major, &mut self.minor, &mut self.stats],
        );
    }
}

impl crate::rt::Enumeration for GuestCpuStatsType {
    const VALUES: &'static [(&'static str, Self)] = &[("linux", Self::Linux)];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Linux => "linux",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for GuestLinuxCpuStats {
    const BLANK: Self = Self {
        cpu: crate::rt::Blank::BLANK,
        user: crate::rt::Blank::BLANK,
        nice: crate::rt::Blank::BLANK,
        system: crate::rt::Blank::BLANK,
        idle: crate::rt::Blank::BLANK,
        iowait: None,
        irq: None,
        softirq: None,
        steal: None,
        guest: None,
        guestnice: None,
    };
}

impl crate::rt::Object for GuestLinuxCpuStats {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
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
        order: &[0, 10, 4, 8, 5, 3, 9, 2, 6, 1, 7],
        required: 0b11111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for GuestCpuStats {
    const BLANK: Self = Self {
        type_: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for GuestCpuStats {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "GuestCpuStats",
        names: &["type"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: Some(0),
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.type_]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.type_]);
    }
}

impl<T: Into<types::GuestCpuStatsBranch>> From<T> for GuestCpuStats {
    #[inline]
    fn from(branch: T) -> Self {
        Self::new(branch)
    }
}

impl crate::rt::Branches for GuestCpuStatsBranch {
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "linux" => Self::Linux(crate::rt::Blank::BLANK),
            _ => Self::Unknown(crate::rt::UnknownBranch::new(tag)),
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
    fn members(&self) -> Option<&dyn crate::rt::Members> {
        match self {
            Self::Linux(members) => Some(members),
            Self::Unknown(members) => Some(members),
        }
    }

    #[inline]
    fn members_mut(&mut self) -> Option<&mut dyn crate::rt::Members> {
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

impl crate::rt::Blank for GuestLoadAverage {
    const BLANK: Self = Self {
        load1m: crate::rt::Blank::BLANK,
        load5m: crate::rt::Blank::BLANK,
        load15m: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for GuestLoadAverage {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "GuestLoadAverage",
        names: &["load1m", "load5m", "load15m"],
        order: &[2, 1, 0],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.load1m, &self.load5m, &self.load15m]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.load1m, &mut self.load5m, &mut self.load15m]);
    }
}

impl crate::rt::Blank for GuestNetworkRoute {
    const BLANK: Self = Self {
        iface: crate::rt::Blank::BLANK,
        destination: crate::rt::Blank::BLANK,
        metric: crate::rt::Blank::BLANK,
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
        version: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for GuestNetworkRoute {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
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
        order: &[6, 12, 2, 7, 9, 15, 14, 0, 1, 11, 5, 3, 13, 8, 10, 4],
        required: 0b1000000000000111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

crate::rt::impl_objects! {
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

crate::rt::impl_enums! {
    QGASeek GuestFsfreezeStatus GuestIpAddressType GuestDiskBusType
    GuestMemoryBlockResponseType GuestExecCaptureOutputMode GuestDeviceType
    GuestCpuStatsType
}

crate::rt::impl_branches! {
    GuestDiskSmartBranch GuestDeviceIdBranch GuestCpuStatsBranch
}

crate::rt::impl_alternates! {
    GuestFileWhence GuestExecCaptureOutput
}

crate::rt::impl_defaults! {
    GuestOSInfo GuestDiskStats
}
