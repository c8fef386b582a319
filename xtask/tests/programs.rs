//! The programs that README and the cookbook show are those of the files that they link, which compile and run in tests.

use std::fs;
use std::path::Path;

const DOCUMENTS: [(&str, usize); 2] = [("README.md", 4), ("docs/cookbook.md", 10)];

/// The Rust file that a text links last.
fn linked(text: &str) -> Option<&str> {
    let (before, _) = text.rsplit_once(".rs)")?;
    let start = before.rfind("](")?;
    Some(&text[start + 2..before.len() + 3])
}

#[test]
fn the_programs_in_documents_are_those_of_examples() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    for (document, least) in DOCUMENTS {
        let text = fs::read_to_string(root.join(document)).unwrap();
        let starts = text.match_indices("```rust\n");
        let mut count = 0;
        for (start, fence) in starts {
            let program = &text[start + fence.len()..];
            let program = program.split("```").next().unwrap();
            let file = linked(&text[..start]);
            let file = file.unwrap_or_else(|| panic!("{document} links no example of {program}"));
            let path = root.join(document).with_file_name(file);
            let example = fs::read_to_string(path).unwrap();
            // `pub(crate)` is only for the live tests.
            let example = example.replace("pub(crate) ", "");
            assert!(
                example.contains(program),
                "{document} shows a program that {file} does not contain:\n{program}"
            );
            count += 1;
        }
        assert!(count >= least, "{document} shows {count} programs");
    }
}
