//! Reconnecting, at the program's request.

use std::sync::Arc;

use super::builder::Builder;
use super::client::Client;
use super::stream::Stream;
use crate::error::Error;
use crate::protocol::End;

/// Reconnecting.
///
/// This starts a new session with a new greeting and new capabilities (R18). No command is repeated: those without
/// reply failed when their connection ended, and [`wait`](Client::wait) still returns the result of those that were
/// submitted before (R31). The state of the server may have changed.
///
/// Subscriptions continue: after the events of the old connection they return
/// [`Received::Reconnected`](crate::Received::Reconnected), and then the events of the new connection from its
/// beginning. Events that the client keeps without a subscription continue without a mark.
impl Client {
    /// Ends the connection, unless it has ended, and connects to the same address again with the same
    /// settings.
    ///
    /// ```no_run
    /// use qmp_client::{Error, blocking::Client};
    ///
    /// fn status(qemu: &mut Client) -> Result<serde_json::Value, Error> {
    ///     loop {
    ///         match qemu.execute_raw("query-status", None) {
    ///             // It changes nothing, so that it may be asked again.
    ///             Err(error) if error.is_end() => qemu.reconnect()?,
    ///             result => return result,
    ///         }
    ///     }
    /// }
    /// ```
    ///
    /// # Errors
    /// [`Error::NoAddress`] if the client was given its connection; those of [`Builder::connect`], after
    /// which the program can try again.
    pub fn reconnect(&mut self) -> Result<(), Error> {
        let address = self.address.clone().ok_or(Error::NoAddress)?;
        // Monitors serve one client at a time (R13).
        self.session.link.finish(End::Local);
        let stream = self.same_settings().dial(&address)?;
        self.begin_again(stream, address.to_string())
    }

    /// Like [`reconnect`](Self::reconnect), on an existing connection, for example one that QEMU
    /// [made](super::Listener::accept_stream) to a listener.
    ///
    /// # Errors
    /// If the server does not begin a QMP session in time.
    pub fn reconnect_over(&mut self, stream: impl Stream + 'static) -> Result<(), Error> {
        self.session.link.finish(End::Local);
        let server = match &self.address {
            Some(address) => address.to_string(),
            None => "the server".to_owned(),
        };
        self.begin_again(Box::new(stream), server)
    }

    fn same_settings(&self) -> Builder {
        Builder::with_settings(self.session.settings.clone())
    }

    fn begin_again(&mut self, stream: Box<dyn Stream>, server: String) -> Result<(), Error> {
        let hub = Arc::clone(&self.session.link.hub);
        hub.begin_again();
        let begun = self
            .same_settings()
            .begin_link(stream, server, Arc::clone(&hub));
        match begun {
            Ok((link, greeting)) => {
                self.session.replace(link);
                self.greeting = greeting;
                #[cfg(feature = "support")]
                {
                    self.support = None;
                }
                Ok(())
            }
            Err(error) => {
                hub.fail_again(self.session.link.end().unwrap_or(&End::Local));
                Err(error)
            }
        }
    }
}
