//! Further monitors with the asynchronous client.

use std::future::Future;
use std::os::unix::net::UnixStream;

use super::{Opening, RawCommand, is_possible, question};
use crate::client::{Builder, Client};
use crate::error::Error;
use crate::protocol::Outcome;
use qmp_transport::ToAddress;

/// Further monitors of the same QEMU, since QEMU 11.1.
impl Client {
    /// Opens another monitor at run time, and begins a second, independent session with the same
    /// QEMU. The monitor is removed when that session ends. QEMU gets one end of a pair of sockets, so this
    /// session must be over a Unix socket; use [`open_monitor_at`](Self::open_monitor_at) otherwise.
    ///
    /// Dropping the call removes the monitor.
    ///
    /// ```no_run
    /// # async fn example(qemu: qmp_client::Client) -> Result<(), qmp_client::Error> {
    /// use qmp_client::Client;
    ///
    /// let second = qemu.open_monitor(&Client::builder().oob(true)).await?;
    /// println!("{}", second.execute_raw("query-status", None).await?);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// [`Error::CannotOpenMonitor`] if QEMU is older than 11.1, [`Error::CannotPassFd`] if this session is not
    /// over a Unix socket; else those of `execute` and of [`Builder::open_transport`].
    pub async fn open_monitor(&self, builder: &Builder) -> Result<Self, Error> {
        let (this, builder) = (self.clone(), builder.clone());
        run_to_end(async move {
            this.ask_for_monitors().await?;
            let (ours, theirs) = pair()?;
            let opening = Opening::new();
            this.send_fd(&opening.id, theirs).await?;
            let begun = match this.take(opening.on_given_socket()).await {
                Ok(()) => builder.open_transport(ours).await,
                Err(error) => Err(error),
            };
            begun.inspect_err(|_| this.undo(opening))
        })
        .await
    }

    /// Like [`open_monitor`](Self::open_monitor), at a Unix socket, TCP socket or WebSocket at which QEMU listens for
    /// this one session. The address must mean the same for QEMU and the program.
    ///
    /// # Errors
    /// [`Error::CannotOpenMonitor`] if QEMU is older than 11.1; else those of `execute` and of
    /// [`Builder::connect`].
    pub async fn open_monitor_at(
        &self,
        builder: &Builder,
        address: impl ToAddress,
    ) -> Result<Self, Error> {
        let opening = Opening::new();
        let address = address.to_connect()?;
        let commands = opening.listening(&address)?;
        let (this, builder) = (self.clone(), builder.clone());
        run_to_end(async move {
            this.ask_for_monitors().await?;
            let begun = match this.take(commands).await {
                Ok(()) => builder.connect(&address).await,
                Err(error) => Err(error),
            };
            begun.inspect_err(|_| this.undo(opening))
        })
        .await
    }

    async fn ask_for_monitors(&self) -> Result<(), Error> {
        let (name, arguments) = question();
        let answer = self.execute_raw(name, Some(arguments)).await;
        is_possible(answer, self.greeting())
    }

    async fn take(&self, commands: [RawCommand; 2]) -> Result<(), Error> {
        for (name, arguments) in commands {
            self.execute_raw(name, Some(arguments)).await?;
        }
        Ok(())
    }

    /// Undoes an opening in the background; the caller gets the error that led here.
    fn undo(&self, opening: Opening) {
        let this = self.clone();
        crate::sync::spawn(async move {
            for (name, arguments) in opening.undo() {
                // Undoing a command that was not run fails.
                let _ = this.execute_raw(name, Some(arguments)).await;
            }
        });
    }
}

/// Runs a future to its end even if this one is dropped, so that no object is left behind.
async fn run_to_end(
    opening: impl Future<Output = Result<Client, Error>> + Send + 'static,
) -> Result<Client, Error> {
    let stopped = |_| Error::Stopped {
        command: None,
        outcome: Outcome::Unknown,
    };
    tokio::spawn(opening).await.map_err(stopped)?
}

fn pair() -> Result<(tokio::net::UnixStream, UnixStream), Error> {
    let pair = || {
        let (ours, theirs) = UnixStream::pair()?;
        ours.set_nonblocking(true)?;
        Ok((tokio::net::UnixStream::from_std(ours)?, theirs))
    };
    pair().map_err(|source| Error::NoSocket { source })
}
