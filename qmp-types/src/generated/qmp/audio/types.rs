// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Sound settings for one direction: rate, format, channels, buffer.
///
/// In messages since QEMU 8.0.
#[non_exhaustive]
pub struct AudiodevPerDirectionOptions {
    pub mixing_engine: Option<bool>,
    pub fixed_settings: Option<bool>,
    pub frequency: Option<u32>,
    pub channels: Option<u32>,
    pub voices: Option<u32>,
    pub format: Option<types::AudioFormat>,
    pub buffer_length: Option<u32>,
}

impl AudiodevPerDirectionOptions {
    /// Creates a value in which all members are `None`.
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
    /// On the wire: `in`.
    pub in_: Option<types::AudiodevPerDirectionOptions>,
    pub out: Option<types::AudiodevPerDirectionOptions>,
}

impl AudiodevGenericOptions {
    /// Creates a value in which all members are `None`.
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
    /// On the wire: `in`.
    pub in_: Option<types::AudiodevPerDirectionOptions>,
    pub out: Option<types::AudiodevPerDirectionOptions>,
    /// Since QEMU 10.0.
    pub nsamples: Option<u32>,
}

impl AudiodevDBusOptions {
    /// Creates a value in which all members are `None`.
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
    pub mixing_engine: Option<bool>,
    pub fixed_settings: Option<bool>,
    pub frequency: Option<u32>,
    pub channels: Option<u32>,
    pub voices: Option<u32>,
    pub format: Option<types::AudioFormat>,
    pub buffer_length: Option<u32>,
    pub dev: Option<String>,
    pub period_length: Option<u32>,
    pub try_poll: Option<bool>,
}

impl AudiodevAlsaPerDirectionOptions {
    /// Creates a value in which all members are `None`.
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
    /// On the wire: `in`.
    pub in_: Option<types::AudiodevAlsaPerDirectionOptions>,
    pub out: Option<types::AudiodevAlsaPerDirectionOptions>,
    pub threshold: Option<u32>,
}

impl AudiodevAlsaOptions {
    /// Creates a value in which all members are `None`.
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
    /// On the wire: `in`.
    pub in_: Option<types::AudiodevPerDirectionOptions>,
    pub out: Option<types::AudiodevPerDirectionOptions>,
    pub dev: Option<String>,
    pub latency: Option<u32>,
}

impl AudiodevSndioOptions {
    /// Creates a value in which all members are `None`.
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
    pub mixing_engine: Option<bool>,
    pub fixed_settings: Option<bool>,
    pub frequency: Option<u32>,
    pub channels: Option<u32>,
    pub voices: Option<u32>,
    pub format: Option<types::AudioFormat>,
    pub buffer_length: Option<u32>,
    pub buffer_count: Option<u32>,
}

impl AudiodevCoreaudioPerDirectionOptions {
    /// Creates a value in which all members are `None`.
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
    /// On the wire: `in`.
    pub in_: Option<types::AudiodevCoreaudioPerDirectionOptions>,
    pub out: Option<types::AudiodevCoreaudioPerDirectionOptions>,
}

impl AudiodevCoreaudioOptions {
    /// Creates a value in which all members are `None`.
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
    /// On the wire: `in`.
    pub in_: Option<types::AudiodevPerDirectionOptions>,
    pub out: Option<types::AudiodevPerDirectionOptions>,
    pub latency: Option<u32>,
}

impl AudiodevDsoundOptions {
    /// Creates a value in which all members are `None`.
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
    pub mixing_engine: Option<bool>,
    pub fixed_settings: Option<bool>,
    pub frequency: Option<u32>,
    pub channels: Option<u32>,
    pub voices: Option<u32>,
    pub format: Option<types::AudioFormat>,
    pub buffer_length: Option<u32>,
    pub server_name: Option<String>,
    pub client_name: Option<String>,
    pub connect_ports: Option<String>,
    pub start_server: Option<bool>,
    pub exact_name: Option<bool>,
}

impl AudiodevJackPerDirectionOptions {
    /// Creates a value in which all members are `None`.
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
    /// On the wire: `in`.
    pub in_: Option<types::AudiodevJackPerDirectionOptions>,
    pub out: Option<types::AudiodevJackPerDirectionOptions>,
}

impl AudiodevJackOptions {
    /// Creates a value in which all members are `None`.
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
    pub mixing_engine: Option<bool>,
    pub fixed_settings: Option<bool>,
    pub frequency: Option<u32>,
    pub channels: Option<u32>,
    pub voices: Option<u32>,
    pub format: Option<types::AudioFormat>,
    pub buffer_length: Option<u32>,
    pub dev: Option<String>,
    pub buffer_count: Option<u32>,
    pub try_poll: Option<bool>,
}

impl AudiodevOssPerDirectionOptions {
    /// Creates a value in which all members are `None`.
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
    /// On the wire: `in`.
    pub in_: Option<types::AudiodevOssPerDirectionOptions>,
    pub out: Option<types::AudiodevOssPerDirectionOptions>,
    pub try_mmap: Option<bool>,
    pub exclusive: Option<bool>,
    pub dsp_policy: Option<u32>,
}

impl AudiodevOssOptions {
    /// Creates a value in which all members are `None`.
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
    pub mixing_engine: Option<bool>,
    pub fixed_settings: Option<bool>,
    pub frequency: Option<u32>,
    pub channels: Option<u32>,
    pub voices: Option<u32>,
    pub format: Option<types::AudioFormat>,
    pub buffer_length: Option<u32>,
    pub name: Option<String>,
    pub stream_name: Option<String>,
    pub latency: Option<u32>,
}

impl AudiodevPaPerDirectionOptions {
    /// Creates a value in which all members are `None`.
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
    /// On the wire: `in`.
    pub in_: Option<types::AudiodevPaPerDirectionOptions>,
    pub out: Option<types::AudiodevPaPerDirectionOptions>,
    pub server: Option<String>,
}

impl AudiodevPaOptions {
    /// Creates a value in which all members are `None`.
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
    pub mixing_engine: Option<bool>,
    pub fixed_settings: Option<bool>,
    pub frequency: Option<u32>,
    pub channels: Option<u32>,
    pub voices: Option<u32>,
    pub format: Option<types::AudioFormat>,
    pub buffer_length: Option<u32>,
    pub name: Option<String>,
    pub stream_name: Option<String>,
    pub latency: Option<u32>,
}

impl AudiodevPipewirePerDirectionOptions {
    /// Creates a value in which all members are `None`.
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
    /// On the wire: `in`.
    pub in_: Option<types::AudiodevPipewirePerDirectionOptions>,
    pub out: Option<types::AudiodevPipewirePerDirectionOptions>,
}

impl AudiodevPipewireOptions {
    /// Creates a value in which all members are `None`.
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
    pub mixing_engine: Option<bool>,
    pub fixed_settings: Option<bool>,
    pub frequency: Option<u32>,
    pub channels: Option<u32>,
    pub voices: Option<u32>,
    pub format: Option<types::AudioFormat>,
    pub buffer_length: Option<u32>,
    pub buffer_count: Option<u32>,
}

impl AudiodevSdlPerDirectionOptions {
    /// Creates a value in which all members are `None`.
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
    /// On the wire: `in`.
    pub in_: Option<types::AudiodevSdlPerDirectionOptions>,
    pub out: Option<types::AudiodevSdlPerDirectionOptions>,
}

impl AudiodevSdlOptions {
    /// Creates a value in which all members are `None`.
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
    /// On the wire: `in`.
    pub in_: Option<types::AudiodevPerDirectionOptions>,
    pub out: Option<types::AudiodevPerDirectionOptions>,
    pub path: Option<String>,
}

impl AudiodevWavOptions {
    /// Creates a value in which all members are `None`.
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
    U8,
    S8,
    U16,
    S16,
    U32,
    S32,
    F32,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// The kinds of audio backend.
///
/// In messages since QEMU 8.0.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AudiodevDriver {
    None,
    /// Only in builds with `CONFIG_AUDIO_ALSA`.
    Alsa,
    /// Only in builds with `CONFIG_AUDIO_COREAUDIO`.
    Coreaudio,
    /// Only in builds with `CONFIG_DBUS_DISPLAY`.
    Dbus,
    /// Only in builds with `CONFIG_AUDIO_DSOUND`.
    Dsound,
    /// Only in builds with `CONFIG_AUDIO_JACK`.
    Jack,
    /// Only in builds with `CONFIG_AUDIO_OSS`.
    Oss,
    /// Only in builds with `CONFIG_AUDIO_PA`.
    Pa,
    /// Only in builds with `CONFIG_AUDIO_PIPEWIRE`.
    ///
    /// Since QEMU 8.1.
    Pipewire,
    /// Only in builds with `CONFIG_AUDIO_SDL`.
    Sdl,
    /// Only in builds with `CONFIG_AUDIO_SNDIO`.
    Sndio,
    /// Only in builds with `CONFIG_SPICE`.
    Spice,
    Wav,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// An audio backend with its id and settings.
///
/// In messages since QEMU 8.0.
#[non_exhaustive]
pub struct Audiodev {
    pub id: String,
    pub driver: types::AudiodevBranch,
    pub timer_period: Option<u32>,
}

impl Audiodev {
    /// Creates a value with all required members; optional ones are `None`.
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
    None(types::AudiodevGenericOptions),
    /// Only in builds with `CONFIG_AUDIO_ALSA`.
    Alsa(types::AudiodevAlsaOptions),
    /// Only in builds with `CONFIG_AUDIO_COREAUDIO`.
    Coreaudio(types::AudiodevCoreaudioOptions),
    /// Only in builds with `CONFIG_DBUS_DISPLAY`.
    Dbus(types::AudiodevDBusOptions),
    /// Only in builds with `CONFIG_AUDIO_DSOUND`.
    Dsound(types::AudiodevDsoundOptions),
    /// Only in builds with `CONFIG_AUDIO_JACK`.
    Jack(types::AudiodevJackOptions),
    /// Only in builds with `CONFIG_AUDIO_OSS`.
    Oss(types::AudiodevOssOptions),
    /// Only in builds with `CONFIG_AUDIO_PA`.
    Pa(types::AudiodevPaOptions),
    /// Only in builds with `CONFIG_AUDIO_PIPEWIRE`.
    ///
    /// Since QEMU 8.1.
    Pipewire(types::AudiodevPipewireOptions),
    /// Only in builds with `CONFIG_AUDIO_SDL`.
    Sdl(types::AudiodevSdlOptions),
    /// Only in builds with `CONFIG_AUDIO_SNDIO`.
    Sndio(types::AudiodevSndioOptions),
    /// Only in builds with `CONFIG_SPICE`.
    Spice(types::AudiodevGenericOptions),
    Wav(types::AudiodevWavOptions),
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::UnknownBranch),
}
