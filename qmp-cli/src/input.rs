//! Sources of schemas: all forms of a schema on the command line.
//!
//! Takes the text of an argument, and returns a schema, its name, and its origin. It is independent of the use of the schema.
//!
//! | argument | what is read |
//! | --- | --- |
//! | `7.2`, `7.2.0` | the snapshot of that release in the history |
//! | `git:REV:PATH` | a file or folder as a commit has it, with all that it includes |
//! | `git::PATH`, `git:INDEX:PATH` | a file or folder in the index |
//! | `git:WORKTREE:PATH` | a file or folder in the working tree |
//! | `unix:PATH`, `tcp:HOST:PORT`, a socket | the answer of that server |
//! | `exec:PROGRAM` | the answer of that program, started without a machine |
//! | `qemu-system-ARCH`, `qemu-storage-daemon` | the answer of the installed program |
//! | an executable ELF file | the answer of that program |
//! | a folder | its entry file, or else its newest snapshot |
//! | any other path | a schema file, a snapshot or a saved answer |
//!
//! A file that may be a schema is never started: anyone who can change a file in a repository can also set its
//! mode. A script is therefore started only as `exec:PROGRAM`.

mod files;
mod folder;
mod git;
mod program;
pub(crate) mod release;

use std::fs;
use std::path::Path;

use qmp_history::{Archive, Release};
use qmp_schema::Loaded;
use qmp_text::printable;

use crate::content::{Content, Read as Contents, load, of_snapshot};
use crate::disk::{Disk, Reading};
use crate::live::{self, Peer};
use crate::output::complain;
use crate::releases::Known;
use crate::{Outcome, history};
use files::{Files, Kind};
use git::Git;

/// One of QEMU's schemas.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum SchemaName {
    /// The emulator's
    #[default]
    Qmp,
    /// The guest agent's
    Qga,
    /// The storage daemon's
    StorageDaemon,
}

impl SchemaName {
    /// The name, with which the names of snapshots begin.
    pub(crate) fn text(self) -> &'static str {
        match self {
            Self::Qmp => "qmp",
            Self::Qga => "qga",
            Self::StorageDaemon => "storage-daemon",
        }
    }

    /// The schema that has the descriptions: the storage daemon's only has definitions of QMP's.
    pub(crate) fn described(self) -> Self {
        match self {
            Self::StorageDaemon => Self::Qmp,
            name => name,
        }
    }
}

/// Options for opening inputs.
#[derive(clap::Args, Default)]
pub(crate) struct Opening {
    #[command(flatten)]
    pub(crate) reading: Reading,
    /// Which schema is meant by a release or a folder
    #[arg(
        long,
        value_enum,
        value_name = "NAME",
        default_value_t,
        hide_default_value = true
    )]
    pub(crate) schema_name: SchemaName,
    #[command(flatten)]
    pub(crate) known: Known,
}

impl Opening {
    /// All snapshots of the chosen schema.
    pub(crate) fn archive(&self) -> Result<Archive, Outcome> {
        history::archive(&*self.known.store(), self.schema_name.text())
    }
}

/// A parsed argument.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Input {
    /// A file or folder under version control.
    Git {
        /// The state to read.
        state: State,
        /// Relative to the top folder, or, if it begins with a dot, to the current one.
        path: String,
    },
    /// A server, or a program that becomes one.
    Live(Peer),
    /// Any other text, whose meaning depends on the disk.
    Plain(String),
}

/// A state of the files under version control.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum State {
    Commit(String),
    Index,
    WorkTree,
}

/// Where a schema was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Origin {
    /// In a file.
    File,
    /// In a file of a folder that was named.
    Folder,
    /// Among the snapshots of the history.
    Release,
    /// Under version control.
    Git,
    /// On a server.
    Live,
    /// In a program that was started.
    Emulator,
}

/// A schema and where it comes from.
#[derive(Debug)]
pub(crate) struct Opened {
    pub(crate) loaded: Loaded,
    /// Its name in sentences.
    pub(crate) label: String,
    /// The server that it came from, if it came from one.
    pub(crate) peer: Option<Peer>,
    #[cfg_attr(not(test), expect(dead_code, reason = "for comparisons"))]
    pub(crate) origin: Origin,
    pub(crate) content: Content,
    /// Its release, if known.
    pub(crate) release: Option<Release>,
    /// The target of its emulator, if it belongs to one and the target is known.
    pub(crate) target: Option<String>,
}

impl Opened {
    fn new(origin: Origin, label: &str, contents: Contents) -> Self {
        let Contents {
            loaded,
            content,
            release,
            target,
        } = contents;
        let label = match (&origin, release) {
            (Origin::Live | Origin::Emulator, Some(release)) => format!("{label} ({release})"),
            _ => label.to_owned(),
        };
        Self {
            loaded,
            label: printable(&label).into_owned(),
            peer: None,
            origin,
            content,
            release,
            target,
        }
    }
}

impl Input {
    /// Parses an argument.
    ///
    /// # Errors
    /// If it begins like one of the forms but is malformed; the text says how.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        match text.split_once(':') {
            Some(("git", rest)) => {
                let Some((state, path)) = rest.split_once(':') else {
                    return Err("expected git:REV:PATH".to_owned());
                };
                let state = match state {
                    "" | "INDEX" => State::Index,
                    "WORKTREE" => State::WorkTree,
                    rev => State::Commit(rev.to_owned()),
                };
                let path = path.to_owned();
                Ok(Self::Git { state, path })
            }
            Some(("unix" | "tcp", _)) => Ok(Self::Live(Peer::Address(text.to_owned()))),
            Some(("exec", "")) => Err("expected exec:PROGRAM".to_owned()),
            Some(("exec", program)) => Ok(Self::Live(Peer::Program(program.to_owned()))),
            _ => Ok(Self::Plain(text.to_owned())),
        }
    }

    /// Reads the schema; if that fails, reports why.
    pub(crate) fn open(&self, opening: &Opening) -> Result<Opened, Outcome> {
        match self {
            Self::Git { state, path } => git(state, path, opening),
            Self::Live(peer) => served(peer.clone()),
            Self::Plain(text) => plain(text, opening),
        }
    }
}

/// Opens an argument. With `--root`, it is a file in that folder.
pub(crate) fn open(text: &str, opening: &Opening) -> Result<Opened, Outcome> {
    if opening.reading.is_confined() {
        let loader = opening.reading.loader()?;
        let contents = load(&*loader, text, &opening.reading.options_for_meaning())?;
        return Ok(Opened::new(Origin::File, text, contents));
    }
    let input = Input::parse(text).map_err(|problem| {
        complain(&format!("error: '{}': {problem}\n", printable(text)));
        Outcome::Failed
    })?;
    input.open(opening)
}

fn git(state: &State, path: &str, opening: &Opening) -> Result<Opened, Outcome> {
    let (word, git) = match state {
        State::Commit(rev) => (rev.as_str(), Git::commit(rev)),
        State::Index => ("INDEX", Git::index()),
        State::WorkTree => {
            let path = git::in_work_tree(path).map_err(failed)?;
            return on_disk(Origin::Git, &path, opening);
        }
    };
    let git = git.map_err(failed)?;
    let path = git.tidy(path);
    if git.kind(&path) == Kind::Missing {
        return Err(failed(git.missing(&path)));
    }
    let label = |path: &str| format!("git:{word}:{path}");
    find(&git, Origin::Git, &path, &label, opening)
}

fn plain(text: &str, opening: &Opening) -> Result<Opened, Outcome> {
    let path = Path::new(text);
    let metadata = fs::metadata(path);
    if metadata.is_err()
        && let Ok(asked) = text.parse::<Release>()
    {
        return of_release(text, asked, ", and no file of that name", opening);
    }
    if metadata.as_ref().is_ok_and(program::is_socket) {
        return served(Peer::Address(format!("unix:{text}")));
    }
    let is_emulator = metadata
        .as_ref()
        .is_ok_and(|metadata| program::is_elf(path, metadata));
    if !text.contains('/')
        && program::is_name_of_emulator(text)
        && (is_emulator || metadata.is_err())
    {
        // The installed program, like in a shell, not a file in the current folder.
        return served(Peer::Program(text.to_owned()));
    }
    if is_emulator {
        let here = if text.contains('/') { "" } else { "./" };
        return served(Peer::Program(format!("{here}{text}")));
    }
    let opened = on_disk(Origin::File, text, opening);
    if opened.is_err() && metadata.is_ok_and(|metadata| program::is_script(path, &metadata)) {
        let path = printable(text);
        complain(&format!(
            "help: if '{path}' is a script that starts an emulator, call it 'exec:{path}'\n"
        ));
    }
    opened
}

/// Opens the snapshot of a release. `also` says what else the text could have been, for an error.
pub(crate) fn of_release(
    text: &str,
    asked: Release,
    also: &str,
    opening: &Opening,
) -> Result<Opened, Outcome> {
    let name = opening.schema_name;
    let store = opening.known.store();
    let (path, release) = release::find(text, asked, name, &*store, also).map_err(failed)?;
    let snapshot = history::text(&*store, &path)?.unwrap_or_default();
    let contents = of_snapshot(&store.shown(&path), &snapshot)?;
    let label = match name {
        SchemaName::Qmp => format!("QEMU {release}"),
        _ => format!("QEMU {release} ({})", name.text()),
    };
    Ok(Opened::new(Origin::Release, &label, contents))
}

fn served(peer: Peer) -> Result<Opened, Outcome> {
    let answer = live::schema(&peer)?;
    let origin = match peer {
        Peer::Address(_) => Origin::Live,
        Peer::Program(_) => Origin::Emulator,
    };
    let mut opened = Opened::new(origin, peer.name(), answer);
    opened.peer = Some(peer);
    Ok(opened)
}

fn on_disk(origin: Origin, path: &str, opening: &Opening) -> Result<Opened, Outcome> {
    find(&Disk, origin, path, &str::to_owned, opening)
}

/// Opens a file, or the schema in a folder.
fn find(
    files: &dyn Files,
    mut origin: Origin,
    path: &str,
    label: &dyn Fn(&str) -> String,
    opening: &Opening,
) -> Result<Opened, Outcome> {
    let entry = if files.kind(path) == Kind::Folder {
        if origin == Origin::File {
            origin = Origin::Folder;
        }
        let entry = folder::entry(files, path, opening.schema_name);
        entry.map_err(|problem| failed(format!("'{}': {problem}", printable(&label(path)))))?
    } else {
        path.to_owned()
    };
    let loader: &dyn qmp_schema::Loader = files;
    let mut contents = load(loader, &entry, &opening.reading.options_for_meaning())?;
    if contents.content == Content::Source {
        contents.release = folder::version(files, &entry);
    }
    Ok(Opened::new(origin, &label(&entry), contents))
}

/// Reports an error.
#[expect(clippy::needless_pass_by_value, reason = "for `map_err`")]
fn failed(problem: String) -> Outcome {
    complain(&format!("error: {}\n", problem.trim_end()));
    Outcome::Failed
}

#[cfg(test)]
mod tests;
