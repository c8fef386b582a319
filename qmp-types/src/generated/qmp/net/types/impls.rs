// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Blank for NetLegacyNicOptions {
    const BLANK: Self = Self {
        netdev: None,
        macaddr: None,
        model: None,
        addr: None,
        vectors: None,
    };
}

impl crate::rt::Object for NetLegacyNicOptions {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "NetLegacyNicOptions",
        names: &["netdev", "macaddr", "model", "addr", "vectors"],
        order: &[0, 3, 4, 2, 1],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(
            &[&self.netdev, &self.macaddr, &self.model, &self.addr, &self.vectors],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.netdev,
                &mut self.macaddr,
                &mut self.model,
                &mut self.addr,
                &mut self.vectors,
            ],
        );
    }
}

impl crate::rt::Blank for PasstSearch {
    const BLANK: Self = Self {
        str: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for PasstSearch {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "PasstSearch",
        names: &["str"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.str]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.str]);
    }
}

impl crate::rt::Blank for PasstPortForward {
    const BLANK: Self = Self {
        str: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for PasstPortForward {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "PasstPortForward",
        names: &["str"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.str]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.str]);
    }
}

impl crate::rt::Blank for PasstParameter {
    const BLANK: Self = Self {
        str: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for PasstParameter {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "PasstParameter",
        names: &["str"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.str]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.str]);
    }
}

impl crate::rt::Blank for NetdevPasstOptions {
    const BLANK: Self = Self {
        path: None,
        quiet: None,
        vhost_user: None,
        mtu: None,
        address: None,
        netmask: None,
        mac: None,
        gateway: None,
        interface: None,
        outbound: None,
        outbound_if4: None,
        outbound_if6: None,
        dns: None,
        search: None,
        fqdn: None,
        dhcp_dns: None,
        dhcp_search: None,
        map_host_loopback: None,
        map_guest_addr: None,
        dns_forward: None,
        dns_host: None,
        tcp: None,
        udp: None,
        icmp: None,
        dhcp: None,
        ndp: None,
        dhcpv6: None,
        ra: None,
        freebind: None,
        ipv4: None,
        ipv6: None,
        tcp_ports: None,
        udp_ports: None,
        param: None,
    };
}

impl crate::rt::Object for NetdevPasstOptions {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "NetdevPasstOptions",
        names: &[
            "path",
            "quiet",
            "vhost-user",
            "mtu",
            "address",
            "netmask",
            "mac",
            "gateway",
            "interface",
            "outbound",
            "outbound-if4",
            "outbound-if6",
            "dns",
            "search",
            "fqdn",
            "dhcp-dns",
            "dhcp-search",
            "map-host-loopback",
            "map-guest-addr",
            "dns-forward",
            "dns-host",
            "tcp",
            "udp",
            "icmp",
            "dhcp",
            "ndp",
            "dhcpv6",
            "ra",
            "freebind",
            "ipv4",
            "ipv6",
            "tcp-ports",
            "udp-ports",
            "param",
        ],
        order: &[
            10, 25, 32, 15, 19, 16, 31, 5, 8, 30, 29, 17, 14, 23, 18, 9, 13, 0, 26, 28,
            1, 22, 11, 33, 21, 2, 20, 7, 27, 6, 24, 4, 12, 3,
        ],
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
                &self.path,
                &self.quiet,
                &self.vhost_user,
                &self.mtu,
                &self.address,
                &self.netmask,
                &self.mac,
                &self.gateway,
                &self.interface,
                &self.outbound,
                &self.outbound_if4,
                &self.outbound_if6,
                &self.dns,
                &self.search,
                &self.fqdn,
                &self.dhcp_dns,
                &self.dhcp_search,
                &self.map_host_loopback,
                &self.map_guest_addr,
                &self.dns_forward,
                &self.dns_host,
                &self.tcp,
                &self.udp,
                &self.icmp,
                &self.dhcp,
                &self.ndp,
                &self.dhcpv6,
                &self.ra,
                &self.freebind,
                &self.ipv4,
                &self.ipv6,
                &self.tcp_ports,
                &self.udp_ports,
                &self.param,
            ],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.path,
                &mut self.quiet,
                &mut self.vhost_user,
                &mut self.mtu,
                &mut self.address,
                &mut self.netmask,
                &mut self.mac,
                &mut self.gateway,
                &mut self.interface,
                &mut self.outbound,
                &mut self.outbound_if4,
                &mut self.outbound_if6,
                &mut self.dns,
                &mut self.search,
                &mut self.fqdn,
                &mut self.dhcp_dns,
                &mut self.dhcp_search,
                &mut self.map_host_loopback,
                &mut self.map_guest_addr,
                &mut self.dns_forward,
                &mut self.dns_host,
                &mut self.tcp,
                &mut self.udp,
                &mut self.icmp,
                &mut self.dhcp,
                &mut self.ndp,
                &mut self.dhcpv6,
                &mut self.ra,
                &mut self.freebind,
                &mut self.ipv4,
                &mut self.ipv6,
                &mut self.tcp_ports,
                &mut self.udp_ports,
                &mut self.param,
            ],
        );
    }
}

impl crate::rt::Blank for NetdevUserDomainSuffix {
    const BLANK: Self = Self {
        str: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for NetdevUserDomainSuffix {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "NetdevUserDomainSuffix",
        names: &["str"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.str]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.str]);
    }
}

impl crate::rt::Blank for NetdevUserHostForward {
    const BLANK: Self = Self {
        str: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for NetdevUserHostForward {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "NetdevUserHostForward",
        names: &["str"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.str]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.str]);
    }
}

impl crate::rt::Blank for NetdevUserGuestForward {
    const BLANK: Self = Self {
        str: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for NetdevUserGuestForward {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "NetdevUserGuestForward",
        names: &["str"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.str]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.str]);
    }
}

impl crate::rt::Blank for NetdevUserOptions {
    const BLANK: Self = Self {
        hostname: None,
        restrict: None,
        ipv4: None,
        ipv6: None,
        ip: None,
        net: None,
        host: None,
        tftp: None,
        bootfile: None,
        dhcpstart: None,
        dns: None,
        dnssearch: None,
        domainname: None,
        ipv6_prefix: None,
        ipv6_prefixlen: None,
        ipv6_host: None,
        ipv6_dns: None,
        smb: None,
        smbserver: None,
        hostfwd: None,
        guestfwd: None,
        tftp_server_name: None,
    };
}

impl crate::rt::Object for NetdevUserOptions {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "NetdevUserOptions",
        names: &[
            "hostname",
            "restrict",
            "ipv4",
            "ipv6",
            "ip",
            "net",
            "host",
            "tftp",
            "bootfile",
            "dhcpstart",
            "dns",
            "dnssearch",
            "domainname",
            "ipv6-prefix",
            "ipv6-prefixlen",
            "ipv6-host",
            "ipv6-dns",
            "smb",
            "smbserver",
            "hostfwd",
            "guestfwd",
            "tftp-server-name",
        ],
        order: &[
            9, 0, 4, 12, 17, 3, 2, 6, 21, 11, 18, 16, 13, 5, 7, 15, 10, 8, 19, 20, 14, 1,
        ],
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
                &self.hostname,
                &self.restrict,
                &self.ipv4,
                &self.ipv6,
                &self.ip,
                &self.net,
                &self.host,
                &self.tftp,
                &self.bootfile,
                &self.dhcpstart,
                &self.dns,
                &self.dnssearch,
                &self.domainname,
                &self.ipv6_prefix,
                &self.ipv6_prefixlen,
                &self.ipv6_host,
                &self.ipv6_dns,
                &self.smb,
                &self.smbserver,
                &self.hostfwd,
                &self.guestfwd,
                &self.tftp_server_name,
            ],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.hostname,
                &mut self.restrict,
                &mut self.ipv4,
                &mut self.ipv6,
                &mut self.ip,
                &mut self.net,
                &mut self.host,
                &mut self.tftp,
                &mut self.bootfile,
                &mut self.dhcpstart,
                &mut self.dns,
                &mut self.dnssearch,
                &mut self.domainname,
                &mut self.ipv6_prefix,
                &mut self.ipv6_prefixlen,
                &mut self.ipv6_host,
                &mut self.ipv6_dns,
                &mut self.smb,
                &mut self.smbserver,
                &mut self.hostfwd,
                &mut self.guestfwd,
                &mut self.tftp_server_name,
            ],
        );
    }
}

impl crate::rt::Blank for NetdevTapOptions {
    const BLANK: Self = Self {
        ifname: None,
        fd: None,
        fds: None,
        script: None,
        downscript: None,
        br: None,
        helper: None,
        sndbuf: None,
        vnet_hdr: None,
        vhost: None,
        vhostfd: None,
        vhostfds: None,
        vhostforce: None,
        queues: None,
        poll_us: None,
    };
}

impl crate::rt::Object for NetdevTapOptions {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "NetdevTapOptions",
        names: &[
            "ifname",
            "fd",
            "fds",
            "script",
            "downscript",
            "br",
            "helper",
            "sndbuf",
            "vnet_hdr",
            "vhost",
            "vhostfd",
            "vhostfds",
            "vhostforce",
            "queues",
            "poll-us",
        ],
        order: &[5, 3, 4, 12, 1, 14, 6, 2, 9, 13, 0, 7, 10, 8, 11],
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
                &self.ifname,
                &self.fd,
                &self.fds,
                &self.script,
                &self.downscript,
                &self.br,
                &self.helper,
                &self.sndbuf,
                &self.vnet_hdr,
                &self.vhost,
                &self.vhostfd,
                &self.vhostfds,
                &self.vhostforce,
                &self.queues,
                &self.poll_us,
            ],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.ifname,
                &mut self.fd,
                &mut self.fds,
                &mut self.script,
                &mut self.downscript,
                &mut self.br,
                &mut self.helper,
                &mut self.sndbuf,
                &mut self.vnet_hdr,
                &mut self.vhost,
                &mut self.vhostfd,
                &mut self.vhostfds,
                &mut self.vhostforce,
                &mut self.queues,
                &mut self.poll_us,
            ],
        );
    }
}

impl crate::rt::Blank for NetdevSocketOptions {
    const BLANK: Self = Self {
        fd: None,
        listen: None,
        connect: None,
        mcast: None,
        localaddr: None,
        udp: None,
    };
}

impl crate::rt::Object for NetdevSocketOptions {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "NetdevSocketOptions",
        names: &["fd", "listen", "connect", "mcast", "localaddr", "udp"],
        order: &[1, 3, 0, 2, 5, 4],
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
                &self.fd,
                &self.listen,
                &self.connect,
                &self.mcast,
                &self.localaddr,
                &self.udp,
            ],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.fd,
                &mut self.listen,
                &mut self.connect,
                &mut self.mcast,
                &mut self.localaddr,
                &mut self.udp,
            ],
        );
    }
}

impl crate::rt::Blank for NetdevL2TPv3Options {
    const BLANK: Self = Self {
        src: crate::rt::Blank::BLANK,
        dst: crate::rt::Blank::BLANK,
        srcport: None,
        dstport: None,
        ipv6: None,
        udp: None,
        cookie64: None,
        counter: None,
        pincounter: None,
        txcookie: None,
        rxcookie: None,
        txsession: crate::rt::Blank::BLANK,
        rxsession: None,
        offset: None,
    };
}

impl crate::rt::Object for NetdevL2TPv3Options {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "NetdevL2TPv3Options",
        names: &[
            "src",
            "dst",
            "srcport",
            "dstport",
            "ipv6",
            "udp",
            "cookie64",
            "counter",
            "pincounter",
            "txcookie",
            "rxcookie",
            "txsession",
            "rxsession",
            "offset",
        ],
        order: &[10, 6, 2, 1, 4, 13, 12, 9, 5, 8, 7, 3, 0, 11],
        required: 0b100000000011,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    const SECRETS: &'static [crate::rt::SecretMember] = &[
        crate::rt::SecretMember::new(9),
        crate::rt::SecretMember::new(10),
    ];
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(
            &[
                &self.src,
                &self.dst,
                &self.srcport,
                &self.dstport,
                &self.ipv6,
                &self.udp,
                &self.cookie64,
                &self.counter,
                &self.pincounter,
                &self.txcookie,
                &self.rxcookie,
                &self.txsession,
                &self.rxsession,
                &self.offset,
            ],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.src,
                &mut self.dst,
                &mut self.srcport,
                &mut self.dstport,
                &mut self.ipv6,
                &mut self.udp,
                &mut self.cookie64,
                &mut self.counter,
                &mut self.pincounter,
                &mut self.txcookie,
                &mut self.rxcookie,
                &mut self.txsession,
                &mut self.rxsession,
                &mut self.offset,
            ],
        );
    }
}

impl crate::rt::Blank for NetdevVdeOptions {
    const BLANK: Self = Self {
        sock: None,
        port: None,
        group: None,
        mode: None,
    };
}

impl crate::rt::Object for NetdevVdeOptions {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "NetdevVdeOptions",
        names: &["sock", "port", "group", "mode"],
        order: &[1, 2, 3, 0],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.sock, &self.port, &self.group, &self.mode]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [&mut self.sock, &mut self.port, &mut self.group, &mut self.mode],
        );
    }
}

impl crate::rt::Blank for NetdevBridgeOptions {
    const BLANK: Self = Self { br: None, helper: None };
}

impl crate::rt::Object for NetdevBridgeOptions {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "NetdevBridgeOptions",
        names: &["br", "helper"],
        order: &[0, 1],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.br, &self.helper]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.br, &mut self.helper]);
    }
}

impl crate::rt::Blank for NetdevHubPortOptions {
    const BLANK: Self = Self {
        hubid: crate::rt::Blank::BLANK,
        netdev: None,
    };
}

impl crate::rt::Object for NetdevHubPortOptions {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "NetdevHubPortOptions",
        names: &["hubid", "netdev"],
        order: &[1, 0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.hubid, &self.netdev]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.hubid, &mut self.netdev]);
    }
}

impl crate::rt::Blank for NetdevNetmapOptions {
    const BLANK: Self = Self {
        ifname: crate::rt::Blank::BLANK,
        devname: None,
    };
}

impl crate::rt::Object for NetdevNetmapOptions {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "NetdevNetmapOptions",
        names: &["ifname", "devname"],
        order: &[1, 0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.ifname, &self.devname]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.ifname, &mut self.devname]);
    }
}

impl crate::rt::Enumeration for AFXDPMode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("native", Self::Native),
        ("skb", Self::Skb),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Native => "native",
            Self::Skb => "skb",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for NetdevAFXDPOptions {
    const BLANK: Self = Self {
        ifname: crate::rt::Blank::BLANK,
        mode: None,
        force_copy: None,
        queues: None,
        start_queue: None,
        inhibit: None,
        sock_fds: None,
        map_path: None,
        map_start_index: None,
    };
}

impl crate::rt::Object for NetdevAFXDPOptions {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "NetdevAFXDPOptions",
        names: &[
            "ifname",
            "mode",
            "force-copy",
            "queues",
            "start-queue",
            "inhibit",
            "sock-fds",
            "map-path",
            "map-start-index",
        ],
        order: &[6, 7, 4, 2, 1, 5, 3, 8, 0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (7, crate::rt::Releases::since(crate::rt::Release::new(10, 1))),
            (8, crate::rt::Releases::since(crate::rt::Release::new(10, 1))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(
            &[
                &self.ifname,
                &self.mode,
                &self.force_copy,
                &self.queues,
                &self.start_queue,
                &self.inhibit,
                &self.sock_fds,
                &self.map_path,
                &self.map_start_index,
            ],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.ifname,
                &mut self.mode,
                &mut self.force_copy,
                &mut self.queues,
                &mut self.start_queue,
                &mut self.inhibit,
                &mut self.sock_fds,
                &mut self.map_path,
                &mut self.map_start_index,
            ],
        );
    }
}

impl crate::rt::Blank for NetdevVhostUserOptions {
    const BLANK: Self = Self {
        chardev: crate::rt::Blank::BLANK,
        vhostforce: None,
        queues: None,
    };
}

impl crate::rt::Object for NetdevVhostUserOptions {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "NetdevVhostUserOptions",
        names: &["chardev", "vhostforce", "queues"],
        order: &[1, 0, 2],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.chardev, &self.vhostforce, &self.queues]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.chardev, &mut self.vhostforce, &mut self.queues]);
    }
}

impl crate::rt::Blank for NetdevVhostVDPAOptions {
    const BLANK: Self = Self {
        vhostdev: None,
        vhostfd: None,
        queues: None,
        x_svq: None,
    };
}

impl crate::rt::Object for NetdevVhostVDPAOptions {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "NetdevVhostVDPAOptions",
        names: &["vhostdev", "vhostfd", "queues", "x-svq"],
        order: &[3, 0, 2, 1],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (1, crate::rt::Releases::since(crate::rt::Release::new(7, 2))),
            (3, crate::rt::Releases::since(crate::rt::Release::new(7, 1))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.vhostdev, &self.vhostfd, &self.queues, &self.x_svq]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.vhostdev,
                &mut self.vhostfd,
                &mut self.queues,
                &mut self.x_svq,
            ],
        );
    }
}

impl crate::rt::Blank for NetdevVmnetHostOptions {
    const BLANK: Self = Self {
        start_address: None,
        end_address: None,
        subnet_mask: None,
        isolated: None,
        net_uuid: None,
    };
}

impl crate::rt::Object for NetdevVmnetHostOptions {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "NetdevVmnetHostOptions",
        names: &["start-address", "end-address", "subnet-mask", "isolated", "net-uuid"],
        order: &[3, 1, 2, 4, 0],
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
                &self.start_address,
                &self.end_address,
                &self.subnet_mask,
                &self.isolated,
                &self.net_uuid,
            ],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.start_address,
                &mut self.end_address,
                &mut self.subnet_mask,
                &mut self.isolated,
                &mut self.net_uuid,
            ],
        );
    }
}

impl crate::rt::Blank for NetdevVmnetSharedOptions {
    const BLANK: Self = Self {
        start_address: None,
        end_address: None,
        subnet_mask: None,
        isolated: None,
        nat66_prefix: None,
    };
}

impl crate::rt::Object for NetdevVmnetSharedOptions {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "NetdevVmnetSharedOptions",
        names: &[
            "start-address",
            "end-address",
            "subnet-mask",
            "isolated",
            "nat66-prefix",
        ],
        order: &[3, 1, 2, 4, 0],
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
                &self.start_address,
                &self.end_address,
                &self.subnet_mask,
                &self.isolated,
                &self.nat66_prefix,
            ],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.start_address,
                &mut self.end_address,
                &mut self.subnet_mask,
                &mut self.isolated,
                &mut self.nat66_prefix,
            ],
        );
    }
}

impl crate::rt::Blank for NetdevVmnetBridgedOptions {
    const BLANK: Self = Self {
        ifname: crate::rt::Blank::BLANK,
        isolated: None,
    };
}

impl crate::rt::Object for NetdevVmnetBridgedOptions {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "NetdevVmnetBridgedOptions",
        names: &["ifname", "isolated"],
        order: &[1, 0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.ifname, &self.isolated]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.ifname, &mut self.isolated]);
    }
}

impl crate::rt::Blank for NetdevStreamOptions {
    const BLANK: Self = Self {
        addr: crate::rt::Blank::BLANK,
        server: None,
        reconnect_ms: None,
        reconnect: None,
    };
}

impl crate::rt::Object for NetdevStreamOptions {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "NetdevStreamOptions",
        names: &["addr", "server", "reconnect-ms", "reconnect"],
        order: &[0, 2, 1, 3],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (2, crate::rt::Releases::since(crate::rt::Release::new(9, 2))),
            (
                3,
                crate::rt::Releases::between(
                    crate::rt::Release::new(8, 0),
                    crate::rt::Release::new(10, 1),
                ),
            ),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.addr, &self.server, &self.reconnect_ms, &self.reconnect]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.addr,
                &mut self.server,
                &mut self.reconnect_ms,
                &mut self.reconnect,
            ],
        );
    }
}

impl crate::rt::Blank for NetdevDgramOptions {
    const BLANK: Self = Self { local: None, remote: None };
}

impl crate::rt::Object for NetdevDgramOptions {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "NetdevDgramOptions",
        names: &["local", "remote"],
        order: &[1, 0],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.local, &self.remote]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.local, &mut self.remote]);
    }
}

impl crate::rt::Enumeration for NetClientDriver {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("none", Self::None),
        ("nic", Self::Nic),
        ("user", Self::User),
        ("tap", Self::Tap),
        ("l2tpv3", Self::L2tpv3),
        ("socket", Self::Socket),
        ("stream", Self::Stream),
        ("dgram", Self::Dgram),
        ("vde", Self::Vde),
        ("bridge", Self::Bridge),
        ("hubport", Self::Hubport),
        ("netmap", Self::Netmap),
        ("vhost-user", Self::VhostUser),
        ("vhost-vdpa", Self::VhostVdpa),
        ("passt", Self::Passt),
        ("af-xdp", Self::AfXdp),
        ("vmnet-host", Self::VmnetHost),
        ("vmnet-shared", Self::VmnetShared),
        ("vmnet-bridged", Self::VmnetBridged),
    ];
    const RELEASES: &'static [(usize, crate::rt::Releases)] = &[
        (6, crate::rt::Releases::since(crate::rt::Release::new(7, 2))),
        (7, crate::rt::Releases::since(crate::rt::Release::new(7, 2))),
        (14, crate::rt::Releases::since(crate::rt::Release::new(10, 1))),
        (15, crate::rt::Releases::since(crate::rt::Release::new(8, 2))),
        (16, crate::rt::Releases::since(crate::rt::Release::new(7, 1))),
        (17, crate::rt::Releases::since(crate::rt::Release::new(7, 1))),
        (18, crate::rt::Releases::since(crate::rt::Release::new(7, 1))),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::None => "none",
            Self::Nic => "nic",
            Self::User => "user",
            Self::Tap => "tap",
            Self::L2tpv3 => "l2tpv3",
            Self::Socket => "socket",
            Self::Stream => "stream",
            Self::Dgram => "dgram",
            Self::Vde => "vde",
            Self::Bridge => "bridge",
            Self::Hubport => "hubport",
            Self::Netmap => "netmap",
            Self::VhostUser => "vhost-user",
            Self::VhostVdpa => "vhost-vdpa",
            Self::Passt => "passt",
            Self::AfXdp => "af-xdp",
            Self::VmnetHost => "vmnet-host",
            Self::VmnetShared => "vmnet-shared",
            Self::VmnetBridged => "vmnet-bridged",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for Netdev {
    const BLANK: Self = Self {
        id: crate::rt::Blank::BLANK,
        type_: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for Netdev {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "Netdev",
        names: &["id", "type"],
        order: &[1, 0],
        required: 0b11,
        required_beyond: &[],
        tag: Some(1),
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.id, &self.type_]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.id, &mut self.type_]);
    }
}

impl crate::rt::Branches for NetdevBranch {
    const RELEASES: &'static [(&'static str, crate::rt::Releases)] = &[
        ("passt", crate::rt::Releases::since(crate::rt::Release::new(10, 1))),
        ("stream", crate::rt::Releases::since(crate::rt::Release::new(7, 2))),
        ("dgram", crate::rt::Releases::since(crate::rt::Release::new(7, 2))),
        ("af-xdp", crate::rt::Releases::since(crate::rt::Release::new(8, 2))),
        ("vmnet-host", crate::rt::Releases::since(crate::rt::Release::new(7, 1))),
        ("vmnet-shared", crate::rt::Releases::since(crate::rt::Release::new(7, 1))),
        ("vmnet-bridged", crate::rt::Releases::since(crate::rt::Release::new(7, 1))),
    ];
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "nic" => Self::Nic(crate::rt::Blank::BLANK),
            "passt" => Self::Passt(crate::rt::Blank::BLANK),
            "user" => Self::User(crate::rt::Blank::BLANK),
            "tap" => Self::Tap(crate::rt::Blank::BLANK),
            "l2tpv3" => Self::L2tpv3(crate::rt::Blank::BLANK),
            "socket" => Self::Socket(crate::rt::Blank::BLANK),
            "stream" => Self::Stream(crate::rt::Blank::BLANK),
            "dgram" => Self::Dgram(crate::rt::Blank::BLANK),
            "vde" => Self::Vde(crate::rt::Blank::BLANK),
            "bridge" => Self::Bridge(crate::rt::Blank::BLANK),
            "hubport" => Self::Hubport(crate::rt::Blank::BLANK),
            "netmap" => Self::Netmap(crate::rt::Blank::BLANK),
            "af-xdp" => Self::AfXdp(crate::rt::Blank::BLANK),
            "vhost-user" => Self::VhostUser(crate::rt::Blank::BLANK),
            "vhost-vdpa" => Self::VhostVdpa(crate::rt::Blank::BLANK),
            "vmnet-host" => Self::VmnetHost(crate::rt::Blank::BLANK),
            "vmnet-shared" => Self::VmnetShared(crate::rt::Blank::BLANK),
            "vmnet-bridged" => Self::VmnetBridged(crate::rt::Blank::BLANK),
            "none" => Self::None,
            _ => Self::Unknown(crate::rt::UnknownBranch::new(tag)),
        }
    }

    #[inline]
    fn tag(&self) -> &str {
        match self {
            Self::Nic(_) => "nic",
            Self::Passt(_) => "passt",
            Self::User(_) => "user",
            Self::Tap(_) => "tap",
            Self::L2tpv3(_) => "l2tpv3",
            Self::Socket(_) => "socket",
            Self::Stream(_) => "stream",
            Self::Dgram(_) => "dgram",
            Self::Vde(_) => "vde",
            Self::Bridge(_) => "bridge",
            Self::Hubport(_) => "hubport",
            Self::Netmap(_) => "netmap",
            Self::AfXdp(_) => "af-xdp",
            Self::VhostUser(_) => "vhost-user",
            Self::VhostVdpa(_) => "vhost-vdpa",
            Self::VmnetHost(_) => "vmnet-host",
            Self::VmnetShared(_) => "vmnet-shared",
            Self::VmnetBridged(_) => "vmnet-bridged",
            Self::None => "none",
            Self::Unknown(branch) => &branch.tag,
        }
    }

    #[inline]
    fn members(&self) -> Option<&dyn crate::rt::Members> {
        match self {
            Self::Nic(members) => Some(members),
            Self::Passt(members) => Some(members),
            Self::User(members) => Some(members),
            Self::Tap(members) => Some(members),
            Self::L2tpv3(members) => Some(members),
            Self::Socket(members) => Some(members),
            Self::Stream(members) => Some(members),
            Self::Dgram(members) => Some(members),
            Self::Vde(members) => Some(members),
            Self::Bridge(members) => Some(members),
            Self::Hubport(members) => Some(members),
            Self::Netmap(members) => Some(members),
            Self::AfXdp(members) => Some(members),
            Self::VhostUser(members) => Some(members),
            Self::VhostVdpa(members) => Some(members),
            Self::VmnetHost(members) => Some(members),
            Self::VmnetShared(members) => Some(members),
            Self::VmnetBridged(members) => Some(members),
            Self::None => None,
            Self::Unknown(members) => Some(members),
        }
    }

    #[inline]
    fn members_mut(&mut self) -> Option<&mut dyn crate::rt::Members> {
        match self {
            Self::Nic(members) => Some(members),
            Self::Passt(members) => Some(members),
            Self::User(members) => Some(members),
            Self::Tap(members) => Some(members),
            Self::L2tpv3(members) => Some(members),
            Self::Socket(members) => Some(members),
            Self::Stream(members) => Some(members),
            Self::Dgram(members) => Some(members),
            Self::Vde(members) => Some(members),
            Self::Bridge(members) => Some(members),
            Self::Hubport(members) => Some(members),
            Self::Netmap(members) => Some(members),
            Self::AfXdp(members) => Some(members),
            Self::VhostUser(members) => Some(members),
            Self::VhostVdpa(members) => Some(members),
            Self::VmnetHost(members) => Some(members),
            Self::VmnetShared(members) => Some(members),
            Self::VmnetBridged(members) => Some(members),
            Self::None => None,
            Self::Unknown(members) => Some(members),
        }
    }
}

impl From<types::NetLegacyNicOptions> for NetdevBranch {
    #[inline]
    fn from(branch: types::NetLegacyNicOptions) -> Self {
        Self::Nic(branch)
    }
}

impl From<types::NetdevPasstOptions> for NetdevBranch {
    #[inline]
    fn from(branch: types::NetdevPasstOptions) -> Self {
        Self::Passt(branch)
    }
}

impl From<types::NetdevUserOptions> for NetdevBranch {
    #[inline]
    fn from(branch: types::NetdevUserOptions) -> Self {
        Self::User(branch)
    }
}

impl From<types::NetdevTapOptions> for NetdevBranch {
    #[inline]
    fn from(branch: types::NetdevTapOptions) -> Self {
        Self::Tap(branch)
    }
}

impl From<types::NetdevL2TPv3Options> for NetdevBranch {
    #[inline]
    fn from(branch: types::NetdevL2TPv3Options) -> Self {
        Self::L2tpv3(branch)
    }
}

impl From<types::NetdevSocketOptions> for NetdevBranch {
    #[inline]
    fn from(branch: types::NetdevSocketOptions) -> Self {
        Self::Socket(branch)
    }
}

impl From<types::NetdevStreamOptions> for NetdevBranch {
    #[inline]
    fn from(branch: types::NetdevStreamOptions) -> Self {
        Self::Stream(branch)
    }
}

impl From<types::NetdevDgramOptions> for NetdevBranch {
    #[inline]
    fn from(branch: types::NetdevDgramOptions) -> Self {
        Self::Dgram(branch)
    }
}

impl From<types::NetdevVdeOptions> for NetdevBranch {
    #[inline]
    fn from(branch: types::NetdevVdeOptions) -> Self {
        Self::Vde(branch)
    }
}

impl From<types::NetdevBridgeOptions> for NetdevBranch {
    #[inline]
    fn from(branch: types::NetdevBridgeOptions) -> Self {
        Self::Bridge(branch)
    }
}

impl From<types::NetdevHubPortOptions> for NetdevBranch {
    #[inline]
    fn from(branch: types::NetdevHubPortOptions) -> Self {
        Self::Hubport(branch)
    }
}

impl From<types::NetdevNetmapOptions> for NetdevBranch {
    #[inline]
    fn from(branch: types::NetdevNetmapOptions) -> Self {
        Self::Netmap(branch)
    }
}

impl From<types::NetdevAFXDPOptions> for NetdevBranch {
    #[inline]
    fn from(branch: types::NetdevAFXDPOptions) -> Self {
        Self::AfXdp(branch)
    }
}

impl From<types::NetdevVhostUserOptions> for NetdevBranch {
    #[inline]
    fn from(branch: types::NetdevVhostUserOptions) -> Self {
        Self::VhostUser(branch)
    }
}

impl From<types::NetdevVhostVDPAOptions> for NetdevBranch {
    #[inline]
    fn from(branch: types::NetdevVhostVDPAOptions) -> Self {
        Self::VhostVdpa(branch)
    }
}

impl From<types::NetdevVmnetHostOptions> for NetdevBranch {
    #[inline]
    fn from(branch: types::NetdevVmnetHostOptions) -> Self {
        Self::VmnetHost(branch)
    }
}

impl From<types::NetdevVmnetSharedOptions> for NetdevBranch {
    #[inline]
    fn from(branch: types::NetdevVmnetSharedOptions) -> Self {
        Self::VmnetShared(branch)
    }
}

impl From<types::NetdevVmnetBridgedOptions> for NetdevBranch {
    #[inline]
    fn from(branch: types::NetdevVmnetBridgedOptions) -> Self {
        Self::VmnetBridged(branch)
    }
}

impl crate::rt::Enumeration for RxState {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("normal", Self::Normal),
        ("none", Self::None),
        ("all", Self::All),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Normal => "normal",
            Self::None => "none",
            Self::All => "all",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for RxFilterInfo {
    const BLANK: Self = Self {
        name: crate::rt::Blank::BLANK,
        promiscuous: crate::rt::Blank::BLANK,
        multicast: crate::rt::Blank::BLANK,
        unicast: crate::rt::Blank::BLANK,
        vlan: crate::rt::Blank::BLANK,
        broadcast_allowed: crate::rt::Blank::BLANK,
        multicast_overflow: crate::rt::Blank::BLANK,
        unicast_overflow: crate::rt::Blank::BLANK,
        main_mac: crate::rt::Blank::BLANK,
        vlan_table: crate::rt::Blank::BLANK,
        unicast_table: crate::rt::Blank::BLANK,
        multicast_table: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for RxFilterInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "RxFilterInfo",
        names: &[
            "name",
            "promiscuous",
            "multicast",
            "unicast",
            "vlan",
            "broadcast-allowed",
            "multicast-overflow",
            "unicast-overflow",
            "main-mac",
            "vlan-table",
            "unicast-table",
            "multicast-table",
        ],
        order: &[1, 0, 8, 3, 4, 9, 10, 2, 6, 7, 11, 5],
        required: 0b111111111111,
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
                &self.promiscuous,
                &self.multicast,
                &self.unicast,
                &self.vlan,
                &self.broadcast_allowed,
                &self.multicast_overflow,
                &self.unicast_overflow,
                &self.main_mac,
                &self.vlan_table,
                &self.unicast_table,
                &self.multicast_table,
            ],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.name,
                &mut self.promiscuous,
                &mut self.multicast,
                &mut self.unicast,
                &mut self.vlan,
                &mut self.broadcast_allowed,
                &mut self.multicast_overflow,
                &mut self.unicast_overflow,
                &mut self.main_mac,
                &mut self.vlan_table,
                &mut self.unicast_table,
                &mut self.multicast_table,
            ],
        );
    }
}

crate::rt::impl_objects! {
    NetLegacyNicOptions PasstSearch PasstPortForward PasstParameter NetdevPasstOptions
    NetdevUserDomainSuffix NetdevUserHostForward NetdevUserGuestForward NetdevUserOptions
    NetdevTapOptions NetdevSocketOptions NetdevL2TPv3Options NetdevVdeOptions
    NetdevBridgeOptions NetdevHubPortOptions NetdevNetmapOptions NetdevAFXDPOptions
    NetdevVhostUserOptions NetdevVhostVDPAOptions NetdevVmnetHostOptions
    NetdevVmnetSharedOptions NetdevVmnetBridgedOptions NetdevStreamOptions
    NetdevDgramOptions Netdev RxFilterInfo
}

crate::rt::impl_enums! {
    AFXDPMode NetClientDriver RxState
}

crate::rt::impl_branches! {
    NetdevBranch
}

crate::rt::impl_defaults! {
    NetLegacyNicOptions NetdevPasstOptions NetdevUserOptions NetdevTapOptions
    NetdevSocketOptions NetdevVdeOptions NetdevBridgeOptions NetdevVhostVDPAOptions
    NetdevVmnetHostOptions NetdevVmnetSharedOptions NetdevDgramOptions
}
