//! [`Target`]: a processor architecture, and what a build of QEMU for it has.
//!
//! The symbols are those of Debian's builds on x86-64; `tests/live_parity.rs` compares them with an installed server.

use qmp_history::Release;
use qmp_schema::condition::Defines;

/// A processor architecture, as `qemu-system-NAME` has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Target {
    /// The name in `query-target`.
    pub(crate) name: &'static str,
    /// The symbols that only builds for such targets define.
    symbols: &'static [&'static str],
    /// The type of machine that is simulated, without a version.
    pub(crate) machine: &'static str,
    /// The type of CPU.
    pub(crate) cpu: &'static str,
}

const fn target(
    name: &'static str,
    symbols: &'static [&'static str],
    machine: &'static str,
    cpu: &'static str,
) -> Target {
    Target {
        name,
        symbols,
        machine,
        cpu,
    }
}

/// The targets that can be simulated. Whether a release has one, its enum `SysEmuTarget` says.
const TARGETS: [Target; 22] = [
    target("aarch64", &["TARGET_ARM"], "virt", "cortex-a15-arm-cpu"),
    target("alpha", &["TARGET_ALPHA"], "clipper", "ev67-alpha-cpu"),
    target("arm", &["TARGET_ARM"], "virt", "cortex-a15-arm-cpu"),
    target("hppa", &["TARGET_HPPA"], "B160L", "hppa-cpu"),
    target(
        "i386",
        &["TARGET_I386", "CONFIG_KVM"],
        "pc-i440fx",
        "qemu32-i386-cpu",
    ),
    target(
        "loongarch64",
        &["TARGET_LOONGARCH64"],
        "virt",
        "la464-loongarch-cpu",
    ),
    target("m68k", &[], "mcf5208evb", "m5206-m68k-cpu"),
    target("microblaze", &[], "petalogix-s3adsp1800", "microblaze-cpu"),
    target("mips", &["TARGET_MIPS"], "malta", "24Kf-mips-cpu"),
    target(
        "mips64",
        &["TARGET_MIPS", "TARGET_MIPS64"],
        "malta",
        "20Kc-mips64-cpu",
    ),
    target(
        "mips64el",
        &["TARGET_MIPS", "TARGET_MIPS64"],
        "malta",
        "20Kc-mips64-cpu",
    ),
    target("mipsel", &["TARGET_MIPS"], "malta", "24Kf-mips-cpu"),
    target("or1k", &[], "or1k-sim", "or1200-or1k-cpu"),
    target("ppc", &["TARGET_PPC"], "g3beige", "750_v3.1-powerpc-cpu"),
    target(
        "ppc64",
        &["TARGET_PPC", "TARGET_PPC64"],
        "pseries",
        "power10_v2.0-powerpc64-cpu",
    ),
    target("riscv32", &["TARGET_RISCV"], "virt", "rv32-riscv-cpu"),
    target("riscv64", &["TARGET_RISCV"], "virt", "rv64-riscv-cpu"),
    target(
        "s390x",
        &["TARGET_S390X"],
        "s390-ccw-virtio",
        "qemu-s390x-cpu",
    ),
    target(
        "sparc",
        &["TARGET_SPARC"],
        "SS-5",
        "Fujitsu-MB86904-sparc-cpu",
    ),
    target(
        "sparc64",
        &["TARGET_SPARC"],
        "sun4u",
        "TI-UltraSparc-IIi-sparc64-cpu",
    ),
    target("sh4", &["TARGET_SH4"], "r2d", "sh7751r-superh-cpu"),
    target(
        "x86_64",
        &["TARGET_I386", "CONFIG_KVM"],
        "pc-i440fx",
        "qemu64-x86_64-cpu",
    ),
];

/// What every build for Linux with all libraries defines, as far as schemas ask.
const EVERYWHERE: &[&str] = &[
    "CONFIG_AUDIO_ALSA",
    "CONFIG_AUDIO_JACK",
    "CONFIG_AUDIO_OSS",
    "CONFIG_AUDIO_PA",
    "CONFIG_AUDIO_PIPEWIRE",
    "CONFIG_AUDIO_SDL",
    "CONFIG_BRLAPI",
    "CONFIG_CURSES",
    "CONFIG_DBUS_DISPLAY",
    "CONFIG_EBPF",
    "CONFIG_FDT",
    "CONFIG_FSFREEZE",
    "CONFIG_FSTRIM",
    "CONFIG_FUSE",
    "CONFIG_GBM",
    "CONFIG_GETLOADAVG",
    "CONFIG_GTK",
    "CONFIG_LIBPMEM",
    "CONFIG_LIBUDEV",
    "CONFIG_LINUX",
    "CONFIG_LINUX_IO_URING",
    "CONFIG_OPENGL",
    "CONFIG_PIXMAN",
    "CONFIG_POSIX",
    "CONFIG_REPLICATION",
    "CONFIG_SDL",
    "CONFIG_SECRET_KEYRING",
    "CONFIG_SPICE",
    "CONFIG_SPICE_PROTOCOL",
    "CONFIG_TCG",
    "CONFIG_TPM",
    "CONFIG_VDUSE_BLK_EXPORT",
    "CONFIG_VHOST_CRYPTO",
    "CONFIG_VHOST_USER_BLK_SERVER",
    "CONFIG_VNC",
    "CONFIG_ZSTD",
    "HAVE_CHARDEV_PARALLEL",
    "HAVE_CHARDEV_SERIAL",
    "HAVE_GETIFADDRS",
    "HAVE_HOST_BLOCK_DEVICE",
    "HAVE_IPPROTO_MPTCP",
    "HAVE_TCP_KEEPCNT",
    "HAVE_TCP_KEEPIDLE",
    "HAVE_TCP_KEEPINTVL",
    "HAVE_UTMPX",
];

/// What builds of 10.1 and later define besides.
const NEWER: &[&str] = &["CONFIG_BLKIO", "CONFIG_BLKIO_VHOST_VDPA_FD", "CONFIG_PASST"];

impl Target {
    /// The target of a name.
    pub(crate) fn find(name: &str) -> Option<&'static Target> {
        TARGETS.iter().find(|target| target.name == name)
    }

    /// The names of all targets.
    pub(crate) fn names() -> impl Iterator<Item = &'static str> {
        TARGETS.iter().map(|target| target.name)
    }

    /// The symbols that a build for the target defines.
    pub(crate) fn defines(self, release: Release) -> Defines {
        let is_newer = (release.major, release.minor) >= (10, 1);
        let newer = if is_newer { NEWER } else { &[] };
        let symbols = EVERYWHERE.iter().chain(newer).chain(self.symbols);
        symbols.copied().collect()
    }

    /// The type of machine, with the version of the release where it has one.
    pub(crate) fn machine_type(self, release: Release) -> String {
        match self.machine {
            "pc-i440fx" | "virt" | "pseries" | "s390-ccw-virtio"
                if !matches!(self.name, "riscv32" | "riscv64" | "loongarch64") =>
            {
                format!("{}-{}", self.machine, release.series())
            }
            unversioned => unversioned.to_owned(),
        }
    }
}
