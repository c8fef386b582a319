//! The schema is invalid, in the file and in one that it includes.

mod vmm {
    qmp_macros::schema!("schemas/invalid.json");
}

fn main() {}
