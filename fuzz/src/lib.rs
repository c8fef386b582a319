//! What the fuzz targets do with an input, without the fuzzer: tests call the same functions.
//!
//! Takes bytes, loads them as a schema, or plays them as a session with a server, and panics if a
//! promise of `qmp-schema` or `qmp-client` is broken. The modules in reading order: `input` (bytes to
//! files), `targets` (what must hold of a schema), `client` (what must hold of a session), `agent` (of one
//! with a guest agent), `websocket` and `address` (of what connections are made with), `exchange` (of answers, snapshots and generated types), `mutate`
//! (how inputs are changed), `seeds` (where they come from). Numbers such as R24 are requirements of `docs/protocol.md`.

mod address;
mod agent;
mod client;
mod exchange;
mod input;
mod mutate;
mod seeds;
mod targets;
mod websocket;

pub use address::{ADDRESS_WORDS, address, addresses};
pub use agent::{agent, conversations};
pub use client::{CLIENT_WORDS, client, sessions};
pub use exchange::{JSON_WORDS, answer, answers, schemas_and_values, snapshot, snapshots, types};
pub use mutate::{WORDS, mutate};
pub use seeds::seeds;
pub use targets::{parse, print};
pub use websocket::{WEB_WORDS, web_sessions, websocket};
