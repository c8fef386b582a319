//! `qmp shell`: in scripts and with real servers.

mod live;
mod scripts;
mod server;
