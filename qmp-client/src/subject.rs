//! [`Subject`]: the argument of a predicate of `wait_for`.

use qmp_types::Timed;

use crate::protocol::ReceivedEvent;

/// An item of a subscription. For `Timed<E>` a predicate of `wait_for` gets the `E`; an undecoded
/// [`ReceivedEvent`] is passed as it is.
pub trait Subject: sealed::Sealed {
    /// The argument of a predicate.
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
