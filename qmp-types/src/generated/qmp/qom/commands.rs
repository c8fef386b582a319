// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Lists name and type of the properties of the object at a path in the object tree.
///
/// On the wire: `qom-list`.
///
/// Since QEMU 1.2.
#[doc(alias = "qom-list")]
#[non_exhaustive]
pub struct QomList {
    pub path: String,
}

impl QomList {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into() }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for QomList {
    const NAME: &'static str = "qom-list";
    const ALLOW_PRECONFIG: bool = true;
    type Return = Vec<types::ObjectPropertyInfo>;
}

/// Returns the value of one property of an object.
///
/// On the wire: `qom-get`.
///
/// Since QEMU 1.2.
#[doc(alias = "qom-get")]
#[non_exhaustive]
pub struct QomGet {
    pub path: String,
    pub property: String,
}

impl QomGet {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(path: impl Into<String>, property: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            property: property.into(),
        }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for QomGet {
    const NAME: &'static str = "qom-get";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::rt::Value;
}

/// Returns all properties with their values for several objects in one go. Fails if one path is
/// wrong.
///
/// On the wire: `qom-list-get`.
///
/// Since QEMU 10.1.
#[doc(alias = "qom-list-get")]
#[non_exhaustive]
pub struct QomListGet {
    pub paths: Vec<String>,
}

impl QomListGet {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(paths: impl Into<Vec<String>>) -> Self {
        Self { paths: paths.into() }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for QomListGet {
    const NAME: &'static str = "qom-list-get";
    const SINCE: Option<crate::rt::Release> = Some(crate::rt::Release::new(10, 1));
    const ALLOW_PRECONFIG: bool = true;
    type Return = Vec<types::ObjectPropertiesValues>;
}

/// Changes one property of an object.
///
/// On the wire: `qom-set`.
///
/// Since QEMU 1.2.
#[doc(alias = "qom-set")]
#[non_exhaustive]
pub struct QomSet {
    pub path: String,
    pub property: String,
    pub value: crate::rt::Value,
}

impl QomSet {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        path: impl Into<String>,
        property: impl Into<String>,
        value: impl Into<crate::rt::Value>,
    ) -> Self {
        Self {
            path: path.into(),
            property: property.into(),
            value: value.into(),
        }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for QomSet {
    const NAME: &'static str = "qom-set";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::rt::Empty;
}

/// Lists the classes of QEMU objects, if wanted only those derived from a given one.
///
/// On the wire: `qom-list-types`.
///
/// Since QEMU 1.1.
#[doc(alias = "qom-list-types")]
#[non_exhaustive]
pub struct QomListTypes {
    pub implements: Option<String>,
    /// On the wire: `abstract`.
    pub abstract_: Option<bool>,
}

impl QomListTypes {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            implements: None,
            abstract_: None,
        }
    }

    #[inline]
    #[must_use]
    pub fn implements(mut self, value: impl Into<String>) -> Self {
        self.implements = Some(value.into());
        self
    }

    /// On the wire: `abstract`.
    #[inline]
    #[must_use]
    pub fn abstract_(mut self, value: impl Into<Option<bool>>) -> Self {
        self.abstract_ = value.into();
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for QomListTypes {
    const NAME: &'static str = "qom-list-types";
    const ALLOW_PRECONFIG: bool = true;
    type Return = Vec<types::ObjectTypeInfo>;
}

/// Lists the properties of a class of objects. Those that objects only get while they exist are
/// missing.
///
/// On the wire: `qom-list-properties`.
///
/// Since QEMU 2.12.
#[doc(alias = "qom-list-properties")]
#[non_exhaustive]
pub struct QomListProperties {
    pub typename: String,
}

impl QomListProperties {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(typename: impl Into<String>) -> Self {
        Self { typename: typename.into() }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for QomListProperties {
    const NAME: &'static str = "qom-list-properties";
    const ALLOW_PRECONFIG: bool = true;
    type Return = Vec<types::ObjectPropertyInfo>;
}

/// Creates a user object such as a memory backend, a secret or an I/O thread.
///
/// On the wire: `object-add`.
///
/// Since QEMU 2.0.
#[doc(alias = "object-add")]
#[non_exhaustive]
pub struct ObjectAdd {
    pub qom_type: types::ObjectOptionsBranch,
    pub id: String,
    /// **Gone** since QEMU 6.0; the properties are arguments themselves.
    #[deprecated(note = "gone since QEMU 6.0; the properties are arguments themselves")]
    pub props: Option<crate::rt::Value>,
}

impl ObjectAdd {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        qom_type: impl Into<types::ObjectOptionsBranch>,
        id: impl Into<String>,
    ) -> Self {
        Self {
            qom_type: qom_type.into(),
            id: id.into(),
            props: None,
        }
    }

    /// **Gone** since QEMU 6.0; the properties are arguments themselves.
    #[deprecated(note = "gone since QEMU 6.0; the properties are arguments themselves")]
    #[inline]
    #[must_use]
    pub fn props(mut self, value: impl Into<crate::rt::Value>) -> Self {
        self.props = Some(value.into());
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for ObjectAdd {
    const NAME: &'static str = "object-add";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::rt::Empty;
}

/// Deletes a user object that is not in use.
///
/// On the wire: `object-del`.
///
/// Since QEMU 2.0.
#[doc(alias = "object-del")]
#[non_exhaustive]
pub struct ObjectDel {
    pub id: String,
}

impl ObjectDel {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for ObjectDel {
    const NAME: &'static str = "object-del";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::rt::Empty;
}
