//! Adds what only older releases have.

use super::{Result, Rule, WidenError, Widener};
use crate::availability::{Presence, TypeTable};
use crate::record::{self, Record};
use crate::records::{Found, Records};
use qmp_schema::schema::{
    AlternateType, Branch, Command, CommandId, Definition, Entity, EnumType, Event, EventId,
    Member, ModuleId, ObjectType, Origin, Type, TypeId, TypeKind, Value, Variants,
};
use qmp_schema::source::{FileId, Span};

impl<'h> Widener<'h> {
    fn home(&self, name: &str) -> ModuleId {
        self.homes.get(name).copied().unwrap_or(ModuleId::new(1))
    }

    /// The beginning of a module's file, which stands for what is written nowhere.
    fn nowhere(module: ModuleId) -> Span {
        let file = FileId::new(module.index().saturating_sub(1));
        Span {
            file,
            start: 0,
            end: 0,
        }
    }

    pub(super) fn add_command(
        &mut self,
        records: &'h Records,
        record: &'h Record,
    ) -> Result<CommandId> {
        let module = self.home(&record.name);
        let command_id = CommandId::new(self.schema.commands.len());
        let args = self.take_optional(records, record.arguments.as_deref())?;
        let returns = self.take_optional(records, record.returns.as_deref())?;
        self.schema.commands.push(Command {
            name: record.name.clone(),
            args,
            returns,
            gen_marshal: !record.no_gen,
            success_response: !record.no_success_response,
            boxed: record.boxed,
            allow_oob: record.allow_oob,
            allow_preconfig: record.allow_preconfig,
            coroutine: record.coroutine,
            condition: record.condition.clone(),
            features: record.features.clone(),
            doc: None,
            module,
            span: Self::nowhere(module),
        });
        self.availability.commands.push(Presence::default());
        self.enter(&record.name, Definition::Command(command_id), module);
        Ok(command_id)
    }

    pub(super) fn add_event(
        &mut self,
        records: &'h Records,
        record: &'h Record,
    ) -> Result<EventId> {
        let module = self.home(&record.name);
        let event_id = EventId::new(self.schema.events.len());
        let data = self.take_optional(records, record.data.as_deref())?;
        self.schema.events.push(Event {
            name: record.name.clone(),
            data,
            boxed: record.boxed,
            condition: record.condition.clone(),
            features: record.features.clone(),
            doc: None,
            module,
            span: Self::nowhere(module),
        });
        self.availability.events.push(Presence::default());
        self.enter(&record.name, Definition::Event(event_id), module);
        Ok(event_id)
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

    fn take_optional(
        &mut self,
        records: &'h Records,
        name: Option<&'h str>,
    ) -> Result<Option<TypeId>> {
        name.map(|name| self.take(records, name)).transpose()
    }

    /// A type of the release: ours of the same name, or a new one.
    pub(super) fn take(&mut self, records: &'h Records, name: &'h str) -> Result<TypeId> {
        let record = match records.find(name) {
            Found::Array(element) => {
                let element = self.take(records, element)?;
                return Ok(self.array_of(element));
            }
            Found::Builtin(name) => {
                return self.builtin(name).ok_or_else(|| WidenError::Undefined {
                    release: self.release,
                    name: name.to_owned(),
                });
            }
            Found::Record(record) => record,
        };
        let same_kind = |kind: &TypeKind| {
            matches!(
                (kind, record.kind),
                (TypeKind::Enum(_), record::Kind::Enum)
                    | (TypeKind::Object(_), record::Kind::Object)
                    | (TypeKind::Alternate(_), record::Kind::Alternate)
            )
        };
        match self.schema.names.get(name) {
            Some(Definition::Type(id)) if same_kind(&self.schema[*id].kind) => {
                let id = *id;
                self.wait(id, name);
                return Ok(id);
            }
            Some(_) => {
                self.undecided(name.to_owned(), name, "another kind of definition");
                // Nothing is made of this, but the other places are to be found as well.
                return self.builtin("any").ok_or_else(|| WidenError::Undefined {
                    release: self.release,
                    name: name.to_owned(),
                });
            }
            None => {}
        }
        let kind = match record.kind {
            record::Kind::Enum => TypeKind::Enum(EnumType {
                values: Vec::new(),
                prefix: record.prefix.clone(),
            }),
            record::Kind::Alternate => TypeKind::Alternate(AlternateType {
                branches: Vec::new(),
            }),
            record::Kind::Object => TypeKind::Object(ObjectType {
                base: None,
                members: Vec::new(),
                variants: None,
            }),
            record::Kind::Command | record::Kind::Event => {
                return Err(WidenError::Undefined {
                    release: self.release,
                    name: name.to_owned(),
                });
            }
        };
        let module = self.home(name);
        let nowhere = Self::nowhere(module);
        let origin = if record.implied {
            Origin::Implied(nowhere)
        } else {
            Origin::Written(nowhere)
        };
        let new = self.add_type(Type {
            name: name.to_owned(),
            kind,
            origin,
            module,
            condition: record.condition.clone(),
            features: record.features.clone(),
            doc: None,
        });
        self.fresh.insert(new);
        self.wait(new, name);
        Ok(new)
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
    pub(super) fn builtin(&self, name: &str) -> Option<TypeId> {
        match self.schema.names.get(name) {
            Some(Definition::Type(id)) if self.schema[*id].origin == Origin::BuiltIn => Some(*id),
            _ => None,
        }
    }

    /// The array of a type.
    pub(super) fn array_of(&mut self, element: TypeId) -> TypeId {
        let ty = &self.schema[element];
        if matches!(ty.kind, TypeKind::Array(_)) {
            // Arrays of arrays are no part of the language.
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

    pub(super) fn add_value(&mut self, ours: TypeId, value: &record::Value) {
        if let TypeKind::Enum(enumeration) = &mut self.schema.types[ours.index()].kind {
            enumeration.values.push(Value {
                name: value.name.clone(),
                condition: value.condition.clone(),
                features: value.features.clone(),
                span: None,
            });
        }
    }

    pub(super) fn set_choice(&mut self, ours: TypeId, index: usize, ty: TypeId) {
        if let TypeKind::Alternate(alternate) = &mut self.schema.types[ours.index()].kind {
            alternate.branches[index].ty = ty;
        }
    }

    pub(super) fn add_choice(
        &mut self,
        records: &'h Records,
        ours: TypeId,
        branch: &'h record::Branch,
    ) -> Result {
        let branch = self.branch(records, ours, branch)?;
        if let TypeKind::Alternate(alternate) = &mut self.schema.types[ours.index()].kind {
            alternate.branches.push(branch);
        }
        Ok(())
    }

    fn branch(
        &mut self,
        records: &'h Records,
        ours: TypeId,
        branch: &'h record::Branch,
    ) -> Result<Branch> {
        let ty = self.take(records, &branch.ty)?;
        Ok(Branch {
            name: branch.name.clone(),
            ty,
            condition: branch.condition.clone(),
            implied: false,
            span: Self::nowhere(self.schema[ours].module),
        })
    }

    /// Makes a new struct a union if the release has one.
    pub(super) fn make_union(
        &mut self,
        records: &'h Records,
        ours: TypeId,
        record: &'h Record,
    ) -> Result {
        let (Some(tag), Some(tag_type)) = (&record.tag, &record.tag_type) else {
            return Ok(());
        };
        let tag_type = self.take(records, tag_type)?;
        if let TypeKind::Object(object) = &mut self.schema.types[ours.index()].kind {
            object.variants = Some(Variants {
                tag: tag.clone(),
                tag_type,
                branches: Vec::new(),
                untagged: None,
            });
        }
        Ok(())
    }

    pub(super) fn add_branch(
        &mut self,
        records: &'h Records,
        ours: TypeId,
        branch: &'h record::Branch,
    ) -> Result {
        let branch = self.branch(records, ours, branch)?;
        if let Some(variants) = self.variants_mut(ours) {
            variants.branches.retain(|known| known.name != branch.name);
            let at = variants.branches.partition_point(|known| !known.implied);
            variants.branches.insert(at, branch);
        }
        Ok(())
    }

    fn variants_mut(&mut self, ours: TypeId) -> Option<&mut Variants> {
        match &mut self.schema.types[ours.index()].kind {
            TypeKind::Object(object) => object.variants.as_mut(),
            _ => None,
        }
    }

    /// Every value of a union's tag has a branch, be it an empty one.
    pub(super) fn imply_branches(&mut self) {
        let Some(empty) = self.schema.names.get("q_empty").copied() else {
            return;
        };
        let Definition::Type(empty) = empty else {
            return;
        };
        for index in 0..self.schema.types.len() {
            let ours = TypeId::new(index);
            let Some(variants) = self.schema.variants(ours) else {
                continue;
            };
            let TypeKind::Enum(values) = &self.schema[variants.tag_type].kind else {
                continue;
            };
            let lacking = values.values.iter().filter(|value| {
                !variants
                    .branches
                    .iter()
                    .any(|branch| branch.name == value.name)
            });
            let module = self.schema[ours].module;
            let lacking: Vec<Branch> = lacking
                .map(|value| Branch {
                    name: value.name.clone(),
                    ty: empty,
                    condition: value.condition.clone(),
                    implied: true,
                    span: Self::nowhere(module),
                })
                .collect();
            if let Some(variants) = self.variants_mut(ours) {
                variants.branches.extend(lacking);
            }
        }
    }

    /// Which type of a chain of bases has the member, and where in it.
    pub(super) fn find_member(&self, ours: TypeId, name: &str) -> Option<(TypeId, usize)> {
        let mut next = Some(ours);
        while let Some(ty) = next {
            let TypeKind::Object(object) = &self.schema[ty].kind else {
                return None;
            };
            let index = object.members.iter().position(|member| member.name == name);
            if let Some(index) = index {
                return Some((ty, index));
            }
            next = object.base;
        }
        None
    }

    pub(super) fn set_member(&mut self, owner: TypeId, index: usize, ty: TypeId) {
        if let TypeKind::Object(object) = &mut self.schema.types[owner.index()].kind {
            object.members[index].ty = ty;
        }
    }

    pub(super) fn add_member(
        &mut self,
        records: &'h Records,
        ours: TypeId,
        member: &'h record::Member,
    ) -> Result {
        let ty = self.take(records, &member.ty)?;
        let span = Self::nowhere(self.schema[ours].module);
        if let TypeKind::Object(object) = &mut self.schema.types[ours.index()].kind {
            object.members.push(Member {
                name: member.name.clone(),
                ty,
                optional: member.optional,
                condition: member.condition.clone(),
                features: member.features.clone(),
                span,
            });
        }
        Ok(())
    }

    /// A release whose messages lack our tag: the members that are not common ones belong to an arm
    /// for such messages.
    pub(super) fn untagged(
        &mut self,
        records: &'h Records,
        ours: TypeId,
        record: &'h Record,
        members: &[&'h record::Member],
    ) -> Result {
        let name = self.schema[ours].name.clone();
        if !record.branches.is_empty() {
            // Another tag, which cannot be told from this one.
            self.undecided(name.clone(), &record.name, &name);
            return Ok(());
        }
        let untagged = match self
            .schema
            .variants(ours)
            .and_then(|variants| variants.untagged)
        {
            Some(untagged) => untagged,
            None => self.add_untagged(ours),
        };
        let table = &mut self.availability.types[untagged.index()];
        table.own.has.insert(self.bit);
        for &member in members {
            let common = self.find_member(ours, &member.name).is_some();
            self.member(records, if common { ours } else { untagged }, member, false)?;
        }
        self.change(name.clone(), &record.name, &name, Rule::Untagged);
        Ok(())
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
            kind: TypeKind::Object(ObjectType {
                base: None,
                members: Vec::new(),
                variants: None,
            }),
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

impl Presence {
    /// Adds what another release, or another type of the same release, knows.
    pub(super) fn insert(&mut self, other: Presence) {
        self.has.insert(other.has);
        self.sometimes.insert(other.sometimes);
        self.deprecated.insert(other.deprecated);
        self.unstable.insert(other.unstable);
    }
}
