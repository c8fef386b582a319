//! Any bytes as an answer to `query-qmp-schema`: what is accepted is valid, and the same as itself.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| qmp_fuzz::answer(data));
