//! The connection between two simulated machines that migrate.
//!
//! A machine says what is to be done ([`LinkAction`]) and is told what has happened ([`LinkEvent`]); who drives it connects.

/// What is to be done with the connection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkAction {
    /// Wait at that address for a machine: `tcp:HOST:PORT` or `unix:PATH`.
    Listen(String),
    /// Connect to the machine at that address.
    Connect(String),
    /// Send a message.
    Send(LinkMessage),
    /// Close the connection, after what was sent.
    Close,
}

/// What has happened to the connection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkEvent {
    /// The other machine is connected.
    Connected,
    /// It cannot be reached, for that reason.
    Failed(String),
    /// It has sent a message.
    Received(LinkMessage),
    /// The connection is closed.
    Closed,
}

/// What one machine tells another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkMessage {
    /// Memory is on the way.
    Active,
    /// The machine runs on the other side from now on; more memory follows.
    Postcopy,
    /// All has been sent.
    Complete,
}

impl LinkMessage {
    /// The message as a byte.
    #[must_use]
    pub fn as_byte(self) -> u8 {
        match self {
            LinkMessage::Active => b'a',
            LinkMessage::Postcopy => b'p',
            LinkMessage::Complete => b'c',
        }
    }

    /// The message of a byte, if it is one.
    #[must_use]
    pub fn from_byte(byte: u8) -> Option<Self> {
        let all = [
            LinkMessage::Active,
            LinkMessage::Postcopy,
            LinkMessage::Complete,
        ];
        all.into_iter().find(|message| message.as_byte() == byte)
    }
}
