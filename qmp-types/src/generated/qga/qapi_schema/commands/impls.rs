// @generated from schemas/qga (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Blank for GuestSyncDelimited {
    const BLANK: Self = Self {
        id: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for GuestSyncDelimited {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "guest-sync-delimited",
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

impl crate::rt::Blank for GuestSync {
    const BLANK: Self = Self {
        id: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for GuestSync {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "guest-sync",
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

impl crate::rt::Blank for GuestPing {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for GuestPing {}

impl crate::rt::Blank for GuestGetTime {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for GuestGetTime {}

impl crate::rt::Blank for GuestSetTime {
    const BLANK: Self = Self { time: None };
}

impl crate::rt::Object for GuestSetTime {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "guest-set-time",
        names: &["time"],
        order: &[0],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.time]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.time]);
    }
}

impl crate::rt::Blank for GuestInfo {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for GuestInfo {}

impl crate::rt::Blank for GuestShutdown {
    const BLANK: Self = Self { mode: None };
}

impl crate::rt::Object for GuestShutdown {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "guest-shutdown",
        names: &["mode"],
        order: &[0],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.mode]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.mode]);
    }
}

impl crate::rt::Blank for GuestFileOpen {
    const BLANK: Self = Self {
        path: crate::rt::Blank::BLANK,
        mode: None,
    };
}

impl crate::rt::Object for GuestFileOpen {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "guest-file-open",
        names: &["path", "mode"],
        order: &[1, 0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.path, &self.mode]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.path, &mut self.mode]);
    }
}

impl crate::rt::Blank for GuestFileClose {
    const BLANK: Self = Self {
        handle: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for GuestFileClose {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "guest-file-close",
        names: &["handle"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.handle]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.handle]);
    }
}

impl crate::rt::Blank for GuestFileRead {
    const BLANK: Self = Self {
        handle: crate::rt::Blank::BLANK,
        count: None,
    };
}

impl crate::rt::Object for GuestFileRead {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "guest-file-read",
        names: &["handle", "count"],
        order: &[0, 1],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.handle, &self.count]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.handle, &mut self.count]);
    }
}

impl crate::rt::Blank for GuestFileWrite {
    const BLANK: Self = Self {
        handle: crate::rt::Blank::BLANK,
        buf_b64: crate::rt::Blank::BLANK,
        count: None,
    };
}

impl crate::rt::Object for GuestFileWrite {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "guest-file-write",
        names: &["handle", "buf-b64", "count"],
        order: &[0, 2, 1],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    const SECRETS: &'static [crate::rt::SecretMember] = &[
        crate::rt::SecretMember::new(1),
    ];
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.handle, &self.buf_b64, &self.count]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.handle, &mut self.buf_b64, &mut self.count]);
    }
}

impl crate::rt::Blank for GuestFileSeek {
    const BLANK: Self = Self {
        handle: crate::rt::Blank::BLANK,
        offset: crate::rt::Blank::BLANK,
        whence: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for GuestFileSeek {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "guest-file-seek",
        names: &["handle", "offset", "whence"],
        order: &[2, 0, 1],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.handle, &self.offset, &self.whence]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.handle, &mut self.offset, &mut self.whence]);
    }
}

impl crate::rt::Blank for GuestFileFlush {
    const BLANK: Self = Self {
        handle: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for GuestFileFlush {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "guest-file-flush",
        names: &["handle"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.handle]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.handle]);
    }
}

impl crate::rt::Blank for GuestFsfreezeStatus {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for GuestFsfreezeStatus {}

impl crate::rt::Blank for GuestFsfreezeFreeze {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for GuestFsfreezeFreeze {}

impl crate::rt::Blank for GuestFsfreezeFreezeList {
    const BLANK: Self = Self { mountpoints: None };
}

impl crate::rt::Object for GuestFsfreezeFreezeList {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "guest-fsfreeze-freeze-list",
        names: &["mountpoints"],
        order: &[0],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.mountpoints]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.mountpoints]);
    }
}

impl crate::rt::Blank for GuestFsfreezeThaw {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for GuestFsfreezeThaw {}

impl crate::rt::Blank for GuestFstrim {
    const BLANK: Self = Self { minimum: None };
}

impl crate::rt::Object for GuestFstrim {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "guest-fstrim",
        names: &["minimum"],
        order: &[0],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.minimum]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.minimum]);
    }
}

impl crate::rt::Blank for GuestSuspendDisk {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for GuestSuspendDisk {}

impl crate::rt::Blank for GuestSuspendRam {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for GuestSuspendRam {}

impl crate::rt::Blank for GuestSuspendHybrid {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for GuestSuspendHybrid {}

impl crate::rt::Blank for GuestNetworkGetInterfaces {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for GuestNetworkGetInterfaces {}

impl crate::rt::Blank for GuestGetVcpus {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for GuestGetVcpus {}

impl crate::rt::Blank for GuestSetVcpus {
    const BLANK: Self = Self {
        vcpus: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for GuestSetVcpus {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "guest-set-vcpus",
        names: &["vcpus"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.vcpus]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.vcpus]);
    }
}

impl crate::rt::Blank for GuestGetDisks {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for GuestGetDisks {}

impl crate::rt::Blank for GuestGetFsinfo {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for GuestGetFsinfo {}

impl crate::rt::Blank for GuestSetUserPassword {
    const BLANK: Self = Self {
        username: crate::rt::Blank::BLANK,
        password: crate::rt::Blank::BLANK,
        crypted: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for GuestSetUserPassword {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "guest-set-user-password",
        names: &["username", "password", "crypted"],
        order: &[2, 0, 1],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    const SECRETS: &'static [crate::rt::SecretMember] = &[
        crate::rt::SecretMember::new(1),
    ];
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.username, &self.password, &self.crypted]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.username, &mut self.password, &mut self.crypted]);
    }
}

impl crate::rt::Blank for GuestGetMemoryBlocks {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for GuestGetMemoryBlocks {}

impl crate::rt::Blank for GuestSetMemoryBlocks {
    const BLANK: Self = Self {
        mem_blks: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for GuestSetMemoryBlocks {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "guest-set-memory-blocks",
        names: &["mem-blks"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.mem_blks]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.mem_blks]);
    }
}

impl crate::rt::Blank for GuestGetMemoryBlockInfo {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for GuestGetMemoryBlockInfo {}

impl crate::rt::Blank for GuestExecStatus {
    const BLANK: Self = Self {
        pid: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for GuestExecStatus {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "guest-exec-status",
        names: &["pid"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.pid]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.pid]);
    }
}

impl crate::rt::Blank for GuestExec {
    const BLANK: Self = Self {
        path: crate::rt::Blank::BLANK,
        arg: None,
        env: None,
        input_data: None,
        capture_output: None,
    };
}

impl crate::rt::Object for GuestExec {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "guest-exec",
        names: &["path", "arg", "env", "input-data", "capture-output"],
        order: &[2, 0, 3, 1, 4],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    const SECRETS: &'static [crate::rt::SecretMember] = &[
        crate::rt::SecretMember::new(1),
        crate::rt::SecretMember::new(2),
        crate::rt::SecretMember::new(3),
    ];
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(
            &[&self.path, &self.arg, &self.env, &self.input_data, &self.capture_output],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.path,
                &mut self.arg,
                &mut self.env,
                &mut self.input_data,
                &mut self.capture_output,
            ],
        );
    }
}

impl crate::rt::Blank for GuestGetHostName {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for GuestGetHostName {}

impl crate::rt::Blank for GuestGetUsers {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for GuestGetUsers {}

impl crate::rt::Blank for GuestGetTimezone {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for GuestGetTimezone {}

impl crate::rt::Blank for GuestGetOsinfo {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for GuestGetOsinfo {}

impl crate::rt::Blank for GuestGetDevices {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for GuestGetDevices {}

impl crate::rt::Blank for GuestSshGetAuthorizedKeys {
    const BLANK: Self = Self {
        username: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for GuestSshGetAuthorizedKeys {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "guest-ssh-get-authorized-keys",
        names: &["username"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.username]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.username]);
    }
}

impl crate::rt::Blank for GuestSshAddAuthorizedKeys {
    const BLANK: Self = Self {
        username: crate::rt::Blank::BLANK,
        keys: crate::rt::Blank::BLANK,
        reset: None,
    };
}

impl crate::rt::Object for GuestSshAddAuthorizedKeys {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "guest-ssh-add-authorized-keys",
        names: &["username", "keys", "reset"],
        order: &[1, 0, 2],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.username, &self.keys, &self.reset]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.username, &mut self.keys, &mut self.reset]);
    }
}

impl crate::rt::Blank for GuestSshRemoveAuthorizedKeys {
    const BLANK: Self = Self {
        username: crate::rt::Blank::BLANK,
        keys: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for GuestSshRemoveAuthorizedKeys {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "guest-ssh-remove-authorized-keys",
        names: &["username", "keys"],
        order: &[1, 0],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.username, &self.keys]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.username, &mut self.keys]);
    }
}

impl crate::rt::Blank for GuestGetDiskstats {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for GuestGetDiskstats {}

impl crate::rt::Blank for GuestGetCpustats {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for GuestGetCpustats {}

impl crate::rt::Blank for GuestGetLoad {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for GuestGetLoad {}

impl crate::rt::Blank for GuestNetworkGetRoute {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for GuestNetworkGetRoute {}

crate::rt::impl_calls! {
    GuestSyncDelimited GuestSync GuestPing GuestGetTime GuestSetTime GuestInfo
    GuestShutdown GuestFileOpen GuestFileClose GuestFileRead GuestFileWrite GuestFileSeek
    GuestFileFlush GuestFsfreezeStatus GuestFsfreezeFreeze GuestFsfreezeFreezeList
    GuestFsfreezeThaw GuestFstrim GuestSuspendDisk GuestSuspendRam GuestSuspendHybrid
    GuestNetworkGetInterfaces GuestGetVcpus GuestSetVcpus GuestGetDisks GuestGetFsinfo
    GuestSetUserPassword GuestGetMemoryBlocks GuestSetMemoryBlocks
    GuestGetMemoryBlockInfo GuestExecStatus GuestExec GuestGetHostName GuestGetUsers
    GuestGetTimezone GuestGetOsinfo GuestGetDevices GuestSshGetAuthorizedKeys
    GuestSshAddAuthorizedKeys GuestSshRemoveAuthorizedKeys GuestGetDiskstats
    GuestGetCpustats GuestGetLoad GuestNetworkGetRoute
}

crate::rt::impl_defaults! {
    GuestPing GuestGetTime GuestSetTime GuestInfo GuestShutdown GuestFsfreezeStatus
    GuestFsfreezeFreeze GuestFsfreezeFreezeList GuestFsfreezeThaw GuestFstrim
    GuestSuspendDisk GuestSuspendRam GuestSuspendHybrid GuestNetworkGetInterfaces
    GuestGetVcpus GuestGetDisks GuestGetFsinfo GuestGetMemoryBlocks
    GuestGetMemoryBlockInfo GuestGetHostName GuestGetUsers GuestGetTimezone
    GuestGetOsinfo GuestGetDevices GuestGetDiskstats GuestGetCpustats GuestGetLoad
    GuestNetworkGetRoute
}
