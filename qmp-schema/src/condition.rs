//! Build conditions: their symbols, and whether they hold in a build.
//!
//! Takes a [`Schema`] or one [`Condition`], and the symbols that a build defines ([`Defines`]), independent of
//! their source.

use qmp_text::printable;
use std::collections::BTreeSet;
use std::fmt;

use crate::diagnostic::closest;
use crate::schema::{Condition, Feature, Schema, TypeKind};

/// The configuration symbols that are defined in a build; all others are not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Defines {
    symbols: BTreeSet<String>,
}

/// The error for a text that is not a symbol.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("'{}' is not a symbol: symbols begin with A-Z and consist of A-Z, 0-9 and _", printable(.0))]
pub struct NotASymbol(pub String);

impl Defines {
    /// A build without symbols.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Defines a symbol.
    ///
    /// # Errors
    /// If the text is not a symbol.
    pub fn define(&mut self, symbol: &str) -> Result<(), NotASymbol> {
        if !is_symbol(symbol) {
            return Err(NotASymbol(symbol.to_owned()));
        }
        self.symbols.insert(symbol.to_owned());
        Ok(())
    }

    /// Whether the symbol is defined.
    #[must_use]
    pub fn contains(&self, symbol: &str) -> bool {
        self.symbols.contains(symbol)
    }

    /// The symbols that are defined, sorted.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &str> {
        self.symbols.iter().map(String::as_str)
    }

    /// The symbols that no condition of the schema mentions.
    #[must_use]
    pub fn unmentioned<'a>(&'a self, schema: &'a Schema) -> Vec<Unmentioned<'a>> {
        let known = symbols(schema);
        let unmentioned = self.iter().filter(|symbol| !known.contains(symbol));
        unmentioned
            .map(|symbol| Unmentioned {
                symbol,
                meant: meant(symbol, &known),
            })
            .collect()
    }
}

/// A symbol that no condition of a schema mentions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unmentioned<'a> {
    /// The symbol.
    pub symbol: &'a str,
    /// A similar symbol that the schema mentions.
    pub meant: Option<&'a str>,
}

impl<'a> FromIterator<&'a str> for Defines {
    /// Defines symbols, leaving out invalid ones.
    fn from_iter<I: IntoIterator<Item = &'a str>>(symbols: I) -> Self {
        let symbols = symbols.into_iter().filter(|symbol| is_symbol(symbol));
        Self {
            symbols: symbols.map(str::to_owned).collect(),
        }
    }
}

impl Condition {
    /// Whether the condition holds in a build.
    #[must_use]
    pub fn holds(&self, defines: &Defines) -> bool {
        match self {
            Condition::Defined(symbol) => defines.contains(symbol),
            Condition::All(conditions) => conditions.iter().all(|c| c.holds(defines)),
            Condition::Any(conditions) => conditions.iter().any(|c| c.holds(defines)),
            Condition::Not(condition) => !condition.holds(defines),
        }
    }

    /// Calls a function with each symbol in it.
    pub fn each_symbol<'a>(&'a self, see: &mut dyn FnMut(&'a str)) {
        match self {
            Condition::Defined(symbol) => see(symbol),
            Condition::All(conditions) | Condition::Any(conditions) => {
                for condition in conditions {
                    condition.each_symbol(see);
                }
            }
            Condition::Not(condition) => condition.each_symbol(see),
        }
    }
}

/// The symbols that the conditions of a schema mention.
#[must_use]
pub fn symbols(schema: &Schema) -> BTreeSet<&str> {
    let mut symbols = BTreeSet::new();
    each(schema, &mut |condition| {
        condition.each_symbol(&mut |symbol| {
            symbols.insert(symbol);
        });
    });
    symbols
}

/// Whether a text is the name of a configuration symbol.
#[must_use]
pub fn is_symbol(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_uppercase())
        && text
            .chars()
            .all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_')
}

/// Suggests a symbol for an unknown one: a similar one, or one that ends with it.
fn meant<'a>(symbol: &str, known: &BTreeSet<&'a str>) -> Option<&'a str> {
    let mut known_symbols = known.iter().copied();
    closest(symbol, known.iter().copied()).or_else(|| {
        known_symbols.find(|known| {
            let prefix = known.strip_suffix(symbol);
            prefix.is_some_and(|prefix| prefix.ends_with('_'))
        })
    })
}

/// Calls a function with each condition of a schema.
fn each<'a>(schema: &'a Schema, see: &mut dyn FnMut(&'a Condition)) {
    let mut both = |condition: &'a Option<Condition>, features: &'a [Feature]| {
        let of_features = features.iter().map(|feature| &feature.condition);
        std::iter::once(condition)
            .chain(of_features)
            .flatten()
            .for_each(&mut *see);
    };
    for (_, ty) in schema.types() {
        both(&ty.condition, &ty.features);
        match &ty.kind {
            TypeKind::Builtin(_) | TypeKind::Array(_) => {}
            TypeKind::Enum(enumeration) => {
                for value in &enumeration.values {
                    both(&value.condition, &value.features);
                }
            }
            TypeKind::Object(object) => {
                for member in &object.members {
                    both(&member.condition, &member.features);
                }
                for branch in object.variants.iter().flat_map(|v| &v.branches) {
                    both(&branch.condition, &[]);
                }
            }
            TypeKind::Alternate(alternate) => {
                for branch in &alternate.branches {
                    both(&branch.condition, &[]);
                }
            }
        }
    }
    for (_, command) in schema.commands() {
        both(&command.condition, &command.features);
    }
    for (_, event) in schema.events() {
        both(&event.condition, &event.features);
    }
}

impl fmt::Display for Condition {
    /// In words: `CONFIG_A and not CONFIG_B`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let list = |f: &mut fmt::Formatter<'_>, parts: &[Condition], word: &str| {
            for (index, part) in parts.iter().enumerate() {
                if index > 0 {
                    write!(f, " {word} ")?;
                }
                match part {
                    Condition::All(_) | Condition::Any(_) => write!(f, "({part})")?,
                    Condition::Defined(_) | Condition::Not(_) => write!(f, "{part}")?,
                }
            }
            Ok(())
        };
        match self {
            Condition::Defined(symbol) => f.write_str(symbol),
            Condition::All(parts) => list(f, parts, "and"),
            Condition::Any(parts) => list(f, parts, "or"),
            Condition::Not(part) => match **part {
                Condition::Defined(_) => write!(f, "not {part}"),
                _ => write!(f, "not ({part})"),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SCHEMA: &[u8] = b"
        { 'enum': 'Ee', 'data': [ { 'name': 'a', 'if': 'VALUE',
            'features': [ { 'name': 'f', 'if': 'VALUE_FEATURE' } ] } ], 'if': 'ENUM' }
        { 'struct': 'Ss', 'data': { 't': 'Ee', 'm': { 'type': 'Ee', 'if': { 'not': 'MEMBER' },
            'features': [ { 'name': 'f', 'if': 'MEMBER_FEATURE' } ] } } }
        { 'struct': 'Tt', 'data': { 't': 'Ee' } }
        { 'union': 'Uu', 'base': 'Tt', 'discriminator': 't',
          'data': { 'a': { 'type': 'Xx', 'if': 'BRANCH' } } }
        { 'struct': 'Xx', 'data': {}, 'features': [ { 'name': 'f', 'if': 'TYPE_FEATURE' } ] }
        { 'alternate': 'Aa', 'data': { 'a': { 'type': 'str', 'if': 'ALTERNATIVE' } } }
        { 'command': 'c', 'if': { 'all': [ 'COMMAND', { 'any': [ 'MEMBER', 'OTHER' ] } ] } }
        { 'event': 'V', 'if': 'EVENT' }";

    #[test]
    fn all_symbols_are_found() -> Result<(), crate::LoadError> {
        let schema = crate::load("x.json", &|_: &str| Ok(SCHEMA.to_vec()))?.schema;
        let expected = [
            "ALTERNATIVE",
            "BRANCH",
            "COMMAND",
            "ENUM",
            "EVENT",
            "MEMBER",
            "MEMBER_FEATURE",
            "OTHER",
            "TYPE_FEATURE",
            "VALUE",
            "VALUE_FEATURE",
        ];
        assert!(symbols(&schema).into_iter().eq(expected));
        let defines: Defines = ["BRENCH", "FEATURE", "NOTHING_LIKE", "VALUE", "no"]
            .into_iter()
            .collect();
        let unmentioned = defines.unmentioned(&schema).into_iter();
        let unmentioned: Vec<_> = unmentioned.map(|it| (it.symbol, it.meant)).collect();
        assert_eq!(
            unmentioned,
            [
                ("BRENCH", Some("BRANCH")),
                ("FEATURE", Some("MEMBER_FEATURE")),
                ("NOTHING_LIKE", None)
            ]
        );
        Ok(())
    }

    #[test]
    fn conditions_hold_or_do_not() {
        let symbol = |name: &str| Condition::Defined(name.to_owned());
        let not = |condition| Condition::Not(Box::new(condition));
        let defines: Defines = ["A", "B"].into_iter().collect();
        for (condition, holds) in [
            (symbol("A"), true),
            (symbol("C"), false),
            (not(symbol("A")), false),
            (not(symbol("C")), true),
            (Condition::All(vec![symbol("A"), symbol("B")]), true),
            (Condition::All(vec![symbol("A"), symbol("C")]), false),
            (Condition::Any(vec![symbol("C"), symbol("B")]), true),
            (Condition::Any(vec![symbol("C"), symbol("D")]), false),
        ] {
            assert_eq!(condition.holds(&defines), holds, "{condition:?}");
        }
    }

    #[test]
    fn what_is_no_symbol_is_refused() {
        let mut defines = Defines::new();
        for text in ["", "a", "1A", "_A", "A-B", "A=1", "A B", "A\u{df}"] {
            assert_eq!(defines.define(text), Err(NotASymbol(text.to_owned())));
        }
        assert_eq!(defines.define("A_1"), Ok(()));
        assert!(defines.iter().eq(["A_1"]));
    }
}
