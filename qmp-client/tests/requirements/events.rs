//! Events: R34 to R39.

use std::time::Duration;

use qmp_client::qmp_types::Enumeration;
use qmp_client::qmp_types::qmp::commands::{Cont, DeviceDel, Stop as RealStop};
use qmp_client::qmp_types::qmp::events::DeviceDeleted;
use qmp_client::{Error, Received};
use serde_json::json;

use crate::commands::Stop;
use crate::either::{Choice, KINDS, both_greeted};
use crate::servers::{connect, connect_with, emulator};

const NOW: Duration = Duration::from_millis(100);
const SOON: Duration = qmp_testing::PATIENCE;

#[test]
fn r34_events_come_at_any_time_with_or_without_data() {
    both_greeted(
        &Choice::default(),
        |mut peer| {
            peer.send("{\"timestamp\": {\"seconds\": -1, \"microseconds\": -1}, \"event\": \"FIRST\"}\r\n");
            peer.expect("stop");
            peer.event("SECOND", "{\"x\": 1}");
            peer.reply(2, "{}");
            peer.event("THIRD", "{}");
            peer.wait_for_end();
        },
        |mut client| {
            let mut watch = client.watch();
            client.execute(Stop {}).unwrap();
            // The first may have come with the greeting, before the subscription.
            let second = match client.next(&mut watch, SOON).unwrap() {
                Some(Received::Event(event)) if event.name() == "FIRST" => {
                    assert_eq!(event.data(), None);
                    let at = event.timestamp();
                    assert_eq!((at.seconds, at.microseconds), (-1, -1));
                    client.wait_for(&mut watch, "SECOND")
                }
                Some(Received::Event(event)) => event,
                other => panic!("{other:?}"),
            };
            assert_eq!(second.data(), Some("{\"x\": 1}"));
            client.wait_for(&mut watch, "THIRD");
        },
    );
}

#[test]
fn r35_an_event_may_be_late() {
    both_greeted(
        &Choice::default(),
        |mut peer| {
            peer.answer("stop", 2, "{}");
            // A rate-limited event, which is older than later messages.
            peer.event("RTC_CHANGE", "{\"offset\": 3}");
            peer.wait_for_end();
        },
        |mut client| {
            let mut watch = client.watch();
            client.execute(Stop {}).unwrap();
            let event = client.wait_for(&mut watch, "RTC_CHANGE");
            assert_eq!(
                (event.timestamp().seconds, event.data()),
                (5, Some("{\"offset\": 3}"))
            );
        },
    );
}

#[test]
fn r36_an_event_before_its_reply_is_not_missed() {
    both_greeted(
        &Choice::default(),
        |mut peer| {
            peer.expect("stop");
            peer.event("STOP", "{}");
            peer.reply(2, "{}");
            peer.wait_for_end();
        },
        |mut client| {
            let mut watch = client.watch();
            client.execute(Stop {}).unwrap();
            let next = client.next(&mut watch, SOON).unwrap();
            assert!(matches!(next, Some(Received::Event(event)) if event.name() == "STOP"));
        },
    );
    for kind in KINDS {
        let Some(server) = emulator("none", &[]) else {
            return;
        };
        let mut client = connect(kind, &server);
        let mut watch = client.watch();
        client.execute(RealStop::new()).unwrap();
        client.wait_for(&mut watch, "STOP");
        client.execute(Cont::new()).unwrap();
        // It has come by now.
        let next = client.next(&mut watch, SOON).unwrap();
        assert!(matches!(next, Some(Received::Event(event)) if event.name() == "RESUME"));
    }
}

#[test]
fn r37_the_end_of_a_device_comes_once_twice_or_not() {
    both_greeted(
        &Choice::default(),
        |mut peer| {
            peer.answer("device_del", 2, "{}");
            peer.event(
                "DEVICE_DELETED",
                "{\"path\": \"/machine/peripheral/d/child\"}",
            );
            peer.event(
                "DEVICE_DELETED",
                "{\"device\": \"d\", \"path\": \"/machine/peripheral/d\"}",
            );
            peer.answer("device_del", 3, "{}");
            peer.event(
                "DEVICE_UNPLUG_GUEST_ERROR",
                "{\"device\": \"e\", \"path\": \"/machine/peripheral/e\"}",
            );
            // The guest does not react to the third.
            peer.answer("device_del", 4, "{}");
            peer.wait_for_end();
        },
        |mut client| {
            let mut watch = client.watch();
            client.execute(DeviceDel::new("d")).unwrap();
            let child = client.wait_for(&mut watch, "DEVICE_DELETED");
            let deleted = child.decode_as::<DeviceDeleted>().unwrap().unwrap().event;
            assert_eq!(deleted.device, None);
            let own = client.wait_for(&mut watch, "DEVICE_DELETED");
            let deleted = own.decode_as::<DeviceDeleted>().unwrap().unwrap().event;
            assert_eq!(deleted.device.as_deref(), Some("d"));
            client.execute(DeviceDel::new("e")).unwrap();
            client.wait_for(&mut watch, "DEVICE_UNPLUG_GUEST_ERROR");
            client.execute(DeviceDel::new("f")).unwrap();
            assert!(client.next(&mut watch, NOW).unwrap().is_none());
        },
    );
    for kind in KINDS {
        let Some(server) = emulator("pc", &["-S", "-device", "qemu-xhci,id=bus"]) else {
            return;
        };
        let mut client = connect(kind, &server);
        let mut watch = client.watch();
        let tablet = json!({"driver": "usb-tablet", "id": "tablet", "bus": "bus.0"});
        client.raw("device_add", Some(tablet)).unwrap();
        client.execute(DeviceDel::new("tablet")).unwrap();
        let event = client.wait_for(&mut watch, "DEVICE_DELETED");
        let deleted = event.decode_as::<DeviceDeleted>().unwrap().unwrap().event;
        assert_eq!(deleted.device.as_deref(), Some("tablet"));
    }
}

#[test]
fn r38_what_is_unknown_does_not_end_the_session() {
    use qmp_client::qmp_types::qmp::commands::QueryStatus;

    both_greeted(
        &Choice::default(),
        |mut peer| {
            peer.expect("query-status");
            peer.event("QUITE_NEW", "{\"x\": [1]}");
            peer.send("{\"quite\": \"new\"}");
            peer.reply(
                2,
                r#"{"running": true, "status": "levitating", "more": {"x": 1}}"#,
            );
            peer.answer(
                "query-status",
                3,
                r#"{"running": true, "status": "running", "singlestep": false}"#,
            );
            peer.wait_for_end();
        },
        |mut client| {
            let mut watch = client.watch();
            let status = client.execute(QueryStatus::new()).unwrap().status;
            assert_eq!(status.as_str(), "levitating");
            let event = client.wait_for(&mut watch, "QUITE_NEW");
            assert_eq!(event.data(), Some("{\"x\": [1]}"));
            assert!(client.execute(QueryStatus::new()).unwrap().running);
        },
    );
}

#[test]
fn r39_a_slow_reader_does_not_hold_up_replies() {
    let choice = Choice {
        max_events: Some(10),
        ..Choice::default()
    };
    both_greeted(
        &choice,
        |mut peer| {
            for id in 2..102 {
                peer.expect("stop");
                for _ in 0..100 {
                    peer.event("STOP", "{}");
                }
                peer.reply(id, "{}");
            }
        },
        |mut client| {
            let mut watch = client.watch();
            let mut second = client.watch();
            for _ in 0..100 {
                client.execute(Stop {}).unwrap();
            }
            for watch in [&mut watch, &mut second] {
                let lost = client.next(watch, SOON).unwrap();
                assert_eq!(lost, Some(Received::Lost(9_990)));
                for _ in 0..10 {
                    client.wait_for(watch, "STOP");
                }
                let end = client.next(watch, SOON);
                assert!(matches!(end, Err(Error::Disconnected { .. })), "{end:?}");
            }
        },
    );
    // Each monitor has its own events, and does not wait for the other's client.
    let second = ["-qmp", "unix:second.sock,server=on,wait=off"];
    let Some(server) = emulator("none", &second) else {
        return;
    };
    let mut quick = connect(KINDS[0], &server);
    let path = server.path("second.sock").display().to_string();
    let mut slow = connect_with(KINDS[1], &choice, &path);
    let mut watch = slow.watch();
    for _ in 0..100 {
        quick.execute(RealStop::new()).unwrap();
        quick.execute(Cont::new()).unwrap();
    }
    slow.execute(RealStop::new()).unwrap();
    let lost = slow.next(&mut watch, SOON).unwrap();
    assert!(matches!(lost, Some(Received::Lost(_))), "{lost:?}");
}
