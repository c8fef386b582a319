//! [`State`]: what lines mean, with what lines before have set.
//!
//! Takes a [`Line`], gives a [`Step`]: a command that the server would accept, or something else to do. Without input and output.

use std::path::PathBuf;
use std::time::Duration;

use qmp_schema::Schema;
use qmp_schema::schema::Definition;
use qmp_types::secrets::{TextKind, mask};
use serde_json::{Map, Value, json};

use crate::problem::{Problem, nearest};
use crate::refusal::{self, Sent};
use crate::shell::{Answer, EventFilter};
use crate::syntax::{self, Ask, Line, Request, Word};
use crate::typed::{ELEMENT, Part, Typed, Typing};
use crate::value::Variables;

/// A line that can be sent.
#[derive(Clone, Debug, PartialEq)]
pub struct Ready {
    /// The command.
    pub command: String,
    /// Its arguments.
    pub arguments: Option<Value>,
    /// Whether it is to be sent out of band.
    pub out_of_band: bool,
    /// Whether to follow what it starts to its end.
    pub follow: bool,
    /// The file whose descriptor is sent with it.
    pub fd: Option<PathBuf>,
}

impl Ready {
    /// The same with secrets masked, to be shown.
    #[must_use]
    pub fn masked(&self) -> Self {
        let mut masked = self.clone();
        if let Some(arguments) = &mut masked.arguments {
            let text = arguments.to_string();
            let shown = mask(&text, TextKind::Arguments(&self.command));
            *arguments = serde_json::from_str(&shown).unwrap_or(Value::Null);
        }
        masked
    }

    /// The request as it is sent, without an id.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let key = if self.out_of_band {
            "exec-oob"
        } else {
            "execute"
        };
        match &self.arguments {
            Some(arguments) => json!({ key: self.command, "arguments": arguments }),
            None => json!({ key: self.command }),
        }
    }
}

/// An action of a transaction that has not been sent.
#[derive(Clone, Debug)]
struct Action(Value);

/// What lines mean, with what lines before have set.
#[derive(Debug, Default)]
pub struct State {
    /// The schema of the server; without it, nothing is checked.
    pub schema: Option<Schema>,
    /// The variables, by name without the `$`.
    pub variables: Variables,
    /// How long `wait` waits.
    pub patience: Option<Duration>,
    /// Whether lines are commands of the human monitor.
    pub is_human: bool,
    /// The CPU that such commands are about.
    pub(crate) cpu: u64,
    transaction: Option<Vec<Action>>,
}

/// The words that the shell itself understands, with what they do.
pub const WORDS: [(&str, &str); 6] = [
    (
        "events",
        "Which events are shown: `events on`, `events off`, `events JOB BLOCK_`.",
    ),
    ("exit", "Ends the shell; the server goes on."),
    (
        "help",
        "Shows the page about a command, event or type: `help NAME`.",
    ),
    ("job", "Follows a job to its end: `job ID`."),
    ("reconnect", "Connects to the server again."),
    ("wait", "Waits for an event: `wait EVENT [MEMBER=VALUE…]`."),
];

/// What a line comes to.
#[derive(Debug)]
pub enum Step {
    /// Nothing is left to do.
    Nothing,
    /// To send a command.
    Send(Ready),
    /// To wait for an event whose data has these members.
    Wait {
        /// The event.
        event: String,
        /// The members.
        members: Map<String, Value>,
    },
    /// To follow a job.
    Follow(String),
    /// What the program around the shell does.
    Outside(Answer),
}

impl State {
    /// A state in which lines are checked by a schema, if there is one.
    #[must_use]
    pub fn new(schema: Option<Schema>) -> Self {
        Self {
            schema,
            ..Self::default()
        }
    }

    /// Whether a transaction has begun and not ended.
    #[must_use]
    pub fn in_transaction(&self) -> bool {
        self.transaction.is_some()
    }

    /// Forgets the actions of a transaction.
    pub fn leave_transaction(&mut self) {
        self.transaction = None;
    }

    /// What a line comes to.
    ///
    /// # Errors
    /// If the line is wrong, or the server would refuse what it asks for.
    pub fn step(&mut self, line: &Line<'_>) -> Result<Step, Problem> {
        if let Some(actions) = self.transaction.take() {
            return self.in_actions(actions, line);
        }
        let checked = !line.unchecked;
        match &line.ask {
            Ask::Json(word) => self.of_json(word, checked).map(Step::Send),
            Ask::Begin { first, ends } => {
                let mut actions = Vec::new();
                if let Some(first) = first {
                    actions.push(self.action(first, checked)?);
                }
                Ok(self.go_on(actions, *ends))
            }
            Ask::End { place, .. } => {
                let problem = Problem::new("no transaction has begun", place.clone());
                Err(problem.with_help("it begins with `transaction(`"))
            }
            Ask::Command(request) => match request.name.text {
                "exit" if checked => nothing_follows(request).map(|()| Step::Outside(Answer::Exit)),
                "reconnect" if checked => {
                    nothing_follows(request).map(|()| Step::Outside(Answer::Reconnect))
                }
                "help" if checked => {
                    let topic: Vec<&str> = request.others.iter().map(|word| word.text).collect();
                    let topic = (!topic.is_empty()).then(|| topic.join(" "));
                    Ok(Step::Outside(Answer::Help(topic)))
                }
                "events" if checked => {
                    events(request).map(|filter| Step::Outside(Answer::Events(filter)))
                }
                "job" if checked => match &request.others[..] {
                    [id] => Ok(Step::Follow(crate::value::string(id.text))),
                    _ => Err(Problem::new(
                        "`job` takes the name of a job",
                        request.name.place.clone(),
                    )
                    .with_help("`query-jobs` lists them")),
                },
                "wait" if checked => self.wait(request),
                _ => self.command(request, checked).map(Step::Send),
            },
        }
    }

    /// What is wrong with a line, as far as it can be told without doing anything.
    #[must_use]
    pub fn problem(&self, text: &str) -> Option<Problem> {
        let line = match syntax::parse(text) {
            Ok(line) => line?,
            Err(problem) => return Some(problem),
        };
        let checked = !line.unchecked;
        match &line.ask {
            Ask::Json(word) => self.of_json(word, checked).err(),
            Ask::Begin {
                first: Some(request),
                ..
            }
            | Ask::End {
                last: Some(request),
                ..
            } => self.action(request, checked).err(),
            Ask::Command(request) if self.in_transaction() => self.action(request, checked).err(),
            Ask::Command(request) => match request.name.text {
                "wait" if checked => self.wait(request).err(),
                name if checked && WORDS.iter().any(|(word, _)| *word == name) => None,
                _ => self.command(request, checked).err(),
            },
            Ask::Begin { .. } | Ask::End { .. } => None,
        }
    }

    fn in_actions(&mut self, mut actions: Vec<Action>, line: &Line<'_>) -> Result<Step, Problem> {
        let request = match &line.ask {
            Ask::Command(request) => Some(request),
            Ask::End { last, .. } => last.as_ref(),
            Ask::Json(word) => {
                self.transaction = Some(actions);
                return Err(Problem::new(
                    "an action of a transaction is not JSON",
                    word.place.clone(),
                ));
            }
            Ask::Begin { .. } => {
                self.transaction = Some(actions);
                return Err(
                    Problem::new("a transaction has begun already", 0..0).with_help("`)` ends it")
                );
            }
        };
        if let Some(request) = request {
            match self.action(request, !line.unchecked) {
                Ok(action) => actions.push(action),
                Err(problem) => {
                    // The actions before it are kept.
                    self.transaction = Some(actions);
                    return Err(problem);
                }
            }
        }
        Ok(self.go_on(actions, matches!(line.ask, Ask::End { .. })))
    }

    fn go_on(&mut self, actions: Vec<Action>, ends: bool) -> Step {
        if !ends {
            self.transaction = Some(actions);
            return Step::Nothing;
        }
        let actions: Vec<Value> = actions.into_iter().map(|Action(action)| action).collect();
        Step::Send(Ready {
            command: "transaction".to_owned(),
            arguments: Some(json!({ "actions": actions })),
            out_of_band: false,
            follow: false,
            fd: None,
        })
    }

    /// The typing of arguments; without the schema if they are not to be checked.
    fn typing(&self, checked: bool) -> Typing<'_> {
        Typing {
            schema: self.schema.as_ref().filter(|_| checked),
            variables: &self.variables,
        }
    }

    fn command(&self, request: &Request<'_>, checked: bool) -> Result<Ready, Problem> {
        let command = request.name.text;
        let ty = self
            .schema
            .as_ref()
            .and_then(|schema| refusal::arguments(schema, command));
        let typed = self.typing(checked).members(&request.pairs, ty)?;
        let mut out_of_band = false;
        let mut follow = false;
        let mut fd = None;
        for option in &request.options {
            match option.text {
                "--oob" => out_of_band = true,
                "-w" => follow = true,
                text if text.starts_with("--fd=") => {
                    fd = Some(PathBuf::from(crate::value::string(&text["--fd=".len()..])));
                }
                _ => return Err(Problem::new("there is no such option", option.place.clone())
                    .with_help("the options of a line are `-w`, which waits for the end of a job or migration, and `--oob`")),
            }
        }
        let arguments = (!typed.members.is_empty()).then_some(Value::Object(typed.members));
        if let Some(schema) = self.schema.as_ref().filter(|_| checked) {
            let parts = &typed.parts;
            let name = request.name.place.clone();
            let sent = Sent {
                command,
                arguments: arguments.as_ref(),
                out_of_band,
                name,
                parts,
            };
            let checked = sent.check(schema);
            // A name that does not exist says more than what follows it.
            let is_known = matches!(schema.lookup(command), Some(Definition::Command(_)));
            if !is_known {
                checked?;
            }
            no_others(request)?;
            sent.check(schema)?;
        }
        no_others(request)?;
        Ok(Ready {
            command: command.to_owned(),
            arguments,
            out_of_band,
            follow,
            fd,
        })
    }

    /// A request that is written as JSON.
    fn of_json(&self, word: &Word<'_>, checked: bool) -> Result<Ready, Problem> {
        let wrong = |message: &str| Problem::new(message, word.place.clone());
        let value = crate::value::literal(word.text, &self.variables);
        let Some(Value::Object(mut members)) = value else {
            return Err(wrong("this is not a JSON object"));
        };
        // The session has ids of its own.
        members.remove("id");
        let (out_of_band, command) = match (members.remove("execute"), members.remove("exec-oob")) {
            (Some(Value::String(command)), None) => (false, command),
            (None, Some(Value::String(command))) => (true, command),
            _ => {
                return Err(wrong(
                    "a request has one member `execute` or `exec-oob`, a string",
                ));
            }
        };
        let arguments = members.remove("arguments");
        if let Some((name, _)) = members.iter().next() {
            return Err(wrong(&format!("a request has no member `{name}`")));
        }
        if arguments
            .as_ref()
            .is_some_and(|arguments| !arguments.is_object())
        {
            return Err(wrong("the arguments are not an object"));
        }
        if let Some(schema) = self.schema.as_ref().filter(|_| checked) {
            let name = word.place.clone();
            let arguments = arguments.as_ref();
            Sent {
                command: &command,
                arguments,
                out_of_band,
                name,
                parts: &[],
            }
            .check(schema)?;
        }
        Ok(Ready {
            command,
            arguments,
            out_of_band,
            follow: false,
            fd: None,
        })
    }

    /// An action of a transaction: `{"type": …, "data": …}`.
    fn action(&self, request: &Request<'_>, checked: bool) -> Result<Action, Problem> {
        no_others(request)?;
        if let Some(option) = request.options.first() {
            return Err(Problem::new(
                "an action has no options",
                option.place.clone(),
            ));
        }
        let ty = self.schema.as_ref().filter(|_| checked).and_then(|schema| {
            let arguments = refusal::arguments(schema, "transaction")?;
            let actions = schema.member(arguments, "actions")?;
            let branch = schema
                .variants(schema.element(actions.ty))?
                .branch(request.name.text)?;
            Some(schema.member(branch.ty, "data")?.ty)
        });
        let typed = self.typing(checked).members(&request.pairs, ty)?;
        let action = json!({ "type": request.name.text, "data": typed.members });
        if let Some(schema) = self.schema.as_ref().filter(|_| checked) {
            check_action(schema, request, &action, &typed)?;
        }
        Ok(Action(action))
    }

    fn wait(&self, request: &Request<'_>) -> Result<Step, Problem> {
        let example = "for example: wait JOB_STATUS_CHANGE id=job0 status=concluded";
        let Some(event) = request.others.first() else {
            return Err(Problem::new(
                "the name of an event is missing",
                request.name.place.clone(),
            )
            .with_help(example));
        };
        if let Some(extra) = request.others.get(1).or(request.options.first()) {
            return Err(
                Problem::new("this is not MEMBER=VALUE", extra.place.clone()).with_help(example),
            );
        }
        let mut data = None;
        if let Some(schema) = &self.schema {
            let Some(Definition::Event(id)) = schema.lookup(event.text) else {
                let names = schema.events.iter().map(|event| &*event.name);
                let message = format!("there is no event '{}'", event.text);
                let problem = Problem::new(message, event.place.clone());
                return Err(match nearest(event.text, names) {
                    Some(known) => problem.with_help(format!("did you mean '{known}'?")),
                    None => problem,
                });
            };
            data = schema[id].data;
        }
        let typed = self.typing(true).members(&request.pairs, data)?;
        if let Some(part) = typed
            .parts
            .iter()
            .find(|part| data.is_some() && part.ty.is_none())
        {
            let name = part.path.last().map_or("", String::as_str);
            let problem = Problem::new(
                format!("the event has no member '{name}'"),
                part.key.clone(),
            );
            return Err(match nearest(name, part.names.iter().map(String::as_str)) {
                Some(known) => problem.with_help(format!("did you mean '{known}'?")),
                None => problem,
            });
        }
        Ok(Step::Wait {
            event: event.text.to_owned(),
            members: typed.members,
        })
    }
}

fn check_action(
    schema: &Schema,
    request: &Request<'_>,
    action: &Value,
    typed: &Typed,
) -> Result<(), Problem> {
    let path = |rest: &[String]| {
        let mut path = vec!["actions".to_owned(), ELEMENT.to_owned()];
        path.extend_from_slice(rest);
        path
    };
    let mut parts = vec![Part {
        path: path(&["type".to_owned()]),
        key: request.name.place.clone(),
        value: request.name.place.clone(),
        ty: type_of_actions(schema),
        names: Vec::new(),
    }];
    parts.extend(typed.parts.iter().map(|part| {
        let mut inside = vec!["data".to_owned()];
        inside.extend_from_slice(&part.path);
        Part {
            path: path(&inside),
            ..part.clone()
        }
    }));
    let arguments = json!({ "actions": [action] });
    let sent = Sent {
        command: "transaction",
        arguments: Some(&arguments),
        out_of_band: false,
        name: request.name.place.clone(),
        parts: &parts,
    };
    sent.check(schema)
}

/// The type of the names of actions.
fn type_of_actions(schema: &Schema) -> Option<qmp_schema::schema::TypeId> {
    let arguments = refusal::arguments(schema, "transaction")?;
    let actions = schema.member(arguments, "actions")?;
    Some(schema.variants(schema.element(actions.ty))?.tag_type)
}

fn no_others(request: &Request<'_>) -> Result<(), Problem> {
    match request.others.first() {
        Some(other) => Err(Problem::new("this is not KEY=VALUE", other.place.clone())
            .with_help("a line is `COMMAND KEY=VALUE…`")),
        None => Ok(()),
    }
}

fn events(request: &Request<'_>) -> Result<EventFilter, Problem> {
    let words: Vec<&str> = request.others.iter().map(|word| word.text).collect();
    Ok(match words[..] {
        [] => {
            return Err(
                Problem::new("which events?", request.name.place.clone()).with_help(
                    "`events on`, `events off`, or the begin of names: `events JOB BLOCK_`",
                ),
            );
        }
        ["on"] => EventFilter::All,
        ["off"] => EventFilter::None,
        _ => EventFilter::Named(words.into_iter().map(str::to_owned).collect()),
    })
}

fn nothing_follows(request: &Request<'_>) -> Result<(), Problem> {
    no_others(request)?;
    let pairs = request.pairs.iter().map(syntax::Pair::key_place);
    let mut places = pairs.chain(request.options.iter().map(|option| option.place.clone()));
    match places.next() {
        Some(place) => Err(Problem::new(
            format!("`{}` takes nothing", request.name.text),
            place,
        )),
        None => Ok(()),
    }
}
