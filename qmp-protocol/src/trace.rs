//! Events for `tracing`, if the feature is on.
//!
//! Their target is that of the clients, `qmp_client`, so that one filter covers a session. They contain neither
//! arguments nor replies: see [`Observer`](crate::Observer).

use crate::Stray;

/// Reports a message that belongs to no call. Its text is not shown, because it may have secrets.
#[cfg_attr(not(feature = "tracing"), expect(unused_variables))]
pub(crate) fn stray(stray: &Stray) {
    #[cfg(feature = "tracing")]
    match stray {
        Stray::Error(error) => {
            tracing::warn!(target: "qmp_client", %error, "an error without a command");
        }
        // Usually a reply that comes after its call was abandoned.
        Stray::UnknownId { .. } => {
            tracing::debug!(target: "qmp_client", "a reply matches no pending command");
        }
        Stray::Undecodable { error, .. } => {
            tracing::warn!(target: "qmp_client", %error, "cannot decode a message");
        }
        Stray::Unexpected { .. } => {
            tracing::warn!(target: "qmp_client", "unexpected message");
        }
        Stray::TooLarge => tracing::warn!(target: "qmp_client", "a message is too large"),
    }
}

/// Reports that the observer panicked.
pub(crate) fn observer_panicked() {
    #[cfg(feature = "tracing")]
    tracing::error!(target: "qmp_client", "the observer has panicked, and is no longer called");
}
