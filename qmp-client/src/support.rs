//! What the connected server supports, by its own schema.

use qmp_types::qmp::types::SchemaInfo;
use qmp_types::{ErrorClass, Greeting, Support};

use crate::error::Error;

/// Combines the greeting and the reply to `query-qmp-schema`. A server without that command, such as one
/// that waits for its configuration, is judged by its release.
pub(crate) fn of(
    greeting: &Greeting,
    reply: Result<Vec<SchemaInfo>, Error>,
) -> Result<Support, Error> {
    let by_release = Support::from(greeting);
    match reply {
        Ok(schema) => Ok(by_release.with_schema(&schema)),
        Err(Error::Refused { error, .. }) if error.class == ErrorClass::CommandNotFound => {
            Ok(by_release)
        }
        Err(error) => Err(error),
    }
}
