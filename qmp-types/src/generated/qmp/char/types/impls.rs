// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Blank for ChardevInfo {
    const BLANK: Self = Self {
        label: crate::rt::Blank::BLANK,
        filename: crate::rt::Blank::BLANK,
        frontend_open: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for ChardevInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "ChardevInfo",
        names: &["label", "filename", "frontend-open"],
        order: &[2, 1, 0],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.label, &self.filename, &self.frontend_open]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.label, &mut self.filename, &mut self.frontend_open]);
    }
}

impl crate::rt::Blank for ChardevBackendInfo {
    const BLANK: Self = Self {
        name: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for ChardevBackendInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "ChardevBackendInfo",
        names: &["name"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.name]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.name]);
    }
}

impl crate::rt::Enumeration for DataFormat {
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for ChardevCommon {
    const BLANK: Self = Self {
        logfile: None,
        logappend: None,
        logtimestamp: None,
    };
}

impl crate::rt::Object for ChardevCommon {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "ChardevCommon",
        names: &["logfile", "logappend", "logtimestamp"],
        order: &[1, 2, 0],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(2, crate::rt::Releases::since(crate::rt::Release::new(11, 0)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.logfile, &self.logappend, &self.logtimestamp]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [&mut self.logfile, &mut self.logappend, &mut self.logtimestamp],
        );
    }
}

impl crate::rt::Blank for ChardevFile {
    const BLANK: Self = Self {
        logfile: None,
        logappend: None,
        logtimestamp: None,
        in_: None,
        out: crate::rt::Blank::BLANK,
        append: None,
    };
}

impl crate::rt::Object for ChardevFile {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "ChardevFile",
        names: &["logfile", "logappend", "logtimestamp", "in", "out", "append"],
        order: &[1, 2, 0, 5, 3, 4],
        required: 0b10000,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(2, crate::rt::Releases::since(crate::rt::Release::new(11, 0)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for ChardevHostdev {
    const BLANK: Self = Self {
        logfile: None,
        logappend: None,
        logtimestamp: None,
        device: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for ChardevHostdev {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "ChardevHostdev",
        names: &["logfile", "logappend", "logtimestamp", "device"],
        order: &[3, 1, 2, 0],
        required: 0b1000,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(2, crate::rt::Releases::since(crate::rt::Release::new(11, 0)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.logfile, &self.logappend, &self.logtimestamp, &self.device]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for ChardevSocket {
    const BLANK: Self = Self {
        logfile: None,
        logappend: None,
        logtimestamp: None,
        addr: crate::rt::Blank::BLANK,
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

impl crate::rt::Object for ChardevSocket {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
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
        order: &[1, 2, 3, 12, 10, 0, 11, 5, 6, 9, 4, 8, 13, 7],
        required: 0b1000,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (2, crate::rt::Releases::since(crate::rt::Release::new(11, 0))),
            (12, crate::rt::Releases::since(crate::rt::Release::new(9, 2))),
            (13, crate::rt::Releases::until(crate::rt::Release::new(10, 1))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for ChardevUdp {
    const BLANK: Self = Self {
        logfile: None,
        logappend: None,
        logtimestamp: None,
        remote: crate::rt::Blank::BLANK,
        local: None,
    };
}

impl crate::rt::Object for ChardevUdp {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "ChardevUdp",
        names: &["logfile", "logappend", "logtimestamp", "remote", "local"],
        order: &[3, 1, 4, 2, 0],
        required: 0b1000,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(2, crate::rt::Releases::since(crate::rt::Release::new(11, 0)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for ChardevMux {
    const BLANK: Self = Self {
        logfile: None,
        logappend: None,
        logtimestamp: None,
        chardev: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for ChardevMux {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "ChardevMux",
        names: &["logfile", "logappend", "logtimestamp", "chardev"],
        order: &[3, 1, 2, 0],
        required: 0b1000,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(2, crate::rt::Releases::since(crate::rt::Release::new(11, 0)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(
            &[&self.logfile, &self.logappend, &self.logtimestamp, &self.chardev],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for ChardevHub {
    const BLANK: Self = Self {
        logfile: None,
        logappend: None,
        logtimestamp: None,
        chardevs: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for ChardevHub {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "ChardevHub",
        names: &["logfile", "logappend", "logtimestamp", "chardevs"],
        order: &[1, 3, 2, 0],
        required: 0b1000,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(2, crate::rt::Releases::since(crate::rt::Release::new(11, 0)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(
            &[&self.logfile, &self.logappend, &self.logtimestamp, &self.chardevs],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for ChardevStdio {
    const BLANK: Self = Self {
        logfile: None,
        logappend: None,
        logtimestamp: None,
        signal: None,
    };
}

impl crate::rt::Object for ChardevStdio {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "ChardevStdio",
        names: &["logfile", "logappend", "logtimestamp", "signal"],
        order: &[1, 2, 0, 3],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(2, crate::rt::Releases::since(crate::rt::Release::new(11, 0)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.logfile, &self.logappend, &self.logtimestamp, &self.signal]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for ChardevSpiceChannel {
    const BLANK: Self = Self {
        logfile: None,
        logappend: None,
        logtimestamp: None,
        type_: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for ChardevSpiceChannel {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "ChardevSpiceChannel",
        names: &["logfile", "logappend", "logtimestamp", "type"],
        order: &[1, 2, 0, 3],
        required: 0b1000,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(2, crate::rt::Releases::since(crate::rt::Release::new(11, 0)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.logfile, &self.logappend, &self.logtimestamp, &self.type_]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for ChardevSpicePort {
    const BLANK: Self = Self {
        logfile: None,
        logappend: None,
        logtimestamp: None,
        fqdn: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for ChardevSpicePort {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "ChardevSpicePort",
        names: &["logfile", "logappend", "logtimestamp", "fqdn"],
        order: &[1, 3, 2, 0],
        required: 0b1000,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(2, crate::rt::Releases::since(crate::rt::Release::new(11, 0)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.logfile, &self.logappend, &self.logtimestamp, &self.fqdn]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Enumeration for ChardevVCEncoding {
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for ChardevDBus {
    const BLANK: Self = Self {
        logfile: None,
        logappend: None,
        logtimestamp: None,
        name: crate::rt::Blank::BLANK,
        encoding: None,
    };
}

impl crate::rt::Object for ChardevDBus {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "ChardevDBus",
        names: &["logfile", "logappend", "logtimestamp", "name", "encoding"],
        order: &[3, 1, 2, 0, 4],
        required: 0b1000,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (2, crate::rt::Releases::since(crate::rt::Release::new(11, 0))),
            (4, crate::rt::Releases::since(crate::rt::Release::new(11, 1))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for ChardevVC {
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

impl crate::rt::Object for ChardevVC {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
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
        order: &[4, 1, 5, 2, 0, 3, 6, 7],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (2, crate::rt::Releases::since(crate::rt::Release::new(11, 0))),
            (7, crate::rt::Releases::since(crate::rt::Release::new(11, 1))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for ChardevRingbuf {
    const BLANK: Self = Self {
        logfile: None,
        logappend: None,
        logtimestamp: None,
        size: None,
    };
}

impl crate::rt::Object for ChardevRingbuf {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "ChardevRingbuf",
        names: &["logfile", "logappend", "logtimestamp", "size"],
        order: &[1, 2, 0, 3],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(2, crate::rt::Releases::since(crate::rt::Release::new(11, 0)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.logfile, &self.logappend, &self.logtimestamp, &self.size]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for ChardevQemuVDAgent {
    const BLANK: Self = Self {
        logfile: None,
        logappend: None,
        logtimestamp: None,
        mouse: None,
        clipboard: None,
    };
}

impl crate::rt::Object for ChardevQemuVDAgent {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "ChardevQemuVDAgent",
        names: &["logfile", "logappend", "logtimestamp", "mouse", "clipboard"],
        order: &[1, 2, 4, 0, 3],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(2, crate::rt::Releases::since(crate::rt::Release::new(11, 0)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for ChardevPty {
    const BLANK: Self = Self {
        logfile: None,
        logappend: None,
        logtimestamp: None,
        path: None,
    };
}

impl crate::rt::Object for ChardevPty {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "ChardevPty",
        names: &["logfile", "logappend", "logtimestamp", "path"],
        order: &[1, 2, 3, 0],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (2, crate::rt::Releases::since(crate::rt::Release::new(11, 0))),
            (3, crate::rt::Releases::since(crate::rt::Release::new(9, 2))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.logfile, &self.logappend, &self.logtimestamp, &self.path]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Enumeration for ChardevBackendKind {
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
    const RELEASES: &'static [(usize, crate::rt::Releases)] = &[
        (9, crate::rt::Releases::since(crate::rt::Release::new(10, 0))),
        (18, crate::rt::Releases::since(crate::rt::Release::new(6, 1))),
        (19, crate::rt::Releases::since(crate::rt::Release::new(7, 0))),
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for ChardevFileWrapper {
    const BLANK: Self = Self {
        data: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for ChardevFileWrapper {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "ChardevFileWrapper",
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

impl crate::rt::Blank for ChardevHostdevWrapper {
    const BLANK: Self = Self {
        data: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for ChardevHostdevWrapper {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "ChardevHostdevWrapper",
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

impl crate::rt::Blank for ChardevSocketWrapper {
    const BLANK: Self = Self {
        data: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for ChardevSocketWrapper {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "ChardevSocketWrapper",
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

impl crate::rt::Blank for ChardevUdpWrapper {
    const BLANK: Self = Self {
        data: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for ChardevUdpWrapper {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "ChardevUdpWrapper",
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

impl crate::rt::Blank for ChardevCommonWrapper {
    const BLANK: Self = Self {
        data: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for ChardevCommonWrapper {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "ChardevCommonWrapper",
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

impl crate::rt::Blank for ChardevMuxWrapper {
    const BLANK: Self = Self {
        data: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for ChardevMuxWrapper {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "ChardevMuxWrapper",
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

impl crate::rt::Blank for ChardevHubWrapper {
    const BLANK: Self = Self {
        data: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for ChardevHubWrapper {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "ChardevHubWrapper",
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

impl crate::rt::Blank for ChardevStdioWrapper {
    const BLANK: Self = Self {
        data: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for ChardevStdioWrapper {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "ChardevStdioWrapper",
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

impl crate::rt::Blank for ChardevSpiceChannelWrapper {
    const BLANK: Self = Self {
        data: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for ChardevSpiceChannelWrapper {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "ChardevSpiceChannelWrapper",
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

impl crate::rt::Blank for ChardevSpicePortWrapper {
    const BLANK: Self = Self {
        data: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for ChardevSpicePortWrapper {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "ChardevSpicePortWrapper",
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

impl crate::rt::Blank for ChardevQemuVDAgentWrapper {
    const BLANK: Self = Self {
        data: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for ChardevQemuVDAgentWrapper {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "ChardevQemuVDAgentWrapper",
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

impl crate::rt::Blank for ChardevDBusWrapper {
    const BLANK: Self = Self {
        data: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for ChardevDBusWrapper {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "ChardevDBusWrapper",
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

impl crate::rt::Blank for ChardevVCWrapper {
    const BLANK: Self = Self {
        data: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for ChardevVCWrapper {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "ChardevVCWrapper",
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

impl crate::rt::Blank for ChardevRingbufWrapper {
    const BLANK: Self = Self {
        data: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for ChardevRingbufWrapper {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "ChardevRingbufWrapper",
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

impl crate::rt::Blank for ChardevPtyWrapper {
    const BLANK: Self = Self {
        data: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for ChardevPtyWrapper {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "ChardevPtyWrapper",
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

impl crate::rt::Blank for ChardevBackend {
    const BLANK: Self = Self {
        type_: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for ChardevBackend {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "ChardevBackend",
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

impl<T: Into<types::ChardevBackendBranch>> From<T> for ChardevBackend {
    #[inline]
    fn from(branch: T) -> Self {
        Self::new(branch)
    }
}

impl crate::rt::Branches for ChardevBackendBranch {
    const RELEASES: &'static [(&'static str, crate::rt::Releases)] = &[
        ("hub", crate::rt::Releases::since(crate::rt::Release::new(10, 0))),
        ("qemu-vdagent", crate::rt::Releases::since(crate::rt::Release::new(6, 1))),
        ("dbus", crate::rt::Releases::since(crate::rt::Release::new(7, 0))),
    ];
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "file" => Self::File(crate::rt::Blank::BLANK),
            "serial" => Self::Serial(crate::rt::Blank::BLANK),
            "parallel" => Self::Parallel(crate::rt::Blank::BLANK),
            "pipe" => Self::Pipe(crate::rt::Blank::BLANK),
            "socket" => Self::Socket(crate::rt::Blank::BLANK),
            "udp" => Self::Udp(crate::rt::Blank::BLANK),
            "pty" => Self::Pty(crate::rt::Blank::BLANK),
            "null" => Self::Null(crate::rt::Blank::BLANK),
            "mux" => Self::Mux(crate::rt::Blank::BLANK),
            "hub" => Self::Hub(crate::rt::Blank::BLANK),
            "msmouse" => Self::Msmouse(crate::rt::Blank::BLANK),
            "wctablet" => Self::Wctablet(crate::rt::Blank::BLANK),
            "braille" => Self::Braille(crate::rt::Blank::BLANK),
            "testdev" => Self::Testdev(crate::rt::Blank::BLANK),
            "stdio" => Self::Stdio(crate::rt::Blank::BLANK),
            "console" => Self::Console(crate::rt::Blank::BLANK),
            "spicevmc" => Self::Spicevmc(crate::rt::Blank::BLANK),
            "spiceport" => Self::Spiceport(crate::rt::Blank::BLANK),
            "qemu-vdagent" => Self::QemuVdagent(crate::rt::Blank::BLANK),
            "dbus" => Self::Dbus(crate::rt::Blank::BLANK),
            "vc" => Self::Vc(crate::rt::Blank::BLANK),
            "ringbuf" => Self::Ringbuf(crate::rt::Blank::BLANK),
            "memory" => Self::Memory(crate::rt::Blank::BLANK),
            _ => Self::Unknown(crate::rt::UnknownBranch::new(tag)),
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
    fn members(&self) -> Option<&dyn crate::rt::Members> {
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
    fn members_mut(&mut self) -> Option<&mut dyn crate::rt::Members> {
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

impl From<types::ChardevFile> for ChardevBackendBranch {
    #[inline]
    fn from(branch: types::ChardevFile) -> Self {
        Self::File(types::ChardevFileWrapper::new(branch))
    }
}

impl From<types::ChardevSocketWrapper> for ChardevBackendBranch {
    #[inline]
    fn from(branch: types::ChardevSocketWrapper) -> Self {
        Self::Socket(branch)
    }
}

impl From<types::ChardevSocket> for ChardevBackendBranch {
    #[inline]
    fn from(branch: types::ChardevSocket) -> Self {
        Self::Socket(types::ChardevSocketWrapper::new(branch))
    }
}

impl From<types::ChardevUdpWrapper> for ChardevBackendBranch {
    #[inline]
    fn from(branch: types::ChardevUdpWrapper) -> Self {
        Self::Udp(branch)
    }
}

impl From<types::ChardevUdp> for ChardevBackendBranch {
    #[inline]
    fn from(branch: types::ChardevUdp) -> Self {
        Self::Udp(types::ChardevUdpWrapper::new(branch))
    }
}

impl From<types::ChardevPtyWrapper> for ChardevBackendBranch {
    #[inline]
    fn from(branch: types::ChardevPtyWrapper) -> Self {
        Self::Pty(branch)
    }
}

impl From<types::ChardevPty> for ChardevBackendBranch {
    #[inline]
    fn from(branch: types::ChardevPty) -> Self {
        Self::Pty(types::ChardevPtyWrapper::new(branch))
    }
}

impl From<types::ChardevMuxWrapper> for ChardevBackendBranch {
    #[inline]
    fn from(branch: types::ChardevMuxWrapper) -> Self {
        Self::Mux(branch)
    }
}

impl From<types::ChardevMux> for ChardevBackendBranch {
    #[inline]
    fn from(branch: types::ChardevMux) -> Self {
        Self::Mux(types::ChardevMuxWrapper::new(branch))
    }
}

impl From<types::ChardevHubWrapper> for ChardevBackendBranch {
    #[inline]
    fn from(branch: types::ChardevHubWrapper) -> Self {
        Self::Hub(branch)
    }
}

impl From<types::ChardevHub> for ChardevBackendBranch {
    #[inline]
    fn from(branch: types::ChardevHub) -> Self {
        Self::Hub(types::ChardevHubWrapper::new(branch))
    }
}

impl From<types::ChardevStdioWrapper> for ChardevBackendBranch {
    #[inline]
    fn from(branch: types::ChardevStdioWrapper) -> Self {
        Self::Stdio(branch)
    }
}

impl From<types::ChardevStdio> for ChardevBackendBranch {
    #[inline]
    fn from(branch: types::ChardevStdio) -> Self {
        Self::Stdio(types::ChardevStdioWrapper::new(branch))
    }
}

impl From<types::ChardevSpiceChannelWrapper> for ChardevBackendBranch {
    #[inline]
    fn from(branch: types::ChardevSpiceChannelWrapper) -> Self {
        Self::Spicevmc(branch)
    }
}

impl From<types::ChardevSpiceChannel> for ChardevBackendBranch {
    #[inline]
    fn from(branch: types::ChardevSpiceChannel) -> Self {
        Self::Spicevmc(types::ChardevSpiceChannelWrapper::new(branch))
    }
}

impl From<types::ChardevSpicePortWrapper> for ChardevBackendBranch {
    #[inline]
    fn from(branch: types::ChardevSpicePortWrapper) -> Self {
        Self::Spiceport(branch)
    }
}

impl From<types::ChardevSpicePort> for ChardevBackendBranch {
    #[inline]
    fn from(branch: types::ChardevSpicePort) -> Self {
        Self::Spiceport(types::ChardevSpicePortWrapper::new(branch))
    }
}

impl From<types::ChardevQemuVDAgentWrapper> for ChardevBackendBranch {
    #[inline]
    fn from(branch: types::ChardevQemuVDAgentWrapper) -> Self {
        Self::QemuVdagent(branch)
    }
}

impl From<types::ChardevQemuVDAgent> for ChardevBackendBranch {
    #[inline]
    fn from(branch: types::ChardevQemuVDAgent) -> Self {
        Self::QemuVdagent(types::ChardevQemuVDAgentWrapper::new(branch))
    }
}

impl From<types::ChardevDBusWrapper> for ChardevBackendBranch {
    #[inline]
    fn from(branch: types::ChardevDBusWrapper) -> Self {
        Self::Dbus(branch)
    }
}

impl From<types::ChardevDBus> for ChardevBackendBranch {
    #[inline]
    fn from(branch: types::ChardevDBus) -> Self {
        Self::Dbus(types::ChardevDBusWrapper::new(branch))
    }
}

impl From<types::ChardevVCWrapper> for ChardevBackendBranch {
    #[inline]
    fn from(branch: types::ChardevVCWrapper) -> Self {
        Self::Vc(branch)
    }
}

impl From<types::ChardevVC> for ChardevBackendBranch {
    #[inline]
    fn from(branch: types::ChardevVC) -> Self {
        Self::Vc(types::ChardevVCWrapper::new(branch))
    }
}

impl From<types::ChardevRingbuf> for ChardevBackendBranch {
    #[inline]
    fn from(branch: types::ChardevRingbuf) -> Self {
        Self::Ringbuf(types::ChardevRingbufWrapper::new(branch))
    }
}

impl crate::rt::Blank for ChardevReturn {
    const BLANK: Self = Self { pty: None };
}

impl crate::rt::Object for ChardevReturn {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "ChardevReturn",
        names: &["pty"],
        order: &[0],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.pty]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.pty]);
    }
}

crate::rt::impl_objects! {
    ChardevInfo ChardevBackendInfo ChardevCommon ChardevFile ChardevHostdev ChardevSocket
    ChardevUdp ChardevMux ChardevHub ChardevStdio ChardevSpiceChannel ChardevSpicePort
    ChardevDBus ChardevVC ChardevRingbuf ChardevQemuVDAgent ChardevPty ChardevFileWrapper
    ChardevHostdevWrapper ChardevSocketWrapper ChardevUdpWrapper ChardevCommonWrapper
    ChardevMuxWrapper ChardevHubWrapper ChardevStdioWrapper ChardevSpiceChannelWrapper
    ChardevSpicePortWrapper ChardevQemuVDAgentWrapper ChardevDBusWrapper ChardevVCWrapper
    ChardevRingbufWrapper ChardevPtyWrapper ChardevBackend ChardevReturn
}

crate::rt::impl_enums! {
    DataFormat ChardevVCEncoding ChardevBackendKind
}

crate::rt::impl_branches! {
    ChardevBackendBranch
}

crate::rt::impl_defaults! {
    ChardevCommon ChardevStdio ChardevVC ChardevRingbuf ChardevQemuVDAgent ChardevPty
    ChardevReturn
}
