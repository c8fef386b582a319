// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Enumeration for DisplayProtocol {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("vnc", Self::Vnc),
        ("spice", Self::Spice),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Vnc => "vnc",
            Self::Spice => "spice",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Enumeration for SetPasswordAction {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("keep", Self::Keep),
        ("fail", Self::Fail),
        ("disconnect", Self::Disconnect),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Keep => "keep",
            Self::Fail => "fail",
            Self::Disconnect => "disconnect",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for SetPasswordOptions {
    const BLANK: Self = Self {
        protocol: crate::rt::Blank::BLANK,
        password: crate::rt::Blank::BLANK,
        connected: None,
    };
}

impl crate::rt::Object for SetPasswordOptions {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "SetPasswordOptions",
        names: &["protocol", "password", "connected"],
        order: &[0, 2, 1],
        required: 0b11,
        required_beyond: &[],
        tag: Some(0),
        untagged: false,
        releases: &[],
    };
    const SECRETS: &'static [crate::rt::SecretMember] = &[
        crate::rt::SecretMember::new(1),
    ];
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.protocol, &self.password, &self.connected]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.protocol, &mut self.password, &mut self.connected]);
    }
}

impl crate::rt::Branches for SetPasswordOptionsBranch {
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "vnc" => Self::Vnc(crate::rt::Blank::BLANK),
            "spice" => Self::Spice,
            _ => Self::Unknown(crate::rt::UnknownBranch::new(tag)),
        }
    }

    #[inline]
    fn tag(&self) -> &str {
        match self {
            Self::Vnc(_) => "vnc",
            Self::Spice => "spice",
            Self::Unknown(branch) => &branch.tag,
        }
    }

    #[inline]
    fn members(&self) -> Option<&dyn crate::rt::Members> {
        match self {
            Self::Vnc(members) => Some(members),
            Self::Spice => None,
            Self::Unknown(members) => Some(members),
        }
    }

    #[inline]
    fn members_mut(&mut self) -> Option<&mut dyn crate::rt::Members> {
        match self {
            Self::Vnc(members) => Some(members),
            Self::Spice => None,
            Self::Unknown(members) => Some(members),
        }
    }
}

impl From<types::SetPasswordOptionsVnc> for SetPasswordOptionsBranch {
    #[inline]
    fn from(branch: types::SetPasswordOptionsVnc) -> Self {
        Self::Vnc(branch)
    }
}

impl crate::rt::Blank for SetPasswordOptionsVnc {
    const BLANK: Self = Self { display: None };
}

impl crate::rt::Object for SetPasswordOptionsVnc {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "SetPasswordOptionsVnc",
        names: &["display"],
        order: &[0],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.display]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.display]);
    }
}

impl crate::rt::Blank for ExpirePasswordOptions {
    const BLANK: Self = Self {
        protocol: crate::rt::Blank::BLANK,
        time: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for ExpirePasswordOptions {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "ExpirePasswordOptions",
        names: &["protocol", "time"],
        order: &[0, 1],
        required: 0b11,
        required_beyond: &[],
        tag: Some(0),
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.protocol, &self.time]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.protocol, &mut self.time]);
    }
}

impl crate::rt::Branches for ExpirePasswordOptionsBranch {
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "vnc" => Self::Vnc(crate::rt::Blank::BLANK),
            "spice" => Self::Spice,
            _ => Self::Unknown(crate::rt::UnknownBranch::new(tag)),
        }
    }

    #[inline]
    fn tag(&self) -> &str {
        match self {
            Self::Vnc(_) => "vnc",
            Self::Spice => "spice",
            Self::Unknown(branch) => &branch.tag,
        }
    }

    #[inline]
    fn members(&self) -> Option<&dyn crate::rt::Members> {
        match self {
            Self::Vnc(members) => Some(members),
            Self::Spice => None,
            Self::Unknown(members) => Some(members),
        }
    }

    #[inline]
    fn members_mut(&mut self) -> Option<&mut dyn crate::rt::Members> {
        match self {
            Self::Vnc(members) => Some(members),
            Self::Spice => None,
            Self::Unknown(members) => Some(members),
        }
    }
}

impl From<types::ExpirePasswordOptionsVnc> for ExpirePasswordOptionsBranch {
    #[inline]
    fn from(branch: types::ExpirePasswordOptionsVnc) -> Self {
        Self::Vnc(branch)
    }
}

impl crate::rt::Blank for ExpirePasswordOptionsVnc {
    const BLANK: Self = Self { display: None };
}

impl crate::rt::Object for ExpirePasswordOptionsVnc {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "ExpirePasswordOptionsVnc",
        names: &["display"],
        order: &[0],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.display]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.display]);
    }
}

impl crate::rt::Enumeration for ImageFormat {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ppm", Self::Ppm),
        ("png", Self::Png),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Ppm => "ppm",
            Self::Png => "png",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for SpiceBasicInfo {
    const BLANK: Self = Self {
        host: crate::rt::Blank::BLANK,
        port: crate::rt::Blank::BLANK,
        family: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for SpiceBasicInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "SpiceBasicInfo",
        names: &["host", "port", "family"],
        order: &[1, 2, 0],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.host, &self.port, &self.family]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.host, &mut self.port, &mut self.family]);
    }
}

impl crate::rt::Blank for SpiceServerInfo {
    const BLANK: Self = Self {
        host: crate::rt::Blank::BLANK,
        port: crate::rt::Blank::BLANK,
        family: crate::rt::Blank::BLANK,
        auth: None,
    };
}

impl crate::rt::Object for SpiceServerInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "SpiceServerInfo",
        names: &["host", "port", "family", "auth"],
        order: &[3, 1, 2, 0],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.host, &self.port, &self.family, &self.auth]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [&mut self.host, &mut self.port, &mut self.family, &mut self.auth],
        );
    }
}

impl crate::rt::Blank for SpiceChannel {
    const BLANK: Self = Self {
        host: crate::rt::Blank::BLANK,
        port: crate::rt::Blank::BLANK,
        family: crate::rt::Blank::BLANK,
        connection_id: crate::rt::Blank::BLANK,
        channel_type: crate::rt::Blank::BLANK,
        channel_id: crate::rt::Blank::BLANK,
        tls: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for SpiceChannel {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "SpiceChannel",
        names: &[
            "host",
            "port",
            "family",
            "connection-id",
            "channel-type",
            "channel-id",
            "tls",
        ],
        order: &[1, 2, 4, 3, 0, 5, 6],
        required: 0b1111111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(
            &[
                &self.host,
                &self.port,
                &self.family,
                &self.connection_id,
                &self.channel_type,
                &self.channel_id,
                &self.tls,
            ],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.host,
                &mut self.port,
                &mut self.family,
                &mut self.connection_id,
                &mut self.channel_type,
                &mut self.channel_id,
                &mut self.tls,
            ],
        );
    }
}

impl crate::rt::Enumeration for SpiceQueryMouseMode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("client", Self::Client),
        ("server", Self::Server),
        ("unknown", Self::Unknown_),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Client => "client",
            Self::Server => "server",
            Self::Unknown_ => "unknown",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for SpiceInfo {
    const BLANK: Self = Self {
        enabled: crate::rt::Blank::BLANK,
        migrated: crate::rt::Blank::BLANK,
        host: None,
        port: None,
        tls_port: None,
        auth: None,
        compiled_version: None,
        mouse_mode: crate::rt::Blank::BLANK,
        channels: None,
    };
}

impl crate::rt::Object for SpiceInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "SpiceInfo",
        names: &[
            "enabled",
            "migrated",
            "host",
            "port",
            "tls-port",
            "auth",
            "compiled-version",
            "mouse-mode",
            "channels",
        ],
        order: &[1, 0, 5, 3, 6, 4, 2, 8, 7],
        required: 0b10000011,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(
            &[
                &self.enabled,
                &self.migrated,
                &self.host,
                &self.port,
                &self.tls_port,
                &self.auth,
                &self.compiled_version,
                &self.mouse_mode,
                &self.channels,
            ],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.enabled,
                &mut self.migrated,
                &mut self.host,
                &mut self.port,
                &mut self.tls_port,
                &mut self.auth,
                &mut self.compiled_version,
                &mut self.mouse_mode,
                &mut self.channels,
            ],
        );
    }
}

impl crate::rt::Blank for VncBasicInfo {
    const BLANK: Self = Self {
        host: crate::rt::Blank::BLANK,
        service: crate::rt::Blank::BLANK,
        family: crate::rt::Blank::BLANK,
        websocket: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for VncBasicInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "VncBasicInfo",
        names: &["host", "service", "family", "websocket"],
        order: &[2, 1, 0, 3],
        required: 0b1111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.host, &self.service, &self.family, &self.websocket]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.host,
                &mut self.service,
                &mut self.family,
                &mut self.websocket,
            ],
        );
    }
}

impl crate::rt::Blank for VncServerInfo {
    const BLANK: Self = Self {
        host: crate::rt::Blank::BLANK,
        service: crate::rt::Blank::BLANK,
        family: crate::rt::Blank::BLANK,
        websocket: crate::rt::Blank::BLANK,
        auth: None,
    };
}

impl crate::rt::Object for VncServerInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "VncServerInfo",
        names: &["host", "service", "family", "websocket", "auth"],
        order: &[4, 2, 1, 0, 3],
        required: 0b1111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(
            &[&self.host, &self.service, &self.family, &self.websocket, &self.auth],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.host,
                &mut self.service,
                &mut self.family,
                &mut self.websocket,
                &mut self.auth,
            ],
        );
    }
}

impl crate::rt::Blank for VncClientInfo {
    const BLANK: Self = Self {
        host: crate::rt::Blank::BLANK,
        service: crate::rt::Blank::BLANK,
        family: crate::rt::Blank::BLANK,
        websocket: crate::rt::Blank::BLANK,
        x509_dname: None,
        sasl_username: None,
    };
}

impl crate::rt::Object for VncClientInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "VncClientInfo",
        names: &[
            "host",
            "service",
            "family",
            "websocket",
            "x509_dname",
            "sasl_username",
        ],
        order: &[2, 1, 4, 0, 3, 5],
        required: 0b1111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(
            &[
                &self.host,
                &self.service,
                &self.family,
                &self.websocket,
                &self.x509_dname,
                &self.sasl_username,
            ],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.host,
                &mut self.service,
                &mut self.family,
                &mut self.websocket,
                &mut self.x509_dname,
                &mut self.sasl_username,
            ],
        );
    }
}

impl crate::rt::Blank for VncInfo {
    const BLANK: Self = Self {
        enabled: crate::rt::Blank::BLANK,
        host: None,
        family: None,
        service: None,
        auth: None,
        clients: None,
    };
}

impl crate::rt::Object for VncInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "VncInfo",
        names: &["enabled", "host", "family", "service", "auth", "clients"],
        order: &[0, 4, 2, 5, 3, 1],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(
            &[
                &self.enabled,
                &self.host,
                &self.family,
                &self.service,
                &self.auth,
                &self.clients,
            ],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.enabled,
                &mut self.host,
                &mut self.family,
                &mut self.service,
                &mut self.auth,
                &mut self.clients,
            ],
        );
    }
}

impl crate::rt::Enumeration for VncPrimaryAuth {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("none", Self::None),
        ("vnc", Self::Vnc),
        ("ra2", Self::Ra2),
        ("ra2ne", Self::Ra2ne),
        ("tight", Self::Tight),
        ("ultra", Self::Ultra),
        ("tls", Self::Tls),
        ("vencrypt", Self::Vencrypt),
        ("sasl", Self::Sasl),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::None => "none",
            Self::Vnc => "vnc",
            Self::Ra2 => "ra2",
            Self::Ra2ne => "ra2ne",
            Self::Tight => "tight",
            Self::Ultra => "ultra",
            Self::Tls => "tls",
            Self::Vencrypt => "vencrypt",
            Self::Sasl => "sasl",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Enumeration for VncVencryptSubAuth {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("plain", Self::Plain),
        ("tls-none", Self::TlsNone),
        ("x509-none", Self::X509None),
        ("tls-vnc", Self::TlsVnc),
        ("x509-vnc", Self::X509Vnc),
        ("tls-plain", Self::TlsPlain),
        ("x509-plain", Self::X509Plain),
        ("tls-sasl", Self::TlsSasl),
        ("x509-sasl", Self::X509Sasl),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Plain => "plain",
            Self::TlsNone => "tls-none",
            Self::X509None => "x509-none",
            Self::TlsVnc => "tls-vnc",
            Self::X509Vnc => "x509-vnc",
            Self::TlsPlain => "tls-plain",
            Self::X509Plain => "x509-plain",
            Self::TlsSasl => "tls-sasl",
            Self::X509Sasl => "x509-sasl",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for VncServerInfo2 {
    const BLANK: Self = Self {
        host: crate::rt::Blank::BLANK,
        service: crate::rt::Blank::BLANK,
        family: crate::rt::Blank::BLANK,
        websocket: crate::rt::Blank::BLANK,
        auth: crate::rt::Blank::BLANK,
        vencrypt: None,
    };
}

impl crate::rt::Object for VncServerInfo2 {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "VncServerInfo2",
        names: &["host", "service", "family", "websocket", "auth", "vencrypt"],
        order: &[4, 2, 1, 5, 0, 3],
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
                &self.host,
                &self.service,
                &self.family,
                &self.websocket,
                &self.auth,
                &self.vencrypt,
            ],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.host,
                &mut self.service,
                &mut self.family,
                &mut self.websocket,
                &mut self.auth,
                &mut self.vencrypt,
            ],
        );
    }
}

impl crate::rt::Blank for VncInfo2 {
    const BLANK: Self = Self {
        id: crate::rt::Blank::BLANK,
        server: crate::rt::Blank::BLANK,
        clients: crate::rt::Blank::BLANK,
        auth: crate::rt::Blank::BLANK,
        vencrypt: None,
        display: None,
    };
}

impl crate::rt::Object for VncInfo2 {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "VncInfo2",
        names: &["id", "server", "clients", "auth", "vencrypt", "display"],
        order: &[3, 2, 4, 5, 1, 0],
        required: 0b1111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(
            &[
                &self.id,
                &self.server,
                &self.clients,
                &self.auth,
                &self.vencrypt,
                &self.display,
            ],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.id,
                &mut self.server,
                &mut self.clients,
                &mut self.auth,
                &mut self.vencrypt,
                &mut self.display,
            ],
        );
    }
}

impl crate::rt::Blank for MouseInfo {
    const BLANK: Self = Self {
        name: crate::rt::Blank::BLANK,
        index: crate::rt::Blank::BLANK,
        current: crate::rt::Blank::BLANK,
        absolute: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for MouseInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "MouseInfo",
        names: &["name", "index", "current", "absolute"],
        order: &[1, 0, 2, 3],
        required: 0b1111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.name, &self.index, &self.current, &self.absolute]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [&mut self.name, &mut self.index, &mut self.current, &mut self.absolute],
        );
    }
}

impl crate::rt::Enumeration for QKeyCode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("unmapped", Self::Unmapped),
        ("shift", Self::Shift),
        ("shift_r", Self::ShiftR),
        ("alt", Self::Alt),
        ("alt_r", Self::AltR),
        ("ctrl", Self::Ctrl),
        ("ctrl_r", Self::CtrlR),
        ("menu", Self::Menu),
        ("esc", Self::Esc),
        ("1", Self::_1),
        ("2", Self::_2),
        ("3", Self::_3),
        ("4", Self::_4),
        ("5", Self::_5),
        ("6", Self::_6),
        ("7", Self::_7),
        ("8", Self::_8),
        ("9", Self::_9),
        ("0", Self::_0),
        ("minus", Self::Minus),
        ("equal", Self::Equal),
        ("backspace", Self::Backspace),
        ("tab", Self::Tab),
        ("q", Self::Q),
        ("w", Self::W),
        ("e", Self::E),
        ("r", Self::R),
        ("t", Self::T),
        ("y", Self::Y),
        ("u", Self::U),
        ("i", Self::I),
        ("o", Self::O),
        ("p", Self::P),
        ("bracket_left", Self::BracketLeft),
        ("bracket_right", Self::BracketRight),
        ("ret", Self::Ret),
        ("a", Self::A),
        ("s", Self::S),
        ("d", Self::D),
        ("f", Self::F),
        ("g", Self::G),
        ("h", Self::H),
        ("j", Self::J),
        ("k", Self::K),
        ("l", Self::L),
        ("semicolon", Self::Semicolon),
        ("apostrophe", Self::Apostrophe),
        ("grave_accent", Self::GraveAccent),
        ("backslash", Self::Backslash),
        ("z", Self::Z),
        ("x", Self::X),
        ("c", Self::C),
        ("v", Self::V),
        ("b", Self::B),
        ("n", Self::N),
        ("m", Self::M),
        ("comma", Self::Comma),
        ("dot", Self::Dot),
        ("slash", Self::Slash),
        ("asterisk", Self::Asterisk),
        ("spc", Self::Spc),
        ("caps_lock", Self::CapsLock),
        ("f1", Self::F1),
        ("f2", Self::F2),
        ("f3", Self::F3),
        ("f4", Self::F4),
        ("f5", Self::F5),
        ("f6", Self::F6),
        ("f7", Self::F7),
        ("f8", Self::F8),
        ("f9", Self::F9),
        ("f10", Self::F10),
        ("num_lock", Self::NumLock),
        ("scroll_lock", Self::ScrollLock),
        ("kp_divide", Self::KpDivide),
        ("kp_multiply", Self::KpMultiply),
        ("kp_subtract", Self::KpSubtract),
        ("kp_add", Self::KpAdd),
        ("kp_enter", Self::KpEnter),
        ("kp_decimal", Self::KpDecimal),
        ("sysrq", Self::Sysrq),
        ("kp_0", Self::Kp0),
        ("kp_1", Self::Kp1),
        ("kp_2", Self::Kp2),
        ("kp_3", Self::Kp3),
        ("kp_4", Self::Kp4),
        ("kp_5", Self::Kp5),
        ("kp_6", Self::Kp6),
        ("kp_7", Self::Kp7),
        ("kp_8", Self::Kp8),
        ("kp_9", Self::Kp9),
        ("less", Self::Less),
        ("f11", Self::F11),
        ("f12", Self::F12),
        ("print", Self::Print),
        ("home", Self::Home),
        ("pgup", Self::Pgup),
        ("pgdn", Self::Pgdn),
        ("end", Self::End),
        ("left", Self::Left),
        ("up", Self::Up),
        ("down", Self::Down),
        ("right", Self::Right),
        ("insert", Self::Insert),
        ("delete", Self::Delete),
        ("stop", Self::Stop),
        ("again", Self::Again),
        ("props", Self::Props),
        ("undo", Self::Undo),
        ("front", Self::Front),
        ("copy", Self::Copy),
        ("open", Self::Open),
        ("paste", Self::Paste),
        ("find", Self::Find),
        ("cut", Self::Cut),
        ("lf", Self::Lf),
        ("help", Self::Help),
        ("meta_l", Self::MetaL),
        ("meta_r", Self::MetaR),
        ("compose", Self::Compose),
        ("pause", Self::Pause),
        ("ro", Self::Ro),
        ("hiragana", Self::Hiragana),
        ("henkan", Self::Henkan),
        ("yen", Self::Yen),
        ("muhenkan", Self::Muhenkan),
        ("katakanahiragana", Self::Katakanahiragana),
        ("kp_comma", Self::KpComma),
        ("kp_equals", Self::KpEquals),
        ("power", Self::Power),
        ("sleep", Self::Sleep),
        ("wake", Self::Wake),
        ("audionext", Self::Audionext),
        ("audioprev", Self::Audioprev),
        ("audiostop", Self::Audiostop),
        ("audioplay", Self::Audioplay),
        ("audiomute", Self::Audiomute),
        ("volumeup", Self::Volumeup),
        ("volumedown", Self::Volumedown),
        ("mediaselect", Self::Mediaselect),
        ("mail", Self::Mail),
        ("calculator", Self::Calculator),
        ("computer", Self::Computer),
        ("ac_home", Self::AcHome),
        ("ac_back", Self::AcBack),
        ("ac_forward", Self::AcForward),
        ("ac_refresh", Self::AcRefresh),
        ("ac_bookmarks", Self::AcBookmarks),
        ("lang1", Self::Lang1),
        ("lang2", Self::Lang2),
        ("f13", Self::F13),
        ("f14", Self::F14),
        ("f15", Self::F15),
        ("f16", Self::F16),
        ("f17", Self::F17),
        ("f18", Self::F18),
        ("f19", Self::F19),
        ("f20", Self::F20),
        ("f21", Self::F21),
        ("f22", Self::F22),
        ("f23", Self::F23),
        ("f24", Self::F24),
    ];
    const RELEASES: &'static [(usize, crate::rt::Releases)] = &[
        (148, crate::rt::Releases::since(crate::rt::Release::new(6, 1))),
        (149, crate::rt::Releases::since(crate::rt::Release::new(6, 1))),
        (150, crate::rt::Releases::since(crate::rt::Release::new(8, 0))),
        (151, crate::rt::Releases::since(crate::rt::Release::new(8, 0))),
        (152, crate::rt::Releases::since(crate::rt::Release::new(8, 0))),
        (153, crate::rt::Releases::since(crate::rt::Release::new(8, 0))),
        (154, crate::rt::Releases::since(crate::rt::Release::new(8, 0))),
        (155, crate::rt::Releases::since(crate::rt::Release::new(8, 0))),
        (156, crate::rt::Releases::since(crate::rt::Release::new(8, 0))),
        (157, crate::rt::Releases::since(crate::rt::Release::new(8, 0))),
        (158, crate::rt::Releases::since(crate::rt::Release::new(8, 0))),
        (159, crate::rt::Releases::since(crate::rt::Release::new(8, 0))),
        (160, crate::rt::Releases::since(crate::rt::Release::new(8, 0))),
        (161, crate::rt::Releases::since(crate::rt::Release::new(8, 0))),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Unmapped => "unmapped",
            Self::Shift => "shift",
            Self::ShiftR => "shift_r",
            Self::Alt => "alt",
            Self::AltR => "alt_r",
            Self::Ctrl => "ctrl",
            Self::CtrlR => "ctrl_r",
            Self::Menu => "menu",
            Self::Esc => "esc",
            Self::_1 => "1",
            Self::_2 => "2",
            Self::_3 => "3",
            Self::_4 => "4",
            Self::_5 => "5",
            Self::_6 => "6",
            Self::_7 => "7",
            Self::_8 => "8",
            Self::_9 => "9",
            Self::_0 => "0",
            Self::Minus => "minus",
            Self::Equal => "equal",
            Self::Backspace => "backspace",
            Self::Tab => "tab",
            Self::Q => "q",
            Self::W => "w",
            Self::E => "e",
            Self::R => "r",
            Self::T => "t",
            Self::Y => "y",
            Self::U => "u",
            Self::I => "i",
            Self::O => "o",
            Self::P => "p",
            Self::BracketLeft => "bracket_left",
            Self::BracketRight => "bracket_right",
            Self::Ret => "ret",
            Self::A => "a",
            Self::S => "s",
            Self::D => "d",
            Self::F => "f",
            Self::G => "g",
            Self::H => "h",
            Self::J => "j",
            Self::K => "k",
            Self::L => "l",
            Self::Semicolon => "semicolon",
            Self::Apostrophe => "apostrophe",
            Self::GraveAccent => "grave_accent",
            Self::Backslash => "backslash",
            Self::Z => "z",
            Self::X => "x",
            Self::C => "c",
            Self::V => "v",
            Self::B => "b",
            Self::N => "n",
            Self::M => "m",
            Self::Comma => "comma",
            Self::Dot => "dot",
            Self::Slash => "slash",
            Self::Asterisk => "asterisk",
            Self::Spc => "spc",
            Self::CapsLock => "caps_lock",
            Self::F1 => "f1",
            Self::F2 => "f2",
            Self::F3 => "f3",
            Self::F4 => "f4",
            Self::F5 => "f5",
            Self::F6 => "f6",
            Self::F7 => "f7",
            Self::F8 => "f8",
            Self::F9 => "f9",
            Self::F10 => "f10",
            Self::NumLock => "num_lock",
            Self::ScrollLock => "scroll_lock",
            Self::KpDivide => "kp_divide",
            Self::KpMultiply => "kp_multiply",
            Self::KpSubtract => "kp_subtract",
            Self::KpAdd => "kp_add",
            Self::KpEnter => "kp_enter",
            Self::KpDecimal => "kp_decimal",
            Self::Sysrq => "sysrq",
            Self::Kp0 => "kp_0",
            Self::Kp1 => "kp_1",
            Self::Kp2 => "kp_2",
            Self::Kp3 => "kp_3",
            Self::Kp4 => "kp_4",
            Self::Kp5 => "kp_5",
            Self::Kp6 => "kp_6",
            Self::Kp7 => "kp_7",
            Self::Kp8 => "kp_8",
            Self::Kp9 => "kp_9",
            Self::Less => "less",
            Self::F11 => "f11",
            Self::F12 => "f12",
            Self::Print => "print",
            Self::Home => "home",
            Self::Pgup => "pgup",
            Self::Pgdn => "pgdn",
            Self::End => "end",
            Self::Left => "left",
            Self::Up => "up",
            Self::Down => "down",
            Self::Right => "right",
            Self::Insert => "insert",
            Self::Delete => "delete",
            Self::Stop => "stop",
            Self::Again => "again",
            Self::Props => "props",
            Self::Undo => "undo",
            Self::Front => "front",
            Self::Copy => "copy",
            Self::Open => "open",
            Self::Paste => "paste",
            Self::Find => "find",
            Self::Cut => "cut",
            Self::Lf => "lf",
            Self::Help => "help",
            Self::MetaL => "meta_l",
            Self::MetaR => "meta_r",
            Self::Compose => "compose",
            Self::Pause => "pause",
            Self::Ro => "ro",
            Self::Hiragana => "hiragana",
            Self::Henkan => "henkan",
            Self::Yen => "yen",
            Self::Muhenkan => "muhenkan",
            Self::Katakanahiragana => "katakanahiragana",
            Self::KpComma => "kp_comma",
            Self::KpEquals => "kp_equals",
            Self::Power => "power",
            Self::Sleep => "sleep",
            Self::Wake => "wake",
            Self::Audionext => "audionext",
            Self::Audioprev => "audioprev",
            Self::Audiostop => "audiostop",
            Self::Audioplay => "audioplay",
            Self::Audiomute => "audiomute",
            Self::Volumeup => "volumeup",
            Self::Volumedown => "volumedown",
            Self::Mediaselect => "mediaselect",
            Self::Mail => "mail",
            Self::Calculator => "calculator",
            Self::Computer => "computer",
            Self::AcHome => "ac_home",
            Self::AcBack => "ac_back",
            Self::AcForward => "ac_forward",
            Self::AcRefresh => "ac_refresh",
            Self::AcBookmarks => "ac_bookmarks",
            Self::Lang1 => "lang1",
            Self::Lang2 => "lang2",
            Self::F13 => "f13",
            Self::F14 => "f14",
            Self::F15 => "f15",
            Self::F16 => "f16",
            Self::F17 => "f17",
            Self::F18 => "f18",
            Self::F19 => "f19",
            Self::F20 => "f20",
            Self::F21 => "f21",
            Self::F22 => "f22",
            Self::F23 => "f23",
            Self::F24 => "f24",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Enumeration for KeyValueKind {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("number", Self::Number),
        ("qcode", Self::Qcode),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Number => "number",
            Self::Qcode => "qcode",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for IntWrapper {
    const BLANK: Self = Self {
        data: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for IntWrapper {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "IntWrapper",
        names: &["data"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    const SECRETS: &'static [crate::rt::SecretMember] = &[
        crate::rt::SecretMember::new(0),
    ];
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.data]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.data]);
    }
}

impl crate::rt::Blank for QKeyCodeWrapper {
    const BLANK: Self = Self {
        data: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for QKeyCodeWrapper {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "QKeyCodeWrapper",
        names: &["data"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    const SECRETS: &'static [crate::rt::SecretMember] = &[
        crate::rt::SecretMember::new(0),
    ];
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.data]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.data]);
    }
}

impl crate::rt::Blank for KeyValue {
    const BLANK: Self = Self {
        type_: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for KeyValue {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "KeyValue",
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

impl<T: Into<types::KeyValueBranch>> From<T> for KeyValue {
    #[inline]
    fn from(branch: T) -> Self {
        Self::new(branch)
    }
}

impl crate::rt::Branches for KeyValueBranch {
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "number" => Self::Number(crate::rt::Blank::BLANK),
            "qcode" => Self::Qcode(crate::rt::Blank::BLANK),
            _ => Self::Unknown(crate::rt::UnknownBranch::new(tag)),
        }
    }

    #[inline]
    fn tag(&self) -> &str {
        match self {
            Self::Number(_) => "number",
            Self::Qcode(_) => "qcode",
            Self::Unknown(branch) => &branch.tag,
        }
    }

    #[inline]
    fn members(&self) -> Option<&dyn crate::rt::Members> {
        match self {
            Self::Number(members) => Some(members),
            Self::Qcode(members) => Some(members),
            Self::Unknown(members) => Some(members),
        }
    }

    #[inline]
    fn members_mut(&mut self) -> Option<&mut dyn crate::rt::Members> {
        match self {
            Self::Number(members) => Some(members),
            Self::Qcode(members) => Some(members),
            Self::Unknown(members) => Some(members),
        }
    }
}

impl From<types::IntWrapper> for KeyValueBranch {
    #[inline]
    fn from(branch: types::IntWrapper) -> Self {
        Self::Number(branch)
    }
}

impl From<types::QKeyCodeWrapper> for KeyValueBranch {
    #[inline]
    fn from(branch: types::QKeyCodeWrapper) -> Self {
        Self::Qcode(branch)
    }
}

impl From<types::QKeyCode> for KeyValueBranch {
    #[inline]
    fn from(branch: types::QKeyCode) -> Self {
        Self::Qcode(types::QKeyCodeWrapper::new(branch))
    }
}

impl crate::rt::Enumeration for InputButton {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("left", Self::Left),
        ("middle", Self::Middle),
        ("right", Self::Right),
        ("wheel-up", Self::WheelUp),
        ("wheel-down", Self::WheelDown),
        ("side", Self::Side),
        ("extra", Self::Extra),
        ("wheel-left", Self::WheelLeft),
        ("wheel-right", Self::WheelRight),
        ("touch", Self::Touch),
    ];
    const RELEASES: &'static [(usize, crate::rt::Releases)] = &[
        (7, crate::rt::Releases::since(crate::rt::Release::new(7, 0))),
        (8, crate::rt::Releases::since(crate::rt::Release::new(7, 0))),
        (9, crate::rt::Releases::since(crate::rt::Release::new(8, 1))),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Left => "left",
            Self::Middle => "middle",
            Self::Right => "right",
            Self::WheelUp => "wheel-up",
            Self::WheelDown => "wheel-down",
            Self::Side => "side",
            Self::Extra => "extra",
            Self::WheelLeft => "wheel-left",
            Self::WheelRight => "wheel-right",
            Self::Touch => "touch",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Enumeration for InputAxis {
    const VALUES: &'static [(&'static str, Self)] = &[("x", Self::X), ("y", Self::Y)];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
            Self::Y => "y",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Enumeration for InputMultiTouchType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("begin", Self::Begin),
        ("update", Self::Update),
        ("end", Self::End),
        ("cancel", Self::Cancel),
        ("data", Self::Data),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Begin => "begin",
            Self::Update => "update",
            Self::End => "end",
            Self::Cancel => "cancel",
            Self::Data => "data",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for InputKeyEvent {
    const BLANK: Self = Self {
        key: crate::rt::Blank::BLANK,
        down: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for InputKeyEvent {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "InputKeyEvent",
        names: &["key", "down"],
        order: &[0, 1],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.key, &self.down]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.key, &mut self.down]);
    }
}

impl crate::rt::Blank for InputBtnEvent {
    const BLANK: Self = Self {
        button: crate::rt::Blank::BLANK,
        down: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for InputBtnEvent {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "InputBtnEvent",
        names: &["button", "down"],
        order: &[0, 1],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.button, &self.down]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.button, &mut self.down]);
    }
}

impl crate::rt::Blank for InputMoveEvent {
    const BLANK: Self = Self {
        axis: crate::rt::Blank::BLANK,
        value: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for InputMoveEvent {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "InputMoveEvent",
        names: &["axis", "value"],
        order: &[0, 1],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.axis, &self.value]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.axis, &mut self.value]);
    }
}

impl crate::rt::Blank for InputMultiTouchEvent {
    const BLANK: Self = Self {
        type_: crate::rt::Blank::BLANK,
        slot: crate::rt::Blank::BLANK,
        tracking_id: crate::rt::Blank::BLANK,
        axis: crate::rt::Blank::BLANK,
        value: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for InputMultiTouchEvent {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "InputMultiTouchEvent",
        names: &["type", "slot", "tracking-id", "axis", "value"],
        order: &[3, 2, 1, 4, 0],
        required: 0b11111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(
            &[&self.type_, &self.slot, &self.tracking_id, &self.axis, &self.value],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.type_,
                &mut self.slot,
                &mut self.tracking_id,
                &mut self.axis,
                &mut self.value,
            ],
        );
    }
}

impl crate::rt::Enumeration for InputEventKind {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("key", Self::Key),
        ("btn", Self::Btn),
        ("rel", Self::Rel),
        ("abs", Self::Abs),
        ("mtt", Self::Mtt),
    ];
    const RELEASES: &'static [(usize, crate::rt::Releases)] = &[
        (4, crate::rt::Releases::since(crate::rt::Release::new(8, 1))),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Key => "key",
            Self::Btn => "btn",
            Self::Rel => "rel",
            Self::Abs => "abs",
            Self::Mtt => "mtt",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for InputKeyEventWrapper {
    const BLANK: Self = Self {
        data: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for InputKeyEventWrapper {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "InputKeyEventWrapper",
        names: &["data"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.data]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.data]);
    }
}

impl crate::rt::Blank for InputBtnEventWrapper {
    const BLANK: Self = Self {
        data: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for InputBtnEventWrapper {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "InputBtnEventWrapper",
        names: &["data"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.data]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.data]);
    }
}

impl crate::rt::Blank for InputMoveEventWrapper {
    const BLANK: Self = Self {
        data: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for InputMoveEventWrapper {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "InputMoveEventWrapper",
        names: &["data"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.data]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.data]);
    }
}

impl crate::rt::Blank for InputMultiTouchEventWrapper {
    const BLANK: Self = Self {
        data: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for InputMultiTouchEventWrapper {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "InputMultiTouchEventWrapper",
        names: &["data"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.data]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.data]);
    }
}

impl crate::rt::Blank for InputEvent {
    const BLANK: Self = Self {
        type_: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for InputEvent {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "InputEvent",
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

impl<T: Into<types::InputEventBranch>> From<T> for InputEvent {
    #[inline]
    fn from(branch: T) -> Self {
        Self::new(branch)
    }
}

impl crate::rt::Branches for InputEventBranch {
    const RELEASES: &'static [(&'static str, crate::rt::Releases)] = &[
        ("mtt", crate::rt::Releases::since(crate::rt::Release::new(8, 1))),
    ];
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "key" => Self::Key(crate::rt::Blank::BLANK),
            "btn" => Self::Btn(crate::rt::Blank::BLANK),
            "rel" => Self::Rel(crate::rt::Blank::BLANK),
            "abs" => Self::Abs(crate::rt::Blank::BLANK),
            "mtt" => Self::Mtt(crate::rt::Blank::BLANK),
            _ => Self::Unknown(crate::rt::UnknownBranch::new(tag)),
        }
    }

    #[inline]
    fn tag(&self) -> &str {
        match self {
            Self::Key(_) => "key",
            Self::Btn(_) => "btn",
            Self::Rel(_) => "rel",
            Self::Abs(_) => "abs",
            Self::Mtt(_) => "mtt",
            Self::Unknown(branch) => &branch.tag,
        }
    }

    #[inline]
    fn members(&self) -> Option<&dyn crate::rt::Members> {
        match self {
            Self::Key(members) => Some(members),
            Self::Btn(members) => Some(members),
            Self::Rel(members) => Some(members),
            Self::Abs(members) => Some(members),
            Self::Mtt(members) => Some(members),
            Self::Unknown(members) => Some(members),
        }
    }

    #[inline]
    fn members_mut(&mut self) -> Option<&mut dyn crate::rt::Members> {
        match self {
            Self::Key(members) => Some(members),
            Self::Btn(members) => Some(members),
            Self::Rel(members) => Some(members),
            Self::Abs(members) => Some(members),
            Self::Mtt(members) => Some(members),
            Self::Unknown(members) => Some(members),
        }
    }
}

impl From<types::InputKeyEventWrapper> for InputEventBranch {
    #[inline]
    fn from(branch: types::InputKeyEventWrapper) -> Self {
        Self::Key(branch)
    }
}

impl From<types::InputKeyEvent> for InputEventBranch {
    #[inline]
    fn from(branch: types::InputKeyEvent) -> Self {
        Self::Key(types::InputKeyEventWrapper::new(branch))
    }
}

impl From<types::InputBtnEventWrapper> for InputEventBranch {
    #[inline]
    fn from(branch: types::InputBtnEventWrapper) -> Self {
        Self::Btn(branch)
    }
}

impl From<types::InputBtnEvent> for InputEventBranch {
    #[inline]
    fn from(branch: types::InputBtnEvent) -> Self {
        Self::Btn(types::InputBtnEventWrapper::new(branch))
    }
}

impl From<types::InputMultiTouchEventWrapper> for InputEventBranch {
    #[inline]
    fn from(branch: types::InputMultiTouchEventWrapper) -> Self {
        Self::Mtt(branch)
    }
}

impl From<types::InputMultiTouchEvent> for InputEventBranch {
    #[inline]
    fn from(branch: types::InputMultiTouchEvent) -> Self {
        Self::Mtt(types::InputMultiTouchEventWrapper::new(branch))
    }
}

impl crate::rt::Blank for DisplayGTK {
    const BLANK: Self = Self {
        clipboard: None,
        grab_on_hover: None,
        zoom_to_fit: None,
        show_tabs: None,
        show_menubar: None,
        keep_aspect_ratio: None,
        scale: None,
    };
}

impl crate::rt::Object for DisplayGTK {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "DisplayGTK",
        names: &[
            "clipboard",
            "grab-on-hover",
            "zoom-to-fit",
            "show-tabs",
            "show-menubar",
            "keep-aspect-ratio",
            "scale",
        ],
        order: &[3, 0, 4, 6, 5, 2, 1],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (0, crate::rt::Releases::since(crate::rt::Release::new(11, 1))),
            (3, crate::rt::Releases::since(crate::rt::Release::new(7, 1))),
            (4, crate::rt::Releases::since(crate::rt::Release::new(7, 2))),
            (5, crate::rt::Releases::since(crate::rt::Release::new(10, 1))),
            (6, crate::rt::Releases::since(crate::rt::Release::new(10, 1))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(
            &[
                &self.clipboard,
                &self.grab_on_hover,
                &self.zoom_to_fit,
                &self.show_tabs,
                &self.show_menubar,
                &self.keep_aspect_ratio,
                &self.scale,
            ],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.clipboard,
                &mut self.grab_on_hover,
                &mut self.zoom_to_fit,
                &mut self.show_tabs,
                &mut self.show_menubar,
                &mut self.keep_aspect_ratio,
                &mut self.scale,
            ],
        );
    }
}

impl crate::rt::Blank for DisplayEGLHeadless {
    const BLANK: Self = Self { rendernode: None };
}

impl crate::rt::Object for DisplayEGLHeadless {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "DisplayEGLHeadless",
        names: &["rendernode"],
        order: &[0],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.rendernode]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.rendernode]);
    }
}

impl crate::rt::Blank for DisplayDBus {
    const BLANK: Self = Self {
        rendernode: None,
        addr: None,
        p2p: None,
        audiodev: None,
    };
}

impl crate::rt::Object for DisplayDBus {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "DisplayDBus",
        names: &["rendernode", "addr", "p2p", "audiodev"],
        order: &[3, 2, 1, 0],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.rendernode, &self.addr, &self.p2p, &self.audiodev]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.rendernode,
                &mut self.addr,
                &mut self.p2p,
                &mut self.audiodev,
            ],
        );
    }
}

impl crate::rt::Enumeration for DisplayGLMode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("off", Self::Off),
        ("on", Self::On),
        ("core", Self::Core),
        ("es", Self::Es),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Off => "off",
            Self::On => "on",
            Self::Core => "core",
            Self::Es => "es",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for DisplayCurses {
    const BLANK: Self = Self { charset: None };
}

impl crate::rt::Object for DisplayCurses {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "DisplayCurses",
        names: &["charset"],
        order: &[0],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.charset]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.charset]);
    }
}

impl crate::rt::Blank for DisplayCocoa {
    const BLANK: Self = Self {
        left_command_key: None,
        full_grab: None,
        swap_opt_cmd: None,
        zoom_to_fit: None,
        zoom_interpolation: None,
    };
}

impl crate::rt::Object for DisplayCocoa {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "DisplayCocoa",
        names: &[
            "left-command-key",
            "full-grab",
            "swap-opt-cmd",
            "zoom-to-fit",
            "zoom-interpolation",
        ],
        order: &[4, 1, 2, 0, 3],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (0, crate::rt::Releases::since(crate::rt::Release::new(7, 0))),
            (1, crate::rt::Releases::since(crate::rt::Release::new(7, 0))),
            (2, crate::rt::Releases::since(crate::rt::Release::new(7, 0))),
            (3, crate::rt::Releases::since(crate::rt::Release::new(8, 2))),
            (4, crate::rt::Releases::since(crate::rt::Release::new(9, 0))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(
            &[
                &self.left_command_key,
                &self.full_grab,
                &self.swap_opt_cmd,
                &self.zoom_to_fit,
                &self.zoom_interpolation,
            ],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.left_command_key,
                &mut self.full_grab,
                &mut self.swap_opt_cmd,
                &mut self.zoom_to_fit,
                &mut self.zoom_interpolation,
            ],
        );
    }
}

impl crate::rt::Enumeration for HotKeyMod {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("lctrl-lalt", Self::LctrlLalt),
        ("lshift-lctrl-lalt", Self::LshiftLctrlLalt),
        ("rctrl", Self::Rctrl),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::LctrlLalt => "lctrl-lalt",
            Self::LshiftLctrlLalt => "lshift-lctrl-lalt",
            Self::Rctrl => "rctrl",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for DisplaySDL {
    const BLANK: Self = Self { grab_mod: None };
}

impl crate::rt::Object for DisplaySDL {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "DisplaySDL",
        names: &["grab-mod"],
        order: &[0],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(0, crate::rt::Releases::since(crate::rt::Release::new(7, 1)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.grab_mod]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.grab_mod]);
    }
}

impl crate::rt::Enumeration for DisplayType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("default", Self::Default),
        ("none", Self::None),
        ("gtk", Self::Gtk),
        ("sdl", Self::Sdl),
        ("egl-headless", Self::EglHeadless),
        ("curses", Self::Curses),
        ("cocoa", Self::Cocoa),
        ("spice-app", Self::SpiceApp),
        ("dbus", Self::Dbus),
    ];
    const RELEASES: &'static [(usize, crate::rt::Releases)] = &[
        (8, crate::rt::Releases::since(crate::rt::Release::new(7, 0))),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Default => "default",
            Self::None => "none",
            Self::Gtk => "gtk",
            Self::Sdl => "sdl",
            Self::EglHeadless => "egl-headless",
            Self::Curses => "curses",
            Self::Cocoa => "cocoa",
            Self::SpiceApp => "spice-app",
            Self::Dbus => "dbus",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for DisplayOptions {
    const BLANK: Self = Self {
        type_: crate::rt::Blank::BLANK,
        full_screen: None,
        window_close: None,
        show_cursor: None,
        gl: None,
    };
}

impl crate::rt::Object for DisplayOptions {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "DisplayOptions",
        names: &["type", "full-screen", "window-close", "show-cursor", "gl"],
        order: &[4, 2, 1, 0, 3],
        required: 0b1,
        required_beyond: &[],
        tag: Some(0),
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(
            &[
                &self.type_,
                &self.full_screen,
                &self.window_close,
                &self.show_cursor,
                &self.gl,
            ],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.type_,
                &mut self.full_screen,
                &mut self.window_close,
                &mut self.show_cursor,
                &mut self.gl,
            ],
        );
    }
}

impl<T: Into<types::DisplayOptionsBranch>> From<T> for DisplayOptions {
    #[inline]
    fn from(branch: T) -> Self {
        Self::new(branch)
    }
}

impl crate::rt::Branches for DisplayOptionsBranch {
    const RELEASES: &'static [(&'static str, crate::rt::Releases)] = &[
        ("dbus", crate::rt::Releases::since(crate::rt::Release::new(7, 0))),
    ];
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "gtk" => Self::Gtk(crate::rt::Blank::BLANK),
            "cocoa" => Self::Cocoa(crate::rt::Blank::BLANK),
            "curses" => Self::Curses(crate::rt::Blank::BLANK),
            "egl-headless" => Self::EglHeadless(crate::rt::Blank::BLANK),
            "dbus" => Self::Dbus(crate::rt::Blank::BLANK),
            "sdl" => Self::Sdl(crate::rt::Blank::BLANK),
            "default" => Self::Default,
            "none" => Self::None,
            "spice-app" => Self::SpiceApp,
            _ => Self::Unknown(crate::rt::UnknownBranch::new(tag)),
        }
    }

    #[inline]
    fn tag(&self) -> &str {
        match self {
            Self::Gtk(_) => "gtk",
            Self::Cocoa(_) => "cocoa",
            Self::Curses(_) => "curses",
            Self::EglHeadless(_) => "egl-headless",
            Self::Dbus(_) => "dbus",
            Self::Sdl(_) => "sdl",
            Self::Default => "default",
            Self::None => "none",
            Self::SpiceApp => "spice-app",
            Self::Unknown(branch) => &branch.tag,
        }
    }

    #[inline]
    fn members(&self) -> Option<&dyn crate::rt::Members> {
        match self {
            Self::Gtk(members) => Some(members),
            Self::Cocoa(members) => Some(members),
            Self::Curses(members) => Some(members),
            Self::EglHeadless(members) => Some(members),
            Self::Dbus(members) => Some(members),
            Self::Sdl(members) => Some(members),
            Self::Default => None,
            Self::None => None,
            Self::SpiceApp => None,
            Self::Unknown(members) => Some(members),
        }
    }

    #[inline]
    fn members_mut(&mut self) -> Option<&mut dyn crate::rt::Members> {
        match self {
            Self::Gtk(members) => Some(members),
            Self::Cocoa(members) => Some(members),
            Self::Curses(members) => Some(members),
            Self::EglHeadless(members) => Some(members),
            Self::Dbus(members) => Some(members),
            Self::Sdl(members) => Some(members),
            Self::Default => None,
            Self::None => None,
            Self::SpiceApp => None,
            Self::Unknown(members) => Some(members),
        }
    }
}

impl From<types::DisplayGTK> for DisplayOptionsBranch {
    #[inline]
    fn from(branch: types::DisplayGTK) -> Self {
        Self::Gtk(branch)
    }
}

impl From<types::DisplayCocoa> for DisplayOptionsBranch {
    #[inline]
    fn from(branch: types::DisplayCocoa) -> Self {
        Self::Cocoa(branch)
    }
}

impl From<types::DisplayCurses> for DisplayOptionsBranch {
    #[inline]
    fn from(branch: types::DisplayCurses) -> Self {
        Self::Curses(branch)
    }
}

impl From<types::DisplayEGLHeadless> for DisplayOptionsBranch {
    #[inline]
    fn from(branch: types::DisplayEGLHeadless) -> Self {
        Self::EglHeadless(branch)
    }
}

impl From<types::DisplayDBus> for DisplayOptionsBranch {
    #[inline]
    fn from(branch: types::DisplayDBus) -> Self {
        Self::Dbus(branch)
    }
}

impl From<types::DisplaySDL> for DisplayOptionsBranch {
    #[inline]
    fn from(branch: types::DisplaySDL) -> Self {
        Self::Sdl(branch)
    }
}

impl crate::rt::Enumeration for DisplayReloadType {
    const VALUES: &'static [(&'static str, Self)] = &[("vnc", Self::Vnc)];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Vnc => "vnc",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for DisplayReloadOptionsVNC {
    const BLANK: Self = Self { tls_certs: None };
}

impl crate::rt::Object for DisplayReloadOptionsVNC {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "DisplayReloadOptionsVNC",
        names: &["tls-certs"],
        order: &[0],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.tls_certs]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.tls_certs]);
    }
}

impl crate::rt::Blank for DisplayReloadOptions {
    const BLANK: Self = Self {
        type_: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for DisplayReloadOptions {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "DisplayReloadOptions",
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

impl<T: Into<types::DisplayReloadOptionsBranch>> From<T> for DisplayReloadOptions {
    #[inline]
    fn from(branch: T) -> Self {
        Self::new(branch)
    }
}

impl crate::rt::Branches for DisplayReloadOptionsBranch {
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "vnc" => Self::Vnc(crate::rt::Blank::BLANK),
            _ => Self::Unknown(crate::rt::UnknownBranch::new(tag)),
        }
    }

    #[inline]
    fn tag(&self) -> &str {
        match self {
            Self::Vnc(_) => "vnc",
            Self::Unknown(branch) => &branch.tag,
        }
    }

    #[inline]
    fn members(&self) -> Option<&dyn crate::rt::Members> {
        match self {
            Self::Vnc(members) => Some(members),
            Self::Unknown(members) => Some(members),
        }
    }

    #[inline]
    fn members_mut(&mut self) -> Option<&mut dyn crate::rt::Members> {
        match self {
            Self::Vnc(members) => Some(members),
            Self::Unknown(members) => Some(members),
        }
    }
}

impl From<types::DisplayReloadOptionsVNC> for DisplayReloadOptionsBranch {
    #[inline]
    fn from(branch: types::DisplayReloadOptionsVNC) -> Self {
        Self::Vnc(branch)
    }
}

impl crate::rt::Enumeration for DisplayUpdateType {
    const VALUES: &'static [(&'static str, Self)] = &[("vnc", Self::Vnc)];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Vnc => "vnc",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for DisplayUpdateOptionsVNC {
    const BLANK: Self = Self { addresses: None };
}

impl crate::rt::Object for DisplayUpdateOptionsVNC {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "DisplayUpdateOptionsVNC",
        names: &["addresses"],
        order: &[0],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.addresses]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.addresses]);
    }
}

impl crate::rt::Blank for DisplayUpdateOptions {
    const BLANK: Self = Self {
        type_: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for DisplayUpdateOptions {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "DisplayUpdateOptions",
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

impl<T: Into<types::DisplayUpdateOptionsBranch>> From<T> for DisplayUpdateOptions {
    #[inline]
    fn from(branch: T) -> Self {
        Self::new(branch)
    }
}

impl crate::rt::Branches for DisplayUpdateOptionsBranch {
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "vnc" => Self::Vnc(crate::rt::Blank::BLANK),
            _ => Self::Unknown(crate::rt::UnknownBranch::new(tag)),
        }
    }

    #[inline]
    fn tag(&self) -> &str {
        match self {
            Self::Vnc(_) => "vnc",
            Self::Unknown(branch) => &branch.tag,
        }
    }

    #[inline]
    fn members(&self) -> Option<&dyn crate::rt::Members> {
        match self {
            Self::Vnc(members) => Some(members),
            Self::Unknown(members) => Some(members),
        }
    }

    #[inline]
    fn members_mut(&mut self) -> Option<&mut dyn crate::rt::Members> {
        match self {
            Self::Vnc(members) => Some(members),
            Self::Unknown(members) => Some(members),
        }
    }
}

impl From<types::DisplayUpdateOptionsVNC> for DisplayUpdateOptionsBranch {
    #[inline]
    fn from(branch: types::DisplayUpdateOptionsVNC) -> Self {
        Self::Vnc(branch)
    }
}

crate::rt::impl_objects! {
    SetPasswordOptions SetPasswordOptionsVnc ExpirePasswordOptions
    ExpirePasswordOptionsVnc SpiceBasicInfo SpiceServerInfo SpiceChannel SpiceInfo
    VncBasicInfo VncServerInfo VncClientInfo VncInfo VncServerInfo2 VncInfo2 MouseInfo
    IntWrapper QKeyCodeWrapper KeyValue InputKeyEvent InputBtnEvent InputMoveEvent
    InputMultiTouchEvent InputKeyEventWrapper InputBtnEventWrapper InputMoveEventWrapper
    InputMultiTouchEventWrapper InputEvent DisplayGTK DisplayEGLHeadless DisplayDBus
    DisplayCurses DisplayCocoa DisplaySDL DisplayOptions DisplayReloadOptionsVNC
    DisplayReloadOptions DisplayUpdateOptionsVNC DisplayUpdateOptions
}

crate::rt::impl_enums! {
    DisplayProtocol SetPasswordAction ImageFormat SpiceQueryMouseMode VncPrimaryAuth
    VncVencryptSubAuth QKeyCode KeyValueKind InputButton InputAxis InputMultiTouchType
    InputEventKind DisplayGLMode HotKeyMod DisplayType DisplayReloadType
    DisplayUpdateType
}

crate::rt::impl_branches! {
    SetPasswordOptionsBranch ExpirePasswordOptionsBranch KeyValueBranch InputEventBranch
    DisplayOptionsBranch DisplayReloadOptionsBranch DisplayUpdateOptionsBranch
}

crate::rt::impl_defaults! {
    SetPasswordOptionsVnc ExpirePasswordOptionsVnc DisplayGTK DisplayEGLHeadless
    DisplayDBus DisplayCurses DisplayCocoa DisplaySDL DisplayReloadOptionsVNC
    DisplayUpdateOptionsVNC
}
