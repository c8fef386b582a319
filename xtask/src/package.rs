//! `package`: checks that the crates can be published.
//!
//! Packages all of them, and builds the packages outside of this workspace: each with its tests and examples, and the
//! programs of README.md with only the dependencies that README.md names.

use std::fmt::Write;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use qmp_cli_support::Outcome;
use qmp_cli_support::output::{self, complain};
use serde_json::Value;

use crate::workspace;

/// Package all crates that are published, and build the packages and the programs of README.md from them.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Only package them, and build nothing
    #[arg(long)]
    no_build: bool,
}

/// The folder of the unpacked packages, which is a separate workspace.
const UNPACKED: &str = "target/packaged";

/// The package of README's programs in it.
const PROGRAMS: &str = "readme-programs";

/// A package that is published.
struct Package {
    name: String,
    version: String,
    /// The keys that its manifest lacks.
    missing: Vec<&'static str>,
}

impl Package {
    fn full_name(&self) -> String {
        format!("{}-{}", self.name, self.version)
    }
}

/// Runs the command.
pub(crate) fn run(arguments: &Arguments) -> Outcome {
    check(arguments.no_build).map_or_else(
        |(outcome, problem)| {
            complain(&format!("error: {problem}\n"));
            outcome
        },
        |text| output::print(&text),
    )
}

type Problem = (Outcome, String);

fn check(no_build: bool) -> Result<String, Problem> {
    let root = workspace::root();
    let packages = packages(&root)?;
    if let Some(package) = packages.iter().find(|package| !package.missing.is_empty()) {
        let missing = package.missing.join(", ");
        return Err((
            Outcome::No,
            format!("the manifest of {} lacks {missing}", package.name),
        ));
    }
    let mut cargo = cargo_in(&root, "package");
    cargo.args(["--no-verify", "--allow-dirty"]);
    for package in &packages {
        cargo.args(["--package", &package.name]);
    }
    succeed(cargo, "the crates cannot be packaged")?;
    let unpacked = root.join(UNPACKED);
    for package in &packages {
        unpack(&root, &unpacked, package)?;
    }
    let programs = write_workspace(&root, &unpacked, &packages).map_err(failed)?;
    if !no_build {
        let mut cargo = cargo_in(&unpacked, "check");
        cargo.args(["--workspace", "--exclude", PROGRAMS, "--all-targets"]);
        succeed(cargo, "the packages cannot be built")?;
        // Alone, so that no other crate enables features of the dependencies.
        let mut cargo = cargo_in(&unpacked, "check");
        cargo.args(["--package", PROGRAMS]);
        succeed(cargo, "the programs of README.md cannot be built")?;
    }
    Ok(format!(
        "{} packages, {programs} programs\n",
        packages.len()
    ))
}

#[expect(clippy::needless_pass_by_value, reason = "for `map_err`")]
fn failed(error: io::Error) -> Problem {
    (Outcome::Failed, error.to_string())
}

fn cargo_in(folder: &Path, command: &str) -> Command {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(folder).args([command, "--quiet"]);
    cargo.stdin(Stdio::null());
    cargo
}

fn succeed(mut command: Command, problem: &str) -> Result<(), Problem> {
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(_) => Err((Outcome::No, problem.to_owned())),
        Err(error) => Err(failed(error)),
    }
}

/// The packages that are published.
fn packages(root: &Path) -> Result<Vec<Package>, Problem> {
    let mut cargo = cargo_in(root, "metadata");
    cargo.args(["--no-deps", "--format-version", "1"]);
    let output = cargo.stderr(Stdio::inherit()).output().map_err(failed)?;
    let metadata: Value = serde_json::from_slice(&output.stdout)
        .map_err(|error| (Outcome::Failed, format!("cargo metadata: {error}")))?;
    let packages = metadata["packages"].as_array().into_iter().flatten();
    // A list of registries, which is empty for packages that are not published.
    let published = packages.filter(|package| package["publish"].is_null());
    Ok(published.map(package).collect())
}

fn package(metadata: &Value) -> Package {
    let text = |key: &str| metadata[key].as_str().unwrap_or_default().to_owned();
    let is_empty = |value: &Value| match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        _ => false,
    };
    let mut missing = Vec::new();
    for key in [
        "license",
        "description",
        "readme",
        "keywords",
        "categories",
        "rust_version",
    ] {
        if is_empty(&metadata[key]) {
            missing.push(key);
        }
    }
    if metadata["metadata"]["docs"]["rs"]["all-features"] != true {
        missing.push("package.metadata.docs.rs.all-features");
    }
    Package {
        name: text("name"),
        version: text("version"),
        missing,
    }
}

/// Unpacks a package and checks that it has the required files.
fn unpack(root: &Path, unpacked: &Path, package: &Package) -> Result<(), Problem> {
    let name = package.full_name();
    let folder = unpacked.join(&name);
    // A package of an earlier run may have other files.
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(failed)?;
    }
    fs::create_dir_all(unpacked).map_err(failed)?;
    let mut tar = Command::new("tar");
    // Packages have the same date for ever, by which cargo would take a changed file for the one that it has built.
    tar.current_dir(unpacked).args(["--touch", "-xzf"]);
    tar.arg(root.join(format!("target/package/{name}.crate")));
    succeed(tar, &format!("{name}.crate cannot be unpacked"))?;
    for file in ["LICENSE-APACHE", "LICENSE-MIT", "README.md"] {
        if !folder.join(file).is_file() {
            return Err((Outcome::No, format!("the package {name} lacks {file}")));
        }
    }
    Ok(())
}

/// Makes a workspace of the packages and of README's programs; returns the number of programs.
fn write_workspace(root: &Path, unpacked: &Path, packages: &[Package]) -> io::Result<usize> {
    let mut members = format!("[workspace]\nresolver = \"3\"\nmembers = [\n    \"{PROGRAMS}\",\n");
    let mut patches = "[patch.crates-io]\n".to_owned();
    for package in packages {
        let folder = package.full_name();
        // Writing to a string does not fail.
        let _ = writeln!(members, "    \"{folder}\",");
        let _ = writeln!(patches, "{} = {{ path = \"{folder}\" }}", package.name);
    }
    fs::write(
        unpacked.join("Cargo.toml"),
        format!("{members}]\n\n{patches}"),
    )?;
    // Use the versions of the dependencies that the tests ran with.
    fs::copy(root.join("Cargo.lock"), unpacked.join("Cargo.lock"))?;

    let readme = fs::read_to_string(root.join("README.md"))?;
    let folder = unpacked.join(PROGRAMS);
    let sources = folder.join("src/bin");
    if sources.exists() {
        fs::remove_dir_all(&sources)?;
    }
    fs::create_dir_all(&sources)?;
    let dependencies = dependencies(&readme, packages);
    let manifest = format!(
        "[package]\nname = \"{PROGRAMS}\"\nversion = \"0.0.0\"\nedition = \"2024\"\npublish = false\n\n{dependencies}"
    );
    fs::write(folder.join("Cargo.toml"), manifest)?;
    let programs = programs(&readme);
    for (number, program) in programs.iter().enumerate() {
        fs::write(sources.join(format!("program{number}.rs")), program)?;
    }
    // Programs that README.md shows a part of and links.
    let mut count = programs.len();
    for path in linked_examples(&readme) {
        let name = Path::new(path).file_name().unwrap_or_default();
        fs::copy(root.join(path), sources.join(name))?;
        count += 1;
    }
    Ok(count)
}

/// The blocks of a language.
fn blocks<'r>(readme: &'r str, language: &str) -> Vec<&'r str> {
    let start = format!("```{language}\n");
    let blocks = readme.split(&*start).skip(1);
    blocks
        .filter_map(|rest| rest.split("\n```").next())
        .collect()
}

/// The whole programs.
fn programs(readme: &str) -> Vec<&str> {
    let mut programs = blocks(readme, "rust");
    programs.retain(|block| block.contains("fn main()"));
    programs
}

/// The examples that README.md links, by their paths.
fn linked_examples(readme: &str) -> Vec<&str> {
    let links = readme.split("](").skip(1);
    let paths = links.filter_map(|rest| rest.split(')').next());
    let mut examples: Vec<&str> = paths
        .filter(|path| path.contains("/examples/") && has_extension(path, "rs"))
        .collect();
    examples.sort_unstable();
    examples.dedup();
    examples
}

fn has_extension(path: &str, wanted: &str) -> bool {
    Path::new(path)
        .extension()
        .is_some_and(|found| found == wanted)
}

/// The dependencies that README.md names, with those of this workspace replaced by the packages.
fn dependencies(readme: &str, packages: &[Package]) -> String {
    let mut text = String::new();
    let lines = blocks(readme, "toml").into_iter().flat_map(str::lines);
    for line in lines {
        let name = line.split([' ', '=']).next().unwrap_or_default();
        let own = packages.iter().find(|package| package.name == name);
        match (
            own,
            line.split_once("path = \"")
                .and_then(|(head, rest)| Some((head, rest.split_once('"')?.1))),
        ) {
            (Some(package), Some((head, tail))) => {
                let path = PathBuf::from("..").join(package.full_name());
                let _ = writeln!(text, "{head}path = \"{}\"{tail}", path.display());
            }
            _ => {
                let _ = writeln!(text, "{line}");
            }
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    const README: &str = "Text ([one](a/examples/one.rs), [two](b/two.rs)).\n\n\
        ```rust\nfn main() {}\n```\n\n```rust\nfn part() {}\n```\n\n\
        ```toml\n[dependencies]\nown = { path = \"../x/own\", features = [\"f\"] }  # ours\ntokio = \"1\"\n```\n";

    #[test]
    fn programs_and_dependencies_are_those_of_the_text() {
        assert_eq!(programs(README), ["fn main() {}"]);
        assert_eq!(linked_examples(README), ["a/examples/one.rs"]);
        let own = Package {
            name: "own".to_owned(),
            version: "0.1.0".to_owned(),
            missing: Vec::new(),
        };
        assert_eq!(
            dependencies(README, &[own]),
            "[dependencies]\nown = { path = \"../own-0.1.0\", features = [\"f\"] }  # ours\ntokio = \"1\"\n"
        );
    }
}
