//! The proxy between a client and its server: each direction has a thread that passes on lines with random
//! faults.
//!
//! A clean proxy changes no byte: it splits, merges, delays and cuts. A dirty one also duplicates, reorders and corrupts
//! lines. It notes the calls in damaged lines, because a damaged id can be that of another call.

use std::collections::HashSet;
use std::io::{self, ErrorKind, Read, Write};
use std::net::Shutdown;
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{JoinHandle, sleep, spawn};
use std::time::Duration;

use fastrand::Rng;

use crate::figures::Figures;
use crate::token;

/// The names of calls whose request or reply may have been damaged.
#[derive(Clone, Debug, Default)]
pub(crate) struct Touched(Arc<Mutex<HashSet<String>>>);

impl Touched {
    pub(crate) fn has(&self, name: &str) -> bool {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .contains(name)
    }

    pub(crate) fn add(&self, line: &[u8]) {
        let mut names = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        names.extend(token::all_in(line));
    }
}

/// A proxy for one session, which may connect more than once.
#[derive(Debug)]
pub(crate) struct Proxy {
    touched: Touched,
    stops: Arc<AtomicBool>,
    path: PathBuf,
    thread: JoinHandle<()>,
}

impl Proxy {
    pub(crate) fn start(
        path: &Path,
        server: &Path,
        dirty: bool,
        mut rng: Rng,
        figures: &Arc<Figures>,
    ) -> io::Result<Self> {
        let _ = std::fs::remove_file(path);
        let listener = UnixListener::bind(path)?;
        let (touched, stops) = (Touched::default(), Arc::new(AtomicBool::new(false)));
        let (server, figures) = (server.to_owned(), figures.clone());
        let thread = spawn({
            let (touched, stops) = (touched.clone(), stops.clone());
            move || {
                let mut pumps = Vec::new();
                for client in listener.incoming() {
                    if stops.load(Ordering::Relaxed) {
                        break;
                    }
                    let Ok(client) = client else { continue };
                    // The server may have been killed, or be starting.
                    let Ok(server) = UnixStream::connect(&server) else {
                        continue;
                    };
                    for (from, to) in [(&client, &server), (&server, &client)] {
                        let (Ok(from), Ok(to)) = (from.try_clone(), to.try_clone()) else {
                            continue;
                        };
                        let pump = Pump {
                            to,
                            dirty,
                            rng: rng.fork(),
                            touched: touched.clone(),
                            figures: figures.clone(),
                            kept: Vec::new(),
                            later: None,
                            damage: 0,
                        };
                        let stops = stops.clone();
                        pumps.push(spawn(move || pump.run(from, &stops)));
                    }
                }
                for pump in pumps {
                    let _ = pump.join();
                }
            }
        });
        Ok(Self {
            touched,
            stops,
            path: path.to_owned(),
            thread,
        })
    }

    pub(crate) fn touched(&self) -> Touched {
        self.touched.clone()
    }

    /// Ends all connections and threads.
    pub(crate) fn stop(self) {
        self.stops.store(true, Ordering::Relaxed);
        // Wakes the thread, which then notices the end.
        let _ = UnixStream::connect(&self.path);
        let _ = self.thread.join();
    }
}

/// One direction of a connection.
struct Pump {
    to: UnixStream,
    dirty: bool,
    rng: Rng,
    touched: Touched,
    figures: Arc<Figures>,
    /// Bytes to send with the next ones.
    kept: Vec<u8>,
    /// A line to send after the next one.
    later: Option<Vec<u8>>,
    /// How many more lines a damaged one may affect.
    damage: u8,
}

impl Pump {
    fn run(mut self, mut from: UnixStream, stops: &AtomicBool) {
        let _ = self.pass(&mut from, stops);
        let _ = from.shutdown(Shutdown::Both);
        let _ = self.to.shutdown(Shutdown::Both);
    }

    fn pass(&mut self, from: &mut UnixStream, stops: &AtomicBool) -> io::Result<()> {
        from.set_read_timeout(Some(Duration::from_millis(10)))?;
        self.to.set_write_timeout(Some(Duration::from_secs(1)))?;
        let mut room = vec![0; 1 << 16];
        let mut line = Vec::new();
        while !stops.load(Ordering::Relaxed) {
            match from.read(&mut room) {
                Ok(0) => return self.flush(),
                Ok(count) => {
                    for piece in room[..count].split_inclusive(|byte| *byte == b'\n') {
                        line.extend_from_slice(piece);
                        if line.ends_with(b"\n") {
                            self.line(std::mem::take(&mut line))?;
                        }
                    }
                }
                // No bytes come, and no kept ones wait.
                Err(error)
                    if matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut) =>
                {
                    self.flush()?;
                }
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    fn flush(&mut self) -> io::Result<()> {
        let mut bytes = std::mem::take(&mut self.kept);
        bytes.extend(self.later.take().unwrap_or_default());
        self.to.write_all(&bytes)
    }

    fn line(&mut self, mut line: Vec<u8>) -> io::Result<()> {
        if self.damage > 0 {
            self.damage -= 1;
            self.touched.add(&line);
        }
        match self.rng.u16(..1000) {
            0 => {
                self.figures.fault("cut");
                let count = self.rng.usize(..line.len());
                self.to.write_all(&line[..count])?;
                return Err(ErrorKind::ConnectionReset.into());
            }
            1..10 if self.dirty => {
                self.figures.fault("corrupted");
                self.touched.add(&line);
                // The following lines may be taken for a part of it.
                self.damage = 8;
                let at = self.rng.usize(..line.len());
                line[at] = self.rng.u8(..);
            }
            10..20 if self.dirty => {
                self.figures.fault("duplicated");
                line.extend_from_within(..);
            }
            20..30 if self.dirty && self.later.is_none() => {
                self.figures.fault("reordered");
                self.later = Some(line);
                return Ok(());
            }
            30..50 => {
                self.figures.fault("delayed");
                sleep(Duration::from_millis(self.rng.u64(..30)));
            }
            50..150 => {
                self.figures.fault("merged");
                self.kept.extend(line);
                return Ok(());
            }
            150..300 => {
                self.figures.fault("split");
                self.write_kept()?;
                let size = 1 + self.rng.usize(..=line.len() / 3);
                for piece in line.chunks(size) {
                    self.to.write_all(piece)?;
                    std::thread::yield_now();
                }
                return self.write_later();
            }
            _ => {}
        }
        self.kept.extend(line);
        self.write_kept()?;
        self.write_later()
    }

    fn write_kept(&mut self) -> io::Result<()> {
        let bytes = std::mem::take(&mut self.kept);
        self.to.write_all(&bytes)
    }

    fn write_later(&mut self) -> io::Result<()> {
        match self.later.take() {
            Some(line) => self.to.write_all(&line),
            None => Ok(()),
        }
    }
}
