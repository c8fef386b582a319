//! Any server and any program: the client's state machine keeps its promises.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| qmp_fuzz::client(data));
