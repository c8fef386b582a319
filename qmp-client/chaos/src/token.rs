//! Names of calls that appear in replies. A damaged name is never another name, because each contains its hash.

use std::hash::{BuildHasher, BuildHasherDefault, DefaultHasher};
use std::sync::atomic::{AtomicU64, Ordering};

static NEXT: AtomicU64 = AtomicU64::new(1);

const LENGTH: usize = "/t".len() + 32 + "z".len();

/// Returns a new name.
pub(crate) fn unique() -> String {
    name(NEXT.fetch_add(1, Ordering::Relaxed))
}

fn name(number: u64) -> String {
    let hash = BuildHasherDefault::<DefaultHasher>::default().hash_one(number);
    format!("/t{number:016x}{hash:016x}z")
}

/// The undamaged names in a text.
pub(crate) fn all_in(text: &[u8]) -> Vec<String> {
    let mut found = Vec::new();
    for at in 0..text.len() {
        let Some(Ok(token)) = text.get(at..at + LENGTH).map(std::str::from_utf8) else {
            continue;
        };
        if !token.starts_with("/t") {
            continue;
        }
        let number = token
            .get(2..18)
            .and_then(|hex| u64::from_str_radix(hex, 16).ok());
        if number.is_some_and(|number| name(number) == token) {
            found.push(token.to_owned());
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_found_unless_it_is_damaged() {
        let (one, two) = (unique(), unique());
        let text = format!("x{one}/t{two}");
        assert_eq!(all_in(text.as_bytes()), [one.clone(), two]);
        for at in 0..one.len() {
            let mut damaged = one.clone().into_bytes();
            damaged[at] ^= 1;
            assert_eq!(all_in(&damaged), [""; 0]);
        }
    }
}
