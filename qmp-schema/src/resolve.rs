//! Resolves definitions to a [`Schema`]: looks up names, and checks definitions against each other.
//!
//! Takes checked definitions, and returns a schema in which all names are resolved, and errors.
//! The passes, each in its own file:
//!
//! 1. [`declare`]: every definition gets its index and its name, after the items that it implies;
//! 2. [`check`]: one by one, in that order, types are looked up and rules are checked
//!    ([`object`], [`union`], [`simple_union`], [`alternate`], [`operation`]), and documentation is compared with the
//!    definition ([`document`]);
//! 3. [`document`]: documented items must exist, and items without mandatory documentation are listed;
//! 4. [`place`]: all items go into their modules;
//! 5. [`features`]: bounds their number.

mod alternate;
mod check;
mod clash;
mod declare;
mod describe;
mod document;
mod features;
mod object;
mod operation;
mod place;
mod simple_union;
mod union;

pub(crate) use clash::c_name;

use std::collections::{BTreeSet, HashSet};

use crate::ast::{self, Definition, Files, Item};
use crate::diagnostic::{DefinitionName, Diagnostic, Errors, Kind, Suggestion, misspelt};
use crate::dialect::Rules;
use crate::schema::{Schema, Type, TypeId};
use crate::source::{Limits, Span};

/// The result of resolving. The schema is complete only if there are no errors.
pub(crate) struct Resolved {
    pub(crate) schema: Schema,
    pub(crate) errors: Errors,
}

/// Resolves checked definitions.
pub(crate) fn resolve(
    files: Files,
    items: &[Item<Definition>],
    limits: &Limits,
    rules: Rules,
) -> Resolved {
    let set = |names: &[String]| names.iter().cloned().collect();
    let mut resolver = Resolver {
        returns_exceptions: set(&files.pragmas.command_returns_exceptions),
        documentation_exceptions: set(&files.pragmas.documentation_exceptions),
        schema: Schema {
            pragmas: files.pragmas,
            docs: files.docs,
            ..Schema::default()
        },
        limits,
        rules,
        undocumented: BTreeSet::new(),
        drafts: Vec::new(),
        order: Vec::new(),
        states: Vec::new(),
        fuel: limits.comparisons,
        branches: limits.implied_branches,
        exhausted: false,
        errors: Errors::new(limits.errors, rules),
        guesses: 0,
        path: Vec::new(),
    };
    declare::declare(&mut resolver, items);
    check::check(&mut resolver);
    document::nothing_unknown(&mut resolver);
    let mut pragma_homes = files.pragma_homes;
    document::exempt_undocumented(&mut resolver, &mut pragma_homes);
    place::place(&mut resolver, &files.modules, &pragma_homes, items);
    features::limit(&mut resolver, items);
    Resolved {
        schema: resolver.schema,
        errors: resolver.errors,
    }
}

/// The state that the passes share.
struct Resolver<'a> {
    schema: Schema,
    limits: &'a Limits,
    rules: Rules,
    /// Definitions with undocumented members, without a written exception.
    undocumented: BTreeSet<String>,
    /// The draft of each type.
    drafts: Vec<Draft<'a>>,
    /// All entities in QEMU's order.
    order: Vec<Declared<'a>>,
    /// The state of the check of each type.
    states: Vec<check::State<'a>>,
    /// Commands that may return any type.
    returns_exceptions: HashSet<String>,
    /// Definitions whose members need not be documented.
    documentation_exceptions: HashSet<String>,
    /// How many more members may be compared with others.
    fuel: usize,
    /// How many more branches may be implied.
    branches: usize,
    /// Whether one of these is exhausted, which is reported once.
    exhausted: bool,
    errors: Errors,
    /// How many suggestions for misspelt names have been made.
    guesses: usize,
    /// The types that are being checked, each with the span where its owner names it, from the outermost
    /// to the current one.
    path: Vec<Nesting>,
}

/// A type inside of another.
#[derive(Clone, Copy)]
struct Nesting {
    owner: TypeId,
    part: TypeId,
    /// The span where the owner names the type.
    span: Span,
}

/// An entity in the order of definition.
#[derive(Clone, Copy)]
enum Declared<'a> {
    Type(TypeId),
    Command(usize, &'a Definition),
    Event(usize, &'a Definition),
    Include(Span, crate::source::FileId),
}

/// A type before its parts are looked up.
#[derive(Clone, Copy)]
enum Draft<'a> {
    /// Predefined, with nothing to look up.
    Ready,
    /// An array, with the definition that first used it.
    Array {
        element: &'a ast::Name,
        user: &'a Definition,
    },
    /// The inline members of a definition.
    Implied {
        members: &'a [ast::Member],
        user: &'a Definition,
    },
    /// The enum that a union without discriminator implies.
    Values {
        values: &'a [ast::EnumValue],
        user: &'a Definition,
    },
    /// The struct that wraps the type of a branch in such a union, with the union that first used it.
    Wrapper {
        members: &'a [ast::Member],
        user: &'a Definition,
    },
    /// A written type.
    Written(&'a Definition),
}

impl<'a> Draft<'a> {
    /// Its definition, or the one that implies it.
    fn definition(self) -> Option<&'a Definition> {
        match self {
            Draft::Ready => None,
            Draft::Array { user, .. }
            | Draft::Implied { user, .. }
            | Draft::Values { user, .. }
            | Draft::Wrapper { user, .. }
            | Draft::Written(user) => Some(user),
        }
    }
}

/// An error that has been reported.
struct Failed;

type Result<T = ()> = std::result::Result<T, Failed>;

impl<'a> Resolver<'a> {
    /// Reports an error at a part of a definition.
    fn error<T>(&mut self, kind: Kind, definition: &Definition, span: Span) -> Result<T> {
        self.fail(diagnostic(kind, definition, span))
    }

    /// Reports an error.
    fn fail<T>(&mut self, error: Diagnostic) -> Result<T> {
        self.errors.push(error);
        Err(Failed)
    }

    /// Adds a note with the definition of a type, if it has one.
    fn with_type(&self, error: Diagnostic, id: TypeId) -> Diagnostic {
        match self.drafts[id.index()] {
            Draft::Written(definition) => {
                let name = &definition.name;
                error.note(format!("'{}' is defined here", name.text), name.span)
            }
            _ => error,
        }
    }

    /// Reports once that a limit on the whole schema is reached. Later checks against it
    /// fail too.
    fn exhausted<T>(&mut self, kind: Kind, definition: &Definition) -> Result<T> {
        if self.exhausted {
            return Err(Failed);
        }
        self.exhausted = true;
        self.error(kind, definition, definition.name.span)
    }

    /// Whether to make a suggestion. A suggestion takes a look at many names, so their number
    /// is bounded.
    fn may_guess(&mut self) -> bool {
        const MOST_GUESSES: usize = 32;
        self.guesses += 1;
        self.guesses <= MOST_GUESSES
    }

    fn type_at(&self, id: TypeId) -> &Type {
        &self.schema[id]
    }

    /// Looks up a type by name, for a part (`what`) of a definition.
    fn type_named(
        &mut self,
        name: &ast::Name,
        definition: &'a Definition,
        what: impl FnOnce() -> String,
    ) -> Result<TypeId> {
        use crate::schema::Definition as Named;
        match self.schema.names.get(&name.text) {
            Some(Named::Type(id)) => Ok(*id),
            other => {
                let kind = Kind::UnknownType {
                    what: what(),
                    name: name.text.clone(),
                };
                let mut error = diagnostic(kind, definition, name.span);
                match other {
                    Some(Named::Command(id)) => {
                        let span = self.schema[*id].span;
                        error = error
                            .help(Some(format!("'{}' is a command", name.text)))
                            .note("it is defined here", span);
                    }
                    Some(Named::Event(id)) => {
                        let span = self.schema[*id].span;
                        error = error
                            .help(Some(format!("'{}' is an event", name.text)))
                            .note("it is defined here", span);
                    }
                    _ => {
                        let mut suggestion = elsewhere(name).or_else(|| self.array_of(name));
                        if suggestion.is_none() && self.may_guess() {
                            let types = self.schema.types.iter();
                            // Implied types cannot or should not be named.
                            let named = types.filter(|ty| !ty.is_implied());
                            let names = named.map(|ty| ty.name.as_str());
                            let names = names.filter(|name| *name != crate::schema::EMPTY);
                            suggestion = misspelt(&name.text, names, name.span);
                        }
                        error = error.suggest(suggestion);
                    }
                }
                self.fail(error)
            }
        }
    }

    /// Suggests the array type for its name in C.
    fn array_of(&self, name: &ast::Name) -> Option<Suggestion> {
        let element = name.text.strip_suffix("List")?;
        let Some(crate::schema::Definition::Type(_)) = self.schema.names.get(element) else {
            return None;
        };
        Some(Suggestion {
            message: format!("an array type is written [ '{element}' ]"),
            span: name.span,
            replacement: format!("[ '{element}' ]"),
        })
    }
}

/// An error at a part of a definition.
fn diagnostic(kind: Kind, definition: &Definition, span: Span) -> Diagnostic {
    Diagnostic::new(kind, definition.span)
        .pointing_at(span)
        .in_definition(&definition_name(definition))
}

/// Suggests the QAPI name of a type with another name in other languages.
fn elsewhere(name: &ast::Name) -> Option<Suggestion> {
    let ours = match name.text.as_str() {
        "string" | "String" => "str",
        "boolean" => "bool",
        "integer" | "long" => "int",
        "i8" => "int8",
        "i16" => "int16",
        "i32" => "int32",
        "i64" => "int64",
        "u8" => "uint8",
        "u16" => "uint16",
        "u32" => "uint32",
        "u64" => "uint64",
        "float" | "double" | "real" => "number",
        "object" | "dict" | "value" => "any",
        _ => return None,
    };
    Some(Suggestion {
        message: format!("the language calls it '{ours}'"),
        span: name.span,
        replacement: format!("'{ours}'"),
    })
}

/// The definition in messages.
fn definition_name(definition: &Definition) -> DefinitionName {
    DefinitionName {
        meta: definition.kind.meta(),
        name: definition.name.text.clone(),
    }
}
