//! Loads files without touching the disk, and joins paths.
//!
//! Takes paths as written, returns joined and normalized ones, without access to the file system.

use std::io;

/// Reads the files of a schema.
///
/// The crate never touches the disk: a program passes a loader that does, or one that reads
/// from a map. Any `Fn(&str) -> io::Result<Vec<u8>>` is a loader.
///
/// ```
/// let files = |path: &str| match path {
///     "schema.json" => Ok(b"{ 'command': 'ping' }".to_vec()),
///     _ => Err(std::io::Error::from(std::io::ErrorKind::NotFound)),
/// };
/// let loaded = qmp_schema::load("schema.json", &files).unwrap();
/// assert_eq!(loaded.schema.commands().len(), 1);
/// ```
pub trait Loader {
    /// The bytes of a file. Paths are those of the entry file and of include directives, the
    /// latter joined to the folder of the including file.
    ///
    /// # Errors
    /// If the file cannot be read.
    fn read(&self, path: &str) -> io::Result<Vec<u8>>;

    /// A path that is the same for all paths of one file. It decides whether a file has already been
    /// included, and names modules. QEMU uses the absolute path without following symbolic links; this
    /// default only resolves `.` and `..`.
    fn identity(&self, path: &str) -> String {
        normalize(path)
    }
}

impl<F: Fn(&str) -> io::Result<Vec<u8>>> Loader for F {
    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        self(path)
    }
}

/// The part of a path before the last slash, as Python's `os.path.dirname` gives it.
pub(crate) fn directory(path: &str) -> &str {
    match path.rfind('/') {
        Some(0) => "/",
        Some(slash) => path[..slash].trim_end_matches('/'),
        None => "",
    }
}

/// Joins `path` to `directory` without normalizing, as QEMU prints it.
#[must_use]
pub fn join(directory: &str, path: &str) -> String {
    if path.starts_with('/') || directory.is_empty() {
        path.to_owned()
    } else if directory.ends_with('/') {
        format!("{directory}{path}")
    } else {
        format!("{directory}/{path}")
    }
}

/// Removes `.`, empty parts, and `..` after a name.
fn normalize(path: &str) -> String {
    let absolute = path.starts_with('/');
    let mut parts: Vec<&str> = Vec::new();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => match parts.last() {
                Some(&"..") => parts.push(".."),
                Some(_) => {
                    parts.pop();
                }
                // The root has no parent.
                None if absolute => {}
                None => parts.push(".."),
            },
            name => parts.push(name),
        }
    }
    let joined = parts.join("/");
    if absolute {
        format!("/{joined}")
    } else {
        joined
    }
}

/// Makes a path relative to a directory; both are normalized first.
pub(crate) fn relative(path: &str, directory: &str) -> String {
    let (path, directory) = (normalize(path), normalize(directory));
    let split = |path: &str| -> Vec<String> {
        path.split('/')
            .filter(|part| !part.is_empty())
            .map(str::to_owned)
            .collect()
    };
    let (path, directory) = (split(&path), split(&directory));
    let common = path
        .iter()
        .zip(&directory)
        .take_while(|(a, b)| a == b)
        .count();
    let up = std::iter::repeat_n("..", directory.len() - common);
    let down = path[common..].iter().map(String::as_str);
    up.chain(down).collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::{directory, join, normalize, relative};

    #[test]
    fn paths_are_handled_as_qemu_does() {
        assert_eq!(directory("a/b/c.json"), "a/b");
        assert_eq!(directory("c.json"), "");
        assert_eq!(directory("/c.json"), "/");
        assert_eq!(join("a", "../b.json"), "a/../b.json");
        assert_eq!(join("", "b.json"), "b.json");
        assert_eq!(join("a", "/b.json"), "/b.json");
        assert_eq!(normalize("./a/../b//c.json"), "b/c.json");
        assert_eq!(normalize("../a"), "../a");
        assert_eq!(normalize("/../a"), "/a");
        assert_eq!(relative("x/../../qapi/a.json", "qga"), "../../qapi/a.json");
        assert_eq!(
            relative("/w/qapi/a.json", "/w/sd/qapi"),
            "../../qapi/a.json"
        );
        assert_eq!(relative("a/include/../b.json", "a"), "b.json");
    }
}
