//! Any bytes: the front end accepts or refuses them, and neither panics, hangs nor grows.

#![no_main]

use libfuzzer_sys::{fuzz_mutator, fuzz_target, fuzzer_mutate};

fuzz_target!(|data: &[u8]| qmp_fuzz::parse(data));

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    qmp_fuzz::mutate(data, size, max_size, seed, fuzzer_mutate)
});
