// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Enumeration for StatsType {
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Enumeration for StatsUnit {
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Enumeration for StatsProvider {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("kvm", Self::Kvm),
        ("cryptodev", Self::Cryptodev),
    ];
    const RELEASES: &'static [(usize, crate::rt::Releases)] = &[
        (1, crate::rt::Releases::since(crate::rt::Release::new(8, 0))),
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Enumeration for StatsTarget {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("vm", Self::Vm),
        ("vcpu", Self::Vcpu),
        ("cryptodev", Self::Cryptodev),
    ];
    const RELEASES: &'static [(usize, crate::rt::Releases)] = &[
        (2, crate::rt::Releases::since(crate::rt::Release::new(8, 0))),
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for StatsRequest {
    const BLANK: Self = Self {
        provider: crate::rt::Blank::BLANK,
        names: None,
    };
}

impl crate::rt::Object for StatsRequest {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "StatsRequest",
        names: &["provider", "names"],
        order: &[0, 1],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.provider, &self.names]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.provider, &mut self.names]);
    }
}

impl crate::rt::Blank for StatsVCPUFilter {
    const BLANK: Self = Self { vcpus: None };
}

impl crate::rt::Object for StatsVCPUFilter {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "StatsVCPUFilter",
        names: &["vcpus"],
        order: &[0],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.vcpus]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.vcpus]);
    }
}

impl crate::rt::Blank for StatsFilter {
    const BLANK: Self = Self {
        target: crate::rt::Blank::BLANK,
        providers: None,
    };
}

impl crate::rt::Object for StatsFilter {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "StatsFilter",
        names: &["target", "providers"],
        order: &[1, 0],
        required: 0b1,
        required_beyond: &[],
        tag: Some(0),
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.target, &self.providers]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.target, &mut self.providers]);
    }
}

impl<T: Into<types::StatsFilterBranch>> From<T> for StatsFilter {
    #[inline]
    fn from(branch: T) -> Self {
        Self::new(branch)
    }
}

impl crate::rt::Branches for StatsFilterBranch {
    const RELEASES: &'static [(&'static str, crate::rt::Releases)] = &[
        ("cryptodev", crate::rt::Releases::since(crate::rt::Release::new(8, 0))),
    ];
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "vcpu" => Self::Vcpu(crate::rt::Blank::BLANK),
            "vm" => Self::Vm,
            "cryptodev" => Self::Cryptodev,
            _ => Self::Unknown(crate::rt::UnknownBranch::new(tag)),
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
    fn members(&self) -> Option<&dyn crate::rt::Members> {
        match self {
            Self::Vcpu(members) => Some(members),
            Self::Vm => None,
            Self::Cryptodev => None,
            Self::Unknown(members) => Some(members),
        }
    }

    #[inline]
    fn members_mut(&mut self) -> Option<&mut dyn crate::rt::Members> {
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

impl crate::rt::Codec<StatsValue> for StatsValue {
    #[inline]
    fn read(
        value: &mut StatsValue,
        r: &mut crate::rt::Reader<'_>,
    ) -> Result<(), crate::rt::DecodeError> {
        *value = match r.peek_type()? {
            crate::rt::JsonType::Number => Self::Scalar(crate::rt::Blank::BLANK),
            crate::rt::JsonType::Boolean => Self::Boolean(crate::rt::Blank::BLANK),
            crate::rt::JsonType::Array => Self::List(crate::rt::Blank::BLANK),
            #[allow(unreachable_patterns)]
            _ => Self::Unknown(crate::rt::Value::Null),
        };
        match value {
            Self::Scalar(value) => crate::rt::Wire::read(value, r),
            Self::Boolean(value) => crate::rt::Wire::read(value, r),
            Self::List(value) => crate::rt::Wire::read(value, r),
            Self::Unknown(value) => crate::rt::Wire::read(value, r),
        }
    }

    #[inline]
    fn write(value: &StatsValue, w: &mut crate::rt::Writer) {
        match value {
            Self::Scalar(value) => crate::rt::Wire::write(value, w),
            Self::Boolean(value) => crate::rt::Wire::write(value, w),
            Self::List(value) => crate::rt::Wire::write(value, w),
            Self::Unknown(value) => crate::rt::Wire::write(value, w),
        }
    }

    #[inline]
    fn search(value: &StatsValue, search: &mut crate::rt::Search<'_>) {
        match value {
            Self::Scalar(value) => crate::rt::Wire::search(value, search),
            Self::Boolean(value) => crate::rt::Wire::search(value, search),
            Self::List(value) => crate::rt::Wire::search(value, search),
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

impl crate::rt::Blank for Stats {
    const BLANK: Self = Self {
        name: crate::rt::Blank::BLANK,
        value: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for Stats {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "Stats",
        names: &["name", "value"],
        order: &[0, 1],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.name, &self.value]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.name, &mut self.value]);
    }
}

impl crate::rt::Blank for StatsResult {
    const BLANK: Self = Self {
        provider: crate::rt::Blank::BLANK,
        qom_path: None,
        stats: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for StatsResult {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "StatsResult",
        names: &["provider", "qom-path", "stats"],
        order: &[0, 2, 1],
        required: 0b101,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.provider, &self.qom_path, &self.stats]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.provider, &mut self.qom_path, &mut self.stats]);
    }
}

impl crate::rt::Blank for StatsSchemaValue {
    const BLANK: Self = Self {
        name: crate::rt::Blank::BLANK,
        type_: crate::rt::Blank::BLANK,
        unit: None,
        base: None,
        exponent: crate::rt::Blank::BLANK,
        bucket_size: None,
    };
}

impl crate::rt::Object for StatsSchemaValue {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "StatsSchemaValue",
        names: &["name", "type", "unit", "base", "exponent", "bucket-size"],
        order: &[0, 2, 3, 5, 4, 1],
        required: 0b10011,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for StatsSchema {
    const BLANK: Self = Self {
        provider: crate::rt::Blank::BLANK,
        target: crate::rt::Blank::BLANK,
        stats: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for StatsSchema {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "StatsSchema",
        names: &["provider", "target", "stats"],
        order: &[0, 2, 1],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.provider, &self.target, &self.stats]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.provider, &mut self.target, &mut self.stats]);
    }
}

crate::rt::impl_objects! {
    StatsRequest StatsVCPUFilter StatsFilter Stats StatsResult StatsSchemaValue
    StatsSchema
}

crate::rt::impl_enums! {
    StatsType StatsUnit StatsProvider StatsTarget
}

crate::rt::impl_branches! {
    StatsFilterBranch
}

crate::rt::impl_alternates! {
    StatsValue
}

crate::rt::impl_defaults! {
    StatsVCPUFilter
}
