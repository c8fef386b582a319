// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Blank for QomList {
    const BLANK: Self = Self {
        path: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for QomList {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "qom-list",
        names: &["path"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.path]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.path]);
    }
}

impl crate::rt::Blank for QomGet {
    const BLANK: Self = Self {
        path: crate::rt::Blank::BLANK,
        property: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for QomGet {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "qom-get",
        names: &["path", "property"],
        order: &[0, 1],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.path, &self.property]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.path, &mut self.property]);
    }
}

impl crate::rt::Blank for QomListGet {
    const BLANK: Self = Self {
        paths: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for QomListGet {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "qom-list-get",
        names: &["paths"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.paths]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.paths]);
    }
}

impl crate::rt::Blank for QomSet {
    const BLANK: Self = Self {
        path: crate::rt::Blank::BLANK,
        property: crate::rt::Blank::BLANK,
        value: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for QomSet {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "qom-set",
        names: &["path", "property", "value"],
        order: &[0, 1, 2],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    const SECRETS: &'static [crate::rt::SecretMember] = &[
        crate::rt::SecretMember::new(2)
            .when(1, &["data", "password", "passwd", "secret"]),
    ];
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.path, &self.property, &self.value]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.path, &mut self.property, &mut self.value]);
    }
}

impl crate::rt::Blank for QomListTypes {
    const BLANK: Self = Self {
        implements: None,
        abstract_: None,
    };
}

impl crate::rt::Object for QomListTypes {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "qom-list-types",
        names: &["implements", "abstract"],
        order: &[1, 0],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.implements, &self.abstract_]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.implements, &mut self.abstract_]);
    }
}

impl crate::rt::Blank for QomListProperties {
    const BLANK: Self = Self {
        typename: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for QomListProperties {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "qom-list-properties",
        names: &["typename"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.typename]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.typename]);
    }
}

impl crate::rt::Blank for ObjectAdd {
    const BLANK: Self = Self {
        qom_type: crate::rt::Blank::BLANK,
        id: crate::rt::Blank::BLANK,
        props: None,
    };
}

impl crate::rt::Object for ObjectAdd {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "object-add",
        names: &["qom-type", "id", "props"],
        order: &[0, 2, 1],
        required: 0b11,
        required_beyond: &[],
        tag: Some(0),
        untagged: false,
        releases: &[(2, crate::rt::Releases::until(crate::rt::Release::new(5, 2)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.qom_type, &self.id, &self.props]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.qom_type, &mut self.id, &mut self.props]);
    }
}

impl From<types::ObjectOptions> for ObjectAdd {
    /// Takes the members from [`ObjectOptions`](types::ObjectOptions).
    #[inline]
    fn from(data: types::ObjectOptions) -> Self {
        Self {
            qom_type: data.qom_type,
            id: data.id,
            props: data.props,
        }
    }
}

impl crate::rt::Blank for ObjectDel {
    const BLANK: Self = Self {
        id: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for ObjectDel {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "object-del",
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

crate::rt::impl_calls! {
    QomList QomGet QomListGet QomSet QomListTypes QomListProperties ObjectAdd ObjectDel
}

crate::rt::impl_defaults! {
    QomListTypes
}
