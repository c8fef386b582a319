// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Blank for AudiodevPerDirectionOptions {
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

impl crate::rt::Object for AudiodevPerDirectionOptions {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
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
        order: &[0, 4, 6, 3, 5, 1, 2],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for AudiodevGenericOptions {
    const BLANK: Self = Self { in_: None, out: None };
}

impl crate::rt::Object for AudiodevGenericOptions {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "AudiodevGenericOptions",
        names: &["in", "out"],
        order: &[0, 1],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.in_, &self.out]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.in_, &mut self.out]);
    }
}

impl crate::rt::Blank for AudiodevDBusOptions {
    const BLANK: Self = Self {
        in_: None,
        out: None,
        nsamples: None,
    };
}

impl crate::rt::Object for AudiodevDBusOptions {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "AudiodevDBusOptions",
        names: &["in", "out", "nsamples"],
        order: &[2, 0, 1],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(2, crate::rt::Releases::since(crate::rt::Release::new(10, 0)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.in_, &self.out, &self.nsamples]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.in_, &mut self.out, &mut self.nsamples]);
    }
}

impl crate::rt::Blank for AudiodevAlsaPerDirectionOptions {
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

impl crate::rt::Object for AudiodevAlsaPerDirectionOptions {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
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
        order: &[9, 0, 4, 6, 3, 5, 7, 8, 1, 2],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for AudiodevAlsaOptions {
    const BLANK: Self = Self {
        in_: None,
        out: None,
        threshold: None,
    };
}

impl crate::rt::Object for AudiodevAlsaOptions {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "AudiodevAlsaOptions",
        names: &["in", "out", "threshold"],
        order: &[2, 0, 1],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.in_, &self.out, &self.threshold]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.in_, &mut self.out, &mut self.threshold]);
    }
}

impl crate::rt::Blank for AudiodevSndioOptions {
    const BLANK: Self = Self {
        in_: None,
        out: None,
        dev: None,
        latency: None,
    };
}

impl crate::rt::Object for AudiodevSndioOptions {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "AudiodevSndioOptions",
        names: &["in", "out", "dev", "latency"],
        order: &[3, 2, 0, 1],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.in_, &self.out, &self.dev, &self.latency]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [&mut self.in_, &mut self.out, &mut self.dev, &mut self.latency],
        );
    }
}

impl crate::rt::Blank for AudiodevCoreaudioPerDirectionOptions {
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

impl crate::rt::Object for AudiodevCoreaudioPerDirectionOptions {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
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
        order: &[0, 7, 4, 6, 3, 5, 1, 2],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for AudiodevCoreaudioOptions {
    const BLANK: Self = Self { in_: None, out: None };
}

impl crate::rt::Object for AudiodevCoreaudioOptions {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "AudiodevCoreaudioOptions",
        names: &["in", "out"],
        order: &[0, 1],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.in_, &self.out]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.in_, &mut self.out]);
    }
}

impl crate::rt::Blank for AudiodevDsoundOptions {
    const BLANK: Self = Self {
        in_: None,
        out: None,
        latency: None,
    };
}

impl crate::rt::Object for AudiodevDsoundOptions {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "AudiodevDsoundOptions",
        names: &["in", "out", "latency"],
        order: &[2, 0, 1],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.in_, &self.out, &self.latency]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.in_, &mut self.out, &mut self.latency]);
    }
}

impl crate::rt::Blank for AudiodevJackPerDirectionOptions {
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

impl crate::rt::Object for AudiodevJackPerDirectionOptions {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
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
        order: &[0, 9, 7, 11, 4, 6, 3, 10, 8, 5, 1, 2],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for AudiodevJackOptions {
    const BLANK: Self = Self { in_: None, out: None };
}

impl crate::rt::Object for AudiodevJackOptions {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "AudiodevJackOptions",
        names: &["in", "out"],
        order: &[0, 1],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.in_, &self.out]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.in_, &mut self.out]);
    }
}

impl crate::rt::Blank for AudiodevOssPerDirectionOptions {
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

impl crate::rt::Object for AudiodevOssPerDirectionOptions {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
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
        order: &[9, 0, 8, 4, 6, 3, 5, 7, 1, 2],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for AudiodevOssOptions {
    const BLANK: Self = Self {
        in_: None,
        out: None,
        try_mmap: None,
        exclusive: None,
        dsp_policy: None,
    };
}

impl crate::rt::Object for AudiodevOssOptions {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "AudiodevOssOptions",
        names: &["in", "out", "try-mmap", "exclusive", "dsp-policy"],
        order: &[2, 4, 3, 0, 1],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(
            &[&self.in_, &self.out, &self.try_mmap, &self.exclusive, &self.dsp_policy],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for AudiodevPaPerDirectionOptions {
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

impl crate::rt::Object for AudiodevPaPerDirectionOptions {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
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
        order: &[7, 0, 8, 4, 6, 3, 9, 5, 1, 2],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for AudiodevPaOptions {
    const BLANK: Self = Self {
        in_: None,
        out: None,
        server: None,
    };
}

impl crate::rt::Object for AudiodevPaOptions {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "AudiodevPaOptions",
        names: &["in", "out", "server"],
        order: &[2, 0, 1],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.in_, &self.out, &self.server]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.in_, &mut self.out, &mut self.server]);
    }
}

impl crate::rt::Blank for AudiodevPipewirePerDirectionOptions {
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

impl crate::rt::Object for AudiodevPipewirePerDirectionOptions {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
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
        order: &[7, 0, 8, 4, 6, 3, 9, 5, 1, 2],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for AudiodevPipewireOptions {
    const BLANK: Self = Self { in_: None, out: None };
}

impl crate::rt::Object for AudiodevPipewireOptions {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "AudiodevPipewireOptions",
        names: &["in", "out"],
        order: &[0, 1],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.in_, &self.out]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.in_, &mut self.out]);
    }
}

impl crate::rt::Blank for AudiodevSdlPerDirectionOptions {
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

impl crate::rt::Object for AudiodevSdlPerDirectionOptions {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
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
        order: &[0, 7, 4, 6, 3, 5, 1, 2],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for AudiodevSdlOptions {
    const BLANK: Self = Self { in_: None, out: None };
}

impl crate::rt::Object for AudiodevSdlOptions {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "AudiodevSdlOptions",
        names: &["in", "out"],
        order: &[0, 1],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.in_, &self.out]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.in_, &mut self.out]);
    }
}

impl crate::rt::Blank for AudiodevWavOptions {
    const BLANK: Self = Self {
        in_: None,
        out: None,
        path: None,
    };
}

impl crate::rt::Object for AudiodevWavOptions {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "AudiodevWavOptions",
        names: &["in", "out", "path"],
        order: &[2, 0, 1],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.in_, &self.out, &self.path]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.in_, &mut self.out, &mut self.path]);
    }
}

impl crate::rt::Enumeration for AudioFormat {
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Enumeration for AudiodevDriver {
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
    const RELEASES: &'static [(usize, crate::rt::Releases)] = &[
        (8, crate::rt::Releases::since(crate::rt::Release::new(8, 1))),
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for Audiodev {
    const BLANK: Self = Self {
        id: crate::rt::Blank::BLANK,
        driver: crate::rt::Blank::BLANK,
        timer_period: None,
    };
}

impl crate::rt::Object for Audiodev {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "Audiodev",
        names: &["id", "driver", "timer-period"],
        order: &[2, 1, 0],
        required: 0b11,
        required_beyond: &[],
        tag: Some(1),
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.id, &self.driver, &self.timer_period]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.id, &mut self.driver, &mut self.timer_period]);
    }
}

impl crate::rt::Branches for AudiodevBranch {
    const RELEASES: &'static [(&'static str, crate::rt::Releases)] = &[
        ("pipewire", crate::rt::Releases::since(crate::rt::Release::new(8, 1))),
    ];
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "none" => Self::None(crate::rt::Blank::BLANK),
            "alsa" => Self::Alsa(crate::rt::Blank::BLANK),
            "coreaudio" => Self::Coreaudio(crate::rt::Blank::BLANK),
            "dbus" => Self::Dbus(crate::rt::Blank::BLANK),
            "dsound" => Self::Dsound(crate::rt::Blank::BLANK),
            "jack" => Self::Jack(crate::rt::Blank::BLANK),
            "oss" => Self::Oss(crate::rt::Blank::BLANK),
            "pa" => Self::Pa(crate::rt::Blank::BLANK),
            "pipewire" => Self::Pipewire(crate::rt::Blank::BLANK),
            "sdl" => Self::Sdl(crate::rt::Blank::BLANK),
            "sndio" => Self::Sndio(crate::rt::Blank::BLANK),
            "spice" => Self::Spice(crate::rt::Blank::BLANK),
            "wav" => Self::Wav(crate::rt::Blank::BLANK),
            _ => Self::Unknown(crate::rt::UnknownBranch::new(tag)),
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
    fn members(&self) -> Option<&dyn crate::rt::Members> {
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
    fn members_mut(&mut self) -> Option<&mut dyn crate::rt::Members> {
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

crate::rt::impl_objects! {
    AudiodevPerDirectionOptions AudiodevGenericOptions AudiodevDBusOptions
    AudiodevAlsaPerDirectionOptions AudiodevAlsaOptions AudiodevSndioOptions
    AudiodevCoreaudioPerDirectionOptions AudiodevCoreaudioOptions AudiodevDsoundOptions
    AudiodevJackPerDirectionOptions AudiodevJackOptions AudiodevOssPerDirectionOptions
    AudiodevOssOptions AudiodevPaPerDirectionOptions AudiodevPaOptions
    AudiodevPipewirePerDirectionOptions AudiodevPipewireOptions
    AudiodevSdlPerDirectionOptions AudiodevSdlOptions AudiodevWavOptions Audiodev
}

crate::rt::impl_enums! {
    AudioFormat AudiodevDriver
}

crate::rt::impl_branches! {
    AudiodevBranch
}

crate::rt::impl_defaults! {
    AudiodevPerDirectionOptions AudiodevGenericOptions AudiodevDBusOptions
    AudiodevAlsaPerDirectionOptions AudiodevAlsaOptions AudiodevSndioOptions
    AudiodevCoreaudioPerDirectionOptions AudiodevCoreaudioOptions AudiodevDsoundOptions
    AudiodevJackPerDirectionOptions AudiodevJackOptions AudiodevOssPerDirectionOptions
    AudiodevOssOptions AudiodevPaPerDirectionOptions AudiodevPaOptions
    AudiodevPipewirePerDirectionOptions AudiodevPipewireOptions
    AudiodevSdlPerDirectionOptions AudiodevSdlOptions AudiodevWavOptions
}
