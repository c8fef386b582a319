//! Minimal messages that a server accepts: for a command, or with a given path.
//!
//! Optional members are left out, arrays are empty, and the smallest branch is chosen. Of several
//! equally small ones it is the first in the schema, so the result is deterministic.

use serde_json::{Map, Value};

use crate::cost::Costs;
use crate::{Server, Step};
use qmp_schema::schema::{Branch, Builtin, Member, TypeId, TypeKind, Variants};

/// The maximum depth; deeper messages are not generated.
const DEEPEST: usize = 256;

/// The end of a path in a message.
#[derive(Clone, Debug, PartialEq)]
pub enum End {
    /// The smallest value.
    Smallest,
    /// This value, valid or not.
    Value(Value),
    /// No value: the member is left out, or the array is empty.
    Absent,
}

/// Generates minimal messages for a server. Creating it visits the whole schema, so reuse it for many
/// messages.
pub struct Smallest<'s> {
    server: Server<'s>,
    costs: Costs<'s>,
}

/// The rest of a path.
#[derive(Clone, Copy)]
struct Way<'w> {
    steps: &'w [Step],
    end: &'w End,
    /// The remaining depth of nested types, which bounds the recursion.
    left: usize,
}

impl<'w> Way<'w> {
    fn new(steps: &'w [Step], end: &'w End) -> Self {
        Self {
            steps,
            end,
            left: DEEPEST,
        }
    }
}

impl<'s> Smallest<'s> {
    /// Creates a generator for a server.
    #[must_use]
    pub fn new(server: Server<'s>) -> Self {
        Self {
            server,
            costs: Costs::new(server),
        }
    }

    /// The server.
    #[must_use]
    pub fn server(&self) -> Server<'s> {
        self.server
    }

    /// The smallest arguments of a command: `{}` if it needs none. `None` if the server has no such
    /// command, or it has no finite arguments.
    #[must_use]
    pub fn arguments(&self, command: &str) -> Option<Value> {
        self.along(command, &[], &End::Smallest)
    }

    /// The smallest arguments that contain a path. Optional members on the path are present, arrays
    /// have one element, and tags choose the branches in the path; if it has none, a branch with the
    /// member. The value at the end may be invalid; all others are valid.
    ///
    /// `None` if the server has no such path.
    #[must_use]
    pub fn along(&self, command: &str, steps: &[Step], end: &End) -> Option<Value> {
        let way = Way::new(steps, end);
        match self.server.command(command)?.args {
            Some(ty) => self.on_the_way(ty, way),
            None if steps.is_empty() => match end {
                End::Smallest => Some(Value::Object(Map::new())),
                End::Value(value) => Some(value.clone()),
                End::Absent => None,
            },
            None => None,
        }
    }

    /// The smallest value of a type, if it has a finite one.
    #[must_use]
    pub fn value(&self, ty: TypeId) -> Option<Value> {
        self.on_the_way(ty, Way::new(&[], &End::Smallest))
    }

    /// Like [`Self::along`], for a value of a type.
    #[must_use]
    pub fn value_along(&self, ty: TypeId, steps: &[Step], end: &End) -> Option<Value> {
        self.on_the_way(ty, Way::new(steps, end))
    }

    fn on_the_way(&self, ty: TypeId, way: Way<'_>) -> Option<Value> {
        let left = way.left.checked_sub(1)?;
        if way.steps.len() > DEEPEST {
            return None;
        }
        match (way.steps, way.end) {
            ([], End::Value(value)) => return Some(value.clone()),
            ([], End::Absent) => return None,
            ([], End::Smallest) => {
                // From here on all values are finite.
                self.costs.of(ty)?;
            }
            _ => {}
        }
        let rest = |steps| Way { steps, left, ..way };
        match (&self.server.schema[ty].kind, way.steps) {
            (TypeKind::Builtin(builtin), []) => Some(scalar(*builtin)),
            (TypeKind::Enum(_), []) => Some(self.costs.shortest(ty)?.into()),
            (TypeKind::Array(_), []) => Some(Value::Array(Vec::new())),
            (TypeKind::Array(_), [Step::Element]) if *way.end == End::Absent => {
                Some(Value::Array(Vec::new()))
            }
            (TypeKind::Array(element), [Step::Element, steps @ ..]) => {
                let element = self.on_the_way(*element, rest(steps))?;
                Some(Value::Array(vec![element]))
            }
            (TypeKind::Alternate(_), []) => {
                let branches = self.server.schema.alternatives(ty).iter();
                let built_in = branches.filter(|b| self.server.has(b.condition.as_ref()));
                let sized = built_in.filter_map(|b| Some((self.costs.of(b.ty)?, b.ty)));
                let (_, ty) = sized.min_by_key(|(size, _)| *size)?;
                self.on_the_way(ty, rest(&[]))
            }
            (TypeKind::Alternate(_), [Step::Alternative(kind), steps @ ..]) => {
                let branch = self.server.schema.alternative(ty, *kind);
                let branch = branch.filter(|b| self.server.has(b.condition.as_ref()))?;
                self.on_the_way(branch.ty, rest(steps))
            }
            (TypeKind::Object(_), steps) => self.object(ty, rest(steps)),
            _ => None,
        }
    }

    /// Generates an object; nested unions are handled in a loop.
    fn object(&self, ty: TypeId, way: Way<'_>) -> Option<Value> {
        let schema = self.server.schema;
        let first = way
            .steps
            .iter()
            .position(|step| !matches!(step, Step::Branch { .. }));
        let (mut branches, inside) = way.steps.split_at(first.unwrap_or(way.steps.len()));
        let (mut wanted, inside) = match inside {
            [] => (None, inside),
            [Step::Member(name), inside @ ..] => (Some(name.as_str()), inside),
            _ => return None,
        };
        if wanted.is_none() && *way.end != End::Smallest {
            // A branch is not a value that could be replaced or left out.
            return None;
        }
        let way = Way {
            steps: inside,
            ..way
        };
        let mut object = Map::new();
        let mut next = Some(ty);
        while let Some(ty) = next.take() {
            let variants = schema.variants(ty);
            let is_tag = |member: &Member| variants.is_some_and(|v| v.tag == member.name);
            let mut tag = None;
            for member in schema.members(ty) {
                if !self.server.has(member.condition.as_ref()) {
                    continue;
                }
                let value = if wanted == Some(member.name.as_str()) {
                    wanted = None;
                    if is_tag(member) {
                        tag = Some(self.tag(member, way)?);
                        continue;
                    }
                    if way.steps.is_empty() && *way.end == End::Absent {
                        continue;
                    }
                    self.on_the_way(member.ty, way)?
                } else if member.optional || is_tag(member) {
                    continue;
                } else {
                    let smallest = Way {
                        left: way.left,
                        ..Way::new(&[], &End::Smallest)
                    };
                    self.on_the_way(member.ty, smallest)?
                };
                object.insert(member.name.clone(), value);
            }
            let Some(variants) = variants else { break };
            let branch = match tag {
                Some(Tag::Absent) => break,
                Some(Tag::Value(value)) => {
                    let branch = value.as_str().and_then(|value| variants.branch(value));
                    object.insert(variants.tag.clone(), value);
                    // A value outside of the enum has no branch.
                    let Some(branch) = branch else { break };
                    branch
                }
                Some(Tag::Any) | None => self.choose(variants, &mut branches, wanted)?,
            };
            object.insert(variants.tag.clone(), branch.name.clone().into());
            next = Some(branch.ty);
        }
        (wanted.is_none() && branches.is_empty()).then_some(Value::Object(object))
    }

    /// The tag, if the path ends at it.
    fn tag(&self, member: &Member, way: Way<'_>) -> Option<Tag> {
        Some(match (way.steps, way.end) {
            ([], End::Smallest) => Tag::Any,
            ([], End::Absent) if !member.optional => Tag::Absent,
            _ => Tag::Value(self.on_the_way(member.ty, way)?),
        })
    }

    /// Chooses a branch: the one in the path, or the smallest one with the next member.
    fn choose(
        &self,
        variants: &'s Variants,
        branches: &mut &[Step],
        wanted: Option<&str>,
    ) -> Option<&'s Branch> {
        let mut offers = self.costs.branches(variants);
        if let [Step::Branch { tag, value }, rest @ ..] = *branches
            && *tag == variants.tag
        {
            *branches = rest;
            let named = offers.find(|offer| offer.branch.name == *value);
            return named.map(|offer| offer.branch);
        }
        let fits = offers.filter(|offer| self.leads_to(offer.branch.ty, branches.first(), wanted));
        fits.min_by_key(|offer| offer.size)
            .map(|offer| offer.branch)
    }

    /// Whether a type, or a branch of it, has the tag of a branch or, if `branch` is `None`, the member.
    fn leads_to(&self, ty: TypeId, branch: Option<&Step>, member: Option<&str>) -> bool {
        let schema = self.server.schema;
        let mut waiting = vec![ty];
        while let Some(ty) = waiting.pop() {
            let variants = schema.variants(ty);
            let found = match (branch, member) {
                (Some(Step::Branch { tag, .. }), _) => variants.is_some_and(|v| v.tag == *tag),
                (_, Some(name)) => {
                    let member = schema.member(ty, name);
                    member.is_some_and(|member| self.server.has(member.condition.as_ref()))
                }
                _ => true,
            };
            if found {
                return true;
            }
            let branches = schema.branches(ty).iter();
            waiting.extend(branches.filter(|b| !b.implied).map(|b| b.ty));
        }
        false
    }
}

/// The tag of a union at the end of a path.
enum Tag {
    /// The tag of the smallest branch.
    Any,
    /// This value, with the members of its branch if it has one.
    Value(Value),
    /// Absent, so there is no branch.
    Absent,
}

/// The smallest value of a predefined type; `super::cost` knows its size.
fn scalar(builtin: Builtin) -> Value {
    match builtin {
        Builtin::Str => "".into(),
        Builtin::Bool => true.into(),
        Builtin::Null | Builtin::Any => Value::Null,
        _ => 0.into(),
    }
}
