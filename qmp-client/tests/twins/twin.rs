//! One of the two clients, with all actions of a program. [`meant`](super::meant) lists actions that only one of them
//! has.

use std::future::{Future, poll_fn};
use std::os::unix::net::UnixStream;
use std::pin::Pin;
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

use qmp_client::protocol::{ReceivedEvent, Stray};
use qmp_client::qmp_types::{Command, Greeting, OobCommand, Timed};
use qmp_client::{Client, Error, Received, Subject, blocking, client};
use serde_json::Value;
use tokio::runtime::Runtime;
use tokio::time::timeout;

use crate::commands::{
    AnyEvent, Ask, GetFd, GuestShutdown, JobDismiss, JobStatusChange, QueryNumbers, QueryStatus,
    Stop, Yank,
};
use crate::either::Choice;
use crate::server::GUARD;

/// The client, and how it is driven.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Blocking,
    /// The asynchronous client, whose task runs while the program waits.
    Async,
    /// The asynchronous client, whose task runs at any time.
    Threads,
}

pub(crate) const KINDS: [Kind; 3] = [Kind::Blocking, Kind::Async, Kind::Threads];

pub(crate) enum Twin {
    Blocking(Option<Box<blocking::Client>>),
    Async(Runtime, Option<Client>),
}

/// A typed command.
#[derive(Clone, Debug)]
pub(crate) enum Cmd {
    Stop,
    QueryStatus,
    QueryNumbers,
    /// It has no reply on success.
    GuestShutdown,
    Yank,
    GetFd,
    Dismiss(&'static str),
    /// It returns any value.
    Ask(String),
}

/// The result of a call, with the return value as text.
pub(crate) type Outcome = Result<String, Error>;

/// A call that has been sent and not awaited.
pub(crate) enum Waiting {
    Blocking(Box<dyn FnOnce(&mut blocking::Client) -> Outcome>),
    Async(Pin<Box<dyn Future<Output = Outcome> + Send>>),
    Over(Outcome),
}

/// Options of a call.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct How {
    pub(crate) deadline: Option<Duration>,
    pub(crate) fd: bool,
}

/// The filter of a subscription.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Wanted {
    All,
    Named(&'static str),
    Job,
    Any,
    /// Events whose text contains this.
    Matching(&'static str),
    /// A predicate that panics at events whose text contains this.
    Panics(&'static str),
}

/// A subscription.
pub(crate) enum Watch {
    Raw(Events<ReceivedEvent>),
    Job(Events<Timed<JobStatusChange>>),
    Any(Events<Timed<AnyEvent>>),
}

pub(crate) enum Events<T> {
    Blocking(blocking::Events<T>),
    Async(client::Events<T>),
}

/// Uses a command as a value of its type.
macro_rules! typed {
    ($cmd:expr, $command:ident => $do:expr) => {
        match $cmd {
            Cmd::Stop => {
                let $command = Stop {};
                $do
            }
            Cmd::QueryStatus => {
                let $command = QueryStatus {};
                $do
            }
            Cmd::QueryNumbers => {
                let $command = QueryNumbers {};
                $do
            }
            Cmd::GuestShutdown => {
                let $command = GuestShutdown {};
                $do
            }
            Cmd::Yank => {
                let $command = Yank {};
                $do
            }
            Cmd::GetFd => {
                let $command = GetFd {};
                $do
            }
            Cmd::Dismiss(id) => {
                let $command = JobDismiss { id: id.to_string() };
                $do
            }
            Cmd::Ask(tag) => {
                let $command = Ask { tag: tag.clone() };
                $do
            }
        }
    };
}

fn as_text<T: std::fmt::Debug>(result: Result<T, Error>) -> Outcome {
    result.map(|value| format!("{value:?}"))
}

fn null() -> std::fs::File {
    std::fs::File::open("/dev/null").unwrap()
}

impl Twin {
    pub(crate) fn new(kind: Kind) -> Self {
        let mut builder = match kind {
            Kind::Blocking => return Self::Blocking(None),
            Kind::Async => tokio::runtime::Builder::new_current_thread(),
            Kind::Threads => tokio::runtime::Builder::new_multi_thread(),
        };
        let runtime = builder.worker_threads(1).enable_all().build().unwrap();
        Self::Async(runtime, None)
    }

    /// Begins the session on an existing connection.
    pub(crate) fn open(&mut self, choice: &Choice, stream: UnixStream) -> Result<(), Error> {
        match self {
            Self::Blocking(client) => *client = Some(Box::new(choice.blocking().open(stream)?)),
            Self::Async(runtime, client) => {
                stream.set_nonblocking(true).unwrap();
                *client = Some(runtime.block_on(async {
                    let stream = tokio::net::UnixStream::from_std(stream).unwrap();
                    choice.asynchronous().open_transport(stream).await
                })?);
            }
        }
        Ok(())
    }

    pub(crate) fn connect(&mut self, choice: &Choice, address: &str) -> Result<(), Error> {
        match self {
            Self::Blocking(client) => *client = Some(Box::new(choice.blocking().connect(address)?)),
            Self::Async(runtime, client) => {
                *client = Some(runtime.block_on(choice.asynchronous().connect(address))?);
            }
        }
        Ok(())
    }

    /// Reconnects.
    pub(crate) fn reconnect(&mut self) -> Result<(), Error> {
        match self {
            Self::Blocking(client) => client.as_mut().unwrap().reconnect(),
            Self::Async(runtime, client) => {
                let old = client.as_ref().unwrap();
                *client = Some(runtime.block_on(old.reconnect())?);
                Ok(())
            }
        }
    }

    pub(crate) fn is_there(&self) -> bool {
        match self {
            Self::Blocking(client) => client.is_some(),
            Self::Async(_, client) => client.is_some(),
        }
    }

    pub(crate) fn greeting(&self) -> &Greeting {
        match self {
            Self::Blocking(client) => client.as_ref().unwrap().greeting(),
            Self::Async(_, client) => client.as_ref().unwrap().greeting(),
        }
    }

    pub(crate) fn capabilities(&self) -> &[String] {
        match self {
            Self::Blocking(client) => client.as_ref().unwrap().capabilities(),
            Self::Async(_, client) => client.as_ref().unwrap().capabilities(),
        }
    }

    pub(crate) fn run(&mut self, cmd: &Cmd, how: How) -> Outcome {
        typed!(cmd, command => self.run_typed(command, how))
    }

    fn run_typed<C: Command>(&mut self, command: C, how: How) -> Outcome
    where
        C::Return: std::fmt::Debug,
    {
        as_text(match self {
            Self::Blocking(client) => {
                let mut call = client.as_mut().unwrap().call(command);
                if let Some(limit) = how.deadline {
                    call = call.deadline(limit);
                }
                if how.fd {
                    call = call.fd(null());
                }
                call.run()
            }
            Self::Async(runtime, client) => {
                let mut call = client.as_ref().unwrap().execute(command);
                if let Some(limit) = how.deadline {
                    call = call.deadline(limit);
                }
                if how.fd {
                    call = call.fd(null());
                }
                runtime.block_on(call)
            }
        })
    }

    /// Runs a command out of band, if it allows that.
    pub(crate) fn oob(&mut self, cmd: &Cmd) -> Outcome {
        match cmd {
            Cmd::Yank => self.oob_typed(Yank {}),
            Cmd::Ask(tag) => self.oob_typed(Ask { tag: tag.clone() }),
            other => panic!("{other:?} is not for out of band"),
        }
    }

    fn oob_typed<C: OobCommand>(&mut self, command: C) -> Outcome
    where
        C::Return: std::fmt::Debug,
    {
        as_text(match self {
            Self::Blocking(client) => client.as_mut().unwrap().execute_oob(command),
            Self::Async(runtime, client) => {
                runtime.block_on(client.as_ref().unwrap().execute_oob(command))
            }
        })
    }

    pub(crate) fn raw(&mut self, name: &str, arguments: Option<Value>) -> Result<Value, Error> {
        match self {
            Self::Blocking(client) => client.as_mut().unwrap().execute_raw(name, arguments),
            Self::Async(runtime, client) => {
                runtime.block_on(client.as_ref().unwrap().execute_raw(name, arguments))
            }
        }
    }

    /// Sends a command without waiting for its reply.
    pub(crate) fn submit(&mut self, cmd: &Cmd, how: How) -> Result<Waiting, Error> {
        typed!(cmd, command => self.submit_typed(command, how))
    }

    fn submit_typed<C>(&mut self, command: C, how: How) -> Result<Waiting, Error>
    where
        C: Command + Send + 'static,
        C::Return: std::fmt::Debug + Send,
    {
        match self {
            Self::Blocking(client) => {
                let mut call = client.as_mut().unwrap().call(command);
                if let Some(limit) = how.deadline {
                    call = call.deadline(limit);
                }
                if how.fd {
                    call = call.fd(null());
                }
                submitted(call)
            }
            Self::Async(runtime, client) => {
                let mut call = client.as_ref().unwrap().execute(command);
                if let Some(limit) = how.deadline {
                    call = call.deadline(limit);
                }
                if how.fd {
                    call = call.fd(null());
                }
                begun(runtime, Box::pin(async { as_text(call.await) }))
            }
        }
    }

    pub(crate) fn submit_oob(&mut self, cmd: &Cmd) -> Result<Waiting, Error> {
        match cmd {
            Cmd::Yank => self.submit_oob_typed(Yank {}),
            Cmd::Ask(tag) => self.submit_oob_typed(Ask { tag: tag.clone() }),
            other => panic!("{other:?} is not for out of band"),
        }
    }

    fn submit_oob_typed<C>(&mut self, command: C) -> Result<Waiting, Error>
    where
        C: OobCommand + Send + 'static,
        C::Return: std::fmt::Debug + Send,
    {
        match self {
            Self::Blocking(client) => submitted(client.as_mut().unwrap().call_oob(command)),
            Self::Async(runtime, client) => {
                let call = client.as_ref().unwrap().execute_oob(command);
                begun(runtime, Box::pin(async { as_text(call.await) }))
            }
        }
    }

    /// Waits for the reply to a command that was sent; `None` if there is no client any more.
    pub(crate) fn wait(&mut self, waiting: Waiting) -> Option<Outcome> {
        match (self, waiting) {
            (_, Waiting::Over(outcome)) => Some(outcome),
            (Self::Blocking(client), Waiting::Blocking(wait)) => Some(wait(client.as_mut()?)),
            (Self::Async(runtime, _), Waiting::Async(call)) => Some(runtime.block_on(call)),
            _ => None,
        }
    }

    pub(crate) fn watch(&mut self, wanted: Wanted) -> Watch {
        /// The two clients have the same methods, but no common trait.
        macro_rules! subscribe {
            ($client:expr, $kind:path) => {{
                let client = $client;
                match wanted {
                    Wanted::All => Watch::Raw($kind(client.all_events())),
                    Wanted::Named(name) => Watch::Raw($kind(client.events_named([name]))),
                    Wanted::Job => Watch::Job($kind(client.events())),
                    Wanted::Any => Watch::Any($kind(client.events_of())),
                    Wanted::Matching(part) => Watch::Raw($kind(
                        client.events_matching(move |event| event.text().contains(part)),
                    )),
                    Wanted::Panics(part) => {
                        Watch::Raw($kind(client.events_matching(move |event| {
                            assert!(!event.text().contains(part), "a predicate panics");
                            true
                        })))
                    }
                }
            }};
        }
        match self {
            Self::Blocking(client) => subscribe!(client.as_ref().unwrap(), Events::Blocking),
            Self::Async(_, client) => subscribe!(client.as_ref().unwrap(), Events::Async),
        }
    }

    /// Takes the next item; `None` if none comes in time. Without a client, takes received items.
    pub(crate) fn next<T>(
        &mut self,
        events: &mut Events<T>,
        limit: Duration,
    ) -> Result<Option<Received<T>>, Error> {
        match (self, events) {
            (Self::Blocking(Some(client)), Events::Blocking(events)) => events.next(client, limit),
            (Self::Blocking(None), Events::Blocking(events)) => events.try_next(),
            (Self::Async(runtime, _), Events::Async(events)) => runtime.block_on(async {
                match timeout(limit, events.next()).await {
                    Ok(received) => received.map(Some),
                    Err(_) => Ok(None),
                }
            }),
            _ => panic!("the subscription is another client's"),
        }
    }

    pub(crate) fn find<T: Subject>(
        &mut self,
        events: &mut Events<T>,
        accept: impl FnMut(&T::Event) -> bool,
        limit: Duration,
    ) -> Result<T, Error> {
        match (self, events) {
            (Self::Blocking(client), Events::Blocking(events)) => {
                events.wait_for(client.as_mut().unwrap(), accept, limit)
            }
            (Self::Async(runtime, _), Events::Async(events)) => {
                runtime.block_on(events.wait_for(accept, limit))
            }
            _ => panic!("the subscription is another client's"),
        }
    }

    pub(crate) fn strays(&mut self) -> Vec<Stray> {
        match self {
            Self::Blocking(client) => client.as_mut().unwrap().take_strays(),
            Self::Async(_, client) => client.as_ref().unwrap().take_strays(),
        }
    }

    pub(crate) fn quit(&mut self) -> Result<(), Error> {
        match self {
            Self::Blocking(client) => client.as_mut().unwrap().quit(),
            Self::Async(runtime, client) => runtime.block_on(client.as_ref().unwrap().quit()),
        }
    }

    /// Waits until the connection has ended, and returns the cause. With the blocking client, a wait for events returns
    /// it.
    pub(crate) fn closed(&mut self) -> Option<Error> {
        match self {
            Self::Blocking(client) => {
                let client = client.as_mut()?;
                loop {
                    match client.next_raw_event(GUARD) {
                        Ok(Some(_)) => {}
                        Ok(None) => return None,
                        Err(error) => return Some(error),
                    }
                }
            }
            Self::Async(runtime, client) => {
                let closed = client.as_ref()?.closed();
                runtime.block_on(async { timeout(GUARD, closed).await.ok() })
            }
        }
    }

    /// Closes the connection when the awaited calls have been answered; returns their results. The blocking
    /// client is dropped instead.
    pub(crate) fn close(&mut self, calls: Vec<Waiting>) -> Vec<Option<Outcome>> {
        match self {
            Self::Blocking(client) => {
                *client = None;
                calls.iter().map(|_| None).collect()
            }
            Self::Async(runtime, client) => {
                let client = client.take().unwrap();
                runtime.block_on(async {
                    let closing = Arc::new(client.clone());
                    let closing = tokio::spawn(async move { closing.close().await });
                    tokio::task::yield_now().await;
                    let mut outcomes = Vec::new();
                    for call in calls {
                        outcomes.push(match call {
                            Waiting::Async(call) => timeout(GUARD, call).await.ok(),
                            Waiting::Over(outcome) => Some(outcome),
                            Waiting::Blocking(_) => None,
                        });
                    }
                    timeout(GUARD, closing).await.unwrap().unwrap();
                    outcomes
                })
            }
        }
    }

    pub(crate) fn drop_client(&mut self) {
        match self {
            Self::Blocking(client) => *client = None,
            Self::Async(_, client) => *client = None,
        }
    }

    pub(crate) fn debug(&self) -> String {
        match self {
            Self::Blocking(client) => format!("{client:?}"),
            Self::Async(_, client) => format!("{client:?}"),
        }
    }
}

/// Sends the command of a call.
fn submitted<C>(call: blocking::Call<'_, C>) -> Result<Waiting, Error>
where
    C: Command + 'static,
    C::Return: std::fmt::Debug,
{
    match call.submit() {
        Ok(pending) => {
            let wait = move |client: &mut blocking::Client| as_text(client.wait(pending));
            Ok(Waiting::Blocking(Box::new(wait)))
        }
        Err(error) => refused(error),
    }
}

/// Starts a call. A call that is not accepted fails now.
fn begun(
    runtime: &Runtime,
    mut call: Pin<Box<dyn Future<Output = Outcome> + Send>>,
) -> Result<Waiting, Error> {
    let first = runtime.block_on(poll_fn(|cx| Poll::Ready(call.as_mut().poll(cx))));
    match first {
        Poll::Ready(Err(error)) => refused(error),
        Poll::Ready(Ok(value)) => Ok(Waiting::Over(Ok(value))),
        Poll::Pending => Ok(Waiting::Async(call)),
    }
}

/// A call that is not accepted. If the connection has ended, timing decides whether the call or the wait for it reports
/// that, so it is always the wait.
fn refused(error: Error) -> Result<Waiting, Error> {
    if error.is_end() {
        Ok(Waiting::Over(Err(error)))
    } else {
        Err(error)
    }
}
