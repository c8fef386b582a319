//! A JSON value as the Rust expression that makes it: with `new`, with setters, and with a conversion where there is one.
//!
//! Values that only a newer schema has, and unions without a tag, have no expression.

use std::collections::HashMap;

use proc_macro2::{Literal, TokenStream};
use qmp_schema::schema::JsonKind;
use quote::{format_ident, quote};
use serde_json::{Map, Value};

use crate::emit::{alternate, types, union};
use crate::names::Name;
use crate::plan::{
    AlternateItem, Arm, ArmType, CommandItem, EnumItem, EventItem, Field, Module, NamedKind,
    RustType, StructItem, TypeItem, UnionTag,
};

/// The items of a schema, by the names that expressions use.
pub(crate) struct Printer<'p> {
    commands: HashMap<&'p str, &'p CommandItem>,
    events: HashMap<&'p str, &'p EventItem>,
    structs: HashMap<&'p Name, &'p StructItem>,
    branches: HashMap<&'p Name, &'p UnionTag>,
    enums: HashMap<&'p Name, &'p EnumItem>,
    alternates: HashMap<&'p Name, &'p AlternateItem>,
}

/// An object in the making: what `new` gives, and the setters to call, each with its argument.
pub(crate) struct Built {
    pub made: TokenStream,
    pub setters: Vec<TokenStream>,
}

impl Built {
    /// The whole expression.
    pub(crate) fn expression(&self) -> TokenStream {
        let Self { made, setters } = self;
        quote!(#made #(.#setters)*)
    }
}

impl<'p> Printer<'p> {
    pub(crate) fn new(modules: &'p [Module]) -> Self {
        let mut printer = Self {
            commands: HashMap::new(),
            events: HashMap::new(),
            structs: HashMap::new(),
            branches: HashMap::new(),
            enums: HashMap::new(),
            alternates: HashMap::new(),
        };
        for module in modules {
            let commands = module.commands.iter();
            let commands = commands.map(|command| (command.item.wire.as_str(), command));
            printer.commands.extend(commands);
            let events = module.events.iter();
            let events = events.map(|event| (event.item.wire.as_str(), event));
            printer.events.extend(events);
            for item in &module.types {
                match item {
                    TypeItem::Struct(item, tag) => {
                        printer.structs.insert(&item.ident, item);
                        let tag = tag.iter().map(|tag| (&tag.ident, &**tag));
                        printer.branches.extend(tag);
                    }
                    TypeItem::Enum(item) => {
                        printer.enums.insert(&item.ident, item);
                    }
                    TypeItem::Alternate(item) => {
                        printer.alternates.insert(&item.ident, item);
                    }
                }
            }
        }
        printer
    }

    /// A command with these arguments.
    pub(crate) fn command(&self, name: &str, arguments: Option<&Value>) -> Option<Built> {
        let item = &self.commands.get(name)?.item;
        let none = Map::new();
        let arguments = match arguments {
            None => &none,
            Some(arguments) => arguments.as_object()?,
        };
        self.object(item, "commands", arguments)
    }

    /// The name of an event's struct.
    pub(crate) fn event(&self, name: &str) -> Option<&'p Name> {
        self.events.get(name).map(|event| &event.item.ident)
    }

    /// A struct: what `new` takes, then a setter for each optional member that is there.
    fn object(
        &self,
        item: &StructItem,
        module: &str,
        members: &Map<String, Value>,
    ) -> Option<Built> {
        let (module, ident) = (format_ident!("{module}"), &item.ident);
        let (optional, required): (Vec<_>, Vec<_>) =
            item.fields.iter().partition(|field| field.optional);
        let value = |field: &Field| members.get(&field.wire);
        let mut setters = Vec::new();
        let made = if let Some(name) = &item.required {
            let fields = required.into_iter().map(|field| {
                let (ident, value) = (&field.ident, self.exact(&field.ty, value(field)?, members)?);
                Some(quote!(#ident: #value))
            });
            let fields = fields.collect::<Option<Vec<_>>>()?;
            quote!(#module::#ident::new(#module::#name { #(#fields),* }))
        } else {
            let arguments = required
                .into_iter()
                .map(|field| self.argument(&field.ty, value(field)?, members));
            let arguments = arguments.collect::<Option<Vec<_>>>()?;
            quote!(#module::#ident::new(#(#arguments),*))
        };
        for field in optional {
            let Some(value) = value(field) else { continue };
            if !item.setters {
                return None;
            }
            let (setter, value) = (&field.setter, self.argument(&field.ty, value, members)?);
            setters.push(quote!(#setter(#value)));
        }
        if item.others.is_some() {
            for (name, value) in members {
                if item.fields.iter().all(|field| field.wire != *name) {
                    let value = any(value);
                    setters.push(quote!(with(#name, #value)));
                }
            }
        }
        Some(Built { made, setters })
    }

    /// An expression of that very type. `around` are the members of the object that it is in, where those of a union's branch are.
    fn exact(
        &self,
        ty: &RustType,
        value: &Value,
        around: &Map<String, Value>,
    ) -> Option<TokenStream> {
        Some(match ty {
            RustType::Integer(_) => integer(value)?,
            RustType::Number => {
                let number = value.as_f64()?;
                let literal = Literal::f64_unsuffixed(number.abs());
                negative(number < 0.0, &literal)
            }
            RustType::Bool => {
                let value = value.as_bool()?;
                quote!(#value)
            }
            RustType::Str => {
                let text = value.as_str()?;
                quote!(#text.into())
            }
            RustType::Any => {
                let value = any(value);
                quote!(serde_json::Value::from(#value))
            }
            RustType::Null => quote!(()),
            RustType::Empty => return None,
            RustType::List(element) => {
                let items = self.items(element, value)?;
                quote!(vec![#(#items),*])
            }
            RustType::Boxed(inner) => {
                let value = self.exact(inner, value, around)?;
                quote!(Box::new(#value))
            }
            RustType::Named(name, NamedKind::Enum) => {
                let text = value.as_str()?;
                let item = self.enums.get(name)?;
                let known = item.values.iter().find(|known| known.wire == text)?;
                let ident = &known.ident;
                quote!(types::#name::#ident)
            }
            RustType::Named(name, NamedKind::Struct | NamedKind::Union) => {
                let item = self.structs.get(name)?;
                self.object(item, "types", value.as_object()?)?.expression()
            }
            RustType::Named(name, NamedKind::Alternate) => {
                let (_, arm) = self.alternative(name, value)?;
                self.arm(name, arm, value, value.as_object().unwrap_or(around))?
            }
            RustType::Named(name, NamedKind::Branches) => {
                let arm = self.branch(name, value)?;
                let members = Value::Object(around.clone());
                self.arm(name, arm, &members, around)?
            }
        })
    }

    /// An expression that converts into the type, as parameters take it.
    fn argument(
        &self,
        ty: &RustType,
        value: &Value,
        around: &Map<String, Value>,
    ) -> Option<TokenStream> {
        Some(match ty {
            RustType::Str => {
                let text = value.as_str()?;
                quote!(#text)
            }
            RustType::Any => any(value),
            ty if types::is_texts(ty) => {
                let texts = value.as_array()?.iter().map(Value::as_str);
                let texts = texts.collect::<Option<Vec<_>>>()?;
                if texts.is_empty() {
                    quote!(Vec::<String>::new())
                } else {
                    quote!([#(#texts),*])
                }
            }
            RustType::List(element) => {
                let items = self.items(element, value)?;
                if items.is_empty() {
                    quote!(Vec::new())
                } else {
                    quote!([#(#items),*])
                }
            }
            RustType::Boxed(inner) => self.exact(inner, value, around)?,
            RustType::Named(name, NamedKind::Alternate) => {
                let (item, arm) = self.alternative(name, value)?;
                match &arm.ty {
                    ArmType::Value(RustType::Str) if alternate::converts(item, arm) => {
                        let text = value.as_str()?;
                        quote!(#text)
                    }
                    ArmType::Value(ty) if alternate::converts(item, arm) => {
                        self.exact(unboxed(ty), value, value.as_object().unwrap_or(around))?
                    }
                    _ => self.exact(ty, value, around)?,
                }
            }
            RustType::Named(name, NamedKind::Union) => {
                let members = value.as_object()?;
                let item = self.structs.get(name)?;
                let tag = item.fields.get(item.tag?)?;
                let others = item.fields.iter().filter(|field| field.wire != tag.wire);
                if others
                    .into_iter()
                    .any(|field| members.contains_key(&field.wire))
                {
                    return self.exact(ty, value, around);
                }
                self.argument(&tag.ty, members.get(&tag.wire)?, members)?
            }
            RustType::Named(name, NamedKind::Branches) => {
                let arm = self.branch(name, value)?;
                let mut sources = union::sources(self.branches.get(name)?);
                // What is wrapped needs no wrapper.
                sources.sort_by_key(|source| source.wrapper.is_none());
                let source = sources.iter().find(|source| source.arm.ident == arm.ident);
                let members = Value::Object(around.clone());
                match source {
                    None => self.exact(ty, value, around)?,
                    Some(source) if source.wrapper.is_some() => {
                        self.exact(source.ty, around.get("data")?, around)?
                    }
                    Some(source) => self.exact(source.ty, &members, around)?,
                }
            }
            ty => self.exact(ty, value, around)?,
        })
    }

    fn items(&self, element: &RustType, value: &Value) -> Option<Vec<TokenStream>> {
        let none = Map::new();
        let items = value.as_array()?.iter();
        items.map(|item| self.exact(element, item, &none)).collect()
    }

    /// A variant of an enum with what it holds.
    fn arm(
        &self,
        name: &Name,
        arm: &Arm,
        value: &Value,
        around: &Map<String, Value>,
    ) -> Option<TokenStream> {
        let ident = &arm.ident;
        Some(match &arm.ty {
            ArmType::Nothing => quote!(types::#name::#ident),
            ArmType::Value(ty) => {
                let value = self.exact(ty, value, around)?;
                quote!(types::#name::#ident(#value))
            }
        })
    }

    fn branch(&self, name: &Name, tag: &Value) -> Option<&'p Arm> {
        let tag = tag.as_str()?;
        let arms = &self.branches.get(name)?.arms;
        arms.iter().find(|arm| arm.wire == tag)
    }

    /// The alternative for the JSON type of a value.
    fn alternative(&self, name: &Name, value: &Value) -> Option<(&'p AlternateItem, &'p Arm)> {
        let item = self.alternates.get(name)?;
        let fits = |json: JsonKind| match value {
            Value::Null => json == JsonKind::Null,
            Value::Bool(_) => json == JsonKind::Boolean,
            Value::Number(_) => json == JsonKind::Number,
            Value::String(_) => json == JsonKind::String,
            Value::Array(_) => json == JsonKind::Array,
            Value::Object(_) => json == JsonKind::Object,
        };
        let (_, arm) = item.arms.iter().find(|(json, _)| fits(*json))?;
        Some((item, arm))
    }
}

fn unboxed(ty: &RustType) -> &RustType {
    match ty {
        RustType::Boxed(inner) => inner,
        ty => ty,
    }
}

fn integer(value: &Value) -> Option<TokenStream> {
    if let Some(number) = value.as_i64() {
        let literal = Literal::u64_unsuffixed(number.unsigned_abs());
        return Some(negative(number < 0, &literal));
    }
    let literal = Literal::u64_unsuffixed(value.as_u64()?);
    Some(quote!(#literal))
}

fn negative(is_negative: bool, literal: &Literal) -> TokenStream {
    if is_negative {
        quote!(-#literal)
    } else {
        quote!(#literal)
    }
}

/// Something that converts into `serde_json::Value`.
fn any(value: &Value) -> TokenStream {
    let number = integer(value).or_else(|| {
        let number = value.as_f64()?;
        let literal = Literal::f64_unsuffixed(number.abs());
        Some(negative(number < 0.0, &literal))
    });
    match (value, number) {
        (Value::Bool(value), _) => quote!(#value),
        (Value::String(text), _) => quote!(#text),
        (Value::Number(_), Some(number)) => number,
        (value, _) => {
            let json = json(value);
            quote!(serde_json::json!(#json))
        }
    }
}

/// A value as the macro `json!` takes it.
fn json(value: &Value) -> TokenStream {
    match value {
        Value::Null => quote!(null),
        Value::Array(items) => {
            let items = items.iter().map(json);
            quote!([#(#items),*])
        }
        Value::Object(members) => {
            let members = members.iter().map(|(name, value)| {
                let value = json(value);
                quote!(#name: #value)
            });
            quote!({ #(#members),* })
        }
        value => any(value),
    }
}
