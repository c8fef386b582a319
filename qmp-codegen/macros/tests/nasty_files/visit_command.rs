// @generated from nasty.json by `qmp generate`. Do not edit.

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
        "self" => Some(visitor.visit::<commands::Self_>()),
        "async_fn" => Some(visitor.visit::<commands::AsyncFn_>()),
        "gen" => Some(visitor.visit::<commands::Gen>()),
        "match" => Some(visitor.visit::<commands::Match>()),
        "loop" => Some(visitor.visit::<commands::Loop>()),
        "echo" => Some(visitor.visit::<commands::Echo>()),
        "string" => Some(visitor.visit::<commands::String_>()),
        "device-add" => Some(visitor.visit::<commands::DeviceAdd>()),
        "__org.example_old" => Some(visitor.visit::<commands::OrgExampleOld>()),
        "include" => Some(visitor.visit::<commands::Include>()),
        "doc-run" => Some(visitor.visit::<commands::DocRun>()),
        "doc-walk" => Some(visitor.visit::<commands::DocWalk>()),
        _ => {
            drop(visitor);
            None
        }
    }
}
