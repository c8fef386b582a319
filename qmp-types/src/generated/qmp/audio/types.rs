// Made from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Sound settings for one direction: rate, format, channels, buffer.
///
/// In messages since QEMU 8.0.
#[non_exhaustive]
pub struct AudiodevPerDirectionOptions {
    /// The member `mixing-engine`.
    pub mixing_engine: Option<bool>,
    /// The member `fixed-settings`.
    pub fixed_settings: Option<bool>,
    /// The member `frequency`.
    pub frequency: Option<u32>,
    /// The member `channels`.
    pub channels: Option<u32>,
    /// The member `voices`.
    pub voices: Option<u32>,
    /// The member `format`.
    pub format: Option<types::AudioFormat>,
    /// The member `buffer-length`.
    pub buffer_length: Option<u32>,
}

impl crate::Blank for AudiodevPerDirectionOptions {
    const BLANK: Self = Self {
        mixing_engine: None,
        fixed_settings: None,
        frequency: None,
        channels: None,
        voices: None,
        format: None,
        buffer_length: None,
    };
}

impl crate::Object for AudiodevPerDirectionOptions {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "AudiodevPerDirectionOptions",
        names: &[
            "mixing-engine",
            "fixed-settings",
            "frequency",
            "channels",
            "voices",
            "format",
            "buffer-length",
        ],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.mixing_engine,
                &self.fixed_settings,
                &self.frequency,
                &self.channels,
                &self.voices,
                &self.format,
                &self.buffer_length,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.mixing_engine,
                &mut self.fixed_settings,
                &mut self.frequency,
                &mut self.channels,
                &mut self.voices,
                &mut self.format,
                &mut self.buffer_length,
            ],
        );
    }
}

impl AudiodevPerDirectionOptions {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            mixing_engine: None,
            fixed_settings: None,
            frequency: None,
            channels: None,
            voices: None,
            format: None,
            buffer_length: None,
        }
    }
}

/// Settings for an audio driver that has none of its own.
///
/// In messages since QEMU 8.0.
#[non_exhaustive]
pub struct AudiodevGenericOptions {
    /// The member `in`.
    pub in_: Option<types::AudiodevPerDirectionOptions>,
    /// The member `out`.
    pub out: Option<types::AudiodevPerDirectionOptions>,
}

impl crate::Blank for AudiodevGenericOptions {
    const BLANK: Self = Self { in_: None, out: None };
}

impl crate::Object for AudiodevGenericOptions {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "AudiodevGenericOptions",
        names: &["in", "out"],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.in_, &self.out]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.in_, &mut self.out]);
    }
}

impl AudiodevGenericOptions {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { in_: None, out: None }
    }
}

/// Settings for sound through the D-Bus display.
///
/// In messages since QEMU 8.0.
///
/// Older releases call it `AudiodevGenericOptions`.
#[non_exhaustive]
pub struct AudiodevDBusOptions {
    /// The member `in`.
    pub in_: Option<types::AudiodevPerDirectionOptions>,
    /// The member `out`.
    pub out: Option<types::AudiodevPerDirectionOptions>,
    /// The member `nsamples`.
    ///
    /// Since QEMU 10.0.
    pub nsamples: Option<u32>,
}

impl crate::Blank for AudiodevDBusOptions {
    const BLANK: Self = Self {
        in_: None,
        out: None,
        nsamples: None,
    };
}

impl crate::Object for AudiodevDBusOptions {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "AudiodevDBusOptions",
        names: &["in", "out", "nsamples"],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(2, crate::Releases::since(crate::Release::new(10, 0)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.in_, &self.out, &self.nsamples]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.in_, &mut self.out, &mut self.nsamples]);
    }
}

impl AudiodevDBusOptions {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            in_: None,
            out: None,
            nsamples: None,
        }
    }
}

/// Settings for sound through ALSA, one direction only.
///
/// In messages since QEMU 8.0.
#[non_exhaustive]
pub struct AudiodevAlsaPerDirectionOptions {
    /// The member `mixing-engine`.
    pub mixing_engine: Option<bool>,
    /// The member `fixed-settings`.
    pub fixed_settings: Option<bool>,
    /// The member `frequency`.
    pub frequency: Option<u32>,
    /// The member `channels`.
    pub channels: Option<u32>,
    /// The member `voices`.
    pub voices: Option<u32>,
    /// The member `format`.
    pub format: Option<types::AudioFormat>,
    /// The member `buffer-length`.
    pub buffer_length: Option<u32>,
    /// The member `dev`.
    pub dev: Option<String>,
    /// The member `period-length`.
    pub period_length: Option<u32>,
    /// The member `try-poll`.
    pub try_poll: Option<bool>,
}

impl crate::Blank for AudiodevAlsaPerDirectionOptions {
    const BLANK: Self = Self {
        mixing_engine: None,
        fixed_settings: None,
        frequency: None,
        channels: None,
        voices: None,
        format: None,
        buffer_length: None,
        dev: None,
        period_length: None,
        try_poll: None,
    };
}

impl crate::Object for AudiodevAlsaPerDirectionOptions {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "AudiodevAlsaPerDirectionOptions",
        names: &[
            "mixing-engine",
            "fixed-settings",
            "frequency",
            "channels",
            "voices",
            "format",
            "buffer-length",
            "dev",
            "period-length",
            "try-poll",
        ],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.mixing_engine,
                &self.fixed_settings,
                &self.frequency,
                &self.channels,
                &self.voices,
                &self.format,
                &self.buffer_length,
                &self.dev,
                &self.period_length,
                &self.try_poll,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.mixing_engine,
                &mut self.fixed_settings,
                &mut self.frequency,
                &mut self.channels,
                &mut self.voices,
                &mut self.format,
                &mut self.buffer_length,
                &mut self.dev,
                &mut self.period_length,
                &mut self.try_poll,
            ],
        );
    }
}

impl AudiodevAlsaPerDirectionOptions {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            mixing_engine: None,
            fixed_settings: None,
            frequency: None,
            channels: None,
            voices: None,
            format: None,
            buffer_length: None,
            dev: None,
            period_length: None,
            try_poll: None,
        }
    }
}

/// Settings for sound through ALSA.
///
/// In messages since QEMU 8.0.
#[non_exhaustive]
pub struct AudiodevAlsaOptions {
    /// The member `in`.
    pub in_: Option<types::AudiodevAlsaPerDirectionOptions>,
    /// The member `out`.
    pub out: Option<types::AudiodevAlsaPerDirectionOptions>,
    /// The member `threshold`.
    pub threshold: Option<u32>,
}

impl crate::Blank for AudiodevAlsaOptions {
    const BLANK: Self = Self {
        in_: None,
        out: None,
        threshold: None,
    };
}

impl crate::Object for AudiodevAlsaOptions {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "AudiodevAlsaOptions",
        names: &["in", "out", "threshold"],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.in_, &self.out, &self.threshold]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.in_, &mut self.out, &mut self.threshold]);
    }
}

impl AudiodevAlsaOptions {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            in_: None,
            out: None,
            threshold: None,
        }
    }
}

/// Settings for sound through sndio (OpenBSD).
///
/// In messages since QEMU 8.0.
#[non_exhaustive]
pub struct AudiodevSndioOptions {
    /// The member `in`.
    pub in_: Option<types::AudiodevPerDirectionOptions>,
    /// The member `out`.
    pub out: Option<types::AudiodevPerDirectionOptions>,
    /// The member `dev`.
    pub dev: Option<String>,
    /// The member `latency`.
    pub latency: Option<u32>,
}

impl crate::Blank for AudiodevSndioOptions {
    const BLANK: Self = Self {
        in_: None,
        out: None,
        dev: None,
        latency: None,
    };
}

impl crate::Object for AudiodevSndioOptions {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "AudiodevSndioOptions",
        names: &["in", "out", "dev", "latency"],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.in_, &self.out, &self.dev, &self.latency]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [&mut self.in_, &mut self.out, &mut self.dev, &mut self.latency],
        );
    }
}

impl AudiodevSndioOptions {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            in_: None,
            out: None,
            dev: None,
            latency: None,
        }
    }
}

/// Settings for sound through Core Audio, one direction only.
///
/// In messages since QEMU 8.0.
#[non_exhaustive]
pub struct AudiodevCoreaudioPerDirectionOptions {
    /// The member `mixing-engine`.
    pub mixing_engine: Option<bool>,
    /// The member `fixed-settings`.
    pub fixed_settings: Option<bool>,
    /// The member `frequency`.
    pub frequency: Option<u32>,
    /// The member `channels`.
    pub channels: Option<u32>,
    /// The member `voices`.
    pub voices: Option<u32>,
    /// The member `format`.
    pub format: Option<types::AudioFormat>,
    /// The member `buffer-length`.
    pub buffer_length: Option<u32>,
    /// The member `buffer-count`.
    pub buffer_count: Option<u32>,
}

impl crate::Blank for AudiodevCoreaudioPerDirectionOptions {
    const BLANK: Self = Self {
        mixing_engine: None,
        fixed_settings: None,
        frequency: None,
        channels: None,
        voices: None,
        format: None,
        buffer_length: None,
        buffer_count: None,
    };
}

impl crate::Object for AudiodevCoreaudioPerDirectionOptions {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "AudiodevCoreaudioPerDirectionOptions",
        names: &[
            "mixing-engine",
            "fixed-settings",
            "frequency",
            "channels",
            "voices",
            "format",
            "buffer-length",
            "buffer-count",
        ],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.mixing_engine,
                &self.fixed_settings,
                &self.frequency,
                &self.channels,
                &self.voices,
                &self.format,
                &self.buffer_length,
                &self.buffer_count,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.mixing_engine,
                &mut self.fixed_settings,
                &mut self.frequency,
                &mut self.channels,
                &mut self.voices,
                &mut self.format,
                &mut self.buffer_length,
                &mut self.buffer_count,
            ],
        );
    }
}

impl AudiodevCoreaudioPerDirectionOptions {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            mixing_engine: None,
            fixed_settings: None,
            frequency: None,
            channels: None,
            voices: None,
            format: None,
            buffer_length: None,
            buffer_count: None,
        }
    }
}

/// Settings for sound through Core Audio (macOS).
///
/// In messages since QEMU 8.0.
#[non_exhaustive]
pub struct AudiodevCoreaudioOptions {
    /// The member `in`.
    pub in_: Option<types::AudiodevCoreaudioPerDirectionOptions>,
    /// The member `out`.
    pub out: Option<types::AudiodevCoreaudioPerDirectionOptions>,
}

impl crate::Blank for AudiodevCoreaudioOptions {
    const BLANK: Self = Self { in_: None, out: None };
}

impl crate::Object for AudiodevCoreaudioOptions {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "AudiodevCoreaudioOptions",
        names: &["in", "out"],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.in_, &self.out]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.in_, &mut self.out]);
    }
}

impl AudiodevCoreaudioOptions {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { in_: None, out: None }
    }
}

/// Settings for sound through DirectSound (Windows).
///
/// In messages since QEMU 8.0.
#[non_exhaustive]
pub struct AudiodevDsoundOptions {
    /// The member `in`.
    pub in_: Option<types::AudiodevPerDirectionOptions>,
    /// The member `out`.
    pub out: Option<types::AudiodevPerDirectionOptions>,
    /// The member `latency`.
    pub latency: Option<u32>,
}

impl crate::Blank for AudiodevDsoundOptions {
    const BLANK: Self = Self {
        in_: None,
        out: None,
        latency: None,
    };
}

impl crate::Object for AudiodevDsoundOptions {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "AudiodevDsoundOptions",
        names: &["in", "out", "latency"],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.in_, &self.out, &self.latency]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.in_, &mut self.out, &mut self.latency]);
    }
}

impl AudiodevDsoundOptions {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            in_: None,
            out: None,
            latency: None,
        }
    }
}

/// Settings for sound through JACK, one direction only.
///
/// In messages since QEMU 8.0.
#[non_exhaustive]
pub struct AudiodevJackPerDirectionOptions {
    /// The member `mixing-engine`.
    pub mixing_engine: Option<bool>,
    /// The member `fixed-settings`.
    pub fixed_settings: Option<bool>,
    /// The member `frequency`.
    pub frequency: Option<u32>,
    /// The member `channels`.
    pub channels: Option<u32>,
    /// The member `voices`.
    pub voices: Option<u32>,
    /// The member `format`.
    pub format: Option<types::AudioFormat>,
    /// The member `buffer-length`.
    pub buffer_length: Option<u32>,
    /// The member `server-name`.
    pub server_name: Option<String>,
    /// The member `client-name`.
    pub client_name: Option<String>,
    /// The member `connect-ports`.
    pub connect_ports: Option<String>,
    /// The member `start-server`.
    pub start_server: Option<bool>,
    /// The member `exact-name`.
    pub exact_name: Option<bool>,
}

impl crate::Blank for AudiodevJackPerDirectionOptions {
    const BLANK: Self = Self {
        mixing_engine: None,
        fixed_settings: None,
        frequency: None,
        channels: None,
        voices: None,
        format: None,
        buffer_length: None,
        server_name: None,
        client_name: None,
        connect_ports: None,
        start_server: None,
        exact_name: None,
    };
}

impl crate::Object for AudiodevJackPerDirectionOptions {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "AudiodevJackPerDirectionOptions",
        names: &[
            "mixing-engine",
            "fixed-settings",
            "frequency",
            "channels",
            "voices",
            "format",
            "buffer-length",
            "server-name",
            "client-name",
            "connect-ports",
            "start-server",
            "exact-name",
        ],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.mixing_engine,
                &self.fixed_settings,
                &self.frequency,
                &self.channels,
                &self.voices,
                &self.format,
                &self.buffer_length,
                &self.server_name,
                &self.client_name,
                &self.connect_ports,
                &self.start_server,
                &self.exact_name,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.mixing_engine,
                &mut self.fixed_settings,
                &mut self.frequency,
                &mut self.channels,
                &mut self.voices,
                &mut self.format,
                &mut self.buffer_length,
                &mut self.server_name,
                &mut self.client_name,
                &mut self.connect_ports,
                &mut self.start_server,
                &mut self.exact_name,
            ],
        );
    }
}

impl AudiodevJackPerDirectionOptions {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            mixing_engine: None,
            fixed_settings: None,
            frequency: None,
            channels: None,
            voices: None,
            format: None,
            buffer_length: None,
            server_name: None,
            client_name: None,
            connect_ports: None,
            start_server: None,
            exact_name: None,
        }
    }
}

/// Settings for sound through JACK.
///
/// In messages since QEMU 8.0.
#[non_exhaustive]
pub struct AudiodevJackOptions {
    /// The member `in`.
    pub in_: Option<types::AudiodevJackPerDirectionOptions>,
    /// The member `out`.
    pub out: Option<types::AudiodevJackPerDirectionOptions>,
}

impl crate::Blank for AudiodevJackOptions {
    const BLANK: Self = Self { in_: None, out: None };
}

impl crate::Object for AudiodevJackOptions {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "AudiodevJackOptions",
        names: &["in", "out"],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.in_, &self.out]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.in_, &mut self.out]);
    }
}

impl AudiodevJackOptions {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { in_: None, out: None }
    }
}

/// Settings for sound through OSS, one direction only.
///
/// In messages since QEMU 8.0.
#[non_exhaustive]
pub struct AudiodevOssPerDirectionOptions {
    /// The member `mixing-engine`.
    pub mixing_engine: Option<bool>,
    /// The member `fixed-settings`.
    pub fixed_settings: Option<bool>,
    /// The member `frequency`.
    pub frequency: Option<u32>,
    /// The member `channels`.
    pub channels: Option<u32>,
    /// The member `voices`.
    pub voices: Option<u32>,
    /// The member `format`.
    pub format: Option<types::AudioFormat>,
    /// The member `buffer-length`.
    pub buffer_length: Option<u32>,
    /// The member `dev`.
    pub dev: Option<String>,
    /// The member `buffer-count`.
    pub buffer_count: Option<u32>,
    /// The member `try-poll`.
    pub try_poll: Option<bool>,
}

impl crate::Blank for AudiodevOssPerDirectionOptions {
    const BLANK: Self = Self {
        mixing_engine: None,
        fixed_settings: None,
        frequency: None,
        channels: None,
        voices: None,
        format: None,
        buffer_length: None,
        dev: None,
        buffer_count: None,
        try_poll: None,
    };
}

impl crate::Object for AudiodevOssPerDirectionOptions {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "AudiodevOssPerDirectionOptions",
        names: &[
            "mixing-engine",
            "fixed-settings",
            "frequency",
            "channels",
            "voices",
            "format",
            "buffer-length",
            "dev",
            "buffer-count",
            "try-poll",
        ],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.mixing_engine,
                &self.fixed_settings,
                &self.frequency,
                &self.channels,
                &self.voices,
                &self.format,
                &self.buffer_length,
                &self.dev,
                &self.buffer_count,
                &self.try_poll,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.mixing_engine,
                &mut self.fixed_settings,
                &mut self.frequency,
                &mut self.channels,
                &mut self.voices,
                &mut self.format,
                &mut self.buffer_length,
                &mut self.dev,
                &mut self.buffer_count,
                &mut self.try_poll,
            ],
        );
    }
}

impl AudiodevOssPerDirectionOptions {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            mixing_engine: None,
            fixed_settings: None,
            frequency: None,
            channels: None,
            voices: None,
            format: None,
            buffer_length: None,
            dev: None,
            buffer_count: None,
            try_poll: None,
        }
    }
}

/// Settings for sound through OSS.
///
/// In messages since QEMU 8.0.
#[non_exhaustive]
pub struct AudiodevOssOptions {
    /// The member `in`.
    pub in_: Option<types::AudiodevOssPerDirectionOptions>,
    /// The member `out`.
    pub out: Option<types::AudiodevOssPerDirectionOptions>,
    /// The member `try-mmap`.
    pub try_mmap: Option<bool>,
    /// The member `exclusive`.
    pub exclusive: Option<bool>,
    /// The member `dsp-policy`.
    pub dsp_policy: Option<u32>,
}

impl crate::Blank for AudiodevOssOptions {
    const BLANK: Self = Self {
        in_: None,
        out: None,
        try_mmap: None,
        exclusive: None,
        dsp_policy: None,
    };
}

impl crate::Object for AudiodevOssOptions {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "AudiodevOssOptions",
        names: &["in", "out", "try-mmap", "exclusive", "dsp-policy"],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[&self.in_, &self.out, &self.try_mmap, &self.exclusive, &self.dsp_policy],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.in_,
                &mut self.out,
                &mut self.try_mmap,
                &mut self.exclusive,
                &mut self.dsp_policy,
            ],
        );
    }
}

impl AudiodevOssOptions {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            in_: None,
            out: None,
            try_mmap: None,
            exclusive: None,
            dsp_policy: None,
        }
    }
}

/// Settings for sound through PulseAudio, one direction only.
///
/// In messages since QEMU 8.0.
#[non_exhaustive]
pub struct AudiodevPaPerDirectionOptions {
    /// The member `mixing-engine`.
    pub mixing_engine: Option<bool>,
    /// The member `fixed-settings`.
    pub fixed_settings: Option<bool>,
    /// The member `frequency`.
    pub frequency: Option<u32>,
    /// The member `channels`.
    pub channels: Option<u32>,
    /// The member `voices`.
    pub voices: Option<u32>,
    /// The member `format`.
    pub format: Option<types::AudioFormat>,
    /// The member `buffer-length`.
    pub buffer_length: Option<u32>,
    /// The member `name`.
    pub name: Option<String>,
    /// The member `stream-name`.
    pub stream_name: Option<String>,
    /// The member `latency`.
    pub latency: Option<u32>,
}

impl crate::Blank for AudiodevPaPerDirectionOptions {
    const BLANK: Self = Self {
        mixing_engine: None,
        fixed_settings: None,
        frequency: None,
        channels: None,
        voices: None,
        format: None,
        buffer_length: None,
        name: None,
        stream_name: None,
        latency: None,
    };
}

impl crate::Object for AudiodevPaPerDirectionOptions {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "AudiodevPaPerDirectionOptions",
        names: &[
            "mixing-engine",
            "fixed-settings",
            "frequency",
            "channels",
            "voices",
            "format",
            "buffer-length",
            "name",
            "stream-name",
            "latency",
        ],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.mixing_engine,
                &self.fixed_settings,
                &self.frequency,
                &self.channels,
                &self.voices,
                &self.format,
                &self.buffer_length,
                &self.name,
                &self.stream_name,
                &self.latency,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.mixing_engine,
                &mut self.fixed_settings,
                &mut self.frequency,
                &mut self.channels,
                &mut self.voices,
                &mut self.format,
                &mut self.buffer_length,
                &mut self.name,
                &mut self.stream_name,
                &mut self.latency,
            ],
        );
    }
}

impl AudiodevPaPerDirectionOptions {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            mixing_engine: None,
            fixed_settings: None,
            frequency: None,
            channels: None,
            voices: None,
            format: None,
            buffer_length: None,
            name: None,
            stream_name: None,
            latency: None,
        }
    }
}

/// Settings for sound through PulseAudio.
///
/// In messages since QEMU 8.0.
#[non_exhaustive]
pub struct AudiodevPaOptions {
    /// The member `in`.
    pub in_: Option<types::AudiodevPaPerDirectionOptions>,
    /// The member `out`.
    pub out: Option<types::AudiodevPaPerDirectionOptions>,
    /// The member `server`.
    pub server: Option<String>,
}

impl crate::Blank for AudiodevPaOptions {
    const BLANK: Self = Self {
        in_: None,
        out: None,
        server: None,
    };
}

impl crate::Object for AudiodevPaOptions {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "AudiodevPaOptions",
        names: &["in", "out", "server"],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.in_, &self.out, &self.server]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.in_, &mut self.out, &mut self.server]);
    }
}

impl AudiodevPaOptions {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            in_: None,
            out: None,
            server: None,
        }
    }
}

/// Settings for sound through PipeWire, one direction only.
///
/// In messages since QEMU 8.1.
#[non_exhaustive]
pub struct AudiodevPipewirePerDirectionOptions {
    /// The member `mixing-engine`.
    pub mixing_engine: Option<bool>,
    /// The member `fixed-settings`.
    pub fixed_settings: Option<bool>,
    /// The member `frequency`.
    pub frequency: Option<u32>,
    /// The member `channels`.
    pub channels: Option<u32>,
    /// The member `voices`.
    pub voices: Option<u32>,
    /// The member `format`.
    pub format: Option<types::AudioFormat>,
    /// The member `buffer-length`.
    pub buffer_length: Option<u32>,
    /// The member `name`.
    pub name: Option<String>,
    /// The member `stream-name`.
    pub stream_name: Option<String>,
    /// The member `latency`.
    pub latency: Option<u32>,
}

impl crate::Blank for AudiodevPipewirePerDirectionOptions {
    const BLANK: Self = Self {
        mixing_engine: None,
        fixed_settings: None,
        frequency: None,
        channels: None,
        voices: None,
        format: None,
        buffer_length: None,
        name: None,
        stream_name: None,
        latency: None,
    };
}

impl crate::Object for AudiodevPipewirePerDirectionOptions {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "AudiodevPipewirePerDirectionOptions",
        names: &[
            "mixing-engine",
            "fixed-settings",
            "frequency",
            "channels",
            "voices",
            "format",
            "buffer-length",
            "name",
            "stream-name",
            "latency",
        ],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.mixing_engine,
                &self.fixed_settings,
                &self.frequency,
                &self.channels,
                &self.voices,
                &self.format,
                &self.buffer_length,
                &self.name,
                &self.stream_name,
                &self.latency,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.mixing_engine,
                &mut self.fixed_settings,
                &mut self.frequency,
                &mut self.channels,
                &mut self.voices,
                &mut self.format,
                &mut self.buffer_length,
                &mut self.name,
                &mut self.stream_name,
                &mut self.latency,
            ],
        );
    }
}

impl AudiodevPipewirePerDirectionOptions {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            mixing_engine: None,
            fixed_settings: None,
            frequency: None,
            channels: None,
            voices: None,
            format: None,
            buffer_length: None,
            name: None,
            stream_name: None,
            latency: None,
        }
    }
}

/// Settings for sound through PipeWire.
///
/// In messages since QEMU 8.1.
#[non_exhaustive]
pub struct AudiodevPipewireOptions {
    /// The member `in`.
    pub in_: Option<types::AudiodevPipewirePerDirectionOptions>,
    /// The member `out`.
    pub out: Option<types::AudiodevPipewirePerDirectionOptions>,
}

impl crate::Blank for AudiodevPipewireOptions {
    const BLANK: Self = Self { in_: None, out: None };
}

impl crate::Object for AudiodevPipewireOptions {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "AudiodevPipewireOptions",
        names: &["in", "out"],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.in_, &self.out]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.in_, &mut self.out]);
    }
}

impl AudiodevPipewireOptions {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { in_: None, out: None }
    }
}

/// Settings for sound through SDL, one direction only.
///
/// In messages since QEMU 8.0.
#[non_exhaustive]
pub struct AudiodevSdlPerDirectionOptions {
    /// The member `mixing-engine`.
    pub mixing_engine: Option<bool>,
    /// The member `fixed-settings`.
    pub fixed_settings: Option<bool>,
    /// The member `frequency`.
    pub frequency: Option<u32>,
    /// The member `channels`.
    pub channels: Option<u32>,
    /// The member `voices`.
    pub voices: Option<u32>,
    /// The member `format`.
    pub format: Option<types::AudioFormat>,
    /// The member `buffer-length`.
    pub buffer_length: Option<u32>,
    /// The member `buffer-count`.
    pub buffer_count: Option<u32>,
}

impl crate::Blank for AudiodevSdlPerDirectionOptions {
    const BLANK: Self = Self {
        mixing_engine: None,
        fixed_settings: None,
        frequency: None,
        channels: None,
        voices: None,
        format: None,
        buffer_length: None,
        buffer_count: None,
    };
}

impl crate::Object for AudiodevSdlPerDirectionOptions {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "AudiodevSdlPerDirectionOptions",
        names: &[
            "mixing-engine",
            "fixed-settings",
            "frequency",
            "channels",
            "voices",
            "format",
            "buffer-length",
            "buffer-count",
        ],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.mixing_engine,
                &self.fixed_settings,
                &self.frequency,
                &self.channels,
                &self.voices,
                &self.format,
                &self.buffer_length,
                &self.buffer_count,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.mixing_engine,
                &mut self.fixed_settings,
                &mut self.frequency,
                &mut self.channels,
                &mut self.voices,
                &mut self.format,
                &mut self.buffer_length,
                &mut self.buffer_count,
            ],
        );
    }
}

impl AudiodevSdlPerDirectionOptions {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            mixing_engine: None,
            fixed_settings: None,
            frequency: None,
            channels: None,
            voices: None,
            format: None,
            buffer_length: None,
            buffer_count: None,
        }
    }
}

/// Settings for sound through SDL.
///
/// In messages since QEMU 8.0.
#[non_exhaustive]
pub struct AudiodevSdlOptions {
    /// The member `in`.
    pub in_: Option<types::AudiodevSdlPerDirectionOptions>,
    /// The member `out`.
    pub out: Option<types::AudiodevSdlPerDirectionOptions>,
}

impl crate::Blank for AudiodevSdlOptions {
    const BLANK: Self = Self { in_: None, out: None };
}

impl crate::Object for AudiodevSdlOptions {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "AudiodevSdlOptions",
        names: &["in", "out"],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.in_, &self.out]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.in_, &mut self.out]);
    }
}

impl AudiodevSdlOptions {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { in_: None, out: None }
    }
}

/// Settings for sound that is written to a WAV file.
///
/// In messages since QEMU 8.0.
#[non_exhaustive]
pub struct AudiodevWavOptions {
    /// The member `in`.
    pub in_: Option<types::AudiodevPerDirectionOptions>,
    /// The member `out`.
    pub out: Option<types::AudiodevPerDirectionOptions>,
    /// The member `path`.
    pub path: Option<String>,
}

impl crate::Blank for AudiodevWavOptions {
    const BLANK: Self = Self {
        in_: None,
        out: None,
        path: None,
    };
}

impl crate::Object for AudiodevWavOptions {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "AudiodevWavOptions",
        names: &["in", "out", "path"],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.in_, &self.out, &self.path]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.in_, &mut self.out, &mut self.path]);
    }
}

impl AudiodevWavOptions {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            in_: None,
            out: None,
            path: None,
        }
    }
}

/// Formats of a sound sample.
///
/// In messages since QEMU 8.0.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AudioFormat {
    /// The value `u8`.
    U8,
    /// The value `s8`.
    S8,
    /// The value `u16`.
    U16,
    /// The value `s16`.
    S16,
    /// The value `u32`.
    U32,
    /// The value `s32`.
    S32,
    /// The value `f32`.
    F32,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for AudioFormat {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("u8", Self::U8),
        ("s8", Self::S8),
        ("u16", Self::U16),
        ("s16", Self::S16),
        ("u32", Self::U32),
        ("s32", Self::S32),
        ("f32", Self::F32),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::U8 => "u8",
            Self::S8 => "s8",
            Self::U16 => "u16",
            Self::S16 => "s16",
            Self::U32 => "u32",
            Self::S32 => "s32",
            Self::F32 => "f32",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// The kinds of audio backend.
///
/// In messages since QEMU 8.0.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AudiodevDriver {
    /// The value `none`.
    None,
    /// The value `alsa`.
    ///
    /// Only in builds with `CONFIG_AUDIO_ALSA`.
    Alsa,
    /// The value `coreaudio`.
    ///
    /// Only in builds with `CONFIG_AUDIO_COREAUDIO`.
    Coreaudio,
    /// The value `dbus`.
    ///
    /// Only in builds with `CONFIG_DBUS_DISPLAY`.
    Dbus,
    /// The value `dsound`.
    ///
    /// Only in builds with `CONFIG_AUDIO_DSOUND`.
    Dsound,
    /// The value `jack`.
    ///
    /// Only in builds with `CONFIG_AUDIO_JACK`.
    Jack,
    /// The value `oss`.
    ///
    /// Only in builds with `CONFIG_AUDIO_OSS`.
    Oss,
    /// The value `pa`.
    ///
    /// Only in builds with `CONFIG_AUDIO_PA`.
    Pa,
    /// The value `pipewire`.
    ///
    /// Only in builds with `CONFIG_AUDIO_PIPEWIRE`.
    ///
    /// Since QEMU 8.1.
    Pipewire,
    /// The value `sdl`.
    ///
    /// Only in builds with `CONFIG_AUDIO_SDL`.
    Sdl,
    /// The value `sndio`.
    ///
    /// Only in builds with `CONFIG_AUDIO_SNDIO`.
    Sndio,
    /// The value `spice`.
    ///
    /// Only in builds with `CONFIG_SPICE`.
    Spice,
    /// The value `wav`.
    Wav,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for AudiodevDriver {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("none", Self::None),
        ("alsa", Self::Alsa),
        ("coreaudio", Self::Coreaudio),
        ("dbus", Self::Dbus),
        ("dsound", Self::Dsound),
        ("jack", Self::Jack),
        ("oss", Self::Oss),
        ("pa", Self::Pa),
        ("pipewire", Self::Pipewire),
        ("sdl", Self::Sdl),
        ("sndio", Self::Sndio),
        ("spice", Self::Spice),
        ("wav", Self::Wav),
    ];
    const RELEASES: &'static [(usize, crate::Releases)] = &[
        (8, crate::Releases::since(crate::Release::new(8, 1))),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::None => "none",
            Self::Alsa => "alsa",
            Self::Coreaudio => "coreaudio",
            Self::Dbus => "dbus",
            Self::Dsound => "dsound",
            Self::Jack => "jack",
            Self::Oss => "oss",
            Self::Pa => "pa",
            Self::Pipewire => "pipewire",
            Self::Sdl => "sdl",
            Self::Sndio => "sndio",
            Self::Spice => "spice",
            Self::Wav => "wav",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// An audio backend with its id and settings.
///
/// In messages since QEMU 8.0.
#[non_exhaustive]
pub struct Audiodev {
    /// The member `id`.
    pub id: String,
    /// The member `driver`.
    pub driver: types::AudiodevBranch,
    /// The member `timer-period`.
    pub timer_period: Option<u32>,
}

impl crate::Blank for Audiodev {
    const BLANK: Self = Self {
        id: crate::Blank::BLANK,
        driver: crate::Blank::BLANK,
        timer_period: None,
    };
}

impl crate::Object for Audiodev {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "Audiodev",
        names: &["id", "driver", "timer-period"],
        required: 0b11,
        required_beyond: &[],
        tag: Some(1),
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.id, &self.driver, &self.timer_period]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.id, &mut self.driver, &mut self.timer_period]);
    }
}

impl Audiodev {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>, driver: impl Into<types::AudiodevBranch>) -> Self {
        Self {
            id: id.into(),
            driver: driver.into(),
            timer_period: None,
        }
    }
}

/// The value of `driver` in [`Audiodev`](types::Audiodev), with the members that it brings.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AudiodevBranch {
    /// The value `none`.
    None(types::AudiodevGenericOptions),
    /// The value `alsa`.
    ///
    /// Only in builds with `CONFIG_AUDIO_ALSA`.
    Alsa(types::AudiodevAlsaOptions),
    /// The value `coreaudio`.
    ///
    /// Only in builds with `CONFIG_AUDIO_COREAUDIO`.
    Coreaudio(types::AudiodevCoreaudioOptions),
    /// The value `dbus`.
    ///
    /// Only in builds with `CONFIG_DBUS_DISPLAY`.
    Dbus(types::AudiodevDBusOptions),
    /// The value `dsound`.
    ///
    /// Only in builds with `CONFIG_AUDIO_DSOUND`.
    Dsound(types::AudiodevDsoundOptions),
    /// The value `jack`.
    ///
    /// Only in builds with `CONFIG_AUDIO_JACK`.
    Jack(types::AudiodevJackOptions),
    /// The value `oss`.
    ///
    /// Only in builds with `CONFIG_AUDIO_OSS`.
    Oss(types::AudiodevOssOptions),
    /// The value `pa`.
    ///
    /// Only in builds with `CONFIG_AUDIO_PA`.
    Pa(types::AudiodevPaOptions),
    /// The value `pipewire`.
    ///
    /// Only in builds with `CONFIG_AUDIO_PIPEWIRE`.
    ///
    /// Since QEMU 8.1.
    Pipewire(types::AudiodevPipewireOptions),
    /// The value `sdl`.
    ///
    /// Only in builds with `CONFIG_AUDIO_SDL`.
    Sdl(types::AudiodevSdlOptions),
    /// The value `sndio`.
    ///
    /// Only in builds with `CONFIG_AUDIO_SNDIO`.
    Sndio(types::AudiodevSndioOptions),
    /// The value `spice`.
    ///
    /// Only in builds with `CONFIG_SPICE`.
    Spice(types::AudiodevGenericOptions),
    /// The value `wav`.
    Wav(types::AudiodevWavOptions),
    /// A value that this version of the schema does not have.
    Unknown(crate::UnknownBranch),
}

impl crate::Branches for AudiodevBranch {
    const RELEASES: &'static [(&'static str, crate::Releases)] = &[
        ("pipewire", crate::Releases::since(crate::Release::new(8, 1))),
    ];
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "none" => Self::None(crate::Blank::BLANK),
            "alsa" => Self::Alsa(crate::Blank::BLANK),
            "coreaudio" => Self::Coreaudio(crate::Blank::BLANK),
            "dbus" => Self::Dbus(crate::Blank::BLANK),
            "dsound" => Self::Dsound(crate::Blank::BLANK),
            "jack" => Self::Jack(crate::Blank::BLANK),
            "oss" => Self::Oss(crate::Blank::BLANK),
            "pa" => Self::Pa(crate::Blank::BLANK),
            "pipewire" => Self::Pipewire(crate::Blank::BLANK),
            "sdl" => Self::Sdl(crate::Blank::BLANK),
            "sndio" => Self::Sndio(crate::Blank::BLANK),
            "spice" => Self::Spice(crate::Blank::BLANK),
            "wav" => Self::Wav(crate::Blank::BLANK),
            _ => Self::Unknown(crate::UnknownBranch::new(tag)),
        }
    }
    #[inline]
    fn tag(&self) -> &str {
        match self {
            Self::None(_) => "none",
            Self::Alsa(_) => "alsa",
            Self::Coreaudio(_) => "coreaudio",
            Self::Dbus(_) => "dbus",
            Self::Dsound(_) => "dsound",
            Self::Jack(_) => "jack",
            Self::Oss(_) => "oss",
            Self::Pa(_) => "pa",
            Self::Pipewire(_) => "pipewire",
            Self::Sdl(_) => "sdl",
            Self::Sndio(_) => "sndio",
            Self::Spice(_) => "spice",
            Self::Wav(_) => "wav",
            Self::Unknown(branch) => &branch.tag,
        }
    }
    #[inline]
    fn members(&self) -> Option<&dyn crate::Members> {
        match self {
            Self::None(members) => Some(members),
            Self::Alsa(members) => Some(members),
            Self::Coreaudio(members) => Some(members),
            Self::Dbus(members) => Some(members),
            Self::Dsound(members) => Some(members),
            Self::Jack(members) => Some(members),
            Self::Oss(members) => Some(members),
            Self::Pa(members) => Some(members),
            Self::Pipewire(members) => Some(members),
            Self::Sdl(members) => Some(members),
            Self::Sndio(members) => Some(members),
            Self::Spice(members) => Some(members),
            Self::Wav(members) => Some(members),
            Self::Unknown(members) => Some(members),
        }
    }
    #[inline]
    fn members_mut(&mut self) -> Option<&mut dyn crate::Members> {
        match self {
            Self::None(members) => Some(members),
            Self::Alsa(members) => Some(members),
            Self::Coreaudio(members) => Some(members),
            Self::Dbus(members) => Some(members),
            Self::Dsound(members) => Some(members),
            Self::Jack(members) => Some(members),
            Self::Oss(members) => Some(members),
            Self::Pa(members) => Some(members),
            Self::Pipewire(members) => Some(members),
            Self::Sdl(members) => Some(members),
            Self::Sndio(members) => Some(members),
            Self::Spice(members) => Some(members),
            Self::Wav(members) => Some(members),
            Self::Unknown(members) => Some(members),
        }
    }
}

impl From<types::AudiodevAlsaOptions> for AudiodevBranch {
    #[inline]
    fn from(branch: types::AudiodevAlsaOptions) -> Self {
        Self::Alsa(branch)
    }
}

impl From<types::AudiodevCoreaudioOptions> for AudiodevBranch {
    #[inline]
    fn from(branch: types::AudiodevCoreaudioOptions) -> Self {
        Self::Coreaudio(branch)
    }
}

impl From<types::AudiodevDBusOptions> for AudiodevBranch {
    #[inline]
    fn from(branch: types::AudiodevDBusOptions) -> Self {
        Self::Dbus(branch)
    }
}

impl From<types::AudiodevDsoundOptions> for AudiodevBranch {
    #[inline]
    fn from(branch: types::AudiodevDsoundOptions) -> Self {
        Self::Dsound(branch)
    }
}

impl From<types::AudiodevJackOptions> for AudiodevBranch {
    #[inline]
    fn from(branch: types::AudiodevJackOptions) -> Self {
        Self::Jack(branch)
    }
}

impl From<types::AudiodevOssOptions> for AudiodevBranch {
    #[inline]
    fn from(branch: types::AudiodevOssOptions) -> Self {
        Self::Oss(branch)
    }
}

impl From<types::AudiodevPaOptions> for AudiodevBranch {
    #[inline]
    fn from(branch: types::AudiodevPaOptions) -> Self {
        Self::Pa(branch)
    }
}

impl From<types::AudiodevPipewireOptions> for AudiodevBranch {
    #[inline]
    fn from(branch: types::AudiodevPipewireOptions) -> Self {
        Self::Pipewire(branch)
    }
}

impl From<types::AudiodevSdlOptions> for AudiodevBranch {
    #[inline]
    fn from(branch: types::AudiodevSdlOptions) -> Self {
        Self::Sdl(branch)
    }
}

impl From<types::AudiodevSndioOptions> for AudiodevBranch {
    #[inline]
    fn from(branch: types::AudiodevSndioOptions) -> Self {
        Self::Sndio(branch)
    }
}

impl From<types::AudiodevWavOptions> for AudiodevBranch {
    #[inline]
    fn from(branch: types::AudiodevWavOptions) -> Self {
        Self::Wav(branch)
    }
}

crate::impl_objects! {
    AudiodevPerDirectionOptions AudiodevGenericOptions AudiodevDBusOptions
    AudiodevAlsaPerDirectionOptions AudiodevAlsaOptions AudiodevSndioOptions
    AudiodevCoreaudioPerDirectionOptions AudiodevCoreaudioOptions AudiodevDsoundOptions
    AudiodevJackPerDirectionOptions AudiodevJackOptions AudiodevOssPerDirectionOptions
    AudiodevOssOptions AudiodevPaPerDirectionOptions AudiodevPaOptions
    AudiodevPipewirePerDirectionOptions AudiodevPipewireOptions
    AudiodevSdlPerDirectionOptions AudiodevSdlOptions AudiodevWavOptions Audiodev
}

crate::impl_enums! {
    AudioFormat AudiodevDriver
}

crate::impl_branches! {
    AudiodevBranch
}
