//! Which symbols are defined, if it is known which conditions hold.
//!
//! Takes conditions and whether they hold ([`Fact`]), gives symbols. Must not know where the facts
//! come from.

use std::collections::BTreeMap;

use qmp_schema::schema::Condition;

/// That a condition holds, or that it does not.
#[derive(Debug)]
pub(super) struct Fact<'a> {
    pub(super) condition: &'a Condition,
    pub(super) holds: bool,
    /// What shows it.
    pub(super) place: String,
}

/// What is known of symbols.
#[derive(Clone, Debug, Default)]
pub(super) struct Known<'a> {
    pub(super) symbols: BTreeMap<&'a str, bool>,
}

/// Facts contradict each other; this is the index of one that cannot be if the others are.
#[derive(Debug)]
pub(super) struct Contradiction(pub(super) usize);

impl<'a> Known<'a> {
    /// Finds out what follows from facts.
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

    /// Decides what the facts leave open: a symbol is not defined unless it must be. What one
    /// choice implies is taken as given for the next, so this can fail where another choice would
    /// do; then the error is that of the last one.
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

    /// Whether a condition holds, if that is known.
    fn value(&self, condition: &'a Condition) -> Option<bool> {
        match condition {
            Condition::Defined(symbol) => self.symbols.get(symbol.as_str()).copied(),
            Condition::Not(condition) => self.value(condition).map(|holds| !holds),
            Condition::All(conditions) => self.combined(conditions, false),
            Condition::Any(conditions) => self.combined(conditions, true),
        }
    }

    /// The value of conditions of which one with the value `decides` is enough to have it.
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

    /// Notes what follows from the value of a condition; says whether it can have that value.
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

    /// What follows, and what is chosen; an upper-case letter is defined, a lower-case one is not.
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

    /// Checks what follows, and what is chosen with it.
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
