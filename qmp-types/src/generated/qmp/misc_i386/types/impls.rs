// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Enumeration for SevState {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("uninit", Self::Uninit),
        ("launch-update", Self::LaunchUpdate),
        ("launch-secret", Self::LaunchSecret),
        ("running", Self::Running),
        ("send-update", Self::SendUpdate),
        ("receive-update", Self::ReceiveUpdate),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Uninit => "uninit",
            Self::LaunchUpdate => "launch-update",
            Self::LaunchSecret => "launch-secret",
            Self::Running => "running",
            Self::SendUpdate => "send-update",
            Self::ReceiveUpdate => "receive-update",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Enumeration for SevGuestType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("sev", Self::Sev),
        ("sev-snp", Self::SevSnp),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Sev => "sev",
            Self::SevSnp => "sev-snp",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for SevGuestInfo {
    const BLANK: Self = Self {
        policy: crate::rt::Blank::BLANK,
        handle: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for SevGuestInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "SevGuestInfo",
        names: &["policy", "handle"],
        order: &[1, 0],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.policy, &self.handle]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.policy, &mut self.handle]);
    }
}

impl crate::rt::Blank for SevSnpGuestInfo {
    const BLANK: Self = Self {
        snp_policy: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for SevSnpGuestInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "SevSnpGuestInfo",
        names: &["snp-policy"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.snp_policy]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.snp_policy]);
    }
}

impl crate::rt::Blank for SevInfo {
    const BLANK: Self = Self {
        enabled: crate::rt::Blank::BLANK,
        api_major: crate::rt::Blank::BLANK,
        api_minor: crate::rt::Blank::BLANK,
        build_id: crate::rt::Blank::BLANK,
        state: crate::rt::Blank::BLANK,
        sev_type: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for SevInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "SevInfo",
        names: &["enabled", "api-major", "api-minor", "build-id", "state", "sev-type"],
        order: &[0, 2, 4, 1, 5, 3],
        required: 0b11111,
        required_beyond: &[],
        tag: Some(5),
        untagged: true,
        releases: &[(5, crate::rt::Releases::since(crate::rt::Release::new(9, 1)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(
            &[
                &self.enabled,
                &self.api_major,
                &self.api_minor,
                &self.build_id,
                &self.state,
                &self.sev_type,
            ],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.enabled,
                &mut self.api_major,
                &mut self.api_minor,
                &mut self.build_id,
                &mut self.state,
                &mut self.sev_type,
            ],
        );
    }
}

impl crate::rt::Branches for SevInfoBranch {
    const UNTAGGED: bool = true;
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "sev" => Self::Sev(crate::rt::Blank::BLANK),
            "sev-snp" => Self::SevSnp(crate::rt::Blank::BLANK),
            "" => Self::Untagged(Box::new(crate::rt::Blank::BLANK)),
            _ => Self::Unknown(crate::rt::UnknownBranch::new(tag)),
        }
    }

    #[inline]
    fn tag(&self) -> &str {
        match self {
            Self::Sev(_) => "sev",
            Self::SevSnp(_) => "sev-snp",
            Self::Untagged(_) => "",
            Self::Unknown(branch) => &branch.tag,
        }
    }

    #[inline]
    fn members(&self) -> Option<&dyn crate::rt::Members> {
        match self {
            Self::Sev(members) => Some(members),
            Self::SevSnp(members) => Some(members),
            Self::Untagged(members) => Some(&**members),
            Self::Unknown(members) => Some(members),
        }
    }

    #[inline]
    fn members_mut(&mut self) -> Option<&mut dyn crate::rt::Members> {
        match self {
            Self::Sev(members) => Some(members),
            Self::SevSnp(members) => Some(members),
            Self::Untagged(members) => Some(&mut **members),
            Self::Unknown(members) => Some(members),
        }
    }
}

impl From<types::SevGuestInfo> for SevInfoBranch {
    #[inline]
    fn from(branch: types::SevGuestInfo) -> Self {
        Self::Sev(branch)
    }
}

impl From<types::SevSnpGuestInfo> for SevInfoBranch {
    #[inline]
    fn from(branch: types::SevSnpGuestInfo) -> Self {
        Self::SevSnp(branch)
    }
}

impl crate::rt::Blank for SevLaunchMeasureInfo {
    const BLANK: Self = Self {
        data: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for SevLaunchMeasureInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "SevLaunchMeasureInfo",
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

impl crate::rt::Blank for SevCapability {
    const BLANK: Self = Self {
        pdh: crate::rt::Blank::BLANK,
        cert_chain: crate::rt::Blank::BLANK,
        cpu0_id: None,
        cbitpos: crate::rt::Blank::BLANK,
        reduced_phys_bits: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for SevCapability {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "SevCapability",
        names: &["pdh", "cert-chain", "cpu0-id", "cbitpos", "reduced-phys-bits"],
        order: &[4, 3, 1, 0, 2],
        required: 0b11011,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(2, crate::rt::Releases::since(crate::rt::Release::new(7, 1)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(
            &[
                &self.pdh,
                &self.cert_chain,
                &self.cpu0_id,
                &self.cbitpos,
                &self.reduced_phys_bits,
            ],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.pdh,
                &mut self.cert_chain,
                &mut self.cpu0_id,
                &mut self.cbitpos,
                &mut self.reduced_phys_bits,
            ],
        );
    }
}

impl crate::rt::Blank for SevAttestationReport {
    const BLANK: Self = Self {
        data: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for SevAttestationReport {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "SevAttestationReport",
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

impl crate::rt::Blank for SgxEpcSection {
    const BLANK: Self = Self {
        node: crate::rt::Blank::BLANK,
        size: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for SgxEpcSection {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "SgxEpcSection",
        names: &["node", "size"],
        order: &[1, 0],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.node, &self.size]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.node, &mut self.size]);
    }
}

impl crate::rt::Blank for SgxInfo {
    const BLANK: Self = Self {
        sgx: crate::rt::Blank::BLANK,
        sgx1: crate::rt::Blank::BLANK,
        sgx2: crate::rt::Blank::BLANK,
        flc: crate::rt::Blank::BLANK,
        sections: None,
        section_size: None,
    };
}

impl crate::rt::Object for SgxInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "SgxInfo",
        names: &["sgx", "sgx1", "sgx2", "flc", "sections", "section-size"],
        order: &[0, 2, 1, 4, 5, 3],
        required: 0b1111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (4, crate::rt::Releases::since(crate::rt::Release::new(7, 0))),
            (5, crate::rt::Releases::until(crate::rt::Release::new(7, 2))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(
            &[
                &self.sgx,
                &self.sgx1,
                &self.sgx2,
                &self.flc,
                &self.sections,
                &self.section_size,
            ],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.sgx,
                &mut self.sgx1,
                &mut self.sgx2,
                &mut self.flc,
                &mut self.sections,
                &mut self.section_size,
            ],
        );
    }
}

impl crate::rt::Enumeration for EvtchnPortType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("closed", Self::Closed),
        ("unbound", Self::Unbound),
        ("interdomain", Self::Interdomain),
        ("pirq", Self::Pirq),
        ("virq", Self::Virq),
        ("ipi", Self::Ipi),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Closed => "closed",
            Self::Unbound => "unbound",
            Self::Interdomain => "interdomain",
            Self::Pirq => "pirq",
            Self::Virq => "virq",
            Self::Ipi => "ipi",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for EvtchnInfo {
    const BLANK: Self = Self {
        port: crate::rt::Blank::BLANK,
        vcpu: crate::rt::Blank::BLANK,
        type_: crate::rt::Blank::BLANK,
        remote_domain: crate::rt::Blank::BLANK,
        target: crate::rt::Blank::BLANK,
        pending: crate::rt::Blank::BLANK,
        masked: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for EvtchnInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "EvtchnInfo",
        names: &["port", "vcpu", "type", "remote-domain", "target", "pending", "masked"],
        order: &[5, 0, 1, 3, 6, 2, 4],
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
                &self.port,
                &self.vcpu,
                &self.type_,
                &self.remote_domain,
                &self.target,
                &self.pending,
                &self.masked,
            ],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.port,
                &mut self.vcpu,
                &mut self.type_,
                &mut self.remote_domain,
                &mut self.target,
                &mut self.pending,
                &mut self.masked,
            ],
        );
    }
}

impl crate::rt::Blank for SevInfoUntagged {
    const BLANK: Self = Self {
        policy: crate::rt::Blank::BLANK,
        handle: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for SevInfoUntagged {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "SevInfoUntagged",
        names: &["policy", "handle"],
        order: &[1, 0],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.policy, &self.handle]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.policy, &mut self.handle]);
    }
}

crate::rt::impl_objects! {
    SevGuestInfo SevSnpGuestInfo SevInfo SevLaunchMeasureInfo SevCapability
    SevAttestationReport SgxEpcSection SgxInfo EvtchnInfo SevInfoUntagged
}

crate::rt::impl_enums! {
    SevState SevGuestType EvtchnPortType
}

crate::rt::impl_branches! {
    SevInfoBranch
}
