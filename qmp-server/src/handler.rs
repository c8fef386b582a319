//! [`Handler`]: an asynchronous function that runs a command.

use std::future::Future;
use std::pin::Pin;

use qmp_types::{Command, Empty, ErrorObject};

use crate::{Fds, Handle, MonitorId, Request};

/// An asynchronous function that runs a command.
///
/// Its first argument is the command, whose type says what it is called and what it returns. Up to four others may follow, in any
/// order: the [`State`] that was given to the builder, the file descriptors ([`Fds`]), the server ([`Handle`], to send events
/// with), and the number of the monitor ([`MonitorId`]). It gives a `Result` of what the command returns, where `()` stands for
/// nothing, and of an [`ErrorObject`].
///
/// ```
/// use qmp_server::{ErrorObject, Handle, State};
/// use qmp_server::qmp_types::qmp::{commands, events};
/// # #[derive(Clone)] struct Machine;
/// # impl Machine { async fn pause(&self) -> std::io::Result<()> { Ok(()) } }
///
/// async fn stop(_: commands::Stop, machine: State<Machine>, server: Handle) -> Result<(), ErrorObject> {
///     machine.pause().await.map_err(|error| ErrorObject::generic(error.to_string()))?;
///     server.send(events::Stop::new())?;
///     Ok(())
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not run a command",
    label = "expected an asynchronous function of a command",
    note = "its first argument is a command, others are `State`, `Fds`, `Handle` or `MonitorId`; it gives a `Result<_, ErrorObject>` of what the command returns"
)]
pub trait Handler<C: Command, X, T>: Send + Sync + 'static {
    /// Begins to run the command.
    #[doc(hidden)]
    fn run(&self, command: C, request: &Request, state: &T) -> Returning<C::Return>;
}

/// A command that runs, up to what it returns.
#[doc(hidden)]
pub type Returning<R> = Pin<Box<dyn Future<Output = Result<R, ErrorObject>> + Send>>;

/// What a handler may give for what its command returns: the same, or `()` for nothing.
pub trait IntoReturn<R> {
    /// What the command returns.
    fn into_return(self) -> R;
}

impl<R> IntoReturn<R> for R {
    fn into_return(self) -> R {
        self
    }
}

impl IntoReturn<Empty> for () {
    fn into_return(self) -> Empty {
        Empty::new()
    }
}

/// An argument of a [`Handler`] after its command.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an argument of a handler with the state `{T}`",
    note = "arguments after the command are `State<T>` of the state that was given to the builder before, `Fds`, `Handle` and `MonitorId`"
)]
pub trait FromRequest<T> {
    /// Takes it from a request.
    fn from_request(request: &Request, state: &T) -> Self;
}

/// The state that handlers share, as an argument of a [`Handler`]: a clone of what was given to
/// [`Builder::state`](crate::Builder::state), which is an [`Arc`](std::sync::Arc) of something in most programs.
#[derive(Clone, Copy, Debug)]
pub struct State<T>(pub T);

impl<T> std::ops::Deref for State<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: Clone> FromRequest<T> for State<T> {
    fn from_request(_request: &Request, state: &T) -> Self {
        Self(state.clone())
    }
}

impl<T> FromRequest<T> for Fds {
    fn from_request(request: &Request, _state: &T) -> Self {
        request.fds.clone()
    }
}

impl<T> FromRequest<T> for Handle {
    fn from_request(request: &Request, _state: &T) -> Self {
        request.server.clone()
    }
}

impl<T> FromRequest<T> for MonitorId {
    fn from_request(request: &Request, _state: &T) -> Self {
        request.monitor
    }
}

macro_rules! handlers {
    ($(($($argument:ident)*))*) => {$(
        impl<C, T, F, R, A, $($argument),*> Handler<C, ($($argument,)*), T> for F
        where
            C: Command,
            F: Fn(C, $($argument),*) -> R + Send + Sync + 'static,
            R: Future<Output = Result<A, ErrorObject>> + Send + 'static,
            A: IntoReturn<C::Return>,
            $($argument: FromRequest<T>,)*
        {
            fn run(&self, command: C, request: &Request, state: &T) -> Returning<C::Return> {
                // Not all handlers take something from them.
                let _ = (request, state);
                let running = self(command, $($argument::from_request(request, state)),*);
                Box::pin(async move { running.await.map(IntoReturn::into_return) })
            }
        }
    )*};
}

handlers! { () (X1) (X1 X2) (X1 X2 X3) (X1 X2 X3 X4) }
