//! QEMU's own schemas: the listing that its front end makes, and a round trip through the printer.

use qmp_schema::dump;
use qmp_testing::schemas;

#[test]
fn the_dump_of_qemu_10_0_2_is_that_of_qemu() {
    let Some(shared) = qmp_testing::needs::shared() else {
        return;
    };
    let loaded = schemas::load(&shared.join("qapi/10.0.2/qapi"), "qapi-schema.json")
        .unwrap_or_else(|error| panic!("{error}"));
    let expected = std::fs::read_to_string(shared.join("qapi-conformance/qemu-10.0.2.dump"))
        .expect("file can be read");
    assert!(
        dump::to_text(&loaded.schema, false) == expected,
        "the listing differs"
    );
}

#[test]
fn real_schemas_load_and_survive_printing() {
    let Some(shared) = qmp_testing::needs::shared() else {
        return;
    };
    let mut loaded = 0;
    for release in ["10.0.2", "10.2.2"] {
        for part in ["qapi", "qga", "storage-daemon/qapi"] {
            // The storage daemon's modules are in folders above it.
            let folder = shared.join("qapi").join(release);
            let entry = format!("{part}/qapi-schema.json");
            match schemas::load(&folder, &entry) {
                Ok(schema) => {
                    schema.schema.assert_valid();
                    if part != "storage-daemon/qapi" {
                        schemas::check_printing(&schema.schema, "qapi-schema.json");
                    }
                    loaded += 1;
                }
                Err(error) => panic!("{release} {part}: {error}"),
            }
        }
    }
    assert_eq!(loaded, 6);
}
