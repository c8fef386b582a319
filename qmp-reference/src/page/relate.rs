//! Relations and examples of commands and events, limited to those that the schema has.

use qmp_schema::schema::Definition;

use super::{Page, Reference};
use crate::examples::{Example, Json, Message};

impl Reference<'_> {
    /// Adds relations and examples to the page of a command or event. An older release, or another server, lacks some items in them.
    pub(super) fn relate(&self, page: &mut Page) {
        let is_command =
            |name: &String| matches!(self.schema.lookup(name), Some(Definition::Command(_)));
        let is_event =
            |name: &String| matches!(self.schema.lookup(name), Some(Definition::Event(_)));
        page.relation = self.relations.of(&page.path).map(|mut relation| {
            relation.events.retain(is_event);
            relation.may.retain(is_event);
            relation.completed = relation.completed.filter(is_event);
            relation.effect = relation.effect.filter(is_command);
            relation.inverse = relation.inverse.filter(is_command);
            relation
        });
        page.backwards = self.relations.naming(&page.path);
        let backwards = &mut page.backwards;
        for commands in [
            &mut backwards.caused_by,
            &mut backwards.shows,
            &mut backwards.undoes,
        ] {
            commands.retain(is_command);
        }
        page.examples = self.examples.of(&page.path);
        page.examples.retain(|example| self.fits(example));
    }

    /// Whether the schema has all commands and events of an example, with these arguments.
    fn fits(&self, example: &Example) -> bool {
        example.messages.iter().all(|message| match message {
            Message::Send(request) => {
                let arguments = request.get("arguments").map(Json::to_value);
                qmp_message::check(self.schema, None, message.name(), arguments.as_ref()).is_ok()
            }
            Message::Event(_) => {
                matches!(
                    self.schema.lookup(message.name()),
                    Some(Definition::Event(_))
                )
            }
            Message::Reply(_) => true,
        })
    }
}
