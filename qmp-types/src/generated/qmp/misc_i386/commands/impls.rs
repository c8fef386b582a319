// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Blank for RtcResetReinjection {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for RtcResetReinjection {}

impl crate::rt::Blank for QuerySev {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for QuerySev {}

impl crate::rt::Blank for QuerySevLaunchMeasure {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for QuerySevLaunchMeasure {}

impl crate::rt::Blank for QuerySevCapabilities {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for QuerySevCapabilities {}

impl crate::rt::Blank for SevInjectLaunchSecret {
    const BLANK: Self = Self {
        packet_header: crate::rt::Blank::BLANK,
        secret: crate::rt::Blank::BLANK,
        gpa: None,
    };
}

impl crate::rt::Object for SevInjectLaunchSecret {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "sev-inject-launch-secret",
        names: &["packet-header", "secret", "gpa"],
        order: &[1, 0, 2],
        required: 0b11,
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
        view.object(&[&self.packet_header, &self.secret, &self.gpa]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.packet_header, &mut self.secret, &mut self.gpa]);
    }
}

impl crate::rt::Blank for QuerySevAttestationReport {
    const BLANK: Self = Self {
        mnonce: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for QuerySevAttestationReport {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "query-sev-attestation-report",
        names: &["mnonce"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.mnonce]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.mnonce]);
    }
}

impl crate::rt::Blank for QuerySgx {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for QuerySgx {}

impl crate::rt::Blank for QuerySgxCapabilities {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for QuerySgxCapabilities {}

impl crate::rt::Blank for XenEventList {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for XenEventList {}

impl crate::rt::Blank for XenEventInject {
    const BLANK: Self = Self {
        port: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for XenEventInject {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "xen-event-inject",
        names: &["port"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.port]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.port]);
    }
}

crate::rt::impl_calls! {
    RtcResetReinjection QuerySev QuerySevLaunchMeasure QuerySevCapabilities
    SevInjectLaunchSecret QuerySevAttestationReport QuerySgx QuerySgxCapabilities
    XenEventList XenEventInject
}

crate::rt::impl_defaults! {
    RtcResetReinjection QuerySev QuerySevLaunchMeasure QuerySevCapabilities QuerySgx
    QuerySgxCapabilities XenEventList
}
