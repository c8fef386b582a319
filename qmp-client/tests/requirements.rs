//! A test for each requirement on clients, R1 to R46 of `docs/protocol.md`, named after it. Tests use both clients
//! where they could differ, real servers where possible, and otherwise scripted ones.

#![cfg(all(feature = "tokio", feature = "guest"))]

#[path = "common/commands.rs"]
mod commands;
#[path = "common/either.rs"]
mod either;
#[path = "common/live.rs"]
mod live;
#[path = "common/patient.rs"]
mod patient;
#[path = "common/peer.rs"]
mod peer;
#[path = "requirements/servers.rs"]
mod servers;

#[path = "requirements/events.rs"]
mod events;
#[path = "requirements/fds.rs"]
mod fds;
#[path = "requirements/framing.rs"]
mod framing;
#[path = "requirements/greeting.rs"]
mod greeting;
#[path = "requirements/issuing.rs"]
mod issuing;
#[path = "requirements/replies.rs"]
mod replies;
#[path = "requirements/resync.rs"]
mod resync;

/// The source of the modules, in the order of the requirements.
const SOURCES: [&str; 7] = [
    include_str!("requirements/framing.rs"),
    include_str!("requirements/greeting.rs"),
    include_str!("requirements/issuing.rs"),
    include_str!("requirements/replies.rs"),
    include_str!("requirements/events.rs"),
    include_str!("requirements/resync.rs"),
    include_str!("requirements/fds.rs"),
];

/// The requirements on servers only.
const OF_SERVERS: [(u32, &str); 3] = [
    (47, "which errors a server gives"),
    (48, "how a server frames and orders what it says"),
    (49, "a list of inputs to a server"),
];

#[test]
fn every_requirement_has_a_test() {
    let tests = SOURCES
        .iter()
        .flat_map(|source| source.split("#[test]\nfn r").skip(1));
    let numbers: Vec<u32> = tests.map(|test| test[..2].parse().unwrap()).collect();
    let sorted = numbers.is_sorted();
    assert!(
        sorted,
        "the tests are in the order of the requirements: {numbers:?}"
    );
    for number in 1..=49 {
        let of_servers = OF_SERVERS.iter().any(|(of_server, _)| *of_server == number);
        assert_eq!(numbers.contains(&number), !of_servers, "R{number}");
    }
}
