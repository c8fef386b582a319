// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// How much of a physical CPU an s390x CPU may count on.
///
/// It matters for guests with vertical polarization.
///
/// In messages since QEMU 8.2.
///
/// Older releases call it `CpuS390Entitlement`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum S390CpuEntitlement {
    /// [`high`](types::S390CpuEntitlement::High) for a dedicated CPU, else
    /// [`medium`](types::S390CpuEntitlement::Medium). Only for settings.
    Auto,
    /// Little: such CPUs get what is left over.
    Low,
    /// A share of a physical CPU.
    Medium,
    /// A whole physical CPU. Dedicated CPUs cannot have another one.
    High,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}
