//! The order in which QEMU sends the members of an object, that of its hash table. A reader that expects it finds members
//! without searching; any other order is read too.

use std::cmp::Reverse;

/// The positions of the names in that order; empty if there are more than it can hold.
pub(crate) fn order<'a>(names: impl Iterator<Item = &'a str>) -> Vec<u8> {
    let mut order = Vec::new();
    for (index, name) in names.enumerate() {
        let Ok(index) = u8::try_from(index) else {
            return Vec::new();
        };
        // Of two in one place, the last one comes first.
        order.push((place(name), Reverse(index)));
    }
    order.sort_unstable();
    order.into_iter().map(|(_, Reverse(index))| index).collect()
}

/// The place of a name in QEMU's table. `qmp_protocol::server` writes members in this order.
fn place(name: &str) -> u32 {
    let length = u32::try_from(name.len()).unwrap_or(u32::MAX);
    let shifts = (0..24).cycle().map(|index: u32| index * 5 % 24);
    let start = 0x238F_13AF_u32.wrapping_mul(length);
    let sum = name.bytes().zip(shifts).fold(start, |sum, (byte, shift)| {
        sum.wrapping_add(u32::from(byte) << shift)
    });
    sum.wrapping_mul(1_103_515_243).wrapping_add(12_345) % 512
}

#[cfg(test)]
mod tests {
    use super::order;

    #[test]
    fn members_are_in_the_order_of_a_recorded_reply() {
        // As every release answers to `query-version`, and as it announces itself.
        for (declared, sent) in [
            (
                ["qemu", "package"].as_slice(),
                ["qemu", "package"].as_slice(),
            ),
            (&["major", "minor", "micro"], &["micro", "minor", "major"]),
        ] {
            let order = order(declared.iter().copied());
            let names: Vec<_> = order.iter().map(|i| declared[usize::from(*i)]).collect();
            assert_eq!(names, sent);
        }
    }

    #[test]
    fn too_many_members_have_no_order() {
        let names: Vec<String> = (0..257).map(|n| format!("m{n}")).collect();
        let order_of = |count: usize| order(names[..count].iter().map(String::as_str)).len();
        assert_eq!((order_of(256), order_of(257)), (256, 0));
    }
}
