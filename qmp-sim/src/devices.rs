//! Devices that are plugged and unplugged while the machine runs, CPUs and memory among them.

use std::time::Duration;

use serde_json::{Map, Value, json};

use crate::absent::no_such_device;
use crate::arguments::Arguments;
use crate::machine::{Guest, Machine, Timer};
use crate::refusal::{Answer, done, generic, no_device};
use qmp_types::ErrorObject;

/// The models of devices that can be plugged, one a line; the models of CPUs are told by their endings.
const MODELS: &str = include_str!("../data/models.txt");

/// Models that a board has from the start or never.
const NOT_HOTPLUGGABLE: [&str; 6] = [
    "VGA",
    "cirrus-vga",
    "isa-serial",
    "qxl-vga",
    "virtio-gpu-pci",
    "virtio-vga",
];

/// Where memory that is plugged begins.
const PLUGGED_MEMORY: u64 = 1 << 32;

/// A device that a client has plugged.
#[derive(Clone, Debug)]
pub(crate) struct Device {
    pub(crate) id: Option<String>,
    pub(crate) driver: String,
    /// Its QOM path.
    pub(crate) path: String,
    /// What `device_add` said.
    pub(crate) properties: Map<String, Value>,
    /// Whether it goes when the guest agrees, or at the next reset.
    is_leaving: bool,
    /// Whether the reset has come.
    leaves_by_reset: bool,
}

/// All devices, the oldest first.
#[derive(Clone, Debug)]
pub(crate) struct Devices {
    pub(crate) all: Vec<Device>,
    /// How many CPUs there can be, and how many there were at the start.
    pub(crate) cpus: (u32, u32),
    /// How many devices without ids there have been.
    unnamed: usize,
    /// What the balloon was told to leave to the guest.
    pub(crate) balloon: Option<u64>,
}

impl Devices {
    pub(crate) fn new((most, plugged): (u32, u32)) -> Self {
        Self {
            all: Vec::new(),
            cpus: (most.max(plugged).max(1), plugged.max(1)),
            unnamed: 0,
            balloon: None,
        }
    }

    /// A device by its id or its path.
    pub(crate) fn find(&self, name: &str) -> Option<&Device> {
        let is_it = |device: &&Device| device.id.as_deref() == Some(name) || device.path == name;
        self.all.iter().find(is_it)
    }

    /// Whether a device has a property with that value.
    pub(crate) fn uses(&self, property: &str, value: &str) -> bool {
        let mut devices = self.all.iter();
        devices.any(|device| device.properties.get(property).and_then(Value::as_str) == Some(value))
    }

    fn has_model(&self, prefix: &str) -> bool {
        self.all
            .iter()
            .any(|device| device.driver.starts_with(prefix))
    }
}

/// The models that are known, without CPUs.
pub(crate) fn models() -> impl Iterator<Item = &'static str> {
    MODELS.lines()
}

pub(crate) fn is_model(name: &str) -> bool {
    name.ends_with("-cpu") || MODELS.lines().any(|model| model == name)
}

impl Device {
    /// The path of the part that has the drive or the network.
    pub(crate) fn backend(&self) -> Option<String> {
        let is_virtio = self.driver.starts_with("virtio-") && self.driver.contains("-pci");
        is_virtio.then(|| format!("{}/virtio-backend", self.path))
    }

    fn number(&self, name: &str) -> u64 {
        Arguments(&self.properties).size(name).unwrap_or(0)
    }
}

pub(crate) fn device_add(machine: &mut Machine, arguments: Arguments<'_>) -> Answer {
    let Some(driver) = arguments.str("driver") else {
        return Err(generic("Parameter 'driver' is missing"));
    };
    if !is_model(driver) {
        let desc = format!("'{driver}' is not a valid device model name");
        return Err(generic(desc));
    }
    if NOT_HOTPLUGGABLE.contains(&driver) {
        let desc = format!("Device '{driver}' does not support hotplugging");
        return Err(generic(desc));
    }
    // The root bus of such a board takes nothing while the machine runs; a port has to be there from the start.
    let is_pci = driver.contains("-pci") || driver.starts_with("e1000");
    if machine.build.target.machine == "virt" && is_pci && arguments.str("bus").is_none() {
        return Err(generic("Bus 'pcie.0' does not support hotplugging"));
    }
    if let Some(bus) = arguments.str("bus").filter(|bus| !is_bus(machine, bus)) {
        return Err(generic(format!("Bus '{bus}' not found")));
    }
    let id = arguments.str("id");
    let mut devices = machine.devices.all.iter();
    if let Some(id) = id.filter(|id| devices.any(|device| device.id.as_deref() == Some(*id))) {
        return Err(generic(format!("Duplicate device ID '{id}'")));
    }
    check_backends(machine, driver, arguments)?;
    if driver.ends_with("-cpu") {
        check_cpu(machine, arguments)?;
    }
    let path = if let Some(id) = id {
        format!("/machine/peripheral/{id}")
    } else {
        machine.devices.unnamed += 1;
        let index = machine.devices.unnamed - 1;
        format!("/machine/peripheral-anon/device[{index}]")
    };
    let device = Device {
        id: id.map(str::to_owned),
        driver: driver.to_owned(),
        path,
        properties: arguments.0.clone(),
        is_leaving: false,
        leaves_by_reset: false,
    };
    if let Some(node) = arguments
        .str("drive")
        .and_then(|name| machine.block.find_mut(name))
    {
        node.device = Some(device.backend().unwrap_or_else(|| device.path.clone()));
    }
    machine.devices.all.push(device);
    done()
}

fn is_bus(machine: &Machine, bus: &str) -> bool {
    let root = bus.split('.').next().unwrap_or(bus);
    matches!(
        root,
        "pci" | "pcie" | "main-system-bus" | "isa" | "ide" | "usb-bus"
    ) || machine.devices.find(root).is_some()
}

/// Checks what a device is to be connected to.
fn check_backends(
    machine: &Machine,
    driver: &str,
    arguments: Arguments<'_>,
) -> Result<(), ErrorObject> {
    let inner = match driver.strip_suffix("-pci") {
        Some(stem) if driver.starts_with("virtio-") => format!("{stem}-device"),
        _ => driver.to_owned(),
    };
    let cannot = |property: &str, value: &str| {
        let desc = format!("Property '{inner}.{property}' can't find value '{value}'");
        Err(generic(desc))
    };
    if let Some(drive) = arguments.str("drive") {
        let Some(node) = machine.block.find(drive) else {
            return cannot("drive", drive);
        };
        if let Some(other) = &node.device {
            let desc = format!(
                "Conflicts with use by {other} as 'root', which does not allow 'write' on {drive}"
            );
            return Err(generic(desc));
        }
    }
    if let Some(netdev) = arguments.str("netdev") {
        if !machine.netdevs.has(netdev) {
            let desc = format!("Property '{inner}.netdev' can't find value '{netdev}'");
            return Err(generic(desc));
        }
        if machine.devices.uses("netdev", netdev) {
            let desc =
                format!("Property '{inner}.netdev' can't take value '{netdev}', it's in use");
            return Err(generic(desc));
        }
    }
    if let Some(chardev) = arguments.str("chardev")
        && !machine.chardevs.has(chardev)
    {
        return cannot("chardev", chardev);
    }
    if let Some(memory) = arguments.str("memdev") {
        if machine.objects.find(memory).is_none() {
            let desc = format!("Device '{memory}' not found");
            return Err(crate::refusal::no_such(desc));
        }
        if machine.devices.uses("memdev", memory) {
            let desc = format!("can't use already busy memdev: {memory}");
            return Err(generic(desc));
        }
    } else if driver == "pc-dimm" || driver == "nvdimm" {
        return Err(generic("'memdev' property is not set"));
    }
    Ok(())
}

/// Checks the slot of a CPU: each is a core of the only socket.
fn check_cpu(machine: &Machine, arguments: Arguments<'_>) -> Result<(), ErrorObject> {
    let most = u64::from(machine.devices.cpus.0);
    let socket = arguments.size("socket-id").unwrap_or(0);
    if socket > 0 {
        let desc = format!("Invalid CPU socket-id: {socket} must be in range 0:0");
        return Err(generic(desc));
    }
    let Some(core) = arguments.size("core-id") else {
        return Err(generic("CPU core-id is not set"));
    };
    if core >= most {
        let last = most - 1;
        let desc = format!("Invalid CPU core-id: {core} must be in range 0:{last}");
        return Err(generic(desc));
    }
    if cpus(machine)
        .iter()
        .any(|cpu| cpu.core == core && cpu.path.is_some())
    {
        let desc = format!("CPU[{core}] with APIC ID {core} exists");
        return Err(generic(desc));
    }
    Ok(())
}

pub(crate) fn device_del(machine: &mut Machine, arguments: Arguments<'_>) -> Answer {
    let id = arguments.text("id");
    let guest = machine.guest;
    if machine.devices.find(id).is_none() {
        return Err(no_such_device(machine, id));
    }
    let mut devices = machine.devices.all.iter_mut();
    let found = devices.find(|device| device.id.as_deref() == Some(id) || device.path == id);
    let device = found.ok_or_else(|| no_device(id))?;
    let path = device.path.clone();
    device.is_leaving = true;
    if let Guest::Consents(wait) | Guest::Refuses(wait) = guest {
        let timer = Timer::Unplug(path);
        machine.cancel_timers(|other| *other == timer);
        machine.after(wait, timer);
    }
    done()
}

/// A CPU slot.
struct Cpu {
    core: u64,
    /// The path of the CPU that is in it.
    path: Option<String>,
}

fn cpus(machine: &Machine) -> Vec<Cpu> {
    let (most, at_start) = machine.devices.cpus;
    let plugged = |core: u64| {
        let mut devices = machine.devices.all.iter();
        let is_it =
            |device: &&Device| device.driver.ends_with("-cpu") && device.number("core-id") == core;
        devices.find(is_it).map(|device| device.path.clone())
    };
    let slots = (0..u64::from(most)).map(|core| Cpu {
        core,
        path: if core < u64::from(at_start) {
            Some(format!("/machine/unattached/device[{core}]"))
        } else {
            plugged(core)
        },
    });
    slots.collect()
}

/// Where a CPU is, as the machine counts.
fn cpu_place(machine: &Machine, core: u64) -> Value {
    let mut place = json!({"socket-id": 0, "core-id": core, "thread-id": 0});
    if machine.build.target.machine == "virt" {
        place["cluster-id"] = json!(0);
    }
    place
}

pub(crate) fn query_hotpluggable_cpus(machine: &mut Machine, _: Arguments<'_>) -> Answer {
    if machine.build.target.machine == "virt" {
        return Err(generic("machine does not support hot-plugging CPUs"));
    }
    let cpus = cpus(machine).into_iter().rev().map(|cpu| {
        let mut info = json!({
            "type": machine.build.target.cpu,
            "vcpus-count": 1,
            "props": cpu_place(machine, cpu.core),
        });
        if let Some(path) = cpu.path {
            info["qom-path"] = json!(path);
        }
        info
    });
    Ok(cpus.collect())
}

/// The first of the numbers that stand for threads of the process.
pub(crate) const FIRST_THREAD: u64 = 1000;

pub(crate) fn query_cpus_fast(machine: &mut Machine, _: Arguments<'_>) -> Answer {
    let cpus = cpus(machine).into_iter().filter_map(|cpu| {
        let path = cpu.path?;
        Some(json!({
            "cpu-index": cpu.core,
            "qom-path": path,
            "qom-type": machine.build.target.cpu,
            "thread-id": FIRST_THREAD + cpu.core,
            "target": machine.build.target.name,
            "arch": arch(machine.build.target.name),
            "props": cpu_place(machine, cpu.core),
        }))
    });
    Ok(cpus.collect())
}

/// The value of `CpuInfoArch`, which older releases tell beside the target.
fn arch(target: &str) -> &'static str {
    match target {
        "x86_64" | "i386" => "x86",
        "arm" | "aarch64" => "arm",
        "ppc" | "ppc64" => "ppc",
        "mips" | "mipsel" | "mips64" | "mips64el" => "mips",
        "riscv32" | "riscv64" => "riscv",
        "s390x" => "s390",
        "sparc" | "sparc64" => "sparc",
        "tricore" => "tricore",
        _ => "other",
    }
}

pub(crate) fn query_memory_devices(machine: &mut Machine, _: Arguments<'_>) -> Answer {
    let mut address = PLUGGED_MEMORY;
    let dimms = memory_devices(machine).enumerate();
    let infos = dimms.map(|(slot, (device, size))| {
        let info = json!({"type": if device.driver == "nvdimm" { "nvdimm" } else { "dimm" }, "data": {
            "id": device.id,
            "addr": address,
            "size": size,
            "slot": slot,
            "node": device.number("node"),
            "memdev": format!("/objects/{}", Arguments(&device.properties).text("memdev")),
            "hotplugged": true,
            "hotpluggable": true,
        }});
        address = address.saturating_add(size);
        info
    });
    Ok(infos.collect())
}

fn memory_devices(machine: &Machine) -> impl Iterator<Item = (&Device, u64)> {
    let devices = machine.devices.all.iter();
    devices.filter_map(|device| {
        let is_memory = matches!(device.driver.as_str(), "pc-dimm" | "nvdimm");
        let memory = device.properties.get("memdev")?.as_str()?;
        let object = machine.objects.find(memory)?;
        is_memory.then(|| {
            (
                device,
                Arguments(&object.properties).size("size").unwrap_or(0),
            )
        })
    })
}

/// The size of all memory that was plugged. A client can name any size.
fn plugged_memory(machine: &Machine) -> u64 {
    let sizes = memory_devices(machine).map(|(_, size)| size);
    sizes.fold(0, u64::saturating_add)
}

pub(crate) fn query_memory_size(machine: &mut Machine, _: Arguments<'_>) -> Answer {
    let plugged = plugged_memory(machine);
    Ok(json!({"base-memory": machine.memory, "plugged-memory": plugged}))
}

fn no_balloon() -> ErrorObject {
    crate::refusal::not_active("No balloon device has been activated")
}

pub(crate) fn query_balloon(machine: &mut Machine, _: Arguments<'_>) -> Answer {
    if !machine.devices.has_model("virtio-balloon") {
        return Err(no_balloon());
    }
    let plugged = plugged_memory(machine);
    let all = machine.memory.saturating_add(plugged);
    Ok(json!({"actual": machine.devices.balloon.unwrap_or(all)}))
}

pub(crate) fn balloon(machine: &mut Machine, arguments: Arguments<'_>) -> Answer {
    if !machine.devices.has_model("virtio-balloon") {
        return Err(no_balloon());
    }
    let value = arguments.int("value").unwrap_or(0);
    let Some(value) = u64::try_from(value).ok().filter(|value| *value > 0) else {
        return Err(generic("Parameter 'value' expects a size"));
    };
    // A guest without a driver does nothing.
    if machine.guest != Guest::Silent {
        machine.devices.balloon = Some(value.min(machine.memory));
        machine.emit(
            "BALLOON_CHANGE",
            json!({"actual": value.min(machine.memory)}),
        );
    }
    done()
}

impl Machine {
    /// The guest answers a request to give a device away.
    pub(crate) fn answer_unplug(&mut self, path: &str) {
        let Some(at) = self
            .devices
            .all
            .iter()
            .position(|device| device.path == path)
        else {
            return;
        };
        let device = &mut self.devices.all[at];
        if !device.is_leaving {
            return;
        }
        if matches!(self.guest, Guest::Refuses(_)) && !device.leaves_by_reset {
            device.is_leaving = false;
            let (id, path) = (device.id.clone(), device.path.clone());
            self.emit("DEVICE_UNPLUG_GUEST_ERROR", tell(id.as_deref(), &path));
            return;
        }
        let device = self.devices.all.remove(at);
        if let Some(backend) = device.backend() {
            self.emit("DEVICE_DELETED", json!({"path": backend}));
        }
        for node in &mut self.block.nodes {
            if node
                .device
                .as_deref()
                .is_some_and(|user| is_part(user, path))
            {
                node.device = None;
            }
        }
        if device.driver.starts_with("virtio-balloon") {
            self.devices.balloon = None;
        }
        let data = tell(device.id.as_deref(), path);
        self.emit("DEVICE_DELETED", data);
    }

    /// A reset gives away what the guest has not yet given away.
    pub(crate) fn unplug_at_reset(&mut self) {
        let mut paths = Vec::new();
        for device in self
            .devices
            .all
            .iter_mut()
            .filter(|device| device.is_leaving)
        {
            device.leaves_by_reset = true;
            paths.push(device.path.clone());
        }
        for path in paths {
            self.after(Duration::ZERO, Timer::Unplug(path));
        }
    }
}

fn is_part(path: &str, of: &str) -> bool {
    path.strip_prefix(of)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

fn tell(id: Option<&str>, path: &str) -> Value {
    let mut data = json!({"path": path});
    if let Some(id) = id {
        data["device"] = json!(id);
    }
    data
}
