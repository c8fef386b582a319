//! QOM: the tree of objects, as far as clients look into it.

use serde_json::{Value, json};

use crate::arguments::Arguments;
use crate::machine::Machine;
use crate::refusal::{Answer, done, generic, no_device, no_such};
use qmp_types::ErrorObject;

/// An object in the tree.
struct Place {
    path: String,
    kind: String,
    properties: Vec<(String, Value)>,
}

fn place(path: &str, kind: impl Into<String>, properties: Vec<(String, Value)>) -> Place {
    Place {
        path: path.to_owned(),
        kind: kind.into(),
        properties,
    }
}

impl Machine {
    fn machine_kind(&self) -> String {
        let machine = self.build.target.machine_type(self.build.release);
        format!("{machine}-machine")
    }

    /// The objects that there are, parents before children.
    fn places(&self) -> Vec<Place> {
        let mut places = vec![
            place("/", "container", Vec::new()),
            place("/backend", "container", Vec::new()),
            place("/machine", self.machine_kind(), Vec::new()),
            place("/machine/unattached", "container", Vec::new()),
            place("/machine/peripheral", "container", Vec::new()),
            place("/machine/peripheral-anon", "container", Vec::new()),
            place("/objects", "container", Vec::new()),
            place("/chardevs", "container", Vec::new()),
        ];
        let known = |properties: &serde_json::Map<String, Value>| {
            let own = properties.iter().filter(|(name, _)| {
                !matches!(
                    name.as_str(),
                    "id" | "driver" | "qom-type" | "bus" | "props"
                )
            });
            own.map(|(name, value)| (name.clone(), value.clone()))
                .collect::<Vec<_>>()
        };
        for device in &self.devices.all {
            let mut properties = known(&device.properties);
            properties.push(("realized".to_owned(), json!(true)));
            properties.push(("hotplugged".to_owned(), json!(true)));
            properties.push(("hotpluggable".to_owned(), json!(true)));
            places.push(place(&device.path, &device.driver, properties));
        }
        for object in &self.objects.0 {
            let path = format!("/objects/{}", object.id);
            places.push(place(&path, &object.kind, known(&object.properties)));
        }
        for label in self.chardevs.sockets() {
            places.push(place(
                &format!("/chardevs/{label}"),
                "chardev-socket",
                Vec::new(),
            ));
        }
        places
    }

    /// Whether there is an object of that path.
    pub(crate) fn has_place(&self, path: &str) -> bool {
        path.starts_with('/') && self.resolve(path).is_ok()
    }

    /// Finds an object by its path, or by the end of it.
    fn resolve(&self, path: &str) -> Result<Place, ErrorObject> {
        let trimmed = match path.trim_end_matches('/') {
            "" if path.starts_with('/') => "/",
            trimmed => trimmed,
        };
        let found = self.places().into_iter().find(|place| {
            place.path == trimmed
                || !trimmed.is_empty()
                    && !trimmed.starts_with('/')
                    && place
                        .path
                        .strip_suffix(trimmed)
                        .is_some_and(|rest| rest.ends_with('/'))
        });
        found.ok_or_else(|| no_device(path))
    }
}

/// The type of a property that has a value like this.
fn type_of(value: &Value) -> &'static str {
    match value {
        Value::Bool(_) => "bool",
        Value::Number(_) => "int",
        _ => "str",
    }
}

pub(crate) fn list(machine: &mut Machine, arguments: Arguments<'_>) -> Answer {
    if arguments.text("path").is_empty() {
        return Err(generic("Path '' is ambiguous"));
    }
    let found = machine.resolve(arguments.text("path"))?;
    let mut infos = vec![json!({"name": "type", "type": "string"})];
    for (name, value) in &found.properties {
        infos.push(json!({"name": name, "type": type_of(value)}));
    }
    let prefix = format!("{}/", found.path.trim_end_matches('/'));
    for other in machine.places() {
        let Some(name) = other.path.strip_prefix(&prefix) else {
            continue;
        };
        if !name.is_empty() && !name.contains('/') {
            infos.push(json!({"name": name, "type": format!("child<{}>", other.kind)}));
        }
    }
    Ok(infos.into())
}

pub(crate) fn get(machine: &mut Machine, arguments: Arguments<'_>) -> Answer {
    let found = machine.resolve(arguments.text("path"))?;
    let property = arguments.text("property");
    if property == "type" {
        return Ok(found.kind.into());
    }
    let own = found.properties.iter().find(|(name, _)| name == property);
    match own {
        Some((_, value)) => Ok(value.clone()),
        None => Err(no_property(&found.kind, property)),
    }
}

fn no_property(kind: &str, property: &str) -> ErrorObject {
    generic(format!("Property '{kind}.{property}' not found"))
}

pub(crate) fn set(machine: &mut Machine, arguments: Arguments<'_>) -> Answer {
    let found = machine.resolve(arguments.text("path"))?;
    let property = arguments.text("property");
    if matches!(property, "type" | "hotplugged" | "hotpluggable") {
        let desc = format!("Property '{}.{property}' is not writable", found.kind);
        return Err(generic(desc));
    }
    let value = arguments.value("value").cloned().unwrap_or_default();
    if !found.properties.iter().any(|(name, _)| name == property) {
        return Err(no_property(&found.kind, property));
    }
    let mut devices = machine.devices.all.iter_mut();
    if let Some(device) = devices.find(|device| device.path == found.path) {
        device.properties.insert(property.to_owned(), value);
    } else if let Some(id) = found.path.strip_prefix("/objects/") {
        let mut objects = machine.objects.0.iter_mut();
        if let Some(object) = objects.find(|object| object.id == id) {
            object.properties.insert(property.to_owned(), value);
        }
    }
    done()
}

/// Several objects at a time. One that is not there has an empty list.
pub(crate) fn list_get(machine: &mut Machine, arguments: Arguments<'_>) -> Answer {
    let paths = arguments.array("paths").iter().filter_map(Value::as_str);
    if paths.clone().any(str::is_empty) {
        return Err(generic("Path '' is ambiguous"));
    }
    let infos = paths.map(|path| {
        let found = machine.resolve(path).ok();
        let properties = found.iter().flat_map(|place| {
            let kind = ("type".to_owned(), json!(place.kind));
            let own = place.properties.iter().cloned();
            std::iter::once(kind).chain(own)
        });
        let shown = properties.map(|(name, value)| {
            let kind = if name == "type" {
                "string"
            } else {
                type_of(&value)
            };
            json!({"name": name, "type": kind, "value": value})
        });
        json!({"properties": shown.collect::<Value>()})
    });
    Ok(infos.collect())
}

pub(crate) fn list_types(machine: &mut Machine, arguments: Arguments<'_>) -> Answer {
    let wanted = arguments.str("implements");
    let models = crate::devices::models().map(|name| (name, "device"));
    let objects = machine.build.values("ObjectType").into_iter();
    let all = models.chain(objects.map(|name| (name, "object")));
    let shown = all.filter(|(name, parent)| {
        wanted.is_none_or(|wanted| {
            wanted == *parent
                || wanted == *name
                || wanted == "object"
                || wanted == "user-creatable" && *parent == "object"
        })
    });
    Ok(shown
        .map(|(name, parent)| json!({"name": name, "parent": parent}))
        .collect())
}

fn properties() -> Answer {
    Ok(json!([{"name": "type", "type": "string"}]))
}

pub(crate) fn type_properties(machine: &mut Machine, arguments: Arguments<'_>) -> Answer {
    let kind = arguments.text("typename");
    let is_object = machine.build.has_value("ObjectType", kind);
    if !is_object && !crate::devices::is_model(kind) {
        return Err(no_such(format!("Class '{kind}' not found")));
    }
    machine.note_unmodelled("qom-list-properties");
    properties()
}

pub(crate) fn device_properties(machine: &mut Machine, arguments: Arguments<'_>) -> Answer {
    let kind = arguments.text("typename");
    if machine.build.has_value("ObjectType", kind) {
        let desc = "Parameter 'typename' expects a non-abstract device type";
        return Err(generic(desc));
    }
    if !crate::devices::is_model(kind) {
        return Err(no_device(kind));
    }
    machine.note_unmodelled("device-list-properties");
    Ok(Value::Array(Vec::new()))
}
