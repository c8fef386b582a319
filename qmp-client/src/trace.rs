//! Spans and events for `tracing`, if the feature is on; else nothing.
//!
//! All are at the level `DEBUG`, but what a program should know of is at `WARN`. The target is
//! `qmp_client`. Arguments and replies are in none of them: see [`Observer`](crate::protocol::Observer).

#[cfg(feature = "tracing")]
pub(crate) use on::*;

#[cfg(not(feature = "tracing"))]
pub(crate) use off::*;

#[cfg(feature = "tracing")]
mod on {
    use qmp_types::Greeting;

    use crate::end::End;
    use crate::error::Error;

    /// The span of a call.
    pub(crate) struct Span(tracing::Span);

    impl Span {
        pub(crate) fn none() -> Self {
            Self(tracing::Span::none())
        }

        pub(crate) fn call(command: &str) -> Self {
            Self(tracing::debug_span!(target: "qmp_client", "call", command))
        }

        pub(crate) fn enter(&self) -> tracing::span::Entered<'_> {
            self.0.enter()
        }

        /// The call is over.
        pub(crate) fn done<T>(&self, result: &Result<T, Error>) {
            match result {
                Ok(_) => tracing::debug!(target: "qmp_client", "done"),
                Err(error) => tracing::debug!(target: "qmp_client", %error, "failed"),
            }
        }
    }

    pub(crate) fn connected(server: &str, greeting: &Greeting) {
        tracing::debug!(target: "qmp_client", server, version = %greeting.version, "connected");
    }

    pub(crate) fn ended(end: &End) {
        match end {
            End::Server => tracing::debug!(target: "qmp_client", "the server ended the connection"),
            End::Local => tracing::debug!(target: "qmp_client", "the connection was closed"),
            End::Io(error) => {
                tracing::warn!(target: "qmp_client", %error, "the connection failed");
            }
        }
    }
}

#[cfg(not(feature = "tracing"))]
mod off {
    use qmp_types::Greeting;

    use crate::end::End;
    use crate::error::Error;

    /// No span.
    pub(crate) struct Span;

    impl Span {
        pub(crate) fn none() -> Self {
            Self
        }

        pub(crate) fn call(_: &str) -> Self {
            Self
        }

        pub(crate) fn enter(&self) {}

        pub(crate) fn done<T>(&self, _: &Result<T, Error>) {}
    }

    pub(crate) fn connected(_: &str, _: &Greeting) {}

    pub(crate) fn ended(_: &End) {}
}
