//! A schema with everything that is said about it: descriptions, dates, examples and relations.

use qmp_history::Release;
use qmp_reference::examples::Examples;
use qmp_reference::relations::Relations;
use qmp_reference::when::Table;
use qmp_reference::{Reference, Texts, texts};

use crate::Outcome;
use crate::content::Content;
use crate::input::{self, Opened, Opening, SchemaName, release};
use crate::output::complain;

/// A schema, the descriptions of its parts, and when they came and went.
pub(crate) struct Source {
    pub(crate) opened: Opened,
    texts: String,
    dates: String,
    examples: String,
    relations: String,
}

impl Source {
    /// The newest of QEMU's schemas of that name.
    pub(crate) fn newest(name: SchemaName) -> Result<Self, Outcome> {
        let opening = Opening {
            schema_name: name,
            ..Opening::default()
        };
        Self::open(None, None, &opening)
    }

    /// A schema by what a command line calls it, or that of a release of QEMU, or the newest.
    pub(crate) fn open(
        schema: Option<&str>,
        release: Option<&str>,
        opening: &Opening,
    ) -> Result<Self, Outcome> {
        let name = opening.schema_name;
        let opened = match (schema, release) {
            (Some(schema), _) => input::open(schema, opening)?,
            (None, Some(release)) => {
                let asked = release.parse::<Release>().map_err(failed)?;
                input::of_release(release, asked, "", opening)?
            }
            (None, None) => newest(opening)?,
        };
        if opened.content == Content::Source {
            return Ok(Self {
                texts: texts::table(&opened.loaded.schema),
                opened,
                dates: String::new(),
                examples: String::new(),
                relations: String::new(),
            });
        }
        let described = name.described();
        let read = |path: &str| qmp_releases::read(path).unwrap_or_default();
        Ok(Self {
            opened,
            texts: read(&format!("texts/{}.tsv", described.text())),
            dates: opening.known.table(name.text()).unwrap_or_default(),
            examples: read("use/examples.jsonl"),
            relations: read("use/relations.jsonl"),
        })
    }

    /// Gives the reference of the schema to a function.
    pub(crate) fn with<T>(&self, show: impl FnOnce(&Reference<'_>) -> T) -> T {
        show(&Reference {
            schema: &self.opened.loaded.schema,
            texts: &Texts::new(&self.texts),
            dates: &Table::new(&self.dates),
            relations: &Relations::new(&self.relations),
            examples: &Examples::new(&self.examples),
        })
    }

    /// All commands, events and types that are written, each with the folder of its kind.
    pub(crate) fn names(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let schema = &self.opened.loaded.schema;
        let commands = schema
            .commands()
            .map(|(_, command)| ("commands", command.name.as_str()));
        let events = schema
            .events()
            .map(|(_, event)| ("events", event.name.as_str()));
        let types = schema.types().filter(|(_, ty)| ty.is_written());
        let types = types.map(|(_, ty)| ("types", ty.name.as_str()));
        commands.chain(events).chain(types)
    }
}

/// The schema of the newest release in the history.
pub(crate) fn newest(opening: &Opening) -> Result<Opened, Outcome> {
    let files = opening.known.store().releases().unwrap_or_default();
    let newest = release::snapshots(files, opening.schema_name).pop();
    let (release, _) = newest.ok_or_else(|| failed("there is no snapshot of the schema"))?;
    input::of_release(&release.to_string(), release, "", opening)
}

fn failed(problem: impl std::fmt::Display) -> Outcome {
    complain(&format!("error: {problem}\n"));
    Outcome::Failed
}
