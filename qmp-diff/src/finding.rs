//! Findings: one [`Finding`] for each change.

use qmp_history::Release;
use qmp_message::Path;
use qmp_schema::schema::Condition;

use crate::location::Location;
use crate::rule::{Rule, RuleId, Verdict};
use crate::verdict::{Effect, Level, Policy, SemverImpact, View};
use crate::witness::Witness;

/// A change with all details.
#[derive(Clone, Debug)]
pub struct Finding {
    /// The judgements of the rules, one for each context of the change, the worst first.
    /// There is at least one.
    pub judgements: Vec<Judgement>,
    /// The changed item: `migrate.blk`, `MigrationCapability.block`, `query-status`.
    pub item: String,
    /// The old type, value or condition, if it is part of the change, otherwise empty.
    pub old: String,
    /// The new type, value or condition.
    pub new: String,
    /// The commands and events whose messages it changes, each with a shortest path to it.
    pub places: Vec<Place>,
    /// Whether every path to it leads through an unstable item of the old schema.
    pub unstable: bool,
    /// The affected builds, if not all.
    pub builds: Option<Condition>,
    /// Whether QEMU's rules allow it.
    pub policy: Policy,
    /// The policy rule about removals that decides this, if any.
    pub lifecycle: Option<&'static Rule>,
    /// The lifetime of a removed item in the releases.
    pub lifetime: Option<Lifetime>,
    /// The uncertain dates of the lifetime.
    pub open: OpenDates,
    /// What it consists of, if it is a command or event that came or went.
    pub content: Option<Content>,
    /// Hints for the reader.
    pub hints: Vec<Hint>,
    /// Its location in the old schema.
    pub old_location: Option<Location>,
    /// Its location in the new schema.
    pub new_location: Option<Location>,
    /// The lines in which the program uses the changed item, if usage was given: each line once, in the order of
    /// the files.
    pub used: Vec<Location>,
    /// A message that proves the break, if one was searched for and found.
    pub witness: Option<Witness>,
    /// Whether an item was removed, so that its deprecation matters.
    pub is_removal: bool,
    /// The level, in the view and with the options of the comparison.
    pub level: Level,
    /// The rule that identifies it in lists of accepted findings, independent of usage.
    pub(crate) identity: RuleId,
}

/// What a command or event consists of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Content {
    /// The first sentence of its description; empty if there is none.
    pub summary: String,
    /// What its parts are: `argument` or `data`.
    pub role: &'static str,
    /// Its arguments or data, without the members of a union's branches.
    pub parts: Vec<Part>,
}

/// An argument of a command or a member of an event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Its name.
    pub name: String,
    /// Its type; `[TYPE]` is an array.
    pub ty: String,
    /// Whether it may be absent.
    pub optional: bool,
    /// The first sentence of its description; empty if there is none.
    pub summary: String,
}

/// The judgement of a rule about a change.
#[derive(Clone, Debug)]
pub struct Judgement {
    /// The rule.
    pub rule: &'static Rule,
    /// The context of the change.
    pub context: Context,
    /// The verdict of the rule's case.
    pub verdict: Verdict,
}

/// The context of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Context {
    /// A command itself.
    Command,
    /// The arguments of a command.
    Arguments,
    /// The return value of a command.
    Returns,
    /// An event itself.
    Event,
    /// The data of an event.
    Data,
    /// A type, a file or a comment: not on the wire.
    Schema,
}

impl Context {
    /// The name of the context.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Context::Command => "command",
            Context::Arguments => "arguments",
            Context::Returns => "returns",
            Context::Event => "event",
            Context::Data => "data",
            Context::Schema => "schema",
        }
    }
}

/// A command or event that a change reaches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The messages that the path leads through.
    pub context: Context,
    /// The path, starting with the name of the command or event.
    pub path: Path,
    /// Whether the path leads through an unstable item.
    pub unstable: bool,
}

/// The lifetime of an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lifetime {
    /// The first release known to have it deprecated, without interruption since.
    pub deprecated: Option<Release>,
    /// The last release known to have it.
    pub last: Release,
    /// The first release known to lack it.
    pub gone: Release,
}

/// The uncertain dates of a [`Lifetime`], because the releases just before have no snapshots.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct OpenDates {
    /// The first release that may have had it deprecated.
    pub deprecated: Option<Release>,
    /// The first release that may have lacked it.
    pub gone: Option<Release>,
}

/// A hint for the reader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hint {
    /// The rule that gives it, if any.
    pub rule: Option<RuleId>,
    /// The sentence, without a full stop.
    pub text: String,
}

impl Judgement {
    /// Its level for a program that uses the changed item: the effect on the wire, regardless of
    /// deprecation or stability.
    #[must_use]
    pub fn level_of_use(&self) -> Level {
        let on_wire = match self.verdict.wire {
            Effect::Breaking => Level::Error,
            Effect::Potential => Level::Warn,
            Effect::Compatible | Effect::Neutral => Level::Off,
        };
        on_wire.max(self.verdict.level(View::Client))
    }
}

impl Finding {
    /// The rule of the worst judgement.
    #[must_use]
    pub fn rule(&self) -> &'static Rule {
        self.judgements[0].rule
    }

    /// The effect on an old client with a new server, in the worst context.
    #[must_use]
    pub fn wire(&self) -> Effect {
        let effects = self.judgements.iter().map(|j| j.verdict.wire);
        effects.max().unwrap_or(Effect::Neutral)
    }

    /// The effect on a new client with an old server, in the worst context.
    #[must_use]
    pub fn reverse(&self) -> Effect {
        let effects = self.judgements.iter().map(|j| j.verdict.reverse);
        effects.max().unwrap_or(Effect::Neutral)
    }

    /// The effect on generated code.
    #[must_use]
    pub fn api(&self) -> SemverImpact {
        let effects = self.judgements.iter().map(|j| j.verdict.api);
        effects.max().unwrap_or(SemverImpact::Patch)
    }

    /// The path under which it is listed: one of the worst judgement, a stable one if possible,
    /// the shortest, the first by name.
    #[must_use]
    pub fn place(&self) -> Option<&Place> {
        let worst = self.judgements[0].context;
        self.places.iter().min_by_key(|place| {
            let path = &place.path;
            let elsewhere = place.context != worst;
            (elsewhere, place.unstable, path.steps.len(), &path.root)
        })
    }

    /// The command or event under which it is listed.
    #[must_use]
    pub fn root(&self) -> Option<&str> {
        self.place().map(|place| place.path.root.as_str())
    }

    /// The sentence that describes the change.
    #[must_use]
    pub fn sentence(&self) -> String {
        self.rule().sentence(&self.item, &self.old, &self.new)
    }

    /// Marks it as lacking only in the compared build, so it is not a removal.
    pub(crate) fn not_in_build(&mut self) {
        let rule = RuleId::NotInThisBuild.rule();
        for judgement in &mut self.judgements {
            let verdict = &mut judgement.verdict;
            verdict.wire = verdict.wire.min(rule.general.wire);
            verdict.api = verdict.api.min(rule.general.api);
            for (level, most) in verdict.levels.iter_mut().zip(rule.general.levels) {
                *level = (*level).min(most);
            }
            judgement.rule = rule;
        }
        self.identity = rule.id;
        self.is_removal = false;
        self.lifecycle = None;
        self.lifetime = None;
        self.open = OpenDates::default();
        if self.policy != Policy::ExemptUnstable {
            self.policy = Policy::Allowed;
        }
        self.level = self.general_level(View::Client);
    }

    /// The file and line for a report: a use in the program, the location in the new schema, or
    /// only the file of the old schema, whose lines may have moved.
    #[must_use]
    pub fn shown_at(&self) -> Option<(&str, Option<usize>)> {
        let exact = self.used.first().or(self.new_location.as_ref());
        match (exact, &self.old_location) {
            (Some(place), _) => Some((&place.file, Some(place.line))),
            (None, Some(old)) => Some((&old.file, None)),
            (None, None) => None,
        }
    }

    /// The level according to the rules alone, without history and settings.
    #[must_use]
    pub fn general_level(&self, view: View) -> Level {
        let levels = self.judgements.iter().map(|j| j.verdict.level(view));
        levels.max().unwrap_or(Level::Off)
    }

    /// A short text that identifies the change in lists of accepted findings, independent of other changes and of
    /// usage.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        // FNV-1a: stable on all platforms and in all versions, not cryptographic.
        let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
        for part in [self.identity.as_str(), &self.item, &self.old, &self.new] {
            for byte in part.bytes().chain([0]) {
                hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
            }
        }
        format!("{hash:016x}")
    }
}
