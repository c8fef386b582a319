//! Reconnecting, at the program's request.

use std::sync::Arc;

use super::transport::Transport;
use super::{Builder, Client};
use crate::error::Error;
use crate::protocol::End;

/// Reconnecting.
///
/// This starts a new session with a new greeting and new capabilities (R18), and returns a new client: this one and
/// all of its clones have ended. No command is repeated: those without reply failed when their
/// connection ended, and each error has the outcome of its command (R31). The state of the server may have changed.
///
/// Subscriptions continue: after the events of the old connection they return
/// [`Received::Reconnected`](crate::Received::Reconnected), and then the events of the new connection from its
/// beginning.
impl Client {
    /// Ends the connection, unless it has ended, and connects to the same address again with the same
    /// settings.
    ///
    /// ```no_run
    /// use qmp_client::{Client, Error};
    ///
    /// async fn status(qemu: &mut Client) -> Result<serde_json::Value, Error> {
    ///     loop {
    ///         match qemu.execute_raw("query-status", None).await {
    ///             // It changes nothing, so that it may be asked again.
    ///             Err(error) if error.is_end() => *qemu = qemu.reconnect().await?,
    ///             result => return result,
    ///         }
    ///     }
    /// }
    /// ```
    ///
    /// # Errors
    /// [`Error::NoAddress`] if the client was given its connection; those of [`Builder::connect`], after
    /// which the program can try again.
    pub async fn reconnect(&self) -> Result<Self, Error> {
        let address = self.address.as_ref().ok_or(Error::NoAddress)?;
        // Monitors serve one client at a time (R13).
        self.handle.disconnect();
        let transport = self.same_settings().dial(address).await?;
        self.begin_again(transport, address.to_string()).await
    }

    /// Like [`reconnect`](Self::reconnect), on an existing connection, for example one that QEMU
    /// [made](super::Listener::accept_transport) to a listener.
    ///
    /// # Errors
    /// If the server does not begin a QMP session in time.
    pub async fn reconnect_over(&self, transport: impl Transport) -> Result<Self, Error> {
        self.handle.disconnect();
        let server = match &self.address {
            Some(address) => address.to_string(),
            None => "the server".to_owned(),
        };
        self.begin_again(Box::new(transport), server).await
    }

    fn same_settings(&self) -> Builder {
        Builder::with_settings(self.handle.settings().clone())
    }

    async fn begin_again(
        &self,
        transport: Box<dyn Transport>,
        server: String,
    ) -> Result<Self, Error> {
        let hub = self.handle.hub();
        hub.begin_again();
        let builder = self.same_settings();
        let begun = builder
            .begin_with(transport, server, Arc::clone(&hub))
            .await;
        match begun {
            Ok(client) => Ok(Self {
                address: self.address.clone(),
                ..client
            }),
            Err(error) => {
                hub.fail_again(&self.handle.end().unwrap_or(End::Local));
                Err(error)
            }
        }
    }
}
