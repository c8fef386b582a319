//! The envelopes of messages, from servers and from clients.
//!
//! A [`Message`] is recognised by its keys, never by its position in the stream or by the order of
//! its members (R3, R16). The payload stays text until its type is known, so that a large reply is
//! decoded once, straight into its type.

mod debug;

use std::borrow::Cow;
use std::fmt;
use std::ops::{Deref, Range};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use qmp_text::printable;
use serde_json::Value;

use crate::call::{Command, Event, EventSet};
use crate::enumeration::Enumeration;
use crate::error::{DecodeError, DecodeErrorKind};
use crate::object::{self, Members};
use crate::reader::{JsonType, Reader};
use crate::release::Release;
use crate::secrets::{TextKind, mask};
use crate::text::Text;
use crate::writer::Writer;

/// A message from a server.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Message<'a> {
    /// The greeting.
    Greeting(Greeting),
    /// The success reply to a command.
    Return {
        /// The id of the command, if it had one.
        id: Option<Value>,
        /// The JSON text of the return value.
        value: &'a str,
    },
    /// The error reply to a command, or to text that could not be parsed as one; such an error has no
    /// id (R30).
    Error {
        /// The id of the command, if it had one.
        id: Option<Value>,
        /// The error.
        error: ErrorObject,
    },
    /// An event.
    Event(RawEvent<'a>),
}

/// The first message of a monitor.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Greeting {
    /// The version of QEMU.
    pub version: Version,
    /// The capabilities that the client may enable, in no particular order; ignore unknown names (R12).
    pub capabilities: Vec<String>,
}

/// A version of QEMU.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version {
    /// The first number, 10 in 10.0.2.
    pub major: i64,
    /// The second number, 0 in 10.0.2.
    pub minor: i64,
    /// The third number, 2 in 10.0.2. From 50 on, it is a development version of the next release.
    pub micro: i64,
    /// The distributor's version; often empty.
    pub package: String,
}

impl Greeting {
    /// The first message of a monitor.
    #[must_use]
    pub fn new(version: Version, capabilities: Vec<String>) -> Self {
        Self {
            version,
            capabilities,
        }
    }
}

/// Why a command failed.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ErrorObject {
    /// The kind of error.
    pub class: ErrorClass,
    /// A description for people. It may repeat a secret, which is [masked](crate::secrets) where
    /// the error is shown. Programs must not parse it (R29).
    pub desc: String,
}

impl ErrorObject {
    /// An error of that class.
    #[must_use]
    pub fn new(class: ErrorClass, desc: impl Into<String>) -> Self {
        Self {
            class,
            desc: desc.into(),
        }
    }

    /// An error that programs need not tell from others.
    #[must_use]
    pub fn generic(desc: impl Into<String>) -> Self {
        Self::new(ErrorClass::GenericError, desc)
    }

    /// The error for a command that the server does not have, in QEMU's words.
    #[must_use]
    pub fn not_found(command: &str) -> Self {
        let desc = format!("The command {command} has not been found");
        Self::new(ErrorClass::CommandNotFound, desc)
    }
}

impl std::error::Error for ErrorObject {}

/// The kinds of error. Most errors are generic.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorClass {
    /// `GenericError`: any other error.
    GenericError,
    /// `CommandNotFound`: there is no such command, or it is not allowed now.
    CommandNotFound,
    /// `DeviceNotActive`: the device cannot do that now.
    DeviceNotActive,
    /// `DeviceNotFound`: there is no such device.
    DeviceNotFound,
    /// `KVMMissingCap`: the host's KVM lacks a capability.
    KvmMissingCap,
    /// A class that this version of the crate does not know.
    Unknown(String),
}

/// An event whose data has not been decoded.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct RawEvent<'a> {
    /// The name on the wire.
    pub name: Cow<'a, str>,
    /// The text of the data; `None` if there is none.
    pub data: Option<&'a str>,
    /// When it happened.
    pub timestamp: Timestamp,
}

/// When an event happened, by the server's clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp {
    /// Seconds since 1970-01-01 00:00 UTC, or -1 if the server's clock failed (R34).
    pub seconds: i64,
    /// Microseconds, or -1 if the server's clock failed (R34).
    pub microseconds: i64,
}

/// An event with the time when it happened.
#[derive(Clone, Debug, PartialEq)]
pub struct Timed<E> {
    /// The event.
    pub event: E,
    /// When it happened.
    pub timestamp: Timestamp,
}

impl<E> Deref for Timed<E> {
    type Target = E;

    fn deref(&self) -> &E {
        &self.event
    }
}

impl Timestamp {
    /// The time by the server's clock; `None` if the clock failed (R34), or if this system cannot represent it.
    ///
    /// ```
    /// use qmp_types::Timestamp;
    /// use std::time::{Duration, UNIX_EPOCH};
    ///
    /// let timestamp = Timestamp { seconds: 1, microseconds: 500_000 };
    /// assert_eq!(timestamp.to_system_time(), Some(UNIX_EPOCH + Duration::from_millis(1_500)));
    /// ```
    #[must_use]
    pub fn to_system_time(self) -> Option<SystemTime> {
        let seconds = Duration::from_secs(u64::try_from(self.seconds).ok()?);
        let rest = Duration::from_micros(u64::try_from(self.microseconds).ok()?);
        UNIX_EPOCH.checked_add(seconds)?.checked_add(rest)
    }
}

impl From<&Version> for Release {
    /// The series of the server that sent a greeting. A development version counts as the release
    /// before it: 10.0.50 is 10.0.
    fn from(version: &Version) -> Self {
        let number = |number: i64| u16::try_from(number.max(0)).unwrap_or(u16::MAX);
        Release::new(number(version.major), number(version.minor))
    }
}

/// The version in the form `10.0.2`.
impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.major, self.minor, self.micro)
    }
}

impl Enumeration for ErrorClass {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("GenericError", Self::GenericError),
        ("CommandNotFound", Self::CommandNotFound),
        ("DeviceNotActive", Self::DeviceNotActive),
        ("DeviceNotFound", Self::DeviceNotFound),
        ("KVMMissingCap", Self::KvmMissingCap),
    ];

    fn as_str(&self) -> &str {
        match self {
            Self::GenericError => "GenericError",
            Self::CommandNotFound => "CommandNotFound",
            Self::DeviceNotActive => "DeviceNotActive",
            Self::DeviceNotFound => "DeviceNotFound",
            Self::KvmMissingCap => "KVMMissingCap",
            Self::Unknown(text) => text,
        }
    }

    fn unknown(text: Text) -> Self {
        Self::Unknown(text.into())
    }
}

impl fmt::Display for ErrorClass {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&printable(self.as_str()))
    }
}

impl fmt::Display for ErrorObject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let desc = mask(&self.desc, TextKind::Text);
        write!(f, "{} ({})", printable(&desc), self.class)
    }
}

type Result<T> = std::result::Result<T, DecodeError>;

impl<'a> Message<'a> {
    /// Recognises a message.
    ///
    /// ```
    /// use qmp_types::Message;
    ///
    /// let text = r#"{"timestamp": {"seconds": -1, "microseconds": -1}, "event": "STOP"}"#;
    /// let Message::Event(event) = Message::parse(text)? else { panic!() };
    /// assert_eq!(event.name, "STOP");
    /// # Ok::<(), qmp_types::DecodeError>(())
    /// ```
    ///
    /// # Errors
    /// If the text is not a JSON object, has none of the keys of messages, or has a member of
    /// an unexpected type.
    pub fn parse(text: &'a str) -> Result<Self> {
        Self::parse_around(text, 0..0)
    }

    /// Recognises a message with a member whose range in the text the framer already
    /// knows. The value is not checked; decoding finds errors in it.
    ///
    /// # Errors
    /// Those of [`parse`](Self::parse).
    pub fn parse_around(text: &'a str, value: Range<usize>) -> Result<Self> {
        let mut r = Reader::new(text);
        let mut parts = Parts::default();
        each_member(&mut r, |key, r| {
            let place = match key {
                "QMP" => &mut parts.greeting,
                "return" => &mut parts.value,
                "error" => &mut parts.error,
                "event" => &mut parts.event,
                "data" => &mut parts.data,
                "timestamp" => &mut parts.timestamp,
                "id" => {
                    parts.id = Some(r.value()?);
                    return Ok(());
                }
                _ => return r.skip(),
            };
            let text = match r.known(&value) {
                Some(text) => text,
                None => r.raw()?,
            };
            let start = r.offset() - text.len();
            *place = Some(Part { text, start });
            Ok(())
        })?;
        r.end()?;
        parts.message()
    }
}

/// The text of a member, and its offset in the message.
#[derive(Clone, Copy)]
struct Part<'a> {
    text: &'a str,
    start: usize,
}

impl<'a> Part<'a> {
    /// Reads the member called `name`; errors have offsets in the message.
    fn read<T>(self, name: &str, read: fn(&mut Reader<'a>) -> Result<T>) -> Result<T> {
        read(&mut Reader::new(self.text)).map_err(|e| e.in_member(name).in_text_at(self.start))
    }
}

#[derive(Default)]
struct Parts<'a> {
    greeting: Option<Part<'a>>,
    value: Option<Part<'a>>,
    error: Option<Part<'a>>,
    event: Option<Part<'a>>,
    data: Option<Part<'a>>,
    timestamp: Option<Part<'a>>,
    id: Option<Value>,
}

impl<'a> Parts<'a> {
    fn message(self) -> Result<Message<'a>> {
        if let Some(Part { text: value, .. }) = self.value {
            return Ok(Message::Return { id: self.id, value });
        }
        if let Some(part) = self.error {
            let error = part.read("error", error_object)?;
            return Ok(Message::Error { id: self.id, error });
        }
        if let Some(part) = self.event {
            let name = part.read("event", Reader::string)?;
            let timestamp = match self.timestamp {
                Some(part) => part.read("timestamp", timestamp)?,
                None => return Err(missing("timestamp")),
            };
            return Ok(Message::Event(RawEvent {
                name,
                data: self.data.map(|part| part.text),
                timestamp,
            }));
        }
        if let Some(part) = self.greeting {
            return part.read("QMP", greeting).map(Message::Greeting);
        }
        Err(DecodeError::new(
            DecodeErrorKind::Syntax {
                problem: "not a QMP message: it has none of 'return', 'error', 'event' and 'QMP'",
            },
            0,
        ))
    }
}

impl<'a> RawEvent<'a> {
    /// An event with data as JSON text.
    #[must_use]
    pub fn new(name: impl Into<Cow<'a, str>>, data: Option<&'a str>, timestamp: Timestamp) -> Self {
        Self {
            name: name.into(),
            data,
            timestamp,
        }
    }

    /// Decodes the data into the type that belongs to the name.
    ///
    /// # Errors
    /// If the data does not fit the event's type.
    pub fn decode<E: EventSet>(&self) -> Result<Timed<E>> {
        self.decode_with(&mut self.reader())
    }

    /// A reader of the data, or of an empty object if there is none.
    fn reader(&self) -> Reader<'a> {
        Reader::received(self.data.unwrap_or("{}"))
    }

    pub(crate) fn decode_with<E: EventSet>(&self, r: &mut Reader<'_>) -> Result<Timed<E>> {
        let mut event = E::of(&self.name);
        if let Some(members) = event.members_mut() {
            decode_into(members, r)?;
        }
        Ok(Timed {
            event,
            timestamp: self.timestamp,
        })
    }

    /// Decodes the data as that of a given event; `None` if the event has another name.
    ///
    /// # Errors
    /// If the data does not fit the event's type.
    pub fn decode_as<E: Event>(&self) -> Result<Option<Timed<E>>> {
        if self.name != E::NAME {
            return Ok(None);
        }
        let mut event = E::BLANK;
        decode_into(&mut event, &mut self.reader())?;
        Ok(Some(Timed {
            event,
            timestamp: self.timestamp,
        }))
    }
}

fn decode_into(members: &mut dyn Members, r: &mut Reader<'_>) -> Result<()> {
    let read = object::read(members, r).and_then(|()| r.end());
    read.map_err(|e| e.in_member("data"))
}

impl<E: EventSet> Timed<E> {
    /// The message that a server sends for the event, without a line end. It is ASCII (R2), and
    /// has no `data` if the event has none.
    #[must_use]
    pub fn to_message(&self) -> String {
        let mut w = Writer::ascii();
        w.begin_object();
        w.key("timestamp");
        w.begin_object();
        w.key("seconds");
        w.integer(self.timestamp.seconds.into());
        w.key("microseconds");
        w.integer(self.timestamp.microseconds.into());
        w.end_object();
        w.key("event");
        w.string(self.event.tag());
        if let Some(members) = self.event.members() {
            let mark = w.mark();
            w.key("data");
            object::write_or_drop(members, &mut w, mark);
        }
        w.end_object();
        w.finish()
    }
}

/// Encodes the message that sends a command, without a line end: `execute`, or `exec-oob` for
/// out of band, with `arguments` only if there are any (R20).
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let text = qmp_types::request(&commands::Stop::new(), Some(&7.into()), false);
/// assert_eq!(text, r#"{"execute":"stop","id":7}"#);
/// ```
#[must_use]
pub fn request<C: Command>(command: &C, id: Option<&Value>, oob: bool) -> String {
    let mut w = Writer::new();
    w.begin_object();
    w.key(if oob { "exec-oob" } else { "execute" });
    w.string(C::NAME);
    let mark = w.mark();
    w.key("arguments");
    object::write_or_drop(command, &mut w, mark);
    if let Some(id) = id {
        w.key("id");
        w.value(id);
    }
    w.end_object();
    w.finish()
}

/// The arguments of a command as JSON text.
#[must_use]
pub fn arguments<C: Command>(command: &C) -> String {
    let mut w = Writer::new();
    object::write(command, &mut w);
    w.finish()
}

/// The data of an event as JSON text; `None` if it has none.
///
/// ```
/// use qmp_types::qmp::events;
///
/// assert_eq!(qmp_types::event_data(&events::Stop::new()), None);
/// ```
#[must_use]
pub fn event_data<E: Event>(event: &E) -> Option<String> {
    let mut w = Writer::new();
    object::write(event, &mut w);
    Some(w.finish()).filter(|text| text != "{}")
}

/// Decodes the arguments of a command, like a server, which takes -1 for the largest `uint64`. `None` means no
/// arguments.
///
/// # Errors
/// If the text does not fit the command.
pub fn command_from_str<C: Command>(arguments: Option<&str>) -> Result<C> {
    let mut command = C::BLANK;
    let mut r = Reader::sent(arguments.unwrap_or("{}"));
    object::read(&mut command, &mut r)?;
    r.end()?;
    Ok(command)
}

fn each_member<'a>(
    r: &mut Reader<'a>,
    mut take: impl FnMut(&str, &mut Reader<'a>) -> Result<()>,
) -> Result<()> {
    r.begin_object()?;
    let mut first = true;
    while let Some(key) = r.next_key(first)? {
        first = false;
        take(&key, r).map_err(|e| e.in_member(&key))?;
    }
    Ok(())
}

fn missing(member: &'static str) -> DecodeError {
    DecodeError::new(DecodeErrorKind::Missing { member }, 0)
}

fn error_object(r: &mut Reader<'_>) -> Result<ErrorObject> {
    let (mut class, mut desc) = (None, None);
    each_member(r, |key, r| {
        match key {
            "class" => class = Some(r.string()?.into_owned()),
            "desc" => desc = Some(r.string()?.into_owned()),
            _ => r.skip()?,
        }
        Ok(())
    })?;
    let class = class.ok_or_else(|| missing("class"))?;
    let known = ErrorClass::VALUES.iter().find(|(name, _)| *name == class);
    Ok(ErrorObject {
        class: known.map_or(ErrorClass::Unknown(class), |(_, known)| known.clone()),
        desc: desc.ok_or_else(|| missing("desc"))?,
    })
}

fn timestamp(r: &mut Reader<'_>) -> Result<Timestamp> {
    let (mut seconds, mut microseconds) = (None, None);
    each_member(r, |key, r| {
        match key {
            "seconds" => seconds = Some(r.integer("int")?),
            "microseconds" => microseconds = Some(r.integer("int")?),
            _ => r.skip()?,
        }
        Ok(())
    })?;
    Ok(Timestamp {
        seconds: seconds.ok_or_else(|| missing("seconds"))?,
        microseconds: microseconds.ok_or_else(|| missing("microseconds"))?,
    })
}

fn greeting(r: &mut Reader<'_>) -> Result<Greeting> {
    let (mut version, mut capabilities) = (None, None);
    each_member(r, |key, r| {
        match key {
            "version" => version = Some(read_version(r)?),
            "capabilities" => {
                let mut names = Vec::new();
                let mut first = true;
                r.begin_array()?;
                while r.next_element(first)? {
                    first = false;
                    // All current capabilities are names; any other value is an unknown one (R12).
                    match r.peek_type()? {
                        JsonType::String => names.push(r.string()?.into_owned()),
                        _ => r.skip()?,
                    }
                }
                capabilities = Some(names);
            }
            _ => r.skip()?,
        }
        Ok(())
    })?;
    Ok(Greeting {
        version: version.ok_or_else(|| missing("version"))?,
        capabilities: capabilities.ok_or_else(|| missing("capabilities"))?,
    })
}

fn read_version(r: &mut Reader<'_>) -> Result<Version> {
    let mut version = Version {
        major: -1,
        minor: -1,
        micro: -1,
        package: String::new(),
    };
    let mut found = false;
    each_member(r, |key, r| match key {
        "package" => {
            version.package = r.string()?.into_owned();
            Ok(())
        }
        "qemu" => {
            found = true;
            each_member(r, |key, r| {
                match key {
                    "major" => version.major = r.integer("int")?,
                    "minor" => version.minor = r.integer("int")?,
                    "micro" => version.micro = r.integer("int")?,
                    _ => r.skip()?,
                }
                Ok(())
            })
        }
        _ => r.skip(),
    })?;
    if found {
        Ok(version)
    } else {
        Err(missing("qemu"))
    }
}
