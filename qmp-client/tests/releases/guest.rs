//! The guest of a session, played by the test.

use std::io::{BufRead, BufReader, Write};
use std::os::unix::net::UnixStream;

use serde_json::json;

use crate::conversation::Conversation;
use crate::script::any;

/// A guest that accesses ports through the socket that QEMU's own tests use.
struct Guest {
    stream: UnixStream,
    answers: BufReader<UnixStream>,
}

impl Guest {
    fn of(talk: &mut Conversation) -> Self {
        let stream = talk.connect("guest.sock");
        let answers = BufReader::new(stream.try_clone().unwrap());
        Self { stream, answers }
    }

    fn does(&mut self, line: &str) {
        writeln!(self.stream, "{line}").unwrap();
        let mut answer = String::new();
        while !answer.starts_with("OK") {
            answer.clear();
            assert_ne!(
                self.answers.read_line(&mut answer).unwrap(),
                0,
                "{line}: no answer"
            );
            assert!(!answer.starts_with("FAIL"), "{line}: {answer}");
        }
    }

    /// Configures the power management to use port 0x600.
    fn finds_power_management(&mut self) {
        self.does("outl 0xcf8 0x80000b40");
        self.does("outl 0xcfc 0x601");
        self.does("outl 0xcf8 0x80000b80");
        self.does("outb 0xcfc 0x01");
    }
}

/// Acts as a guest: sets the clock, sleeps, hangs and panics.
pub(crate) fn act(talk: &mut Conversation) {
    let mut guest = Guest::of(talk);
    // The hours of the clock.
    guest.does("outb 0x70 0x04");
    guest.does("outb 0x71 0x11");
    talk.wait("RTC_CHANGE", any);

    // The watchdog gets no time.
    guest.does("outb 0x443 0x0f");
    talk.wait("WATCHDOG", any);
    guest.does("outb 0x441 0x00");

    // Tells the panic device: it panics, it has a crash kernel.
    guest.does("outb 0x505 0x01");
    talk.wait("GUEST_PANICKED", any);
    guest.does("outb 0x505 0x02");
    talk.wait("GUEST_CRASHLOADED", any);

    guest.finds_power_management();
    guest.does("outw 0x604 0x2400");
    talk.wait("SUSPEND", any);
    talk.must("query-status", json!({}));
    talk.must("system_wakeup", json!({}));
    talk.wait("WAKEUP", any);
    guest.finds_power_management();
    guest.does("outw 0x604 0x2800");
    talk.wait("SUSPEND_DISK", any);
    talk.wait("SHUTDOWN", |data| data["guest"] == true);
}
