// @generated from small.json by `cargo test -p qmp-codegen`. Do not edit.

#[allow(unused_imports)]
use super::commands;

/// Finds a command by its name on the wire, and lets the visitor see its type.
///
/// Gives `None` if the schema has no such command.
pub fn visit_command<V: ::qmp_types::rt::CommandVisitor>(
    name: &str,
    visitor: V,
) -> Option<V::Output> {
    match name {
        "plug" => Some(visitor.visit::<commands::Plug>()),
        "resize" => Some(visitor.visit::<commands::Resize>()),
        "raw" => Some(visitor.visit::<commands::Raw>()),
        _ => {
            drop(visitor);
            None
        }
    }
}
