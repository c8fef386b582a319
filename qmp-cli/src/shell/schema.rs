//! The schema of a server: its answer to `query-qmp-schema`, kept for the next time.
//!
//! The answer takes longer than everything else before the first command. A copy is in the user's cache folder, under the version, the
//! package and the target of the server; it is used if the server still has exactly its commands.

use std::fs;
use std::path::{Path, PathBuf};

use qmp_cli_support::content;
use qmp_client::Error;
use qmp_history::Release;
use qmp_schema::Schema;
use qmp_shell::Session;
use qmp_shell::known::{self, Flags};
use qmp_shell::session::Command;
use qmp_types::Version;
use serde_json::Value;

use crate::input::SchemaName;
use crate::input::release::snapshots;

/// The schema of a server; `None` if nothing is known of it.
pub(super) async fn of(session: &Session) -> Result<Option<Schema>, Error> {
    let Some(greeting) = session.greeting() else {
        return Ok(snapshot("newest/qga.json"));
    };
    let version = greeting.version.clone();
    // Both are sent at once. A storage daemon has no target, and another server may have neither.
    let (target, commands) =
        tokio::join!(ask(session, "query-target"), ask(session, "query-commands"));
    let target = target?.and_then(|target| Some(target.get("arch")?.as_str()?.to_owned()));
    let commands = commands?.map(|commands| names(&commands));
    let file = cache(&version, target.as_deref().unwrap_or("none"));
    if let (Some(file), Some(commands)) = (&file, &commands)
        && let Some(schema) = cached(file, commands)
    {
        return Ok(Some(schema));
    }
    let Some(answer) = ask(session, "query-qmp-schema").await? else {
        return Ok(None);
    };
    let answer = answer.to_string();
    let flags = of_release(&version)
        .map(|schema| Flags::of(&schema))
        .unwrap_or_default();
    let Ok(schema) = known::of_answer(&answer, &flags) else {
        return Ok(None);
    };
    if let Some(file) = file {
        // Without the copy, the next start takes longer.
        let _ = keep(&file, &format!("{}\n{answer}", flags.to_json()));
    }
    Ok(Some(schema))
}

/// The reply to a command without arguments; `None` if the server refuses it.
async fn ask(session: &Session, command: &str) -> Result<Option<Value>, Error> {
    let command = Command {
        name: command.to_owned(),
        arguments: None,
        out_of_band: false,
        fd: None,
    };
    match session.execute(command).await {
        Ok(value) => Ok(Some(value)),
        Err(Error::Refused { .. }) => Ok(None),
        Err(error) => Err(error),
    }
}

fn names(commands: &Value) -> Vec<String> {
    let commands = commands.as_array().map_or(&[][..], Vec::as_slice).iter();
    let names = commands.filter_map(|command| Some(command.get("name")?.as_str()?.to_owned()));
    let mut names: Vec<String> = names.collect();
    names.sort();
    names
}

/// The copy in the cache, if it fits the commands of the server.
fn cached(file: &Path, commands: &[String]) -> Option<Schema> {
    let text = fs::read_to_string(file).ok()?;
    let (flags, answer) = text.split_once('\n')?;
    let flags = Flags::from_json(&serde_json::from_str(flags).ok()?)?;
    let schema = known::of_answer(answer, &flags).ok()?;
    let mut known: Vec<&str> = schema
        .commands
        .iter()
        .map(|command| &*command.name)
        .collect();
    known.sort_unstable();
    (known == commands).then_some(schema)
}

/// Writes the copy beside the file and then in its place, so that no other shell reads a part of it.
fn keep(file: &Path, text: &str) -> std::io::Result<()> {
    let folder = file.parent().unwrap_or(file);
    fs::create_dir_all(folder)?;
    let new = tempfile::NamedTempFile::new_in(folder)?;
    fs::write(new.path(), text)?;
    new.persist(file)?;
    Ok(())
}

/// Where the copy for a server is; `None` if there is no place for one.
fn cache(version: &Version, target: &str) -> Option<PathBuf> {
    let folder = |name: &str| {
        std::env::var_os(name)
            .map(PathBuf::from)
            .filter(|path| path.is_absolute())
    };
    let caches = folder("XDG_CACHE_HOME").or_else(|| Some(folder("HOME")?.join(".cache")))?;
    let plain = |text: &str| -> String {
        let safe = |c: char| {
            if c.is_ascii_alphanumeric() || "._+~".contains(c) {
                c
            } else {
                '_'
            }
        };
        text.chars().take(100).map(safe).collect()
    };
    let Version {
        major,
        minor,
        micro,
        package,
    } = version;
    let name = format!(
        "{major}.{minor}.{micro}-{}-{}.json",
        plain(package),
        plain(target)
    );
    Some(caches.join("qmp/schemas").join(name))
}

/// The schema of a server's release, or of the newest.
fn of_release(version: &Version) -> Option<Schema> {
    let release = format!("{}.{}", version.major, version.minor)
        .parse::<Release>()
        .ok();
    let known = snapshots(
        qmp_releases::snapshots().map(str::to_owned).collect(),
        SchemaName::Qmp,
    );
    let fits = |known: &Release| release.is_some_and(|release| release.line() == known.line());
    let found = known.iter().rev().find(|(release, _)| fits(release));
    snapshot(&found.map_or_else(
        || "newest/qmp.json".to_owned(),
        |(_, file)| format!("releases/{file}"),
    ))
}

/// The schema in a built-in snapshot.
pub(super) fn snapshot(path: &str) -> Option<Schema> {
    let text = qmp_releases::read(path)?;
    Some(content::of_snapshot(path, &text).ok()?.loaded.schema)
}
