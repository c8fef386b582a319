//! Further monitors with the asynchronous client.

use std::future::Future;
use std::os::unix::net::UnixStream;

use super::{Opening, Step, is_possible, question};
use crate::address::ToAddress;
use crate::client::{Builder, Client};
use crate::error::Error;
use crate::protocol::Outcome;

/// Further monitors of the same QEMU, since QEMU 11.1.
impl Client {
    /// Opens another monitor at run time, and begins a session there: a second, independent one with the same
    /// QEMU. The monitor goes when that session ends. QEMU is given one end of a pair of sockets, so this
    /// session must be over a Unix socket; [`open_monitor_at`](Self::open_monitor_at) is for the others.
    ///
    /// If the call is dropped, no monitor stays.
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
        to_the_end(async move {
            this.ask_for_monitors().await?;
            let (ours, theirs) = pair()?;
            let opening = Opening::new();
            this.send_fd(&opening.id, theirs).await?;
            let begun = match this.take(opening.on_given_socket()).await {
                Ok(()) => builder.open_transport(ours).await,
                Err(error) => Err(error),
            };
            begun.inspect_err(|_| this.take_back(opening))
        })
        .await
    }

    /// As [`open_monitor`](Self::open_monitor), at a Unix socket, TCP socket or WebSocket that QEMU listens at for
    /// this one session. QEMU and the program must mean the same place by the address.
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
        let steps = opening.listening(&address)?;
        let (this, builder) = (self.clone(), builder.clone());
        to_the_end(async move {
            this.ask_for_monitors().await?;
            let begun = match this.take(steps).await {
                Ok(()) => builder.connect(&address).await,
                Err(error) => Err(error),
            };
            begun.inspect_err(|_| this.take_back(opening))
        })
        .await
    }

    async fn ask_for_monitors(&self) -> Result<(), Error> {
        let (name, arguments) = question();
        let answer = self.execute_raw(name, Some(arguments)).await;
        is_possible(answer, self.greeting())
    }

    async fn take(&self, steps: [Step; 2]) -> Result<(), Error> {
        for (name, arguments) in steps {
            self.execute_raw(name, Some(arguments)).await?;
        }
        Ok(())
    }

    /// In the background: the caller has the error that led here.
    fn take_back(&self, opening: Opening) {
        let this = self.clone();
        crate::sync::spawn(async move {
            for (name, arguments) in opening.undo() {
                // What has not been done cannot be taken back.
                let _ = this.execute_raw(name, Some(arguments)).await;
            }
        });
    }
}

/// Runs a future to its end, even if this one is dropped: half of the steps would leave something behind.
async fn to_the_end(
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
