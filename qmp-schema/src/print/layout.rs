//! Lays out values on lines.
//!
//! Takes a value, returns text: on one line if it fits, otherwise one entry a line, so that a diff
//! of two releases shows the changed entries.

use std::fmt::Write;

/// The maximum length of a line with several entries.
const WIDTH: usize = 80;

/// A value to print.
#[derive(Clone, Debug)]
pub(super) enum Node {
    Text(String),
    Bool(bool),
    List(Vec<Node>),
    Map(Vec<(String, Node)>),
}

/// The entries of a definition, added one by one.
pub(super) struct Layout(Vec<(String, Node)>);

impl Layout {
    pub(super) fn new() -> Layout {
        Layout(Vec::new())
    }

    pub(super) fn put(&mut self, key: &str, value: Node) {
        self.0.push((key.to_owned(), value));
    }

    pub(super) fn extend(&mut self, entries: Vec<(String, Node)>) {
        self.0.extend(entries);
    }
}

impl From<Layout> for Node {
    fn from(layout: Layout) -> Node {
        Node::Map(layout.0)
    }
}

impl Node {
    pub(super) fn text(text: &str) -> Node {
        Node::Text(text.to_owned())
    }

    pub(super) fn map<const N: usize>(entries: [(&str, Node); N]) -> Node {
        Node::Map(
            entries
                .into_iter()
                .map(|(key, value)| (key.to_owned(), value))
                .collect(),
        )
    }

    /// Prints the value at the top level of a file, with its line end.
    pub(super) fn print(&self) -> String {
        let mut out = String::new();
        match self {
            Node::Map(entries) if self.width() > WIDTH => {
                // The first entry names the kind of definition, so it stays on the first line.
                out.push_str("{ ");
                entries_broken(&mut out, entries, 2);
                out.push_str(" }");
            }
            node => node.flat(&mut out),
        }
        out.push('\n');
        out
    }

    /// The length of the text on one line.
    fn width(&self) -> usize {
        let between = |count: usize| 2 * count.saturating_sub(1);
        match self {
            Node::Text(text) => quoted_width(text),
            Node::Bool(value) => {
                if *value {
                    4
                } else {
                    5
                }
            }
            Node::List(nodes) if nodes.is_empty() => 2,
            Node::Map(entries) if entries.is_empty() => 2,
            Node::List(nodes) => {
                4 + between(nodes.len()) + nodes.iter().map(Node::width).sum::<usize>()
            }
            Node::Map(entries) => {
                let entry = |(key, value): &(String, Node)| quoted_width(key) + 2 + value.width();
                4 + between(entries.len()) + entries.iter().map(entry).sum::<usize>()
            }
        }
    }

    fn flat(&self, out: &mut String) {
        match self {
            Node::Text(text) => quote(out, text),
            Node::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
            Node::List(nodes) if nodes.is_empty() => out.push_str("[]"),
            Node::Map(entries) if entries.is_empty() => out.push_str("{}"),
            Node::List(nodes) => {
                out.push_str("[ ");
                for (index, node) in nodes.iter().enumerate() {
                    out.push_str(if index > 0 { ", " } else { "" });
                    node.flat(out);
                }
                out.push_str(" ]");
            }
            Node::Map(entries) => {
                out.push_str("{ ");
                for (index, (key, value)) in entries.iter().enumerate() {
                    out.push_str(if index > 0 { ", " } else { "" });
                    quote(out, key);
                    out.push_str(": ");
                    value.flat(out);
                }
                out.push_str(" }");
            }
        }
    }

    /// Prints a value that begins in a column and continues at an indentation. `closing` brackets and
    /// commas follow on the last line.
    fn fitted(&self, out: &mut String, column: usize, indent: usize, closing: usize) {
        if column + self.width() + closing <= WIDTH {
            return self.flat(out);
        }
        match self {
            Node::List(nodes) if !nodes.is_empty() => {
                out.push('[');
                for (index, node) in nodes.iter().enumerate() {
                    let _ = write!(out, "{}\n{:indent$}", if index > 0 { "," } else { "" }, "");
                    node.fitted(out, indent, indent + 2, 2);
                }
                out.push_str(" ]");
            }
            Node::Map(entries) if !entries.is_empty() => {
                let _ = write!(out, "{{\n{:indent$}", "");
                entries_broken(out, entries, indent);
                out.push_str(" }");
            }
            node => node.flat(out),
        }
    }
}

/// Prints entries, one a line.
fn entries_broken(out: &mut String, entries: &[(String, Node)], indent: usize) {
    for (index, (key, value)) in entries.iter().enumerate() {
        if index > 0 {
            let _ = write!(out, ",\n{:indent$}", "");
        }
        quote(out, key);
        out.push_str(": ");
        value.fitted(out, indent + quoted_width(key) + 2, indent + 2, 2);
    }
}

fn quoted_width(text: &str) -> usize {
    2 + text.len() + text.matches('\\').count()
}

fn quote(out: &mut String, text: &str) {
    out.push('\'');
    out.push_str(&text.replace('\\', "\\\\"));
    out.push('\'');
}

#[cfg(test)]
mod tests {
    use super::Node;

    #[test]
    fn short_values_are_on_one_line() {
        let node = Node::map([("a", Node::List(vec![Node::Bool(true), Node::text("x\\y")]))]);
        assert_eq!(node.print(), "{ 'a': [ true, 'x\\\\y' ] }\n");
        assert_eq!(node.width() + 1, node.print().len());
        assert_eq!(
            Node::map([("a", Node::List(vec![]))]).print(),
            "{ 'a': [] }\n"
        );
    }

    #[test]
    fn long_values_have_an_entry_a_line() {
        let long = "x".repeat(30);
        let list = Node::List(vec![
            Node::text(&long),
            Node::text(&long),
            Node::text(&long),
        ]);
        let node = Node::map([("a", Node::Bool(true)), ("b", Node::map([("c", list)]))]);
        let expected = format!(
            "{{ 'a': true,\n  'b': {{\n    'c': [\n      '{long}',\n      '{long}',\n      '{long}' ] }} }}\n"
        );
        assert_eq!(node.print(), expected);
    }
}
