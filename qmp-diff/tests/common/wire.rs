//! What is gone from the wire between two schemas, from what servers of both would answer to
//! `query-qmp-schema`: a simple walk, to check the comparison against.

use std::collections::{BTreeSet, HashMap, HashSet};

use qmp_history::introspect::{Names, to_json};
use qmp_schema::Schema;
use qmp_schema::condition::Defines;
use serde_json::Value;

/// Something that is gone.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Gone {
    /// The command or event.
    pub(crate) root: String,
    /// `arg-type` or `ret-type`; empty if it is the command or event itself.
    pub(crate) side: &'static str,
    pub(crate) kind: Kind,
    pub(crate) name: String,
    /// The values of the tag with which it is gone, if not with all.
    pub(crate) tags: BTreeSet<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    /// A command or event.
    Whole,
    /// All that a command returned.
    Returns,
    Member,
    Value,
    Branch,
    Alternative,
    /// What there was of another type.
    Type,
}

/// All that is gone.
pub(crate) fn gone(old: &Schema, new: &Schema, defines: &Defines) -> BTreeSet<Gone> {
    let (old, new) = (
        to_json(old, defines, Names::Masked),
        to_json(new, defines, Names::Masked),
    );
    let (old_entries, new_entries) = (entries(&old), entries(&new));
    let mut walk = Walk {
        old: by_name(&old_entries, false),
        new: by_name(&new_entries, false),
        gone: BTreeSet::new(),
        seen: HashSet::new(),
        root: String::new(),
        side: "",
    };
    let new_roots = by_name(&new_entries, true);
    for (name, entry) in by_name(&old_entries, true) {
        (walk.root, walk.side) = (name.to_owned(), "");
        let Some(twin) = new_roots.get(name).filter(|twin| meta(twin) == meta(entry)) else {
            walk.add(Kind::Whole, name, BTreeSet::new());
            continue;
        };
        for side in ["arg-type", "ret-type"] {
            if let (Some(was), Some(is)) = (entry[side].as_str(), twin[side].as_str()) {
                walk.side = side;
                walk.seen.clear();
                if side == "ret-type"
                    && walk.is_nothing(is)
                    && !walk.old_is_nothing(was)
                    && walk.old_is_object(was)
                {
                    walk.add(Kind::Returns, "", BTreeSet::new());
                    continue;
                }
                walk.types(was, is);
            }
        }
    }
    walk.gone
}

type Entries<'a> = HashMap<&'a str, &'a Value>;

struct Walk<'a> {
    old: Entries<'a>,
    new: Entries<'a>,
    gone: BTreeSet<Gone>,
    seen: HashSet<(String, String)>,
    root: String,
    side: &'static str,
}

fn entries(answer: &Value) -> Vec<&Value> {
    answer.as_array().expect("a list").iter().collect()
}

fn meta(entry: &Value) -> &str {
    entry["meta-type"].as_str().expect("a kind")
}

fn by_name<'a>(entries: &[&'a Value], roots: bool) -> Entries<'a> {
    let wanted = entries.iter().filter(|entry| {
        let is_root = matches!(meta(entry), "command" | "event");
        is_root == roots
    });
    wanted
        .map(|entry| (entry["name"].as_str().expect("a name"), *entry))
        .collect()
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn text(value: &Value) -> &str {
    value.as_str().expect("a text")
}

/// The members of an object with a value of its tag, or the common ones, with their types.
fn members<'a>(
    entries: &Entries<'a>,
    entry: &'a Value,
    tag: Option<&str>,
) -> Vec<(&'a str, &'a str)> {
    let own = |entry: &'a Value| list(&entry["members"]).iter();
    let mut found: Vec<_> = own(entry)
        .map(|m| (text(&m["name"]), text(&m["type"])))
        .collect();
    let of_tag = list(&entry["variants"]).iter();
    for branch in of_tag.filter(|branch| Some(text(&branch["case"])) == tag) {
        let branch = entries[text(&branch["type"])];
        found.extend(own(branch).map(|m| (text(&m["name"]), text(&m["type"]))));
    }
    found
}

fn cases(entry: &Value) -> Vec<&str> {
    list(&entry["variants"])
        .iter()
        .map(|branch| text(&branch["case"]))
        .collect()
}

impl Walk<'_> {
    fn add(&mut self, kind: Kind, name: &str, tags: BTreeSet<String>) {
        self.gone.insert(Gone {
            root: self.root.clone(),
            side: self.side,
            kind,
            name: name.to_owned(),
            tags,
        });
    }

    fn is_nothing(&self, new: &str) -> bool {
        let entry = self.new[new];
        meta(entry) == "object" && list(&entry["members"]).is_empty()
    }

    fn old_is_nothing(&self, old: &str) -> bool {
        let entry = self.old[old];
        meta(entry) == "object" && list(&entry["members"]).is_empty()
    }

    fn old_is_object(&self, old: &str) -> bool {
        meta(self.old[old]) == "object"
    }

    fn types(&mut self, old: &str, new: &str) {
        if !self.seen.insert((old.to_owned(), new.to_owned())) {
            return;
        }
        let (was, is) = (self.old[old], self.new[new]);
        match (meta(was), meta(is)) {
            ("array", "array") => self.types(text(&was["element-type"]), text(&is["element-type"])),
            ("object", "object") => self.objects(was, is),
            ("enum", "enum") => {
                let values: HashSet<&str> = list(&is["values"]).iter().map(text).collect();
                for value in list(&was["values"]).iter().map(text) {
                    if !values.contains(value) {
                        self.add(Kind::Value, value, BTreeSet::new());
                    }
                }
            }
            ("alternate", "alternate") => self.alternates(was, is),
            ("builtin", "builtin") => {
                let json = [&was["json-type"], &is["json-type"]];
                if json[0] != json[1] && json[1] != "value" {
                    self.add(Kind::Type, text(json[0]), BTreeSet::new());
                }
            }
            (_, "alternate") | ("enum", "builtin") => {}
            (kind, _) => self.add(Kind::Type, kind, BTreeSet::new()),
        }
    }

    fn objects(&mut self, was: &Value, is: &Value) {
        let (was_cases, is_cases) = (cases(was), cases(is));
        let mut tags: BTreeSet<Option<&str>> = BTreeSet::new();
        for case in &was_cases {
            if is_cases.is_empty() || is_cases.contains(case) {
                tags.insert(Some(*case));
            } else {
                self.add_branch(was, case);
            }
        }
        if was_cases.is_empty() {
            tags.extend(is_cases.iter().map(|case| Some(*case)));
        }
        if tags.is_empty() {
            tags.insert(None);
        }
        let mut missing: HashMap<&str, BTreeSet<String>> = HashMap::new();
        let mut pairs: BTreeSet<(&str, &str)> = BTreeSet::new();
        let (old, new) = (self.old.clone(), self.new.clone());
        for tag in tags {
            let new_members = members(&new, is, tag);
            for (name, ty) in members(&old, was, tag) {
                let twin = new_members.iter().find(|(other, _)| *other == name);
                if let Some((_, twin)) = twin {
                    pairs.insert((ty, twin));
                } else {
                    let with = missing.entry(name).or_default();
                    with.extend(tag.map(str::to_owned));
                }
            }
        }
        for (name, tags) in missing {
            self.add(Kind::Member, name, tags);
        }
        for (old, new) in pairs {
            self.types(old, new);
        }
    }

    /// A branch that has no members is a mere value of its tag.
    fn add_branch(&mut self, was: &Value, case: &str) {
        let has_members = members(&self.old, was, Some(case)).len() > list(&was["members"]).len();
        if has_members {
            self.add(Kind::Branch, case, BTreeSet::new());
        }
    }

    fn alternates(&mut self, was: &Value, is: &Value) {
        let json = |entries: &Entries<'_>, member: &Value| {
            let ty = text(&member["type"]);
            let entry = entries[ty];
            match meta(entry) {
                "enum" => "string".to_owned(),
                "builtin" => text(&entry["json-type"]).replace("int", "number"),
                other => other.to_owned(),
            }
        };
        for member in list(&was["members"]) {
            let kind = json(&self.old, member);
            let twin = list(&is["members"])
                .iter()
                .find(|other| json(&self.new, other) == kind);
            match twin {
                Some(twin) => self.types(text(&member["type"]), text(&twin["type"])),
                None => self.add(Kind::Alternative, &kind, BTreeSet::new()),
            }
        }
    }
}
