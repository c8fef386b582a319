//! The words of a verdict.
//!
//! A change is judged on four axes: what it does to a client of the old schema that talks to a server
//! of the new one ([`Effect`], "wire"), the same the other way round ("reverse"), what it does to Rust
//! code that was generated from the schemas ([`SemverImpact`]), and whether QEMU's rules for its releases
//! allow it ([`Policy`]). A view makes a [`Level`] of them.

use std::fmt;

use serde::Serialize;

/// What a change does to the other end of the wire, the harmless first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Effect {
    /// The same messages are valid.
    Neutral,
    /// Other messages are valid, and none is lost.
    Compatible,
    /// Only a peer that takes for granted what the specification leaves open is hurt, or the schema
    /// cannot tell.
    Potential,
    /// A message that was valid is refused, or one comes that need not be understood.
    Breaking,
}

/// What a change does to generated Rust code, in the words of semantic versioning, the harmless
/// first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum SemverImpact {
    /// Nothing that a program can name has changed.
    Patch,
    /// There is more.
    Minor,
    /// A program that compiled may no longer do so.
    Major,
}

/// Whether QEMU's rules for changes between releases allow a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Policy {
    /// They do.
    Allowed,
    /// It was deprecated for long enough.
    AllowedDeprecated,
    /// It was unstable, so no promise held.
    ExemptUnstable,
    /// They might: the releases before are not known.
    UnknownHistory,
    /// It was deprecated, but not for long enough.
    InGrace,
    /// They do not.
    Violation,
}

/// How much a finding counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// It is not shown.
    Off,
    /// It is good to know.
    Info,
    /// It deserves a look.
    Warn,
    /// It breaks something.
    Error,
}

/// Who looks at the findings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum View {
    /// Someone whose programs talk to servers: what counts is the wire.
    #[default]
    Client,
    /// Someone who reviews changes of QEMU: what counts are its rules.
    Qemu,
    /// Someone who uses generated Rust types: what counts is their interface.
    Rust,
}

macro_rules! words {
    ($($ty:ident { $($variant:ident = $word:literal,)* })*) => {$(
        impl $ty {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The word for it, as rule files and reports have it.
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
