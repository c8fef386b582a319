//! Test results in XML, as test runners write them for `JUnit`: what is found is a test case.
//!
//! A finding of a level that someone fails on is a failure; any other has passed, and says so in its
//! output. An accepted one was skipped. There is no schema for the format that all readers share, so
//! this uses only what they agree on.

use super::details::{Extent, details};
use super::outline::{groups, verdict};
use super::xml::escape;
use super::{Options, Report};
use crate::finding::Finding;

/// What came of a test case.
enum Outcome {
    Passed {
        output: Option<String>,
    },
    Failed {
        rule: String,
        message: String,
        output: String,
    },
    Skipped {
        reason: String,
    },
}

struct Case {
    name: String,
    /// File and line.
    place: Option<(String, usize)>,
    outcome: Outcome,
}

struct Suite {
    name: String,
    cases: Vec<Case>,
}

/// Writes a report.
pub(super) fn write(report: &Report, options: &Options) -> String {
    let suites = suites(report, options);
    let cases = || suites.iter().flat_map(|suite| &suite.cases);
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let name = format!("{} → {}", report.old, report.new);
    put!(
        out,
        "<testsuites name=\"{}\" {}>\n",
        escape(&name),
        totals(cases())
    );
    for suite in &suites {
        write_suite(&mut out, suite);
    }
    out.push_str("</testsuites>\n");
    out
}

fn suites(report: &Report, options: &Options) -> Vec<Suite> {
    let mut suites = Vec::new();
    let stale = report.stale.iter().map(|stale| Case {
        name: stale.clone(),
        place: None,
        outcome: Outcome::Failed {
            rule: "stale".to_owned(),
            message: stale.clone(),
            output: String::new(),
        },
    });
    suites.push(Suite {
        name: "the list of accepted findings".to_owned(),
        cases: stale.collect(),
    });
    for group in groups(&report.findings) {
        let cases = group.findings.iter().map(|finding| found(finding, options));
        suites.push(Suite {
            name: group.title(),
            cases: cases.collect(),
        });
    }
    let accepted = report.accepted.iter().map(|(finding, reason)| Case {
        outcome: Outcome::Skipped {
            reason: format!("accepted: {reason}"),
        },
        ..found(finding, options)
    });
    suites.push(Suite {
        name: "accepted".to_owned(),
        cases: accepted.collect(),
    });
    suites.retain(|suite| !suite.cases.is_empty());
    if suites.is_empty() {
        // Readers take a file without test cases for one that was cut off.
        suites.push(Suite {
            name: "comparison".to_owned(),
            cases: vec![Case {
                name: verdict(report),
                place: None,
                outcome: Outcome::Passed { output: None },
            }],
        });
    }
    suites
}

fn found(finding: &Finding, options: &Options) -> Case {
    let rule = &finding.rule().id;
    let written = finding
        .new_location
        .as_ref()
        .or(finding.old_location.as_ref());
    let location = finding.used.first().or(written);
    let output = output(finding, options);
    let is_failure = options.fail_on.is_some_and(|level| finding.level >= level);
    let outcome = if is_failure {
        Outcome::Failed {
            rule: rule.clone(),
            message: finding.sentence(),
            output,
        }
    } else {
        let sentence = format!("{}: {}\n", finding.level, escape(&finding.sentence()));
        Outcome::Passed {
            output: Some(sentence + &output),
        }
    };
    Case {
        name: format!("{rule} {}", finding.item),
        place: location.map(|location| (location.file.clone(), location.line)),
        outcome,
    }
}

/// The details, a line each, escaped.
fn output(finding: &Finding, options: &Options) -> String {
    let extent = Extent {
        verbose: options.verbose,
        others: options.others,
    };
    let details = details(finding, extent);
    let lines = details
        .iter()
        .map(|detail| format!("{}: {}\n", detail.label, escape(&detail.text)));
    lines.collect()
}

fn totals<'c>(cases: impl Iterator<Item = &'c Case>) -> String {
    let (mut tests, mut failures, mut skipped) = (0, 0, 0);
    for case in cases {
        tests += 1;
        match case.outcome {
            Outcome::Passed { .. } => {}
            Outcome::Failed { .. } => failures += 1,
            Outcome::Skipped { .. } => skipped += 1,
        }
    }
    format!(
        "tests=\"{tests}\" failures=\"{failures}\" errors=\"0\" skipped=\"{skipped}\" time=\"0\""
    )
}

fn write_suite(out: &mut String, suite: &Suite) {
    let name = escape(&suite.name);
    put!(
        out,
        "  <testsuite name=\"{name}\" {}>\n",
        totals(suite.cases.iter())
    );
    for case in &suite.cases {
        let place = case
            .place
            .as_ref()
            .map(|(file, line)| format!(" file=\"{}\" line=\"{line}\"", escape(file)));
        put!(
            out,
            "    <testcase classname=\"{name}\" name=\"{}\"{} time=\"0\"",
            escape(&case.name),
            place.unwrap_or_default()
        );
        match &case.outcome {
            Outcome::Passed { output: None } => out.push_str("/>\n"),
            Outcome::Passed {
                output: Some(output),
            } => {
                put!(
                    out,
                    ">\n      <system-out>{output}</system-out>\n    </testcase>\n"
                );
            }
            Outcome::Failed {
                rule,
                message,
                output,
            } => {
                put!(
                    out,
                    ">\n      <failure type=\"{}\" message=\"{}\">{output}</failure>\n    </testcase>\n",
                    escape(rule),
                    escape(message)
                );
            }
            Outcome::Skipped { reason } => {
                put!(
                    out,
                    ">\n      <skipped message=\"{}\"/>\n    </testcase>\n",
                    escape(reason)
                );
            }
        }
    }
    out.push_str("  </testsuite>\n");
}
