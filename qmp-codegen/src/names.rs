//! Rust names.
//!
//! They follow Rust's conventions, and a few rules derive them from the wire names, so that a reader of QEMU's
//! documentation can predict the Rust name:
//!
//! * types, commands, events and values are `UpperCamelCase`, members are `snake_case`;
//! * a type keeps the capitals that it has; a word in capitals of a command, event or value becomes
//!   a capitalised word (`BLOCK_IO_ERROR` is `BlockIoError`);
//! * a name that starts with a digit gets a leading `_` (`2_5` is `_2_5`);
//! * a keyword, a name of Rust's prelude, a name that generated code uses itself, and the second of
//!   two names that would be the same get a trailing `_` (`type` is `type_`, the value `unknown` is
//!   `Unknown_`).
//!
//! [`syn`] makes the names, so a schema can inject only identifiers.

use std::collections::{HashMap, HashSet};
use std::fmt;

use proc_macro2::{Span, TokenStream};
use quote::ToTokens;
use syn::Ident;

/// Names in the preludes of all editions: a type of that name would shadow them for a program that imports all
/// types of a schema.
const PRELUDE: &[&str] = &[
    "AsMut",
    "AsRef",
    "AsyncFn",
    "AsyncFnMut",
    "AsyncFnOnce",
    "Box",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "DoubleEndedIterator",
    "Drop",
    "Eq",
    "Err",
    "ExactSizeIterator",
    "Extend",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "FromIterator",
    "Future",
    "Hash",
    "Into",
    "IntoFuture",
    "IntoIterator",
    "Iterator",
    "None",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Result",
    "Self",
    "Send",
    "Sized",
    "Some",
    "String",
    "Sync",
    "ToOwned",
    "ToString",
    "TryFrom",
    "TryInto",
    "Unpin",
    "Vec",
];

/// Methods that every generated struct has; a setter must not hide them.
const METHODS: &[&str] = &[
    "clone",
    "clone_from",
    "default",
    "eq",
    "fmt",
    "from",
    "into",
    "ne",
    "new",
    "to_owned",
    "to_string",
];

/// The variant for values that the schema does not have.
pub const UNKNOWN: &str = "Unknown";

/// The name of the enum over all events.
pub const ANY_EVENT: &str = "AnyEvent";

/// A valid Rust name. Unlike [`struct@Ident`] it is `Send`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Name(String);

impl Name {
    /// Whether it shows the wire name: the same letters and digits, and no trailing `_`.
    #[must_use]
    pub fn is_plain(&self, wire: &str) -> bool {
        let letters = |name: &str| -> String {
            let name = name.chars().filter(|c| !matches!(c, '-' | '_'));
            name.collect::<String>().to_ascii_lowercase()
        };
        !self.0.ends_with('_') && letters(&self.0) == letters(wire)
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl ToTokens for Name {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        Ident::new(&self.0, Span::call_site()).to_tokens(tokens);
    }
}

/// A namespace: the names that are taken.
#[derive(Debug, Default)]
pub struct Scope {
    taken: HashSet<String>,
}

impl Scope {
    /// Creates a namespace in which some names are taken.
    #[must_use]
    pub fn with(taken: &[&str]) -> Self {
        Self {
            taken: taken.iter().map(|name| (*name).to_owned()).collect(),
        }
    }

    /// Makes a name unique in the namespace.
    #[must_use]
    pub fn add(&mut self, name: String) -> Name {
        let mut name = legal(name);
        while !self.taken.insert(name.clone()) {
            name.push('_');
        }
        Name(name)
    }
}

/// The name of a type: the wire name without separators.
#[must_use]
pub fn type_name(wire: &str) -> String {
    let mut name = String::new();
    for word in words(wire) {
        push_capitalised(&mut name, word);
    }
    avoid(name, PRELUDE)
}

/// The name of a command, event or value.
#[must_use]
pub fn item_name(wire: &str) -> String {
    let mut name = String::new();
    for word in words(wire) {
        let shouted = word.len() > 1 && !word.bytes().any(|b| b.is_ascii_lowercase());
        if shouted {
            push_capitalised(&mut name, &word.to_ascii_lowercase());
        } else {
            push_capitalised(&mut name, word);
        }
    }
    name
}

/// The name of a command or event: [`item_name`], except names of the prelude.
#[must_use]
pub fn call_name(wire: &str) -> String {
    avoid(item_name(wire), PRELUDE)
}

/// The name of a member.
#[must_use]
pub fn member_name(wire: &str) -> String {
    let mut name = String::new();
    for word in words(wire) {
        if !name.is_empty() {
            name.push('_');
        }
        let mut before_lower = false;
        for c in word.chars() {
            if c.is_ascii_uppercase() && before_lower {
                name.push('_');
            }
            before_lower = c.is_ascii_lowercase();
            name.push(c.to_ascii_lowercase());
        }
    }
    name
}

/// The namespace of a struct's setters, which prefer the names of their fields.
#[must_use]
pub fn setters() -> Scope {
    Scope::with(METHODS)
}

/// The name of a module: its file's name without folder and extension.
#[must_use]
pub fn module_name(path: &str) -> String {
    member_name(module_stem(path))
}

/// The name of a module's cargo feature.
#[must_use]
pub fn module_stem(path: &str) -> &str {
    let file = path.rsplit('/').next().unwrap_or(path);
    file.strip_suffix(".json").unwrap_or(file)
}

/// Names several items in one namespace, in order.
pub fn all<'a>(
    scope: &mut Scope,
    wires: impl IntoIterator<Item = &'a str>,
    rule: fn(&str) -> String,
) -> HashMap<&'a str, Name> {
    wires
        .into_iter()
        .map(|wire| (wire, scope.add(rule(wire))))
        .collect()
}

/// Splits a name into words, at characters that are neither letters nor digits.
fn words(wire: &str) -> impl Iterator<Item = &str> {
    wire.split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
}

/// Appends a word with a capital; an `_` separates two numbers.
fn push_capitalised(name: &mut String, word: &str) {
    let digits_meet = name.ends_with(|c: char| c.is_ascii_digit())
        && word.starts_with(|c: char| c.is_ascii_digit());
    if digits_meet {
        name.push('_');
    }
    let mut chars = word.chars();
    name.extend(chars.next().map(|c| c.to_ascii_uppercase()));
    name.push_str(chars.as_str());
}

fn avoid(mut name: String, taken: &[&str]) -> String {
    if taken.contains(&name.as_str()) {
        name.push('_');
    }
    name
}

/// Makes a name valid in Rust: not a keyword, and without a leading digit.
fn legal(mut name: String) -> String {
    if name.is_empty() || name.starts_with(|c: char| c.is_ascii_digit()) {
        name.insert(0, '_');
    }
    if name == "_" {
        name.push('_');
    }
    // `gen` is a keyword of the 2024 edition, which `syn` does not know.
    if name == "gen" || syn::parse_str::<Ident>(&name).is_err() {
        name.push('_');
    }
    name
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules() {
        for (wire, rust) in [
            ("BlockInfo", "BlockInfo"),
            ("SGXInfo", "SGXInfo"),
            ("String", "String_"),
            ("__com.redhat_Thing", "ComRedhatThing"),
        ] {
            assert_eq!(type_name(wire), rust);
        }
        for (wire, rust) in [
            ("query-qmp-schema", "QueryQmpSchema"),
            ("BLOCK_IO_ERROR", "BlockIoError"),
            ("GenericError", "GenericError"),
            ("2_5", "2_5"),
            ("x86_64", "X86_64"),
            ("__com.redhat_drive-mirror", "ComRedhatDriveMirror"),
        ] {
            assert_eq!(item_name(wire), rust);
        }
        for (wire, rust) in [
            ("node-name", "node_name"),
            ("CPUIndex", "cpuindex"),
            ("fdsetId", "fdset_id"),
        ] {
            assert_eq!(member_name(wire), rust);
        }
    }

    #[test]
    fn clashes_get_an_underscore() {
        let mut scope = Scope::with(&[UNKNOWN]);
        let names: Vec<_> = ["unknown", "a-b", "A-b", "self", "2nd", ""]
            .map(|wire| scope.add(item_name(wire)).to_string())
            .into();
        assert_eq!(names, ["Unknown_", "AB", "AB_", "Self_", "_2nd", "__"]);
        let mut scope = Scope::default();
        let names: Vec<_> = ["type", "gen", "crate", "async", "2-fast"]
            .map(|wire| scope.add(member_name(wire)).to_string())
            .into();
        assert_eq!(names, ["type_", "gen_", "crate_", "async_", "_2_fast"]);
        let mut scope = setters();
        let names: Vec<_> = ["new", "new_", "type_"]
            .map(|field| scope.add(field.to_owned()).to_string())
            .into();
        assert_eq!(names, ["new_", "new__", "type_"]);
    }
}
