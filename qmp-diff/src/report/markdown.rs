//! A report in GitHub's Markdown, for a comment on a pull request.
//!
//! A comment is limited to 65,536 characters. Findings beyond that are left out, the least important
//! first, and the last line has their number. Text from schemas can neither form markup nor mention
//! a user with `@`.

use qmp_text::printable;

use super::details::{Detail, Extent, PARTS, details};
use super::outline::{blind, counts, groups, number, shorten, verdict};
use super::{Layout, Report};
use crate::finding::Finding;
use crate::verdict::Level;

/// The maximum length of a comment in characters, applied to bytes, of which there are at least as many.
const MOST: usize = 65_536;
/// The space reserved for the end.
const RESERVE: usize = 512;
/// The maximum length of a text in it, in characters.
const LONGEST: usize = 500;
/// The maximum number of sentences about the list of accepted findings.
const MOST_STALE: usize = 10;

/// Writes a report.
pub(super) fn write(report: &Report, layout: &Layout) -> String {
    let (old, new) = (code(&report.old), code(&report.new));
    let mut out = format!(
        "## QAPI: {old} → {new}\n\n**{}**\n\n{} (view: {}).\n",
        prose(&verdict(report)),
        prose(&counts(report)),
        report.view
    );
    if !report.stale.is_empty() {
        let count = number(report.stale.len(), "entry").replace("entrys", "entries");
        put!(
            out,
            "\n{count} of the list of accepted findings to remove or correct:\n\n"
        );
        for stale in report.stale.iter().take(MOST_STALE) {
            put!(out, "- {}\n", prose(stale));
        }
    }
    if let Some(blind) = blind(report) {
        put!(out, "\n_Not seen:_ {}\n", prose(&blind));
    }
    let mut left_out = 0;
    for (level, thing) in [
        (Level::Error, "error"),
        (Level::Warn, "warning"),
        (Level::Info, "note"),
    ] {
        let count = report.count(level);
        if count == 0 {
            continue;
        }
        let open = if level == Level::Error { " open" } else { "" };
        let mut section = format!(
            "\n<details{open}><summary>{}</summary>\n",
            number(count, thing)
        );
        let findings = report.findings.iter().filter(|f| f.level == level);
        let mut written = 0;
        'groups: for group in groups(findings) {
            let mut title = match (group.kind, group.root) {
                (Some(kind), Some(root)) => format!("\n#### {kind} {}\n\n", code(root)),
                _ => format!("\n#### {}\n\n", group.title()),
            };
            for found in &group.findings {
                let block = std::mem::take(&mut title) + &finding(found, layout);
                if out.len() + section.len() + block.len() + RESERVE > MOST || left_out > 0 {
                    break 'groups;
                }
                section.push_str(&block);
                written += 1;
            }
        }
        left_out += count - written;
        if written > 0 {
            out.push_str(&section);
            out.push_str("\n</details>\n");
        }
    }
    if left_out > 0 {
        put!(
            out,
            "\n{} left out here: a comment cannot be longer.\n",
            number(left_out, "finding")
        );
    }
    out
}

fn finding(finding: &Finding, layout: &Layout) -> String {
    let rule = code(finding.rule().id.as_str());
    let sentence = prose(&finding.sentence());
    let unstable = if finding.unstable { " (unstable)" } else { "" };
    let is_brief = finding.level <= Level::Info && !layout.verbose;
    let mut out = if is_brief {
        format!("- {sentence}{unstable} {rule}\n")
    } else {
        format!("- **{sentence}**{unstable} {rule}\n")
    };
    let extent = Extent {
        verbose: layout.verbose,
        others: layout.others,
    };
    let shown = |detail: &Detail| !is_brief || PARTS.contains(&detail.label);
    for detail in details(finding, extent).into_iter().filter(shown) {
        let text = if detail.is_code {
            code(&detail.text)
        } else {
            prose(&detail.text)
        };
        put!(out, "  - {}: {text}\n", detail.label);
    }
    out
}

/// Escapes all markup in a text.
fn prose(text: &str) -> String {
    let text = printable(text);
    let text = shorten(&text, LONGEST);
    let mut out = String::with_capacity(text.len() + 16);
    for (index, c) in text.char_indices() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '\\' | '`' | '*' | '_' | '[' | ']' | '|' | '~' | '$' => {
                out.push('\\');
                out.push(c);
            }
            // A character after `@` or `#` prevents mentions of users and issues.
            '@' | '#' => {
                out.push(c);
                out.push_str("&#8203;");
            }
            // GitHub turns addresses into links.
            ':' if text[index..].starts_with("://") => out.push_str("\\:"),
            '.' if text[..index].ends_with("www") => out.push_str("\\."),
            c => out.push(c),
        }
    }
    out
}

/// Formats a text as code, between longer runs of backticks than it contains.
fn code(text: &str) -> String {
    let text = printable(text);
    let text = shorten(&text, LONGEST);
    let (mut longest, mut run) = (0, 0);
    for c in text.chars() {
        run = if c == '`' { run + 1 } else { 0 };
        longest = longest.max(run);
    }
    let fence = "`".repeat(longest + 1);
    let is_edgy = text.starts_with(['`', ' ']) || text.ends_with(['`', ' ']) || text.is_empty();
    let space = if is_edgy { " " } else { "" };
    format!("{fence}{space}{text}{space}{fence}")
}

#[cfg(test)]
mod tests {
    use super::{code, prose};

    #[test]
    fn text_is_not_taken_for_markup() {
        assert_eq!(
            prose("a_b *c* <d> [e](f)"),
            "a\\_b \\*c\\* &lt;d&gt; \\[e\\](f)"
        );
        assert_eq!(prose("@someone #1 GH-1"), "@&#8203;someone #&#8203;1 GH-1");
        assert_eq!(prose("https://a www.b"), "https\\://a www\\.b");
        assert_eq!(prose("a\nb\r|"), "a\\\\u{a}b\\\\u{d}\\|");
        assert_eq!(prose(&"é".repeat(600)).chars().count(), 501);
    }

    #[test]
    fn code_ends_where_it_should() {
        assert_eq!(code("a"), "`a`");
        assert_eq!(code("a``b"), "```a``b```");
        assert_eq!(code("`"), "`` ` ``");
        assert_eq!(code(""), "`  `");
    }
}
