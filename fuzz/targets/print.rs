//! What is accepted survives being printed.

#![no_main]

use libfuzzer_sys::{Corpus, fuzz_mutator, fuzz_target, fuzzer_mutate};

fuzz_target!(|data: &[u8]| -> Corpus {
    // Refused inputs are useless for printing.
    if qmp_fuzz::print(data) {
        Corpus::Keep
    } else {
        Corpus::Reject
    }
});

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    qmp_fuzz::mutate(data, size, max_size, seed, fuzzer_mutate)
});
