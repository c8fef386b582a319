//! `new-rule`: the files of a new rule of the comparison, to be filled in.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use qmp_cli_support::{Outcome, output};

use crate::workspace;

/// Write the files of a new rule of the comparison, to be filled in
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The id of the rule, for example `arg-removed`
    id: String,
}

/// Runs the command.
pub(crate) fn run(arguments: &Arguments) -> Outcome {
    let root = workspace::root();
    match new_rule(&root, &arguments.id) {
        Ok(files) => {
            let mut lines = String::new();
            for path in &files {
                let name = path.strip_prefix(&root).unwrap_or(path);
                lines.push_str(&name.to_string_lossy());
                lines.push('\n');
            }
            output::print(&lines)
        }
        Err(error) => {
            output::complain(&format!("error: {error}\n"));
            Outcome::Failed
        }
    }
}

/// Writes the rule file and the pair of schemas that shows the rule; returns the new files.
fn new_rule(root: &Path, id: &str) -> io::Result<Vec<PathBuf>> {
    let is_word =
        |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase());
    if !id.split('-').all(is_word) {
        let problem = format!(
            "'{}' is not an id such as arg-removed",
            qmp_text::printable(id)
        );
        return Err(io::Error::new(ErrorKind::InvalidInput, problem));
    }
    let rule = format!(
        r#"ids = ["{id}"]
summary = "TODO"
text = "TODO '{{item}}'"
wire = "breaking"
reverse = "compatible"
api = "major"
levels = {{ client = "error", qemu = "error", rust = "error" }}
needs = []
mirror = []
rationale = """
TODO: Why the verdict is what it is."""
references = ["TODO"]
advice = """
Client: TODO. QEMU: TODO."""
"#
    );
    let schema = format!("# TODO: What shows {id}.\n{{ 'command': 'cmd' }}\n");
    let pair = root.join("qmp-diff/tests/rules").join(id);
    let files = [
        (root.join(format!("qmp-diff/rules/{id}.toml")), rule),
        (pair.join("old.json"), schema.clone()),
        (pair.join("new.json"), schema),
    ];
    if let Some((path, _)) = files.iter().find(|(path, _)| path.exists()) {
        let problem = format!("'{}' exists already", path.display());
        return Err(io::Error::new(ErrorKind::AlreadyExists, problem));
    }
    fs::create_dir_all(pair)?;
    for (path, text) in &files {
        fs::write(path, text)?;
    }
    Ok(files.into_iter().map(|(path, _)| path).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stubs_are_written_once() {
        let root = tempfile::tempdir().expect("a folder");
        fs::create_dir_all(root.path().join("qmp-diff/rules")).expect("a folder");
        let files = new_rule(root.path(), "arg-moved").expect("stubs");
        assert_eq!(files.len(), 3);
        assert!(files.iter().all(|file| file.is_file()));
        let again = new_rule(root.path(), "arg-moved").expect_err("they exist");
        assert_eq!(again.kind(), ErrorKind::AlreadyExists);
        for id in ["", "Arg-moved", "../arg", "arg--moved", "arg_moved"] {
            let error = new_rule(root.path(), id).expect_err("no id");
            assert_eq!(error.kind(), ErrorKind::InvalidInput);
        }
    }
}
