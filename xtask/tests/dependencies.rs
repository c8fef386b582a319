//! The dependencies of all three workspaces: licences, sources and duplicates as `deny.toml` allows them, and no need of a newer
//! compiler than ours. `cargo deny` checks the same and advisories, but takes long to build.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;

use qmp_testing::needs;
use serde_json::Value;

/// The packages that a workspace builds.
fn packages(folder: &Path) -> Option<Vec<Value>> {
    let metadata = Command::new(env!("CARGO"))
        .current_dir(folder)
        .args([
            "metadata",
            "--format-version=1",
            "--locked",
            "--all-features",
        ])
        .args(["--filter-platform", "x86_64-unknown-linux-gnu"])
        .output()
        .expect("cargo runs");
    if !metadata.status.success() {
        let error = String::from_utf8_lossy(&metadata.stderr).into_owned();
        let last = error.lines().last().unwrap_or_default();
        needs::skip_live(format_args!(
            "cargo metadata in {}: {last}",
            folder.display()
        ));
        return None;
    }
    let mut metadata: Value = serde_json::from_slice(&metadata.stdout).expect("is JSON");
    let nodes = metadata["resolve"]["nodes"].as_array().expect("is a list");
    let built: BTreeSet<String> = nodes.iter().map(|node| text(&node["id"])).collect();
    let packages = metadata["packages"].take();
    let Value::Array(packages) = packages else {
        panic!("it is a list")
    };
    Some(
        packages
            .into_iter()
            .filter(|package| built.contains(&text(&package["id"])))
            .collect(),
    )
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// A release of the compiler: 1.88 or 1.88.0.
fn compiler(version: &str) -> Vec<u32> {
    version
        .split('.')
        .take(2)
        .map(|part| part.parse().expect("a number"))
        .collect()
}

#[test]
fn dependencies_are_as_we_allow_them() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let rules = std::fs::read_to_string(root.join("deny.toml")).expect("file can be read");
    let rules: toml::Table = rules.parse().expect("is TOML");
    let licences = rules["licenses"]["allow"].as_array().expect("is a list");
    let licences: Vec<_> = licences
        .iter()
        .map(|licence| spdx::Licensee::parse(licence.as_str().expect("is text")).expect("is SPDX"))
        .collect();
    let skipped = rules["bans"]["skip"].as_array().expect("is a list");
    let skipped: Vec<&str> = skipped
        .iter()
        .map(|skip| skip["crate"].as_str().expect("is text"))
        .collect();
    let mut wrong = BTreeSet::new();
    for folder in ["", "fuzz", "benches"] {
        let Some(packages) = packages(&root.join(folder)) else {
            continue;
        };
        assert!(
            packages.len() > 20,
            "{folder}: only {} packages",
            packages.len()
        );
        let mut versions = BTreeMap::<String, BTreeSet<String>>::new();
        for package in packages {
            let [name, version, licence, source, needs] =
                ["name", "version", "license", "source", "rust_version"]
                    .map(|key| text(&package[key]));
            let is_allowed = spdx::Expression::parse_mode(&licence, spdx::ParseMode::LAX)
                .is_ok_and(|licence| {
                    licence
                        .evaluate(|wanted| licences.iter().any(|licence| licence.satisfies(wanted)))
                });
            if !is_allowed {
                wrong.insert(format!("{name}: the licence `{licence}`"));
            }
            // Our packages have no source.
            if !matches!(
                &*source,
                "" | "registry+https://github.com/rust-lang/crates.io-index"
            ) {
                wrong.insert(format!("{name}: it comes from {source}"));
            }
            // The benchmarks and the software that they compare with are built with the newest compiler.
            let is_too_new =
                !needs.is_empty() && compiler(&needs) > compiler(env!("CARGO_PKG_RUST_VERSION"));
            if is_too_new && folder != "benches" {
                wrong.insert(format!("{name} {version}: it needs Rust {needs}"));
            }
            // For example `rand@0.9`.
            let skips = |skip: &&str| {
                let rest = format!("{name}@{version}")
                    .strip_prefix(skip)
                    .map(str::to_owned);
                rest.is_some_and(|rest| rest.starts_with('.'))
            };
            if !skipped.iter().any(skips) {
                versions.entry(name.clone()).or_default().insert(version);
            }
        }
        for (name, versions) in versions.iter().filter(|(_, versions)| versions.len() > 1) {
            wrong.insert(format!("{name}: several versions: {versions:?}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
