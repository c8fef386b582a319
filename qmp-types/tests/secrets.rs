//! What is secret in text, case by case.

use qmp_types::secrets::{Reply, TextKind, mask};

fn text(text: &str) -> String {
    mask(text, TextKind::Text).into_owned()
}

#[test]
fn texts_for_people_keep_all_but_the_secret() {
    for (given, shown) in [
        ("https://me:hunter2@host:80/x", "https://me:***@host:80/x"),
        ("https://me:hun/ter2@host/x", "https://me:***@host/x"),
        (
            "see http://a/b, ftp://u:hunter2@h",
            "see http://a/b, ftp://u:***@h",
        ),
        ("iscsi://me%hunter2@host/iqn/1", "iscsi://me%***@host/iqn/1"),
        (
            "https://h/d?sig=hunter2&se=x#hunter2",
            "https://h/d?sig=***&se=***#***",
        ),
        ("https://h/d?hunter2", "https://h/d?***"),
        (
            "nbd+unix:///e?socket=/run/s&token=hunter2",
            "nbd+unix:///e?socket=/run/s&token=***",
        ),
        (
            "ssh://me@h:22/x?host_key_check=no",
            "ssh://me@h:22/x?host_key_check=no",
        ),
        (
            "rbd:pool/img:id=me:key=hunt\\:er2==:mon_host=h",
            "rbd:pool/img:id=me:key=***:mon_host=h",
        ),
        ("exec:curl -u me:hunter2 http://h", "exec:***"),
        (
            "failed to run 'exec:pw=\"hunter2\"': no",
            "failed to run 'exec:***': no",
        ),
        (
            "tcp:10.0.2.100:80-cmd:nc -k hunter2",
            "tcp:10.0.2.100:80-cmd:***",
        ),
        (
            "secret,id=sec0,data=hun,,ter2,format=raw",
            "secret,id=sec0,data=***,format=raw",
        ),
        (
            "0 if=none,file.cookie=a=hunter2; b=hunter2",
            "0 if=none,file.cookie=***",
        ),
        ("Password: hunter2", "Password: ***"),
        (
            "option 'proxy-password'='hunter2' is bad",
            "option 'proxy-password'='***' is bad",
        ),
        ("Authorization: Basic aHVudGVyMg==", "Authorization: ***"),
        (
            "got header 'X: Bearer abc-DEF.123'",
            "got header 'X: Bearer ***'",
        ),
        (
            r#"'json:{"driver":"https","file.password":"hunter2","url":"https://a:hunter2@b"}': no"#,
            r#"'json:{"driver":"https","file.password":"***","url":"https://a:***@b"}': no"#,
        ),
        (
            r#"json:{"file":"json:{\"cookie\":\"hunter2\"}"}"#,
            r#"json:{"file":"json:{\"cookie\":\"***\"}"}"#,
        ),
        (
            r#"junk {\"password\": \"hunter2\"} junk"#,
            r#"junk {\"password\": \"***\"} junk"#,
        ),
    ] {
        assert_eq!(text(given), shown);
    }
}

#[test]
fn what_is_no_secret_is_shown() {
    for shown in [
        "SSH-2.0-OpenSSH_9.2p1 Debian-2+deb12u3",
        "HTTP/1.1 400 Bad Request",
        "No secret with id 'sec0'",
        "password-secret=sec0,key-secret=sec1,tls-creds=tls0",
        "Invalid parameter 'password-secret'",
        "Authentication failed: basic authentication required",
        "nbd://host:10809/export",
        "ssh://me@host/x:y",
        "http://host:8080/a@b",
        "Could not open '/var/lib/secret/data.qcow2': No such file or directory",
        "exec failed; execute: no",
        "a://b",
        "://",
        "",
    ] {
        assert_eq!(text(shown), shown);
    }
}

#[test]
fn json_keeps_its_text_and_its_types() {
    let arguments = |command, given: &str| mask(given, TextKind::Arguments(command)).into_owned();
    for (command, given, shown) in [
        (
            "object-add",
            r#"{ "data":"hunter2", "id": "sec0","qom-type":"secret"}"#,
            r#"{ "data":"***", "id": "sec0","qom-type":"secret"}"#,
        ),
        (
            "set_password",
            r#"{"password":4711}"#,
            r#"{"password":"***"}"#,
        ),
        (
            "set_password",
            r#"{"p\u0061ssword":"x"}"#,
            r#"{"p\u0061ssword":"***"}"#,
        ),
        (
            "guest-exec",
            r#"{"path":"/bin/sh","env":["A=b"],"arg":["-c","x"]}"#,
            r#"{"path":"/bin/sh","env":["***"],"arg":["***","***"]}"#,
        ),
        (
            "send-key",
            r#"{"keys":[{"type":"qcode","data":"h"},{"type":"number","data":35}]}"#,
            r#"{"keys":[{"type":"qcode","data":"***"},{"type":"number","data":0}]}"#,
        ),
        (
            "input-send-event",
            r#"{"events":[{"type":"key","data":{"down":true,"key":{"type":"qcode","data":"h"}}}]}"#,
            r#"{"events":[{"type":"key","data":{"down":true,"key":{"type":"qcode","data":"***"}}}]}"#,
        ),
        (
            "change",
            r#"{"device":"vnc","target":"password","arg":"hunter2"}"#,
            r#"{"device":"vnc","target":"password","arg":"***"}"#,
        ),
        (
            "change",
            r#"{"device":"cd0","target":"/x.iso","arg":"raw"}"#,
            r#"{"device":"cd0","target":"/x.iso","arg":"raw"}"#,
        ),
        (
            "qom-set",
            r#"{"value":{"a":["hunter2",1,true]},"path":"/o","property":"data"}"#,
            r#"{"value":{"a":["***","***",true]},"path":"/o","property":"data"}"#,
        ),
        (
            "qom-set",
            r#"{"path":"/o","property":"polling","value":"on"}"#,
            r#"{"path":"/o","property":"polling","value":"on"}"#,
        ),
        (
            "blockdev-add",
            r#"{"driver":"raw","file":{"driver":"https","cookie":"a=b","url":"https:\/\/me:hunter2@h"}}"#,
            r#"{"driver":"raw","file":{"driver":"https","cookie":"***","url":"https://me:***@h"}}"#,
        ),
        (
            "x-vendor",
            r#"{"admin_password":"hunter2","file.cookie":"hunter2","password-secret":"sec0"}"#,
            r#"{"admin_password":"***","file.cookie":"***","password-secret":"sec0"}"#,
        ),
        (
            "migrate",
            r#"{"channels":[{"addr":{"transport":"exec","args":["/bin/sh","x"]}}],"uri":"exec:x"}"#,
            r#"{"channels":[{"addr":{"transport":"exec","args":["***","***"]}}],"uri":"exec:***"}"#,
        ),
    ] {
        assert_eq!(arguments(command, given), shown);
        let whole = format!(r#"{{"id":1,"arguments":{given},"execute":"{command}"}}"#);
        let masked = format!(r#"{{"id":1,"arguments":{shown},"execute":"{command}"}}"#);
        assert_eq!(mask(&whole, TextKind::Message(Reply::UNKNOWN)), masked);
        assert_eq!(text(&whole), masked);
    }
}

#[test]
fn lines_for_people_keep_the_command() {
    for (line, shown, secret_output) in [
        (
            "set_password vnc hunter2 keep",
            "set_password vnc ***",
            false,
        ),
        (
            "change vnc password hunter2",
            "change vnc password ***",
            false,
        ),
        (
            "change ide1-cd0 /x.iso raw",
            "change ide1-cd0 /x.iso raw",
            false,
        ),
        (
            "qom-set /objects/sec0 data hunter2",
            "qom-set /objects/sec0 data ***",
            false,
        ),
        (
            "qom-set /machine hpet off",
            "qom-set /machine hpet off",
            false,
        ),
        (
            "qom-get /objects/sec0 data",
            "qom-get /objects/sec0 data",
            true,
        ),
        ("sendkey h-u-n-t 100", "sendkey ***", false),
        (
            "object_add secret,id=s,data=hunter2",
            "object_add secret,id=s,data=***",
            false,
        ),
        (
            "drive_add 0 if=none,file.cookie=hunter2",
            "drive_add 0 if=none,file.cookie=***",
            false,
        ),
        ("ringbuf_write rb0 hunter2", "ringbuf_write rb0 ***", false),
        (
            "vendor_login password hunter2",
            "vendor_login password ***",
            false,
        ),
        ("x/16xb 0x1000", "x/16xb 0x1000", true),
        ("info registers", "info registers", false),
        ("info vnc", "info vnc", false),
    ] {
        let given = format!(r#"{{"command-line":"{line}"}}"#);
        let masked = format!(r#"{{"command-line":"{shown}"}}"#);
        let command = "human-monitor-command";
        assert_eq!(mask(&given, TextKind::Arguments(command)), masked);
        let returned = mask(r#""hunter2""#, TextKind::Return(Reply::to(command, &given)));
        assert_eq!(returned == r#""***""#, secret_output, "{line}: {returned}");
    }
}

#[test]
fn replies_are_masked_by_what_they_are_to() {
    let secret = r#"{"property": "data", "path": "/objects/sec0"}"#;
    let harmless = r#"{"property": "type", "path": "/objects/sec0"}"#;
    for (command, arguments, given, shown) in [
        ("ringbuf-read", "{}", r#""hunter2""#, r#""***""#),
        ("qom-get", secret, r#""hunter2""#, r#""***""#),
        ("qom-get", harmless, r#""secret""#, r#""secret""#),
        (
            "qom-list-get",
            "{}",
            r#"[{"properties":[{"name":"data","value":"x"},{"name":"type","value":"y"}]}]"#,
            r#"[{"properties":[{"name":"data","value":"***"},{"name":"type","value":"y"}]}]"#,
        ),
        (
            "query-rocker-of-dpa-flows",
            "{}",
            r#"[{"cookie":7}]"#,
            r#"[{"cookie":7}]"#,
        ),
        (
            "guest-exec-status",
            "{}",
            r#"{"exited":true,"out-data":"aHVudGVyMg==","exitcode":7}"#,
            r#"{"exited":true,"out-data":"***","exitcode":7}"#,
        ),
    ] {
        let reply = Reply::to(command, arguments);
        assert_eq!(mask(given, TextKind::Return(reply)), shown);
        let whole = format!(r#"{{"return": {given}, "id": 7}}"#);
        let masked = format!(r#"{{"return": {shown}, "id": 7}}"#);
        assert_eq!(mask(&whole, TextKind::Message(reply)), masked);
    }
    // A reply to nobody knows what.
    let unknown = |text| mask(text, TextKind::Message(Reply::UNKNOWN)).into_owned();
    assert_eq!(unknown(r#"{"return": "hunter2"}"#), r#"{"return": "***"}"#);
    let shown = r#"{"return": {"buf-b64": "***", "count": 7}}"#;
    assert_eq!(
        unknown(r#"{"return": {"buf-b64": "x", "count": 7}}"#),
        shown
    );
}

#[test]
fn broken_json_is_masked_as_well() {
    for (given, shown) in [
        (
            r#"{"return": {"password": "hunter2", inf}"#,
            r#"{"return": {"password": "***", inf}"#,
        ),
        (r#"{"password": "hunt"#, r#"{"password": "***""#),
        ("{'password': 'hunter2'}", r#"{'password': "***"}"#),
        ("{password: hunter2}", r#"{password: "***"}"#),
        ("{bad https://me:hunter2@host}", "{bad https://me:***@host}"),
        (r#"}{"password": "hunter2"}"#, r#"}{"password": "***"}"#),
    ] {
        assert_eq!(text(given), shown);
    }
    // Never a panic, however odd the text.
    let odd = r#"{"password":"\ud83d\uDE00\u12\"é","a":'é\'"}json:{"é":"https://é:é@é?é=é"#;
    for (at, _) in odd.char_indices() {
        for (end, _) in odd.char_indices().filter(|(end, _)| *end >= at) {
            let _ = text(&odd[at..end]);
        }
    }
    let deep = "[".repeat(100_000) + r#"{"password":"hunter2"#;
    assert!(!text(&deep).contains("hunter2"));
}

#[test]
fn every_text_of_two_characters_comes_to_an_end() {
    let places = [
        TextKind::Text,
        TextKind::Message(Reply::UNKNOWN),
        TextKind::Arguments("object-add"),
        TextKind::Return(Reply::UNKNOWN),
        TextKind::Data("STOP"),
    ];
    for one in 0..=0x7f_u8 {
        for other in 0..=0x7f_u8 {
            let (one, other) = (char::from(one), char::from(other));
            for given in [
                format!("{one}{other}"),
                format!("{{{one}{other}"),
                format!(r#"{{"data": [{one}{other}"password": "hunter2"}}"#),
            ] {
                for place in places {
                    let shown = mask(&given, place);
                    assert!(
                        !shown.contains("hunter2"),
                        "{given:?} in {place:?} is {shown:?}"
                    );
                }
            }
        }
    }
}
