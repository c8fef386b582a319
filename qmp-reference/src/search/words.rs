//! Words of names and texts, and whether two are the same but for their endings.

/// Stop words.
const COMMON: [&str; 38] = [
    "a", "an", "and", "are", "as", "at", "be", "by", "can", "do", "does", "for", "from", "get",
    "how", "i", "in", "is", "it", "my", "of", "on", "or", "that", "the", "this", "to", "what",
    "when", "where", "which", "who", "with", "all", "s", "qemu", "qmp", "command",
];

/// Synonyms: the user's word and QEMU's.
const SAME: [&[&str]; 11] = [
    &["pause", "stop", "halt", "suspend"],
    &["resume", "cont", "continue"],
    &["vm", "machine", "guest"],
    &["remove", "delete", "del", "detach", "unplug"],
    &["create", "add", "attach", "plug"],
    &["hotplug", "plug"],
    &["disk", "drive", "block", "blockdev"],
    &["nic", "network", "netdev"],
    &["cdrom", "cd", "dvd", "medium", "tray"],
    &["screenshot", "screendump"],
    &["list", "query"],
];

/// The weight of a synonym.
const OTHER_WORD: f64 = 0.5;

/// A word of a query without its ending.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Word {
    stem: String,
    /// Its synonyms, without their endings.
    others: Vec<String>,
    /// The first letters of all of them: a bit for each from `a` on.
    initials: u32,
}

/// The words of a query without stop words; all words if all are stop words.
pub(super) fn query(text: &str) -> Vec<Word> {
    // Each word alone would say something else.
    let lower = text
        .to_ascii_lowercase()
        .replace("virtual machine", "guest");
    let words: Vec<&str> = split(&lower).collect();
    let telling = |word: &&&str| !COMMON.contains(*word);
    let mut stems: Vec<String> = words
        .iter()
        .filter(telling)
        .map(|word| stem(word).to_owned())
        .collect();
    if stems.is_empty() {
        stems = words.iter().map(|word| stem(word).to_owned()).collect();
    }
    stems.sort();
    stems.dedup();
    stems.into_iter().map(Word::new).collect()
}

impl Word {
    fn new(stem: String) -> Self {
        let groups = SAME
            .iter()
            .map(|group| group.iter().map(|word| self::stem(word)));
        let groups = groups.filter(|group| group.clone().any(|known| known == stem));
        let others = groups.flatten().filter(|other| *other != stem);
        let others: Vec<String> = others.map(str::to_owned).collect();
        let initials = std::iter::once(&stem).chain(&others);
        let initials = initials.fold(0, |all, word| all | initial(word));
        Self {
            stem,
            others,
            initials,
        }
    }

    /// The weight of a word of a text for this word: 0 for an unrelated word, 1 for the same.
    pub(super) fn likeness(&self, word: &str) -> f64 {
        if initial(word) & self.initials == 0 {
            return 0.0;
        }
        let mut known = std::iter::once(&self.stem).chain(&self.others);
        // Most words begin otherwise, and need no stem.
        if !known.any(|known| begins_like(known, word)) {
            return 0.0;
        }
        let word = word.to_ascii_lowercase();
        let stem = stem(&word);
        if stem == self.stem {
            1.0
        } else if self.others.iter().any(|other| other == stem) {
            OTHER_WORD
        } else {
            0.0
        }
    }
}

/// The bit of the first letter of a word; all bits if it is not an ASCII letter.
fn initial(word: &str) -> u32 {
    match word.as_bytes().first() {
        Some(letter) if letter.is_ascii_alphabetic() => 1 << (letter.to_ascii_lowercase() - b'a'),
        Some(_) => u32::MAX,
        None => 0,
    }
}

/// Whether a word begins with the first two letters of another.
fn begins_like(known: &str, word: &str) -> bool {
    let (known, word) = (known.as_bytes(), word.as_bytes());
    let length = known.len().min(2);
    { word.get(..length) }.is_some_and(|start| start.eq_ignore_ascii_case(&known[..length]))
}

/// The words of a text. The parts of a name are words: those of `node-name`, `blockdev_add` and `BlockInfo`.
pub(super) fn split(text: &str) -> impl Iterator<Item = &str> {
    let bytes = text.as_bytes();
    // A character that is not ASCII is a letter here: what separates words is ASCII.
    let is_part = |at: usize| {
        let byte = bytes.get(at).copied();
        byte.is_some_and(|byte| byte.is_ascii_alphanumeric() || !byte.is_ascii())
    };
    let mut at = 0;
    std::iter::from_fn(move || {
        while at < bytes.len() && !is_part(at) {
            at += 1;
        }
        let start = at;
        at += 1;
        while is_part(at) && !(bytes[at].is_ascii_uppercase() && bytes[at - 1].is_ascii_lowercase())
        {
            at += 1;
        }
        text.get(start..at)
    })
}

/// The beginning of a word in small letters, without an ending for number, time or person.
fn stem(word: &str) -> &str {
    const SHORTEST: usize = 3;
    let cut = |ending: &str| {
        word.strip_suffix(ending)
            .filter(|rest| rest.len() >= SHORTEST)
    };
    if word.ends_with("ss") {
        return word;
    }
    let endings = [
        "ings", "ing", "ions", "ion", "ies", "ied", "ers", "ed", "er", "es", "s", "e", "y",
    ];
    let Some(rest) = endings.into_iter().find_map(cut) else {
        return word;
    };
    // `stopped` is `stop`, but `full` is not `ful`.
    match rest.as_bytes() {
        [.., before, last]
            if last == before && last.is_ascii() && !matches!(last, b'l' | b's' | b'z') =>
        {
            &rest[..rest.len() - 1]
        }
        _ => rest,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_have_words() {
        let words = |text| split(text).collect::<Vec<_>>().join(" ");
        assert_eq!(
            words("x-blockdev_set.BlockInfo"),
            "x blockdev set Block Info"
        );
        assert_eq!(words("BLOCK_JOB_READY"), "BLOCK JOB READY");
        assert_eq!(words("Größe, `aB`"), "Größe a B");
    }

    #[test]
    fn endings_do_not_count() {
        for (one, other) in [
            ("stopped", "stop"),
            ("pausing", "pauses"),
            ("copies", "copy"),
            ("copied", "copy"),
            ("migration", "migrate"),
            ("devices", "device"),
            ("running", "runs"),
            ("limits", "limit"),
            ("throttling", "throttled"),
        ] {
            assert_eq!(stem(one), stem(other), "{one} {other}");
        }
        assert_ne!(stem("address"), stem("add"));
        // The last two bytes of this character are the same.
        assert_eq!(stem("\u{820}s"), "\u{820}");
        assert_ne!(stem("node"), stem("not"));
    }

    #[test]
    fn other_words_count_less() {
        let [pause] = &query("pausing")[..] else {
            panic!("it is one word");
        };
        assert!(pause.likeness("Pauses") > pause.likeness("stopped"));
        for (word, is_like) in [
            ("stopped", true),
            ("paint", false),
            ("st", false),
            ("", false),
        ] {
            assert_eq!(pause.likeness(word) > 0.0, is_like, "{word}");
        }
    }

    #[test]
    fn common_words_are_left_out() {
        let stems =
            |text| -> Vec<String> { query(text).into_iter().map(|word| word.stem).collect() };
        assert_eq!(stems("How do I stop the jobs?"), ["job", "stop"]);
        assert_eq!(stems("what is"), ["is", "what"]);
    }
}
