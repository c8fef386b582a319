// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Lists name and type of the properties of the object at a path in the object tree.
///
/// Contained objects are among them, as `child` properties, so a walk from `/` finds everything
/// there is. The values are not in the reply: [`qom-get`](commands::QomGet) reads one,
/// [`qom-list-get`](commands::QomListGet) all of them.
///
/// On the wire: `qom-list`.
///
/// Since QEMU 1.2.
///
/// # Errors
///
/// - [`DeviceNotFound`](crate::ErrorClass::DeviceNotFound): there is no object at this path.
/// - [`GenericError`](crate::ErrorClass::GenericError): a partial path matches several objects.
///
/// # Example
///
/// Lists the properties and children of an object; the example shows three of them.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::QomList::new("/machine");
/// ```
#[doc(alias = "qom-list")]
#[non_exhaustive]
pub struct QomList {
    /// An absolute or a partial QOM path, as for [`qom-get`](commands::QomGet). The error is
    /// `DeviceNotFound` for one that leads nowhere, and `GenericError` for a partial one that
    /// matches several objects.
    pub path: crate::rt::Text,
}

impl QomList {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(path: impl Into<crate::rt::Text>) -> Self {
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
/// Integers of all widths come as JSON numbers, strings and enumerations as strings, `child`
/// and `link` properties as the absolute path of the object they lead to (the empty string if
/// the link is not set).
///
/// On the wire: `qom-get`.
///
/// Since QEMU 1.2.
///
/// # Errors
///
/// - [`DeviceNotFound`](crate::ErrorClass::DeviceNotFound): there is no object at this path.
///
/// # Example
///
/// Reads a property of an object.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::QomGet::new("/objects/io0", "poll-max-ns");
/// ```
#[doc(alias = "qom-get")]
#[non_exhaustive]
pub struct QomGet {
    /// The object. An absolute path begins with a slash and follows `child` and `link` properties
    /// from the root, for example `/machine/peripheral/net1`. A partial path, such as `net1`, has
    /// no slash at its beginning and is looked for everywhere in the tree of contained objects; it
    /// must match exactly one object. `DeviceNotFound` is the error for a path that matches none,
    /// and for a partial one that matches several.
    pub path: crate::rt::Text,
    /// The property to read; [`qom-list`](commands::QomList) has the names.
    pub property: crate::rt::Text,
}

impl QomGet {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        path: impl Into<crate::rt::Text>,
        property: impl Into<crate::rt::Text>,
    ) -> Self {
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
/// The reply has one entry for each path, in the order of
/// [`paths`](field@commands::QomListGet::paths). It spares a client the many
/// [`qom-get`](commands::QomGet) commands that reading whole devices otherwise takes.
///
/// On the wire: `qom-list-get`.
///
/// Since QEMU 10.1.
///
/// # Errors
///
/// - [`DeviceNotFound`](crate::ErrorClass::DeviceNotFound): there is no object at a path.
/// - [`GenericError`](crate::ErrorClass::GenericError): a partial path matches several objects.
///
/// # Example
///
/// Reads all properties of several objects in one exchange.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::QomListGet::new(["/objects/io0"]);
/// ```
#[doc(alias = "qom-list-get")]
#[non_exhaustive]
pub struct QomListGet {
    /// The objects, as absolute or partial QOM paths (see [`qom-get`](commands::QomGet)). One that
    /// matches no object (`DeviceNotFound`) or several (`GenericError`) makes the whole command
    /// fail.
    pub paths: Vec<crate::rt::Text>,
}

impl QomListGet {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(paths: impl IntoIterator<Item = impl Into<crate::rt::Text>>) -> Self {
        Self {
            paths: paths.into_iter().map(Into::into).collect(),
        }
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
/// Many properties can only be set before an object is in use, and devices refuse most changes
/// once they are realized. Some changes are commands to the device: setting `requested-size` of
/// a virtio-mem device, for example, resizes its memory.
///
/// On the wire: `qom-set`.
///
/// [`qom-get`](commands::QomGet) shows the effect.
///
/// Since QEMU 1.2.
///
/// # Errors
///
/// - [`DeviceNotFound`](crate::ErrorClass::DeviceNotFound): there is no object at this path.
/// - [`GenericError`](crate::ErrorClass::GenericError): the object has no such property.
///
/// # Example
///
/// Changes a property of an object that exists.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::QomSet::new("/objects/io0", "poll-max-ns", 0);
/// ```
#[doc(alias = "qom-set")]
#[non_exhaustive]
pub struct QomSet {
    /// The object, as an absolute or a partial QOM path (see [`qom-get`](commands::QomGet)).
    pub path: crate::rt::Text,
    /// The property to change. `GenericError` says that there is no such property, that it is
    /// read-only or that the value is not allowed.
    pub property: crate::rt::Text,
    /// The new value in the JSON type that fits the property: a number, a boolean, a string for
    /// strings and enumerations, a path for a `link`. Sizes are numbers of bytes.
    pub value: crate::rt::Value,
}

impl QomSet {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        path: impl Into<crate::rt::Text>,
        property: impl Into<crate::rt::Text>,
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
///
/// # Example
///
/// Lists the types that implement user-creatable secrets.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::QomListTypes::new()
///     .implements("secret_common")
///     .abstract_(false);
/// ```
#[doc(alias = "qom-list-types")]
#[non_exhaustive]
pub struct QomListTypes {
    /// A class or an interface, such as `device` or `user-creatable`: it, the classes derived from
    /// it and those that implement it are listed. An unknown name gives an empty list. All classes
    /// are listed when it is absent.
    pub implements: Option<crate::rt::Text>,
    /// Whether abstract classes are listed too. The default is false.
    ///
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

    /// A class or an interface, such as `device` or `user-creatable`: it, the classes derived from
    /// it and those that implement it are listed. An unknown name gives an empty list. All classes
    /// are listed when it is absent.
    #[inline]
    #[must_use]
    pub fn implements(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.implements = Some(value.into());
        self
    }

    /// Whether abstract classes are listed too. The default is false.
    ///
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
/// QEMU may have to create an object of the class to find out, which it throws away afterwards.
///
/// On the wire: `qom-list-properties`.
///
/// Since QEMU 2.12.
///
/// # Errors
///
/// - [`DeviceNotFound`](crate::ErrorClass::DeviceNotFound): there is no such type.
///
/// # Example
///
/// Lists the properties of a type; the example shows two.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::QomListProperties::new("iothread");
/// ```
#[doc(alias = "qom-list-properties")]
#[non_exhaustive]
pub struct QomListProperties {
    /// The class, such as `memory-backend-ram`. `DeviceNotFound` is the error if it does not exist,
    /// `GenericError` if it is an interface. For an abstract class, properties that objects add
    /// when they are made are missing; those that it and its parent classes declare are listed.
    pub typename: crate::rt::Text,
}

impl QomListProperties {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(typename: impl Into<crate::rt::Text>) -> Self {
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
/// The object is complete when the reply comes: with `prealloc`, for example, all memory is
/// allocated, and other commands and the main loop have waited for it. If a property is wrong
/// or something is missing on the host, the command fails with `GenericError` and leaves no
/// object. Objects that make up the machine itself, such as `sev-guest`, are useful only on the
/// command line or before `x-exit-preconfig`.
///
/// On the wire: `object-add`.
///
/// [`qom-list`](commands::QomList) shows the effect. [`object-del`](commands::ObjectDel) undoes
/// it.
///
/// Since QEMU 2.0.
///
/// # Errors
///
/// - [`GenericError`](crate::ErrorClass::GenericError): an object has this ID already.
///
/// # Example
///
/// Creates an I/O thread, to which a disk can then be bound.
///
/// ```
/// use qmp_types::qmp::{commands, types};
///
/// let command = commands::ObjectAdd::new(
///     types::IothreadProperties::new().poll_max_ns(32768),
///     "io0",
/// );
/// ```
#[doc(alias = "object-add")]
#[non_exhaustive]
pub struct ObjectAdd {
    /// The class of the object, which decides which other members there are.
    pub qom_type: types::ObjectOptionsBranch,
    /// The name of the object, which must be free: letters, digits and `-._`, beginning with a
    /// letter. Its QOM path is `/objects/` and this id.
    pub id: crate::rt::Text,
    /// Properties of the object as one nested JSON object. Newer releases take them beside
    /// [`qom-type`](field@commands::ObjectAdd::qom_type) and [`id`](field@commands::ObjectAdd::id).
    ///
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
        id: impl Into<crate::rt::Text>,
    ) -> Self {
        Self {
            qom_type: qom_type.into(),
            id: id.into(),
            props: None,
        }
    }

    /// Properties of the object as one nested JSON object. Newer releases take them beside
    /// [`qom-type`](field@commands::ObjectAdd::qom_type) and [`id`](field@commands::ObjectAdd::id).
    ///
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
/// An object in use, such as the memory backend of a DIMM or the QMP monitor that the command
/// comes through, gives the error `GenericError` and stays. An unknown id is a `GenericError`
/// too.
///
/// On the wire: `object-del`.
///
/// [`qom-list`](commands::QomList) shows the effect. [`object-add`](commands::ObjectAdd) undoes
/// it.
///
/// Since QEMU 2.0.
///
/// # Errors
///
/// - [`GenericError`](crate::ErrorClass::GenericError): no object has this ID.
/// - [`GenericError`](crate::ErrorClass::GenericError): something uses the object.
///
/// # Example
///
/// Removes an object that nothing uses.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::ObjectDel::new("io0");
/// ```
#[doc(alias = "object-del")]
#[non_exhaustive]
pub struct ObjectDel {
    /// The [`id`](field@commands::ObjectDel::id) from [`object-add`](commands::ObjectAdd) or
    /// `-object`.
    pub id: crate::rt::Text,
}

impl ObjectDel {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<crate::rt::Text>) -> Self {
        Self { id: id.into() }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for ObjectDel {
    const NAME: &'static str = "object-del";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::rt::Empty;
}
