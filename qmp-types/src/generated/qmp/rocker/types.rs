// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// An emulated rocker switch.
#[non_exhaustive]
pub struct RockerSwitch {
    pub name: String,
    pub id: u64,
    pub ports: u32,
}

impl RockerSwitch {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>, id: u64, ports: u32) -> Self {
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
    Half,
    Full,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// Whether a rocker port negotiates its speed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RockerPortAutoneg {
    Off,
    On,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// State of a port of a rocker switch.
#[non_exhaustive]
pub struct RockerPort {
    pub name: String,
    pub enabled: bool,
    pub link_up: bool,
    pub speed: u32,
    pub duplex: types::RockerPortDuplex,
    pub autoneg: types::RockerPortAutoneg,
}

impl RockerPort {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        name: impl Into<String>,
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

/// Fields that a packet is matched on by a rocker flow.
#[non_exhaustive]
pub struct RockerOfDpaFlowKey {
    pub priority: u32,
    pub tbl_id: u32,
    pub in_pport: Option<u32>,
    pub tunnel_id: Option<u32>,
    pub vlan_id: Option<u16>,
    pub eth_type: Option<u16>,
    pub eth_src: Option<String>,
    pub eth_dst: Option<String>,
    pub ip_proto: Option<u8>,
    pub ip_tos: Option<u8>,
    pub ip_dst: Option<String>,
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

/// Bits of each field that a rocker flow looks at.
#[non_exhaustive]
pub struct RockerOfDpaFlowMask {
    pub in_pport: Option<u32>,
    pub tunnel_id: Option<u32>,
    pub vlan_id: Option<u16>,
    pub eth_src: Option<String>,
    pub eth_dst: Option<String>,
    pub ip_proto: Option<u8>,
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

/// What a rocker flow does with the packets it matches.
#[non_exhaustive]
pub struct RockerOfDpaFlowAction {
    pub goto_tbl: Option<u32>,
    pub group_id: Option<u32>,
    pub tunnel_lport: Option<u32>,
    pub vlan_id: Option<u16>,
    pub new_vlan_id: Option<u16>,
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
    pub cookie: u64,
    pub hits: u64,
    pub key: types::RockerOfDpaFlowKey,
    pub mask: types::RockerOfDpaFlowMask,
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

/// An entry of a rocker group table.
#[non_exhaustive]
pub struct RockerOfDpaGroup {
    pub id: u32,
    /// On the wire: `type`.
    pub type_: u8,
    pub vlan_id: Option<u16>,
    pub pport: Option<u32>,
    pub index: Option<u32>,
    pub out_pport: Option<u32>,
    pub group_id: Option<u32>,
    pub set_vlan_id: Option<u16>,
    pub pop_vlan: Option<u8>,
    pub group_ids: Option<Vec<u32>>,
    pub set_eth_src: Option<String>,
    pub set_eth_dst: Option<String>,
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
