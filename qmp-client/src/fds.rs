//! Methods of both clients that pass file descriptors to a server.
//!
//! A server keeps file descriptors in one of two ways (R45). With `getfd` under a name, which options
//! of commands consume; or with `add-fd` in a set, whose file name `/dev/fdset/N`
//! can be opened any number of times. Only Unix sockets carry file descriptors (R44).

use qmp_types::qmp::commands::{Getfd, RemoveFd};
use qmp_types::qmp::types::{AddfdInfo, FdsetInfo};

use crate::error::Error;

/// A file descriptor in one of the server's sets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct FdInSet {
    /// The number of the set.
    pub set: i64,
    /// The number of the file descriptor in the server.
    pub fd: i64,
}

impl FdInSet {
    /// The file name `/dev/fdset/N`, with which commands open the set. The server takes a
    /// descriptor of the set whose access mode is the one that it needs.
    ///
    /// ```
    /// let fd = qmp_client::FdInSet { set: 3, fd: 21 };
    /// assert_eq!(fd.path(), "/dev/fdset/3");
    /// ```
    #[must_use]
    pub fn path(&self) -> String {
        format!("/dev/fdset/{}", self.set)
    }

    fn remove(self) -> RemoveFd {
        RemoveFd::new(self.set).fd(self.fd)
    }
}

impl From<AddfdInfo> for FdInSet {
    fn from(added: AddfdInfo) -> Self {
        Self {
            set: added.fdset_id,
            fd: added.fd,
        }
    }
}

/// Makes the command, and refuses a name that the server would take for a number.
fn getfd(name: &str) -> Result<Getfd, Error> {
    if name.starts_with(|c: char| c.is_ascii_digit()) {
        return Err(Error::FdName {
            name: name.to_owned(),
        });
    }
    Ok(Getfd::new(name))
}

/// Finds the file descriptor that was added with a note.
fn find(sets: &[FdsetInfo], note: &str) -> Option<FdInSet> {
    sets.iter().find_map(|set| {
        let has_note = |fd: &&_| opaque(fd) == Some(note);
        set.fds.iter().find(has_note).map(|fd| FdInSet {
            set: set.fdset_id,
            fd: fd.fd,
        })
    })
}

fn opaque(fd: &qmp_types::qmp::types::FdsetFdInfo) -> Option<&str> {
    fd.opaque.as_deref()
}

/// The methods of both clients, asynchronous or blocking.
macro_rules! methods {
    ($client:ty, $connect:literal, [$($asynchronous:ident)?], [$($reference:tt)+], $execute:ident, $run:ident) => {
        /// File descriptors. The client closes its copy after sending it. Only Unix sockets carry file descriptors
        /// (R44); over other connections the calls fail with [`Error::CannotPassFd`].
        impl $client {
            /// Passes a file descriptor to the server under a name, which may not begin with a digit.
            /// The server closes an earlier one of the same name (R45).
            ///
            /// # Errors
            /// [`Error::FdName`] if the name begins with a digit; else those of `execute`.
            pub $($asynchronous)? fn send_fd(
                $($reference)+ self,
                name: &str,
                fd: impl Into<OwnedFd>,
            ) -> Result<(), Error> {
                let getfd = getfd(name)?;
                $run!(self.$execute(getfd).fd(fd))?;
                Ok(())
            }

            /// Tells the server to close the file descriptor under a name.
            ///
            /// # Errors
            /// Those of `execute`.
            pub $($asynchronous)? fn close_fd($($reference)+ self, name: &str) -> Result<(), Error> {
                $run!(self.$execute(Closefd::new(name)))?;
                Ok(())
            }

            /// Puts a file descriptor into a new set, whose number the server chooses.
            ///
            /// # Errors
            /// Those of `execute`.
            pub $($asynchronous)? fn add_fd(
                $($reference)+ self,
                fd: impl Into<OwnedFd>,
            ) -> Result<FdInSet, Error> {
                Ok($run!(self.$execute(AddFd::new()).fd(fd))?.into())
            }

            /// Puts a file descriptor into a set, with a note to find it by.
            ///
            /// # Errors
            /// Those of `execute`.
            pub $($asynchronous)? fn add_fd_to(
                $($reference)+ self,
                set: i64,
                note: &str,
                fd: impl Into<OwnedFd>,
            ) -> Result<FdInSet, Error> {
                let add = AddFd::new().fdset_id(set).opaque(note);
                Ok($run!(self.$execute(add).fd(fd))?.into())
            }

            /// Puts a file descriptor into a new set with a note, unless the server already has one
            /// with that note: then the server keeps its own, and the new one is closed. Sets
            /// outlive a connection, so this is how to continue after a reconnect (R45).
            ///
            #[doc = $connect]
            ///
            /// # Errors
            /// Those of `execute`.
            pub $($asynchronous)? fn ensure_fd(
                $($reference)+ self,
                note: &str,
                fd: impl Into<OwnedFd>,
            ) -> Result<FdInSet, Error> {
                let sets = $run!(self.$execute(QueryFdsets::new()))?;
                if let Some(found) = find(&sets, note) {
                    return Ok(found);
                }
                let add = AddFd::new().opaque(note);
                Ok($run!(self.$execute(add).fd(fd))?.into())
            }

            /// Tells the server to close a file descriptor of a set, as soon as the set is unused.
            ///
            /// # Errors
            /// Those of `execute`.
            pub $($asynchronous)? fn remove_fd(
                $($reference)+ self,
                fd: FdInSet,
            ) -> Result<(), Error> {
                $run!(self.$execute(fd.remove()))?;
                Ok(())
            }

            /// Lists the server's sets.
            ///
            /// # Errors
            /// Those of `execute`.
            pub $($asynchronous)? fn fd_sets(
                $($reference)+ self,
            ) -> Result<Vec<FdsetInfo>, Error> {
                $run!(self.$execute(QueryFdsets::new()))
            }
        }
    };
}

// These modules use the macro above.
#[cfg(feature = "tokio")]
mod asynchronous;
mod blocking;

#[cfg(test)]
mod tests {
    use qmp_types::qmp::types::FdsetInfo;

    use super::{FdInSet, find, getfd};
    use crate::error::Error;

    #[test]
    fn a_name_may_not_begin_with_a_digit_r45() {
        let error = getfd("0image").unwrap_err();
        assert!(matches!(&error, Error::FdName { name } if name == "0image"));
        assert_eq!(getfd("image0").unwrap().fdname, "image0");
    }

    #[test]
    fn a_note_finds_what_was_added_before_r45() {
        let text = r#"[{"fdset-id": 0, "fds": [{"fd": 9}, {"fd": 10, "opaque": "rdwr:/a"}]},
            {"fdset-id": 7, "fds": [{"fd": 12, "opaque": "rdwr:/b"}]}]"#;
        let sets: Vec<FdsetInfo> = qmp_types::from_str(text).unwrap();
        assert_eq!(find(&sets, "rdwr:/b"), Some(FdInSet { set: 7, fd: 12 }));
        assert_eq!(find(&sets, "rdwr:/a"), Some(FdInSet { set: 0, fd: 10 }));
        assert_eq!(find(&sets, "rdwr:/c"), None);
    }
}
