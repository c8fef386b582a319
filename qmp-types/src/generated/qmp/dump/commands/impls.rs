// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Blank for DumpGuestMemory {
    const BLANK: Self = Self {
        paging: crate::rt::Blank::BLANK,
        protocol: crate::rt::Blank::BLANK,
        detach: None,
        begin: None,
        length: None,
        format: None,
    };
}

impl crate::rt::Object for DumpGuestMemory {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "dump-guest-memory",
        names: &["paging", "protocol", "detach", "begin", "length", "format"],
        order: &[4, 2, 3, 1, 5, 0],
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
                &self.paging,
                &self.protocol,
                &self.detach,
                &self.begin,
                &self.length,
                &self.format,
            ],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.paging,
                &mut self.protocol,
                &mut self.detach,
                &mut self.begin,
                &mut self.length,
                &mut self.format,
            ],
        );
    }
}

impl crate::rt::Blank for QueryDump {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for QueryDump {}

impl crate::rt::Blank for QueryDumpGuestMemoryCapability {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for QueryDumpGuestMemoryCapability {}

crate::rt::impl_calls! {
    DumpGuestMemory QueryDump QueryDumpGuestMemoryCapability
}

crate::rt::impl_defaults! {
    QueryDump QueryDumpGuestMemoryCapability
}
