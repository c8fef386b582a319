//! Whether everything in a schema is described, and whether a description says more than the name.
//!
//! Takes a [`Schema`], gives its [`Item`]s, or [`Diagnostic`]s for those whose descriptions are bad. The front end is content
//! with any text, and QEMU's exempts old definitions; this is for what is new, see [`check`].

mod words;

use std::collections::BTreeSet;

use crate::Loaded;
use crate::diagnostic::{DefinitionName, Diagnostic, Kind, Report};
use crate::doc::Doc;
use crate::schema::{
    Builtin, Definition, DocId, EnumType, Feature, ObjectType, Schema, TypeId, TypeKind,
};
use crate::source::Span;

/// Something to be described: a definition, or a part or feature of one.
#[derive(Clone, Debug)]
pub struct Item<'s> {
    /// `COMMAND`, `TYPE.MEMBER`, `EVENT[FEATURE]`, `TYPE.MEMBER[FEATURE]`.
    pub path: String,
    /// What it is and its name: `argument 'speed'`.
    pub what: String,
    /// The description; empty if there is none.
    pub text: &'s str,
    /// The name of the type, if it is a member or argument; else empty.
    pub ty: &'s str,
    /// Whether it is a number of bytes by its type.
    pub is_size: bool,
    /// The definition that it belongs to.
    pub definition: (&'static str, &'s str),
    /// Where the definition is, and where the item is; `None` if it is not written.
    pub place: Option<(Span, Span)>,
}

impl Item<'_> {
    /// What is wrong with the description, if anything is.
    #[must_use]
    pub fn fault(&self) -> Option<Kind> {
        let what = self.what.clone();
        if self.text.trim().is_empty() {
            Some(Kind::Undescribed { what })
        } else if self.repeats_its_name() {
            Some(Kind::DescriptionRepeats { what })
        } else if self.lacks_unit() {
            Some(Kind::UnitMissing { what })
        } else {
            None
        }
    }

    /// Whether all words of the description are in the path or the type, or say nothing by themselves.
    #[must_use]
    pub fn repeats_its_name(&self) -> bool {
        words::repeat(self.text, &format!("{} {}", self.path, self.ty))
    }

    /// Whether it is a quantity by its type or name, and the description names no unit.
    #[must_use]
    pub fn lacks_unit(&self) -> bool {
        let is_number = self.is_size || self.ty.contains("int") || self.ty == "number";
        let last = self.path.rsplit(['.', '-', '_']).next().unwrap_or_default();
        let is_quantity = is_number && (self.is_size || words::is_of_quantity(last));
        is_quantity && !words::name_unit(self.text)
    }
}

/// Reports the items of a schema whose descriptions are missing or bad, except those whose paths are known; `None` if there are none.
///
/// `known` has the paths of an older schema: what is new has to be described.
#[must_use]
pub fn check(loaded: &Loaded, known: &BTreeSet<String>) -> Option<Report> {
    let items = items(&loaded.schema);
    let new = items.into_iter().filter(|item| !known.contains(&item.path));
    let found = new.filter_map(|item| {
        let (definition, span) = item.place?;
        let kind = item.fault()?;
        let (meta, name) = item.definition;
        let name = name.to_owned();
        let help = help(&kind, &item.path);
        let diagnostic = Diagnostic::new(kind, definition).pointing_at(span);
        Some(
            diagnostic
                .in_definition(&DefinitionName { meta, name })
                .help(Some(help)),
        )
    });
    let mut diagnostics: Vec<Diagnostic> = found.collect();
    diagnostics.sort_by_key(|diagnostic| (diagnostic.at, diagnostic.span));
    (!diagnostics.is_empty()).then(|| Report {
        diagnostics,
        sources: loaded.sources.clone(),
        dialect: loaded.dialect,
    })
}

fn help(kind: &Kind, path: &str) -> String {
    let inside = path.split_once(['.', '[']);
    let name = inside.map_or(path, |(_, name)| name);
    let name = name
        .rsplit('[')
        .next()
        .unwrap_or(name)
        .trim_end_matches(']');
    match kind {
        Kind::Undescribed { .. } if inside.is_some() => format!("describe it as '# @{name}: TEXT'"),
        Kind::Undescribed { .. } => {
            format!("describe it in a comment before it that begins with '# @{name}:'")
        }
        Kind::UnitMissing { .. } => {
            "say in which unit, for example bytes or milliseconds".to_owned()
        }
        _ => "say what it does or means, and what its absence means".to_owned(),
    }
}

/// The paths of all items.
#[must_use]
pub fn paths(schema: &Schema) -> BTreeSet<String> {
    items(schema).into_iter().map(|item| item.path).collect()
}

/// Everything that is to be described. Arguments that have a type with a name are described there.
#[must_use]
pub fn items(schema: &Schema) -> Vec<Item<'_>> {
    let mut items = Items {
        schema,
        found: Vec::new(),
    };
    for (id, ty) in schema.types().filter(|(_, ty)| ty.is_written()) {
        let home = Home::new(schema, meta(&ty.kind), &ty.name, ty.doc, ty.origin.span());
        items.add(&home, &ty.features, Some(id));
    }
    let implied = |ty: Option<TypeId>| ty.filter(|ty| schema[*ty].is_implied());
    for (_, command) in schema.commands() {
        let home = Home::new(
            schema,
            "command",
            &command.name,
            command.doc,
            Some(command.span),
        );
        items.add(&home, &command.features, implied(command.args));
    }
    for (_, event) in schema.events() {
        let home = Home::new(schema, "event", &event.name, event.doc, Some(event.span));
        items.add(&home, &event.features, implied(event.data));
    }
    items.found
}

/// The definition with a name, and its documentation.
struct Home<'s> {
    meta: &'static str,
    name: &'s str,
    doc: Option<&'s Doc>,
    span: Option<Span>,
}

impl<'s> Home<'s> {
    fn new(
        schema: &'s Schema,
        meta: &'static str,
        name: &'s str,
        doc: Option<DocId>,
        span: Option<Span>,
    ) -> Self {
        let doc = doc.map(|doc| &schema[doc]);
        Self {
            meta,
            name,
            doc,
            span,
        }
    }
}

struct Items<'s> {
    schema: &'s Schema,
    found: Vec<Item<'s>>,
}

impl<'s> Items<'s> {
    /// Adds a definition, and the members or values of a type that it describes.
    fn add(&mut self, home: &Home<'s>, features: &[Feature], ty: Option<TypeId>) {
        let item = Item {
            path: home.name.to_owned(),
            what: format!("{} '{}'", home.meta, home.name),
            text: home.doc.map_or("", |doc| &doc.body),
            ty: "",
            is_size: false,
            definition: (home.meta, home.name),
            place: home.span.map(|span| (span, span)),
        };
        self.found.push(item);
        self.features(home, home.name, features, home.span);
        match ty.map(|ty| &self.schema[ty].kind) {
            Some(TypeKind::Object(object)) => self.members(home, object),
            Some(TypeKind::Enum(enumeration)) => self.values(home, enumeration),
            Some(TypeKind::Alternate(alternate)) => {
                for branch in &alternate.branches {
                    self.part(home, "branch", &branch.name, None, Some(branch.span));
                }
            }
            _ => {}
        }
    }

    fn members(&mut self, home: &Home<'s>, object: &'s ObjectType) {
        let schema = self.schema;
        // The base of a union may be inline, and is described with it.
        if let Some(base) = object.base.filter(|base| schema[*base].is_implied())
            && let TypeKind::Object(base) = &schema[base].kind
        {
            self.members(home, base);
        }
        let role = match home.meta {
            "command" => "argument",
            _ => "member",
        };
        for member in &object.members {
            self.part(home, role, &member.name, Some(member.ty), Some(member.span));
            let path = format!("{}.{}", home.name, member.name);
            self.features(home, &path, &member.features, Some(member.span));
        }
    }

    fn values(&mut self, home: &Home<'s>, enumeration: &'s EnumType) {
        for value in &enumeration.values {
            self.part(home, "value", &value.name, None, value.span);
            let path = format!("{}.{}", home.name, value.name);
            self.features(home, &path, &value.features, value.span);
        }
    }

    fn part(
        &mut self,
        home: &Home<'s>,
        role: &str,
        name: &str,
        ty: Option<TypeId>,
        span: Option<Span>,
    ) {
        let ty = ty.map(|ty| &self.schema[ty]);
        self.found.push(Item {
            path: format!("{}.{name}", home.name),
            what: format!("{role} '{name}'"),
            text: home
                .doc
                .and_then(|doc| doc.member(name))
                .unwrap_or_default(),
            ty: ty.map_or("", |ty| &ty.name),
            is_size: ty.is_some_and(|ty| matches!(ty.kind, TypeKind::Builtin(Builtin::Size))),
            definition: (home.meta, home.name),
            place: home.span.zip(span),
        });
    }

    fn features(&mut self, home: &Home<'s>, path: &str, features: &[Feature], span: Option<Span>) {
        for feature in features {
            let text = home.doc.and_then(|doc| doc.feature(&feature.name));
            self.found.push(Item {
                path: format!("{path}[{}]", feature.name),
                what: format!("feature '{}'", feature.name),
                text: text.unwrap_or_default(),
                ty: "",
                is_size: false,
                definition: (home.meta, home.name),
                place: home.span.zip(span),
            });
        }
    }
}

fn meta(kind: &TypeKind) -> &'static str {
    match kind {
        TypeKind::Enum(_) => "enum",
        TypeKind::Alternate(_) => "alternate",
        TypeKind::Object(object) if object.variants.is_some() => "union",
        _ => "struct",
    }
}

/// The names of definitions, members and values that a schema has, to which a description can refer.
#[must_use]
pub fn names(schema: &Schema) -> BTreeSet<&str> {
    let mut names: BTreeSet<&str> = BTreeSet::new();
    for (_, ty) in schema.types() {
        names.insert(&ty.name);
        match &ty.kind {
            TypeKind::Object(object) => {
                names.extend(object.members.iter().map(|member| member.name.as_str()));
            }
            TypeKind::Enum(values) => {
                names.extend(values.values.iter().map(|value| value.name.as_str()));
            }
            _ => {}
        }
    }
    let operations = schema
        .names
        .iter()
        .filter(|(_, found)| !matches!(found, Definition::Type(_)));
    names.extend(operations.map(|(name, _)| name.as_str()));
    names
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{check, paths};

    const SCHEMA: &str = "##\n# @Foo:\n#\n# Settings of a disk.\n#\n# @disk-size: Size of the disk\n#\n\
        # @space: Room in bytes\n#\n# @room: How much there is\n#\n# @wait-ms: How long it waits.\n#\n\
        # @late-ms: Milliseconds to wait.\n##\n\
        { 'struct': 'Foo', 'data': { 'disk-size': 'str', 'space': 'size', 'room': 'size', 'wait-ms': 'int',\n\
          'late-ms': 'int' } }\n\
        { 'enum': 'Bar', 'data': [ 'one', { 'name': 'two', 'features': [ 'new' ] } ] }\n\
        { 'command': 'act', 'data': { 'speed': 'int' }, 'features': [ 'deprecated' ] }\n\
        { 'event': 'DONE', 'data': 'Foo' }\n\
        { 'alternate': 'Baz', 'data': { 'a': 'str' } }\n";

    #[test]
    fn what_is_new_must_be_described() -> Result<(), crate::LoadError> {
        let load = |text: &str| {
            let text = text.to_owned();
            crate::load("x.json", &move |_: &str| Ok(text.clone().into()))
        };
        let loaded = load(SCHEMA)?;
        let found = |known: &BTreeSet<String>| {
            let report = check(&loaded, known);
            let diagnostics = report.map(|report| report.diagnostics).unwrap_or_default();
            let texts = diagnostics.into_iter().map(|found| found.kind.to_string());
            texts.collect::<Vec<_>>()
        };
        assert_eq!(
            found(&BTreeSet::new()),
            [
                "the description of member 'disk-size' only repeats its name",
                "the description of member 'room' does not name its unit",
                "the description of member 'wait-ms' does not name its unit",
                "enum 'Bar' is not described",
                "value 'one' is not described",
                "value 'two' is not described",
                "feature 'new' is not described",
                "command 'act' is not described",
                "feature 'deprecated' is not described",
                "argument 'speed' is not described",
                "event 'DONE' is not described",
                "alternate 'Baz' is not described",
                "branch 'a' is not described",
            ]
        );
        let older = load(
            "{ 'struct': 'Foo', 'data': { 'disk-size': 'str', 'room': 'size', 'wait-ms': 'int' } }\n\
             { 'enum': 'Bar', 'data': [ 'one', 'two' ] }\n\
             { 'command': 'act' }\n{ 'event': 'DONE' }\n{ 'alternate': 'Baz', 'data': { 'a': 'str' } }\n",
        )?;
        let known = paths(&older.schema);
        assert_eq!(
            found(&known),
            [
                "feature 'new' is not described",
                "feature 'deprecated' is not described",
                "argument 'speed' is not described",
            ]
        );
        assert!(check(&loaded, &paths(&loaded.schema)).is_none());
        Ok(())
    }
}
