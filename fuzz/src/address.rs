//! What must hold of addresses, whatever the text.

use std::collections::BTreeMap;

use qmp_client::Address;

/// What is read is written so that it is read again; an invalid one is refused with visible text.
///
/// # Panics
/// If a promise is broken.
pub fn address(input: &[u8]) {
    let Ok(text) = std::str::from_utf8(input) else {
        return;
    };
    match text.parse::<Address>() {
        Ok(address) => {
            let written = address.to_string();
            let again = written.parse::<Address>();
            assert_eq!(
                again.as_ref(),
                Ok(&address),
                "{text:?} is written as {written:?}"
            );
            assert_eq!(again.map(|again| again.to_string()).as_ref(), Ok(&written));
        }
        Err(error) => {
            let error = error.to_string();
            assert!(error.contains("is not an address: "), "{error}");
            assert!(!error.chars().any(char::is_control), "{error:?}");
        }
    }
}

/// What to start from.
#[must_use]
pub fn addresses() -> BTreeMap<String, Vec<u8>> {
    let all = [
        "unix:/run/vm1.qmp,server=on,wait=off",
        "/run/a,,b,server,nowait",
        "unix:a,,server=on,wait=off",
        "localhost:4444",
        "tcp:[::1]:65535,websocket=on",
        "tcp:[fe80::1%eth0]:0,ipv6=on",
        "ws:host:80",
        "websocket:host:65536",
        "vsock:3:4294967295",
        "fd:3,server=off,reconnect-ms=10",
        "exec:ssh host socat - UNIX:a,server=on",
        "tcp::1,telnet=off,tls-creds=x",
        "a,b:c,d=e",
    ];
    let named = all.iter().enumerate();
    named
        .map(|(at, text)| (format!("address-{at}"), text.as_bytes().to_vec()))
        .collect()
}

/// Words of addresses, for a dictionary.
pub const ADDRESS_WORDS: [&str; 14] = [
    "unix:",
    "tcp:",
    "ws:",
    "websocket:",
    "vsock:",
    "fd:",
    "exec:",
    ",server=on",
    ",wait=off",
    ",,",
    "[::1]:",
    "65536",
    ",websocket=on",
    ",abstract=off",
];

#[cfg(test)]
mod tests {
    use super::{ADDRESS_WORDS, address, addresses};

    /// Every seed, its parts, and seeds with inserted words.
    #[test]
    fn addresses_break_no_promise() {
        for input in addresses().values() {
            let text = std::str::from_utf8(input).expect("a text");
            for at in 0..=text.len() {
                address(&input[..at]);
                address(&input[at..]);
                for word in ADDRESS_WORDS
                    .iter()
                    .chain(&["\0", "\u{202e}", "=", ":", "]", ","])
                {
                    address(format!("{}{word}{}", &text[..at], &text[at..]).as_bytes());
                }
            }
        }
        for one in ADDRESS_WORDS {
            for two in ADDRESS_WORDS {
                for three in ADDRESS_WORDS {
                    address(format!("{one}{two}{three}").as_bytes());
                }
            }
        }
    }
}
