//! [`Subject`]: what a predicate of `wait_for` sees.

use qmp_types::Timed;

use crate::protocol::ReceivedEvent;

/// An item of a subscription: of `Timed<E>` a predicate of `wait_for` sees the `E`, and an undecoded
/// [`ReceivedEvent`] is seen as it is.
pub trait Subject: sealed::Sealed {
    /// What a predicate sees.
    type Event;

    /// The event in the item.
    fn event(&self) -> &Self::Event;
}

mod sealed {
    pub trait Sealed {}
}

impl<E> sealed::Sealed for Timed<E> {}
impl sealed::Sealed for ReceivedEvent {}

impl<E> Subject for Timed<E> {
    type Event = E;

    fn event(&self) -> &E {
        &self.event
    }
}

impl Subject for ReceivedEvent {
    type Event = Self;

    fn event(&self) -> &Self {
        self
    }
}
