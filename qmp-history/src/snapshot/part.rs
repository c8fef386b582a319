//! Reads a part of a snapshot: some commands and events, with all types that they need.
//!
//! Takes the text of a snapshot, returns a [`Schema`]. A snapshot has one definition a line, so lines that are not needed
//! are not parsed.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::{Line, SnapshotError, schema, split};
use crate::record::{Placed, Record, Refused, build};
use qmp_schema::Schema;

/// Reads the commands and events of these names; those that the snapshot lacks are left out. The path names the module.
///
/// # Errors
/// If the text is not a snapshot, or a definition that is needed is invalid.
pub(crate) fn to_part(
    path: &str,
    text: &str,
    roots: &BTreeSet<String>,
) -> Result<Schema, SnapshotError> {
    let (_, lines) = split(text)?;
    let Some(records) = needed(&lines, roots)? else {
        return schema::to_schema(path, text).map(|loaded| loaded.schema);
    };
    let placed = records.into_iter().map(|(index, record)| Placed {
        span: lines[index].span,
        record,
    });
    build(path, placed.collect()).map_err(|Refused { at, problem }| {
        let line = lines.iter().find(|line| Some(line.span) == at);
        SnapshotError::Invalid {
            line: line.map_or(1, |line| line.number),
            problem,
        }
    })
}

/// The definitions of these names and what they need, by their index; `None` if a line does not have the usual layout.
fn needed(
    lines: &[Line<'_>],
    roots: &BTreeSet<String>,
) -> Result<Option<BTreeMap<usize, Record>>, SnapshotError> {
    let mut by_name = HashMap::with_capacity(lines.len());
    for (index, line) in lines.iter().enumerate() {
        let Some(name) = name(line.text) else {
            return Ok(None);
        };
        by_name.insert(name, index);
    }
    let mut records = BTreeMap::new();
    let mut open: Vec<String> = roots.iter().cloned().collect();
    while let Some(name) = open.pop() {
        let element = || by_name.get(name.strip_suffix("List")?);
        let Some(index) = by_name.get(name.as_str()).or_else(element) else {
            // It is predefined, or this release lacks it.
            continue;
        };
        if records.contains_key(index) {
            continue;
        }
        let line = lines[*index];
        let record = line.record()?;
        if by_name.get(record.name()) != Some(index) {
            return Ok(None);
        }
        open.extend(record.types().map(ToOwned::to_owned));
        records.insert(*index, record);
    }
    Ok(Some(records))
}

/// The name that a line defines. Keys are sorted, so it follows the kind or the list of members.
fn name(line: &str) -> Option<&str> {
    let (_, after) = line.split_once(r#""kind":""#)?;
    let (_, after) = after.split_once(r#"","#)?;
    let after = match after.strip_prefix(r#""name":""#) {
        Some(after) => after,
        None => after.rsplit_once(r#"],"name":""#)?.1,
    };
    Some(after.split_once('"')?.0)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::to_part;
    use crate::snapshot::to_schema;

    const SNAPSHOT: &str = r#"{"schema": "qmp", "release": "1.0.0", "definitions": [
{"kind":"enum","name":"Kind","values":[{"name":"a"},{"features":[{"name":"deprecated"}],"name":"b"}]},
{"kind":"object","members":[{"name":"id","type":"str"}],"name":"Base"},
{"base":"Base","branches":[{"name":"a","type":"Leaf"}],"kind":"object","members":[{"name":"kind","type":"Kind"}],"name":"Union","tag":"kind","tag-type":"Kind"},
{"kind":"object","members":[{"features":[{"name":"unstable"}],"name":"more","optional":true,"type":"UnionList"}],"name":"Leaf"},
{"kind":"object","members":[{"name":"x","type":"int"}],"name":"Other"},
{"arguments":"Union","kind":"command","name":"use-union","returns":"Leaf"},
{"arguments":"Other","kind":"command","name":"use-other"},
{"data":"Other","kind":"event","name":"OTHER"}
]}
"#;

    fn part(roots: &[&str]) -> Vec<String> {
        let roots: BTreeSet<String> = roots.iter().map(|&root| root.to_owned()).collect();
        let schema = to_part("x.json", SNAPSHOT, &roots).expect("a snapshot");
        let definitions = qmp_schema::dump::definitions(&schema);
        definitions
            .map(|definition| definition.to_string())
            .collect()
    }

    #[test]
    fn only_what_is_needed_is_read_and_it_is_as_in_the_whole() {
        let whole = to_schema("x.json", SNAPSHOT).expect("a snapshot").schema;
        let whole: Vec<String> = { qmp_schema::dump::definitions(&whole) }
            .map(|definition| definition.to_string())
            .collect();
        assert_eq!(part(&["use-union"]), [&whole[..4], &whole[5..6]].concat());
        assert_eq!(part(&["OTHER"]), [&whole[4..5], &whole[7..]].concat());
        assert_eq!(part(&["use-union", "OTHER", "use-other"]), whole);
        assert_eq!(part(&["missing"]), Vec::<String>::new());
    }

    #[test]
    fn another_layout_is_read_as_a_whole() {
        let text = SNAPSHOT.replace(
            r#""kind":"event","name":"OTHER""#,
            r#""name":"OTHER","kind":"event""#,
        );
        let roots = BTreeSet::from(["OTHER".to_owned()]);
        let schema = to_part("x.json", &text, &roots).expect("a snapshot");
        assert_eq!(qmp_schema::dump::definitions(&schema).count(), 8);
    }
}
