//! Builders whose limits a busy machine does not reach, for tests that wait for events that must come. Tests that check that
//! nothing comes set their own limits.

use qmp_client::blocking;
use qmp_testing::PATIENCE;

/// Implemented by the clients.
pub(crate) trait Patient {
    /// The client's builder.
    type Builder;

    /// Like the client's `builder`, with long limits.
    fn patient() -> Self::Builder;
}

macro_rules! patient {
    ($client:ty, $builder:ty, $greeting:ident) => {
        impl Patient for $client {
            type Builder = $builder;

            fn patient() -> $builder {
                Self::builder()
                    .connect_timeout(PATIENCE)
                    .$greeting(PATIENCE)
                    .deadline(PATIENCE)
            }
        }
    };
}

patient!(blocking::Client, blocking::Builder, greeting_timeout);
#[cfg(feature = "tokio")]
patient!(qmp_client::Client, qmp_client::Builder, greeting_timeout);
#[cfg(feature = "guest")]
patient!(blocking::GuestClient, blocking::GuestBuilder, agent_timeout);
#[cfg(all(feature = "guest", feature = "tokio"))]
patient!(
    qmp_client::guest::GuestClient,
    qmp_client::guest::Builder,
    agent_timeout
);
