// Made from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Throws away the clock ticks that are owed to the guest, for example after its time was set;
/// only for x86.
///
/// On the wire: `rtc-reset-reinjection`.
///
/// Since QEMU 2.1.
#[non_exhaustive]
pub struct RtcResetReinjection {}

impl crate::Blank for RtcResetReinjection {
    const BLANK: Self = Self {};
}

impl crate::Object for RtcResetReinjection {}

impl RtcResetReinjection {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for RtcResetReinjection {
    const NAME: &'static str = "rtc-reset-reinjection";
    type Return = crate::Empty;
}

/// Returns the state and policy of AMD SEV memory encryption for this guest.
///
/// On the wire: `query-sev`.
///
/// Since QEMU 2.12.
#[non_exhaustive]
pub struct QuerySev {}

impl crate::Blank for QuerySev {
    const BLANK: Self = Self {};
}

impl crate::Object for QuerySev {}

impl QuerySev {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for QuerySev {
    const NAME: &'static str = "query-sev";
    type Return = types::SevInfo;
}

/// Returns the launch measurement of a SEV or SEV-ES guest, as base64, for its owner to check.
///
/// On the wire: `query-sev-launch-measure`.
///
/// Since QEMU 2.12.
#[non_exhaustive]
pub struct QuerySevLaunchMeasure {}

impl crate::Blank for QuerySevLaunchMeasure {
    const BLANK: Self = Self {};
}

impl crate::Object for QuerySevLaunchMeasure {}

impl QuerySevLaunchMeasure {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for QuerySevLaunchMeasure {
    const NAME: &'static str = "query-sev-launch-measure";
    type Return = types::SevLaunchMeasureInfo;
}

/// Returns the platform certificates and keys of a host with AMD SEV.
///
/// On the wire: `query-sev-capabilities`.
///
/// Since QEMU 2.12.
#[non_exhaustive]
pub struct QuerySevCapabilities {}

impl crate::Blank for QuerySevCapabilities {
    const BLANK: Self = Self {};
}

impl crate::Object for QuerySevCapabilities {}

impl QuerySevCapabilities {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for QuerySevCapabilities {
    const NAME: &'static str = "query-sev-capabilities";
    type Return = types::SevCapability;
}

/// Puts an encrypted secret from the owner into the memory of a SEV or SEV-ES guest before it
/// starts.
///
/// On the wire: `sev-inject-launch-secret`.
///
/// Since QEMU 6.0.
#[non_exhaustive]
pub struct SevInjectLaunchSecret {
    /// The member `packet-header`.
    pub packet_header: String,
    /// The member `secret`.
    pub secret: String,
    /// The member `gpa`.
    pub gpa: Option<u64>,
}

impl crate::Blank for SevInjectLaunchSecret {
    const BLANK: Self = Self {
        packet_header: crate::Blank::BLANK,
        secret: crate::Blank::BLANK,
        gpa: None,
    };
}

impl crate::Object for SevInjectLaunchSecret {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "sev-inject-launch-secret",
        names: &["packet-header", "secret", "gpa"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    const SECRETS: &'static [crate::SecretMember] = &[crate::SecretMember::new(1)];
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.packet_header, &self.secret, &self.gpa]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.packet_header, &mut self.secret, &mut self.gpa]);
    }
}

impl SevInjectLaunchSecret {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(packet_header: impl Into<String>, secret: impl Into<String>) -> Self {
        Self {
            packet_header: packet_header.into(),
            secret: secret.into(),
            gpa: None,
        }
    }
    /// Sets `gpa`.
    #[inline]
    #[must_use]
    pub fn gpa(mut self, value: u64) -> Self {
        self.gpa = Some(value);
        self
    }
}

impl crate::Command for SevInjectLaunchSecret {
    const NAME: &'static str = "sev-inject-launch-secret";
    const SINCE: Option<crate::Release> = Some(crate::Release::new(6, 0));
    type Return = crate::Empty;
}

/// Returns a signed report on a SEV or SEV-ES guest, made with a nonce of the caller.
///
/// On the wire: `query-sev-attestation-report`.
///
/// Since QEMU 6.1.
#[non_exhaustive]
pub struct QuerySevAttestationReport {
    /// The member `mnonce`.
    pub mnonce: String,
}

impl crate::Blank for QuerySevAttestationReport {
    const BLANK: Self = Self {
        mnonce: crate::Blank::BLANK,
    };
}

impl crate::Object for QuerySevAttestationReport {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "query-sev-attestation-report",
        names: &["mnonce"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.mnonce]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.mnonce]);
    }
}

impl QuerySevAttestationReport {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(mnonce: impl Into<String>) -> Self {
        Self { mnonce: mnonce.into() }
    }
}

impl crate::Command for QuerySevAttestationReport {
    const NAME: &'static str = "query-sev-attestation-report";
    const SINCE: Option<crate::Release> = Some(crate::Release::new(6, 1));
    type Return = types::SevAttestationReport;
}

/// Returns the Intel SGX features and enclave memory that this guest has.
///
/// On the wire: `query-sgx`.
///
/// Since QEMU 6.2.
#[non_exhaustive]
pub struct QuerySgx {}

impl crate::Blank for QuerySgx {
    const BLANK: Self = Self {};
}

impl crate::Object for QuerySgx {}

impl QuerySgx {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for QuerySgx {
    const NAME: &'static str = "query-sgx";
    const SINCE: Option<crate::Release> = Some(crate::Release::new(6, 2));
    type Return = types::SgxInfo;
}

/// Returns the Intel SGX features and enclave memory that the host offers.
///
/// On the wire: `query-sgx-capabilities`.
///
/// Since QEMU 6.2.
#[non_exhaustive]
pub struct QuerySgxCapabilities {}

impl crate::Blank for QuerySgxCapabilities {
    const BLANK: Self = Self {};
}

impl crate::Object for QuerySgxCapabilities {}

impl QuerySgxCapabilities {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for QuerySgxCapabilities {
    const NAME: &'static str = "query-sgx-capabilities";
    const SINCE: Option<crate::Release> = Some(crate::Release::new(6, 2));
    type Return = types::SgxInfo;
}

/// Lists the event channels that a guest with emulated Xen has open.
///
/// On the wire: `xen-event-list`.
///
/// Since QEMU 8.0.
#[non_exhaustive]
pub struct XenEventList {}

impl crate::Blank for XenEventList {
    const BLANK: Self = Self {};
}

impl crate::Object for XenEventList {}

impl XenEventList {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for XenEventList {
    const NAME: &'static str = "xen-event-list";
    const SINCE: Option<crate::Release> = Some(crate::Release::new(8, 0));
    type Return = Vec<types::EvtchnInfo>;
}

/// Raises an event channel of a guest with emulated Xen.
///
/// On the wire: `xen-event-inject`.
///
/// Since QEMU 8.0.
#[non_exhaustive]
pub struct XenEventInject {
    /// The member `port`.
    pub port: u32,
}

impl crate::Blank for XenEventInject {
    const BLANK: Self = Self { port: crate::Blank::BLANK };
}

impl crate::Object for XenEventInject {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "xen-event-inject",
        names: &["port"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.port]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.port]);
    }
}

impl XenEventInject {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(port: u32) -> Self {
        Self { port }
    }
}

impl crate::Command for XenEventInject {
    const NAME: &'static str = "xen-event-inject";
    const SINCE: Option<crate::Release> = Some(crate::Release::new(8, 0));
    type Return = crate::Empty;
}

crate::impl_calls! {
    RtcResetReinjection QuerySev QuerySevLaunchMeasure QuerySevCapabilities
    SevInjectLaunchSecret QuerySevAttestationReport QuerySgx QuerySgxCapabilities
    XenEventList XenEventInject
}
