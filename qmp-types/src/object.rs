//! [`Object`]: a struct or union of the schema as a list of members, and the loops over them.
//!
//! Generated code only lists the members; this module implements reading, writing, copying, comparing and
//! formatting once, through `dyn Wire`.

use std::any::Any;
use std::borrow::Cow;
use std::fmt;

use crate::codec::{Others, as_others, write_others};
use crate::error::{DecodeError, DecodeErrorKind};
use crate::reader::{Mark, Reader};
use crate::release::Releases;
use crate::secrets::{Hidden, SecretMember, Shown, ShownOther};
use crate::stack;
use crate::wire::{Blank, Wire};
use crate::writer::Writer;

/// A JSON object with members that the schema names.
///
/// Generated structs implement it; programs need not call it. The impl of a
/// struct without members is empty.
pub trait Object: Blank {
    /// The facts that need no value.
    const SHAPE: &'static Shape = Shape::EMPTY;

    /// The members that `{:?}` does not show.
    #[doc(hidden)]
    const SECRETS: &'static [SecretMember] = &[];

    /// Passes the members to `view`.
    #[inline]
    fn members(&self, view: &mut View<'_>) {
        view.object(&[]);
    }

    /// Passes mutable references to the members to `view`.
    #[inline]
    fn members_mut(&mut self, view: &mut ViewMut<'_>) {
        view.object(&mut []);
    }
}

/// An [`Object`] as a trait object.
pub trait Members: Any + Send + Sync {
    /// See [`Object::SHAPE`].
    fn shape(&self) -> &'static Shape;

    /// See [`Object::members`].
    fn view(&self, view: &mut View<'_>);

    /// See [`Object::members_mut`].
    fn view_mut(&mut self, view: &mut ViewMut<'_>);
}

impl<T: Object> Members for T {
    fn shape(&self) -> &'static Shape {
        T::SHAPE
    }

    fn view(&self, view: &mut View<'_>) {
        self.members(view);
    }

    fn view_mut(&mut self, view: &mut ViewMut<'_>) {
        self.members_mut(view);
    }
}

/// The facts about an [`Object`] that need no value.
#[derive(Debug)]
pub struct Shape {
    /// The name in the schema.
    pub name: &'static str,
    /// The names of the members on the wire.
    pub names: &'static [&'static str],
    /// The positions of the members in the order in which QEMU sends them; empty if there are too many.
    pub order: &'static [u8],
    /// The mandatory members: a bit each, from the lowest.
    pub required: u64,
    /// The mandatory members that `required` has no bit for.
    pub required_beyond: &'static [usize],
    /// The member that is the tag, in a union.
    pub tag: Option<usize>,
    /// Whether the tag may be absent: older releases have none.
    pub untagged: bool,
    /// The members that some releases with the object lack, by their positions.
    pub releases: &'static [(usize, Releases)],
}

impl Shape {
    /// An object without members.
    pub const EMPTY: &'static Shape = &Shape {
        name: "",
        names: &[],
        order: &[],
        required: 0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };

    #[inline]
    fn find(&self, key: &str) -> Option<usize> {
        self.names.iter().position(|name| *name == key)
    }

    /// Takes the next key if it is that of a member and has no escapes. `next` is where it is in the usual order of
    /// members, if the message has that order; it may be anything.
    #[inline]
    fn take(&self, next: &mut usize, r: &mut Reader<'_>) -> Result<Option<usize>> {
        let before = (*next).min(self.order.len());
        let (passed, ahead) = self.order.split_at(before);
        let ahead = ahead.iter().zip(before..);
        for (index, at) in ahead.chain(passed.iter().zip(0..)) {
            let index = usize::from(*index);
            if let Some(name) = self.names.get(index)
                && r.take_key(name)?
            {
                *next = at + 1;
                return Ok(Some(index));
            }
        }
        Ok(None)
    }
}

/// Takes the members of an [`Object`].
pub struct View<'v>(pub(crate) &'v mut dyn FnMut(&[&dyn Wire]));

impl View<'_> {
    /// Takes the members, in the order of [`Shape::names`]. One more than there are names contains
    /// the unnamed members ([`Others`]).
    #[inline]
    pub fn object(&mut self, members: &[&dyn Wire]) {
        (self.0)(members);
    }
}

/// Takes mutable references to the members of an [`Object`].
pub struct ViewMut<'v>(&'v mut dyn FnMut(&mut [&mut dyn Wire]));

impl ViewMut<'_> {
    /// Takes the members, in the order of [`View::object`].
    #[inline]
    pub fn object(&mut self, members: &mut [&mut dyn Wire]) {
        (self.0)(members);
    }
}

/// How deep unions may be nested in branches of unions. The generator refuses deeper ones.
#[doc(hidden)]
pub const MAX_UNION_DEPTH: usize = 4;

/// Which members of an object have been read.
#[derive(Default)]
struct Progress {
    seen: u64,
    seen_beyond: Vec<usize>,
    /// The position in `Shape::order` after that of the last member.
    next: usize,
    /// The tag was read ahead; the reader has still to pass it.
    tag_ahead: bool,
}

impl Progress {
    /// Notes a member; returns false if it has been read already.
    #[inline]
    fn insert(&mut self, index: usize) -> bool {
        if index < 64 {
            let bit = 1_u64 << index;
            let new = self.seen & bit == 0;
            self.seen |= bit;
            new
        } else {
            let new = !self.seen_beyond.contains(&index);
            self.seen_beyond.push(index);
            new
        }
    }

    #[inline]
    fn contains(&self, index: usize) -> bool {
        if index < 64 {
            self.seen & (1 << index) != 0
        } else {
            self.seen_beyond.contains(&index)
        }
    }

    /// The first mandatory member that was not read.
    #[inline]
    fn missing(&self, shape: &Shape) -> Option<&'static str> {
        let missing = shape.required & !self.seen;
        let index = if missing == 0 {
            *shape
                .required_beyond
                .iter()
                .find(|index| !self.seen_beyond.contains(index))?
        } else {
            missing.trailing_zeros() as usize
        };
        shape.names.get(index).copied()
    }
}

type Result<T> = std::result::Result<T, DecodeError>;

pub(crate) fn read(object: &mut dyn Members, r: &mut Reader<'_>) -> Result<()> {
    if r.has_stack() {
        return read_here(object, r);
    }
    let offset = r.offset();
    let result = r.on_new_stack(|r| read_here(object, r));
    result.unwrap_or_else(|| Err(DecodeError::new(DecodeErrorKind::TooDeep, offset)))
}

fn read_here(object: &mut dyn Members, r: &mut Reader<'_>) -> Result<()> {
    let shape = object.shape();
    let mut result = Ok(());
    object.view_mut(&mut ViewMut(&mut |places| {
        result = if shape.tag.is_some() {
            read_union(shape, places, r)
        } else {
            read_struct(shape, places, r)
        };
    }));
    result
}

fn read_struct(
    shape: &'static Shape,
    places: &mut [&mut dyn Wire],
    r: &mut Reader<'_>,
) -> Result<()> {
    let start = r.offset();
    let mut progress = Progress::default();
    let mut first = true;
    r.begin_object()?;
    while r.at_key(first)? {
        first = false;
        if let Some(index) = shape.take(&mut progress.next, r)? {
            read_member(shape, places, index, &mut progress, r)?;
            continue;
        }
        let key = r.key()?;
        match shape.find(&key) {
            Some(index) => read_member(shape, places, index, &mut progress, r)?,
            None => read_other(shape, places, &key, r)?,
        }
    }
    match progress.missing(shape) {
        None => Ok(()),
        Some(member) => Err(DecodeError::new(DecodeErrorKind::Missing { member }, start)),
    }
}

/// Reads a union in one pass, as long as the tag comes before the members of the branch. If one of
/// those comes first, the reader looks ahead for the tag once and continues from where it was.
fn read_union(
    shape: &'static Shape,
    places: &mut [&mut dyn Wire],
    r: &mut Reader<'_>,
) -> Result<()> {
    let start = r.offset();
    // One level for the union, one for its branch, which may be a union, and so on.
    let mut levels: [Progress; MAX_UNION_DEPTH] = Default::default();
    let mut first = true;
    r.begin_object()?;
    while r.at_key(first)? {
        first = false;
        if let Some(key) = read_union_member(shape, places, &mut levels, None, r)? {
            read_union_member(shape, places, &mut levels, Some(&key), r)?;
        }
    }
    if let Some(tag) = shape.tag
        && shape.untagged
        && !levels[0].contains(tag)
    {
        set_untagged(places, tag, &mut levels[0])?;
    }
    match missing_in_union(shape, places, &levels) {
        None => Ok(()),
        Some(member) => Err(DecodeError::new(DecodeErrorKind::Missing { member }, start)),
    }
}

/// Reads the next member. `key` is `None` if it has not been read yet. If it must be, because it has escapes, nothing has
/// happened but that, and the key is returned.
fn read_union_member(
    shape: &'static Shape,
    places: &mut [&mut dyn Wire],
    levels: &mut [Progress],
    key: Option<&str>,
    r: &mut Reader<'_>,
) -> Result<Option<String>> {
    let Some((progress, deeper)) = levels.split_first_mut() else {
        return Err(DecodeError::new(DecodeErrorKind::TooDeep, r.offset()));
    };
    let found = match key {
        Some(key) => shape.find(key),
        None => shape.take(&mut progress.next, r)?,
    };
    if let Some(index) = found {
        if progress.tag_ahead && shape.tag == Some(index) {
            progress.tag_ahead = false;
            r.skip()?;
        } else {
            read_member(shape, places, index, progress, r)?;
        }
        return Ok(None);
    }
    let Some(tag) = shape.tag else {
        return match key {
            Some(key) => read_other(shape, places, key, r).map(|()| None),
            None => match r.key()? {
                Cow::Borrowed(key) => read_other(shape, places, key, r).map(|()| None),
                Cow::Owned(key) => Ok(Some(key)),
            },
        };
    };
    if !progress.contains(tag) {
        let here = r.mark();
        // It may be the tag itself.
        if key.is_none()
            && let Cow::Owned(key) = r.key()?
        {
            return Ok(Some(key));
        }
        if r.find_key(shape.names[tag])? {
            read_member(shape, places, tag, progress, r)?;
            progress.tag_ahead = true;
        } else if shape.untagged {
            set_untagged(places, tag, progress)?;
        } else {
            let kind = DecodeErrorKind::Missing {
                member: shape.names[tag],
            };
            return Err(DecodeError::new(kind, r.offset()));
        }
        r.rewind(here);
    }
    match places[tag].branch_mut() {
        None => {
            if key.is_none()
                && let Cow::Owned(key) = r.key()?
            {
                return Ok(Some(key));
            }
            r.skip_unknown().map(|()| None)
        }
        Some(branch) => {
            let shape = branch.shape();
            let mut result = Ok(None);
            branch.view_mut(&mut ViewMut(&mut |places| {
                result = read_union_member(shape, places, deeper, key, r);
            }));
            result
        }
    }
}

/// Chooses the branch for messages without a tag, which then counts as read.
fn set_untagged(places: &mut [&mut dyn Wire], tag: usize, progress: &mut Progress) -> Result<()> {
    progress.insert(tag);
    places[tag].read(&mut Reader::new("\"\""))
}

#[inline]
fn read_member(
    shape: &'static Shape,
    places: &mut [&mut dyn Wire],
    index: usize,
    progress: &mut Progress,
    r: &mut Reader<'_>,
) -> Result<()> {
    let name = shape.names[index];
    if !progress.insert(index) {
        return Err(DecodeError::new(
            DecodeErrorKind::Duplicate { member: name },
            r.offset(),
        ));
    }
    let value = r.mark();
    match places[index].read(r) {
        Ok(()) => Ok(()),
        Err(error) => pass_over(&*places[index], error, value, r).map_err(|e| e.in_member(name)),
    }
}

/// Continues after a value that does not fit its member, if the member is optional: a newer schema may
/// have widened its type. The mismatch must be in the value itself, not in a value inside of it.
#[cold]
fn pass_over(place: &dyn Wire, error: DecodeError, value: Mark, r: &mut Reader<'_>) -> Result<()> {
    if !(r.is_received() && place.is_absent() && error.is_of_value()) {
        return Err(error);
    }
    r.rewind(value);
    r.skip_unknown()
}

#[inline]
fn read_other(
    shape: &Shape,
    places: &mut [&mut dyn Wire],
    key: &str,
    r: &mut Reader<'_>,
) -> Result<()> {
    match places
        .get_mut(shape.names.len())
        .and_then(|place| as_others(*place))
    {
        None => r.skip_unknown(),
        Some(others) => {
            let value = r.value().map_err(|e| e.in_member(key))?;
            others.insert(key, value);
            Ok(())
        }
    }
}

fn missing_in_union(
    shape: &Shape,
    places: &[&mut dyn Wire],
    levels: &[Progress],
) -> Option<&'static str> {
    let (progress, deeper) = levels.split_first()?;
    let missing = progress.missing(shape);
    missing.or_else(|| missing_in_branch(places[shape.tag?].branch()?, deeper))
}

fn missing_in_branch(branch: &dyn Members, levels: &[Progress]) -> Option<&'static str> {
    let (progress, deeper) = levels.split_first()?;
    let mut missing = None;
    let shape = branch.shape();
    branch.view(&mut View(&mut |members| {
        missing = progress
            .missing(shape)
            .or_else(|| missing_in_branch(members[shape.tag?].branch()?, deeper));
    }));
    missing
}

pub(crate) fn write(object: &dyn Members, w: &mut Writer) {
    let written = stack::level(|| {
        w.begin_object();
        write_members(object, w);
        w.end_object();
    });
    written.expect(NO_STACK);
}

/// Without stack for its own value, a program cannot continue.
const NO_STACK: &str = "no thread can be started for a deep value";

/// Writes an object as a member's value, or takes the member's key back if the object is empty.
pub(crate) fn write_or_drop(object: &dyn Members, w: &mut Writer, before_key: usize) {
    let before = w.mark();
    write(object, w);
    if w.mark() == before + 2 {
        w.take_back(before_key);
    }
}

fn write_members(object: &dyn Members, w: &mut Writer) {
    let shape = object.shape();
    object.view(&mut View(&mut |members| {
        for (name, member) in shape.names.iter().zip(members) {
            if !member.is_absent() {
                w.key(name);
                member.write(w);
            }
        }
        if let Some(branch) = shape.tag.and_then(|tag| members[tag].branch()) {
            write_members(branch, w);
        }
        if let Some(others) = members.get(shape.names.len()).and_then(|m| others(*m)) {
            write_others(others, w);
        }
    }));
}

fn others(member: &dyn Wire) -> Option<&Others> {
    (member as &dyn Any).downcast_ref()
}

/// Implements `Clone` of generated structs.
#[doc(hidden)]
pub fn clone<T: Object>(object: &T) -> T {
    let copied = stack::level(|| {
        let mut copy = T::BLANK;
        copy_members(object, &mut copy);
        copy
    });
    copied.expect(NO_STACK)
}

/// Copies the members in place, so that no frame of the recursion contains a value.
pub(crate) fn copy_members(from: &dyn Members, to: &mut dyn Members) {
    let copied = stack::level(|| {
        from.view(&mut View(&mut |from| {
            to.view_mut(&mut ViewMut(&mut |to| assign_all(to, from)));
        }));
    });
    copied.expect(NO_STACK);
}

/// Copies the members if both objects have the same type; returns whether they have.
pub(crate) fn copy_same(from: &dyn Members, to: &mut dyn Members) -> bool {
    let same = (from as &dyn Any).type_id() == (to as &dyn Any).type_id();
    if same {
        copy_members(from, to);
    }
    same
}

fn assign_all(to: &mut [&mut dyn Wire], from: &[&dyn Wire]) {
    let mut at = 0;
    // Indices, because iterators take much stack in a build without optimisation.
    while let (Some(to), Some(from)) = (to.get_mut(at), from.get(at)) {
        to.assign(*from);
        at += 1;
    }
}

/// The Rust name of a struct, and its secrets.
type Known = (&'static str, &'static [SecretMember]);

/// Implements `Debug` of generated structs. It uses wire names and leaves out absent
/// members. A struct without members does not know its wire name and uses the Rust name.
#[doc(hidden)]
pub fn debug(
    object: &dyn Members,
    known: (&'static str, &'static [SecretMember]),
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    if !stack::is_low() {
        return stack::counted(|| debug_here(object, known, f));
    }
    // A formatter is not `Send`, so the other thread makes a text.
    let pretty = f.alternate();
    let shown = ShowHere(object, known);
    let text = stack::level(|| {
        if pretty {
            format!("{shown:#?}")
        } else {
            format!("{shown:?}")
        }
    });
    f.write_str(&text.ok_or(fmt::Error)?)
}

struct ShowHere<'a>(&'a dyn Members, Known);

impl fmt::Debug for ShowHere<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_here(self.0, self.1, f)
    }
}

fn debug_here(
    object: &dyn Members,
    (ident, secrets): Known,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    let mut result = Ok(());
    let shape = object.shape();
    let name = Some(shape.name).filter(|name| !name.is_empty());
    object.view(&mut View(&mut |members| {
        let mut out = f.debug_struct(name.unwrap_or(ident));
        for (index, (name, member)) in shape.names.iter().zip(members).enumerate() {
            if member.is_absent() && member.branch().is_none() {
                continue;
            }
            let secret = secrets.iter().find(|secret| secret.member == index);
            match secret.filter(|secret| secret.holds(members)) {
                None => out.field(name, &Shown(*member)),
                Some(secret) => out.field(name, &Hidden::new(*member, secret)),
            };
        }
        let others = members.get(shape.names.len()).and_then(|m| others(*m));
        for (name, value) in others.into_iter().flat_map(Others::iter) {
            out.field(name, &ShownOther(name, value));
        }
        result = out.finish();
    }));
    result
}
