//! The options of `diff` that choose the contents of the report.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use clap::ValueEnum;
use qmp_diff::{Accepted, Builds, Level, Only, Options, Rule, RuleId, Unstable, View, builds};
use qmp_history::Archive;
use qmp_schema::Schema;
use qmp_schema::condition::{self, Defines};
use qmp_schema::diagnostic::closest;
use qmp_text::printable;

use crate::Outcome;
use crate::input::Opening;
use crate::output::{self, complain};

#[derive(clap::Args)]
pub(super) struct ReportArgs {
    #[command(flatten)]
    pub(super) opening: Opening,
    /// Perspective of the report: programs that talk to servers, QEMU's reviewers, or users of generated
    /// Rust types
    #[arg(long, value_enum, default_value_t)]
    view: PerspectiveArg,
    /// The lowest level of a finding that makes the command fail
    #[arg(long, value_enum, value_name = "LEVEL", default_value_t)]
    fail_on: FailOn,
    /// Give a rule another level, for example `arg-became-optional=off`
    #[arg(long = "level", value_name = "RULE=LEVEL", value_parser = rule_level)]
    levels: Vec<(RuleId, Level)>,
    /// How to treat changes to unstable items: as information, unless --usage says that they are used
    #[arg(long, value_enum)]
    unstable: Option<OfUnstable>,
    /// Only changes that reach commands and events with this name, in which `*` stands for any text; or any name that
    /// a report prints: `TYPE.MEMBER`, a query, a place
    #[arg(long, value_name = "PATTERN")]
    only: Vec<String>,
    /// Only builds for a target, for example `s390x`
    #[arg(long, value_name = "TARGET")]
    target: Option<String>,
    /// Only builds that define a symbol, for example `CONFIG_LINUX`
    #[arg(long = "define", value_name = "NAME", value_parser = symbol)]
    defines: Vec<String>,
    /// Only builds that do not define a symbol
    #[arg(long = "undefine", value_name = "NAME", value_parser = symbol)]
    undefines: Vec<String>,
    /// A file of accepted findings; an entry that matches no finding is an error
    #[arg(long, value_name = "FILE")]
    accept: Option<PathBuf>,
    /// Only changes that affect a program, given by a recorded session, or by a list of commands, events
    /// and queries in libvirt's syntax
    #[arg(long, value_name = "FILE")]
    pub(super) usage: Vec<PathBuf>,
}

#[derive(Clone, Copy, Default, ValueEnum)]
enum PerspectiveArg {
    #[default]
    Client,
    Qemu,
    Rust,
}

#[derive(Clone, Copy, Default, ValueEnum)]
enum FailOn {
    #[default]
    Error,
    Warn,
    Info,
    Never,
}

#[derive(Clone, Copy, ValueEnum)]
enum OfUnstable {
    /// Leave out changes to unstable items
    Hide,
    /// Show them as information
    Info,
    /// Treat them like changes to stable items
    Enforce,
}

impl ReportArgs {
    /// The options of a comparison, without builds, names and history.
    pub(super) fn options(&self) -> Result<Options<'static>, Outcome> {
        let levels: BTreeMap<RuleId, Level> = self.levels.iter().copied().collect();
        Ok(Options {
            view: match self.view {
                PerspectiveArg::Client => View::Client,
                PerspectiveArg::Qemu => View::Qemu,
                PerspectiveArg::Rust => View::Rust,
            },
            unstable: match self.unstable {
                Some(OfUnstable::Hide) => Unstable::Hide,
                Some(OfUnstable::Info) => Unstable::Info,
                None if self.usage.is_empty() => Unstable::Info,
                Some(OfUnstable::Enforce) | None => Unstable::Enforce,
            },
            levels,
            accepted: self.accepted()?,
            today: today(),
            ..Options::default()
        })
    }

    /// The builds that count: those for the known target, unless an option names another.
    pub(super) fn builds(&self, known: Option<&str>) -> Builds {
        let mut builds = Builds::all();
        if let Some(target) = self.target.as_deref().or(known) {
            builds = builds.for_target(target);
        }
        for symbol in &self.defines {
            builds = builds.with(symbol, true);
        }
        for symbol in &self.undefines {
            builds = builds.with(symbol, false);
        }
        builds
    }

    /// The patterns of `--only`. Patterns that match nothing in the schemas are refused, because they would hide all differences.
    pub(super) fn only(&self, schemas: &[&Schema]) -> Result<Vec<Only>, Outcome> {
        let only: Vec<Only> = self.only.iter().map(|word| Only::new(word)).collect();
        for (only, word) in only.iter().zip(&self.only) {
            if !only.is_known(schemas) {
                let similar = only.similar(schemas);
                let help = similar.map_or_else(String::new, |similar| {
                    format!("help: did you mean '{}'?\n", printable(&similar))
                });
                let word = printable(word);
                complain(&format!(
                    "error: '{word}' matches nothing in either schema\n{help}"
                ));
                return Err(Outcome::Failed);
            }
        }
        Ok(only)
    }

    /// Whether options name items that not every release has.
    pub(super) fn reads_all(&self) -> bool {
        self.target.is_some()
            || !self.only.is_empty()
            || !self.defines.is_empty()
            || !self.undefines.is_empty()
    }

    /// Refuses unknown names, with which a comparison would find nothing.
    pub(super) fn check(&self, archive: &Archive, schemas: &[&Schema]) -> Result<(), Outcome> {
        let mut schemas = schemas.to_vec();
        // A server's answer has no conditions; use those of the newest release.
        let newest = archive.releases().len().checked_sub(1);
        let of_answers = schemas
            .iter()
            .all(|schema| condition::symbols(schema).is_empty());
        let asks = !self.defines.is_empty() || !self.undefines.is_empty();
        if of_answers
            && asks
            && let Some(Ok(loaded)) = newest.and_then(|newest| archive.schema(newest))
        {
            schemas.push(&loaded.schema);
        }
        self.check_builds(&schemas)
    }

    /// Refuses unknown targets and symbols, which would leave nothing to compare.
    fn check_builds(&self, schemas: &[&Schema]) -> Result<(), Outcome> {
        let unknown = |what: &str, name: &str, known: Vec<&str>, list: bool| {
            let similar = closest(name, known.iter().copied());
            let help = match similar {
                Some(similar) => format!("help: did you mean '{similar}'?\n"),
                None if list => format!("note: there are {}\n", known.join(", ")),
                None => String::new(),
            };
            complain(&format!(
                "error: there is no {what} '{}'\n{help}",
                printable(name)
            ));
            Outcome::Failed
        };
        if let Some(target) = &self.target {
            let known = builds::targets(schemas);
            if !known.contains(target.as_str()) {
                return Err(unknown("target", target, known.into_iter().collect(), true));
            }
        }
        let known = builds::symbols(schemas);
        for symbol in self.defines.iter().chain(&self.undefines) {
            if !known.contains(symbol) {
                let known = known.iter().map(String::as_str).collect();
                let what = "condition of these schemas with the symbol";
                return Err(unknown(what, symbol, known, false));
            }
        }
        Ok(())
    }

    /// The outcome of the command.
    pub(super) fn outcome(&self, worst: Level) -> Outcome {
        let least = match self.fail_on {
            FailOn::Error => Some(Level::Error),
            FailOn::Warn => Some(Level::Warn),
            FailOn::Info => Some(Level::Info),
            FailOn::Never => None,
        };
        super::fails(worst, least)
    }

    fn accepted(&self) -> Result<Accepted, Outcome> {
        let Some(path) = &self.accept else {
            return Ok(Accepted::default());
        };
        let text =
            fs::read_to_string(path).map_err(|error| output::cannot("read", path, &error))?;
        Accepted::parse(&text).map_err(|error| {
            let path = path.to_string_lossy();
            complain(&format!("error: '{}': {error}\n", printable(&path)));
            Outcome::Failed
        })
    }
}

fn symbol(text: &str) -> Result<String, String> {
    match Defines::new().define(text) {
        Ok(()) => Ok(text.to_owned()),
        Err(error) => Err(error.to_string()),
    }
}

fn rule_level(text: &str) -> Result<(RuleId, Level), String> {
    let (rule, level) = text
        .split_once('=')
        .ok_or("expected a rule and a level, as in arg-removed=warn")?;
    let Some(found) = Rule::find(rule) else {
        let rules = Rule::all().iter().map(|rule| rule.id.as_str());
        let help = closest(rule, rules).map_or_else(
            || "`diff rules` lists them".to_owned(),
            |similar| format!("did you mean '{similar}'?"),
        );
        return Err(format!("there is no rule '{}'; {help}", printable(rule)));
    };
    let mut levels = Level::ALL.iter();
    let level = levels
        .find(|known| known.as_str() == level)
        .ok_or_else(|| {
            format!(
                "there is no level '{}': it is error, warn, info or off",
                printable(level)
            )
        })?;
    Ok((found.id, *level))
}

/// The date, in UTC.
fn today() -> String {
    time::OffsetDateTime::now_utc().date().to_string()
}
