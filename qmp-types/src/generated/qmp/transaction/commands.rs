// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Runs several actions, such as snapshots and backups of many disks, as one: all at the same
/// moment as far as the guest can see, and if one fails, none takes effect. The command returns
/// when all is done, or when the jobs are started; how jobs end is told by their events.
///
/// The actions run in order, after all I/O has been drained. At the first failure the rest is
/// not tried, and those before are undone. Image files that were created remain. Undoing an
/// internal snapshot can fail if there are I/O errors; the snapshot is then left in the image.
///
/// On the wire: `transaction`.
///
/// `query-named-block-nodes` shows the effect.
///
/// Since QEMU 1.1.
///
/// # Errors
///
/// - Those of the action that failed, without telling which it was.
/// - With `completion-mode` `grouped`, an action other than a backup.
/// - [`GenericError`](crate::ErrorClass::GenericError): one action fails: none has an effect.
///
/// # Example
///
/// Starts recording on two disks at the same moment: both succeed or none does.
///
/// ```
/// use qmp_types::qmp::{commands, types};
///
/// let command = commands::Transaction::new([
///     types::TransactionAction::new(
///         types::BlockDirtyBitmapAdd::new("disk0", "bitmap0"),
///     ),
///     types::TransactionAction::new(
///         types::BlockDirtyBitmapAdd::new("disk1", "bitmap0"),
///     ),
/// ]);
/// ```
#[doc(alias = "transaction")]
#[non_exhaustive]
pub struct Transaction {
    /// Actions in the order in which they are to run. An empty list does nothing.
    pub actions: Vec<types::TransactionAction>,
    /// Settings for the transaction as a whole. Default: those of
    /// [`TransactionProperties`](types::TransactionProperties).
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

    /// Settings for the transaction as a whole. Default: those of
    /// [`TransactionProperties`](types::TransactionProperties).
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
