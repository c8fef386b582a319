// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Enumeration for QMPCapability {
    const VALUES: &'static [(&'static str, Self)] = &[("oob", Self::Oob)];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Oob => "oob",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for VersionTriple {
    const BLANK: Self = Self {
        major: crate::rt::Blank::BLANK,
        minor: crate::rt::Blank::BLANK,
        micro: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for VersionTriple {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "VersionTriple",
        names: &["major", "minor", "micro"],
        order: &[2, 1, 0],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.major, &self.minor, &self.micro]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.major, &mut self.minor, &mut self.micro]);
    }
}

impl crate::rt::Blank for VersionInfo {
    const BLANK: Self = Self {
        qemu: crate::rt::Blank::BLANK,
        package: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for VersionInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "VersionInfo",
        names: &["qemu", "package"],
        order: &[0, 1],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.qemu, &self.package]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.qemu, &mut self.package]);
    }
}

impl crate::rt::Blank for CommandInfo {
    const BLANK: Self = Self {
        name: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for CommandInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "CommandInfo",
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

impl crate::rt::Blank for EventInfo {
    const BLANK: Self = Self {
        name: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for EventInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "EventInfo",
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

crate::rt::impl_objects! {
    VersionTriple VersionInfo CommandInfo EventInfo
}

crate::rt::impl_enums! {
    QMPCapability
}
