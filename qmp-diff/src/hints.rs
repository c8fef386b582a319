//! Hints for the reader of a finding: possible new names of removed items.
//!
//! Takes findings and their schemas; adds hints, and merges two findings into one if an experimental
//! item became stable under a name without `x-`.

use std::collections::{BTreeMap, BTreeSet};

use qmp_schema::Schema;
use qmp_schema::schema::{Definition, TypeId};

use crate::compare::describe;
use crate::compared::ComparedSchema;
use crate::finding::{Finding, Hint, Judgement};
use crate::lookup::find;
use crate::rule::RuleId;
use crate::usage::names::names_at;

/// The minimum similarity of two definitions to suggest one for the other.
const SIMILAR: f64 = 0.9;

/// Adds hints from two schemas.
pub(crate) fn add(findings: &mut Vec<Finding>, old: &ComparedSchema<'_>, new: &ComparedSchema<'_>) {
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

/// Adds replacements for removed items, by any name of the item: with the type in the report, with a type
/// that inherits it, or with another name in the schemas.
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

/// The compared facts of an added or removed item.
struct Sketch {
    gone: bool,
    kind: SketchKind,
    /// The item that contains it.
    holder: String,
    name: String,
    parts: BTreeSet<String>,
}

impl Sketch {
    /// The similarity of a removed and an added item, if sufficient.
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
        // The same type is not enough: a member must have a similar name too.
        let enough = share >= SIMILAR && (named || self.parts.len() > 2);
        enough.then_some(share + if named { 1.0 } else { 0.0 })
    }
}

/// Words that are ignored in comparisons of names.
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

fn sketch(finding: &Finding, old: &ComparedSchema<'_>, new: &ComparedSchema<'_>) -> Option<Sketch> {
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

/// Merges the findings of a removed `x-NAME` and an added `NAME`.
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
