//! A schema as schema files.
//!
//! Takes a [`Schema`], and returns the text of each of its modules in one canonical layout. Loading
//! the text gives the same schema, including documentation. Other
//! comments are not part of a schema, so they are lost.
//!
//! The text is in the newest dialect. Forms of older dialects are converted:
//! items that a union without discriminator implies are written, notes and examples become text.

mod doc;
mod layout;
mod simple_union;

use std::collections::BTreeMap;

use crate::schema::{
    Branch, Command, Condition, Definition, EnumType, Event, Feature, Member, Module, ModuleId,
    ObjectType, Schema, Type, TypeId, TypeKind, Written,
};
use crate::source::{directory, relative};
use layout::{Layout, Node};

/// Prints all modules except that of the predefined types: path to text. The paths are relative to the
/// folder of the entry file, which is the second module of the schema.
///
/// `header` becomes a comment at the start of each file; it may have several lines, or be empty.
///
/// ```
/// let source = |_: &str| Ok(b"{'command':'stop' , 'allow-oob':true}".to_vec());
/// let schema = qmp_schema::load("main.json", &source)?.schema;
/// let files = qmp_schema::print::to_files(&schema, "");
/// assert_eq!(files["main.json"], "{ 'command': 'stop', 'allow-oob': true }\n");
/// # Ok::<(), qmp_schema::LoadError>(())
/// ```
#[must_use]
pub fn to_files(schema: &Schema, header: &str) -> BTreeMap<String, String> {
    schema
        .modules()
        .skip(1)
        .map(|(id, module)| (module.name.clone(), module_text(schema, id, header)))
        .collect()
}

/// Prints one module.
#[must_use]
pub fn module_text(schema: &Schema, id: ModuleId, header: &str) -> String {
    let module = &schema[id];
    let mut paragraphs: Vec<String> = Vec::new();
    if !header.is_empty() {
        paragraphs.push(
            header
                .lines()
                .map(|line| format!("# {line}").trim_end().to_owned() + "\n")
                .collect(),
        );
    }
    paragraphs.extend(pragmas(schema, id).map(|pragma| pragma.print()));
    let mut includes_before = false;
    let mut free_form_before = false;
    for written in &module.written {
        let includes = matches!(written, Written::Include(_));
        if free_form_before && is_undocumented(schema, *written) {
            // An item must have been between the two, or the comment would be refused: a pragma, which
            // is printed at the start.
            paragraphs.push(Node::map([("pragma", Node::Map(Vec::new()))]).print());
        }
        free_form_before = matches!(written, Written::FreeForm(_));
        let text = match *written {
            Written::Include(target) => include(module, &schema[target]).print(),
            Written::FreeForm(doc) => doc::comment(&schema[doc], true),
            Written::Definition(definition) => commented(schema, definition),
        };
        // Consecutive includes form one paragraph.
        match paragraphs.last_mut() {
            Some(last) if includes && includes_before => last.push_str(&text),
            _ => paragraphs.push(text),
        }
        includes_before = includes;
    }
    paragraphs.join("\n")
}

/// Whether an item is a definition that is printed without a comment.
fn is_undocumented(schema: &Schema, written: Written) -> bool {
    match written {
        Written::Definition(Definition::Type(ty)) => schema[ty].doc.is_none(),
        Written::Definition(Definition::Command(command)) => schema[command].doc.is_none(),
        Written::Definition(Definition::Event(event)) => schema[event].doc.is_none(),
        Written::Include(_) | Written::FreeForm(_) => false,
    }
}

/// The pragmas that a module sets, each in its own directive.
fn pragmas(schema: &Schema, module: ModuleId) -> impl Iterator<Item = Node> {
    let pragmas = schema.pragmas();
    let lists = [
        &pragmas.command_name_exceptions,
        &pragmas.command_returns_exceptions,
        &pragmas.documentation_exceptions,
        &pragmas.member_name_exceptions,
    ];
    let lists = lists.map(|list| Node::List(list.iter().map(|name| Node::text(name)).collect()));
    let values = std::iter::once(Node::Bool(pragmas.doc_required)).chain(lists);
    let homes = schema.pragma_homes;
    crate::load::PRAGMAS
        .iter()
        .zip(values)
        .zip(homes)
        .filter(move |(_, home)| *home == Some(module))
        .map(|((name, value), _)| Node::map([("pragma", Node::map([(*name, value)]))]))
}

fn include(from: &Module, target: &Module) -> Node {
    Node::map([(
        "include",
        Node::Text(relative(&target.name, directory(&from.name))),
    )])
}

/// A definition with its documentation before it.
fn commented(schema: &Schema, definition: Definition) -> String {
    let printer = Printer { schema };
    let (doc, node) = match definition {
        Definition::Type(ty) => (schema[ty].doc, printer.ty(&schema[ty])),
        Definition::Command(command) => (schema[command].doc, printer.command(&schema[command])),
        Definition::Event(event) => (schema[event].doc, printer.event(&schema[event])),
    };
    let returns = match definition {
        Definition::Command(command) => schema[command].returns.is_some(),
        _ => true,
    };
    let mut text = String::new();
    if let Definition::Type(ty) = definition {
        for (doc, node) in simple_union::spelled_out(&printer, ty) {
            text.push_str(&doc);
            text.push_str(&node.print());
            text.push('\n');
        }
    }
    if let Some(doc) = doc {
        text.push_str(&doc::comment(&schema[doc], returns));
    }
    text.push_str(&node.print());
    text
}

struct Printer<'a> {
    schema: &'a Schema,
}

impl Printer<'_> {
    /// A reference to a type.
    fn name(&self, ty: TypeId) -> Node {
        match &self.schema[ty].kind {
            TypeKind::Array(element) => Node::List(vec![Node::text(&self.schema[*element].name)]),
            _ => Node::Text(self.schema.explicit_name(ty).into_owned()),
        }
    }

    /// Members by the name of their type, or inline if this use implies the type.
    fn members_of(&self, ty: Option<TypeId>, user: &str, role: &str) -> Option<Node> {
        let ty = &self.schema[ty?];
        match &ty.kind {
            TypeKind::Object(object) if ty.name == crate::schema::implied_name(user, role) => {
                Some(self.members(&object.members))
            }
            _ => Some(Node::text(&ty.name)),
        }
    }

    fn members(&self, members: &[Member]) -> Node {
        let entry = |member: &Member| {
            let mark = if member.optional { "*" } else { "" };
            let rest = common(member.condition.as_ref(), &member.features);
            (
                format!("{mark}{}", member.name),
                self.with_type(member.ty, rest),
            )
        };
        Node::Map(members.iter().map(entry).collect())
    }

    fn branches(&self, branches: &[Branch]) -> Node {
        let written = branches.iter().filter(|branch| !branch.implied);
        let entry = |branch: &Branch| {
            let rest = common(branch.condition.as_ref(), &[]);
            (branch.name.clone(), self.with_type(branch.ty, rest))
        };
        Node::Map(written.map(entry).collect())
    }

    /// A type, in the short form if there are no other keys.
    fn with_type(&self, ty: TypeId, rest: Vec<(String, Node)>) -> Node {
        let ty = self.name(ty);
        if rest.is_empty() {
            ty
        } else {
            with("type", ty, rest)
        }
    }

    fn ty(&self, ty: &Type) -> Node {
        let mut out = Layout::new();
        match &ty.kind {
            // Neither is written.
            TypeKind::Builtin(_) | TypeKind::Array(_) => {}
            TypeKind::Enum(enumeration) => {
                out.put("enum", Node::text(&ty.name));
                if let Some(prefix) = &enumeration.prefix {
                    out.put("prefix", Node::text(prefix));
                }
                out.put("data", values(enumeration));
            }
            TypeKind::Object(object) => self.object(&ty.name, object, &mut out),
            TypeKind::Alternate(alternate) => {
                out.put("alternate", Node::text(&ty.name));
                out.put("data", self.branches(&alternate.branches));
            }
        }
        out.extend(common(ty.condition.as_ref(), &ty.features));
        out.into()
    }

    fn object(&self, name: &str, object: &ObjectType, out: &mut Layout) {
        let meta = if object.variants.is_some() {
            "union"
        } else {
            "struct"
        };
        out.put(meta, Node::text(name));
        if let Some(base) = self.members_of(object.base, name, "base") {
            out.put("base", base);
        }
        match &object.variants {
            // Items that a union without discriminator implies are written.
            Some(variants) if object.base.is_none() => {
                out.put("base", self.members(&object.members));
                out.put("discriminator", Node::text(&variants.tag));
                out.put("data", self.branches(&variants.branches));
            }
            Some(variants) => {
                out.put("discriminator", Node::text(&variants.tag));
                out.put("data", self.branches(&variants.branches));
            }
            None => out.put("data", self.members(&object.members)),
        }
    }

    fn command(&self, command: &Command) -> Node {
        let mut out = Layout::new();
        out.put("command", Node::text(&command.name));
        if let Some(data) = self.members_of(command.args, &command.name, "arg") {
            out.put("data", data);
        }
        if let Some(returns) = command.returns {
            out.put("returns", self.name(returns));
        }
        let flags = [
            ("boxed", command.boxed, true),
            ("gen", !command.gen_marshal, false),
            ("success-response", !command.success_response, false),
            ("allow-oob", command.allow_oob, true),
            ("allow-preconfig", command.allow_preconfig, true),
            ("coroutine", command.coroutine, true),
        ];
        for (flag, _, value) in flags.into_iter().filter(|(_, set, _)| *set) {
            out.put(flag, Node::Bool(value));
        }
        out.extend(common(command.condition.as_ref(), &command.features));
        out.into()
    }

    fn event(&self, event: &Event) -> Node {
        let mut out = Layout::new();
        out.put("event", Node::text(&event.name));
        if let Some(data) = self.members_of(event.data, &event.name, "arg") {
            out.put("data", data);
        }
        if event.boxed {
            out.put("boxed", Node::Bool(true));
        }
        out.extend(common(event.condition.as_ref(), &event.features));
        out.into()
    }
}

fn values(enumeration: &EnumType) -> Node {
    let value = |value: &crate::schema::Value| {
        let name = Node::text(&value.name);
        let rest = common(value.condition.as_ref(), &value.features);
        if rest.is_empty() {
            name
        } else {
            with("name", name, rest)
        }
    };
    Node::List(enumeration.values.iter().map(value).collect())
}

/// An object with a key and the other keys.
fn with(key: &str, value: Node, rest: Vec<(String, Node)>) -> Node {
    Node::Map(
        std::iter::once((key.to_owned(), value))
            .chain(rest)
            .collect(),
    )
}

/// The keys that most items may have.
fn common(condition: Option<&Condition>, features: &[Feature]) -> Vec<(String, Node)> {
    let mut out = Vec::new();
    if let Some(condition) = condition {
        out.push(("if".to_owned(), condition_node(condition)));
    }
    if !features.is_empty() {
        let feature = |feature: &Feature| {
            let name = Node::text(&feature.name);
            let rest = common(feature.condition.as_ref(), &[]);
            if rest.is_empty() {
                name
            } else {
                with("name", name, rest)
            }
        };
        out.push((
            "features".to_owned(),
            Node::List(features.iter().map(feature).collect()),
        ));
    }
    out
}

fn condition_node(condition: &Condition) -> Node {
    let list =
        |conditions: &[Condition]| Node::List(conditions.iter().map(condition_node).collect());
    match condition {
        Condition::Defined(symbol) => Node::text(symbol),
        Condition::All(conditions) => Node::map([("all", list(conditions))]),
        Condition::Any(conditions) => Node::map([("any", list(conditions))]),
        Condition::Not(condition) => Node::map([("not", condition_node(condition))]),
    }
}
