// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Whether an access rule lets a user in.
///
/// In messages since QEMU 6.0.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum QAuthZListPolicy {
    /// Turns the user away.
    Deny,
    /// Lets the user in.
    Allow,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// Whether an access rule names a user or a pattern.
///
/// In messages since QEMU 6.0.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum QAuthZListFormat {
    /// The name must be the same, letter by letter.
    Exact,
    /// A pattern with `*` for any text and `?` for one character.
    Glob,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// One rule of an access list.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct QAuthZListRule {
    /// The name or pattern that a user is compared with.
    ///
    /// On the wire: `match`.
    pub match_: crate::rt::Text,
    /// What happens to users that match.
    pub policy: types::QAuthZListPolicy,
    /// How [`match`](field@types::QAuthZListRule::match_) is meant; `exact` by default.
    pub format: Option<types::QAuthZListFormat>,
}

impl QAuthZListRule {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        match_: impl Into<crate::rt::Text>,
        policy: types::QAuthZListPolicy,
    ) -> Self {
        Self {
            match_: match_.into(),
            policy,
            format: None,
        }
    }

    /// How [`match`](field@types::QAuthZListRule::match_) is meant; `exact` by default.
    #[inline]
    #[must_use]
    pub fn format(mut self, value: impl Into<Option<types::QAuthZListFormat>>) -> Self {
        self.format = value.into();
        self
    }
}

/// Settings of an `authz-list` object: rules and what holds if none matches. Rules are tried in
/// order and the first match decides.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct AuthZListProperties {
    /// What happens to users that no rule matches; `deny` by default.
    pub policy: Option<types::QAuthZListPolicy>,
    /// The rules, in the order in which they are tried; none by default.
    pub rules: Option<Vec<types::QAuthZListRule>>,
}

impl AuthZListProperties {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { policy: None, rules: None }
    }

    /// What happens to users that no rule matches; `deny` by default.
    #[inline]
    #[must_use]
    pub fn policy(mut self, value: impl Into<Option<types::QAuthZListPolicy>>) -> Self {
        self.policy = value.into();
        self
    }

    /// The rules, in the order in which they are tried; none by default.
    #[inline]
    #[must_use]
    pub fn rules(mut self, value: impl Into<Vec<types::QAuthZListRule>>) -> Self {
        self.rules = Some(value.into());
        self
    }
}

/// Settings of an `authz-listfile` object: a file with access rules.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct AuthZListFileProperties {
    /// Path of the file on the host. It holds one JSON object with the members of
    /// [`AuthZListProperties`](types::AuthZListProperties).
    pub filename: crate::rt::Text,
    /// Whether the file is watched and read again when it changes; on by default where the host
    /// supports it (Linux). While the file is invalid, all users are turned away.
    pub refresh: Option<bool>,
}

impl AuthZListFileProperties {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(filename: impl Into<crate::rt::Text>) -> Self {
        Self {
            filename: filename.into(),
            refresh: None,
        }
    }

    /// Whether the file is watched and read again when it changes; on by default where the host
    /// supports it (Linux). While the file is invalid, all users are turned away.
    #[inline]
    #[must_use]
    pub fn refresh(mut self, value: impl Into<Option<bool>>) -> Self {
        self.refresh = value.into();
        self
    }
}

/// Settings of an `authz-pam` object: the PAM service to ask.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct AuthZPAMProperties {
    /// Name of the PAM service, which is the name of a file in `/etc/pam.d` on most hosts. Its
    /// account rules decide; no password is asked for.
    pub service: crate::rt::Text,
}

impl AuthZPAMProperties {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(service: impl Into<crate::rt::Text>) -> Self {
        Self { service: service.into() }
    }
}

/// Settings of an `authz-simple` object: the one user who may come in.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct AuthZSimpleProperties {
    /// The user's name, in the form that the service using the object has: with TLS certificates,
    /// the distinguished name, such as `CN=laptop.example.org,O=Example,C=GB`; with SASL, the user
    /// name.
    pub identity: crate::rt::Text,
}

impl AuthZSimpleProperties {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(identity: impl Into<crate::rt::Text>) -> Self {
        Self { identity: identity.into() }
    }
}

/// What migration has sent and what remains: RAM, or disks. Newer releases call it
/// `MigrationRAMStats`.
///
/// In messages up to QEMU 9.0 only.
#[non_exhaustive]
pub struct MigrationStats {
    /// Bytes sent so far.
    pub transferred: i64,
    /// Bytes that are still to be sent.
    pub remaining: i64,
    /// Bytes of guest memory (or of disks) that take part.
    pub total: i64,
    /// Pages that held only zeroes, for which a mark was sent.
    pub duplicate: i64,
    /// Always 0 in releases that we support.
    #[deprecated(note = "it may be gone in a later release of QEMU")]
    pub skipped: i64,
    /// Pages sent in full.
    pub normal: i64,
    /// Bytes of the pages sent in full.
    pub normal_bytes: i64,
    /// Pages that the guest dirties per second.
    pub dirty_pages_rate: i64,
    /// Throughput in megabits per second.
    pub mbps: f64,
    /// How often the dirty bitmap was read from the hypervisor; grows with each pass over memory.
    pub dirty_sync_count: i64,
    /// Pages that the destination asked for in the postcopy phase.
    pub postcopy_requests: i64,
    /// Bytes of a page, to turn counts of pages into bytes.
    pub page_size: i64,
    /// Bytes sent through the channels of `multifd`.
    pub multifd_bytes: u64,
    /// Memory pages sent per second.
    pub pages_per_second: u64,
    /// Bytes sent before the guest was stopped or postcopy began.
    ///
    /// Since QEMU 7.0.
    pub precopy_bytes: Option<u64>,
    /// Bytes sent while the guest was stopped.
    ///
    /// Since QEMU 7.0.
    pub downtime_bytes: Option<u64>,
    /// Bytes sent in the postcopy phase.
    ///
    /// Since QEMU 7.0.
    pub postcopy_bytes: Option<u64>,
    /// How often a channel found that the kernel had copied data although zero-copy sending was on.
    ///
    /// Since QEMU 7.1.
    pub dirty_sync_missed_zero_copy: Option<u64>,
}

/// The required members of [`MigrationStats`], for its `new`.
pub struct MigrationStatsRequired {
    /// Bytes sent so far.
    pub transferred: i64,
    /// Bytes that are still to be sent.
    pub remaining: i64,
    /// Bytes of guest memory (or of disks) that take part.
    pub total: i64,
    /// Pages that held only zeroes, for which a mark was sent.
    pub duplicate: i64,
    /// Always 0 in releases that we support.
    #[deprecated(note = "it may be gone in a later release of QEMU")]
    pub skipped: i64,
    /// Pages sent in full.
    pub normal: i64,
    /// Bytes of the pages sent in full.
    pub normal_bytes: i64,
    /// Pages that the guest dirties per second.
    pub dirty_pages_rate: i64,
    /// Throughput in megabits per second.
    pub mbps: f64,
    /// How often the dirty bitmap was read from the hypervisor; grows with each pass over memory.
    pub dirty_sync_count: i64,
    /// Pages that the destination asked for in the postcopy phase.
    pub postcopy_requests: i64,
    /// Bytes of a page, to turn counts of pages into bytes.
    pub page_size: i64,
    /// Bytes sent through the channels of `multifd`.
    pub multifd_bytes: u64,
    /// Memory pages sent per second.
    pub pages_per_second: u64,
}

impl MigrationStats {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(required: MigrationStatsRequired) -> Self {
        Self {
            transferred: required.transferred,
            remaining: required.remaining,
            total: required.total,
            duplicate: required.duplicate,
            skipped: required.skipped,
            normal: required.normal,
            normal_bytes: required.normal_bytes,
            dirty_pages_rate: required.dirty_pages_rate,
            mbps: required.mbps,
            dirty_sync_count: required.dirty_sync_count,
            postcopy_requests: required.postcopy_requests,
            page_size: required.page_size,
            multifd_bytes: required.multifd_bytes,
            pages_per_second: required.pages_per_second,
            precopy_bytes: None,
            downtime_bytes: None,
            postcopy_bytes: None,
            dirty_sync_missed_zero_copy: None,
        }
    }
}
