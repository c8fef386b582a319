//! [`Build`]: what a server of a release has, read from the embedded history.

use std::collections::BTreeMap;
use std::sync::{Mutex, OnceLock, PoisonError};

use qmp_history::introspect::{Names, to_json};
use qmp_history::{Release, snapshot};
use qmp_message::{Server, Smallest};
use qmp_schema::Schema;
use qmp_schema::condition::Defines;
use qmp_schema::schema::{Command, Definition, Event};
use qmp_text::printable;
use qmp_types::Version;
use serde_json::{Value, json};

use crate::target::Target;

/// The programs that can be simulated.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Program {
    /// The emulator, `qemu-system-…`.
    #[default]
    Emulator,
    /// `qemu-storage-daemon`.
    StorageDaemon,
    /// `qemu-ga`, the guest agent.
    GuestAgent,
}

impl Program {
    /// The name of the schema.
    fn schema(self) -> &'static str {
        match self {
            Program::Emulator => "qmp",
            Program::StorageDaemon => "storage-daemon",
            Program::GuestAgent => "qga",
        }
    }
}

/// The error for a server that cannot be simulated.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum UnknownServer {
    /// The release is not in the history.
    #[error("QEMU {} is not in the history; known are {known}", printable(.release))]
    Release {
        /// What was asked for.
        release: String,
        /// The releases that are known.
        known: String,
    },
    /// There is no such target.
    #[error("QEMU {release} has no target '{}'; known are {known}", printable(.target))]
    Target {
        /// The release.
        release: String,
        /// What was asked for.
        target: String,
        /// The targets that are known.
        known: String,
    },
    /// A snapshot is damaged.
    #[error("{}", printable(.0))]
    Snapshot(String),
}

/// A server of a release: its schema, and the symbols of its build. Each is read once in a process, and kept, so that all
/// machines share it.
pub(crate) struct Build {
    pub(crate) program: Program,
    pub(crate) release: Release,
    pub(crate) target: &'static Target,
    pub(crate) server: Server<'static>,
    pub(crate) smallest: Smallest<'static>,
    answer: OnceLock<Value>,
}

impl std::fmt::Debug for Build {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Build")
            .field("program", &self.program)
            .field("release", &self.release)
            .field("target", &self.target.name)
            .finish_non_exhaustive()
    }
}

type Builds = BTreeMap<(Program, Release, &'static str), &'static Build>;

/// The builds that were read.
static BUILDS: Mutex<Builds> = Mutex::new(BTreeMap::new());

/// The releases of a schema, the oldest first.
pub(crate) fn releases(program: Program) -> Vec<Release> {
    let named = qmp_releases::snapshots().filter_map(|file| {
        let release = file.strip_prefix(program.schema())?.strip_prefix('-')?;
        release.strip_suffix(".json")?.parse().ok()
    });
    let mut releases: Vec<Release> = named.collect();
    releases.sort_unstable();
    releases
}

fn joined(names: impl Iterator<Item = String>) -> String {
    names.collect::<Vec<_>>().join(", ")
}

impl Build {
    /// The build of a release: exactly this one (`10.0.2`), or that of a series (`10.0`).
    pub(crate) fn of(
        program: Program,
        release: &str,
        target: &str,
    ) -> Result<&'static Build, UnknownServer> {
        let known = releases(program);
        let found = release.parse().ok().and_then(|asked: Release| {
            let of_series = known.iter().rfind(|one| one.line() == asked.line());
            known.iter().find(|one| **one == asked).or(of_series)
        });
        let Some(&release) = found else {
            return Err(UnknownServer::Release {
                release: release.to_owned(),
                known: joined(known.iter().map(|release| release.series())),
            });
        };
        let no_target = || UnknownServer::Target {
            release: release.series(),
            target: target.to_owned(),
            known: joined(Target::names().map(str::to_owned)),
        };
        let target = Target::find(target).ok_or_else(no_target)?;
        let key = (program, release, target.name);
        let mut builds = BUILDS.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(build) = builds.get(&key) {
            return Ok(build);
        }
        let build = Self::read(program, release, target)?;
        if program == Program::Emulator && !build.has_value("SysEmuTarget", target.name) {
            return Err(no_target());
        }
        // There are few, and other machines will want it.
        let build: &'static Build = Box::leak(Box::new(build));
        builds.insert(key, build);
        Ok(build)
    }

    fn read(
        program: Program,
        release: Release,
        target: &'static Target,
    ) -> Result<Build, UnknownServer> {
        let file = format!("releases/{}-{release}.json", program.schema());
        let damaged =
            |problem: &dyn std::fmt::Display| UnknownServer::Snapshot(format!("{file}: {problem}"));
        let text = qmp_releases::read(&file).ok_or_else(|| damaged(&"it is missing"))?;
        let loaded = snapshot::to_schema(&file, &text).map_err(|error| damaged(&error))?;
        let schema: &'static Schema = Box::leak(Box::new(loaded.schema));
        let defines: &'static Defines = Box::leak(Box::new(target.defines(release)));
        let server = Server::built_with(schema, defines);
        Ok(Build {
            program,
            release,
            target,
            server,
            smallest: Smallest::new(server),
            answer: OnceLock::new(),
        })
    }

    pub(crate) fn schema(&self) -> &'static Schema {
        self.server.schema
    }

    /// Whether something with that condition is in the build.
    pub(crate) fn has(&self, condition: Option<&qmp_schema::schema::Condition>) -> bool {
        match (condition, self.server.build) {
            (Some(condition), Some(defines)) => condition.holds(defines),
            _ => true,
        }
    }

    pub(crate) fn command(&self, name: &str) -> Option<&'static Command> {
        match self.schema().lookup(name)? {
            Definition::Command(id) => Some(&self.schema()[id]),
            _ => None,
        }
        .filter(|command| self.has(command.condition.as_ref()))
    }

    pub(crate) fn event(&self, name: &str) -> Option<&'static Event> {
        match self.schema().lookup(name)? {
            Definition::Event(id) => Some(&self.schema()[id]),
            _ => None,
        }
        .filter(|event| self.has(event.condition.as_ref()))
    }

    /// Whether an enum of the schema has a value.
    pub(crate) fn has_value(&self, enumeration: &str, value: &str) -> bool {
        self.values(enumeration).contains(&value)
    }

    /// The values of an enum of the schema, in its order.
    pub(crate) fn values(&self, enumeration: &str) -> Vec<&'static str> {
        let Some(Definition::Type(ty)) = self.schema().lookup(enumeration) else {
            return Vec::new();
        };
        let values = self.schema().values(ty).iter();
        let built_in = values.filter(|value| self.has(value.condition.as_ref()));
        built_in.map(|value| value.name.as_str()).collect()
    }

    /// The names of the commands.
    pub(crate) fn commands(&self) -> impl Iterator<Item = &'static Command> {
        let commands = self.schema().commands().map(|(_, command)| command);
        commands.filter(|command| self.has(command.condition.as_ref()))
    }

    /// Whether the release is this one or a later one.
    pub(crate) fn since(&self, major: u16, minor: u16) -> bool {
        (self.release.major, self.release.minor) >= (major, minor)
    }

    /// The answer to `query-qmp-schema`.
    pub(crate) fn introspection(&self) -> &Value {
        self.answer.get_or_init(|| {
            let none = Defines::new();
            to_json(
                self.schema(),
                self.server.build.unwrap_or(&none),
                Names::Masked,
            )
        })
    }

    /// The version in the greeting.
    pub(crate) fn version(&self) -> Version {
        let Release {
            major,
            minor,
            micro,
        } = self.release;
        Version {
            major: major.into(),
            minor: minor.into(),
            micro: micro.into(),
            package: String::new(),
        }
    }

    /// The answer to `query-version`.
    pub(crate) fn version_info(&self) -> Value {
        let Release {
            major,
            minor,
            micro,
        } = self.release;
        json!({"qemu": {"major": major, "minor": minor, "micro": micro}, "package": ""})
    }
}
