//! What must hold of frames of a WebSocket, whatever a server sends and however it is cut.
//!
//! An input is a byte that says how large the pieces are in which the rest is received. That rest is
//! the bytes of a server: after the handshake, and, separately, before it.

use std::collections::BTreeMap;

use qmp_client::websocket::{Frames, Handshake};

/// Plays the bytes of a server.
///
/// # Panics
/// If a promise is broken.
pub fn websocket(input: &[u8]) {
    let Some((size, bytes)) = input.split_first() else {
        return;
    };
    let size = usize::from(*size).max(1);
    let expected = reference(bytes);
    for piece in [size, bytes.len().max(1)] {
        assert!(received(bytes, piece) == expected, "pieces of {piece}");
    }
    // What came with the end of the handshake is no different.
    let mut frames = Frames::new(bytes.to_vec());
    let mut room = vec![0; size];
    let mut payload = Vec::new();
    let end = loop {
        match frames.read_ahead(&mut room) {
            None => break End::Open,
            Some(Ok(0)) => break End::Closed,
            Some(Ok(count)) => payload.extend_from_slice(&room[..count]),
            Some(Err(_)) => break End::Invalid,
        }
    };
    assert!((payload, end) == expected, "with the handshake");
    handshake(bytes, size);
}

/// How the bytes end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    Open,
    Closed,
    Invalid,
}

/// The payload and the end of what is received in pieces.
fn received(bytes: &[u8], piece: usize) -> (Vec<u8>, End) {
    let mut frames = Frames::new(Vec::new());
    let mut payload = Vec::new();
    for piece in bytes.chunks(piece) {
        let mut piece = piece.to_vec();
        let count = frames.decode(&mut piece);
        payload.extend_from_slice(&piece[..count]);
        // An answer is a header, a mask, and the payload of a ping.
        let answer = frames.output().len();
        assert!(answer <= 2 + 4 + 125, "{answer} bytes to send");
        if payload.len() % 2 == 0 {
            frames.mark_sent(answer);
        }
    }
    let end = match frames.read_ahead(&mut [0]) {
        None => End::Open,
        Some(Ok(_)) => End::Closed,
        Some(Err(_)) => End::Invalid,
    };
    (payload, end)
}

/// The same by other means: the frames one after the other, as RFC 6455 says, from the whole text.
fn reference(mut rest: &[u8]) -> (Vec<u8>, End) {
    let mut payload = Vec::new();
    let mut in_message = false;
    loop {
        // As far as it is here; the mask is looked at first.
        let [first, second, after @ ..] = rest else {
            return (payload, End::Open);
        };
        if second & 0x80 != 0 {
            return (payload, End::Invalid);
        }
        let extra = match second {
            126 => 2,
            127 => 8,
            _ => 0,
        };
        let Some((length, after)) = after.split_at_checked(extra) else {
            return (payload, End::Open);
        };
        let length = match extra {
            0 => u64::from(*second),
            _ => length
                .iter()
                .fold(0, |sum, byte| sum << 8 | u64::from(*byte)),
        };
        let (opcode, is_final) = (first & 0x0f, first & 0x80 != 0);
        let is_valid = first & 0x70 == 0
            && length < 1 << 63
            && match opcode {
                0 => in_message,
                1 | 2 => !in_message,
                8..=10 => is_final && length <= 125,
                _ => false,
            };
        if !is_valid {
            return (payload, End::Invalid);
        }
        let here = usize::try_from(length).map_or(after.len(), |length| length.min(after.len()));
        let is_whole = here as u64 == length;
        let (data, after) = after.split_at(here);
        match opcode {
            0..=2 => {
                payload.extend_from_slice(data);
                in_message = !is_final;
            }
            8 if is_whole => return (payload, End::Closed),
            _ => {}
        }
        if !is_whole {
            return (payload, End::Open);
        }
        rest = after;
    }
}

/// Whatever comes before the handshake is over, little of it is kept, and it is no WebSocket: the key is not
/// known to who made this.
fn handshake(bytes: &[u8], piece: usize) {
    let mut handshake = Handshake::new("localhost", 1).expect("a host");
    let mut taken = 0;
    for piece in bytes.chunks(piece) {
        match handshake.receive(piece) {
            Ok(None) => taken += piece.len(),
            Ok(Some(_)) => panic!("a server guessed the key"),
            Err(error) => {
                assert!(!error.to_string().is_empty());
                break;
            }
        }
    }
    assert!(taken <= 16 << 10, "{taken} bytes are kept");
}

/// What to start from.
#[must_use]
pub fn web_sessions() -> BTreeMap<String, Vec<u8>> {
    let frame = |first: u8, payload: &[u8]| {
        let length = u8::try_from(payload.len()).expect("a short one");
        [&[first, length], payload].concat()
    };
    let long = |first: u8, length: u64| [&[first, 127][..], &length.to_be_bytes(), b"{}"].concat();
    let middle = [&[0x82, 126, 0, 200][..], &[b'x'; 200]].concat();
    let all: [(&str, Vec<u8>); 12] = [
        ("message", frame(0x82, b"{\"return\": {}}")),
        (
            "fragments",
            [
                frame(0x02, b"{\"ret"),
                frame(0x00, b""),
                frame(0x89, b"ping"),
                frame(0x80, b"urn\": {}}"),
            ]
            .concat(),
        ),
        ("text", frame(0x81, b"{}")),
        ("middle", middle),
        (
            "close",
            [
                frame(0x82, b"a"),
                frame(0x88, b"\x03\xe8bye"),
                frame(0x82, b"b"),
            ]
            .concat(),
        ),
        (
            "pongs",
            [frame(0x8a, b""), frame(0x8a, &[b'p'; 125])].concat(),
        ),
        ("gigabytes", long(0x82, 1 << 36)),
        ("too-long", long(0x82, 1 << 63)),
        ("long-ping", long(0x89, 126)),
        ("masked", vec![0x82, 0x81, 1, 2, 3, 4, 5]),
        ("reserved", frame(0x83, b"")),
        (
            "handshake",
            b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\
              Sec-WebSocket-Accept: AAAAAAAAAAAAAAAAAAAAAAAAAAA=\r\n\
              Sec-WebSocket-Protocol: binary\r\n\r\n"
                .to_vec(),
        ),
    ];
    let sized = |bytes: Vec<u8>| [&[7][..], &bytes].concat();
    let named = all.into_iter();
    named
        .map(|(name, bytes)| (name.to_owned(), sized(bytes)))
        .collect()
}

/// Words of HTTP and frames, for a dictionary.
pub const WEB_WORDS: [&str; 8] = [
    "HTTP/1.1 101 ",
    "\r\n",
    "\r\n\r\n",
    "Upgrade: websocket",
    "Connection: Upgrade",
    "Sec-WebSocket-Accept: ",
    "\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}",
    "\u{7f}",
];

#[cfg(test)]
mod tests {
    use super::{web_sessions, websocket};
    use crate::mutate;

    /// Every session, and changes of it.
    #[test]
    fn frames_break_no_promise() {
        for (seed, input) in (0_u32..).zip(web_sessions().values()) {
            for cut in 0..=input.len() {
                websocket(&input[..cut]);
            }
            for at in 0..input.len() {
                for bit in 0..8 {
                    let mut changed = input.clone();
                    changed[at] ^= 1 << bit;
                    websocket(&changed);
                }
            }
            let mut data = input.clone();
            let mut size = data.len();
            let most = size + 200;
            data.resize(most, 0);
            for round in 0..200 {
                let number = seed.wrapping_mul(31).wrapping_add(round);
                size = mutate(&mut data, size, most, number, |_, size, _| size);
                websocket(&data[..size]);
            }
        }
    }
}
