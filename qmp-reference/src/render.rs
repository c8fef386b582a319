//! Pages for people: what a page says, in order ([`outline`]), for a [`terminal`], as [`markdown`] or as a
//! manual page ([`roff`]).

pub mod markdown;
pub mod outline;
pub mod roff;
pub mod terminal;

use crate::search::Hit;
use outline::Node;

/// A list of what was found, as it is shown.
#[must_use]
pub fn list(hits: &[Hit]) -> Vec<Node> {
    let nodes = hits.iter().map(|hit| Node::Item {
        level: 0,
        name: hit.path.clone(),
        note: hit.kind.clone(),
        warning: String::new(),
        body: outline::plain(&hit.summary),
    });
    nodes.collect()
}
