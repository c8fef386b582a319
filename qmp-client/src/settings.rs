//! [`Settings`]: how a client connects and behaves, and the builders' methods that set it.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::protocol::{Limits, Options};
use crate::subscription::Bounds;

/// How a client connects and behaves.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    pub(crate) options: Options,
    pub(crate) retry: bool,
    pub(crate) connect_timeout: Option<Duration>,
    pub(crate) greeting_timeout: Option<Duration>,
    pub(crate) deadline: Option<Duration>,
    /// The first class that contains the command applies.
    pub(crate) classes: Vec<Class>,
    pub(crate) silence: Duration,
    pub(crate) bounds: Bounds,
}

/// A class of commands, and how long each of them may take.
#[derive(Clone)]
pub(crate) struct Class {
    has: Arc<dyn Fn(&str) -> bool + Send + Sync>,
    deadline: Option<Duration>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            options: Options::default(),
            retry: false,
            connect_timeout: Some(Duration::from_secs(5)),
            greeting_timeout: Some(Duration::from_secs(5)),
            deadline: Some(Duration::from_secs(60)),
            classes: Vec::new(),
            silence: Duration::from_secs(1),
            bounds: Bounds::default(),
        }
    }
}

impl Class {
    pub(crate) fn new(
        has: impl Fn(&str) -> bool + Send + Sync + 'static,
        deadline: Option<Duration>,
    ) -> Self {
        Self {
            has: Arc::new(has),
            deadline,
        }
    }
}

impl Settings {
    /// The defaults for a client of a guest agent.
    #[cfg(feature = "guest")]
    pub(crate) fn for_agent() -> Self {
        let mut settings = Self::default();
        // The largest count of `guest-file-read` is 48 MiB, which is 64 MiB of base64.
        settings.options.max_message = 80 << 20;
        settings
    }

    pub(crate) fn limits(&self) -> Limits {
        Limits {
            handshake: self.greeting_timeout,
            silence: self.silence,
        }
    }

    /// How long a command may take.
    pub(crate) fn deadline_of(&self, command: &str) -> Option<Duration> {
        let class = self.classes.iter().find(|class| (class.has)(command));
        class.map_or(self.deadline, |class| class.deadline)
    }
}

impl fmt::Debug for Class {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Class")
            .field("deadline", &self.deadline)
            .finish_non_exhaustive()
    }
}

/// The setters of all builders, which have a field `settings`.
macro_rules! common_setters {
    () => {
        /// Whether to keep trying to connect, until the time-out, while no server listens at the
        /// address: for a server that has just been started. Off by default.
        pub fn retry(mut self, retry: bool) -> Self {
            self.settings.retry = retry;
            self
        }

        /// How long connecting may take, including the look-up of the host and the handshake of a WebSocket. 5 s
        /// by default. If a host has several addresses, they share the time.
        pub fn connect_timeout(mut self, limit: impl Into<Option<Duration>>) -> Self {
            self.settings.connect_timeout = limit.into();
            self
        }

        /// How long a command may take. 60 s by default.
        ///
        /// At its deadline a command is only taken back if nothing of it has been sent; otherwise the
        /// server completes it, and then begins the next one.
        ///
        /// The asynchronous clients notice a deadline when their runtime polls them: later if a task does not
        /// yield, or if a current-thread runtime is outside of `block_on`.
        pub fn deadline(mut self, limit: impl Into<Option<Duration>>) -> Self {
            self.settings.deadline = limit.into();
            self
        }

        /// How long the commands of a class may take; a predicate on their names defines the class. If several classes
        /// contain a command, the one that was set first applies.
        ///
        /// ```
        /// # use std::time::Duration;
        /// # use qmp_client::blocking::Client;
        /// let builder = Client::builder()
        ///     .deadline_for(|name| name.starts_with("query-"), Duration::from_secs(5))
        ///     .deadline_for(|name| ["dump-guest-memory", "savevm"].contains(&name), None);
        /// ```
        pub fn deadline_for(
            mut self,
            class: impl Fn(&str) -> bool + Send + Sync + 'static,
            limit: impl Into<Option<Duration>>,
        ) -> Self {
            let class = $crate::settings::Class::new(class, limit.into());
            self.settings.classes.push(class);
            self
        }

        /// How long to wait for an error after a command that has no reply on success; after that
        /// the command counts as successful (R33). 1 s by default, counted from when the
        /// server starts the command. An earlier deadline is an error.
        pub fn silence(mut self, limit: Duration) -> Self {
            self.settings.silence = limit;
            self
        }

        /// The size of the largest message that is accepted, in bytes (R11). 64 MiB by default, and
        /// 80 MiB for a guest agent, which answers with up to 48 MiB of a file as base64.
        pub fn max_message(mut self, bytes: usize) -> Self {
            self.settings.options.max_message = bytes;
            self
        }

        /// Shows every message that is sent or received to an observer, for a log or a
        /// [record](crate::record).
        pub fn observe(mut self, observer: crate::protocol::Observer) -> Self {
            self.settings.options.observer = Some(observer);
            self
        }
    };
}

/// The methods of the builders of clients of monitors.
macro_rules! setters {
    () => {
        $crate::settings::common_setters!();

        /// How long the server may take to greet and to negotiate. 5 s by default. A
        /// monitor that is busy with another client accepts the connection, but greets only when the other has left
        /// (R13).
        pub fn greeting_timeout(mut self, limit: impl Into<Option<Duration>>) -> Self {
            self.settings.greeting_timeout = limit.into();
            self
        }

        /// How many events each subscription keeps until they are taken: 4096 by default, and never more than
        /// 16 MiB. When there are more, the oldest are dropped and counted.
        pub fn max_events(mut self, count: usize) -> Self {
            self.settings.bounds.events = count;
            self
        }

        /// Whether to enable out-of-band commands if the server offers them (R15). Off by default.
        pub fn oob(mut self, oob: bool) -> Self {
            self.settings.options.capabilities = if oob {
                vec!["oob".to_owned()]
            } else {
                Vec::new()
            };
            self
        }
    };
}

pub(crate) use {common_setters, setters};
