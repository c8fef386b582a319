// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// The states of an AMD SEV guest.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SevState {
    /// The guest has not been set up with the firmware.
    Uninit,
    /// The guest is being built: its initial memory and registers are encrypted and measured.
    LaunchUpdate,
    /// The measurement is complete: its owner can check it, and secrets can be injected. The state
    /// lasts until the guest starts to run.
    LaunchSecret,
    /// The launch is complete, and the guest can execute.
    Running,
    /// The guest is being migrated to another host.
    SendUpdate,
    /// The guest is arriving from another host.
    ReceiveUpdate,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// Whether a guest uses SEV (or SEV-ES) or SEV-SNP.
///
/// In messages since QEMU 9.1.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SevGuestType {
    /// SEV, or SEV-ES, which encrypts registers too.
    Sev,
    /// SEV-SNP, which also protects the guest's memory from being changed by the host.
    SevSnp,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// Policy and handle of a SEV or SEV-ES guest.
///
/// In messages since QEMU 9.1.
#[non_exhaustive]
pub struct SevGuestInfo {
    /// The policy as a bit mask; see [`policy`](field@types::SevGuestInfo::policy) of
    /// `SevGuestProperties`.
    pub policy: u32,
    /// The number of the guest in the firmware.
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
    /// The policy as a bit mask; see `policy` of `SevSnpGuestProperties`.
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
    /// Whether the guest uses SEV. If false, the other members mean nothing.
    pub enabled: bool,
    /// The major version of the firmware's interface.
    pub api_major: u8,
    /// The minor version of the interface.
    pub api_minor: u8,
    /// The number of the firmware's build.
    pub build_id: u8,
    /// Where the guest is in its life.
    pub state: types::SevState,
    /// The kind of protection. It decides which further members there are.
    ///
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
    /// SEV, or SEV-ES, which encrypts registers too.
    Sev(types::SevGuestInfo),
    /// SEV-SNP, which also protects the guest's memory from being changed by the host.
    SevSnp(types::SevSnpGuestInfo),
    /// What older releases send, which have no `sev-type`.
    Untagged(Box<types::SevInfoUntagged>),
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::UnknownBranch),
}

/// Launch measurement of a SEV guest as base64.
#[non_exhaustive]
pub struct SevLaunchMeasureInfo {
    /// The measurement with the nonce of the firmware, 48 bytes, base64-encoded.
    pub data: crate::rt::Text,
}

impl SevLaunchMeasureInfo {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(data: impl Into<crate::rt::Text>) -> Self {
        Self { data: data.into() }
    }
}

/// Certificates, chip id and address bits of AMD SEV on the host.
#[non_exhaustive]
pub struct SevCapability {
    /// The Diffie-Hellman key of the platform, base64-encoded.
    pub pdh: crate::rt::Text,
    /// The certificates for that key, base64-encoded.
    pub cert_chain: crate::rt::Text,
    /// The unique id of the first processor, base64-encoded; with it, AMD gives out the certificate
    /// of the processor.
    ///
    /// Since QEMU 7.1.
    pub cpu0_id: Option<crate::rt::Text>,
    /// The number of the address bit that marks encrypted pages, for `SevCommonProperties`.
    pub cbitpos: i64,
    /// By how many bits encryption shortens physical addresses, for `SevCommonProperties`.
    pub reduced_phys_bits: i64,
}

impl SevCapability {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        pdh: impl Into<crate::rt::Text>,
        cert_chain: impl Into<crate::rt::Text>,
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
    /// The report, signed by the firmware, base64-encoded.
    pub data: crate::rt::Text,
}

impl SevAttestationReport {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(data: impl Into<crate::rt::Text>) -> Self {
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
    /// The NUMA node of the guest or host that it belongs to.
    pub node: i64,
    /// The size of the section in bytes.
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

/// SGX features and enclave memory, of the host or the guest. `query-sgx` returns `true` for
/// all four features, whatever the host and the CPU model have.
///
/// In messages since QEMU 6.2.
///
/// Older releases call it `SGXInfo`.
#[non_exhaustive]
pub struct SgxInfo {
    /// Whether SGX can be used at all.
    pub sgx: bool,
    /// Whether the first set of instructions (SGX1) is there.
    pub sgx1: bool,
    /// Whether enclaves can change their memory while they run (SGX2).
    pub sgx2: bool,
    /// Whether the operating system chooses who may sign launch enclaves (flexible launch control).
    pub flc: bool,
    /// The sections of enclave memory, usually one for each NUMA node.
    ///
    /// Since QEMU 7.0.
    pub sections: Option<Vec<types::SgxEpcSection>>,
    /// Bytes of all enclave page cache sections together;
    /// [`sections`](field@types::SgxInfo::sections) has each by itself.
    ///
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
    /// Not in use; such ports are not listed.
    Closed,
    /// Allocated for a domain that has not connected to it yet.
    Unbound,
    /// Connected to a port of another domain, or of QEMU's backends.
    Interdomain,
    /// A physical interrupt, of an emulated or passed-through device.
    Pirq,
    /// A virtual interrupt of Xen, such as its timer.
    Virq,
    /// A signal from one virtual CPU to another.
    Ipi,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// An open Xen event channel and its state.
///
/// In messages since QEMU 8.0.
#[non_exhaustive]
pub struct EvtchnInfo {
    /// The number of the port in the guest.
    pub port: u16,
    /// The number of the virtual CPU that is interrupted.
    pub vcpu: u32,
    /// What the port is bound to, which raises its events.
    ///
    /// On the wire: `type`.
    pub type_: types::EvtchnPortType,
    /// For `interdomain`, the other side: `qemu` for QEMU's backends, `loopback` for the guest
    /// itself. Empty otherwise.
    pub remote_domain: crate::rt::Text,
    /// For `interdomain`, the port on the other side; for `virq` and `pirq`, the number of the
    /// interrupt.
    pub target: u16,
    /// Whether an event waits for the guest to handle it.
    pub pending: bool,
    /// Whether the guest has masked it, so that events do not interrupt.
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
        remote_domain: impl Into<crate::rt::Text>,
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

/// SEV details in the form before SEV-SNP, without a type.
///
/// In messages up to QEMU 9.0 only.
#[non_exhaustive]
pub struct SevInfoUntagged {
    /// Guest policy of SEV, a set of bits that the firmware enforces.
    pub policy: u32,
    /// Number by which the SEV firmware knows the guest.
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
