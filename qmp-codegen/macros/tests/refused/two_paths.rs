//! There is more than a path.

mod vmm {
    qmp_macros::schema!("a.json", "b.json");
}

fn main() {}
