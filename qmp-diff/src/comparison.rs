//! A complete comparison of two schemas, from the differences to the proofs.
//!
//! Only [`Comparison::run`] makes findings. It defines the order of the steps, and nothing changes a finding
//! afterwards: first the rules, then history, then the usage of a program, then levels.

use std::collections::BTreeMap;

use crate::accepted::Accepting;
use crate::audit;
use crate::compared::ComparedSchema;
use crate::finding::Finding;
use crate::hints;
use crate::judge::{Judged, judge};
use crate::only;
use crate::options::{Options, Witnesses};
use crate::parts;
use crate::policy::{self, Interval};
use crate::prove::prove;
use crate::rule::{Needs, Rule, RuleId};
use crate::usage::UnknownName;
use crate::verdict::View;

/// The findings of a comparison, with all details.
#[derive(Clone, Debug)]
pub struct Comparison {
    pub(crate) old: String,
    pub(crate) new: String,
    pub(crate) view: View,
    pub(crate) findings: Vec<Finding>,
    /// The reason of each accepted finding.
    pub(crate) reasons: Vec<Option<String>>,
    pub(crate) stale: Vec<String>,
    pub(crate) blind: Vec<&'static Rule>,
    pub(crate) scope: Scope,
    pub(crate) notes: Vec<String>,
    unknown_names: Vec<UnknownName>,
}

/// The size of the comparison.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scope {
    /// The number of compared commands, in either schema.
    pub commands: usize,
    /// The number of compared events.
    pub events: usize,
    /// The words that restrict the comparison, if any.
    pub only: Vec<String>,
    /// The files with the usage of a program, if any.
    pub usage: Vec<String>,
}

impl Comparison {
    /// Compares two schemas.
    #[must_use]
    pub fn run(old: &ComparedSchema<'_>, new: &ComparedSchema<'_>, options: &Options<'_>) -> Self {
        let interval = old.release.map(|old| Interval {
            old,
            new: new.release,
        });
        let past = options.archive.zip(interval);
        let schemas = [old.schema, new.schema];
        let Judged {
            mut findings,
            mut deprecated,
        } = judge(old, new, &options.builds);
        hints::add(&mut findings, old, new);
        let mut compared = compared(old, new);
        if !options.only.is_empty() {
            only::narrow(&mut findings, &options.only, &schemas);
            only::narrow(&mut deprecated, &options.only, &schemas);
            compared.retain(|name, _| options.only.iter().any(|only| only.names_root(name)));
        }
        parts::add(&mut findings, old, new, options.describe);
        if let Some((archive, interval)) = past {
            let of_build = !new.visibility.source;
            policy::decide(&mut findings, archive, interval, of_build);
            if options.turns_on(RuleId::DeprecatedStillPresent) {
                findings.extend(audit::still_present(deprecated, archive, interval));
            }
        }
        hints::replacements(&mut findings, &options.replacements, &schemas);
        let (mut notes, mut unknown_names, mut files) = (Vec::new(), Vec::new(), Vec::new());
        if let Some(usage) = options.usage {
            let filter = usage.between(old.schema, new.schema);
            unknown_names = filter.unknown_names(options.archive);
            filter.narrow(&mut findings);
            compared.retain(|name, _| filter.uses(name));
            notes = filter.caveats(&options.caveats, old.release, new.release);
            notes.extend(filter.unchecked());
            files = usage.files().to_vec();
        }
        for finding in &mut findings {
            finding.level = options.level(finding);
        }
        let Accepting { reasons, stale } = options.accepted.reasons(&findings, &options.today);
        match options.witnesses {
            Witnesses::None => {}
            Witnesses::Find => prove(&mut findings, old, new, &options.builds),
            Witnesses::Confirm(ask) => {
                prove(&mut findings, old, new, &options.builds);
                let counted = findings.iter_mut().zip(&reasons);
                let mut witnesses: Vec<_> = counted
                    .filter(|(_, reason)| reason.is_none())
                    .filter_map(|(finding, _)| finding.witness.as_mut())
                    .collect();
                let asked: Vec<_> = witnesses.iter().map(|witness| &**witness).collect();
                let answers = ask(&asked);
                for (witness, answer) in witnesses.iter_mut().zip(answers) {
                    witness.outcome = Some(answer);
                }
            }
        }
        let events = compared.values().filter(|is_event| **is_event).count();
        Self {
            old: old.label.to_owned(),
            new: new.label.to_owned(),
            view: options.view,
            findings,
            reasons,
            stale,
            blind: blind(old, new),
            scope: Scope {
                commands: compared.len() - events,
                events,
                only: options.only.iter().map(ToString::to_string).collect(),
                usage: files,
            },
            notes,
            unknown_names,
        }
    }

    /// All findings, in the order of the old schema, including disabled and accepted ones.
    #[must_use]
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// The rules that cannot apply, because a schema lacks the facts that they need.
    #[must_use]
    pub fn blind(&self) -> &[&'static Rule] {
        &self.blind
    }

    /// Items that the program uses and neither schema has.
    #[must_use]
    pub fn unknown_names(&self) -> &[UnknownName] {
        &self.unknown_names
    }
}

/// The commands and events in either schema, each with whether it is an event.
fn compared<'s>(old: &ComparedSchema<'s>, new: &ComparedSchema<'s>) -> BTreeMap<&'s str, bool> {
    let mut names = BTreeMap::new();
    for schema in [old.schema, new.schema] {
        names.extend(
            schema
                .commands()
                .map(|(_, command)| (&*command.name, false)),
        );
        names.extend(schema.events().map(|(_, event)| (&*event.name, true)));
    }
    names
}

/// The rules that need facts that one of the schemas lacks.
fn blind(old: &ComparedSchema<'_>, new: &ComparedSchema<'_>) -> Vec<&'static Rule> {
    let told = |needs: &Needs| old.visibility.has(*needs) && new.visibility.has(*needs);
    let rules = Rule::all().iter();
    rules.filter(|rule| !rule.needs.iter().all(told)).collect()
}
