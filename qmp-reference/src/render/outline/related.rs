//! The pieces of a page about others: errors, events, the commands that undo a command or show its effect, examples.

use super::{Node, names, plain};
use crate::examples::{Example, Message};
use crate::page::Page;

/// The maximum width of JSON.
const WIDTH: usize = 72;

/// The documentation of a command's errors, and the known ones.
pub(super) fn errors(nodes: &mut Vec<Node>, page: &Page) {
    let known = page.relation.iter().flat_map(|relation| &relation.errors);
    let known: Vec<Node> = known
        .map(|failure| Node::Item {
            level: 0,
            name: failure.class.clone(),
            note: String::new(),
            warning: String::new(),
            body: plain(&sentence(&failure.when)),
        })
        .collect();
    if page.errors.is_empty() && known.is_empty() {
        return;
    }
    nodes.push(Node::Heading("Errors".to_owned()));
    if !page.errors.is_empty() {
        nodes.push(Node::Text(page.errors.blocks()));
    }
    nodes.extend(known);
}

/// A clause as a sentence: `no node has this name` is `No node has this name.`
fn sentence(clause: &str) -> String {
    let mut sentence = format!("{clause}.");
    if let Some(first) = sentence.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    sentence
}

pub(super) fn relations(nodes: &mut Vec<Node>, page: &Page) {
    let relation = page.relation.clone().unwrap_or_default();
    let always = { relation.events.iter() }.map(|event| format!("{event} (always)"));
    let may = { relation.may.iter() }.map(|event| format!("{event} (possible)"));
    let known = |event: &&String| relation.events.contains(event) || relation.may.contains(event);
    let named = page.events.iter().filter(|event| !known(event)).cloned();
    names(nodes, "Events", always.chain(may).chain(named).collect());
    let completed = relation.completed.map(|event| {
        if relation.job.is_some() && event == "JOB_STATUS_CHANGE" {
            format!("{event} (with the status concluded or null)")
        } else {
            event
        }
    });
    names(nodes, "Completes with", completed.into_iter().collect());
    let job = relation
        .job
        .map(|job| format!("{job} (a value of JobType)"));
    names(nodes, "Job", job.into_iter().collect());
    names(nodes, "Shown by", relation.effect.into_iter().collect());
    names(nodes, "Undone by", relation.inverse.into_iter().collect());
    let backwards = &page.backwards;
    names(nodes, "Caused by", backwards.caused_by.clone());
    names(nodes, "Shows the effect of", backwards.shows.clone());
    names(nodes, "Undoes", backwards.undoes.clone());
}

/// The examples, as they are on the wire.
pub(super) fn examples(nodes: &mut Vec<Node>, page: &Page) {
    for example in &page.examples {
        nodes.push(Node::Heading("Example".to_owned()));
        nodes.push(Node::Text(super::page_text(&example.text)));
        nodes.push(Node::Lines {
            language: "text",
            text: exchange(example),
        });
        for (heading, language, text) in [
            ("As a line of `qmp-shell`:", "text", &example.shell),
            ("In Rust:", "rust", &example.rust),
        ] {
            if !text.is_empty() {
                nodes.push(Node::Text(super::page_text(heading)));
                let text = text.clone();
                nodes.push(Node::Lines { language, text });
            }
        }
    }
}

/// The messages of an example in lines, with an arrow before each.
#[must_use]
pub fn exchange(example: &Example) -> String {
    let mut text = String::new();
    for message in &example.messages {
        let arrow = match message {
            Message::Send(_) => "-> ",
            Message::Reply(_) | Message::Event(_) => "<- ",
        };
        let json = message.content().pretty(WIDTH - arrow.len());
        for (index, line) in json.lines().enumerate() {
            text.push_str(if index == 0 { arrow } else { "   " });
            text.push_str(line);
            text.push('\n');
        }
    }
    text.truncate(text.trim_end().len());
    text
}
