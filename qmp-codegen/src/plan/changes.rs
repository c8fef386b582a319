//! What the documentation of a schema's module says about the releases that it fits.

use qmp_schema::history::{Change, Rule};

use crate::config::Config;

/// Markdown, a line each; nothing if the schema is that of one release.
pub(crate) fn lines(config: &Config) -> Vec<String> {
    let Some(history) = &config.history else {
        return Vec::new();
    };
    let [oldest, .., newest] = history.releases() else {
        return Vec::new();
    };
    let mut lines = vec![
        String::new(),
        "# Releases".to_owned(),
        String::new(),
        format!(
            "The types fit QEMU {} to {}. What a release lacks or leaves out is optional; what is gone \
             is still there, deprecated. A comment says since when something is there if not all \
             releases have it.",
            oldest.series(),
            newest.series()
        ),
    ];
    if config.changes.is_empty() {
        return lines;
    }
    lines.extend([
        String::new(),
        "# Types that changed".to_owned(),
        String::new(),
        "Where releases have different types at the same place, one fits all:".to_owned(),
        String::new(),
    ]);
    lines.extend(config.changes.iter().map(line));
    lines
}

fn line(change: &Change) -> String {
    let Change {
        path,
        release,
        older,
        newest,
        rule,
    } = change;
    let until = release.series();
    // Implied types have names that nobody wrote.
    let name = |name: &str| {
        if name.starts_with("q_") {
            "a type without a name".to_owned()
        } else {
            format!("`{name}`")
        }
    };
    let (older, newest) = (name(older), name(newest));
    let text = match rule {
        Rule::Renamed => return format!("* {newest} is called {older} up to QEMU {until}."),
        Rule::TextToEnum => "an enum, which keeps what it does not know".to_owned(),
        Rule::EnumToText => "text".to_owned(),
        Rule::WiderInteger => "the integer that holds both".to_owned(),
        Rule::Alternate => "an alternate, which has a choice for it".to_owned(),
        Rule::Any => "any value".to_owned(),
        Rule::StructToUnion => "a union, with the members of the struct".to_owned(),
        Rule::Untagged => {
            return format!(
                "* `{path}` is a struct up to QEMU {until}, and a union now: without a tag, its tag is \
                 `Untagged`."
            );
        }
        Rule::UnionToStruct => "a struct, with the members of all branches".to_owned(),
        Rule::Decided(reason) => {
            return format!("* `{path}` is {older} up to QEMU {until}, and {newest} now. {reason}");
        }
    };
    format!("* `{path}` is {older} up to QEMU {until}, and {newest} now: {text}.")
}
