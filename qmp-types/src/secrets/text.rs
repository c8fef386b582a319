//! Finds secrets in text for people: passwords in URLs, options, headers and command lines.

use std::ops::Range;

use super::Seeker;
use super::edit::{Edit, merge};
use super::json;
use super::table::{self, Keep};

/// Masks the secrets in a text.
pub(super) fn edits(text: &str, seeker: &mut Seeker<'_>) -> Vec<Edit> {
    let mut edits = Vec::new();
    let mut ranges = Vec::new();
    urls(text, &mut ranges);
    options(text, &mut ranges);
    rbd_options(text, &mut ranges);
    logins(text, &mut ranges);
    for range in ranges.drain(..) {
        seeker.found(&text[range.clone()], Keep::Always);
        edits.push(Edit::mask(range));
    }
    programs(text, &mut ranges);
    for range in ranges.drain(..) {
        for word in text[range.clone()].split(|c: char| c.is_whitespace() || "'\"".contains(c)) {
            seeker.found(word, Keep::Uncommon);
        }
        edits.push(Edit::mask(range));
    }
    if let Some(known) = seeker.known {
        known.find(text, &mut ranges);
        edits.extend(ranges.into_iter().map(Edit::mask));
    }
    file_name_in_json(text, seeker, &mut edits);
    merge(edits)
}

/// Masks secrets in a file name that contains options in JSON, as QEMU shows them.
fn file_name_in_json(text: &str, seeker: &mut Seeker<'_>, edits: &mut Vec<Edit>) {
    /// Each level doubles the backslashes.
    const MAX_DEPTH: usize = 8;
    let Some(start) = text.find("json:") else {
        return;
    };
    let start = start + "json:".len();
    let rest = &text[start..];
    if !rest.trim_start().starts_with('{') {
        return;
    }
    if seeker.depth == MAX_DEPTH {
        edits.push(Edit::mask(start..text.len()));
        return;
    }
    seeker.depth += 1;
    let found = json::object_edits(rest, seeker);
    seeker.depth -= 1;
    edits.extend(found.into_iter().map(|edit| Edit {
        range: edit.range.start + start..edit.range.end + start,
        ..edit
    }));
}

/// Finds passwords and tokens in URLs.
fn urls(text: &str, found: &mut Vec<Range<usize>>) {
    let mut at = 0;
    while let Some(next) = text[at..].find("://") {
        let authority = at + next + "://".len();
        let before = &text[..at + next];
        let is_part = |c: char| c.is_ascii_alphanumeric() || "+-.".contains(c);
        let scheme = &before[before.trim_end_matches(is_part).len()..];
        at = authority;
        if scheme.is_empty() {
            continue;
        }
        let rest = &text[authority..];
        let ends = |c: char| c.is_whitespace() || c.is_control() || "\"<>".contains(c);
        let whole = &rest[..rest.find(ends).unwrap_or(rest.len())];
        let after = user(scheme, whole, authority, found);
        parameters(scheme, &whole[after..], authority + after, found);
        at = authority + after;
    }
}

/// Finds the password before the host; returns where the host begins.
fn user(scheme: &str, url: &str, start: usize, found: &mut Vec<Range<usize>>) -> usize {
    let end = url.find(['/', '?', '#', '\'', '`', '\\']);
    let authority = &url[..end.unwrap_or(url.len())];
    let at = authority.rfind('@').or_else(|| {
        // A password may contain characters that should have been escaped.
        let (_, port) = authority
            .split_once(':')
            .filter(|(host, _)| !host.is_empty())?;
        let is_port = port.bytes().all(|byte| byte.is_ascii_digit());
        if is_port || authority.starts_with('[') {
            return None;
        }
        url.find('@')
    });
    let Some(at) = at else { return 0 };
    let is_iscsi = ["iscsi", "iser"].contains(&scheme);
    let separator = |c: char| c == ':' || (is_iscsi && c == '%');
    if let Some(colon) = url[..at].find(separator)
        && colon + 1 < at
    {
        found.push(start + colon + 1..start + at);
    }
    at + 1
}

/// QEMU's own schemes, whose parameters contain no credentials.
const OWN_SCHEMES: [&str; 16] = [
    "nbd", "ssh", "nfs", "iscsi", "iser", "gluster", "sheepdog", "vxhs", "rbd", "unix", "tcp",
    "udp", "vsock", "file", "fat", "ws",
];

/// Finds values of parameters, after `?` and `#`. Any parameter for a web server may be a token or a
/// signature.
fn parameters(scheme: &str, url: &str, start: usize, found: &mut Vec<Range<usize>>) {
    let Some(begin) = url.find(['?', '#']) else {
        return;
    };
    let is_own = OWN_SCHEMES.iter().any(|own| scheme.starts_with(own));
    let end = url[begin..].find(['\'', '`', '\\']);
    let end = end.map_or(url.len(), |end| begin + end);
    let mut at = begin + 1;
    for parameter in url[begin + 1..end].split(['&', ';', '#', '?']) {
        let (name, value) = match parameter.split_once('=') {
            Some((name, value)) => (name, value),
            None => ("", parameter),
        };
        if !value.is_empty() && (!is_own || sounds_secret(name)) {
            let from = start + at + parameter.len() - value.len();
            found.push(from..from + value.len());
        }
        at += parameter.len() + 1;
    }
}

/// Whether the name of a parameter of a URL sounds like that of a secret.
fn sounds_secret(name: &str) -> bool {
    const WORDS: [&str; 8] = [
        "secret",
        "key",
        "apikey",
        "pass",
        "sig",
        "signature",
        "auth",
        "session",
    ];
    let is_word = |part: &str| WORDS.iter().any(|word| part.eq_ignore_ascii_case(word));
    table::is_secret_name(name)
        || (name.split(['-', '_', '.']).any(is_word) && !name.starts_with("host"))
}

/// Finds `NAME=VALUE`, `NAME: VALUE` and `"NAME": "VALUE"` with the name of a secret.
fn options(text: &str, found: &mut Vec<Range<usize>>) {
    let is_part = |c: char| c.is_alphanumeric() || "-_.".contains(c);
    let mut rest = text;
    while let Some(start) = rest.find(is_part) {
        let word = &rest[start..];
        let length = word.find(|c| !is_part(c)).unwrap_or(word.len());
        let (name, after) = word.split_at(length);
        let end = text.len() - after.len();
        rest = after;
        let before = &text[..end - length];
        let is_data = name == "data" && before.ends_with(',') && before.contains("secret");
        if is_data || table::is_secret_name(name) {
            let value = value_of(name, after);
            if let Some(range) = value {
                found.push(end + range.start..end + range.end);
                rest = &after[range.end..];
            }
        }
    }
}

/// Returns the range of the value in the text after an option's name, if there is one.
fn value_of(name: &str, after: &str) -> Option<Range<usize>> {
    let is_quote = |c: char| "\"'`\\".contains(c);
    let separator = after.trim_start_matches(is_quote).trim_start();
    let value = separator.strip_prefix(['=', ':'])?;
    if value.starts_with(['/', ':']) && separator.starts_with(':') {
        return None;
    }
    let is_equation = separator.starts_with('=');
    let value = value.trim_start_matches([' ', '>', '\t']);
    let start = after.len() - value.len();
    let escapes = value.len() - value.trim_start_matches('\\').len();
    if let Some(quote) = value[escapes..]
        .chars()
        .next()
        .filter(|c| "\"'`".contains(*c))
    {
        let mark = &value[..escapes + quote.len_utf8()];
        let content = start + mark.len();
        let rest = &after[content..];
        let length = closing(rest, mark);
        return (length > 0).then_some(content..content + length);
    }
    let last = name.rsplit(['.', '-', '_']).next().unwrap_or(name);
    let is_header = ["cookie", "authorization"]
        .iter()
        .any(|h| h.eq_ignore_ascii_case(last));
    // In options a comma is doubled; in headers the value extends to the end of the line.
    let ends: &[char] = match (is_header, is_equation) {
        (true, true) => &[',', '"', '\n'],
        (true, false) => &['"', '\n'],
        (false, _) => &[
            ',', ';', '&', ')', '}', ']', '"', '\'', ' ', '\t', '\r', '\n',
        ],
    };
    let mut length = 0;
    while let Some(end) = value[length..].find(ends) {
        length += end;
        if !value[length..].starts_with(",,") {
            break;
        }
        length += 2;
    }
    if value[length..].find(ends).is_none() {
        length = value.len();
    }
    (length > 0).then_some(start..start + length)
}

/// Returns the distance to the mark that closes a quoted value, or to the end.
fn closing(text: &str, mark: &str) -> usize {
    let mut at = 0;
    while let Some(next) = text[at..].find(mark) {
        // A mark with more backslashes before it belongs to the value.
        let is_escaped = text[..at + next].ends_with('\\');
        if !is_escaped {
            return at + next;
        }
        at += next + mark.len();
    }
    text.len()
}

/// Finds secrets in a file name such as `rbd:POOL/IMAGE:id=NAME:key=SECRET`, in which backslashes escape
/// colons.
fn rbd_options(text: &str, found: &mut Vec<Range<usize>>) {
    let mut at = 0;
    while let Some(next) = text[at..].find("rbd:") {
        let start = at + next + "rbd:".len();
        let rest = &text[start..];
        let ends = |c: char| c.is_whitespace() || "\"'`".contains(c);
        let end = start + rest.find(ends).unwrap_or(rest.len());
        let mut begin = start;
        while begin < end {
            let option = &text[begin..end];
            let colons = option.match_indices(':').map(|(at, _)| at);
            let mut colons = colons.filter(|at| !option[..*at].ends_with('\\'));
            let length = colons.next().unwrap_or(option.len());
            let option = &option[..length];
            if let Some((name, value)) = option.split_once('=')
                && !value.is_empty()
                && sounds_secret(name)
            {
                found.push(begin + length - value.len()..begin + length);
            }
            begin += length + 1;
        }
        at = end;
    }
}

/// Finds the credentials after `Basic` or `Bearer` in a header.
fn logins(text: &str, found: &mut Vec<Range<usize>>) {
    for scheme in ["Basic ", "Bearer ", "basic ", "bearer "] {
        let mut at = 0;
        while let Some(next) = text[at..].find(scheme) {
            let start = at + next + scheme.len();
            let is_part = |c: char| c.is_ascii_alphanumeric() || "+/=-_.~".contains(c);
            let rest = &text[start..];
            let length = rest.find(|c| !is_part(c)).unwrap_or(rest.len());
            // An ordinary word may follow: "basic authentication".
            let is_word = rest[..length].bytes().all(|byte| byte.is_ascii_lowercase());
            if length > 5 && !is_word {
                found.push(start..start + length);
            }
            at = start + length;
        }
    }
}

/// Finds programs for QEMU to run, whose arguments may contain secrets.
fn programs(text: &str, found: &mut Vec<Range<usize>>) {
    let is_part = |c: char| c.is_ascii_alphanumeric() || "-_./".contains(c);
    let exec = text.match_indices("exec:");
    let mut exec = exec.filter(|(at, _)| !text[..*at].ends_with(is_part));
    let first = exec
        .next()
        .into_iter()
        .chain(text.match_indices("-cmd:").next());
    if let Some((at, word)) = first.min() {
        let start = at + word.len();
        let quote = text[..at]
            .chars()
            .next_back()
            .filter(|c| "'\"`".contains(*c));
        let end = quote.and_then(|quote| text[start..].rfind(quote));
        let end = end.map_or(text.len(), |end| start + end);
        if !text[start..end].trim().is_empty() {
            found.push(start..end);
        }
    }
}
