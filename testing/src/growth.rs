//! Costs counted in instructions, which unlike time do not depend on the load of the machine.

use std::process::Command;

/// Counts the instructions of a test of this test program under valgrind, with a variable set.
///
/// # Errors
///
/// Valgrind's output, if it does not run, the test fails, or there is no count in it.
pub fn instructions(test: &str, variable: &str, value: &str) -> Result<u64, String> {
    let program = std::env::current_exe().map_err(|error| error.to_string())?;
    let output = Command::new("valgrind")
        .args([
            "--tool=cachegrind",
            "--cache-sim=no",
            "--cachegrind-out-file=/dev/null",
        ])
        .arg(program)
        .args(["--exact", test, "--include-ignored", "--test-threads=1"])
        .env(variable, value)
        .output()
        .map_err(|error| format!("valgrind: {error}"))?;
    let report = String::from_utf8_lossy(&output.stderr).into_owned();
    if !output.status.success() {
        return Err(report + &String::from_utf8_lossy(&output.stdout));
    }
    let count = report.lines().find_map(|line| line.split_once("I   refs:"));
    let count = count.map(|(_, count)| count.trim().replace(',', ""));
    count.and_then(|count| count.parse().ok()).ok_or(report)
}

/// Whether a cost grows with the size and not with its square: `large` is the cost of `factor` times the size of
/// `small`. Costs below `floor` are start-up.
#[must_use]
pub fn is_linear(small: u64, large: u64, factor: u64, floor: u64) -> bool {
    // Half way between the factor and its square, as a ratio.
    let bound = factor * factor.isqrt();
    large <= bound * small.max(floor)
}
