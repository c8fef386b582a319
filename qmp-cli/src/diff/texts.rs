//! `diff rules` and `diff explain`, and the formats of reports.

use qmp_diff::report::{self, Format, Layout};
use qmp_text::printable;

use crate::Outcome;
use crate::colour;
use crate::output::{self, complain};

/// List the rules of the comparison.
#[derive(clap::Args)]
#[command(after_help = "Examples:
  qmp diff rules
  qmp diff rules --json")]
pub(super) struct Rules {
    /// Print JSON
    #[arg(long)]
    json: bool,
}

impl Rules {
    pub(super) fn run(&self) -> Outcome {
        if self.json {
            output::print_json_text(&report::rules::json())
        } else {
            output::print(&report::rules::text())
        }
    }
}

/// Explain a rule: what it finds, why that matters, and what to do about it.
#[derive(clap::Args)]
#[command(after_help = "Examples:
  qmp diff explain arg-removed")]
pub(super) struct Explain {
    /// The rule, for example `arg-removed`
    #[arg(required = true, value_name = "RULE")]
    rules: Vec<String>,
}

impl Explain {
    pub(super) fn run(&self) -> Result<Outcome, Outcome> {
        let mut text = String::new();
        for rule in &self.rules {
            let Some(page) = report::explain::page(rule) else {
                complain(&unknown(rule));
                return Err(Outcome::Failed);
            };
            if !text.is_empty() {
                text.push('\n');
            }
            text.push_str(&page);
        }
        Ok(output::print(&text))
    }
}

/// The error for an unknown rule.
fn unknown(rule: &str) -> String {
    let similar = report::explain::similar(rule);
    let help = match similar[..] {
        [] => "`qmp diff rules` lists them".to_owned(),
        _ => format!("did you mean {}?", similar.join(" or ")),
    };
    format!(
        "error: there is no rule '{}'\nhelp: {help}\n",
        printable(rule)
    )
}

/// The format with a name.
pub(super) fn format(text: &str) -> Result<Format, String> {
    text.parse()
        .map_err(|error: report::UnknownFormat| error.to_string())
}

/// The layout for standard output.
pub(super) fn layout() -> Layout {
    Layout {
        colour: colour::wanted_on_output(),
        width: output::width(),
        ..Layout::default()
    }
}
