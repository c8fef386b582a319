//! SARIF 2.1.0, a format for services that collect the findings of many tools.
//!
//! A finding is a result, at its lines in the source if known, and at the command or event that it
//! reaches, as a logical location. An accepted one is suppressed. Problems of the list of accepted
//! findings, and rules that cannot apply, are notifications.

use std::collections::BTreeMap;

use qmp_text::{printable, printable_json};
use serde_json::{Map, Value, json};

use super::Report;
use super::details::{Extent, PARTS, PROOF, details};
use super::outline::{blind, blind_ids, kind_of};
use super::wrap::unwrapped;
use crate::finding::Finding;
use crate::rule::Rule;
use crate::verdict::{Level, View};
use crate::witness::Witness;

/// Writes a report.
pub(super) fn write(report: &Report) -> String {
    let accepted = report.accepted.iter().map(|(finding, _)| finding);
    let all = report.findings.iter().chain(accepted);
    let mut rules: BTreeMap<&str, &'static Rule> = BTreeMap::new();
    for judgement in all.flat_map(|finding| &finding.judgements) {
        rules.insert(judgement.rule.id.as_str(), judgement.rule);
    }
    let index: BTreeMap<&str, usize> = rules.keys().copied().zip(0..).collect();
    let mut results: Vec<Value> = Vec::new();
    for finding in &report.findings {
        results.push(Value::Object(result(finding, &index)));
    }
    for (finding, reason) in &report.accepted {
        let mut result = result(finding, &index);
        let suppression = json!([{ "kind": "external", "justification": reason }]);
        result.insert("suppressions".to_owned(), suppression);
        results.push(Value::Object(result));
    }
    let stale = report
        .stale
        .iter()
        .map(|stale| json!({ "level": "error", "message": { "text": stale } }));
    let blind = blind(report).map(|blind| {
        let text = format!("{blind} The rules: {}", blind_ids(report).join(", "));
        json!({ "level": "note", "message": { "text": text } })
    });
    let document = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": {
                "driver": {
                    "name": "qmp-diff",
                    "version": env!("CARGO_PKG_VERSION"),
                    "rules": rules.values().map(|r| rule(r, report.view)).collect::<Vec<_>>(),
                },
            },
            "automationDetails": {
                "id": format!("qmp-diff/{}/", report.view),
                "description": { "text": format!("{} → {}", report.old, report.new) },
            },
            "columnKind": "unicodeCodePoints",
            "invocations": [{
                "executionSuccessful": true,
                "toolConfigurationNotifications": stale.collect::<Vec<_>>(),
                "toolExecutionNotifications": blind.into_iter().collect::<Vec<_>>(),
            }],
            "results": results,
        }],
    });
    // Serializing a value cannot fail.
    let mut text = serde_json::to_string_pretty(&document).unwrap_or_default();
    text.push('\n');
    printable_json(&text).into_owned()
}

fn rule(rule: &Rule, view: View) -> Value {
    let Rule {
        id,
        summary,
        references,
        error,
        ..
    } = rule;
    let (rationale, advice) = (unwrapped(rule.rationale), unwrapped(rule.advice));
    let error = error.as_ref();
    let error = error.map(|error| format!("\n\nQEMU answers: {error}"));
    let error = error.unwrap_or_default();
    let references: Vec<String> = references.iter().map(|text| format!("- {text}")).collect();
    let references = references.join("\n");
    let help = format!("{rationale}{error}\n\n{advice}\n\nSources:\n{references}");
    json!({
        "id": id,
        // The id in SARIF's style: `ArgRemoved`.
        "name": format!("{id:?}"),
        "shortDescription": { "text": summary },
        "fullDescription": { "text": rationale },
        // Our own texts: their only markup is code in backticks.
        "help": { "text": help, "markdown": help },
        "defaultConfiguration": {
            "level": level(rule.general.level(view)),
            "enabled": rule.general.level(view) != Level::Off,
        },
        "properties": {
            "tags": [
                format!("wire-{}", rule.general.wire),
                format!("reverse-{}", rule.general.reverse),
                format!("api-{}", rule.general.api),
            ],
        },
    })
}

fn level(level: Level) -> &'static str {
    match level {
        Level::Off => "none",
        Level::Info => "note",
        Level::Warn => "warning",
        Level::Error => "error",
    }
}

fn result(finding: &Finding, index: &BTreeMap<&str, usize>) -> Map<String, Value> {
    let mut result = Map::new();
    let mut set = |key: &str, value: Value| result.insert(key.to_owned(), value);
    let id = finding.rule().id.as_str();
    set("ruleId", id.into());
    set("ruleIndex", index.get(id).copied().into());
    set("level", level(finding.level).into());
    set("kind", "fail".into());
    set("message", json!({ "text": message(finding) }));
    let mut location = Map::new();
    if let Some((file, line)) = finding.shown_at() {
        location.insert("physicalLocation".to_owned(), physical(file, line));
    }
    if !finding.places.is_empty() {
        let logical = finding.places.iter().map(|place| {
            json!({
                "name": place.path.root,
                "fullyQualifiedName": place.path.query(),
                "decoratedName": place.path.to_string(),
                "kind": kind_of(place.context).unwrap_or("type"),
            })
        });
        location.insert("logicalLocations".to_owned(), logical.collect());
    }
    let locations = Some(location).filter(|location| !location.is_empty());
    set("locations", json!(Vec::from_iter(locations)));
    if let Some(old) = &finding.old_location {
        let related = json!([{
            "id": 1,
            "message": { "text": "in the old schema" },
            "physicalLocation": physical(&old.file, Some(old.line)),
        }]);
        set("relatedLocations", related);
    }
    set(
        "partialFingerprints",
        json!({ "qmpDiffFingerprint/v1": finding.fingerprint() }),
    );
    set(
        "properties",
        json!({
            "item": finding.item,
            "wire": finding.wire(),
            "reverse": finding.reverse(),
            "api": finding.api(),
            "policy": finding.policy,
            "unstable": finding.unstable,
            "proof": finding.witness.as_ref().map(Witness::message),
        }),
    );
    result
}

fn physical(file: &str, line: Option<usize>) -> Value {
    let mut physical = Map::new();
    let artifact = json!({ "uri": uri(file) });
    physical.insert("artifactLocation".to_owned(), artifact);
    if let Some(line) = line {
        let region = json!({ "startLine": line });
        physical.insert("region".to_owned(), region);
    }
    Value::Object(physical)
}

/// The path of a file as a URI reference relative to the working directory, or as an absolute URI.
fn uri(path: &str) -> String {
    let mut out = String::new();
    if path.starts_with('/') {
        out.push_str("file://");
    }
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                out.push(char::from(byte));
            }
            _ => put!(out, "%{byte:02X}"),
        }
    }
    out
}

/// The sentence and the details. Braces are special in a message, so the proof is a property instead.
fn message(finding: &Finding) -> String {
    let extent = Extent {
        verbose: false,
        others: usize::MAX,
    };
    let mut lines = vec![finding.sentence()];
    let details = details(finding, extent).into_iter();
    let left_out = |label: &str| label == PROOF || PARTS.contains(&label);
    let details = details.filter(|detail| !left_out(detail.label));
    lines.extend(details.map(|detail| format!("{}: {}", detail.label, detail.text)));
    let lines: Vec<_> = lines.iter().map(|line| printable(line)).collect();
    let text = lines.join("\n");
    if text.contains("](") {
        // Escaped, because it would be a link.
        return text.replace('[', "\\[").replace(']', "\\]");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::uri;

    #[test]
    fn files_have_addresses() {
        assert_eq!(uri("qapi/block core.json"), "qapi/block%20core.json");
        assert_eq!(uri("/a/é:%"), "file:///a/%C3%A9%3A%25");
    }
}
