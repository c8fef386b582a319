//! `regen`: schemas to Rust code.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::thread::{Scope, ScopedJoinHandle};
use std::time::{Duration, Instant};

use qmp_codegen::{Config, Files, Placement, Stale};
use qmp_schema::Schema;
use qmp_schema::snapshot;
use qmp_text::printable;

use crate::Outcome;
use crate::disk::Reading;
use crate::history;
use crate::open::open_for_code;
use crate::output::{self, complain};
use crate::secrets;
use crate::write::{Failure, Folder, WAITING, word};

/// The schemas of the workspace, and where their code goes.
const TARGETS: [Target; 2] = [
    Target {
        schema: "schemas/qmp/qapi-schema.json",
        out: "qmp-types/src/generated/qmp",
        feature: None,
    },
    Target {
        schema: "schemas/qga/qapi-schema.json",
        out: "qmp-types/src/generated/qga",
        feature: Some("qga"),
    },
];

/// The schema that only has definitions of another one: no code is made from it, because that of the other
/// is for both.
const SHARING: (&str, &str) = ("storage-daemon", "qmp");

/// The manifest that lists a feature for each schema module, between two comments.
const MANIFEST: &str = "qmp-types/Cargo.toml";
const BEGIN: &str = "# Written by `cargo xtask regen`, from here\n";
const END: &str = "# to here.\n";

/// What the generated files name as the way to make them again.
const COMMAND: &str = "cargo xtask regen";

struct Target {
    schema: &'static str,
    out: &'static str,
    feature: Option<&'static str>,
}

/// Generate Rust code from the schemas.
///
/// Without options: reads `schemas/`, writes the generated part of `qmp-types`. Only files that
/// changed are written, and files that nothing generates any more are removed.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Write nothing; fail if anything is missing, different or orphaned
    #[arg(long)]
    check: bool,
    /// Generate from this schema instead; the code uses the crate `qmp-types`
    #[arg(long, value_name = "FILE", requires = "out")]
    schema: Option<String>,
    /// Where to write the code for --schema; files there that this schema does not give any more are
    /// removed if they say that they were generated; what was not is never removed nor replaced
    #[arg(long, value_name = "DIR", requires = "schema")]
    out: Option<PathBuf>,
    /// Make the code of --schema, which must be a snapshot, fit older releases too: those in
    /// DIR/releases, as DIR/history.json says. The workspace's DIR is `schemas`
    #[arg(long, value_name = "DIR", requires = "schema", conflicts_with = "root")]
    history: Option<PathBuf>,
    #[command(flatten)]
    reading: Reading,
}

/// Runs the command.
pub(crate) fn run(arguments: &Arguments) -> Outcome {
    let result = match (&arguments.schema, &arguments.out) {
        (Some(schema), Some(out)) => own_schema(schema, out, arguments),
        _ => workspace(arguments.check, &arguments.reading),
    };
    result.map_or_else(|outcome| outcome, |()| Outcome::Fine)
}

/// The code of a folder before it is written.
struct Prepared {
    out: PathBuf,
    /// The folder, if it is to be written.
    folder: Option<Folder>,
    files: Files,
    old: BTreeMap<String, Vec<u8>>,
}

fn workspace(check: bool, reading: &Reading) -> Result<(), Outcome> {
    let root = workspace_root();
    let version = root.join("schemas/VERSION");
    let version = fs::read_to_string(&version).map_err(|e| output::cannot("read", &version, &e))?;
    let mut prepared = Vec::new();
    let mut features = Vec::new();
    let manifest = root.join(MANIFEST);
    let package = manifest.parent().unwrap_or(&root);
    // It is the first to be locked, so that of two runs neither waits for the other.
    let package = if check { None } else { Some(open(package)?) };
    // The schemas are read side by side, and so is the history: all are needed before the rest.
    let schemas = &root.join("schemas");
    let jobs = TARGETS.map(|target| {
        let name = target.schema.split('/').nth(1).unwrap_or_default();
        let schema = root.join(target.schema).to_string_lossy().into_owned();
        (target, name, schema)
    });
    let read: Vec<_> = std::thread::scope(|scope| {
        let reading: Vec<_> = jobs
            .iter()
            .map(|(target, name, schema)| {
                let loading = beside(scope, move || load(schema, reading));
                let history = beside(scope, move || history::read(schemas, name));
                (target, *name, loading, history)
            })
            .collect();
        let joined = reading
            .into_iter()
            .map(|(target, name, loading, history)| (target, name, loading(), history()));
        joined.collect()
    });
    for (target, name, loaded, history) in read {
        let (loaded, history) = (loaded?, history?);
        check_snapshot(&root, name, &loaded.schema, version.trim())?;
        let start = Instant::now();
        let widened = history.widen(loaded.schema)?;
        let config = Config {
            source: format!("schemas/{name} (QEMU {})", version.trim()),
            command: COMMAND.to_owned(),
            placement: Placement::Types {
                feature: target.feature,
            },
            history: Some(widened.availability),
            changes: widened.changes,
            secrets: secrets::read(&root.join("schemas"), name, &widened.schema)?,
        };
        complain(&format!(
            "{}: read {} files in {:.0?}, fitted {} releases in {:.0?}\n",
            target.schema,
            loaded.files,
            loaded.time,
            history.history.releases().len(),
            start.elapsed(),
        ));
        let files = generate(target.schema, &widened.schema, &config)?;
        features.extend_from_slice(files.features());
        prepared.push(prepare(&root.join(target.out), files, check)?);
    }
    check_sharing(&root, version.trim(), reading)?;
    let old = fs::read_to_string(&manifest).map_err(|e| output::cannot("read", &manifest, &e))?;
    let Some(new) = with_features(&old, &features) else {
        complain(&format!(
            "error: '{}' lacks the comments around the features\n",
            shown(&manifest)
        ));
        return Err(Outcome::Failed);
    };
    if check {
        // Each is reported, so this must not stop at the first.
        let mut fresh = true;
        for prepared in &prepared {
            fresh &= report_stale(prepared)?;
        }
        if old != new {
            complain(&format!("{}: different\n", shown(&manifest)));
            fresh = false;
        }
        return verdict(fresh, COMMAND);
    }
    for prepared in &prepared {
        write(prepared)?;
    }
    if old != new
        && let (Some(package), Some(name)) = (package, manifest.file_name())
    {
        let name = name.to_string_lossy();
        package.replace(&[(&name, &new)]).map_err(cannot_write)?;
    }
    Ok(())
}

fn own_schema(schema: &str, out: &Path, arguments: &Arguments) -> Result<(), Outcome> {
    let name = Path::new(schema)
        .file_name()
        .unwrap_or_default()
        .to_string_lossy();
    let mut config = Config::elsewhere(name, COMMAND);
    let mut read = load(schema, &arguments.reading)?;
    complain(&format!(
        "{}: read {} files in {:.0?}\n",
        printable(schema),
        read.files,
        read.time
    ));
    if let Some(folder) = &arguments.history {
        let widened = history::up_to(folder, schema)?.widen_older(&read.schema)?;
        config.history = Some(widened.availability);
        config.changes = widened.changes;
        read.schema = widened.schema;
    }
    let files = generate(schema, &read.schema, &config)?;
    let prepared = prepare(out, files, arguments.check)?;
    if arguments.check {
        let history = arguments.history.as_ref();
        let history = history.map(|folder| format!(" --history {}", folder.display()));
        let command = format!(
            "{COMMAND} --schema {schema}{}{} --out {}",
            history.unwrap_or_default(),
            arguments.reading.as_options(),
            out.display()
        );
        return verdict(report_stale(&prepared)?, &command);
    }
    write(&prepared)
}

/// The newest snapshot says what the schema files say: both are written by `import`.
fn check_snapshot(root: &Path, name: &str, schema: &Schema, release: &str) -> Result<(), Outcome> {
    let path = root.join(format!("schemas/releases/{name}-{release}.json"));
    let text = fs::read_to_string(&path).map_err(|e| output::cannot("read", &path, &e))?;
    if snapshot::to_text(schema, name, release) == text {
        return Ok(());
    }
    complain(&format!(
        "error: '{}' and 'schemas/{name}' do not say the same; run `cargo xtask import`\n",
        shown(&path)
    ));
    Err(Outcome::No)
}

/// The storage daemon's schema fits its snapshots, and defines nothing that the code of QMP's is not made
/// from: it has the same lines in its snapshot.
fn check_sharing(root: &Path, release: &str, reading: &Reading) -> Result<(), Outcome> {
    let (name, of) = SHARING;
    let entry = format!("schemas/{name}/qapi-schema.json");
    let loaded = load(&root.join(&entry).to_string_lossy(), reading)?;
    check_snapshot(root, name, &loaded.schema, release)?;
    let lines = |name: &str| {
        let path = root.join(format!("schemas/releases/{name}-{release}.json"));
        let text = fs::read_to_string(&path).map_err(|e| output::cannot("read", &path, &e))?;
        let lines = text.lines().skip(1).map(|line| line.trim_end_matches(','));
        Ok(lines.map(str::to_owned).collect::<BTreeSet<String>>())
    };
    let (own, others) = (lines(name)?, lines(of)?);
    if let Some(line) = own.difference(&others).next() {
        let line = printable(line);
        complain(&format!(
            "error: 'schemas/{name}' defines what 'schemas/{of}' does not: {line}\n"
        ));
        return Err(Outcome::No);
    }
    let history = history::read(&root.join("schemas"), name)?;
    let releases = history.history.releases().len();
    history.widen(loaded.schema)?;
    complain(&format!(
        "{entry}: read {} files in {:.0?}, fitted {releases} releases; its code is that of schemas/{of}\n",
        loaded.files, loaded.time,
    ));
    Ok(())
}

/// A schema, and how long it took to read it.
struct Read {
    schema: Schema,
    files: usize,
    time: Duration,
}

fn load(schema: &str, reading: &Reading) -> Result<Read, Outcome> {
    let start = Instant::now();
    let loaded = open_for_code(schema, reading)?;
    Ok(Read {
        files: loaded.sources.files().len(),
        schema: loaded.schema,
        time: start.elapsed(),
    })
}

/// Does something on another thread, or, if there is none to be had, when its result is asked for.
fn beside<'scope, T: Send + 'scope>(
    scope: &'scope Scope<'scope, '_>,
    work: impl FnOnce() -> T + Send + Copy + 'scope,
) -> impl FnOnce() -> T {
    let thread = std::thread::Builder::new().spawn_scoped(scope, work);
    move || match thread.map(ScopedJoinHandle::join) {
        Ok(Ok(result)) => result,
        Ok(Err(panic)) => std::panic::resume_unwind(panic),
        Err(_) => work(),
    }
}

/// Generates the code of a schema, and says how long it took.
fn generate(path: &str, schema: &Schema, config: &Config) -> Result<Files, Outcome> {
    let start = Instant::now();
    let path = printable(path);
    let files = qmp_codegen::generate(schema, config).map_err(|error| {
        complain(&format!("{path}: error: {error}\n"));
        Outcome::No
    })?;
    complain(&format!(
        "{path}: generated {} files in {:.0?}\n",
        files.iter().len(),
        start.elapsed(),
    ));
    Ok(files)
}

fn open(folder: &Path) -> Result<Folder, Outcome> {
    Folder::open(folder).map_err(cannot_write)
}

fn cannot_write((path, error): Failure) -> Outcome {
    output::cannot("write", &path, &error)
}

/// Looks at what is there. If that is to be written, nobody else writes there until it is done.
fn prepare(out: &Path, files: Files, check: bool) -> Result<Prepared, Outcome> {
    let folder = if check { None } else { Some(open(out)?) };
    let mut old = BTreeMap::new();
    collect(out, "", &files, &mut old)?;
    Ok(Prepared {
        out: out.to_owned(),
        folder,
        files,
        old,
    })
}

/// Whether a text says that it was generated. Git's marks of a conflict may stand before that.
fn is_generated(text: &[u8]) -> bool {
    let mut lines = text.split(|byte| *byte == b'\n').take(3);
    lines.any(|line| {
        let line = String::from_utf8_lossy(line);
        line.contains(COMMAND) && line.contains("Do not edit")
    })
}

/// The generated files below a folder by their path in it; none if the folder is not there. In a
/// folder of someone else's, what regen did not write is none of its business, unless it is in the
/// way.
fn collect(
    folder: &Path,
    prefix: &str,
    new: &Files,
    files: &mut BTreeMap<String, Vec<u8>>,
) -> Result<(), Outcome> {
    let cannot = |path: &Path| {
        let path = path.to_owned();
        move |error: io::Error| output::cannot("read", &path, &error)
    };
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound && prefix.is_empty() => return Ok(()),
        entries => entries.map_err(cannot(folder))?,
    };
    for entry in entries {
        let entry = entry.map_err(cannot(folder))?;
        let path = entry.path();
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        let kind = entry.file_type().map_err(cannot(&path))?;
        let is_wanted = new.get(&name).is_some();
        if kind.is_dir() && !is_wanted {
            if name != WAITING && !is_of_another_schema(&path) {
                collect(&path, &format!("{name}/"), new, files)?;
            }
        } else if kind.is_file() {
            let text = fs::read(&path).map_err(cannot(&path))?;
            if is_generated(&text) {
                files.insert(name, text);
            } else if is_wanted {
                return Err(in_the_way(&path, "it was not generated"));
            }
        } else if is_wanted {
            return Err(in_the_way(&path, &format!("it is {}", word(kind))));
        }
    }
    Ok(())
}

/// Whether a folder in another one is where the code of a schema has been written.
fn is_of_another_schema(folder: &Path) -> bool {
    // Every schema's code has such a list at its top, and nowhere else.
    let list = folder.join("NAMES.txt");
    let is_file = fs::symlink_metadata(&list).is_ok_and(|metadata| metadata.is_file());
    is_file && fs::read(&list).is_ok_and(|text| is_generated(&text))
}

/// Something of the user's is where code should be.
fn in_the_way(path: &Path, why: &str) -> Outcome {
    complain(&format!(
        "error: cannot replace '{}': {why}\nhelp: move it away, or name another folder\n",
        shown(path)
    ));
    Outcome::Failed
}

/// Says what is stale; gives whether nothing is.
fn report_stale(prepared: &Prepared) -> Result<bool, Outcome> {
    let stale = qmp_codegen::stale(&prepared.files, &prepared.old);
    let line =
        |(path, how): &(String, Stale)| format!("{}: {how}\n", shown(&prepared.out.join(path)));
    let lines: String = stale.iter().map(line).collect();
    match output::print(&lines) {
        Outcome::Failed => Err(Outcome::Failed),
        _ => Ok(stale.is_empty()),
    }
}

fn verdict(fresh: bool, command: &str) -> Result<(), Outcome> {
    if fresh {
        return Ok(());
    }
    complain(&format!(
        "error: the generated code is stale; run `{}`\n",
        printable(command)
    ));
    Err(Outcome::No)
}

/// Writes what changed and removes what is orphaned. New texts are complete on the disk before the
/// first old one is replaced.
fn write(prepared: &Prepared) -> Result<(), Outcome> {
    let start = Instant::now();
    let Prepared {
        out,
        folder: Some(folder),
        files,
        old,
    } = prepared
    else {
        return Ok(());
    };
    let stale = qmp_codegen::stale(files, old);
    let changed: Vec<_> = stale
        .iter()
        .filter(|(_, how)| *how != Stale::Orphaned)
        .filter_map(|(path, _)| Some((path.as_str(), files.get(path)?)))
        .collect();
    let removed: Vec<_> = stale
        .iter()
        .filter(|(_, how)| *how == Stale::Orphaned)
        .map(|(path, _)| path)
        .collect();
    folder.replace(&changed).map_err(cannot_write)?;
    for path in &removed {
        let removed = folder.remove(path);
        removed.map_err(|(path, e)| output::cannot("remove", &path, &e))?;
    }
    complain(&format!(
        "{}: wrote {}, removed {}, left {} as they were, in {:.0?}\n",
        shown(out),
        changed.len(),
        removed.len(),
        files.iter().len() - changed.len(),
        start.elapsed(),
    ));
    Ok(())
}

/// The folder of the workspace: regen works from any folder in it.
pub(crate) fn workspace_root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_owned()
}

/// A path as a person in the current folder would write it.
fn shown(path: &Path) -> String {
    let here = std::env::current_dir().unwrap_or_default();
    let path = path.strip_prefix(here).unwrap_or(path);
    printable(&path.to_string_lossy()).into_owned()
}

/// The manifest with these features, all of them on by default.
fn with_features(manifest: &str, features: &[String]) -> Option<String> {
    let (before, rest) = manifest.split_once(BEGIN)?;
    let (_, after) = rest.split_once(END)?;
    let list: Vec<_> = features
        .iter()
        .map(|feature| format!("    \"{feature}\",\n"))
        .collect();
    let each: Vec<_> = features
        .iter()
        .map(|feature| format!("{feature} = []\n"))
        .collect();
    Some(format!(
        "{before}{BEGIN}default = [\n{}]\n{}{END}{after}",
        list.concat(),
        each.concat()
    ))
}
