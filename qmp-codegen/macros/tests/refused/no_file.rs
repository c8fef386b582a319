//! There is no such file.

mod vmm {
    qmp_macros::schema!("schemas/no-such-file.json");
}

fn main() {}
