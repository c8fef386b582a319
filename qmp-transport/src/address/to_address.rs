//! [`ToAddress`]: what the methods that connect or listen accept as an address.

use std::path::{Path, PathBuf};

use super::{Address, AddressError, parse};

/// The address of a server, as text in the syntax of [`Address`], as the path of a Unix socket, or as an [`Address`].
///
/// ```no_run
/// use std::path::Path;
/// use qmp_transport::{Address, ToAddress};
/// # fn connect(address: impl ToAddress) {}
///
/// connect("tcp:localhost:4444");
/// connect(Path::new("/run").join("vm1.qmp"));
/// connect(Address::Fd(3));
/// ```
pub trait ToAddress: sealed::Sealed {
    /// The address of a server that listens.
    #[doc(hidden)]
    fn to_connect(&self) -> Result<Address, AddressError>;

    /// An address to listen at.
    #[doc(hidden)]
    fn to_listen(&self) -> Result<Address, AddressError>;
}

mod sealed {
    pub trait Sealed {}
}

impl sealed::Sealed for str {}
impl sealed::Sealed for String {}
impl sealed::Sealed for Path {}
impl sealed::Sealed for PathBuf {}
impl sealed::Sealed for Address {}
impl<A: sealed::Sealed + ?Sized> sealed::Sealed for &A {}

impl ToAddress for str {
    fn to_connect(&self) -> Result<Address, AddressError> {
        Address::to_connect(self)
    }

    fn to_listen(&self) -> Result<Address, AddressError> {
        Address::to_listen(self)
    }
}

impl ToAddress for String {
    fn to_connect(&self) -> Result<Address, AddressError> {
        self.as_str().to_connect()
    }

    fn to_listen(&self) -> Result<Address, AddressError> {
        self.as_str().to_listen()
    }
}

/// A path is never parsed.
impl ToAddress for Path {
    fn to_connect(&self) -> Result<Address, AddressError> {
        match parse::check_path(self.as_os_str().as_encoded_bytes()) {
            Ok(()) => Ok(Address::Unix(self.to_owned())),
            Err(reason) => Err(AddressError::new(&self.to_string_lossy(), "", reason)),
        }
    }

    fn to_listen(&self) -> Result<Address, AddressError> {
        self.to_connect()
    }
}

impl ToAddress for PathBuf {
    fn to_connect(&self) -> Result<Address, AddressError> {
        self.as_path().to_connect()
    }

    fn to_listen(&self) -> Result<Address, AddressError> {
        self.as_path().to_listen()
    }
}

impl ToAddress for Address {
    fn to_connect(&self) -> Result<Address, AddressError> {
        match self {
            Self::Unix(path) => path.to_connect(),
            _ => self.clone().with_port(&self.to_string()),
        }
    }

    fn to_listen(&self) -> Result<Address, AddressError> {
        match self {
            Self::Unix(path) => path.to_listen(),
            _ => Ok(self.clone()),
        }
    }
}

impl<A: ToAddress + ?Sized> ToAddress for &A {
    fn to_connect(&self) -> Result<Address, AddressError> {
        (**self).to_connect()
    }

    fn to_listen(&self) -> Result<Address, AddressError> {
        (**self).to_listen()
    }
}
