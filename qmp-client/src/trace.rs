//! Spans and events for `tracing`, if the feature is on.
//!
//! All are at the level `DEBUG`, except warnings at `WARN`. The target is
//! `qmp_client`. They contain neither arguments nor replies: see [`Observer`](crate::protocol::Observer).

use qmp_types::Greeting;

use crate::error::Error;
use crate::protocol::End;

/// The span of a call.
pub(crate) struct CallSpan {
    #[cfg(feature = "tracing")]
    span: tracing::Span,
}

impl CallSpan {
    /// No span yet.
    #[cfg(feature = "tokio")]
    pub(crate) fn none() -> Self {
        Self {
            #[cfg(feature = "tracing")]
            span: tracing::Span::none(),
        }
    }

    #[cfg_attr(not(feature = "tracing"), expect(unused_variables))]
    pub(crate) fn call(command: &str) -> Self {
        Self {
            #[cfg(feature = "tracing")]
            span: tracing::debug_span!(target: "qmp_client", "call", command),
        }
    }

    /// Runs a function in the span.
    #[cfg_attr(not(feature = "tracing"), expect(clippy::unused_self))]
    pub(crate) fn in_scope<T>(&self, work: impl FnOnce() -> T) -> T {
        #[cfg(feature = "tracing")]
        let _entered = self.span.enter();
        work()
    }

    /// Reports the end of the call.
    #[cfg_attr(not(feature = "tracing"), expect(unused_variables))]
    pub(crate) fn done<T>(&self, result: &Result<T, Error>) {
        self.in_scope(|| {
            #[cfg(feature = "tracing")]
            match result {
                Ok(_) => tracing::debug!(target: "qmp_client", "done"),
                Err(error) => tracing::debug!(target: "qmp_client", %error, "failed"),
            }
        });
    }
}

/// Reports that a session has begun.
#[cfg_attr(not(feature = "tracing"), expect(unused_variables))]
pub(crate) fn connected(server: &str, greeting: Option<&Greeting>) {
    #[cfg(feature = "tracing")]
    {
        let version = greeting.map(|greeting| tracing::field::display(&greeting.version));
        tracing::debug!(target: "qmp_client", server, version, "connected");
    }
}

/// Reports the end of a session.
#[cfg_attr(not(feature = "tracing"), expect(unused_variables))]
pub(crate) fn ended(end: &End) {
    #[cfg(feature = "tracing")]
    match end {
        End::Server => tracing::debug!(target: "qmp_client", "the server ended the connection"),
        End::Local => tracing::debug!(target: "qmp_client", "the connection was closed"),
        End::Stopped => {
            tracing::warn!(target: "qmp_client", "code that the client called has panicked");
        }
        End::Io(error) => tracing::warn!(target: "qmp_client", %error, "the connection failed"),
    }
}
