// Made from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Runs several actions, such as snapshots and backups of many disks, as one: if one fails,
/// none takes effect.
///
/// On the wire: `transaction`.
///
/// Since QEMU 1.1.
#[non_exhaustive]
pub struct Transaction {
    /// The member `actions`.
    pub actions: Vec<types::TransactionAction>,
    /// The member `properties`.
    pub properties: Option<types::TransactionProperties>,
}

impl crate::Blank for Transaction {
    const BLANK: Self = Self {
        actions: crate::Blank::BLANK,
        properties: None,
    };
}

impl crate::Object for Transaction {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "transaction",
        names: &["actions", "properties"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.actions, &self.properties]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.actions, &mut self.properties]);
    }
}

impl Transaction {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(actions: impl Into<Vec<types::TransactionAction>>) -> Self {
        Self {
            actions: actions.into(),
            properties: None,
        }
    }
    /// Sets `properties`.
    #[inline]
    #[must_use]
    pub fn properties(mut self, value: types::TransactionProperties) -> Self {
        self.properties = Some(value);
        self
    }
}

impl crate::Command for Transaction {
    const NAME: &'static str = "transaction";
    type Return = crate::Empty;
}

crate::impl_calls! {
    Transaction
}
