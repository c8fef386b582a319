//! What tests of documents share: schemas with their texts.
#![allow(dead_code, reason = "each test uses a part")]

pub(crate) mod mutants;
pub(crate) mod stream;

use qmp_reference::examples::{self, Example, Examples};
use qmp_reference::json_schema::node::{Object, to_text};
use qmp_reference::json_schema::{NoDocument, Part};
use qmp_reference::relations::Relations;
use qmp_reference::{Reference, Texts, texts, when};
use qmp_schema::Schema;
use qmp_schema::schema::Definition;
use qmp_testing::schemas;
use serde_json::Value;

/// A schema and the texts of its documentation.
pub(crate) struct Source {
    pub(crate) schema: Schema,
    texts: String,
    examples: String,
}

/// The newest schema of that name, as it is in `schemas`.
pub(crate) fn newest(name: &str) -> Source {
    let folder = schemas::project().join("schemas").join(name);
    match schemas::load(&folder, "qapi-schema.json") {
        Ok(loaded) => Source::new(loaded.schema),
        Err(error) => panic!("{error}"),
    }
}

impl Source {
    pub(crate) fn new(schema: Schema) -> Self {
        let texts = texts::table(&schema);
        Self {
            schema,
            texts,
            examples: examples::table(&recorded()),
        }
    }

    /// A snapshot, which has no texts.
    pub(crate) fn release(name: &str) -> Self {
        Self::new(qmp_testing::messages::release(name))
    }

    pub(crate) fn text(text: &str) -> Self {
        Self::new(qmp_testing::messages::schema(text))
    }

    pub(crate) fn with<T>(&self, show: impl FnOnce(&Reference<'_>) -> T) -> T {
        show(&Reference {
            schema: &self.schema,
            texts: &Texts::new(&self.texts),
            dates: &when::Table::new(""),
            relations: &Relations::new(""),
            examples: &Examples::new(&self.examples),
        })
    }

    pub(crate) fn try_document(
        &self,
        name: &str,
        part: Option<Part>,
    ) -> Result<Object, NoDocument> {
        self.with(|reference| reference.json_schema(name, part, None))
    }

    pub(crate) fn document_text(&self, name: &str, part: Option<Part>) -> String {
        let document = self.try_document(name, part);
        to_text(&document.unwrap_or_else(|error| panic!("{name}: {error}")))
    }

    pub(crate) fn document(&self, name: &str, part: Option<Part>) -> Value {
        let text = self.document_text(name, part);
        serde_json::from_str(&text).expect("a document is JSON")
    }

    pub(crate) fn everything(&self) -> Value {
        let text = to_text(&self.with(|reference| reference.json_schemas("everything")));
        serde_json::from_str(&text).expect("a document is JSON")
    }

    /// Whether a command has a reply if it succeeds.
    pub(crate) fn has_reply(&self, command: &str) -> bool {
        match self.schema.lookup(command) {
            Some(Definition::Command(id)) => self.schema[id].success_response,
            _ => panic!("there is no command '{command}'"),
        }
    }
}

/// The examples of all schemas.
fn recorded() -> Vec<Example> {
    let folder = std::fs::read_dir(schemas::project().join("schemas/examples"));
    let files = folder
        .expect("folder can be read")
        .map(|file| file.expect("a file").path());
    let texts = files.map(|path| std::fs::read_to_string(path).expect("file can be read"));
    let lists = texts.map(|text| examples::parse(&text).expect("examples"));
    lists.flat_map(Vec::into_iter).collect()
}
