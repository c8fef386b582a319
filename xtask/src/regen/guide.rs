//! `docs/generated-code.md`: schema beside Rust. The text is written by hand; the code is cut from the schema files
//! and from generated code, so that it is never out of date.

use std::fmt::Write;

/// Replaces the code blocks after comments `<!-- FILE NAME -->` by the definitions of that name in that file.
///
/// # Errors
/// If a comment names a missing file or definition, or has no code block after it.
pub(super) fn refresh(text: &str, read: &dyn Fn(&str) -> Option<String>) -> Result<String, String> {
    let mut out = String::new();
    let mut lines = text.split_inclusive('\n');
    while let Some(line) = lines.next() {
        out.push_str(line);
        let Some((file, name)) = marker(line) else {
            continue;
        };
        let fence = lines.next().filter(|line| line.starts_with("```"));
        let fence = fence.ok_or_else(|| format!("no code block follows '{}'", line.trim()))?;
        let code = read(file).ok_or_else(|| format!("there is no file '{file}'"))?;
        let cut = cut(&code, name);
        if cut.is_empty() {
            return Err(format!("'{file}' does not define '{name}'"));
        }
        lines
            .find(|line| line.trim_end() == "```")
            .ok_or_else(|| format!("the code block of '{name}' does not end"))?;
        writeln!(out, "{fence}{cut}```").map_err(|error| error.to_string())?;
    }
    Ok(out)
}

/// The file and the name in a comment.
fn marker(line: &str) -> Option<(&str, &str)> {
    let inner = line
        .trim_end()
        .strip_prefix("<!-- ")?
        .strip_suffix(" -->")?;
    inner.split_once(' ')
}

/// The items that define the name, or implement something for it, with their comments and attributes.
fn cut(code: &str, name: &str) -> String {
    let mut found: Vec<&str> = Vec::new();
    let mut rest = code;
    while !rest.is_empty() {
        // An item begins without indentation, after a blank line.
        let next = rest.match_indices("\n\n").map(|(at, _)| at + 2);
        let end = next
            .into_iter()
            .find(|at| !rest[*at..].starts_with([' ', '\n']))
            .unwrap_or(rest.len());
        let (item, after) = rest.split_at(end);
        if item.lines().any(|line| defines(line, name)) {
            found.push(item.trim_end());
        }
        rest = after;
    }
    found
        .iter()
        .map(|item| format!("{item}\n"))
        .collect::<Vec<_>>()
        .join("\n")
}

fn defines(line: &str, name: &str) -> bool {
    if line.starts_with("{ '") {
        return line.split('\'').nth(3) == Some(name);
    }
    let is_head = ["pub struct ", "pub enum ", "impl ", "impl<"]
        .iter()
        .any(|start| line.starts_with(start));
    let head = line.trim_end_matches(['{', '}', ' ']);
    is_head && head.rsplit(' ').next() == Some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_is_cut_by_name() {
        let read = |file: &str| {
            match file {
            "s.json" => Some("##\n# @A:\n##\n{ 'struct': 'A', 'data': {} }\n\n{ 'enum': 'B' }\n".to_owned()),
            "t.rs" => Some(
                "use x;\n\n/// An a.\npub struct A {\n    pub b: B,\n}\n\nimpl A {\n    fn f() {}\n\n    fn g() {}\n}\n\nimpl x::Command for B {\n}\n"
                    .to_owned(),
            ),
            _ => None,
        }
        };
        let text =
            "Text.\n<!-- s.json A -->\n```json\nold\n```\n<!-- t.rs A -->\n```rust\n```\nEnd.\n";
        let fresh = refresh(text, &read).expect("all is there");
        assert_eq!(
            fresh,
            "Text.\n<!-- s.json A -->\n```json\n##\n# @A:\n##\n{ 'struct': 'A', 'data': {} }\n```\n\
             <!-- t.rs A -->\n```rust\n/// An a.\npub struct A {\n    pub b: B,\n}\n\nimpl A {\n    fn f() {}\n\n    fn g() {}\n}\n```\nEnd.\n"
        );
        assert_eq!(refresh(&fresh, &read).as_deref(), Ok(&*fresh));
        let command = refresh("<!-- t.rs B -->\n```\n```\n", &read).expect("is there");
        assert!(
            command.contains("impl x::Command for B {\n}\n```"),
            "{command}"
        );
    }

    #[test]
    fn what_is_missing_is_an_error() {
        let read = |file: &str| (file == "t.rs").then(|| "pub struct A {}\n".to_owned());
        for (text, error) in [
            ("<!-- u.rs A -->\n```\n```\n", "there is no file 'u.rs'"),
            ("<!-- t.rs B -->\n```\n```\n", "'t.rs' does not define 'B'"),
            (
                "<!-- t.rs A -->\nno code\n",
                "no code block follows '<!-- t.rs A -->'",
            ),
            (
                "<!-- t.rs A -->\n```\n",
                "the code block of 'A' does not end",
            ),
        ] {
            assert_eq!(refresh(text, &read), Err(error.to_owned()));
        }
    }
}
