//! The parts of a verdict.
//!
//! A change is judged on four axes: its effect on a client of the old schema with a server of the new
//! one ([`Effect`], "wire"), on a new client with an old server ("reverse"), on generated Rust code
//! ([`SemverImpact`]), and whether QEMU's rules for releases allow it ([`Policy`]). A view derives a
//! [`Level`] from them.

use std::fmt;

use serde::Serialize;

/// The effect of a change on the peer, in ascending order of severity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Effect {
    /// The same messages are valid.
    Neutral,
    /// More messages are valid, and all old ones still are.
    Compatible,
    /// Only a peer that relies on unspecified behaviour breaks, or the schema does not show the
    /// effect.
    Potential,
    /// A valid message is refused, or a peer receives one that it may not understand.
    Breaking,
}

/// The effect of a change on generated Rust code, in terms of semantic versioning, in ascending
/// order of severity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum SemverImpact {
    /// No change of the public interface.
    Patch,
    /// An addition.
    Minor,
    /// A program may no longer compile.
    Major,
}

/// Whether QEMU's rules for changes between releases allow a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Policy {
    /// Allowed.
    Allowed,
    /// Allowed after its deprecation period.
    AllowedDeprecated,
    /// Allowed because the item was unstable.
    ExemptUnstable,
    /// Unknown, because the previous releases are unknown.
    UnknownHistory,
    /// Not allowed: its deprecation period was too short.
    InGrace,
    /// Not allowed.
    Violation,
}

/// The severity of a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// Not shown.
    Off,
    /// For information.
    Info,
    /// Deserves a review.
    Warn,
    /// A break.
    Error,
}

/// The perspective of a report.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum View {
    /// Authors of clients: the wire matters.
    #[default]
    Client,
    /// Reviewers of QEMU: its rules matter.
    Qemu,
    /// Users of generated Rust types: their interface matters.
    Rust,
}

macro_rules! words {
    ($($ty:ident { $($variant:ident = $word:literal,)* })*) => {$(
        impl $ty {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The name in rule files and reports.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word,)* }
            }
        }

        impl fmt::Display for $ty {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }
    )*};
}

words! {
    Effect {
        Neutral = "neutral",
        Compatible = "compatible",
        Potential = "potential",
        Breaking = "breaking",
    }
    SemverImpact {
        Patch = "patch",
        Minor = "minor",
        Major = "major",
    }
    Policy {
        Allowed = "allowed",
        AllowedDeprecated = "allowed-deprecated",
        ExemptUnstable = "exempt-unstable",
        UnknownHistory = "unknown-history",
        InGrace = "in-grace",
        Violation = "violation",
    }
    Level {
        Off = "off",
        Info = "info",
        Warn = "warn",
        Error = "error",
    }
    View {
        Client = "client",
        Qemu = "qemu",
        Rust = "rust",
    }
}
