//! Adds the items that only older releases have.

use super::{Definition, Entity, ModuleId, Origin, Rule, TypeId, TypeKind, Widener};
use crate::availability::{Presence, TypeTable};
use crate::record::imply_branches;
use qmp_schema::schema::{
    AlternateType, Branch, Builtin, Command, CommandId, DeclaredMember, EnumType, Event, EventId,
    Member, ObjectType, Type, Value, Variants,
};
use qmp_schema::source::{FileId, Span};

impl Widener<'_> {
    fn home(&self, name: &str) -> ModuleId {
        self.homes.get(name).copied().unwrap_or(ModuleId::new(1))
    }

    /// The span of items without source: the beginning of a module's file.
    fn nowhere(module: ModuleId) -> Span {
        let file = FileId::new(module.index().saturating_sub(1));
        Span {
            file,
            start: 0,
            end: 0,
        }
    }

    pub(super) fn add_command(&mut self, theirs: &Command) -> CommandId {
        let module = self.home(&theirs.name);
        let id = CommandId::new(self.schema.commands.len());
        let args = theirs.args.map(|ty| self.take(ty));
        let returns = theirs.returns.map(|ty| self.take(ty));
        self.schema.commands.push(Command {
            args,
            returns,
            doc: None,
            module,
            span: Self::nowhere(module),
            ..theirs.clone()
        });
        self.availability.commands.push(Presence::default());
        self.enter(&theirs.name, Definition::Command(id), module);
        id
    }

    pub(super) fn add_event(&mut self, theirs: &Event) -> EventId {
        let module = self.home(&theirs.name);
        let id = EventId::new(self.schema.events.len());
        let data = theirs.data.map(|ty| self.take(ty));
        self.schema.events.push(Event {
            data,
            doc: None,
            module,
            span: Self::nowhere(module),
            ..theirs.clone()
        });
        self.availability.events.push(Presence::default());
        self.enter(&theirs.name, Definition::Event(id), module);
        id
    }

    fn enter(&mut self, name: &str, definition: Definition, module: ModuleId) {
        self.schema.names.insert(name.to_owned(), definition);
        let entity = match definition {
            Definition::Type(id) => Entity::Type(id),
            Definition::Command(id) => Entity::Command(id),
            Definition::Event(id) => Entity::Event(id),
        };
        self.schema.modules[module.index()].entities.push(entity);
    }

    /// Finds or adds a type of the release, by name.
    pub(super) fn take(&mut self, theirs: TypeId) -> TypeId {
        let ty = &self.theirs[theirs];
        let (module, name) = (self.home(&ty.name), &ty.name);
        let kind = match &ty.kind {
            TypeKind::Array(element) => {
                let element = self.take(*element);
                return self.array_of(element);
            }
            TypeKind::Builtin(builtin) => return self.builtin(*builtin),
            TypeKind::Enum(enumeration) => TypeKind::Enum(EnumType {
                values: Vec::new(),
                prefix: enumeration.prefix.clone(),
            }),
            TypeKind::Alternate(_) => TypeKind::Alternate(AlternateType {
                branches: Vec::new(),
            }),
            TypeKind::Object(_) => TypeKind::Object(EMPTY),
        };
        let same_kind =
            |ours: &TypeKind| std::mem::discriminant(ours) == std::mem::discriminant(&kind);
        match self.schema.lookup(name) {
            Some(Definition::Type(ours)) if same_kind(&self.schema[ours].kind) => {
                self.wait(ours, theirs);
                return ours;
            }
            Some(_) => {
                self.undecided(name.clone(), name, "another kind of definition");
                // An error is certain, but continue to find the others.
                return self.builtin(Builtin::Any);
            }
            None => {}
        }
        let nowhere = Self::nowhere(module);
        let origin = if ty.is_implied() {
            Origin::Implied(nowhere)
        } else {
            Origin::Written(nowhere)
        };
        let new = self.add_type(Type {
            kind,
            origin,
            module,
            doc: None,
            ..ty.clone()
        });
        self.fresh.insert(new);
        self.wait(new, theirs);
        new
    }

    fn add_type(&mut self, ty: Type) -> TypeId {
        let new = TypeId::new(self.schema.types.len());
        let (name, module) = (ty.name.clone(), ty.module);
        self.schema.types.push(ty);
        self.availability.types.push(TypeTable::default());
        self.enter(&name, Definition::Type(new), module);
        new
    }

    /// A predefined type.
    pub(super) fn builtin(&mut self, builtin: Builtin) -> TypeId {
        let is_it = |kind: &TypeKind| matches!(kind, TypeKind::Builtin(it) if *it == builtin);
        let found = self.schema.types().find(|(_, ty)| is_it(&ty.kind));
        if let Some((id, _)) = found {
            return id;
        }
        self.add_type(Type {
            name: builtin.name().to_owned(),
            kind: TypeKind::Builtin(builtin),
            origin: Origin::BuiltIn,
            module: ModuleId::new(0),
            condition: None,
            features: Vec::new(),
            doc: None,
        })
    }

    /// The array of a type.
    pub(super) fn array_of(&mut self, element: TypeId) -> TypeId {
        let ty = &self.schema[element];
        if matches!(ty.kind, TypeKind::Array(_)) {
            // The language has no arrays of arrays.
            return element;
        }
        let name = format!("{}List", ty.name);
        if let Some(Definition::Type(id)) = self.schema.names.get(&name) {
            return *id;
        }
        let module = ty.module;
        let condition = ty.condition.clone();
        self.add_type(Type {
            name,
            kind: TypeKind::Array(element),
            origin: Origin::Implied(Self::nowhere(module)),
            module,
            condition,
            features: Vec::new(),
            doc: None,
        })
    }

    pub(super) fn add_value(&mut self, ours: TypeId, value: &Value) {
        if let TypeKind::Enum(enumeration) = &mut self.schema.types[ours.index()].kind {
            enumeration.values.push(Value {
                span: None,
                ..value.clone()
            });
        }
    }

    pub(super) fn set_choice(&mut self, ours: TypeId, name: &str, ty: TypeId) {
        if let TypeKind::Alternate(alternate) = &mut self.schema.types[ours.index()].kind {
            let mut branches = alternate.branches.iter_mut();
            if let Some(branch) = branches.find(|branch| branch.name == name) {
                branch.ty = ty;
            }
        }
    }

    pub(super) fn add_choice(&mut self, ours: TypeId, branch: &Branch) {
        let branch = self.branch(ours, branch);
        if let TypeKind::Alternate(alternate) = &mut self.schema.types[ours.index()].kind {
            alternate.branches.push(branch);
        }
    }

    fn branch(&mut self, ours: TypeId, branch: &Branch) -> Branch {
        let ty = self.take(branch.ty);
        Branch {
            ty,
            span: Self::nowhere(self.schema[ours].module),
            ..branch.clone()
        }
    }

    /// Turns a new struct into a union if the release has one.
    pub(super) fn make_union(&mut self, ours: TypeId, theirs: TypeId) {
        let Some(variants) = self.theirs.variants(theirs) else {
            return;
        };
        let tag_type = self.take(variants.tag_type);
        if let TypeKind::Object(object) = &mut self.schema.types[ours.index()].kind {
            object.variants = Some(Variants {
                tag: variants.tag.clone(),
                tag_type,
                branches: Vec::new(),
                untagged: None,
            });
        }
    }

    pub(super) fn add_branch(&mut self, ours: TypeId, branch: &Branch) {
        let branch = self.branch(ours, branch);
        if let Some(variants) = self.variants_mut(ours) {
            variants.branches.retain(|known| known.name != branch.name);
            let at = variants.branches.partition_point(|known| !known.implied);
            variants.branches.insert(at, branch);
        }
    }

    fn variants_mut(&mut self, ours: TypeId) -> Option<&mut Variants> {
        match &mut self.schema.types[ours.index()].kind {
            TypeKind::Object(object) => object.variants.as_mut(),
            _ => None,
        }
    }

    /// Adds empty branches, so that every value of a union's tag has one.
    pub(super) fn imply_branches(&mut self) {
        for index in 0..self.schema.types.len() {
            let ours = TypeId::new(index);
            let nowhere = Self::nowhere(self.schema[ours].module);
            imply_branches(&mut self.schema, ours, nowhere);
        }
    }

    /// The type in a chain of bases that declares a member.
    pub(super) fn find_member(&self, ours: TypeId, name: &str) -> Option<DeclaredMember<'_>> {
        let mut members = self.schema.declared_members(ours).into_iter();
        members.find(|declared| declared.member.name == name)
    }

    pub(super) fn set_member(&mut self, declared_by: TypeId, index: usize, ty: TypeId) {
        if let TypeKind::Object(object) = &mut self.schema.types[declared_by.index()].kind {
            object.members[index].ty = ty;
        }
    }

    pub(super) fn add_member(&mut self, ours: TypeId, member: &Member) {
        let ty = self.take(member.ty);
        let span = Self::nowhere(self.schema[ours].module);
        if let TypeKind::Object(object) = &mut self.schema.types[ours.index()].kind {
            object.members.push(Member {
                ty,
                span,
                ..member.clone()
            });
        }
    }

    /// Handles a release whose messages lack our tag: members that are not common ones belong to a
    /// variant for such messages.
    pub(super) fn untagged(&mut self, ours: TypeId, theirs: TypeId) {
        let name = self.schema[ours].name.clone();
        let (schema, their_name) = (self.theirs, &self.theirs[theirs].name);
        if schema.branches(theirs).iter().any(|branch| !branch.implied) {
            // Another tag, which cannot be distinguished from this one.
            self.undecided(name.clone(), their_name, &name);
            return;
        }
        let untagged = self.schema.variants(ours).and_then(|v| v.untagged);
        let untagged = match untagged {
            Some(untagged) => untagged,
            None => self.add_untagged(ours),
        };
        let table = &mut self.availability.types[untagged.index()];
        table.own.has.insert(self.bit);
        for member in schema.members(theirs) {
            let common = self.find_member(ours, &member.name).is_some();
            self.member(if common { ours } else { untagged }, member, false);
        }
        self.change(name.clone(), their_name, &name, Rule::Untagged);
    }

    fn add_untagged(&mut self, ours: TypeId) -> TypeId {
        let ty = &self.schema[ours];
        let module = ty.module;
        let mut name = format!("{}Untagged", ty.name);
        while self.schema.names.contains_key(&name) {
            name.push('X');
        }
        let untagged = self.add_type(Type {
            name,
            kind: TypeKind::Object(EMPTY),
            origin: Origin::Written(Self::nowhere(module)),
            module,
            condition: None,
            features: Vec::new(),
            doc: None,
        });
        if let Some(variants) = self.variants_mut(ours) {
            variants.untagged = Some(untagged);
        }
        untagged
    }
}

/// An empty struct.
const EMPTY: ObjectType = ObjectType {
    base: None,
    members: Vec::new(),
    variants: None,
};

impl Presence {
    /// Adds the presence in another release, or in another type of the same release.
    pub(super) fn insert(&mut self, other: Presence) {
        self.has.insert(other.has);
        self.sometimes.insert(other.sometimes);
        self.deprecated.insert(other.deprecated);
        self.unstable.insert(other.unstable);
    }
}
