//! A self-contained page, with a search box and filters, that works from a file and without a network.
//!
//! The page contains everything as text; the script only hides findings that do not match. The page is also
//! well-formed XML, so that tests can parse it.

use std::collections::BTreeSet;

use qmp_text::printable;

use super::Report;
use super::details::{Extent, WHY, details};
use super::outline::{blind, blind_ids, counts, groups, verdict};
use crate::finding::Finding;
use crate::verdict::{Effect, Level, Policy, SemverImpact};

const STYLE: &str = include_str!("html/page.css");
const SCRIPT: &str = include_str!("html/page.js");

/// The details, which the reader can open.
const FOLDED: [&str; 5] = [WHY, "error", "advice", "see", "accept"];

/// Writes a report.
pub(super) fn write(report: &Report) -> String {
    let mut out = String::new();
    let title = escape(&format!("QAPI: {} → {}", report.old, report.new));
    put!(
        out,
        "<!DOCTYPE html>\n\
         <html lang=\"en\">\n\
         <head>\n\
         <meta charset=\"utf-8\"/>\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; \
         style-src 'unsafe-inline'; script-src 'unsafe-inline'\"/>\n\
         <title>{title}</title>\n\
         <style>\n{STYLE}</style>\n\
         </head>\n\
         <body>\n"
    );
    summary(&mut out, report, &title);
    filters(&mut out, report);
    out.push_str("<main>\n");
    let mut number = 0;
    for group in groups(&report.findings) {
        section(&mut out, &group.title(), number, |out, number| {
            for found in &group.findings {
                *number += 1;
                finding(out, found, *number, None);
            }
        });
        number += group.findings.len();
    }
    if !report.accepted.is_empty() {
        section(&mut out, "accepted", number, |out, number| {
            for (found, reason) in &report.accepted {
                *number += 1;
                finding(out, found, *number, Some(reason));
            }
        });
    }
    out.push_str("</main>\n");
    put!(out, "<script>\n{SCRIPT}</script>\n</body>\n</html>\n");
    out
}

fn summary(out: &mut String, report: &Report, title: &str) {
    let worst = report.worst().as_str();
    put!(
        out,
        "<header>\n<h1>{title}</h1>\n<p class=\"verdict {worst}\">{}</p>\n<p>{} (view: {})</p>\n",
        escape(&verdict(report)),
        escape(&counts(report)),
        report.view
    );
    if !report.stale.is_empty() {
        out.push_str("<p>Stale entries in the list of accepted findings:</p>\n<ul>\n");
        for stale in &report.stale {
            put!(out, "<li>{}</li>\n", escape(stale));
        }
        out.push_str("</ul>\n");
    }
    if let Some(blind) = blind(report) {
        put!(
            out,
            "<details><summary>{}</summary><p>{}</p></details>\n",
            escape(&blind),
            escape(&blind_ids(report).join(", "))
        );
    }
    out.push_str("</header>\n");
}

/// The search box and the filters. The script shows them, because they do not work without it.
fn filters(out: &mut String, report: &Report) {
    let all = || {
        let accepted = report.accepted.iter().map(|(finding, _)| finding);
        report.findings.iter().chain(accepted)
    };
    out.push_str(
        "<form id=\"filters\" role=\"search\" hidden=\"hidden\">\n\
         <p><label for=\"search\">Search</label>\n\
         <input id=\"search\" type=\"search\" autocomplete=\"off\"/></p>\n\
         <fieldset><legend>Levels</legend>\n",
    );
    for level in [Level::Error, Level::Warn, Level::Info] {
        put!(
            out,
            "<label><input type=\"checkbox\" name=\"level\" value=\"{level}\" checked=\"checked\"/> \
             {level} ({})</label>\n",
            all().filter(|finding| finding.level == level).count()
        );
    }
    out.push_str("</fieldset>\n");
    let rules: BTreeSet<String> = all().flat_map(rules).collect();
    select(out, "rule", "Rule", &rules);
    let roots: BTreeSet<String> = all().flat_map(roots).collect();
    select(out, "root", "Command or event", &roots);
    let known: BTreeSet<String> = all().flat_map(axes).collect();
    let mut order: Vec<String> = Vec::new();
    order.extend(Effect::ALL.iter().rev().map(|word| format!("wire {word}")));
    order.extend(
        Effect::ALL
            .iter()
            .rev()
            .map(|word| format!("reverse {word}")),
    );
    order.extend(
        SemverImpact::ALL
            .iter()
            .rev()
            .map(|word| format!("api {word}")),
    );
    order.extend(
        Policy::ALL
            .iter()
            .rev()
            .map(|word| format!("policy {word}")),
    );
    order.retain(|axis| known.contains(axis));
    select(out, "axis", "Verdict", &order);
    out.push_str(
        "<p><button type=\"reset\">Show all</button>\n\
         <output id=\"shown\" for=\"search\" aria-live=\"polite\"></output></p>\n</form>\n",
    );
}

fn select<'v>(
    out: &mut String,
    id: &str,
    label: &str,
    values: impl IntoIterator<Item = &'v String>,
) {
    put!(
        out,
        "<p><label for=\"{id}\">{label}</label>\n\
         <select id=\"{id}\"><option value=\"\">all</option>"
    );
    for value in values {
        let value = escape(value);
        put!(out, "<option value=\"{value}\">{value}</option>");
    }
    out.push_str("</select></p>\n");
}

fn section(
    out: &mut String,
    title: &str,
    number: usize,
    findings: impl FnOnce(&mut String, &mut usize),
) {
    let id = format!("group-{number}");
    put!(
        out,
        "<section aria-labelledby=\"{id}\">\n<h2 id=\"{id}\">{}</h2>\n",
        escape(title)
    );
    findings(out, &mut { number });
    out.push_str("</section>\n");
}

fn finding(out: &mut String, finding: &Finding, number: usize, reason: Option<&str>) {
    let level = finding.level;
    put!(
        out,
        "<article id=\"finding-{number}\" data-level=\"{level}\" data-rules=\"{}\" \
         data-roots=\"{}\" data-axes=\"{}\">\n\
         <h3><span class=\"level {level}\">{level}</span> {}</h3>\n\
         <p><code>{}</code></p>\n",
        list(rules(finding)),
        list(roots(finding)),
        list(axes(finding)),
        escape(&finding.sentence()),
        escape(finding.rule().id.as_str())
    );
    let extent = Extent {
        verbose: true,
        others: usize::MAX,
    };
    let reason = reason.map(|reason| ("accepted", escape(reason)));
    let (mut shown, mut folded) = (Vec::from_iter(reason), Vec::new());
    for detail in details(finding, extent) {
        let mut text = escape(&detail.text);
        if detail.is_code {
            text = format!("<code>{text}</code>");
        }
        let is_folded = FOLDED.contains(&detail.label);
        let list = if is_folded { &mut folded } else { &mut shown };
        list.push((detail.label, text));
    }
    definitions(out, &shown);
    out.push_str("<details><summary>why, and what to do</summary>\n");
    definitions(out, &folded);
    out.push_str("</details>\n</article>\n");
}

fn definitions(out: &mut String, list: &[(&str, String)]) {
    out.push_str("<dl>\n");
    for (label, text) in list {
        put!(out, "<dt>{label}</dt><dd>{text}</dd>\n");
    }
    out.push_str("</dl>\n");
}

/// Texts as JSON in an attribute, with control characters shown as in the filters.
fn list(texts: impl Iterator<Item = String>) -> String {
    let texts: BTreeSet<String> = texts.map(|text| printable(&text).into_owned()).collect();
    escape(&serde_json::Value::from_iter(texts).to_string())
}

fn rules(finding: &Finding) -> impl Iterator<Item = String> {
    let judgements = finding.judgements.iter().map(|judgement| judgement.rule);
    let rules = judgements.chain(finding.lifecycle);
    rules.map(|rule| rule.id.to_string())
}

fn roots(finding: &Finding) -> impl Iterator<Item = String> {
    let places = finding.places.iter();
    places.map(|place| place.path.root.clone())
}

fn axes(finding: &Finding) -> impl Iterator<Item = String> {
    let axes = [
        format!("wire {}", finding.wire()),
        format!("reverse {}", finding.reverse()),
        format!("api {}", finding.api()),
        format!("policy {}", finding.policy),
    ];
    axes.into_iter()
}

/// Escapes text for elements and attributes. Control characters are written as escapes.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for c in printable(text).chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::escape;

    #[test]
    fn nothing_ends_what_it_stands_in() {
        assert_eq!(
            escape("<a b=\"c\" d='e'>&]]>\u{1b}\u{0}\u{ffff}"),
            "&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;]]&gt;\\u{1b}\\u{0}\\u{ffff}"
        );
        assert_eq!(escape("naïve\ntext"), "naïve\\u{a}text");
    }
}
