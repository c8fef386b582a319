//! [`Count`]: follows a value to its end by counting its brackets.

use std::ops::Range;

use qmp_types::MAX_DEPTH;

use super::RESYNC;
use super::block::{Block, SIZE};

/// How far a value has been followed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Count {
    depth: usize,
    in_string: bool,
    /// After a backslash.
    escaped: bool,
    /// Where the open member of the value begins, if it is an object or an array.
    open_member: usize,
}

/// How following a value ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Followed {
    /// There is more to come.
    More,
    /// The value has ended.
    End,
    /// Counting cannot tell.
    Unclear,
}

impl Count {
    /// Continues in a value at `at`; sets `member` to its largest member that is an object or an array.
    pub(super) fn follow(
        &mut self,
        value: &[u8],
        at: &mut usize,
        member: &mut Range<usize>,
    ) -> Followed {
        // Up to here, bytes are scanned one by one.
        let mut next_block = 0;
        loop {
            let is_inside = self.depth > 1 || (self.depth == 1 && self.in_string);
            if is_inside && !self.escaped && *at >= next_block {
                next_block = self.skip_blocks(value, at);
            }
            let Some(&byte) = value.get(*at) else {
                return Followed::More;
            };
            *at += 1;
            let was_escaped = std::mem::take(&mut self.escaped);
            match byte {
                b'\n' | RESYNC => return Followed::Unclear,
                _ if was_escaped => {}
                b'"' => self.in_string = !self.in_string,
                b'\\' => self.escaped = self.in_string,
                _ if self.in_string => {}
                b'{' | b'[' if self.depth == MAX_DEPTH => return Followed::Unclear,
                b'{' | b'[' => {
                    if self.depth == 1 {
                        self.open_member = *at - 1;
                    }
                    self.depth += 1;
                }
                b'}' | b']' => {
                    self.depth -= 1;
                    match self.depth {
                        0 if value[0] + 2 == byte => return Followed::End,
                        0 => return Followed::Unclear,
                        1 if *at - self.open_member > member.len() => {
                            *member = self.open_member..*at;
                        }
                        _ => {}
                    }
                }
                _ => {}
            }
        }
    }

    /// Skips whole blocks, up to a bracket that opens or closes a member of the value. Returns where to try again.
    fn skip_blocks(&mut self, value: &[u8], at: &mut usize) -> usize {
        while let Some(bytes) = value.get(*at..).and_then(|rest| rest.first_chunk::<SIZE>()) {
            let Some(block) = Block::of(bytes) else {
                return *at + SIZE;
            };
            let (opening, closing, in_string) = block.brackets(self.in_string);
            let opens = opening.count_ones() as usize;
            let closes = closing.count_ones() as usize;
            if self.depth > closes + 1 && self.depth + opens <= MAX_DEPTH {
                self.depth = self.depth + opens - closes;
            } else if let Some(bracket) = self.brackets(opening, closing) {
                self.in_string = false;
                *at += bracket;
                return *at;
            }
            self.in_string = in_string;
            *at += SIZE;
        }
        value.len()
    }

    /// Counts the brackets of a block one by one. Stops at one that opens or closes a member, and returns its position.
    fn brackets(&mut self, opening: u64, closing: u64) -> Option<usize> {
        let mut left = opening | closing;
        while left != 0 {
            let bit = left & left.wrapping_neg();
            let closes = closing & bit != 0;
            if self.depth == 1 || self.depth == if closes { 2 } else { MAX_DEPTH } {
                return Some(bit.trailing_zeros() as usize);
            }
            self.depth = if closes {
                self.depth - 1
            } else {
                self.depth + 1
            };
            left ^= bit;
        }
        None
    }
}
