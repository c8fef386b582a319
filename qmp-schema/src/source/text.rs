//! Checks the bytes of a file before it is parsed.
//!
//! Takes bytes, returns text, or the text as far as it can be shown and an error. It knows no
//! grammar except comments and strings, to bound the depth of nesting, because the parser recurses.

use super::Limits;
use crate::diagnostic::Kind;

/// The text of a file.
pub(crate) struct Checked {
    pub(crate) text: String,
    /// The first error.
    pub(crate) problem: Option<Problem>,
}

/// An error, and its offset.
#[derive(Debug, PartialEq)]
pub(crate) struct Problem {
    pub(crate) kind: Kind,
    pub(crate) offset: usize,
}

impl Problem {
    fn at(offset: usize, kind: Kind) -> Self {
        Self { kind, offset }
    }
}

/// Decodes a file and checks it against the limits.
pub(crate) fn check_text(bytes: Vec<u8>, limits: &Limits) -> Checked {
    let largest = limits.file_size.min(u32::MAX as usize - 1);
    if bytes.len() > largest {
        return Checked {
            text: String::new(),
            problem: Some(Problem::at(0, Kind::FileTooLarge { limit: largest })),
        };
    }
    let text = match String::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            let offset = error.utf8_error().valid_up_to();
            let byte = error.as_bytes().get(offset).copied().unwrap_or_default();
            // The text before the offset is valid, so the offset also applies to the lossy text.
            let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
            let problem = Some(Problem::at(offset, Kind::NotUtf8 { byte }));
            return Checked { text, problem };
        }
    };
    let problem = if text.starts_with('\u{feff}') {
        Some(Problem::at(0, Kind::ByteOrderMark))
    } else if let Some(offset) = text.find('\0') {
        Some(Problem::at(offset, Kind::NulByte))
    } else {
        too_much(&text, limits)
    };
    Checked { text, problem }
}

/// The first bracket that exceeds the depth limit, or string that exceeds the length limit.
fn too_much(text: &str, limits: &Limits) -> Option<Problem> {
    let bytes = text.as_bytes();
    let ends_line = |byte: u8| byte == b'\n' || byte == b'\r';
    let mut depth = 0_usize;
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'#' => {
                let rest = bytes.get(at..).unwrap_or_default();
                at += rest
                    .iter()
                    .position(|b| ends_line(*b))
                    .unwrap_or(rest.len());
            }
            b'\'' => {
                let start = at;
                at += 1;
                while let Some(&byte) = bytes.get(at) {
                    match byte {
                        b'\'' => break,
                        b'\\' if bytes.get(at + 1).is_some_and(|next| !ends_line(*next)) => at += 1,
                        _ if ends_line(byte) => break,
                        _ => {}
                    }
                    at += 1;
                }
                if at - start - 1 > limits.string {
                    let limit = limits.string;
                    return Some(Problem::at(start, Kind::StringTooLong { limit }));
                }
            }
            b'{' | b'[' => {
                depth += 1;
                if depth > limits.nesting {
                    let limit = limits.nesting;
                    return Some(Problem::at(at, Kind::TooDeep { limit }));
                }
            }
            b'}' | b']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        at += 1;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::check_text;
    use crate::diagnostic::Kind;
    use crate::source::Limits;

    fn problem(bytes: &[u8]) -> Option<(Kind, usize)> {
        let limits = Limits {
            nesting: 3,
            file_size: 100,
            string: 12,
            ..Limits::default()
        };
        let problem = check_text(bytes.to_vec(), &limits).problem;
        problem.map(|problem| (problem.kind, problem.offset))
    }

    #[test]
    fn text_is_checked() {
        assert_eq!(problem(b"{}"), None);
        assert_eq!(problem(b"a\xffb"), Some((Kind::NotUtf8 { byte: 0xff }, 1)));
        assert_eq!(problem(b"\xef\xbb\xbf{}"), Some((Kind::ByteOrderMark, 0)));
        assert_eq!(problem(b"ab\0"), Some((Kind::NulByte, 2)));
        assert_eq!(
            problem(&[b' '; 101]),
            Some((Kind::FileTooLarge { limit: 100 }, 0))
        );
    }

    #[test]
    fn only_brackets_that_nest_count() {
        assert_eq!(problem(b"[[[]]] [[[]]]"), None);
        assert_eq!(problem(b"[[{["), Some((Kind::TooDeep { limit: 3 }, 3)));
        assert_eq!(problem(b"# [[[[\n['[[[[', '\\\\[[[[']"), None);
        assert_eq!(problem(b"'[[\n[[[["), Some((Kind::TooDeep { limit: 3 }, 7)));
    }

    #[test]
    fn strings_are_bounded() {
        let too_long = |offset| Some((Kind::StringTooLong { limit: 12 }, offset));
        assert_eq!(problem(b"'twelve bytes'"), None);
        assert_eq!(problem(b"[ 'thirteen byte'"), too_long(2));
        assert_eq!(problem(b"'open to the end"), too_long(0));
        assert_eq!(problem(b"# 'thirteen byte'"), None);
    }
}
