// Made from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// A network device as given with the old option `-net nic`.
#[non_exhaustive]
pub struct NetLegacyNicOptions {
    /// The member `netdev`.
    pub netdev: Option<String>,
    /// The member `macaddr`.
    pub macaddr: Option<String>,
    /// The member `model`.
    pub model: Option<String>,
    /// The member `addr`.
    pub addr: Option<String>,
    /// The member `vectors`.
    pub vectors: Option<u32>,
}

impl crate::Blank for NetLegacyNicOptions {
    const BLANK: Self = Self {
        netdev: None,
        macaddr: None,
        model: None,
        addr: None,
        vectors: None,
    };
}

impl crate::Object for NetLegacyNicOptions {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "NetLegacyNicOptions",
        names: &["netdev", "macaddr", "model", "addr", "vectors"],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[&self.netdev, &self.macaddr, &self.model, &self.addr, &self.vectors],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
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

impl NetLegacyNicOptions {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            netdev: None,
            macaddr: None,
            model: None,
            addr: None,
            vectors: None,
        }
    }
    /// Sets `netdev`.
    #[inline]
    #[must_use]
    pub fn netdev(mut self, value: impl Into<String>) -> Self {
        self.netdev = Some(value.into());
        self
    }
    /// Sets `macaddr`.
    #[inline]
    #[must_use]
    pub fn macaddr(mut self, value: impl Into<String>) -> Self {
        self.macaddr = Some(value.into());
        self
    }
    /// Sets `model`.
    #[inline]
    #[must_use]
    pub fn model(mut self, value: impl Into<String>) -> Self {
        self.model = Some(value.into());
        self
    }
    /// Sets `addr`.
    #[inline]
    #[must_use]
    pub fn addr(mut self, value: impl Into<String>) -> Self {
        self.addr = Some(value.into());
        self
    }
    /// Sets `vectors`.
    #[inline]
    #[must_use]
    pub fn vectors(mut self, value: u32) -> Self {
        self.vectors = Some(value);
        self
    }
}

/// A domain that `passt` tells the guest to search for host names, wrapped for a list.
///
/// In messages since QEMU 10.1.
///
/// Older releases call it `String`.
#[non_exhaustive]
pub struct PasstSearch {
    /// The domain.
    ///
    /// On the wire: `str`.
    pub str: String,
}

impl crate::Blank for PasstSearch {
    const BLANK: Self = Self { str: crate::Blank::BLANK };
}

impl crate::Object for PasstSearch {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "PasstSearch",
        names: &["str"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.str]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.str]);
    }
}

impl PasstSearch {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(str: impl Into<String>) -> Self {
        Self { str: str.into() }
    }
}

/// Ports that `passt` forwards to the guest, wrapped for a list.
///
/// In messages since QEMU 10.1.
///
/// Older releases call it `String`.
#[non_exhaustive]
pub struct PasstPortForward {
    /// The ports, in the syntax of `passt`'s own options.
    ///
    /// On the wire: `str`.
    pub str: String,
}

impl crate::Blank for PasstPortForward {
    const BLANK: Self = Self { str: crate::Blank::BLANK };
}

impl crate::Object for PasstPortForward {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "PasstPortForward",
        names: &["str"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.str]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.str]);
    }
}

impl PasstPortForward {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(str: impl Into<String>) -> Self {
        Self { str: str.into() }
    }
}

/// A further option for the command line of `passt`, wrapped for a list.
///
/// In messages since QEMU 10.1.
///
/// Older releases call it `String`.
#[non_exhaustive]
pub struct PasstParameter {
    /// The option.
    ///
    /// On the wire: `str`.
    pub str: String,
}

impl crate::Blank for PasstParameter {
    const BLANK: Self = Self { str: crate::Blank::BLANK };
}

impl crate::Object for PasstParameter {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "PasstParameter",
        names: &["str"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.str]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.str]);
    }
}

impl PasstParameter {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(str: impl Into<String>) -> Self {
        Self { str: str.into() }
    }
}

/// Options of the `passt` network backend, which needs no privileges.
///
/// Only in builds with `CONFIG_PASST`.
///
/// In messages since QEMU 10.1.
///
/// Older releases call it `NetDevPasstOptions`.
#[non_exhaustive]
pub struct NetdevPasstOptions {
    /// The member `path`.
    pub path: Option<String>,
    /// The member `quiet`.
    pub quiet: Option<bool>,
    /// The member `vhost-user`.
    pub vhost_user: Option<bool>,
    /// The member `mtu`.
    pub mtu: Option<i64>,
    /// The member `address`.
    pub address: Option<String>,
    /// The member `netmask`.
    pub netmask: Option<String>,
    /// The member `mac`.
    pub mac: Option<String>,
    /// The member `gateway`.
    pub gateway: Option<String>,
    /// The member `interface`.
    pub interface: Option<String>,
    /// The member `outbound`.
    pub outbound: Option<String>,
    /// The member `outbound-if4`.
    pub outbound_if4: Option<String>,
    /// The member `outbound-if6`.
    pub outbound_if6: Option<String>,
    /// The member `dns`.
    pub dns: Option<String>,
    /// The member `search`.
    pub search: Option<Vec<types::PasstSearch>>,
    /// The member `fqdn`.
    pub fqdn: Option<String>,
    /// The member `dhcp-dns`.
    pub dhcp_dns: Option<bool>,
    /// The member `dhcp-search`.
    pub dhcp_search: Option<bool>,
    /// The member `map-host-loopback`.
    pub map_host_loopback: Option<String>,
    /// The member `map-guest-addr`.
    pub map_guest_addr: Option<String>,
    /// The member `dns-forward`.
    pub dns_forward: Option<String>,
    /// The member `dns-host`.
    pub dns_host: Option<String>,
    /// The member `tcp`.
    pub tcp: Option<bool>,
    /// The member `udp`.
    pub udp: Option<bool>,
    /// The member `icmp`.
    pub icmp: Option<bool>,
    /// The member `dhcp`.
    pub dhcp: Option<bool>,
    /// The member `ndp`.
    pub ndp: Option<bool>,
    /// The member `dhcpv6`.
    pub dhcpv6: Option<bool>,
    /// The member `ra`.
    pub ra: Option<bool>,
    /// The member `freebind`.
    pub freebind: Option<bool>,
    /// The member `ipv4`.
    pub ipv4: Option<bool>,
    /// The member `ipv6`.
    pub ipv6: Option<bool>,
    /// The member `tcp-ports`.
    pub tcp_ports: Option<Vec<types::PasstPortForward>>,
    /// The member `udp-ports`.
    pub udp_ports: Option<Vec<types::PasstPortForward>>,
    /// The member `param`.
    pub param: Option<Vec<types::PasstParameter>>,
}

impl crate::Blank for NetdevPasstOptions {
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

impl crate::Object for NetdevPasstOptions {
    const SHAPE: &'static crate::Shape = &crate::Shape {
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
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
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

impl NetdevPasstOptions {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
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
        }
    }
    /// Sets `path`.
    #[inline]
    #[must_use]
    pub fn path(mut self, value: impl Into<String>) -> Self {
        self.path = Some(value.into());
        self
    }
    /// Sets `quiet`.
    #[inline]
    #[must_use]
    pub fn quiet(mut self, value: bool) -> Self {
        self.quiet = Some(value);
        self
    }
    /// Sets `vhost-user`.
    #[inline]
    #[must_use]
    pub fn vhost_user(mut self, value: bool) -> Self {
        self.vhost_user = Some(value);
        self
    }
    /// Sets `mtu`.
    #[inline]
    #[must_use]
    pub fn mtu(mut self, value: i64) -> Self {
        self.mtu = Some(value);
        self
    }
    /// Sets `address`.
    #[inline]
    #[must_use]
    pub fn address(mut self, value: impl Into<String>) -> Self {
        self.address = Some(value.into());
        self
    }
    /// Sets `netmask`.
    #[inline]
    #[must_use]
    pub fn netmask(mut self, value: impl Into<String>) -> Self {
        self.netmask = Some(value.into());
        self
    }
    /// Sets `mac`.
    #[inline]
    #[must_use]
    pub fn mac(mut self, value: impl Into<String>) -> Self {
        self.mac = Some(value.into());
        self
    }
    /// Sets `gateway`.
    #[inline]
    #[must_use]
    pub fn gateway(mut self, value: impl Into<String>) -> Self {
        self.gateway = Some(value.into());
        self
    }
    /// Sets `interface`.
    #[inline]
    #[must_use]
    pub fn interface(mut self, value: impl Into<String>) -> Self {
        self.interface = Some(value.into());
        self
    }
    /// Sets `outbound`.
    #[inline]
    #[must_use]
    pub fn outbound(mut self, value: impl Into<String>) -> Self {
        self.outbound = Some(value.into());
        self
    }
    /// Sets `outbound-if4`.
    #[inline]
    #[must_use]
    pub fn outbound_if4(mut self, value: impl Into<String>) -> Self {
        self.outbound_if4 = Some(value.into());
        self
    }
    /// Sets `outbound-if6`.
    #[inline]
    #[must_use]
    pub fn outbound_if6(mut self, value: impl Into<String>) -> Self {
        self.outbound_if6 = Some(value.into());
        self
    }
    /// Sets `dns`.
    #[inline]
    #[must_use]
    pub fn dns(mut self, value: impl Into<String>) -> Self {
        self.dns = Some(value.into());
        self
    }
    /// Sets `search`.
    #[inline]
    #[must_use]
    pub fn search(mut self, value: impl Into<Vec<types::PasstSearch>>) -> Self {
        self.search = Some(value.into());
        self
    }
    /// Sets `fqdn`.
    #[inline]
    #[must_use]
    pub fn fqdn(mut self, value: impl Into<String>) -> Self {
        self.fqdn = Some(value.into());
        self
    }
    /// Sets `dhcp-dns`.
    #[inline]
    #[must_use]
    pub fn dhcp_dns(mut self, value: bool) -> Self {
        self.dhcp_dns = Some(value);
        self
    }
    /// Sets `dhcp-search`.
    #[inline]
    #[must_use]
    pub fn dhcp_search(mut self, value: bool) -> Self {
        self.dhcp_search = Some(value);
        self
    }
    /// Sets `map-host-loopback`.
    #[inline]
    #[must_use]
    pub fn map_host_loopback(mut self, value: impl Into<String>) -> Self {
        self.map_host_loopback = Some(value.into());
        self
    }
    /// Sets `map-guest-addr`.
    #[inline]
    #[must_use]
    pub fn map_guest_addr(mut self, value: impl Into<String>) -> Self {
        self.map_guest_addr = Some(value.into());
        self
    }
    /// Sets `dns-forward`.
    #[inline]
    #[must_use]
    pub fn dns_forward(mut self, value: impl Into<String>) -> Self {
        self.dns_forward = Some(value.into());
        self
    }
    /// Sets `dns-host`.
    #[inline]
    #[must_use]
    pub fn dns_host(mut self, value: impl Into<String>) -> Self {
        self.dns_host = Some(value.into());
        self
    }
    /// Sets `tcp`.
    #[inline]
    #[must_use]
    pub fn tcp(mut self, value: bool) -> Self {
        self.tcp = Some(value);
        self
    }
    /// Sets `udp`.
    #[inline]
    #[must_use]
    pub fn udp(mut self, value: bool) -> Self {
        self.udp = Some(value);
        self
    }
    /// Sets `icmp`.
    #[inline]
    #[must_use]
    pub fn icmp(mut self, value: bool) -> Self {
        self.icmp = Some(value);
        self
    }
    /// Sets `dhcp`.
    #[inline]
    #[must_use]
    pub fn dhcp(mut self, value: bool) -> Self {
        self.dhcp = Some(value);
        self
    }
    /// Sets `ndp`.
    #[inline]
    #[must_use]
    pub fn ndp(mut self, value: bool) -> Self {
        self.ndp = Some(value);
        self
    }
    /// Sets `dhcpv6`.
    #[inline]
    #[must_use]
    pub fn dhcpv6(mut self, value: bool) -> Self {
        self.dhcpv6 = Some(value);
        self
    }
    /// Sets `ra`.
    #[inline]
    #[must_use]
    pub fn ra(mut self, value: bool) -> Self {
        self.ra = Some(value);
        self
    }
    /// Sets `freebind`.
    #[inline]
    #[must_use]
    pub fn freebind(mut self, value: bool) -> Self {
        self.freebind = Some(value);
        self
    }
    /// Sets `ipv4`.
    #[inline]
    #[must_use]
    pub fn ipv4(mut self, value: bool) -> Self {
        self.ipv4 = Some(value);
        self
    }
    /// Sets `ipv6`.
    #[inline]
    #[must_use]
    pub fn ipv6(mut self, value: bool) -> Self {
        self.ipv6 = Some(value);
        self
    }
    /// Sets `tcp-ports`.
    #[inline]
    #[must_use]
    pub fn tcp_ports(mut self, value: impl Into<Vec<types::PasstPortForward>>) -> Self {
        self.tcp_ports = Some(value.into());
        self
    }
    /// Sets `udp-ports`.
    #[inline]
    #[must_use]
    pub fn udp_ports(mut self, value: impl Into<Vec<types::PasstPortForward>>) -> Self {
        self.udp_ports = Some(value.into());
        self
    }
    /// Sets `param`.
    #[inline]
    #[must_use]
    pub fn param(mut self, value: impl Into<Vec<types::PasstParameter>>) -> Self {
        self.param = Some(value.into());
        self
    }
}

/// A domain that the user-mode network tells the guest to search for host names, wrapped for a
/// list.
///
/// Older releases call it `String`.
#[non_exhaustive]
pub struct NetdevUserDomainSuffix {
    /// The domain.
    ///
    /// On the wire: `str`.
    pub str: String,
}

impl crate::Blank for NetdevUserDomainSuffix {
    const BLANK: Self = Self { str: crate::Blank::BLANK };
}

impl crate::Object for NetdevUserDomainSuffix {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "NetdevUserDomainSuffix",
        names: &["str"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.str]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.str]);
    }
}

impl NetdevUserDomainSuffix {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(str: impl Into<String>) -> Self {
        Self { str: str.into() }
    }
}

/// A port of the host that the user-mode network forwards to the guest, wrapped for a list.
///
/// Older releases call it `String`.
#[non_exhaustive]
pub struct NetdevUserHostForward {
    /// The rule, as `-netdev user,hostfwd=` takes it.
    ///
    /// On the wire: `str`.
    pub str: String,
}

impl crate::Blank for NetdevUserHostForward {
    const BLANK: Self = Self { str: crate::Blank::BLANK };
}

impl crate::Object for NetdevUserHostForward {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "NetdevUserHostForward",
        names: &["str"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.str]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.str]);
    }
}

impl NetdevUserHostForward {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(str: impl Into<String>) -> Self {
        Self { str: str.into() }
    }
}

/// An address in the guest's network that the user-mode network connects with a character
/// device or a program, wrapped for a list.
///
/// Older releases call it `String`.
#[non_exhaustive]
pub struct NetdevUserGuestForward {
    /// The rule, as `-netdev user,guestfwd=` takes it.
    ///
    /// On the wire: `str`.
    pub str: String,
}

impl crate::Blank for NetdevUserGuestForward {
    const BLANK: Self = Self { str: crate::Blank::BLANK };
}

impl crate::Object for NetdevUserGuestForward {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "NetdevUserGuestForward",
        names: &["str"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.str]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.str]);
    }
}

impl NetdevUserGuestForward {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(str: impl Into<String>) -> Self {
        Self { str: str.into() }
    }
}

/// Options of the `user` network backend (slirp): address ranges and forwarded ports.
#[non_exhaustive]
pub struct NetdevUserOptions {
    /// The member `hostname`.
    pub hostname: Option<String>,
    /// The member `restrict`.
    pub restrict: Option<bool>,
    /// The member `ipv4`.
    pub ipv4: Option<bool>,
    /// The member `ipv6`.
    pub ipv6: Option<bool>,
    /// The member `ip`.
    pub ip: Option<String>,
    /// The member `net`.
    pub net: Option<String>,
    /// The member `host`.
    pub host: Option<String>,
    /// The member `tftp`.
    pub tftp: Option<String>,
    /// The member `bootfile`.
    pub bootfile: Option<String>,
    /// The member `dhcpstart`.
    pub dhcpstart: Option<String>,
    /// The member `dns`.
    pub dns: Option<String>,
    /// The member `dnssearch`.
    pub dnssearch: Option<Vec<types::NetdevUserDomainSuffix>>,
    /// The member `domainname`.
    pub domainname: Option<String>,
    /// The member `ipv6-prefix`.
    pub ipv6_prefix: Option<String>,
    /// The member `ipv6-prefixlen`.
    pub ipv6_prefixlen: Option<i64>,
    /// The member `ipv6-host`.
    pub ipv6_host: Option<String>,
    /// The member `ipv6-dns`.
    pub ipv6_dns: Option<String>,
    /// The member `smb`.
    pub smb: Option<String>,
    /// The member `smbserver`.
    pub smbserver: Option<String>,
    /// The member `hostfwd`.
    pub hostfwd: Option<Vec<types::NetdevUserHostForward>>,
    /// The member `guestfwd`.
    pub guestfwd: Option<Vec<types::NetdevUserGuestForward>>,
    /// The member `tftp-server-name`.
    pub tftp_server_name: Option<String>,
}

impl crate::Blank for NetdevUserOptions {
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

impl crate::Object for NetdevUserOptions {
    const SHAPE: &'static crate::Shape = &crate::Shape {
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
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
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

impl NetdevUserOptions {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
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
        }
    }
    /// Sets `hostname`.
    #[inline]
    #[must_use]
    pub fn hostname(mut self, value: impl Into<String>) -> Self {
        self.hostname = Some(value.into());
        self
    }
    /// Sets `restrict`.
    #[inline]
    #[must_use]
    pub fn restrict(mut self, value: bool) -> Self {
        self.restrict = Some(value);
        self
    }
    /// Sets `ipv4`.
    #[inline]
    #[must_use]
    pub fn ipv4(mut self, value: bool) -> Self {
        self.ipv4 = Some(value);
        self
    }
    /// Sets `ipv6`.
    #[inline]
    #[must_use]
    pub fn ipv6(mut self, value: bool) -> Self {
        self.ipv6 = Some(value);
        self
    }
    /// Sets `ip`.
    #[inline]
    #[must_use]
    pub fn ip(mut self, value: impl Into<String>) -> Self {
        self.ip = Some(value.into());
        self
    }
    /// Sets `net`.
    #[inline]
    #[must_use]
    pub fn net(mut self, value: impl Into<String>) -> Self {
        self.net = Some(value.into());
        self
    }
    /// Sets `host`.
    #[inline]
    #[must_use]
    pub fn host(mut self, value: impl Into<String>) -> Self {
        self.host = Some(value.into());
        self
    }
    /// Sets `tftp`.
    #[inline]
    #[must_use]
    pub fn tftp(mut self, value: impl Into<String>) -> Self {
        self.tftp = Some(value.into());
        self
    }
    /// Sets `bootfile`.
    #[inline]
    #[must_use]
    pub fn bootfile(mut self, value: impl Into<String>) -> Self {
        self.bootfile = Some(value.into());
        self
    }
    /// Sets `dhcpstart`.
    #[inline]
    #[must_use]
    pub fn dhcpstart(mut self, value: impl Into<String>) -> Self {
        self.dhcpstart = Some(value.into());
        self
    }
    /// Sets `dns`.
    #[inline]
    #[must_use]
    pub fn dns(mut self, value: impl Into<String>) -> Self {
        self.dns = Some(value.into());
        self
    }
    /// Sets `dnssearch`.
    #[inline]
    #[must_use]
    pub fn dnssearch(
        mut self,
        value: impl Into<Vec<types::NetdevUserDomainSuffix>>,
    ) -> Self {
        self.dnssearch = Some(value.into());
        self
    }
    /// Sets `domainname`.
    #[inline]
    #[must_use]
    pub fn domainname(mut self, value: impl Into<String>) -> Self {
        self.domainname = Some(value.into());
        self
    }
    /// Sets `ipv6-prefix`.
    #[inline]
    #[must_use]
    pub fn ipv6_prefix(mut self, value: impl Into<String>) -> Self {
        self.ipv6_prefix = Some(value.into());
        self
    }
    /// Sets `ipv6-prefixlen`.
    #[inline]
    #[must_use]
    pub fn ipv6_prefixlen(mut self, value: i64) -> Self {
        self.ipv6_prefixlen = Some(value);
        self
    }
    /// Sets `ipv6-host`.
    #[inline]
    #[must_use]
    pub fn ipv6_host(mut self, value: impl Into<String>) -> Self {
        self.ipv6_host = Some(value.into());
        self
    }
    /// Sets `ipv6-dns`.
    #[inline]
    #[must_use]
    pub fn ipv6_dns(mut self, value: impl Into<String>) -> Self {
        self.ipv6_dns = Some(value.into());
        self
    }
    /// Sets `smb`.
    #[inline]
    #[must_use]
    pub fn smb(mut self, value: impl Into<String>) -> Self {
        self.smb = Some(value.into());
        self
    }
    /// Sets `smbserver`.
    #[inline]
    #[must_use]
    pub fn smbserver(mut self, value: impl Into<String>) -> Self {
        self.smbserver = Some(value.into());
        self
    }
    /// Sets `hostfwd`.
    #[inline]
    #[must_use]
    pub fn hostfwd(
        mut self,
        value: impl Into<Vec<types::NetdevUserHostForward>>,
    ) -> Self {
        self.hostfwd = Some(value.into());
        self
    }
    /// Sets `guestfwd`.
    #[inline]
    #[must_use]
    pub fn guestfwd(
        mut self,
        value: impl Into<Vec<types::NetdevUserGuestForward>>,
    ) -> Self {
        self.guestfwd = Some(value.into());
        self
    }
    /// Sets `tftp-server-name`.
    #[inline]
    #[must_use]
    pub fn tftp_server_name(mut self, value: impl Into<String>) -> Self {
        self.tftp_server_name = Some(value.into());
        self
    }
}

/// Options of the `tap` network backend.
#[non_exhaustive]
pub struct NetdevTapOptions {
    /// The member `ifname`.
    pub ifname: Option<String>,
    /// The member `fd`.
    pub fd: Option<String>,
    /// The member `fds`.
    pub fds: Option<String>,
    /// The member `script`.
    pub script: Option<String>,
    /// The member `downscript`.
    pub downscript: Option<String>,
    /// The member `br`.
    pub br: Option<String>,
    /// The member `helper`.
    pub helper: Option<String>,
    /// The member `sndbuf`.
    pub sndbuf: Option<u64>,
    /// The member `vnet_hdr`.
    pub vnet_hdr: Option<bool>,
    /// The member `vhost`.
    pub vhost: Option<bool>,
    /// The member `vhostfd`.
    pub vhostfd: Option<String>,
    /// The member `vhostfds`.
    pub vhostfds: Option<String>,
    /// The member `vhostforce`.
    pub vhostforce: Option<bool>,
    /// The member `queues`.
    pub queues: Option<u32>,
    /// The member `poll-us`.
    pub poll_us: Option<u32>,
}

impl crate::Blank for NetdevTapOptions {
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

impl crate::Object for NetdevTapOptions {
    const SHAPE: &'static crate::Shape = &crate::Shape {
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
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
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

impl NetdevTapOptions {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
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
        }
    }
    /// Sets `ifname`.
    #[inline]
    #[must_use]
    pub fn ifname(mut self, value: impl Into<String>) -> Self {
        self.ifname = Some(value.into());
        self
    }
    /// Sets `fd`.
    #[inline]
    #[must_use]
    pub fn fd(mut self, value: impl Into<String>) -> Self {
        self.fd = Some(value.into());
        self
    }
    /// Sets `fds`.
    #[inline]
    #[must_use]
    pub fn fds(mut self, value: impl Into<String>) -> Self {
        self.fds = Some(value.into());
        self
    }
    /// Sets `script`.
    #[inline]
    #[must_use]
    pub fn script(mut self, value: impl Into<String>) -> Self {
        self.script = Some(value.into());
        self
    }
    /// Sets `downscript`.
    #[inline]
    #[must_use]
    pub fn downscript(mut self, value: impl Into<String>) -> Self {
        self.downscript = Some(value.into());
        self
    }
    /// Sets `br`.
    #[inline]
    #[must_use]
    pub fn br(mut self, value: impl Into<String>) -> Self {
        self.br = Some(value.into());
        self
    }
    /// Sets `helper`.
    #[inline]
    #[must_use]
    pub fn helper(mut self, value: impl Into<String>) -> Self {
        self.helper = Some(value.into());
        self
    }
    /// Sets `sndbuf`.
    #[inline]
    #[must_use]
    pub fn sndbuf(mut self, value: u64) -> Self {
        self.sndbuf = Some(value);
        self
    }
    /// Sets `vnet_hdr`.
    #[inline]
    #[must_use]
    pub fn vnet_hdr(mut self, value: bool) -> Self {
        self.vnet_hdr = Some(value);
        self
    }
    /// Sets `vhost`.
    #[inline]
    #[must_use]
    pub fn vhost(mut self, value: bool) -> Self {
        self.vhost = Some(value);
        self
    }
    /// Sets `vhostfd`.
    #[inline]
    #[must_use]
    pub fn vhostfd(mut self, value: impl Into<String>) -> Self {
        self.vhostfd = Some(value.into());
        self
    }
    /// Sets `vhostfds`.
    #[inline]
    #[must_use]
    pub fn vhostfds(mut self, value: impl Into<String>) -> Self {
        self.vhostfds = Some(value.into());
        self
    }
    /// Sets `vhostforce`.
    #[inline]
    #[must_use]
    pub fn vhostforce(mut self, value: bool) -> Self {
        self.vhostforce = Some(value);
        self
    }
    /// Sets `queues`.
    #[inline]
    #[must_use]
    pub fn queues(mut self, value: u32) -> Self {
        self.queues = Some(value);
        self
    }
    /// Sets `poll-us`.
    #[inline]
    #[must_use]
    pub fn poll_us(mut self, value: u32) -> Self {
        self.poll_us = Some(value);
        self
    }
}

/// Options of the `socket` network backend, which links QEMU processes.
#[non_exhaustive]
pub struct NetdevSocketOptions {
    /// The member `fd`.
    pub fd: Option<String>,
    /// The member `listen`.
    pub listen: Option<String>,
    /// The member `connect`.
    pub connect: Option<String>,
    /// The member `mcast`.
    pub mcast: Option<String>,
    /// The member `localaddr`.
    pub localaddr: Option<String>,
    /// The member `udp`.
    pub udp: Option<String>,
}

impl crate::Blank for NetdevSocketOptions {
    const BLANK: Self = Self {
        fd: None,
        listen: None,
        connect: None,
        mcast: None,
        localaddr: None,
        udp: None,
    };
}

impl crate::Object for NetdevSocketOptions {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "NetdevSocketOptions",
        names: &["fd", "listen", "connect", "mcast", "localaddr", "udp"],
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
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
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

impl NetdevSocketOptions {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            fd: None,
            listen: None,
            connect: None,
            mcast: None,
            localaddr: None,
            udp: None,
        }
    }
    /// Sets `fd`.
    #[inline]
    #[must_use]
    pub fn fd(mut self, value: impl Into<String>) -> Self {
        self.fd = Some(value.into());
        self
    }
    /// Sets `listen`.
    #[inline]
    #[must_use]
    pub fn listen(mut self, value: impl Into<String>) -> Self {
        self.listen = Some(value.into());
        self
    }
    /// Sets `connect`.
    #[inline]
    #[must_use]
    pub fn connect(mut self, value: impl Into<String>) -> Self {
        self.connect = Some(value.into());
        self
    }
    /// Sets `mcast`.
    #[inline]
    #[must_use]
    pub fn mcast(mut self, value: impl Into<String>) -> Self {
        self.mcast = Some(value.into());
        self
    }
    /// Sets `localaddr`.
    #[inline]
    #[must_use]
    pub fn localaddr(mut self, value: impl Into<String>) -> Self {
        self.localaddr = Some(value.into());
        self
    }
    /// Sets `udp`.
    #[inline]
    #[must_use]
    pub fn udp(mut self, value: impl Into<String>) -> Self {
        self.udp = Some(value.into());
        self
    }
}

/// Options of the `l2tpv3` network backend: a tunnel end point.
#[non_exhaustive]
pub struct NetdevL2TPv3Options {
    /// The member `src`.
    pub src: String,
    /// The member `dst`.
    pub dst: String,
    /// The member `srcport`.
    pub srcport: Option<String>,
    /// The member `dstport`.
    pub dstport: Option<String>,
    /// The member `ipv6`.
    pub ipv6: Option<bool>,
    /// The member `udp`.
    pub udp: Option<bool>,
    /// The member `cookie64`.
    pub cookie64: Option<bool>,
    /// The member `counter`.
    pub counter: Option<bool>,
    /// The member `pincounter`.
    pub pincounter: Option<bool>,
    /// The member `txcookie`.
    pub txcookie: Option<u64>,
    /// The member `rxcookie`.
    pub rxcookie: Option<u64>,
    /// The member `txsession`.
    pub txsession: u32,
    /// The member `rxsession`.
    pub rxsession: Option<u32>,
    /// The member `offset`.
    pub offset: Option<u32>,
}

impl crate::Blank for NetdevL2TPv3Options {
    const BLANK: Self = Self {
        src: crate::Blank::BLANK,
        dst: crate::Blank::BLANK,
        srcport: None,
        dstport: None,
        ipv6: None,
        udp: None,
        cookie64: None,
        counter: None,
        pincounter: None,
        txcookie: None,
        rxcookie: None,
        txsession: crate::Blank::BLANK,
        rxsession: None,
        offset: None,
    };
}

impl crate::Object for NetdevL2TPv3Options {
    const SHAPE: &'static crate::Shape = &crate::Shape {
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
        required: 0b100000000011,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    const SECRETS: &'static [crate::SecretMember] = &[
        crate::SecretMember::new(9),
        crate::SecretMember::new(10),
    ];
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
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

impl NetdevL2TPv3Options {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(src: impl Into<String>, dst: impl Into<String>, txsession: u32) -> Self {
        Self {
            src: src.into(),
            dst: dst.into(),
            srcport: None,
            dstport: None,
            ipv6: None,
            udp: None,
            cookie64: None,
            counter: None,
            pincounter: None,
            txcookie: None,
            rxcookie: None,
            txsession,
            rxsession: None,
            offset: None,
        }
    }
    /// Sets `srcport`.
    #[inline]
    #[must_use]
    pub fn srcport(mut self, value: impl Into<String>) -> Self {
        self.srcport = Some(value.into());
        self
    }
    /// Sets `dstport`.
    #[inline]
    #[must_use]
    pub fn dstport(mut self, value: impl Into<String>) -> Self {
        self.dstport = Some(value.into());
        self
    }
    /// Sets `ipv6`.
    #[inline]
    #[must_use]
    pub fn ipv6(mut self, value: bool) -> Self {
        self.ipv6 = Some(value);
        self
    }
    /// Sets `udp`.
    #[inline]
    #[must_use]
    pub fn udp(mut self, value: bool) -> Self {
        self.udp = Some(value);
        self
    }
    /// Sets `cookie64`.
    #[inline]
    #[must_use]
    pub fn cookie64(mut self, value: bool) -> Self {
        self.cookie64 = Some(value);
        self
    }
    /// Sets `counter`.
    #[inline]
    #[must_use]
    pub fn counter(mut self, value: bool) -> Self {
        self.counter = Some(value);
        self
    }
    /// Sets `pincounter`.
    #[inline]
    #[must_use]
    pub fn pincounter(mut self, value: bool) -> Self {
        self.pincounter = Some(value);
        self
    }
    /// Sets `txcookie`.
    #[inline]
    #[must_use]
    pub fn txcookie(mut self, value: u64) -> Self {
        self.txcookie = Some(value);
        self
    }
    /// Sets `rxcookie`.
    #[inline]
    #[must_use]
    pub fn rxcookie(mut self, value: u64) -> Self {
        self.rxcookie = Some(value);
        self
    }
    /// Sets `rxsession`.
    #[inline]
    #[must_use]
    pub fn rxsession(mut self, value: u32) -> Self {
        self.rxsession = Some(value);
        self
    }
    /// Sets `offset`.
    #[inline]
    #[must_use]
    pub fn offset(mut self, value: u32) -> Self {
        self.offset = Some(value);
        self
    }
}

/// Options of the `vde` network backend: a port of a VDE switch.
#[non_exhaustive]
pub struct NetdevVdeOptions {
    /// The member `sock`.
    pub sock: Option<String>,
    /// The member `port`.
    pub port: Option<u16>,
    /// The member `group`.
    pub group: Option<String>,
    /// The member `mode`.
    pub mode: Option<u16>,
}

impl crate::Blank for NetdevVdeOptions {
    const BLANK: Self = Self {
        sock: None,
        port: None,
        group: None,
        mode: None,
    };
}

impl crate::Object for NetdevVdeOptions {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "NetdevVdeOptions",
        names: &["sock", "port", "group", "mode"],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.sock, &self.port, &self.group, &self.mode]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [&mut self.sock, &mut self.port, &mut self.group, &mut self.mode],
        );
    }
}

impl NetdevVdeOptions {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            sock: None,
            port: None,
            group: None,
            mode: None,
        }
    }
    /// Sets `sock`.
    #[inline]
    #[must_use]
    pub fn sock(mut self, value: impl Into<String>) -> Self {
        self.sock = Some(value.into());
        self
    }
    /// Sets `port`.
    #[inline]
    #[must_use]
    pub fn port(mut self, value: u16) -> Self {
        self.port = Some(value);
        self
    }
    /// Sets `group`.
    #[inline]
    #[must_use]
    pub fn group(mut self, value: impl Into<String>) -> Self {
        self.group = Some(value.into());
        self
    }
    /// Sets `mode`.
    #[inline]
    #[must_use]
    pub fn mode(mut self, value: u16) -> Self {
        self.mode = Some(value);
        self
    }
}

/// Options of the `bridge` network backend: the host bridge to join.
#[non_exhaustive]
pub struct NetdevBridgeOptions {
    /// The member `br`.
    pub br: Option<String>,
    /// The member `helper`.
    pub helper: Option<String>,
}

impl crate::Blank for NetdevBridgeOptions {
    const BLANK: Self = Self { br: None, helper: None };
}

impl crate::Object for NetdevBridgeOptions {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "NetdevBridgeOptions",
        names: &["br", "helper"],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.br, &self.helper]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.br, &mut self.helper]);
    }
}

impl NetdevBridgeOptions {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { br: None, helper: None }
    }
    /// Sets `br`.
    #[inline]
    #[must_use]
    pub fn br(mut self, value: impl Into<String>) -> Self {
        self.br = Some(value.into());
        self
    }
    /// Sets `helper`.
    #[inline]
    #[must_use]
    pub fn helper(mut self, value: impl Into<String>) -> Self {
        self.helper = Some(value.into());
        self
    }
}

/// Options of the `hubport` network backend: a port of a hub inside QEMU.
#[non_exhaustive]
pub struct NetdevHubPortOptions {
    /// The member `hubid`.
    pub hubid: i32,
    /// The member `netdev`.
    pub netdev: Option<String>,
}

impl crate::Blank for NetdevHubPortOptions {
    const BLANK: Self = Self {
        hubid: crate::Blank::BLANK,
        netdev: None,
    };
}

impl crate::Object for NetdevHubPortOptions {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "NetdevHubPortOptions",
        names: &["hubid", "netdev"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.hubid, &self.netdev]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.hubid, &mut self.netdev]);
    }
}

impl NetdevHubPortOptions {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(hubid: i32) -> Self {
        Self { hubid, netdev: None }
    }
    /// Sets `netdev`.
    #[inline]
    #[must_use]
    pub fn netdev(mut self, value: impl Into<String>) -> Self {
        self.netdev = Some(value.into());
        self
    }
}

/// Options of the `netmap` network backend.
#[non_exhaustive]
pub struct NetdevNetmapOptions {
    /// The member `ifname`.
    pub ifname: String,
    /// The member `devname`.
    pub devname: Option<String>,
}

impl crate::Blank for NetdevNetmapOptions {
    const BLANK: Self = Self {
        ifname: crate::Blank::BLANK,
        devname: None,
    };
}

impl crate::Object for NetdevNetmapOptions {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "NetdevNetmapOptions",
        names: &["ifname", "devname"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.ifname, &self.devname]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.ifname, &mut self.devname]);
    }
}

impl NetdevNetmapOptions {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(ifname: impl Into<String>) -> Self {
        Self {
            ifname: ifname.into(),
            devname: None,
        }
    }
    /// Sets `devname`.
    #[inline]
    #[must_use]
    pub fn devname(mut self, value: impl Into<String>) -> Self {
        self.devname = Some(value.into());
        self
    }
}

/// How the `af-xdp` network backend attaches its XDP program: in the driver or generically.
///
/// Only in builds with `CONFIG_AF_XDP`.
///
/// In messages since QEMU 8.2.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AFXDPMode {
    /// The value `native`.
    Native,
    /// The value `skb`.
    Skb,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for AFXDPMode {
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
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// Options of the `af-xdp` network backend.
///
/// Only in builds with `CONFIG_AF_XDP`.
///
/// In messages since QEMU 8.2.
#[non_exhaustive]
pub struct NetdevAFXDPOptions {
    /// The member `ifname`.
    pub ifname: String,
    /// The member `mode`.
    pub mode: Option<types::AFXDPMode>,
    /// The member `force-copy`.
    pub force_copy: Option<bool>,
    /// The member `queues`.
    pub queues: Option<i64>,
    /// The member `start-queue`.
    pub start_queue: Option<i64>,
    /// The member `inhibit`.
    pub inhibit: Option<bool>,
    /// The member `sock-fds`.
    pub sock_fds: Option<String>,
    /// The member `map-path`.
    ///
    /// Since QEMU 10.1.
    pub map_path: Option<String>,
    /// The member `map-start-index`.
    ///
    /// Since QEMU 10.1.
    pub map_start_index: Option<i32>,
}

impl crate::Blank for NetdevAFXDPOptions {
    const BLANK: Self = Self {
        ifname: crate::Blank::BLANK,
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

impl crate::Object for NetdevAFXDPOptions {
    const SHAPE: &'static crate::Shape = &crate::Shape {
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
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (7, crate::Releases::since(crate::Release::new(10, 1))),
            (8, crate::Releases::since(crate::Release::new(10, 1))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
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

impl NetdevAFXDPOptions {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(ifname: impl Into<String>) -> Self {
        Self {
            ifname: ifname.into(),
            mode: None,
            force_copy: None,
            queues: None,
            start_queue: None,
            inhibit: None,
            sock_fds: None,
            map_path: None,
            map_start_index: None,
        }
    }
    /// Sets `mode`.
    #[inline]
    #[must_use]
    pub fn mode(mut self, value: types::AFXDPMode) -> Self {
        self.mode = Some(value);
        self
    }
    /// Sets `force-copy`.
    #[inline]
    #[must_use]
    pub fn force_copy(mut self, value: bool) -> Self {
        self.force_copy = Some(value);
        self
    }
    /// Sets `queues`.
    #[inline]
    #[must_use]
    pub fn queues(mut self, value: i64) -> Self {
        self.queues = Some(value);
        self
    }
    /// Sets `start-queue`.
    #[inline]
    #[must_use]
    pub fn start_queue(mut self, value: i64) -> Self {
        self.start_queue = Some(value);
        self
    }
    /// Sets `inhibit`.
    #[inline]
    #[must_use]
    pub fn inhibit(mut self, value: bool) -> Self {
        self.inhibit = Some(value);
        self
    }
    /// Sets `sock-fds`.
    #[inline]
    #[must_use]
    pub fn sock_fds(mut self, value: impl Into<String>) -> Self {
        self.sock_fds = Some(value.into());
        self
    }
    /// Sets `map-path`.
    #[inline]
    #[must_use]
    pub fn map_path(mut self, value: impl Into<String>) -> Self {
        self.map_path = Some(value.into());
        self
    }
    /// Sets `map-start-index`.
    #[inline]
    #[must_use]
    pub fn map_start_index(mut self, value: i32) -> Self {
        self.map_start_index = Some(value);
        self
    }
}

/// Options of the `vhost-user` network backend.
#[non_exhaustive]
pub struct NetdevVhostUserOptions {
    /// The member `chardev`.
    pub chardev: String,
    /// The member `vhostforce`.
    pub vhostforce: Option<bool>,
    /// The member `queues`.
    pub queues: Option<i64>,
}

impl crate::Blank for NetdevVhostUserOptions {
    const BLANK: Self = Self {
        chardev: crate::Blank::BLANK,
        vhostforce: None,
        queues: None,
    };
}

impl crate::Object for NetdevVhostUserOptions {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "NetdevVhostUserOptions",
        names: &["chardev", "vhostforce", "queues"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.chardev, &self.vhostforce, &self.queues]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.chardev, &mut self.vhostforce, &mut self.queues]);
    }
}

impl NetdevVhostUserOptions {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(chardev: impl Into<String>) -> Self {
        Self {
            chardev: chardev.into(),
            vhostforce: None,
            queues: None,
        }
    }
    /// Sets `vhostforce`.
    #[inline]
    #[must_use]
    pub fn vhostforce(mut self, value: bool) -> Self {
        self.vhostforce = Some(value);
        self
    }
    /// Sets `queues`.
    #[inline]
    #[must_use]
    pub fn queues(mut self, value: i64) -> Self {
        self.queues = Some(value);
        self
    }
}

/// Options of the `vhost-vdpa` network backend.
#[non_exhaustive]
pub struct NetdevVhostVDPAOptions {
    /// The member `vhostdev`.
    pub vhostdev: Option<String>,
    /// The member `vhostfd`.
    ///
    /// Since QEMU 7.2.
    pub vhostfd: Option<String>,
    /// The member `queues`.
    pub queues: Option<i64>,
    /// The member `x-svq`.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    ///
    /// Since QEMU 7.1.
    pub x_svq: Option<bool>,
}

impl crate::Blank for NetdevVhostVDPAOptions {
    const BLANK: Self = Self {
        vhostdev: None,
        vhostfd: None,
        queues: None,
        x_svq: None,
    };
}

impl crate::Object for NetdevVhostVDPAOptions {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "NetdevVhostVDPAOptions",
        names: &["vhostdev", "vhostfd", "queues", "x-svq"],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (1, crate::Releases::since(crate::Release::new(7, 2))),
            (3, crate::Releases::since(crate::Release::new(7, 1))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.vhostdev, &self.vhostfd, &self.queues, &self.x_svq]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
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

impl NetdevVhostVDPAOptions {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            vhostdev: None,
            vhostfd: None,
            queues: None,
            x_svq: None,
        }
    }
    /// Sets `vhostdev`.
    #[inline]
    #[must_use]
    pub fn vhostdev(mut self, value: impl Into<String>) -> Self {
        self.vhostdev = Some(value.into());
        self
    }
    /// Sets `vhostfd`.
    #[inline]
    #[must_use]
    pub fn vhostfd(mut self, value: impl Into<String>) -> Self {
        self.vhostfd = Some(value.into());
        self
    }
    /// Sets `queues`.
    #[inline]
    #[must_use]
    pub fn queues(mut self, value: i64) -> Self {
        self.queues = Some(value);
        self
    }
    /// Sets `x-svq`.
    #[inline]
    #[must_use]
    pub fn x_svq(mut self, value: bool) -> Self {
        self.x_svq = Some(value);
        self
    }
}

/// Options of the `vmnet-host` network backend on macOS.
///
/// Only in builds with `CONFIG_VMNET`.
///
/// In messages since QEMU 7.1.
#[non_exhaustive]
pub struct NetdevVmnetHostOptions {
    /// The member `start-address`.
    pub start_address: Option<String>,
    /// The member `end-address`.
    pub end_address: Option<String>,
    /// The member `subnet-mask`.
    pub subnet_mask: Option<String>,
    /// The member `isolated`.
    pub isolated: Option<bool>,
    /// The member `net-uuid`.
    pub net_uuid: Option<String>,
}

impl crate::Blank for NetdevVmnetHostOptions {
    const BLANK: Self = Self {
        start_address: None,
        end_address: None,
        subnet_mask: None,
        isolated: None,
        net_uuid: None,
    };
}

impl crate::Object for NetdevVmnetHostOptions {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "NetdevVmnetHostOptions",
        names: &["start-address", "end-address", "subnet-mask", "isolated", "net-uuid"],
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
                &self.start_address,
                &self.end_address,
                &self.subnet_mask,
                &self.isolated,
                &self.net_uuid,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
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

impl NetdevVmnetHostOptions {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            start_address: None,
            end_address: None,
            subnet_mask: None,
            isolated: None,
            net_uuid: None,
        }
    }
    /// Sets `start-address`.
    #[inline]
    #[must_use]
    pub fn start_address(mut self, value: impl Into<String>) -> Self {
        self.start_address = Some(value.into());
        self
    }
    /// Sets `end-address`.
    #[inline]
    #[must_use]
    pub fn end_address(mut self, value: impl Into<String>) -> Self {
        self.end_address = Some(value.into());
        self
    }
    /// Sets `subnet-mask`.
    #[inline]
    #[must_use]
    pub fn subnet_mask(mut self, value: impl Into<String>) -> Self {
        self.subnet_mask = Some(value.into());
        self
    }
    /// Sets `isolated`.
    #[inline]
    #[must_use]
    pub fn isolated(mut self, value: bool) -> Self {
        self.isolated = Some(value);
        self
    }
    /// Sets `net-uuid`.
    #[inline]
    #[must_use]
    pub fn net_uuid(mut self, value: impl Into<String>) -> Self {
        self.net_uuid = Some(value.into());
        self
    }
}

/// Options of the `vmnet-shared` network backend on macOS.
///
/// Only in builds with `CONFIG_VMNET`.
///
/// In messages since QEMU 7.1.
#[non_exhaustive]
pub struct NetdevVmnetSharedOptions {
    /// The member `start-address`.
    pub start_address: Option<String>,
    /// The member `end-address`.
    pub end_address: Option<String>,
    /// The member `subnet-mask`.
    pub subnet_mask: Option<String>,
    /// The member `isolated`.
    pub isolated: Option<bool>,
    /// The member `nat66-prefix`.
    pub nat66_prefix: Option<String>,
}

impl crate::Blank for NetdevVmnetSharedOptions {
    const BLANK: Self = Self {
        start_address: None,
        end_address: None,
        subnet_mask: None,
        isolated: None,
        nat66_prefix: None,
    };
}

impl crate::Object for NetdevVmnetSharedOptions {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "NetdevVmnetSharedOptions",
        names: &[
            "start-address",
            "end-address",
            "subnet-mask",
            "isolated",
            "nat66-prefix",
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
                &self.start_address,
                &self.end_address,
                &self.subnet_mask,
                &self.isolated,
                &self.nat66_prefix,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
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

impl NetdevVmnetSharedOptions {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            start_address: None,
            end_address: None,
            subnet_mask: None,
            isolated: None,
            nat66_prefix: None,
        }
    }
    /// Sets `start-address`.
    #[inline]
    #[must_use]
    pub fn start_address(mut self, value: impl Into<String>) -> Self {
        self.start_address = Some(value.into());
        self
    }
    /// Sets `end-address`.
    #[inline]
    #[must_use]
    pub fn end_address(mut self, value: impl Into<String>) -> Self {
        self.end_address = Some(value.into());
        self
    }
    /// Sets `subnet-mask`.
    #[inline]
    #[must_use]
    pub fn subnet_mask(mut self, value: impl Into<String>) -> Self {
        self.subnet_mask = Some(value.into());
        self
    }
    /// Sets `isolated`.
    #[inline]
    #[must_use]
    pub fn isolated(mut self, value: bool) -> Self {
        self.isolated = Some(value);
        self
    }
    /// Sets `nat66-prefix`.
    #[inline]
    #[must_use]
    pub fn nat66_prefix(mut self, value: impl Into<String>) -> Self {
        self.nat66_prefix = Some(value.into());
        self
    }
}

/// Options of the `vmnet-bridged` network backend on macOS.
///
/// Only in builds with `CONFIG_VMNET`.
///
/// In messages since QEMU 7.1.
#[non_exhaustive]
pub struct NetdevVmnetBridgedOptions {
    /// The member `ifname`.
    pub ifname: String,
    /// The member `isolated`.
    pub isolated: Option<bool>,
}

impl crate::Blank for NetdevVmnetBridgedOptions {
    const BLANK: Self = Self {
        ifname: crate::Blank::BLANK,
        isolated: None,
    };
}

impl crate::Object for NetdevVmnetBridgedOptions {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "NetdevVmnetBridgedOptions",
        names: &["ifname", "isolated"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.ifname, &self.isolated]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.ifname, &mut self.isolated]);
    }
}

impl NetdevVmnetBridgedOptions {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(ifname: impl Into<String>) -> Self {
        Self {
            ifname: ifname.into(),
            isolated: None,
        }
    }
    /// Sets `isolated`.
    #[inline]
    #[must_use]
    pub fn isolated(mut self, value: bool) -> Self {
        self.isolated = Some(value);
        self
    }
}

/// Options of the `stream` network backend, over TCP or a UNIX socket.
///
/// In messages since QEMU 7.2.
#[non_exhaustive]
pub struct NetdevStreamOptions {
    /// The member `addr`.
    pub addr: types::SocketAddress,
    /// The member `server`.
    pub server: Option<bool>,
    /// The member `reconnect-ms`.
    ///
    /// Since QEMU 9.2.
    pub reconnect_ms: Option<i64>,
    /// The member `reconnect`.
    ///
    /// Since QEMU 8.0.
    ///
    /// **Gone** since QEMU 10.2; use 'reconnect-ms'.
    #[deprecated(note = "gone since QEMU 10.2; use 'reconnect-ms'")]
    pub reconnect: Option<i64>,
}

impl crate::Blank for NetdevStreamOptions {
    const BLANK: Self = Self {
        addr: crate::Blank::BLANK,
        server: None,
        reconnect_ms: None,
        reconnect: None,
    };
}

impl crate::Object for NetdevStreamOptions {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "NetdevStreamOptions",
        names: &["addr", "server", "reconnect-ms", "reconnect"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (2, crate::Releases::since(crate::Release::new(9, 2))),
            (
                3,
                crate::Releases::between(
                    crate::Release::new(8, 0),
                    crate::Release::new(10, 1),
                ),
            ),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.addr, &self.server, &self.reconnect_ms, &self.reconnect]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
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

impl NetdevStreamOptions {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(addr: types::SocketAddress) -> Self {
        Self {
            addr,
            server: None,
            reconnect_ms: None,
            reconnect: None,
        }
    }
    /// Sets `server`.
    #[inline]
    #[must_use]
    pub fn server(mut self, value: bool) -> Self {
        self.server = Some(value);
        self
    }
    /// Sets `reconnect-ms`.
    #[inline]
    #[must_use]
    pub fn reconnect_ms(mut self, value: i64) -> Self {
        self.reconnect_ms = Some(value);
        self
    }
    /// Sets `reconnect`.
    #[deprecated(note = "gone since QEMU 10.2; use 'reconnect-ms'")]
    #[inline]
    #[must_use]
    pub fn reconnect(mut self, value: i64) -> Self {
        self.reconnect = Some(value);
        self
    }
}

/// Options of the `dgram` network backend, over UDP or UNIX datagrams.
///
/// In messages since QEMU 7.2.
#[non_exhaustive]
pub struct NetdevDgramOptions {
    /// The member `local`.
    pub local: Option<types::SocketAddress>,
    /// The member `remote`.
    pub remote: Option<types::SocketAddress>,
}

impl crate::Blank for NetdevDgramOptions {
    const BLANK: Self = Self { local: None, remote: None };
}

impl crate::Object for NetdevDgramOptions {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "NetdevDgramOptions",
        names: &["local", "remote"],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.local, &self.remote]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.local, &mut self.remote]);
    }
}

impl NetdevDgramOptions {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { local: None, remote: None }
    }
    /// Sets `local`.
    #[inline]
    #[must_use]
    pub fn local(mut self, value: types::SocketAddress) -> Self {
        self.local = Some(value);
        self
    }
    /// Sets `remote`.
    #[inline]
    #[must_use]
    pub fn remote(mut self, value: types::SocketAddress) -> Self {
        self.remote = Some(value);
        self
    }
}

/// The kinds of network backend.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NetClientDriver {
    /// The value `none`.
    None,
    /// The value `nic`.
    Nic,
    /// The value `user`.
    User,
    /// The value `tap`.
    Tap,
    /// The value `l2tpv3`.
    L2tpv3,
    /// The value `socket`.
    Socket,
    /// The value `stream`.
    ///
    /// Since QEMU 7.2.
    Stream,
    /// The value `dgram`.
    ///
    /// Since QEMU 7.2.
    Dgram,
    /// The value `vde`.
    Vde,
    /// The value `bridge`.
    Bridge,
    /// The value `hubport`.
    Hubport,
    /// The value `netmap`.
    Netmap,
    /// The value `vhost-user`.
    VhostUser,
    /// The value `vhost-vdpa`.
    VhostVdpa,
    /// The value `passt`.
    ///
    /// Only in builds with `CONFIG_PASST`.
    ///
    /// Since QEMU 10.1.
    Passt,
    /// The value `af-xdp`.
    ///
    /// Only in builds with `CONFIG_AF_XDP`.
    ///
    /// Since QEMU 8.2.
    AfXdp,
    /// The value `vmnet-host`.
    ///
    /// Only in builds with `CONFIG_VMNET`.
    ///
    /// Since QEMU 7.1.
    VmnetHost,
    /// The value `vmnet-shared`.
    ///
    /// Only in builds with `CONFIG_VMNET`.
    ///
    /// Since QEMU 7.1.
    VmnetShared,
    /// The value `vmnet-bridged`.
    ///
    /// Only in builds with `CONFIG_VMNET`.
    ///
    /// Since QEMU 7.1.
    VmnetBridged,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for NetClientDriver {
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
    const RELEASES: &'static [(usize, crate::Releases)] = &[
        (6, crate::Releases::since(crate::Release::new(7, 2))),
        (7, crate::Releases::since(crate::Release::new(7, 2))),
        (14, crate::Releases::since(crate::Release::new(10, 1))),
        (15, crate::Releases::since(crate::Release::new(8, 2))),
        (16, crate::Releases::since(crate::Release::new(7, 1))),
        (17, crate::Releases::since(crate::Release::new(7, 1))),
        (18, crate::Releases::since(crate::Release::new(7, 1))),
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
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// A network backend with its id and settings.
#[non_exhaustive]
pub struct Netdev {
    /// The member `id`.
    pub id: String,
    /// The member `type`.
    pub type_: types::NetdevBranch,
}

impl crate::Blank for Netdev {
    const BLANK: Self = Self {
        id: crate::Blank::BLANK,
        type_: crate::Blank::BLANK,
    };
}

impl crate::Object for Netdev {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "Netdev",
        names: &["id", "type"],
        required: 0b11,
        required_beyond: &[],
        tag: Some(1),
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.id, &self.type_]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.id, &mut self.type_]);
    }
}

impl Netdev {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>, type_: impl Into<types::NetdevBranch>) -> Self {
        Self {
            id: id.into(),
            type_: type_.into(),
        }
    }
}

/// The value of `type` in [`Netdev`](types::Netdev), with the members that it brings.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum NetdevBranch {
    /// The value `nic`.
    Nic(types::NetLegacyNicOptions),
    /// The value `passt`.
    ///
    /// Only in builds with `CONFIG_PASST`.
    ///
    /// Since QEMU 10.1.
    Passt(types::NetdevPasstOptions),
    /// The value `user`.
    User(types::NetdevUserOptions),
    /// The value `tap`.
    Tap(types::NetdevTapOptions),
    /// The value `l2tpv3`.
    L2tpv3(types::NetdevL2TPv3Options),
    /// The value `socket`.
    Socket(types::NetdevSocketOptions),
    /// The value `stream`.
    ///
    /// Since QEMU 7.2.
    Stream(types::NetdevStreamOptions),
    /// The value `dgram`.
    ///
    /// Since QEMU 7.2.
    Dgram(types::NetdevDgramOptions),
    /// The value `vde`.
    Vde(types::NetdevVdeOptions),
    /// The value `bridge`.
    Bridge(types::NetdevBridgeOptions),
    /// The value `hubport`.
    Hubport(types::NetdevHubPortOptions),
    /// The value `netmap`.
    Netmap(types::NetdevNetmapOptions),
    /// The value `af-xdp`.
    ///
    /// Only in builds with `CONFIG_AF_XDP`.
    ///
    /// Since QEMU 8.2.
    AfXdp(types::NetdevAFXDPOptions),
    /// The value `vhost-user`.
    VhostUser(types::NetdevVhostUserOptions),
    /// The value `vhost-vdpa`.
    VhostVdpa(types::NetdevVhostVDPAOptions),
    /// The value `vmnet-host`.
    ///
    /// Only in builds with `CONFIG_VMNET`.
    ///
    /// Since QEMU 7.1.
    VmnetHost(types::NetdevVmnetHostOptions),
    /// The value `vmnet-shared`.
    ///
    /// Only in builds with `CONFIG_VMNET`.
    ///
    /// Since QEMU 7.1.
    VmnetShared(types::NetdevVmnetSharedOptions),
    /// The value `vmnet-bridged`.
    ///
    /// Only in builds with `CONFIG_VMNET`.
    ///
    /// Since QEMU 7.1.
    VmnetBridged(types::NetdevVmnetBridgedOptions),
    /// The value `none`.
    None,
    /// A value that this version of the schema does not have.
    Unknown(crate::UnknownBranch),
}

impl crate::Branches for NetdevBranch {
    const RELEASES: &'static [(&'static str, crate::Releases)] = &[
        ("passt", crate::Releases::since(crate::Release::new(10, 1))),
        ("stream", crate::Releases::since(crate::Release::new(7, 2))),
        ("dgram", crate::Releases::since(crate::Release::new(7, 2))),
        ("af-xdp", crate::Releases::since(crate::Release::new(8, 2))),
        ("vmnet-host", crate::Releases::since(crate::Release::new(7, 1))),
        ("vmnet-shared", crate::Releases::since(crate::Release::new(7, 1))),
        ("vmnet-bridged", crate::Releases::since(crate::Release::new(7, 1))),
    ];
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "nic" => Self::Nic(crate::Blank::BLANK),
            "passt" => Self::Passt(crate::Blank::BLANK),
            "user" => Self::User(crate::Blank::BLANK),
            "tap" => Self::Tap(crate::Blank::BLANK),
            "l2tpv3" => Self::L2tpv3(crate::Blank::BLANK),
            "socket" => Self::Socket(crate::Blank::BLANK),
            "stream" => Self::Stream(crate::Blank::BLANK),
            "dgram" => Self::Dgram(crate::Blank::BLANK),
            "vde" => Self::Vde(crate::Blank::BLANK),
            "bridge" => Self::Bridge(crate::Blank::BLANK),
            "hubport" => Self::Hubport(crate::Blank::BLANK),
            "netmap" => Self::Netmap(crate::Blank::BLANK),
            "af-xdp" => Self::AfXdp(crate::Blank::BLANK),
            "vhost-user" => Self::VhostUser(crate::Blank::BLANK),
            "vhost-vdpa" => Self::VhostVdpa(crate::Blank::BLANK),
            "vmnet-host" => Self::VmnetHost(crate::Blank::BLANK),
            "vmnet-shared" => Self::VmnetShared(crate::Blank::BLANK),
            "vmnet-bridged" => Self::VmnetBridged(crate::Blank::BLANK),
            "none" => Self::None,
            _ => Self::Unknown(crate::UnknownBranch::new(tag)),
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
    fn members(&self) -> Option<&dyn crate::Members> {
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
    fn members_mut(&mut self) -> Option<&mut dyn crate::Members> {
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

/// Which packets of a class a network device lets through.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RxState {
    /// The value `normal`.
    Normal,
    /// The value `none`.
    None,
    /// The value `all`.
    All,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for RxState {
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
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// Receive filter of a network device: modes, MAC addresses and VLANs.
#[non_exhaustive]
pub struct RxFilterInfo {
    /// The member `name`.
    pub name: String,
    /// The member `promiscuous`.
    pub promiscuous: bool,
    /// The member `multicast`.
    pub multicast: types::RxState,
    /// The member `unicast`.
    pub unicast: types::RxState,
    /// The member `vlan`.
    pub vlan: types::RxState,
    /// The member `broadcast-allowed`.
    pub broadcast_allowed: bool,
    /// The member `multicast-overflow`.
    pub multicast_overflow: bool,
    /// The member `unicast-overflow`.
    pub unicast_overflow: bool,
    /// The member `main-mac`.
    pub main_mac: String,
    /// The member `vlan-table`.
    pub vlan_table: Vec<i64>,
    /// The member `unicast-table`.
    pub unicast_table: Vec<String>,
    /// The member `multicast-table`.
    pub multicast_table: Vec<String>,
}

impl crate::Blank for RxFilterInfo {
    const BLANK: Self = Self {
        name: crate::Blank::BLANK,
        promiscuous: crate::Blank::BLANK,
        multicast: crate::Blank::BLANK,
        unicast: crate::Blank::BLANK,
        vlan: crate::Blank::BLANK,
        broadcast_allowed: crate::Blank::BLANK,
        multicast_overflow: crate::Blank::BLANK,
        unicast_overflow: crate::Blank::BLANK,
        main_mac: crate::Blank::BLANK,
        vlan_table: crate::Blank::BLANK,
        unicast_table: crate::Blank::BLANK,
        multicast_table: crate::Blank::BLANK,
    };
}

impl crate::Object for RxFilterInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
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
        required: 0b111111111111,
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
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
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

impl RxFilterInfo {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        promiscuous: bool,
        multicast: types::RxState,
        unicast: types::RxState,
        vlan: types::RxState,
        broadcast_allowed: bool,
        multicast_overflow: bool,
        unicast_overflow: bool,
        main_mac: impl Into<String>,
        vlan_table: impl Into<Vec<i64>>,
        unicast_table: impl Into<Vec<String>>,
        multicast_table: impl Into<Vec<String>>,
    ) -> Self {
        Self {
            name: name.into(),
            promiscuous,
            multicast,
            unicast,
            vlan,
            broadcast_allowed,
            multicast_overflow,
            unicast_overflow,
            main_mac: main_mac.into(),
            vlan_table: vlan_table.into(),
            unicast_table: unicast_table.into(),
            multicast_table: multicast_table.into(),
        }
    }
}

crate::impl_objects! {
    NetLegacyNicOptions PasstSearch PasstPortForward PasstParameter NetdevPasstOptions
    NetdevUserDomainSuffix NetdevUserHostForward NetdevUserGuestForward NetdevUserOptions
    NetdevTapOptions NetdevSocketOptions NetdevL2TPv3Options NetdevVdeOptions
    NetdevBridgeOptions NetdevHubPortOptions NetdevNetmapOptions NetdevAFXDPOptions
    NetdevVhostUserOptions NetdevVhostVDPAOptions NetdevVmnetHostOptions
    NetdevVmnetSharedOptions NetdevVmnetBridgedOptions NetdevStreamOptions
    NetdevDgramOptions Netdev RxFilterInfo
}

crate::impl_enums! {
    AFXDPMode NetClientDriver RxState
}

crate::impl_branches! {
    NetdevBranch
}
