// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Discards the clock ticks that are owed to the guest, for example after its time was set;
/// only for x86.
///
/// Use it after `guest-set-time` of the guest agent: otherwise the ticks that the guest missed
/// while it was paused move its clock further. It has no effect on PCs without such a clock,
/// and fails on other architectures.
///
/// On the wire: `rtc-reset-reinjection`.
///
/// Since QEMU 2.1.
///
/// **Note:** since QEMU 9.1: QEMU aborts on it with the x86 machine `none`.
///
/// # Example
///
/// Forgets the clock interrupts that the guest missed, for example after its clock was set.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::RtcResetReinjection::new();
/// ```
#[doc(alias = "rtc-reset-reinjection")]
#[non_exhaustive]
pub struct RtcResetReinjection {}

impl RtcResetReinjection {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for RtcResetReinjection {
    const NAME: &'static str = "rtc-reset-reinjection";
    type Return = crate::rt::Empty;
}

/// Returns the state and policy of AMD SEV memory encryption for this guest.
///
/// A guest without it is no error: `enabled` is false then.
///
/// On the wire: `query-sev`.
///
/// Since QEMU 2.12.
#[doc(alias = "query-sev")]
#[non_exhaustive]
pub struct QuerySev {}

impl QuerySev {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for QuerySev {
    const NAME: &'static str = "query-sev";
    type Return = types::SevInfo;
}

/// Returns the launch measurement of a SEV or SEV-ES guest, as base64, for its owner to check.
///
/// Fails with `GenericError` before the measurement is complete, and for all other guests.
/// SEV-SNP guests get theirs from inside, as part of an attestation report.
///
/// On the wire: `query-sev-launch-measure`.
///
/// Since QEMU 2.12.
#[doc(alias = "query-sev-launch-measure")]
#[non_exhaustive]
pub struct QuerySevLaunchMeasure {}

impl QuerySevLaunchMeasure {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for QuerySevLaunchMeasure {
    const NAME: &'static str = "query-sev-launch-measure";
    type Return = types::SevLaunchMeasureInfo;
}

/// Returns the platform certificates and keys of a host with AMD SEV.
///
/// The guest itself need not use SEV, but KVM must be in use. Fails with `GenericError` on
/// hosts without SEV.
///
/// On the wire: `query-sev-capabilities`.
///
/// Since QEMU 2.12.
#[doc(alias = "query-sev-capabilities")]
#[non_exhaustive]
pub struct QuerySevCapabilities {}

impl QuerySevCapabilities {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for QuerySevCapabilities {
    const NAME: &'static str = "query-sev-capabilities";
    type Return = types::SevCapability;
}

/// Puts an encrypted secret from the owner into the memory of a SEV or SEV-ES guest before it
/// starts.
///
/// Works in the state `launch-secret`, so start QEMU with `-S`. Fails with `GenericError` in
/// other states, for SEV-SNP guests, and if the firmware rejects the packet.
///
/// On the wire: `sev-inject-launch-secret`.
///
/// Since QEMU 6.0.
#[doc(alias = "sev-inject-launch-secret")]
#[non_exhaustive]
pub struct SevInjectLaunchSecret {
    /// The header that the owner made with the secret, base64-encoded.
    pub packet_header: crate::rt::Text,
    /// The secret, encrypted by the owner for this launch, base64-encoded.
    pub secret: crate::rt::Text,
    /// Where to put it, as guest-physical address. By default the place that the guest's firmware
    /// has set aside for it, if it has.
    pub gpa: Option<u64>,
}

impl SevInjectLaunchSecret {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        packet_header: impl Into<crate::rt::Text>,
        secret: impl Into<crate::rt::Text>,
    ) -> Self {
        Self {
            packet_header: packet_header.into(),
            secret: secret.into(),
            gpa: None,
        }
    }

    /// Where to put it, as guest-physical address. By default the place that the guest's firmware
    /// has set aside for it, if it has.
    #[inline]
    #[must_use]
    pub fn gpa(mut self, value: impl Into<Option<u64>>) -> Self {
        self.gpa = value.into();
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for SevInjectLaunchSecret {
    const NAME: &'static str = "sev-inject-launch-secret";
    const SINCE: Option<crate::rt::Release> = Some(crate::rt::Release::new(6, 0));
    type Return = crate::rt::Empty;
}

/// Returns a signed report on a SEV or SEV-ES guest, made with a nonce of the caller.
///
/// Unlike the launch measurement, it can be had at any time while the guest runs. Fails with
/// `GenericError` for other guests and if the firmware is too old. SEV-SNP guests ask for
/// theirs from inside.
///
/// On the wire: `query-sev-attestation-report`.
///
/// Since QEMU 6.1.
#[doc(alias = "query-sev-attestation-report")]
#[non_exhaustive]
pub struct QuerySevAttestationReport {
    /// The nonce: 16 random bytes, base64-encoded, that appear in the report and show that it is
    /// fresh.
    pub mnonce: crate::rt::Text,
}

impl QuerySevAttestationReport {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(mnonce: impl Into<crate::rt::Text>) -> Self {
        Self { mnonce: mnonce.into() }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for QuerySevAttestationReport {
    const NAME: &'static str = "query-sev-attestation-report";
    const SINCE: Option<crate::rt::Release> = Some(crate::rt::Release::new(6, 1));
    type Return = types::SevAttestationReport;
}

/// Returns the enclave memory of Intel SGX that this guest has. For the features, see
/// [`query-sgx-capabilities`](commands::QuerySgxCapabilities).
///
/// Fails with `GenericError` for a guest without enclave memory (machine option `sgx-epc`).
///
/// On the wire: `query-sgx`.
///
/// Since QEMU 6.2.
///
/// # Errors
///
/// - [`GenericError`](crate::ErrorClass::GenericError): the machine has no enclave memory.
#[doc(alias = "query-sgx")]
#[non_exhaustive]
pub struct QuerySgx {}

impl QuerySgx {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for QuerySgx {
    const NAME: &'static str = "query-sgx";
    const SINCE: Option<crate::rt::Release> = Some(crate::rt::Release::new(6, 2));
    type Return = types::SgxInfo;
}

/// Returns the Intel SGX features and enclave memory that the host offers.
///
/// Fails with `GenericError` if `/dev/sgx_vepc` cannot be opened.
///
/// On the wire: `query-sgx-capabilities`.
///
/// Since QEMU 6.2.
#[doc(alias = "query-sgx-capabilities")]
#[non_exhaustive]
pub struct QuerySgxCapabilities {}

impl QuerySgxCapabilities {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for QuerySgxCapabilities {
    const NAME: &'static str = "query-sgx-capabilities";
    const SINCE: Option<crate::rt::Release> = Some(crate::rt::Release::new(6, 2));
    type Return = types::SgxInfo;
}

/// Lists the event channels that a guest with emulated Xen has open.
///
/// Fails with `GenericError` unless Xen is emulated (`-accel kvm,xen-version=VERSION`).
///
/// On the wire: `xen-event-list`.
///
/// Since QEMU 8.0.
///
/// # Errors
///
/// - [`GenericError`](crate::ErrorClass::GenericError): the machine does not emulate Xen.
#[doc(alias = "xen-event-list")]
#[non_exhaustive]
pub struct XenEventList {}

impl XenEventList {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for XenEventList {
    const NAME: &'static str = "xen-event-list";
    const SINCE: Option<crate::rt::Release> = Some(crate::rt::Release::new(8, 0));
    type Return = Vec<types::EvtchnInfo>;
}

/// Raises an event channel of a guest with emulated Xen.
///
/// It is meant for tests: a driver may be confused by an event without cause.
///
/// On the wire: `xen-event-inject`.
///
/// Since QEMU 8.0.
#[doc(alias = "xen-event-inject")]
#[non_exhaustive]
pub struct XenEventInject {
    /// The number of the port, as in [`xen-event-list`](commands::XenEventList). One that is not in
    /// use is a `GenericError`.
    pub port: u32,
}

impl XenEventInject {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(port: u32) -> Self {
        Self { port }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for XenEventInject {
    const NAME: &'static str = "xen-event-inject";
    const SINCE: Option<crate::rt::Release> = Some(crate::rt::Release::new(8, 0));
    type Return = crate::rt::Empty;
}
