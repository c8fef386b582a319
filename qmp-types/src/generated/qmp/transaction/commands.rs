// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Runs several actions, such as snapshots and backups of many disks, as one: if one fails,
/// none takes effect.
///
/// On the wire: `transaction`.
///
/// Since QEMU 1.1.
#[doc(alias = "transaction")]
#[non_exhaustive]
pub struct Transaction {
    pub actions: Vec<types::TransactionAction>,
    pub properties: Option<types::TransactionProperties>,
}

impl Transaction {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(actions: impl Into<Vec<types::TransactionAction>>) -> Self {
        Self {
            actions: actions.into(),
            properties: None,
        }
    }

    #[inline]
    #[must_use]
    pub fn properties(
        mut self,
        value: impl Into<Option<types::TransactionProperties>>,
    ) -> Self {
        self.properties = value.into();
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for Transaction {
    const NAME: &'static str = "transaction";
    type Return = crate::rt::Empty;
}
