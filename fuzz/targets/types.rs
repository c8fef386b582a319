//! Any schema becomes code, and any value of a generated type comes through unchanged.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| qmp_fuzz::types(data));
