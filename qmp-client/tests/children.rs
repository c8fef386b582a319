//! Children that a client starts: they end with their guard, and tell how they ended.

#![cfg(all(feature = "tokio", target_os = "linux"))]

#[path = "common/guard.rs"]
mod guard;

use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use qmp_client::{Client, Error, Exit, blocking};
use tokio::runtime::Runtime;

use guard::{ends, until};

const SOON: Duration = Duration::from_millis(300);
const LATE: Duration = Duration::from_secs(60);

/// A shell command that reads a request.
const READ: &str = "dd bs=4096 count=1 of=/dev/null 2>/dev/null";

/// A shell command that begins a session, and continues with `rest`.
fn greeting_then(rest: &str) -> String {
    let greeting = r#"{"QMP": {"version": {"qemu": {"major": 10, "minor": 0, "micro": 2}, "package": ""}, "capabilities": []}}"#;
    format!("echo '{greeting}'; {READ}; echo '{{\"return\": {{}}, \"id\": 1}}'; {rest}")
}

fn shell(script: &str) -> Command {
    let mut command = Command::new("sh");
    command.args(["-c", script]);
    command
}

#[derive(Clone, Copy, Debug)]
enum Kind {
    Blocking,
    Async,
}

/// A session with a child, of either client.
enum Session {
    Blocking(Box<blocking::Client>, blocking::Child),
    Async(Runtime, Client, qmp_client::Child),
}

fn runtime() -> Runtime {
    let mut builder = tokio::runtime::Builder::new_current_thread();
    builder.enable_all().build().unwrap()
}

fn spawn(kind: Kind, command: &mut Command, limit: Duration) -> Result<Session, Error> {
    match kind {
        Kind::Blocking => {
            let builder = blocking::Client::builder().greeting_timeout(limit);
            let (client, child) = builder.spawn(command)?;
            Ok(Session::Blocking(Box::new(client), child))
        }
        Kind::Async => {
            let runtime = runtime();
            let builder = Client::builder().greeting_timeout(limit);
            let (client, child) = runtime.block_on(builder.spawn(command))?;
            Ok(Session::Async(runtime, client, child))
        }
    }
}

impl Session {
    fn raw(&mut self, name: &str) -> Result<serde_json::Value, Error> {
        match self {
            Self::Blocking(client, _) => client.execute_raw(name, None),
            Self::Async(runtime, client, _) => runtime.block_on(client.execute_raw(name, None)),
        }
    }

    /// Sends a request to a child that waits for one, and waits for its end.
    fn end(&mut self) -> Exit {
        let error = self.raw("stop").unwrap_err();
        assert!(error.is_end(), "{error:?}");
        self.wait()
    }

    fn wait(&self) -> Exit {
        match self {
            Self::Blocking(_, child) => child.wait().unwrap(),
            Self::Async(runtime, _, child) => runtime.block_on(child.wait()).unwrap(),
        }
    }

    fn id(&self) -> u32 {
        match self {
            Self::Blocking(_, child) => child.id(),
            Self::Async(_, _, child) => child.id(),
        }
    }

    fn kill(&self) {
        match self {
            Self::Blocking(_, child) => child.kill(),
            Self::Async(_, _, child) => child.kill(),
        }
    }

    fn detach(self) {
        match self {
            Self::Blocking(_, child) => child.detach(),
            Self::Async(_, _, child) => child.detach(),
        }
    }
}

/// Runs a test with each client, and a folder for the child's files.
fn both(test: impl Fn(Kind, PathBuf) + Clone + Send + 'static) {
    for kind in [Kind::Blocking, Kind::Async] {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().to_owned();
        let test = test.clone();
        ends("a child", move || test(kind, path));
    }
}

/// The processes that `long` started in a folder.
fn processes(folder: &Path) -> Vec<String> {
    let mark = folder.to_str().unwrap();
    let is_marked = |process: &Path| {
        ["cmdline", "environ"].iter().any(|name| {
            let bytes = fs::read(process.join(name)).unwrap_or_default();
            String::from_utf8_lossy(&bytes).contains(mark)
        })
    };
    let processes = fs::read_dir("/proc").unwrap().flatten();
    let marked = processes.filter(|process| is_marked(&process.path()));
    let name = |process: fs::DirEntry| process.file_name().into_string().unwrap();
    marked.map(name).collect()
}

fn count(folder: &Path) -> usize {
    processes(folder).len()
}

fn all_are_there(folder: &Path) {
    until("the child starts others", || count(folder) == 2);
}

fn all_are_gone(folder: &Path) {
    until("all processes end", || count(folder) == 0);
}

/// A script that runs another program for very long. Both contain the folder in their arguments.
fn long(folder: &Path) -> String {
    format!("export MARK={}; sleep 1000; true", folder.display())
}

#[test]
fn an_early_death_tells_how_and_why() {
    both(|kind, _| {
        for (script, code, stderr) in [
            ("echo boom >&2; exit 3", 3, "boom"),
            ("echo '{\"QMP\": '; echo half >&2; exit 4", 4, "half"),
            ("echo usage; echo wrong >&2; exit 5", 5, "wrong"),
            ("exit 0", 0, ""),
            ("printf 'a\\033[1mb\\n' >&2; exit 6", 6, "a\\u{1b}[1mb"),
        ] {
            let error = spawn(kind, &mut shell(script), LATE).err().unwrap();
            let Error::ChildEnded { exit } = &error else {
                panic!("{error:?}");
            };
            assert_eq!(exit.program(), "sh");
            assert_eq!(exit.status().code(), Some(code));
            assert_eq!(exit.stderr(), stderr);
            let text = error.to_string();
            assert!(text.contains("`sh`") && text.contains(&format!("exit status: {code}")));
            assert!(text.contains(stderr), "{text}");
        }
        let error = spawn(kind, &mut shell("kill -9 $$"), LATE).err().unwrap();
        assert!(error.to_string().contains("signal: 9"), "{error}");
        let error = spawn(kind, &mut Command::new("/no/such/program"), LATE);
        assert!(matches!(error, Err(Error::Spawn { .. })));
    });
}

#[test]
fn a_later_death_is_told_by_the_guard() {
    both(|kind, _| {
        let script = greeting_then("read line; echo 'out of luck' >&2; exit 7");
        let mut session = spawn(kind, &mut shell(&script), LATE).unwrap();
        session.kill();
        let error = session.raw("stop").unwrap_err();
        assert!(error.is_end(), "{error:?}");
        assert!(!session.wait().success());

        let script = greeting_then(&format!("{READ}; echo 'out of luck' >&2; exit 7"));
        let mut session = spawn(kind, &mut shell(&script), LATE).unwrap();
        let exit = session.end();
        assert_eq!(exit.status().code(), Some(7));
        assert_eq!(exit.stderr(), "out of luck");
        assert_eq!(session.wait(), exit);
    });
}

#[test]
fn a_child_that_begins_no_session_is_killed() {
    both(|kind, folder| {
        let error = spawn(kind, &mut shell(&long(&folder)), SOON).err().unwrap();
        assert!(matches!(error, Error::NoGreeting { .. }), "{error:?}");
        all_are_gone(&folder);

        let script = format!("echo hello; {}", long(&folder));
        let error = spawn(kind, &mut shell(&script), LATE).err().unwrap();
        assert!(matches!(error, Error::NotQmp { .. }), "{error:?}");
        all_are_gone(&folder);
    });
}

#[test]
fn a_child_ends_with_its_guard() {
    both(|kind, folder| {
        for ignoring in ["", "trap '' TERM;"] {
            let script = greeting_then(&format!("{ignoring} {}", long(&folder)));
            let session = spawn(kind, &mut shell(&script), LATE).unwrap();
            all_are_there(&folder);
            drop(session);
            all_are_gone(&folder);
        }
    });
}

#[test]
fn a_child_may_end_in_its_own_way() {
    both(|kind, folder| {
        let file = folder.join("last");
        let trap = format!("trap 'echo orderly >{}; exit 0' TERM", file.display());
        let script = greeting_then("while :; do sleep 0.1; done");
        let session = spawn(kind, &mut shell(&format!("{trap}; {script}")), LATE);
        drop(session.unwrap());
        until("the last word", || {
            fs::read_to_string(&file).is_ok_and(|text| text == "orderly\n")
        });
    });
}

#[test]
fn a_detached_child_goes_on() {
    both(|kind, folder| {
        let script = greeting_then(&long(&folder));
        let session = spawn(kind, &mut shell(&script), LATE).unwrap();
        all_are_there(&folder);
        assert!(processes(&folder).contains(&session.id().to_string()));
        session.detach();
        // Dropping another guard waits for what dropping this one began.
        drop(spawn(kind, &mut shell(&greeting_then(READ)), LATE).unwrap());
        assert_eq!(count(&folder), 2);
        let kill = format!("kill {}", processes(&folder).join(" "));
        assert!(shell(&kill).status().unwrap().success());
        all_are_gone(&folder);
    });
}

#[test]
fn a_cancelled_spawn_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().to_owned();
    ends("a cancelled spawn", move || {
        let mut command = shell(&long(&path));
        let builder = Client::builder().greeting_timeout(None::<Duration>);
        runtime().block_on(async {
            let spawn = builder.spawn(&mut command);
            let started = async {
                while count(&path) < 2 {
                    tokio::time::sleep(Duration::from_millis(10)).await;
                }
            };
            tokio::select! {
                result = spawn => panic!("it is done: {}", result.is_ok()),
                () = started => {}
            }
        });
        all_are_gone(&path);
    });
}

#[test]
fn the_standard_error_is_where_the_program_wants_it() {
    both(|kind, folder| {
        let script = greeting_then(&format!("{READ}; echo hello >&2; exit 1"));
        let path = folder.join("stderr");
        let mut command = shell(&script);
        command.stderr(fs::File::create(&path).unwrap());
        let exit = spawn(kind, &mut command, LATE).unwrap().end();
        assert_eq!(exit.stderr(), "");
        assert_eq!(fs::read_to_string(&path).unwrap(), "hello\n");

        let mut session = spawn(kind, shell(&script).stderr(Stdio::piped()), LATE).unwrap();
        let stderr = match &mut session {
            Session::Blocking(_, child) => child.take_stderr(),
            Session::Async(_, _, child) => child.take_stderr(),
        };
        session.end();
        let mut text = String::new();
        stderr.unwrap().read_to_string(&mut text).unwrap();
        assert_eq!(text, "hello\n");

        let exit = spawn(kind, shell(&script).stderr(Stdio::null()), LATE)
            .unwrap()
            .end();
        assert_eq!(exit.stderr(), "");
        // A command may be reused.
        let mut command = shell(&script);
        for _ in 0..2 {
            let exit = spawn(kind, &mut command, LATE).unwrap().end();
            assert_eq!(exit.stderr(), "hello");
        }
    });
}

#[test]
fn however_much_a_child_says_it_does_not_wait() {
    both(|kind, _| {
        let much = "i=0; while [ $i -lt 2000 ]; do echo \"$i xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\" >&2; i=$((i+1)); done";
        let session = spawn(
            kind,
            &mut shell(&format!(
                "{much}; {}",
                greeting_then(&format!("{READ}; {much}"))
            )),
            LATE,
        );
        let exit = session.unwrap().end();
        assert!(exit.success());
        assert!(
            exit.stderr()
                .ends_with("1999 xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")
        );
        assert!(exit.stderr().len() <= 4096);
    });
}

#[test]
fn a_command_of_an_address_ends_with_the_client() {
    both(|kind, folder| {
        let address = format!("exec:{}", greeting_then(&long(&folder)));
        match kind {
            Kind::Blocking => {
                let _client = blocking::Client::connect(&address).unwrap();
                all_are_there(&folder);
            }
            Kind::Async => {
                let runtime = runtime();
                let _client = runtime.block_on(Client::connect(&address)).unwrap();
                all_are_there(&folder);
            }
        }
        all_are_gone(&folder);
        // The same with a server that does not greet.
        let address = format!("exec:{}", long(&folder));
        let error = match kind {
            Kind::Blocking => {
                let builder = blocking::Client::builder().greeting_timeout(SOON);
                builder.connect(&address).unwrap_err()
            }
            Kind::Async => {
                let builder = Client::builder().greeting_timeout(SOON);
                runtime().block_on(builder.connect(&address)).unwrap_err()
            }
        };
        assert!(matches!(error, Error::NoGreeting { .. }), "{error:?}");
        all_are_gone(&folder);
    });
}
