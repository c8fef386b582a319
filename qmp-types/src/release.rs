//! [`Release`] and [`Releases`]: the releases of QEMU that have an item.

use std::fmt;

/// A release series of QEMU, such as 10.0. All its point releases have the same schema, except for
/// additions by distributors.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Release {
    /// The number before the dot.
    pub major: u16,
    /// The number after the dot.
    pub minor: u16,
}

impl Release {
    /// The series with these numbers.
    #[must_use]
    pub const fn new(major: u16, minor: u16) -> Self {
        Self { major, minor }
    }
}

impl fmt::Display for Release {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.major, self.minor)
    }
}

/// The releases that have an item, among those that the types support.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Releases {
    /// The release that introduced it; `None` if the oldest release has it.
    pub since: Option<Release>,
    /// The last release that has it; `None` if the newest release has it.
    pub until: Option<Release>,
}

impl Releases {
    /// All releases.
    pub const ALL: Self = Self {
        since: None,
        until: None,
    };

    /// The releases from `since` on.
    #[must_use]
    pub const fn since(since: Release) -> Self {
        Self {
            since: Some(since),
            until: None,
        }
    }

    /// The releases up to `until`, inclusive.
    #[must_use]
    pub const fn until(until: Release) -> Self {
        Self {
            since: None,
            until: Some(until),
        }
    }

    /// The releases from `since` to `until`, inclusive.
    #[must_use]
    pub const fn between(since: Release, until: Release) -> Self {
        Self {
            since: Some(since),
            until: Some(until),
        }
    }

    /// Whether a release has the item. A release older than all supported ones counts as
    /// the oldest, a newer one as the newest.
    ///
    /// ```
    /// use qmp_types::{Release, Releases};
    ///
    /// let releases = Releases::between(Release::new(7, 1), Release::new(9, 0));
    /// assert!(releases.contains(Release::new(8, 2)));
    /// assert!(!releases.contains(Release::new(10, 0)));
    /// ```
    #[must_use]
    pub fn contains(self, release: Release) -> bool {
        self.since.is_none_or(|since| since <= release)
            && self.until.is_none_or(|until| release <= until)
    }
}

impl fmt::Display for Releases {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.since, self.until) {
            (None, None) => f.write_str("every release"),
            (Some(since), None) => write!(f, "QEMU {since} and later"),
            (None, Some(until)) => write!(f, "QEMU up to {until}"),
            (Some(since), Some(until)) => write!(f, "QEMU {since} to {until}"),
        }
    }
}
