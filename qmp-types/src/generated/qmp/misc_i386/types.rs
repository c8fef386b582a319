// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// The states of an AMD SEV guest.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SevState {
    Uninit,
    LaunchUpdate,
    LaunchSecret,
    Running,
    SendUpdate,
    ReceiveUpdate,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// Whether a guest uses SEV (or SEV-ES) or SEV-SNP.
///
/// In messages since QEMU 9.1.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SevGuestType {
    Sev,
    SevSnp,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// Policy and handle of a SEV or SEV-ES guest.
///
/// In messages since QEMU 9.1.
#[non_exhaustive]
pub struct SevGuestInfo {
    pub policy: u32,
    pub handle: u32,
}

impl SevGuestInfo {
    /// Creates a value.
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
    pub snp_policy: u64,
}

impl SevSnpGuestInfo {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(snp_policy: u64) -> Self {
        Self { snp_policy }
    }
}

/// State, firmware version and policy of AMD SEV for the guest.
#[non_exhaustive]
pub struct SevInfo {
    pub enabled: bool,
    pub api_major: u8,
    pub api_minor: u8,
    pub build_id: u8,
    pub state: types::SevState,
    /// Since QEMU 9.1.
    pub sev_type: types::SevInfoBranch,
}

impl SevInfo {
    /// Creates a value.
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
    Sev(types::SevGuestInfo),
    SevSnp(types::SevSnpGuestInfo),
    /// What older releases send, which have no `sev-type`.
    Untagged(Box<types::SevInfoUntagged>),
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::UnknownBranch),
}

/// Launch measurement of a SEV guest as base64.
#[non_exhaustive]
pub struct SevLaunchMeasureInfo {
    pub data: String,
}

impl SevLaunchMeasureInfo {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(data: impl Into<String>) -> Self {
        Self { data: data.into() }
    }
}

/// Certificates, chip id and address bits of AMD SEV on the host.
#[non_exhaustive]
pub struct SevCapability {
    pub pdh: String,
    pub cert_chain: String,
    /// Since QEMU 7.1.
    pub cpu0_id: Option<String>,
    pub cbitpos: i64,
    pub reduced_phys_bits: i64,
}

impl SevCapability {
    /// Creates a value with all required members; optional ones are `None`.
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
    pub data: String,
}

impl SevAttestationReport {
    /// Creates a value.
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
    pub node: i64,
    pub size: u64,
}

impl SgxEpcSection {
    /// Creates a value.
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
    pub sgx: bool,
    pub sgx1: bool,
    pub sgx2: bool,
    pub flc: bool,
    /// Since QEMU 7.0.
    pub sections: Option<Vec<types::SgxEpcSection>>,
    /// **Gone** since QEMU 8.0; use 'sections'.
    #[deprecated(note = "gone since QEMU 8.0; use 'sections'")]
    pub section_size: Option<u64>,
}

impl SgxInfo {
    /// Creates a value with all required members; optional ones are `None`.
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
    Closed,
    Unbound,
    Interdomain,
    Pirq,
    Virq,
    Ipi,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// An open Xen event channel and its state.
///
/// In messages since QEMU 8.0.
#[non_exhaustive]
pub struct EvtchnInfo {
    pub port: u16,
    pub vcpu: u32,
    /// On the wire: `type`.
    pub type_: types::EvtchnPortType,
    pub remote_domain: String,
    pub target: u16,
    pub pending: bool,
    pub masked: bool,
}

impl EvtchnInfo {
    /// Creates a value.
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

/// In messages up to QEMU 9.0 only.
#[non_exhaustive]
pub struct SevInfoUntagged {
    pub policy: u32,
    pub handle: u32,
}

impl SevInfoUntagged {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(policy: u32, handle: u32) -> Self {
        Self { policy, handle }
    }
}
