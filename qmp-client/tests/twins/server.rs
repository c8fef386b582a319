//! The server of a scenario: a list of steps, and the thread that follows it over a real
//! socket.
//!
//! It waits for actions of the client or the program, never for a time. With [`Server::settled`] the
//! program waits until the server cannot continue by itself: so both clients find the same bytes at the
//! same step, however the threads are scheduled.

use std::fmt::Write as _;
use std::io::{IoSliceMut, Write};
use std::mem::MaybeUninit;
use std::net::Shutdown;
use std::os::unix::net::{UnixListener, UnixStream};
use std::sync::{Arc, Condvar, Mutex, MutexGuard};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use qmp_testing::PATIENCE;
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::Errno;
use rustix::net::{RecvAncillaryBuffer, RecvAncillaryMessage, RecvFlags, recv, recvmsg};

use crate::peer::GREETING;

/// How long an action may take before it counts as hanging. Only a failing test waits so long.
pub(crate) const GUARD: Duration = PATIENCE;

/// A step of the server.
#[derive(Clone, Debug)]
pub(crate) enum Say {
    /// Sends the greeting.
    Greet,
    /// Reads a request, which must be for this command, or for any if it is empty.
    Expect(String),
    /// Sends raw text.
    Text(String),
    /// Answers the request of that number; the negotiation has 0.
    Reply(usize, String),
    /// Refuses the request of that number.
    Refuse(usize, String),
    /// Sends an error without id.
    NoId(String),
    Event(String, String),
    /// Sends the output of these steps in one write.
    Together(Vec<Say>),
    /// Waits until the program [lets](super::program::Do::Let) it continue.
    Pause,
    /// Ends the connection.
    Close,
    /// Ends the connection with an unread request, so that the client gets a reset.
    Reset,
    /// Stops sending, and continues to read.
    HalfClose,
    /// Stops reading, and continues to send.
    StopReading,
    /// Reads until the client has ended the connection.
    SeeEnd,
    /// Waits for the next connection of the same client.
    Accept,
}

/// How bytes are sent.
#[derive(Clone, Debug, Default)]
pub(crate) enum Pace {
    #[default]
    Whole,
    /// In pieces of these sizes, repeatedly.
    Pieces(Vec<usize>),
    /// The connection ends after this many bytes.
    Cut(usize),
}

/// The observations of a client.
#[derive(Clone, Debug, Default)]
pub(crate) struct Seen {
    /// All bytes that it sent.
    pub(crate) received: String,
    /// The ends of its connections, in order.
    pub(crate) ends: Vec<&'static str>,
    /// Deviations from the script.
    pub(crate) faults: Vec<String>,
    /// How many bytes were sent to it.
    pub(crate) sent: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Running,
    /// Waits for bytes from the client.
    Waiting,
    /// Waits for the program.
    Paused,
    Over,
}

struct Common {
    state: State,
    /// How often the program has let the server continue.
    lets: usize,
    stream: Option<Arc<UnixStream>>,
    seen: Seen,
    /// The program has ended, so the server no longer waits for it.
    alone: bool,
}

#[derive(Clone)]
struct Shared(Arc<(Mutex<Common>, Condvar)>);

/// A server in a thread.
pub(crate) struct Server {
    shared: Shared,
    thread: Option<JoinHandle<()>>,
}

struct Player {
    shared: Shared,
    listener: Option<UnixListener>,
    requests: Vec<String>,
    pace: Pace,
    next_piece: usize,
    /// How many pieces have been sent since the last request.
    unanswered: usize,
}

/// The script ends because the connection has ended.
struct Over;

impl Shared {
    fn lock(&self) -> MutexGuard<'_, Common> {
        self.0.0.lock().unwrap()
    }

    fn set(&self, state: State) {
        self.lock().state = state;
        self.0.1.notify_all();
    }

    fn stream(&self) -> Result<Arc<UnixStream>, Over> {
        self.lock().stream.clone().ok_or(Over)
    }
}

impl Server {
    /// Follows a script on one connection.
    pub(crate) fn on(stream: UnixStream, script: Vec<Say>, pace: Pace) -> Self {
        Self::start(Some(stream), None, script, pace)
    }

    /// Follows a script on the connections that a listener accepts. The script does not wait for the
    /// first one.
    pub(crate) fn at(listener: UnixListener, script: Vec<Say>) -> Self {
        let script = [vec![Say::Accept], script].concat();
        Self::start(None, Some(listener), script, Pace::Whole)
    }

    fn start(
        stream: Option<UnixStream>,
        listener: Option<UnixListener>,
        script: Vec<Say>,
        pace: Pace,
    ) -> Self {
        let common = Common {
            state: State::Running,
            lets: 0,
            stream: stream.map(Arc::new),
            seen: Seen::default(),
            alone: false,
        };
        let shared = Shared(Arc::new((Mutex::new(common), Condvar::new())));
        let player = Player {
            shared: shared.clone(),
            listener,
            requests: Vec::new(),
            pace,
            next_piece: 0,
            unanswered: 0,
        };
        let thread = Some(thread::spawn(move || player.play(script)));
        Self { shared, thread }
    }

    /// Lets a server continue that has paused, or will.
    pub(crate) fn go_on(&self) {
        self.shared.lock().lets += 1;
        self.shared.0.1.notify_all();
    }

    /// Waits until the server cannot continue by itself. The client then has all of its output.
    pub(crate) fn settled(&self) {
        let mut common = self.shared.lock();
        let mut turns = 0_u32;
        loop {
            let settled = match common.state {
                State::Running => false,
                State::Waiting => match &common.stream {
                    Some(stream) => rustix::io::ioctl_fionread(stream).unwrap_or(0) == 0,
                    None => true,
                },
                State::Paused => common.lets == 0,
                State::Over => true,
            };
            if settled {
                return;
            }
            // Unread bytes do not notify the condition variable, so this polls.
            let again = Duration::from_micros(200);
            let waited = self.shared.0.1.wait_timeout(common, again);
            common = waited.unwrap().0;
            turns += 1;
            assert!(turns < 1_000_000, "the server does not settle");
        }
    }

    /// Waits until the server has finished its script; returns whether it has.
    pub(crate) fn over(&self, limit: Duration) -> bool {
        let common = self.shared.lock();
        let is_running = |common: &mut Common| common.state != State::Over;
        let waited = self
            .shared
            .0
            .1
            .wait_timeout_while(common, limit, is_running);
        waited.unwrap().0.state == State::Over
    }

    /// The observations so far.
    pub(crate) fn seen(&self) -> Seen {
        self.shared.lock().seen.clone()
    }

    /// Waits until the server has seen the end; returns all observations.
    pub(crate) fn finish(mut self) -> Seen {
        self.shared.lock().alone = true;
        self.shared.0.1.notify_all();
        if let Some(thread) = self.thread.take()
            && thread.join().is_err()
        {
            let fault = "the server has panicked".to_owned();
            self.shared.lock().seen.faults.push(fault);
        }
        self.seen()
    }
}

impl Player {
    fn play(mut self, script: Vec<Say>) {
        let mut is_over = false;
        for step in script {
            // Steps for an ended connection are not done on the next one.
            if !is_over || (matches!(step, Say::Accept) && self.listener.is_some()) {
                is_over = self.step(step).is_err();
            }
        }
        if !is_over && self.shared.lock().stream.is_some() {
            let _ = self.see_end();
        }
        self.shared.lock().stream = None;
        self.shared.set(State::Over);
    }

    fn step(&mut self, step: Say) -> Result<(), Over> {
        match step {
            Say::Expect(command) => self.expect(&command),
            Say::Pause => {
                self.pause();
                Ok(())
            }
            Say::Close => self.close("closed by the server"),
            Say::Reset => {
                self.wait_for_bytes()?;
                self.close("reset by the server")
            }
            Say::HalfClose => self.shut_down(Shutdown::Write),
            Say::StopReading => self.shut_down(Shutdown::Read),
            Say::SeeEnd => self.see_end(),
            Say::Accept => self.accept(),
            said => {
                let text = self.text(&said);
                self.send(text.as_bytes())
            }
        }
    }

    /// The text that a step sends.
    fn text(&mut self, said: &Say) -> String {
        match said {
            Say::Greet => GREETING.to_owned(),
            Say::Text(text) => text.clone(),
            Say::Reply(number, value) => {
                format!("{{\"return\": {value}, \"id\": {}}}\r\n", self.id(*number))
            }
            Say::Refuse(number, desc) => format!(
                "{{\"id\": {}, \"error\": {{\"class\": \"GenericError\", \"desc\": \"{desc}\"}}}}\r\n",
                self.id(*number)
            ),
            Say::NoId(desc) => {
                format!("{{\"error\": {{\"class\": \"GenericError\", \"desc\": \"{desc}\"}}}}\r\n")
            }
            Say::Event(name, data) => format!(
                "{{\"timestamp\": {{\"seconds\": 5, \"microseconds\": 6}}, \"event\": \"{name}\", \
                 \"data\": {data}}}\r\n"
            ),
            Say::Together(parts) => parts.iter().map(|part| self.text(part)).collect(),
            other => {
                self.fault(format!("{other:?} sends nothing"));
                String::new()
            }
        }
    }

    /// The id of a request that was read.
    fn id(&mut self, number: usize) -> u64 {
        let request = self.requests.get(number).cloned().unwrap_or_default();
        let value: serde_json::Value = serde_json::from_str(&request).unwrap_or_default();
        let id = value["id"].as_u64();
        if id.is_none() {
            self.fault(format!("no request {number} with an id"));
        }
        id.unwrap_or_default()
    }

    fn fault(&mut self, text: String) {
        self.shared.lock().seen.faults.push(text);
    }

    fn send(&mut self, bytes: &[u8]) -> Result<(), Over> {
        let mut rest = bytes;
        while !rest.is_empty() {
            let size = match &mut self.pace {
                Pace::Whole => rest.len(),
                // The system buffers fewer than three hundred pieces until the client reads.
                Pace::Pieces(_) if self.unanswered >= 100 => rest.len(),
                Pace::Pieces(sizes) => {
                    self.unanswered += 1;
                    self.next_piece += 1;
                    sizes[self.next_piece % sizes.len()].clamp(1, rest.len())
                }
                Pace::Cut(0) => return self.close("cut"),
                Pace::Cut(left) => {
                    let size = rest.len().min(*left);
                    *left -= size;
                    size
                }
            };
            let (piece, later) = rest.split_at(size);
            let stream = self.shared.stream()?;
            if (&*stream).write_all(piece).is_err() {
                drop(stream);
                // The end may be noticed here or while reading.
                return self.close("closed by the client");
            }
            self.shared.lock().seen.sent += size;
            rest = later;
            thread::yield_now();
        }
        match self.pace {
            Pace::Cut(0) => self.close("cut"),
            _ => Ok(()),
        }
    }

    fn close(&mut self, how: &'static str) -> Result<(), Over> {
        let mut common = self.shared.lock();
        common.stream = None;
        common.seen.ends.push(how);
        Err(Over)
    }

    fn shut_down(&mut self, how: Shutdown) -> Result<(), Over> {
        let _ = self.shared.stream()?.shutdown(how);
        Ok(())
    }

    fn accept(&mut self) -> Result<(), Over> {
        let Some(listener) = &self.listener else {
            return Err(Over);
        };
        self.shared.set(State::Waiting);
        let accepted = listener.accept();
        let mut common = self.shared.lock();
        common.stream = accepted.ok().map(|(stream, _)| Arc::new(stream));
        common.state = State::Running;
        drop(common);
        self.requests.clear();
        Ok(())
    }

    fn pause(&mut self) {
        self.shared.set(State::Paused);
        let common = self.shared.lock();
        let waits = |common: &mut Common| common.lets == 0 && !common.alone;
        let waited = self.shared.0.1.wait_timeout_while(common, GUARD, waits);
        let mut common = waited.unwrap().0;
        common.state = State::Running;
        if common.lets > 0 {
            common.lets -= 1;
        } else if !common.alone {
            let fault = "nobody let the server go on".to_owned();
            common.seen.faults.push(fault);
        }
    }

    /// Waits for unread bytes from the client; returns the first ones.
    fn wait_for_bytes(&mut self) -> Result<Vec<u8>, Over> {
        let stream = self.shared.stream()?;
        let _ = stream.set_read_timeout(Some(GUARD));
        self.shared.set(State::Waiting);
        let mut bytes = vec![0; 4 << 10];
        let peeked = loop {
            match recv(&*stream, &mut bytes[..], RecvFlags::PEEK) {
                Err(Errno::INTR) => {}
                peeked => break peeked.map(|(count, _)| count),
            }
        };
        self.shared.set(State::Running);
        match peeked {
            Ok(count) => {
                bytes.truncate(count);
                Ok(bytes)
            }
            Err(Errno::CONNRESET) => Ok(Vec::new()),
            Err(error) => {
                self.fault(format!("the client sends nothing: {error}"));
                Err(Over)
            }
        }
    }

    /// Takes received bytes, with any file descriptors.
    fn take(&mut self, count: usize) -> Result<String, Over> {
        let stream = self.shared.stream()?;
        let mut text = String::new();
        let mut left = count;
        while left > 0 {
            let mut bytes = vec![0; left];
            let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(16))];
            let mut ancillary = RecvAncillaryBuffer::new(&mut space);
            let received = recvmsg(
                &*stream,
                &mut [IoSliceMut::new(&mut bytes)],
                &mut ancillary,
                RecvFlags::empty(),
            );
            let count = received.map_or(0, |received| received.bytes);
            if count == 0 {
                return Err(Over);
            }
            for message in ancillary.drain() {
                if let RecvAncillaryMessage::ScmRights(fds) = message {
                    let _ = write!(text, "<{} fd>", fds.count());
                }
            }
            text.push_str(&String::from_utf8_lossy(&bytes[..count]));
            left -= count;
        }
        self.shared.lock().seen.received.push_str(&text);
        Ok(text)
    }

    fn expect(&mut self, command: &str) -> Result<(), Over> {
        let mut request = String::new();
        // No request of these tests has brackets in strings.
        let mut depth = 0;
        loop {
            let bytes = self.wait_for_bytes()?;
            if bytes.is_empty() {
                self.client_is_gone();
                return Err(Over);
            }
            let mut end = None;
            for (at, byte) in bytes.iter().enumerate() {
                match byte {
                    b'{' => depth += 1,
                    b'}' => depth -= 1,
                    _ => continue,
                }
                if depth == 0 {
                    // The line end belongs to the request.
                    let has_line_end = bytes.get(at + 1) == Some(&b'\n');
                    end = Some(at + 1 + usize::from(has_line_end));
                    break;
                }
            }
            request += &self.take(end.unwrap_or(bytes.len()))?;
            if end.is_some() {
                break;
            }
        }
        if let Some(json) = request.find('{') {
            request.drain(..json);
        }
        if !request.contains(&format!(":\"{command}")) {
            self.fault(format!("not {command}: {request}"));
        }
        self.requests.push(request);
        self.unanswered = 0;
        Ok(())
    }

    fn see_end(&mut self) -> Result<(), Over> {
        loop {
            let bytes = self.wait_for_bytes()?;
            if bytes.is_empty() {
                self.client_is_gone();
                self.shared.lock().stream = None;
                return Ok(());
            }
            self.take(bytes.len())?;
        }
    }

    /// The client sends no more. Only the system knows whether it has closed the connection or would still
    /// read.
    fn client_is_gone(&mut self) {
        let Ok(stream) = self.shared.stream() else {
            return;
        };
        let mut polled = [PollFd::new(&*stream, PollFlags::empty())];
        let limit = Timespec {
            tv_sec: 30,
            tv_nsec: 0,
        };
        let how = match poll(&mut polled, Some(&limit)) {
            Ok(1..) => "closed by the client",
            _ => "half open: the client sends no more, but does not close",
        };
        self.shared.lock().seen.ends.push(how);
    }
}
