// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// How a statistic is to be read: as counter, gauge, peak or histogram.
///
/// In messages since QEMU 7.1.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum StatsType {
    Cumulative,
    Instant,
    Peak,
    LinearHistogram,
    Log2Histogram,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// Unit of a statistic, where it has one.
///
/// In messages since QEMU 7.1.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum StatsUnit {
    Bytes,
    Seconds,
    Cycles,
    Boolean,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// Where statistics come from.
///
/// In messages since QEMU 7.1.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum StatsProvider {
    Kvm,
    /// Since QEMU 8.0.
    Cryptodev,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// What statistics are about.
///
/// In messages since QEMU 7.1.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum StatsTarget {
    Vm,
    Vcpu,
    /// Since QEMU 8.0.
    Cryptodev,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// The statistics to return from one provider.
///
/// In messages since QEMU 7.1.
#[non_exhaustive]
pub struct StatsRequest {
    pub provider: types::StatsProvider,
    pub names: Option<Vec<String>>,
}

impl StatsRequest {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(provider: types::StatsProvider) -> Self {
        Self { provider, names: None }
    }

    #[inline]
    #[must_use]
    pub fn names(mut self, value: impl Into<Vec<String>>) -> Self {
        self.names = Some(value.into());
        self
    }
}

/// The virtual CPUs to return statistics for, by object path.
///
/// In messages since QEMU 7.1.
#[non_exhaustive]
pub struct StatsVCPUFilter {
    pub vcpus: Option<Vec<String>>,
}

impl StatsVCPUFilter {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { vcpus: None }
    }

    #[inline]
    #[must_use]
    pub fn vcpus(mut self, value: impl Into<Vec<String>>) -> Self {
        self.vcpus = Some(value.into());
        self
    }
}

/// Which statistics to return, and for what.
///
/// In messages since QEMU 7.1.
#[non_exhaustive]
pub struct StatsFilter {
    pub target: types::StatsFilterBranch,
    pub providers: Option<Vec<types::StatsRequest>>,
}

impl StatsFilter {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(target: impl Into<types::StatsFilterBranch>) -> Self {
        Self {
            target: target.into(),
            providers: None,
        }
    }

    #[inline]
    #[must_use]
    pub fn providers(mut self, value: impl Into<Vec<types::StatsRequest>>) -> Self {
        self.providers = Some(value.into());
        self
    }
}

/// The value of `target` in [`StatsFilter`](types::StatsFilter), with the members that it brings.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum StatsFilterBranch {
    Vcpu(types::StatsVCPUFilter),
    Vm,
    /// Since QEMU 8.0.
    Cryptodev,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::UnknownBranch),
}

/// Value of a statistic: a number, a truth value or a histogram.
///
/// In messages since QEMU 7.1.
#[derive(Clone)]
#[non_exhaustive]
pub enum StatsValue {
    Scalar(u64),
    Boolean(bool),
    List(Vec<u64>),
    /// A value of a JSON type that this version of the schema does not have here.
    Unknown(crate::rt::Value),
}

/// A statistic by name with its value.
///
/// In messages since QEMU 7.1.
#[non_exhaustive]
pub struct Stats {
    pub name: String,
    pub value: types::StatsValue,
}

impl Stats {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>, value: impl Into<types::StatsValue>) -> Self {
        Self {
            name: name.into(),
            value: value.into(),
        }
    }
}

/// The statistics of one object from one provider.
///
/// In messages since QEMU 7.1.
#[non_exhaustive]
pub struct StatsResult {
    pub provider: types::StatsProvider,
    pub qom_path: Option<String>,
    pub stats: Vec<types::Stats>,
}

impl StatsResult {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        provider: types::StatsProvider,
        stats: impl Into<Vec<types::Stats>>,
    ) -> Self {
        Self {
            provider,
            qom_path: None,
            stats: stats.into(),
        }
    }
}

/// Description of a statistic: kind, unit and scale.
///
/// In messages since QEMU 7.1.
#[non_exhaustive]
pub struct StatsSchemaValue {
    pub name: String,
    /// On the wire: `type`.
    pub type_: types::StatsType,
    pub unit: Option<types::StatsUnit>,
    pub base: Option<i8>,
    pub exponent: i16,
    pub bucket_size: Option<u32>,
}

impl StatsSchemaValue {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>, type_: types::StatsType, exponent: i16) -> Self {
        Self {
            name: name.into(),
            type_,
            unit: None,
            base: None,
            exponent,
            bucket_size: None,
        }
    }
}

/// All statistics that a provider has for one kind of object.
///
/// In messages since QEMU 7.1.
#[non_exhaustive]
pub struct StatsSchema {
    pub provider: types::StatsProvider,
    pub target: types::StatsTarget,
    pub stats: Vec<types::StatsSchemaValue>,
}

impl StatsSchema {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        provider: types::StatsProvider,
        target: types::StatsTarget,
        stats: impl Into<Vec<types::StatsSchemaValue>>,
    ) -> Self {
        Self {
            provider,
            target,
            stats: stats.into(),
        }
    }
}
