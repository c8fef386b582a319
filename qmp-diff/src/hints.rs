//! What may help the reader of a finding: what something may be called now.
//!
//! Takes findings and the schemas they are from; adds hints, and makes one finding of two where
//! something experimental became stable under a name without `x-`.

use std::collections::{BTreeMap, BTreeSet};

use qmp_schema::Schema;
use qmp_schema::schema::{Definition, TypeId};

use crate::compare::describe;
use crate::finding::{Finding, Hint, Judgement};
use crate::lookup::find;
use crate::rule::RuleId;
use crate::side::Side;
use crate::usage::names::names_at;

/// The least share of what two definitions have in common for one to be called the other.
const SIMILAR: f64 = 0.9;

/// Adds what two schemas tell.
pub(crate) fn add(findings: &mut Vec<Finding>, old: &Side<'_>, new: &Side<'_>) {
    stabilized(findings);
    let sketches: Vec<Option<Sketch>> = findings.iter().map(|f| sketch(f, old, new)).collect();
    for removed in 0..findings.len() {
        let Some(Sketch { gone: true, .. }) = &sketches[removed] else {
            continue;
        };
        let candidates = sketches.iter().enumerate().filter_map(|(index, added)| {
            let (was, is) = (sketches[removed].as_ref()?, added.as_ref()?);
            let rank = was.likeness(is)?;
            Some((rank, index))
        });
        let best = candidates.max_by(|one, other| one.0.total_cmp(&other.0));
        if let Some((_, added)) = best {
            let rule = match findings[removed].rule().id {
                RuleId::CommandRemoved => RuleId::CommandRenamed,
                RuleId::EventRemoved => RuleId::EventRenamed,
                _ => RuleId::ArgRenamed,
            };
            let (was, is) = (findings[removed].item.clone(), findings[added].item.clone());
            findings[removed].hints.push(Hint {
                rule: Some(rule),
                text: format!("'{is}' is new and much like it: it may have been renamed"),
            });
            findings[added].hints.push(Hint {
                rule: Some(rule),
                text: format!("'{was}' is gone and was much like it: it may have been renamed"),
            });
        }
    }
}

/// Adds what to use instead of what is gone, by any name of what is gone: that of the type in which a report has it,
/// of one that has it from there, or of what the schemas call it otherwise.
pub(crate) fn replacements(
    findings: &mut [Finding],
    known: &BTreeMap<String, String>,
    schemas: &[&Schema],
) {
    for finding in findings.iter_mut().filter(|finding| finding.is_removal) {
        let mut instead = known.get(&finding.item);
        for place in &finding.places {
            for schema in schemas {
                if instead.is_none() {
                    let names = names_at(schema, &place.path);
                    instead = names.iter().find_map(|name| known.get(name));
                }
            }
        }
        if let Some(instead) = instead {
            finding.hints.push(Hint {
                rule: None,
                text: instead.clone(),
            });
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum SketchKind {
    Command,
    Event,
    Member,
}

/// What is compared of something that came or went.
struct Sketch {
    gone: bool,
    kind: SketchKind,
    /// What it is part of.
    holder: String,
    name: String,
    parts: BTreeSet<String>,
}

impl Sketch {
    /// How much alike something gone and something new are, if enough.
    fn likeness(&self, other: &Sketch) -> Option<f64> {
        if other.gone
            || (self.kind, &self.holder) != (other.kind, &other.holder)
            || self.parts.is_empty()
        {
            return None;
        }
        let common = self.parts.intersection(&other.parts).count();
        let all = self.parts.union(&other.parts).count();
        #[expect(clippy::cast_precision_loss, reason = "these are numbers of members")]
        let share = common as f64 / all as f64;
        let named = alike(&self.name, &other.name);
        // A type says little: a member has to have a similar name too.
        let enough = share >= SIMILAR && (named || self.parts.len() > 2);
        enough.then_some(share + if named { 1.0 } else { 0.0 })
    }
}

/// Words that say little of what something is.
const FILLERS: [&str; 8] = ["", "x", "query", "set", "get", "add", "del", "info"];

/// Whether two names have at least half of their words in common.
fn alike(one: &str, other: &str) -> bool {
    let words = |name: &str| -> BTreeSet<String> {
        let words = name.split(['-', '_']).map(str::to_ascii_lowercase);
        words
            .filter(|word| !FILLERS.contains(&word.as_str()))
            .collect()
    };
    let (one, other) = (words(one), words(other));
    let common = one.intersection(&other).count();
    common > 0 && 2 * common >= one.len().max(other.len())
}

fn sketch(finding: &Finding, old: &Side<'_>, new: &Side<'_>) -> Option<Sketch> {
    let (gone, kind) = match finding.rule().id {
        RuleId::CommandRemoved => (true, SketchKind::Command),
        RuleId::CommandAdded => (false, SketchKind::Command),
        RuleId::EventRemoved => (true, SketchKind::Event),
        RuleId::EventAdded => (false, SketchKind::Event),
        RuleId::ArgRemoved => (true, SketchKind::Member),
        RuleId::ArgOptionalAdded | RuleId::ArgMandatoryAdded => (false, SketchKind::Member),
        _ => return None,
    };
    let side = if gone { old } else { new };
    let schema = side.schema;
    let named = old.visibility.source && new.visibility.source;
    if kind == SketchKind::Member {
        let (holder, name) = finding.item.rsplit_once('.')?;
        let place = finding.places.first()?;
        let ty = find(schema, &place.path)?.ty?;
        return Some(Sketch {
            gone,
            kind,
            holder: holder.to_owned(),
            name: name.to_owned(),
            parts: BTreeSet::from([describe(schema, ty, named)]),
        });
    }
    let mut parts = BTreeSet::new();
    let mut members = |prefix: &str, ty: Option<TypeId>| {
        for member in ty.map(|ty| schema.members(ty)).into_iter().flatten() {
            let ty = describe(schema, member.ty, named);
            parts.insert(format!("{prefix}{}: {ty}", member.name));
        }
    };
    match schema.lookup(&finding.item)? {
        Definition::Command(id) => {
            members("", schema[id].args);
            members("returns ", schema[id].returns);
            if let Some(returns) = schema[id].returns {
                parts.insert(format!("returns {}", describe(schema, returns, named)));
            }
        }
        Definition::Event(id) => members("", schema[id].data),
        Definition::Type(_) => return None,
    }
    Some(Sketch {
        gone,
        kind,
        holder: String::new(),
        name: finding.item.clone(),
        parts,
    })
}

/// Makes one finding of an `x-NAME` that is gone and a `NAME` that is new.
fn stabilized(findings: &mut Vec<Finding>) {
    let rule = RuleId::StabilizedByRename.rule();
    let mut added: Vec<Option<String>> = Vec::new();
    for finding in findings.iter() {
        let is_new = finding.rule().id.as_str().ends_with("-added");
        added.push(is_new.then(|| finding.item.clone()));
    }
    let mut merged = BTreeSet::new();
    for finding in findings.iter_mut().filter(|finding| finding.is_removal) {
        let (holder, name) = match finding.item.rsplit_once('.') {
            Some((holder, name)) => (format!("{holder}."), name),
            None => (String::new(), finding.item.as_str()),
        };
        let Some(stable) = name.strip_prefix("x-") else {
            continue;
        };
        let stable = format!("{holder}{stable}");
        let twin = added.iter().position(|item| item.as_ref() == Some(&stable));
        let Some(twin) = twin.filter(|_| finding.unstable) else {
            continue;
        };
        merged.insert(twin);
        finding.identity = rule.id;
        let context = finding.judgements[0].context;
        finding.judgements.insert(
            0,
            Judgement {
                rule,
                context,
                verdict: rule.general,
            },
        );
        (finding.old, finding.new) = (finding.item.clone(), stable);
    }
    let mut index = 0;
    findings.retain(|_| {
        index += 1;
        !merged.contains(&(index - 1))
    });
}
