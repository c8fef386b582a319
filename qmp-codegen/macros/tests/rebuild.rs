//! A crate that calls `schema!` is built again when a file changes that its schema includes.
//!
//! This runs cargo on a package that is made for it, with the macro of this workspace.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

struct Package {
    folder: tempfile::TempDir,
    target: PathBuf,
}

impl Package {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("folder can be made");
        let macros = env!("CARGO_MANIFEST_DIR");
        // It is enough to see whether the macro runs; its output is not used.
        let manifest = format!(
            "[package]\nname = \"user\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
             [dependencies]\nqmp-macros = {{ path = {macros:?} }}\n\
             qmp-types = {{ path = \"{macros}/../../qmp-types\", default-features = false }}\n\n\
             [workspace]\n"
        );
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("rebuild");
        let package = Self { folder, target };
        package.write("Cargo.toml", &manifest);
        let lock = Path::new(macros).join("../../Cargo.lock");
        fs::copy(lock, package.folder.path().join("Cargo.lock")).expect("file can be copied");
        package.write("src/main.rs", MAIN);
        package
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.folder.path().join(path);
        fs::create_dir_all(path.parent().expect("has a folder")).expect("folder can be made");
        fs::write(path, text).expect("file can be written");
    }

    /// Builds and runs the package; returns its output or the errors.
    fn run(&self) -> Result<String, String> {
        let output = Command::new(env!("CARGO"))
            .args(["run", "--quiet", "--offline"])
            .current_dir(self.folder.path())
            .env("CARGO_TARGET_DIR", &self.target)
            .output()
            .expect("cargo runs");
        if output.status.success() {
            Ok(String::from_utf8_lossy(&output.stdout).into_owned())
        } else {
            Err(String::from_utf8_lossy(&output.stderr).into_owned())
        }
    }
}

const MAIN: &str = r#"
mod schema {
    qmp_macros::schema!("schema/entry.json");
}

fn main() {
    use qmp_types::Enumeration;
    let names: Vec<_> = schema::types::Things::VALUES.iter().map(|(name, _)| *name).collect();
    print!("{}", names.join(" "));
}
"#;

#[test]
fn changes_of_included_files_are_noticed() {
    let package = Package::new();
    package.write(
        "schema/entry.json",
        "{ 'include': 'sub/../sub/things.json' }",
    );
    package.write(
        "schema/sub/things.json",
        "{ 'enum': 'Things', 'data': [ 'one' ] }",
    );
    assert_eq!(package.run().as_deref(), Ok("one"));
    package.write(
        "schema/sub/things.json",
        "{ 'enum': 'Things', 'data': [ 'one', 'two' ] }",
    );
    assert_eq!(package.run().as_deref(), Ok("one two"));

    package.write(
        "schema/sub/things.json",
        "{ 'enum': 'Things', 'data': [ 'one' 'two' ] }",
    );
    let error = package.run().expect_err("is invalid");
    assert!(
        error.contains("schema/sub/../sub/things.json:1:37: error: ")
            || error.contains("schema/sub/things.json:1:37: error: "),
        "{error}"
    );
    assert!(
        error.contains("In file included from schema/entry.json:1:"),
        "{error}"
    );
    // Fixing the file is noticed, though the compiler does not read it after a failure.
    package.write(
        "schema/sub/things.json",
        "{ 'enum': 'Things', 'data': [ 'three' ] }",
    );
    assert_eq!(package.run().as_deref(), Ok("three"));
}
