//! Builds the program `qmp`, if needed, and starts it.

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::{Command, ExitCode, Stdio};

use qmp_cli_support::Outcome;
use qmp_cli_support::output::complain;
use serde_json::Value;

use crate::workspace;

/// The profile of this program: what it shares with `qmp` is built already.
const PROFILE: &str = if cfg!(debug_assertions) {
    "dev"
} else {
    "tool"
};

/// Builds `qmp` and runs it; its exit status is the result.
pub(crate) fn run(mut words: Vec<OsString>) -> ExitCode {
    if words.first().is_some_and(|word| word == "qmp") {
        words.remove(0);
    }
    // The build takes a while: say what is built.
    complain(&format!(
        "note: building the program `qmp` (cargo build --profile {PROFILE} --package qmp-cli)\n"
    ));
    let program = match build() {
        Ok(program) => program,
        Err(problem) => {
            complain(&format!("error: cannot build `qmp`: {problem}\n"));
            return Outcome::Failed.into();
        }
    };
    let mut qmp = Command::new(program);
    qmp.args(words);
    pass_on(qmp)
}

/// Runs a program; its exit status is the result.
pub(crate) fn pass_on(mut command: Command) -> ExitCode {
    match command.status() {
        Ok(status) => {
            // A signal has no code.
            let code = status.code().and_then(|code| u8::try_from(code).ok());
            code.map_or_else(|| Outcome::Failed.into(), ExitCode::from)
        }
        Err(error) => {
            complain(&format!("error: cannot start {command:?}: {error}\n"));
            Outcome::Failed.into()
        }
    }
}

/// Builds the program and returns its path.
///
/// Cargo runs in the folder of the workspace: the current folder may be untrusted, and its settings may tell cargo what to run
/// (`.cargo/config.toml`, `rust-toolchain.toml`). `qmp` runs in the current folder, for relative paths.
fn build() -> Result<PathBuf, String> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .current_dir(workspace::root())
        .args(["build", "--quiet", "--profile", PROFILE])
        .args(["--package", "qmp-cli", "--bin", "qmp"])
        .args(["--message-format", "json-render-diagnostics"])
        .stdin(Stdio::null())
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| format!("cannot start cargo: {error}"))?;
    if !output.status.success() {
        return Err("cargo failed".to_owned());
    }
    let messages = serde_json::Deserializer::from_slice(&output.stdout).into_iter::<Value>();
    let built = messages.flatten().filter_map(|message| {
        let is_qmp = message["target"]["name"].as_str() == Some("qmp");
        message["executable"]
            .as_str()
            .filter(|_| is_qmp)
            .map(PathBuf::from)
    });
    built
        .last()
        .ok_or_else(|| "cargo does not say where it is".to_owned())
}
