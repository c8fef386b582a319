//! Random schemas as data, so that they can be changed in ways whose effect is known.

use std::fmt::Write;

/// Random numbers, from those that the test was given: fewer of them make a simpler schema.
pub(crate) struct Dice<'d> {
    numbers: &'d [u16],
    next: usize,
}

impl<'d> Dice<'d> {
    pub(crate) fn new(numbers: &'d [u16]) -> Self {
        Self { numbers, next: 0 }
    }

    /// A number below `bound`.
    pub(crate) fn roll(&mut self, bound: usize) -> usize {
        let number = self.numbers.get(self.next % self.numbers.len().max(1));
        // Once through, they come again, but not the same.
        let round = self.next / self.numbers.len().max(1);
        self.next += 1;
        (usize::from(number.copied().unwrap_or_default()) + round * 7919) % bound.max(1)
    }

    pub(crate) fn once_in(&mut self, times: usize) -> bool {
        self.roll(times) == times - 1
    }
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Ty {
    Scalar(&'static str),
    Enum(usize),
    Struct(usize),
    Union(usize),
    Alternate(usize),
    Array(Box<Ty>),
}

#[derive(Clone, Debug)]
pub(crate) struct Member {
    pub(crate) name: String,
    pub(crate) ty: Ty,
    pub(crate) optional: bool,
}

#[derive(Clone, Debug)]
pub(crate) struct Struct {
    /// The members that are in its own base.
    pub(crate) base: Vec<Member>,
    pub(crate) members: Vec<Member>,
}

#[derive(Clone, Debug)]
pub(crate) struct Union {
    pub(crate) tag: usize,
    pub(crate) common: Vec<Member>,
    /// Pairs of a value of the tag and the number of a struct.
    pub(crate) branches: Vec<(String, usize)>,
}

/// What an alternate has besides a string.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Alternate {
    pub(crate) null: bool,
    pub(crate) object: Option<usize>,
}

#[derive(Clone, Debug)]
pub(crate) enum Payload {
    Nothing,
    Inline(Vec<Member>),
    Named(usize),
    Union(usize),
}

#[derive(Clone, Debug)]
pub(crate) struct Command {
    pub(crate) arguments: Payload,
    pub(crate) returns: Option<Ty>,
}

#[derive(Clone, Debug)]
pub(crate) struct Model {
    /// What the names of types begin with.
    pub(crate) prefix: &'static str,
    pub(crate) enums: Vec<Vec<String>>,
    pub(crate) structs: Vec<Struct>,
    pub(crate) unions: Vec<Union>,
    pub(crate) alternates: Vec<Alternate>,
    pub(crate) commands: Vec<Command>,
    pub(crate) events: Vec<Payload>,
    /// Whether the definitions are written the other way round.
    pub(crate) backwards: bool,
    /// Whether the types are in a file of their own.
    pub(crate) apart: bool,
}

const SCALARS: [&str; 9] = [
    "int", "str", "bool", "number", "uint8", "uint32", "size", "any", "int16",
];

impl Model {
    pub(crate) fn random(dice: &mut Dice<'_>) -> Self {
        let mut model = Self {
            prefix: "Tt",
            enums: Vec::new(),
            structs: Vec::new(),
            unions: Vec::new(),
            alternates: Vec::new(),
            commands: Vec::new(),
            events: Vec::new(),
            backwards: false,
            apart: false,
        };
        for _ in 0..=dice.roll(3) {
            let values = 1 + dice.roll(4);
            model
                .enums
                .push((0..values).map(|value| format!("v{value}")).collect());
        }
        // Types refer to those before them, so that each has a finite value.
        for _ in 0..=dice.roll(4) {
            let members = model.members(dice, "m", 4);
            model.structs.push(Struct {
                base: Vec::new(),
                members,
            });
        }
        for _ in 0..dice.roll(3) {
            let tag = dice.roll(model.enums.len());
            let common = model.members(dice, "u", 2);
            let mut branches = Vec::new();
            for value in model.enums[tag].clone() {
                if !dice.once_in(3) {
                    branches.push((value, dice.roll(model.structs.len())));
                }
            }
            // A union needs a branch.
            if branches.is_empty() {
                branches.push((model.enums[tag][0].clone(), 0));
            }
            model.unions.push(Union {
                tag,
                common,
                branches,
            });
        }
        for _ in 0..dice.roll(3) {
            let object = dice.once_in(2).then(|| dice.roll(model.structs.len()));
            let null = object.is_none() || dice.once_in(2);
            model.alternates.push(Alternate { null, object });
        }
        let members = model.members(dice, "m", 4);
        model.structs.push(Struct {
            base: Vec::new(),
            members,
        });
        for _ in 0..=dice.roll(3) {
            let arguments = model.payload(dice);
            let returns = match dice.roll(4) {
                0 => None,
                1 if !model.unions.is_empty() => Some(Ty::Union(dice.roll(model.unions.len()))),
                2 => Some(Ty::Array(Box::new(Ty::Struct(
                    dice.roll(model.structs.len()),
                )))),
                _ => Some(Ty::Struct(dice.roll(model.structs.len()))),
            };
            model.commands.push(Command { arguments, returns });
        }
        for _ in 0..dice.roll(3) {
            let data = model.payload(dice);
            model.events.push(data);
        }
        model
    }

    fn payload(&self, dice: &mut Dice<'_>) -> Payload {
        match dice.roll(4) {
            0 => Payload::Inline(self.members(dice, "m", 4)),
            1 if !self.unions.is_empty() => Payload::Union(dice.roll(self.unions.len())),
            2 if dice.once_in(3) => Payload::Nothing,
            _ => Payload::Named(dice.roll(self.structs.len())),
        }
    }

    pub(crate) fn members(&self, dice: &mut Dice<'_>, letter: &str, most: usize) -> Vec<Member> {
        let count = dice.roll(most + 1);
        let member = |index| Member {
            name: format!("{letter}{index}"),
            ty: self.ty(dice),
            optional: dice.once_in(2),
        };
        (0..count).map(member).collect()
    }

    pub(crate) fn ty(&self, dice: &mut Dice<'_>) -> Ty {
        let ty = match dice.roll(8) {
            0 | 1 => Ty::Enum(dice.roll(self.enums.len())),
            2 if !self.structs.is_empty() => Ty::Struct(dice.roll(self.structs.len())),
            3 if !self.unions.is_empty() => Ty::Union(dice.roll(self.unions.len())),
            4 if !self.alternates.is_empty() => Ty::Alternate(dice.roll(self.alternates.len())),
            _ => Ty::Scalar(SCALARS[dice.roll(SCALARS.len())]),
        };
        if dice.once_in(5) {
            return Ty::Array(Box::new(ty));
        }
        ty
    }

    /// The files: `schema.json`, and `types.json` if the types are apart.
    pub(crate) fn files(&self) -> (String, String) {
        let mut types = self.types();
        let mut calls = self.calls();
        if self.backwards {
            types.reverse();
            calls.reverse();
        }
        if self.apart {
            let calls = calls.concat();
            return (
                format!("{{ 'include': 'types.json' }}\n{calls}"),
                types.concat(),
            );
        }
        (types.concat() + &calls.concat(), String::new())
    }

    fn types(&self) -> Vec<String> {
        let prefix = self.prefix;
        let mut types = Vec::new();
        for (index, values) in self.enums.iter().enumerate() {
            let values = values.iter().map(|value| format!("'{value}'"));
            let values = values.collect::<Vec<_>>().join(", ");
            types.push(format!(
                "{{ 'enum': '{prefix}Enum{index}', 'data': [ {values} ] }}\n"
            ));
        }
        for (index, object) in self.structs.iter().enumerate() {
            let mut base = String::new();
            if !object.base.is_empty() {
                base = format!(" 'base': '{prefix}Base{index}',");
                let members = self.list(&object.base);
                types.push(format!(
                    "{{ 'struct': '{prefix}Base{index}', 'data': {members} }}\n"
                ));
            }
            let members = self.list(&object.members);
            types.push(format!(
                "{{ 'struct': '{prefix}Struct{index}',{base} 'data': {members} }}\n"
            ));
        }
        for (index, union) in self.unions.iter().enumerate() {
            let tag = Member {
                name: "kind".to_owned(),
                ty: Ty::Enum(union.tag),
                optional: false,
            };
            let common: Vec<Member> = std::iter::once(tag).chain(union.common.clone()).collect();
            let branches = union.branches.iter();
            let branches = branches.map(|(value, ty)| format!("'{value}': '{prefix}Struct{ty}'"));
            types.push(format!(
                "{{ 'union': '{prefix}Union{index}', 'base': {}, 'discriminator': 'kind',\n  'data': {{ {} }} }}\n",
                self.list(&common),
                branches.collect::<Vec<_>>().join(", ")
            ));
        }
        for (index, alternate) in self.alternates.iter().enumerate() {
            let mut branches = vec!["'text': 'str'".to_owned()];
            branches.extend(alternate.null.then(|| "'nothing': 'null'".to_owned()));
            branches.extend(
                alternate
                    .object
                    .map(|ty| format!("'object': '{prefix}Struct{ty}'")),
            );
            types.push(format!(
                "{{ 'alternate': '{prefix}Alternate{index}', 'data': {{ {} }} }}\n",
                branches.join(", ")
            ));
        }
        types
    }

    fn calls(&self) -> Vec<String> {
        let mut calls = Vec::new();
        for (index, command) in self.commands.iter().enumerate() {
            let mut text = format!("{{ 'command': 'command{index}'");
            text.push_str(&self.data(&command.arguments));
            if let Some(returns) = &command.returns {
                // Writing to a string does not fail.
                let _ = write!(text, ", 'returns': {}", self.name(returns));
            }
            calls.push(text + " }\n");
        }
        for (index, data) in self.events.iter().enumerate() {
            calls.push(format!(
                "{{ 'event': 'EVENT{index}'{} }}\n",
                self.data(data)
            ));
        }
        calls
    }

    fn data(&self, payload: &Payload) -> String {
        let prefix = self.prefix;
        match payload {
            Payload::Nothing => String::new(),
            Payload::Inline(members) => format!(", 'data': {}", self.list(members)),
            Payload::Named(ty) => format!(", 'data': '{prefix}Struct{ty}'"),
            Payload::Union(ty) => format!(", 'data': '{prefix}Union{ty}', 'boxed': true"),
        }
    }

    fn list(&self, members: &[Member]) -> String {
        let members = members.iter().map(|member| {
            let star = if member.optional { "*" } else { "" };
            format!("'{star}{}': {}", member.name, self.name(&member.ty))
        });
        format!("{{ {} }}", members.collect::<Vec<_>>().join(", "))
    }

    fn name(&self, ty: &Ty) -> String {
        let prefix = self.prefix;
        match ty {
            Ty::Scalar(name) => format!("'{name}'"),
            Ty::Enum(index) => format!("'{prefix}Enum{index}'"),
            Ty::Struct(index) => format!("'{prefix}Struct{index}'"),
            Ty::Union(index) => format!("'{prefix}Union{index}'"),
            Ty::Alternate(index) => format!("'{prefix}Alternate{index}'"),
            // There are no arrays of arrays.
            Ty::Array(element) => match &**element {
                Ty::Array(inner) => format!("[ {} ]", self.name(inner)),
                _ => format!("[ {} ]", self.name(element)),
            },
        }
    }

    /// Changes what is not on the wire.
    pub(crate) fn shuffle(&mut self, dice: &mut Dice<'_>) {
        match dice.roll(7) {
            0 => self.prefix = "Other",
            1 => self.backwards = !self.backwards,
            2 => self.apart = !self.apart,
            3 => {
                for values in &mut self.enums {
                    values.reverse();
                }
                for object in &mut self.structs {
                    object.members.reverse();
                }
                for union in &mut self.unions {
                    union.common.reverse();
                    union.branches.reverse();
                }
            }
            4 => {
                let index = dice.roll(self.structs.len());
                let object = &mut self.structs[index];
                let at = dice.roll(object.members.len() + 1);
                object.base.extend(object.members.drain(..at));
            }
            5 => {
                for command in &mut self.commands {
                    if let Payload::Named(ty) = command.arguments {
                        let object = &self.structs[ty];
                        let members = object.base.iter().chain(&object.members).cloned();
                        command.arguments = Payload::Inline(members.collect());
                    }
                }
            }
            _ => {
                for command in &mut self.commands {
                    if let Payload::Inline(members) = &command.arguments {
                        self.structs.push(Struct {
                            base: Vec::new(),
                            members: members.clone(),
                        });
                        command.arguments = Payload::Named(self.structs.len() - 1);
                    }
                }
            }
        }
    }

    /// Changes something that may be on the wire.
    pub(crate) fn mutate(&mut self, dice: &mut Dice<'_>) {
        match dice.roll(10) {
            0 => {
                let index = dice.roll(self.enums.len());
                self.enums[index].push(format!("w{}", dice.roll(3)));
                self.enums[index].dedup();
            }
            1 => {
                let index = dice.roll(self.enums.len());
                let of_union = self.unions.iter().any(|union| union.tag == index);
                if self.enums[index].len() > 1 && !of_union {
                    self.enums[index].pop();
                }
            }
            2 if !self.unions.is_empty() => {
                let index = dice.roll(self.unions.len());
                let union = &mut self.unions[index];
                if union.branches.len() > 1 {
                    union.branches.pop();
                } else {
                    let taken = &union.branches[0].0;
                    let free = self.enums[union.tag].iter().find(|value| *value != taken);
                    union.branches.extend(free.map(|value| (value.clone(), 0)));
                }
            }
            3 if !self.alternates.is_empty() => {
                let index = dice.roll(self.alternates.len());
                let alternate = &mut self.alternates[index];
                match (alternate.null, alternate.object) {
                    (true, None) => alternate.object = Some(0),
                    (true, Some(_)) => alternate.null = false,
                    _ => alternate.null = true,
                }
            }
            4 => {
                let index = dice.roll(self.commands.len());
                self.commands[index].returns = Some(Ty::Struct(dice.roll(self.structs.len())));
            }
            5 => {
                let index = dice.roll(self.commands.len());
                self.commands[index].arguments = self.payload(dice);
            }
            6 if self.commands.len() > 1 => {
                self.commands.pop();
            }
            kind => self.mutate_member(dice, kind),
        }
    }

    fn mutate_member(&mut self, dice: &mut Dice<'_>, kind: usize) {
        let index = dice.roll(self.structs.len());
        // What comes before the struct is finite, whatever it is.
        let before = Self {
            structs: self.structs[..index].to_vec(),
            unions: Vec::new(),
            alternates: Vec::new(),
            ..self.clone()
        };
        let new = Member {
            name: format!("n{}", dice.roll(3)),
            ty: before.ty(dice),
            optional: dice.once_in(2),
        };
        let members = &mut self.structs[index].members;
        let at = dice.roll(members.len().max(1));
        match (kind % 4, members.get_mut(at)) {
            (0, Some(_)) => {
                members.remove(at);
            }
            (1, Some(member)) => member.optional = !member.optional,
            (2, Some(member)) => member.ty = new.ty,
            _ => {
                members.retain(|member| member.name != new.name);
                members.push(new);
            }
        }
    }
}
