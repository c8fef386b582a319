//! The builds to compare, and the values of conditions in them.
//!
//! Takes conditions of schemas. A [`Builds`] fixes some symbols as defined, some as undefined, and
//! leaves the others open: all matching builds are compared.

use std::collections::{BTreeMap, BTreeSet};

use qmp_schema::condition;
use qmp_schema::schema::{Condition, Definition, Schema};

/// The fixed symbols of builds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Builds {
    decided: BTreeMap<String, bool>,
    /// The only `TARGET_` symbol that is defined.
    target: Option<Vec<String>>,
}

/// The largest number of symbols for which all builds are tried.
const MOST_SYMBOLS: usize = 14;

/// The prefix of the symbols for targets.
const TARGET: &str = "TARGET_";

/// The targets for which QEMU has had an emulator, whether or not a schema lists them.
const TARGETS: &[&str] = &[
    "aarch64",
    "alpha",
    "arm",
    "avr",
    "cris",
    "hexagon",
    "hppa",
    "i386",
    "lm32",
    "loongarch64",
    "m68k",
    "microblaze",
    "microblazeel",
    "mips",
    "mips64",
    "mips64el",
    "mipsel",
    "moxie",
    "nios2",
    "or1k",
    "ppc",
    "ppc64",
    "riscv32",
    "riscv64",
    "rx",
    "s390x",
    "sh4",
    "sh4eb",
    "sparc",
    "sparc64",
    "tricore",
    "unicore32",
    "x86_64",
    "xtensa",
    "xtensaeb",
];

/// The enum that lists the targets in a schema.
const TARGET_ENUM: &str = "SysEmuTarget";

/// The known targets, by the names of their emulators: those that QEMU has had, and those that one of
/// the schemas lists.
#[must_use]
pub fn targets<'s>(schemas: &[&'s Schema]) -> BTreeSet<&'s str> {
    let mut targets: BTreeSet<&str> = TARGETS.iter().copied().collect();
    for schema in schemas {
        if let Some(Definition::Type(ty)) = schema.lookup(TARGET_ENUM) {
            targets.extend(schema.values(ty).iter().map(|value| value.name.as_str()));
        }
    }
    targets
}

/// The known symbols: those of the schemas, and one for each target.
#[must_use]
pub fn symbols(schemas: &[&Schema]) -> BTreeSet<String> {
    let targets = targets(schemas).into_iter().map(symbol_of);
    let mentioned = schemas.iter().flat_map(|schema| condition::symbols(schema));
    targets.chain(mentioned.map(str::to_owned)).collect()
}

/// The symbol of builds for a target.
fn symbol_of(target: &str) -> String {
    format!("{TARGET}{}", target.to_ascii_uppercase().replace('-', "_"))
}

impl Builds {
    /// All builds.
    #[must_use]
    pub fn all() -> Self {
        Self::default()
    }

    /// Restricts to builds that define a symbol, or that do not.
    #[must_use]
    pub fn with(mut self, symbol: &str, defined: bool) -> Self {
        self.decided.insert(symbol.to_owned(), defined);
        self
    }

    /// Restricts to builds for a target, by the name of its emulator: `x86_64`, `s390x`. Then no other
    /// symbol for a target is defined, except the symbol of the 32-bit machine that some targets include.
    #[must_use]
    pub fn for_target(mut self, target: &str) -> Self {
        let mut symbols = vec![symbol_of(target)];
        let narrower = match target {
            "x86_64" => Some("i386"),
            "aarch64" => Some("arm"),
            "mips64" | "mips64el" | "mipsel" => Some("mips"),
            "ppc64" => Some("ppc"),
            "sparc64" => Some("sparc"),
            "riscv32" | "riscv64" => Some("riscv"),
            _ => None,
        };
        symbols.extend(narrower.map(symbol_of));
        self.target = Some(symbols);
        self
    }

    fn decides(&self, symbol: &str) -> Option<bool> {
        if let Some(decided) = self.decided.get(symbol) {
            return Some(*decided);
        }
        let targets = self.target.as_ref()?;
        symbol
            .starts_with(TARGET)
            .then(|| targets.iter().any(|target| target == symbol))
    }

    /// Whether a condition holds in some selected build, treating symbols independently.
    #[must_use]
    pub fn may_hold(&self, condition: &Condition) -> bool {
        self.value(condition) != Some(false)
    }

    /// Whether it holds in all selected builds (`true`), in none (`false`), or in some (`None`).
    fn value(&self, condition: &Condition) -> Option<bool> {
        let all = |parts: &[Condition], neutral: bool| {
            let mut result = Some(neutral);
            for part in parts {
                match self.value(part) {
                    Some(value) if value != neutral => return Some(!neutral),
                    Some(_) => {}
                    None => result = None,
                }
            }
            result
        };
        match condition {
            Condition::Defined(symbol) => self.decides(symbol),
            Condition::All(parts) => all(parts, true),
            Condition::Any(parts) => all(parts, false),
            Condition::Not(part) => self.value(part).map(|value| !value),
        }
    }

    /// Compares two conditions in the selected builds; an absent condition holds in all.
    pub(crate) fn relate(&self, old: Option<&Condition>, new: Option<&Condition>) -> Relation {
        if old == new {
            return Relation::Equal;
        }
        let mut symbols = Vec::new();
        for condition in [old, new].into_iter().flatten() {
            collect(condition, &mut symbols);
        }
        symbols.sort_unstable();
        symbols.dedup();
        symbols.retain(|symbol| self.decides(symbol).is_none());
        if symbols.len() > MOST_SYMBOLS {
            return Relation::by_looks(old, new);
        }
        let (mut lost, mut gained) = (false, false);
        for build in 0_u32..1 << symbols.len() {
            let defined = |symbol: &str| match self.decides(symbol) {
                Some(decided) => decided,
                None => symbols
                    .binary_search(&symbol)
                    .is_ok_and(|index| build & (1 << index) != 0),
            };
            let holds = |condition: Option<&Condition>| {
                condition.is_none_or(|condition| evaluate(condition, &defined))
            };
            match (holds(old), holds(new)) {
                (true, false) => lost = true,
                (false, true) => gained = true,
                _ => {}
            }
        }
        match (lost, gained) {
            (false, false) => Relation::Equal,
            (true, false) => Relation::Tightened,
            (false, true) => Relation::Loosened,
            (true, true) => Relation::Changed,
        }
    }
}

/// The relation of a new condition to an old one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Relation {
    Equal,
    /// Some builds no longer have it.
    Tightened,
    /// More builds have it.
    Loosened,
    /// Some builds have it in addition, and some no longer have it.
    Changed,
}

impl Relation {
    fn by_looks(old: Option<&Condition>, new: Option<&Condition>) -> Self {
        match (old, new) {
            (None, _) => Relation::Tightened,
            (_, None) => Relation::Loosened,
            _ => Relation::Changed,
        }
    }
}

fn collect<'c>(condition: &'c Condition, symbols: &mut Vec<&'c str>) {
    match condition {
        Condition::Defined(symbol) => symbols.push(symbol),
        Condition::All(parts) | Condition::Any(parts) => {
            for part in parts {
                collect(part, symbols);
            }
        }
        Condition::Not(part) => collect(part, symbols),
    }
}

fn evaluate(condition: &Condition, defined: &dyn Fn(&str) -> bool) -> bool {
    match condition {
        Condition::Defined(symbol) => defined(symbol),
        Condition::All(parts) => parts.iter().all(|part| evaluate(part, defined)),
        Condition::Any(parts) => parts.iter().any(|part| evaluate(part, defined)),
        Condition::Not(part) => !evaluate(part, defined),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn symbol(name: &str) -> Condition {
        Condition::Defined(name.to_owned())
    }

    #[test]
    fn conditions_are_compared_by_what_they_mean() {
        let (a, b) = (symbol("A"), symbol("B"));
        let both = Condition::All(vec![a.clone(), b.clone()]);
        let turned = Condition::All(vec![b.clone(), a.clone()]);
        let one = Condition::Any(vec![a.clone(), b.clone()]);
        let builds = Builds::all();
        assert_eq!(builds.relate(Some(&both), Some(&turned)), Relation::Equal);
        assert_eq!(builds.relate(Some(&one), Some(&both)), Relation::Tightened);
        assert_eq!(builds.relate(Some(&both), Some(&a)), Relation::Loosened);
        assert_eq!(builds.relate(Some(&a), Some(&b)), Relation::Changed);
        assert_eq!(builds.relate(None, Some(&a)), Relation::Tightened);
        assert_eq!(builds.relate(Some(&a), None), Relation::Loosened);
        let builds = Builds::all().with("B", true);
        assert_eq!(builds.relate(Some(&both), Some(&a)), Relation::Equal);
        let never = Condition::Not(Box::new(b.clone()));
        assert!(!builds.may_hold(&never) && builds.may_hold(&a) && builds.may_hold(&b));
    }

    #[test]
    fn a_target_excludes_the_others() {
        let builds = Builds::all().for_target("x86_64");
        assert!(builds.may_hold(&symbol("TARGET_X86_64")));
        assert!(builds.may_hold(&symbol("TARGET_I386")));
        assert!(!builds.may_hold(&symbol("TARGET_S390X")));
        assert!(builds.may_hold(&symbol("CONFIG_KVM")));
        let known = Condition::All(vec![symbol("TARGET_X86_64"), symbol("CONFIG_KVM")]);
        assert_eq!(
            builds.relate(Some(&known), Some(&symbol("CONFIG_KVM"))),
            Relation::Equal
        );
    }
}
