//! How programs build requests, and take apart what comes.

use std::collections::HashSet;
use std::time::{Duration, UNIX_EPOCH};

// Glob imports of all three would clash where two names are used that are the same; modules do not.
use qmp_types::qmp::{commands, events, types};
use qmp_types::{RawEvent, Timestamp, request, to_string};

#[test]
fn setters_take_a_value_some_or_none() {
    let set = commands::BlockResize::new(4096);
    let text = request(&set.node_name("disk").device("d"), None, false);
    assert_eq!(
        text,
        r#"{"execute":"block_resize","arguments":{"device":"d","node-name":"disk","size":4096}}"#
    );
    let address = || types::InetSocketAddress::new("::1", "4444");
    let ports = |to: Option<u16>| address().to(to).to;
    assert_eq!((ports(Some(7)), ports(None)), (Some(7), None));
    assert_eq!(address().to(7).to, Some(7));
    assert_eq!(address().to(None).to, None);
    assert_eq!(address().ipv4(true).ipv6(Some(false)).ipv4, Some(true));
    let panic = types::PanicAction::Pause;
    let set = commands::SetAction::new().panic(panic.clone());
    assert_eq!(set.panic, Some(panic.clone()));
    assert_eq!(
        set.panic(None).shutdown(None).panic(Some(panic)).shutdown,
        None
    );
}

#[test]
fn a_branch_is_enough_for_a_union() {
    let socket = types::UnixSocketAddress::new("/run/c0");
    let add = commands::ChardevAdd::new("c0", types::ChardevSocket::new(socket).server(false));
    assert_eq!(
        request(&add, None, false),
        concat!(
            r#"{"execute":"chardev-add","arguments":{"id":"c0","backend":{"type":"socket","data":"#,
            r#"{"addr":{"type":"unix","data":{"path":"/run/c0"}},"server":false}}}}"#
        )
    );
    // The union itself is taken as before.
    let backend = types::ChardevBackend::from(types::ChardevPty::new());
    let add = commands::ChardevAdd::new("c1", backend);
    assert_eq!(
        request(&add, None, false),
        r#"{"execute":"chardev-add","arguments":{"id":"c1","backend":{"type":"pty","data":{}}}}"#
    );
    let image = types::BlockdevCreateOptionsFile::new("disk", 512);
    let create = commands::BlockdevCreate::new("job", image);
    assert!(to_string(&create.options).contains(r#""driver":"file""#));
}

#[test]
fn many_members_of_a_type_are_named() {
    let limits = commands::BlockSetIoThrottleRequired {
        bps: 1,
        bps_rd: 2,
        bps_wr: 3,
        iops: 4,
        iops_rd: 5,
        iops_wr: 6,
    };
    let command = commands::BlockSetIoThrottle::new(limits).id("disk");
    assert_eq!(
        request(&command, None, false),
        concat!(
            r#"{"execute":"block_set_io_throttle","arguments":{"id":"disk","#,
            r#""bps":1,"bps_rd":2,"bps_wr":3,"iops":4,"iops_rd":5,"iops_wr":6}}"#
        )
    );
}

#[test]
fn enums_are_texts() {
    let parse = |text: &str| {
        text.parse::<types::JobStatus>()
            .unwrap_or_else(|never| match never {})
    };
    assert_eq!(parse("ready"), types::JobStatus::Ready);
    assert_eq!(parse("new"), types::JobStatus::Unknown("new".into()));
    let all: HashSet<_> = ["ready", "new", "paused", "ready"].map(parse).into();
    assert_eq!(all.len(), 3);
    assert!(all.contains(&types::JobStatus::Paused));
    assert!(
        all.iter()
            .all(|status| parse(&status.to_string()) == *status)
    );
}

#[test]
fn timed_events() {
    let timestamp = |seconds, microseconds| Timestamp {
        seconds,
        microseconds,
    };
    let data = r#"{"id":"j","status":"ready"}"#;
    let message = RawEvent::new("JOB_STATUS_CHANGE", Some(data), timestamp(100, 250_000));
    let timed = message
        .decode_as::<events::JobStatusChange>()
        .expect("can be decoded")
        .expect("is that event");
    assert_eq!((&*timed.id, &timed.status), ("j", &types::JobStatus::Ready));
    let time = UNIX_EPOCH + Duration::from_millis(100_250);
    assert_eq!(timed.timestamp.to_system_time(), Some(time));
    for (seconds, microseconds) in [(-1, -1), (5, -1), (i64::MAX, 0), (-7, 3)] {
        let time = timestamp(seconds, microseconds).to_system_time();
        assert!(
            time.is_none_or(|_| seconds == i64::MAX),
            "{seconds} {time:?}"
        );
    }
}

/// A command and an event have the same name, and so have a command and a type.
#[test]
fn names_in_modules_do_not_clash() {
    use qmp_types::{Command, Event};
    assert_eq!((commands::Stop::NAME, events::Stop::NAME), ("stop", "STOP"));
    let action = types::TransactionAction::from(types::Abort::new());
    let transaction = commands::Transaction::new(vec![action]);
    assert_eq!(
        request(&transaction, None, false),
        r#"{"execute":"transaction","arguments":{"actions":[{"type":"abort","data":{}}]}}"#
    );
}

#[cfg(feature = "extra-traits")]
#[test]
fn values_compare_and_have_defaults() {
    use qmp_types::qmp::AnyEvent;
    let address = || types::InetSocketAddress::new("::1", "4444");
    assert_eq!(address().to(7), address().to(7));
    assert_ne!(address().to(7), address());
    assert_eq!(
        commands::QueryStatus::default(),
        commands::QueryStatus::new()
    );
    let backend = |path: &str| {
        types::ChardevBackend::from(types::ChardevSocket::new(types::UnixSocketAddress::new(
            path,
        )))
    };
    assert_eq!(backend("a"), backend("a"));
    assert_ne!(backend("a"), backend("b"));
    assert_ne!(
        backend("a").type_,
        types::ChardevBackend::from(types::ChardevPty::default()).type_
    );
    assert_eq!(types::StrOrNull::N, types::StrOrNull::N);
    assert_ne!(types::StrOrNull::from("a"), types::StrOrNull::N);
    let event =
        |id| AnyEvent::JobStatusChange(events::JobStatusChange::new(id, types::JobStatus::Ready));
    assert_eq!(event("a"), event("a"));
    assert_ne!(event("a"), event("b"));
}
