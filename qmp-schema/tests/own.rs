//! The schemas of this project: the newest release of QEMU.

mod common;

use qmp_schema::Schema;
use qmp_schema::schema::TypeKind;

fn own(part: &str) -> Schema {
    // The storage daemon's schema includes modules of QMP's.
    let entry = format!("{part}/qapi-schema.json");
    match common::load(&common::project().join("schemas"), &entry) {
        Ok(loaded) => loaded.schema,
        Err(error) => panic!("{error}"),
    }
}

/// The numbers of written enums, unions and alternates.
fn kinds(schema: &Schema) -> [usize; 3] {
    let count = |of_kind: &dyn Fn(&TypeKind) -> bool| {
        schema
            .types()
            .filter(|(_, ty)| ty.is_written() && of_kind(&ty.kind))
            .count()
    };
    [
        count(&|kind| matches!(kind, TypeKind::Enum(_))),
        count(&|kind| matches!(kind, TypeKind::Object(object) if object.variants.is_some())),
        count(&|kind| matches!(kind, TypeKind::Alternate(_))),
    ]
}

#[test]
fn nothing_is_missing() {
    let qmp = own("qmp");
    assert_eq!((qmp.commands().len(), qmp.events().len()), (243, 57));
    // QEMU counts 187 enums: it counts the predefined one.
    assert_eq!(kinds(&qmp), [186, 43, 7]);
    let qga = own("qga");
    assert_eq!((qga.commands().len(), qga.events().len()), (44, 0));
    let storage_daemon = own("storage-daemon");
    assert_eq!(
        (
            storage_daemon.commands().len(),
            storage_daemon.events().len()
        ),
        (77, 13)
    );
    for schema in [qmp, qga, storage_daemon] {
        schema.assert_valid();
    }
}

#[test]
fn they_are_laid_out_as_we_print_them() {
    for part in ["qmp", "qga"] {
        common::check_printing(&own(part), "qapi-schema.json");
    }
}
