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
    /// A counter, which only grows. Take two samples and subtract to get a rate.
    Cumulative,
    /// A present value, which goes up and down.
    Instant,
    /// The largest value so far.
    Peak,
    /// A list of counters for ranges of equal width, given by `bucket-size`. The highest range has
    /// no upper end.
    LinearHistogram,
    /// A list of counters for ranges that double in width: 0, 1, 2 to 3, 4 to 7, and so on. The
    /// highest range has no upper end.
    Log2Histogram,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// Unit of a statistic, before `base` and `exponent` are applied.
///
/// In messages since QEMU 7.1.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum StatsUnit {
    /// Amounts of memory or data.
    Bytes,
    /// Durations; with `base` 10 and `exponent` -9, nanoseconds.
    Seconds,
    /// Durations in clock cycles of the CPU.
    Cycles,
    /// True or false.
    Boolean,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// Where statistics come from.
///
/// In messages since QEMU 7.1.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum StatsProvider {
    /// The KVM module of the host kernel, for machines that use it.
    Kvm,
    /// QEMU's backends for virtio crypto devices.
    ///
    /// Since QEMU 8.0.
    Cryptodev,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// Kind of object that statistics are about.
///
/// In messages since QEMU 7.1.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum StatsTarget {
    /// The machine as a whole.
    Vm,
    /// Each virtual CPU.
    Vcpu,
    /// Each crypto backend.
    ///
    /// Since QEMU 8.0.
    Cryptodev,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// The statistics to return from one provider.
///
/// In messages since QEMU 7.1.
#[non_exhaustive]
pub struct StatsRequest {
    /// Source of the statistics, `kvm` for example.
    pub provider: types::StatsProvider,
    /// Names of the statistics; unknown ones are ignored. Default: all of them. The provider
    /// `cryptodev` ignores it and always returns all.
    pub names: Option<Vec<crate::rt::Text>>,
}

impl StatsRequest {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(provider: types::StatsProvider) -> Self {
        Self { provider, names: None }
    }

    /// Names of the statistics; unknown ones are ignored. Default: all of them. The provider
    /// `cryptodev` ignores it and always returns all.
    #[inline]
    #[must_use]
    pub fn names(
        mut self,
        value: impl IntoIterator<Item = impl Into<crate::rt::Text>>,
    ) -> Self {
        self.names = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

/// The virtual CPUs to return statistics for.
///
/// In messages since QEMU 7.1.
#[non_exhaustive]
pub struct StatsVCPUFilter {
    /// QOM paths of the CPUs, as in `qom-path` of `query-cpus-fast`. Default: all CPUs.
    pub vcpus: Option<Vec<crate::rt::Text>>,
}

impl StatsVCPUFilter {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { vcpus: None }
    }

    /// QOM paths of the CPUs, as in `qom-path` of `query-cpus-fast`. Default: all CPUs.
    #[inline]
    #[must_use]
    pub fn vcpus(
        mut self,
        value: impl IntoIterator<Item = impl Into<crate::rt::Text>>,
    ) -> Self {
        self.vcpus = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

/// Which statistics to return, and for what.
///
/// In messages since QEMU 7.1.
#[non_exhaustive]
pub struct StatsFilter {
    /// Kind of object; `vcpu` has more to filter by.
    pub target: types::StatsFilterBranch,
    /// Providers to ask, and the statistics wanted of each. Default: everything from all providers.
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

    /// Providers to ask, and the statistics wanted of each. Default: everything from all providers.
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
    /// Each virtual CPU.
    Vcpu(types::StatsVCPUFilter),
    /// The machine as a whole.
    Vm,
    /// Each crypto backend.
    ///
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
    /// A single number.
    Scalar(u64),
    /// A truth value.
    Boolean(bool),
    /// Counters of a histogram. QEMU sends that of the highest range first.
    List(Vec<u64>),
    /// A value of a JSON type that this version of the schema does not have here.
    Unknown(crate::rt::Value),
}

/// A statistic by name with its value.
///
/// In messages since QEMU 7.1.
#[non_exhaustive]
pub struct Stats {
    /// Name of the statistic.
    pub name: crate::rt::Text,
    /// Its value, in the unit that `query-stats-schemas` gives for it.
    pub value: types::StatsValue,
}

impl Stats {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        name: impl Into<crate::rt::Text>,
        value: impl Into<types::StatsValue>,
    ) -> Self {
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
    /// Where they come from.
    pub provider: types::StatsProvider,
    /// QOM path of the object. Absent for the machine as a whole.
    pub qom_path: Option<crate::rt::Text>,
    /// Names and values.
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

/// Description of a statistic: kind, unit and scale. A value `v` means `v` times
/// [`base`](field@types::StatsSchemaValue::base) to the power of
/// [`exponent`](field@types::StatsSchemaValue::exponent), in units of
/// [`unit`](field@types::StatsSchemaValue::unit).
///
/// In messages since QEMU 7.1.
#[non_exhaustive]
pub struct StatsSchemaValue {
    /// Name, unique for this provider and target.
    pub name: crate::rt::Text,
    /// How to read the value.
    ///
    /// On the wire: `type`.
    pub type_: types::StatsType,
    /// Unit of measurement. Absent for plain numbers such as counts of events.
    pub unit: Option<types::StatsUnit>,
    /// Base of the scale, 2 or 10. Absent if [`exponent`](field@types::StatsSchemaValue::exponent)
    /// is 0.
    pub base: Option<i8>,
    /// Exponent of the scale. 0 if values are in the plain unit; with
    /// [`base`](field@types::StatsSchemaValue::base) 10 and -9, in billionths of it.
    pub exponent: i16,
    /// Width of each range of a linear histogram, in the scaled unit. Absent for other kinds.
    pub bucket_size: Option<u32>,
}

impl StatsSchemaValue {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        name: impl Into<crate::rt::Text>,
        type_: types::StatsType,
        exponent: i16,
    ) -> Self {
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
    /// Source of the statistics, `kvm` for example.
    pub provider: types::StatsProvider,
    /// Kind of object, to be used in `query-stats`.
    pub target: types::StatsTarget,
    /// The statistics.
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
