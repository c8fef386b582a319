//! Name clashes: names that are equal in C.
//!
//! Takes names and their owners, returns errors about clashing names of one kind.

use std::borrow::Cow;
use std::collections::HashMap;

use super::check::State;
use super::{Resolver, Result, diagnostic};
use crate::ast::{self, Definition};
use crate::diagnostic::Kind;
use crate::schema::TypeId;
use crate::source::Span;

/// The C identifier that QEMU generates for a name, without the protection of C keywords, which does
/// not affect clashes.
pub(crate) fn c_name(name: &str) -> Cow<'_, str> {
    let odd = |c: char| !c.is_ascii_alphanumeric() && c != '_';
    if name.contains(odd) {
        Cow::Owned(name.replace(odd, "_"))
    } else {
        Cow::Borrowed(name)
    }
}

/// A member and the type that defines it.
#[derive(Clone, Copy, Debug)]
pub(super) struct MemberAt<'a> {
    pub(super) member: &'a ast::Member,
    pub(super) owner: TypeId,
}

/// The members of an object by their C names.
pub(super) type Seen<'a> = HashMap<Cow<'a, str>, MemberAt<'a>>;

impl<'a> Resolver<'a> {
    /// The member of an object or its bases with a C name.
    pub(super) fn find_member(&self, object: Option<TypeId>, name: &str) -> Option<MemberAt<'a>> {
        let mut next = object;
        while let Some(State::Done(object)) = next.map(|id| &self.states[id.index()]) {
            if let Some(member) = object.own.get(name) {
                return Some(*member);
            }
            next = object.base;
        }
        None
    }

    /// The number of bases of an object.
    pub(super) fn bases(&self, object: TypeId) -> usize {
        match &self.states[object.index()] {
            State::Done(object) => object.bases,
            _ => 0,
        }
    }

    /// Charges the budget for one comparison with the members of an object and its bases.
    pub(super) fn compare(&mut self, object: Option<TypeId>, definition: &'a Definition) -> Result {
        let price = 1 + object.map_or(0, |object| self.bases(object));
        let Some(fuel) = self.fuel.checked_sub(price) else {
            let limit = self.limits.comparisons;
            return self.exhausted(Kind::TooComplex { limit }, definition);
        };
        self.fuel = fuel;
        Ok(())
    }

    /// Adds a member to an object, unless it clashes with an own or inherited member.
    pub(super) fn see_member(
        &mut self,
        own: &mut Seen<'a>,
        base: Option<TypeId>,
        member: MemberAt<'a>,
        definition: &'a Definition,
    ) -> Result {
        let name = c_name(&member.member.name.text);
        self.compare(base, definition)?;
        let earlier = own
            .get(&name)
            .copied()
            .or_else(|| self.find_member(base, &name));
        if let Some(earlier) = earlier {
            return self.member_clash(member, earlier, definition, definition.name.span);
        }
        own.insert(name, member);
        Ok(())
    }

    /// Reports that two members clash in a definition, at `place` unless one of them
    /// is written there.
    pub(super) fn member_clash<T>(
        &mut self,
        member: MemberAt<'a>,
        earlier: MemberAt<'a>,
        definition: &'a Definition,
        place: Span,
    ) -> Result<T> {
        let kind = Kind::Clash {
            what: self.describe_member(member, definition),
            with: self.describe_member(earlier, definition),
        };
        // If both members are defined elsewhere, the error is reported at the definition that combines them.
        let span = member.member.name.span;
        let own = span.file == definition.span.file
            && (definition.span.start..definition.span.end).contains(&span.start);
        let blamed = if own { span } else { place };
        let mut error = diagnostic(kind, definition, blamed);
        if !own {
            error = error.note("one is here", span);
        }
        let (name, other) = (&member.member.name.text, &earlier.member.name.text);
        error = error
            .note("the other one is here", earlier.member.name.span)
            .help(same_in_c(name, other));
        self.fail(error)
    }

    /// Checks that names of one kind do not clash among themselves.
    pub(super) fn no_clash<'n>(
        &mut self,
        names: impl Iterator<Item = &'n ast::Name>,
        what: impl Fn(&str) -> String,
        definition: &'a Definition,
    ) -> Result {
        let mut seen: HashMap<Cow<'n, str>, (&'n str, Span)> = HashMap::new();
        let mut result = Ok(());
        for name in names {
            let c_name = c_name(&name.text);
            let Some((earlier, span)) = seen.get(&c_name).copied() else {
                seen.insert(c_name, (&name.text, name.span));
                continue;
            };
            let kind = Kind::Clash {
                what: what(&name.text),
                with: what(earlier),
            };
            let error = diagnostic(kind, definition, name.span)
                .note("the other one is here", span)
                .help(same_in_c(&name.text, earlier));
            result = self.fail(error);
        }
        result
    }

    /// Describes a member in messages about a definition.
    pub(super) fn describe_member(&self, member: MemberAt<'_>, definition: &Definition) -> String {
        if let super::Draft::Wrapper { .. } = self.drafts[member.owner.index()] {
            return "a branch".to_owned();
        }
        let owner = &self.type_at(member.owner).name;
        let name = &member.member.name.text;
        let (role, meta, owner) = match owner.strip_prefix("q_obj_") {
            None => ("member", "type", owner.as_str()),
            Some(implied) => match implied.strip_suffix("-arg") {
                Some(command) => ("parameter", "command", command),
                None => (
                    "base member",
                    "type",
                    implied.strip_suffix("-base").unwrap_or(implied),
                ),
            },
        };
        if owner == definition.name.text {
            format!("{role} '{name}'")
        } else {
            format!("{role} '{name}' of {meta} '{owner}'")
        }
    }
}

/// Explains why two different names clash.
fn same_in_c(name: &str, other: &str) -> Option<String> {
    (name != other).then(|| format!("both are '{}' in C", c_name(name)))
}

#[cfg(test)]
mod tests {
    use super::c_name;

    #[test]
    fn c_names() {
        assert_eq!(c_name("foo-bar"), "foo_bar");
        assert_eq!(c_name("__org.qemu_x-y"), "__org_qemu_x_y");
        assert_eq!(c_name("foo_bar"), "foo_bar");
    }
}
