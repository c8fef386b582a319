//! The prompt: lines from a person, with completion, hints, history, and events above the line that is being typed.

mod complete;
mod events;
mod file;
mod history;
mod paint;

use std::borrow::Cow;
use std::io::{self, BufRead};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use qmp_shell::session::Connecting;
use qmp_shell::shell::{EventFilter, Notice};
use qmp_shell::{Answer, Failure, Session, Shell, mask, syntax};
use qmp_text::printable;
use reedline::{
    ColumnarMenu, Emacs, KeyCode, KeyModifiers, MenuBuilder, Prompt, PromptEditMode,
    PromptHistorySearch, Reedline, ReedlineEvent, ReedlineMenu, Signal, default_emacs_keybindings,
};
use tokio::runtime::Runtime;
use tokio::signal::unix::{Signal as Interrupts, SignalKind, signal};

use super::show::Show;
use super::{Status, lines, reference, schema};
use crate::output::{self, complain};
use complete::{Completing, Names};
use events::Events;
use history::Masked;
use paint::{Hints, Paint};

/// Commands that ask first.
const DANGEROUS: [&str; 6] = [
    "quit",
    "system_reset",
    "blockdev-del",
    "migrate",
    "snapshot-load",
    "snapshot-delete",
];

/// How often the editor looks for events while nothing is typed.
const PAUSE: Duration = Duration::from_millis(20);

/// The name of the menu, and of the key that shows a page.
const MENU: &str = "completions";
const HELP: &str = "help";

/// How a person talks to a server.
pub(super) struct Talk {
    pub(super) address: String,
    pub(super) how: Connecting,
    pub(super) events: EventFilter,
    /// Whether dangerous commands ask first.
    pub(super) asks: bool,
    /// Whether lines are checked by the schema.
    pub(super) checks: bool,
    pub(super) colour: bool,
}

/// A shell that the prompt, completion and the history share.
#[derive(Clone)]
struct Shared(Arc<Mutex<Shell>>);

impl Shared {
    fn lock(&self) -> MutexGuard<'_, Shell> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The text before a line.
struct Before(&'static str);

impl Prompt for Before {
    fn render_prompt_left(&self) -> Cow<'_, str> {
        Cow::Borrowed(self.0)
    }

    fn render_prompt_right(&self) -> Cow<'_, str> {
        Cow::Borrowed("")
    }

    fn render_prompt_indicator(&self, _: PromptEditMode) -> Cow<'_, str> {
        Cow::Borrowed("")
    }

    fn render_prompt_multiline_indicator(&self) -> Cow<'_, str> {
        Cow::Borrowed("> ")
    }

    fn render_prompt_history_search_indicator(&self, search: PromptHistorySearch) -> Cow<'_, str> {
        Cow::Owned(format!("(search: {}) ", search.term))
    }
}

/// Reads and runs lines until the person or the input ends.
pub(super) fn run(
    runtime: &Runtime,
    shell: Shell,
    show: &Show,
    mut talk: Talk,
) -> Result<Status, Status> {
    greet(&shell);
    let shell = Shared(Arc::new(Mutex::new(shell)));
    let names = Names::new(shell.clone(), runtime.handle().clone());
    let mut events = Events::new(std::mem::take(&mut talk.events), talk.colour);
    events.watch(runtime, &shell.lock());
    // From the begin: an interrupt between the end of a line and the wait for its reply would end the shell.
    let mut interrupts = runtime
        .block_on(async { signal(SignalKind::interrupt()) })
        .map_err(|error| {
            complain(&format!("error: Ctrl-C cannot be handled: {error}\n"));
            Status::Usage
        })?;
    let mut editor = editor(&shell, &names, &events, talk.colour);
    loop {
        let before = match &*shell.lock() {
            shell if shell.state.in_transaction() => "TRANS> ",
            shell if shell.session.is_closed() => "(gone) ",
            shell if shell.state.is_human => "(qemu) ",
            _ => "(QEMU) ",
        };
        events.flush(show);
        let text = match editor.read_line(&Before(before)) {
            Ok(Signal::Success(text)) => text,
            Ok(Signal::CtrlC) => {
                shell.lock().state.leave_transaction();
                continue;
            }
            Ok(Signal::HostCommand(_)) => {
                let topic = reference::topic(
                    editor.current_buffer_contents(),
                    editor.current_insertion_point(),
                );
                output::print("\n");
                reference::help(topic, &shell.lock());
                continue;
            }
            Ok(_) => return Ok(Status::Fine),
            Err(error) => {
                complain(&format!("error: the terminal cannot be used: {error}\n"));
                return Err(Status::Usage);
            }
        };
        // Several lines may be pasted at once.
        for line in text.lines() {
            if talk.asks && is_dangerous(line, &shell.lock()) && !confirm(line, &shell.lock()) {
                break;
            }
            let done = once(
                runtime,
                &mut shell.lock(),
                line,
                show,
                &events,
                &mut interrupts,
            );
            let is_done = done.as_ref().is_some_and(Result::is_ok);
            match done {
                None => complain("the wait is cancelled; what was begun goes on in the server\n"),
                Some(Ok(Answer::Exit)) => return Ok(Status::Fine),
                Some(Ok(Answer::Help(topic))) => reference::help(topic, &shell.lock()),
                Some(Ok(Answer::Events(filter))) => events.choose(filter),
                Some(Ok(Answer::Reconnect)) => {
                    if let Some(new) = reconnect(runtime, &talk) {
                        let variables = std::mem::take(&mut shell.lock().state.variables);
                        let is_human = shell.lock().state.is_human;
                        *shell.lock() = new;
                        shell.lock().state.variables = variables;
                        shell.lock().state.is_human = is_human;
                        names.forget();
                        greet(&shell.lock());
                        events.watch(runtime, &shell.lock());
                    }
                }
                Some(Ok(answer)) => show.answer(&answer),
                Some(Err(failure)) => {
                    lines::failed(&failure, line, show);
                }
            }
            if !is_done {
                break;
            }
        }
    }
}

/// The editor of lines.
fn editor(shell: &Shared, names: &Names, events: &Events, colour: bool) -> Reedline {
    let mut keys = default_emacs_keybindings();
    let complete = ReedlineEvent::UntilFound(vec![
        ReedlineEvent::Menu(MENU.to_owned()),
        ReedlineEvent::MenuNext,
    ]);
    keys.add_binding(KeyModifiers::NONE, KeyCode::Tab, complete);
    keys.add_binding(
        KeyModifiers::SHIFT,
        KeyCode::BackTab,
        ReedlineEvent::MenuPrevious,
    );
    keys.add_binding(
        KeyModifiers::NONE,
        KeyCode::F(1),
        ReedlineEvent::ExecuteHostCommand(HELP.to_owned()),
    );
    let menu = ColumnarMenu::default().with_name(MENU).with_marker("");
    Reedline::create()
        .with_completer(Box::new(Completing(names.clone())))
        .with_quick_completions(true)
        .with_partial_completions(true)
        .with_menu(ReedlineMenu::EngineCompleter(Box::new(menu)))
        .with_edit_mode(Box::new(Emacs::new(keys)))
        .with_hinter(Box::new(Hints(names.clone())))
        .with_highlighter(Box::new(Paint(shell.clone())))
        .with_history(Box::new(Masked::open(shell.clone())))
        .with_ansi_colors(colour)
        .with_external_printer(events.printer())
        .with_poll_interval(PAUSE)
        .use_bracketed_paste(true)
}

/// Runs a line; `None` if Ctrl-C ended the wait for it.
fn once(
    runtime: &Runtime,
    shell: &mut Shell,
    text: &str,
    show: &Show,
    events: &Events,
    interrupts: &mut Interrupts,
) -> Option<Result<Answer, Failure>> {
    let done = runtime.block_on(async {
        let mut notice = |notice: Notice<'_>| show.notice(notice);
        tokio::select! {
            done = shell.run(text, &mut notice) => Some(done),
            _ = interrupts.recv() => None,
            // The editor shows events only while it reads a line.
            never = events.print_meanwhile(show) => never,
        }
    });
    show.end_progress();
    done
}

fn is_dangerous(text: &str, shell: &Shell) -> bool {
    if shell.state.is_human {
        let first = text.split_whitespace().next().unwrap_or_default();
        return ["quit", "q", "system_reset", "migrate"].contains(&first);
    }
    let Ok(Some(parsed)) = syntax::parse(text) else {
        return false;
    };
    // What is wrong is not sent in any case.
    let is_right = shell.state.problem(text).is_none();
    is_right
        && match &parsed.ask {
            syntax::Ask::Command(request) => DANGEROUS.contains(&request.name.text),
            syntax::Ask::Json(word) => DANGEROUS
                .iter()
                .any(|name| word.text.contains(&format!("\"{name}\""))),
            _ => false,
        }
}

fn confirm(text: &str, shell: &Shell) -> bool {
    let shown = mask::line(text, &shell.state);
    complain(&format!("really `{}`? [y/N] ", printable(shown.trim())));
    let mut answer = String::new();
    let read = io::stdin().lock().read_line(&mut answer);
    read.is_ok() && ["y", "yes"].contains(&&*answer.trim().to_lowercase())
}

fn greet(shell: &Shell) {
    match shell.session.greeting() {
        Some(greeting) => {
            let version = &greeting.version;
            let text = format!(
                "Connected to QEMU {}.{}.{}",
                version.major, version.minor, version.micro
            );
            output::print(&format!(
                "{text}. `help` explains, Tab completes, Ctrl-D ends.\n"
            ));
        }
        None => drop(output::print(
            "Connected to a guest agent. Tab completes, Ctrl-D ends.\n",
        )),
    }
}

fn reconnect(runtime: &Runtime, talk: &Talk) -> Option<Shell> {
    runtime.block_on(async {
        let session = match Session::connect(&talk.address, &talk.how).await {
            Ok(session) => session,
            Err(error) => {
                super::no_connection(&error);
                return None;
            }
        };
        let schema = if talk.checks {
            schema::of(&session).await.ok().flatten()
        } else {
            None
        };
        Some(Shell::new(session, schema))
    })
}
