//! Events of the server, printed above the line that is being typed.

use std::sync::{Arc, Mutex, PoisonError};

use qmp_client::protocol::ReceivedEvent;
use qmp_client::{Client, Error, Received};
use qmp_shell::output::{Form, json};
use qmp_shell::shell::EventFilter;
use qmp_shell::{Session, Shell};
use qmp_text::printable;
use reedline::ExternalPrinter;
use tokio::runtime::Runtime;
use tokio::task::JoinHandle;

use super::PAUSE;
use crate::output;
use crate::shell::show::Show;

/// How many texts wait for the editor; more are dropped.
const MOST: usize = 4096;

/// A task that takes events from the client, and gives them to the editor.
pub(super) struct Events {
    printer: ExternalPrinter<String>,
    filter: Arc<Mutex<EventFilter>>,
    task: Option<JoinHandle<()>>,
    colour: bool,
}

impl Events {
    pub(super) fn new(filter: EventFilter, colour: bool) -> Self {
        let filter = Arc::new(Mutex::new(filter));
        Self {
            printer: ExternalPrinter::new(MOST),
            filter,
            task: None,
            colour,
        }
    }

    /// Where the editor finds the texts.
    pub(super) fn printer(&self) -> ExternalPrinter<String> {
        self.printer.clone()
    }

    /// Chooses which events are shown from now on.
    pub(super) fn choose(&self, filter: EventFilter) {
        *self.filter.lock().unwrap_or_else(PoisonError::into_inner) = filter;
    }

    /// Takes the events of a session, and no longer those of the one before.
    pub(super) fn watch(&mut self, runtime: &Runtime, shell: &Shell) {
        if let Some(task) = self.task.take() {
            task.abort();
        }
        if let Session::Monitor { client, .. } = &shell.session {
            let printing = print(
                client.clone(),
                self.printer(),
                self.filter.clone(),
                self.colour,
            );
            self.task = Some(runtime.spawn(printing));
        }
    }

    /// Prints what has come while no line was read.
    pub(super) fn flush(&self, show: &Show) {
        while let Some(text) = self.printer.get_line() {
            show.end_progress();
            output::print_coloured(&format!("{text}\n"), self.colour);
        }
    }

    /// Prints what comes while no line is read; it does not end.
    pub(super) async fn print_meanwhile<T>(&self, show: &Show) -> T {
        loop {
            self.flush(show);
            tokio::time::sleep(PAUSE).await;
        }
    }
}

async fn print(
    client: Client,
    printer: ExternalPrinter<String>,
    filter: Arc<Mutex<EventFilter>>,
    colour: bool,
) {
    let mut events = client.all_events();
    let sender = printer.sender();
    // A full channel drops the text: this task also receives, so it must not wait.
    let say = |text: String| drop(sender.try_send(text));
    loop {
        match events.next().await {
            Ok(Received::Event(event)) => {
                let shows = filter
                    .lock()
                    .unwrap_or_else(PoisonError::into_inner)
                    .shows(event.name());
                if shows {
                    say(text(&event, colour));
                }
            }
            Ok(Received::Lost(count)) => say(format!("{count} events were lost")),
            Ok(Received::Reconnected) => {}
            Err(error) => {
                let why = match error {
                    Error::Closed { .. } => return,
                    Error::Disconnected { .. } => "QEMU has ended the connection".to_owned(),
                    error => printable(&error.to_string()).into_owned(),
                };
                say(format!("{why}; `reconnect` connects again"));
                return;
            }
        }
    }
}

/// An event in a line, with its secrets masked.
fn text(event: &ReceivedEvent, colour: bool) -> String {
    let of_day = event.timestamp().seconds.rem_euclid(86400);
    let time = format!(
        "{:02}:{:02}:{:02}",
        of_day / 3600,
        of_day / 60 % 60,
        of_day % 60
    );
    let masked = event.masked_data().into_text();
    let data: serde_json::Value = serde_json::from_str(&masked).unwrap_or_default();
    let data = if data.is_null() {
        String::new()
    } else {
        format!(" {}", json(&data, Form::Line))
    };
    let name = printable(event.name());
    if colour {
        format!("\u{1b}[2m{time}\u{1b}[0m \u{1b}[1;35m{name}\u{1b}[0m{data}")
    } else {
        format!("{time} {name}{data}")
    }
}
