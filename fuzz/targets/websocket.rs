//! Any WebSocket server: frames are decoded correctly, in bounded memory.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| qmp_fuzz::websocket(data));
