//! The schema as a list of Rust items, with all decisions made: names, types, boxes, optional
//! members, documentation. `emit` only converts it to tokens.

mod docs;
mod examples;
mod item;
mod known;
mod links;
mod releases;
mod secrets;

use std::collections::{BTreeSet, HashMap, HashSet};

use qmp_schema::Schema;
use qmp_schema::schema::{
    AlternateType, Branch, Builtin, CommandId, Condition, Entity, EnumType, EventId, Feature,
    JsonKind, Member, ModuleId, TypeId, TypeKind, Variants,
};
use qmp_schema::secrets::Secrets;

use crate::dates::{Dates, Releases};

pub(crate) use docs::{Docs, escaped};
pub(crate) use examples::{ExampleItem, Made};
pub(crate) use item::{
    AlternateItem, Arm, ArmType, CommandItem, EnumItem, EventItem, Field, Module, NamedKind,
    RustType, StructItem, TypeItem, UnionTag, ValueItem,
};
pub(crate) use secrets::{SecretTable, Target};

use crate::Error;
use crate::boxing::{Boxed, branch_key};
use crate::config::{Config, Placement};
use crate::names::{self, Name, Scope};
use crate::reach::{reachable, references, sent};
use docs::{DocContext, Facts};
use known::Known;
use links::LinkScope;

/// Equal to `qmp_types::rt::MAX_UNION_DEPTH`; a test in `qmp-types` compares the two.
pub(crate) const MAX_UNION_DEPTH: usize = 4;

/// How many required members of the same type `new` takes by position.
const MAX_ALIKE: usize = 4;

/// The items of a schema.
#[derive(Debug)]
pub(crate) struct Plan<'s> {
    pub config: &'s Config,
    pub modules: Vec<Module>,
    /// Free-form comments of schema files without definitions.
    pub docs: Vec<Vec<String>>,
    /// The secrets in text of unknown type; only in `qmp-types`.
    pub secrets: Option<SecretTable>,
    /// Examples of commands and events.
    pub examples: Vec<ExampleItem>,
}

impl<'s> Plan<'s> {
    pub(crate) fn new(schema: &'s Schema, config: &'s Config) -> Result<Self, Error> {
        check_union_depth(schema)?;
        let planner = Planner::new(schema, config);
        let mut modules: Vec<Module> = schema.modules().map(|(id, _)| planner.module(id)).collect();
        let needs = &planner.needs;
        for (index, module) in modules.iter_mut().enumerate() {
            let users = schema
                .modules()
                .filter(|(id, _)| needs[id.index()].contains(&index));
            module.needed_by = users
                .map(|(_, user)| names::module_stem(&user.name).to_owned())
                .collect();
        }
        let is_empty = |module: &mut Module| {
            module.types.is_empty() && module.commands.is_empty() && module.events.is_empty()
        };
        let empty = modules.extract_if(.., is_empty);
        let docs = empty.flat_map(|module| module.docs).collect();
        let examples = examples::add(&mut modules, config)?;
        Ok(Self {
            config,
            modules,
            docs,
            examples,
            secrets: (config.placement != Placement::Elsewhere)
                .then(|| secrets::table(schema, &config.secrets)),
        })
    }
}

/// Refuses unions that `qmp-types` could not decode.
fn check_union_depth(schema: &Schema) -> Result<(), Error> {
    for (start, ty) in schema.types() {
        let mut level = BTreeSet::from([start]);
        for depth in 0.. {
            level = level
                .into_iter()
                .filter_map(|ty| schema.variants(ty))
                .flat_map(|variants| variants.branches.iter().map(|branch| branch.ty))
                .collect();
            if level.is_empty() {
                break;
            }
            if depth == MAX_UNION_DEPTH - 1 {
                return Err(Error::UnionsTooDeep {
                    union: ty.name.clone(),
                    limit: MAX_UNION_DEPTH,
                });
            }
        }
    }
    Ok(())
}

struct Planner<'s> {
    schema: &'s Schema,
    boxed: Boxed,
    /// The types that get a Rust item.
    wanted: HashSet<TypeId>,
    /// The types that get setters.
    sent: HashSet<TypeId>,
    dates: &'s Dates,
    config: &'s Config,
    secrets: &'s Secrets,
    types: HashMap<TypeId, Name>,
    branches: HashMap<TypeId, Name>,
    commands: HashMap<&'s str, Name>,
    events: HashMap<&'s str, Name>,
    module_names: Vec<Name>,
    /// Whether modules have features.
    has_features: bool,
    /// The modules whose types each module needs, by index.
    needs: Vec<BTreeSet<usize>>,
    /// The same for the types of each module alone.
    type_needs: Vec<BTreeSet<usize>>,
}

impl<'s> Planner<'s> {
    fn new(schema: &'s Schema, config: &'s Config) -> Self {
        let (mut wanted, mut sent) = (reachable(schema), sent(schema));
        if config.placement == Placement::Elsewhere {
            let written = schema
                .types()
                .filter(|(id, ty)| ty.is_written() || schema.is_of_simple_union(*id));
            wanted.extend(written.map(|(id, _)| id));
            sent.clone_from(&wanted);
        }
        let mut scope = Scope::default();
        let mut types = HashMap::new();
        // All types get names, so that leaving one out does not rename another.
        for (id, ty) in schema.types() {
            let implied = schema.is_of_simple_union(id);
            if ty.is_written() || ty.name == "QType" || implied {
                let name = names::type_name(&schema.explicit_name(id));
                types.insert(id, scope.add(name));
            }
        }
        let mut branches = HashMap::new();
        for (id, ty) in schema.types() {
            if schema.variants(id).is_some() {
                let name = format!("{}Branch", names::type_name(&ty.name));
                branches.insert(id, scope.add(name));
            }
        }
        let command_names = schema.commands().map(|(_, command)| command.name.as_str());
        let event_names = schema.events().map(|(_, event)| event.name.as_str());
        let mut modules = Scope::with(&[
            "commands",
            "events",
            "types",
            "any_event",
            "visit_command",
            "wire_names",
        ]);
        let mut planner = Self {
            schema,
            boxed: Boxed::new(schema),
            wanted,
            sent,
            dates: &config.dates,
            config,
            secrets: &config.secrets,
            types,
            branches,
            commands: names::all(&mut Scope::default(), command_names, names::call_name),
            events: names::all(
                &mut Scope::with(&[names::UNKNOWN]),
                event_names,
                names::call_name,
            ),
            module_names: schema
                .modules()
                .map(|(_, module)| modules.add(names::module_name(&module.name)))
                .collect(),
            has_features: links::has_features(config.placement),
            needs: Vec::new(),
            type_needs: Vec::new(),
        };
        let needed = |calls: bool| {
            let modules = schema.modules();
            modules
                .map(|(id, _)| planner.types_needed_by(id, calls))
                .collect()
        };
        let needs = (needed(true), needed(false));
        (planner.needs, planner.type_needs) = needs;
        planner
    }

    fn module(&self, id: ModuleId) -> Module {
        let schema = self.schema;
        let module = &schema[id];
        let mut plan = Module {
            name: module.name.clone(),
            docs: module
                .free_form()
                .map(|doc| docs::free_form(&schema[doc]))
                .filter(|lines| !lines.is_empty())
                .collect(),
            rust: self.module_names[id.index()].clone(),
            feature: names::module_stem(&module.name).to_owned(),
            needed_by: Vec::new(),
            types: Vec::new(),
            commands: Vec::new(),
            events: Vec::new(),
        };
        for entity in &module.entities {
            match *entity {
                Entity::Include(_) => {}
                Entity::Type(ty) => plan.types.extend(self.type_item(ty)),
                Entity::Command(command) => plan.commands.push(self.command(command)),
                Entity::Event(event) => plan.events.push(self.event(event)),
            }
        }
        plan
    }

    /// The modules, by index, whose types a program needs that uses this module, itself included.
    /// If `calls` is false, the program uses only its types.
    fn types_needed_by(&self, id: ModuleId, calls: bool) -> BTreeSet<usize> {
        let schema = self.schema;
        let mut waiting = Vec::new();
        for entity in &schema[id].entities {
            match *entity {
                Entity::Type(ty) => waiting.push(ty),
                Entity::Command(command) if calls => {
                    waiting.extend(
                        [schema[command].args, schema[command].returns]
                            .iter()
                            .flatten(),
                    );
                }
                Entity::Event(event) if calls => waiting.extend(schema[event].data),
                Entity::Include(_) | Entity::Command(_) | Entity::Event(_) => {}
            }
        }
        let mut modules = BTreeSet::from([id.index()]);
        let mut seen: HashSet<TypeId> = waiting.iter().copied().collect();
        while let Some(ty) = waiting.pop() {
            if self.wanted.contains(&ty) && !matches!(schema[ty].kind, TypeKind::Array(_)) {
                // A module's types are built together, so the needs of all of them count.
                let module = schema[ty].module;
                if modules.insert(module.index()) {
                    for entity in &schema[module].entities {
                        if let Entity::Type(ty) = *entity
                            && self.wanted.contains(&ty)
                            && seen.insert(ty)
                        {
                            waiting.push(ty);
                        }
                    }
                }
            }
            for next in references(schema, ty) {
                if seen.insert(next) {
                    waiting.push(next);
                }
            }
        }
        modules
    }

    fn type_item(&self, id: TypeId) -> Option<TypeItem> {
        if !self.wanted.contains(&id) {
            return None;
        }
        let ty = &self.schema[id];
        let ident = self.types.get(&id)?.clone();
        let name = self.schema.explicit_name(id);
        let path = format!("types::{ident}");
        let links = match &ty.kind {
            TypeKind::Object(_) => self.link_scope_of_struct(ty.module, Some(id), (&path, false)),
            TypeKind::Enum(_) => self.link_scope_of_values(ty.module, id),
            _ => Self::link_scope_of_type(ty.module),
        };
        let facts = Facts {
            condition: ty.condition.as_ref(),
            features: &ty.features,
        };
        let mut docs = self.with_links(&links, |context| {
            Docs::of_definition(context, ty.doc, None, (&facts, Known::default()))
        });
        self.note_type(id, &mut docs);
        Some(match &ty.kind {
            TypeKind::Builtin(_) | TypeKind::Array(_) => return None,
            TypeKind::Enum(ty_enum) => {
                TypeItem::Enum(self.enumeration((id, ident), docs, ty_enum, &links))
            }
            TypeKind::Alternate(alternate) => {
                TypeItem::Alternate(self.alternate(ident, &name, docs, alternate, &links))
            }
            TypeKind::Object(_) => {
                let mut item = self.structure(id, ident, &name, (docs, &links), None);
                item.setters = self.sent.contains(&id);
                item.from_branch = self
                    .is_only_a_branch(id)
                    .then(|| self.branches[&id].clone());
                TypeItem::Struct(item, self.union_tag(id).map(Box::new))
            }
        })
    }

    /// Makes documentation with links that resolve at a location.
    fn with_links(
        &self,
        links: &LinkScope<'s>,
        make: impl FnOnce(&DocContext<'_>) -> Docs,
    ) -> Docs {
        make(&DocContext {
            schema: self.schema,
            link: &|name| self.link(links, name),
            error: &|class| known::error_class(self.config.placement, class),
        })
    }

    fn enumeration(
        &self,
        (id, ident): (TypeId, Name),
        docs: Docs,
        ty: &EnumType,
        links: &LinkScope<'s>,
    ) -> EnumItem {
        let wire = &self.schema[id].name;
        let mut scope = Scope::with(&[names::UNKNOWN]);
        let values = ty.values.iter().map(|value| {
            let facts = Facts {
                condition: value.condition.as_ref(),
                features: &value.features,
            };
            let ident = scope.add(names::item_name(&value.name));
            let mut docs = self.part_docs(links, wire, (&value.name, &ident), &facts);
            ValueItem {
                ident,
                wire: value.name.clone(),
                releases: self.note_part(id, &value.name, &mut docs),
                docs,
            }
        });
        EnumItem {
            ident,
            wire: wire.clone(),
            values: values.collect(),
            docs,
        }
    }

    /// The documentation of a member or value.
    fn part_docs(
        &self,
        links: &LinkScope<'s>,
        definition: &str,
        (name, ident): (&str, &Name),
        facts: &Facts<'_>,
    ) -> Docs {
        let named = (!ident.is_plain(name)).then(|| format!("On the wire: `{name}`."));
        self.with_links(links, |context| {
            Docs::of_part(context, definition, name, named, facts)
        })
    }

    fn alternate(
        &self,
        ident: Name,
        wire: &str,
        docs: Docs,
        ty: &AlternateType,
        links: &LinkScope<'s>,
    ) -> AlternateItem {
        let mut scope = Scope::with(&[names::UNKNOWN]);
        let arms = ty.branches.iter().map(|branch| {
            let json = self.schema[branch.ty].kind.json_kind();
            // A valid schema has neither `any` nor an alternate in an alternate.
            let json = json.unwrap_or(JsonKind::Object);
            let ty = match (json, self.rust_type(branch.ty)) {
                (JsonKind::Null, _) => ArmType::Nothing,
                // Always boxed, so that the Rust type does not change when a release makes the
                // type recursive.
                (JsonKind::Object, ty) => ArmType::Value(RustType::Boxed(Box::new(ty))),
                (_, ty) => ArmType::Value(ty),
            };
            let arm = Arm {
                ident: scope.add(names::item_name(&branch.name)),
                wire: branch.name.clone(),
                releases: Releases::default(),
                ty,
                wraps: None,
                docs: self.with_links(links, |context| {
                    let facts = Facts {
                        condition: branch.condition.as_ref(),
                        features: &[],
                    };
                    Docs::of_part(context, wire, &branch.name, None, &facts)
                }),
            };
            (json, arm)
        });
        AlternateItem {
            ident,
            wire: wire.to_owned(),
            arms: arms.collect(),
            docs,
        }
    }

    /// Makes a struct with the members of `ty`, its bases and, if it is a union, its tag.
    fn structure(
        &self,
        ty: TypeId,
        ident: Name,
        wire: &str,
        (docs, links): (Docs, &LinkScope<'s>),
        others: Option<&str>,
    ) -> StructItem {
        let variants = self.schema.variants(ty);
        let union = self.branches.get(&ty);
        let (names, mut scope) = self.field_names(ty);
        let mut setters = names::setters();
        if others.is_some() {
            // The setter for unnamed arguments is `with` in any case.
            let _ = setters.add("with".to_owned());
        }
        let mut tag = None;
        let mut fields = Vec::new();
        let members = self.schema.declared_members(ty).into_iter();
        for (declared, name) in members.zip(names) {
            let (owner, member) = (declared.by, declared.member);
            let is_tag = variants.is_some_and(|variants| variants.tag == member.name);
            if is_tag {
                tag = Some(fields.len());
            }
            let untagged = variants.is_some_and(|variants| variants.untagged.is_some());
            let branch = if is_tag { union } else { None };
            let setter = setters.add(name.to_string());
            let mut field = self.field(links, owner, member, (name, setter), branch);
            field.releases = self.note_part(ty, &member.name, &mut field.docs);
            field.required &= !(is_tag && untagged);
            fields.push(field);
        }
        let others = others.map(|name| scope.add(name.to_owned()));
        StructItem {
            required: self.required(&ident, &fields),
            from_branch: None,
            is_call: false,
            ident,
            wire: wire.to_owned(),
            docs,
            fields,
            tag,
            others,
            setters: true,
        }
    }

    /// The struct for the required members, if five or more of them have the same type.
    fn required(&self, ident: &Name, fields: &[Field]) -> Option<Name> {
        let types: Vec<_> = fields.iter().filter(|field| !field.optional).collect();
        let alike = |field: &&&Field| types.iter().filter(|other| other.ty == field.ty).count();
        types.iter().find(|field| alike(field) > MAX_ALIKE)?;
        let taken = |name: &str| {
            let calls = self.commands.values().chain(self.events.values());
            let mut all = calls
                .chain(self.types.values())
                .chain(self.branches.values());
            all.any(|other| other.to_string() == name)
        };
        let mut name = format!("{ident}Required");
        while taken(&name) {
            name.push('_');
        }
        Some(Scope::default().add(name))
    }

    /// Whether the type is a union whose only required member is its branch.
    fn is_only_a_branch(&self, id: TypeId) -> bool {
        let Some(variants) = self.schema.variants(id) else {
            return false;
        };
        let mut members = self.schema.declared_members(id).into_iter();
        members.all(|declared| {
            let is_tag = declared.member.name == variants.tag;
            self.is_optional(declared.by, declared.member) != is_tag
        })
    }

    /// Whether the field is an `Option`. A box has no blank value, so a boxed member is an `Option` even if
    /// it is mandatory; such a type has no finite value.
    fn is_optional(&self, owner: TypeId, member: &Member) -> bool {
        member.optional || member.condition.is_some() || self.boxed.contains(owner, &member.name)
    }

    fn field(
        &self,
        links: &LinkScope<'s>,
        owner: TypeId,
        member: &Member,
        (ident, setter): (Name, Name),
        branch: Option<&Name>,
    ) -> Field {
        let boxed = self.boxed.contains(owner, &member.name);
        let ty = match branch {
            Some(branch) => RustType::Named(branch.clone(), NamedKind::Branches),
            None if boxed => RustType::Boxed(Box::new(self.rust_type(member.ty))),
            None => self.rust_type(member.ty),
        };
        let facts = Facts {
            condition: member.condition.as_ref(),
            features: &member.features,
        };
        Field {
            docs: self.part_docs(
                links,
                self.schema.display_name(owner),
                (&member.name, &ident),
                &facts,
            ),
            ident,
            setter,
            wire: member.name.clone(),
            ty,
            optional: self.is_optional(owner, member),
            required: !member.optional && member.condition.is_none(),
            releases: Releases::default(),
            secret: self.secrets.member(owner, &member.name).cloned(),
        }
    }

    fn union_tag(&self, id: TypeId) -> Option<UnionTag> {
        let Variants {
            tag,
            tag_type,
            branches,
            untagged,
        } = self.schema.variants(id)?;
        let mut scope = Scope::with(&[names::UNKNOWN]);
        let links = self.link_scope_of_values(self.schema[id].module, *tag_type);
        let arms = branches
            .iter()
            .map(|branch| self.union_arm(id, (*tag_type, &links), branch, &mut scope));
        let arms = arms.collect();
        let untagged = untagged.map(|ty| Arm {
            ident: scope.add("Untagged".to_owned()),
            wire: String::new(),
            releases: Releases::default(),
            ty: ArmType::Value(RustType::Boxed(Box::new(self.rust_type(ty)))),
            wraps: None,
            docs: Docs {
                lines: vec![format!("What older releases send, which have no `{tag}`.")],
                ..Docs::default()
            },
        });
        Some(UnionTag {
            ident: self.branches[&id].clone(),
            union: self.types[&id].clone(),
            tag: tag.clone(),
            arms,
            untagged,
        })
    }

    fn union_arm(
        &self,
        union: TypeId,
        (tag, links): (TypeId, &LinkScope<'s>),
        branch: &Branch,
        scope: &mut Scope,
    ) -> Arm {
        let ty = if branch.implied {
            ArmType::Nothing
        } else {
            let ty = self.rust_type(branch.ty);
            let boxed = self.boxed.contains(union, &branch_key(&branch.name));
            ArmType::Value(if boxed {
                RustType::Boxed(Box::new(ty))
            } else {
                ty
            })
        };
        let tag_id = tag;
        let tag = &self.schema[tag];
        let features: &[Feature] = match &tag.kind {
            TypeKind::Enum(ty) => ty
                .values
                .iter()
                .find(|value| value.name == branch.name)
                .map_or(&[], |value| &value.features),
            _ => &[],
        };
        let facts = Facts {
            condition: branch.condition.as_ref(),
            features,
        };
        let ident = scope.add(names::item_name(&branch.name));
        let mut docs = self.part_docs(links, &tag.name, (&branch.name, &ident), &facts);
        Arm {
            ident,
            wire: branch.name.clone(),
            releases: self.note_part(tag_id, &branch.name, &mut docs),
            ty,
            wraps: self.wrapped(branch.ty),
            docs,
        }
    }

    /// The type of `data`, if that is the only member and its type has a name.
    fn wrapped(&self, id: TypeId) -> Option<RustType> {
        let [declared] = self.schema.declared_members(id)[..] else {
            return None;
        };
        let (owner, member) = (declared.by, declared.member);
        let is_wrapper = member.name == "data"
            && !self.is_optional(owner, member)
            && self.schema.variants(id).is_none();
        let ty = self.rust_type(member.ty);
        (is_wrapper && matches!(ty, RustType::Named(..))).then_some(ty)
    }

    fn command(&self, id: CommandId) -> CommandItem {
        let command = &self.schema[id];
        let ident = self.commands[command.name.as_str()].clone();
        let path = format!("commands::{ident}");
        let links = self.link_scope_of_struct(command.module, command.args, (&path, true));
        let facts = Facts {
            condition: command.condition.as_ref(),
            features: &command.features,
        };
        let named = format!("On the wire: `{}`.", command.name);
        let relation = self.config.usage.relations.get(&command.name);
        let known = relation.map(|relation| Known::of(&command.name, relation));
        let known = known.unwrap_or_default();
        let mut docs = self.with_links(&links, |context| {
            Docs::of_definition(context, command.doc, Some(named), (&facts, known))
        });
        let releases = self.note_command(id, &mut docs);
        let others = (!command.gen_marshal).then_some("others");
        CommandItem {
            item: self.call(command.args, ident, &command.name, (docs, &links), others),
            from: self.member_source(command.args),
            returns: match command.returns {
                None => RustType::Empty,
                Some(ty) => self.rust_type(ty),
            },
            releases,
            success_response: command.success_response,
            allow_oob: command.allow_oob,
            allow_preconfig: command.allow_preconfig,
        }
    }

    fn event(&self, id: EventId) -> EventItem {
        let event = &self.schema[id];
        let ident = self.events[event.name.as_str()].clone();
        let path = format!("events::{ident}");
        let links = self.link_scope_of_struct(event.module, event.data, (&path, true));
        let facts = Facts {
            condition: event.condition.as_ref(),
            features: &event.features,
        };
        let named = format!("On the wire: `{}`.", event.name);
        let mut docs = self.with_links(&links, |context| {
            Docs::of_definition(context, event.doc, Some(named), (&facts, Known::default()))
        });
        let releases = self.note_event(id, &mut docs);
        let mut item = self.call(event.data, ident, &event.name, (docs, &links), None);
        item.setters = false;
        EventItem {
            item,
            releases,
            from: self.member_source(event.data),
        }
    }

    fn call(
        &self,
        ty: Option<TypeId>,
        ident: Name,
        wire: &str,
        (docs, links): (Docs, &LinkScope<'s>),
        others: Option<&str>,
    ) -> StructItem {
        if let Some(ty) = ty {
            let item = self.structure(ty, ident, wire, (docs, links), others);
            return StructItem {
                is_call: true,
                ..item
            };
        }
        StructItem {
            ident,
            wire: wire.to_owned(),
            docs,
            fields: Vec::new(),
            tag: None,
            others: others.map(|name| Scope::default().add(name.to_owned())),
            required: None,
            from_branch: None,
            is_call: true,
            setters: true,
        }
    }

    /// The type that a command or event takes its members from, if that has a Rust item.
    fn member_source(&self, ty: Option<TypeId>) -> Option<Name> {
        let ty = ty?;
        if self.wanted.contains(&ty) {
            self.types.get(&ty).cloned()
        } else {
            None
        }
    }

    fn rust_type(&self, id: TypeId) -> RustType {
        match &self.schema[id].kind {
            TypeKind::Array(element) => RustType::List(Box::new(self.rust_type(*element))),
            TypeKind::Builtin(builtin) => match builtin.integer() {
                Some(integer) => RustType::Integer(integer),
                None => match builtin {
                    Builtin::Str => RustType::Str,
                    Builtin::Number => RustType::Number,
                    Builtin::Bool => RustType::Bool,
                    Builtin::Null => RustType::Null,
                    _ => RustType::Any,
                },
            },
            kind => {
                let kind = match kind {
                    TypeKind::Enum(_) => NamedKind::Enum,
                    TypeKind::Alternate(_) => NamedKind::Alternate,
                    _ if self.is_only_a_branch(id) => NamedKind::Union,
                    _ => NamedKind::Struct,
                };
                match self.types.get(&id) {
                    Some(ident) => RustType::Named(ident.clone(), kind),
                    // Only the implied empty struct has no name.
                    None => RustType::Empty,
                }
            }
        }
    }
}

/// Formats a condition for readers: `CONFIG_A and not CONFIG_B`.
pub(crate) fn condition_text(condition: &Condition) -> String {
    let joined = |conditions: &[Condition], word: &str| {
        let parts: Vec<_> = conditions
            .iter()
            .map(|part| match part {
                Condition::Defined(_) | Condition::Not(_) => condition_text(part),
                _ => format!("({})", condition_text(part)),
            })
            .collect();
        parts.join(word)
    };
    match condition {
        Condition::Defined(symbol) => format!("`{symbol}`"),
        Condition::All(parts) => joined(parts, " and "),
        Condition::Any(parts) => joined(parts, " or "),
        Condition::Not(part) => match **part {
            Condition::Defined(_) => format!("not {}", condition_text(part)),
            _ => format!("not ({})", condition_text(part)),
        },
    }
}
