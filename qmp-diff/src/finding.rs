//! What is found: one [`Finding`] for one change.

use qmp_history::Release;
use qmp_message::Path;
use qmp_schema::schema::Condition;

use crate::location::Location;
use crate::rule::{Rule, RuleId, Verdict};
use crate::verdict::{Effect, Level, Policy, SemverImpact, View};
use crate::witness::Witness;

/// One change, with all that is said of it.
#[derive(Clone, Debug)]
pub struct Finding {
    /// What the rules say: one entry for each context that the change is seen in, the worst first.
    /// There is at least one.
    pub judgements: Vec<Judgement>,
    /// What has changed: `migrate.blk`, `MigrationCapability.block`, `query-status`.
    pub item: String,
    /// What it was, where that is part of the change: a type, a value, a condition. Else empty.
    pub old: String,
    /// What it is now.
    pub new: String,
    /// The commands and events whose messages it changes, each with a shortest way to it.
    pub places: Vec<Place>,
    /// Whether it is at or below something that is unstable in the old schema, wherever it is reached.
    pub unstable: bool,
    /// The builds that are hurt, if it is not all of them.
    pub builds: Option<Condition>,
    /// Whether QEMU's rules allow it.
    pub policy: Policy,
    /// The rule about removals that says so, if it is one.
    pub lifecycle: Option<&'static Rule>,
    /// What the releases tell of a removal.
    pub lifetime: Option<Lifetime>,
    /// Which dates of that are open.
    pub open: OpenDates,
    /// What may help a reader.
    pub hints: Vec<Hint>,
    /// Where it is written in the old schema.
    pub old_location: Option<Location>,
    /// Where it is written in the new schema.
    pub new_location: Option<Location>,
    /// Where a program uses what has changed, if it was said what one uses: each line once, in the order of
    /// the files.
    pub used: Vec<Location>,
    /// A message that proves it, if one was looked for and found.
    pub witness: Option<Witness>,
    /// Whether something is no longer there, so that it counts whether it was deprecated.
    pub is_removal: bool,
    /// How much it counts, in the view and with the options of the comparison.
    pub level: Level,
    /// The rule that names it in lists of accepted findings, whatever a program uses of it.
    pub(crate) identity: RuleId,
}

/// What a rule says of a change.
#[derive(Clone, Debug)]
pub struct Judgement {
    /// The rule.
    pub rule: &'static Rule,
    /// Where the change is seen.
    pub context: Context,
    /// The verdict, of the case at hand.
    pub verdict: Verdict,
}

/// Where a change is seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Context {
    /// In a command itself.
    Command,
    /// In what a client sends with a command.
    Arguments,
    /// In what a server returns.
    Returns,
    /// In an event itself.
    Event,
    /// In what a server sends with an event.
    Data,
    /// In a type, a file or a comment: nowhere on the wire.
    Schema,
}

impl Context {
    /// A word for it.
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
    /// The part of it that the way leads through.
    pub context: Context,
    /// The way, from the name of the command or event on.
    pub path: Path,
    /// Whether the way leads through something unstable.
    pub unstable: bool,
}

/// How long something was there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lifetime {
    /// The first release that is known to have it deprecated, without interruption since.
    pub deprecated: Option<Release>,
    /// The last release that is known to have it.
    pub last: Release,
    /// The first release that is known to lack it.
    pub gone: Release,
}

/// The dates of a [`Lifetime`] that are open: there is no snapshot of the releases just before.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct OpenDates {
    /// The first release that may have had it deprecated.
    pub deprecated: Option<Release>,
    /// The first release that may have lacked it.
    pub gone: Option<Release>,
}

/// What may help a reader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hint {
    /// The rule that gives it, if one does.
    pub rule: Option<RuleId>,
    /// The sentence, without a full stop.
    pub text: String,
}

impl Judgement {
    /// How much it counts for a program that uses what has changed: as much as on the wire, whatever was
    /// announced or promised before.
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
    /// The rule that weighs most.
    #[must_use]
    pub fn rule(&self) -> &'static Rule {
        self.judgements[0].rule
    }

    /// What an old client meets with a new server, in the worst context.
    #[must_use]
    pub fn wire(&self) -> Effect {
        let effects = self.judgements.iter().map(|j| j.verdict.wire);
        effects.max().unwrap_or(Effect::Neutral)
    }

    /// What a new client meets with an old server, in the worst context.
    #[must_use]
    pub fn reverse(&self) -> Effect {
        let effects = self.judgements.iter().map(|j| j.verdict.reverse);
        effects.max().unwrap_or(Effect::Neutral)
    }

    /// What generated code meets.
    #[must_use]
    pub fn api(&self) -> SemverImpact {
        let effects = self.judgements.iter().map(|j| j.verdict.api);
        effects.max().unwrap_or(SemverImpact::Patch)
    }

    /// The place under which it is listed: one that the worst judgement is about, a stable one if it can
    /// be, the nearest, the first by name.
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

    /// The sentence that says what has changed.
    #[must_use]
    pub fn sentence(&self) -> String {
        self.rule().sentence(&self.item, &self.old, &self.new)
    }

    /// Whether it is there in the release, and only left out of the build that was looked at.
    #[must_use]
    pub fn is_of_build(&self) -> bool {
        self.rule().id == RuleId::NotInThisBuild
    }

    /// Says that it is there in the release, and only left out of the build that was looked at: no removal.
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

    /// The file and line that a report points at: where a program uses it, where the new schema has it, or
    /// else the file of the old schema, whose lines may be anywhere now.
    #[must_use]
    pub fn shown_at(&self) -> Option<(&str, Option<usize>)> {
        let exact = self.used.first().or(self.new_location.as_ref());
        match (exact, &self.old_location) {
            (Some(place), _) => Some((&place.file, Some(place.line))),
            (None, Some(old)) => Some((&old.file, None)),
            (None, None) => None,
        }
    }

    /// How much the rules alone make of it: neither its history nor settings count.
    #[must_use]
    pub fn general_level(&self, view: View) -> Level {
        let levels = self.judgements.iter().map(|j| j.verdict.level(view));
        levels.max().unwrap_or(Level::Off)
    }

    /// A short text that stays the same for the same change, whatever else changes and whatever a program
    /// uses: for lists of accepted findings.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        // FNV-1a: not meant to withstand anyone, only to be the same everywhere and always.
        let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
        for part in [self.identity.as_str(), &self.item, &self.old, &self.new] {
            for byte in part.bytes().chain([0]) {
                hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
            }
        }
        format!("{hash:016x}")
    }
}
