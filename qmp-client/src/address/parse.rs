//! Reads an address, and the options of QEMU's that may follow it.

use super::{Address, Connects};

const EXPECTED: &str =
    "expected unix:PATH, tcp:HOST:PORT, ws:HOST:PORT, vsock:CID:PORT, fd:N or exec:COMMAND";

/// What QEMU's options mean for a client.
#[derive(Default)]
struct Options {
    connects: Option<Connects>,
    websocket: bool,
}

pub(super) fn parse(text: &str) -> Result<(Address, Option<Connects>), &'static str> {
    // A command may contain anything.
    if let Some(command) = text.strip_prefix("exec:") {
        let address = Address::Exec(command.to_owned());
        return some(!command.is_empty(), address).map(|address| (address, None));
    }
    let (place, options) = options(text)?;
    let address = match (address(&place)?, options.websocket) {
        (Address::Tcp { host, port }, true) => Address::WebSocket { host, port },
        (address @ Address::WebSocket { .. }, true) | (address, false) => address,
        (_, true) => return Err("`websocket` goes with TCP only"),
    };
    Ok((address, options.connects))
}

fn address(text: &str) -> Result<Address, &'static str> {
    let address = match text.split_once(':') {
        Some(("unix", path)) => unix(path),
        Some(("tcp", rest)) => tcp(rest),
        Some(("ws" | "websocket", rest)) => {
            host_and_port(rest).map(|(host, port)| Address::WebSocket { host, port })
        }
        Some(("vsock", rest)) => rest.split_once(':').and_then(|(cid, port)| {
            let (cid, port) = (cid.parse().ok()?, port.parse().ok()?);
            Some(Address::Vsock { cid, port })
        }),
        Some(("fd", number)) => number.parse().ok().filter(|fd| *fd >= 0).map(Address::Fd),
        _ if text.contains('/') => unix(text),
        _ => tcp(text).or_else(|| unix(text)),
    };
    address.ok_or(EXPECTED)
}

fn some(is_one: bool, address: Address) -> Result<Address, &'static str> {
    is_one.then_some(address).ok_or(EXPECTED)
}

fn unix(path: &str) -> Option<Address> {
    (!path.is_empty()).then(|| Address::Unix(path.into()))
}

fn tcp(text: &str) -> Option<Address> {
    host_and_port(text).map(|(host, port)| Address::Tcp { host, port })
}

fn host_and_port(text: &str) -> Option<(String, u16)> {
    let (host, port) = text.rsplit_once(':')?;
    let bare = host
        .strip_prefix('[')
        .and_then(|host| host.strip_suffix(']'));
    // Without brackets nobody can tell where an IPv6 address ends.
    let host = bare.or_else(|| (!host.contains([':', '[', ']'])).then_some(host))?;
    let port = port.parse().ok()?;
    (!host.is_empty()).then(|| (host.to_owned(), port))
}

/// Takes the options from the end of a text. A comma with anything else behind it belongs to a path.
fn options(text: &str) -> Result<(String, Options), &'static str> {
    let mut options = Options::default();
    let mut rest = text;
    while let Some((before, option)) = rest.rsplit_once(',') {
        let (name, value) = option.split_once('=').unwrap_or((option, "on"));
        let on = match value {
            "on" | "yes" | "true" | "y" => true,
            "off" | "no" | "false" | "n" => false,
            _ => name.starts_with("reconnect"),
        };
        match name {
            // The last one counts, which is looked at first.
            "server" => {
                let connects = if on { Connects::Client } else { Connects::Qemu };
                options.connects.get_or_insert(connects);
            }
            "websocket" => options.websocket |= on,
            "wait" | "nowait" | "nodelay" | "delay" | "reconnect" | "reconnect-ms" | "ipv4"
            | "ipv6" => {}
            "telnet" | "tn3270" | "abstract" if !on => {}
            "telnet" | "tn3270" => return Err("the client does not speak telnet"),
            "abstract" => return Err("the client knows no abstract sockets"),
            "tls-creds" | "tls-authz" => return Err("the client does not speak TLS"),
            _ => break,
        }
        rest = before;
    }
    if rest.len() == text.len() {
        return Ok((text.to_owned(), options));
    }
    Ok((rest.replace(",,", ","), options))
}
