//! The rules for commands and events: valid argument and return types.

use super::check::State;
use super::describe::describe;
use super::{Resolver, Result, diagnostic};
use crate::ast::{Definition, DefinitionKind, Members};
use crate::diagnostic::{Kind, Suggestion};
use crate::schema::{TypeId, TypeKind};
use crate::source::Span;

impl<'a> Resolver<'a> {
    /// Checks a command.
    pub(super) fn check_command(&mut self, index: usize, definition: &'a Definition) -> Result {
        let DefinitionKind::Command {
            data,
            returns,
            flags,
        } = &definition.kind
        else {
            return Ok(());
        };
        let features = self.check_features(&definition.features, definition);
        let args = self.check_data(data.as_ref(), flags.boxed, definition, "command");
        let returned = match returns {
            None => Ok(None),
            Some(returns) => {
                let what = || "command's 'returns'".to_owned();
                self.type_of(returns, definition, what)
                    .map(|ty| Some((ty, returns.name().span)))
            }
        };
        let command = &mut self.schema.commands[index];
        command.args = args.as_ref().ok().copied().flatten();
        command.returns = returned.as_ref().ok().and_then(|ty| ty.map(|(ty, _)| ty));
        features?;
        args?;
        let Some((ty, span)) = returned? else {
            return Ok(());
        };
        let element = match self.type_at(ty).kind {
            TypeKind::Array(element) => element,
            _ => ty,
        };
        // An unknown element of the array has been reported.
        if matches!(self.states[ty.index()], State::Failed) {
            return Err(super::Failed);
        }
        let fine = matches!(self.type_at(element).kind, TypeKind::Object(_))
            || self.returns_exceptions.contains(&definition.name.text);
        if fine {
            return Ok(());
        }
        let what = "command's 'returns'".to_owned();
        let described = describe(&self.schema, ty);
        let help = "return a struct, so that members can be added later; pragma \
                    'command-returns-exceptions' makes exceptions";
        let error = diagnostic(Kind::CannotTake { what, described }, definition, span)
            .help(Some(help.to_owned()));
        self.fail(self.with_type(error, element))
    }

    /// Checks an event.
    pub(super) fn check_event(&mut self, index: usize, definition: &'a Definition) -> Result {
        let DefinitionKind::Event { data, boxed } = &definition.kind else {
            return Ok(());
        };
        let features = self.check_features(&definition.features, definition);
        let data = self.check_data(data.as_ref(), *boxed, definition, "event");
        self.schema.events[index].data = data.as_ref().ok().copied().flatten();
        features.and(data.map(|_| ()))
    }

    /// Checks the arguments of a command or the data of an event.
    fn check_data(
        &mut self,
        data: Option<&'a Members>,
        boxed: bool,
        definition: &'a Definition,
        meta: &'static str,
    ) -> Result<Option<TypeId>> {
        let what = || format!("{meta}'s 'data'");
        let (ty, span) = match data {
            None => return Ok(None),
            Some(Members::Inline(_)) => match self.implied(definition, "arg") {
                Some(ty) => (ty, definition.name.span),
                None => return Ok(None),
            },
            Some(Members::Type(name)) => (self.type_named(name, definition, what)?, name.span),
        };
        let TypeKind::Object(object) = &self.type_at(ty).kind else {
            let described = describe(&self.schema, ty);
            let what = what();
            let error = diagnostic(Kind::CannotTake { what, described }, definition, span);
            return self.fail(self.with_type(error, ty));
        };
        if object.variants.is_some() && !boxed {
            let described = describe(&self.schema, ty);
            let what = what();
            let error = diagnostic(Kind::NeedsBoxed { what, described }, definition, span)
                .suggest(boxed_too(definition));
            return self.fail(self.with_type(error, ty));
        }
        self.check_type(ty, 1)?;
        if let State::Done(object) = &self.states[ty.index()]
            && let Some(member) = object.conditional
            && !boxed
            && self.rules.conditional_needs_boxed()
        {
            let member = member.name.span;
            let in_place = matches!(data, Some(Members::Inline(_)));
            let blamed = if in_place { member } else { span };
            let mut error = diagnostic(Kind::ConditionalNeedsBoxed { meta }, definition, blamed);
            if !in_place {
                error = error
                    .note("this one is conditional", member)
                    .suggest(boxed_too(definition));
            }
            return self.fail(error);
        }
        Ok(Some(ty))
    }
}

/// Suggests boxed arguments.
fn boxed_too(definition: &Definition) -> Suggestion {
    let end = definition.name.span.end;
    Suggestion {
        message: "add 'boxed': true".to_owned(),
        span: Span {
            start: end,
            end,
            ..definition.name.span
        },
        replacement: ", 'boxed': true".to_owned(),
    }
}
