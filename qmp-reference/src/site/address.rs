//! The addresses of pages. An address depends on the name alone, so that it stays valid when other items change.

use std::fmt::Write;

/// Reserved names: the index of a folder, and devices on some systems.
const RESERVED: [&str; 5] = ["index", "con", "prn", "aux", "nul"];

/// The folder of a kind of definition.
pub(super) fn folder(kind: &str) -> &'static str {
    match kind {
        "command" => "commands",
        "event" => "events",
        _ => "types",
    }
}

/// The file of a name, without an ending. `clashes` says that another name in the folder differs in the case of letters only,
/// which some file systems do not tell apart.
pub(super) fn stem(name: &str, clashes: bool) -> String {
    let mut stem = String::new();
    for byte in name.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.') {
            stem.push(char::from(byte));
        } else {
            // Writing to a string does not fail.
            let _ = write!(stem, "={byte:02x}");
        }
    }
    let reserved = RESERVED.contains(&&*name.to_ascii_lowercase());
    if clashes || reserved || name.starts_with('.') {
        // The positions of the capitals distinguish such names.
        let cases = name
            .bytes()
            .map(|byte| if byte.is_ascii_uppercase() { 'u' } else { 'l' });
        stem = format!("={}={stem}", cases.collect::<String>());
    }
    stem
}

#[cfg(test)]
mod tests {
    use super::stem;

    #[test]
    fn addresses_differ_on_every_file_system() {
        assert_eq!(stem("blockdev-mirror", false), "blockdev-mirror");
        assert_eq!(stem("__org.qemu_x-y", false), "__org.qemu_x-y");
        assert_eq!(stem("a/../b", false), "a=2f..=2fb");
        for name in ["index", "NUL", "con", ".."] {
            assert_ne!(stem(name, false), name);
        }
        let lower = |name| stem(name, true).to_lowercase();
        assert_ne!(lower("aB"), lower("Ab"));
    }
}
