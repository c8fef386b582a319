// Made from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Lists the audio backends with all their settings.
///
/// On the wire: `query-audiodevs`.
///
/// Since QEMU 8.0.
#[non_exhaustive]
pub struct QueryAudiodevs {}

impl crate::Blank for QueryAudiodevs {
    const BLANK: Self = Self {};
}

impl crate::Object for QueryAudiodevs {}

impl QueryAudiodevs {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for QueryAudiodevs {
    const NAME: &'static str = "query-audiodevs";
    const SINCE: Option<crate::Release> = Some(crate::Release::new(8, 0));
    type Return = Vec<types::Audiodev>;
}

crate::impl_calls! {
    QueryAudiodevs
}
