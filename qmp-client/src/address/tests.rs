use super::*;

#[test]
fn says_what_is_no_address() {
    for text in [
        "",
        "unix:",
        "tcp:",
        "tcp:localhost",
        "tcp::4444",
        "tcp:::1:4444",
        "tcp:h:65536",
        "exec:",
        "fd:",
        "fd:-1",
        "fd:one",
        "vsock:2",
        "vsock:host:1",
        "ws:/run/x",
        ",server=on",
    ] {
        let error = text.parse::<Address>().unwrap_err();
        assert_eq!(
            error.to_string(),
            format!(
                "`{text}` is no address: expected unix:PATH, tcp:HOST:PORT, ws:HOST:PORT, \
                 vsock:CID:PORT, fd:N or exec:COMMAND"
            )
        );
    }
    for (text, reason) in [
        ("tcp:h:1,telnet=on", "the client does not speak telnet"),
        ("tcp:h:1,tls-creds=tls0", "the client does not speak TLS"),
        ("unix:x,websocket=on", "`websocket` goes with TCP only"),
        ("unix:x,abstract=on", "the client knows no abstract sockets"),
    ] {
        let error = text.parse::<Address>().unwrap_err();
        assert_eq!(
            error.to_string(),
            format!("`{text}` is no address: {reason}")
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

#[test]
fn who_connects_is_said_by_the_option_server() {
    let off = "unix:/a,server=off,reconnect=1";
    assert_eq!(
        Address::to_connect(off).unwrap_err().to_string(),
        format!(
            "`{off}` is no address to connect to: with `server=off` QEMU connects; let a `Listener` \
             wait for it"
        )
    );
    Address::to_listen(off).unwrap();
    let on = "unix:/a,server=on,wait=off";
    assert_eq!(
        Address::to_listen(on).unwrap_err().to_string(),
        format!("`{on}` is no address to listen at: with `server=on` QEMU listens; connect to it")
    );
    Address::to_connect(on).unwrap();
    Address::to_connect("unix:/a").unwrap();
    Address::to_listen("unix:/a").unwrap();
}
