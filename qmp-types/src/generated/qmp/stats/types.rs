// Made from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// How a statistic is to be read: as counter, gauge, peak or histogram.
///
/// In messages since QEMU 7.1.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum StatsType {
    /// The value `cumulative`.
    Cumulative,
    /// The value `instant`.
    Instant,
    /// The value `peak`.
    Peak,
    /// The value `linear-histogram`.
    LinearHistogram,
    /// The value `log2-histogram`.
    Log2Histogram,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for StatsType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("cumulative", Self::Cumulative),
        ("instant", Self::Instant),
        ("peak", Self::Peak),
        ("linear-histogram", Self::LinearHistogram),
        ("log2-histogram", Self::Log2Histogram),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Cumulative => "cumulative",
            Self::Instant => "instant",
            Self::Peak => "peak",
            Self::LinearHistogram => "linear-histogram",
            Self::Log2Histogram => "log2-histogram",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// Unit of a statistic, where it has one.
///
/// In messages since QEMU 7.1.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum StatsUnit {
    /// The value `bytes`.
    Bytes,
    /// The value `seconds`.
    Seconds,
    /// The value `cycles`.
    Cycles,
    /// The value `boolean`.
    Boolean,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for StatsUnit {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("bytes", Self::Bytes),
        ("seconds", Self::Seconds),
        ("cycles", Self::Cycles),
        ("boolean", Self::Boolean),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Bytes => "bytes",
            Self::Seconds => "seconds",
            Self::Cycles => "cycles",
            Self::Boolean => "boolean",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// Where statistics come from.
///
/// In messages since QEMU 7.1.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum StatsProvider {
    /// The value `kvm`.
    Kvm,
    /// The value `cryptodev`.
    ///
    /// Since QEMU 8.0.
    Cryptodev,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for StatsProvider {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("kvm", Self::Kvm),
        ("cryptodev", Self::Cryptodev),
    ];
    const RELEASES: &'static [(usize, crate::Releases)] = &[
        (1, crate::Releases::since(crate::Release::new(8, 0))),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Kvm => "kvm",
            Self::Cryptodev => "cryptodev",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// What statistics are about.
///
/// In messages since QEMU 7.1.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum StatsTarget {
    /// The value `vm`.
    Vm,
    /// The value `vcpu`.
    Vcpu,
    /// The value `cryptodev`.
    ///
    /// Since QEMU 8.0.
    Cryptodev,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for StatsTarget {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("vm", Self::Vm),
        ("vcpu", Self::Vcpu),
        ("cryptodev", Self::Cryptodev),
    ];
    const RELEASES: &'static [(usize, crate::Releases)] = &[
        (2, crate::Releases::since(crate::Release::new(8, 0))),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Vm => "vm",
            Self::Vcpu => "vcpu",
            Self::Cryptodev => "cryptodev",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// The statistics to return from one provider.
///
/// In messages since QEMU 7.1.
#[non_exhaustive]
pub struct StatsRequest {
    /// The member `provider`.
    pub provider: types::StatsProvider,
    /// The member `names`.
    pub names: Option<Vec<String>>,
}

impl crate::Blank for StatsRequest {
    const BLANK: Self = Self {
        provider: crate::Blank::BLANK,
        names: None,
    };
}

impl crate::Object for StatsRequest {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "StatsRequest",
        names: &["provider", "names"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.provider, &self.names]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.provider, &mut self.names]);
    }
}

impl StatsRequest {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(provider: types::StatsProvider) -> Self {
        Self { provider, names: None }
    }
    /// Sets `names`.
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
    /// The member `vcpus`.
    pub vcpus: Option<Vec<String>>,
}

impl crate::Blank for StatsVCPUFilter {
    const BLANK: Self = Self { vcpus: None };
}

impl crate::Object for StatsVCPUFilter {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "StatsVCPUFilter",
        names: &["vcpus"],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.vcpus]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.vcpus]);
    }
}

impl StatsVCPUFilter {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { vcpus: None }
    }
    /// Sets `vcpus`.
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
    /// The member `target`.
    pub target: types::StatsFilterBranch,
    /// The member `providers`.
    pub providers: Option<Vec<types::StatsRequest>>,
}

impl crate::Blank for StatsFilter {
    const BLANK: Self = Self {
        target: crate::Blank::BLANK,
        providers: None,
    };
}

impl crate::Object for StatsFilter {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "StatsFilter",
        names: &["target", "providers"],
        required: 0b1,
        required_beyond: &[],
        tag: Some(0),
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.target, &self.providers]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.target, &mut self.providers]);
    }
}

impl StatsFilter {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(target: impl Into<types::StatsFilterBranch>) -> Self {
        Self {
            target: target.into(),
            providers: None,
        }
    }
    /// Sets `providers`.
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
    /// The value `vcpu`.
    Vcpu(types::StatsVCPUFilter),
    /// The value `vm`.
    Vm,
    /// The value `cryptodev`.
    ///
    /// Since QEMU 8.0.
    Cryptodev,
    /// A value that this version of the schema does not have.
    Unknown(crate::UnknownBranch),
}

impl crate::Branches for StatsFilterBranch {
    const RELEASES: &'static [(&'static str, crate::Releases)] = &[
        ("cryptodev", crate::Releases::since(crate::Release::new(8, 0))),
    ];
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "vcpu" => Self::Vcpu(crate::Blank::BLANK),
            "vm" => Self::Vm,
            "cryptodev" => Self::Cryptodev,
            _ => Self::Unknown(crate::UnknownBranch::new(tag)),
        }
    }
    #[inline]
    fn tag(&self) -> &str {
        match self {
            Self::Vcpu(_) => "vcpu",
            Self::Vm => "vm",
            Self::Cryptodev => "cryptodev",
            Self::Unknown(branch) => &branch.tag,
        }
    }
    #[inline]
    fn members(&self) -> Option<&dyn crate::Members> {
        match self {
            Self::Vcpu(members) => Some(members),
            Self::Vm => None,
            Self::Cryptodev => None,
            Self::Unknown(members) => Some(members),
        }
    }
    #[inline]
    fn members_mut(&mut self) -> Option<&mut dyn crate::Members> {
        match self {
            Self::Vcpu(members) => Some(members),
            Self::Vm => None,
            Self::Cryptodev => None,
            Self::Unknown(members) => Some(members),
        }
    }
}

impl From<types::StatsVCPUFilter> for StatsFilterBranch {
    #[inline]
    fn from(branch: types::StatsVCPUFilter) -> Self {
        Self::Vcpu(branch)
    }
}

/// Value of a statistic: a number, a truth value or a histogram.
///
/// In messages since QEMU 7.1.
#[derive(Clone)]
#[non_exhaustive]
pub enum StatsValue {
    /// A number.
    Scalar(u64),
    /// A boolean.
    Boolean(bool),
    /// An array.
    List(Vec<u64>),
    /// A value of a JSON type that this version of the schema does not have here.
    Unknown(crate::rt::Value),
}

impl ::std::fmt::Debug for StatsValue {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match self {
            Self::Scalar(value) => crate::rt::show_arm("Scalar", value, f),
            Self::Boolean(value) => crate::rt::show_arm("Boolean", value, f),
            Self::List(value) => crate::rt::show_arm("List", value, f),
            Self::Unknown(value) => crate::rt::show_arm("Unknown", value, f),
        }
    }
}

impl crate::Codec<StatsValue> for StatsValue {
    #[inline]
    fn read(
        value: &mut StatsValue,
        r: &mut crate::Reader<'_>,
    ) -> Result<(), crate::DecodeError> {
        *value = match r.peek_type()? {
            crate::JsonType::Number => Self::Scalar(crate::Blank::BLANK),
            crate::JsonType::Boolean => Self::Boolean(crate::Blank::BLANK),
            crate::JsonType::Array => Self::List(crate::Blank::BLANK),
            #[allow(unreachable_patterns)]
            _ => Self::Unknown(crate::rt::Value::Null),
        };
        match value {
            Self::Scalar(value) => crate::Wire::read(value, r),
            Self::Boolean(value) => crate::Wire::read(value, r),
            Self::List(value) => crate::Wire::read(value, r),
            Self::Unknown(value) => crate::Wire::read(value, r),
        }
    }
    #[inline]
    fn write(value: &StatsValue, w: &mut crate::Writer) {
        match value {
            Self::Scalar(value) => crate::Wire::write(value, w),
            Self::Boolean(value) => crate::Wire::write(value, w),
            Self::List(value) => crate::Wire::write(value, w),
            Self::Unknown(value) => crate::Wire::write(value, w),
        }
    }
    #[inline]
    fn search(value: &StatsValue, search: &mut crate::Search<'_>) {
        match value {
            Self::Scalar(value) => crate::Wire::search(value, search),
            Self::Boolean(value) => crate::Wire::search(value, search),
            Self::List(value) => crate::Wire::search(value, search),
            Self::Unknown(_) => {}
        }
    }
}

impl From<u64> for StatsValue {
    #[inline]
    fn from(value: u64) -> Self {
        Self::Scalar(value)
    }
}

impl From<bool> for StatsValue {
    #[inline]
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl From<Vec<u64>> for StatsValue {
    #[inline]
    fn from(value: Vec<u64>) -> Self {
        Self::List(value)
    }
}

/// A statistic by name with its value.
///
/// In messages since QEMU 7.1.
#[non_exhaustive]
pub struct Stats {
    /// The member `name`.
    pub name: String,
    /// The member `value`.
    pub value: types::StatsValue,
}

impl crate::Blank for Stats {
    const BLANK: Self = Self {
        name: crate::Blank::BLANK,
        value: crate::Blank::BLANK,
    };
}

impl crate::Object for Stats {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "Stats",
        names: &["name", "value"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.name, &self.value]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.name, &mut self.value]);
    }
}

impl Stats {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// The member `provider`.
    pub provider: types::StatsProvider,
    /// The member `qom-path`.
    pub qom_path: Option<String>,
    /// The member `stats`.
    pub stats: Vec<types::Stats>,
}

impl crate::Blank for StatsResult {
    const BLANK: Self = Self {
        provider: crate::Blank::BLANK,
        qom_path: None,
        stats: crate::Blank::BLANK,
    };
}

impl crate::Object for StatsResult {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "StatsResult",
        names: &["provider", "qom-path", "stats"],
        required: 0b101,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.provider, &self.qom_path, &self.stats]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.provider, &mut self.qom_path, &mut self.stats]);
    }
}

impl StatsResult {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// The member `name`.
    pub name: String,
    /// The member `type`.
    pub type_: types::StatsType,
    /// The member `unit`.
    pub unit: Option<types::StatsUnit>,
    /// The member `base`.
    pub base: Option<i8>,
    /// The member `exponent`.
    pub exponent: i16,
    /// The member `bucket-size`.
    pub bucket_size: Option<u32>,
}

impl crate::Blank for StatsSchemaValue {
    const BLANK: Self = Self {
        name: crate::Blank::BLANK,
        type_: crate::Blank::BLANK,
        unit: None,
        base: None,
        exponent: crate::Blank::BLANK,
        bucket_size: None,
    };
}

impl crate::Object for StatsSchemaValue {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "StatsSchemaValue",
        names: &["name", "type", "unit", "base", "exponent", "bucket-size"],
        required: 0b10011,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.name,
                &self.type_,
                &self.unit,
                &self.base,
                &self.exponent,
                &self.bucket_size,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.name,
                &mut self.type_,
                &mut self.unit,
                &mut self.base,
                &mut self.exponent,
                &mut self.bucket_size,
            ],
        );
    }
}

impl StatsSchemaValue {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// The member `provider`.
    pub provider: types::StatsProvider,
    /// The member `target`.
    pub target: types::StatsTarget,
    /// The member `stats`.
    pub stats: Vec<types::StatsSchemaValue>,
}

impl crate::Blank for StatsSchema {
    const BLANK: Self = Self {
        provider: crate::Blank::BLANK,
        target: crate::Blank::BLANK,
        stats: crate::Blank::BLANK,
    };
}

impl crate::Object for StatsSchema {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "StatsSchema",
        names: &["provider", "target", "stats"],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.provider, &self.target, &self.stats]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.provider, &mut self.target, &mut self.stats]);
    }
}

impl StatsSchema {
    /// Creates it with what is mandatory; the rest is absent.
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

crate::impl_objects! {
    StatsRequest StatsVCPUFilter StatsFilter Stats StatsResult StatsSchemaValue
    StatsSchema
}

crate::impl_enums! {
    StatsType StatsUnit StatsProvider StatsTarget
}

crate::impl_branches! {
    StatsFilterBranch
}

crate::impl_alternates! {
    StatsValue
}
