//! Any bytes as a snapshot: what is accepted is valid, and survives being written.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| qmp_fuzz::snapshot(data));
