//! Macros for the impls that are the same for every generated type of a kind. A generated module
//! names its types once for each kind.

/// The impls of structs and unions.
#[doc(hidden)]
#[macro_export]
macro_rules! impl_objects {
    ($($type:ident)*) => {$(
        $crate::rt::impl_calls! { $type }
        $crate::rt::impl_serde! { $type }

        impl $crate::rt::Data for $type {
            type Codec = $crate::rt::AsObject;
        }
    )*};
}

/// The impls of commands and events.
#[doc(hidden)]
#[macro_export]
macro_rules! impl_calls {
    ($($type:ident)*) => {$(
        impl Clone for $type {
            #[inline]
            fn clone(&self) -> Self {
                $crate::rt::clone(self)
            }
        }

        impl std::fmt::Debug for $type {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                let known = (stringify!($type), <$type as $crate::rt::Object>::SECRETS);
                $crate::rt::debug(self, known, f)
            }
        }

        $crate::rt::impl_eq! { $type, eq_objects }
    )*};
}

/// The impls of enums.
#[doc(hidden)]
#[macro_export]
macro_rules! impl_enums {
    ($($type:ident)*) => {$(
        $crate::rt::impl_serde! { $type }

        // The derived impl would contain a function that takes as long to compile as all of the rest.
        impl Eq for $type {}

        impl $crate::rt::Blank for $type {
            const BLANK: Self = Self::Unknown($crate::rt::Text::new());
        }

        impl $crate::rt::Data for $type {
            type Codec = $crate::rt::AsEnum;
        }

        impl std::fmt::Display for $type {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str($crate::rt::Enumeration::as_str(self))
            }
        }

        impl std::str::FromStr for $type {
            type Err = std::convert::Infallible;

            #[inline]
            fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
                Ok($crate::rt::parse(text))
            }
        }

        impl std::hash::Hash for $type {
            #[inline]
            fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
                $crate::rt::Enumeration::as_str(self).hash(state);
            }
        }
    )*};
}

/// The impls of the branches of unions.
#[doc(hidden)]
#[macro_export]
macro_rules! impl_branches {
    ($($type:ident)*) => {$(
        impl $crate::rt::Blank for $type {
            const BLANK: Self = Self::Unknown($crate::rt::Blank::BLANK);
        }

        impl $crate::rt::Data for $type {
            type Codec = $crate::rt::AsBranches;
        }

        $crate::rt::impl_eq! { $type, eq_branches }
    )*};
}

/// The impls of alternates.
#[doc(hidden)]
#[macro_export]
macro_rules! impl_alternates {
    ($($type:ident)*) => {$(
        $crate::rt::impl_serde! { $type }

        impl $crate::rt::Blank for $type {
            const BLANK: Self = Self::Unknown($crate::rt::Value::Null);
        }

        impl $crate::rt::Data for $type {
            type Codec = Self;
        }

        $crate::rt::impl_eq! { $type, eq_values }
    )*};
}

/// The impls for serde.
#[doc(hidden)]
#[macro_export]
macro_rules! impl_serde {
    ($type:ident) => {
        impl $crate::rt::Serialize for $type {
            #[inline]
            fn serialize<S: $crate::rt::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
                $crate::rt::serialize(self, s)
            }
        }

        impl<'de> $crate::rt::Deserialize<'de> for $type {
            #[inline]
            fn deserialize<D: $crate::rt::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
                $crate::rt::deserialize(d)
            }
        }
    };
}

/// Implements `==` with a function of `rt`.
#[cfg(feature = "extra-traits")]
#[doc(hidden)]
#[macro_export]
macro_rules! impl_eq {
    ($type:ident, $function:ident) => {
        impl PartialEq for $type {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::rt::$function(self, other)
            }
        }
    };
}

/// Implements nothing: the feature of this crate decides, not one of the crate with the types.
#[cfg(not(feature = "extra-traits"))]
#[doc(hidden)]
#[macro_export]
macro_rules! impl_eq {
    ($type:ident, $function:ident) => {};
}

/// Implements `Default` for structs without mandatory members.
#[cfg(feature = "extra-traits")]
#[doc(hidden)]
#[macro_export]
macro_rules! impl_defaults {
    ($($type:ident)*) => {$(
        impl Default for $type {
            #[inline]
            fn default() -> Self {
                Self::new()
            }
        }
    )*};
}

/// Implements nothing, like `impl_eq`.
#[cfg(not(feature = "extra-traits"))]
#[doc(hidden)]
#[macro_export]
macro_rules! impl_defaults {
    ($($type:ident)*) => {};
}
