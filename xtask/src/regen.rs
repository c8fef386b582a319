//! `regen`: schemas to Rust code.

mod guide;
mod uses;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::thread::{Scope, ScopedJoinHandle};
use std::time::Instant;

use qmp_cli_support::code::{self, Prepared, REGEN, shown};
use qmp_cli_support::disk::Reading;
use qmp_cli_support::output::{self, complain};
use qmp_cli_support::write::Folder;
use qmp_cli_support::{Outcome, history};
use qmp_codegen::{Config, Dates, Placement};
use qmp_history::snapshot;
use qmp_reference::{modules, texts, when};
use qmp_schema::Schema;
use qmp_text::printable;

use crate::embedded::{self, Files};
use crate::{secrets, workspace};
use uses::Uses;

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

/// A schema that has only definitions of another one: no code is generated from it, because that of the other
/// serves both.
const SHARING: (&str, &str) = ("storage-daemon", "qmp");

/// The manifest that lists a feature for each schema module, between two comments.
const MANIFEST: &str = "qmp-types/Cargo.toml";
const BEGIN: &str = "# Written by `cargo xtask regen`, from here\n";
const END: &str = "# to here.\n";

/// The page that shows schema beside Rust.
const GUIDE: &str = "docs/generated-code.md";

#[derive(Clone, Copy)]
struct Target {
    schema: &'static str,
    out: &'static str,
    feature: Option<&'static str>,
}

/// Generate the code of this workspace from `schemas/`.
///
/// Writes the generated part of `qmp-types` and the data of `qmp-releases`. Only files that changed are written, and files
/// that are no longer generated are removed. With --schema and --out, it starts `qmp generate`.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Write nothing; fail if anything is missing, different or orphaned
    #[arg(long)]
    check: bool,
}

/// Runs the command.
pub(crate) fn run(arguments: &Arguments) -> Outcome {
    workspace(arguments.check).map_or_else(|outcome| outcome, |()| Outcome::Fine)
}

fn workspace(check: bool) -> Result<(), Outcome> {
    let root = workspace::root();
    let reading = &Reading::default();
    let version = root.join("schemas/VERSION");
    let version = fs::read_to_string(&version).map_err(|e| output::cannot("read", &version, &e))?;
    let mut prepared = Vec::new();
    let mut features = Vec::new();
    let manifest = root.join(MANIFEST);
    let package = manifest.parent().unwrap_or(&root);
    // Always locked first, so that two runs do not deadlock.
    let package = if check {
        None
    } else {
        Some(code::open(package)?)
    };
    let mut tables = Files::new();
    let mut described = Files::new();
    let mut uses = Uses::read(&root.join("schemas"))?;
    let mut site = site_files(&root)?;
    for read in sources(&root, reading) {
        let Source { target, name, .. } = read;
        let (loaded, history) = (read.loaded?, read.history?);
        check_snapshot(&root, name, &loaded.schema, version.trim())?;
        site.insert(modules_path(name), modules::table(&loaded.schema));
        let start = Instant::now();
        let widened = history.widen(loaded.schema)?;
        described.insert(texts_path(name), texts::table(&widened.schema));
        tables.insert(table_path(name), when::table(&widened, &history.oldest()));
        let config = Config {
            source: format!("schemas/{name} (QEMU {})", version.trim()),
            command: REGEN.to_owned(),
            placement: Placement::Types {
                feature: target.feature,
            },
            dates: Dates::of(&widened.schema, &widened.availability, &widened.changes),
            secrets: secrets::read(&root.join("schemas"), name, &widened.schema)?,
            usage: uses.of(&widened.schema),
        };
        complain(&format!(
            "{}: read {} files in {:.0?}, fitted {} releases in {:.0?}\n",
            target.schema,
            loaded.files,
            loaded.time,
            history.history.releases().len(),
            start.elapsed(),
        ));
        let files = code::generate(target.schema, &widened.schema, &config)?;
        site.insert(
            names_path(name),
            definitions(name, files.get("NAMES.txt").unwrap_or_default()),
        );
        features.extend_from_slice(files.features());
        uses.keep(files.examples());
        prepared.push(Prepared::new(&root.join(target.out), files, check)?);
    }
    let (table, files) = check_sharing(&root, version.trim(), reading)?;
    tables.insert(table_path(SHARING.0), table);
    site.insert(modules_path(SHARING.0), files);
    let old = fs::read_to_string(&manifest).map_err(|e| output::cannot("read", &manifest, &e))?;
    let Some(new) = with_features(&old, &features) else {
        complain(&format!(
            "error: '{}' lacks the comments around the features\n",
            shown(&manifest)
        ));
        return Err(Outcome::Failed);
    };
    let guide = root.join(GUIDE);
    let old_guide = fs::read_to_string(&guide).map_err(|e| output::cannot("read", &guide, &e))?;
    let new_guide = guide::refresh(&old_guide, &|file| guide_file(&root, &prepared, file));
    let new_guide = new_guide.map_err(|error| {
        complain(&format!("error: '{}': {error}\n", shown(&guide)));
        Outcome::Failed
    })?;
    if check {
        // Report all stale files, not only the first.
        let mut fresh = true;
        for prepared in &prepared {
            fresh &= prepared.report_stale()?;
        }
        for (path, old, new) in [(&manifest, &old, &new), (&guide, &old_guide, &new_guide)] {
            if old != new {
                complain(&format!("{}: different\n", shown(path)));
                fresh = false;
            }
        }
        fresh &= embedded::regenerate(&root, &tables, &described, &uses.files(), &site, check)?;
        return code::verdict(fresh, REGEN);
    }
    for prepared in &prepared {
        prepared.write()?;
    }
    if old != new
        && let Some(package) = package
    {
        replace(&package, &manifest, &new)?;
    }
    if old_guide != new_guide
        && let Some(folder) = guide.parent()
    {
        replace(&code::open(folder)?, &guide, &new_guide)?;
    }
    embedded::regenerate(&root, &tables, &described, &uses.files(), &site, check)?;
    Ok(())
}

/// A schema of the workspace, with its history.
struct Source {
    target: Target,
    name: &'static str,
    loaded: Result<code::Read, Outcome>,
    history: Result<history::Recorded, Outcome>,
}

/// Reads the schemas and their histories in parallel.
fn sources(root: &Path, reading: &Reading) -> Vec<Source> {
    let store = &history::Folder::new(&root.join("schemas"));
    let jobs = TARGETS.map(|target| {
        let name = target.schema.split('/').nth(1).unwrap_or_default();
        let schema = root.join(target.schema).to_string_lossy().into_owned();
        (target, name, schema)
    });
    std::thread::scope(|scope| {
        let reading: Vec<_> = jobs
            .iter()
            .map(|(target, name, schema)| {
                let loaded = beside(scope, move || code::read(schema, reading));
                let history = beside(scope, move || history::read(store, name));
                (target, *name, loaded, history)
            })
            .collect();
        let joined = reading
            .into_iter()
            .map(|(target, name, loaded, history)| Source {
                target: *target,
                name,
                loaded: loaded(),
                history: history(),
            });
        joined.collect()
    })
}

/// The name of a schema's table of answers for `qmp when` among the files of `qmp-releases`.
fn table_path(name: &str) -> String {
    format!("when/{name}.jsonl")
}

/// The name of a schema's table of texts among the files of `qmp-releases`.
fn texts_path(name: &str) -> String {
    format!("texts/{name}.tsv")
}

/// The name of a schema's table of modules among the files of `qmp-releases`.
fn modules_path(name: &str) -> String {
    format!("site/{name}.tsv")
}

/// The name of a schema's list of Rust names among the files of `qmp-releases`.
fn names_path(name: &str) -> String {
    format!("site/{name}.names")
}

/// Of a list of Rust names, those of definitions, with their modules.
fn definitions(name: &str, names: &str) -> String {
    let names = names.lines().filter_map(|line| line.split_once(" = "));
    let definitions = names.filter(|(_, path)| !path.contains('.'));
    let lines = definitions.map(|(wire, path)| format!("{wire} = qmp_types::{name}::{path}\n"));
    lines.collect()
}

/// The pages of the documentation that the site of `qmp doc --html` has too.
fn site_files(root: &Path) -> Result<Files, Outcome> {
    let path = root.join("docs/protocol.md");
    let text = fs::read_to_string(&path).map_err(|e| output::cannot("read", &path, &e))?;
    Ok(Files::from([("site/protocol.md".to_owned(), text)]))
}

/// Writes `path`, a file of `folder`.
fn replace(folder: &Folder, path: &Path, text: &str) -> Result<(), Outcome> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    folder.replace(&[(&name, text)]).map_err(code::cannot_write)
}

/// A file that the guide shows: a schema, or the new code of a file such as `qmp/job/types.rs`.
fn guide_file(root: &Path, prepared: &[Prepared], file: &str) -> Option<String> {
    if file.starts_with("schemas/") {
        return fs::read_to_string(root.join(file)).ok();
    }
    let (schema, path) = file.split_once('/')?;
    let mut texts = prepared.iter();
    let text = texts.find_map(|prepared| prepared.text(schema, path));
    text.map(str::to_owned)
}

/// Checks that the newest snapshot equals the schema files; `import` writes both.
fn check_snapshot(root: &Path, name: &str, schema: &Schema, release: &str) -> Result<(), Outcome> {
    let path = root.join(format!("schemas/releases/{name}-{release}.json"));
    let text = fs::read_to_string(&path).map_err(|e| output::cannot("read", &path, &e))?;
    if snapshot::to_text(schema, name, release) == text {
        return Ok(());
    }
    complain(&format!(
        "error: '{}' and 'schemas/{name}' differ; run `cargo xtask import`\n",
        shown(&path)
    ));
    Err(Outcome::No)
}

/// Checks that the storage daemon's schema fits its snapshots, and that all of its definitions equal QMP's: its snapshot
/// has the same lines. Returns its table of answers for `qmp when`, and the table of its modules.
fn check_sharing(
    root: &Path,
    release: &str,
    reading: &Reading,
) -> Result<(String, String), Outcome> {
    let (name, of) = SHARING;
    let entry = format!("schemas/{name}/qapi-schema.json");
    let loaded = code::read(&root.join(&entry).to_string_lossy(), reading)?;
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
            "error: 'schemas/{name}' has a definition that 'schemas/{of}' lacks: {line}\n"
        ));
        return Err(Outcome::No);
    }
    let history = history::read(&history::Folder::new(&root.join("schemas")), name)?;
    let releases = history.history.releases().len();
    let files = modules::table(&loaded.schema);
    let widened = history.widen(loaded.schema)?;
    complain(&format!(
        "{entry}: read {} files in {:.0?}, fitted {releases} releases; its code is that of schemas/{of}\n",
        loaded.files, loaded.time,
    ));
    Ok((when::table(&widened, &history.oldest()), files))
}

/// Runs a function on another thread or, if none can be started, when its result is needed.
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
