// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Blank for AddClient {
    const BLANK: Self = Self {
        protocol: crate::rt::Blank::BLANK,
        fdname: crate::rt::Blank::BLANK,
        skipauth: None,
        tls: None,
    };
}

impl crate::rt::Object for AddClient {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "add_client",
        names: &["protocol", "fdname", "skipauth", "tls"],
        order: &[0, 2, 3, 1],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.protocol, &self.fdname, &self.skipauth, &self.tls]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for QueryName {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for QueryName {}

impl crate::rt::Blank for QueryIothreads {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for QueryIothreads {}

impl crate::rt::Blank for Stop {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for Stop {}

impl crate::rt::Blank for Cont {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for Cont {}

impl crate::rt::Blank for XExitPreconfig {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for XExitPreconfig {}

impl crate::rt::Blank for HumanMonitorCommand {
    const BLANK: Self = Self {
        command_line: crate::rt::Blank::BLANK,
        cpu_index: None,
    };
}

impl crate::rt::Object for HumanMonitorCommand {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "human-monitor-command",
        names: &["command-line", "cpu-index"],
        order: &[0, 1],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    const SECRETS: &'static [crate::rt::SecretMember] = &[
        crate::rt::SecretMember::new(0).line(),
    ];
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.command_line, &self.cpu_index]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.command_line, &mut self.cpu_index]);
    }
}

impl crate::rt::Blank for Getfd {
    const BLANK: Self = Self {
        fdname: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for Getfd {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "getfd",
        names: &["fdname"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.fdname]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.fdname]);
    }
}

impl crate::rt::Blank for GetWin32Socket {
    const BLANK: Self = Self {
        info: crate::rt::Blank::BLANK,
        fdname: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for GetWin32Socket {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "get-win32-socket",
        names: &["info", "fdname"],
        order: &[1, 0],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.info, &self.fdname]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.info, &mut self.fdname]);
    }
}

impl crate::rt::Blank for Closefd {
    const BLANK: Self = Self {
        fdname: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for Closefd {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "closefd",
        names: &["fdname"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.fdname]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.fdname]);
    }
}

impl crate::rt::Blank for AddFd {
    const BLANK: Self = Self {
        fdset_id: None,
        opaque: None,
    };
}

impl crate::rt::Object for AddFd {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "add-fd",
        names: &["fdset-id", "opaque"],
        order: &[0, 1],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.fdset_id, &self.opaque]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.fdset_id, &mut self.opaque]);
    }
}

impl crate::rt::Blank for RemoveFd {
    const BLANK: Self = Self {
        fdset_id: crate::rt::Blank::BLANK,
        fd: None,
    };
}

impl crate::rt::Object for RemoveFd {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "remove-fd",
        names: &["fdset-id", "fd"],
        order: &[1, 0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.fdset_id, &self.fd]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.fdset_id, &mut self.fd]);
    }
}

impl crate::rt::Blank for QueryFdsets {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for QueryFdsets {}

impl crate::rt::Blank for QueryCommandLineOptions {
    const BLANK: Self = Self { option: None };
}

impl crate::rt::Object for QueryCommandLineOptions {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "query-command-line-options",
        names: &["option"],
        order: &[0],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.option]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.option]);
    }
}

impl crate::rt::Blank for Change {
    const BLANK: Self = Self {
        device: crate::rt::Blank::BLANK,
        target: crate::rt::Blank::BLANK,
        arg: None,
    };
}

impl crate::rt::Object for Change {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "change",
        names: &["device", "target", "arg"],
        order: &[0, 1, 2],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    const SECRETS: &'static [crate::rt::SecretMember] = &[
        crate::rt::SecretMember::new(2).when(1, &["password", "passwd"]),
    ];
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.device, &self.target, &self.arg]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.device, &mut self.target, &mut self.arg]);
    }
}

crate::rt::impl_calls! {
    AddClient QueryName QueryIothreads Stop Cont XExitPreconfig HumanMonitorCommand Getfd
    GetWin32Socket Closefd AddFd RemoveFd QueryFdsets QueryCommandLineOptions Change
}

crate::rt::impl_defaults! {
    QueryName QueryIothreads Stop Cont XExitPreconfig AddFd QueryFdsets
    QueryCommandLineOptions
}
