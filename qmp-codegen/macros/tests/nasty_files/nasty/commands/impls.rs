// @generated from nasty.json by `qmp generate`. Do not edit.

use super::*;

impl ::qmp_types::rt::Blank for Self_ {
    const BLANK: Self = Self {
        self_: ::qmp_types::rt::Blank::BLANK,
    };
}

impl ::qmp_types::rt::Object for Self_ {
    const SHAPE: &'static ::qmp_types::rt::Shape = &::qmp_types::rt::Shape {
        name: "self",
        names: &["self"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut ::qmp_types::rt::View<'_>) {
        view.object(&[&self.self_]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut ::qmp_types::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.self_]);
    }
}

impl ::qmp_types::rt::Blank for AsyncFn_ {
    const BLANK: Self = Self {
        kind: ::qmp_types::rt::Blank::BLANK,
        label: None,
    };
}

impl ::qmp_types::rt::Object for AsyncFn_ {
    const SHAPE: &'static ::qmp_types::rt::Shape = &::qmp_types::rt::Shape {
        name: "async_fn",
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

impl From<types::Node> for AsyncFn_ {
    /// Takes the members from [`Node`](types::Node).
    #[inline]
    fn from(data: types::Node) -> Self {
        Self {
            kind: data.kind,
            label: data.label,
        }
    }
}

impl ::qmp_types::rt::Blank for Gen {
    const BLANK: Self = Self {};
}

impl ::qmp_types::rt::Object for Gen {}

impl ::qmp_types::rt::Blank for Match {
    const BLANK: Self = Self {};
}

impl ::qmp_types::rt::Object for Match {}

impl ::qmp_types::rt::Blank for Loop {
    const BLANK: Self = Self {};
}

impl ::qmp_types::rt::Object for Loop {}

impl ::qmp_types::rt::Blank for Echo {
    const BLANK: Self = Self {
        anything: ::qmp_types::rt::Blank::BLANK,
        node: None,
    };
}

impl ::qmp_types::rt::Object for Echo {
    const SHAPE: &'static ::qmp_types::rt::Shape = &::qmp_types::rt::Shape {
        name: "echo",
        names: &["anything", "node"],
        order: &[1, 0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut ::qmp_types::rt::View<'_>) {
        view.object(&[&self.anything, &self.node]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut ::qmp_types::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.anything, &mut self.node]);
    }
}

impl ::qmp_types::rt::Blank for String_ {
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

impl ::qmp_types::rt::Object for String_ {
    const SHAPE: &'static ::qmp_types::rt::Shape = &::qmp_types::rt::Shape {
        name: "string",
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

impl From<types::Keywords> for String_ {
    /// Takes the members from [`Keywords`](types::Keywords).
    #[inline]
    fn from(data: types::Keywords) -> Self {
        Self {
            type_: data.type_,
            self_: data.self_,
            self__: data.self__,
            crate_: data.crate_,
            super_: data.super_,
            gen_: data.gen_,
            async_: data.async_,
            dyn_: data.dyn_,
            match_: data.match_,
            move_: data.move_,
            default: data.default,
            new: data.new,
            clone: data.clone,
            value: data.value,
            view: data.view,
            from: data.from,
            into: data.into,
            others: data.others,
            members: data.members,
            ok: data.ok,
        }
    }
}

impl ::qmp_types::rt::Blank for DeviceAdd {
    const BLANK: Self = Self {
        driver: ::qmp_types::rt::Blank::BLANK,
        others: ::qmp_types::rt::Others::NONE,
    };
}

impl ::qmp_types::rt::Object for DeviceAdd {
    const SHAPE: &'static ::qmp_types::rt::Shape = &::qmp_types::rt::Shape {
        name: "device-add",
        names: &["driver"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut ::qmp_types::rt::View<'_>) {
        view.object(&[&self.driver, &self.others]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut ::qmp_types::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.driver, &mut self.others]);
    }
}

impl ::qmp_types::rt::Blank for OrgExampleOld {
    const BLANK: Self = Self {};
}

impl ::qmp_types::rt::Object for OrgExampleOld {}

::qmp_types::rt::impl_calls! {
    Self_ AsyncFn_ Gen Match Loop Echo String_ DeviceAdd OrgExampleOld
}

::qmp_types::rt::impl_defaults! {
    Gen Match Loop OrgExampleOld
}
