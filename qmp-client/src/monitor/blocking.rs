//! Further monitors with the blocking client.

use std::os::unix::net::UnixStream;

use super::{Opening, RawCommand, is_possible, question};
use crate::blocking::{Builder, Client};
use crate::error::Error;
use qmp_transport::ToAddress;

/// Further monitors of the same QEMU, since QEMU 11.1.
impl Client {
    /// Opens another monitor at run time, and begins a second, independent session with the same
    /// QEMU. The monitor is removed when that session ends. QEMU gets one end of a pair of sockets, so this
    /// session must be over a Unix socket; use [`open_monitor_at`](Self::open_monitor_at) otherwise.
    ///
    /// ```no_run
    /// use qmp_client::blocking::Client;
    ///
    /// let mut qemu = Client::connect("unix:/run/vm1.qmp")?;
    /// let mut second = qemu.open_monitor(&Client::builder().oob(true))?;
    /// println!("{}", second.execute_raw("query-status", None)?);
    /// # Ok::<(), qmp_client::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`Error::CannotOpenMonitor`] if QEMU is older than 11.1, [`Error::CannotPassFd`] if this session is not
    /// over a Unix socket; else those of `execute` and of [`Builder::open`].
    pub fn open_monitor(&mut self, builder: &Builder) -> Result<Self, Error> {
        self.ask_for_monitors()?;
        let (ours, theirs) = UnixStream::pair().map_err(|source| Error::NoSocket { source })?;
        let opening = Opening::new();
        self.send_fd(&opening.id, theirs)?;
        let opened = self.take(opening.on_given_socket());
        let begun = opened.and_then(|()| builder.open(ours));
        begun.inspect_err(|_| self.undo(&opening))
    }

    /// Like [`open_monitor`](Self::open_monitor), at a Unix socket, TCP socket or WebSocket at which QEMU listens for
    /// this one session. The address must mean the same for QEMU and the program.
    ///
    /// # Errors
    /// [`Error::CannotOpenMonitor`] if QEMU is older than 11.1; else those of `execute` and of
    /// [`Builder::connect`].
    pub fn open_monitor_at(
        &mut self,
        builder: &Builder,
        address: impl ToAddress,
    ) -> Result<Self, Error> {
        let opening = Opening::new();
        let address = address.to_connect()?;
        let commands = opening.listening(&address)?;
        self.ask_for_monitors()?;
        let begun = self.take(commands).and_then(|()| builder.connect(address));
        begun.inspect_err(|_| self.undo(&opening))
    }

    fn ask_for_monitors(&mut self) -> Result<(), Error> {
        let (name, arguments) = question();
        let answer = self.execute_raw(name, Some(arguments));
        is_possible(answer, self.greeting())
    }

    fn take(&mut self, commands: [RawCommand; 2]) -> Result<(), Error> {
        for (name, arguments) in commands {
            self.execute_raw(name, Some(arguments))?;
        }
        Ok(())
    }

    fn undo(&mut self, opening: &Opening) {
        for (name, arguments) in opening.undo() {
            self.send_unwanted(name, &arguments);
        }
    }
}
