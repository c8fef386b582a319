//! Parts of types: members, values and branches, and which of them a name or a JSON value selects.
//!
//! Every walk over a type uses these functions, whether it follows a message, a path, or all contained
//! types.

use std::collections::HashSet;

use super::{
    Branch, Command, Condition, Definition, EMPTY, Event, JsonKind, Member, ObjectType, Schema,
    TypeId, TypeKind, Value, Variants,
};

/// A part of a type that has a name.
#[derive(Clone, Copy, Debug)]
pub struct Part<'s> {
    /// The enum, alternate, struct or union that has the part, directly or from a base.
    pub of: TypeId,
    /// The part.
    pub item: Item<'s>,
}

/// The parts of types that have names.
#[derive(Clone, Copy, Debug)]
pub enum Item<'s> {
    /// A member of a struct, or a common member of a union.
    Member(&'s Member),
    /// A value of an enum.
    Value(&'s Value),
    /// A branch of a union.
    Branch(&'s Branch),
    /// A branch of an alternate, whose name never appears in messages.
    Alternative(&'s Branch),
}

impl<'s> Item<'s> {
    /// The name of the part.
    #[must_use]
    pub fn name(self) -> &'s str {
        match self {
            Item::Member(member) => &member.name,
            Item::Value(value) => &value.name,
            Item::Branch(branch) | Item::Alternative(branch) => &branch.name,
        }
    }

    /// The builds that have it.
    #[must_use]
    pub fn condition(self) -> Option<&'s Condition> {
        match self {
            Item::Member(member) => member.condition.as_ref(),
            Item::Value(value) => value.condition.as_ref(),
            Item::Branch(branch) | Item::Alternative(branch) => branch.condition.as_ref(),
        }
    }

    /// The type of the part, unless it is a value.
    #[must_use]
    pub fn ty(self) -> Option<TypeId> {
        match self {
            Item::Member(member) => Some(member.ty),
            Item::Value(_) => None,
            Item::Branch(branch) | Item::Alternative(branch) => Some(branch.ty),
        }
    }
}

/// A member, and where it is declared.
#[derive(Clone, Copy, Debug)]
pub struct DeclaredMember<'s> {
    /// The struct or union that declares it.
    pub by: TypeId,
    /// Its position among the members of that.
    pub index: usize,
    /// The member.
    pub member: &'s Member,
}

impl Variants {
    /// The branch for a value of the tag.
    #[must_use]
    pub fn branch(&self, value: &str) -> Option<&Branch> {
        self.branches.iter().find(|branch| branch.name == value)
    }
}

impl Schema {
    /// The definition of a struct or union.
    #[must_use]
    pub fn object(&self, ty: TypeId) -> Option<&ObjectType> {
        match &self[ty].kind {
            TypeKind::Object(object) => Some(object),
            _ => None,
        }
    }

    /// The predefined struct without members.
    #[must_use]
    pub fn empty(&self) -> Option<TypeId> {
        match self.lookup(EMPTY)? {
            Definition::Type(ty) => Some(ty),
            Definition::Command(_) | Definition::Event(_) => None,
        }
    }

    /// A type, its base, and so on.
    pub fn with_bases(&self, ty: TypeId) -> impl Iterator<Item = TypeId> {
        std::iter::successors(Some(ty), |ty| self.object(*ty)?.base)
    }

    /// The members of a struct or the common members of a union, those of its bases first. Empty for
    /// other types.
    #[must_use]
    pub fn members(&self, ty: TypeId) -> Vec<&Member> {
        let declared = self.declared_members(ty).into_iter();
        declared.map(|declared| declared.member).collect()
    }

    /// The same members with where they are declared.
    #[must_use]
    pub fn declared_members(&self, ty: TypeId) -> Vec<DeclaredMember<'_>> {
        let mut chain: Vec<TypeId> = self.with_bases(ty).collect();
        chain.reverse();
        let members = chain.into_iter().flat_map(|by| {
            let members = self.object(by).map_or(&[][..], |object| &object.members);
            let members = members.iter().enumerate();
            members.map(move |(index, member)| DeclaredMember { by, index, member })
        });
        members.collect()
    }

    /// The member of a struct, or the common member of a union, with that name, own or inherited.
    #[must_use]
    pub fn member(&self, ty: TypeId, name: &str) -> Option<&Member> {
        let mut objects = self.with_bases(ty).filter_map(|ty| self.object(ty));
        objects.find_map(|object| object.members.iter().find(|member| member.name == name))
    }

    /// The variable part of a type, if it is a union.
    #[must_use]
    pub fn variants(&self, ty: TypeId) -> Option<&Variants> {
        self.object(ty)?.variants.as_ref()
    }

    /// The branches of a union, including implied ones. Empty for other types.
    #[must_use]
    pub fn branches(&self, ty: TypeId) -> &[Branch] {
        self.variants(ty).map_or(&[], |variants| &variants.branches)
    }

    /// The branches of an alternate. Empty for other types.
    #[must_use]
    pub fn alternatives(&self, ty: TypeId) -> &[Branch] {
        match &self[ty].kind {
            TypeKind::Alternate(alternate) => &alternate.branches,
            _ => &[],
        }
    }

    /// The branch of an alternate that accepts values of that JSON type.
    #[must_use]
    pub fn alternative(&self, ty: TypeId, kind: JsonKind) -> Option<&Branch> {
        let mut branches = self.alternatives(ty).iter();
        branches.find(|branch| self[branch.ty].kind.json_kind() == Some(kind))
    }

    /// The values of an enum. Empty for other types.
    #[must_use]
    pub fn values(&self, ty: TypeId) -> &[Value] {
        match &self[ty].kind {
            TypeKind::Enum(enumeration) => &enumeration.values,
            _ => &[],
        }
    }

    /// The value of an enum with that name.
    #[must_use]
    pub fn value(&self, ty: TypeId, name: &str) -> Option<&Value> {
        self.values(ty).iter().find(|value| value.name == name)
    }

    /// The type of an array's elements; any other type itself.
    #[must_use]
    pub fn element(&self, mut ty: TypeId) -> TypeId {
        while let TypeKind::Array(element) = self[ty].kind {
            ty = element;
        }
        ty
    }

    /// The types of the elements, members and branches of a type.
    #[must_use]
    pub fn inside(&self, ty: TypeId) -> Vec<TypeId> {
        let mut types: Vec<TypeId> = self.members(ty).iter().map(|member| member.ty).collect();
        if let TypeKind::Array(element) = self[ty].kind {
            types.push(element);
        }
        let branches = self.alternatives(ty).iter().chain(self.branches(ty));
        types.extend(branches.map(|branch| branch.ty));
        types.extend(self.variants(ty).and_then(|variants| variants.untagged));
        types
    }

    /// Types and all types that they contain.
    #[must_use]
    pub fn reached(&self, from: impl IntoIterator<Item = TypeId>) -> HashSet<TypeId> {
        let mut waiting: Vec<TypeId> = from.into_iter().collect();
        let mut reached = HashSet::new();
        while let Some(ty) = waiting.pop() {
            if reached.insert(ty) {
                waiting.extend(self.inside(ty));
            }
        }
        reached
    }

    /// The types of whole messages: arguments, replies and the data of events.
    pub fn message_types(&self) -> impl Iterator<Item = TypeId> {
        let of_command = |command: &Command| [command.args, command.returns];
        let of_commands = self.commands.iter().flat_map(of_command);
        let of_events = self.events.iter().map(|event: &Event| event.data);
        of_commands.chain(of_events).flatten()
    }

    /// The named parts of a type, including those of its elements and branches.
    #[must_use]
    pub fn parts(&self, ty: TypeId) -> Vec<Part<'_>> {
        let mut parts = Vec::new();
        let mut seen = HashSet::new();
        let mut waiting = vec![ty];
        while let Some(ty) = waiting.pop() {
            let of = self.element(ty);
            if !seen.insert(of) {
                continue;
            }
            let members = self.members(of).into_iter().map(Item::Member);
            let values = self.values(of).iter().map(Item::Value);
            let branches = self.branches(of).iter().map(Item::Branch);
            let alternatives = self.alternatives(of).iter().map(Item::Alternative);
            let items = members.chain(values).chain(alternatives).chain(branches);
            parts.extend(items.map(|item| Part { of, item }));
            let branches = self.alternatives(of).iter().chain(self.branches(of));
            waiting.extend(branches.map(|branch| branch.ty));
            waiting.extend(self.variants(of).and_then(|variants| variants.untagged));
        }
        parts
    }
}
