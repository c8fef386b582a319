//! The documentation of generated code: rustdoc accepts it without warnings, whatever the schema's
//! documentation contains.
//!
//! This runs rustdoc, with warnings denied, on a package that is made for it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use qmp_codegen::{Config, generate};

struct Package {
    folder: tempfile::TempDir,
    modules: String,
}

impl Package {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("folder can be made");
        let macros = env!("CARGO_MANIFEST_DIR");
        let manifest = format!(
            "[package]\nname = \"documented\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
             [dependencies]\nqmp-macros = {{ path = {macros:?} }}\n\
             qmp-types = {{ path = \"{macros}/../../qmp-types\", default-features = false }}\n\n\
             [workspace]\n"
        );
        let package = Self {
            folder,
            modules: String::from("//! Generated code.\n#![deny(warnings)]\n"),
        };
        package.write("Cargo.toml", &manifest);
        let lock = Path::new(macros).join("../../Cargo.lock");
        fs::copy(lock, package.path("Cargo.lock")).expect("file can be copied");
        package
    }

    fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("has a folder")).expect("folder can be made");
        fs::write(path, text).expect("file can be written");
    }

    /// Adds the files that are generated for a schema; returns all of them as one text.
    fn add(&mut self, module: &str, folder: &Path, entry: &str) -> String {
        let read = |path: &str| fs::read(folder.join(path));
        let loaded = qmp_schema::load(entry, &read).unwrap_or_else(|error| panic!("{error}"));
        let config = Config::elsewhere(entry, "a test");
        let files = generate(&loaded.schema, &config).expect("can be generated");
        let mut all = String::new();
        for (path, text) in &files {
            self.write(&format!("src/{module}/{path}"), text);
            all.push_str(text);
        }
        let declaration = format!("pub mod {module};\n");
        self.modules.push_str(&declaration);
        all
    }

    /// Adds a call of the macro for a schema, which must be in the package.
    fn add_macro(&mut self, module: &str, entry: &str) {
        let call = format!("pub mod {module} {{ qmp_macros::schema!({entry:?}); }}\n");
        self.modules.push_str(&call);
    }

    /// Makes the documentation, of private items too, and returns a page of it.
    fn document(&self, page: &str) -> String {
        self.write("src/lib.rs", &self.modules);
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("documented");
        let output = Command::new(env!("CARGO"))
            .args([
                "doc",
                "--quiet",
                "--offline",
                "--no-deps",
                "--document-private-items",
            ])
            .current_dir(self.folder.path())
            .env("CARGO_TARGET_DIR", &target)
            .env("RUSTDOCFLAGS", "-D warnings")
            .output()
            .expect("cargo runs");
        let errors = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{errors}");
        let page = target.join("doc/documented").join(page);
        fs::read_to_string(&page).unwrap_or_else(|error| panic!("{}: {error}", page.display()))
    }
}

/// Checks the languages of the blocks of code: Rust would be compiled as a test.
fn assert_no_tests(code: &str) {
    let mut fence: Option<String> = None;
    let mut blocks = 0;
    for line in code.lines() {
        let line = line.trim_start();
        let Some(text) = line.strip_prefix("///").or(line.strip_prefix("//!")) else {
            assert_eq!(fence, None, "a block is not closed before: {line}");
            continue;
        };
        let text = text.trim_start_matches([' ', '>']);
        let marks = text.len() - text.trim_start_matches('`').len();
        match &fence {
            Some(open) if text == open => fence = None,
            None if marks >= 3 => {
                let language = &text[marks..];
                assert!(matches!(language, "json" | "text"), "{line}");
                fence = Some(text[..marks].to_owned());
                blocks += 1;
            }
            _ => {}
        }
    }
    assert!(blocks > 0, "it has examples");
}

#[test]
fn nasty_documentation() {
    let mut package = Package::new();
    let schemas = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/schemas");
    let code = package.add("files", &schemas, "nasty.json");
    assert_no_tests(&code);
    assert!(
        !code.contains(['\u{202e}', '\u{200b}']),
        "hidden characters"
    );
    for entry in fs::read_dir(&schemas).expect("can be read").flatten() {
        let text = fs::read_to_string(entry.path()).expect("can be read");
        package.write(&entry.file_name().to_string_lossy(), &text);
    }
    package.add_macro("inline", "nasty.json");
    let page = package.document("files/commands/struct.DocRun.html");
    for part in [
        // Each kind of link leads somewhere.
        "href=\"../events/struct.DocDone.html\"",
        "href=\"../types/struct.DocThing.html\"",
        "href=\"struct.DocRun.html#structfield.until\"",
        "id=\"errors\"",
        "id=\"examples\"",
        "class=\"language-json\"",
        "Running &lt;fast&gt;",
    ] {
        assert!(page.contains(part), "{part} is not in:\n{page}");
    }
    assert!(!page.contains("<fast>"), "{page}");
}

/// The name of a schema's file may contain any characters.
#[test]
fn nasty_file_names() {
    let schema = qmp_schema::load("a", &|_: &str| Ok(b"{ 'command': 'stop' }".to_vec()));
    let name = "a\n*/ fn f() {} //! `b`\u{202e}[c]\r.json";
    let config = Config::elsewhere(name, "it\nself");
    let files = generate(&schema.expect("is valid").schema, &config).expect("can be generated");
    for (path, text) in &files {
        let first = text.lines().next().unwrap_or_default();
        let whole = "@generated from aU+000A*/ fn f() {} //! `b`U+202E[c]U+000D.json by `itU+000Aself`. Do not edit.";
        assert!(first.ends_with(whole), "{path}: {first}");
    }
    let root = files.get("mod.rs").expect("is there");
    let intro = r"//! Generated from aU+000A\*/ fn f() {} //! \`b\`U+202E\[c\]U+000D.json.";
    assert!(root.contains(intro), "{root}");
}

/// QEMU's own documentation, of a release with the older format and one with the newer.
#[test]
fn qemus_documentation() {
    let Some(shared) = qmp_testing::needs::shared() else {
        return;
    };
    let mut package = Package::new();
    for (module, release, part) in [
        ("old", "9.1.0", "qapi"),
        ("new", "10.2.2", "qapi"),
        ("agent", "10.2.2", "qga"),
    ] {
        let entry = format!("{part}/qapi-schema.json");
        let code = package.add(module, &shared.join("qapi").join(release), &entry);
        assert_no_tests(&code);
    }
    let page = package.document("new/commands/struct.QueryBlock.html");
    assert!(page.contains("struct.BlockInfo.html"), "{page}");
}
