//! `explain`: the meaning of an error code.

use qmp_schema::diagnostic::{Kind, explain, similar_code, summary};
use qmp_text::printable;

use crate::Outcome;
use crate::output;

/// Explain an error code: its meaning, the reason for the rule, and what to do.
///
/// `check` shows the code at the end of each error, as `[E0501]`. Without a code, all are listed.
#[derive(clap::Args)]
#[command(after_help = "Examples:
  qmp explain
  qmp explain E0501
  qmp explain arg-removed")]
pub(crate) struct Arguments {
    /// The code, for example E0501
    code: Option<String>,
}

/// Runs the command.
pub(crate) fn run(arguments: &Arguments) -> Outcome {
    let Some(code) = &arguments.code else {
        let line = |code: &&str| format!("{code}  {}\n", summary(code).unwrap_or_default());
        return output::print(&Kind::CODES.iter().map(line).collect::<String>());
    };
    if let Some(text) = explain(code) {
        return output::print(text);
    }
    // A report of `diff` prints ids of rules.
    if let Some(page) = qmp_diff::report::explain::page(code) {
        return output::print(&page);
    }
    let hint = match similar_code(code) {
        Some(similar) => format!("did you mean {similar}?"),
        None => "`qmp explain` lists all".to_owned(),
    };
    output::complain(&format!(
        "error: there is no error code '{}'; {hint}\n",
        printable(code)
    ));
    Outcome::Failed
}
