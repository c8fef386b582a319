//! Shared by the tests of the fixtures in `tests/ui`.

use std::path::{Path, PathBuf};

use qmp_schema::{Dialect, DialectChoice, LoadError, Loaded, Options, load_with};

/// The folder of a suite.
pub(crate) fn suite(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/ui")
        .join(name)
}

/// The dialect of the release that the name of a fixture begins with.
pub(crate) fn dialect(name: &str) -> Dialect {
    let release = name.trim_end_matches(".json");
    let release = release.split('-').next().unwrap_or_default();
    release
        .parse()
        .unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// Loads a fixture in its dialect.
pub(crate) fn load_old(folder: &Path, name: &str) -> Result<Loaded, LoadError> {
    let options = Options {
        dialect: DialectChoice::Fixed(dialect(name)),
        ..Options::default()
    };
    let loader = |path: &str| std::fs::read(folder.join(path));
    load_with(name, &loader, &options)
}
