//! Builders whose limits a busy machine does not reach: a test that waits for what must come fails only if it does not
//! come. What must not come is waited for with limits of the test's own.

use qmp_client::blocking;
use qmp_testing::PATIENCE;

/// What the clients have.
pub(crate) trait Patient {
    /// The client's builder.
    type Builder;

    /// As the client's own `builder`, with long limits.
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
