//! A machine monitor that speaks QMP: the commands of QEMU that `StratoVirt` has, over a machine that is only pretended.
//!
//! ```console
//! $ cargo run -p qmp-server --example vmm -- unix:/tmp/vmm.qmp,server=on,wait=off
//! ```
//!
//! The protocol is in `serve`; `Machine` knows nothing of it but the types. Left out are commands that need more of a machine:
//! `migrate`, `block-commit`, internal snapshots and `qom-get`; and those that QEMU does not have (any more).

use std::collections::BTreeMap;
use std::os::fd::OwnedFd;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use qmp_server::qmp_types::qmp::{commands as c, events as e, types as t};
use qmp_server::qmp_types::{Branches, Command, Data};
use qmp_server::{Builder, ErrorClass, ErrorObject, Fds, Handle, Server, State};

type Result<T = ()> = std::result::Result<T, ErrorObject>;
type Vm = State<Machine>;

/// A server for a machine. Addresses are up to the caller.
#[allow(deprecated, reason = "StratoVirt has `query-kvm`")]
pub(crate) fn serve(machine: Machine) -> Builder<Machine> {
    Server::builder()
        .state(machine)
        .command(|_: c::QueryStatus, vm: Vm| async move { Ok(vm.lock().status()) })
        .command(|_: c::Stop, vm: Vm, server: Handle| async move {
            if vm.lock().set_running(false) {
                server.send(e::Stop::new())?;
            }
            Ok(())
        })
        .command(|_: c::Cont, vm: Vm, server: Handle| async move {
            if vm.lock().set_running(true) {
                server.send(e::Resume::new())?;
            }
            Ok(())
        })
        .command(|_: c::SystemPowerdown, server: Handle| async move {
            Ok(server.send(e::Powerdown::new())?)
        })
        .command(|_: c::SystemReset, server: Handle| async move {
            Ok(server.send(e::Reset::new(false, t::ShutdownCause::HostQmpSystemReset))?)
        })
        .command(|_: c::Quit, server: Handle| async move {
            server.send(e::Shutdown::new(false, t::ShutdownCause::HostQmpQuit))?;
            server.shut_down();
            Ok(())
        })
        .command(|add: c::DeviceAdd, vm: Vm| async move {
            let id = add.id.unwrap_or_default();
            vm.lock().devices.add(id, add.driver)
        })
        .command(|del: c::DeviceDel, vm: Vm, server: Handle| async move {
            vm.lock().devices.remove(&del.id)?;
            let mut deleted = e::DeviceDeleted::new(format!("/machine/peripheral/{}", del.id));
            deleted.device = Some(del.id);
            Ok(server.send(deleted)?)
        })
        .command(|add: c::BlockdevAdd, vm: Vm| async move {
            let name = add.node_name.unwrap_or_default();
            vm.lock().nodes.add(name, add.driver.tag())
        })
        .command(
            |del: c::BlockdevDel, vm: Vm| async move { vm.lock().nodes.remove(&del.node_name) },
        )
        .command(|add: c::NetdevAdd, vm: Vm| async move {
            vm.lock().netdevs.add(add.id, add.type_.tag())
        })
        .command(|del: c::NetdevDel, vm: Vm| async move { vm.lock().netdevs.remove(&del.id) })
        .command(|add: c::ChardevAdd, vm: Vm| async move {
            vm.lock().chardevs.add(add.id, add.backend.type_.tag())?;
            Ok(t::ChardevReturn::new())
        })
        .command(|del: c::ChardevRemove, vm: Vm| async move { vm.lock().chardevs.remove(&del.id) })
        .command(|_: c::QueryChardev, vm: Vm| async move { Ok(vm.lock().chardev_info()) })
        .command(|getfd: c::Getfd, vm: Vm, fds: Fds| async move {
            let none = || ErrorObject::generic("No file descriptor supplied via SCM_RIGHTS");
            let fd = fds.take().ok_or_else(none)?;
            vm.lock().fds.insert(getfd.fdname.into(), fd);
            Ok(())
        })
        .command(|balloon: c::Balloon, vm: Vm, server: Handle| async move {
            vm.lock().balloon = balloon.value;
            Ok(server.send(e::BalloonChange::new(balloon.value))?)
        })
        .command(
            |_: c::QueryBalloon, vm: Vm| async move { Ok(t::BalloonInfo::new(vm.lock().balloon)) },
        )
        .command(|_: c::QueryKvm| async { Ok(t::KvmInfo::new(true, true)) })
        .command(|_: c::QueryTarget| async { Ok(t::QemuTargetInfo::new(t::SysEmuTarget::X86_64)) })
        .command(|_: c::QueryVnc| async { Ok(t::VncInfo::new(false)) })
        .command(|_: c::QueryMigrate| async { Ok(t::MigrationInfo::new()) })
        .command(none::<c::QueryBlock, _>)
        .command(none::<c::QueryBlockstats, _>)
        .command(none::<c::QueryBlockJobs, _>)
        .command(none::<c::QueryNamedBlockNodes, _>)
        .command(none::<c::QueryIothreads, _>)
        .command(none::<c::QueryHotpluggableCpus, _>)
        .command(none::<c::QueryCommandLineOptions, _>)
        .command(none::<c::QueryMigrateCapabilities, _>)
        .command(none::<c::QueryMachines, _>)
        .command(none::<c::QomListTypes, _>)
        .command(none::<c::QomList, _>)
        .command(none::<c::DeviceListProperties, _>)
        .command(none::<c::QueryTpmModels, _>)
        .command(none::<c::QueryTpmTypes, _>)
        .command(none::<c::QueryGicCapabilities, _>)
        .event::<e::Stop>()
        .event::<e::Resume>()
        .event::<e::Powerdown>()
        .event::<e::Reset>()
        .event::<e::Shutdown>()
        .event::<e::DeviceDeleted>()
        .event::<e::BalloonChange>()
}

/// Answers that there are none.
async fn none<C: Command<Return = Vec<T>>, T: Data>(_: C) -> Result<Vec<T>> {
    Ok(Vec::new())
}

/// A machine without a guest.
#[derive(Clone)]
pub(crate) struct Machine(Arc<Mutex<Parts>>);

struct Parts {
    is_running: bool,
    balloon: i64,
    devices: Named,
    nodes: Named,
    netdevs: Named,
    chardevs: Named,
    fds: BTreeMap<String, OwnedFd>,
}

impl Machine {
    pub(crate) fn new() -> Self {
        Self(Arc::new(Mutex::new(Parts {
            is_running: false,
            balloon: 128 << 20,
            devices: Named::new("Device"),
            nodes: Named::new("Node"),
            netdevs: Named::new("Netdev"),
            chardevs: Named::new("Chardev"),
            fds: BTreeMap::new(),
        })))
    }

    fn lock(&self) -> MutexGuard<'_, Parts> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Parts {
    fn status(&self) -> t::StatusInfo {
        let status = if self.is_running {
            t::RunState::Running
        } else {
            t::RunState::Paused
        };
        t::StatusInfo::new(self.is_running, status)
    }

    fn chardev_info(&self) -> Vec<t::ChardevInfo> {
        let parts = self.chardevs.parts.iter();
        let info = parts.map(|(id, backend)| t::ChardevInfo::new(id, backend, true));
        info.collect()
    }

    /// Returns whether it was otherwise.
    fn set_running(&mut self, is_running: bool) -> bool {
        std::mem::replace(&mut self.is_running, is_running) != is_running
    }
}

/// Parts of one kind: their names, and what each is.
struct Named {
    kind: &'static str,
    parts: BTreeMap<String, String>,
}

impl Named {
    fn new(kind: &'static str) -> Self {
        let parts = BTreeMap::new();
        Self { kind, parts }
    }

    fn add(&mut self, name: impl Into<String>, what: impl Into<String>) -> Result {
        let name = name.into();
        if self.parts.contains_key(&name) {
            let desc = format!("{} '{name}' already exists", self.kind);
            return Err(ErrorObject::generic(desc));
        }
        self.parts.insert(name, what.into());
        Ok(())
    }

    fn remove(&mut self, name: &str) -> Result {
        let none = || {
            let desc = format!("{} '{name}' not found", self.kind);
            ErrorObject::new(ErrorClass::DeviceNotFound, desc)
        };
        self.parts.remove(name).map(drop).ok_or_else(none)
    }
}

// A test includes this file and has no use for it.
#[allow(dead_code)]
#[tokio::main(flavor = "current_thread")]
async fn main() {
    let addresses = std::env::args().skip(1);
    let server = serve(Machine::new());
    let server = addresses.fold(server, Builder::monitor);
    let result = match server.build() {
        Ok(server) => server.run().await.map_err(|error| error.to_string()),
        Err(error) => Err(error.to_string()),
    };
    // A thread may still read the standard input.
    std::process::exit(match result {
        Ok(()) => 0,
        Err(error) => {
            eprintln!("{error}");
            1
        }
    });
}
