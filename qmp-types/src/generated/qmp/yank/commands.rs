// Made from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Cuts stuck network connections of the given parts of QEMU by force, so that QEMU does not
/// hang on them.
///
/// On the wire: `yank`.
///
/// Since QEMU 6.0.
#[non_exhaustive]
pub struct Yank {
    /// The member `instances`.
    pub instances: Vec<types::YankInstance>,
}

impl crate::Blank for Yank {
    const BLANK: Self = Self {
        instances: crate::Blank::BLANK,
    };
}

impl crate::Object for Yank {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "yank",
        names: &["instances"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.instances]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.instances]);
    }
}

impl Yank {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(instances: impl Into<Vec<types::YankInstance>>) -> Self {
        Self {
            instances: instances.into(),
        }
    }
}

impl crate::Command for Yank {
    const NAME: &'static str = "yank";
    const SINCE: Option<crate::Release> = Some(crate::Release::new(6, 0));
    type Return = crate::Empty;
}

impl crate::OobCommand for Yank {}

/// Lists the parts of QEMU whose connections [`yank`](commands::Yank) can cut.
///
/// On the wire: `query-yank`.
///
/// Since QEMU 6.0.
#[non_exhaustive]
pub struct QueryYank {}

impl crate::Blank for QueryYank {
    const BLANK: Self = Self {};
}

impl crate::Object for QueryYank {}

impl QueryYank {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for QueryYank {
    const NAME: &'static str = "query-yank";
    const SINCE: Option<crate::Release> = Some(crate::Release::new(6, 0));
    type Return = Vec<types::YankInstance>;
}

impl crate::OobCommand for QueryYank {}

crate::impl_calls! {
    Yank QueryYank
}
