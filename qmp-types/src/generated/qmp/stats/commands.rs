// Made from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Returns current values of statistics, for the machine, its virtual CPUs or other objects.
///
/// On the wire: `query-stats`.
///
/// Since QEMU 7.1.
#[non_exhaustive]
pub struct QueryStats {
    /// The member `target`.
    pub target: types::StatsFilterBranch,
    /// The member `providers`.
    pub providers: Option<Vec<types::StatsRequest>>,
}

impl crate::Blank for QueryStats {
    const BLANK: Self = Self {
        target: crate::Blank::BLANK,
        providers: None,
    };
}

impl crate::Object for QueryStats {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "query-stats",
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

impl QueryStats {
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

impl From<types::StatsFilter> for QueryStats {
    /// Takes the members from [`StatsFilter`](types::StatsFilter).
    #[inline]
    fn from(data: types::StatsFilter) -> Self {
        Self {
            target: data.target,
            providers: data.providers,
        }
    }
}

impl crate::Command for QueryStats {
    const NAME: &'static str = "query-stats";
    const SINCE: Option<crate::Release> = Some(crate::Release::new(7, 1));
    type Return = Vec<types::StatsResult>;
}

/// Describes the statistics that [`query-stats`](commands::QueryStats) can return, with unit
/// and kind of each.
///
/// On the wire: `query-stats-schemas`.
///
/// Since QEMU 7.1.
#[non_exhaustive]
pub struct QueryStatsSchemas {
    /// The member `provider`.
    pub provider: Option<types::StatsProvider>,
}

impl crate::Blank for QueryStatsSchemas {
    const BLANK: Self = Self { provider: None };
}

impl crate::Object for QueryStatsSchemas {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "query-stats-schemas",
        names: &["provider"],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.provider]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.provider]);
    }
}

impl QueryStatsSchemas {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { provider: None }
    }
    /// Sets `provider`.
    #[inline]
    #[must_use]
    pub fn provider(mut self, value: types::StatsProvider) -> Self {
        self.provider = Some(value);
        self
    }
}

impl crate::Command for QueryStatsSchemas {
    const NAME: &'static str = "query-stats-schemas";
    const SINCE: Option<crate::Release> = Some(crate::Release::new(7, 1));
    type Return = Vec<types::StatsSchema>;
}

crate::impl_calls! {
    QueryStats QueryStatsSchemas
}
