// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Sound settings for one direction: rate, format, channels, buffer. In the reply of
/// `query-audiodevs` defaults are filled in.
///
/// In messages since QEMU 8.0.
#[non_exhaustive]
pub struct AudiodevPerDirectionOptions {
    /// Whether QEMU mixes the streams of all sound devices and converts rate and format itself. If
    /// not, each stream goes to the host as the guest produces it, which needs a host system that
    /// converts. On if it is absent.
    pub mixing_engine: Option<bool>,
    /// Whether the host side keeps to
    /// [`frequency`](field@types::AudiodevPerDirectionOptions::frequency),
    /// [`channels`](field@types::AudiodevPerDirectionOptions::channels) and
    /// [`format`](field@types::AudiodevPerDirectionOptions::format) whatever the guest asks for.
    /// Needs [`mixing-engine`](field@types::AudiodevPerDirectionOptions::mixing_engine). If it is
    /// absent, the same as
    /// [`mixing-engine`](field@types::AudiodevPerDirectionOptions::mixing_engine).
    pub fixed_settings: Option<bool>,
    /// Samples per second in hertz; 44100 if it is absent. An error without
    /// [`fixed-settings`](field@types::AudiodevPerDirectionOptions::fixed_settings).
    pub frequency: Option<u32>,
    /// 1 for mono, 2 for stereo and so on; 2 if it is absent. An error without
    /// [`fixed-settings`](field@types::AudiodevPerDirectionOptions::fixed_settings).
    pub channels: Option<u32>,
    /// Number of streams opened on the host; 1 if it is absent, or without limit if
    /// [`mixing-engine`](field@types::AudiodevPerDirectionOptions::mixing_engine) is off.
    pub voices: Option<u32>,
    /// Form of a sample; `s16` if it is absent. An error without
    /// [`fixed-settings`](field@types::AudiodevPerDirectionOptions::fixed_settings).
    pub format: Option<types::AudioFormat>,
    /// Length of the buffer on the host in microseconds. A long one avoids gaps and adds delay. If
    /// it is absent, the driver decides.
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

/// Settings for an audio driver that has no special ones.
///
/// In messages since QEMU 8.0.
#[non_exhaustive]
pub struct AudiodevGenericOptions {
    /// Settings for recording.
    ///
    /// On the wire: `in`.
    pub in_: Option<types::AudiodevPerDirectionOptions>,
    /// Settings for playback.
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
    /// Settings for recording.
    ///
    /// On the wire: `in`.
    pub in_: Option<types::AudiodevPerDirectionOptions>,
    /// Settings for playback.
    pub out: Option<types::AudiodevPerDirectionOptions>,
    /// Number of samples in each call to a client; 480 if it is absent, which is 10 ms at 48 kHz.
    ///
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
    /// Whether QEMU mixes the streams of all sound devices and converts rate and format itself. If
    /// not, each stream goes to the host as the guest produces it, which needs a host system that
    /// converts. On if it is absent.
    pub mixing_engine: Option<bool>,
    /// Whether the host side keeps to
    /// [`frequency`](field@types::AudiodevAlsaPerDirectionOptions::frequency),
    /// [`channels`](field@types::AudiodevAlsaPerDirectionOptions::channels) and
    /// [`format`](field@types::AudiodevAlsaPerDirectionOptions::format) whatever the guest asks
    /// for. Needs [`mixing-engine`](field@types::AudiodevAlsaPerDirectionOptions::mixing_engine).
    /// If it is absent, the same as
    /// [`mixing-engine`](field@types::AudiodevAlsaPerDirectionOptions::mixing_engine).
    pub fixed_settings: Option<bool>,
    /// Samples per second in hertz; 44100 if it is absent. An error without
    /// [`fixed-settings`](field@types::AudiodevAlsaPerDirectionOptions::fixed_settings).
    pub frequency: Option<u32>,
    /// 1 for mono, 2 for stereo and so on; 2 if it is absent. An error without
    /// [`fixed-settings`](field@types::AudiodevAlsaPerDirectionOptions::fixed_settings).
    pub channels: Option<u32>,
    /// Number of streams opened on the host; 1 if it is absent, or without limit if
    /// [`mixing-engine`](field@types::AudiodevAlsaPerDirectionOptions::mixing_engine) is off.
    pub voices: Option<u32>,
    /// Form of a sample; `s16` if it is absent. An error without
    /// [`fixed-settings`](field@types::AudiodevAlsaPerDirectionOptions::fixed_settings).
    pub format: Option<types::AudioFormat>,
    /// Length of the buffer on the host in microseconds. A long one avoids gaps and adds delay. If
    /// it is absent, the driver decides.
    pub buffer_length: Option<u32>,
    /// Name of the device or plug-in as ALSA knows it, such as `hw:0,0`; `default` if it is absent.
    pub dev: Option<crate::rt::Text>,
    /// Time between two interrupts of the hardware, in microseconds; 5805 (256 samples at 44.1 kHz)
    /// if it is absent.
    pub period_length: Option<u32>,
    /// Whether QEMU waits for the device to be ready rather than looking at it with each tick of
    /// its timer. If the device cannot do that, the timer is used anyway. Off if it is absent.
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
    /// Settings for recording.
    ///
    /// On the wire: `in`.
    pub in_: Option<types::AudiodevAlsaPerDirectionOptions>,
    /// Settings for playback.
    pub out: Option<types::AudiodevAlsaPerDirectionOptions>,
    /// Amount of sound in the buffer that starts playback, in microseconds. If it is absent, ALSA
    /// decides.
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
    /// Settings for recording.
    ///
    /// On the wire: `in`.
    pub in_: Option<types::AudiodevPerDirectionOptions>,
    /// Settings for playback.
    pub out: Option<types::AudiodevPerDirectionOptions>,
    /// Name of the device as sndio knows it, such as `snd/0`; `default` if it is absent.
    pub dev: Option<crate::rt::Text>,
    /// Length of the device's buffer in microseconds; 50000 if it is absent.
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
    /// Whether QEMU mixes the streams of all sound devices and converts rate and format itself. If
    /// not, each stream goes to the host as the guest produces it, which needs a host system that
    /// converts. On if it is absent.
    pub mixing_engine: Option<bool>,
    /// Whether the host side keeps to
    /// [`frequency`](field@types::AudiodevCoreaudioPerDirectionOptions::frequency),
    /// [`channels`](field@types::AudiodevCoreaudioPerDirectionOptions::channels) and
    /// [`format`](field@types::AudiodevCoreaudioPerDirectionOptions::format) whatever the guest
    /// asks for. Needs
    /// [`mixing-engine`](field@types::AudiodevCoreaudioPerDirectionOptions::mixing_engine). If it
    /// is absent, the same as
    /// [`mixing-engine`](field@types::AudiodevCoreaudioPerDirectionOptions::mixing_engine).
    pub fixed_settings: Option<bool>,
    /// Samples per second in hertz; 44100 if it is absent. An error without
    /// [`fixed-settings`](field@types::AudiodevCoreaudioPerDirectionOptions::fixed_settings).
    pub frequency: Option<u32>,
    /// 1 for mono, 2 for stereo and so on; 2 if it is absent. An error without
    /// [`fixed-settings`](field@types::AudiodevCoreaudioPerDirectionOptions::fixed_settings).
    pub channels: Option<u32>,
    /// Number of streams opened on the host; 1 if it is absent, or without limit if
    /// [`mixing-engine`](field@types::AudiodevCoreaudioPerDirectionOptions::mixing_engine) is off.
    pub voices: Option<u32>,
    /// Form of a sample; `s16` if it is absent. An error without
    /// [`fixed-settings`](field@types::AudiodevCoreaudioPerDirectionOptions::fixed_settings).
    pub format: Option<types::AudioFormat>,
    /// Length of the buffer on the host in microseconds. A long one avoids gaps and adds delay. If
    /// it is absent, the driver decides.
    pub buffer_length: Option<u32>,
    /// Number of buffers that the total is divided into; 4 if it is absent.
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
    /// Settings for recording, which QEMU does not support with this driver.
    ///
    /// On the wire: `in`.
    pub in_: Option<types::AudiodevCoreaudioPerDirectionOptions>,
    /// Settings for playback.
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
    /// Settings for recording.
    ///
    /// On the wire: `in`.
    pub in_: Option<types::AudiodevPerDirectionOptions>,
    /// Settings for playback.
    pub out: Option<types::AudiodevPerDirectionOptions>,
    /// Additional delay of playback in microseconds; 10000 if it is absent.
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
    /// Whether QEMU mixes the streams of all sound devices and converts rate and format itself. If
    /// not, each stream goes to the host as the guest produces it, which needs a host system that
    /// converts. On if it is absent.
    pub mixing_engine: Option<bool>,
    /// Whether the host side keeps to
    /// [`frequency`](field@types::AudiodevJackPerDirectionOptions::frequency),
    /// [`channels`](field@types::AudiodevJackPerDirectionOptions::channels) and
    /// [`format`](field@types::AudiodevJackPerDirectionOptions::format) whatever the guest asks
    /// for. Needs [`mixing-engine`](field@types::AudiodevJackPerDirectionOptions::mixing_engine).
    /// If it is absent, the same as
    /// [`mixing-engine`](field@types::AudiodevJackPerDirectionOptions::mixing_engine).
    pub fixed_settings: Option<bool>,
    /// Samples per second in hertz; 44100 if it is absent. An error without
    /// [`fixed-settings`](field@types::AudiodevJackPerDirectionOptions::fixed_settings).
    pub frequency: Option<u32>,
    /// 1 for mono, 2 for stereo and so on; 2 if it is absent. An error without
    /// [`fixed-settings`](field@types::AudiodevJackPerDirectionOptions::fixed_settings).
    pub channels: Option<u32>,
    /// Number of streams opened on the host; 1 if it is absent, or without limit if
    /// [`mixing-engine`](field@types::AudiodevJackPerDirectionOptions::mixing_engine) is off.
    pub voices: Option<u32>,
    /// Form of a sample; `s16` if it is absent. An error without
    /// [`fixed-settings`](field@types::AudiodevJackPerDirectionOptions::fixed_settings).
    pub format: Option<types::AudioFormat>,
    /// Length of the buffer on the host in microseconds. A long one avoids gaps and adds delay. If
    /// it is absent, the driver decides.
    pub buffer_length: Option<u32>,
    /// Name of the JACK server, where several run. If it is absent, `$JACK_DEFAULT_SERVER` of
    /// QEMU's environment or else `default`.
    pub server_name: Option<crate::rt::Text>,
    /// Name that JACK shows for QEMU, after `in-` or `out-`. If it is absent, the name of the guest
    /// (`-name`), or `qemu` for a guest without one.
    pub client_name: Option<crate::rt::Text>,
    /// Regular expression for ports of JACK to connect to, also those that appear later. If it is
    /// absent, connections are left to the user.
    pub connect_ports: Option<crate::rt::Text>,
    /// Whether a server is started if none runs. Off if it is absent.
    pub start_server: Option<bool>,
    /// Whether a [`client-name`](field@types::AudiodevJackPerDirectionOptions::client_name) that is
    /// in use is an error, rather than made unique by JACK. Off if it is absent.
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
    /// Settings for recording.
    ///
    /// On the wire: `in`.
    pub in_: Option<types::AudiodevJackPerDirectionOptions>,
    /// Settings for playback.
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
    /// Whether QEMU mixes the streams of all sound devices and converts rate and format itself. If
    /// not, each stream goes to the host as the guest produces it, which needs a host system that
    /// converts. On if it is absent.
    pub mixing_engine: Option<bool>,
    /// Whether the host side keeps to
    /// [`frequency`](field@types::AudiodevOssPerDirectionOptions::frequency),
    /// [`channels`](field@types::AudiodevOssPerDirectionOptions::channels) and
    /// [`format`](field@types::AudiodevOssPerDirectionOptions::format) whatever the guest asks for.
    /// Needs [`mixing-engine`](field@types::AudiodevOssPerDirectionOptions::mixing_engine). If it
    /// is absent, the same as
    /// [`mixing-engine`](field@types::AudiodevOssPerDirectionOptions::mixing_engine).
    pub fixed_settings: Option<bool>,
    /// Samples per second in hertz; 44100 if it is absent. An error without
    /// [`fixed-settings`](field@types::AudiodevOssPerDirectionOptions::fixed_settings).
    pub frequency: Option<u32>,
    /// 1 for mono, 2 for stereo and so on; 2 if it is absent. An error without
    /// [`fixed-settings`](field@types::AudiodevOssPerDirectionOptions::fixed_settings).
    pub channels: Option<u32>,
    /// Number of streams opened on the host; 1 if it is absent, or without limit if
    /// [`mixing-engine`](field@types::AudiodevOssPerDirectionOptions::mixing_engine) is off.
    pub voices: Option<u32>,
    /// Form of a sample; `s16` if it is absent. An error without
    /// [`fixed-settings`](field@types::AudiodevOssPerDirectionOptions::fixed_settings).
    pub format: Option<types::AudioFormat>,
    /// Length of the buffer on the host in microseconds. A long one avoids gaps and adds delay. If
    /// it is absent, the driver decides.
    pub buffer_length: Option<u32>,
    /// Device node on the host; `/dev/dsp` if it is absent.
    pub dev: Option<crate::rt::Text>,
    /// Number of fragments that the buffer is divided into; 4 if it is absent.
    pub buffer_count: Option<u32>,
    /// Whether QEMU waits for the device to be ready rather than looking at it with each tick of
    /// its timer. If the device cannot do that, the timer is used anyway. On if it is absent.
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
    /// Settings for recording.
    ///
    /// On the wire: `in`.
    pub in_: Option<types::AudiodevOssPerDirectionOptions>,
    /// Settings for playback.
    pub out: Option<types::AudiodevOssPerDirectionOptions>,
    /// Whether QEMU writes to the memory of the device directly, if the device can do that. Off if
    /// it is absent.
    pub try_mmap: Option<bool>,
    /// Whether other programs are kept from the device. That also excludes mixing by the system
    /// (vmix). Off if it is absent.
    pub exclusive: Option<bool>,
    /// Balance between delay and load, from 0 (least delay) to 10 (least load); 5 if it is absent.
    /// Ignored by systems without OSS 4.
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
    /// Whether QEMU mixes the streams of all sound devices and converts rate and format itself. If
    /// not, each stream goes to the host as the guest produces it, which needs a host system that
    /// converts. On if it is absent.
    pub mixing_engine: Option<bool>,
    /// Whether the host side keeps to
    /// [`frequency`](field@types::AudiodevPaPerDirectionOptions::frequency),
    /// [`channels`](field@types::AudiodevPaPerDirectionOptions::channels) and
    /// [`format`](field@types::AudiodevPaPerDirectionOptions::format) whatever the guest asks for.
    /// Needs [`mixing-engine`](field@types::AudiodevPaPerDirectionOptions::mixing_engine). If it is
    /// absent, the same as
    /// [`mixing-engine`](field@types::AudiodevPaPerDirectionOptions::mixing_engine).
    pub fixed_settings: Option<bool>,
    /// Samples per second in hertz; 44100 if it is absent. An error without
    /// [`fixed-settings`](field@types::AudiodevPaPerDirectionOptions::fixed_settings).
    pub frequency: Option<u32>,
    /// 1 for mono, 2 for stereo and so on; 2 if it is absent. An error without
    /// [`fixed-settings`](field@types::AudiodevPaPerDirectionOptions::fixed_settings).
    pub channels: Option<u32>,
    /// Number of streams opened on the host; 1 if it is absent, or without limit if
    /// [`mixing-engine`](field@types::AudiodevPaPerDirectionOptions::mixing_engine) is off.
    pub voices: Option<u32>,
    /// Form of a sample; `s16` if it is absent. An error without
    /// [`fixed-settings`](field@types::AudiodevPaPerDirectionOptions::fixed_settings).
    pub format: Option<types::AudioFormat>,
    /// Length of the buffer on the host in microseconds. A long one avoids gaps and adds delay. If
    /// it is absent, the driver decides.
    pub buffer_length: Option<u32>,
    /// Sink to play to or source to record from, as `pactl list short sinks` or `sources` names it.
    /// If it is absent, PulseAudio decides.
    pub name: Option<crate::rt::Text>,
    /// Name of the stream in mixers, to tell several guests apart. If it is absent, the `id` of the
    /// backend.
    pub stream_name: Option<crate::rt::Text>,
    /// Delay to aim for in microseconds; 46440 (2048 samples at 44.1 kHz) if it is absent.
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
    /// Settings for recording.
    ///
    /// On the wire: `in`.
    pub in_: Option<types::AudiodevPaPerDirectionOptions>,
    /// Settings for playback.
    pub out: Option<types::AudiodevPaPerDirectionOptions>,
    /// Address of the server, such as `unix:/run/user/1000/pulse/native`. If it is absent, that of
    /// the user QEMU runs as.
    pub server: Option<crate::rt::Text>,
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
    /// Whether QEMU mixes the streams of all sound devices and converts rate and format itself. If
    /// not, each stream goes to the host as the guest produces it, which needs a host system that
    /// converts. On if it is absent.
    pub mixing_engine: Option<bool>,
    /// Whether the host side keeps to
    /// [`frequency`](field@types::AudiodevPipewirePerDirectionOptions::frequency),
    /// [`channels`](field@types::AudiodevPipewirePerDirectionOptions::channels) and
    /// [`format`](field@types::AudiodevPipewirePerDirectionOptions::format) whatever the guest asks
    /// for. Needs
    /// [`mixing-engine`](field@types::AudiodevPipewirePerDirectionOptions::mixing_engine). If it is
    /// absent, the same as
    /// [`mixing-engine`](field@types::AudiodevPipewirePerDirectionOptions::mixing_engine).
    pub fixed_settings: Option<bool>,
    /// Samples per second in hertz; 44100 if it is absent. An error without
    /// [`fixed-settings`](field@types::AudiodevPipewirePerDirectionOptions::fixed_settings).
    pub frequency: Option<u32>,
    /// 1 for mono, 2 for stereo and so on; 2 if it is absent. An error without
    /// [`fixed-settings`](field@types::AudiodevPipewirePerDirectionOptions::fixed_settings).
    pub channels: Option<u32>,
    /// Number of streams opened on the host; 1 if it is absent, or without limit if
    /// [`mixing-engine`](field@types::AudiodevPipewirePerDirectionOptions::mixing_engine) is off.
    pub voices: Option<u32>,
    /// Form of a sample; `s16` if it is absent. An error without
    /// [`fixed-settings`](field@types::AudiodevPipewirePerDirectionOptions::fixed_settings).
    pub format: Option<types::AudioFormat>,
    /// Length of the buffer on the host in microseconds. A long one avoids gaps and adds delay. If
    /// it is absent, the driver decides.
    pub buffer_length: Option<u32>,
    /// Node to play to or record from. If it is absent, PipeWire decides.
    pub name: Option<crate::rt::Text>,
    /// Name of the stream in mixers, to tell several guests apart. If it is absent, the `id` of the
    /// backend.
    pub stream_name: Option<crate::rt::Text>,
    /// Delay to aim for in microseconds; 46440 (2048 samples at 44.1 kHz) if it is absent.
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
    /// Settings for recording.
    ///
    /// On the wire: `in`.
    pub in_: Option<types::AudiodevPipewirePerDirectionOptions>,
    /// Settings for playback.
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
    /// Whether QEMU mixes the streams of all sound devices and converts rate and format itself. If
    /// not, each stream goes to the host as the guest produces it, which needs a host system that
    /// converts. On if it is absent.
    pub mixing_engine: Option<bool>,
    /// Whether the host side keeps to
    /// [`frequency`](field@types::AudiodevSdlPerDirectionOptions::frequency),
    /// [`channels`](field@types::AudiodevSdlPerDirectionOptions::channels) and
    /// [`format`](field@types::AudiodevSdlPerDirectionOptions::format) whatever the guest asks for.
    /// Needs [`mixing-engine`](field@types::AudiodevSdlPerDirectionOptions::mixing_engine). If it
    /// is absent, the same as
    /// [`mixing-engine`](field@types::AudiodevSdlPerDirectionOptions::mixing_engine).
    pub fixed_settings: Option<bool>,
    /// Samples per second in hertz; 44100 if it is absent. An error without
    /// [`fixed-settings`](field@types::AudiodevSdlPerDirectionOptions::fixed_settings).
    pub frequency: Option<u32>,
    /// 1 for mono, 2 for stereo and so on; 2 if it is absent. An error without
    /// [`fixed-settings`](field@types::AudiodevSdlPerDirectionOptions::fixed_settings).
    pub channels: Option<u32>,
    /// Number of streams opened on the host; 1 if it is absent, or without limit if
    /// [`mixing-engine`](field@types::AudiodevSdlPerDirectionOptions::mixing_engine) is off.
    pub voices: Option<u32>,
    /// Form of a sample; `s16` if it is absent. An error without
    /// [`fixed-settings`](field@types::AudiodevSdlPerDirectionOptions::fixed_settings).
    pub format: Option<types::AudioFormat>,
    /// Length of the buffer on the host in microseconds. A long one avoids gaps and adds delay. If
    /// it is absent, the driver decides.
    pub buffer_length: Option<u32>,
    /// Number of buffers that the total is divided into; 4 if it is absent.
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
    /// Settings for recording.
    ///
    /// On the wire: `in`.
    pub in_: Option<types::AudiodevSdlPerDirectionOptions>,
    /// Settings for playback.
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
    /// Settings for recording, which QEMU does not support with this driver.
    ///
    /// On the wire: `in`.
    pub in_: Option<types::AudiodevPerDirectionOptions>,
    /// Settings for playback, and so of the file.
    pub out: Option<types::AudiodevPerDirectionOptions>,
    /// File on the host; an existing one is overwritten. `qemu.wav` in QEMU's working directory if
    /// it is absent.
    pub path: Option<crate::rt::Text>,
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
    /// Unsigned, 8 bits; silence is 128.
    U8,
    /// Signed, 8 bits.
    S8,
    /// Unsigned, 16 bits.
    U16,
    /// Signed, 16 bits, as on audio CDs.
    S16,
    /// Unsigned, 32 bits.
    U32,
    /// Signed, 32 bits.
    S32,
    /// Floating point, 32 bits, from -1.0 to 1.0.
    F32,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// The kinds of audio backend.
///
/// In messages since QEMU 8.0.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AudiodevDriver {
    /// Throws playback away and records silence, at the right speed.
    None,
    /// ALSA of Linux.
    ///
    /// Only in builds with `CONFIG_AUDIO_ALSA`.
    Alsa,
    /// Core Audio of macOS; it cannot record.
    ///
    /// Only in builds with `CONFIG_AUDIO_COREAUDIO`.
    Coreaudio,
    /// Clients of the D-Bus display.
    ///
    /// Only in builds with `CONFIG_DBUS_DISPLAY`.
    Dbus,
    /// DirectSound of Windows.
    ///
    /// Only in builds with `CONFIG_AUDIO_DSOUND`.
    Dsound,
    /// JACK, for studio use with little delay.
    ///
    /// Only in builds with `CONFIG_AUDIO_JACK`.
    Jack,
    /// Open Sound System, on BSD and old Linux.
    ///
    /// Only in builds with `CONFIG_AUDIO_OSS`.
    Oss,
    /// PulseAudio.
    ///
    /// Only in builds with `CONFIG_AUDIO_PA`.
    Pa,
    /// PipeWire.
    ///
    /// Only in builds with `CONFIG_AUDIO_PIPEWIRE`.
    ///
    /// Since QEMU 8.1.
    Pipewire,
    /// The library SDL, on any host.
    ///
    /// Only in builds with `CONFIG_AUDIO_SDL`.
    Sdl,
    /// sndio of OpenBSD.
    ///
    /// Only in builds with `CONFIG_AUDIO_SNDIO`.
    Sndio,
    /// Clients of the SPICE server.
    ///
    /// Only in builds with `CONFIG_SPICE`.
    Spice,
    /// Writes playback to a WAV file; it cannot record.
    Wav,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// An audio backend with its id and settings.
///
/// In messages since QEMU 8.0.
#[non_exhaustive]
pub struct Audiodev {
    /// Identifier, for the property `audiodev` of sound devices.
    pub id: crate::rt::Text,
    /// Sound system of the host, which decides the further settings.
    pub driver: types::AudiodevBranch,
    /// Time between two transfers of sound in microseconds; 10000 if it is absent, 0 for as often
    /// as possible. Drivers that wait for the device do not need it.
    pub timer_period: Option<u32>,
}

impl Audiodev {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        id: impl Into<crate::rt::Text>,
        driver: impl Into<types::AudiodevBranch>,
    ) -> Self {
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
    /// Throws playback away and records silence, at the right speed.
    None(types::AudiodevGenericOptions),
    /// ALSA of Linux.
    ///
    /// Only in builds with `CONFIG_AUDIO_ALSA`.
    Alsa(types::AudiodevAlsaOptions),
    /// Core Audio of macOS; it cannot record.
    ///
    /// Only in builds with `CONFIG_AUDIO_COREAUDIO`.
    Coreaudio(types::AudiodevCoreaudioOptions),
    /// Clients of the D-Bus display.
    ///
    /// Only in builds with `CONFIG_DBUS_DISPLAY`.
    Dbus(types::AudiodevDBusOptions),
    /// DirectSound of Windows.
    ///
    /// Only in builds with `CONFIG_AUDIO_DSOUND`.
    Dsound(types::AudiodevDsoundOptions),
    /// JACK, for studio use with little delay.
    ///
    /// Only in builds with `CONFIG_AUDIO_JACK`.
    Jack(types::AudiodevJackOptions),
    /// Open Sound System, on BSD and old Linux.
    ///
    /// Only in builds with `CONFIG_AUDIO_OSS`.
    Oss(types::AudiodevOssOptions),
    /// PulseAudio.
    ///
    /// Only in builds with `CONFIG_AUDIO_PA`.
    Pa(types::AudiodevPaOptions),
    /// PipeWire.
    ///
    /// Only in builds with `CONFIG_AUDIO_PIPEWIRE`.
    ///
    /// Since QEMU 8.1.
    Pipewire(types::AudiodevPipewireOptions),
    /// The library SDL, on any host.
    ///
    /// Only in builds with `CONFIG_AUDIO_SDL`.
    Sdl(types::AudiodevSdlOptions),
    /// sndio of OpenBSD.
    ///
    /// Only in builds with `CONFIG_AUDIO_SNDIO`.
    Sndio(types::AudiodevSndioOptions),
    /// Clients of the SPICE server.
    ///
    /// Only in builds with `CONFIG_SPICE`.
    Spice(types::AudiodevGenericOptions),
    /// Writes playback to a WAV file; it cannot record.
    Wav(types::AudiodevWavOptions),
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::UnknownBranch),
}
