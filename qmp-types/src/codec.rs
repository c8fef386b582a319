//! The codecs: how each kind of value is read and written.

use serde_json::{Map, Value};

use crate::enumeration::{Branches, Enumeration, UnknownBranch};
use crate::error::DecodeError;
use crate::object::{self, Members, Object};
use crate::reader::Reader;
use crate::search::Search;
use crate::text::Text;
use crate::wire::{Blank, Codec, Data, Wire};
use crate::writer::Writer;

type Result<T> = std::result::Result<T, DecodeError>;

/// Structs and unions.
#[derive(Debug)]
pub enum AsObject {}

impl<T: Object> Codec<T> for AsObject {
    fn read(value: &mut T, r: &mut Reader<'_>) -> Result<()> {
        object::read(value, r)
    }

    fn assign(to: &mut T, from: &T) {
        object::copy_members(from, to);
    }

    fn write(value: &T, w: &mut Writer) {
        object::write(value, w);
    }

    fn search(value: &T, search: &mut Search<'_>) {
        search.object(value);
    }
}

/// Enumerations.
#[derive(Debug)]
pub enum AsEnum {}

impl<T: Enumeration> Codec<T> for AsEnum {
    fn read(value: &mut T, r: &mut Reader<'_>) -> Result<()> {
        let text = r.string()?;
        if let Some((_, known)) = T::VALUES.iter().find(|(name, _)| *name == text) {
            *value = known.clone();
            return Ok(());
        }
        if r.is_noting() {
            r.note_newer(r.offset());
        }
        *value = T::unknown(text.into());
        Ok(())
    }

    fn write(value: &T, w: &mut Writer) {
        w.string(value.as_str());
    }

    fn search(value: &T, search: &mut Search<'_>) {
        if T::RELEASES.is_empty() {
            return;
        }
        let text = value.as_str();
        let at = T::VALUES.iter().position(|(name, _)| *name == text);
        let releases = T::RELEASES.iter().find(|(index, _)| Some(*index) == at);
        search.value(text, releases.map(|(_, releases)| *releases));
    }
}

/// The tag of a union together with the branch that it chooses.
#[derive(Debug)]
pub enum AsBranches {}

impl<T: Branches> Codec<T> for AsBranches {
    fn read(value: &mut T, r: &mut Reader<'_>) -> Result<()> {
        set_tag(value, &r.string()?);
        if r.is_noting() && value.members().is_some_and(is_unknown) {
            r.note_newer(r.offset());
        }
        Ok(())
    }

    fn assign(to: &mut T, from: &T)
    where
        T: Data,
    {
        set_tag(to, from.tag());
        let copied = match (from.members(), to.members_mut()) {
            (Some(from), Some(to)) => object::copy_same(from, to),
            (None, None) => true,
            _ => false,
        };
        // A program may have made an unknown branch with a known tag.
        if !copied {
            to.clone_from(from);
        }
    }

    fn write(value: &T, w: &mut Writer) {
        w.string(value.tag());
    }

    fn search(value: &T, search: &mut Search<'_>) {
        let tag = value.tag();
        let releases = T::RELEASES.iter().find(|(name, _)| *name == tag);
        search.value(tag, releases.map(|(_, releases)| *releases));
    }

    fn is_absent(value: &T) -> bool {
        T::UNTAGGED && value.tag().is_empty()
    }

    fn branch(value: &T) -> Option<&dyn Members> {
        value.members()
    }

    fn branch_mut(value: &mut T) -> Option<&mut dyn Members> {
        value.members_mut()
    }
}

/// Values that are their own codec.
#[derive(Debug)]
pub enum AsIs {}

/// Arrays.
#[derive(Debug)]
pub enum AsArray {}

impl<T: Data> Codec<Vec<T>> for AsArray {
    fn read(value: &mut Vec<T>, r: &mut Reader<'_>) -> Result<()> {
        value.clear();
        r.begin_array()?;
        while r.next_element(value.is_empty())? {
            // Its capacity may be up to twice its length.
            r.charge(2 * size_of::<T>())?;
            push_blank(value);
            let index = value.len() - 1;
            T::Codec::read(&mut value[index], r).map_err(|e| e.in_element(index))?;
        }
        Ok(())
    }

    fn assign(to: &mut Vec<T>, from: &Vec<T>) {
        to.clear();
        for element in from {
            push_blank(to);
            let index = to.len() - 1;
            T::Codec::assign(&mut to[index], element);
        }
    }

    fn write(value: &Vec<T>, w: &mut Writer) {
        w.begin_array();
        for element in value {
            w.element();
            T::Codec::write(element, w);
        }
        w.end_array();
    }

    fn search(value: &Vec<T>, search: &mut Search<'_>) {
        for (index, element) in value.iter().enumerate() {
            search.element(index, |search| T::Codec::search(element, search));
        }
    }
}

impl<T: Data> Blank for Vec<T> {
    const BLANK: Self = Vec::new();
}

impl<T: Data> Data for Vec<T> {
    type Codec = AsArray;
}

/// Optional members. `None` is absent. A JSON `null` is a value, and only fits types that
/// include it.
#[derive(Debug)]
pub enum AsOptional {}

impl<T: Data> Codec<Option<T>> for AsOptional {
    fn read(value: &mut Option<T>, r: &mut Reader<'_>) -> Result<()> {
        set_blank(value);
        let read = match value {
            Some(value) => T::Codec::read(value, r),
            None => Ok(()),
        };
        if read.is_err() {
            // The object may omit the member.
            *value = None;
        }
        read
    }

    fn assign(to: &mut Option<T>, from: &Option<T>) {
        let Some(from) = from else {
            *to = None;
            return;
        };
        set_blank(to);
        if let Some(to) = to {
            T::Codec::assign(to, from);
        }
    }

    fn write(value: &Option<T>, w: &mut Writer) {
        match value {
            Some(value) => T::Codec::write(value, w),
            None => w.null(),
        }
    }

    fn search(value: &Option<T>, search: &mut Search<'_>) {
        if let Some(value) = value {
            T::Codec::search(value, search);
        }
    }

    fn is_absent(value: &Option<T>) -> bool {
        value.is_none()
    }
}

impl<T: Data> Blank for Option<T> {
    const BLANK: Self = None;
}

impl<T: Data> Data for Option<T> {
    type Codec = AsOptional;
}

/// Boxes, which make recursive types finite.
#[derive(Debug)]
pub enum AsBox {}

impl<T: Data> Codec<Box<T>> for AsBox {
    fn read(value: &mut Box<T>, r: &mut Reader<'_>) -> Result<()> {
        r.charge(size_of::<T>())?;
        T::Codec::read(value, r)
    }

    fn assign(to: &mut Box<T>, from: &Box<T>) {
        T::Codec::assign(to, from);
    }

    fn write(value: &Box<T>, w: &mut Writer) {
        T::Codec::write(value, w);
    }

    fn search(value: &Box<T>, search: &mut Search<'_>) {
        T::Codec::search(value, search);
    }

    fn blank() -> Box<T> {
        boxed_blank()
    }
}

impl<T: Data> Blank for Box<T> {
    // Using this is a compile error. The generator boxes only optional members and
    // branches, whose blank values need no box.
    const BLANK: Self = panic!("a box has no constant value");
}

impl<T: Data> Data for Box<T> {
    type Codec = AsBox;
}

// Separate functions make blank values, so that the frames that contain them are gone
// before the reader recurses.

/// Whether it is the branch of a tag that the schema does not have.
fn is_unknown(branch: &dyn Members) -> bool {
    (branch as &dyn std::any::Any).is::<UnknownBranch>()
}

#[inline(never)]
fn set_blank<T: Data>(place: &mut Option<T>) {
    *place = Some(T::Codec::blank());
}

#[inline(never)]
fn set_tag<T: Branches>(place: &mut T, tag: &str) {
    *place = T::of(tag);
}

#[inline(never)]
fn push_blank<T: Data>(place: &mut Vec<T>) {
    place.push(T::Codec::blank());
}

#[inline(never)]
fn boxed_blank<T: Data>() -> Box<T> {
    Box::new(T::Codec::blank())
}

macro_rules! scalars {
    ($($(#[$doc:meta])* $type:ty = $blank:expr, $read:expr, $write:expr;)*) => {$(
        $(#[$doc])*
        impl Blank for $type {
            const BLANK: Self = $blank;
        }

        impl Data for $type {
            type Codec = AsIs;
        }

        impl Codec<$type> for AsIs {
            #[inline]
            fn read(value: &mut $type, r: &mut Reader<'_>) -> Result<()> {
                let read: fn(&mut Reader<'_>) -> Result<$type> = $read;
                *value = read(r)?;
                Ok(())
            }

            #[inline]
            fn write(value: &$type, w: &mut Writer) {
                let write: fn(&$type, &mut Writer) = $write;
                write(value, w);
            }
        }
    )*};
}

scalars! {
    /// `str`
    Text = Text::new(), |r| r.text(), |v, w| w.string(v);
    /// `str`, in types that a program writes by hand.
    String = String::new(), |r| Ok(r.string()?.into_owned()), |v, w| w.string(v);
    /// `bool`
    bool = false, |r| r.boolean(), |v, w| w.boolean(*v);
    /// `number`
    f64 = 0.0, |r| r.double(), |v, w| w.double(*v);
    /// `null`
    () = (), |r| r.null(), |(), w| w.null();
    /// `any`
    Value = Value::Null, |r| r.value(), |v, w| w.value(v);
    /// `int8`
    i8 = 0, |r| r.integer("int8"), |v, w| w.integer((*v).into());
    /// `int16`
    i16 = 0, |r| r.integer("int16"), |v, w| w.integer((*v).into());
    /// `int32`
    i32 = 0, |r| r.integer("int32"), |v, w| w.integer((*v).into());
    /// `int` and `int64`
    i64 = 0, |r| r.integer("int"), |v, w| w.integer((*v).into());
    /// `uint8`
    u8 = 0, |r| r.integer("uint8"), |v, w| w.integer((*v).into());
    /// `uint16`
    u16 = 0, |r| r.integer("uint16"), |v, w| w.integer((*v).into());
    /// `uint32`
    u32 = 0, |r| r.integer("uint32"), |v, w| w.integer((*v).into());
    /// `uint64` and `size`
    u64 = 0, |r| r.integer("uint64"), |v, w| w.integer((*v).into());
}

/// Members that the schema does not name, if there are any.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Others(Option<Map<String, Value>>);

impl Others {
    /// No members.
    pub const NONE: Self = Self(None);

    /// The members, in the order of their names.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0
            .iter()
            .flatten()
            .map(|(name, value)| (name.as_str(), value))
    }

    /// The member with that name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.as_ref()?.get(name)
    }

    /// Sets a member and returns its previous value.
    pub fn insert(&mut self, name: impl Into<String>, value: impl Into<Value>) -> Option<Value> {
        self.0
            .get_or_insert_default()
            .insert(name.into(), value.into())
    }

    /// Whether there are no such members.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.as_ref().is_none_or(Map::is_empty)
    }
}

impl From<Map<String, Value>> for Others {
    fn from(members: Map<String, Value>) -> Self {
        Self(Some(members))
    }
}

impl Blank for Others {
    const BLANK: Self = Self::NONE;
}

impl Data for Others {
    type Codec = AsIs;
}

impl Codec<Others> for AsIs {
    fn read(value: &mut Others, r: &mut Reader<'_>) -> Result<()> {
        *value = Others(Some(r.map()?));
        Ok(())
    }

    fn write(value: &Others, w: &mut Writer) {
        w.begin_object();
        write_others(value, w);
        w.end_object();
    }
}

/// Writes the members into the open object.
pub(crate) fn write_others(others: &Others, w: &mut Writer) {
    if let Some(members) = &others.0 {
        w.members(members);
    }
}

/// Returns a member of an object as the one for other members.
pub(crate) fn as_others(place: &mut dyn Wire) -> Option<&mut Others> {
    (place as &mut dyn std::any::Any).downcast_mut()
}
