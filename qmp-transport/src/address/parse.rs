//! Parses an address and the QEMU options that may follow it. An error names the part that is wrong.

use std::fmt::Display;
use std::net::Ipv6Addr;
use std::str::FromStr;

use qmp_text::printable;

use super::{Address, Connects};

const EXPECTED: &str =
    "expected unix:PATH, tcp:HOST:PORT, ws:HOST:PORT, vsock:CID:PORT, fd:N or exec:COMMAND";

/// The effect of QEMU's options.
#[derive(Default)]
struct Options {
    connects: Option<Connects>,
    websocket: bool,
    is_pretty: bool,
}

/// An address, and the options after it.
pub(super) struct Parsed {
    pub(super) address: Address,
    pub(super) connects: Option<Connects>,
    pub(super) is_pretty: bool,
}

pub(super) fn parse(text: &str) -> Result<Parsed, String> {
    // A command may contain anything.
    if let Some(command) = text.strip_prefix("exec:") {
        if command.trim().is_empty() {
            return Err("the command is missing; expected exec:COMMAND".to_owned());
        }
        return Ok(Parsed {
            address: Address::Exec(command.to_owned()),
            connects: None,
            is_pretty: false,
        });
    }
    let (place, options) = options(text)?;
    let address = match (address(&place)?, options.websocket) {
        (Address::Tcp { host, port }, true) => Address::WebSocket { host, port },
        (address @ Address::WebSocket { .. }, true) | (address, false) => address,
        (_, true) => return Err("`websocket` requires TCP".to_owned()),
    };
    Ok(Parsed {
        address,
        connects: options.connects,
        is_pretty: options.is_pretty,
    })
}

fn address(text: &str) -> Result<Address, String> {
    match text.split_once(':') {
        Some(("unix", path)) => unix(path),
        Some(("tcp", rest)) => tcp(rest, "tcp:HOST:PORT"),
        Some(("ws" | "websocket", rest)) => host_and_port(rest, "ws:HOST:PORT")
            .map(|(host, port)| Address::WebSocket { host, port }),
        Some(("vsock", rest)) => vsock(rest),
        Some(("fd", number)) => {
            let number = number_of("descriptor", number, i32::MAX, "fd:N")?;
            Ok(Address::Fd(number))
        }
        _ if text.is_empty() => Err(EXPECTED.to_owned()),
        _ if !text.contains('/') && has_port(text) => tcp(text, "HOST:PORT"),
        _ => unix(text),
    }
}

/// Whether a text without a scheme means a host and a port: it has a number after its only colon, or after
/// the colon that follows a bracket.
fn has_port(text: &str) -> bool {
    let Some((host, port)) = text.rsplit_once(':') else {
        return false;
    };
    let digits = port.strip_prefix(['-', '+']).unwrap_or(port);
    let is_number = digits.bytes().all(|byte| byte.is_ascii_digit());
    is_number && (!host.contains(':') || host.ends_with(']'))
}

fn unix(path: &str) -> Result<Address, String> {
    check_path(path.as_bytes())?;
    Ok(Address::Unix(path.into()))
}

/// Refuses a text that cannot be a path on any system.
pub(super) fn check_path(path: &[u8]) -> Result<(), &'static str> {
    if path.is_empty() {
        return Err("the path is missing; expected unix:PATH");
    }
    if path.contains(&0) {
        return Err("a path cannot contain NUL");
    }
    Ok(())
}

fn tcp(text: &str, form: &str) -> Result<Address, String> {
    host_and_port(text, form).map(|(host, port)| Address::Tcp { host, port })
}

fn vsock(text: &str) -> Result<Address, String> {
    const FORM: &str = "vsock:CID:PORT";
    let Some((cid, port)) = text.split_once(':') else {
        return Err(format!("the port is missing; expected {FORM}"));
    };
    let cid = number_of("CID", cid, u32::MAX, FORM)?;
    let port = number_of("port", port, u32::MAX, FORM)?;
    Ok(Address::Vsock { cid, port })
}

fn host_and_port(text: &str, form: &str) -> Result<(String, u16), String> {
    if text.parse::<Ipv6Addr>().is_ok() || text.ends_with(']') {
        return Err(format!(
            "the port is missing; expected {form}, an IPv6 address in brackets"
        ));
    }
    let Some((host, port)) = text.rsplit_once(':') else {
        return Err(format!("the port is missing; expected {form}"));
    };
    let bare = host
        .strip_prefix('[')
        .and_then(|host| host.strip_suffix(']'));
    // Without brackets the end of an IPv6 address is ambiguous.
    if bare.is_none() && host.contains(':') {
        let host = printable(host);
        return Err(format!(
            "an IPv6 address needs brackets, as in [{host}]:PORT"
        ));
    }
    let host = bare.unwrap_or(host);
    if host.is_empty() {
        return Err(format!("the host is missing; expected {form}"));
    }
    let is_odd =
        |c: char| matches!(c, '[' | ']' | '/' | ',') || c.is_control() || c.is_whitespace();
    if let Some(c) = host.chars().find(|c| is_odd(*c)) {
        return Err(format!(
            "a host cannot contain `{}`",
            printable(c.encode_utf8(&mut [0; 4]))
        ));
    }
    let port = number_of("port", port, u16::MAX, form)?;
    Ok((host.to_owned(), port))
}

/// Parses a number from zero to `max`.
fn number_of<T: Copy + FromStr + Display>(
    what: &str,
    text: &str,
    most: T,
    form: &str,
) -> Result<T, String> {
    if text.is_empty() {
        return Err(format!("the {what} is missing; expected {form}"));
    }
    let shown = printable(text);
    if !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(format!(
            "`{shown}` is not a {what}, which is a number from 0 to {most}"
        ));
    }
    text.parse()
        .map_err(|_| format!("the {what} {shown} is too large: {most} is the largest"))
}

/// Splits the options off the end of a text. Other commas, and doubled ones, belong to a path.
fn options(text: &str) -> Result<(String, Options), String> {
    let mut options = Options::default();
    let mut rest = text;
    while let Some((before, option)) = rest.rsplit_once(',') {
        let commas = before
            .bytes()
            .rev()
            .take_while(|byte| *byte == b',')
            .count();
        if commas % 2 == 1 {
            break;
        }
        let (name, value) = option.split_once('=').unwrap_or((option, "on"));
        let on = match value {
            "on" | "yes" | "true" | "y" => Some(true),
            "off" | "no" | "false" | "n" => Some(false),
            _ => None,
        };
        let on = || {
            on.ok_or_else(|| format!("`{name}` must be `on` or `off`, not `{}`", printable(value)))
        };
        match name {
            // The last one applies, which comes first here.
            "server" => {
                let connects = if on()? {
                    Connects::Client
                } else {
                    Connects::Qemu
                };
                options.connects.get_or_insert(connects);
            }
            "websocket" => options.websocket |= on()?,
            "pretty" => options.is_pretty |= on()?,
            "telnet" | "tn3270" if on()? => {
                return Err("telnet is not supported".to_owned());
            }
            "abstract" if on()? => return Err("abstract sockets are not supported".to_owned()),
            "telnet" | "tn3270" | "abstract" | "wait" | "nowait" | "nodelay" | "delay"
            | "reconnect" | "reconnect-ms" | "ipv4" | "ipv6" => {}
            "tls-creds" | "tls-authz" => return Err("TLS is not supported".to_owned()),
            _ => break,
        }
        rest = before;
    }
    if rest.len() == text.len() {
        return Ok((text.to_owned(), options));
    }
    Ok((rest.replace(",,", ","), options))
}

/// Writes a path so that it parses to itself: if a part of it would be taken for options, with commas doubled and an
/// option without effect at the end.
pub(super) fn written(path: &str) -> String {
    match options(path) {
        Ok((same, _)) if same == path => path.to_owned(),
        _ => format!("{},wait=off", path.replace(',', ",,")),
    }
}
