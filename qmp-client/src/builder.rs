//! [`Builder`]: how a client connects and behaves.

use std::time::Duration;

use crate::address::Address;
use crate::client::Client;
use crate::deadline::Deadline;
use crate::error::Error;
use crate::link::{Link, Step};
use crate::protocol::{Connection, HandshakeError, Options, Outcome, Phase};
use crate::stream::{self, Stream};

/// How a client connects and behaves.
///
/// ```no_run
/// use std::time::Duration;
/// use qmp_client::Client;
///
/// let qemu = Client::builder()
///     .retry(true)
///     .connect_timeout(Duration::from_secs(30))
///     .deadline(Duration::from_secs(600))
///     .oob(true)
///     .connect("unix:/run/vm1.qmp")?;
/// # Ok::<(), qmp_client::Error>(())
/// ```
///
/// Every time limit is a [`Duration`], or `None` for no limit.
#[derive(Clone, Debug)]
#[must_use]
pub struct Builder {
    options: Options,
    retry: bool,
    connect_timeout: Option<Duration>,
    greeting_timeout: Option<Duration>,
    deadline: Option<Duration>,
    silence: Duration,
}

impl Default for Builder {
    fn default() -> Self {
        Self {
            options: Options::default(),
            retry: false,
            connect_timeout: Some(Duration::from_secs(5)),
            greeting_timeout: Some(Duration::from_secs(5)),
            deadline: Some(Duration::from_secs(60)),
            silence: Duration::from_secs(1),
        }
    }
}

impl Builder {
    /// Whether to go on trying to connect, until the time-out, while nobody listens at the address:
    /// for a server that has just been started. Off unless set.
    pub fn retry(mut self, retry: bool) -> Self {
        self.retry = retry;
        self
    }

    /// How long connecting may take. 5 s unless set.
    pub fn connect_timeout(mut self, limit: impl Into<Option<Duration>>) -> Self {
        self.connect_timeout = limit.into();
        self
    }

    /// How long the server may take to greet and to agree on capabilities. 5 s unless set. A monitor
    /// that is busy with another client connects, but greets only when that has left (R13).
    pub fn greeting_timeout(mut self, limit: impl Into<Option<Duration>>) -> Self {
        self.greeting_timeout = limit.into();
        self
    }

    /// How long a command may take, see [`Client::set_deadline`]. 60 s unless set.
    pub fn deadline(mut self, limit: impl Into<Option<Duration>>) -> Self {
        self.deadline = limit.into();
        self
    }

    /// How long to wait for an error after a command that has no reply on success; when it is over,
    /// the command is taken to have succeeded (R33). 1 s unless set.
    pub fn silence(mut self, limit: Duration) -> Self {
        self.silence = limit;
        self
    }

    /// The size of the largest message that is accepted, in bytes. 64 MiB unless set (R11).
    pub fn max_message(mut self, bytes: usize) -> Self {
        self.options.max_message = bytes;
        self
    }

    /// How many events are kept for a program that does not take them. 4096 unless set. When there
    /// are more, the oldest are dropped, see [`Client::lost_events`].
    pub fn max_events(mut self, count: usize) -> Self {
        self.options.max_events = count;
        self
    }

    /// Whether to enable out-of-band commands if the server offers that (R15). Off unless set.
    pub fn oob(mut self, oob: bool) -> Self {
        self.options.capabilities = if oob {
            vec!["oob".to_owned()]
        } else {
            Vec::new()
        };
        self
    }

    /// Connects to a server and begins the session.
    ///
    /// # Errors
    /// If the text is no [`Address`], no connection can be made, or the server does not begin a
    /// QMP session in time.
    pub fn connect(&self, address: &str) -> Result<Client, Error> {
        let address: Address = address.parse()?;
        let deadline = Deadline::new(self.connect_timeout);
        match stream::connect(&address, &deadline, self.retry) {
            Ok(stream) => self.begin(stream, address.to_string()),
            Err(source) => Err(Error::Connect { address, source }),
        }
    }

    /// Begins the session on a connection that has been made.
    ///
    /// # Errors
    /// If the server does not begin a QMP session in time.
    pub fn open(&self, stream: impl Stream + 'static) -> Result<Client, Error> {
        self.begin(Box::new(stream), "the server".to_owned())
    }

    fn begin(&self, stream: Box<dyn Stream>, server: String) -> Result<Client, Error> {
        let deadline = Deadline::new(self.greeting_timeout);
        let mut link = Link::new(stream, Connection::new(self.options.clone()));
        loop {
            if let Some(error) = link.connection.handshake_error() {
                return Err(handshake_error(error.clone(), server));
            }
            if let (Phase::Ready, Some(greeting)) =
                (link.connection.phase(), link.connection.greeting())
            {
                let greeting = greeting.clone();
                let limit = self.options.max_message;
                return Ok(Client::new(
                    link,
                    greeting,
                    self.deadline,
                    self.silence,
                    limit,
                ));
            }
            let waited = deadline.limit();
            match link.step(&deadline) {
                Ok(Step::Done) => {}
                Ok(Step::Expired) if link.connection.phase() == Phase::Negotiation => {
                    let (command, outcome) = (NEGOTIATION.to_owned(), Outcome::Unknown);
                    return Err(Error::Deadline {
                        command,
                        waited,
                        outcome,
                    });
                }
                Ok(Step::Expired) if link.connection.rest().is_empty() => {
                    return Err(Error::NoGreeting { server, waited });
                }
                Ok(Step::Expired) => {
                    let text = String::from_utf8_lossy(link.connection.rest()).into_owned();
                    return Err(Error::NotQmp {
                        server,
                        text,
                        source: None,
                    });
                }
                Err(source) => {
                    return Err(Error::Io {
                        source,
                        command: None,
                        outcome: Outcome::NotSent,
                    });
                }
            }
        }
    }
}

const NEGOTIATION: &str = "qmp_capabilities";

fn handshake_error(error: HandshakeError, server: String) -> Error {
    match error {
        HandshakeError::NotQmp { text, error } => Error::NotQmp {
            server,
            text,
            source: error,
        },
        HandshakeError::Refused(error) => Error::Refused {
            command: NEGOTIATION.to_owned(),
            error,
        },
        HandshakeError::Closed => Error::ClosedBeforeGreeting { server },
    }
}
