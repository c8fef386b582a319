//! [`Block`]: sixty-four bytes of JSON text at once, for the inside of large values.
//!
//! Strings and brackets are located for all bytes of a block without a branch for each, as
//! Langdale and Lemire describe in "Parsing Gigabytes of JSON per Second". It handles plain text only: a
//! block with an escape, a line end or a byte outside ASCII is left to the byte-by-byte scan.

/// How many bytes a block has.
pub(super) const SIZE: usize = 64;

const ONES: u64 = 0x0101_0101_0101_0101;
const HIGH: u64 = 0x8080_8080_8080_8080;

/// Sets with a bit for each byte of a block, the first byte lowest.
pub(super) struct Block {
    quotes: u64,
    opening: u64,
    closing: u64,
}

impl Block {
    /// Scans a block, if it is plain.
    pub(super) fn of(bytes: &[u8; SIZE]) -> Option<Self> {
        let (mut quotes, mut opening, mut closing) = (0, 0, 0);
        let mut odd = 0;
        for (index, chunk) in bytes.as_chunks::<8>().0.iter().enumerate() {
            let word = u64::from_le_bytes(*chunk);
            // `[` and `{` differ in one bit, and so do `]` and `}`.
            let folded = word | (ONES * 0x20);
            odd |= word | !(word.wrapping_add(ONES * 0x60)) | equal(word, b'\\');
            let shift = 8 * index;
            quotes |= gather(equal(word, b'"')) << shift;
            opening |= gather(equal(folded, b'{')) << shift;
            closing |= gather(equal(folded, b'}')) << shift;
        }
        (odd & HIGH == 0).then_some(Self {
            quotes,
            opening,
            closing,
        })
    }

    /// Returns the opening and the closing brackets outside of strings, and whether the block ends in a
    /// string. `in_string` tells whether it begins in one.
    pub(super) fn brackets(&self, in_string: bool) -> (u64, u64, bool) {
        // Each bit becomes the parity of all bits up to it.
        let mut inside = self.quotes;
        for shift in [1, 2, 4, 8, 16, 32] {
            inside ^= inside << shift;
        }
        if in_string {
            inside = !inside;
        }
        (
            self.opening & !inside,
            self.closing & !inside,
            inside >> (SIZE - 1) == 1,
        )
    }
}

/// Sets the highest bit of each byte that has the value. Exact as long as no byte has its highest
/// bit set.
fn equal(word: u64, value: u8) -> u64 {
    let difference = word ^ (ONES * u64::from(value));
    !difference.wrapping_add(ONES * 0x7f) & HIGH
}

/// Collects the highest bit of each byte.
fn gather(high: u64) -> u64 {
    (high >> 7).wrapping_mul(0x0102_0408_1020_4080) >> 56
}

#[cfg(test)]
mod tests {
    use super::{Block, SIZE};

    #[test]
    fn finds_the_brackets_outside_of_strings() {
        let text = br#"{"a": [1, "]{", {}], "b": "x}"}, [ {"c": "d e f"}, "g", [[]], "h"#;
        let bytes: &[u8; SIZE] = text.first_chunk().unwrap();
        let block = Block::of(bytes).unwrap();
        for begins_inside in [false, true] {
            let (mut opening, mut closing, mut inside) = (0_u64, 0_u64, begins_inside);
            for (at, byte) in bytes.iter().enumerate() {
                match byte {
                    b'"' => inside = !inside,
                    b'{' | b'[' if !inside => opening |= 1 << at,
                    b'}' | b']' if !inside => closing |= 1 << at,
                    _ => {}
                }
            }
            assert_eq!(block.brackets(begins_inside), (opening, closing, inside));
        }
    }

    #[test]
    fn leaves_what_is_not_plain() {
        for odd in [b'\\', b'\n', 0x1f, 0, 0x80, 0xff] {
            for at in 0..SIZE {
                let mut bytes = [b'x'; SIZE];
                bytes[at] = odd;
                assert!(Block::of(&bytes).is_none(), "{odd:#x} at {at}");
            }
        }
        for plain in b' '..=b'\x7f' {
            assert_eq!(Block::of(&[plain; SIZE]).is_some(), plain != b'\\');
        }
    }
}
