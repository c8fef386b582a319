// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Blank for QueryStats {
    const BLANK: Self = Self {
        target: crate::rt::Blank::BLANK,
        providers: None,
    };
}

impl crate::rt::Object for QueryStats {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "query-stats",
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

impl crate::rt::Blank for QueryStatsSchemas {
    const BLANK: Self = Self { provider: None };
}

impl crate::rt::Object for QueryStatsSchemas {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "query-stats-schemas",
        names: &["provider"],
        order: &[0],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.provider]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.provider]);
    }
}

crate::rt::impl_calls! {
    QueryStats QueryStatsSchemas
}

crate::rt::impl_defaults! {
    QueryStatsSchemas
}
