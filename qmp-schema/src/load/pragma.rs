//! Pragma directives.
//!
//! Takes a pragma's name and value, changes the schema's pragmas. A pragma applies to the whole schema,
//! whichever file sets it; the last one counts.

use crate::ast::{Files, KeyValue, ValueKind};
use crate::diagnostic::{Diagnostic, Kind, misspelt};
use crate::dialect::Rules;
use crate::source::Span;

/// The names of the pragmas, in the order of the fields of [`crate::schema::Pragmas`].
pub(crate) const NAMES: [&str; 5] = [
    "doc-required",
    "command-name-exceptions",
    "command-returns-exceptions",
    "documentation-exceptions",
    "member-name-exceptions",
];

/// The former names of two of them, and their indices in [`NAMES`].
const WHITELISTS: [(&str, usize); 2] = [("returns-whitelist", 2), ("name-case-whitelist", 4)];

/// The pragmas of a dialect: names, and indices in [`NAMES`].
fn names(rules: Rules) -> impl Iterator<Item = (&'static str, usize)> {
    let usual = NAMES.into_iter().zip(0..);
    let usual = usual.filter(move |(_, index)| match index {
        0 => true,
        3 => rules.documentation_exceptions(),
        _ => rules.exceptions(),
    });
    let whitelists = WHITELISTS.into_iter().filter(move |_| rules.whitelists());
    usual.chain(whitelists)
}

/// Whether a name is a former name of a pragma.
pub(crate) fn is_whitelist(name: &str) -> bool {
    WHITELISTS.iter().any(|(known, _)| *known == name)
}

/// Applies one pragma of a directive.
pub(super) fn set(
    files: &mut Files,
    rules: Rules,
    pragma: &KeyValue,
    at: Span,
) -> Result<(), Box<Diagnostic>> {
    let name = pragma.key.text.as_str();
    let error = |kind: Kind, span: Span| Err(Box::new(Diagnostic::new(kind, at).pointing_at(span)));
    let Some((_, index)) = names(rules).find(|(known, _)| *known == name) else {
        let known: Vec<&str> = names(rules).map(|(name, _)| name).collect();
        let help = format!("the pragmas are '{}'", known.join("', '"));
        let suggestion = misspelt(name, known, pragma.key.span);
        let kind = Kind::PragmaUnknown {
            name: name.to_owned(),
        };
        return Err(Box::new(
            Diagnostic::new(kind, at)
                .pointing_at(pragma.key.span)
                .help(Some(help))
                .suggest(suggestion),
        ));
    };
    let pragmas = &mut files.pragmas;
    if index == 0 {
        let ValueKind::Bool(required) = pragma.value.kind else {
            return error(
                Kind::PragmaNotBool {
                    name: name.to_owned(),
                },
                pragma.value.span,
            );
        };
        pragmas.doc_required = required;
    } else {
        let not_string = match &pragma.value.kind {
            ValueKind::Array(elements) => elements
                .iter()
                .find(|element| !matches!(element.kind, ValueKind::Text(_)))
                .map(|element| element.span),
            _ => None,
        };
        let Some(list) = strings(&pragma.value.kind) else {
            return error(
                Kind::PragmaNotList {
                    name: name.to_owned(),
                },
                not_string.unwrap_or(pragma.value.span),
            );
        };
        let field = match index {
            1 => &mut pragmas.command_name_exceptions,
            2 => &mut pragmas.command_returns_exceptions,
            3 => &mut pragmas.documentation_exceptions,
            _ => &mut pragmas.member_name_exceptions,
        };
        *field = list;
    }
    files.pragma_homes[index] = Some(at.file);
    files.old += usize::from(is_whitelist(name));
    Ok(())
}

fn strings(value: &ValueKind) -> Option<Vec<String>> {
    let ValueKind::Array(elements) = value else {
        return None;
    };
    elements
        .iter()
        .map(|element| match &element.kind {
            ValueKind::Text(text) => Some(text.clone()),
            _ => None,
        })
        .collect()
}
