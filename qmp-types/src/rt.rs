//! The runtime of generated code, which uses this crate only through this module. It is not for other use:
//! it may change in any release.

pub use serde::{Deserialize, Deserializer, Serialize, Serializer};
pub use serde_json::Value;

pub use crate::as_serde::{deserialize, serialize};
pub use crate::call::{Command, CommandVisitor, Empty, Event, EventSet, OobCommand};
pub use crate::codec::{AsBranches, AsEnum, AsObject, Others};
pub use crate::enumeration::{Branches, Enumeration, UnknownBranch, parse};
pub use crate::eq::{eq_branches, eq_objects, eq_values};
pub use crate::error::DecodeError;
pub use crate::object::{MAX_UNION_DEPTH, Members, Object, Shape, View, ViewMut, clone, debug};
pub use crate::reader::{JsonType, Reader};
pub use crate::release::{Release, Releases};
pub use crate::search::Search;
pub use crate::secrets::{SecretMember, show_arm};
pub use crate::text::Text;
pub use crate::wire::{Blank, Codec, Data, Wire};
pub use crate::writer::Writer;
pub use crate::{
    impl_alternates, impl_branches, impl_calls, impl_defaults, impl_enums, impl_eq, impl_objects,
    impl_serde,
};
