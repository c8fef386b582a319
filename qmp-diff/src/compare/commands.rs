//! Commands and events.

use qmp_schema::schema::{
    Command, Condition, Definition, DocId, Event, Feature, Schema, TypeId, TypeKind,
};
use qmp_schema::source::Span;

use super::graph::{Root, RootId, Spot};
use super::ty::{From, Holder};
use super::{About, Comparer, Direction};
use crate::change::Change;
use crate::finding::Context;
use crate::rule::RuleId;

/// The prefix of the names of downstream items.
const DOWNSTREAM: &str = "__";

/// A command or an event.
trait CommandOrEvent: Sized + 'static {
    const CONTEXT: Context;
    const ADDED: RuleId;
    const REMOVED: RuleId;

    fn all(schema: &Schema) -> Vec<&Self>;
    fn named<'s>(schema: &'s Schema, name: &str) -> Option<&'s Self>;
    fn head(&self) -> Head<'_>;
    fn compare<'s>(&'s self, new: &'s Self, comparer: &mut Comparer<'s>);
}

/// The common interface of commands and events.
struct Head<'s> {
    name: &'s str,
    condition: Option<&'s Condition>,
    features: &'s [Feature],
    doc: Option<DocId>,
    span: Span,
}

macro_rules! command_or_event {
    ($kind:ident, $all:ident, $compare:ident, $added:ident, $removed:ident) => {
        impl CommandOrEvent for $kind {
            const CONTEXT: Context = Context::$kind;
            const ADDED: RuleId = RuleId::$added;
            const REMOVED: RuleId = RuleId::$removed;

            fn all(schema: &Schema) -> Vec<&Self> {
                schema.$all().map(|(_, entry)| entry).collect()
            }

            fn named<'s>(schema: &'s Schema, name: &str) -> Option<&'s Self> {
                match schema.lookup(name) {
                    Some(Definition::$kind(id)) => Some(&schema[id]),
                    _ => None,
                }
            }

            fn head(&self) -> Head<'_> {
                Head {
                    name: &self.name,
                    condition: self.condition.as_ref(),
                    features: &self.features,
                    doc: self.doc,
                    span: self.span,
                }
            }

            fn compare<'s>(&'s self, new: &'s Self, comparer: &mut Comparer<'s>) {
                comparer.$compare(self, new);
            }
        }
    };
}

command_or_event!(Command, commands, commands, CommandAdded, CommandRemoved);
command_or_event!(Event, events, events, EventAdded, EventRemoved);

impl<'s> Comparer<'s> {
    /// Compares all commands and events, and records the types of their messages.
    pub(super) fn commands_and_events(&mut self) {
        self.each::<Command>();
        self.each::<Event>();
    }

    /// Compares all commands, or all events.
    fn each<E: CommandOrEvent>(&mut self) {
        let (old_schema, new_schema) = (self.old.side.schema, self.new.side.schema);
        for was in E::all(old_schema) {
            let head = was.head();
            if !self.old.is_built(head.condition) {
                continue;
            }
            let twin = E::named(new_schema, head.name);
            if let Some(is) = twin.filter(|is| self.new.is_built(is.head().condition)) {
                was.compare(is, self);
                continue;
            }
            let about = About {
                item: head.name.to_owned(),
                old_span: Some(head.span),
                unstable: self.old.is_unstable(head.name, head.features),
                condition: head.condition,
                ..About::default()
            };
            self.whole(head.name, E::CONTEXT, E::REMOVED, about);
        }
        for is in E::all(new_schema) {
            let head = is.head();
            let twin = E::named(old_schema, head.name);
            let is_known = twin.is_some_and(|was| self.old.is_built(was.head().condition));
            if is_known || !self.new.is_built(head.condition) {
                continue;
            }
            let about = About {
                item: head.name.to_owned(),
                new_span: Some(head.span),
                unstable: self.new.is_unstable(head.name, head.features),
                ..About::default()
            };
            let spot = self.whole(head.name, E::CONTEXT, E::ADDED, about.clone());
            self.new_documented(spot, &about, head.doc);
        }
    }

    /// Records that a command or event was added or removed.
    fn whole(
        &mut self,
        name: &'s str,
        context: Context,
        rule: RuleId,
        about: About<'s>,
    ) -> Spot<'s> {
        let root = self.root(name, context, about.unstable, false);
        let change = match (name.starts_with(DOWNSTREAM), rule) {
            (false, rule) => Change::Plain(rule),
            (true, RuleId::CommandRemoved | RuleId::EventRemoved) => {
                Change::PlainCase(RuleId::DownstreamExtension, "removed")
            }
            (true, _) => Change::Plain(RuleId::DownstreamExtension),
        };
        self.note(Spot::Root(root), change, about);
        Spot::Root(root)
    }

    fn root(&mut self, name: &'s str, context: Context, unstable: bool, unchecked: bool) -> RootId {
        self.facts.graph.root(Root {
            name,
            context,
            unstable,
            unchecked,
            start: None,
        })
    }

    fn commands(&mut self, was: &'s Command, is: &'s Command) {
        let unstable = self.old.is_unstable(&was.name, &was.features);
        let about = About {
            item: was.name.clone(),
            old_span: Some(was.span),
            new_span: Some(is.span),
            unstable,
            condition: was.condition.as_ref(),
            ..About::default()
        };
        let whole = self.root(&was.name, Context::Command, unstable, false);
        let spot = Spot::Root(whole);
        if self.features(spot, &about, &was.features, &is.features) {
            self.replaced(spot, &about, is.doc, None);
        }
        self.definition_documented(spot, &about, was.doc, is.doc);
        let conditions = (was.condition.as_ref(), is.condition.as_ref());
        self.conditions(spot, &about, conditions.0, conditions.1);
        let oob = [was.allow_oob, is.allow_oob];
        let rules = [RuleId::CommandOobLost, RuleId::CommandOobGained];
        self.flag(spot, &about, oob, rules);
        if self.both_source() {
            let preconfig = [was.allow_preconfig, is.allow_preconfig];
            let rules = [RuleId::CommandPreconfigLost, RuleId::CommandPreconfigGained];
            self.flag(spot, &about, preconfig, rules);
            let response = [was.success_response, is.success_response];
            let rules = [RuleId::CommandResponseLost, RuleId::CommandResponseGained];
            self.flag(spot, &about, response, rules);
            if was.gen_marshal != is.gen_marshal {
                let case = if is.gen_marshal {
                    "checked"
                } else {
                    "unchecked"
                };
                let change = Change::PlainCase(RuleId::CommandGenChanged, case);
                self.note(spot, change, about.clone());
            }
            let boxed = [was.boxed, is.boxed];
            self.flag(spot, &about, boxed, [RuleId::CommandBoxedChanged; 2]);
            let coroutine = [was.coroutine, is.coroutine];
            self.flag(
                spot,
                &about,
                coroutine,
                [RuleId::CommandCoroutineChanged; 2],
            );
            self.moved(spot, &about, was.module, is.module);
            self.arguments_named(spot, &about, was.args, is.args);
        }
        self.arguments(was, is, &about);
        self.returns(was, is, &about);
    }

    /// Compares a flag of the old and the new command. The rules are for one that it lost, and one that it gained.
    fn flag(&mut self, spot: Spot<'s>, about: &About<'s>, flag: [bool; 2], rules: [RuleId; 2]) {
        let [was, is] = flag;
        let [lost, gained] = rules;
        if was != is {
            let rule = if was { lost } else { gained };
            self.note(spot, Change::Plain(rule), about.clone());
        }
    }

    fn arguments(&mut self, was: &'s Command, is: &'s Command, about: &About<'s>) {
        let (Some(old), Some(new)) = (self.or_empty(true, was.args), self.or_empty(false, is.args))
        else {
            return;
        };
        let unchecked = !was.gen_marshal || !is.gen_marshal;
        let root = self.root(&was.name, Context::Arguments, about.unstable, unchecked);
        self.compare_slot(&holder(root, about), old, new, Direction::Input);
    }

    fn returns(&mut self, was: &'s Command, is: &'s Command, about: &About<'s>) {
        let root = self.root(&was.name, Context::Returns, about.unstable, false);
        let holder = holder(root, about);
        let is_object =
            |schema: &Schema, ty: TypeId| matches!(schema[ty].kind, TypeKind::Object(_));
        let (old_schema, new_schema) = (self.old.side.schema, self.new.side.schema);
        // A command without a return value returns an empty object.
        let old_something = was.returns.filter(|ty| !is_nothing(old_schema, *ty));
        let new_something = is.returns.filter(|ty| !is_nothing(new_schema, *ty));
        match (old_something, new_something) {
            (None, None) => {}
            (Some(old), Some(new)) => self.compare_slot(&holder, old, new, Direction::Output),
            (None, Some(new)) if is_object(new_schema, new) => {
                let change = Change::Plain(RuleId::CommandReturnsAdded);
                self.note(Spot::Root(root), change, about.clone());
            }
            (Some(old), None) if is_object(old_schema, old) => {
                let change = Change::Plain(RuleId::CommandReturnsRemoved);
                self.note(Spot::Root(root), change, about.clone());
            }
            (old, new) => {
                let old = old.or_else(|| self.or_empty(true, None));
                let new = new.or_else(|| self.or_empty(false, None));
                if let (Some(old), Some(new)) = (old, new) {
                    self.compare_slot(&holder, old, new, Direction::Output);
                }
            }
        }
    }

    fn events(&mut self, was: &'s Event, is: &'s Event) {
        let unstable = self.old.is_unstable(&was.name, &was.features);
        let about = About {
            item: was.name.clone(),
            old_span: Some(was.span),
            new_span: Some(is.span),
            unstable,
            condition: was.condition.as_ref(),
            ..About::default()
        };
        let spot = Spot::Root(self.root(&was.name, Context::Event, unstable, false));
        if self.features(spot, &about, &was.features, &is.features) {
            self.replaced(spot, &about, is.doc, None);
        }
        self.event_documented(spot, &about, was, is);
        let conditions = (was.condition.as_ref(), is.condition.as_ref());
        self.conditions(spot, &about, conditions.0, conditions.1);
        if self.both_source() {
            self.moved(spot, &about, was.module, is.module);
        }
        if let (Some(old), Some(new)) =
            (self.or_empty(true, was.data), self.or_empty(false, is.data))
        {
            let root = self.root(&was.name, Context::Data, unstable, false);
            self.compare_slot(&holder(root, &about), old, new, Direction::Output);
        }
    }

    /// The type, or the empty struct.
    fn or_empty(&self, in_old: bool, ty: Option<TypeId>) -> Option<TypeId> {
        let schema = if in_old {
            self.old.side.schema
        } else {
            self.new.side.schema
        };
        ty.or_else(|| schema.empty())
    }

    fn arguments_named(
        &mut self,
        spot: Spot<'s>,
        about: &About<'s>,
        old: Option<TypeId>,
        new: Option<TypeId>,
    ) {
        let (Some(old), Some(new)) = (old, new) else {
            return;
        };
        let was_inline = self.old.side.schema[old].is_implied();
        let is_inline = self.new.side.schema[new].is_implied();
        let rule = match (was_inline, is_inline) {
            (true, false) => RuleId::ArgsStructNamed,
            (false, true) => RuleId::ArgsStructInlined,
            _ => return,
        };
        let about = About {
            old: if was_inline {
                String::new()
            } else {
                self.old.side.schema[old].name.clone()
            },
            new: if is_inline {
                String::new()
            } else {
                self.new.side.schema[new].name.clone()
            },
            ..about.clone()
        };
        self.note(spot, Change::Plain(rule), about);
    }
}

/// Whether a type is a struct without members, like the reply of a command without a return value.
fn is_nothing(schema: &Schema, ty: TypeId) -> bool {
    let is_struct =
        matches!(&schema[ty].kind, TypeKind::Object(object) if object.variants.is_none());
    is_struct && schema.members(ty).is_empty()
}

fn holder<'s>(root: RootId, about: &About<'s>) -> Holder<'s> {
    Holder {
        from: From::Root(root),
        steps: Vec::new(),
        about: about.clone(),
        except: Vec::new(),
    }
}
