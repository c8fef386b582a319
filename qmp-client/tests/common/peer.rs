//! A scripted server at the other end of a socket pair.

// Each test program uses some of it.
#![allow(dead_code)]

use std::io::{BufRead, BufReader, IoSliceMut, Read, Write};
use std::mem::MaybeUninit;
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;
use std::thread::{self, JoinHandle};

pub(crate) const GREETING: &str = concat!(
    r#"{"QMP": {"version": {"qemu": {"micro": 2, "minor": 0, "major": 10}, "package": ""}, "#,
    r#""capabilities": ["oob"]}}"#,
    "\r\n"
);

/// The server's end of a connection.
pub(crate) struct Peer {
    stream: UnixStream,
    /// Bytes that have been read from the stream but not processed.
    ahead: BufReader<UnixStream>,
    /// The offset of ids: a session need not count from one.
    before: u64,
}

impl Peer {
    pub(crate) fn new(stream: UnixStream) -> Self {
        let ahead = BufReader::new(stream.try_clone().unwrap());
        Self {
            stream,
            ahead,
            before: 0,
        }
    }

    /// Sets the id of the first question, from which ids count.
    pub(crate) fn count_from(&mut self, id: u64) {
        if self.before == 0 {
            self.before = id - 1;
        }
    }

    /// Runs a script in a thread; returns the client's end of the connection. Joining the handle
    /// propagates the script's panics.
    pub(crate) fn run(script: impl FnOnce(Self) + Send + 'static) -> (UnixStream, JoinHandle<()>) {
        let (ours, theirs) = UnixStream::pair().unwrap();
        (ours, thread::spawn(|| script(Self::new(theirs))))
    }

    /// Like `run`, after the greeting and the negotiation.
    pub(crate) fn greet_and_run(
        script: impl FnOnce(Self) + Send + 'static,
    ) -> (UnixStream, JoinHandle<()>) {
        Self::run(|mut peer| {
            peer.greet();
            script(peer);
        })
    }

    pub(crate) fn greet(&mut self) {
        self.send(GREETING);
        self.expect("qmp_capabilities");
        self.send("{\"return\": {}, \"id\": 1}\r\n");
    }

    pub(crate) fn send(&mut self, text: &str) {
        self.send_bytes(text.as_bytes());
    }

    pub(crate) fn send_bytes(&mut self, bytes: &[u8]) {
        self.stream.write_all(bytes).unwrap();
    }

    /// Sends text again and again until the client is gone.
    pub(crate) fn flood(&mut self, text: &str) {
        while self.stream.write_all(text.as_bytes()).is_ok() {}
    }

    /// Sends a message of a guest agent, after the mark of a fresh start.
    pub(crate) fn send_marked(&mut self, text: &str) {
        self.send_bytes(&[b"\xff", text.as_bytes()].concat());
    }

    /// Reads a request, which is a line and must be for that command, and returns it.
    pub(crate) fn expect(&mut self, command: &str) -> String {
        let mut line = Vec::new();
        assert_ne!(
            self.ahead.read_until(b'\n', &mut line).unwrap(),
            0,
            "the client is gone"
        );
        // Requests to a guest agent may begin with this byte, which is not text.
        line.retain(|byte| *byte != 0xff);
        let request = String::from_utf8(line).unwrap();
        let request = request.strip_suffix('\n').expect("a line end").to_owned();
        assert!(
            request.contains(&format!(":\"{command}\"")),
            "not {command}: {request}"
        );
        request
    }

    /// Reads once, bypassing the buffer; returns the text and the file
    /// descriptors that came with it.
    pub(crate) fn receive_with_fds(&mut self) -> (String, Vec<OwnedFd>) {
        let (bytes, fds) = self.receive_bytes();
        (String::from_utf8(bytes).unwrap(), fds)
    }

    /// Like `receive_with_fds`, for bytes that may not be text.
    pub(crate) fn receive_bytes(&mut self) -> (Vec<u8>, Vec<OwnedFd>) {
        use rustix::net::{RecvAncillaryBuffer, RecvAncillaryMessage, RecvFlags, recvmsg};

        let mut bytes = [0; 1 << 12];
        let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(16))];
        let mut ancillary = RecvAncillaryBuffer::new(&mut space);
        let read = recvmsg(
            &self.stream,
            &mut [IoSliceMut::new(&mut bytes)],
            &mut ancillary,
            RecvFlags::empty(),
        );
        let received = bytes[..read.unwrap().bytes].to_vec();
        let mut fds = Vec::new();
        for message in ancillary.drain() {
            if let RecvAncillaryMessage::ScmRights(received) = message {
                fds.extend(received);
            }
        }
        (received, fds)
    }

    /// Checks that no bytes come for a while.
    pub(crate) fn expect_silence(&mut self) {
        let while_ = std::time::Duration::from_millis(50);
        self.stream.set_read_timeout(Some(while_)).unwrap();
        let read = self.ahead.fill_buf();
        let text = read.map(|bytes| String::from_utf8_lossy(bytes).into_owned());
        assert!(text.is_err(), "{text:?}");
        self.stream.set_read_timeout(None).unwrap();
    }

    /// Sends an event.
    pub(crate) fn event(&mut self, name: &str, data: &str) {
        self.send(&format!(
            "{{\"timestamp\": {{\"seconds\": 5, \"microseconds\": 6}}, \
             \"event\": \"{name}\", \"data\": {data}}}\r\n"
        ));
    }

    /// Answers a command that has been read.
    pub(crate) fn reply(&mut self, id: u64, value: &str) {
        let id = self.before + id;
        self.send(&format!("{{\"return\": {value}, \"id\": {id}}}\r\n"));
    }

    /// Expects a command and answers it.
    pub(crate) fn answer(&mut self, command: &str, id: u64, value: &str) {
        self.expect(command);
        self.reply(id, value);
    }

    /// Expects a command and refuses it.
    pub(crate) fn refuse(&mut self, command: &str, id: u64, desc: &str) {
        self.expect(command);
        self.refuse_now(id, desc);
    }

    /// Refuses a command that has been read.
    pub(crate) fn refuse_now(&mut self, id: u64, desc: &str) {
        let id = self.before + id;
        self.send(&format!(
            "{{\"id\": {id}, \"error\": {{\"class\": \"GenericError\", \"desc\": \"{desc}\"}}}}\r\n"
        ));
    }

    /// Like `refuse_now`, for a client that may have ended the connection.
    pub(crate) fn refuse_in_vain(&mut self, id: u64) {
        let id = self.before + id;
        let error = r#"{"class": "GenericError", "desc": "there is none"}"#;
        let _ = writeln!(self.stream, r#"{{"id": {id}, "error": {error}}}"#);
    }

    /// Sends an event `JOB_STATUS_CHANGE`.
    pub(crate) fn job(&mut self, id: &str, status: &str) {
        self.send(&format!(
            "{{\"timestamp\": {{\"seconds\": 5, \"microseconds\": 6}}, \
             \"event\": \"JOB_STATUS_CHANGE\", \
             \"data\": {{\"id\": \"{id}\", \"status\": \"{status}\"}}}}\r\n"
        ));
    }

    /// Ends the connection in one direction.
    pub(crate) fn finish_writing(&mut self) {
        self.stream.shutdown(std::net::Shutdown::Write).unwrap();
    }

    /// Waits until the client has closed the connection, ignoring its output.
    pub(crate) fn expect_end_of_any_kind(&mut self) {
        let mut rest = Vec::new();
        // The client may have closed it with unread bytes.
        let _ = self.ahead.read_to_end(&mut rest);
    }

    /// Waits until the client has closed the connection.
    pub(crate) fn wait_for_end(&mut self) {
        let mut rest = String::new();
        self.ahead.read_to_string(&mut rest).unwrap();
        assert_eq!(rest, "");
    }
}
