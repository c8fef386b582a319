//! Files in a commit or in the index.
//!
//! Takes a revision and paths, and returns files. One process of `git` reads them all, because a schema includes
//! some forty. It returns them as they are stored: it runs no filter, `textconv` or hook, fetches
//! nothing, and ignores a repository inside of a checked-out tree.

use std::cell::RefCell;
use std::fmt;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use qmp_schema::diagnostic::{closest, printable};
use qmp_schema::{Limits, Loader};

use super::files::{Files, Kind};

/// A state of all files.
pub(super) struct Git {
    state: State,
    /// The current folder, relative to the top folder.
    prefix: String,
    objects: RefCell<Objects>,
}

enum State {
    /// A commit: its name in the argument, and its hash.
    Commit(String, String),
    Index,
}

impl fmt::Display for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            State::Commit(rev, _) => write!(f, "commit '{}'", printable(rev)),
            State::Index => f.write_str("the index"),
        }
    }
}

impl Git {
    /// Opens the files of a commit.
    pub(super) fn commit(rev: &str) -> Result<Self, String> {
        let prefix = prefix()?;
        // Git reads it as a line of input, where it cannot be an option.
        let mut objects = Objects::new(&["--follow-symlinks"]).map_err(|e| cannot(&e))?;
        let found = objects.get(&format!("{rev}^{{commit}}"));
        match found.map_err(|error| cannot(&error))? {
            Some(object) if object.kind == "commit" => Ok(Self {
                state: State::Commit(rev.to_owned(), object.hash),
                prefix,
                objects: RefCell::new(objects),
            }),
            _ => Err(no_commit(rev)),
        }
    }

    /// Opens the files of the index.
    pub(super) fn index() -> Result<Self, String> {
        Ok(Self {
            state: State::Index,
            prefix: prefix()?,
            objects: RefCell::new(Objects::new(&[]).map_err(|error| cannot(&error))?),
        })
    }

    /// Makes a path relative to the top folder, without `.` and `..`.
    pub(super) fn tidy(&self, path: &str) -> String {
        let here = matches!(path, "." | "..") || path.starts_with("./") || path.starts_with("../");
        if here {
            tidy(&format!("{}{path}", self.prefix))
        } else {
            tidy(path)
        }
    }

    /// The error for a missing path, with a suggestion.
    pub(super) fn missing(&self, path: &str) -> String {
        let mut text = format!("there is no '{}' in {}", printable(path), self.state);
        let all = self.list("");
        let name = path.rsplit('/').next().unwrap_or(path);
        let of_same_name = |known: &&String| known.rsplit('/').next() == Some(name);
        let same: Vec<&str> = all
            .iter()
            .filter(of_same_name)
            .map(String::as_str)
            .collect();
        let meant = match same.first() {
            Some(same) => Some(*same),
            None => closest(path, all.iter().map(String::as_str)),
        };
        if let Some(meant) = meant {
            text.push_str(&did_you_mean(meant));
        }
        text
    }

    /// Lists all files below a folder.
    fn list(&self, folder: &str) -> Vec<String> {
        let literal = format!(":(top,literal){folder}");
        let output = match &self.state {
            State::Commit(_, hash) => {
                let all = [
                    "ls-tree",
                    "-r",
                    "-z",
                    "--full-tree",
                    "--name-only",
                    "--",
                    hash,
                ];
                // The empty path is the top folder.
                let inside = Some(folder).filter(|folder| !folder.is_empty());
                git(&all.into_iter().chain(inside).collect::<Vec<_>>())
            }
            State::Index => git(&["ls-files", "-z", "--full-name", "--", &literal]),
        };
        let text = output.unwrap_or_default();
        let paths = text.split('\0').filter(|path| !path.is_empty());
        paths.map(str::to_owned).collect()
    }

    fn get(&self, path: &str) -> io::Result<Option<Object>> {
        let path = tidy(path);
        let name = match &self.state {
            // Git would take it relative to the current folder, or fail.
            _ if path.starts_with("..") => return Ok(None),
            State::Commit(_, hash) => format!("{hash}:{path}"),
            State::Index if path.is_empty() => return Ok(None),
            State::Index => format!(":0:{path}"),
        };
        self.objects.borrow_mut().get(&name)
    }
}

impl Loader for Git {
    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        match self.get(path)? {
            Some(object) if object.kind == "blob" => Ok(object.bytes),
            Some(object) if object.kind == "tree" => Err(io::ErrorKind::IsADirectory.into()),
            _ => {
                let text = format!("{} has no such file", self.state);
                Err(io::Error::new(io::ErrorKind::NotFound, text))
            }
        }
    }
}

impl Files for Git {
    fn kind(&self, path: &str) -> Kind {
        match self.get(path) {
            Ok(Some(object)) if object.kind == "blob" => Kind::File,
            Ok(Some(object)) if object.kind == "tree" => Kind::Folder,
            // The index has no folders.
            _ if matches!(self.state, State::Index) && !self.names(path).is_empty() => Kind::Folder,
            _ => Kind::Missing,
        }
    }

    fn names(&self, folder: &str) -> Vec<String> {
        let folder = match tidy(folder) {
            folder if folder.is_empty() => folder,
            folder => format!("{folder}/"),
        };
        let paths = self.list(&folder);
        let inside = paths.iter().filter_map(|path| path.strip_prefix(&folder));
        let names = inside.filter(|path| !path.contains('/'));
        names.map(str::to_owned).collect()
    }
}

/// A git object.
struct Object {
    hash: String,
    kind: String,
    bytes: Vec<u8>,
}

/// A git process that returns objects.
struct Objects {
    child: Child,
    // The process ends when this is closed.
    questions: Option<ChildStdin>,
    answers: BufReader<ChildStdout>,
}

impl Objects {
    fn new(options: &[&str]) -> io::Result<Self> {
        let mut child = quiet_git()
            .args(["cat-file", "--batch"])
            .args(options)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let (questions, answers) = (child.stdin.take(), child.stdout.take());
        let answers = answers.ok_or(io::ErrorKind::BrokenPipe)?;
        Ok(Self {
            child,
            questions,
            answers: BufReader::new(answers),
        })
    }

    /// Returns an object by its name, which may be `REV:PATH`.
    fn get(&mut self, name: &str) -> io::Result<Option<Object>> {
        // Git reads a name to the end of the line.
        if name.contains(['\n', '\r', '\0']) {
            return Ok(None);
        }
        let questions = self.questions.as_mut().ok_or(io::ErrorKind::BrokenPipe)?;
        writeln!(questions, "{name}")?;
        questions.flush()?;
        let mut head = Vec::new();
        self.answers.read_until(b'\n', &mut head)?;
        if head.is_empty() {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        let head = String::from_utf8_lossy(&head);
        let words: Vec<&str> = head.trim_end().split(' ').collect();
        match words[..] {
            // Broken links; the rest of the line is a path.
            ["dangling" | "loop" | "notdir" | "symlink", size] => {
                self.take(size)?;
                Ok(None)
            }
            [hash, kind @ ("blob" | "tree" | "commit" | "tag"), size]
                if hash.bytes().all(|b| b.is_ascii_hexdigit()) =>
            {
                let (hash, kind) = (hash.to_owned(), kind.to_owned());
                let bytes = self.take(size)?;
                Ok(Some(Object { hash, kind, bytes }))
            }
            _ => Ok(None),
        }
    }

    /// Reads an object of the announced size, but keeps only the maximal size of a schema file and one byte, which
    /// marks it as too large.
    fn take(&mut self, size: &str) -> io::Result<Vec<u8>> {
        let wrong = |_| io::Error::from(io::ErrorKind::InvalidData);
        let size: u64 = size.parse().map_err(wrong)?;
        let most = size.min(Limits::default().file_size as u64 + 1);
        let mut bytes = Vec::new();
        (&mut self.answers).take(most).read_to_end(&mut bytes)?;
        // A line's end follows.
        io::copy(
            &mut (&mut self.answers).take(size - most + 1),
            &mut io::sink(),
        )?;
        Ok(bytes)
    }
}

impl Drop for Objects {
    fn drop(&mut self) {
        self.questions = None;
        // It may still be writing output that nothing reads.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Returns the path on the disk of a file in the working tree.
pub(super) fn in_work_tree(path: &str) -> Result<String, String> {
    let is_here = matches!(path, "." | "..") || path.starts_with("./") || path.starts_with("../");
    if is_here {
        return Ok(path.to_owned());
    }
    let up = git(&["rev-parse", "--show-cdup"])?;
    Ok(match (up.trim_end_matches('\n'), path) {
        ("", "") => ".".to_owned(),
        (up, path) => format!("{up}{path}"),
    })
}

/// Returns the current folder relative to the top folder: empty, or with a trailing slash.
fn prefix() -> Result<String, String> {
    let prefix = git(&["rev-parse", "--show-prefix"])?;
    Ok(prefix.trim_end_matches('\n').to_owned())
}

/// Git, with settings under which it only reads.
fn quiet_git() -> Command {
    let mut git = Command::new("git");
    // A bare repository below the top folder, with its configuration, may come from a commit.
    git.args(["-c", "safe.bareRepository=explicit"])
        .args(["-c", "core.fsmonitor=false"])
        .args(["-c", "core.hooksPath=/dev/null"])
        .args(["-c", "protocol.allow=never"])
        .arg("--no-pager")
        .env("GIT_NO_LAZY_FETCH", "1")
        .env("GIT_OPTIONAL_LOCKS", "0")
        .env("GIT_TERMINAL_PROMPT", "0")
        .env("LC_ALL", "C");
    // These change the meaning of paths.
    for variable in ["LITERAL", "GLOB", "NOGLOB", "ICASE"] {
        git.env_remove(format!("GIT_{variable}_PATHSPECS"));
    }
    git
}

/// Runs git; returns its output, or the first line of its error.
fn git(arguments: &[&str]) -> Result<String, String> {
    let output = quiet_git().args(arguments).stdin(Stdio::null()).output();
    let output = output.map_err(|error| cannot(&error))?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    let said = String::from_utf8_lossy(&output.stderr);
    let line = said.lines().next().unwrap_or_default();
    Err(format!("git says: {}", printable(line)))
}

fn cannot(error: &io::Error) -> String {
    format!("cannot run git: {error}")
}

fn no_commit(rev: &str) -> String {
    let mut text = format!("git knows no commit '{}'", printable(rev));
    let known = git(&["for-each-ref", "--format=%(refname:short)"]).unwrap_or_default();
    if let Some(meant) = closest(rev, known.lines()) {
        text.push_str(&did_you_mean(meant));
    }
    text
}

fn did_you_mean(meant: &str) -> String {
    format!("\nhelp: did you mean '{}'?", printable(meant))
}

/// Removes `.`, empty parts and `..` from a path; only a leading `..`, which leads out of the top
/// folder, stays.
fn tidy(path: &str) -> String {
    let mut parts: Vec<&str> = Vec::new();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." if parts.last().is_some_and(|last| *last != "..") => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    parts.join("/")
}
