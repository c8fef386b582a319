//! The rule files: that they are all there, well formed, and of one mind.
//!
//! What a rule says of a change is decided in its file. What must hold between the parts of a file,
//! and between files, is decided here.

use std::collections::{BTreeMap, BTreeSet};

use qmp_diff::rule::{Needs, Rule, Verdict};
use qmp_diff::{Effect, Level, SemverImpact, View};

/// Rules that are errors for clients without breaking a message, each with the reason.
const ERRORS_THAT_BREAK_NOTHING: &[(&str, &str)] = &[(
    "destabilized",
    "a promise is withdrawn, and this is the last moment to notice",
)];

/// Rules, and cases, that break messages without being errors for clients, each with the reason.
const BREAKS_THAT_ARE_NO_ERRORS: &[(&str, &str)] = &[
    ("deprecated-removed", "clients were told long enough before"),
    ("stabilized-by-rename", "clients were told by the x-"),
    (
        "downstream-extension removed",
        "it is gone in each comparison with QEMU's own schema",
    ),
];

/// Rules that say more than "off" of a change that no message shows, each with the reason.
const SHOWN_THOUGH_NEUTRAL: &[(&str, &str)] = &[
    ("arg-struct-to-union", "it explains findings beside it"),
    ("arg-union-to-struct", "it explains findings beside it"),
    ("return-struct-to-union", "it explains findings beside it"),
    ("return-union-to-struct", "it explains findings beside it"),
    (
        "return-discriminator-changed",
        "it explains findings beside it",
    ),
    ("event-struct-to-union", "it explains findings beside it"),
    ("event-union-to-struct", "it explains findings beside it"),
    (
        "event-discriminator-changed",
        "it explains findings beside it",
    ),
    ("unstable-change", "the change itself has the other verdict"),
    ("since-mismatch", "someone has to correct it"),
    ("replacement-missing", "someone has to add it"),
];

/// Rules for changes that are not the same when the schemas are exchanged, each with the reason.
const WITHOUT_MIRROR: &[(&str, &str)] = &[
    ("deprecated-removed", "releases come in one order only"),
    ("deprecated-still-present", "it is about one schema only"),
    (
        "not-in-this-build",
        "a file has what another lacks, and that is new or gone",
    ),
    ("removed-in-grace", "releases come in one order only"),
    ("replacement-missing", "it is about one schema only"),
    ("since-mismatch", "it is about one schema only"),
    (
        "stabilized-by-rename",
        "what becomes experimental does not get an x-",
    ),
    ("undeprecated-removal", "releases come in one order only"),
    ("unstable-change", "it depends on the old schema alone"),
];

/// Rules whose view of the other direction is not that of their mirror, each with the reason.
const ONE_SIDED: &[(&str, &str)] = &[
    (
        "arg-int-range-widened",
        "introspection does not show ranges, and few values are near the limits",
    ),
    ("arg-member-to-branch", "the mirror tells other cases apart"),
    (
        "command-returns-added",
        "a client that gets nothing knows that it asked an older server",
    ),
    (
        "event-added",
        "a new client that waits in vain lost nothing that it had",
    ),
    ("event-rate-limit-changed", "only prose says so"),
    (
        "return-member-added",
        "for who knows that it may be absent, an older server never sends it",
    ),
    (
        "event-member-added",
        "for who knows that it may be absent, an older server never sends it",
    ),
];

/// The cases that the comparison tells apart.
const CASES: &[&str] = &[
    "all-branches",
    "checked",
    "incomparable",
    "mandatory",
    "other-shapes",
    "output",
    "removed",
    "same-shapes",
    "unchecked",
];

fn is_in(list: &[(&str, &str)], id: &str) -> bool {
    list.iter().any(|(known, _)| *known == id)
}

/// The verdicts of a rule, each with the name of its case after the id.
fn verdicts(rule: &Rule) -> Vec<(String, Verdict)> {
    let general = (rule.id.to_string(), rule.general);
    let cases = rule.cases.iter();
    let cases = cases.map(|(case, verdict)| (format!("{} {case}", rule.id), *verdict));
    std::iter::once(general).chain(cases).collect()
}

fn all_verdicts() -> Vec<(&'static Rule, String, Verdict)> {
    let rules = Rule::all().iter();
    let of_rule = |rule: &'static Rule| {
        let verdicts = verdicts(rule).into_iter();
        verdicts.map(move |(name, verdict)| (rule, name, verdict))
    };
    rules.flat_map(of_rule).collect()
}

#[test]
fn each_rule_is_found_by_its_id() {
    for rule in Rule::all() {
        let found = Rule::find(rule.id.as_str()).map(|rule| rule.id);
        assert_eq!(found, Some(rule.id));
        let plain = |c: char| c.is_ascii_lowercase() || c == '-';
        assert!(rule.id.as_str().chars().all(plain), "{}", rule.id);
    }
    assert!(Rule::find("no-such-rule").is_none());
    assert!(Rule::all().len() > 100);
}

#[test]
fn texts_are_there_and_have_their_form() {
    for rule in Rule::all() {
        let id = rule.id;
        let sentence = rule.sentence("ITEM", "OLD", "NEW");
        for line in [rule.summary, &sentence] {
            assert!(!line.is_empty() && line.trim() == line, "{id}: {line}");
            assert!(!line.contains('\n') && !line.ends_with('.'), "{id}: {line}");
            assert!(line.len() <= 100, "{id} is too long for a line: {line}");
        }
        assert!(sentence.contains("ITEM"), "{id}: {sentence}");
        let first = rule.summary.chars().next();
        assert!(
            first.is_some_and(char::is_lowercase),
            "{id}: {}",
            rule.summary
        );
        for text in [rule.rationale, rule.advice] {
            assert!(!text.contains("TODO"), "{id} is a stub");
            assert!(text.len() >= 10 && text.ends_with('.'), "{id}: {text}");
            let longest = text.lines().map(|line| line.chars().count()).max();
            assert!(longest.is_some_and(|length| length <= 100), "{id}: {text}");
        }
        assert!(!rule.references.is_empty(), "{id}");
        let mut lines = rule.references.iter().chain(rule.error.as_ref());
        assert!(lines.all(|line| !line.trim().is_empty()), "{id}");
    }
}

#[test]
fn summaries_tell_rules_apart() {
    let mut seen: BTreeMap<&str, &str> = BTreeMap::new();
    for rule in Rule::all() {
        // Rules of one file have one summary.
        let part = rule.id.as_str().replacen("event-", "return-", 1);
        let is_twin = |other: &str| {
            part == other.replacen("event-", "return-", 1)
                || rule.id.as_str().ends_with("-int-alias-changed")
        };
        if let Some(other) = seen.insert(rule.summary, rule.id.as_str()) {
            assert!(is_twin(other), "{} and {other}: {}", rule.id, rule.summary);
        }
    }
}

#[test]
fn replies_and_events_are_judged_alike() {
    let mut twins = 0;
    for rule in Rule::all() {
        let Some(rest) = rule.id.as_str().strip_prefix("return-") else {
            continue;
        };
        let twin = Rule::find(&format!("event-{rest}"));
        let twin = twin.unwrap_or_else(|| panic!("{} has no twin", rule.id));
        assert_eq!(rule.general, twin.general, "{}", rule.id);
        assert_eq!(rule.cases, twin.cases, "{}", rule.id);
        twins += 1;
    }
    assert!(twins > 20);
}

#[test]
fn mirrors_exist_and_face_each_other() {
    for rule in Rule::all() {
        let id = rule.id;
        let is_alone = is_in(WITHOUT_MIRROR, id.as_str());
        assert_eq!(rule.mirror.is_empty(), is_alone, "{id}");
        for mirror in rule.mirror {
            let other = mirror.rule();
            assert!(other.mirror.contains(&id), "{mirror} does not know {id}");
            assert_eq!(
                rule.needs, other.needs,
                "{id} and {mirror} see differently far"
            );
        }
    }
}

#[test]
fn the_other_direction_is_that_of_a_mirror() {
    let mut one_sided = BTreeSet::new();
    for (rule, name, verdict) in all_verdicts() {
        let mirrors = rule.mirror.iter().map(|mirror| mirror.rule());
        let mut mirrored = mirrors.flat_map(verdicts);
        let agrees = mirrored.any(|(_, other)| other.wire == verdict.reverse);
        if agrees || rule.mirror.is_empty() {
            continue;
        }
        assert!(is_in(ONE_SIDED, rule.id.as_str()), "{name}: {verdict:?}");
        one_sided.insert(rule.id.as_str());
    }
    let stale = ONE_SIDED.iter().find(|(id, _)| !one_sided.contains(id));
    assert_eq!(stale, None, "it agrees with its mirror");
}

#[test]
fn cases_are_those_that_are_told_apart() {
    let mut seen = BTreeSet::new();
    for rule in Rule::all() {
        seen.extend(rule.cases.iter().map(|(case, _)| *case));
    }
    assert_eq!(seen, CASES.iter().copied().collect());
}

#[test]
fn what_is_needed_includes_what_that_needs() {
    for rule in Rule::all() {
        let needs = |what| rule.needs.contains(&what);
        let of_files = needs(Needs::Files) || needs(Needs::Documentation);
        assert!(!of_files || needs(Needs::Source), "{}", rule.id);
        let unique: BTreeSet<Needs> = rule.needs.iter().copied().collect();
        assert_eq!(unique.len(), rule.needs.len(), "{}", rule.id);
    }
}

#[test]
fn an_error_for_rust_is_a_major_change() {
    for (_, name, verdict) in all_verdicts() {
        let is_error = verdict.level(View::Rust) == Level::Error;
        assert_eq!(is_error, verdict.api == SemverImpact::Major, "{name}");
        assert_ne!(verdict.level(View::Rust), Level::Warn, "{name}");
    }
}

#[test]
fn an_error_for_clients_breaks_messages() {
    let mut excused = BTreeSet::new();
    for (rule, name, verdict) in all_verdicts() {
        let is_error = verdict.level(View::Client) == Level::Error;
        let breaks = verdict.wire == Effect::Breaking;
        if is_error == breaks {
            continue;
        }
        let excuses = if breaks {
            BREAKS_THAT_ARE_NO_ERRORS
        } else {
            ERRORS_THAT_BREAK_NOTHING
        };
        assert!(is_in(excuses, &name), "{} ({name}): {verdict:?}", rule.id);
        excused.insert(name);
    }
    let known = BREAKS_THAT_ARE_NO_ERRORS.iter();
    let mut known = known.chain(ERRORS_THAT_BREAK_NOTHING);
    let stale = known.find(|(name, _)| !excused.contains(*name));
    assert_eq!(stale, None, "it needs no excuse");
}

#[test]
fn a_warning_for_clients_is_about_what_may_break() {
    // Beside what the wire has: deprecated things go some day, or went.
    let beside = ["newly-deprecated", "deprecated-removed"];
    for (rule, name, verdict) in all_verdicts() {
        if verdict.level(View::Client) == Level::Warn && !beside.contains(&rule.id.as_str()) {
            assert_eq!(verdict.wire, Effect::Potential, "{name}");
        }
    }
}

#[test]
fn what_no_message_shows_is_off_for_clients() {
    for (rule, name, verdict) in all_verdicts() {
        if verdict.wire == Effect::Neutral && verdict.reverse == Effect::Neutral {
            let is_off = verdict.level(View::Client) == Level::Off;
            assert_ne!(
                is_off,
                is_in(SHOWN_THOUGH_NEUTRAL, rule.id.as_str()),
                "{name}"
            );
        }
    }
}

#[test]
fn an_error_for_qemu_is_one_for_clients() {
    for (_, name, verdict) in all_verdicts() {
        if verdict.level(View::Qemu) == Level::Error {
            assert_eq!(verdict.level(View::Client), Level::Error, "{name}");
        }
        assert!(
            verdict.level(View::Qemu) <= verdict.level(View::Client),
            "{name}"
        );
    }
}
