//! `regen`: schemas to Rust code.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::thread::ScopedJoinHandle;
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
use crate::write::replace;

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
    /// Where to write the code for --schema; files there that are not generated are removed if they
    /// say that they were
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
    files: Files,
    old: BTreeMap<String, Vec<u8>>,
}

fn workspace(check: bool, reading: &Reading) -> Result<(), Outcome> {
    let root = workspace_root();
    let version = root.join("schemas/VERSION");
    let version = fs::read_to_string(&version).map_err(|e| output::cannot("read", &version, &e))?;
    let mut prepared = Vec::new();
    let mut features = Vec::new();
    // The schemas are read side by side, and so is the history: all are needed before the rest.
    let read: Vec<_> = std::thread::scope(|scope| {
        let reading: Vec<_> = TARGETS
            .iter()
            .map(|target| {
                let name = target.schema.split('/').nth(1).unwrap_or_default();
                let (schema, schemas) = (root.join(target.schema), root.join("schemas"));
                let loading = scope.spawn(move || load(&schema.to_string_lossy(), reading));
                let history = scope.spawn(move || history::read(&schemas, name));
                (target, name, loading, history)
            })
            .collect();
        let joined = reading
            .into_iter()
            .map(|(target, name, loading, history)| (target, name, join(loading), join(history)));
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
        prepared.push(prepare(&root.join(target.out), files)?);
    }
    let manifest = root.join(MANIFEST);
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
        let stale = prepared.iter().filter(|prepared| !report_stale(prepared));
        let mut fresh = stale.count() == 0;
        if old != new {
            complain(&format!("{}: different\n", shown(&manifest)));
            fresh = false;
        }
        return verdict(fresh, COMMAND);
    }
    for prepared in &prepared {
        write(prepared)?;
    }
    if old != new {
        replace(&[(manifest, &new)]).map_err(|(path, e)| output::cannot("write", &path, &e))?;
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
    let prepared = prepare(out, files)?;
    if arguments.check {
        let history = arguments.history.as_ref();
        let history = history.map(|folder| format!(" --history {}", folder.display()));
        let command = format!(
            "{COMMAND} --schema {schema}{}{} --out {}",
            history.unwrap_or_default(),
            arguments.reading.as_options(),
            out.display()
        );
        return verdict(report_stale(&prepared), &command);
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

/// What a thread gives.
fn join<T>(thread: ScopedJoinHandle<'_, T>) -> T {
    match thread.join() {
        Ok(value) => value,
        Err(panic) => std::panic::resume_unwind(panic),
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

fn prepare(out: &Path, files: Files) -> Result<Prepared, Outcome> {
    let mut old = BTreeMap::new();
    collect(out, "", &mut old).map_err(|e| output::cannot("read", out, &e))?;
    // In a folder of someone else's, what regen did not write is none of its business.
    old.retain(|path, text| files.get(path).is_some() || is_generated(text));
    Ok(Prepared {
        out: out.to_owned(),
        files,
        old,
    })
}

fn is_generated(text: &[u8]) -> bool {
    let line = text.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let line = String::from_utf8_lossy(line);
    line.contains(COMMAND) && line.contains("Do not edit")
}

/// All files below a folder by their path in it; none if the folder is not there.
fn collect(folder: &Path, prefix: &str, files: &mut BTreeMap<String, Vec<u8>>) -> io::Result<()> {
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound && prefix.is_empty() => return Ok(()),
        entries => entries?,
    };
    for entry in entries {
        let entry = entry?;
        let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            collect(&entry.path(), &format!("{path}/"), files)?;
        } else {
            files.insert(path, fs::read(entry.path())?);
        }
    }
    Ok(())
}

fn report_stale(prepared: &Prepared) -> bool {
    let stale = qmp_codegen::stale(&prepared.files, &prepared.old);
    for (path, how) in &stale {
        output::print(&format!("{}: {how}\n", shown(&prepared.out.join(path))));
    }
    stale.is_empty()
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
    let Prepared { out, files, old } = prepared;
    let stale = qmp_codegen::stale(files, old);
    let changed: Vec<_> = stale
        .iter()
        .filter(|(_, how)| *how != Stale::Orphaned)
        .filter_map(|(path, _)| Some((out.join(path), files.get(path)?)))
        .collect();
    let removed: Vec<_> = stale
        .iter()
        .filter(|(_, how)| *how == Stale::Orphaned)
        .map(|(path, _)| out.join(path))
        .collect();
    replace(&changed).map_err(|(path, e)| output::cannot("write", &path, &e))?;
    for path in &removed {
        fs::remove_file(path).map_err(|e| output::cannot("remove", path, &e))?;
        // The folder too, if it was the last file; if not, this fails, and that is fine.
        if let Some(folder) = path.parent() {
            let _ = fs::remove_dir(folder);
        }
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
