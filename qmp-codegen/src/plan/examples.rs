//! Examples of commands and events as Rust: for their documentation, and for a test that compiles and runs them all.

use std::fmt::Write;

use qmp_schema::doc::markup;
use quote::quote;

use super::{Module, docs};
use crate::config::{Config, Placement};
use crate::example::{Built, Printer};
use crate::names::{self, Name, Scope};
use crate::{Error, files};

/// An example in Rust.
#[derive(Debug)]
pub(crate) struct ExampleItem {
    /// The command or event.
    pub name: String,
    /// The name of the test.
    pub test: Name,
    /// The feature of its module.
    pub feature: String,
    /// What is made of it, for the test.
    pub made: Made,
    /// The message.
    pub message: String,
    /// A program, as documentation shows it.
    pub program: String,
}

#[derive(Debug)]
pub(crate) enum Made {
    /// A command: the expression that makes it.
    Command(String),
    /// An event: its struct.
    Event(Name),
}

/// All examples; adds them to the documentation of the commands and events.
pub(super) fn add(modules: &mut [Module], config: &Config) -> Result<Vec<ExampleItem>, Error> {
    let items = items(modules, config)?;
    for item in &items {
        let Some(example) = config.usage.examples.get(&item.name) else {
            continue;
        };
        let calls = modules.iter_mut().flat_map(|module| {
            let commands = module.commands.iter_mut().map(|command| &mut command.item);
            let events = module.events.iter_mut().map(|event| &mut event.item);
            commands.chain(events)
        });
        for call in calls.filter(|call| call.wire == item.name) {
            let text = docs::plain(&markup::parse(&example.text));
            call.docs.add_example(text, &item.program);
        }
    }
    Ok(items)
}

fn items(modules: &[Module], config: &Config) -> Result<Vec<ExampleItem>, Error> {
    let printer = Printer::new(modules);
    let mut tests = Scope::default();
    let root = match config.placement {
        Placement::Types { feature } => format!("qmp_types::{}", feature.unwrap_or("qmp")),
        Placement::Elsewhere => "crate".to_owned(),
    };
    let mut items = Vec::new();
    for (name, example) in &config.usage.examples {
        let unfit = || Error::Example { name: name.clone() };
        let module = modules.iter().find(|module| {
            let mut commands = module.commands.iter();
            let mut events = module.events.iter();
            commands.any(|command| command.item.wire == *name)
                || events.any(|event| event.item.wire == *name)
        });
        let (made, program) = if let Some(event) = printer.event(name) {
            let program = decode(&root, event, &example.shown);
            (Made::Event(event.clone()), program)
        } else {
            let arguments = example.message.get("arguments");
            let command = printer.command(name, arguments).ok_or_else(unfit)?;
            let program = send(&root, &command)?;
            (Made::Command(command.expression().to_string()), program)
        };
        items.push(ExampleItem {
            name: name.clone(),
            test: tests.add(names::member_name(name)),
            feature: module.ok_or_else(unfit)?.feature.clone(),
            made,
            message: example.message.to_string(),
            program,
        });
    }
    Ok(items)
}

/// A program that makes a command: in one line if it is short, else with a line for each setter.
fn send(root: &str, command: &Built) -> Result<String, Error> {
    const SHORT: usize = 80;
    let (whole, made) = (command.expression(), &command.made);
    let mut statement = files::statements(&quote!(let command = #whole;))?;
    if !command.setters.is_empty() && (statement.lines().count() > 1 || statement.len() > SHORT) {
        let made = files::statements(&quote!(let command = #made;))?;
        let mut text = without_end(&made).to_owned();
        // As rustfmt has it: after a bracket alone in its line, nothing is indented.
        let indent = if text.contains('\n') { "" } else { "    " };
        for setter in &command.setters {
            let call = files::statements(&quote!(#setter;))?;
            let call = without_end(&call).replace('\n', &format!("\n{indent}"));
            // Writing to a string does not fail.
            let _ = write!(text, "\n{indent}.{call}");
        }
        statement = text + ";\n";
    }
    let modules = if statement.contains("types::") {
        "{commands, types}"
    } else {
        "commands"
    };
    Ok(format!("use {root}::{modules};\n\n{statement}"))
}

/// A statement without its semicolon.
fn without_end(statement: &str) -> &str {
    statement.trim_end().trim_end_matches(';')
}

/// A program that decodes an event.
fn decode(root: &str, event: &Name, shown: &str) -> String {
    let mut mark = "#".to_owned();
    while shown.contains(&format!("\"{mark}")) {
        mark.push('#');
    }
    format!(
        "use qmp_types::Message;\nuse {root}::events;\n\nlet text = r{mark}\"{shown}\"{mark};\n\
         let Message::Event(message) = Message::parse(text)? else {{\n    panic!(\"no event\");\n}};\n\
         let event = message.decode_as::<events::{event}>()?;\n# Ok::<(), qmp_types::DecodeError>(())\n"
    )
}
