//! Releases of QEMU, and sets of them.

use qmp_text::printable;
use std::fmt;
use std::str::FromStr;

/// A release of QEMU: `10.0.2` has the schema of the series `10.0`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Release {
    /// The major version.
    pub major: u16,
    /// The minor version. Major and minor version name the series; the schema is the same in all of it.
    pub minor: u16,
    /// The micro version.
    pub micro: u16,
}

/// A series of releases in which the schema stays as it is: `10.0`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Series {
    /// The major version.
    pub major: u16,
    /// The minor version.
    pub minor: u16,
}

impl fmt::Display for Series {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.major, self.minor)
    }
}

/// The micro version of development trees. Release candidates have 90 and more.
const DEVELOPMENT: u16 = 50;

impl Release {
    /// The series as text: `10.0`. A development tree or a release candidate belongs to the coming series.
    #[must_use]
    pub fn series(self) -> String {
        self.line().to_string()
    }

    /// The series. A development tree (`10.2.50`) and a release candidate (`10.2.91`) belong to the coming
    /// series, here `11.0`.
    #[must_use]
    pub fn line(self) -> Series {
        let Release { major, minor, .. } = self.promised();
        Series { major, minor }
    }

    /// The release that a development tree or a release candidate becomes; a release becomes itself.
    #[must_use]
    pub fn promised(self) -> Release {
        if self.micro >= DEVELOPMENT {
            self.next()
        } else {
            self
        }
    }

    /// The release after a series. QEMU has had three a year since 4.0: `X.0`, `X.1` and `X.2`.
    #[must_use]
    pub fn next(self) -> Release {
        let is_last = match (self.major, self.minor) {
            (3, minor) => minor >= 1,
            (0..=2, minor) => minor >= 12,
            (_, minor) => minor >= 2,
        };
        let (major, minor) = if is_last {
            (self.major.saturating_add(1), 0)
        } else {
            (self.major, self.minor + 1)
        };
        Release {
            major,
            minor,
            micro: 0,
        }
    }

    /// The releases after one series and before another.
    #[must_use]
    pub fn between(self, end: Release) -> Vec<Release> {
        // No two snapshots are further apart. The bound limits the work for invalid numbers.
        const MOST: usize = 64;
        let following = std::iter::successors(Some(self.promised().next()), |one| Some(one.next()));
        let end = end.line();
        following
            .take_while(|release| release.line() < end)
            .take(MOST)
            .collect()
    }
}

impl fmt::Display for Release {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.major, self.minor, self.micro)
    }
}

/// The error for a text that is not a release.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("'{}' is not a release: expected numbers such as 10.0 or 10.0.2", printable(.0))]
pub struct NotARelease(pub String);

impl FromStr for Release {
    type Err = NotARelease;

    /// Parses two or three numbers separated by dots.
    fn from_str(text: &str) -> Result<Self, NotARelease> {
        let numbers: Option<Vec<u16>> = text
            .trim()
            .split('.')
            .map(|number| number.parse().ok())
            .collect();
        match numbers.as_deref() {
            Some(&[major, minor]) => Ok(Release {
                major,
                minor,
                micro: 0,
            }),
            Some(&[major, minor, micro]) => Ok(Release {
                major,
                minor,
                micro,
            }),
            _ => Err(NotARelease(text.to_owned())),
        }
    }
}

/// A set of releases of a history, by index.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ReleaseSet(u128);

impl ReleaseSet {
    /// The maximum number of releases of a history.
    pub const CAPACITY: usize = 128;

    /// The set of the release at an index.
    pub(crate) fn only(index: usize) -> ReleaseSet {
        ReleaseSet(1 << index)
    }

    /// Whether the set contains the release at an index.
    #[must_use]
    pub fn contains(self, index: usize) -> bool {
        index < Self::CAPACITY && self.0 & (1 << index) != 0
    }

    /// Whether the set contains all of `other`.
    #[must_use]
    pub fn contains_all(self, other: ReleaseSet) -> bool {
        other.0 & !self.0 == 0
    }

    /// Whether the sets have a common release.
    #[must_use]
    pub fn intersects(self, other: ReleaseSet) -> bool {
        self.0 & other.0 != 0
    }

    /// Whether the set is empty.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The index of the oldest release in the set.
    #[must_use]
    pub fn first(self) -> Option<usize> {
        (self.0 != 0).then(|| self.0.trailing_zeros() as usize)
    }

    /// The index of the newest release in the set.
    #[must_use]
    pub fn last(self) -> Option<usize> {
        (self.0 != 0).then(|| 127 - self.0.leading_zeros() as usize)
    }

    /// The intersection.
    #[must_use]
    pub fn and(self, other: ReleaseSet) -> ReleaseSet {
        ReleaseSet(self.0 & other.0)
    }

    /// The union.
    #[must_use]
    pub fn or(self, other: ReleaseSet) -> ReleaseSet {
        ReleaseSet(self.0 | other.0)
    }

    pub(crate) fn insert(&mut self, other: ReleaseSet) {
        self.0 |= other.0;
    }
}

#[cfg(test)]
mod tests {
    use super::{Release, ReleaseSet};

    #[test]
    fn releases_are_read_and_ordered() {
        let read = |text: &str| text.parse::<Release>();
        assert_eq!(read("10.0").map(Release::series).as_deref(), Ok("10.0"));
        assert_eq!(
            read("10.0.2").map(|r| r.to_string()).as_deref(),
            Ok("10.0.2")
        );
        assert!(read("9.1.0").ok() < read("10.0").ok());
        for wrong in ["", "10", "10.x", "1.2.3.4", "10.0.", "-1.0", "70000.0"] {
            assert!(read(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn what_is_not_released_counts_as_the_release_to_come() {
        for (version, series) in [
            ("10.2.0", "10.2"),
            ("10.2.49", "10.2"),
            ("10.2.50", "11.0"),
            ("10.2.89", "11.0"),
            ("10.2.90", "11.0"),
            ("10.2.94", "11.0"),
            ("11.0.50", "11.1"),
            ("11.1.91", "11.2"),
            ("5.2.50", "6.0"),
            ("3.1.50", "4.0"),
            ("3.0.92", "3.1"),
            ("2.12.50", "3.0"),
            ("2.11.90", "2.12"),
        ] {
            let release = version.parse::<Release>().map(Release::series);
            assert_eq!(release.as_deref(), Ok(series), "{version}");
        }
        let most = Release {
            major: u16::MAX,
            minor: u16::MAX,
            micro: u16::MAX,
        };
        assert_eq!(most.series(), "65535.0");
    }

    #[test]
    fn the_releases_between_two_are_known() {
        let between = |one: &str, other: &str| -> Vec<String> {
            let (one, other) = (one.parse::<Release>(), other.parse::<Release>());
            let (one, other) = (one.expect("is a release"), other.expect("is a release"));
            one.between(other)
                .into_iter()
                .map(Release::series)
                .collect()
        };
        assert_eq!(between("9.1.0", "10.0.2"), ["9.2"]);
        assert_eq!(between("7.2", "8.2"), ["8.0", "8.1"]);
        assert!(between("10.0", "10.1").is_empty() && between("10.1", "10.0").is_empty());
        assert!(between("10.2", "10.2.50").is_empty());
        assert_eq!(between("10.2.50", "11.2"), ["11.1"]);
        assert_eq!(between("0.1", "60000.0").len(), 64);
    }

    #[test]
    fn sets_know_their_ends() {
        let mut set = ReleaseSet::default();
        assert_eq!((set.first(), set.last()), (None, None));
        set.insert(ReleaseSet::only(3));
        set.insert(ReleaseSet::only(127));
        assert_eq!((set.first(), set.last()), (Some(3), Some(127)));
        assert!(set.contains(3) && !set.contains(4) && !set.contains(500));
        assert!(set.contains_all(ReleaseSet::only(127)));
        assert!(set.intersects(ReleaseSet::only(3)) && !set.intersects(ReleaseSet::only(4)));
    }
}
