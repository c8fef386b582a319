// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Returns current values of statistics, for the machine, its virtual CPUs or other objects.
/// The statistics of KVM are those of the host kernel: which there are depends on its version
/// and on the architecture, and they may be renamed or dropped with it.
///
/// On the wire: `query-stats`.
///
/// Since QEMU 7.1.
///
/// # Returns
///
/// An entry for each object and provider. The list is empty if no provider has anything, for
/// instance without KVM.
///
/// # Example
///
/// Asks for the statistics of virtual CPUs; only KVM has any.
///
/// ```
/// use qmp_types::qmp::{commands, types};
///
/// let command = commands::QueryStats::new(types::StatsVCPUFilter::new());
/// ```
#[doc(alias = "query-stats")]
#[non_exhaustive]
pub struct QueryStats {
    /// Kind of object; `vcpu` has more to filter by.
    pub target: types::StatsFilterBranch,
    /// Providers to ask, and the statistics wanted of each. Default: everything from all providers.
    pub providers: Option<Vec<types::StatsRequest>>,
}

impl QueryStats {
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

#[diagnostic::do_not_recommend]
impl crate::rt::Command for QueryStats {
    const NAME: &'static str = "query-stats";
    const SINCE: Option<crate::rt::Release> = Some(crate::rt::Release::new(7, 1));
    type Return = Vec<types::StatsResult>;
}

/// Describes the statistics that [`query-stats`](commands::QueryStats) can return, with unit
/// and kind of each. Neither names nor meanings are guaranteed to stay the same from release to
/// release.
///
/// On the wire: `query-stats-schemas`.
///
/// Since QEMU 7.1.
///
/// # Returns
///
/// An entry for each pair of provider and kind of object.
///
/// # Example
///
/// Asks which statistics exist. Without KVM there are only those of crypto backends; the
/// example shows two.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::QueryStatsSchemas::new();
/// ```
#[doc(alias = "query-stats-schemas")]
#[non_exhaustive]
pub struct QueryStatsSchemas {
    /// Provider to describe. Default: all.
    pub provider: Option<types::StatsProvider>,
}

impl QueryStatsSchemas {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { provider: None }
    }

    /// Provider to describe. Default: all.
    #[inline]
    #[must_use]
    pub fn provider(mut self, value: impl Into<Option<types::StatsProvider>>) -> Self {
        self.provider = value.into();
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for QueryStatsSchemas {
    const NAME: &'static str = "query-stats-schemas";
    const SINCE: Option<crate::rt::Release> = Some(crate::rt::Release::new(7, 1));
    type Return = Vec<types::StatsSchema>;
}
