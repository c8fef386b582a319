//! Schemas that code is made from.

use qmp_schema::Loaded;

use crate::Outcome;
use crate::disk::Reading;
use crate::input::{Content, load};
use crate::output::complain;

/// Loads a schema from its entry file or from a snapshot: how its documentation is written is no
/// reason to refuse it. If that fails, says why on standard error and how the command ends.
pub(crate) fn open_for_code(path: &str, reading: &Reading) -> Result<Loaded, Outcome> {
    let options = reading.options_for_meaning();
    let read = load(&*reading.loader()?, path, &options)?;
    if read.content == Content::Answer {
        complain("error: no code can be made of what a server answers: its types have no names\n");
        return Err(Outcome::No);
    }
    Ok(read.loaded)
}
