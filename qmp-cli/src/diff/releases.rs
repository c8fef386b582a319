//! `diff releases`: compares each release with the one before.

use std::fmt::Write;

use qmp_diff::{ComparedSchema, Comparison, Level, Options, Report, Visibility};
use qmp_history::Release;
use qmp_schema::Schema;
use qmp_text::printable;

use super::report_args::ReportArgs;
use crate::Outcome;
use crate::output::{self, complain};
use crate::progress::Progress;

/// Compare each release with the one before it.
#[derive(clap::Args)]
#[command(after_help = "Examples:
  qmp diff releases --from 9.0 --to 10.0
  qmp diff releases --list warn --schema-name qga")]
pub(super) struct Releases {
    /// The first release to compare with the next one
    #[arg(long, value_name = "RELEASE")]
    from: Option<Release>,
    /// The last release to compare with the one before
    #[arg(long, value_name = "RELEASE")]
    to: Option<Release>,
    #[command(flatten)]
    report: ReportArgs,
    /// List the findings too, those of that level and above
    #[arg(long, value_name = "LEVEL")]
    list: Option<String>,
}

impl Releases {
    pub(super) fn run(&self) -> Result<Outcome, Outcome> {
        let least = match self.list.as_deref() {
            None => None,
            Some(word) => {
                let level = Level::ALL.iter().find(|level| level.as_str() == word);
                Some(*level.ok_or_else(|| {
                    complain(&format!("error: there is no level '{}'\n", printable(word)));
                    Outcome::Failed
                })?)
            }
        };
        let archive = self.report.opening.archive()?;
        let releases: Vec<Release> = archive.releases().collect();
        for asked in [self.from, self.to].into_iter().flatten() {
            if !releases.iter().any(|known| known.line() == asked.line()) {
                let series: Vec<String> = releases.iter().map(|known| known.series()).collect();
                complain(&format!(
                    "error: there is no snapshot of {}\nnote: there are {}\n",
                    asked.series(),
                    series.join(", ")
                ));
                return Err(Outcome::Failed);
            }
        }
        let all = (0..releases.len()).filter_map(|index| archive.schema(index)?.ok());
        // Reading all of them takes time.
        let all: Vec<&Schema> = if self.report.reads_all() {
            all.map(|loaded| &loaded.schema).collect()
        } else {
            Vec::new()
        };
        self.report.check(&archive, &all)?;
        let options = Options {
            builds: self.report.builds(None),
            only: self.report.only(&all)?,
            archive: Some(&archive),
            ..self.report.options()?
        };
        let mut worst = Level::Off;
        let mut text = String::new();
        let progress = Progress::of_parts("comparing releases", releases.len().saturating_sub(1));
        for index in 1..releases.len() {
            progress.advance();
            let (before, after) = (releases[index - 1], releases[index]);
            let too_old = self.from.is_some_and(|from| before.line() < from.line());
            let too_new = self.to.is_some_and(|to| after.line() > to.line());
            if too_old || too_new {
                continue;
            }
            let mut loaded = Vec::new();
            for index in [index - 1, index] {
                match archive.schema(index) {
                    Some(Ok(schema)) => loaded.push(schema),
                    Some(Err(error)) => {
                        complain(&format!("error: {error}\n"));
                        return Err(Outcome::Failed);
                    }
                    None => return Err(Outcome::Failed),
                }
            }
            let labels = [before.to_string(), after.to_string()];
            let side = |index: usize, release| ComparedSchema {
                label: &labels[index],
                schema: &loaded[index].schema,
                sources: &loaded[index].sources,
                visibility: Visibility::SNAPSHOT,
                release: Some(release),
            };
            let report = Report::new(Comparison::run(&side(0, before), &side(1, after), &options));
            worst = worst.max(report.worst());
            text.push_str(&summary(&report));
            for finding in &report.findings {
                if least.is_some_and(|least| finding.level >= least) {
                    let (level, rule) = (finding.level, &finding.rule().id);
                    // Writing to a string does not fail.
                    let _ = writeln!(text, "  {level:<5} {rule}: {}", finding.sentence());
                }
            }
        }
        drop(progress);
        if text.is_empty() {
            complain("error: the range has no two releases to compare\n");
            return Err(Outcome::Failed);
        }
        Ok(output::print(&text).max(self.report.outcome(worst)))
    }
}

fn summary(report: &Report) -> String {
    let counts = [Level::Error, Level::Warn, Level::Info];
    let counts = counts.map(|level| format!("{:>4} {level}", report.count(level)));
    format!("{} to {}: {}\n", report.old, report.new, counts.join(" "))
}
