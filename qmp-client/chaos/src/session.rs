//! A session, and the meaning of its results.

use std::sync::Arc;
use std::time::Duration;

use fastrand::Rng;
use qmp_client::Error;

use crate::figures::Figures;
use crate::proxy::Touched;
use crate::token;
use crate::watchdog::Watchdog;

/// How long connecting and the greeting may take, each.
pub(crate) const CONNECT: Duration = Duration::from_secs(2);

/// The parameters of a session.
#[derive(Clone, Debug)]
pub(crate) struct Session {
    pub(crate) address: String,
    /// Whether the proxy changes bytes.
    pub(crate) dirty: bool,
    pub(crate) oob: bool,
    pub(crate) touched: Touched,
    pub(crate) figures: Arc<Figures>,
    pub(crate) watchdog: Watchdog,
}

impl Session {
    /// A random deadline for a call, usually long enough.
    pub(crate) fn limit(rng: &mut Rng) -> Duration {
        Duration::from_millis(match rng.u8(0..10) {
            0 => rng.u64(1..10),
            _ => rng.u64(200..500),
        })
    }

    /// Judges the result of a call; returns whether the session is over.
    pub(crate) fn judge(&self, name: &str, result: Result<String, Error>) -> bool {
        self.figures.call();
        let text = match result {
            Ok(text) => text,
            Err(Error::Refused { error, .. }) => error.desc.clone(),
            Err(error) => {
                self.figures.error(&error);
                return error.is_end();
            }
        };
        let named = token::all_in(text.as_bytes());
        if named.iter().any(|named| named == name) {
            self.figures.right();
        } else if let Some(other) = named.first() {
            if self.touched.has(other) || self.touched.has(name) {
                self.figures.forged();
            } else {
                self.figures
                    .wrong(&format!("{name} got the reply to {other}"));
            }
        } else if self.dirty {
            self.figures.damaged();
        } else {
            self.figures.wrong(&format!("{name} got {text:.200}"));
        }
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whether a reply `text` to the call `name` is a failure, with a clean or a dirty proxy.
    fn failed(dirty: bool, touched: &str, name: &str, text: &str) -> bool {
        let figures = Arc::new(Figures::default());
        let session = Session {
            address: String::new(),
            dirty,
            oob: false,
            touched: Touched::default(),
            watchdog: Watchdog::start(figures.clone()),
            figures: figures.clone(),
        };
        session.touched.add(touched.as_bytes());
        assert!(!session.judge(name, Ok(text.to_owned())));
        figures.failed()
    }

    #[test]
    fn the_reply_to_another_call_is_a_failure_unless_its_bytes_were_damaged() {
        let (own, other) = (token::unique(), token::unique());
        assert!(!failed(false, "", &own, &own));
        assert!(failed(false, "", &own, &other));
        assert!(failed(true, "", &own, &other));
        assert!(!failed(true, &other, &own, &other));
        // Only a proxy that changes bytes causes replies without a call.
        assert!(failed(false, "", &own, "{}"));
        assert!(!failed(true, "", &own, "{}"));
    }
}
