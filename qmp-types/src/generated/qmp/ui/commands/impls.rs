// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Blank for SetPassword {
    const BLANK: Self = Self {
        protocol: crate::rt::Blank::BLANK,
        password: crate::rt::Blank::BLANK,
        connected: None,
    };
}

impl crate::rt::Object for SetPassword {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "set_password",
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

impl From<types::SetPasswordOptions> for SetPassword {
    /// Takes the members from [`SetPasswordOptions`](types::SetPasswordOptions).
    #[inline]
    fn from(data: types::SetPasswordOptions) -> Self {
        Self {
            protocol: data.protocol,
            password: data.password,
            connected: data.connected,
        }
    }
}

impl crate::rt::Blank for ExpirePassword {
    const BLANK: Self = Self {
        protocol: crate::rt::Blank::BLANK,
        time: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for ExpirePassword {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "expire_password",
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

impl From<types::ExpirePasswordOptions> for ExpirePassword {
    /// Takes the members from [`ExpirePasswordOptions`](types::ExpirePasswordOptions).
    #[inline]
    fn from(data: types::ExpirePasswordOptions) -> Self {
        Self {
            protocol: data.protocol,
            time: data.time,
        }
    }
}

impl crate::rt::Blank for Screendump {
    const BLANK: Self = Self {
        filename: crate::rt::Blank::BLANK,
        device: None,
        head: None,
        format: None,
    };
}

impl crate::rt::Object for Screendump {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "screendump",
        names: &["filename", "device", "head", "format"],
        order: &[1, 2, 0, 3],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(3, crate::rt::Releases::since(crate::rt::Release::new(7, 1)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.filename, &self.device, &self.head, &self.format]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [&mut self.filename, &mut self.device, &mut self.head, &mut self.format],
        );
    }
}

impl crate::rt::Blank for QuerySpice {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for QuerySpice {}

impl crate::rt::Blank for QueryVnc {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for QueryVnc {}

impl crate::rt::Blank for QueryVncServers {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for QueryVncServers {}

impl crate::rt::Blank for ChangeVncPassword {
    const BLANK: Self = Self {
        password: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for ChangeVncPassword {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "change-vnc-password",
        names: &["password"],
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
        view.object(&[&self.password]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.password]);
    }
}

impl crate::rt::Blank for QueryMice {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for QueryMice {}

impl crate::rt::Blank for SendKey {
    const BLANK: Self = Self {
        keys: crate::rt::Blank::BLANK,
        hold_time: None,
    };
}

impl crate::rt::Object for SendKey {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "send-key",
        names: &["keys", "hold-time"],
        order: &[0, 1],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.keys, &self.hold_time]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.keys, &mut self.hold_time]);
    }
}

impl crate::rt::Blank for InputSendEvent {
    const BLANK: Self = Self {
        device: None,
        head: None,
        events: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for InputSendEvent {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "input-send-event",
        names: &["device", "head", "events"],
        order: &[0, 1, 2],
        required: 0b100,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.device, &self.head, &self.events]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.device, &mut self.head, &mut self.events]);
    }
}

impl crate::rt::Blank for QueryDisplayOptions {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for QueryDisplayOptions {}

impl crate::rt::Blank for DisplayReload {
    const BLANK: Self = Self {
        type_: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for DisplayReload {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "display-reload",
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

impl From<types::DisplayReloadOptions> for DisplayReload {
    /// Takes the members from [`DisplayReloadOptions`](types::DisplayReloadOptions).
    #[inline]
    fn from(data: types::DisplayReloadOptions) -> Self {
        Self { type_: data.type_ }
    }
}

impl crate::rt::Blank for DisplayUpdate {
    const BLANK: Self = Self {
        type_: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for DisplayUpdate {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "display-update",
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

impl From<types::DisplayUpdateOptions> for DisplayUpdate {
    /// Takes the members from [`DisplayUpdateOptions`](types::DisplayUpdateOptions).
    #[inline]
    fn from(data: types::DisplayUpdateOptions) -> Self {
        Self { type_: data.type_ }
    }
}

impl crate::rt::Blank for ClientMigrateInfo {
    const BLANK: Self = Self {
        protocol: crate::rt::Blank::BLANK,
        hostname: crate::rt::Blank::BLANK,
        port: None,
        tls_port: None,
        cert_subject: None,
    };
}

impl crate::rt::Object for ClientMigrateInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "client_migrate_info",
        names: &["protocol", "hostname", "port", "tls-port", "cert-subject"],
        order: &[2, 1, 3, 0, 4],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(
            &[
                &self.protocol,
                &self.hostname,
                &self.port,
                &self.tls_port,
                &self.cert_subject,
            ],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.protocol,
                &mut self.hostname,
                &mut self.port,
                &mut self.tls_port,
                &mut self.cert_subject,
            ],
        );
    }
}

crate::rt::impl_calls! {
    SetPassword ExpirePassword Screendump QuerySpice QueryVnc QueryVncServers
    ChangeVncPassword QueryMice SendKey InputSendEvent QueryDisplayOptions DisplayReload
    DisplayUpdate ClientMigrateInfo
}

crate::rt::impl_defaults! {
    QuerySpice QueryVnc QueryVncServers QueryMice QueryDisplayOptions
}
