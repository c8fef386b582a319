// Made from schemas/qmp (QEMU 10.2.2) by `cargo xtask regen`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Whether an access rule lets a user in.
///
/// In messages since QEMU 6.0.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum QAuthZListPolicy {
    /// The value `deny`.
    Deny,
    /// The value `allow`.
    Allow,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for QAuthZListPolicy {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("deny", Self::Deny),
        ("allow", Self::Allow),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Deny => "deny",
            Self::Allow => "allow",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// Whether an access rule names a user or a pattern.
///
/// In messages since QEMU 6.0.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum QAuthZListFormat {
    /// The value `exact`.
    Exact,
    /// The value `glob`.
    Glob,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for QAuthZListFormat {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("exact", Self::Exact),
        ("glob", Self::Glob),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Exact => "exact",
            Self::Glob => "glob",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// One rule of an access list.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct QAuthZListRule {
    /// The member `match`.
    pub match_: String,
    /// The member `policy`.
    pub policy: types::QAuthZListPolicy,
    /// The member `format`.
    pub format: Option<types::QAuthZListFormat>,
}

impl crate::Blank for QAuthZListRule {
    const BLANK: Self = Self {
        match_: crate::Blank::BLANK,
        policy: crate::Blank::BLANK,
        format: None,
    };
}

impl crate::Object for QAuthZListRule {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "QAuthZListRule",
        names: &["match", "policy", "format"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.match_, &self.policy, &self.format]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.match_, &mut self.policy, &mut self.format]);
    }
}

impl QAuthZListRule {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(match_: impl Into<String>, policy: types::QAuthZListPolicy) -> Self {
        Self {
            match_: match_.into(),
            policy,
            format: None,
        }
    }
    /// Sets `format`.
    #[inline]
    #[must_use]
    pub fn format(mut self, value: types::QAuthZListFormat) -> Self {
        self.format = Some(value);
        self
    }
}

/// Settings of an `authz-list` object: rules and what holds if none matches.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct AuthZListProperties {
    /// The member `policy`.
    pub policy: Option<types::QAuthZListPolicy>,
    /// The member `rules`.
    pub rules: Option<Vec<types::QAuthZListRule>>,
}

impl crate::Blank for AuthZListProperties {
    const BLANK: Self = Self { policy: None, rules: None };
}

impl crate::Object for AuthZListProperties {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "AuthZListProperties",
        names: &["policy", "rules"],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.policy, &self.rules]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.policy, &mut self.rules]);
    }
}

impl AuthZListProperties {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { policy: None, rules: None }
    }
    /// Sets `policy`.
    #[inline]
    #[must_use]
    pub fn policy(mut self, value: types::QAuthZListPolicy) -> Self {
        self.policy = Some(value);
        self
    }
    /// Sets `rules`.
    #[inline]
    #[must_use]
    pub fn rules(mut self, value: impl Into<Vec<types::QAuthZListRule>>) -> Self {
        self.rules = Some(value.into());
        self
    }
}

/// Settings of an `authz-listfile` object: a file with access rules.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct AuthZListFileProperties {
    /// The member `filename`.
    pub filename: String,
    /// The member `refresh`.
    pub refresh: Option<bool>,
}

impl crate::Blank for AuthZListFileProperties {
    const BLANK: Self = Self {
        filename: crate::Blank::BLANK,
        refresh: None,
    };
}

impl crate::Object for AuthZListFileProperties {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "AuthZListFileProperties",
        names: &["filename", "refresh"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.filename, &self.refresh]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.filename, &mut self.refresh]);
    }
}

impl AuthZListFileProperties {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(filename: impl Into<String>) -> Self {
        Self {
            filename: filename.into(),
            refresh: None,
        }
    }
    /// Sets `refresh`.
    #[inline]
    #[must_use]
    pub fn refresh(mut self, value: bool) -> Self {
        self.refresh = Some(value);
        self
    }
}

/// Settings of an `authz-pam` object: the PAM service to ask.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct AuthZPAMProperties {
    /// The member `service`.
    pub service: String,
}

impl crate::Blank for AuthZPAMProperties {
    const BLANK: Self = Self {
        service: crate::Blank::BLANK,
    };
}

impl crate::Object for AuthZPAMProperties {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "AuthZPAMProperties",
        names: &["service"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.service]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.service]);
    }
}

impl AuthZPAMProperties {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(service: impl Into<String>) -> Self {
        Self { service: service.into() }
    }
}

/// Settings of an `authz-simple` object: the one user who may come in.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct AuthZSimpleProperties {
    /// The member `identity`.
    pub identity: String,
}

impl crate::Blank for AuthZSimpleProperties {
    const BLANK: Self = Self {
        identity: crate::Blank::BLANK,
    };
}

impl crate::Object for AuthZSimpleProperties {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "AuthZSimpleProperties",
        names: &["identity"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.identity]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.identity]);
    }
}

impl AuthZSimpleProperties {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(identity: impl Into<String>) -> Self {
        Self { identity: identity.into() }
    }
}

crate::impl_objects! {
    QAuthZListRule AuthZListProperties AuthZListFileProperties AuthZPAMProperties
    AuthZSimpleProperties
}

crate::impl_enums! {
    QAuthZListPolicy QAuthZListFormat
}
