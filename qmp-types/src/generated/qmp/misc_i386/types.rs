// Made from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// The states of an AMD SEV guest.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SevState {
    /// The value `uninit`.
    Uninit,
    /// The value `launch-update`.
    LaunchUpdate,
    /// The value `launch-secret`.
    LaunchSecret,
    /// The value `running`.
    Running,
    /// The value `send-update`.
    SendUpdate,
    /// The value `receive-update`.
    ReceiveUpdate,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for SevState {
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
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// Whether a guest uses SEV (or SEV-ES) or SEV-SNP.
///
/// In messages since QEMU 9.1.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SevGuestType {
    /// The value `sev`.
    Sev,
    /// The value `sev-snp`.
    SevSnp,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for SevGuestType {
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
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// Policy and handle of a SEV or SEV-ES guest.
///
/// In messages since QEMU 9.1.
#[non_exhaustive]
pub struct SevGuestInfo {
    /// The member `policy`.
    pub policy: u32,
    /// The member `handle`.
    pub handle: u32,
}

impl crate::Blank for SevGuestInfo {
    const BLANK: Self = Self {
        policy: crate::Blank::BLANK,
        handle: crate::Blank::BLANK,
    };
}

impl crate::Object for SevGuestInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "SevGuestInfo",
        names: &["policy", "handle"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.policy, &self.handle]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.policy, &mut self.handle]);
    }
}

impl SevGuestInfo {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(policy: u32, handle: u32) -> Self {
        Self { policy, handle }
    }
}

/// Policy of a SEV-SNP guest.
///
/// In messages since QEMU 9.1.
#[non_exhaustive]
pub struct SevSnpGuestInfo {
    /// The member `snp-policy`.
    pub snp_policy: u64,
}

impl crate::Blank for SevSnpGuestInfo {
    const BLANK: Self = Self {
        snp_policy: crate::Blank::BLANK,
    };
}

impl crate::Object for SevSnpGuestInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "SevSnpGuestInfo",
        names: &["snp-policy"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.snp_policy]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.snp_policy]);
    }
}

impl SevSnpGuestInfo {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(snp_policy: u64) -> Self {
        Self { snp_policy }
    }
}

/// State, firmware version and policy of AMD SEV for the guest.
#[non_exhaustive]
pub struct SevInfo {
    /// The member `enabled`.
    pub enabled: bool,
    /// The member `api-major`.
    pub api_major: u8,
    /// The member `api-minor`.
    pub api_minor: u8,
    /// The member `build-id`.
    pub build_id: u8,
    /// The member `state`.
    pub state: types::SevState,
    /// The member `sev-type`.
    ///
    /// Since QEMU 9.1.
    pub sev_type: types::SevInfoBranch,
}

impl crate::Blank for SevInfo {
    const BLANK: Self = Self {
        enabled: crate::Blank::BLANK,
        api_major: crate::Blank::BLANK,
        api_minor: crate::Blank::BLANK,
        build_id: crate::Blank::BLANK,
        state: crate::Blank::BLANK,
        sev_type: crate::Blank::BLANK,
    };
}

impl crate::Object for SevInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "SevInfo",
        names: &["enabled", "api-major", "api-minor", "build-id", "state", "sev-type"],
        required: 0b11111,
        required_beyond: &[],
        tag: Some(5),
        untagged: true,
        releases: &[(5, crate::Releases::since(crate::Release::new(9, 1)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
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

impl SevInfo {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        enabled: bool,
        api_major: u8,
        api_minor: u8,
        build_id: u8,
        state: types::SevState,
        sev_type: impl Into<types::SevInfoBranch>,
    ) -> Self {
        Self {
            enabled,
            api_major,
            api_minor,
            build_id,
            state,
            sev_type: sev_type.into(),
        }
    }
}

/// The value of `sev-type` in [`SevInfo`](types::SevInfo), with the members that it brings.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SevInfoBranch {
    /// The value `sev`.
    Sev(types::SevGuestInfo),
    /// The value `sev-snp`.
    SevSnp(types::SevSnpGuestInfo),
    /// What older releases send, which have no `sev-type`.
    Untagged(Box<types::SevInfoUntagged>),
    /// A value that this version of the schema does not have.
    Unknown(crate::UnknownBranch),
}

impl crate::Branches for SevInfoBranch {
    const UNTAGGED: bool = true;
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "sev" => Self::Sev(crate::Blank::BLANK),
            "sev-snp" => Self::SevSnp(crate::Blank::BLANK),
            "" => Self::Untagged(Box::new(crate::Blank::BLANK)),
            _ => Self::Unknown(crate::UnknownBranch::new(tag)),
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
    fn members(&self) -> Option<&dyn crate::Members> {
        match self {
            Self::Sev(members) => Some(members),
            Self::SevSnp(members) => Some(members),
            Self::Untagged(members) => Some(&**members),
            Self::Unknown(members) => Some(members),
        }
    }
    #[inline]
    fn members_mut(&mut self) -> Option<&mut dyn crate::Members> {
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

/// Launch measurement of a SEV guest as base64.
#[non_exhaustive]
pub struct SevLaunchMeasureInfo {
    /// The member `data`.
    pub data: String,
}

impl crate::Blank for SevLaunchMeasureInfo {
    const BLANK: Self = Self { data: crate::Blank::BLANK };
}

impl crate::Object for SevLaunchMeasureInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "SevLaunchMeasureInfo",
        names: &["data"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.data]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.data]);
    }
}

impl SevLaunchMeasureInfo {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(data: impl Into<String>) -> Self {
        Self { data: data.into() }
    }
}

/// Certificates, chip id and address bits of AMD SEV on the host.
#[non_exhaustive]
pub struct SevCapability {
    /// The member `pdh`.
    pub pdh: String,
    /// The member `cert-chain`.
    pub cert_chain: String,
    /// The member `cpu0-id`.
    ///
    /// Since QEMU 7.1.
    pub cpu0_id: Option<String>,
    /// The member `cbitpos`.
    pub cbitpos: i64,
    /// The member `reduced-phys-bits`.
    pub reduced_phys_bits: i64,
}

impl crate::Blank for SevCapability {
    const BLANK: Self = Self {
        pdh: crate::Blank::BLANK,
        cert_chain: crate::Blank::BLANK,
        cpu0_id: None,
        cbitpos: crate::Blank::BLANK,
        reduced_phys_bits: crate::Blank::BLANK,
    };
}

impl crate::Object for SevCapability {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "SevCapability",
        names: &["pdh", "cert-chain", "cpu0-id", "cbitpos", "reduced-phys-bits"],
        required: 0b11011,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(2, crate::Releases::since(crate::Release::new(7, 1)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
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

impl SevCapability {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        pdh: impl Into<String>,
        cert_chain: impl Into<String>,
        cbitpos: i64,
        reduced_phys_bits: i64,
    ) -> Self {
        Self {
            pdh: pdh.into(),
            cert_chain: cert_chain.into(),
            cpu0_id: None,
            cbitpos,
            reduced_phys_bits,
        }
    }
}

/// Attestation report of a SEV guest as base64.
///
/// In messages since QEMU 6.1.
#[non_exhaustive]
pub struct SevAttestationReport {
    /// The member `data`.
    pub data: String,
}

impl crate::Blank for SevAttestationReport {
    const BLANK: Self = Self { data: crate::Blank::BLANK };
}

impl crate::Object for SevAttestationReport {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "SevAttestationReport",
        names: &["data"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.data]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.data]);
    }
}

impl SevAttestationReport {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(data: impl Into<String>) -> Self {
        Self { data: data.into() }
    }
}

/// A section of SGX enclave memory: NUMA node and size in bytes.
///
/// In messages since QEMU 7.0.
///
/// Older releases call it `SGXEPCSection`.
#[non_exhaustive]
pub struct SgxEpcSection {
    /// The member `node`.
    pub node: i64,
    /// The member `size`.
    pub size: u64,
}

impl crate::Blank for SgxEpcSection {
    const BLANK: Self = Self {
        node: crate::Blank::BLANK,
        size: crate::Blank::BLANK,
    };
}

impl crate::Object for SgxEpcSection {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "SgxEpcSection",
        names: &["node", "size"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.node, &self.size]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.node, &mut self.size]);
    }
}

impl SgxEpcSection {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(node: i64, size: u64) -> Self {
        Self { node, size }
    }
}

/// SGX features and enclave memory, of the host or the guest.
///
/// In messages since QEMU 6.2.
///
/// Older releases call it `SGXInfo`.
#[non_exhaustive]
pub struct SgxInfo {
    /// The member `sgx`.
    pub sgx: bool,
    /// The member `sgx1`.
    pub sgx1: bool,
    /// The member `sgx2`.
    pub sgx2: bool,
    /// The member `flc`.
    pub flc: bool,
    /// The member `sections`.
    ///
    /// Since QEMU 7.0.
    pub sections: Option<Vec<types::SgxEpcSection>>,
    /// The member `section-size`.
    ///
    /// **Gone** since QEMU 8.0; use 'sections'.
    #[deprecated(note = "gone since QEMU 8.0; use 'sections'")]
    pub section_size: Option<u64>,
}

impl crate::Blank for SgxInfo {
    const BLANK: Self = Self {
        sgx: crate::Blank::BLANK,
        sgx1: crate::Blank::BLANK,
        sgx2: crate::Blank::BLANK,
        flc: crate::Blank::BLANK,
        sections: None,
        section_size: None,
    };
}

impl crate::Object for SgxInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "SgxInfo",
        names: &["sgx", "sgx1", "sgx2", "flc", "sections", "section-size"],
        required: 0b1111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (4, crate::Releases::since(crate::Release::new(7, 0))),
            (5, crate::Releases::until(crate::Release::new(7, 2))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
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

impl SgxInfo {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(sgx: bool, sgx1: bool, sgx2: bool, flc: bool) -> Self {
        Self {
            sgx,
            sgx1,
            sgx2,
            flc,
            sections: None,
            section_size: None,
        }
    }
}

/// What a Xen event channel is bound to.
///
/// In messages since QEMU 8.0.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EvtchnPortType {
    /// The value `closed`.
    Closed,
    /// The value `unbound`.
    Unbound,
    /// The value `interdomain`.
    Interdomain,
    /// The value `pirq`.
    Pirq,
    /// The value `virq`.
    Virq,
    /// The value `ipi`.
    Ipi,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for EvtchnPortType {
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
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// An open Xen event channel and its state.
///
/// In messages since QEMU 8.0.
#[non_exhaustive]
pub struct EvtchnInfo {
    /// The member `port`.
    pub port: u16,
    /// The member `vcpu`.
    pub vcpu: u32,
    /// The member `type`.
    pub type_: types::EvtchnPortType,
    /// The member `remote-domain`.
    pub remote_domain: String,
    /// The member `target`.
    pub target: u16,
    /// The member `pending`.
    pub pending: bool,
    /// The member `masked`.
    pub masked: bool,
}

impl crate::Blank for EvtchnInfo {
    const BLANK: Self = Self {
        port: crate::Blank::BLANK,
        vcpu: crate::Blank::BLANK,
        type_: crate::Blank::BLANK,
        remote_domain: crate::Blank::BLANK,
        target: crate::Blank::BLANK,
        pending: crate::Blank::BLANK,
        masked: crate::Blank::BLANK,
    };
}

impl crate::Object for EvtchnInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "EvtchnInfo",
        names: &["port", "vcpu", "type", "remote-domain", "target", "pending", "masked"],
        required: 0b1111111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
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

impl EvtchnInfo {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        port: u16,
        vcpu: u32,
        type_: types::EvtchnPortType,
        remote_domain: impl Into<String>,
        target: u16,
        pending: bool,
        masked: bool,
    ) -> Self {
        Self {
            port,
            vcpu,
            type_,
            remote_domain: remote_domain.into(),
            target,
            pending,
            masked,
        }
    }
}

/// The type `SevInfoUntagged`.
///
/// In messages up to QEMU 9.0 only.
#[non_exhaustive]
pub struct SevInfoUntagged {
    /// The member `policy`.
    pub policy: u32,
    /// The member `handle`.
    pub handle: u32,
}

impl crate::Blank for SevInfoUntagged {
    const BLANK: Self = Self {
        policy: crate::Blank::BLANK,
        handle: crate::Blank::BLANK,
    };
}

impl crate::Object for SevInfoUntagged {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "SevInfoUntagged",
        names: &["policy", "handle"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.policy, &self.handle]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.policy, &mut self.handle]);
    }
}

impl SevInfoUntagged {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(policy: u32, handle: u32) -> Self {
        Self { policy, handle }
    }
}

crate::impl_objects! {
    SevGuestInfo SevSnpGuestInfo SevInfo SevLaunchMeasureInfo SevCapability
    SevAttestationReport SgxEpcSection SgxInfo EvtchnInfo SevInfoUntagged
}

crate::impl_enums! {
    SevState SevGuestType EvtchnPortType
}

crate::impl_branches! {
    SevInfoBranch
}
