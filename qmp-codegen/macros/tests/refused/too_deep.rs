//! The schema is valid, but no code can be made from it.

mod vmm {
    qmp_macros::schema!("schemas/too-deep.json");
}

fn main() {}
