//! Any guest agent and any program: no reply goes to the wrong command, and one lost reply costs one call.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| qmp_fuzz::agent(data));
