//! One input holds all files of a schema.
//!
//! A line `#file NAME` begins another file. It is a comment of the language, so a schema file by
//! itself is an input that has one.

use std::io;

use qmp_schema::Loader;

/// The path of the file that an input begins with.
pub(crate) const ENTRY: &str = "main.json";

/// What begins another file.
pub(crate) const MARK: &[u8] = b"\n#file ";

/// The files in an input.
pub(crate) struct Files<'a> {
    files: Vec<(String, &'a [u8])>,
}

impl<'a> Files<'a> {
    pub(crate) fn new(input: &'a [u8]) -> Self {
        let mut files = Vec::new();
        let mut name = ENTRY.to_owned();
        let mut rest = input;
        while let Some(at) = rest.windows(MARK.len()).position(|window| window == MARK) {
            files.push((name.clone(), &rest[..=at]));
            rest = &rest[at + MARK.len()..];
            let end = rest.iter().position(|byte| *byte == b'\n');
            let (line, text) = rest.split_at(end.map_or(rest.len(), |end| end + 1));
            String::from_utf8_lossy(line)
                .trim_end()
                .clone_into(&mut name);
            rest = text;
        }
        files.push((name, rest));
        Files { files }
    }
}

impl Loader for Files<'_> {
    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        let wanted = self.identity(path);
        let found = self
            .files
            .iter()
            .find(|(name, _)| self.identity(name) == wanted);
        found
            .map(|(_, text)| text.to_vec())
            .ok_or_else(|| io::Error::from(io::ErrorKind::NotFound))
    }
}

#[cfg(test)]
mod tests {
    use qmp_schema::Loader;

    use super::Files;

    #[test]
    fn an_input_holds_files() {
        let files = Files::new(b"one\n#file sub/two.json\ntwo\n#file ./three\nthree");
        let read = |path: &str| {
            files
                .read(path)
                .map(|text| String::from_utf8(text).ok())
                .ok()
        };
        assert_eq!(read("main.json"), Some(Some("one\n".into())));
        assert_eq!(read("sub/../sub/two.json"), Some(Some("two\n".into())));
        assert_eq!(read("three"), Some(Some("three".into())));
        assert_eq!(read("four"), None);
    }
}
