//! One program, several releases of QEMU: all that they are asked and all that they report comes
//! through the types unchanged.
//!
//! Drives `qemu-system-x86_64` and the emulators that the variable `QMP_EMULATORS` lists, separated
//! as in `PATH`. With `QMP_TRANSCRIPTS` naming a folder, leaves the transcripts there.

#[path = "common/live.rs"]
mod live;
#[path = "common/recording.rs"]
mod recording;

#[path = "releases/conversation.rs"]
mod conversation;
#[path = "releases/emulators.rs"]
mod emulators;
#[path = "releases/script.rs"]
mod script;

use conversation::{Conversation, Told};
use emulators::Emulator;

fn without_machine(emulator: &Emulator) -> Option<Told> {
    let mut talk = Conversation::begin(emulator, &emulator.without_machine())?;
    // Without a machine, QEMU 10.0 aborts on some others.
    script::query(&mut talk);
    script::query_with_arguments(&mut talk);
    Some(talk.end())
}

fn with_machine(emulator: &Emulator) -> Option<Told> {
    let mut talk = Conversation::begin(emulator, &emulator.machine())?;
    script::query(&mut talk);
    script::life(&mut talk);
    script::query_with_arguments(&mut talk);
    script::blocks(&mut talk);
    script::devices(&mut talk);
    script::back_ends(&mut talk);
    script::display(&mut talk);
    script::query(&mut talk);
    script::migration(&mut talk);
    script::ask_without_arguments(&mut talk);
    Some(talk.end())
}

fn puppet(emulator: &Emulator) -> Option<Told> {
    let arguments = emulator.puppet()?;
    let mut talk = Conversation::begin(emulator, &arguments)?;
    script::migration(&mut talk);
    script::guest(&mut talk);
    Some(talk.end())
}

#[test]
fn whatever_it_says_comes_through() {
    for emulator in emulators::all() {
        for (kind, session) in [
            ("none", without_machine as fn(&Emulator) -> Option<Told>),
            ("machine", with_machine),
            ("puppet", puppet),
        ] {
            let Some(told) = session(&emulator) else { continue };
            eprintln!("{} {kind}: answered {} refused {:#?}", emulator.program.display(), told.answered.len(), told.refused);
            eprintln!("events {:?}", told.events);
            eprintln!("{} {} notes {:#?} failures {:#?}", told.replayed.replies, told.replayed.events, told.replayed.notes, told.replayed.failures);
        }
    }
}
