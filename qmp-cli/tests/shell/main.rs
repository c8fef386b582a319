//! `qmp shell`: in scripts, in a terminal, and with real servers.

mod found;
mod live;
mod scripts;
mod server;
mod terminal;
