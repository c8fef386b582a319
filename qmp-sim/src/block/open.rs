//! Opens nodes: the options of `blockdev-add` become a node and, where they are not references, its children.

use qmp_schema::schema::Definition;
use qmp_types::ErrorObject;
use serde_json::{Map, Value};

use super::{Graph, Image, Node};
use crate::arguments::{Arguments, size};
use crate::build::Build;
use crate::refusal::{generic, is_id};

/// How long the name of a node may be.
const LONGEST_NAME: usize = 31;

/// The size of a node whose options do not say it, and that no image has.
const USUAL_SIZE: u64 = 1 << 30;

/// How deeply children may be nested in options.
const DEEPEST: usize = 64;

/// The members of the options of a driver that are children, each with its name and whether it is an array.
fn roles(build: &Build, driver: &str) -> Vec<(&'static str, bool)> {
    let schema = build.schema();
    let Some(Definition::Type(ty)) = schema.lookup("BlockdevOptions") else {
        return Vec::new();
    };
    let branch = schema
        .variants(ty)
        .and_then(|variants| variants.branch(driver));
    let members = branch
        .map(|branch| schema.members(branch.ty))
        .unwrap_or_default();
    let mut roles = Vec::new();
    for member in members {
        let element = schema.element(member.ty);
        if schema[element].name.starts_with("BlockdevRef") {
            roles.push((member.name.as_str(), element != member.ty));
        }
    }
    roles
}

impl Graph {
    /// Opens a node, and gives its name.
    pub(super) fn open(
        &mut self,
        build: &Build,
        options: &Map<String, Value>,
        depth: usize,
    ) -> Result<String, ErrorObject> {
        if depth > DEEPEST {
            return Err(generic("Block nodes are nested too deeply"));
        }
        let read = Arguments(options);
        let driver = read.text("driver");
        let mut own = options.clone();
        let mut children = Vec::new();
        for (role, is_array) in roles(build, driver) {
            let Some(value) = own.remove(role) else {
                continue;
            };
            let values = match (value, is_array) {
                (Value::Array(values), true) => values,
                (value, _) => vec![value],
            };
            for (index, value) in values.iter().enumerate() {
                let name = match value {
                    Value::String(name) => self.either(name)?.name.clone(),
                    Value::Object(options) => self.open(build, options, depth + 1)?,
                    _ => continue,
                };
                let role = if is_array {
                    format!("{role}.{index}")
                } else {
                    role.to_owned()
                };
                children.push((role, name));
            }
        }
        let opened = self.finish(build, driver, own, &mut children, depth);
        if opened.is_err() {
            for (_, child) in children {
                let is_needed = self.parents(&child).next().is_some();
                if !is_needed && self.find(&child).is_some_and(|child| !child.is_owned) {
                    self.remove(&child);
                }
            }
        }
        opened
    }

    fn finish(
        &mut self,
        build: &Build,
        driver: &str,
        options: Map<String, Value>,
        children: &mut Vec<(String, String)>,
        depth: usize,
    ) -> Result<String, ErrorObject> {
        let name = match options.get("node-name").and_then(Value::as_str) {
            Some(name) => {
                self.check_name(name)?;
                name.to_owned()
            }
            None => self.new_name(),
        };
        let (size, backing) = self.image_of(driver, &options, children)?;
        let has_backing = children.iter().any(|(role, _)| role == "backing");
        // An explicit `null` was taken from the options, too, but then the image is not asked.
        if let (Some(file), false) = (backing, has_backing) {
            let mut options = Map::new();
            let format = self.images.get(&file).map(|image| image.format.clone());
            let mut inner = Map::new();
            inner.insert("driver".to_owned(), "file".into());
            inner.insert("filename".to_owned(), file.into());
            options.insert("driver".to_owned(), format.unwrap_or_default().into());
            options.insert("file".to_owned(), inner.into());
            let opened = self.open(build, &options, depth + 1)?;
            children.push(("backing".to_owned(), opened));
        }
        let node = Node {
            name: name.clone(),
            driver: driver.to_owned(),
            options,
            children: std::mem::take(children),
            size,
            is_owned: false,
            device: None,
            bitmaps: Vec::new(),
            write_threshold: 0,
            snapshots: Vec::new(),
        };
        self.nodes.insert(0, node);
        Ok(name)
    }

    pub(super) fn check_name(&self, name: &str) -> Result<(), ErrorObject> {
        if !is_id(name) {
            return Err(generic(format!("Invalid node-name: '{name}'")));
        }
        if self.find(name).is_some() {
            return Err(generic(format!("Duplicate nodes with node-name='{name}'")));
        }
        if name.len() > LONGEST_NAME {
            return Err(generic("Node name too long"));
        }
        Ok(())
    }

    /// The size of what a driver opens, and the name of the backing file that the image names.
    fn image_of(
        &self,
        driver: &str,
        options: &Map<String, Value>,
        children: &[(String, String)],
    ) -> Result<(u64, Option<String>), ErrorObject> {
        let read = Arguments(options);
        match driver {
            "file" | "host_device" | "host_cdrom" => {
                let file = read.text("filename");
                let cannot = || format!("Could not open '{file}': No such file or directory");
                let image = self.images.get(file).ok_or_else(|| generic(cannot()))?;
                return Ok((image.size, None));
            }
            "null-co" | "null-aio" => {
                return Ok((read.size("size").unwrap_or(USUAL_SIZE), None));
            }
            _ => {}
        }
        let first = children.iter().find(|(role, _)| role != "backing");
        let Some(child) = first.and_then(|(_, name)| self.find(name)) else {
            return Ok((USUAL_SIZE, None));
        };
        if !is_format(driver) {
            let whole = child.size;
            let part = options.get("size").and_then(size);
            return Ok((part.unwrap_or(whole), None));
        }
        match self.image_in(child) {
            Some(image) if image.format == driver => Ok((image.size, image.backing.clone())),
            _ => Err(generic(not_in_format(driver))),
        }
    }

    /// The image in a node, if it is a file.
    pub(super) fn image_in(&self, node: &Node) -> Option<&Image> {
        let file = node.options.get("filename").and_then(Value::as_str);
        self.images.get(file?)
    }
}

/// Whether an image has a header that tells that it is of the format.
fn is_format(driver: &str) -> bool {
    matches!(
        driver,
        "qcow2"
            | "qcow"
            | "qed"
            | "vmdk"
            | "vdi"
            | "vhdx"
            | "vpc"
            | "luks"
            | "bochs"
            | "cloop"
            | "dmg"
            | "parallels"
    )
}

fn not_in_format(driver: &str) -> String {
    let article = match driver {
        "luks" => return "Volume is not in LUKS format".to_owned(),
        "vdi" => "Image not in VDI format",
        "qed" => "Image not in QED format",
        "parallels" => "Image not in Parallels format",
        "bochs" => "Image not in Bochs format",
        _ => return format!("Image is not in {driver} format"),
    };
    article.to_owned()
}
