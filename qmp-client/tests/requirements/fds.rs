//! File descriptors: R44 to R46.

use std::fs::File;

use qmp_client::Error;
use qmp_client::qmp_types::qmp::commands::{AddFd, Closefd, Getfd, QueryFdsets};

use crate::commands::{GetFd, Stop};
use crate::either::{Choice, Either, KINDS, both_greeted};
use crate::servers::{connect, emulator};

fn null() -> File {
    File::open("/dev/null").unwrap()
}

#[test]
fn r44_a_descriptor_leaves_with_its_command_and_no_other() {
    both_greeted(
        &Choice::default(),
        |mut peer| {
            let (text, fds) = peer.receive_with_fds();
            assert_eq!(
                (text.as_str(), fds.len()),
                ("{\"execute\":\"getfd\",\"id\":2}\n", 1)
            );
            peer.reply(2, "{}");
            peer.wait_for_end();
        },
        |mut client| {
            client.execute_with_fd(GetFd {}, null()).unwrap();
            let error = client.execute_with_fd(Stop {}, null()).unwrap_err();
            assert!(matches!(error, Error::TakesNoFd { .. }), "{error:?}");
        },
    );
    // Two at once, of which the server would lose one.
    let Some(server) = emulator("none", &[]) else {
        return;
    };
    let client = connect(KINDS[1], &server);
    let Either::Async(runtime, client) = &client else {
        panic!()
    };
    runtime.block_on(async {
        let get = |name: &str| client.execute(Getfd::new(name)).fd(null());
        let (one, two) = tokio::join!(get("one"), get("two"));
        one.unwrap();
        two.unwrap();
        // Both are there.
        for name in ["one", "two"] {
            client.execute(Closefd::new(name)).await.unwrap();
        }
        assert!(client.execute(Closefd::new("one")).await.is_err());
    });
}

#[test]
fn r45_names_and_sets_have_their_rules_and_survive_a_connection() {
    for kind in KINDS {
        let Some(server) = emulator("none", &[]) else {
            return;
        };
        let mut client = connect(kind, &server);
        let error = client
            .execute_with_fd(Getfd::new("0x"), null())
            .unwrap_err();
        assert!(matches!(error, Error::Refused { .. }), "{error:?}");
        client.execute_with_fd(Getfd::new("x"), null()).unwrap();
        client.execute_with_fd(Getfd::new("x"), null()).unwrap();
        let first = client
            .execute_with_fd(AddFd::new().opaque("first"), null())
            .unwrap();
        drop(client);
        // The client queries the sets, and a new one has a new number.
        let mut client = connect(kind, &server);
        let sets = client.execute(QueryFdsets::new()).unwrap();
        let ids: Vec<_> = sets.iter().map(|set| set.fdset_id).collect();
        let second = client.execute_with_fd(AddFd::new(), null()).unwrap();
        assert!(!ids.contains(&second.fdset_id));
        assert!(ids.is_empty() || ids == [first.fdset_id], "{ids:?}");
        drop(client.execute(Closefd::new("x")));
    }
}

#[test]
fn r46_a_message_has_one_descriptor() {
    both_greeted(
        &Choice::default(),
        |mut peer| {
            for id in 2..22 {
                let (text, fds) = peer.receive_with_fds();
                assert_eq!((text.matches("getfd").count(), fds.len()), (1, 1));
                peer.reply(id, "{}");
            }
            peer.wait_for_end();
        },
        |mut client| match &mut client {
            Either::Blocking(client) => {
                let submit = |_| client.call(GetFd {}).fd(null()).submit().unwrap();
                let pending: Vec<_> = (0..20).map(submit).collect();
                for one in pending {
                    client.wait(one).unwrap();
                }
            }
            Either::Async(runtime, client) => runtime.block_on(async {
                let spawn = |_| tokio::spawn(client.execute(GetFd {}).fd(null()));
                let calls: Vec<_> = (0..20).map(spawn).collect();
                for call in calls {
                    call.await.unwrap().unwrap();
                }
            }),
        },
    );
}
