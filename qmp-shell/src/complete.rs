//! Completion: what could stand at the cursor.
//!
//! Takes the line, the cursor and the schema; gives candidates with descriptions, and the question to the server whose answer has the
//! names that no schema knows (`live`). Without input and output.

use std::ops::Range;

use qmp_schema::Schema;
use qmp_schema::schema::{DeclaredMember, Definition, TypeId, TypeKind};

use crate::live::{self, Question};
use crate::refusal::{arguments, describe};
use crate::shell::WORDS;
use crate::syntax::{self, Pair, Word};
use crate::typed::{Child, Node, Scope, Typing, tree};
use crate::value::Variables;

/// What a word could become.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// The text that takes the place of [`Completion::place`].
    pub text: String,
    /// The name that a list shows.
    pub name: String,
    /// Whether it is an argument that must be given.
    pub mandatory: bool,
    /// What it is, in a line.
    pub note: String,
}

/// What could stand at the cursor.
#[derive(Clone, Debug, Default)]
pub struct Completion {
    /// The text before the cursor that is completed.
    pub place: Range<usize>,
    /// What could stand there.
    pub candidates: Vec<Candidate>,
    /// What the server knows besides.
    pub question: Option<Question>,
}

/// What is known besides the line.
#[derive(Clone, Copy)]
pub struct Known<'a> {
    /// The schema of the server.
    pub schema: &'a Schema,
    /// A schema with names of types, for descriptions.
    pub described: Option<&'a Schema>,
    /// The first sentence of the description at a path: `NAME` or `TYPE.MEMBER`.
    pub describe: &'a dyn Fn(&str) -> Option<String>,
    /// The variables.
    pub variables: &'a Variables,
    /// Whether a transaction has begun.
    pub in_transaction: bool,
}

/// The line as far as it can be read: it is not complete.
struct Typed<'l> {
    /// The words but the one at the cursor.
    words: Vec<Word<'l>>,
    /// The word at the cursor, up to the cursor.
    current: Word<'l>,
    /// How many of the words stand before it.
    before: usize,
    is_action: bool,
}

/// Completes the word before the cursor.
#[must_use]
pub fn complete(line: &str, cursor: usize, known: &Known<'_>) -> Completion {
    let Some(typed) = Typed::read(line, cursor, known.in_transaction) else {
        return Completion::default();
    };
    let current = typed.current.clone();
    if typed.before == 0 {
        return first(&current, &typed, known);
    }
    let earlier = &typed.words[..typed.before];
    if let Some(bar) = earlier.iter().position(|word| word.text == "|") {
        let candidates = if bar + 1 == earlier.len() {
            vec![candidate(
                "select ",
                "select",
                "parts of the reply, by a JSON path".to_owned(),
            )]
        } else {
            Vec::new()
        };
        return finish(current.place, current.text, candidates);
    }
    let name = typed.words[0].text;
    if name == "wait" && typed.before == 1 && !typed.is_action {
        let events = known.schema.events.iter();
        let candidates = events.map(|event| {
            candidate(
                &format!("{} ", event.name),
                &event.name,
                known.note(&event.name),
            )
        });
        return finish(current.place.clone(), current.text, candidates.collect());
    }
    if name == "help" && !typed.is_action {
        let names = known.schema.commands.iter().map(|command| &command.name);
        let names = names.chain(known.schema.events.iter().map(|event| &event.name));
        let candidates = names.map(|name| candidate(name, name, known.note(name)));
        return finish(current.place.clone(), current.text, candidates.collect());
    }
    match current.text.split_once('=') {
        Some((key, value)) => of_value(key, value, &typed, known),
        None if current.text.starts_with('-') => options(&current, name, known),
        None => keys(&typed, known),
    }
}

/// The paths of mandatory members that a line lacks, with their types, in the order of the schema.
#[must_use]
pub fn missing(line: &str, known: &Known<'_>) -> Vec<(String, String)> {
    let Some(typed) = Typed::read(line, line.len(), known.in_transaction) else {
        return Vec::new();
    };
    let mut words = typed.words.clone();
    words.push(typed.current.clone());
    let Some(name) = words.first().filter(|word| !word.text.is_empty()) else {
        return Vec::new();
    };
    let pairs = pairs(&words);
    let children = tree(&pairs);
    let children: Vec<&Child<'_>> = children.iter().collect();
    let mut found = Vec::new();
    let root = root(known.schema, name.text, typed.is_action);
    if let Some(root) = root {
        known
            .typing()
            .missing(root, &children, &mut Vec::new(), &mut found);
    }
    found
}

impl Typing<'_> {
    fn missing(
        &self,
        ty: TypeId,
        children: &[&Child<'_>],
        path: &mut Vec<String>,
        found: &mut Vec<(String, String)>,
    ) {
        let Some(schema) = self.schema else { return };
        let mut scope = self.scope(Some(ty), children);
        let mut strangers = Vec::new();
        for child in children {
            let member = scope.member(child.key.text);
            let Some(member) = member else {
                strangers.push(*child);
                continue;
            };
            if let Node::Object(inside) = &child.node
                && self.element(Some(member.ty)).is_none()
                && let Some(ty) = self.object_type(Some(member.ty))
            {
                path.push(child.key.text.to_owned());
                self.missing(ty, &inside.iter().collect::<Vec<_>>(), path, found);
                path.pop();
            }
        }
        let wrapped = scope.wrapped.take();
        for DeclaredMember { member, .. } in &scope.members {
            let is_there = children.iter().any(|child| child.key.text == member.name);
            let is_wrapper = wrapped.is_some_and(|(name, _)| name == member.name);
            if !member.optional && !is_there && !is_wrapper {
                path.push(member.name.clone());
                found.push((path.join("."), describe(schema, member.ty)));
                path.pop();
            }
        }
        if let Some((_, ty)) = wrapped {
            self.missing(ty, &strangers, path, found);
        }
    }
}

impl Known<'_> {
    fn note(&self, path: &str) -> String {
        (self.describe)(path).unwrap_or_default()
    }

    fn typing(&self) -> Typing<'_> {
        Typing {
            schema: Some(self.schema),
            variables: self.variables,
        }
    }
}

impl<'l> Typed<'l> {
    fn read(line: &'l str, cursor: usize, in_transaction: bool) -> Option<Self> {
        let before = line.get(..cursor)?;
        let mut start = line.len() - line.trim_start().len();
        let mut is_action = in_transaction;
        // What stands before the first word.
        if line[start..].starts_with('$') {
            start += line[start..].find('=')? + 1;
        }
        start = line.len() - line[start..].trim_start().len();
        if line[start..].starts_with('!') {
            start = line.len() - line[start + 1..].trim_start().len();
        }
        if let Some(rest) = line[start..].strip_prefix("transaction(") {
            start = line.len() - rest.trim_start().len();
            is_action = true;
        }
        if line[start..].starts_with(['{', '#']) || start > cursor {
            return (start > cursor && before.ends_with(' ')).then(|| Self {
                words: Vec::new(),
                current: Word {
                    text: &line[cursor..cursor],
                    place: cursor..cursor,
                },
                before: 0,
                is_action,
            });
        }
        let mut words = words(before, start);
        let current = match words.last() {
            Some(word) if word.place.end == cursor => words.pop()?,
            _ => Word {
                text: &line[cursor..cursor],
                place: cursor..cursor,
            },
        };
        let count = words.len();
        // Words behind the cursor say which branches a union has. The word at the cursor may go on behind it.
        let rest = &line[cursor..];
        let next = cursor + rest.find(char::is_whitespace).unwrap_or(rest.len());
        words.extend(syntax::split(line, next).unwrap_or_default());
        Some(Self {
            words,
            current,
            before: count,
            is_action,
        })
    }
}

/// The words of a text that may end within quotes.
fn words(text: &str, start: usize) -> Vec<Word<'_>> {
    match syntax::split(text, start) {
        Ok(words) => words,
        Err(problem) => {
            // The last word begins at the whitespace before the quotation.
            let quote = problem.place.start;
            let begin = text[..quote]
                .rfind(char::is_whitespace)
                .map_or(start, |at| at + 1)
                .max(start);
            let mut words = syntax::split(&text[..begin], start).unwrap_or_default();
            words.push(Word {
                text: &text[begin..],
                place: begin..text.len(),
            });
            words
        }
    }
}

/// The words that are pairs.
fn pairs<'l>(words: &[Word<'l>]) -> Vec<Pair<'l>> {
    let pairs = words.iter().skip(1).filter_map(|word| {
        let (key, value) = word.text.split_once('=')?;
        syntax::pair(word, key, value).ok()
    });
    pairs.collect()
}

/// The type of the arguments of a command, or of the data of an action.
fn root(schema: &Schema, name: &str, is_action: bool) -> Option<TypeId> {
    if name == "wait" && !is_action {
        return None;
    }
    if !is_action {
        return arguments(schema, name);
    }
    let actions = schema.member(arguments(schema, "transaction")?, "actions")?;
    let branch = schema.variants(schema.element(actions.ty))?.branch(name)?;
    Some(schema.member(branch.ty, "data")?.ty)
}

/// The type of the arguments of what a line begins with.
fn root_of(schema: &Schema, typed: &Typed<'_>) -> Option<TypeId> {
    let name = typed.words.first()?.text;
    if name == "wait" && !typed.is_action {
        return match schema.lookup(typed.words.get(1)?.text)? {
            Definition::Event(id) => schema[id].data,
            _ => None,
        };
    }
    root(schema, name, typed.is_action)
}

fn first(current: &Word<'_>, typed: &Typed<'_>, known: &Known<'_>) -> Completion {
    let schema = known.schema;
    let mut candidates = Vec::new();
    if typed.is_action {
        let arguments = arguments(schema, "transaction");
        let actions = arguments.and_then(|ty| schema.member(ty, "actions"));
        let branches = actions.map_or(&[][..], |actions| {
            schema.branches(schema.element(actions.ty))
        });
        for branch in branches {
            candidates.push(candidate(
                &format!("{} ", branch.name),
                &branch.name,
                known.note(&branch.name),
            ));
        }
    } else {
        for command in &schema.commands {
            let has_arguments = command
                .args
                .is_some_and(|ty| !schema.members(ty).is_empty());
            let end = if has_arguments || !command.gen_marshal {
                " "
            } else {
                ""
            };
            let text = format!("{}{end}", command.name);
            candidates.push(candidate(&text, &command.name, known.note(&command.name)));
        }
        for (word, does) in WORDS {
            candidates.push(candidate(word, word, does.to_owned()));
        }
    }
    candidates.sort_by(|one, other| one.name.cmp(&other.name));
    finish(current.place.clone(), current.text, candidates)
}

fn options(current: &Word<'_>, name: &str, known: &Known<'_>) -> Completion {
    let mut candidates = Vec::new();
    if let Some(Definition::Command(id)) = known.schema.lookup(name)
        && known.schema[id].allow_oob
    {
        candidates.push(candidate(
            "--oob ",
            "--oob",
            "send it out of band".to_owned(),
        ));
    }
    if name == "migrate" {
        candidates.push(candidate(
            "-w ",
            "-w",
            "wait until the migration has ended".to_owned(),
        ));
    }
    finish(current.place.clone(), current.text, candidates)
}

/// The object in which a key stands.
struct Inside<'s> {
    scope: Scope<'s>,
    /// The type whose members are wrapped, with its own.
    wrapped: Option<Scope<'s>>,
}

/// Follows the parts of a key through the types; `children` is what the line says.
fn inside<'s>(
    typing: &Typing<'s>,
    ty: Option<TypeId>,
    children: &[&Child<'_>],
    path: &[&str],
) -> Option<Inside<'s>> {
    let scope = typing.scope(Some(ty?), children);
    let wrapped = scope
        .wrapped
        .map(|(_, ty)| typing.scope(Some(ty), children));
    let Some((part, rest)) = path.split_first() else {
        return Some(Inside { scope, wrapped });
    };
    let member = scope
        .member(part)
        .or_else(|| wrapped.as_ref()?.member(part))?;
    let node = children
        .iter()
        .find(|child| child.key.text == *part)
        .map(|child| &child.node);
    let below: Vec<&Child<'_>> = match node {
        Some(Node::Object(below)) => below.iter().collect(),
        _ => Vec::new(),
    };
    if let Some(element) = typing.element(Some(member.ty)) {
        let (index, rest) = rest.split_first()?;
        let node = below
            .iter()
            .find(|child| child.key.text == *index)
            .map(|child| &child.node);
        let below: Vec<&Child<'_>> = match node {
            Some(Node::Object(below)) => below.iter().collect(),
            _ => Vec::new(),
        };
        return inside(typing, typing.object_type(Some(element)), &below, rest);
    }
    inside(typing, typing.object_type(Some(member.ty)), &below, rest)
}

fn keys(typed: &Typed<'_>, known: &Known<'_>) -> Completion {
    let schema = known.schema;
    let current = &typed.current;
    let pairs = pairs(&typed.words);
    let children = tree(&pairs);
    let children: Vec<&Child<'_>> = children.iter().collect();
    let (prefix, _) = current
        .text
        .rsplit_once('.')
        .map_or(("", current.text), |(prefix, last)| (prefix, last));
    let path: Vec<&str> = prefix.split('.').filter(|part| !part.is_empty()).collect();
    let dotted = if path.is_empty() {
        String::new()
    } else {
        format!("{prefix}.")
    };
    let typing = known.typing();
    let found = inside(&typing, root_of(schema, typed), &children, &path);
    let mut candidates = Vec::new();
    if let Some(found) = found {
        let notes = Notes::of(typed, known, &children, &path);
        let wrapper = found.scope.wrapped.map(|(name, _)| name);
        let members = found
            .scope
            .members
            .iter()
            .filter(|declared| Some(&*declared.member.name) != wrapper);
        let wrapped = found.wrapped.iter().flat_map(|scope| &scope.members);
        for DeclaredMember { member, .. } in members.chain(wrapped) {
            let key = format!("{dotted}{}", member.name);
            let is_set = pairs.iter().any(|pair| pair.key_text() == key);
            if is_set {
                continue;
            }
            let below = format!("{key}.");
            let is_begun = pairs.iter().any(|pair| pair.key_text().starts_with(&below));
            let forms = forms(schema, member.ty, &key);
            let note = notes.of_member(&member.name, || describe(schema, member.ty));
            for text in forms
                .into_iter()
                .filter(|text| !is_begun || text.ends_with('.'))
            {
                candidates.push(Candidate {
                    name: text.clone(),
                    text,
                    mandatory: !member.optional && !is_begun,
                    note: note.clone(),
                });
            }
        }
    }
    candidates.sort_by_key(|candidate| !candidate.mandatory);
    let mut completion = finish(current.place.clone(), current.text, candidates);
    completion.question = live::keys(typed.words[0].text, &pairs, &path);
    completion
}

/// What a member can be continued with: `=` for a value, `.` for members of an object.
fn forms(schema: &Schema, ty: TypeId, key: &str) -> Vec<String> {
    let mut forms = Vec::new();
    let kinds: Vec<&TypeKind> = match &schema[ty].kind {
        TypeKind::Alternate(alternate) => alternate
            .branches
            .iter()
            .map(|branch| &schema[branch.ty].kind)
            .collect(),
        kind => vec![kind],
    };
    if kinds
        .iter()
        .any(|kind| !matches!(kind, TypeKind::Object(_)))
    {
        forms.push(format!("{key}="));
    }
    if kinds.iter().any(|kind| matches!(kind, TypeKind::Object(_))) {
        forms.push(format!("{key}."));
    }
    forms
}

/// Where descriptions of members are found: in a schema whose types have names.
struct Notes<'k> {
    known: &'k Known<'k>,
    command: &'k str,
    declared: Vec<(String, String)>,
}

impl<'k> Notes<'k> {
    fn of(typed: &Typed<'k>, known: &'k Known<'k>, children: &[&Child<'_>], path: &[&str]) -> Self {
        let found = known.described.and_then(|schema| {
            let typing = Typing {
                schema: Some(schema),
                variables: known.variables,
            };
            let found = inside(&typing, root_of(schema, typed), children, path)?;
            let members = found
                .scope
                .members
                .iter()
                .chain(found.wrapped.iter().flat_map(|scope| &scope.members));
            let names = members.map(|declared| {
                (
                    declared.member.name.clone(),
                    schema.display_name(declared.by).to_owned(),
                )
            });
            Some(names.collect())
        });
        let command = typed.words.first().map_or("", |word| word.text);
        Self {
            known,
            command,
            declared: found.unwrap_or_default(),
        }
    }

    /// The description of a member, or its type.
    fn of_member(&self, name: &str, ty: impl FnOnce() -> String) -> String {
        let by = self.declared.iter().find(|(known, _)| known == name);
        let by = by.map_or(self.command, |(_, by)| by);
        let text = (self.known.describe)(&format!("{by}.{name}"));
        text.unwrap_or_else(ty)
    }
}

fn of_value(key: &str, value: &str, typed: &Typed<'_>, known: &Known<'_>) -> Completion {
    let schema = known.schema;
    let place = typed.current.place.end - value.len()..typed.current.place.end;
    if let Some(name) = value.strip_prefix('$') {
        let names = known
            .variables
            .iter()
            .filter(|(known, _)| known.starts_with(name));
        let candidates = names.map(|(name, value)| {
            candidate(
                &format!("${name}"),
                &format!("${name}"),
                value.to_string().chars().take(60).collect(),
            )
        });
        return Completion {
            place,
            candidates: candidates.collect(),
            question: None,
        };
    }
    let pairs = pairs(&typed.words);
    let children = tree(&pairs);
    let children: Vec<&Child<'_>> = children.iter().collect();
    let path: Vec<&str> = key.split('.').collect();
    let Some((last, before)) = path.split_last() else {
        return Completion::default();
    };
    let typing = known.typing();
    let found = inside(&typing, root_of(schema, typed), &children, before);
    let member = found.and_then(|found| {
        let wrapped = found.wrapped;
        found.scope.member(last).or_else(|| wrapped?.member(last))
    });
    let mut candidates = Vec::new();
    let mut takes_text = member.is_none();
    if let Some(member) = member {
        let types = [member.ty].into_iter().chain(
            schema
                .alternatives(member.ty)
                .iter()
                .map(|branch| branch.ty),
        );
        for ty in types {
            takes_text |= matches!(
                schema[ty].kind,
                TypeKind::Builtin(qmp_schema::schema::Builtin::Str)
            );
            values(ty, known, &mut candidates);
        }
        describe_values(typed, &path, known, &children, &mut candidates);
    }
    let mut completion = finish(place, value, candidates);
    if takes_text {
        completion.question = live::values(typed.words[0].text, &path, &pairs, value);
    }
    completion
}

/// The values that a type has.
fn values(ty: TypeId, known: &Known<'_>, candidates: &mut Vec<Candidate>) {
    let schema = known.schema;
    let mut add = |name: &str, note: &str| {
        candidates.push(candidate(&format!("{name} "), name, note.to_owned()));
    };
    match &schema[ty].kind {
        TypeKind::Enum(found) => found.values.iter().for_each(|value| add(&value.name, "")),
        TypeKind::Builtin(qmp_schema::schema::Builtin::Bool) => {
            add("true", "also `on`");
            add("false", "also `off`");
        }
        TypeKind::Builtin(qmp_schema::schema::Builtin::Null) => add("null", ""),
        _ => {}
    }
}

/// Adds the descriptions of an enum's values.
fn describe_values(
    typed: &Typed<'_>,
    path: &[&str],
    known: &Known<'_>,
    children: &[&Child<'_>],
    candidates: &mut [Candidate],
) {
    let Some((schema, (last, before))) = known.described.zip(path.split_last()) else {
        return;
    };
    let typing = Typing {
        schema: Some(schema),
        variables: known.variables,
    };
    let found = inside(&typing, root_of(schema, typed), children, before);
    let member = found.and_then(|found| {
        let wrapped = found.wrapped;
        found.scope.member(last).or_else(|| wrapped?.member(last))
    });
    let Some(member) = member else { return };
    let types = [member.ty].into_iter().chain(
        schema
            .alternatives(member.ty)
            .iter()
            .map(|branch| branch.ty),
    );
    let enums: Vec<TypeId> = types.filter(|ty| !schema.values(*ty).is_empty()).collect();
    for candidate in candidates
        .iter_mut()
        .filter(|candidate| candidate.note.is_empty())
    {
        let mut notes = enums
            .iter()
            .map(|ty| (known.describe)(&format!("{}.{}", schema[*ty].name, candidate.name)));
        candidate.note = notes.find_map(|note| note).unwrap_or_default();
    }
}

fn candidate(text: &str, name: &str, note: String) -> Candidate {
    Candidate {
        text: text.to_owned(),
        name: name.to_owned(),
        mandatory: false,
        note,
    }
}

/// Leaves what begins with the text, and if nothing does, what has it inside.
fn finish(place: Range<usize>, text: &str, mut candidates: Vec<Candidate>) -> Completion {
    if candidates
        .iter()
        .any(|candidate| candidate.text.starts_with(text))
    {
        candidates.retain(|candidate| candidate.text.starts_with(text));
    } else {
        candidates.retain(|candidate| candidate.text.contains(text));
    }
    Completion {
        place,
        candidates,
        question: None,
    }
}

impl Completion {
    /// Adds the names that a server answered with.
    pub fn add(&mut self, text: &str, names: Vec<live::Name>) {
        let known: Vec<String> = self
            .candidates
            .iter()
            .map(|candidate| candidate.text.trim_end().to_owned())
            .collect();
        let names = names.into_iter().filter(|name| !known.contains(&name.text));
        let all: Vec<Candidate> = names
            .map(|name| {
                let end = if name.goes_on { "" } else { " " };
                let quoted = if name.text.contains(char::is_whitespace) {
                    serde_json::Value::from(&*name.text).to_string()
                } else {
                    name.text.clone()
                };
                candidate(&format!("{quoted}{end}"), &name.text, name.note)
            })
            .collect();
        let found = finish(self.place.clone(), text, all);
        self.candidates.extend(found.candidates);
    }
}

#[cfg(test)]
mod tests;
