// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Cuts stuck network connections of the given parts of QEMU by force, so that QEMU does not
/// hang on them. Meant for `exec-oob`, as a hanging QEMU does not run other commands. If one of
/// the parts is unknown, no connection is cut.
///
/// On the wire: `yank`.
///
/// Since QEMU 6.0.
///
/// # Errors
///
/// - DeviceNotFound: one of the parts does not exist, or has no connection that could be cut.
/// - [`DeviceNotFound`](crate::ErrorClass::DeviceNotFound): there is no such connection.
///
/// # Events
///
/// - `NETDEV_VHOST_USER_DISCONNECTED`, possible.
///
/// # Example
///
/// Cuts the connection of a character device that hangs.
///
/// ```
/// use qmp_types::qmp::{commands, types};
///
/// let command = commands::Yank::new([
///     types::YankInstance::new(types::YankInstanceChardev::new("serial0")),
/// ]);
/// ```
#[doc(alias = "yank")]
#[non_exhaustive]
pub struct Yank {
    /// Parts to free, as listed by [`query-yank`](commands::QueryYank).
    pub instances: Vec<types::YankInstance>,
}

impl Yank {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(instances: impl Into<Vec<types::YankInstance>>) -> Self {
        Self {
            instances: instances.into(),
        }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for Yank {
    const NAME: &'static str = "yank";
    const SINCE: Option<crate::rt::Release> = Some(crate::rt::Release::new(6, 0));
    type Return = crate::rt::Empty;
}

impl crate::rt::OobCommand for Yank {}

/// Lists the parts of QEMU whose connections [`yank`](commands::Yank) can cut. They are listed
/// whether they hang or not.
///
/// On the wire: `query-yank`.
///
/// Since QEMU 6.0.
///
/// # Returns
///
/// Such parts, ready to be passed to [`yank`](commands::Yank).
///
/// # Example
///
/// Lists the connections that `yank` can cut; a socket character device is one.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::QueryYank::new();
/// ```
#[doc(alias = "query-yank")]
#[non_exhaustive]
pub struct QueryYank {}

impl QueryYank {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for QueryYank {
    const NAME: &'static str = "query-yank";
    const SINCE: Option<crate::rt::Release> = Some(crate::rt::Release::new(6, 0));
    type Return = Vec<types::YankInstance>;
}

impl crate::rt::OobCommand for QueryYank {}
