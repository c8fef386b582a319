//! The order in which QEMU has the members of an object: that of its hash table.

use serde_json::{Map, Value};

/// The members in QEMU's order. Those of one place in the table are in any order.
pub(super) fn members(object: &Map<String, Value>) -> Vec<(&String, &Value)> {
    let mut members: Vec<_> = object.iter().collect();
    members.sort_by_cached_key(|(name, _)| place(name));
    members
}

/// The place of a name in a table of 512 places.
pub(super) fn place(name: &str) -> u32 {
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
    use qmp_types::qmp::types::{BlockDeviceInfo, BlockdevOptions, SchemaInfo, VersionInfo};
    use qmp_types::rt::Object;

    use super::place;

    #[test]
    fn the_types_expect_this_order() {
        for shape in [
            BlockDeviceInfo::SHAPE,
            BlockdevOptions::SHAPE,
            SchemaInfo::SHAPE,
            VersionInfo::SHAPE,
        ] {
            let order = shape.order.iter();
            let names: Vec<&str> = order
                .map(|index| shape.names[usize::from(*index)])
                .collect();
            assert!(names.is_sorted_by_key(|name| place(name)), "{names:?}");
            assert_eq!(names.len(), shape.names.len(), "{names:?}");
        }
    }
}
