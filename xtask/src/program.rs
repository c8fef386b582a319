//! The programs of the workspace that this one starts, because it must not be built from what they
//! are.

use std::process::{Command, Stdio};

use serde_json::Value;

use crate::Outcome;
use crate::output::complain;
use crate::regen::workspace_root;

/// Builds a program, if that is due, and gives a command that runs it; arguments are to be added. If
/// it cannot be built, says so.
///
/// Cargo runs in the folder of the workspace: the current one may be somebody else's, and may tell
/// cargo what to run (`.cargo/config.toml`, `rust-toolchain.toml`). The program runs in the current
/// one, since relative paths are as seen from there.
pub(crate) fn program(package: &str) -> Result<Command, Outcome> {
    let failed = |problem: &str| {
        complain(&format!("error: cannot build {package}: {problem}\n"));
        Outcome::Failed
    };
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .current_dir(workspace_root())
        .args(["build", "--quiet", "--profile", "tool", "--package"])
        .args([package, "--message-format", "json-render-diagnostics"])
        .stdin(Stdio::null())
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| failed(&format!("cannot start cargo: {error}")))?;
    if !output.status.success() {
        return Err(failed("cargo failed"));
    }
    let messages = serde_json::Deserializer::from_slice(&output.stdout).into_iter::<Value>();
    let built = messages.flatten().filter_map(|message| {
        let name = message["target"]["name"].as_str();
        let executable = message["executable"].as_str();
        executable
            .filter(|_| name == Some(package))
            .map(str::to_owned)
    });
    match built.last() {
        Some(executable) => Ok(Command::new(executable)),
        None => Err(failed("cargo does not say where it is")),
    }
}
