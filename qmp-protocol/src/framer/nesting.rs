//! [`Nesting`]: the brackets that are open, as far as the decoder would follow them.

use qmp_types::MAX_DEPTH;

#[derive(Debug, Default)]
pub(super) struct Nesting {
    depth: usize,
    /// A bit for each level: whether it is an array.
    arrays: [u64; MAX_DEPTH / 64],
    /// Whether an object or array may come next.
    value_may_follow: bool,
}

impl Nesting {
    /// How many brackets are open.
    pub(super) fn depth(&self) -> usize {
        self.depth
    }

    fn innermost_is_array(&self) -> bool {
        let level = self.depth - 1;
        self.arrays[level / 64] >> (level % 64) & 1 == 1
    }

    /// Opens a bracket; returns false if it is not allowed here.
    pub(super) fn open(&mut self, bracket: u8) -> bool {
        if self.depth == MAX_DEPTH || (self.depth > 0 && !self.value_may_follow) {
            return false;
        }
        let bit = 1 << (self.depth % 64);
        let word = &mut self.arrays[self.depth / 64];
        let is_array = bracket == b'[';
        *word = if is_array { *word | bit } else { *word & !bit };
        self.depth += 1;
        self.value_may_follow = is_array;
        true
    }

    /// Closes a bracket; returns false if it does not match the open one.
    pub(super) fn close(&mut self, bracket: u8) -> bool {
        if self.innermost_is_array() != (bracket == b']') {
            return false;
        }
        self.depth -= 1;
        self.value_may_follow = false;
        true
    }

    pub(super) fn separator(&mut self, separator: u8) {
        self.value_may_follow = separator == b':' || self.innermost_is_array();
    }

    pub(super) fn string(&mut self) {
        self.value_may_follow = false;
    }
}
