//! Whether two servers answer alike: the same refusals, and replies of the same shape.

use serde_json::Value;

/// A reply, or the class and words of a refusal.
pub(crate) type Outcome = Result<Value, (String, String)>;

/// The first difference in shape: other types, or other members. Of lists, the first elements are compared.
pub(crate) fn difference(real: &Value, ours: &Value, place: &str) -> Option<String> {
    match (real, ours) {
        (Value::Object(real), Value::Object(ours)) => {
            if let Some(name) = real.keys().find(|name| !ours.contains_key(*name)) {
                return Some(format!("{place}.{name} is missing"));
            }
            if let Some(name) = ours.keys().find(|name| !real.contains_key(*name)) {
                return Some(format!("{place}.{name} is not in the real one"));
            }
            let mut members = real.iter();
            members
                .find_map(|(name, real)| difference(real, &ours[name], &format!("{place}.{name}")))
        }
        (Value::Array(real), Value::Array(ours)) => match (real.first(), ours.first()) {
            (Some(real), Some(ours)) => difference(real, ours, &format!("{place}[0]")),
            (None, None) => None,
            _ => Some(format!(
                "{place} has {} elements, not {}",
                ours.len(),
                real.len()
            )),
        },
        _ => {
            let kind = |value: &Value| std::mem::discriminant(value);
            (kind(real) != kind(ours)).then(|| format!("{place} is {ours}, not {real}"))
        }
    }
}

/// How an answer differs from that of a real server.
pub(crate) fn compare(real: &Outcome, ours: &Outcome, with_words: bool) -> Option<String> {
    match (real, ours) {
        (Ok(real), Ok(ours)) => difference(real, ours, ""),
        (Err(real), Err(ours)) => {
            let same = real.0 == ours.0 && (!with_words || real.1 == ours.1);
            (!same).then(|| format!("{}: {}, not {}: {}", ours.0, ours.1, real.0, real.1))
        }
        (Ok(_), Err(ours)) => Some(format!("refuses: {}", ours.1)),
        (Err(real), Ok(_)) => Some(format!("does not refuse: {}: {}", real.0, real.1)),
    }
}
