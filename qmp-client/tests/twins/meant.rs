//! The intended differences between the clients, each with its reason. Any other difference is a
//! bug in one of them.

/// An intended difference.
pub(crate) struct Meant {
    /// The scenario.
    pub(crate) scenario: &'static str,
    /// The beginning of a part of the asynchronous client's record.
    pub(crate) asynchronous: &'static str,
    /// The beginning of the same part of the blocking client's record.
    pub(crate) blocking: &'static str,
    #[expect(dead_code, reason = "it is for who reads the table")]
    pub(crate) reason: &'static str,
}

const ITS_CLIENT: &str = "A call of the blocking client is waited for with the client, so that the calls of \
                          a client that is dropped are given up. Those of the asynchronous client are \
                          handles of the session, which lasts until they are done.";

pub(crate) const MEANT: &[Meant] = &[
    Meant {
        scenario: "dropped-with-a-call",
        asynchronous: "4 Wait(1) => Ok \"Number(1)\"",
        blocking: "4 Wait(1) => no client to wait with",
        reason: ITS_CLIENT,
    },
    Meant {
        scenario: "dropped-with-a-call",
        asynchronous: "observed <- ",
        blocking: "observed <- ",
        reason: ITS_CLIENT,
    },
    Meant {
        scenario: "closed-with-calls",
        asynchronous: "3 Leave 1 => Ok \"Number(1)\"",
        blocking: "3 Leave 1 => given up",
        reason: ITS_CLIENT,
    },
    Meant {
        scenario: "closed-with-calls",
        asynchronous: "3 Leave 2 => Ok \"Number(2)\"",
        blocking: "3 Leave 2 => given up",
        reason: ITS_CLIENT,
    },
    Meant {
        scenario: "closed-with-calls",
        asynchronous: "observed <- ",
        blocking: "observed <- ",
        reason: ITS_CLIENT,
    },
];
