//! Any server of a WebSocket: frames are decoded as they should be, and make nothing grow.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| qmp_fuzz::websocket(data));
