// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Blank for NbdServerStart {
    const BLANK: Self = Self {
        handshake_max_seconds: None,
        tls_creds: None,
        tls_authz: None,
        max_connections: None,
        addr: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for NbdServerStart {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "nbd-server-start",
        names: &[
            "handshake-max-seconds",
            "tls-creds",
            "tls-authz",
            "max-connections",
            "addr",
        ],
        order: &[3, 4, 0, 2, 1],
        required: 0b10000,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(0, crate::rt::Releases::since(crate::rt::Release::new(10, 0)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(
            &[
                &self.handshake_max_seconds,
                &self.tls_creds,
                &self.tls_authz,
                &self.max_connections,
                &self.addr,
            ],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.handshake_max_seconds,
                &mut self.tls_creds,
                &mut self.tls_authz,
                &mut self.max_connections,
                &mut self.addr,
            ],
        );
    }
}

impl crate::rt::Blank for NbdServerAdd {
    const BLANK: Self = Self {
        name: None,
        description: None,
        device: crate::rt::Blank::BLANK,
        writable: None,
        bitmap: None,
    };
}

impl crate::rt::Object for NbdServerAdd {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "nbd-server-add",
        names: &["name", "description", "device", "writable", "bitmap"],
        order: &[4, 0, 1, 2, 3],
        required: 0b100,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(
            &[&self.name, &self.description, &self.device, &self.writable, &self.bitmap],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.name,
                &mut self.description,
                &mut self.device,
                &mut self.writable,
                &mut self.bitmap,
            ],
        );
    }
}

impl crate::rt::Blank for NbdServerRemove {
    const BLANK: Self = Self {
        name: crate::rt::Blank::BLANK,
        mode: None,
    };
}

impl crate::rt::Object for NbdServerRemove {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "nbd-server-remove",
        names: &["name", "mode"],
        order: &[0, 1],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.name, &self.mode]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.name, &mut self.mode]);
    }
}

impl crate::rt::Blank for NbdServerStop {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for NbdServerStop {}

impl crate::rt::Blank for BlockExportAdd {
    const BLANK: Self = Self {
        type_: crate::rt::Blank::BLANK,
        id: crate::rt::Blank::BLANK,
        fixed_iothread: None,
        iothread: None,
        node_name: crate::rt::Blank::BLANK,
        writable: None,
        writethrough: None,
        allow_inactive: None,
    };
}

impl crate::rt::Object for BlockExportAdd {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "block-export-add",
        names: &[
            "type",
            "id",
            "fixed-iothread",
            "iothread",
            "node-name",
            "writable",
            "writethrough",
            "allow-inactive",
        ],
        order: &[5, 4, 3, 7, 6, 0, 2, 1],
        required: 0b10011,
        required_beyond: &[],
        tag: Some(0),
        untagged: false,
        releases: &[(7, crate::rt::Releases::since(crate::rt::Release::new(10, 0)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(
            &[
                &self.type_,
                &self.id,
                &self.fixed_iothread,
                &self.iothread,
                &self.node_name,
                &self.writable,
                &self.writethrough,
                &self.allow_inactive,
            ],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.type_,
                &mut self.id,
                &mut self.fixed_iothread,
                &mut self.iothread,
                &mut self.node_name,
                &mut self.writable,
                &mut self.writethrough,
                &mut self.allow_inactive,
            ],
        );
    }
}

impl From<types::BlockExportOptions> for BlockExportAdd {
    /// Takes the members from [`BlockExportOptions`](types::BlockExportOptions).
    #[inline]
    fn from(data: types::BlockExportOptions) -> Self {
        Self {
            type_: data.type_,
            id: data.id,
            fixed_iothread: data.fixed_iothread,
            iothread: data.iothread,
            node_name: data.node_name,
            writable: data.writable,
            writethrough: data.writethrough,
            allow_inactive: data.allow_inactive,
        }
    }
}

impl crate::rt::Blank for BlockExportDel {
    const BLANK: Self = Self {
        id: crate::rt::Blank::BLANK,
        mode: None,
    };
}

impl crate::rt::Object for BlockExportDel {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "block-export-del",
        names: &["id", "mode"],
        order: &[1, 0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.id, &self.mode]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.id, &mut self.mode]);
    }
}

impl crate::rt::Blank for QueryBlockExports {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for QueryBlockExports {}

crate::rt::impl_calls! {
    NbdServerStart NbdServerAdd NbdServerRemove NbdServerStop BlockExportAdd
    BlockExportDel QueryBlockExports
}

crate::rt::impl_defaults! {
    NbdServerStop QueryBlockExports
}
