// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// A network device as given with the old option `-net nic`. Cannot be used with `netdev_add`;
/// use `device_add`.
#[non_exhaustive]
pub struct NetLegacyNicOptions {
    /// Id of the backend to use. Absent: a hub inside QEMU.
    pub netdev: Option<crate::rt::Text>,
    /// MAC address, such as `52:54:00:12:34:56`. QEMU picks one if absent.
    pub macaddr: Option<crate::rt::Text>,
    /// Kind of device, such as `e1000`; by default the machine's usual one.
    pub model: Option<crate::rt::Text>,
    /// PCI address, as slot and function. The bus assigns one if absent.
    pub addr: Option<crate::rt::Text>,
    /// Number of MSI-X vectors, for virtio only; 0 turns MSI-X off.
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

    /// Id of the backend to use. Absent: a hub inside QEMU.
    #[inline]
    #[must_use]
    pub fn netdev(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.netdev = Some(value.into());
        self
    }

    /// MAC address, such as `52:54:00:12:34:56`. QEMU picks one if absent.
    #[inline]
    #[must_use]
    pub fn macaddr(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.macaddr = Some(value.into());
        self
    }

    /// Kind of device, such as `e1000`; by default the machine's usual one.
    #[inline]
    #[must_use]
    pub fn model(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.model = Some(value.into());
        self
    }

    /// PCI address, as slot and function. The bus assigns one if absent.
    #[inline]
    #[must_use]
    pub fn addr(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.addr = Some(value.into());
        self
    }

    /// Number of MSI-X vectors, for virtio only; 0 turns MSI-X off.
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
    pub str: crate::rt::Text,
}

impl PasstSearch {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(str: impl Into<crate::rt::Text>) -> Self {
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
    /// The ports, in the syntax of `passt`'s options `--tcp-ports` and `--udp-ports`, such as
    /// `2222:22`.
    pub str: crate::rt::Text,
}

impl PasstPortForward {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(str: impl Into<crate::rt::Text>) -> Self {
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
    pub str: crate::rt::Text,
}

impl PasstParameter {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(str: impl Into<crate::rt::Text>) -> Self {
        Self { str: str.into() }
    }
}

/// Options of the `passt` network backend, which needs no privileges. QEMU starts the program
/// `passt`, turns these options into its command line, starts it again if it ends (not with
/// [`vhost-user`](field@types::NetdevPasstOptions::vhost_user)), and ends it with the backend.
/// Members left out leave the choice to `passt`, which mostly copies the host's own settings.
///
/// Only in builds with `CONFIG_PASST`.
///
/// In messages since QEMU 10.1.
///
/// Older releases call it `NetDevPasstOptions`.
#[non_exhaustive]
pub struct NetdevPasstOptions {
    /// The program, as a path or a name to look up in `PATH`; `passt` by default.
    pub path: Option<crate::rt::Text>,
    /// Whether to suppress informational messages; on by default.
    pub quiet: Option<bool>,
    /// Whether guest memory is shared with `passt` (vhost-user), which is faster than a socket.
    /// Needs a virtio network device and shared guest memory. Off by default.
    pub vhost_user: Option<bool>,
    /// Largest packet in bytes, which the guest learns by DHCP and router advertisement; 0: the
    /// guest is not told. 65520 by default.
    pub mtu: Option<i64>,
    /// IPv4 or IPv6 address for the guest, optionally with a prefix length as in `192.0.2.1/24`; by
    /// default that of the host.
    pub address: Option<crate::rt::Text>,
    /// IPv4 network mask for the guest, dotted or as prefix length. By default that of the host's
    /// address or, with [`address`](field@types::NetdevPasstOptions::address), that of its class.
    /// An error if [`address`](field@types::NetdevPasstOptions::address) has a prefix length.
    pub netmask: Option<crate::rt::Text>,
    /// MAC address under which the guest sees the gateway; `9a:55:9a:55:9a:55` by default.
    pub mac: Option<crate::rt::Text>,
    /// Default gateway for the guest, IPv4 or IPv6; by default that of the host.
    pub gateway: Option<crate::rt::Text>,
    /// Host interface whose addresses and routes serve as model; by default those of
    /// [`outbound-if4`](field@types::NetdevPasstOptions::outbound_if4) and
    /// [`outbound-if6`](field@types::NetdevPasstOptions::outbound_if6), or else the one with the
    /// default route.
    pub interface: Option<crate::rt::Text>,
    /// Host address, IPv4 or IPv6, from which connections of the guest go out. By default the
    /// host's routing tables decide.
    pub outbound: Option<crate::rt::Text>,
    /// Host interface to use for outgoing IPv4 traffic; by default the one with the default route.
    pub outbound_if4: Option<crate::rt::Text>,
    /// Host interface to use for outgoing IPv6 traffic; by default the one with the default route.
    pub outbound_if6: Option<crate::rt::Text>,
    /// Name server, IPv4 or IPv6, that the guest learns; `none` for no name server. By default
    /// those of the host.
    pub dns: Option<crate::rt::Text>,
    /// Domains that the guest is told to search for host names, or only `none` for no domains; by
    /// default those of the host.
    pub search: Option<Vec<types::PasstSearch>>,
    /// Full host name that the guest is given by DHCP.
    pub fqdn: Option<crate::rt::Text>,
    /// Whether the guest is told name servers, by DHCP, DHCPv6 and NDP; on by default.
    pub dhcp_dns: Option<bool>,
    /// Whether the guest is told search domains; on by default.
    pub dhcp_search: Option<bool>,
    /// Address that reaches the loopback interface of the host from inside the guest; `none` for no
    /// such address. By default that of the gateway.
    pub map_host_loopback: Option<crate::rt::Text>,
    /// Address that leads from the guest to the host under the address which both share.
    pub map_guest_addr: Option<crate::rt::Text>,
    /// Address at which `passt` answers name queries of the guest, by asking the name server
    /// [`dns-host`](field@types::NetdevPasstOptions::dns_host). Absent: there is none.
    pub dns_forward: Option<crate::rt::Text>,
    /// Name server to which `passt` sends these queries; by default the first one that the host
    /// uses.
    pub dns_host: Option<crate::rt::Text>,
    /// Whether TCP works; on by default.
    pub tcp: Option<bool>,
    /// Whether UDP works; on by default.
    pub udp: Option<bool>,
    /// Whether ping works (ICMP and ICMPv6 echo); on by default. false turns
    /// [`ndp`](field@types::NetdevPasstOptions::ndp) off too.
    pub icmp: Option<bool>,
    /// Whether `passt` answers DHCP for IPv4; on by default.
    pub dhcp: Option<bool>,
    /// Whether `passt` answers neighbour discovery of IPv6; on by default.
    pub ndp: Option<bool>,
    /// Whether `passt` answers DHCPv6; on by default.
    pub dhcpv6: Option<bool>,
    /// Whether `passt` sends router advertisements; on by default.
    pub ra: Option<bool>,
    /// Whether forwarded ports may be bound to addresses that the host does not have (yet). Off by
    /// default.
    pub freebind: Option<bool>,
    /// false leaves only IPv6.
    pub ipv4: Option<bool>,
    /// false leaves only IPv4.
    pub ipv6: Option<bool>,
    /// TCP ports of the host to forward to the guest; none by default.
    pub tcp_ports: Option<Vec<types::PasstPortForward>>,
    /// UDP ports of the host to forward to the guest; none by default.
    pub udp_ports: Option<Vec<types::PasstPortForward>>,
    /// Further words for the command line of `passt`, passed as they are; none by default.
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

    /// The program, as a path or a name to look up in `PATH`; `passt` by default.
    #[inline]
    #[must_use]
    pub fn path(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.path = Some(value.into());
        self
    }

    /// Whether to suppress informational messages; on by default.
    #[inline]
    #[must_use]
    pub fn quiet(mut self, value: impl Into<Option<bool>>) -> Self {
        self.quiet = value.into();
        self
    }

    /// Whether guest memory is shared with `passt` (vhost-user), which is faster than a socket.
    /// Needs a virtio network device and shared guest memory. Off by default.
    #[inline]
    #[must_use]
    pub fn vhost_user(mut self, value: impl Into<Option<bool>>) -> Self {
        self.vhost_user = value.into();
        self
    }

    /// Largest packet in bytes, which the guest learns by DHCP and router advertisement; 0: the
    /// guest is not told. 65520 by default.
    #[inline]
    #[must_use]
    pub fn mtu(mut self, value: impl Into<Option<i64>>) -> Self {
        self.mtu = value.into();
        self
    }

    /// IPv4 or IPv6 address for the guest, optionally with a prefix length as in `192.0.2.1/24`; by
    /// default that of the host.
    #[inline]
    #[must_use]
    pub fn address(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.address = Some(value.into());
        self
    }

    /// IPv4 network mask for the guest, dotted or as prefix length. By default that of the host's
    /// address or, with [`address`](field@types::NetdevPasstOptions::address), that of its class.
    /// An error if [`address`](field@types::NetdevPasstOptions::address) has a prefix length.
    #[inline]
    #[must_use]
    pub fn netmask(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.netmask = Some(value.into());
        self
    }

    /// MAC address under which the guest sees the gateway; `9a:55:9a:55:9a:55` by default.
    #[inline]
    #[must_use]
    pub fn mac(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.mac = Some(value.into());
        self
    }

    /// Default gateway for the guest, IPv4 or IPv6; by default that of the host.
    #[inline]
    #[must_use]
    pub fn gateway(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.gateway = Some(value.into());
        self
    }

    /// Host interface whose addresses and routes serve as model; by default those of
    /// [`outbound-if4`](field@types::NetdevPasstOptions::outbound_if4) and
    /// [`outbound-if6`](field@types::NetdevPasstOptions::outbound_if6), or else the one with the
    /// default route.
    #[inline]
    #[must_use]
    pub fn interface(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.interface = Some(value.into());
        self
    }

    /// Host address, IPv4 or IPv6, from which connections of the guest go out. By default the
    /// host's routing tables decide.
    #[inline]
    #[must_use]
    pub fn outbound(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.outbound = Some(value.into());
        self
    }

    /// Host interface to use for outgoing IPv4 traffic; by default the one with the default route.
    #[inline]
    #[must_use]
    pub fn outbound_if4(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.outbound_if4 = Some(value.into());
        self
    }

    /// Host interface to use for outgoing IPv6 traffic; by default the one with the default route.
    #[inline]
    #[must_use]
    pub fn outbound_if6(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.outbound_if6 = Some(value.into());
        self
    }

    /// Name server, IPv4 or IPv6, that the guest learns; `none` for no name server. By default
    /// those of the host.
    #[inline]
    #[must_use]
    pub fn dns(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.dns = Some(value.into());
        self
    }

    /// Domains that the guest is told to search for host names, or only `none` for no domains; by
    /// default those of the host.
    #[inline]
    #[must_use]
    pub fn search(mut self, value: impl Into<Vec<types::PasstSearch>>) -> Self {
        self.search = Some(value.into());
        self
    }

    /// Full host name that the guest is given by DHCP.
    #[inline]
    #[must_use]
    pub fn fqdn(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.fqdn = Some(value.into());
        self
    }

    /// Whether the guest is told name servers, by DHCP, DHCPv6 and NDP; on by default.
    #[inline]
    #[must_use]
    pub fn dhcp_dns(mut self, value: impl Into<Option<bool>>) -> Self {
        self.dhcp_dns = value.into();
        self
    }

    /// Whether the guest is told search domains; on by default.
    #[inline]
    #[must_use]
    pub fn dhcp_search(mut self, value: impl Into<Option<bool>>) -> Self {
        self.dhcp_search = value.into();
        self
    }

    /// Address that reaches the loopback interface of the host from inside the guest; `none` for no
    /// such address. By default that of the gateway.
    #[inline]
    #[must_use]
    pub fn map_host_loopback(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.map_host_loopback = Some(value.into());
        self
    }

    /// Address that leads from the guest to the host under the address which both share.
    #[inline]
    #[must_use]
    pub fn map_guest_addr(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.map_guest_addr = Some(value.into());
        self
    }

    /// Address at which `passt` answers name queries of the guest, by asking the name server
    /// [`dns-host`](field@types::NetdevPasstOptions::dns_host). Absent: there is none.
    #[inline]
    #[must_use]
    pub fn dns_forward(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.dns_forward = Some(value.into());
        self
    }

    /// Name server to which `passt` sends these queries; by default the first one that the host
    /// uses.
    #[inline]
    #[must_use]
    pub fn dns_host(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.dns_host = Some(value.into());
        self
    }

    /// Whether TCP works; on by default.
    #[inline]
    #[must_use]
    pub fn tcp(mut self, value: impl Into<Option<bool>>) -> Self {
        self.tcp = value.into();
        self
    }

    /// Whether UDP works; on by default.
    #[inline]
    #[must_use]
    pub fn udp(mut self, value: impl Into<Option<bool>>) -> Self {
        self.udp = value.into();
        self
    }

    /// Whether ping works (ICMP and ICMPv6 echo); on by default. false turns
    /// [`ndp`](field@types::NetdevPasstOptions::ndp) off too.
    #[inline]
    #[must_use]
    pub fn icmp(mut self, value: impl Into<Option<bool>>) -> Self {
        self.icmp = value.into();
        self
    }

    /// Whether `passt` answers DHCP for IPv4; on by default.
    #[inline]
    #[must_use]
    pub fn dhcp(mut self, value: impl Into<Option<bool>>) -> Self {
        self.dhcp = value.into();
        self
    }

    /// Whether `passt` answers neighbour discovery of IPv6; on by default.
    #[inline]
    #[must_use]
    pub fn ndp(mut self, value: impl Into<Option<bool>>) -> Self {
        self.ndp = value.into();
        self
    }

    /// Whether `passt` answers DHCPv6; on by default.
    #[inline]
    #[must_use]
    pub fn dhcpv6(mut self, value: impl Into<Option<bool>>) -> Self {
        self.dhcpv6 = value.into();
        self
    }

    /// Whether `passt` sends router advertisements; on by default.
    #[inline]
    #[must_use]
    pub fn ra(mut self, value: impl Into<Option<bool>>) -> Self {
        self.ra = value.into();
        self
    }

    /// Whether forwarded ports may be bound to addresses that the host does not have (yet). Off by
    /// default.
    #[inline]
    #[must_use]
    pub fn freebind(mut self, value: impl Into<Option<bool>>) -> Self {
        self.freebind = value.into();
        self
    }

    /// false leaves only IPv6.
    #[inline]
    #[must_use]
    pub fn ipv4(mut self, value: impl Into<Option<bool>>) -> Self {
        self.ipv4 = value.into();
        self
    }

    /// false leaves only IPv4.
    #[inline]
    #[must_use]
    pub fn ipv6(mut self, value: impl Into<Option<bool>>) -> Self {
        self.ipv6 = value.into();
        self
    }

    /// TCP ports of the host to forward to the guest; none by default.
    #[inline]
    #[must_use]
    pub fn tcp_ports(mut self, value: impl Into<Vec<types::PasstPortForward>>) -> Self {
        self.tcp_ports = Some(value.into());
        self
    }

    /// UDP ports of the host to forward to the guest; none by default.
    #[inline]
    #[must_use]
    pub fn udp_ports(mut self, value: impl Into<Vec<types::PasstPortForward>>) -> Self {
        self.udp_ports = Some(value.into());
        self
    }

    /// Further words for the command line of `passt`, passed as they are; none by default.
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
    /// Suffix that the DHCP server offers the guest for incomplete host names.
    pub str: crate::rt::Text,
}

impl NetdevUserDomainSuffix {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(str: impl Into<crate::rt::Text>) -> Self {
        Self { str: str.into() }
    }
}

/// A port of the host that the user-mode network forwards to the guest, wrapped for a list.
///
/// Older releases call it `String`.
#[non_exhaustive]
pub struct NetdevUserHostForward {
    /// The rule, as `-netdev user,hostfwd=` takes it:
    /// `tcp:[HOSTADDR]:HOSTPORT-[GUESTADDR]:GUESTPORT`, the same with `udp`, or
    /// `unix:PATH-[GUESTADDR]:GUESTPORT` with an absolute path. Host port 0 lets the kernel choose;
    /// the guest address is that of `dhcpstart` by default.
    pub str: crate::rt::Text,
}

impl NetdevUserHostForward {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(str: impl Into<crate::rt::Text>) -> Self {
        Self { str: str.into() }
    }
}

/// An address in the guest's network that the user-mode network connects with a character
/// device or a program, wrapped for a list.
///
/// Older releases call it `String`.
#[non_exhaustive]
pub struct NetdevUserGuestForward {
    /// The rule, as `-netdev user,guestfwd=` takes it: `tcp:ADDRESS:PORT-DEVICE`, where the device
    /// is written as for `-serial`, or `tcp:ADDRESS:PORT-cmd:COMMAND`, which runs the command for
    /// each connection.
    pub str: crate::rt::Text,
}

impl NetdevUserGuestForward {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(str: impl Into<crate::rt::Text>) -> Self {
        Self { str: str.into() }
    }
}

/// Options of the `user` network backend (slirp): a network inside QEMU with its own DHCP and
/// name server, from which the guest reaches the outside through ordinary sockets of the host.
/// Needs no privileges. From outside, the guest can be reached only by
/// [`hostfwd`](field@types::NetdevUserOptions::hostfwd).
#[non_exhaustive]
pub struct NetdevUserOptions {
    /// Host name that DHCP gives the guest, at most 255 bytes; none by default.
    pub hostname: Option<crate::rt::Text>,
    /// Whether the guest is cut off from the host and the outside; forwarding rules still work. Off
    /// by default.
    pub restrict: Option<bool>,
    /// Whether there is IPv4. On by default, unless only
    /// [`ipv6`](field@types::NetdevUserOptions::ipv6) is given as true.
    pub ipv4: Option<bool>,
    /// Whether there is IPv6. On by default, unless only
    /// [`ipv4`](field@types::NetdevUserOptions::ipv4) is given as true.
    pub ipv6: Option<bool>,
    /// Network address with an implied mask of 24 bits. Kept for old clients; use
    /// [`net`](field@types::NetdevUserOptions::net), which takes precedence.
    pub ip: Option<crate::rt::Text>,
    /// The guest's IPv4 network, as `ADDRESS/BITS` or `ADDRESS/MASK`; `10.0.2.0/24` by default.
    /// Without a mask, the address's class decides.
    pub net: Option<crate::rt::Text>,
    /// IPv4 address of the host in the guest's network; the second one by default, as in `10.0.2.2`
    /// (in a network wider than 24 bits, the one that ends with `.2.2`).
    pub host: Option<crate::rt::Text>,
    /// Directory of the host whose files the guest can read by TFTP. Absent: no TFTP server.
    pub tftp: Option<crate::rt::Text>,
    /// File name that DHCP gives for booting over the network, usually a file below
    /// [`tftp`](field@types::NetdevUserOptions::tftp); none by default.
    pub bootfile: Option<crate::rt::Text>,
    /// First of 16 addresses that DHCP gives out; the 15th of the network by default, as in
    /// `10.0.2.15`.
    pub dhcpstart: Option<crate::rt::Text>,
    /// IPv4 address at which the guest finds a name server, which forwards to that of the host; the
    /// third of the network by default, as in `10.0.2.3`.
    pub dns: Option<crate::rt::Text>,
    /// Domains that DHCP tells the guest to search for host names; none by default.
    pub dnssearch: Option<Vec<types::NetdevUserDomainSuffix>>,
    /// Domain name that DHCP gives the guest, 1 to 255 bytes; none by default.
    pub domainname: Option<crate::rt::Text>,
    /// IPv6 prefix of the guest's network; `fec0::` by default.
    pub ipv6_prefix: Option<crate::rt::Text>,
    /// Length of the prefix in bits, up to 126; 64 by default.
    pub ipv6_prefixlen: Option<i64>,
    /// IPv6 address of the host in the guest's network; the prefix with 2 at the end by default.
    pub ipv6_host: Option<crate::rt::Text>,
    /// IPv6 address of the name server in the guest's network; the prefix with 3 at the end by
    /// default.
    pub ipv6_dns: Option<crate::rt::Text>,
    /// Directory of the host that the guest can use as the Windows share `qemu`, with write access.
    /// Needs Samba's `smbd` on the host.
    pub smb: Option<crate::rt::Text>,
    /// IPv4 address of the share in the guest's network; the fourth by default, as in `10.0.2.4`.
    pub smbserver: Option<crate::rt::Text>,
    /// Rules by which connections to the host reach the guest; none by default.
    pub hostfwd: Option<Vec<types::NetdevUserHostForward>>,
    /// Rules by which connections from the guest reach a character device or program; none by
    /// default.
    pub guestfwd: Option<Vec<types::NetdevUserGuestForward>>,
    /// Name of the boot server that DHCP announces (option 66), for booting from another server
    /// than the built-in one; at most 255 bytes.
    pub tftp_server_name: Option<crate::rt::Text>,
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

    /// Host name that DHCP gives the guest, at most 255 bytes; none by default.
    #[inline]
    #[must_use]
    pub fn hostname(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.hostname = Some(value.into());
        self
    }

    /// Whether the guest is cut off from the host and the outside; forwarding rules still work. Off
    /// by default.
    #[inline]
    #[must_use]
    pub fn restrict(mut self, value: impl Into<Option<bool>>) -> Self {
        self.restrict = value.into();
        self
    }

    /// Whether there is IPv4. On by default, unless only
    /// [`ipv6`](field@types::NetdevUserOptions::ipv6) is given as true.
    #[inline]
    #[must_use]
    pub fn ipv4(mut self, value: impl Into<Option<bool>>) -> Self {
        self.ipv4 = value.into();
        self
    }

    /// Whether there is IPv6. On by default, unless only
    /// [`ipv4`](field@types::NetdevUserOptions::ipv4) is given as true.
    #[inline]
    #[must_use]
    pub fn ipv6(mut self, value: impl Into<Option<bool>>) -> Self {
        self.ipv6 = value.into();
        self
    }

    /// Network address with an implied mask of 24 bits. Kept for old clients; use
    /// [`net`](field@types::NetdevUserOptions::net), which takes precedence.
    #[inline]
    #[must_use]
    pub fn ip(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.ip = Some(value.into());
        self
    }

    /// The guest's IPv4 network, as `ADDRESS/BITS` or `ADDRESS/MASK`; `10.0.2.0/24` by default.
    /// Without a mask, the address's class decides.
    #[inline]
    #[must_use]
    pub fn net(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.net = Some(value.into());
        self
    }

    /// IPv4 address of the host in the guest's network; the second one by default, as in `10.0.2.2`
    /// (in a network wider than 24 bits, the one that ends with `.2.2`).
    #[inline]
    #[must_use]
    pub fn host(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.host = Some(value.into());
        self
    }

    /// Directory of the host whose files the guest can read by TFTP. Absent: no TFTP server.
    #[inline]
    #[must_use]
    pub fn tftp(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.tftp = Some(value.into());
        self
    }

    /// File name that DHCP gives for booting over the network, usually a file below
    /// [`tftp`](field@types::NetdevUserOptions::tftp); none by default.
    #[inline]
    #[must_use]
    pub fn bootfile(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.bootfile = Some(value.into());
        self
    }

    /// First of 16 addresses that DHCP gives out; the 15th of the network by default, as in
    /// `10.0.2.15`.
    #[inline]
    #[must_use]
    pub fn dhcpstart(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.dhcpstart = Some(value.into());
        self
    }

    /// IPv4 address at which the guest finds a name server, which forwards to that of the host; the
    /// third of the network by default, as in `10.0.2.3`.
    #[inline]
    #[must_use]
    pub fn dns(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.dns = Some(value.into());
        self
    }

    /// Domains that DHCP tells the guest to search for host names; none by default.
    #[inline]
    #[must_use]
    pub fn dnssearch(
        mut self,
        value: impl Into<Vec<types::NetdevUserDomainSuffix>>,
    ) -> Self {
        self.dnssearch = Some(value.into());
        self
    }

    /// Domain name that DHCP gives the guest, 1 to 255 bytes; none by default.
    #[inline]
    #[must_use]
    pub fn domainname(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.domainname = Some(value.into());
        self
    }

    /// IPv6 prefix of the guest's network; `fec0::` by default.
    #[inline]
    #[must_use]
    pub fn ipv6_prefix(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.ipv6_prefix = Some(value.into());
        self
    }

    /// Length of the prefix in bits, up to 126; 64 by default.
    #[inline]
    #[must_use]
    pub fn ipv6_prefixlen(mut self, value: impl Into<Option<i64>>) -> Self {
        self.ipv6_prefixlen = value.into();
        self
    }

    /// IPv6 address of the host in the guest's network; the prefix with 2 at the end by default.
    #[inline]
    #[must_use]
    pub fn ipv6_host(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.ipv6_host = Some(value.into());
        self
    }

    /// IPv6 address of the name server in the guest's network; the prefix with 3 at the end by
    /// default.
    #[inline]
    #[must_use]
    pub fn ipv6_dns(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.ipv6_dns = Some(value.into());
        self
    }

    /// Directory of the host that the guest can use as the Windows share `qemu`, with write access.
    /// Needs Samba's `smbd` on the host.
    #[inline]
    #[must_use]
    pub fn smb(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.smb = Some(value.into());
        self
    }

    /// IPv4 address of the share in the guest's network; the fourth by default, as in `10.0.2.4`.
    #[inline]
    #[must_use]
    pub fn smbserver(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.smbserver = Some(value.into());
        self
    }

    /// Rules by which connections to the host reach the guest; none by default.
    #[inline]
    #[must_use]
    pub fn hostfwd(
        mut self,
        value: impl Into<Vec<types::NetdevUserHostForward>>,
    ) -> Self {
        self.hostfwd = Some(value.into());
        self
    }

    /// Rules by which connections from the guest reach a character device or program; none by
    /// default.
    #[inline]
    #[must_use]
    pub fn guestfwd(
        mut self,
        value: impl Into<Vec<types::NetdevUserGuestForward>>,
    ) -> Self {
        self.guestfwd = Some(value.into());
        self
    }

    /// Name of the boot server that DHCP announces (option 66), for booting from another server
    /// than the built-in one; at most 255 bytes.
    #[inline]
    #[must_use]
    pub fn tftp_server_name(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.tftp_server_name = Some(value.into());
        self
    }
}

/// Options of the `tap` network backend, which exchanges Ethernet frames with the kernel of the
/// host through a TAP interface. The interface is created (which needs privileges), made by a
/// helper program ([`helper`](field@types::NetdevTapOptions::helper)), or passed in as
/// descriptors ([`fd`](field@types::NetdevTapOptions::fd),
/// [`fds`](field@types::NetdevTapOptions::fds)); these ways exclude each other.
///
/// Descriptors are given by name, from `getfd`, or by number if QEMU inherited them.
#[non_exhaustive]
pub struct NetdevTapOptions {
    /// Name of the interface to create or to use; the kernel picks one by default.
    pub ifname: Option<crate::rt::Text>,
    /// Descriptor of an open TAP interface, for a single queue.
    pub fd: Option<crate::rt::Text>,
    /// Descriptors of the queues of an open TAP interface, separated by `:`. Decides the number of
    /// queues.
    pub fds: Option<crate::rt::Text>,
    /// Program that configures the interface, called with its name; by default `qemu-ifup` in the
    /// configuration folder of the build, such as `/etc/qemu-ifup`. `no` for none.
    pub script: Option<crate::rt::Text>,
    /// Program called before the interface is given up; by default `qemu-ifdown` in the same
    /// folder. `no` for none.
    pub downscript: Option<crate::rt::Text>,
    /// Bridge that the helper joins the interface to; `br0` by default.
    pub br: Option<crate::rt::Text>,
    /// Program that creates the interface, joins it to the bridge and passes the descriptor, such
    /// as `qemu-bridge-helper`; it is set-user-id, so QEMU needs no privileges.
    pub helper: Option<crate::rt::Text>,
    /// Limit in bytes for packets that wait to be sent; 0, the default, means none.
    pub sndbuf: Option<u64>,
    /// Whether packets carry virtio headers, which lets guest and host leave checksums and
    /// segmentation to each other. Used if the kernel supports it by default; true makes missing
    /// support an error.
    pub vnet_hdr: Option<bool>,
    /// Whether the kernel moves packets between guest and interface (`vhost-net`) without QEMU, for
    /// virtio devices. Off by default, unless [`vhostfd`](field@types::NetdevTapOptions::vhostfd),
    /// [`vhostfds`](field@types::NetdevTapOptions::vhostfds) or
    /// [`vhostforce`](field@types::NetdevTapOptions::vhostforce) is given. It is an error if
    /// `vhost-net` cannot be opened or set up; releases before 9.0 report that only with
    /// [`vhostforce`](field@types::NetdevTapOptions::vhostforce). If it fails later, when the guest
    /// starts the device, QEMU moves the packets.
    pub vhost: Option<bool>,
    /// Descriptor of an open `/dev/vhost-net`, for a single queue; QEMU opens it by default.
    pub vhostfd: Option<crate::rt::Text>,
    /// Descriptors of `/dev/vhost-net`, separated by `:`, as many as
    /// [`fds`](field@types::NetdevTapOptions::fds).
    pub vhostfds: Option<crate::rt::Text>,
    /// `true` turns [`vhost`](field@types::NetdevTapOptions::vhost) on, unless that is given as
    /// `false`. Otherwise without effect from 9.0 on.
    pub vhostforce: Option<bool>,
    /// Number of queues to open on an interface with several; 1 by default. Linux allows at most
    /// 256\.
    pub queues: Option<u32>,
    /// For [`vhost`](field@types::NetdevTapOptions::vhost): how many microseconds the kernel polls
    /// busily for packets before it sleeps; 0, the default, means not at all.
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

    /// Name of the interface to create or to use; the kernel picks one by default.
    #[inline]
    #[must_use]
    pub fn ifname(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.ifname = Some(value.into());
        self
    }

    /// Descriptor of an open TAP interface, for a single queue.
    #[inline]
    #[must_use]
    pub fn fd(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.fd = Some(value.into());
        self
    }

    /// Descriptors of the queues of an open TAP interface, separated by `:`. Decides the number of
    /// queues.
    #[inline]
    #[must_use]
    pub fn fds(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.fds = Some(value.into());
        self
    }

    /// Program that configures the interface, called with its name; by default `qemu-ifup` in the
    /// configuration folder of the build, such as `/etc/qemu-ifup`. `no` for none.
    #[inline]
    #[must_use]
    pub fn script(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.script = Some(value.into());
        self
    }

    /// Program called before the interface is given up; by default `qemu-ifdown` in the same
    /// folder. `no` for none.
    #[inline]
    #[must_use]
    pub fn downscript(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.downscript = Some(value.into());
        self
    }

    /// Bridge that the helper joins the interface to; `br0` by default.
    #[inline]
    #[must_use]
    pub fn br(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.br = Some(value.into());
        self
    }

    /// Program that creates the interface, joins it to the bridge and passes the descriptor, such
    /// as `qemu-bridge-helper`; it is set-user-id, so QEMU needs no privileges.
    #[inline]
    #[must_use]
    pub fn helper(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.helper = Some(value.into());
        self
    }

    /// Limit in bytes for packets that wait to be sent; 0, the default, means none.
    #[inline]
    #[must_use]
    pub fn sndbuf(mut self, value: impl Into<Option<u64>>) -> Self {
        self.sndbuf = value.into();
        self
    }

    /// Whether packets carry virtio headers, which lets guest and host leave checksums and
    /// segmentation to each other. Used if the kernel supports it by default; true makes missing
    /// support an error.
    #[inline]
    #[must_use]
    pub fn vnet_hdr(mut self, value: impl Into<Option<bool>>) -> Self {
        self.vnet_hdr = value.into();
        self
    }

    /// Whether the kernel moves packets between guest and interface (`vhost-net`) without QEMU, for
    /// virtio devices. Off by default, unless [`vhostfd`](field@types::NetdevTapOptions::vhostfd),
    /// [`vhostfds`](field@types::NetdevTapOptions::vhostfds) or
    /// [`vhostforce`](field@types::NetdevTapOptions::vhostforce) is given. It is an error if
    /// `vhost-net` cannot be opened or set up; releases before 9.0 report that only with
    /// [`vhostforce`](field@types::NetdevTapOptions::vhostforce). If it fails later, when the guest
    /// starts the device, QEMU moves the packets.
    #[inline]
    #[must_use]
    pub fn vhost(mut self, value: impl Into<Option<bool>>) -> Self {
        self.vhost = value.into();
        self
    }

    /// Descriptor of an open `/dev/vhost-net`, for a single queue; QEMU opens it by default.
    #[inline]
    #[must_use]
    pub fn vhostfd(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.vhostfd = Some(value.into());
        self
    }

    /// Descriptors of `/dev/vhost-net`, separated by `:`, as many as
    /// [`fds`](field@types::NetdevTapOptions::fds).
    #[inline]
    #[must_use]
    pub fn vhostfds(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.vhostfds = Some(value.into());
        self
    }

    /// `true` turns [`vhost`](field@types::NetdevTapOptions::vhost) on, unless that is given as
    /// `false`. Otherwise without effect from 9.0 on.
    #[inline]
    #[must_use]
    pub fn vhostforce(mut self, value: impl Into<Option<bool>>) -> Self {
        self.vhostforce = value.into();
        self
    }

    /// Number of queues to open on an interface with several; 1 by default. Linux allows at most
    /// 256\.
    #[inline]
    #[must_use]
    pub fn queues(mut self, value: impl Into<Option<u32>>) -> Self {
        self.queues = value.into();
        self
    }

    /// For [`vhost`](field@types::NetdevTapOptions::vhost): how many microseconds the kernel polls
    /// busily for packets before it sleeps; 0, the default, means not at all.
    #[inline]
    #[must_use]
    pub fn poll_us(mut self, value: impl Into<Option<u32>>) -> Self {
        self.poll_us = value.into();
        self
    }
}

/// Options of the `socket` network backend, which links QEMU processes. Exactly one of
/// [`fd`](field@types::NetdevSocketOptions::fd),
/// [`listen`](field@types::NetdevSocketOptions::listen),
/// [`connect`](field@types::NetdevSocketOptions::connect),
/// [`mcast`](field@types::NetdevSocketOptions::mcast) and
/// [`udp`](field@types::NetdevSocketOptions::udp) must be given. `stream` and `dgram` do the
/// same with more choices.
#[non_exhaustive]
pub struct NetdevSocketOptions {
    /// Descriptor of an open stream or datagram socket, by name from `getfd` or by number.
    pub fd: Option<crate::rt::Text>,
    /// Address to wait on for one TCP connection, as `[HOST]:PORT`.
    pub listen: Option<crate::rt::Text>,
    /// TCP address of a listening QEMU, as `HOST:PORT`.
    pub connect: Option<crate::rt::Text>,
    /// UDP multicast group to join, as `GROUP:PORT`. All members see all packets, as on a bus.
    pub mcast: Option<crate::rt::Text>,
    /// With [`mcast`](field@types::NetdevSocketOptions::mcast), the address of the host interface
    /// to use. With [`udp`](field@types::NetdevSocketOptions::udp), where it is required, the
    /// address to receive on, as `HOST:PORT`.
    pub localaddr: Option<crate::rt::Text>,
    /// UDP address of the peer, as `HOST:PORT`.
    pub udp: Option<crate::rt::Text>,
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

    /// Descriptor of an open stream or datagram socket, by name from `getfd` or by number.
    #[inline]
    #[must_use]
    pub fn fd(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.fd = Some(value.into());
        self
    }

    /// Address to wait on for one TCP connection, as `[HOST]:PORT`.
    #[inline]
    #[must_use]
    pub fn listen(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.listen = Some(value.into());
        self
    }

    /// TCP address of a listening QEMU, as `HOST:PORT`.
    #[inline]
    #[must_use]
    pub fn connect(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.connect = Some(value.into());
        self
    }

    /// UDP multicast group to join, as `GROUP:PORT`. All members see all packets, as on a bus.
    #[inline]
    #[must_use]
    pub fn mcast(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.mcast = Some(value.into());
        self
    }

    /// With [`mcast`](field@types::NetdevSocketOptions::mcast), the address of the host interface
    /// to use. With [`udp`](field@types::NetdevSocketOptions::udp), where it is required, the
    /// address to receive on, as `HOST:PORT`.
    #[inline]
    #[must_use]
    pub fn localaddr(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.localaddr = Some(value.into());
        self
    }

    /// UDP address of the peer, as `HOST:PORT`.
    #[inline]
    #[must_use]
    pub fn udp(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.udp = Some(value.into());
        self
    }
}

/// Options of the `l2tpv3` network backend: the end point of a static L2TPv3 tunnel, without a
/// control connection, to another QEMU, a router or a Linux host. Ids, cookies and counters
/// must fit the other side. Without [`udp`](field@types::NetdevL2TPv3Options::udp), the raw
/// socket needs privileges. Linux only.
#[non_exhaustive]
pub struct NetdevL2TPv3Options {
    /// Local address or host name.
    pub src: crate::rt::Text,
    /// Address or host name of the other end.
    pub dst: crate::rt::Text,
    /// Local UDP port. Required with [`udp`](field@types::NetdevL2TPv3Options::udp), without
    /// meaning otherwise.
    pub srcport: Option<crate::rt::Text>,
    /// UDP port of the other end. Required with [`udp`](field@types::NetdevL2TPv3Options::udp),
    /// without meaning otherwise.
    pub dstport: Option<crate::rt::Text>,
    /// Whether addresses are IPv6; off by default.
    pub ipv6: Option<bool>,
    /// Whether the tunnel runs over UDP rather than straight over IP (protocol 115); off by
    /// default.
    pub udp: Option<bool>,
    /// Whether cookies are 64 bits long instead of 32; off by default.
    pub cookie64: Option<bool>,
    /// Whether packets carry a sequence number; off by default.
    pub counter: Option<bool>,
    /// Whether the sequence number is there but always 0, for peers that require one on networks
    /// that reorder packets. Implies [`counter`](field@types::NetdevL2TPv3Options::counter). Off by
    /// default.
    pub pincounter: Option<bool>,
    /// Cookie to send: 32 or 64 bits that make accidental or forged packets unlikely. Given
    /// together with [`rxcookie`](field@types::NetdevL2TPv3Options::rxcookie) or not at all.
    pub txcookie: Option<u64>,
    /// Cookie that received packets must have.
    pub rxcookie: Option<u64>,
    /// Session id to send.
    pub txsession: u32,
    /// Session id that received packets must have;
    /// [`txsession`](field@types::NetdevL2TPv3Options::txsession) by default.
    pub rxsession: Option<u32>,
    /// Bytes between header and payload, at most 256; 0 by default.
    pub offset: Option<u32>,
}

impl NetdevL2TPv3Options {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        src: impl Into<crate::rt::Text>,
        dst: impl Into<crate::rt::Text>,
        txsession: u32,
    ) -> Self {
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

    /// Local UDP port. Required with [`udp`](field@types::NetdevL2TPv3Options::udp), without
    /// meaning otherwise.
    #[inline]
    #[must_use]
    pub fn srcport(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.srcport = Some(value.into());
        self
    }

    /// UDP port of the other end. Required with [`udp`](field@types::NetdevL2TPv3Options::udp),
    /// without meaning otherwise.
    #[inline]
    #[must_use]
    pub fn dstport(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.dstport = Some(value.into());
        self
    }

    /// Whether addresses are IPv6; off by default.
    #[inline]
    #[must_use]
    pub fn ipv6(mut self, value: impl Into<Option<bool>>) -> Self {
        self.ipv6 = value.into();
        self
    }

    /// Whether the tunnel runs over UDP rather than straight over IP (protocol 115); off by
    /// default.
    #[inline]
    #[must_use]
    pub fn udp(mut self, value: impl Into<Option<bool>>) -> Self {
        self.udp = value.into();
        self
    }

    /// Whether cookies are 64 bits long instead of 32; off by default.
    #[inline]
    #[must_use]
    pub fn cookie64(mut self, value: impl Into<Option<bool>>) -> Self {
        self.cookie64 = value.into();
        self
    }

    /// Whether packets carry a sequence number; off by default.
    #[inline]
    #[must_use]
    pub fn counter(mut self, value: impl Into<Option<bool>>) -> Self {
        self.counter = value.into();
        self
    }

    /// Whether the sequence number is there but always 0, for peers that require one on networks
    /// that reorder packets. Implies [`counter`](field@types::NetdevL2TPv3Options::counter). Off by
    /// default.
    #[inline]
    #[must_use]
    pub fn pincounter(mut self, value: impl Into<Option<bool>>) -> Self {
        self.pincounter = value.into();
        self
    }

    /// Cookie to send: 32 or 64 bits that make accidental or forged packets unlikely. Given
    /// together with [`rxcookie`](field@types::NetdevL2TPv3Options::rxcookie) or not at all.
    #[inline]
    #[must_use]
    pub fn txcookie(mut self, value: impl Into<Option<u64>>) -> Self {
        self.txcookie = value.into();
        self
    }

    /// Cookie that received packets must have.
    #[inline]
    #[must_use]
    pub fn rxcookie(mut self, value: impl Into<Option<u64>>) -> Self {
        self.rxcookie = value.into();
        self
    }

    /// Session id that received packets must have;
    /// [`txsession`](field@types::NetdevL2TPv3Options::txsession) by default.
    #[inline]
    #[must_use]
    pub fn rxsession(mut self, value: impl Into<Option<u32>>) -> Self {
        self.rxsession = value.into();
        self
    }

    /// Bytes between header and payload, at most 256; 0 by default.
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
    /// Directory of the switch's control socket; that of the default switch if absent.
    pub sock: Option<crate::rt::Text>,
    /// Port of the switch; 0, the default, takes any free one.
    pub port: Option<u16>,
    /// Group that owns the socket of this connection.
    pub group: Option<crate::rt::Text>,
    /// Access mode of that socket, as a number; 0700 octal (448) by default.
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

    /// Directory of the switch's control socket; that of the default switch if absent.
    #[inline]
    #[must_use]
    pub fn sock(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.sock = Some(value.into());
        self
    }

    /// Port of the switch; 0, the default, takes any free one.
    #[inline]
    #[must_use]
    pub fn port(mut self, value: impl Into<Option<u16>>) -> Self {
        self.port = value.into();
        self
    }

    /// Group that owns the socket of this connection.
    #[inline]
    #[must_use]
    pub fn group(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.group = Some(value.into());
        self
    }

    /// Access mode of that socket, as a number; 0700 octal (448) by default.
    #[inline]
    #[must_use]
    pub fn mode(mut self, value: impl Into<Option<u16>>) -> Self {
        self.mode = value.into();
        self
    }
}

/// Options of the `bridge` network backend: the host bridge to join. It is a `tap` backend
/// whose interface a helper creates, so QEMU needs no privileges.
#[non_exhaustive]
pub struct NetdevBridgeOptions {
    /// Name of the bridge; `br0` by default. The helper's configuration must allow it.
    pub br: Option<crate::rt::Text>,
    /// Program that creates the interface and joins it to the bridge; QEMU's own
    /// `qemu-bridge-helper` by default.
    pub helper: Option<crate::rt::Text>,
}

impl NetdevBridgeOptions {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { br: None, helper: None }
    }

    /// Name of the bridge; `br0` by default. The helper's configuration must allow it.
    #[inline]
    #[must_use]
    pub fn br(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.br = Some(value.into());
        self
    }

    /// Program that creates the interface and joins it to the bridge; QEMU's own
    /// `qemu-bridge-helper` by default.
    #[inline]
    #[must_use]
    pub fn helper(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.helper = Some(value.into());
        self
    }
}

/// Options of the `hubport` network backend: a port of a hub inside QEMU. What comes in at one
/// port goes out at all others.
#[non_exhaustive]
pub struct NetdevHubPortOptions {
    /// Number of the hub, which is created with its first port.
    pub hubid: i32,
    /// Id of another backend to plug into this port. Absent: the port serves a network device.
    pub netdev: Option<crate::rt::Text>,
}

impl NetdevHubPortOptions {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(hubid: i32) -> Self {
        Self { hubid, netdev: None }
    }

    /// Id of another backend to plug into this port. Absent: the port serves a network device.
    #[inline]
    #[must_use]
    pub fn netdev(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.netdev = Some(value.into());
        self
    }
}

/// Options of the `netmap` network backend.
#[non_exhaustive]
pub struct NetdevNetmapOptions {
    /// Host interface with netmap support, or a port of a VALE switch, written `valeS:P` with
    /// switch S and port P, which is created on demand.
    pub ifname: crate::rt::Text,
    /// Path of the netmap device; `/dev/netmap` by default.
    pub devname: Option<crate::rt::Text>,
}

impl NetdevNetmapOptions {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(ifname: impl Into<crate::rt::Text>) -> Self {
        Self {
            ifname: ifname.into(),
            devname: None,
        }
    }

    /// Path of the netmap device; `/dev/netmap` by default.
    #[inline]
    #[must_use]
    pub fn devname(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.devname = Some(value.into());
        self
    }
}

/// How the `af-xdp` network backend attaches its XDP program.
///
/// Only in builds with `CONFIG_AF_XDP`.
///
/// In messages since QEMU 8.2.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AFXDPMode {
    /// In the driver, before the kernel allocates a buffer: fast, but the driver must support it.
    Native,
    /// In the network stack of the kernel, after the driver: works with every interface.
    Skb,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// Options of the `af-xdp` network backend, which takes packets off a host interface before the
/// host's network stack sees them. Linux only; needs privileges, or sockets prepared by a
/// privileged program.
///
/// Only in builds with `CONFIG_AF_XDP`.
///
/// In messages since QEMU 8.2.
#[non_exhaustive]
pub struct NetdevAFXDPOptions {
    /// Name of the host interface.
    pub ifname: crate::rt::Text,
    /// How to attach the XDP program. By default `native` is tried, then `skb`.
    pub mode: Option<types::AFXDPMode>,
    /// Whether packets are copied even if the interface could do without; off by default.
    pub force_copy: Option<bool>,
    /// Number of queues of the interface to use; 1 by default. Packets on other queues do not reach
    /// the guest.
    pub queues: Option<i64>,
    /// Number of the first queue to use; 0 by default.
    pub start_queue: Option<i64>,
    /// Whether to leave out the default XDP program and rely on one that is loaded already. Off by
    /// default; needs [`sock-fds`](field@types::NetdevAFXDPOptions::sock_fds) or
    /// [`map-path`](field@types::NetdevAFXDPOptions::map_path).
    pub inhibit: Option<bool>,
    /// Descriptors of open, unbound AF_XDP sockets, one per queue in order, separated by `:`. They
    /// must be in the socket map of the loaded program. Needs
    /// [`inhibit`](field@types::NetdevAFXDPOptions::inhibit), excludes
    /// [`map-path`](field@types::NetdevAFXDPOptions::map_path).
    pub sock_fds: Option<crate::rt::Text>,
    /// Path of the pinned socket map of the loaded program, into which QEMU puts its sockets. Needs
    /// [`inhibit`](field@types::NetdevAFXDPOptions::inhibit), excludes
    /// [`sock-fds`](field@types::NetdevAFXDPOptions::sock_fds).
    ///
    /// Since QEMU 10.1.
    pub map_path: Option<crate::rt::Text>,
    /// Index in that map for the first socket; 0 by default. Needs
    /// [`map-path`](field@types::NetdevAFXDPOptions::map_path).
    ///
    /// Since QEMU 10.1.
    pub map_start_index: Option<i32>,
}

impl NetdevAFXDPOptions {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(ifname: impl Into<crate::rt::Text>) -> Self {
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

    /// How to attach the XDP program. By default `native` is tried, then `skb`.
    #[inline]
    #[must_use]
    pub fn mode(mut self, value: impl Into<Option<types::AFXDPMode>>) -> Self {
        self.mode = value.into();
        self
    }

    /// Whether packets are copied even if the interface could do without; off by default.
    #[inline]
    #[must_use]
    pub fn force_copy(mut self, value: impl Into<Option<bool>>) -> Self {
        self.force_copy = value.into();
        self
    }

    /// Number of queues of the interface to use; 1 by default. Packets on other queues do not reach
    /// the guest.
    #[inline]
    #[must_use]
    pub fn queues(mut self, value: impl Into<Option<i64>>) -> Self {
        self.queues = value.into();
        self
    }

    /// Number of the first queue to use; 0 by default.
    #[inline]
    #[must_use]
    pub fn start_queue(mut self, value: impl Into<Option<i64>>) -> Self {
        self.start_queue = value.into();
        self
    }

    /// Whether to leave out the default XDP program and rely on one that is loaded already. Off by
    /// default; needs [`sock-fds`](field@types::NetdevAFXDPOptions::sock_fds) or
    /// [`map-path`](field@types::NetdevAFXDPOptions::map_path).
    #[inline]
    #[must_use]
    pub fn inhibit(mut self, value: impl Into<Option<bool>>) -> Self {
        self.inhibit = value.into();
        self
    }

    /// Descriptors of open, unbound AF_XDP sockets, one per queue in order, separated by `:`. They
    /// must be in the socket map of the loaded program. Needs
    /// [`inhibit`](field@types::NetdevAFXDPOptions::inhibit), excludes
    /// [`map-path`](field@types::NetdevAFXDPOptions::map_path).
    #[inline]
    #[must_use]
    pub fn sock_fds(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.sock_fds = Some(value.into());
        self
    }

    /// Path of the pinned socket map of the loaded program, into which QEMU puts its sockets. Needs
    /// [`inhibit`](field@types::NetdevAFXDPOptions::inhibit), excludes
    /// [`sock-fds`](field@types::NetdevAFXDPOptions::sock_fds).
    ///
    /// Since QEMU 10.1.
    #[inline]
    #[must_use]
    pub fn map_path(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.map_path = Some(value.into());
        self
    }

    /// Index in that map for the first socket; 0 by default. Needs
    /// [`map-path`](field@types::NetdevAFXDPOptions::map_path).
    ///
    /// Since QEMU 10.1.
    #[inline]
    #[must_use]
    pub fn map_start_index(mut self, value: impl Into<Option<i32>>) -> Self {
        self.map_start_index = value.into();
        self
    }
}

/// Options of the `vhost-user` network backend, whose packets another process moves, for virtio
/// devices. That process gets access to guest memory, which must be shared (`share=on`).
///
/// `netdev_add` returns only when the process has connected, and QEMU stands still meanwhile.
#[non_exhaustive]
pub struct NetdevVhostUserOptions {
    /// Id of a character device on a UNIX socket that leads to the process.
    pub chardev: crate::rt::Text,
    /// Kept for compatibility: vhost is always used. Off by default.
    pub vhostforce: Option<bool>,
    /// Number of queue pairs, 1 to 1024; 1 by default. The process must support as many.
    pub queues: Option<i64>,
}

impl NetdevVhostUserOptions {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(chardev: impl Into<crate::rt::Text>) -> Self {
        Self {
            chardev: chardev.into(),
            vhostforce: None,
            queues: None,
        }
    }

    /// Kept for compatibility: vhost is always used. Off by default.
    #[inline]
    #[must_use]
    pub fn vhostforce(mut self, value: impl Into<Option<bool>>) -> Self {
        self.vhostforce = value.into();
        self
    }

    /// Number of queue pairs, 1 to 1024; 1 by default. The process must support as many.
    #[inline]
    #[must_use]
    pub fn queues(mut self, value: impl Into<Option<i64>>) -> Self {
        self.queues = value.into();
        self
    }
}

/// Options of the `vhost-vdpa` network backend: hardware or a kernel driver that handles virtio
/// queues itself. One of [`vhostdev`](field@types::NetdevVhostVDPAOptions::vhostdev) and
/// [`vhostfd`](field@types::NetdevVhostVDPAOptions::vhostfd) must be given. Linux only.
#[non_exhaustive]
pub struct NetdevVhostVDPAOptions {
    /// Path of the device, such as `/dev/vhost-vdpa-0`.
    pub vhostdev: Option<crate::rt::Text>,
    /// Descriptor of the open device, by name from `getfd` or by number.
    ///
    /// Since QEMU 7.2.
    pub vhostfd: Option<crate::rt::Text>,
    /// Without effect: QEMU uses as many queue pairs as the device has.
    pub queues: Option<i64>,
    /// Whether QEMU relays all queues through its own (shadow virtqueues), by which it sees which
    /// memory the device writes. Off by default.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// [`x-svq`](field@types::NetdevVhostVDPAOptions::x_svq) is experimental: it may change or
    /// vanish in any release.
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

    /// Path of the device, such as `/dev/vhost-vdpa-0`.
    #[inline]
    #[must_use]
    pub fn vhostdev(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.vhostdev = Some(value.into());
        self
    }

    /// Descriptor of the open device, by name from `getfd` or by number.
    ///
    /// Since QEMU 7.2.
    #[inline]
    #[must_use]
    pub fn vhostfd(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.vhostfd = Some(value.into());
        self
    }

    /// Without effect: QEMU uses as many queue pairs as the device has.
    #[inline]
    #[must_use]
    pub fn queues(mut self, value: impl Into<Option<i64>>) -> Self {
        self.queues = value.into();
        self
    }

    /// Whether QEMU relays all queues through its own (shadow virtqueues), by which it sees which
    /// memory the device writes. Off by default.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// [`x-svq`](field@types::NetdevVhostVDPAOptions::x_svq) is experimental: it may change or
    /// vanish in any release.
    ///
    /// Since QEMU 7.1.
    #[inline]
    #[must_use]
    pub fn x_svq(mut self, value: impl Into<Option<bool>>) -> Self {
        self.x_svq = value.into();
        self
    }
}

/// Options of the `vmnet-host` network backend on macOS: a network with the host and other
/// guests in host mode, without the outside.
///
/// Only in builds with `CONFIG_VMNET`.
///
/// In messages since QEMU 7.1.
#[non_exhaustive]
pub struct NetdevVmnetHostOptions {
    /// First IPv4 address of the range, from private address space; it becomes the host's own, and
    /// DHCP gives out the rest. Given together with
    /// [`end-address`](field@types::NetdevVmnetHostOptions::end_address) and
    /// [`subnet-mask`](field@types::NetdevVmnetHostOptions::subnet_mask); the system chooses if
    /// absent.
    pub start_address: Option<crate::rt::Text>,
    /// Last address that DHCP gives out.
    pub end_address: Option<crate::rt::Text>,
    /// IPv4 mask of the network.
    pub subnet_mask: Option<crate::rt::Text>,
    /// Whether this guest reaches only the host, not other guests. Off by default. Needs macOS 11.
    pub isolated: Option<bool>,
    /// UUID of a separate network: guests with the same one reach each other and nothing else, and
    /// there is no DHCP. Needs macOS 11.
    pub net_uuid: Option<crate::rt::Text>,
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

    /// First IPv4 address of the range, from private address space; it becomes the host's own, and
    /// DHCP gives out the rest. Given together with
    /// [`end-address`](field@types::NetdevVmnetHostOptions::end_address) and
    /// [`subnet-mask`](field@types::NetdevVmnetHostOptions::subnet_mask); the system chooses if
    /// absent.
    #[inline]
    #[must_use]
    pub fn start_address(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.start_address = Some(value.into());
        self
    }

    /// Last address that DHCP gives out.
    #[inline]
    #[must_use]
    pub fn end_address(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.end_address = Some(value.into());
        self
    }

    /// IPv4 mask of the network.
    #[inline]
    #[must_use]
    pub fn subnet_mask(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.subnet_mask = Some(value.into());
        self
    }

    /// Whether this guest reaches only the host, not other guests. Off by default. Needs macOS 11.
    #[inline]
    #[must_use]
    pub fn isolated(mut self, value: impl Into<Option<bool>>) -> Self {
        self.isolated = value.into();
        self
    }

    /// UUID of a separate network: guests with the same one reach each other and nothing else, and
    /// there is no DHCP. Needs macOS 11.
    #[inline]
    #[must_use]
    pub fn net_uuid(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.net_uuid = Some(value.into());
        self
    }
}

/// Options of the `vmnet-shared` network backend on macOS: the guest reaches the outside by
/// address translation (NAT), the host, and other guests in shared mode.
///
/// Only in builds with `CONFIG_VMNET`.
///
/// In messages since QEMU 7.1.
#[non_exhaustive]
pub struct NetdevVmnetSharedOptions {
    /// First IPv4 address of the range, from private address space; it becomes the gateway's, and
    /// DHCP gives out the rest. Given together with
    /// [`end-address`](field@types::NetdevVmnetSharedOptions::end_address) and
    /// [`subnet-mask`](field@types::NetdevVmnetSharedOptions::subnet_mask); the system chooses if
    /// absent.
    pub start_address: Option<crate::rt::Text>,
    /// Last address that DHCP gives out.
    pub end_address: Option<crate::rt::Text>,
    /// IPv4 mask of the network.
    pub subnet_mask: Option<crate::rt::Text>,
    /// Whether this guest cannot reach other guests. Off by default. Needs macOS 11.
    pub isolated: Option<bool>,
    /// IPv6 prefix of the network: 64 bits, unique local (within `fd00::/8`). The system chooses if
    /// absent.
    pub nat66_prefix: Option<crate::rt::Text>,
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

    /// First IPv4 address of the range, from private address space; it becomes the gateway's, and
    /// DHCP gives out the rest. Given together with
    /// [`end-address`](field@types::NetdevVmnetSharedOptions::end_address) and
    /// [`subnet-mask`](field@types::NetdevVmnetSharedOptions::subnet_mask); the system chooses if
    /// absent.
    #[inline]
    #[must_use]
    pub fn start_address(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.start_address = Some(value.into());
        self
    }

    /// Last address that DHCP gives out.
    #[inline]
    #[must_use]
    pub fn end_address(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.end_address = Some(value.into());
        self
    }

    /// IPv4 mask of the network.
    #[inline]
    #[must_use]
    pub fn subnet_mask(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.subnet_mask = Some(value.into());
        self
    }

    /// Whether this guest cannot reach other guests. Off by default. Needs macOS 11.
    #[inline]
    #[must_use]
    pub fn isolated(mut self, value: impl Into<Option<bool>>) -> Self {
        self.isolated = value.into();
        self
    }

    /// IPv6 prefix of the network: 64 bits, unique local (within `fd00::/8`). The system chooses if
    /// absent.
    #[inline]
    #[must_use]
    pub fn nat66_prefix(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.nat66_prefix = Some(value.into());
        self
    }
}

/// Options of the `vmnet-bridged` network backend on macOS: the guest appears on a network of
/// the host.
///
/// Only in builds with `CONFIG_VMNET`.
///
/// In messages since QEMU 7.1.
#[non_exhaustive]
pub struct NetdevVmnetBridgedOptions {
    /// Host interface to bridge with, such as `en0`.
    pub ifname: crate::rt::Text,
    /// Whether this guest cannot reach other guests. Off by default. Needs macOS 11.
    pub isolated: Option<bool>,
}

impl NetdevVmnetBridgedOptions {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(ifname: impl Into<crate::rt::Text>) -> Self {
        Self {
            ifname: ifname.into(),
            isolated: None,
        }
    }

    /// Whether this guest cannot reach other guests. Off by default. Needs macOS 11.
    #[inline]
    #[must_use]
    pub fn isolated(mut self, value: impl Into<Option<bool>>) -> Self {
        self.isolated = value.into();
        self
    }
}

/// Options of the `stream` network backend, over TCP or a UNIX socket: a link to another QEMU
/// or a program such as `passt`. Each frame follows its length as four bytes, highest first.
/// `NETDEV_STREAM_CONNECTED` and `NETDEV_STREAM_DISCONNECTED` report when the connection begins
/// and ends; the guest's link is down without one.
///
/// `netdev_add` does not wait: it succeeds even if QEMU then cannot listen or connect. Only the
/// text of the HMP command `info network` shows such an error.
///
/// In messages since QEMU 7.2.
#[non_exhaustive]
pub struct NetdevStreamOptions {
    /// Address to connect to, or with [`server`](field@types::NetdevStreamOptions::server) to
    /// listen on. With type `fd`, an open socket.
    pub addr: types::SocketAddress,
    /// Whether to wait for a connection, one at a time; off by default.
    pub server: Option<bool>,
    /// Milliseconds to wait before connecting again after the connection could not be made or
    /// broke. 0, the default: do not try again. Not with
    /// [`server`](field@types::NetdevStreamOptions::server).
    ///
    /// Since QEMU 9.2.
    pub reconnect_ms: Option<i64>,
    /// Seconds between attempts to connect again after the connection was lost; 0, the default,
    /// means never. [`reconnect-ms`](field@types::NetdevStreamOptions::reconnect_ms) replaces it.
    ///
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

    /// Whether to wait for a connection, one at a time; off by default.
    #[inline]
    #[must_use]
    pub fn server(mut self, value: impl Into<Option<bool>>) -> Self {
        self.server = value.into();
        self
    }

    /// Milliseconds to wait before connecting again after the connection could not be made or
    /// broke. 0, the default: do not try again. Not with
    /// [`server`](field@types::NetdevStreamOptions::server).
    ///
    /// Since QEMU 9.2.
    #[inline]
    #[must_use]
    pub fn reconnect_ms(mut self, value: impl Into<Option<i64>>) -> Self {
        self.reconnect_ms = value.into();
        self
    }

    /// Seconds between attempts to connect again after the connection was lost; 0, the default,
    /// means never. [`reconnect-ms`](field@types::NetdevStreamOptions::reconnect_ms) replaces it.
    ///
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

/// Options of the `dgram` network backend, over UDP or UNIX datagrams, one frame in each. Three
/// combinations are possible:
///
/// - [`local`](field@types::NetdevDgramOptions::local) of type `fd`, alone: the socket is set up
///   already
/// - [`remote`](field@types::NetdevDgramOptions::remote) an IPv4 multicast group,
///   [`local`](field@types::NetdevDgramOptions::local) optional
/// - [`local`](field@types::NetdevDgramOptions::local) and
///   [`remote`](field@types::NetdevDgramOptions::remote) both `inet` or both `unix`
///
/// In messages since QEMU 7.2.
#[non_exhaustive]
pub struct NetdevDgramOptions {
    /// Address to receive on; for multicast the interface to use, or a socket. A file at the path
    /// of a UNIX address is deleted first.
    pub local: Option<types::SocketAddress>,
    /// Address to send to.
    pub remote: Option<types::SocketAddress>,
}

impl NetdevDgramOptions {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { local: None, remote: None }
    }

    /// Address to receive on; for multicast the interface to use, or a socket. A file at the path
    /// of a UNIX address is deleted first.
    #[inline]
    #[must_use]
    pub fn local(mut self, value: impl Into<types::SocketAddress>) -> Self {
        self.local = Some(value.into());
        self
    }

    /// Address to send to.
    #[inline]
    #[must_use]
    pub fn remote(mut self, value: impl Into<types::SocketAddress>) -> Self {
        self.remote = Some(value.into());
        self
    }
}

/// The kinds of network backend. Which are available depends on the build and the host.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NetClientDriver {
    /// No backend; only on the command line, to do without the default network.
    None,
    /// A network device, not a backend; only on the command line, as `-net nic`.
    Nic,
    /// User-mode network inside QEMU (slirp): easy and without privileges, but slow.
    User,
    /// TAP interface of the host; the usual choice for performance.
    Tap,
    /// Ethernet in a static L2TPv3 tunnel.
    L2tpv3,
    /// Link to another QEMU over TCP, UDP or multicast; older form of
    /// [`stream`](types::NetClientDriver::Stream) and [`dgram`](types::NetClientDriver::Dgram).
    Socket,
    /// Link to another process over a stream socket.
    ///
    /// Since QEMU 7.2.
    Stream,
    /// Link to another process over datagrams.
    ///
    /// Since QEMU 7.2.
    Dgram,
    /// Port of a VDE switch.
    Vde,
    /// TAP interface on a bridge, set up by a helper program.
    Bridge,
    /// Port of a hub inside QEMU.
    Hubport,
    /// Interface or switch port of the netmap framework.
    Netmap,
    /// Another process that works on guest memory, such as DPDK or OVS.
    VhostUser,
    /// Hardware or kernel driver that handles virtio queues itself.
    VhostVdpa,
    /// User-mode network by the program [`passt`](types::NetClientDriver::Passt): without
    /// privileges, and faster than [`user`](types::NetClientDriver::User).
    ///
    /// Only in builds with `CONFIG_PASST`.
    ///
    /// Since QEMU 10.1.
    Passt,
    /// Host interface by AF_XDP sockets.
    ///
    /// Only in builds with `CONFIG_AF_XDP`.
    ///
    /// Since QEMU 8.2.
    AfXdp,
    /// macOS network with the host alone.
    ///
    /// Only in builds with `CONFIG_VMNET`.
    ///
    /// Since QEMU 7.1.
    VmnetHost,
    /// macOS network with address translation.
    ///
    /// Only in builds with `CONFIG_VMNET`.
    ///
    /// Since QEMU 7.1.
    VmnetShared,
    /// macOS bridge to an interface of the host.
    ///
    /// Only in builds with `CONFIG_VMNET`.
    ///
    /// Since QEMU 7.1.
    VmnetBridged,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// A network backend with its id and settings.
#[non_exhaustive]
pub struct Netdev {
    /// Name for the new backend, not in use by another one: letters, digits and `-._`, beginning
    /// with a letter.
    pub id: crate::rt::Text,
    /// Kind of backend, which decides the other members. For `netdev_add`, `none` and `nic` are
    /// refused.
    ///
    /// On the wire: `type`.
    pub type_: types::NetdevBranch,
}

impl Netdev {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        id: impl Into<crate::rt::Text>,
        type_: impl Into<types::NetdevBranch>,
    ) -> Self {
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
    /// A network device, not a backend; only on the command line, as `-net nic`.
    Nic(types::NetLegacyNicOptions),
    /// User-mode network by the program [`passt`](types::NetClientDriver::Passt): without
    /// privileges, and faster than [`user`](types::NetClientDriver::User).
    ///
    /// Only in builds with `CONFIG_PASST`.
    ///
    /// Since QEMU 10.1.
    Passt(types::NetdevPasstOptions),
    /// User-mode network inside QEMU (slirp): easy and without privileges, but slow.
    User(types::NetdevUserOptions),
    /// TAP interface of the host; the usual choice for performance.
    Tap(types::NetdevTapOptions),
    /// Ethernet in a static L2TPv3 tunnel.
    L2tpv3(types::NetdevL2TPv3Options),
    /// Link to another QEMU over TCP, UDP or multicast; older form of
    /// [`stream`](types::NetClientDriver::Stream) and [`dgram`](types::NetClientDriver::Dgram).
    Socket(types::NetdevSocketOptions),
    /// Link to another process over a stream socket.
    ///
    /// Since QEMU 7.2.
    Stream(types::NetdevStreamOptions),
    /// Link to another process over datagrams.
    ///
    /// Since QEMU 7.2.
    Dgram(types::NetdevDgramOptions),
    /// Port of a VDE switch.
    Vde(types::NetdevVdeOptions),
    /// TAP interface on a bridge, set up by a helper program.
    Bridge(types::NetdevBridgeOptions),
    /// Port of a hub inside QEMU.
    Hubport(types::NetdevHubPortOptions),
    /// Interface or switch port of the netmap framework.
    Netmap(types::NetdevNetmapOptions),
    /// Host interface by AF_XDP sockets.
    ///
    /// Only in builds with `CONFIG_AF_XDP`.
    ///
    /// Since QEMU 8.2.
    AfXdp(types::NetdevAFXDPOptions),
    /// Another process that works on guest memory, such as DPDK or OVS.
    VhostUser(types::NetdevVhostUserOptions),
    /// Hardware or kernel driver that handles virtio queues itself.
    VhostVdpa(types::NetdevVhostVDPAOptions),
    /// macOS network with the host alone.
    ///
    /// Only in builds with `CONFIG_VMNET`.
    ///
    /// Since QEMU 7.1.
    VmnetHost(types::NetdevVmnetHostOptions),
    /// macOS network with address translation.
    ///
    /// Only in builds with `CONFIG_VMNET`.
    ///
    /// Since QEMU 7.1.
    VmnetShared(types::NetdevVmnetSharedOptions),
    /// macOS bridge to an interface of the host.
    ///
    /// Only in builds with `CONFIG_VMNET`.
    ///
    /// Since QEMU 7.1.
    VmnetBridged(types::NetdevVmnetBridgedOptions),
    /// No backend; only on the command line, to do without the default network.
    None,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::UnknownBranch),
}

/// Which packets of a class a network device lets through.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RxState {
    /// Only those that the filter's tables list.
    Normal,
    /// None: every frame of this kind is dropped.
    None,
    /// Every packet of the class.
    All,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// Receive filter of a network device, as the guest's driver has set it.
#[non_exhaustive]
pub struct RxFilterInfo {
    /// Id of the device.
    pub name: crate::rt::Text,
    /// Whether every packet is accepted, regardless of the rest.
    pub promiscuous: bool,
    /// Which multicast packets are accepted, by
    /// [`multicast-table`](field@types::RxFilterInfo::multicast_table).
    pub multicast: types::RxState,
    /// Which packets to a single address are accepted, by
    /// [`main-mac`](field@types::RxFilterInfo::main_mac) and
    /// [`unicast-table`](field@types::RxFilterInfo::unicast_table).
    pub unicast: types::RxState,
    /// Which tagged packets are accepted, by [`vlan-table`](field@types::RxFilterInfo::vlan_table).
    pub vlan: types::RxState,
    /// Whether broadcasts are dropped: against its name, QEMU sends `false` if they are accepted.
    pub broadcast_allowed: bool,
    /// Whether the guest asked for more multicast addresses than the table holds, so that all are
    /// accepted.
    pub multicast_overflow: bool,
    /// Whether the guest asked for more addresses than the table holds, so that all are accepted.
    pub unicast_overflow: bool,
    /// MAC address in use. The guest can have changed it from the configured one.
    pub main_mac: crate::rt::Text,
    /// Ids of the accepted VLANs, 0 to 4095, in no useful order.
    pub vlan_table: Vec<i64>,
    /// MAC addresses accepted besides [`main-mac`](field@types::RxFilterInfo::main_mac).
    pub unicast_table: Vec<crate::rt::Text>,
    /// Multicast MAC addresses accepted.
    pub multicast_table: Vec<crate::rt::Text>,
}

impl RxFilterInfo {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        name: impl Into<crate::rt::Text>,
        promiscuous: bool,
        multicast: types::RxState,
        unicast: types::RxState,
        vlan: types::RxState,
        broadcast_allowed: bool,
        multicast_overflow: bool,
        unicast_overflow: bool,
        main_mac: impl Into<crate::rt::Text>,
        vlan_table: impl Into<Vec<i64>>,
        unicast_table: impl IntoIterator<Item = impl Into<crate::rt::Text>>,
        multicast_table: impl IntoIterator<Item = impl Into<crate::rt::Text>>,
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
            unicast_table: unicast_table.into_iter().map(Into::into).collect(),
            multicast_table: multicast_table.into_iter().map(Into::into).collect(),
        }
    }
}
