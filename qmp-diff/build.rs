//! Turns the files in `rules/` into the enum `RuleId` and the table of rules.
//!
//! A rule that the comparison names and that has no file does not compile; neither does a file with an unknown key or
//! word, a mirror that is no rule, or a rule without the pair of schemas in `tests/rules` that shows it.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};

use toml::{Table, Value};

/// The keys of a verdict, which a case may replace.
const VERDICT: [&str; 4] = ["wire", "reverse", "api", "levels"];
const OTHER_KEYS: [&str; 10] = [
    "ids",
    "summary",
    "text",
    "needs",
    "mirror",
    "rationale",
    "references",
    "error",
    "advice",
    "cases",
];

type Result<T> = std::result::Result<T, Box<dyn Error>>;

fn main() -> Result<()> {
    println!("cargo::rerun-if-changed=rules");
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?);
    let mut rules = BTreeMap::new();
    for entry in fs::read_dir(root.join("rules"))? {
        let path = entry?.path();
        let read = || -> Result<()> {
            let file: Table = fs::read_to_string(&path)?.parse()?;
            let ids = strings(&file, "ids")?;
            if ids.first().map(String::as_str) != path.file_stem().and_then(|stem| stem.to_str()) {
                return Err("the file is not named after its first id".into());
            }
            for id in ids {
                if rules.insert(id.clone(), file.clone()).is_some() {
                    return Err(format!("another file has the rule '{id}' too").into());
                }
            }
            Ok(())
        };
        in_file(&path, read)?;
    }
    let mut code = String::from(
        "/// The rules, by their ids.\n\
         #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]\n\
         pub enum RuleId {",
    );
    for (id, file) in &rules {
        writeln!(
            code,
            "/// `{id}`: {}.\n{},",
            string(file, "summary")?,
            pascal(id)
        )?;
    }
    writeln!(code, "}}\nstatic RULES: [Rule; {}] = [", rules.len())?;
    for (id, file) in &rules {
        in_file(Path::new(id), || rule(&mut code, &root, id, file, &rules))?;
    }
    code.push_str("];\n");
    fs::write(Path::new(&env::var("OUT_DIR")?).join("rules.rs"), code)?;
    Ok(())
}

fn in_file(path: &Path, mut work: impl FnMut() -> Result<()>) -> Result<()> {
    work().map_err(|error| format!("{}: {error}", path.display()).into())
}

/// Writes a rule as an element of the table.
fn rule(
    code: &mut String,
    root: &Path,
    id: &str,
    file: &Table,
    rules: &BTreeMap<String, Table>,
) -> Result<()> {
    let is_known = |key: &str| VERDICT.contains(&key) || OTHER_KEYS.contains(&key);
    if let Some(key) = file.keys().find(|key| !is_known(key)) {
        return Err(format!("there is no key '{key}'").into());
    }
    let mirrors = strings(file, "mirror")?;
    if let Some(mirror) = mirrors.iter().find(|mirror| !rules.contains_key(*mirror)) {
        return Err(format!("the mirror '{mirror}' is no rule").into());
    }
    let mirrors = mirrors.iter().filter(|mirror| face(id, mirror));
    let mirrors: Vec<String> = mirrors.map(|mirror| variant("RuleId", mirror)).collect();
    let mut cases = String::new();
    for (name, case) in file
        .get("cases")
        .and_then(Value::as_table)
        .into_iter()
        .flatten()
    {
        let mut whole = file.clone();
        let case = case.as_table().ok_or("a case is no table")?;
        if let Some(key) = case.keys().find(|key| !VERDICT.contains(&key.as_str())) {
            return Err(format!("a case has no '{key}'").into());
        }
        whole.extend(case.clone());
        write!(cases, "({name:?}, {}), ", verdict(&whole)?)?;
    }
    let needs: Vec<String> = strings(file, "needs")?
        .iter()
        .map(|need| variant("Needs", need))
        .collect();
    let example = |name: &str| {
        let path = root.join("tests/rules").join(id).join(name);
        format!("include_str!({:?})", path.to_string_lossy())
    };
    writeln!(
        code,
        "Rule {{ id: RuleId::{}, name: {id:?}, summary: {:?}, general: {}, cases: &[{cases}], needs: &[{}], \
         mirror: &[{}], rationale: {:?}, references: &{:?}, error: {:?}, advice: {:?}, text: {:?}, \
         example: [{}, {}] }},",
        pascal(id),
        string(file, "summary")?,
        verdict(file)?,
        needs.join(", "),
        mirrors.join(", "),
        string(file, "rationale")?.trim(),
        strings(file, "references")?,
        file.get("error").and_then(Value::as_str),
        string(file, "advice")?.trim(),
        string(file, "text")?,
        example("old.json"),
        example("new.json"),
    )?;
    Ok(())
}

/// A verdict; an invalid word is a compile error.
fn verdict(file: &Table) -> Result<String> {
    let levels = file
        .get("levels")
        .and_then(Value::as_table)
        .ok_or("there are no levels")?;
    let level = |view| Ok::<_, Box<dyn Error>>(variant("Level", string(levels, view)?));
    Ok(format!(
        "Verdict {{ wire: {}, reverse: {}, api: {}, levels: [{}, {}, {}] }}",
        variant("Effect", string(file, "wire")?),
        variant("Effect", string(file, "reverse")?),
        variant("SemverImpact", string(file, "api")?),
        level("client")?,
        level("qemu")?,
        level("rust")?,
    ))
}

/// Whether a change that one rule reports can be one that the other reports when the schemas are exchanged: what
/// is in replies is not in events then. A file for both lists the mirrors of both.
fn face(id: &str, mirror: &str) -> bool {
    let part = |id: &str| {
        ["arg-", "return-", "event-"]
            .iter()
            .position(|part| id.starts_with(part))
    };
    part(id)
        .zip(part(mirror))
        .is_none_or(|(one, other)| one == other)
}

fn string<'f>(file: &'f Table, key: &str) -> Result<&'f str> {
    let text = file.get(key).and_then(Value::as_str);
    text.ok_or_else(|| format!("'{key}' is missing or no text").into())
}

/// A list of texts; empty if it is absent.
fn strings(file: &Table, key: &str) -> Result<Vec<String>> {
    let list = file
        .get(key)
        .and_then(Value::as_array)
        .into_iter()
        .flatten();
    let texts = list.map(|text| text.as_str().map(str::to_owned).ok_or(key));
    Ok(texts
        .collect::<std::result::Result<_, _>>()
        .map_err(|key| format!("'{key}' is not a list of texts"))?)
}

fn variant(ty: &str, word: &str) -> String {
    format!("{ty}::{}", pascal(word))
}

/// `arg-removed` is `ArgRemoved`.
fn pascal(text: &str) -> String {
    let words = text.split('-').map(|word| {
        let (first, rest) = word.split_at(1.min(word.len()));
        first.to_ascii_uppercase() + rest
    });
    words.collect()
}
