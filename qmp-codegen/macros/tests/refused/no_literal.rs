//! The path is a name, not a string literal.

const PATH: &str = "tests/schemas/vmm.json";

mod vmm {
    qmp_macros::schema!(PATH);
}

fn main() {}
