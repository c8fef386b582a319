//! Every command, event and reply of the schema, with a canary in each secret member, in every
//! output: no canary gets out, and the rest stays readable.

#![cfg(all(feature = "tracing", feature = "guest"))]

#[path = "secrets_table/log.rs"]
mod log;
#[path = "common/peer.rs"]
mod peer;
#[path = "secrets_table/sample.rs"]
mod sample;

use std::sync::{Arc, Mutex, mpsc};

use qmp_client::Error;
use qmp_client::blocking::Client;
use qmp_client::protocol::Observer;
use qmp_client::qmp_types::secrets::{Reply, TextKind, mask};
use qmp_client::qmp_types::{
    Command, CommandVisitor, arguments, command_from_str, from_str, qga, qmp, to_string,
};
use qmp_client::record::record;
use serde_json::Value;

use log::{Log, Paper};
use peer::Peer;
use sample::{Marked, ROUNDS, Sample, Sampler};

/// The server's answers to commands, in order.
type Answers = mpsc::Sender<(String, Vec<String>)>;

/// A client with a scripted server.
struct Session {
    client: Client,
    answers: Answers,
    paper: Paper,
    log: Log,
    server: std::thread::JoinHandle<()>,
}

impl Session {
    fn new(is_record: bool) -> Self {
        let (answers, told) = mpsc::channel::<(String, Vec<String>)>();
        let (stream, server) = Peer::greet_and_run(move |mut peer| {
            for (command, answers) in told {
                let request: Value = serde_json::from_str(&peer.expect(&command)).unwrap();
                for answer in answers {
                    let id = request["id"].to_string();
                    peer.send(&(answer.replace("\"ID\"", &id) + "\r\n"));
                }
            }
        });
        let paper = Paper::default();
        let writer = Mutex::new(paper.clone());
        let observer = if is_record {
            record(paper.clone())
        } else {
            Observer::new(move |_, text| {
                use std::io::Write;
                writeln!(writer.lock().unwrap(), "{text}").unwrap();
            })
        };
        let builder = Client::builder().observe(observer);
        Self {
            client: builder.open(stream).unwrap(),
            answers,
            paper,
            log: Log::default(),
            server,
        }
    }

    fn answer(&self, command: &str, answers: Vec<String>) {
        self.answers.send((command.to_owned(), answers)).unwrap();
    }

    fn end(self) {
        drop((self.answers, self.client));
        self.server.join().unwrap();
    }
}

/// Checks a text against the texts of a sample.
fn check(shown: &str, sample: &Sample, what: &str, is_all: bool) {
    for secret in &sample.secrets {
        assert!(
            !shown.contains(secret.as_str()),
            "{what}: {secret} in {shown}"
        );
    }
    for public in sample.public.iter().filter(|_| is_all) {
        assert!(
            shown.contains(public.as_str()),
            "{what}: no {public} in {shown}"
        );
    }
}

/// An error that repeats all arguments, as text and as JSON.
fn refusal(sample: &Sample) -> String {
    let desc = format!(
        "cannot take {}: {}",
        sample.value,
        sample.secrets.join(", ")
    );
    format!(
        r#"{{"error": {{"class": "GenericError", "desc": {}}}, "id": "ID"}}"#,
        Value::from(desc)
    )
}

/// Strays: a late reply, an unexpected message, and text that is not JSON.
fn strays(sample: &Sample) -> Vec<String> {
    let value = &sample.value;
    vec![
        format!(r#"{{"return": {value}, "id": 999999}}"#),
        format!(
            r#"{{"error": {{"class": "X", "desc": {}}}, "id": 999998}}"#,
            Value::from(value.to_string())
        ),
        format!(r#"{{"QMP": {value}}}"#),
        format!("no JSON: {value}"),
        format!(r#"{{"return": {value}, "n": inf}}"#),
    ]
}

/// Sends a typed command, and checks all output about it.
struct Typed<'s> {
    session: &'s mut Session,
    name: &'s str,
    given: &'s Sample,
}

impl CommandVisitor for Typed<'_> {
    type Output = ();

    fn visit<C: Command>(self) {
        let Self {
            session,
            name,
            given,
        } = self;
        let text = given.value.to_string();
        let command: C =
            command_from_str(Some(&text)).unwrap_or_else(|e| panic!("{name}: {e}: {text}"));
        check(
            &format!("{command:?} {command:#?}"),
            given,
            "generated arguments",
            true,
        );

        // Masked text still fits the type, so that a record can be replayed.
        let masked = mask(&text, TextKind::Arguments(name));
        let fits = command_from_str::<C>(Some(&masked));
        let fits = fits.unwrap_or_else(|error| panic!("{name}: {error}: {masked}"));
        check(&arguments(&fits), given, "masked arguments", true);

        let mut answers = vec![refusal(given)];
        answers.splice(0..0, strays(given));
        session.answer(name, answers);
        let error = session.client.execute(command).map(drop).unwrap_err();
        assert!(matches!(error, Error::Refused { .. }), "{name}: {error}");
        check(&format!("{error} {error:?}"), given, "refused", false);
    }
}

/// Decodes a return value as its type.
struct Returned<'s> {
    name: &'s str,
    arguments: &'s str,
    given: &'s Sample,
}

impl CommandVisitor for Returned<'_> {
    type Output = ();

    fn visit<C: Command>(self) {
        let text = self.given.value.to_string();
        let returned: C::Return =
            from_str(&text).unwrap_or_else(|e| panic!("{}: {e}: {text}", self.name));
        if !self.given.value.is_string() {
            check(
                &format!("{returned:?} {returned:#?}"),
                self.given,
                "generated reply",
                true,
            );
        }
        let reply = Reply::to(self.name, self.arguments);
        let masked = mask(&text, TextKind::Return(reply));
        let fits = from_str::<C::Return>(&masked);
        let fits = fits.unwrap_or_else(|error| panic!("{}: {error}: {masked}", self.name));
        check(&to_string(&fits), self.given, "masked reply", true);
    }
}

fn visit<V: CommandVisitor>(schema: &str, name: &str, visitor: V) -> V::Output {
    let found = if schema == "qmp" {
        qmp::visit_command(name, visitor)
    } else {
        qga::visit_command(name, visitor)
    };
    found.unwrap_or_else(|| panic!("{name} has no type"))
}

/// Checks all commands of a schema: their arguments and return values.
fn commands(name: &str, is_record: bool) -> (usize, usize) {
    let marked = Marked::read(name);
    let mut session = Session::new(is_record);
    let (mut commands, mut canaries) = (0, 0);
    let log = session.log.clone();
    tracing::subscriber::with_default(log, || {
        for (id, command) in marked.schema.commands() {
            // Commands without a reply on success would take time.
            if !command.success_response || command.name == "qmp_capabilities" {
                continue;
            }
            commands += 1;
            let mut last = String::new();
            for round in 0..ROUNDS {
                let mut sampler = Sampler::new(&marked, round);
                let given = sampler.object(command.args);
                let secret = marked.secrets.returned(id);
                let when = secret.and_then(|secret| secret.when.as_ref());
                let mut with = given.value.clone();
                let is_secret = when.is_none_or(|_| round % 2 == 0);
                if let Some(when) = when {
                    with[&when.member] = (if is_secret { &*when.is[0] } else { "other" }).into();
                }
                if command.name == "human-monitor-command" && round % 2 == 1 {
                    with["command-line"] = "ringbuf_read serial0 10".into();
                }
                let secret = secret.filter(|_| {
                    is_secret && (command.name != "human-monitor-command" || round % 2 == 1)
                });
                let returned = sampler.returned(command.returns, secret);
                let same = format!(
                    "{} {}",
                    given.public.len(),
                    shape(&given.value) + &shape(&returned.value)
                );
                if same == last && round > 1 {
                    // No union has other branches.
                    break;
                }
                last = same;
                if round > 1 && given.secrets.is_empty() && returned.secrets.is_empty() {
                    let text = given.value.to_string();
                    let shown = mask(&text, TextKind::Arguments(&command.name));
                    check(&shown, &given, "masked arguments", true);
                    continue;
                }
                canaries += given.secrets.len() + returned.secrets.len();
                let typed = Typed {
                    session: &mut session,
                    name: &command.name,
                    given: &given,
                };
                visit(name, &command.name, typed);
                exchange(&mut session, &command.name, &given, &with, &returned);
                let typed = Returned {
                    name: &command.name,
                    arguments: &with.to_string(),
                    given: &returned,
                };
                visit(name, &command.name, typed);
            }
        }
    });
    session.end();
    (commands, canaries)
}

/// The names of all members, which distinguish messages of different branches.
fn shape(value: &Value) -> String {
    match value {
        Value::Object(members) => {
            let members = members.iter();
            let shapes: Vec<_> = members
                .map(|(name, value)| name.to_owned() + &shape(value))
                .collect();
            format!("({})", shapes.join(" "))
        }
        Value::Array(values) => values.iter().map(shape).collect(),
        Value::String(text) if !text.contains('-') => text.clone(),
        _ => String::new(),
    }
}

/// Runs a command by name and checks the observer, the record, the log, strays and errors.
fn exchange(session: &mut Session, name: &str, given: &Sample, with: &Value, returned: &Sample) {
    session.paper.take();
    session.log.take();
    let strays = session.client.take_strays();
    check(&format!("{strays:?}"), given, "strays", false);
    let value = &returned.value;

    // The program gets what the server sent.
    session.answer(name, vec![format!(r#"{{"return": {value}, "id": "ID"}}"#)]);
    let got = session
        .client
        .execute_raw(name, Some(with.clone()))
        .unwrap();
    assert_eq!(got, *value);
    let shown = session.paper.take();
    check(&shown, given, "observed arguments", with == &given.value);
    check(&shown, returned, "observed reply", true);
    for line in shown.lines() {
        serde_json::from_str::<Value>(line).unwrap_or_else(|error| panic!("{error}: {line}"));
    }

    // A reply that cannot be decoded.
    session.answer(
        name,
        vec![format!(r#"{{"return": {value}, "id": "ID", "n": inf}}"#)],
    );
    let error = session
        .client
        .execute_raw(name, Some(with.clone()))
        .unwrap_err();
    assert!(matches!(error, Error::Decode { .. }), "{name}: {error}");
    check(
        &format!("{error} {error:?}"),
        returned,
        "undecodable",
        false,
    );

    // Numbers in place of texts are secret too.
    session.answer(name, vec![refusal(given)]);
    let error = session
        .client
        .execute_raw(name, Some(with.clone()))
        .unwrap_err();
    check(
        &format!("{error} {error:?}"),
        given,
        "refused by name",
        false,
    );
    let log = session.log.take();
    check(&log, given, "log", false);
    check(&log, returned, "log", false);
    check(&session.paper.take(), given, "observed", false);
}

#[test]
fn no_secret_of_any_command_gets_into_a_log() {
    let (commands, canaries) = commands("qmp", false);
    assert!(
        commands > 200 && canaries > 200,
        "{commands} commands, {canaries} secrets"
    );
}

#[test]
fn no_secret_of_a_guest_gets_into_a_log() {
    for is_record in [true, false] {
        let (commands, canaries) = commands("qga", is_record);
        assert!(
            commands > 30 && canaries > 20,
            "{commands} commands, {canaries} secrets"
        );
    }
}

#[test]
fn no_secret_of_any_command_gets_into_a_record() {
    let (commands, canaries) = commands("qmp", true);
    assert!(
        commands > 200 && canaries > 200,
        "{commands} commands, {canaries} secrets"
    );
}

#[test]
fn events_stay_readable() {
    let marked = Marked::read("qmp");
    let paper = Arc::new(Mutex::new(String::new()));
    let log = paper.clone();
    let (sender, told) = mpsc::channel::<String>();
    let (stream, server) = Peer::greet_and_run(move |mut peer| {
        for event in told {
            peer.send(&event);
        }
    });
    let observer = Observer::new(move |_, text| *log.lock().unwrap() = text.to_owned());
    let mut client = Client::builder().observe(observer).open(stream).unwrap();
    let mut events = 0;
    for (_, event) in marked.schema.events() {
        let sample = Sampler::new(&marked, 0).object(event.data);
        let time = r#"{"seconds": 1, "microseconds": 2}"#;
        let data = &sample.value;
        sender
            .send(format!(
                "{{\"event\": \"{}\", \"timestamp\": {time}, \"data\": {data}}}\r\n",
                event.name
            ))
            .unwrap();
        let limit = std::time::Duration::from_secs(60);
        let received = client.next_raw_event(limit).unwrap().unwrap();
        check(
            &format!("{received:?}").replace('\\', ""),
            &sample,
            "received",
            true,
        );
        check(&paper.lock().unwrap(), &sample, "observed", true);
        let decoded = received.decode::<qmp::AnyEvent>().unwrap();
        check(&format!("{decoded:?}"), &sample, "decoded", true);
        assert_eq!(received.name(), event.name);
        events += 1;
    }
    assert!(events > 50, "{events}");
    drop((sender, client));
    server.join().unwrap();
}
