//! Finds parts of a schema by name, by a part of a name, and by meaning.
//!
//! By meaning, every text of the documentation is a document, and words count as in Okapi BM25: rare words more than
//! common ones, words of names and of first sentences more than others. Texts are read once, without an index: the table has
//! less than a megabyte.

mod words;

use std::collections::HashSet;

use qmp_history::{Release, matches};
use serde::Serialize;

use crate::page::Text;
use crate::page::facts::Facts;
use crate::texts::Texts;
use crate::when::Table;
use words::{Word, query};

/// A part of a schema that was found.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Hit {
    /// The path.
    pub path: String,
    /// `command`, `event`, `type`, `argument`, `member`, `value` or `branch`.
    pub kind: String,
    /// The first sentence of the description.
    pub summary: String,
    /// The score, for merging lists; only scores of the same kind of search compare.
    #[serde(skip)]
    pub score: f64,
}

/// The names and texts of a schema.
#[derive(Clone, Copy, Debug)]
pub struct Index<'a> {
    /// The texts of its documentation.
    pub texts: &'a Texts<'a>,
    /// The dates of its parts.
    pub dates: &'a Table<'a>,
    /// The release to search, if not all of them.
    pub release: Option<Release>,
}

/// The weights of a word in a name, in the name of its definition, in a first sentence, and elsewhere.
const NAME: f64 = 4.0;
const AROUND: f64 = 1.5;
const FIRST_SENTENCE: f64 = 2.0;
const TEXT: f64 = 1.0;

/// The constants of BM25: the saturation of repeated words, and the influence of a text's length.
const K1: f64 = 1.2;
const B: f64 = 0.6;

/// A text in which words of the query occur.
struct Document<'t> {
    path: &'t str,
    /// The weighted number of occurrences of each word of the query.
    counts: Vec<f64>,
    length: f64,
}

impl<'a> Index<'a> {
    /// The definitions whose names fit a pattern, in which `*` stands for any text, and their parts if it has a dot.
    #[must_use]
    pub fn pattern(&self, pattern: &str) -> Vec<Hit> {
        let with_parts = pattern.contains('.');
        let paths = self.paths().filter(|path| path.contains('.') == with_parts);
        paths
            .filter(|path| matches(pattern, path))
            .filter_map(|path| self.hit(path, 0.0))
            .collect()
    }

    /// The definitions with that name, if case and separators do not count: `BlockdevAdd` is `blockdev-add`.
    #[must_use]
    pub fn loosely(&self, name: &str) -> Vec<&'a str> {
        let plain = |name: &str| -> String {
            let letters = name.chars().filter(|c| !matches!(c, '-' | '_'));
            letters.map(|c| c.to_ascii_lowercase()).collect()
        };
        let asked = plain(name);
        let same = |path: &&str| plain(path) == asked;
        self.paths().filter(same).collect()
    }

    /// The items whose names contain a text, the most similar names first, definitions before their parts.
    #[must_use]
    pub fn by_part(&self, part: &str) -> Vec<Hit> {
        let part = part.to_ascii_lowercase().replace('_', "-");
        if part.is_empty() {
            return Vec::new();
        }
        let mut found: Vec<(u32, u32, &str)> = Vec::new();
        for path in self.paths() {
            let (is_part, name) = match path.rsplit_once('.') {
                Some((_, name)) => (true, name),
                None => (false, path),
            };
            let name = name.to_ascii_lowercase().replace('_', "-");
            // With a dot, the whole path is meant.
            let name = if part.contains('.') {
                path.to_ascii_lowercase().replace('_', "-")
            } else {
                name
            };
            let Some(at) = name.find(&part) else { continue };
            let is_word = at == 0 || name.as_bytes().get(at - 1) == Some(&b'-');
            let rank = match (is_part, name == part, is_word) {
                (false, true, _) => 0,
                (false, false, true) => 1,
                (true, true, _) => 2,
                (false, false, false) => 3,
                (true, false, true) => 4,
                (true, false, false) => 5,
            };
            let length = u32::try_from(name.len()).unwrap_or(u32::MAX);
            found.push((rank, length, path));
        }
        found.sort_unstable();
        { found.into_iter() }
            .filter_map(|(rank, length, path)| {
                self.hit(path, -1000.0 * f64::from(rank) - f64::from(length))
            })
            .collect()
    }

    /// The items whose descriptions match words, the best first. With `all`, each word has to occur.
    #[must_use]
    pub fn by_meaning(&self, text: &str, all: bool) -> Vec<Hit> {
        let query = query(text);
        if query.is_empty() {
            return Vec::new();
        }
        let rows = self.texts.rows().iter();
        let rows = rows.filter(|(path, _)| !path.contains([':', '$']));
        let mut total = 0.0;
        let mut documents = 0.0;
        let mut found = Vec::new();
        for (path, text) in rows {
            let document = document(path, text, &query);
            total += document.length;
            documents += 1.0;
            let has = |count: &f64| *count > 0.0;
            let fits = if all {
                document.counts.iter().all(has)
            } else {
                document.counts.iter().any(has)
            };
            if fits {
                found.push(document);
            }
        }
        let average = total / f64::max(documents, 1.0);
        let rarity: Vec<f64> = (0..query.len())
            .map(|word| {
                let with = found.iter().filter(|document| document.counts[word] > 0.0);
                let with = with.fold(0.0, |count, _| count + 1.0);
                f64::ln(1.0 + (documents - with + 0.5) / (with + 0.5))
            })
            .collect();
        let mut scored: Vec<(f64, &str)> = { found.iter() }
            .map(|document| (document.score(&rarity, average), document.path))
            .collect();
        scored.sort_by(|one, other| other.0.total_cmp(&one.0).then(one.1.cmp(other.1)));
        { scored.into_iter() }
            .filter_map(|(score, path)| self.hit(path, score))
            .collect()
    }

    /// The names that are most similar to an unknown one.
    #[must_use]
    pub fn nearest(&self, name: &str) -> Vec<&'a str> {
        const MOST: usize = 3;
        const SIMILAR: f64 = 0.66;
        const WORSE: f64 = 0.15;
        // Longer words are not typing errors, and the distance is quadratic in the length.
        const LONGEST: usize = 96;
        if name.len() > LONGEST {
            return Vec::new();
        }
        let with_parts = name.contains('.');
        let paths = self.paths().filter(|path| {
            path.contains('.') == with_parts && path.len().abs_diff(name.len()) <= name.len() / 3
        });
        let similarity = |path: &str| {
            let (one, other) = (path.to_ascii_lowercase(), name.to_ascii_lowercase());
            strsim::normalized_damerau_levenshtein(&one, &other)
        };
        let scored = paths.map(|path| (similarity(path), path));
        let mut scored: Vec<(f64, &str)> = scored.filter(|(score, _)| *score >= SIMILAR).collect();
        scored.sort_by(|one, other| other.0.total_cmp(&one.0).then(one.1.cmp(other.1)));
        scored.truncate(MOST);
        let best = scored.first().map_or(0.0, |(score, _)| *score);
        scored.retain(|(score, _)| best - score <= WORSE);
        scored.into_iter().map(|(_, path)| path).collect()
    }

    /// The paths of all parts, once each: members of replies and of arguments with a named type are those of the type.
    fn paths(&self) -> impl Iterator<Item = &'a str> {
        let mut seen = HashSet::new();
        let texts = self.texts;
        let lines = self.dates.lines().iter();
        let own = lines.filter(move |(path, json)| {
            !path.contains('.') || texts.has(path) || json.contains("\"gone\":")
        });
        own.map(|(path, _)| *path)
            .filter(move |path| seen.insert(*path))
    }

    /// The entry of a list for a path; `None` if the release lacks it.
    fn hit(&self, path: &str, score: f64) -> Option<Hit> {
        let (_, json) = self.dates.exact(path).first()?;
        let answer: serde_json::Value = serde_json::from_str(json).ok()?;
        if let Some(release) = self.release {
            let facts: Facts = serde_json::from_value(answer.clone()).ok()?;
            if !facts.in_release(release) {
                return None;
            }
        }
        Some(Hit {
            path: path.to_owned(),
            kind: answer["kind"].as_str().unwrap_or_default().to_owned(),
            summary: Text::new(self.texts.get(path).unwrap_or_default()).summary(),
            score,
        })
    }
}

impl Document<'_> {
    fn score(&self, rarity: &[f64], average: f64) -> f64 {
        let long = 1.0 - B + B * self.length / f64::max(average, 1.0);
        let words = self.counts.iter().zip(rarity);
        let sum: f64 = words
            .clone()
            .map(|(count, rarity)| rarity * count * (K1 + 1.0) / (count + K1 * long))
            .sum();
        // A text about all of the query is better than one with much about a part of it.
        let covered: f64 = { words.clone() }
            .filter(|(count, _)| **count > 0.0)
            .map(|(_, rarity)| rarity)
            .sum();
        let all: f64 = rarity.iter().sum();
        sum * (covered / f64::max(all, f64::MIN_POSITIVE)) * prior(self.path)
    }
}

/// The weight of a kind of item: searches are for commands more than for types. QAPI's naming rules tell the kind.
fn prior(path: &str) -> f64 {
    let is_part = path.contains('.');
    let first = path.chars().next().unwrap_or_default();
    if is_part {
        0.7
    } else if first.is_ascii_lowercase() {
        1.3
    } else if path.chars().any(|c| c.is_ascii_lowercase()) {
        0.8
    } else {
        1.1
    }
}

/// Counts the words of a query in a text and in its path.
fn document<'t>(path: &'t str, text: &str, query: &[Word]) -> Document<'t> {
    let mut document = Document {
        path,
        counts: vec![0.0; query.len()],
        length: 0.0,
    };
    let (around, name) = path.rsplit_once('.').unwrap_or(("", path));
    document.add(around, AROUND, query);
    document.add(name, NAME, query);
    let first = text.find(". ").map_or(text.len(), |end| end + 1);
    document.add(&text[..first], FIRST_SENTENCE, query);
    document.add(&text[first..], TEXT, query);
    document
}

impl Document<'_> {
    fn add(&mut self, text: &str, weight: f64, query: &[Word]) {
        for word in words::split(text) {
            self.length += 1.0;
            for (count, asked) in self.counts.iter_mut().zip(query) {
                *count += weight * asked.likeness(word);
            }
        }
    }
}
