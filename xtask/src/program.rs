//! The programs of the workspace that this one starts, because it must not be built from what they
//! are.

use std::process::Command;

use crate::regen::workspace_root;

/// A command that builds a program, if that is due, and runs it; arguments are to be added.
pub(crate) fn program(package: &str) -> Command {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command
        .args(["run", "--quiet", "--profile", "tool", "--manifest-path"])
        .arg(workspace_root().join("Cargo.toml"))
        .args(["--package", package, "--"]);
    command
}
