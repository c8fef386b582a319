// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Blank for NameInfo {
    const BLANK: Self = Self { name: None };
}

impl crate::rt::Object for NameInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "NameInfo",
        names: &["name"],
        order: &[0],
        required: 0b0,
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

impl crate::rt::Blank for IOThreadInfo {
    const BLANK: Self = Self {
        id: crate::rt::Blank::BLANK,
        thread_id: crate::rt::Blank::BLANK,
        poll_max_ns: crate::rt::Blank::BLANK,
        poll_grow: crate::rt::Blank::BLANK,
        poll_shrink: crate::rt::Blank::BLANK,
        poll_weight: None,
        aio_max_batch: None,
    };
}

impl crate::rt::Object for IOThreadInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "IOThreadInfo",
        names: &[
            "id",
            "thread-id",
            "poll-max-ns",
            "poll-grow",
            "poll-shrink",
            "poll-weight",
            "aio-max-batch",
        ],
        order: &[4, 1, 5, 6, 3, 2, 0],
        required: 0b11111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (5, crate::rt::Releases::since(crate::rt::Release::new(11, 1))),
            (6, crate::rt::Releases::since(crate::rt::Release::new(6, 1))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(
            &[
                &self.id,
                &self.thread_id,
                &self.poll_max_ns,
                &self.poll_grow,
                &self.poll_shrink,
                &self.poll_weight,
                &self.aio_max_batch,
            ],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.id,
                &mut self.thread_id,
                &mut self.poll_max_ns,
                &mut self.poll_grow,
                &mut self.poll_shrink,
                &mut self.poll_weight,
                &mut self.aio_max_batch,
            ],
        );
    }
}

impl crate::rt::Blank for AddfdInfo {
    const BLANK: Self = Self {
        fdset_id: crate::rt::Blank::BLANK,
        fd: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for AddfdInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "AddfdInfo",
        names: &["fdset-id", "fd"],
        order: &[1, 0],
        required: 0b11,
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

impl crate::rt::Blank for FdsetFdInfo {
    const BLANK: Self = Self {
        fd: crate::rt::Blank::BLANK,
        opaque: None,
    };
}

impl crate::rt::Object for FdsetFdInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "FdsetFdInfo",
        names: &["fd", "opaque"],
        order: &[0, 1],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.fd, &self.opaque]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.fd, &mut self.opaque]);
    }
}

impl crate::rt::Blank for FdsetInfo {
    const BLANK: Self = Self {
        fdset_id: crate::rt::Blank::BLANK,
        fds: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for FdsetInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "FdsetInfo",
        names: &["fdset-id", "fds"],
        order: &[1, 0],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.fdset_id, &self.fds]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.fdset_id, &mut self.fds]);
    }
}

impl crate::rt::Enumeration for CommandLineParameterType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("string", Self::String),
        ("boolean", Self::Boolean),
        ("number", Self::Number),
        ("size", Self::Size),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::String => "string",
            Self::Boolean => "boolean",
            Self::Number => "number",
            Self::Size => "size",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for CommandLineParameterInfo {
    const BLANK: Self = Self {
        name: crate::rt::Blank::BLANK,
        type_: crate::rt::Blank::BLANK,
        help: None,
        default: None,
    };
}

impl crate::rt::Object for CommandLineParameterInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "CommandLineParameterInfo",
        names: &["name", "type", "help", "default"],
        order: &[0, 2, 3, 1],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.name, &self.type_, &self.help, &self.default]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [&mut self.name, &mut self.type_, &mut self.help, &mut self.default],
        );
    }
}

impl crate::rt::Blank for CommandLineOptionInfo {
    const BLANK: Self = Self {
        option: crate::rt::Blank::BLANK,
        parameters: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for CommandLineOptionInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "CommandLineOptionInfo",
        names: &["option", "parameters"],
        order: &[1, 0],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.option, &self.parameters]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.option, &mut self.parameters]);
    }
}

crate::rt::impl_objects! {
    NameInfo IOThreadInfo AddfdInfo FdsetFdInfo FdsetInfo CommandLineParameterInfo
    CommandLineOptionInfo
}

crate::rt::impl_enums! {
    CommandLineParameterType
}

crate::rt::impl_defaults! {
    NameInfo
}
