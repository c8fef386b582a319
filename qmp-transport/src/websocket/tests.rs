use std::io;

use tungstenite::handshake::derive_accept_key;

use super::*;

/// Makes a frame of a server: the first byte, the length in its shortest form, the payload.
fn frame(first: u8, payload: &[u8]) -> Vec<u8> {
    let mut frame = vec![first];
    match payload.len() {
        length @ 0..126 => frame.push(u8::try_from(length).unwrap()),
        length => {
            frame.push(126);
            frame.extend(u16::try_from(length).unwrap().to_be_bytes());
        }
    }
    frame.extend(payload);
    frame
}

/// Decodes bytes in pieces of a size: the payload, and the end if there is one.
fn decode(bytes: &[u8], piece: usize) -> (Vec<u8>, Option<io::Result<usize>>, Frames) {
    let mut frames = Frames::new(Vec::new());
    let mut payload = Vec::new();
    for piece in bytes.chunks(piece) {
        let mut piece = piece.to_vec();
        let count = frames.decode(&mut piece);
        payload.extend(&piece[..count]);
    }
    let end = frames.read_ahead(&mut [0; 16]);
    (payload, end, frames)
}

#[test]
fn payload_goes_on_however_it_is_cut() {
    let long = [b'x'; 300];
    let bytes = [
        frame(0x82, b"one"),
        frame(0x02, b"t"),
        frame(0x89, b"are you there"),
        frame(0x00, b""),
        frame(0x80, b"wo"),
        frame(0x81, &long),
        frame(0x8a, b"an answer that was not asked for"),
        frame(0x82, b"end"),
    ]
    .concat();
    let expected = [b"onetwo", &long[..], b"end"].concat();
    for piece in [1, 2, 3, 7, 100, bytes.len()] {
        let (payload, end, mut frames) = decode(&bytes, piece);
        assert_eq!(payload, expected);
        assert!(end.is_none());
        // The ping is answered, masked.
        let pong = frames.output().to_vec();
        assert_eq!(pong[..2], [0x8a, 0x8d]);
        let unmasked = pong[6..].iter().zip(pong[2..6].iter().cycle());
        let unmasked: Vec<u8> = unmasked.map(|(byte, mask)| byte ^ mask).collect();
        assert_eq!(unmasked, b"are you there");
        frames.mark_sent(pong.len());
        assert!(!frames.has_output());
    }
}

#[test]
fn what_a_header_announces_is_counted_and_not_reserved() {
    for length in [1_u64 << 31, 1 << 36, 1 << 62, (1 << 63) - 1] {
        let bytes = [&[0x82, 127][..], &length.to_be_bytes(), b"abc"].concat();
        let (payload, end, frames) = decode(&bytes, 5);
        assert_eq!(payload, b"abc");
        assert!(end.is_none());
        // No allocation has a size that the server chose.
        assert_eq!(frames.reserved(), 0);
    }
}

#[test]
fn what_breaks_the_rules_is_said_after_what_came_before() {
    let eight = |first: u8, length: u64| [&[first, 127][..], &length.to_be_bytes()].concat();
    for (bad, problem) in [
        (eight(0x82, 1 << 63), "announced a frame of 2^63 bytes"),
        (eight(0x82, u64::MAX), "announced a frame of 2^63 bytes"),
        (vec![0x82, 0x81, 1, 2, 3, 4, 5], "masked a frame"),
        (vec![0x83, 0], "reserved opcode"),
        (vec![0x8f, 0], "reserved opcode"),
        (vec![0xc2, 0], "an extension"),
        (vec![0xa2, 0], "an extension"),
        (vec![0x92, 0], "an extension"),
        (frame(0x89, &[0; 126]), "more than 125 bytes"),
        (eight(0x88, 1 << 40), "more than 125 bytes"),
        (vec![0x09, 0], "control frame in fragments"),
        (vec![0x80, 0], "mixed the frames"),
        (
            [frame(0x02, b""), frame(0x82, b"")].concat(),
            "mixed the frames",
        ),
    ] {
        let bytes = [&frame(0x82, b"before")[..], &bad, b"after"].concat();
        for piece in [1, 4, bytes.len()] {
            let (payload, end, mut frames) = decode(&bytes, piece);
            assert_eq!(payload, b"before", "{problem}");
            let error = end.unwrap().unwrap_err();
            assert_eq!(error.kind(), io::ErrorKind::InvalidData);
            assert!(error.to_string().contains(problem), "{error}");
            assert_eq!(frames.read_ahead(&mut [0]).unwrap().unwrap(), 0);
        }
    }
}

#[test]
fn after_a_close_frame_nothing_comes() {
    let bytes = [
        frame(0x02, b"half"),
        frame(0x88, b"\x03\xe8bye"),
        frame(0x80, b"more"),
    ]
    .concat();
    for piece in [1, 6, bytes.len()] {
        let (payload, end, mut frames) = decode(&bytes, piece);
        assert_eq!(payload, b"half");
        assert_eq!(end.unwrap().unwrap(), 0);
        frames.close();
        assert_eq!(frames.output()[0], 0x88);
    }
}

#[test]
fn what_is_sent_is_masked_and_in_one_frame_at_a_time() {
    let mut frames = Frames::new(Vec::new());
    let bytes = vec![b'{'; 100_000];
    let count = frames.encode(&bytes);
    assert!(count > 60_000 && count < bytes.len());
    assert_eq!(frames.encode(&bytes), 0);
    let output = frames.output().to_vec();
    assert_eq!(output[..2], [0x82, 0xff]);
    assert_eq!(output[2..10], (count as u64).to_be_bytes());
    let (mask, payload) = output[10..].split_at(4);
    let unmasked = payload.iter().zip(mask.iter().cycle());
    assert!(
        unmasked
            .map(|(byte, mask)| byte ^ mask)
            .all(|byte| byte == b'{')
    );
    // Of pings that come meanwhile, the last is answered, after the frame was sent.
    frames.decode(&mut frame(0x89, b"one"));
    frames.decode(&mut frame(0x89, b"two"));
    frames.mark_sent(1);
    assert_eq!(frames.output(), &output[1..]);
    frames.mark_sent(output.len() - 1);
    assert_eq!(frames.output().len(), 2 + 4 + 3);
    assert_eq!(frames.encode(&bytes), 0);
}

/// The answer of a server that agrees to a request.
fn answer(handshake: &Handshake) -> String {
    let request = std::str::from_utf8(handshake.output()).unwrap();
    let key = request
        .lines()
        .find_map(|line| line.strip_prefix("Sec-WebSocket-Key: "));
    let key = derive_accept_key(key.unwrap().as_bytes());
    format!(
        "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\
         Sec-WebSocket-Accept: {key}\r\nSec-WebSocket-Protocol: binary\r\n\r\n"
    )
}

#[test]
fn a_handshake_keeps_what_comes_with_its_end() {
    let mut handshake = Handshake::new("::1", 4444).unwrap();
    let request = std::str::from_utf8(handshake.output()).unwrap().to_owned();
    assert!(
        request.starts_with("GET / HTTP/1.1\r\nHost: [::1]:4444\r\n"),
        "{request}"
    );
    let answer = answer(&handshake);
    handshake.mark_sent(request.len());
    assert!(handshake.output().is_empty());
    let (last, first) = (&answer[answer.len() - 1..], &answer[..answer.len() - 1]);
    for byte in first.as_bytes() {
        assert!(handshake.receive(&[*byte]).unwrap().is_none());
    }
    let rest = [last.as_bytes(), &frame(0x82, b"greeting")].concat();
    let mut frames = handshake.receive(&rest).unwrap().unwrap();
    let mut room = [0; 5];
    let mut payload = Vec::<u8>::new();
    while let Some(count) = frames.read_ahead(&mut room) {
        payload.extend(&room[..count.unwrap()]);
    }
    assert_eq!(payload, b"greeting");
}

#[test]
fn a_handshake_is_refused_bounded_and_no_other_protocol() {
    let right = answer(&Handshake::new("h", 1).unwrap());
    let cases: [(&[u8], &str); 4] = [
        (
            b"HTTP/1.1 400 Bad Request\r\n\r\n",
            "the server answered `400 Bad Request`",
        ),
        (b"{\"QMP\": ", "does not speak HTTP"),
        // It is the answer to another request.
        (right.as_bytes(), "Sec-WebSocket-Accept"),
        (b"HTTP/1.1 x\r\n\r\n", "no WebSocket"),
    ];
    for (text, problem) in cases {
        let mut handshake = Handshake::new("h", 1).unwrap();
        let error = handshake.receive(text).unwrap_err();
        assert!(error.to_string().contains(problem), "{error}");
    }
    let mut handshake = Handshake::new("h", 1).unwrap();
    handshake
        .receive(b"HTTP/1.1 101 Switching Protocols\r\n")
        .unwrap();
    let mut taken = 0;
    let error = loop {
        match handshake.receive(b"a: b\r\n") {
            Ok(_) => taken += 6,
            Err(error) => break error,
        }
        assert!(taken < 20_000);
    };
    assert!(
        error.to_string().contains("more than 16384 bytes"),
        "{error}"
    );
}

/// A client and a server, each as the other's peer.
#[test]
fn both_sides_understand_each_other() {
    let mut handshake = Handshake::new("localhost", 1).unwrap();
    let mut answer = Answer::new();
    for byte in handshake.output() {
        answer.receive(&[*byte]).unwrap();
    }
    assert!(answer.finish().unwrap().is_none());
    let response = answer.output().to_vec();
    answer.mark_sent(response.len());
    let mut client = handshake.receive(&response).unwrap().unwrap();
    let mut server = answer.finish().unwrap().unwrap();
    let text: Vec<u8> = (0..=255).cycle().take(100_000).collect();
    for step in [1, 3, 1000, 70_000] {
        assert_eq!(carried(&mut client, &mut server, &text, step), text);
        assert_eq!(carried(&mut server, &mut client, &text, step), text);
    }
    // A frame of a server to a server, and of a client to a client, breaks the protocol.
    server.encode(b"x");
    let mut bytes = server.output().to_vec();
    assert_eq!(server.decode(&mut bytes), 0);
    let error = server.read_ahead(&mut [0]).unwrap().unwrap_err();
    assert_eq!(
        error.to_string(),
        "WebSocket: the client did not mask a frame"
    );
}

/// What arrives of a text in frames of which so many bytes are received at a time.
fn carried(from: &mut Frames, to: &mut Frames, text: &[u8], step: usize) -> Vec<u8> {
    let mut arrived = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        rest = &rest[from.encode(rest)..];
        let mut bytes = from.output().to_vec();
        from.mark_sent(bytes.len());
        for part in bytes.chunks_mut(step) {
            let count = to.decode(part);
            arrived.extend_from_slice(&part[..count]);
        }
    }
    arrived
}

#[test]
fn what_asks_for_no_websocket_is_refused() {
    let head = "GET / HTTP/1.1\r\nHost: h\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n";
    let key = "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n";
    let binary = "Sec-WebSocket-Protocol: base64, binary\r\n";
    let refusal = |request: String| {
        let mut answer = Answer::new();
        answer.receive(request.as_bytes()).unwrap();
        let count = answer.output().len();
        assert!(count > 0, "{request}");
        answer.mark_sent(count);
        answer.finish().err().map(|error| error.to_string())
    };
    assert_eq!(refusal(format!("{head}{key}{binary}\r\n")), None);
    for request in [
        format!("{head}{key}\r\n"),
        format!("{head}{binary}\r\n"),
        format!("{head}{key}{binary}Origin: http://evil.example\r\n\r\n"),
        format!("POST / HTTP/1.1\r\n{key}{binary}\r\n"),
        "{\"execute\": \"qmp_capabilities\"}\r\n\r\n".to_owned(),
    ] {
        let refused = refusal(request.clone()).expect(&request);
        assert!(refused.starts_with("no WebSocket: "), "{refused}");
    }
    let mut endless = Answer::new();
    assert!(endless.receive(&vec![b'x'; 20_000]).is_err());
}
