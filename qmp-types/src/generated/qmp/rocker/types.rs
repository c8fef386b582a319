// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// An emulated rocker switch.
#[non_exhaustive]
pub struct RockerSwitch {
    /// Name given to the device with its property [`name`](field@types::RockerSwitch::name).
    pub name: crate::rt::Text,
    /// Value of the device's property `switch_id` or, if that is not set, the MAC address of the
    /// switch as a number: its six bytes, the first in the lowest place.
    pub id: u64,
    /// Number of front panel ports.
    pub ports: u32,
}

impl RockerSwitch {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<crate::rt::Text>, id: u64, ports: u32) -> Self {
        Self {
            name: name.into(),
            id,
            ports,
        }
    }
}

/// Duplex setting of a rocker port.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RockerPortDuplex {
    /// One direction at a time.
    Half,
    /// Both directions at once.
    Full,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// Whether a rocker port negotiates its speed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RockerPortAutoneg {
    /// Speed and duplex are fixed.
    Off,
    /// Speed and duplex are agreed on with the other side.
    On,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// State of a port of a rocker switch.
#[non_exhaustive]
pub struct RockerPort {
    /// Name of the switch, `p` and the number of the port from 1, such as `sw1p2`. For `set_link`
    /// the ports count from 0: this one is `sw1.1`.
    pub name: crate::rt::Text,
    /// Whether the driver in the guest has switched the port on.
    pub enabled: bool,
    /// Whether the link is up, as set with `set_link`.
    pub link_up: bool,
    /// Speed of the link in megabits per second.
    pub speed: u32,
    /// Whether both directions work at once.
    pub duplex: types::RockerPortDuplex,
    /// Whether the speed is negotiated.
    pub autoneg: types::RockerPortAutoneg,
}

impl RockerPort {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        name: impl Into<crate::rt::Text>,
        enabled: bool,
        link_up: bool,
        speed: u32,
        duplex: types::RockerPortDuplex,
        autoneg: types::RockerPortAutoneg,
    ) -> Self {
        Self {
            name: name.into(),
            enabled,
            link_up,
            speed,
            duplex,
            autoneg,
        }
    }
}

/// Fields that a packet is matched on by a rocker flow. Those the flow does not look at are
/// absent.
#[non_exhaustive]
pub struct RockerOfDpaFlowKey {
    /// Rank among the flows of the table; the highest that matches wins.
    pub priority: u32,
    /// Table: 0 ingress port, 10 VLAN, 20 termination MAC, 30 unicast routing, 40 multicast
    /// routing, 50 bridging, 60 access lists.
    pub tbl_id: u32,
    /// Port that the packet came in by, from 1.
    pub in_pport: Option<u32>,
    /// Overlay network of the packet.
    pub tunnel_id: Option<u32>,
    /// VLAN of the packet. Ports without VLAN tags have internal ones from 3840 (0xf00).
    pub vlan_id: Option<u16>,
    /// Type in the Ethernet header, such as 2048 (0x800) for IPv4.
    pub eth_type: Option<u16>,
    /// MAC address of the sender, such as `52:54:00:12:35:01`.
    pub eth_src: Option<crate::rt::Text>,
    /// MAC address of the receiver.
    pub eth_dst: Option<crate::rt::Text>,
    /// Protocol in the IP header, such as 6 for TCP.
    pub ip_proto: Option<u8>,
    /// Type of service in the IP header.
    pub ip_tos: Option<u8>,
    /// IPv4 network of the receiver with its prefix length, such as `192.0.2.0/24`.
    pub ip_dst: Option<crate::rt::Text>,
}

impl RockerOfDpaFlowKey {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(priority: u32, tbl_id: u32) -> Self {
        Self {
            priority,
            tbl_id,
            in_pport: None,
            tunnel_id: None,
            vlan_id: None,
            eth_type: None,
            eth_src: None,
            eth_dst: None,
            ip_proto: None,
            ip_tos: None,
            ip_dst: None,
        }
    }
}

/// Bits of each field that a rocker flow looks at. A field that must match completely is absent
/// here.
#[non_exhaustive]
pub struct RockerOfDpaFlowMask {
    /// Mask for the input port; 4294901760 (0xffff0000) lets any physical port match.
    pub in_pport: Option<u32>,
    /// Mask for the overlay network.
    pub tunnel_id: Option<u32>,
    /// Bits of the VLAN identifier that must match; 0 accepts any VLAN.
    pub vlan_id: Option<u16>,
    /// Mask for the MAC address of the sender, written like an address.
    pub eth_src: Option<crate::rt::Text>,
    /// Mask for the MAC address of the receiver, written like an address.
    pub eth_dst: Option<crate::rt::Text>,
    /// Mask for the IP protocol.
    pub ip_proto: Option<u8>,
    /// Mask for the type of service.
    pub ip_tos: Option<u8>,
}

impl RockerOfDpaFlowMask {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            in_pport: None,
            tunnel_id: None,
            vlan_id: None,
            eth_src: None,
            eth_dst: None,
            ip_proto: None,
            ip_tos: None,
        }
    }
}

/// Steps that a rocker flow takes with the packets it matches. Steps it does not take are
/// absent, and copying packets to the driver in the guest is never reported.
#[non_exhaustive]
pub struct RockerOfDpaFlowAction {
    /// Table that looks at the packet next.
    pub goto_tbl: Option<u32>,
    /// Group that sends the packet on, as in `id` of [`RockerOfDpaGroup`](types::RockerOfDpaGroup).
    pub group_id: Option<u32>,
    /// Logical port of a tunnel that the packet goes to. QEMU never reports it.
    pub tunnel_lport: Option<u32>,
    /// VLAN that the packet gets. QEMU never reports it.
    pub vlan_id: Option<u16>,
    /// VLAN that is put into the packet. On little-endian hosts, such as x86, QEMU reports its two
    /// bytes in the wrong order: VLAN 10 shows as 2560.
    pub new_vlan_id: Option<u16>,
    /// Port that the packet goes out by. QEMU never reports it.
    pub out_pport: Option<u32>,
}

impl RockerOfDpaFlowAction {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            goto_tbl: None,
            group_id: None,
            tunnel_lport: None,
            vlan_id: None,
            new_vlan_id: None,
            out_pport: None,
        }
    }
}

/// An entry of a rocker flow table, with the number of its hits.
#[non_exhaustive]
pub struct RockerOfDpaFlow {
    /// Number that the driver in the guest gave to the entry.
    pub cookie: u64,
    /// Number of packets that it matched.
    pub hits: u64,
    /// Fields to match.
    pub key: types::RockerOfDpaFlowKey,
    /// Bits of these fields that count.
    pub mask: types::RockerOfDpaFlowMask,
    /// Steps for packets that match.
    pub action: types::RockerOfDpaFlowAction,
}

impl RockerOfDpaFlow {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        cookie: u64,
        hits: u64,
        key: types::RockerOfDpaFlowKey,
        mask: types::RockerOfDpaFlowMask,
        action: types::RockerOfDpaFlowAction,
    ) -> Self {
        Self {
            cookie,
            hits,
            key,
            mask,
            action,
        }
    }
}

/// An entry of a rocker group table: what happens to packets that flows or other groups send to
/// it. Members that its type does not have are absent.
#[non_exhaustive]
pub struct RockerOfDpaGroup {
    /// Number of the group. Its highest four bits are the type.
    pub id: u32,
    /// 0: interface; 1: rewriting of Ethernet headers; 2: unicast routing; 3: multicast; 4:
    /// flooding.
    ///
    /// On the wire: `type`.
    pub type_: u8,
    /// Types 0, 3 and 4: VLAN of the group.
    pub vlan_id: Option<u16>,
    /// Type 0: port that is part of the number of the group.
    pub pport: Option<u32>,
    /// Types 1 to 4: number among the groups of the type.
    pub index: Option<u32>,
    /// Type 0: port that packets go out by.
    pub out_pport: Option<u32>,
    /// Types 1 and 2: group that gets the packet next.
    pub group_id: Option<u32>,
    /// Types 1 and 2: VLAN that packets get.
    pub set_vlan_id: Option<u16>,
    /// Type 0: 1 if the VLAN tag is taken off, else 0.
    pub pop_vlan: Option<u8>,
    /// Types 3 and 4: groups that each get a copy of the packet.
    pub group_ids: Option<Vec<u32>>,
    /// Types 1 and 2: MAC address of the sender that packets get.
    pub set_eth_src: Option<crate::rt::Text>,
    /// Types 1 and 2: MAC address of the receiver that packets get.
    pub set_eth_dst: Option<crate::rt::Text>,
    /// Type 2: 1 if packets whose time to live ends are dropped.
    pub ttl_check: Option<u8>,
}

impl RockerOfDpaGroup {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(id: u32, type_: u8) -> Self {
        Self {
            id,
            type_,
            vlan_id: None,
            pport: None,
            index: None,
            out_pport: None,
            group_id: None,
            set_vlan_id: None,
            pop_vlan: None,
            group_ids: None,
            set_eth_src: None,
            set_eth_dst: None,
            ttl_check: None,
        }
    }
}
