//! Any bytes as a reply to `query-qmp-schema`: an accepted one is valid, and equal to itself.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| qmp_fuzz::answer(data));
