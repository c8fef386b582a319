// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Blank for RockerSwitch {
    const BLANK: Self = Self {
        name: crate::rt::Blank::BLANK,
        id: crate::rt::Blank::BLANK,
        ports: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for RockerSwitch {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "RockerSwitch",
        names: &["name", "id", "ports"],
        order: &[0, 2, 1],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.name, &self.id, &self.ports]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.name, &mut self.id, &mut self.ports]);
    }
}

impl crate::rt::Enumeration for RockerPortDuplex {
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Enumeration for RockerPortAutoneg {
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for RockerPort {
    const BLANK: Self = Self {
        name: crate::rt::Blank::BLANK,
        enabled: crate::rt::Blank::BLANK,
        link_up: crate::rt::Blank::BLANK,
        speed: crate::rt::Blank::BLANK,
        duplex: crate::rt::Blank::BLANK,
        autoneg: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for RockerPort {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "RockerPort",
        names: &["name", "enabled", "link-up", "speed", "duplex", "autoneg"],
        order: &[4, 1, 0, 5, 2, 3],
        required: 0b111111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for RockerOfDpaFlowKey {
    const BLANK: Self = Self {
        priority: crate::rt::Blank::BLANK,
        tbl_id: crate::rt::Blank::BLANK,
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

impl crate::rt::Object for RockerOfDpaFlowKey {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
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
        order: &[7, 5, 6, 2, 3, 8, 9, 0, 4, 1, 10],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for RockerOfDpaFlowMask {
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

impl crate::rt::Object for RockerOfDpaFlowMask {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
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
        order: &[4, 3, 0, 1, 5, 6, 2],
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for RockerOfDpaFlowAction {
    const BLANK: Self = Self {
        goto_tbl: None,
        group_id: None,
        tunnel_lport: None,
        vlan_id: None,
        new_vlan_id: None,
        out_pport: None,
    };
}

impl crate::rt::Object for RockerOfDpaFlowAction {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "RockerOfDpaFlowAction",
        names: &[
            "goto-tbl",
            "group-id",
            "tunnel-lport",
            "vlan-id",
            "new-vlan-id",
            "out-pport",
        ],
        order: &[4, 0, 1, 5, 3, 2],
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for RockerOfDpaFlow {
    const BLANK: Self = Self {
        cookie: crate::rt::Blank::BLANK,
        hits: crate::rt::Blank::BLANK,
        key: crate::rt::Blank::BLANK,
        mask: crate::rt::Blank::BLANK,
        action: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for RockerOfDpaFlow {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "RockerOfDpaFlow",
        names: &["cookie", "hits", "key", "mask", "action"],
        order: &[2, 1, 0, 4, 3],
        required: 0b11111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.cookie, &self.hits, &self.key, &self.mask, &self.action]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for RockerOfDpaGroup {
    const BLANK: Self = Self {
        id: crate::rt::Blank::BLANK,
        type_: crate::rt::Blank::BLANK,
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

impl crate::rt::Object for RockerOfDpaGroup {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
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
        order: &[4, 12, 7, 10, 6, 11, 1, 5, 9, 3, 2, 8, 0],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

crate::rt::impl_objects! {
    RockerSwitch RockerPort RockerOfDpaFlowKey RockerOfDpaFlowMask RockerOfDpaFlowAction
    RockerOfDpaFlow RockerOfDpaGroup
}

crate::rt::impl_enums! {
    RockerPortDuplex RockerPortAutoneg
}

crate::rt::impl_defaults! {
    RockerOfDpaFlowMask RockerOfDpaFlowAction
}
