// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// A network device as given with the old option `-net nic`.
#[non_exhaustive]
pub struct NetLegacyNicOptions {
    pub netdev: Option<String>,
    pub macaddr: Option<String>,
    pub model: Option<String>,
    pub addr: Option<String>,
    pub vectors: Option<u32>,
}

impl NetLegacyNicOptions {
    /// Creates a value in which all members are `None`.
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

    #[inline]
    #[must_use]
    pub fn netdev(mut self, value: impl Into<String>) -> Self {
        self.netdev = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn macaddr(mut self, value: impl Into<String>) -> Self {
        self.macaddr = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn model(mut self, value: impl Into<String>) -> Self {
        self.model = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn addr(mut self, value: impl Into<String>) -> Self {
        self.addr = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn vectors(mut self, value: impl Into<Option<u32>>) -> Self {
        self.vectors = value.into();
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
    pub str: String,
}

impl PasstSearch {
    /// Creates a value.
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
    pub str: String,
}

impl PasstPortForward {
    /// Creates a value.
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
    pub str: String,
}

impl PasstParameter {
    /// Creates a value.
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
    pub path: Option<String>,
    pub quiet: Option<bool>,
    pub vhost_user: Option<bool>,
    pub mtu: Option<i64>,
    pub address: Option<String>,
    pub netmask: Option<String>,
    pub mac: Option<String>,
    pub gateway: Option<String>,
    pub interface: Option<String>,
    pub outbound: Option<String>,
    pub outbound_if4: Option<String>,
    pub outbound_if6: Option<String>,
    pub dns: Option<String>,
    pub search: Option<Vec<types::PasstSearch>>,
    pub fqdn: Option<String>,
    pub dhcp_dns: Option<bool>,
    pub dhcp_search: Option<bool>,
    pub map_host_loopback: Option<String>,
    pub map_guest_addr: Option<String>,
    pub dns_forward: Option<String>,
    pub dns_host: Option<String>,
    pub tcp: Option<bool>,
    pub udp: Option<bool>,
    pub icmp: Option<bool>,
    pub dhcp: Option<bool>,
    pub ndp: Option<bool>,
    pub dhcpv6: Option<bool>,
    pub ra: Option<bool>,
    pub freebind: Option<bool>,
    pub ipv4: Option<bool>,
    pub ipv6: Option<bool>,
    pub tcp_ports: Option<Vec<types::PasstPortForward>>,
    pub udp_ports: Option<Vec<types::PasstPortForward>>,
    pub param: Option<Vec<types::PasstParameter>>,
}

impl NetdevPasstOptions {
    /// Creates a value in which all members are `None`.
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

    #[inline]
    #[must_use]
    pub fn path(mut self, value: impl Into<String>) -> Self {
        self.path = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn quiet(mut self, value: impl Into<Option<bool>>) -> Self {
        self.quiet = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn vhost_user(mut self, value: impl Into<Option<bool>>) -> Self {
        self.vhost_user = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn mtu(mut self, value: impl Into<Option<i64>>) -> Self {
        self.mtu = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn address(mut self, value: impl Into<String>) -> Self {
        self.address = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn netmask(mut self, value: impl Into<String>) -> Self {
        self.netmask = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn mac(mut self, value: impl Into<String>) -> Self {
        self.mac = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn gateway(mut self, value: impl Into<String>) -> Self {
        self.gateway = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn interface(mut self, value: impl Into<String>) -> Self {
        self.interface = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn outbound(mut self, value: impl Into<String>) -> Self {
        self.outbound = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn outbound_if4(mut self, value: impl Into<String>) -> Self {
        self.outbound_if4 = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn outbound_if6(mut self, value: impl Into<String>) -> Self {
        self.outbound_if6 = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn dns(mut self, value: impl Into<String>) -> Self {
        self.dns = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn search(mut self, value: impl Into<Vec<types::PasstSearch>>) -> Self {
        self.search = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn fqdn(mut self, value: impl Into<String>) -> Self {
        self.fqdn = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn dhcp_dns(mut self, value: impl Into<Option<bool>>) -> Self {
        self.dhcp_dns = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn dhcp_search(mut self, value: impl Into<Option<bool>>) -> Self {
        self.dhcp_search = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn map_host_loopback(mut self, value: impl Into<String>) -> Self {
        self.map_host_loopback = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn map_guest_addr(mut self, value: impl Into<String>) -> Self {
        self.map_guest_addr = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn dns_forward(mut self, value: impl Into<String>) -> Self {
        self.dns_forward = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn dns_host(mut self, value: impl Into<String>) -> Self {
        self.dns_host = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn tcp(mut self, value: impl Into<Option<bool>>) -> Self {
        self.tcp = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn udp(mut self, value: impl Into<Option<bool>>) -> Self {
        self.udp = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn icmp(mut self, value: impl Into<Option<bool>>) -> Self {
        self.icmp = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn dhcp(mut self, value: impl Into<Option<bool>>) -> Self {
        self.dhcp = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn ndp(mut self, value: impl Into<Option<bool>>) -> Self {
        self.ndp = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn dhcpv6(mut self, value: impl Into<Option<bool>>) -> Self {
        self.dhcpv6 = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn ra(mut self, value: impl Into<Option<bool>>) -> Self {
        self.ra = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn freebind(mut self, value: impl Into<Option<bool>>) -> Self {
        self.freebind = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn ipv4(mut self, value: impl Into<Option<bool>>) -> Self {
        self.ipv4 = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn ipv6(mut self, value: impl Into<Option<bool>>) -> Self {
        self.ipv6 = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn tcp_ports(mut self, value: impl Into<Vec<types::PasstPortForward>>) -> Self {
        self.tcp_ports = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn udp_ports(mut self, value: impl Into<Vec<types::PasstPortForward>>) -> Self {
        self.udp_ports = Some(value.into());
        self
    }

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
    pub str: String,
}

impl NetdevUserDomainSuffix {
    /// Creates a value.
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
    pub str: String,
}

impl NetdevUserHostForward {
    /// Creates a value.
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
    pub str: String,
}

impl NetdevUserGuestForward {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(str: impl Into<String>) -> Self {
        Self { str: str.into() }
    }
}

/// Options of the `user` network backend (slirp): address ranges and forwarded ports.
#[non_exhaustive]
pub struct NetdevUserOptions {
    pub hostname: Option<String>,
    pub restrict: Option<bool>,
    pub ipv4: Option<bool>,
    pub ipv6: Option<bool>,
    pub ip: Option<String>,
    pub net: Option<String>,
    pub host: Option<String>,
    pub tftp: Option<String>,
    pub bootfile: Option<String>,
    pub dhcpstart: Option<String>,
    pub dns: Option<String>,
    pub dnssearch: Option<Vec<types::NetdevUserDomainSuffix>>,
    pub domainname: Option<String>,
    pub ipv6_prefix: Option<String>,
    pub ipv6_prefixlen: Option<i64>,
    pub ipv6_host: Option<String>,
    pub ipv6_dns: Option<String>,
    pub smb: Option<String>,
    pub smbserver: Option<String>,
    pub hostfwd: Option<Vec<types::NetdevUserHostForward>>,
    pub guestfwd: Option<Vec<types::NetdevUserGuestForward>>,
    pub tftp_server_name: Option<String>,
}

impl NetdevUserOptions {
    /// Creates a value in which all members are `None`.
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

    #[inline]
    #[must_use]
    pub fn hostname(mut self, value: impl Into<String>) -> Self {
        self.hostname = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn restrict(mut self, value: impl Into<Option<bool>>) -> Self {
        self.restrict = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn ipv4(mut self, value: impl Into<Option<bool>>) -> Self {
        self.ipv4 = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn ipv6(mut self, value: impl Into<Option<bool>>) -> Self {
        self.ipv6 = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn ip(mut self, value: impl Into<String>) -> Self {
        self.ip = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn net(mut self, value: impl Into<String>) -> Self {
        self.net = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn host(mut self, value: impl Into<String>) -> Self {
        self.host = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn tftp(mut self, value: impl Into<String>) -> Self {
        self.tftp = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn bootfile(mut self, value: impl Into<String>) -> Self {
        self.bootfile = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn dhcpstart(mut self, value: impl Into<String>) -> Self {
        self.dhcpstart = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn dns(mut self, value: impl Into<String>) -> Self {
        self.dns = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn dnssearch(
        mut self,
        value: impl Into<Vec<types::NetdevUserDomainSuffix>>,
    ) -> Self {
        self.dnssearch = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn domainname(mut self, value: impl Into<String>) -> Self {
        self.domainname = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn ipv6_prefix(mut self, value: impl Into<String>) -> Self {
        self.ipv6_prefix = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn ipv6_prefixlen(mut self, value: impl Into<Option<i64>>) -> Self {
        self.ipv6_prefixlen = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn ipv6_host(mut self, value: impl Into<String>) -> Self {
        self.ipv6_host = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn ipv6_dns(mut self, value: impl Into<String>) -> Self {
        self.ipv6_dns = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn smb(mut self, value: impl Into<String>) -> Self {
        self.smb = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn smbserver(mut self, value: impl Into<String>) -> Self {
        self.smbserver = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn hostfwd(
        mut self,
        value: impl Into<Vec<types::NetdevUserHostForward>>,
    ) -> Self {
        self.hostfwd = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn guestfwd(
        mut self,
        value: impl Into<Vec<types::NetdevUserGuestForward>>,
    ) -> Self {
        self.guestfwd = Some(value.into());
        self
    }

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
    pub ifname: Option<String>,
    pub fd: Option<String>,
    pub fds: Option<String>,
    pub script: Option<String>,
    pub downscript: Option<String>,
    pub br: Option<String>,
    pub helper: Option<String>,
    pub sndbuf: Option<u64>,
    pub vnet_hdr: Option<bool>,
    pub vhost: Option<bool>,
    pub vhostfd: Option<String>,
    pub vhostfds: Option<String>,
    pub vhostforce: Option<bool>,
    pub queues: Option<u32>,
    pub poll_us: Option<u32>,
}

impl NetdevTapOptions {
    /// Creates a value in which all members are `None`.
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

    #[inline]
    #[must_use]
    pub fn ifname(mut self, value: impl Into<String>) -> Self {
        self.ifname = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn fd(mut self, value: impl Into<String>) -> Self {
        self.fd = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn fds(mut self, value: impl Into<String>) -> Self {
        self.fds = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn script(mut self, value: impl Into<String>) -> Self {
        self.script = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn downscript(mut self, value: impl Into<String>) -> Self {
        self.downscript = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn br(mut self, value: impl Into<String>) -> Self {
        self.br = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn helper(mut self, value: impl Into<String>) -> Self {
        self.helper = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn sndbuf(mut self, value: impl Into<Option<u64>>) -> Self {
        self.sndbuf = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn vnet_hdr(mut self, value: impl Into<Option<bool>>) -> Self {
        self.vnet_hdr = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn vhost(mut self, value: impl Into<Option<bool>>) -> Self {
        self.vhost = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn vhostfd(mut self, value: impl Into<String>) -> Self {
        self.vhostfd = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn vhostfds(mut self, value: impl Into<String>) -> Self {
        self.vhostfds = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn vhostforce(mut self, value: impl Into<Option<bool>>) -> Self {
        self.vhostforce = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn queues(mut self, value: impl Into<Option<u32>>) -> Self {
        self.queues = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn poll_us(mut self, value: impl Into<Option<u32>>) -> Self {
        self.poll_us = value.into();
        self
    }
}

/// Options of the `socket` network backend, which links QEMU processes.
#[non_exhaustive]
pub struct NetdevSocketOptions {
    pub fd: Option<String>,
    pub listen: Option<String>,
    pub connect: Option<String>,
    pub mcast: Option<String>,
    pub localaddr: Option<String>,
    pub udp: Option<String>,
}

impl NetdevSocketOptions {
    /// Creates a value in which all members are `None`.
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

    #[inline]
    #[must_use]
    pub fn fd(mut self, value: impl Into<String>) -> Self {
        self.fd = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn listen(mut self, value: impl Into<String>) -> Self {
        self.listen = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn connect(mut self, value: impl Into<String>) -> Self {
        self.connect = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn mcast(mut self, value: impl Into<String>) -> Self {
        self.mcast = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn localaddr(mut self, value: impl Into<String>) -> Self {
        self.localaddr = Some(value.into());
        self
    }

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
    pub src: String,
    pub dst: String,
    pub srcport: Option<String>,
    pub dstport: Option<String>,
    pub ipv6: Option<bool>,
    pub udp: Option<bool>,
    pub cookie64: Option<bool>,
    pub counter: Option<bool>,
    pub pincounter: Option<bool>,
    pub txcookie: Option<u64>,
    pub rxcookie: Option<u64>,
    pub txsession: u32,
    pub rxsession: Option<u32>,
    pub offset: Option<u32>,
}

impl NetdevL2TPv3Options {
    /// Creates a value with all required members; optional ones are `None`.
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

    #[inline]
    #[must_use]
    pub fn srcport(mut self, value: impl Into<String>) -> Self {
        self.srcport = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn dstport(mut self, value: impl Into<String>) -> Self {
        self.dstport = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn ipv6(mut self, value: impl Into<Option<bool>>) -> Self {
        self.ipv6 = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn udp(mut self, value: impl Into<Option<bool>>) -> Self {
        self.udp = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn cookie64(mut self, value: impl Into<Option<bool>>) -> Self {
        self.cookie64 = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn counter(mut self, value: impl Into<Option<bool>>) -> Self {
        self.counter = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn pincounter(mut self, value: impl Into<Option<bool>>) -> Self {
        self.pincounter = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn txcookie(mut self, value: impl Into<Option<u64>>) -> Self {
        self.txcookie = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn rxcookie(mut self, value: impl Into<Option<u64>>) -> Self {
        self.rxcookie = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn rxsession(mut self, value: impl Into<Option<u32>>) -> Self {
        self.rxsession = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn offset(mut self, value: impl Into<Option<u32>>) -> Self {
        self.offset = value.into();
        self
    }
}

/// Options of the `vde` network backend: a port of a VDE switch.
#[non_exhaustive]
pub struct NetdevVdeOptions {
    pub sock: Option<String>,
    pub port: Option<u16>,
    pub group: Option<String>,
    pub mode: Option<u16>,
}

impl NetdevVdeOptions {
    /// Creates a value in which all members are `None`.
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

    #[inline]
    #[must_use]
    pub fn sock(mut self, value: impl Into<String>) -> Self {
        self.sock = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn port(mut self, value: impl Into<Option<u16>>) -> Self {
        self.port = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn group(mut self, value: impl Into<String>) -> Self {
        self.group = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn mode(mut self, value: impl Into<Option<u16>>) -> Self {
        self.mode = value.into();
        self
    }
}

/// Options of the `bridge` network backend: the host bridge to join.
#[non_exhaustive]
pub struct NetdevBridgeOptions {
    pub br: Option<String>,
    pub helper: Option<String>,
}

impl NetdevBridgeOptions {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { br: None, helper: None }
    }

    #[inline]
    #[must_use]
    pub fn br(mut self, value: impl Into<String>) -> Self {
        self.br = Some(value.into());
        self
    }

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
    pub hubid: i32,
    pub netdev: Option<String>,
}

impl NetdevHubPortOptions {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(hubid: i32) -> Self {
        Self { hubid, netdev: None }
    }

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
    pub ifname: String,
    pub devname: Option<String>,
}

impl NetdevNetmapOptions {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(ifname: impl Into<String>) -> Self {
        Self {
            ifname: ifname.into(),
            devname: None,
        }
    }

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
    Native,
    Skb,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// Options of the `af-xdp` network backend.
///
/// Only in builds with `CONFIG_AF_XDP`.
///
/// In messages since QEMU 8.2.
#[non_exhaustive]
pub struct NetdevAFXDPOptions {
    pub ifname: String,
    pub mode: Option<types::AFXDPMode>,
    pub force_copy: Option<bool>,
    pub queues: Option<i64>,
    pub start_queue: Option<i64>,
    pub inhibit: Option<bool>,
    pub sock_fds: Option<String>,
    /// Since QEMU 10.1.
    pub map_path: Option<String>,
    /// Since QEMU 10.1.
    pub map_start_index: Option<i32>,
}

impl NetdevAFXDPOptions {
    /// Creates a value with all required members; optional ones are `None`.
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

    #[inline]
    #[must_use]
    pub fn mode(mut self, value: impl Into<Option<types::AFXDPMode>>) -> Self {
        self.mode = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn force_copy(mut self, value: impl Into<Option<bool>>) -> Self {
        self.force_copy = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn queues(mut self, value: impl Into<Option<i64>>) -> Self {
        self.queues = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn start_queue(mut self, value: impl Into<Option<i64>>) -> Self {
        self.start_queue = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn inhibit(mut self, value: impl Into<Option<bool>>) -> Self {
        self.inhibit = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn sock_fds(mut self, value: impl Into<String>) -> Self {
        self.sock_fds = Some(value.into());
        self
    }

    /// Since QEMU 10.1.
    #[inline]
    #[must_use]
    pub fn map_path(mut self, value: impl Into<String>) -> Self {
        self.map_path = Some(value.into());
        self
    }

    /// Since QEMU 10.1.
    #[inline]
    #[must_use]
    pub fn map_start_index(mut self, value: impl Into<Option<i32>>) -> Self {
        self.map_start_index = value.into();
        self
    }
}

/// Options of the `vhost-user` network backend.
#[non_exhaustive]
pub struct NetdevVhostUserOptions {
    pub chardev: String,
    pub vhostforce: Option<bool>,
    pub queues: Option<i64>,
}

impl NetdevVhostUserOptions {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(chardev: impl Into<String>) -> Self {
        Self {
            chardev: chardev.into(),
            vhostforce: None,
            queues: None,
        }
    }

    #[inline]
    #[must_use]
    pub fn vhostforce(mut self, value: impl Into<Option<bool>>) -> Self {
        self.vhostforce = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn queues(mut self, value: impl Into<Option<i64>>) -> Self {
        self.queues = value.into();
        self
    }
}

/// Options of the `vhost-vdpa` network backend.
#[non_exhaustive]
pub struct NetdevVhostVDPAOptions {
    pub vhostdev: Option<String>,
    /// Since QEMU 7.2.
    pub vhostfd: Option<String>,
    pub queues: Option<i64>,
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    ///
    /// Since QEMU 7.1.
    pub x_svq: Option<bool>,
}

impl NetdevVhostVDPAOptions {
    /// Creates a value in which all members are `None`.
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

    #[inline]
    #[must_use]
    pub fn vhostdev(mut self, value: impl Into<String>) -> Self {
        self.vhostdev = Some(value.into());
        self
    }

    /// Since QEMU 7.2.
    #[inline]
    #[must_use]
    pub fn vhostfd(mut self, value: impl Into<String>) -> Self {
        self.vhostfd = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn queues(mut self, value: impl Into<Option<i64>>) -> Self {
        self.queues = value.into();
        self
    }

    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    ///
    /// Since QEMU 7.1.
    #[inline]
    #[must_use]
    pub fn x_svq(mut self, value: impl Into<Option<bool>>) -> Self {
        self.x_svq = value.into();
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
    pub start_address: Option<String>,
    pub end_address: Option<String>,
    pub subnet_mask: Option<String>,
    pub isolated: Option<bool>,
    pub net_uuid: Option<String>,
}

impl NetdevVmnetHostOptions {
    /// Creates a value in which all members are `None`.
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

    #[inline]
    #[must_use]
    pub fn start_address(mut self, value: impl Into<String>) -> Self {
        self.start_address = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn end_address(mut self, value: impl Into<String>) -> Self {
        self.end_address = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn subnet_mask(mut self, value: impl Into<String>) -> Self {
        self.subnet_mask = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn isolated(mut self, value: impl Into<Option<bool>>) -> Self {
        self.isolated = value.into();
        self
    }

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
    pub start_address: Option<String>,
    pub end_address: Option<String>,
    pub subnet_mask: Option<String>,
    pub isolated: Option<bool>,
    pub nat66_prefix: Option<String>,
}

impl NetdevVmnetSharedOptions {
    /// Creates a value in which all members are `None`.
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

    #[inline]
    #[must_use]
    pub fn start_address(mut self, value: impl Into<String>) -> Self {
        self.start_address = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn end_address(mut self, value: impl Into<String>) -> Self {
        self.end_address = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn subnet_mask(mut self, value: impl Into<String>) -> Self {
        self.subnet_mask = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn isolated(mut self, value: impl Into<Option<bool>>) -> Self {
        self.isolated = value.into();
        self
    }

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
    pub ifname: String,
    pub isolated: Option<bool>,
}

impl NetdevVmnetBridgedOptions {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(ifname: impl Into<String>) -> Self {
        Self {
            ifname: ifname.into(),
            isolated: None,
        }
    }

    #[inline]
    #[must_use]
    pub fn isolated(mut self, value: impl Into<Option<bool>>) -> Self {
        self.isolated = value.into();
        self
    }
}

/// Options of the `stream` network backend, over TCP or a UNIX socket.
///
/// In messages since QEMU 7.2.
#[non_exhaustive]
pub struct NetdevStreamOptions {
    pub addr: types::SocketAddress,
    pub server: Option<bool>,
    /// Since QEMU 9.2.
    pub reconnect_ms: Option<i64>,
    /// Since QEMU 8.0.
    ///
    /// **Gone** since QEMU 10.2; use 'reconnect-ms'.
    #[deprecated(note = "gone since QEMU 10.2; use 'reconnect-ms'")]
    pub reconnect: Option<i64>,
}

impl NetdevStreamOptions {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(addr: impl Into<types::SocketAddress>) -> Self {
        Self {
            addr: addr.into(),
            server: None,
            reconnect_ms: None,
            reconnect: None,
        }
    }

    #[inline]
    #[must_use]
    pub fn server(mut self, value: impl Into<Option<bool>>) -> Self {
        self.server = value.into();
        self
    }

    /// Since QEMU 9.2.
    #[inline]
    #[must_use]
    pub fn reconnect_ms(mut self, value: impl Into<Option<i64>>) -> Self {
        self.reconnect_ms = value.into();
        self
    }

    /// Since QEMU 8.0.
    ///
    /// **Gone** since QEMU 10.2; use 'reconnect-ms'.
    #[deprecated(note = "gone since QEMU 10.2; use 'reconnect-ms'")]
    #[inline]
    #[must_use]
    pub fn reconnect(mut self, value: impl Into<Option<i64>>) -> Self {
        self.reconnect = value.into();
        self
    }
}

/// Options of the `dgram` network backend, over UDP or UNIX datagrams.
///
/// In messages since QEMU 7.2.
#[non_exhaustive]
pub struct NetdevDgramOptions {
    pub local: Option<types::SocketAddress>,
    pub remote: Option<types::SocketAddress>,
}

impl NetdevDgramOptions {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { local: None, remote: None }
    }

    #[inline]
    #[must_use]
    pub fn local(mut self, value: impl Into<types::SocketAddress>) -> Self {
        self.local = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn remote(mut self, value: impl Into<types::SocketAddress>) -> Self {
        self.remote = Some(value.into());
        self
    }
}

/// The kinds of network backend.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NetClientDriver {
    None,
    Nic,
    User,
    Tap,
    L2tpv3,
    Socket,
    /// Since QEMU 7.2.
    Stream,
    /// Since QEMU 7.2.
    Dgram,
    Vde,
    Bridge,
    Hubport,
    Netmap,
    VhostUser,
    VhostVdpa,
    /// Only in builds with `CONFIG_PASST`.
    ///
    /// Since QEMU 10.1.
    Passt,
    /// Only in builds with `CONFIG_AF_XDP`.
    ///
    /// Since QEMU 8.2.
    AfXdp,
    /// Only in builds with `CONFIG_VMNET`.
    ///
    /// Since QEMU 7.1.
    VmnetHost,
    /// Only in builds with `CONFIG_VMNET`.
    ///
    /// Since QEMU 7.1.
    VmnetShared,
    /// Only in builds with `CONFIG_VMNET`.
    ///
    /// Since QEMU 7.1.
    VmnetBridged,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// A network backend with its id and settings.
#[non_exhaustive]
pub struct Netdev {
    pub id: String,
    /// On the wire: `type`.
    pub type_: types::NetdevBranch,
}

impl Netdev {
    /// Creates a value.
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
    Nic(types::NetLegacyNicOptions),
    /// Only in builds with `CONFIG_PASST`.
    ///
    /// Since QEMU 10.1.
    Passt(types::NetdevPasstOptions),
    User(types::NetdevUserOptions),
    Tap(types::NetdevTapOptions),
    L2tpv3(types::NetdevL2TPv3Options),
    Socket(types::NetdevSocketOptions),
    /// Since QEMU 7.2.
    Stream(types::NetdevStreamOptions),
    /// Since QEMU 7.2.
    Dgram(types::NetdevDgramOptions),
    Vde(types::NetdevVdeOptions),
    Bridge(types::NetdevBridgeOptions),
    Hubport(types::NetdevHubPortOptions),
    Netmap(types::NetdevNetmapOptions),
    /// Only in builds with `CONFIG_AF_XDP`.
    ///
    /// Since QEMU 8.2.
    AfXdp(types::NetdevAFXDPOptions),
    VhostUser(types::NetdevVhostUserOptions),
    VhostVdpa(types::NetdevVhostVDPAOptions),
    /// Only in builds with `CONFIG_VMNET`.
    ///
    /// Since QEMU 7.1.
    VmnetHost(types::NetdevVmnetHostOptions),
    /// Only in builds with `CONFIG_VMNET`.
    ///
    /// Since QEMU 7.1.
    VmnetShared(types::NetdevVmnetSharedOptions),
    /// Only in builds with `CONFIG_VMNET`.
    ///
    /// Since QEMU 7.1.
    VmnetBridged(types::NetdevVmnetBridgedOptions),
    None,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::UnknownBranch),
}

/// Which packets of a class a network device lets through.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RxState {
    Normal,
    None,
    All,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// Receive filter of a network device: modes, MAC addresses and VLANs.
#[non_exhaustive]
pub struct RxFilterInfo {
    pub name: String,
    pub promiscuous: bool,
    pub multicast: types::RxState,
    pub unicast: types::RxState,
    pub vlan: types::RxState,
    pub broadcast_allowed: bool,
    pub multicast_overflow: bool,
    pub unicast_overflow: bool,
    pub main_mac: String,
    pub vlan_table: Vec<i64>,
    pub unicast_table: Vec<String>,
    pub multicast_table: Vec<String>,
}

impl RxFilterInfo {
    /// Creates a value.
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
