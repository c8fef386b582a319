//! Network back ends and links.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::arguments::Arguments;
use crate::machine::Machine;
use crate::refusal::{Answer, done, generic, is_id, no_device};

/// The network back ends.
#[derive(Clone, Debug, Default)]
pub(crate) struct Netdevs(BTreeSet<String>);

impl Netdevs {
    pub(crate) fn has(&self, id: &str) -> bool {
        self.0.contains(id)
    }
}

pub(crate) fn netdev_add(machine: &mut Machine, arguments: Arguments<'_>) -> Answer {
    let id = arguments.text("id");
    if !is_id(id) {
        return Err(generic("Parameter 'id' expects an identifier"));
    }
    if !machine.netdevs.0.insert(id.to_owned()) {
        return Err(generic(format!("Duplicate ID '{id}'")));
    }
    done()
}

pub(crate) fn netdev_del(machine: &mut Machine, arguments: Arguments<'_>) -> Answer {
    let id = arguments.text("id");
    if !machine.netdevs.0.remove(id) {
        return Err(no_device(id));
    }
    done()
}

fn is_nic(machine: &Machine, name: &str) -> bool {
    let device = machine.devices.find(name);
    device.is_some_and(|device| {
        device.properties.contains_key("netdev") || device.driver.contains("net")
    })
}

pub(crate) fn set_link(machine: &mut Machine, arguments: Arguments<'_>) -> Answer {
    let name = arguments.text("name");
    if !machine.netdevs.has(name) && !is_nic(machine, name) {
        return Err(no_device(name));
    }
    done()
}

pub(crate) fn query_rx_filter(machine: &mut Machine, arguments: Arguments<'_>) -> Answer {
    if let Some(name) = arguments.str("name") {
        if machine.netdevs.has(name) {
            let desc = format!("net client({name}) isn't a NIC");
            return Err(generic(desc));
        }
        if !is_nic(machine, name) {
            return Err(generic(format!("invalid net client name: {name}")));
        }
    }
    let wanted = arguments.str("name");
    let devices = machine.devices.all.iter();
    let nics = devices.filter(|device| device.driver.starts_with("virtio-net"));
    let shown = nics.filter(|device| wanted.is_none() || device.id.as_deref() == wanted);
    let infos = shown.enumerate().map(|(index, device)| {
        json!({
            "name": device.id,
            "promiscuous": true,
            "multicast": "normal",
            "unicast": "normal",
            "vlan": "all",
            "broadcast-allowed": true,
            "multicast-overflow": false,
            "unicast-overflow": false,
            "main-mac": format!("52:54:00:12:34:{:02x}", (0x56 + index) & 0xFF),
            "vlan-table": (0..4096).rev().collect::<Vec<u16>>(),
            "unicast-table": [],
            "multicast-table": [],
        })
    });
    Ok(infos.collect::<Value>())
}
