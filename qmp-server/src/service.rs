//! [`AnyService`]: a service whose type is hidden.

use std::error::Error;
use std::fmt;
use std::future::{Future, poll_fn};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

use qmp_types::ErrorObject;
use tower_service::Service;

use crate::{Reply, Request};

/// The error of a layer. An [`ErrorObject`] in it, or in its sources, is sent; of others, their text.
pub type BoxError = Box<dyn Error + Send + Sync>;

/// The result of a command.
pub(crate) type Answer = Result<Reply, ErrorObject>;

/// A command that runs. It does not panic.
pub type Running = Pin<Box<dyn Future<Output = Result<Reply, ErrorObject>> + Send>>;

/// A service whose type is hidden, for layers to wrap. It runs each request with a clone of the service that it is made of.
#[derive(Clone)]
pub struct AnyService(Arc<dyn Start>);

impl fmt::Debug for AnyService {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AnyService")
    }
}

trait Start: Send + Sync {
    fn start(&self, request: Request) -> Running;
}

/// A service may be cloned in one thread at a time only.
struct Prototype<S>(Mutex<S>);

impl AnyService {
    pub(crate) fn new<S>(service: S) -> Self
    where
        S: Service<Request> + Clone + Send + 'static,
        S::Response: Into<Reply>,
        S::Error: Into<BoxError>,
        S::Future: Send,
    {
        Self(Arc::new(Prototype(Mutex::new(service))))
    }

    /// Begins to run a command.
    pub(crate) fn start(&self, request: Request) -> Running {
        let this = self.clone();
        // Within the future, where a panic is caught.
        let begin = async move { this.0.start(request).await };
        Box::pin(Guarded(Some(Box::pin(begin))))
    }
}

impl<S> Start for Prototype<S>
where
    S: Service<Request> + Clone + Send + 'static,
    S::Response: Into<Reply>,
    S::Error: Into<BoxError>,
    S::Future: Send,
{
    fn start(&self, request: Request) -> Running {
        let prototype = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let mut service = prototype.clone();
        drop(prototype);
        Box::pin(async move {
            let ready = poll_fn(|cx| service.poll_ready(cx)).await;
            ready.map_err(error_object)?;
            let result = service.call(request).await;
            result.map(Into::into).map_err(error_object)
        })
    }
}

impl Service<Request> for AnyService {
    type Response = Reply;
    type Error = ErrorObject;
    type Future = Running;

    fn poll_ready(&mut self, _cx: &mut Context<'_>) -> Poll<Result<(), ErrorObject>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request) -> Running {
        self.start(request)
    }
}

/// The error to send.
fn error_object(error: impl Into<BoxError>) -> ErrorObject {
    let error = error.into();
    let mut cause: Option<&(dyn Error + 'static)> = Some(&*error);
    while let Some(error) = cause {
        if let Some(object) = error.downcast_ref::<ErrorObject>() {
            return object.clone();
        }
        cause = error.source();
    }
    ErrorObject::generic(error.to_string())
}

/// A panic of a service is the error of its command.
struct Guarded(Option<Running>);

impl Future for Guarded {
    type Output = Answer;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Answer> {
        let Some(running) = &mut self.0 else {
            return Poll::Pending;
        };
        // What panicked is dropped and not used again.
        let polled = catch_unwind(AssertUnwindSafe(|| running.as_mut().poll(cx)));
        let answer = match polled {
            Ok(Poll::Pending) => return Poll::Pending,
            Ok(Poll::Ready(answer)) => answer,
            Err(_) => Err(ErrorObject::generic("The command failed unexpectedly")),
        };
        let running = self.0.take();
        // Dropping it may panic, too.
        let _ = catch_unwind(AssertUnwindSafe(|| drop(running)));
        Poll::Ready(answer)
    }
}

/// A service made of a function, see [`service_fn`].
#[derive(Clone, Copy, Debug)]
pub struct ServiceFn<F>(F);

/// Makes a service of an asynchronous function.
pub fn service_fn<F>(function: F) -> ServiceFn<F> {
    ServiceFn(function)
}

impl<F, R, A, E> Service<Request> for ServiceFn<F>
where
    F: FnMut(Request) -> R,
    R: Future<Output = Result<A, E>>,
{
    type Response = A;
    type Error = E;
    type Future = R;

    fn poll_ready(&mut self, _cx: &mut Context<'_>) -> Poll<Result<(), E>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request) -> R {
        (self.0)(request)
    }
}
