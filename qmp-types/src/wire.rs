//! [`Wire`] and [`Data`]: the operations of every value of the schema.
//!
//! Generated types implement `Data`, which only names a [`Codec`], one of the few
//! ways in which values are read and written. A blanket impl provides `Wire`, which
//! the loops over the members of an object use.

use std::any::Any;
use std::fmt::Debug;

use crate::error::DecodeError;
use crate::object::Members;
use crate::reader::Reader;
use crate::search::Search;
use crate::writer::Writer;

/// A type with a blank value to read into.
pub trait Blank: Sized + Send + Sync + 'static {
    /// The blank value. It has no meaning.
    #[doc(hidden)]
    const BLANK: Self;
}

/// A type of the schema whose values appear in messages.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a type of QMP messages",
    label = "expected a type of the schema",
    note = "they are in `qmp_types::qmp::types`; numbers, `bool`, `qmp_types::Text`, `Vec`, `Option` and `serde_json::Value` are others"
)]
pub trait Data: Blank + Clone + Debug {
    /// How values are read and written.
    #[doc(hidden)]
    type Codec: Codec<Self>;
}

/// A way to read and write values of type `T`.
///
/// Values are read in place, so that no frame of the recursive reader
/// contains a value, and a reply that is nested to the limit needs little stack.
pub trait Codec<T> {
    /// Reads a value.
    ///
    /// # Errors
    /// If the text is malformed or does not fit the type. The value is then unspecified.
    fn read(value: &mut T, r: &mut Reader<'_>) -> Result<(), DecodeError>;

    /// Writes a value.
    fn write(value: &T, w: &mut Writer);

    /// Makes a value to read into.
    #[must_use]
    fn blank() -> T
    where
        T: Data,
    {
        T::BLANK
    }

    /// Copies `from` to `to`, in place for the same reason.
    fn assign(to: &mut T, from: &T)
    where
        T: Data,
    {
        to.clone_from(from);
    }

    /// Whether the value stands for an absent member: `None`, or the branch of a union
    /// for messages without a tag.
    fn is_absent(_value: &T) -> bool {
        false
    }

    /// Searches the value for items that a release lacks.
    fn search(_value: &T, _search: &mut Search<'_>) {}

    /// The members of a union's branch, if the value is a union's tag.
    fn branch(_value: &T) -> Option<&dyn Members> {
        None
    }

    /// The members of a union's branch, to read into.
    fn branch_mut(_value: &mut T) -> Option<&mut dyn Members> {
        None
    }
}

/// A value of any type of the schema.
pub trait Wire: Any + Debug + Send + Sync {
    /// See [`Codec::read`].
    ///
    /// # Errors
    /// If the text is malformed or does not fit the type.
    fn read(&mut self, r: &mut Reader<'_>) -> Result<(), DecodeError>;

    /// See [`Codec::write`].
    fn write(&self, w: &mut Writer);

    /// See [`Codec::is_absent`].
    fn is_absent(&self) -> bool;

    /// See [`Codec::search`].
    fn search(&self, search: &mut Search<'_>);

    /// See [`Codec::branch`].
    fn branch(&self) -> Option<&dyn Members>;

    /// See [`Codec::branch_mut`].
    fn branch_mut(&mut self) -> Option<&mut dyn Members>;

    /// Becomes a copy of `other`, if it has the same type.
    fn assign(&mut self, other: &dyn Wire);
}

impl<T: Data> Wire for T {
    fn read(&mut self, r: &mut Reader<'_>) -> Result<(), DecodeError> {
        T::Codec::read(self, r)
    }

    fn write(&self, w: &mut Writer) {
        T::Codec::write(self, w);
    }

    fn is_absent(&self) -> bool {
        T::Codec::is_absent(self)
    }

    fn search(&self, search: &mut Search<'_>) {
        T::Codec::search(self, search);
    }

    fn branch(&self) -> Option<&dyn Members> {
        T::Codec::branch(self)
    }

    fn branch_mut(&mut self) -> Option<&mut dyn Members> {
        T::Codec::branch_mut(self)
    }

    fn assign(&mut self, other: &dyn Wire) {
        if let Some(other) = (other as &dyn Any).downcast_ref::<T>() {
            T::Codec::assign(self, other);
        }
    }
}
