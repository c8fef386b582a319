//! Fixtures as tests: each file or folder of a suite is a test that is named after it, so that `cargo test NAME` runs it alone.
//!
//! A test program of fixtures has `harness = false` in `Cargo.toml`, and its `main` calls [`run`].

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use libtest_mimic::Arguments;
pub use libtest_mimic::{Failed, Trial};

/// Runs tests as the command line asks for.
pub fn run(mut tests: Vec<Trial>) -> ExitCode {
    tests.sort_by(|one, other| one.name().cmp(other.name()));
    libtest_mimic::run(&Arguments::from_args(), tests).exit_code()
}

/// A test for each file in a folder with a given extension, named `FOLDER/FILE` without the extension. It gets the path.
///
/// # Panics
///
/// If the folder cannot be read or has fewer than `least` such files.
pub fn files(
    folder: &Path,
    extension: &str,
    least: usize,
    test: fn(&Path) -> Result<(), Failed>,
) -> Vec<Trial> {
    let has_extension = |path: &Path| path.extension().is_some_and(|other| other == extension);
    let mut paths = entries(folder);
    paths.retain(|path| has_extension(path) && path.is_file());
    assert!(
        paths.len() >= least,
        "{}: only {} fixtures",
        folder.display(),
        paths.len()
    );
    let suite = folder.file_name().unwrap_or_default().to_string_lossy();
    let trial = |path: PathBuf| {
        let name = path.file_stem().unwrap_or_default().to_string_lossy();
        Trial::test(format!("{suite}/{name}"), move || test(&path))
    };
    paths.into_iter().map(trial).collect()
}

/// A test for each folder in a folder, named after it. It gets the path.
///
/// # Panics
///
/// If the folder cannot be read.
pub fn folders(folder: &Path, test: fn(&Path) -> Result<(), Failed>) -> Vec<Trial> {
    let trial = |path: PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        Trial::test(name.into_owned(), move || test(&path))
    };
    let paths = entries(folder).into_iter().filter(|path| path.is_dir());
    paths.map(trial).collect()
}

/// A test for each item of a list, named `SUITE/NAME`.
pub fn each<T: Send + 'static>(
    suite: &str,
    items: Vec<T>,
    name: fn(&T) -> &str,
    test: fn(&T) -> Result<(), String>,
) -> Vec<Trial> {
    let trial = |item: T| {
        Trial::test(format!("{suite}/{}", name(&item)), move || {
            test(&item).map_err(Failed::from)
        })
    };
    items.into_iter().map(trial).collect()
}

/// A function that panics on failure, as a test among fixtures.
pub fn function(name: &str, test: fn()) -> Trial {
    Trial::test(name, move || {
        test();
        Ok(())
    })
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).expect("folder can be read");
    entries
        .map(|entry| entry.expect("folder can be read").path())
        .collect()
}
