//! The schemas of this project: the newest release of QEMU.

use std::collections::BTreeSet;

use qmp_schema::schema::TypeKind;
use qmp_schema::{Dialect, DialectChoice, Options, Schema};
use qmp_testing::schemas;

fn own(part: &str) -> Schema {
    // The storage daemon's schema includes modules of QMP's.
    let entry = format!("{part}/qapi-schema.json");
    match schemas::load(&schemas::project().join("schemas"), &entry) {
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
fn they_obey_the_newest_dialect() {
    for part in ["qmp", "qga", "storage-daemon"] {
        let folder = schemas::project().join("schemas");
        let options = Options {
            dialect: DialectChoice::Fixed(Dialect::NEWEST),
            ..Options::default()
        };
        let loader = |path: &str| std::fs::read(folder.join(path));
        let entry = format!("{part}/qapi-schema.json");
        if let Err(error) = qmp_schema::load_with(&entry, &loader, &options) {
            panic!("{error}");
        }
    }
}

/// Its code is that of QMP's, so it may have no other definition.
#[test]
fn the_storage_daemon_has_what_qemu_has_in_all_releases() {
    let folder = schemas::project().join("schemas/releases");
    let lines = |file: &str| -> BTreeSet<String> {
        let text = std::fs::read_to_string(folder.join(file)).expect("file can be read");
        let lines = text.lines().skip(1);
        lines
            .map(|line| line.trim_end_matches(',').to_owned())
            .collect()
    };
    let mut releases = 0;
    for entry in std::fs::read_dir(&folder).expect("folder can be read") {
        let name = entry.expect("folder can be read").file_name();
        let name = name.to_string_lossy().into_owned();
        if let Some(release) = name.strip_prefix("storage-daemon-") {
            let (own, qmp) = (lines(&name), lines(&format!("qmp-{release}")));
            assert!(own.len() > 400 && own.is_subset(&qmp), "{name}");
            releases += 1;
        }
    }
    assert_eq!(releases, 18);
}

#[test]
fn they_are_laid_out_as_we_print_them() {
    for part in ["qmp", "qga"] {
        schemas::check_printing(&own(part), "qapi-schema.json");
    }
}
