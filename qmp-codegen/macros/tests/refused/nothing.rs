//! There is no path.

mod vmm {
    qmp_macros::schema!();
}

fn main() {}
