//! How much of the schemas is still to be described: the generated code has no text for a member or value
//! without a description.

use std::fs;
use std::path::Path;

use qmp_schema::Schema;
use qmp_schema::schema::{DocId, Origin, TypeId, TypeKind};

/// The members and values without a description. The numbers may only fall.
#[test]
fn members_without_a_description() {
    for (name, most) in [("qmp", 0), ("qga", 0)] {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schemas");
        let read = |path: &str| fs::read(root.join(path));
        let loaded = qmp_schema::load(&format!("{name}/qapi-schema.json"), &read);
        let schema = loaded.unwrap_or_else(|error| panic!("{error}")).schema;
        let found = undescribed(&schema);
        assert!(
            found <= most,
            "{name}: {found} members have no description, {most} are allowed: describe what you add in schemas/"
        );
        assert_eq!(
            found, most,
            "{name}: there are fewer now: lower the number in this test"
        );
    }
}

fn undescribed(schema: &Schema) -> usize {
    let types = schema
        .types()
        .filter(|(_, ty)| matches!(ty.origin, Origin::Written(_)))
        .map(|(id, ty)| count(schema, id, ty.doc));
    let commands = schema
        .commands()
        .map(|(_, command)| inline(schema, command.args, command.doc));
    let events = schema
        .events()
        .map(|(_, event)| inline(schema, event.data, event.doc));
    types.chain(commands).chain(events).sum()
}

/// Of the arguments of a command or the data of an event, unless they have a type with a name.
fn inline(schema: &Schema, ty: Option<TypeId>, doc: Option<DocId>) -> usize {
    ty.filter(|ty| !matches!(schema[*ty].origin, Origin::Written(_)))
        .map_or(0, |ty| count(schema, ty, doc))
}

fn count(schema: &Schema, ty: TypeId, doc: Option<DocId>) -> usize {
    let is_undescribed = |name: &&str| doc.and_then(|doc| schema[doc].member(name)).is_none();
    match &schema[ty].kind {
        TypeKind::Object(ty) => {
            let names = ty.members.iter().map(|member| member.name.as_str());
            names.filter(is_undescribed).count()
        }
        TypeKind::Enum(ty) => {
            let names = ty.values.iter().map(|value| value.name.as_str());
            names.filter(is_undescribed).count()
        }
        _ => 0,
    }
}
