//! Any bytes as a snapshot: an accepted one is valid, and survives a round trip.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| qmp_fuzz::snapshot(data));
