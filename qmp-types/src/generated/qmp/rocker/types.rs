// Made from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// An emulated rocker switch.
#[non_exhaustive]
pub struct RockerSwitch {
    /// The member `name`.
    pub name: String,
    /// The member `id`.
    pub id: u64,
    /// The member `ports`.
    pub ports: u32,
}

impl crate::Blank for RockerSwitch {
    const BLANK: Self = Self {
        name: crate::Blank::BLANK,
        id: crate::Blank::BLANK,
        ports: crate::Blank::BLANK,
    };
}

impl crate::Object for RockerSwitch {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "RockerSwitch",
        names: &["name", "id", "ports"],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.name, &self.id, &self.ports]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.name, &mut self.id, &mut self.ports]);
    }
}

impl RockerSwitch {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// The value `half`.
    Half,
    /// The value `full`.
    Full,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for RockerPortDuplex {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("half", Self::Half),
        ("full", Self::Full),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Half => "half",
            Self::Full => "full",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// Whether a rocker port negotiates its speed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RockerPortAutoneg {
    /// The value `off`.
    Off,
    /// The value `on`.
    On,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for RockerPortAutoneg {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("off", Self::Off),
        ("on", Self::On),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Off => "off",
            Self::On => "on",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// State of a port of a rocker switch.
#[non_exhaustive]
pub struct RockerPort {
    /// The member `name`.
    pub name: String,
    /// The member `enabled`.
    pub enabled: bool,
    /// The member `link-up`.
    pub link_up: bool,
    /// The member `speed`.
    pub speed: u32,
    /// The member `duplex`.
    pub duplex: types::RockerPortDuplex,
    /// The member `autoneg`.
    pub autoneg: types::RockerPortAutoneg,
}

impl crate::Blank for RockerPort {
    const BLANK: Self = Self {
        name: crate::Blank::BLANK,
        enabled: crate::Blank::BLANK,
        link_up: crate::Blank::BLANK,
        speed: crate::Blank::BLANK,
        duplex: crate::Blank::BLANK,
        autoneg: crate::Blank::BLANK,
    };
}

impl crate::Object for RockerPort {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "RockerPort",
        names: &["name", "enabled", "link-up", "speed", "duplex", "autoneg"],
        required: 0b111111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.name,
                &self.enabled,
                &self.link_up,
                &self.speed,
                &self.duplex,
                &self.autoneg,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.name,
                &mut self.enabled,
                &mut self.link_up,
                &mut self.speed,
                &mut self.duplex,
                &mut self.autoneg,
            ],
        );
    }
}

impl RockerPort {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// The member `priority`.
    pub priority: u32,
    /// The member `tbl-id`.
    pub tbl_id: u32,
    /// The member `in-pport`.
    pub in_pport: Option<u32>,
    /// The member `tunnel-id`.
    pub tunnel_id: Option<u32>,
    /// The member `vlan-id`.
    pub vlan_id: Option<u16>,
    /// The member `eth-type`.
    pub eth_type: Option<u16>,
    /// The member `eth-src`.
    pub eth_src: Option<String>,
    /// The member `eth-dst`.
    pub eth_dst: Option<String>,
    /// The member `ip-proto`.
    pub ip_proto: Option<u8>,
    /// The member `ip-tos`.
    pub ip_tos: Option<u8>,
    /// The member `ip-dst`.
    pub ip_dst: Option<String>,
}

impl crate::Blank for RockerOfDpaFlowKey {
    const BLANK: Self = Self {
        priority: crate::Blank::BLANK,
        tbl_id: crate::Blank::BLANK,
        in_pport: None,
        tunnel_id: None,
        vlan_id: None,
        eth_type: None,
        eth_src: None,
        eth_dst: None,
        ip_proto: None,
        ip_tos: None,
        ip_dst: None,
    };
}

impl crate::Object for RockerOfDpaFlowKey {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "RockerOfDpaFlowKey",
        names: &[
            "priority",
            "tbl-id",
            "in-pport",
            "tunnel-id",
            "vlan-id",
            "eth-type",
            "eth-src",
            "eth-dst",
            "ip-proto",
            "ip-tos",
            "ip-dst",
        ],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.priority,
                &self.tbl_id,
                &self.in_pport,
                &self.tunnel_id,
                &self.vlan_id,
                &self.eth_type,
                &self.eth_src,
                &self.eth_dst,
                &self.ip_proto,
                &self.ip_tos,
                &self.ip_dst,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.priority,
                &mut self.tbl_id,
                &mut self.in_pport,
                &mut self.tunnel_id,
                &mut self.vlan_id,
                &mut self.eth_type,
                &mut self.eth_src,
                &mut self.eth_dst,
                &mut self.ip_proto,
                &mut self.ip_tos,
                &mut self.ip_dst,
            ],
        );
    }
}

impl RockerOfDpaFlowKey {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// The member `in-pport`.
    pub in_pport: Option<u32>,
    /// The member `tunnel-id`.
    pub tunnel_id: Option<u32>,
    /// The member `vlan-id`.
    pub vlan_id: Option<u16>,
    /// The member `eth-src`.
    pub eth_src: Option<String>,
    /// The member `eth-dst`.
    pub eth_dst: Option<String>,
    /// The member `ip-proto`.
    pub ip_proto: Option<u8>,
    /// The member `ip-tos`.
    pub ip_tos: Option<u8>,
}

impl crate::Blank for RockerOfDpaFlowMask {
    const BLANK: Self = Self {
        in_pport: None,
        tunnel_id: None,
        vlan_id: None,
        eth_src: None,
        eth_dst: None,
        ip_proto: None,
        ip_tos: None,
    };
}

impl crate::Object for RockerOfDpaFlowMask {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "RockerOfDpaFlowMask",
        names: &[
            "in-pport",
            "tunnel-id",
            "vlan-id",
            "eth-src",
            "eth-dst",
            "ip-proto",
            "ip-tos",
        ],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.in_pport,
                &self.tunnel_id,
                &self.vlan_id,
                &self.eth_src,
                &self.eth_dst,
                &self.ip_proto,
                &self.ip_tos,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.in_pport,
                &mut self.tunnel_id,
                &mut self.vlan_id,
                &mut self.eth_src,
                &mut self.eth_dst,
                &mut self.ip_proto,
                &mut self.ip_tos,
            ],
        );
    }
}

impl RockerOfDpaFlowMask {
    /// Creates it with nothing set.
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
    /// The member `goto-tbl`.
    pub goto_tbl: Option<u32>,
    /// The member `group-id`.
    pub group_id: Option<u32>,
    /// The member `tunnel-lport`.
    pub tunnel_lport: Option<u32>,
    /// The member `vlan-id`.
    pub vlan_id: Option<u16>,
    /// The member `new-vlan-id`.
    pub new_vlan_id: Option<u16>,
    /// The member `out-pport`.
    pub out_pport: Option<u32>,
}

impl crate::Blank for RockerOfDpaFlowAction {
    const BLANK: Self = Self {
        goto_tbl: None,
        group_id: None,
        tunnel_lport: None,
        vlan_id: None,
        new_vlan_id: None,
        out_pport: None,
    };
}

impl crate::Object for RockerOfDpaFlowAction {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "RockerOfDpaFlowAction",
        names: &[
            "goto-tbl",
            "group-id",
            "tunnel-lport",
            "vlan-id",
            "new-vlan-id",
            "out-pport",
        ],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.goto_tbl,
                &self.group_id,
                &self.tunnel_lport,
                &self.vlan_id,
                &self.new_vlan_id,
                &self.out_pport,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.goto_tbl,
                &mut self.group_id,
                &mut self.tunnel_lport,
                &mut self.vlan_id,
                &mut self.new_vlan_id,
                &mut self.out_pport,
            ],
        );
    }
}

impl RockerOfDpaFlowAction {
    /// Creates it with nothing set.
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
    /// The member `cookie`.
    pub cookie: u64,
    /// The member `hits`.
    pub hits: u64,
    /// The member `key`.
    pub key: types::RockerOfDpaFlowKey,
    /// The member `mask`.
    pub mask: types::RockerOfDpaFlowMask,
    /// The member `action`.
    pub action: types::RockerOfDpaFlowAction,
}

impl crate::Blank for RockerOfDpaFlow {
    const BLANK: Self = Self {
        cookie: crate::Blank::BLANK,
        hits: crate::Blank::BLANK,
        key: crate::Blank::BLANK,
        mask: crate::Blank::BLANK,
        action: crate::Blank::BLANK,
    };
}

impl crate::Object for RockerOfDpaFlow {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "RockerOfDpaFlow",
        names: &["cookie", "hits", "key", "mask", "action"],
        required: 0b11111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.cookie, &self.hits, &self.key, &self.mask, &self.action]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.cookie,
                &mut self.hits,
                &mut self.key,
                &mut self.mask,
                &mut self.action,
            ],
        );
    }
}

impl RockerOfDpaFlow {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// The member `id`.
    pub id: u32,
    /// The member `type`.
    pub type_: u8,
    /// The member `vlan-id`.
    pub vlan_id: Option<u16>,
    /// The member `pport`.
    pub pport: Option<u32>,
    /// The member `index`.
    pub index: Option<u32>,
    /// The member `out-pport`.
    pub out_pport: Option<u32>,
    /// The member `group-id`.
    pub group_id: Option<u32>,
    /// The member `set-vlan-id`.
    pub set_vlan_id: Option<u16>,
    /// The member `pop-vlan`.
    pub pop_vlan: Option<u8>,
    /// The member `group-ids`.
    pub group_ids: Option<Vec<u32>>,
    /// The member `set-eth-src`.
    pub set_eth_src: Option<String>,
    /// The member `set-eth-dst`.
    pub set_eth_dst: Option<String>,
    /// The member `ttl-check`.
    pub ttl_check: Option<u8>,
}

impl crate::Blank for RockerOfDpaGroup {
    const BLANK: Self = Self {
        id: crate::Blank::BLANK,
        type_: crate::Blank::BLANK,
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
    };
}

impl crate::Object for RockerOfDpaGroup {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "RockerOfDpaGroup",
        names: &[
            "id",
            "type",
            "vlan-id",
            "pport",
            "index",
            "out-pport",
            "group-id",
            "set-vlan-id",
            "pop-vlan",
            "group-ids",
            "set-eth-src",
            "set-eth-dst",
            "ttl-check",
        ],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.id,
                &self.type_,
                &self.vlan_id,
                &self.pport,
                &self.index,
                &self.out_pport,
                &self.group_id,
                &self.set_vlan_id,
                &self.pop_vlan,
                &self.group_ids,
                &self.set_eth_src,
                &self.set_eth_dst,
                &self.ttl_check,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.id,
                &mut self.type_,
                &mut self.vlan_id,
                &mut self.pport,
                &mut self.index,
                &mut self.out_pport,
                &mut self.group_id,
                &mut self.set_vlan_id,
                &mut self.pop_vlan,
                &mut self.group_ids,
                &mut self.set_eth_src,
                &mut self.set_eth_dst,
                &mut self.ttl_check,
            ],
        );
    }
}

impl RockerOfDpaGroup {
    /// Creates it with what is mandatory; the rest is absent.
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

crate::impl_objects! {
    RockerSwitch RockerPort RockerOfDpaFlowKey RockerOfDpaFlowMask RockerOfDpaFlowAction
    RockerOfDpaFlow RockerOfDpaGroup
}

crate::impl_enums! {
    RockerPortDuplex RockerPortAutoneg
}
