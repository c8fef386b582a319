//! The dialects of the language: what changed between QEMU 5.2 and now.
//!
//! This module names them and maps releases to them. [`Rules`] has their rules.
//!
//! | dialect | changes |
//! | ------- | --------------- |
//! | 5.2 | the oldest supported: pragmas `returns-whitelist` and `name-case-whitelist` |
//! | 6.0 | pragmas that end in `-exceptions`; rules about the case of names |
//! | 6.2 | conditions as values instead of C text; no unions without discriminator |
//! | 7.1 | branches of alternates may be arrays |
//! | 8.1 | the second line of a description, not the first, sets its indentation; branches of unions may be unions; conditional arguments need `boxed` |
//! | 9.0 | `Errors` sections; members must be documented, or be in `documentation-exceptions` |
//! | 9.1 | no `Note` and `Example` sections |
//! | 10.1 | lines that begin with `=` are not headings |
//! | 10.2 | documentation has lines of at most 70 characters, and two spaces between sentences |

mod rules;

pub(crate) use rules::{DocReading, Rules};

use std::fmt;

use crate::doc::markup::Release;
use std::str::FromStr;

/// The language of a range of QEMU releases, named after the first of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Dialect {
    /// QEMU 5.2.
    V5_2,
    /// QEMU 6.0 and 6.1.
    V6_0,
    /// QEMU 6.2 and 7.0.
    V6_2,
    /// QEMU 7.1 to 8.0.
    V7_1,
    /// QEMU 8.1 and 8.2.
    V8_1,
    /// QEMU 9.0.
    V9_0,
    /// QEMU 9.1 to 10.0.
    V9_1,
    /// QEMU 10.1.
    V10_1,
    /// QEMU 10.2 and later.
    V10_2,
}

/// Which dialect a schema is read in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum DialectChoice {
    /// The newest; or an older one if the newest refuses the schema, the older one accepts all of it,
    /// and enough of its definitions and comments are valid only there.
    #[default]
    Detect,
    /// This dialect.
    Fixed(Dialect),
    /// A mixture of this dialect and later ones, as in a tree between two releases: a form is accepted if one of them
    /// accepts it.
    Since(Dialect),
}

/// Why a schema was read in its dialect.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DialectReason {
    /// The caller chose it.
    Asked,
    /// It is the newest, which accepts the schema.
    Newest,
    /// It was detected.
    Detected {
        /// The number of definitions, comments and pragmas that the newest dialect refuses.
        old: usize,
    },
    /// It is the oldest in a detected mixture: no dialect accepts the schema alone.
    Mixed {
        /// The number of definitions, comments and pragmas that the newest dialect refuses.
        old: usize,
    },
}

impl DialectChoice {
    /// The dialect of a release. A development tree or a release candidate (`8.2.50`, `9.0.91`) may
    /// mix those of the previous and of the next release. `None` if there is no such dialect.
    ///
    /// ```
    /// use qmp_schema::{Dialect, DialectChoice};
    /// let choice = DialectChoice::of_release;
    /// assert_eq!(choice("8.2.0"), Some(DialectChoice::Fixed(Dialect::V8_1)));
    /// assert_eq!(choice("8.2.50"), Some(DialectChoice::Since(Dialect::V8_1)));
    /// ```
    #[must_use]
    pub fn of_release(release: &str) -> Option<DialectChoice> {
        let dialect = Dialect::of_release(release)?;
        let (release, _) = release
            .trim()
            .split_once('-')
            .unwrap_or((release.trim(), ""));
        let micro = release
            .split('.')
            .nth(2)
            .and_then(|micro| micro.parse().ok());
        Some(match micro {
            Some(50_u32..) => DialectChoice::Since(dialect),
            _ => DialectChoice::Fixed(dialect),
        })
    }
}

impl Dialect {
    /// The newest dialect.
    pub const NEWEST: Dialect = Dialect::V10_2;

    /// All dialects, the oldest first.
    pub const ALL: [Dialect; 9] = [
        Dialect::V5_2,
        Dialect::V6_0,
        Dialect::V6_2,
        Dialect::V7_1,
        Dialect::V8_1,
        Dialect::V9_0,
        Dialect::V9_1,
        Dialect::V10_1,
        Dialect::V10_2,
    ];

    /// The dialect of a release: `6.1`, `6.1.0` and `6.1.50` have that of 6.0. `None` if the text
    /// is not a release number, or the release is older than all dialects.
    ///
    /// ```
    /// use qmp_schema::Dialect;
    /// assert_eq!(Dialect::of_release("6.1.0"), Some(Dialect::V6_0));
    /// assert_eq!(Dialect::of_release("11.0"), Some(Dialect::NEWEST));
    /// assert_eq!(Dialect::of_release("2.12"), None);
    /// ```
    #[must_use]
    pub fn of_release(release: &str) -> Option<Dialect> {
        let number = |part: &str| -> Option<u32> {
            let digits = !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
            if digits { part.parse().ok() } else { None }
        };
        // Ignore suffixes of packages and development versions.
        let release = release.trim().split(['-', '+']).next().unwrap_or_default();
        let mut parts = release.split('.');
        let release = Release {
            major: number(parts.next()?)?,
            minor: number(parts.next()?)?,
            patch: None,
        };
        if parts.any(|part| number(part).is_none()) {
            return None;
        }
        let all = Dialect::ALL.into_iter().rev();
        all.into_iter().find(|dialect| dialect.since() <= release)
    }

    /// The first release with this dialect.
    #[must_use]
    pub fn since(self) -> Release {
        let (major, minor) = match self {
            Dialect::V5_2 => (5, 2),
            Dialect::V6_0 => (6, 0),
            Dialect::V6_2 => (6, 2),
            Dialect::V7_1 => (7, 1),
            Dialect::V8_1 => (8, 1),
            Dialect::V9_0 => (9, 0),
            Dialect::V9_1 => (9, 1),
            Dialect::V10_1 => (10, 1),
            Dialect::V10_2 => (10, 2),
        };
        Release {
            major,
            minor,
            patch: None,
        }
    }

    /// The releases with this dialect, in words: `6.0 and 6.1`.
    #[must_use]
    pub fn releases(self) -> &'static str {
        match self {
            Dialect::V5_2 => "5.2",
            Dialect::V6_0 => "6.0 and 6.1",
            Dialect::V6_2 => "6.2 and 7.0",
            Dialect::V7_1 => "7.1 to 8.0",
            Dialect::V8_1 => "8.1 and 8.2",
            Dialect::V9_0 => "9.0",
            Dialect::V9_1 => "9.1 to 10.0",
            Dialect::V10_1 => "10.1",
            Dialect::V10_2 => "10.2 and later",
        }
    }
}

impl fmt::Display for Dialect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.since().fmt(f)
    }
}

impl fmt::Display for DialectReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            DialectReason::Asked => f.write_str("asked for"),
            DialectReason::Newest => f.write_str("the newest"),
            DialectReason::Detected { old } => write!(f, "detected by {old} old constructs"),
            DialectReason::Mixed { old } => {
                write!(f, "mixed with later ones, detected by {old} old constructs")
            }
        }
    }
}

/// The error for a text that names no release with a known dialect.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("'{0}' is not a release of QEMU since {oldest}", oldest = Dialect::ALL[0])]
pub struct UnknownRelease(pub String);

impl FromStr for Dialect {
    type Err = UnknownRelease;

    /// See [`Dialect::of_release`].
    fn from_str(release: &str) -> Result<Self, Self::Err> {
        Dialect::of_release(release).ok_or_else(|| UnknownRelease(release.to_owned()))
    }
}

impl FromStr for DialectChoice {
    type Err = UnknownRelease;

    /// See [`DialectChoice::of_release`].
    fn from_str(release: &str) -> Result<Self, Self::Err> {
        DialectChoice::of_release(release).ok_or_else(|| UnknownRelease(release.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::Dialect;

    #[test]
    fn releases_have_dialects() {
        for (release, dialect) in [
            ("5.2", Dialect::V5_2),
            ("6.0.1", Dialect::V6_0),
            ("6.1", Dialect::V6_0),
            ("7.0", Dialect::V6_2),
            ("8.0.5", Dialect::V7_1),
            ("8.2.0", Dialect::V8_1),
            ("9.0.50\n", Dialect::V9_0),
            ("9.1.0-rc2", Dialect::V9_1),
            ("10.0.2", Dialect::V9_1),
            ("10.1.5", Dialect::V10_1),
            ("10.2.2", Dialect::V10_2),
        ] {
            assert_eq!(Dialect::of_release(release), Some(dialect), "{release}");
        }
        for release in [
            "",
            "5.1",
            "6",
            "6.",
            "x.y",
            "6.1.x",
            "6.+1",
            "99999999999.0",
        ] {
            assert_eq!(Dialect::of_release(release), None, "{release}");
        }
        for dialect in Dialect::ALL {
            assert_eq!(dialect.to_string().parse(), Ok(dialect));
        }
        assert!(Dialect::ALL.is_sorted());
        assert_eq!(Dialect::ALL.last(), Some(&Dialect::NEWEST));
    }
}
