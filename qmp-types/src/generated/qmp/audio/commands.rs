// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Lists the audio backends with their settings, as from `-audiodev`, with general defaults
/// filled in.
///
/// On the wire: `query-audiodevs`.
///
/// Since QEMU 8.0.
///
/// # Example
///
/// Lists the audio backends.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::QueryAudiodevs::new();
/// ```
#[doc(alias = "query-audiodevs")]
#[non_exhaustive]
pub struct QueryAudiodevs {}

impl QueryAudiodevs {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for QueryAudiodevs {
    const NAME: &'static str = "query-audiodevs";
    const SINCE: Option<crate::rt::Release> = Some(crate::rt::Release::new(8, 0));
    type Return = Vec<types::Audiodev>;
}
