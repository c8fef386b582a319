//! Changes that respect tokens: most changes of bytes end at the first check.
//!
//! Takes an input and a number, gives another input that is made of the same kind of tokens. The
//! fuzzer's own changes are taken every other time.

/// The words of the language, and parts of names and documentation.
pub const WORDS: &[&str] = &[
    "{",
    "}",
    "[",
    "]",
    ":",
    ",",
    "true",
    "false",
    "##\n",
    "#\n",
    "# ",
    "\r\n",
    "\n#file ",
    "'include'",
    "'pragma'",
    "'struct'",
    "'union'",
    "'alternate'",
    "'enum'",
    "'command'",
    "'event'",
    "'data'",
    "'base'",
    "'discriminator'",
    "'if'",
    "'all'",
    "'any'",
    "'not'",
    "'features'",
    "'name'",
    "'type'",
    "'prefix'",
    "'returns'",
    "'boxed'",
    "'gen'",
    "'success-response'",
    "'allow-oob'",
    "'allow-preconfig'",
    "'coroutine'",
    "'deprecated'",
    "'unstable'",
    "'doc-required'",
    "'command-name-exceptions'",
    "'command-returns-exceptions'",
    "'documentation-exceptions'",
    "'member-name-exceptions'",
    "'str'",
    "'int'",
    "'int8'",
    "'uint64'",
    "'size'",
    "'number'",
    "'bool'",
    "'null'",
    "'any'",
    "'QType'",
    "'defined(A)'",
    "'A && !B'",
    "'Aa'",
    "'Bb'",
    "'Cc'",
    "'a'",
    "'b'",
    "'*a'",
    "'x-a'",
    "'__com.a_b'",
    "'A_B'",
    "'q_obj_Aa-base'",
    "'aList'",
    "'main.json'",
    "'sub.json'",
    "# @Aa:\n",
    "# @a: text\n",
    "# @b:\n",
    "# Features:\n",
    "# Returns: it\n",
    "# Errors: one\n",
    "# Since: 1.0\n",
    "# TODO: more\n",
    "# Note: this\n",
    "#     indented\n",
    "#    less\n",
    "# = Title\n",
    "# .. note::\n",
    "\t",
    "\u{1c}",
    "\u{a0}",
    "\\\\",
];

/// Whole definitions: they bring a schema that is accepted further.
const DEFINITIONS: &[&str] = &[
    "{ 'struct': 'Aa', 'data': { 'a': 'int', '*b': ['Bb'] } }\n",
    "{ 'struct': 'Dd', 'base': 'Aa', 'data': { 'c': { 'type': 'str', 'if': 'C' } } }\n",
    "{ 'enum': 'Bb', 'data': [ 'a', { 'name': 'b', 'if': { 'not': 'B' } } ] }\n",
    "{ 'union': 'Uu', 'base': { 't': 'Bb' }, 'discriminator': 't', 'data': { 'a': 'Cc' } }\n",
    "{ 'alternate': 'Tt', 'data': { 'a': 'int', 'b': 'Aa', 'c': 'str' } }\n",
    "{ 'command': 'do-it', 'data': { '*a': 'Bb' }, 'returns': ['Aa'] }\n",
    "{ 'command': 'do-all', 'data': 'Uu', 'boxed': true, 'features': [ 'unstable' ] }\n",
    "{ 'event': 'DONE', 'data': { 'a': 'any' }, 'if': { 'all': [ 'A', 'B' ] } }\n",
    "{ 'struct': 'Cc', 'data': {}, 'features': [ { 'name': 'f', 'if': 'F' } ] }\n",
    "##\n# @do-it:\n#\n# Text.\n#\n# @a: more\n#\n# Since: 1.0\n##\n",
    "##\n# = Free\n#\n# form\n##\n",
    "{ 'pragma': { 'doc-required': true } }\n",
    "{ 'include': 'sub.json' }\n",
];

/// Changes the first `size` bytes of the data, which may become `max_size`; gives how many there
/// are now. `bytewise` is the fuzzer's own way to do that.
pub fn mutate(
    data: &mut [u8],
    size: usize,
    max_size: usize,
    seed: u32,
    bytewise: impl Fn(&mut [u8], usize, usize) -> usize,
) -> usize {
    let mut random = Random(seed | 1);
    if random.below(2) == 0 {
        let after = bytewise(data, size, max_size);
        if after != size {
            return after;
        }
    }
    let mut text = data[..size].to_vec();
    for _ in 0..=random.below(4) {
        change(&mut text, &mut random);
    }
    let after = text.len().min(max_size).min(data.len());
    data[..after].copy_from_slice(&text[..after]);
    after
}

fn change(text: &mut Vec<u8>, random: &mut Random) {
    let tokens = tokens(text);
    let pick = |random: &mut Random| -> (usize, usize) {
        match tokens.get(random.below(tokens.len())) {
            Some((start, end)) => (*start, *end),
            None => (0, 0),
        }
    };
    let (start, end) = pick(random);
    match random.below(9) {
        0 => drop(text.drain(start..end)),
        1 => drop(text.drain(start..group_end(text, start).max(end))),
        2 => insert(text, start, random.one_of(WORDS).as_bytes()),
        3 => {
            let word = random.one_of(WORDS).as_bytes();
            text.splice(start..end, word.iter().copied());
        }
        4 | 5 => {
            // Definitions stand at the start of a line.
            let lines: Vec<usize> = (0..text.len())
                .filter(|at| *at == 0 || text[at - 1] == b'\n')
                .collect();
            let at = lines.get(random.below(lines.len())).copied().unwrap_or(0);
            insert(text, at, random.one_of(DEFINITIONS).as_bytes());
        }
        6 => {
            // A token in place of another: names meet that way.
            let (other, other_end) = pick(random);
            let piece = text[other..other_end].to_vec();
            text.splice(start..end, piece);
        }
        7 => {
            // A whole group in place of a token, which makes depth.
            let (other, _) = pick(random);
            let piece = text[other..group_end(text, other)].to_vec();
            text.splice(start..end, piece);
        }
        _ => {
            // Once more: duplicates are errors in most places.
            let piece = text[start..group_end(text, start).max(end)].to_vec();
            insert(text, end, &piece);
        }
    }
}

fn insert(text: &mut Vec<u8>, at: usize, piece: &[u8]) {
    text.splice(at..at, piece.iter().copied());
}

/// The tokens of a text, roughly: strings, comment lines, words, and single characters.
fn tokens(text: &[u8]) -> Vec<(usize, usize)> {
    let mut tokens = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let rest = &text[at..];
        let length = match rest[0] {
            b'\'' => 1 + until(&rest[1..], |byte| matches!(byte, b'\'' | b'\n')) + 1,
            b'#' => until(rest, |byte| byte == b'\n') + 1,
            byte if byte.is_ascii_alphanumeric() => {
                until(rest, |byte| !byte.is_ascii_alphanumeric())
            }
            _ => 1,
        };
        let end = (at + length).min(text.len());
        if !rest[0].is_ascii_whitespace() {
            tokens.push((at, end));
        }
        at = end;
    }
    tokens
}

fn until(text: &[u8], ends: impl Fn(u8) -> bool) -> usize {
    text.iter()
        .position(|byte| ends(*byte))
        .unwrap_or(text.len())
}

/// Where the bracket that opens there is closed.
fn group_end(text: &[u8], start: usize) -> usize {
    let mut depth = 0_usize;
    for (offset, byte) in text.iter().enumerate().skip(start) {
        match byte {
            b'{' | b'[' => depth += 1,
            b'}' | b']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 {
            return offset + 1;
        }
    }
    text.len()
}

/// A small generator of numbers.
pub(crate) struct Random(u32);

impl Random {
    #[cfg(test)]
    pub(crate) fn new(seed: u32) -> Self {
        Self(seed)
    }

    #[cfg(test)]
    pub(crate) fn byte(&mut self) -> u8 {
        self.below(256).to_le_bytes()[0]
    }

    /// A number below another; 0 if there is none.
    pub(crate) fn below(&mut self, bound: usize) -> usize {
        // The fuzzer's seeds differ in few bits, so they are mixed well.
        self.0 = self.0.wrapping_add(0x9e37_79b9);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 16)).wrapping_mul(0x85eb_ca6b);
        mixed = (mixed ^ (mixed >> 13)).wrapping_mul(0xc2b2_ae35);
        mixed ^= mixed >> 16;
        mixed as usize % bound.max(1)
    }

    fn one_of(&mut self, words: &[&'static str]) -> &'static str {
        words[self.below(words.len())]
    }
}
