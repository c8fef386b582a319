// Made from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Lists name and type of the properties of the object at a path in the object tree.
///
/// On the wire: `qom-list`.
///
/// Since QEMU 1.2.
#[non_exhaustive]
pub struct QomList {
    /// The member `path`.
    pub path: String,
}

impl crate::Blank for QomList {
    const BLANK: Self = Self { path: crate::Blank::BLANK };
}

impl crate::Object for QomList {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "qom-list",
        names: &["path"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.path]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.path]);
    }
}

impl QomList {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into() }
    }
}

impl crate::Command for QomList {
    const NAME: &'static str = "qom-list";
    const ALLOW_PRECONFIG: bool = true;
    type Return = Vec<types::ObjectPropertyInfo>;
}

/// Returns the value of one property of an object.
///
/// On the wire: `qom-get`.
///
/// Since QEMU 1.2.
#[non_exhaustive]
pub struct QomGet {
    /// The member `path`.
    pub path: String,
    /// The member `property`.
    pub property: String,
}

impl crate::Blank for QomGet {
    const BLANK: Self = Self {
        path: crate::Blank::BLANK,
        property: crate::Blank::BLANK,
    };
}

impl crate::Object for QomGet {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "qom-get",
        names: &["path", "property"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.path, &self.property]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.path, &mut self.property]);
    }
}

impl QomGet {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(path: impl Into<String>, property: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            property: property.into(),
        }
    }
}

impl crate::Command for QomGet {
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
#[non_exhaustive]
pub struct QomListGet {
    /// The member `paths`.
    pub paths: Vec<String>,
}

impl crate::Blank for QomListGet {
    const BLANK: Self = Self { paths: crate::Blank::BLANK };
}

impl crate::Object for QomListGet {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "qom-list-get",
        names: &["paths"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.paths]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.paths]);
    }
}

impl QomListGet {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(paths: impl Into<Vec<String>>) -> Self {
        Self { paths: paths.into() }
    }
}

impl crate::Command for QomListGet {
    const NAME: &'static str = "qom-list-get";
    const SINCE: Option<crate::Release> = Some(crate::Release::new(10, 1));
    const ALLOW_PRECONFIG: bool = true;
    type Return = Vec<types::ObjectPropertiesValues>;
}

/// Changes one property of an object.
///
/// On the wire: `qom-set`.
///
/// Since QEMU 1.2.
#[non_exhaustive]
pub struct QomSet {
    /// The member `path`.
    pub path: String,
    /// The member `property`.
    pub property: String,
    /// The member `value`.
    pub value: crate::rt::Value,
}

impl crate::Blank for QomSet {
    const BLANK: Self = Self {
        path: crate::Blank::BLANK,
        property: crate::Blank::BLANK,
        value: crate::Blank::BLANK,
    };
}

impl crate::Object for QomSet {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "qom-set",
        names: &["path", "property", "value"],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    const SECRETS: &'static [crate::SecretMember] = &[
        crate::SecretMember::new(2).when(1, &["data", "password", "passwd", "secret"]),
    ];
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.path, &self.property, &self.value]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.path, &mut self.property, &mut self.value]);
    }
}

impl QomSet {
    /// Creates it with what is mandatory; the rest is absent.
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

impl crate::Command for QomSet {
    const NAME: &'static str = "qom-set";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::Empty;
}

/// Lists the classes of QEMU objects, if wanted only those derived from a given one.
///
/// On the wire: `qom-list-types`.
///
/// Since QEMU 1.1.
#[non_exhaustive]
pub struct QomListTypes {
    /// The member `implements`.
    pub implements: Option<String>,
    /// The member `abstract`.
    pub abstract_: Option<bool>,
}

impl crate::Blank for QomListTypes {
    const BLANK: Self = Self {
        implements: None,
        abstract_: None,
    };
}

impl crate::Object for QomListTypes {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "qom-list-types",
        names: &["implements", "abstract"],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.implements, &self.abstract_]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.implements, &mut self.abstract_]);
    }
}

impl QomListTypes {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            implements: None,
            abstract_: None,
        }
    }
    /// Sets `implements`.
    #[inline]
    #[must_use]
    pub fn implements(mut self, value: impl Into<String>) -> Self {
        self.implements = Some(value.into());
        self
    }
    /// Sets `abstract`.
    #[inline]
    #[must_use]
    pub fn abstract_(mut self, value: bool) -> Self {
        self.abstract_ = Some(value);
        self
    }
}

impl crate::Command for QomListTypes {
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
#[non_exhaustive]
pub struct QomListProperties {
    /// The member `typename`.
    pub typename: String,
}

impl crate::Blank for QomListProperties {
    const BLANK: Self = Self {
        typename: crate::Blank::BLANK,
    };
}

impl crate::Object for QomListProperties {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "qom-list-properties",
        names: &["typename"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.typename]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.typename]);
    }
}

impl QomListProperties {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(typename: impl Into<String>) -> Self {
        Self { typename: typename.into() }
    }
}

impl crate::Command for QomListProperties {
    const NAME: &'static str = "qom-list-properties";
    const ALLOW_PRECONFIG: bool = true;
    type Return = Vec<types::ObjectPropertyInfo>;
}

/// Creates a user object such as a memory backend, a secret or an I/O thread.
///
/// On the wire: `object-add`.
///
/// Since QEMU 2.0.
#[non_exhaustive]
pub struct ObjectAdd {
    /// The member `qom-type`.
    pub qom_type: types::ObjectOptionsBranch,
    /// The member `id`.
    pub id: String,
    /// The member `props`.
    ///
    /// **Gone** since QEMU 6.0; the properties are arguments themselves.
    #[deprecated(note = "gone since QEMU 6.0; the properties are arguments themselves")]
    pub props: Option<crate::rt::Value>,
}

impl crate::Blank for ObjectAdd {
    const BLANK: Self = Self {
        qom_type: crate::Blank::BLANK,
        id: crate::Blank::BLANK,
        props: None,
    };
}

impl crate::Object for ObjectAdd {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "object-add",
        names: &["qom-type", "id", "props"],
        required: 0b11,
        required_beyond: &[],
        tag: Some(0),
        untagged: false,
        releases: &[(2, crate::Releases::until(crate::Release::new(5, 2)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.qom_type, &self.id, &self.props]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.qom_type, &mut self.id, &mut self.props]);
    }
}

impl ObjectAdd {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// Sets `props`.
    #[deprecated(note = "gone since QEMU 6.0; the properties are arguments themselves")]
    #[inline]
    #[must_use]
    pub fn props(mut self, value: impl Into<crate::rt::Value>) -> Self {
        self.props = Some(value.into());
        self
    }
}

impl From<types::ObjectOptions> for ObjectAdd {
    /// Takes the members from [`ObjectOptions`](types::ObjectOptions).
    #[inline]
    fn from(data: types::ObjectOptions) -> Self {
        Self {
            qom_type: data.qom_type,
            id: data.id,
            props: data.props,
        }
    }
}

impl crate::Command for ObjectAdd {
    const NAME: &'static str = "object-add";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::Empty;
}

/// Deletes a user object that is not in use.
///
/// On the wire: `object-del`.
///
/// Since QEMU 2.0.
#[non_exhaustive]
pub struct ObjectDel {
    /// The member `id`.
    pub id: String,
}

impl crate::Blank for ObjectDel {
    const BLANK: Self = Self { id: crate::Blank::BLANK };
}

impl crate::Object for ObjectDel {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "object-del",
        names: &["id"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.id]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.id]);
    }
}

impl ObjectDel {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl crate::Command for ObjectDel {
    const NAME: &'static str = "object-del";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::Empty;
}

crate::impl_calls! {
    QomList QomGet QomListGet QomSet QomListTypes QomListProperties ObjectAdd ObjectDel
}
