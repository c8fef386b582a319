use super::*;
use qmp_types::{ErrorClass, Timestamp};

fn options() -> MonitorOptions {
    MonitorOptions::new(Version {
        major: 10,
        minor: 0,
        micro: 2,
        package: "v10".to_owned(),
    })
}

/// The lines that wait to be sent.
fn sent(monitor: &mut Monitor) -> Vec<String> {
    let text = String::from_utf8(monitor.output().to_vec()).unwrap();
    monitor.mark_sent(text.len());
    let lines = text.strip_suffix("\r\n").map(|text| text.split("\r\n"));
    lines.into_iter().flatten().map(str::to_owned).collect()
}

/// A monitor after the negotiation.
fn ready(oob: bool) -> Monitor {
    let mut monitor = Monitor::new(options());
    let enable = if oob { r#"["oob"]"# } else { "[]" };
    let negotiation =
        format!(r#"{{"execute": "qmp_capabilities", "arguments": {{"enable": {enable}}}}}"#);
    monitor.receive(negotiation.as_bytes());
    assert_eq!(monitor.next_request(), None);
    assert_eq!(sent(&mut monitor).len(), 2);
    monitor
}

fn refusal(input: &str) -> String {
    let mut monitor = Monitor::new(options());
    sent(&mut monitor);
    monitor.receive(input.as_bytes());
    assert_eq!(monitor.next_request(), None, "{input}");
    sent(&mut monitor).join("|")
}

fn commands(monitor: &mut Monitor) -> Vec<CommandRequest> {
    std::iter::from_fn(|| monitor.next_request()).collect()
}

fn names(requests: &[CommandRequest]) -> Vec<&str> {
    requests
        .iter()
        .map(|request| request.command.as_str())
        .collect()
}

fn event() -> Event {
    Event {
        name: "STOP".to_owned(),
        data: None,
        timestamp: Timestamp {
            seconds: 1,
            microseconds: 2,
        },
    }
}

#[test]
fn the_greeting_is_that_of_qemu_r12_r48() {
    let monitor = Monitor::new(options());
    let greeting = "{\"QMP\": {\"version\": {\"qemu\": {\"micro\": 2, \"minor\": 0, \"major\": 10}, \
                    \"package\": \"v10\"}, \"capabilities\": [\"oob\"]}}\r\n";
    assert_eq!(monitor.output(), greeting.as_bytes());
    let monitor = Monitor::new(MonitorOptions {
        oob: false,
        pretty: true,
        ..options()
    });
    let greeting = String::from_utf8(monitor.output().to_vec()).unwrap();
    assert!(
        greeting.starts_with("{\r\n    \"QMP\": {\r\n"),
        "{greeting}"
    );
    assert!(
        greeting.contains("\"capabilities\": [\r\n        ]\r\n"),
        "{greeting}"
    );
}

#[test]
fn a_refused_negotiation_can_be_tried_again_r14_r15() {
    let negotiate = |arguments: &str| {
        refusal(&format!(
            r#"{{"execute": "qmp_capabilities", "arguments": {arguments}}}"#
        ))
    };
    for (arguments, words) in [
        (
            r#"{"enable": ["x"]}"#,
            "Parameter 'null' does not accept value 'x'",
        ),
        (
            r#"{"enable": "oob"}"#,
            "Invalid parameter type for 'enable', expected: array",
        ),
        (
            r#"{"enable": [1], "y": 1}"#,
            "Invalid parameter type for 'enable[0]', expected: string",
        ),
        (r#"{"y": 1}"#, "Parameter 'y' is unexpected"),
    ] {
        let error = format!(r#"{{"error": {{"class": "GenericError", "desc": "{words}"}}}}"#);
        assert_eq!(negotiate(arguments), error);
    }
    let mut monitor = Monitor::new(options());
    sent(&mut monitor);
    monitor.receive(
        br#"{"execute": "stop", "id": 1}
            {"execute": "qmp_capabilities", "arguments": {"enable": 1}, "id": 2}
            {"execute": "qmp_capabilities", "id": 3}
            {"execute": "qmp_capabilities", "id": 4}
            {"execute": "stop", "id": 5}"#,
    );
    assert_eq!(monitor.capabilities(), None);
    let request = monitor.next_request().unwrap();
    assert_eq!(
        (request.command.as_str(), monitor.capabilities()),
        ("stop", Some([].as_slice()))
    );
    let lines = sent(&mut monitor);
    assert!(
        lines[0]
            .starts_with(r#"{"id": 1, "error": {"class": "CommandNotFound", "desc": "Expecting"#)
    );
    assert!(lines[1].starts_with(r#"{"id": 2, "error": {"class": "GenericError""#));
    assert_eq!(lines[2], r#"{"return": {}, "id": 3}"#);
    assert!(
        lines[3].starts_with(
            r#"{"id": 4, "error": {"class": "CommandNotFound", "desc": "Capabilities"#
        )
    );
}

#[test]
fn what_is_not_offered_is_not_enabled_r15() {
    let mut monitor = Monitor::new(MonitorOptions {
        oob: false,
        ..options()
    });
    sent(&mut monitor);
    monitor.receive(br#"{"execute": "qmp_capabilities", "arguments": {"enable": ["oob"]}}"#);
    assert_eq!(monitor.next_request(), None);
    let error = r#"{"error": {"class": "GenericError", "desc": "Capability oob not available"}}"#;
    assert_eq!(sent(&mut monitor), [error]);
    assert_eq!(monitor.capabilities(), None);
}

#[test]
fn messages_that_are_no_command_are_refused_r20_r47_r49() {
    for (input, words) in [
        ("[]", "QMP input must be a JSON object"),
        ("{}", "QMP input lacks member 'execute'"),
        (
            r#"{"execute": true}"#,
            "QMP input member 'execute' must be a string",
        ),
        (
            r#"{"execute": "x", "arguments": []}"#,
            "QMP input member 'arguments' must be an object",
        ),
        (
            r#"{"execute": "x", "arguments": null}"#,
            "QMP input member 'arguments' must be an object",
        ),
        (
            r#"{"b": 1, "a": 2, "execute": "x"}"#,
            "QMP input member 'a' is unexpected",
        ),
        (
            r#"{"exec-oob": "x"}"#,
            "QMP input member 'exec-oob' is unexpected",
        ),
        ("{]", "JSON parse error, expecting value"),
    ] {
        let error = format!(r#"{{"error": {{"class": "GenericError", "desc": "{words}"}}}}"#);
        assert_eq!(refusal(input), error, "{input}");
    }
    let mut monitor = ready(true);
    monitor.receive(
        br#"{"exec-oob": "yank", "execute": "stop", "id": 4} {"exec-oob": 1, "id": [null]}"#,
    );
    assert_eq!(monitor.next_request(), None);
    let lines = sent(&mut monitor);
    assert_eq!(
        lines,
        [
            r#"{"id": 4, "error": {"class": "GenericError", "desc": "QMP input member 'execute' clashes with 'exec-oob'"}}"#,
            r#"{"id": [null], "error": {"class": "GenericError", "desc": "QMP input member 'exec-oob' must be a string"}}"#,
        ]
    );
}

#[test]
fn ids_come_back_as_they_are_r21() {
    let mut monitor = ready(false);
    for id in [
        "null",
        "0",
        "-1.5",
        r#""a\u00E9""#,
        "[]",
        r#"{"a": [true]}"#,
    ] {
        monitor.receive(format!(r#"{{"id": {id}, "execute": "stop"}}"#).as_bytes());
        let request = monitor.next_request().unwrap();
        monitor.reply(request.id, Ok(json!({})));
        assert_eq!(
            sent(&mut monitor),
            [format!(r#"{{"return": {{}}, "id": {id}}}"#)]
        );
    }
    monitor.receive(br#"{"execute": "stop"}"#);
    let request = monitor.next_request().unwrap();
    let error = ErrorObject::new(ErrorClass::DeviceNotFound, "no 'x'");
    monitor.reply(request.id, Err(error));
    let error = r#"{"error": {"class": "DeviceNotFound", "desc": "no 'x'"}}"#;
    assert_eq!(sent(&mut monitor), [error]);
    // Its result has been told.
    monitor.reply(request.id, Ok(json!({})));
    assert_eq!(sent(&mut monitor), [""; 0]);
}

#[test]
fn without_out_of_band_one_command_is_read_at_a_time_r24() {
    let mut monitor = ready(false);
    monitor.receive(br#"{"execute": "a"}{]{"execute": "b"}"#);
    let first = monitor.next_request().unwrap();
    assert_eq!(monitor.next_request(), None);
    assert!(!monitor.wants_input());
    assert_eq!(sent(&mut monitor), [""; 0]);
    monitor.reply(first.id, Ok(json!({})));
    let second = monitor.next_request().unwrap();
    assert_eq!(second.command, "b");
    // What is malformed fails in its turn (R23).
    let lines = sent(&mut monitor);
    assert!(lines[0].starts_with(r#"{"return""#) && lines[1].starts_with(r#"{"error""#));
    monitor.reply(second.id, Ok(json!({})));
    assert_eq!(monitor.next_request(), None);
    assert!(monitor.wants_input());
}

#[test]
fn out_of_band_commands_overtake_at_most_eight_r22_r23_r24() {
    let mut monitor = ready(true);
    for number in 0..12 {
        monitor.receive(format!(r#"{{"execute": "in{number}"}}"#).as_bytes());
        if number == 3 {
            monitor.receive(br#"{"exec-oob": "early", "id": "early"}"#);
        }
    }
    monitor.receive(br#"{"exec-oob": "late"}"#);
    let requests = commands(&mut monitor);
    // One runs, eight wait, and nothing behind them is read.
    assert_eq!(names(&requests), ["in0", "early"]);
    assert!(requests[1].is_out_of_band && !requests[0].is_out_of_band);
    assert!(!monitor.wants_input());
    monitor.reply(requests[1].id, Ok(json!({})));
    assert_eq!(sent(&mut monitor), [r#"{"return": {}, "id": "early"}"#]);
    let mut running = requests[0].id;
    let mut all = Vec::new();
    for _ in 0..11 {
        monitor.reply(running, Ok(json!({})));
        let next = commands(&mut monitor);
        running = next[0].id;
        all.extend(next);
    }
    let names = names(&all);
    assert_eq!(names[..3], ["in1", "in2", "in3"]);
    // The eighth in the queue was read when a place was free: `late` is behind it.
    assert_eq!(names.iter().position(|name| *name == "late"), Some(4));
    assert_eq!(names.last(), Some(&"in11"));
    monitor.reply(running, Ok(json!({})));
    assert_eq!(monitor.next_request(), None);
    assert!(monitor.wants_input());
}

#[test]
fn events_are_sent_after_the_negotiation_r16_r34() {
    let mut monitor = Monitor::new(options());
    sent(&mut monitor);
    assert!(!monitor.send_event(&event()));
    assert_eq!(sent(&mut monitor), [""; 0]);
    let mut monitor = ready(false);
    assert!(monitor.send_event(&event()));
    let line = r#"{"timestamp": {"seconds": 1, "microseconds": 2}, "event": "STOP"}"#;
    assert_eq!(sent(&mut monitor), [line]);
    let data = json!({"id": "x"});
    let with_data = Event {
        data: data.as_object().cloned(),
        ..event()
    };
    monitor.send_event(&with_data);
    assert!(sent(&mut monitor)[0].ends_with(r#""event": "STOP", "data": {"id": "x"}}"#));
}

#[test]
fn a_client_that_does_not_read_loses_events_and_no_replies_r39() {
    let mut monitor = Monitor::new(MonitorOptions {
        max_unsent: 1000,
        ..options()
    });
    monitor.receive(br#"{"execute": "qmp_capabilities"} {"execute": "stop"}"#);
    let request = monitor.next_request().unwrap();
    let delivered = (0..100).filter(|_| monitor.send_event(&event())).count();
    assert!((5..20).contains(&delivered), "{delivered}");
    assert_eq!(
        monitor.lost_events(),
        100 - u64::try_from(delivered).unwrap()
    );
    monitor.reply(request.id, Ok(json!({})));
    assert!(monitor.output().ends_with(b"{\"return\": {}}\r\n"));
    assert!(!monitor.wants_input());
    // Bytes are sent in any pieces.
    while !monitor.output().is_empty() {
        monitor.mark_sent(7);
    }
    assert!(monitor.wants_input() && monitor.send_event(&event()));
}

#[test]
fn a_guest_agent_neither_greets_nor_negotiates_r1_r41_r42() {
    let mut agent = Monitor::new(MonitorOptions {
        kind: Kind::GuestAgent,
        ..options()
    });
    assert_eq!(agent.output(), b"");
    agent.receive(b"\xff{\"execute\": \"guest-sync-delimited\", \"arguments\": {\"id\": 5}}");
    agent.receive(br#"{"exec-oob": "x"}{"execute": "qmp_capabilities", "id": 1}{"execute": "guest-shutdown"}"#);
    let sync = agent.next_request().unwrap();
    agent.reply_delimited(sync.id, Ok(sync.arguments["id"].clone()));
    let unknown = agent.next_request().unwrap();
    assert_eq!(unknown.command, "qmp_capabilities");
    agent.reply(unknown.id, Ok(json!({})));
    let silent = agent.next_request().unwrap();
    agent.finish_silently(silent.id);
    assert!(!agent.send_event(&event()));
    let output = agent.output().to_vec();
    let error = "{\"error\": {\"class\": \"GenericError\", \"desc\": \"JSON parse error, stray '\\uFFFD'\"}}\n";
    let rest = output.strip_prefix(error.as_bytes()).unwrap();
    let rest = rest.strip_prefix(b"\xff{\"return\": 5}\n").unwrap();
    let lines = std::str::from_utf8(rest).unwrap();
    assert_eq!(
        lines,
        "{\"error\": {\"class\": \"GenericError\", \"desc\": \"QMP input member 'exec-oob' is unexpected\"}}\n\
         {\"return\": {}, \"id\": 1}\n"
    );
}
