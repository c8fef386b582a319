//! One program with several releases of QEMU: all commands, replies and events survive a round trip through
//! the types.
//!
//! Drives `qemu-system-x86_64` and the emulators that the variable `QMP_EMULATORS` lists, separated
//! as in `PATH`. If `QMP_TRANSCRIPTS` names a folder, the transcripts are written there.

#[path = "common/live.rs"]
mod live;
#[path = "common/recording.rs"]
mod recording;

#[path = "releases/conversation.rs"]
mod conversation;
#[path = "releases/emulators.rs"]
mod emulators;
#[path = "releases/guest.rs"]
mod guest;
#[path = "releases/queries.rs"]
mod queries;
#[path = "releases/script.rs"]
mod script;

use std::collections::BTreeSet;
use std::path::Path;

use conversation::{Conversation, Results};
use emulators::Emulator;
use qmp_client::qmp_types::qmp::commands::Migrate;
use qmp_client::qmp_types::{Release, Support};

/// The newest release that the types are made for.
const NEWEST: Release = Release::new(11, 1);

/// A session of one kind with an emulator; `None` if the emulator is not installed, or has no suitable
/// machine.
type Session = fn(&Emulator) -> Option<Results>;

const SESSIONS: [(&str, Session); 3] = [
    ("none", without_machine),
    ("machine", with_machine),
    ("puppet", puppet),
];

fn without_machine(emulator: &Emulator) -> Option<Results> {
    let mut talk = Conversation::begin(emulator, &emulator.without_machine())?;
    // Some other commands abort a QEMU 10.0 without a machine.
    queries::query(&mut talk);
    queries::query_with_arguments(&mut talk);
    Some(talk.end())
}

fn with_machine(emulator: &Emulator) -> Option<Results> {
    let mut talk = Conversation::begin(emulator, &emulator.machine())?;
    queries::query(&mut talk);
    script::life(&mut talk);
    queries::query_with_arguments(&mut talk);
    script::blocks(&mut talk);
    script::image(&mut talk);
    script::devices(&mut talk);
    script::back_ends(&mut talk);
    script::display(&mut talk);
    queries::query(&mut talk);
    script::migration(&mut talk);
    queries::ask_without_arguments(&mut talk);
    support(&mut talk);
    Some(talk.end())
}

/// The support by the server's own schema agrees with that by its release.
fn support(talk: &mut Conversation) {
    let own = talk.support();
    let release = Support::of(own.release());
    let channels = Migrate::new().channels([]);
    let knows_channels = own.release() >= Release::new(8, 2);
    for server in [&own, &release] {
        assert!(server.takes(&Migrate::new().uri("tcp:host:4444")).is_ok());
        let taken = server.takes(&channels);
        assert_eq!(taken.is_ok(), knows_channels, "{taken:?}");
    }
}

fn puppet(emulator: &Emulator) -> Option<Results> {
    let arguments = emulator.puppet()?;
    let mut talk = Conversation::begin(emulator, &arguments)?;
    script::migration(&mut talk);
    guest::act(&mut talk);
    Some(talk.end())
}

/// Runs all sessions with an emulator; returns its release if it is installed.
fn drive(emulator: &Emulator) -> Option<Release> {
    let program = emulator.program.display();
    let mut release = None;
    let (mut listed, mut tried) = (BTreeSet::new(), BTreeSet::new());
    let (mut answered, mut events) = (BTreeSet::new(), BTreeSet::new());
    for (kind, session) in SESSIONS {
        let Some(results) = session(emulator) else {
            continue;
        };
        if let Some(folder) = std::env::var_os("QMP_TRANSCRIPTS") {
            let name = format!("{}-{}-{kind}.replies", emulator.target, results.release);
            std::fs::write(Path::new(&folder).join(name), &results.transcript).unwrap();
        }
        let failures: Vec<_> = results
            .replayed
            .failures
            .iter()
            .map(ToString::to_string)
            .collect();
        assert!(failures.is_empty(), "{program} {kind}: {failures:#?}");
        if results.release <= NEWEST {
            let notes: Vec<_> = results
                .replayed
                .notes
                .iter()
                .map(ToString::to_string)
                .collect();
            assert!(notes.is_empty(), "{program} {kind}: {notes:#?}");
        }
        println!(
            "{program} {kind}: {} replies, {} events, {} commands refused: {:#?}",
            results.replayed.replies,
            results.replayed.events,
            results.refused.len(),
            results.refused,
        );
        release = Some(results.release);
        listed.extend(results.listed);
        tried.extend(
            results
                .answered
                .iter()
                .chain(results.refused.keys())
                .cloned(),
        );
        answered.extend(results.answered);
        events.extend(results.events);
    }
    let release = release?;
    let queries = |names: &BTreeSet<String>| -> BTreeSet<String> {
        let queries = names.iter().filter(|name| name.contains("query-"));
        queries.cloned().collect()
    };
    let forgotten: Vec<_> = queries(&listed).difference(&tried).cloned().collect();
    assert!(forgotten.is_empty(), "{program}: {forgotten:?}");
    println!(
        "{program}: QEMU {release}, {} commands answered of {} that were tried, among them {} \
         queries; events: {events:?}",
        answered.len(),
        tried.len(),
        queries(&tried).len(),
    );
    if emulator.target == "x86_64" {
        // Not fewer than in 7.2, which has the fewest.
        assert!(
            queries(&tried).len() >= 80,
            "{program}: {:?}",
            queries(&tried)
        );
        assert!(answered.len() >= 130, "{program}: {answered:?}");
        assert!(events.len() >= 29, "{program}: {events:?}");
    }
    Some(release)
}

#[test]
fn whatever_they_say_comes_through() {
    let emulators = emulators::all();
    let releases: Vec<Release> = std::thread::scope(|scope| {
        let threads = emulators
            .iter()
            .map(|emulator| scope.spawn(|| drive(emulator)));
        let threads: Vec<_> = threads.collect();
        let joined = threads.into_iter().map(|thread| thread.join().unwrap());
        joined.flatten().collect()
    });
    let old = Release::new(8, 0);
    let both = releases.iter().any(|r| *r < old) && releases.iter().any(|r| *r >= old);
    if !both {
        qmp_testing::needs::skip_live(format_args!(
            "QMP_EMULATORS lists no emulator before {old}, or there is no newer one: {releases:?}"
        ));
    }
}
