use super::*;

#[test]
fn says_what_is_wrong_with_which_part() {
    let missing = "the port is missing; expected";
    let brackets = "an IPv6 address in brackets";
    for (text, reason) in [
        (
            "",
            "expected unix:PATH, tcp:HOST:PORT, ws:HOST:PORT, vsock:CID:PORT, fd:N or exec:COMMAND",
        ),
        ("unix:", "the path is missing; expected unix:PATH"),
        ("exec: ", "the command is missing; expected exec:COMMAND"),
        ("tcp:", &format!("{missing} tcp:HOST:PORT")),
        ("tcp:localhost", &format!("{missing} tcp:HOST:PORT")),
        ("tcp:localhost:", &format!("{missing} tcp:HOST:PORT")),
        ("tcp:::1", &format!("{missing} tcp:HOST:PORT, {brackets}")),
        ("tcp:[::1]", &format!("{missing} tcp:HOST:PORT, {brackets}")),
        ("tcp::4444", "the host is missing; expected tcp:HOST:PORT"),
        ("tcp:[]:4444", "the host is missing; expected tcp:HOST:PORT"),
        (":4444", "the host is missing; expected HOST:PORT"),
        (
            "tcp:fe80::1%eth0:99999",
            "an IPv6 address needs brackets, as in [fe80::1%eth0]:PORT",
        ),
        (
            "tcp:h:65536",
            "the port 65536 is too large: 65535 is the largest",
        ),
        (
            "h:65536",
            "the port 65536 is too large: 65535 is the largest",
        ),
        (
            "[::1]:99999",
            "the port 99999 is too large: 65535 is the largest",
        ),
        (
            "ws:h:18446744073709551616",
            "the port 18446744073709551616 is too large: 65535 is the largest",
        ),
        (
            "tcp:h:-1",
            "`-1` is not a port, which is a number from 0 to 65535",
        ),
        (
            "h:-1",
            "`-1` is not a port, which is a number from 0 to 65535",
        ),
        (
            "tcp:h:+1",
            "`+1` is not a port, which is a number from 0 to 65535",
        ),
        (
            "tcp:h:http",
            "`http` is not a port, which is a number from 0 to 65535",
        ),
        ("h:", "the port is missing; expected HOST:PORT"),
        ("ws:/run/x", &format!("{missing} ws:HOST:PORT")),
        ("ws:host/path:1", "a host cannot contain `/`"),
        ("tcp:a b:1", "a host cannot contain ` `"),
        ("fd:", "the descriptor is missing; expected fd:N"),
        (
            "fd:-1",
            "`-1` is not a descriptor, which is a number from 0 to 2147483647",
        ),
        (
            "fd:one",
            "`one` is not a descriptor, which is a number from 0 to 2147483647",
        ),
        (
            "fd:2147483648",
            "the descriptor 2147483648 is too large: 2147483647 is the largest",
        ),
        ("vsock:2", "the port is missing; expected vsock:CID:PORT"),
        ("vsock:2:", "the port is missing; expected vsock:CID:PORT"),
        ("vsock::1", "the CID is missing; expected vsock:CID:PORT"),
        (
            "vsock:host:1",
            "`host` is not a CID, which is a number from 0 to 4294967295",
        ),
        (
            "vsock:2:4294967296",
            "the port 4294967296 is too large: 4294967295 is the largest",
        ),
        ("unix:/a\0b", "a path cannot contain NUL"),
        (
            "unix:/a,server=maybe",
            "`server` must be `on` or `off`, not `maybe`",
        ),
    ] {
        let error = text.parse::<Address>().unwrap_err();
        let text = qmp_text::printable(text);
        assert_eq!(
            error.to_string(),
            format!("`{text}` is not an address: {reason}")
        );
    }
}

#[test]
fn says_what_a_client_cannot_do() {
    for text in ["tcp:h:0", "h:0", "ws:h:0"] {
        let error = Address::to_connect(text).unwrap_err().to_string();
        let reason = "port 0 is for a `Listener`, which gets any that is free";
        assert_eq!(
            error,
            format!("`{text}` is not an address to connect to: {reason}")
        );
        Address::to_listen(text).unwrap();
    }
    for (text, reason) in [
        ("tcp:h:1,telnet=on", "telnet is not supported"),
        ("tcp:h:1,tls-creds=tls0", "TLS is not supported"),
        ("unix:x,websocket=on", "`websocket` requires TCP"),
        ("unix:x,abstract=on", "abstract sockets are not supported"),
    ] {
        let error = text.parse::<Address>().unwrap_err();
        assert_eq!(
            error.to_string(),
            format!("`{text}` is not an address: {reason}")
        );
    }
}

#[test]
fn a_slash_or_a_missing_port_makes_a_path() {
    for text in [
        "./localhost:4444",
        "localhost",
        "vm:one",
        "::1:4444",
        "a,b",
        "/run/a,b=c",
        "a,,b",
    ] {
        assert_eq!(text.parse(), Ok(Address::Unix(text.into())));
    }
}

#[test]
fn options_of_qemu_follow_and_only_then_commas_are_doubled() {
    let unix = |path: &str| Address::Unix(path.into());
    let tcp = |host: &str, port| Address::Tcp {
        host: host.to_owned(),
        port,
    };
    let ws = |host: &str, port| Address::WebSocket {
        host: host.to_owned(),
        port,
    };
    for (text, address) in [
        ("unix:/a,,b,server=on", unix("/a,b")),
        ("unix:/a,server,nowait", unix("/a")),
        ("unix:/a,server=off,reconnect-ms=100", unix("/a")),
        ("/a,server=on,wait=off", unix("/a")),
        (
            "tcp:[::1]:4444,server=on,ipv6=on,nodelay=on,telnet=off",
            tcp("::1", 4444),
        ),
        ("tcp:h:1,websocket=on,server=on", ws("h", 1)),
        ("websocket:h:1,server=on", ws("h", 1)),
        ("fd:3,server=off", Address::Fd(3)),
        ("vsock:3:1024", Address::Vsock { cid: 3, port: 1024 }),
        (
            "exec:a b,server=on",
            Address::Exec("a b,server=on".to_owned()),
        ),
    ] {
        assert_eq!(text.parse(), Ok(address), "{text}");
    }
}

/// A parsed address survives a round trip through its text.
#[test]
fn what_is_written_is_read_again() {
    let paths = [
        "a,server=on,wait=off",
        "a,,b",
        "a,,server=on",
        "a,b",
        "/x,y=z,nowait,",
        "h:1",
    ];
    let unix = paths.map(|path| Address::Unix(path.into()));
    let texts = [
        "tcp:[::1]:1",
        "tcp:[fe80::1%eth0]:0080",
        "h:65535",
        "ws:h:1",
        "vsock:4294967295:0",
        "fd:0",
        "exec:a,server=on b:c",
        "unix:a,,server=on,wait=off",
        "unix:a,,,server=on",
    ];
    let parsed = texts.map(|text| text.parse().unwrap());
    for address in unix.into_iter().chain(parsed) {
        let text = address.to_string();
        assert_eq!(text.parse(), Ok(address), "{text}");
    }
}

#[test]
fn who_connects_is_said_by_the_option_server() {
    let off = "unix:/a,server=off,reconnect=1";
    assert_eq!(
        Address::to_connect(off).unwrap_err().to_string(),
        format!(
            "`{off}` is not an address to connect to: with `server=off` QEMU connects; let a `Listener` \
             wait for it"
        )
    );
    Address::to_listen(off).unwrap();
    let on = "unix:/a,server=on,wait=off";
    assert_eq!(
        Address::to_listen(on).unwrap_err().to_string(),
        format!(
            "`{on}` is not an address to listen at: with `server=on` QEMU listens; connect to it"
        )
    );
    Address::to_connect(on).unwrap();
    Address::to_connect("unix:/a").unwrap();
    Address::to_listen("unix:/a").unwrap();
    Address::to_serve(on).unwrap();
    assert_eq!(
        Address::to_serve(off).unwrap_err().to_string(),
        format!(
            "`{off}` is not an address to listen at: with `server=off` it would connect, and not listen"
        )
    );
}

/// A text, a path and an address can be the same; a path is not parsed.
#[test]
fn an_address_is_text_or_a_path_or_itself() {
    use std::path::{Path, PathBuf};

    let unix = Address::Unix("/run/vm1.qmp".into());
    let path = Path::new("/run/vm1.qmp");
    for to_address in [
        &"unix:/run/vm1.qmp" as &dyn ToAddress,
        &"/run/vm1.qmp".to_owned(),
        &&"/run/vm1.qmp",
        &path,
        &PathBuf::from(path),
        &unix,
    ] {
        assert_eq!(to_address.to_connect().as_ref(), Ok(&unix));
        assert_eq!(to_address.to_listen().as_ref(), Ok(&unix));
    }
    for text in ["localhost:4444", "unix:/a,server=off", "fd:3"] {
        let expected = Address::Unix(text.into());
        assert_eq!(Path::new(text).to_connect(), Ok(expected));
    }
}

#[test]
fn errors_name_a_path_or_an_address_as_text() {
    use std::path::Path;

    let error = |to_address: &dyn ToAddress| to_address.to_connect().unwrap_err().to_string();
    assert_eq!(
        error(&Path::new("")),
        "`` is not an address: the path is missing; expected unix:PATH"
    );
    let nul = "`/a\\u{0}b` is not an address: a path cannot contain NUL";
    assert_eq!(error(&Path::new("/a\0b")), nul);
    assert_eq!(error(&Address::Unix("/a\0b".into())), nul);
    let port = Address::Tcp {
        host: "localhost".to_owned(),
        port: 0,
    };
    assert_eq!(
        error(&port),
        "`tcp:localhost:0` is not an address to connect to: port 0 is for a `Listener`, which gets any \
         that is free"
    );
    assert_eq!(port.to_listen(), Ok(port));
}

#[test]
fn a_server_takes_the_options_of_a_character_device() {
    for (text, address, is_pretty) in [
        ("unix:/run/vm1.qmp", "unix:/run/vm1.qmp", false),
        ("unix:/a,server=on,wait=off,pretty=on", "unix:/a", true),
        ("tcp:localhost:4444,server", "tcp:localhost:4444", false),
        (
            "tcp:localhost:4444,server,nowait,pretty",
            "tcp:localhost:4444",
            true,
        ),
        ("tcp:[::1]:0,server=on,websocket=on", "ws:[::1]:0", false),
        ("vsock:3:4", "vsock:3:4", false),
    ] {
        let serving = Address::to_serve(text).unwrap();
        assert_eq!(
            (serving.address.to_string(), serving.is_pretty),
            (address.to_owned(), is_pretty)
        );
    }
    for text in ["exec:sh", "fd:3", "", "tcp:h"] {
        Address::to_serve(text).unwrap_err();
    }
}
