// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Enumeration for YankInstanceType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("block-node", Self::BlockNode),
        ("chardev", Self::Chardev),
        ("migration", Self::Migration),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::BlockNode => "block-node",
            Self::Chardev => "chardev",
            Self::Migration => "migration",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for YankInstanceBlockNode {
    const BLANK: Self = Self {
        node_name: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for YankInstanceBlockNode {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "YankInstanceBlockNode",
        names: &["node-name"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.node_name]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.node_name]);
    }
}

impl crate::rt::Blank for YankInstanceChardev {
    const BLANK: Self = Self {
        id: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for YankInstanceChardev {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "YankInstanceChardev",
        names: &["id"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.id]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.id]);
    }
}

impl crate::rt::Blank for YankInstance {
    const BLANK: Self = Self {
        type_: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for YankInstance {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "YankInstance",
        names: &["type"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: Some(0),
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.type_]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.type_]);
    }
}

impl<T: Into<types::YankInstanceBranch>> From<T> for YankInstance {
    #[inline]
    fn from(branch: T) -> Self {
        Self::new(branch)
    }
}

impl crate::rt::Branches for YankInstanceBranch {
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "block-node" => Self::BlockNode(crate::rt::Blank::BLANK),
            "chardev" => Self::Chardev(crate::rt::Blank::BLANK),
            "migration" => Self::Migration,
            _ => Self::Unknown(crate::rt::UnknownBranch::new(tag)),
        }
    }

    #[inline]
    fn tag(&self) -> &str {
        match self {
            Self::BlockNode(_) => "block-node",
            Self::Chardev(_) => "chardev",
            Self::Migration => "migration",
            Self::Unknown(branch) => &branch.tag,
        }
    }

    #[inline]
    fn members(&self) -> Option<&dyn crate::rt::Members> {
        match self {
            Self::BlockNode(members) => Some(members),
            Self::Chardev(members) => Some(members),
            Self::Migration => None,
            Self::Unknown(members) => Some(members),
        }
    }

    #[inline]
    fn members_mut(&mut self) -> Option<&mut dyn crate::rt::Members> {
        match self {
            Self::BlockNode(members) => Some(members),
            Self::Chardev(members) => Some(members),
            Self::Migration => None,
            Self::Unknown(members) => Some(members),
        }
    }
}

impl From<types::YankInstanceBlockNode> for YankInstanceBranch {
    #[inline]
    fn from(branch: types::YankInstanceBlockNode) -> Self {
        Self::BlockNode(branch)
    }
}

impl From<types::YankInstanceChardev> for YankInstanceBranch {
    #[inline]
    fn from(branch: types::YankInstanceChardev) -> Self {
        Self::Chardev(branch)
    }
}

crate::rt::impl_objects! {
    YankInstanceBlockNode YankInstanceChardev YankInstance
}

crate::rt::impl_enums! {
    YankInstanceType
}

crate::rt::impl_branches! {
    YankInstanceBranch
}
