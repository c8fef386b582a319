//! Infers the defined symbols from conditions that hold or do not hold.
//!
//! Takes conditions with their values ([`Fact`]), returns symbols.

use std::collections::BTreeMap;

use qmp_schema::schema::Condition;

/// A condition and its value.
#[derive(Debug)]
pub(super) struct Fact<'a> {
    pub(super) condition: &'a Condition,
    pub(super) holds: bool,
    /// The evidence for it.
    pub(super) place: String,
}

/// The known values of symbols.
#[derive(Clone, Debug, Default)]
pub(super) struct Known<'a> {
    pub(super) symbols: BTreeMap<&'a str, bool>,
}

/// Contradictory facts: the index of one that contradicts the others.
#[derive(Debug)]
pub(super) struct Contradiction(pub(super) usize);

impl<'a> Known<'a> {
    /// Infers the consequences of facts.
    pub(super) fn follow(&mut self, facts: &[Fact<'a>]) -> Result<(), Contradiction> {
        loop {
            let before = self.symbols.len();
            for (index, fact) in facts.iter().enumerate() {
                if !self.force(fact.condition, fact.holds) {
                    return Err(Contradiction(index));
                }
            }
            if self.symbols.len() == before {
                return Ok(());
            }
        }
    }

    /// Chooses values that the facts leave open: a symbol is undefined unless it must be defined. The
    /// consequences of one choice are fixed for the next, so this can fail although other choices
    /// would succeed; then the error is that of the last choice.
    pub(super) fn choose(&mut self, facts: &[Fact<'a>]) -> Result<(), Contradiction> {
        for fact in facts {
            while let (None, Some(symbol)) = (
                self.value(fact.condition),
                self.first_open_symbol(fact.condition),
            ) {
                let mut without = self.clone();
                without.symbols.insert(symbol, false);
                if without.follow(facts).is_ok() {
                    *self = without;
                } else {
                    self.symbols.insert(symbol, true);
                    self.follow(facts)?;
                }
            }
        }
        Ok(())
    }

    /// The value of a condition, if known.
    fn value(&self, condition: &'a Condition) -> Option<bool> {
        match condition {
            Condition::Defined(symbol) => self.symbols.get(symbol.as_str()).copied(),
            Condition::Not(condition) => self.value(condition).map(|holds| !holds),
            Condition::All(conditions) => self.combined(conditions, false),
            Condition::Any(conditions) => self.combined(conditions, true),
        }
    }

    /// The value of a list of conditions that has the value `decides` if one of them has it.
    fn combined(&self, conditions: &'a [Condition], decides: bool) -> Option<bool> {
        let mut all_known = true;
        for condition in conditions {
            match self.value(condition) {
                Some(value) if value == decides => return Some(decides),
                Some(_) => {}
                None => all_known = false,
            }
        }
        all_known.then_some(!decides)
    }

    /// Records the consequences of the value of a condition; returns whether it can have that value.
    fn force(&mut self, condition: &'a Condition, holds: bool) -> bool {
        match condition {
            Condition::Defined(symbol) => *self.symbols.entry(symbol).or_insert(holds) == holds,
            Condition::Not(condition) => self.force(condition, !holds),
            Condition::All(conditions) => self.force_combined(conditions, false, holds),
            Condition::Any(conditions) => self.force_combined(conditions, true, holds),
        }
    }

    fn force_combined(&mut self, conditions: &'a [Condition], decides: bool, holds: bool) -> bool {
        if holds != decides {
            return conditions.iter().all(|c| self.force(c, holds));
        }
        let mut open = Vec::new();
        for condition in conditions {
            match self.value(condition) {
                Some(value) if value == decides => return true,
                Some(_) => {}
                None => open.push(condition),
            }
        }
        match open[..] {
            [] => false,
            [only] => self.force(only, decides),
            _ => true,
        }
    }

    fn first_open_symbol(&self, condition: &'a Condition) -> Option<&'a str> {
        let mut found = None;
        condition.each_symbol(&mut |symbol| {
            if found.is_none() && !self.symbols.contains_key(symbol) {
                found = Some(symbol);
            }
        });
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn defined(symbol: &str) -> Condition {
        Condition::Defined(symbol.to_owned())
    }

    /// The inferred and the chosen symbols; an upper-case letter is defined, a lower-case one is not.
    fn solve(facts: &[(Condition, bool)]) -> Result<(String, String), usize> {
        let fact = |(condition, holds)| Fact {
            condition,
            holds,
            place: String::new(),
        };
        let facts: Vec<_> = facts.iter().map(|(c, holds)| fact((c, *holds))).collect();
        let mut known = Known::default();
        let text = |known: &Known<'_>| -> String {
            let symbols = known.symbols.iter();
            let text = symbols.map(|(symbol, defined)| match defined {
                true => (*symbol).to_owned(),
                false => symbol.to_lowercase(),
            });
            text.collect()
        };
        known.follow(&facts).map_err(|Contradiction(index)| index)?;
        let follows = text(&known);
        known.choose(&facts).map_err(|Contradiction(index)| index)?;
        Ok((follows, text(&known)))
    }

    /// Checks the inferred and the chosen symbols.
    fn check(facts: &[(Condition, bool)], follows: &str, chosen: &str) {
        let expected = (follows.to_owned(), chosen.to_owned());
        assert_eq!(solve(facts), Ok(expected), "{facts:?}");
    }

    #[test]
    fn what_follows_is_found_whatever_the_order() {
        let any = |a, b| Condition::Any(vec![defined(a), defined(b)]);
        let all = |a, b| Condition::All(vec![defined(a), defined(b)]);
        let not = |condition| Condition::Not(Box::new(condition));
        check(&[(any("A", "B"), true), (defined("A"), false)], "aB", "aB");
        check(&[(all("A", "B"), false), (defined("A"), true)], "Ab", "Ab");
        check(&[(any("A", "B"), false)], "ab", "ab");
        check(&[(all("A", "B"), true)], "AB", "AB");
        check(&[(not(any("A", "B")), true)], "ab", "ab");
        check(&[(not(defined("A")), false)], "A", "A");
    }

    #[test]
    fn what_is_open_is_chosen() {
        let any = |a, b| Condition::Any(vec![defined(a), defined(b)]);
        check(&[(any("A", "B"), true)], "", "aB");
        check(&[(any("A", "B"), true), (any("B", "C"), true)], "", "aB");
        let both = Condition::All(vec![defined("A"), defined("B")]);
        check(&[(both, false)], "", "a");
    }

    #[test]
    fn contradictions_are_found() {
        assert_eq!(
            solve(&[(defined("A"), true), (defined("A"), false)]),
            Err(1)
        );
        let any = Condition::Any(vec![defined("A"), defined("B")]);
        let facts = [(any, true), (defined("A"), false), (defined("B"), false)];
        assert!(solve(&facts).is_err());
    }
}
