//! What the reference says of commands, arguments and events.

use std::fmt::Write;

use qmp_shell::Shell;
use qmp_shell::shell::WORDS;

use crate::input::SchemaName;
use crate::{doc, output};

/// Shows the page about something, or an overview.
pub(super) fn help(topic: Option<String>, shell: &Shell) {
    let Some(topic) = topic else {
        let mut text = String::from(
            "A line is COMMAND KEY=VALUE…; a.b=1 is a member of an object. \n\
             `help NAME` shows a page, `help WORDS` searches. `!` before a line sends it unchecked.\n\
             `$name = LINE` keeps a reply, `LINE | select PATH` shows parts of it.\n\nWords of the shell:\n",
        );
        for (word, does) in WORDS {
            // Writing to a string does not fail.
            let _ = writeln!(text, "  {word:10} {does}");
        }
        output::print(&text);
        return;
    };
    if let Some((word, does)) = WORDS.iter().find(|(word, _)| *word == topic) {
        output::print(&format!("{word}: {does}\n"));
        return;
    }
    let greeting = shell.session.greeting();
    let name = if greeting.is_some() {
        SchemaName::Qmp
    } else {
        SchemaName::Qga
    };
    let release =
        greeting.map(|greeting| format!("{}.{}", greeting.version.major, greeting.version.minor));
    doc::help(&topic, name, release);
}
