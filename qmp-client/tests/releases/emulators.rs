//! The installed emulators, and a machine for each target.

use std::path::{Path, PathBuf};

/// An emulator: its program, and the name of its target.
#[derive(Clone, Debug)]
pub(crate) struct Emulator {
    pub(crate) program: PathBuf,
    pub(crate) target: String,
}

/// Firmware for the PC that stops at once: it consists of `hlt`. It is the file `halt.bin` in the
/// emulator's folder.
pub(crate) static HALT: [u8; 1 << 16] = [0xf4; 1 << 16];

const PREFIX: &str = "qemu-system-";

/// The installed emulator, and those that the variable `QMP_EMULATORS` lists, separated as in `PATH`.
pub(crate) fn all() -> Vec<Emulator> {
    let listed = std::env::var_os("QMP_EMULATORS").unwrap_or_default();
    let listed = std::env::split_paths(&listed).filter(|path| path != Path::new(""));
    let mut programs = vec![PathBuf::from("qemu-system-x86_64")];
    programs.extend(listed);
    programs.into_iter().map(Emulator::new).collect()
}

impl Emulator {
    fn new(program: PathBuf) -> Self {
        let name = program.file_name().unwrap_or_default().to_string_lossy();
        let target = name
            .strip_prefix(PREFIX)
            .unwrap_or_else(|| panic!("{}: not {PREFIX}TARGET", program.display()));
        Self {
            target: target.to_owned(),
            program,
        }
    }

    /// The folders of firmware: beside an unpacked program, and those of firmware
    /// packages.
    fn firmware(&self) -> Vec<String> {
        let mut folders = Vec::new();
        if let Some(prefix) = self.program.parent().and_then(Path::parent) {
            folders.push(prefix.join("share/qemu"));
        }
        folders.push(PathBuf::from("/usr/share/seabios"));
        folders.push(PathBuf::from("/usr/lib/ipxe/qemu"));
        let folders = folders.into_iter().filter(|folder| folder.is_dir());
        folders
            .flat_map(|folder| ["-L".to_owned(), folder.display().to_string()])
            .collect()
    }

    /// Arguments for no machine.
    pub(crate) fn without_machine(&self) -> Vec<String> {
        self.arguments("-M none")
    }

    /// Arguments for a stopped machine with devices of many kinds.
    pub(crate) fn machine(&self) -> Vec<String> {
        let (machine, bus) = match &*self.target {
            "x86_64" | "i386" => (PC, Some("pci")),
            "aarch64" | "arm" | "loongarch64" => ("virt -accel tcg", Some("pci")),
            "riscv64" | "riscv32" => ("virt -accel tcg -bios none", Some("pci")),
            "ppc64" => ("pseries -accel tcg", Some("pci")),
            "s390x" => ("s390-ccw-virtio -accel tcg", Some("ccw")),
            "mips" | "mipsel" | "mips64" | "mips64el" => {
                ("malta -accel tcg -bios halt.bin", Some("pci"))
            }
            "ppc" => ("mac99 -accel tcg", Some("pci")),
            "sparc64" => ("sun4u -accel tcg", None),
            "sparc" => ("SS-5 -accel tcg", None),
            _ => ("none", None),
        };
        let devices = bus.map(virtio).unwrap_or_default();
        self.arguments(&format!("-M {machine} -S {COMMON} {devices}"))
    }

    /// Arguments for a machine whose guest is played at the socket `guest.sock`; only for
    /// the PC.
    pub(crate) fn puppet(&self) -> Option<Vec<String>> {
        (self.target == "x86_64").then(|| self.arguments(PUPPET))
    }

    fn arguments(&self, own: &str) -> Vec<String> {
        let own = own.split_whitespace().map(str::to_owned);
        let always =
            "-display none -nodefaults -no-user-config -qmp unix:qmp.sock,server=on,wait=off";
        let always = always.split_whitespace().map(str::to_owned);
        self.firmware()
            .into_iter()
            .chain(own)
            .chain(always)
            .collect()
    }
}

/// Devices for machines of all targets.
const COMMON: &str = "\
    -action panic=none,shutdown=pause \
    -object iothread,id=thread0 \
    -object rng-builtin,id=rng0 \
    -object throttle-group,id=group0 \
    -object authz-simple,id=authz0,identity=nobody \
    -blockdev null-co,node-name=null0,size=1048576 \
    -blockdev null-co,node-name=null1,size=1048576 \
    -blockdev null-co,node-name=null2,size=1048576,read-only=on \
    -chardev null,id=port0 \
    -chardev ringbuf,id=ring0 \
    -netdev hubport,hubid=0,id=net0 \
    -vnc unix:vnc.sock";

/// Devices of a bus, the same for all targets.
fn virtio(bus: &str) -> String {
    // The network card is the same on all buses except PCI.
    format!(
        "-device virtio-blk-{bus},drive=null0,id=disk0,iothread=thread0 \
         -device virtio-scsi-{bus},id=scsi0 \
         -device scsi-hd,bus=scsi0.0,drive=null1,id=disk1 \
         -device scsi-cd,bus=scsi0.0,drive=null2,id=cd0 \
         -device virtio-serial-{bus},id=serial0 \
         -device virtserialport,bus=serial0.0,chardev=port0,id=port0,name=port \
         -device virtio-balloon-{bus},id=balloon0 \
         -device virtio-rng-{bus},rng=rng0,id=rng0 \
         -device virtio-net-{bus},netdev=net0,id=card0"
    )
}

/// Further devices of the PC, for queries that would return nothing.
const PC: &str = "\
    q35 -accel tcg \
    -smp 2,maxcpus=4 -m 64M,slots=4,maxmem=4G \
    -object memory-backend-ram,id=ram0,size=64M \
    -object memory-backend-ram,id=ram1,size=128M \
    -object memory-backend-ram,id=ram2,size=128M \
    -numa node,memdev=ram0 \
    -object cryptodev-backend-builtin,id=crypto0 \
    -audiodev none,id=audio0 \
    -device VGA -device qemu-xhci,id=usb0 -device usb-tablet,bus=usb0.0,id=tablet0 \
    -device pc-dimm,memdev=ram1,id=dimm0 \
    -device virtio-mem-pci,memdev=ram2,id=mem0 \
    -device virtio-crypto-pci,cryptodev=crypto0 \
    -device vmgenid,guid=324e6eaf-d1d1-4bf6-bf41-b9bb6c91fb87,id=gen0 \
    -device rocker,name=switch0";

const PUPPET: &str = "\
    -M pc -m 16M -accel tcg -bios halt.bin \
    -qtest unix:guest.sock,server=on,wait=off -qtest-log none \
    -global PIIX4_PM.disable_s3=0 -global PIIX4_PM.disable_s4=0 \
    -device pvpanic -device ib700 -action panic=none,watchdog=none,shutdown=pause";
