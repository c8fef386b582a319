//! The history of QEMU's QMP schemas: a snapshot of each release since 5.2, and facts that no snapshot records.
//!
//! Takes the name of a file, and returns its text. The files are those in the project's folder `schemas`:
//! `releases/NAME-RELEASE.json` is a snapshot (NAME is `qmp`, `qga` or `storage-daemon`), `since/NAME.json` has the
//! releases that QEMU's documentation names, `history.json` has notes, and `when/NAME.jsonl` says for each part of a schema
//! when it came and went: a path, a tab and a JSON object a line. `texts/NAME.tsv` has the descriptions of the newest release.
//! `newest/NAME.json` is the newest snapshot once more, which is found without decompressing the others.
//! `use/examples.jsonl` has exchanges of commands and events, `use/relations.jsonl` what commands have to do with others.
//! `site/NAME.tsv` says which file of the newest schema defines what, `site/NAME.names` has the Rust names, and `site/protocol.md` is
//! the page about the protocol.
//!
//! `cargo xtask regen` writes the data, and `cargo xtask regen --check` says whether they are fresh.
//!
//! ```
//! let snapshot = qmp_releases::read("releases/qmp-7.2.0.json").expect("QEMU 7.2 has a snapshot");
//! assert!(snapshot.starts_with(r#"{"schema": "qmp", "release": "7.2.0""#));
//! ```

mod pack;

use std::sync::OnceLock;

use pack::Pack;

/// Each pack is decompressed when the first of its files is read.
static PACKS: [(&str, &[u8], OnceLock<Pack>); 6] = [
    (
        "when/",
        include_bytes!("../data/when.pack"),
        OnceLock::new(),
    ),
    (
        "texts/",
        include_bytes!("../data/texts.pack"),
        OnceLock::new(),
    ),
    ("use/", include_bytes!("../data/use.pack"), OnceLock::new()),
    (
        "site/",
        include_bytes!("../data/site.pack"),
        OnceLock::new(),
    ),
    (
        "newest/",
        include_bytes!("../data/newest.pack"),
        OnceLock::new(),
    ),
    ("", include_bytes!("../data/schemas.pack"), OnceLock::new()),
];

/// The names of all files.
pub fn names() -> impl Iterator<Item = &'static str> {
    PACKS
        .iter()
        .flat_map(|(_, bytes, pack)| pack.get_or_init(|| Pack::new(bytes)).names())
}

/// The names of all snapshots, without their folder.
pub fn snapshots() -> impl Iterator<Item = &'static str> {
    let names = pack(FOLDER).into_iter().flat_map(Pack::names);
    names.filter_map(|name| name.strip_prefix(FOLDER))
}

/// The folder of the snapshots.
const FOLDER: &str = "releases/";

/// The text of a file; `None` if there is no file of that name.
#[must_use]
pub fn read(name: &str) -> Option<String> {
    pack(name)?.read(name)
}

/// The pack that has a file, if there is such a file.
fn pack(name: &str) -> Option<&'static Pack> {
    let (_, bytes, pack) = PACKS.iter().find(|(folder, ..)| name.starts_with(folder))?;
    Some(pack.get_or_init(|| Pack::new(bytes)))
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_file_can_be_read() {
        let mut count = 0;
        for name in super::names() {
            let text = super::read(name).expect("it is there");
            assert!(text.ends_with('\n'), "{name}");
            count += 1;
        }
        assert!(count > 54, "only {count} files");
        assert_eq!(super::read("releases/qmp-4.2.0.json"), None);
    }
}
