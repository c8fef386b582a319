// @generated from nasty.json by `qmp generate`. Do not edit.

use super::*;

impl ::qmp_types::rt::Blank for Keywords {
    const BLANK: Self = Self {
        type_: ::qmp_types::rt::Blank::BLANK,
        self_: None,
        self__: None,
        crate_: None,
        super_: None,
        gen_: None,
        async_: None,
        dyn_: None,
        match_: None,
        move_: None,
        default: None,
        new: None,
        clone: None,
        value: None,
        view: None,
        from: None,
        into: None,
        others: None,
        members: None,
        ok: None,
    };
}

impl ::qmp_types::rt::Object for Keywords {
    const SHAPE: &'static ::qmp_types::rt::Shape = &::qmp_types::rt::Shape {
        name: "Keywords",
        names: &[
            "type",
            "self",
            "Self",
            "crate",
            "super",
            "gen",
            "async",
            "dyn",
            "match",
            "move",
            "default",
            "new",
            "clone",
            "value",
            "view",
            "from",
            "into",
            "others",
            "members",
            "ok",
        ],
        order: &[19, 15, 2, 14, 5, 12, 7, 9, 3, 17, 10, 18, 11, 6, 13, 0, 1, 8, 4, 16],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut ::qmp_types::rt::View<'_>) {
        view.object(
            &[
                &self.type_,
                &self.self_,
                &self.self__,
                &self.crate_,
                &self.super_,
                &self.gen_,
                &self.async_,
                &self.dyn_,
                &self.match_,
                &self.move_,
                &self.default,
                &self.new,
                &self.clone,
                &self.value,
                &self.view,
                &self.from,
                &self.into,
                &self.others,
                &self.members,
                &self.ok,
            ],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut ::qmp_types::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.type_,
                &mut self.self_,
                &mut self.self__,
                &mut self.crate_,
                &mut self.super_,
                &mut self.gen_,
                &mut self.async_,
                &mut self.dyn_,
                &mut self.match_,
                &mut self.move_,
                &mut self.default,
                &mut self.new,
                &mut self.clone,
                &mut self.value,
                &mut self.view,
                &mut self.from,
                &mut self.into,
                &mut self.others,
                &mut self.members,
                &mut self.ok,
            ],
        );
    }
}

impl ::qmp_types::rt::Blank for String_ {
    const BLANK: Self = Self {
        str: ::qmp_types::rt::Blank::BLANK,
    };
}

impl ::qmp_types::rt::Object for String_ {
    const SHAPE: &'static ::qmp_types::rt::Shape = &::qmp_types::rt::Shape {
        name: "String",
        names: &["str"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut ::qmp_types::rt::View<'_>) {
        view.object(&[&self.str]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut ::qmp_types::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.str]);
    }
}

impl ::qmp_types::rt::Blank for Option_ {
    const BLANK: Self = Self {
        some: ::qmp_types::rt::Blank::BLANK,
        none: None,
    };
}

impl ::qmp_types::rt::Object for Option_ {
    const SHAPE: &'static ::qmp_types::rt::Shape = &::qmp_types::rt::Shape {
        name: "Option",
        names: &["some", "none"],
        order: &[1, 0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut ::qmp_types::rt::View<'_>) {
        view.object(&[&self.some, &self.none]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut ::qmp_types::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.some, &mut self.none]);
    }
}

impl ::qmp_types::rt::Blank for Vec_ {
    const BLANK: Self = Self {
        box_: ::qmp_types::rt::Blank::BLANK,
    };
}

impl ::qmp_types::rt::Object for Vec_ {
    const SHAPE: &'static ::qmp_types::rt::Shape = &::qmp_types::rt::Shape {
        name: "Vec",
        names: &["box"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut ::qmp_types::rt::View<'_>) {
        view.object(&[&self.box_]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut ::qmp_types::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.box_]);
    }
}

impl ::qmp_types::rt::Blank for Box_ {
    const BLANK: Self = Self {};
}

impl ::qmp_types::rt::Object for Box_ {}

impl ::qmp_types::rt::Blank for Result_ {
    const BLANK: Self = Self { ok: None, err: None };
}

impl ::qmp_types::rt::Object for Result_ {
    const SHAPE: &'static ::qmp_types::rt::Shape = &::qmp_types::rt::Shape {
        name: "Result",
        names: &["ok", "err"],
        order: &[0, 1],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut ::qmp_types::rt::View<'_>) {
        view.object(&[&self.ok, &self.err]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut ::qmp_types::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.ok, &mut self.err]);
    }
}

impl ::qmp_types::rt::Blank for Default_ {
    const BLANK: Self = Self {
        number: ::qmp_types::rt::Blank::BLANK,
        size: ::qmp_types::rt::Blank::BLANK,
    };
}

impl ::qmp_types::rt::Object for Default_ {
    const SHAPE: &'static ::qmp_types::rt::Shape = &::qmp_types::rt::Shape {
        name: "Default",
        names: &["number", "size"],
        order: &[0, 1],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut ::qmp_types::rt::View<'_>) {
        view.object(&[&self.number, &self.size]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut ::qmp_types::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.number, &mut self.size]);
    }
}

impl ::qmp_types::rt::Blank for Unknown {
    const BLANK: Self = Self { unknown: None };
}

impl ::qmp_types::rt::Object for Unknown {
    const SHAPE: &'static ::qmp_types::rt::Shape = &::qmp_types::rt::Shape {
        name: "Unknown",
        names: &["unknown"],
        order: &[0],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut ::qmp_types::rt::View<'_>) {
        view.object(&[&self.unknown]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut ::qmp_types::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.unknown]);
    }
}

impl ::qmp_types::rt::Blank for AnyEvent {
    const BLANK: Self = Self { event: None };
}

impl ::qmp_types::rt::Object for AnyEvent {
    const SHAPE: &'static ::qmp_types::rt::Shape = &::qmp_types::rt::Shape {
        name: "AnyEvent",
        names: &["event"],
        order: &[0],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut ::qmp_types::rt::View<'_>) {
        view.object(&[&self.event]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut ::qmp_types::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.event]);
    }
}

impl ::qmp_types::rt::Blank for Object {
    const BLANK: Self = Self { shape: None, data: None };
}

impl ::qmp_types::rt::Object for Object {
    const SHAPE: &'static ::qmp_types::rt::Shape = &::qmp_types::rt::Shape {
        name: "Object",
        names: &["shape", "data"],
        order: &[0, 1],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut ::qmp_types::rt::View<'_>) {
        view.object(&[&self.shape, &self.data]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut ::qmp_types::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.shape, &mut self.data]);
    }
}

impl ::qmp_types::rt::Enumeration for Shouting {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("unknown", Self::Unknown_),
        ("Unknown", Self::Unknown__),
        ("UNKNOWN", Self::Unknown___),
        ("self", Self::Self_),
        ("Self", Self::Self__),
        ("2_5", Self::_2_5),
        ("25", Self::_25),
        ("0", Self::_0),
        ("a-b", Self::AB),
        ("A_B-", Self::AB_),
        ("x86_64", Self::X86_64),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Unknown_ => "unknown",
            Self::Unknown__ => "Unknown",
            Self::Unknown___ => "UNKNOWN",
            Self::Self_ => "self",
            Self::Self__ => "Self",
            Self::_2_5 => "2_5",
            Self::_25 => "25",
            Self::_0 => "0",
            Self::AB => "a-b",
            Self::AB_ => "A_B-",
            Self::X86_64 => "x86_64",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn unknown(text: ::qmp_types::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl ::qmp_types::rt::Blank for Twins {
    const BLANK: Self = Self {
        same_name: ::qmp_types::rt::Blank::BLANK,
        same_name_: ::qmp_types::rt::Blank::BLANK,
        same_name__: ::qmp_types::rt::Blank::BLANK,
    };
}

impl ::qmp_types::rt::Object for Twins {
    const SHAPE: &'static ::qmp_types::rt::Shape = &::qmp_types::rt::Shape {
        name: "Twins",
        names: &["same-name", "same-Name", "SameName"],
        order: &[2, 1, 0],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut ::qmp_types::rt::View<'_>) {
        view.object(&[&self.same_name, &self.same_name_, &self.same_name__]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut ::qmp_types::rt::ViewMut<'_>) {
        view.object(
            &mut [&mut self.same_name, &mut self.same_name_, &mut self.same_name__],
        );
    }
}

impl ::qmp_types::rt::Enumeration for Empty {
    const VALUES: &'static [(&'static str, Self)] = &[];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn unknown(text: ::qmp_types::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl ::qmp_types::rt::Blank for OrgExample1Thing {
    const BLANK: Self = Self {
        org_example_x_foo: ::qmp_types::rt::Blank::BLANK,
        org_example_bar: None,
    };
}

impl ::qmp_types::rt::Object for OrgExample1Thing {
    const SHAPE: &'static ::qmp_types::rt::Shape = &::qmp_types::rt::Shape {
        name: "__org.example-1_Thing",
        names: &["__org.example_x-foo", "__org.example_bar"],
        order: &[1, 0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut ::qmp_types::rt::View<'_>) {
        view.object(&[&self.org_example_x_foo, &self.org_example_bar]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut ::qmp_types::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.org_example_x_foo, &mut self.org_example_bar]);
    }
}

impl ::qmp_types::rt::Blank for Chain {
    const BLANK: Self = Self {
        name: ::qmp_types::rt::Blank::BLANK,
        next: None,
        all: None,
    };
}

impl ::qmp_types::rt::Object for Chain {
    const SHAPE: &'static ::qmp_types::rt::Shape = &::qmp_types::rt::Shape {
        name: "Chain",
        names: &["name", "next", "all"],
        order: &[0, 1, 2],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut ::qmp_types::rt::View<'_>) {
        view.object(&[&self.name, &self.next, &self.all]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut ::qmp_types::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.name, &mut self.next, &mut self.all]);
    }
}

impl ::qmp_types::rt::Blank for Ping {
    const BLANK: Self = Self { pong: None };
}

impl ::qmp_types::rt::Object for Ping {
    const SHAPE: &'static ::qmp_types::rt::Shape = &::qmp_types::rt::Shape {
        name: "Ping",
        names: &["pong"],
        order: &[0],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut ::qmp_types::rt::View<'_>) {
        view.object(&[&self.pong]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut ::qmp_types::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.pong]);
    }
}

impl ::qmp_types::rt::Blank for Pong {
    const BLANK: Self = Self { ping: None, chain: None };
}

impl ::qmp_types::rt::Object for Pong {
    const SHAPE: &'static ::qmp_types::rt::Shape = &::qmp_types::rt::Shape {
        name: "Pong",
        names: &["ping", "chain"],
        order: &[1, 0],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut ::qmp_types::rt::View<'_>) {
        view.object(&[&self.ping, &self.chain]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut ::qmp_types::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.ping, &mut self.chain]);
    }
}

impl ::qmp_types::rt::Enumeration for NodeKind {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("leaf", Self::Leaf),
        ("filter", Self::Filter),
        ("pair", Self::Pair),
        ("none", Self::None),
        ("odd", Self::Odd),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Leaf => "leaf",
            Self::Filter => "filter",
            Self::Pair => "pair",
            Self::None => "none",
            Self::Odd => "odd",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn unknown(text: ::qmp_types::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl ::qmp_types::rt::Blank for Node {
    const BLANK: Self = Self {
        kind: ::qmp_types::rt::Blank::BLANK,
        label: None,
    };
}

impl ::qmp_types::rt::Object for Node {
    const SHAPE: &'static ::qmp_types::rt::Shape = &::qmp_types::rt::Shape {
        name: "Node",
        names: &["kind", "label"],
        order: &[1, 0],
        required: 0b1,
        required_beyond: &[],
        tag: Some(0),
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut ::qmp_types::rt::View<'_>) {
        view.object(&[&self.kind, &self.label]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut ::qmp_types::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.kind, &mut self.label]);
    }
}

impl<T: Into<types::NodeBranch>> From<T> for Node {
    #[inline]
    fn from(branch: T) -> Self {
        Self::new(branch)
    }
}

impl ::qmp_types::rt::Branches for NodeBranch {
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "leaf" => Self::Leaf(::qmp_types::rt::Blank::BLANK),
            "filter" => Self::Filter(::qmp_types::rt::Blank::BLANK),
            "pair" => Self::Pair(Box::new(::qmp_types::rt::Blank::BLANK)),
            "none" => Self::None,
            "odd" => Self::Odd,
            _ => Self::Unknown(::qmp_types::rt::UnknownBranch::new(tag)),
        }
    }

    #[inline]
    fn tag(&self) -> &str {
        match self {
            Self::Leaf(_) => "leaf",
            Self::Filter(_) => "filter",
            Self::Pair(_) => "pair",
            Self::None => "none",
            Self::Odd => "odd",
            Self::Unknown(branch) => &branch.tag,
        }
    }

    #[inline]
    fn members(&self) -> Option<&dyn ::qmp_types::rt::Members> {
        match self {
            Self::Leaf(members) => Some(members),
            Self::Filter(members) => Some(members),
            Self::Pair(members) => Some(&**members),
            Self::None => None,
            Self::Odd => None,
            Self::Unknown(members) => Some(members),
        }
    }

    #[inline]
    fn members_mut(&mut self) -> Option<&mut dyn ::qmp_types::rt::Members> {
        match self {
            Self::Leaf(members) => Some(members),
            Self::Filter(members) => Some(members),
            Self::Pair(members) => Some(&mut **members),
            Self::None => None,
            Self::Odd => None,
            Self::Unknown(members) => Some(members),
        }
    }
}

impl From<types::Leaf> for NodeBranch {
    #[inline]
    fn from(branch: types::Leaf) -> Self {
        Self::Leaf(branch)
    }
}

impl From<types::Filter> for NodeBranch {
    #[inline]
    fn from(branch: types::Filter) -> Self {
        Self::Filter(branch)
    }
}

impl From<types::Pair> for NodeBranch {
    #[inline]
    fn from(branch: types::Pair) -> Self {
        Self::Pair(Box::new(branch))
    }
}

impl ::qmp_types::rt::Blank for Leaf {
    const BLANK: Self = Self {
        size: ::qmp_types::rt::Blank::BLANK,
    };
}

impl ::qmp_types::rt::Object for Leaf {
    const SHAPE: &'static ::qmp_types::rt::Shape = &::qmp_types::rt::Shape {
        name: "Leaf",
        names: &["size"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut ::qmp_types::rt::View<'_>) {
        view.object(&[&self.size]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut ::qmp_types::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.size]);
    }
}

impl ::qmp_types::rt::Blank for Filter {
    const BLANK: Self = Self {
        child: ::qmp_types::rt::Blank::BLANK,
    };
}

impl ::qmp_types::rt::Object for Filter {
    const SHAPE: &'static ::qmp_types::rt::Shape = &::qmp_types::rt::Shape {
        name: "Filter",
        names: &["child"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut ::qmp_types::rt::View<'_>) {
        view.object(&[&self.child]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut ::qmp_types::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.child]);
    }
}

impl ::qmp_types::rt::Blank for Pair {
    const BLANK: Self = Self {
        left: ::qmp_types::rt::Blank::BLANK,
        right: ::qmp_types::rt::Blank::BLANK,
    };
}

impl ::qmp_types::rt::Object for Pair {
    const SHAPE: &'static ::qmp_types::rt::Shape = &::qmp_types::rt::Shape {
        name: "Pair",
        names: &["left", "right"],
        order: &[0, 1],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut ::qmp_types::rt::View<'_>) {
        view.object(&[&self.left, &self.right]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut ::qmp_types::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.left, &mut self.right]);
    }
}

impl ::std::fmt::Debug for NodeRef {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match self {
            Self::Name(value) => ::qmp_types::rt::show_arm("Name", value, f),
            Self::Node(value) => ::qmp_types::rt::show_arm("Node", value, f),
            Self::None => f.write_str("None"),
            Self::Unknown(value) => ::qmp_types::rt::show_arm("Unknown", value, f),
        }
    }
}

impl ::qmp_types::rt::Codec<NodeRef> for NodeRef {
    #[inline]
    fn read(
        value: &mut NodeRef,
        r: &mut ::qmp_types::rt::Reader<'_>,
    ) -> Result<(), ::qmp_types::rt::DecodeError> {
        *value = match r.peek_type()? {
            ::qmp_types::rt::JsonType::String => {
                Self::Name(::qmp_types::rt::Blank::BLANK)
            }
            ::qmp_types::rt::JsonType::Object => {
                Self::Node(Box::new(::qmp_types::rt::Blank::BLANK))
            }
            ::qmp_types::rt::JsonType::Null => Self::None,
            #[allow(unreachable_patterns)]
            _ => Self::Unknown(::qmp_types::rt::Value::Null),
        };
        match value {
            Self::Name(value) => ::qmp_types::rt::Wire::read(value, r),
            Self::Node(value) => ::qmp_types::rt::Wire::read(value, r),
            Self::None => r.null(),
            Self::Unknown(value) => ::qmp_types::rt::Wire::read(value, r),
        }
    }

    #[inline]
    fn write(value: &NodeRef, w: &mut ::qmp_types::rt::Writer) {
        match value {
            Self::Name(value) => ::qmp_types::rt::Wire::write(value, w),
            Self::Node(value) => ::qmp_types::rt::Wire::write(value, w),
            Self::None => w.null(),
            Self::Unknown(value) => ::qmp_types::rt::Wire::write(value, w),
        }
    }

    #[inline]
    fn search(value: &NodeRef, search: &mut ::qmp_types::rt::Search<'_>) {
        match value {
            Self::Name(value) => ::qmp_types::rt::Wire::search(value, search),
            Self::Node(value) => ::qmp_types::rt::Wire::search(value, search),
            Self::None => {}
            Self::Unknown(_) => {}
        }
    }
}

impl From<::qmp_types::rt::Text> for NodeRef {
    #[inline]
    fn from(value: ::qmp_types::rt::Text) -> Self {
        Self::Name(value)
    }
}

impl From<&str> for NodeRef {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Name(value.into())
    }
}

impl From<String> for NodeRef {
    #[inline]
    fn from(value: String) -> Self {
        Self::Name(value.into())
    }
}

impl From<types::Node> for NodeRef {
    #[inline]
    fn from(value: types::Node) -> Self {
        Self::Node(Box::new(value))
    }
}

impl ::std::fmt::Debug for Anything {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match self {
            Self::O(value) => ::qmp_types::rt::show_arm("O", value, f),
            Self::S(value) => ::qmp_types::rt::show_arm("S", value, f),
            Self::N(value) => ::qmp_types::rt::show_arm("N", value, f),
            Self::B(value) => ::qmp_types::rt::show_arm("B", value, f),
            Self::Z => f.write_str("Z"),
            Self::A(value) => ::qmp_types::rt::show_arm("A", value, f),
            Self::Unknown(value) => ::qmp_types::rt::show_arm("Unknown", value, f),
        }
    }
}

impl ::qmp_types::rt::Codec<Anything> for Anything {
    #[inline]
    fn read(
        value: &mut Anything,
        r: &mut ::qmp_types::rt::Reader<'_>,
    ) -> Result<(), ::qmp_types::rt::DecodeError> {
        *value = match r.peek_type()? {
            ::qmp_types::rt::JsonType::Object => {
                Self::O(Box::new(::qmp_types::rt::Blank::BLANK))
            }
            ::qmp_types::rt::JsonType::String => Self::S(::qmp_types::rt::Blank::BLANK),
            ::qmp_types::rt::JsonType::Number => Self::N(::qmp_types::rt::Blank::BLANK),
            ::qmp_types::rt::JsonType::Boolean => Self::B(::qmp_types::rt::Blank::BLANK),
            ::qmp_types::rt::JsonType::Null => Self::Z,
            ::qmp_types::rt::JsonType::Array => Self::A(::qmp_types::rt::Blank::BLANK),
            #[allow(unreachable_patterns)]
            _ => Self::Unknown(::qmp_types::rt::Value::Null),
        };
        match value {
            Self::O(value) => ::qmp_types::rt::Wire::read(value, r),
            Self::S(value) => ::qmp_types::rt::Wire::read(value, r),
            Self::N(value) => ::qmp_types::rt::Wire::read(value, r),
            Self::B(value) => ::qmp_types::rt::Wire::read(value, r),
            Self::Z => r.null(),
            Self::A(value) => ::qmp_types::rt::Wire::read(value, r),
            Self::Unknown(value) => ::qmp_types::rt::Wire::read(value, r),
        }
    }

    #[inline]
    fn write(value: &Anything, w: &mut ::qmp_types::rt::Writer) {
        match value {
            Self::O(value) => ::qmp_types::rt::Wire::write(value, w),
            Self::S(value) => ::qmp_types::rt::Wire::write(value, w),
            Self::N(value) => ::qmp_types::rt::Wire::write(value, w),
            Self::B(value) => ::qmp_types::rt::Wire::write(value, w),
            Self::Z => w.null(),
            Self::A(value) => ::qmp_types::rt::Wire::write(value, w),
            Self::Unknown(value) => ::qmp_types::rt::Wire::write(value, w),
        }
    }

    #[inline]
    fn search(value: &Anything, search: &mut ::qmp_types::rt::Search<'_>) {
        match value {
            Self::O(value) => ::qmp_types::rt::Wire::search(value, search),
            Self::S(value) => ::qmp_types::rt::Wire::search(value, search),
            Self::N(value) => ::qmp_types::rt::Wire::search(value, search),
            Self::B(value) => ::qmp_types::rt::Wire::search(value, search),
            Self::Z => {}
            Self::A(value) => ::qmp_types::rt::Wire::search(value, search),
            Self::Unknown(_) => {}
        }
    }
}

impl From<types::Leaf> for Anything {
    #[inline]
    fn from(value: types::Leaf) -> Self {
        Self::O(Box::new(value))
    }
}

impl From<types::NodeKind> for Anything {
    #[inline]
    fn from(value: types::NodeKind) -> Self {
        Self::S(value)
    }
}

impl From<f64> for Anything {
    #[inline]
    fn from(value: f64) -> Self {
        Self::N(value)
    }
}

impl From<bool> for Anything {
    #[inline]
    fn from(value: bool) -> Self {
        Self::B(value)
    }
}

impl From<Vec<::qmp_types::rt::Text>> for Anything {
    #[inline]
    fn from(value: Vec<::qmp_types::rt::Text>) -> Self {
        Self::A(value)
    }
}

::qmp_types::rt::impl_objects! {
    Keywords String_ Option_ Vec_ Box_ Result_ Default_ Unknown AnyEvent Object Twins
    OrgExample1Thing Chain Ping Pong Node Leaf Filter Pair
}

::qmp_types::rt::impl_enums! {
    Shouting Empty NodeKind
}

::qmp_types::rt::impl_branches! {
    NodeBranch
}

::qmp_types::rt::impl_alternates! {
    NodeRef Anything
}

::qmp_types::rt::impl_defaults! {
    Box_ Result_ Unknown AnyEvent Object Ping Pong
}
