// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Lists the helpers for SCSI persistent reservations and whether each is connected.
///
/// These are the `pr-manager-helper` objects; a helper (`qemu-pr-helper`) sends reservation
/// commands of the guest to a disk of the host, which needs privileges that QEMU lacks.
///
/// On the wire: `query-pr-managers`.
///
/// Since QEMU 3.0.
///
/// # Example
///
/// Lists the helpers for persistent reservations; there is none.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::QueryPrManagers::new();
/// ```
#[doc(alias = "query-pr-managers")]
#[non_exhaustive]
pub struct QueryPrManagers {}

impl QueryPrManagers {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for QueryPrManagers {
    const NAME: &'static str = "query-pr-managers";
    const ALLOW_PRECONFIG: bool = true;
    type Return = Vec<types::PRManagerInfo>;
}

/// Takes the medium out of a removable drive of the guest. An empty drive is not an error.
///
/// Opens the tray and removes the medium. If the guest has locked the tray and
/// [`force`](field@commands::Eject::force) is not set, the guest is asked to open it and the
/// command fails; wait for [`DEVICE_TRAY_MOVED`](events::DeviceTrayMoved), then call it again.
/// Exactly one of [`device`](field@commands::Eject::device) and
/// [`id`](field@commands::Eject::id) must be given; with none or both it fails with
/// `GenericError`, with an unknown drive with `DeviceNotFound`.
///
/// On the wire: `eject`.
///
/// `query-block` shows the effect.
///
/// Since QEMU 0.14.
///
/// # Errors
///
/// - [`DeviceNotFound`](crate::ErrorClass::DeviceNotFound): no drive has this ID.
///
/// # Events
///
/// - [`DEVICE_TRAY_MOVED`](events::DeviceTrayMoved), possible; it tells that the work is over.
///
/// # Example
///
/// Opens the tray and takes the medium out.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::Eject::new().id("cd0").force(true);
/// ```
#[doc(alias = "eject")]
#[non_exhaustive]
pub struct Eject {
    /// Name of the drive, as given to `-drive`.
    #[deprecated(note = "Use id instead of device.")]
    pub device: Option<crate::rt::Text>,
    /// Id or QOM path of the guest's device.
    pub id: Option<crate::rt::Text>,
    /// Whether to open the tray although the guest has locked it. Default: false.
    pub force: Option<bool>,
}

impl Eject {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            device: None,
            id: None,
            force: None,
        }
    }

    /// Name of the drive, as given to `-drive`.
    #[deprecated(note = "Use id instead of device.")]
    #[inline]
    #[must_use]
    pub fn device(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.device = Some(value.into());
        self
    }

    /// Id or QOM path of the guest's device.
    #[inline]
    #[must_use]
    pub fn id(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Whether to open the tray although the guest has locked it. Default: false.
    #[inline]
    #[must_use]
    pub fn force(mut self, value: impl Into<Option<bool>>) -> Self {
        self.force = value.into();
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for Eject {
    const NAME: &'static str = "eject";
    type Return = crate::rt::Empty;
}

/// Opens the tray of a removable drive. If the guest has locked it, asks the guest to open it,
/// unless [`force`](field@commands::BlockdevOpenTray::force) is set.
///
/// The medium stays in the tray, where the guest cannot read it, until
/// [`blockdev-remove-medium`](commands::BlockdevRemoveMedium) or
/// [`blockdev-close-tray`](commands::BlockdevCloseTray). When the tray is open,
/// [`DEVICE_TRAY_MOVED`](events::DeviceTrayMoved) is sent. The command also succeeds without
/// that event: if the tray is open already, if the device has none (a floppy drive), or if the
/// guest was asked and has not opened it yet. It fails if the drive is unknown or not
/// removable, or if not exactly one of [`device`](field@commands::BlockdevOpenTray::device) and
/// [`id`](field@commands::BlockdevOpenTray::id) is given.
///
/// On the wire: `blockdev-open-tray`.
///
/// `query-block` shows the effect. [`blockdev-close-tray`](commands::BlockdevCloseTray) undoes
/// it.
///
/// Since QEMU 2.5.
///
/// # Errors
///
/// - [`DeviceNotFound`](crate::ErrorClass::DeviceNotFound): no drive has this ID.
///
/// # Events
///
/// - [`DEVICE_TRAY_MOVED`](events::DeviceTrayMoved), possible; it tells that the work is over.
///
/// # Example
///
/// Opens the tray of a CD drive.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::BlockdevOpenTray::new().id("cd0");
/// ```
#[doc(alias = "blockdev-open-tray")]
#[non_exhaustive]
pub struct BlockdevOpenTray {
    /// Name of the drive, as given to `-drive`.
    #[deprecated(note = "Use id instead of device.")]
    pub device: Option<crate::rt::Text>,
    /// Id or QOM path of the guest's device.
    pub id: Option<crate::rt::Text>,
    /// Whether to open the tray although the guest has locked it. Default: false: the guest is
    /// asked, and may ignore it.
    pub force: Option<bool>,
}

impl BlockdevOpenTray {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            device: None,
            id: None,
            force: None,
        }
    }

    /// Name of the drive, as given to `-drive`.
    #[deprecated(note = "Use id instead of device.")]
    #[inline]
    #[must_use]
    pub fn device(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.device = Some(value.into());
        self
    }

    /// Id or QOM path of the guest's device.
    #[inline]
    #[must_use]
    pub fn id(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Whether to open the tray although the guest has locked it. Default: false: the guest is
    /// asked, and may ignore it.
    #[inline]
    #[must_use]
    pub fn force(mut self, value: impl Into<Option<bool>>) -> Self {
        self.force = value.into();
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for BlockdevOpenTray {
    const NAME: &'static str = "blockdev-open-tray";
    type Return = crate::rt::Empty;
}

/// Closes the tray of a removable drive, so that the guest sees the medium in it.
///
/// Sends [`DEVICE_TRAY_MOVED`](events::DeviceTrayMoved). Does nothing if the tray is closed or
/// the device has none. Exactly one of [`device`](field@commands::BlockdevCloseTray::device)
/// and [`id`](field@commands::BlockdevCloseTray::id) must be given.
///
/// On the wire: `blockdev-close-tray`.
///
/// `query-block` shows the effect. [`blockdev-open-tray`](commands::BlockdevOpenTray) undoes
/// it.
///
/// Since QEMU 2.5.
///
/// # Errors
///
/// - [`DeviceNotFound`](crate::ErrorClass::DeviceNotFound): no drive has this ID.
///
/// # Events
///
/// - [`DEVICE_TRAY_MOVED`](events::DeviceTrayMoved), possible; it tells that the work is over.
///
/// # Example
///
/// Closes the tray of a CD drive.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::BlockdevCloseTray::new().id("cd0");
/// ```
#[doc(alias = "blockdev-close-tray")]
#[non_exhaustive]
pub struct BlockdevCloseTray {
    /// Name of the drive, as given to `-drive`.
    #[deprecated(note = "Use id instead of device.")]
    pub device: Option<crate::rt::Text>,
    /// Id or QOM path of the guest's device.
    pub id: Option<crate::rt::Text>,
}

impl BlockdevCloseTray {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { device: None, id: None }
    }

    /// Name of the drive, as given to `-drive`.
    #[deprecated(note = "Use id instead of device.")]
    #[inline]
    #[must_use]
    pub fn device(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.device = Some(value.into());
        self
    }

    /// Id or QOM path of the guest's device.
    #[inline]
    #[must_use]
    pub fn id(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.id = Some(value.into());
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for BlockdevCloseTray {
    const NAME: &'static str = "blockdev-close-tray";
    type Return = crate::rt::Empty;
}

/// Removes the node from a drive whose tray is open, which leaves the drive empty.
///
/// Fails if the tray is closed; a device without a tray, such as a floppy drive, needs no
/// opening. An empty drive is not an error. The node stays in the block graph if it was made
/// with `blockdev-add`; otherwise it is closed.
///
/// On the wire: `blockdev-remove-medium`.
///
/// `query-block` shows the effect. [`blockdev-insert-medium`](commands::BlockdevInsertMedium)
/// undoes it.
///
/// Since QEMU 2.12.
///
/// # Errors
///
/// - [`DeviceNotFound`](crate::ErrorClass::DeviceNotFound): no drive has this ID.
///
/// # Example
///
/// Takes the medium out of a drive whose tray is open; the node stays.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::BlockdevRemoveMedium::new("cd0");
/// ```
#[doc(alias = "blockdev-remove-medium")]
#[non_exhaustive]
pub struct BlockdevRemoveMedium {
    /// Id or QOM path of the guest's device.
    pub id: crate::rt::Text,
}

impl BlockdevRemoveMedium {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<crate::rt::Text>) -> Self {
        Self { id: id.into() }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for BlockdevRemoveMedium {
    const NAME: &'static str = "blockdev-remove-medium";
    type Return = crate::rt::Empty;
}

/// Puts a node as medium into an empty drive whose tray is open.
///
/// The guest sees the medium after [`blockdev-close-tray`](commands::BlockdevCloseTray), or at
/// once if the device has no tray. Fails if the tray is closed, if there is a medium in it, or
/// if a device, an export or a job uses the node already.
///
/// On the wire: `blockdev-insert-medium`.
///
/// `query-block` shows the effect. [`blockdev-remove-medium`](commands::BlockdevRemoveMedium)
/// undoes it.
///
/// Since QEMU 2.12.
///
/// # Errors
///
/// - [`DeviceNotFound`](crate::ErrorClass::DeviceNotFound): no drive has this ID.
///
/// # Example
///
/// Puts a node into a drive whose tray is open.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::BlockdevInsertMedium::new("cd0", "iso0");
/// ```
#[doc(alias = "blockdev-insert-medium")]
#[non_exhaustive]
pub struct BlockdevInsertMedium {
    /// Id or QOM path of the guest's device.
    pub id: crate::rt::Text,
    /// Node that becomes the medium; `blockdev-add` makes it.
    pub node_name: crate::rt::Text,
}

impl BlockdevInsertMedium {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        id: impl Into<crate::rt::Text>,
        node_name: impl Into<crate::rt::Text>,
    ) -> Self {
        Self {
            id: id.into(),
            node_name: node_name.into(),
        }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for BlockdevInsertMedium {
    const NAME: &'static str = "blockdev-insert-medium";
    type Return = crate::rt::Empty;
}

/// Swaps the medium of a drive for an image file in one step: open, remove, insert and close.
///
/// The new image is opened first; if that fails, the drive is left alone. If the guest has
/// locked the tray and [`force`](field@commands::BlockdevChangeMedium::force) is not set, the
/// guest is asked to open it and the command fails; wait for
/// [`DEVICE_TRAY_MOVED`](events::DeviceTrayMoved) and call it again. To insert a node with
/// options of your choice, use [`blockdev-open-tray`](commands::BlockdevOpenTray),
/// [`blockdev-remove-medium`](commands::BlockdevRemoveMedium),
/// [`blockdev-insert-medium`](commands::BlockdevInsertMedium) and
/// [`blockdev-close-tray`](commands::BlockdevCloseTray) one by one.
///
/// On the wire: `blockdev-change-medium`.
///
/// `query-block` shows the effect. [`eject`](commands::Eject) undoes it.
///
/// Since QEMU 2.5.
///
/// # Errors
///
/// - [`GenericError`](crate::ErrorClass::GenericError): the file cannot be opened.
///
/// # Events
///
/// - [`DEVICE_TRAY_MOVED`](events::DeviceTrayMoved), possible.
///
/// # Example
///
/// Opens the tray, exchanges the medium for another file, and closes the tray.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::BlockdevChangeMedium::new("disk.iso")
///     .id("cd0")
///     .format("raw");
/// ```
#[doc(alias = "blockdev-change-medium")]
#[non_exhaustive]
pub struct BlockdevChangeMedium {
    /// Name of the drive, as given to `-drive`. Exactly one of this and
    /// [`id`](field@commands::BlockdevChangeMedium::id) must be given.
    #[deprecated(note = "Use id instead of device.")]
    pub device: Option<crate::rt::Text>,
    /// Id or QOM path of the guest's device.
    pub id: Option<crate::rt::Text>,
    /// File name or URL of the new image.
    pub filename: crate::rt::Text,
    /// Format of the new image. Default: QEMU guesses from the content, which is unsafe for a raw
    /// image that a guest has written.
    pub format: Option<crate::rt::Text>,
    /// Whether to open the tray although the guest has locked it. Default: false.
    ///
    /// Since QEMU 7.1.
    pub force: Option<bool>,
    /// Whether the guest can write to the new medium. Default: `retain`.
    pub read_only_mode: Option<types::BlockdevChangeReadOnlyMode>,
}

impl BlockdevChangeMedium {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(filename: impl Into<crate::rt::Text>) -> Self {
        Self {
            device: None,
            id: None,
            filename: filename.into(),
            format: None,
            force: None,
            read_only_mode: None,
        }
    }

    /// Name of the drive, as given to `-drive`. Exactly one of this and
    /// [`id`](field@commands::BlockdevChangeMedium::id) must be given.
    #[deprecated(note = "Use id instead of device.")]
    #[inline]
    #[must_use]
    pub fn device(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.device = Some(value.into());
        self
    }

    /// Id or QOM path of the guest's device.
    #[inline]
    #[must_use]
    pub fn id(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Format of the new image. Default: QEMU guesses from the content, which is unsafe for a raw
    /// image that a guest has written.
    #[inline]
    #[must_use]
    pub fn format(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.format = Some(value.into());
        self
    }

    /// Whether to open the tray although the guest has locked it. Default: false.
    ///
    /// Since QEMU 7.1.
    #[inline]
    #[must_use]
    pub fn force(mut self, value: impl Into<Option<bool>>) -> Self {
        self.force = value.into();
        self
    }

    /// Whether the guest can write to the new medium. Default: `retain`.
    #[inline]
    #[must_use]
    pub fn read_only_mode(
        mut self,
        value: impl Into<Option<types::BlockdevChangeReadOnlyMode>>,
    ) -> Self {
        self.read_only_mode = value.into();
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for BlockdevChangeMedium {
    const NAME: &'static str = "blockdev-change-medium";
    type Return = crate::rt::Empty;
}

/// Sets bandwidth and request rate limits for a drive, shared by all members of its throttle
/// group. Limits of 0 mean none.
///
/// The new limits hold for the whole group. A drive without a group joins the one named in the
/// argument [`group`](field@commands::BlockSetIoThrottle::group), or by default one with the
/// name given as [`device`](field@commands::BlockSetIoThrottle::device) or
/// [`id`](field@commands::BlockSetIoThrottle::id); a drive in another group changes to it. If
/// all limits are 0, the drive leaves its group and is not throttled, and the rest of the group
/// keeps its limits. Fails with `DeviceNotFound` for an unknown drive, and with `GenericError`
/// if the drive is empty or the limits contradict each other. It does not act on `throttle`
/// filter nodes; set the property `limits` of their `throttle-group` object with `qom-set`.
///
/// On the wire: `block_set_io_throttle`.
///
/// `query-block` shows the effect.
///
/// Since QEMU 1.1.
///
/// # Errors
///
/// - [`DeviceNotFound`](crate::ErrorClass::DeviceNotFound): no device has this ID.
///
/// # Example
///
/// Limits a disk to 10 MiB and 500 requests per second; zero means no limit. The block device
/// of `virtio-blk-pci` is the child `virtio-backend`, so `id` is its QOM path.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::BlockSetIoThrottle::new(commands::BlockSetIoThrottleRequired {
///     bps: 10485760,
///     bps_rd: 0,
///     bps_wr: 0,
///     iops: 500,
///     iops_rd: 0,
///     iops_wr: 0,
/// })
/// .id("/machine/peripheral/vda/virtio-backend");
/// ```
#[doc(alias = "block_set_io_throttle")]
#[non_exhaustive]
pub struct BlockSetIoThrottle {
    /// Name of the drive.
    #[deprecated(note = "For device: use id instead.")]
    pub device: Option<crate::rt::Text>,
    /// Guest device by id or QOM path, as in `qdev` of `query-block`; for virtio-blk on PCI and CCW
    /// only that path works. Give either this or
    /// [`device`](field@commands::BlockSetIoThrottle::device).
    pub id: Option<crate::rt::Text>,
    /// Limit for reads and writes together, in bytes per second. 0 means unlimited.
    pub bps: i64,
    /// Limit for reads in bytes per second. 0 means unlimited.
    pub bps_rd: i64,
    /// Limit for writes in bytes per second. 0 means unlimited.
    pub bps_wr: i64,
    /// Limit for reads and writes together, in requests per second. 0 means unlimited.
    pub iops: i64,
    /// Limit for reads in requests per second. 0 means unlimited.
    pub iops_rd: i64,
    /// Limit for writes in requests per second. 0 means unlimited.
    pub iops_wr: i64,
    /// Rate to allow for reads and writes together during a burst, in bytes per second, at least
    /// [`bps`](field@commands::BlockSetIoThrottle::bps). Default: no bursts, except that a tenth of
    /// a second's worth may be taken at once.
    pub bps_max: Option<i64>,
    /// Rate to allow for reads during a burst, in bytes per second, at least
    /// [`bps_rd`](field@commands::BlockSetIoThrottle::bps_rd).
    pub bps_rd_max: Option<i64>,
    /// Rate to allow for writes during a burst, in bytes per second, at least
    /// [`bps_wr`](field@commands::BlockSetIoThrottle::bps_wr).
    pub bps_wr_max: Option<i64>,
    /// Rate to allow for reads and writes together during a burst, in requests per second, at least
    /// [`iops`](field@commands::BlockSetIoThrottle::iops).
    pub iops_max: Option<i64>,
    /// Rate to allow for reads during a burst, in requests per second, at least
    /// [`iops_rd`](field@commands::BlockSetIoThrottle::iops_rd).
    pub iops_rd_max: Option<i64>,
    /// Rate to allow for writes during a burst, in requests per second, at least
    /// [`iops_wr`](field@commands::BlockSetIoThrottle::iops_wr).
    pub iops_wr_max: Option<i64>,
    /// How long a burst at [`bps_max`](field@commands::BlockSetIoThrottle::bps_max) may last, in
    /// seconds, at least 1. Needs [`bps_max`](field@commands::BlockSetIoThrottle::bps_max).
    /// Default: 1.
    pub bps_max_length: Option<i64>,
    /// How long a burst at [`bps_rd_max`](field@commands::BlockSetIoThrottle::bps_rd_max) may last,
    /// in seconds, at least 1. Needs
    /// [`bps_rd_max`](field@commands::BlockSetIoThrottle::bps_rd_max). Default: 1.
    pub bps_rd_max_length: Option<i64>,
    /// How long a burst at [`bps_wr_max`](field@commands::BlockSetIoThrottle::bps_wr_max) may last,
    /// in seconds, at least 1. Needs
    /// [`bps_wr_max`](field@commands::BlockSetIoThrottle::bps_wr_max). Default: 1.
    pub bps_wr_max_length: Option<i64>,
    /// How long a burst at [`iops_max`](field@commands::BlockSetIoThrottle::iops_max) may last, in
    /// seconds, at least 1. Needs [`iops_max`](field@commands::BlockSetIoThrottle::iops_max).
    /// Default: 1.
    pub iops_max_length: Option<i64>,
    /// How long a burst at [`iops_rd_max`](field@commands::BlockSetIoThrottle::iops_rd_max) may
    /// last, in seconds, at least 1. Needs
    /// [`iops_rd_max`](field@commands::BlockSetIoThrottle::iops_rd_max). Default: 1.
    pub iops_rd_max_length: Option<i64>,
    /// How long a burst at [`iops_wr_max`](field@commands::BlockSetIoThrottle::iops_wr_max) may
    /// last, in seconds, at least 1. Needs
    /// [`iops_wr_max`](field@commands::BlockSetIoThrottle::iops_wr_max). Default: 1.
    pub iops_wr_max_length: Option<i64>,
    /// Bytes that count as one request, so that one request of twice that size counts as two. Needs
    /// a limit in requests per second. Default: each request counts as one, whatever its size.
    pub iops_size: Option<i64>,
    /// Throttle group to join; its drives share one set of limits, which this command sets for all
    /// of them. Default: the present group, or one with the name given as
    /// [`device`](field@commands::BlockSetIoThrottle::device) or
    /// [`id`](field@commands::BlockSetIoThrottle::id).
    pub group: Option<crate::rt::Text>,
}

/// The required members of [`BlockSetIoThrottle`], for its `new`.
pub struct BlockSetIoThrottleRequired {
    /// Limit for reads and writes together, in bytes per second. 0 means unlimited.
    pub bps: i64,
    /// Limit for reads in bytes per second. 0 means unlimited.
    pub bps_rd: i64,
    /// Limit for writes in bytes per second. 0 means unlimited.
    pub bps_wr: i64,
    /// Limit for reads and writes together, in requests per second. 0 means unlimited.
    pub iops: i64,
    /// Limit for reads in requests per second. 0 means unlimited.
    pub iops_rd: i64,
    /// Limit for writes in requests per second. 0 means unlimited.
    pub iops_wr: i64,
}

impl BlockSetIoThrottle {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(required: BlockSetIoThrottleRequired) -> Self {
        Self {
            device: None,
            id: None,
            bps: required.bps,
            bps_rd: required.bps_rd,
            bps_wr: required.bps_wr,
            iops: required.iops,
            iops_rd: required.iops_rd,
            iops_wr: required.iops_wr,
            bps_max: None,
            bps_rd_max: None,
            bps_wr_max: None,
            iops_max: None,
            iops_rd_max: None,
            iops_wr_max: None,
            bps_max_length: None,
            bps_rd_max_length: None,
            bps_wr_max_length: None,
            iops_max_length: None,
            iops_rd_max_length: None,
            iops_wr_max_length: None,
            iops_size: None,
            group: None,
        }
    }

    /// Name of the drive.
    #[deprecated(note = "For device: use id instead.")]
    #[inline]
    #[must_use]
    pub fn device(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.device = Some(value.into());
        self
    }

    /// Guest device by id or QOM path, as in `qdev` of `query-block`; for virtio-blk on PCI and CCW
    /// only that path works. Give either this or
    /// [`device`](field@commands::BlockSetIoThrottle::device).
    #[inline]
    #[must_use]
    pub fn id(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Rate to allow for reads and writes together during a burst, in bytes per second, at least
    /// [`bps`](field@commands::BlockSetIoThrottle::bps). Default: no bursts, except that a tenth of
    /// a second's worth may be taken at once.
    #[inline]
    #[must_use]
    pub fn bps_max(mut self, value: impl Into<Option<i64>>) -> Self {
        self.bps_max = value.into();
        self
    }

    /// Rate to allow for reads during a burst, in bytes per second, at least
    /// [`bps_rd`](field@commands::BlockSetIoThrottle::bps_rd).
    #[inline]
    #[must_use]
    pub fn bps_rd_max(mut self, value: impl Into<Option<i64>>) -> Self {
        self.bps_rd_max = value.into();
        self
    }

    /// Rate to allow for writes during a burst, in bytes per second, at least
    /// [`bps_wr`](field@commands::BlockSetIoThrottle::bps_wr).
    #[inline]
    #[must_use]
    pub fn bps_wr_max(mut self, value: impl Into<Option<i64>>) -> Self {
        self.bps_wr_max = value.into();
        self
    }

    /// Rate to allow for reads and writes together during a burst, in requests per second, at least
    /// [`iops`](field@commands::BlockSetIoThrottle::iops).
    #[inline]
    #[must_use]
    pub fn iops_max(mut self, value: impl Into<Option<i64>>) -> Self {
        self.iops_max = value.into();
        self
    }

    /// Rate to allow for reads during a burst, in requests per second, at least
    /// [`iops_rd`](field@commands::BlockSetIoThrottle::iops_rd).
    #[inline]
    #[must_use]
    pub fn iops_rd_max(mut self, value: impl Into<Option<i64>>) -> Self {
        self.iops_rd_max = value.into();
        self
    }

    /// Rate to allow for writes during a burst, in requests per second, at least
    /// [`iops_wr`](field@commands::BlockSetIoThrottle::iops_wr).
    #[inline]
    #[must_use]
    pub fn iops_wr_max(mut self, value: impl Into<Option<i64>>) -> Self {
        self.iops_wr_max = value.into();
        self
    }

    /// How long a burst at [`bps_max`](field@commands::BlockSetIoThrottle::bps_max) may last, in
    /// seconds, at least 1. Needs [`bps_max`](field@commands::BlockSetIoThrottle::bps_max).
    /// Default: 1.
    #[inline]
    #[must_use]
    pub fn bps_max_length(mut self, value: impl Into<Option<i64>>) -> Self {
        self.bps_max_length = value.into();
        self
    }

    /// How long a burst at [`bps_rd_max`](field@commands::BlockSetIoThrottle::bps_rd_max) may last,
    /// in seconds, at least 1. Needs
    /// [`bps_rd_max`](field@commands::BlockSetIoThrottle::bps_rd_max). Default: 1.
    #[inline]
    #[must_use]
    pub fn bps_rd_max_length(mut self, value: impl Into<Option<i64>>) -> Self {
        self.bps_rd_max_length = value.into();
        self
    }

    /// How long a burst at [`bps_wr_max`](field@commands::BlockSetIoThrottle::bps_wr_max) may last,
    /// in seconds, at least 1. Needs
    /// [`bps_wr_max`](field@commands::BlockSetIoThrottle::bps_wr_max). Default: 1.
    #[inline]
    #[must_use]
    pub fn bps_wr_max_length(mut self, value: impl Into<Option<i64>>) -> Self {
        self.bps_wr_max_length = value.into();
        self
    }

    /// How long a burst at [`iops_max`](field@commands::BlockSetIoThrottle::iops_max) may last, in
    /// seconds, at least 1. Needs [`iops_max`](field@commands::BlockSetIoThrottle::iops_max).
    /// Default: 1.
    #[inline]
    #[must_use]
    pub fn iops_max_length(mut self, value: impl Into<Option<i64>>) -> Self {
        self.iops_max_length = value.into();
        self
    }

    /// How long a burst at [`iops_rd_max`](field@commands::BlockSetIoThrottle::iops_rd_max) may
    /// last, in seconds, at least 1. Needs
    /// [`iops_rd_max`](field@commands::BlockSetIoThrottle::iops_rd_max). Default: 1.
    #[inline]
    #[must_use]
    pub fn iops_rd_max_length(mut self, value: impl Into<Option<i64>>) -> Self {
        self.iops_rd_max_length = value.into();
        self
    }

    /// How long a burst at [`iops_wr_max`](field@commands::BlockSetIoThrottle::iops_wr_max) may
    /// last, in seconds, at least 1. Needs
    /// [`iops_wr_max`](field@commands::BlockSetIoThrottle::iops_wr_max). Default: 1.
    #[inline]
    #[must_use]
    pub fn iops_wr_max_length(mut self, value: impl Into<Option<i64>>) -> Self {
        self.iops_wr_max_length = value.into();
        self
    }

    /// Bytes that count as one request, so that one request of twice that size counts as two. Needs
    /// a limit in requests per second. Default: each request counts as one, whatever its size.
    #[inline]
    #[must_use]
    pub fn iops_size(mut self, value: impl Into<Option<i64>>) -> Self {
        self.iops_size = value.into();
        self
    }

    /// Throttle group to join; its drives share one set of limits, which this command sets for all
    /// of them. Default: the present group, or one with the name given as
    /// [`device`](field@commands::BlockSetIoThrottle::device) or
    /// [`id`](field@commands::BlockSetIoThrottle::id).
    #[inline]
    #[must_use]
    pub fn group(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.group = Some(value.into());
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for BlockSetIoThrottle {
    const NAME: &'static str = "block_set_io_throttle";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::rt::Empty;
}

/// Sets up histograms of request latency for a device. With
/// [`id`](field@commands::BlockLatencyHistogramSet::id) alone they are all removed.
///
/// `query-blockstats` shows them. Boundaries are latencies in nanoseconds in strictly ascending
/// order, the first above 0: the boundaries 10 and 50 make the spans from 0 to below 10, from
/// 10 to below 50, and from 50. New histograms start with zero counts. Fails if the device is
/// unknown or the boundaries are not in order.
///
/// On the wire: `block-latency-histogram-set`.
///
/// `query-blockstats` shows the effect.
///
/// Since QEMU 4.0.
///
/// # Errors
///
/// - [`DeviceNotFound`](crate::ErrorClass::DeviceNotFound): no device has this ID.
///
/// # Example
///
/// Begins to count how long reads of a disk take, in four ranges divided at these nanoseconds.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::BlockLatencyHistogramSet::new(
///     "/machine/peripheral/vda/virtio-backend",
/// )
/// .boundaries_read([100000, 1000000, 10000000]);
/// ```
#[doc(alias = "block-latency-histogram-set")]
#[non_exhaustive]
pub struct BlockLatencyHistogramSet {
    /// Id or QOM path of the guest's device.
    pub id: crate::rt::Text,
    /// Boundaries for all kinds of request that have none of their own below.
    pub boundaries: Option<Vec<u64>>,
    /// Boundaries for reads. Default:
    /// [`boundaries`](field@commands::BlockLatencyHistogramSet::boundaries), or else the histogram
    /// stays as it is.
    pub boundaries_read: Option<Vec<u64>>,
    /// Boundaries for writes, with the same default.
    pub boundaries_write: Option<Vec<u64>>,
    /// Boundaries for appends to zones of zoned devices, with the same default. As the only list,
    /// it removes all histograms instead.
    ///
    /// Since QEMU 8.1.
    pub boundaries_zap: Option<Vec<u64>>,
    /// Boundaries for flushes, with the same default.
    pub boundaries_flush: Option<Vec<u64>>,
}

impl BlockLatencyHistogramSet {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<crate::rt::Text>) -> Self {
        Self {
            id: id.into(),
            boundaries: None,
            boundaries_read: None,
            boundaries_write: None,
            boundaries_zap: None,
            boundaries_flush: None,
        }
    }

    /// Boundaries for all kinds of request that have none of their own below.
    #[inline]
    #[must_use]
    pub fn boundaries(mut self, value: impl Into<Vec<u64>>) -> Self {
        self.boundaries = Some(value.into());
        self
    }

    /// Boundaries for reads. Default:
    /// [`boundaries`](field@commands::BlockLatencyHistogramSet::boundaries), or else the histogram
    /// stays as it is.
    #[inline]
    #[must_use]
    pub fn boundaries_read(mut self, value: impl Into<Vec<u64>>) -> Self {
        self.boundaries_read = Some(value.into());
        self
    }

    /// Boundaries for writes, with the same default.
    #[inline]
    #[must_use]
    pub fn boundaries_write(mut self, value: impl Into<Vec<u64>>) -> Self {
        self.boundaries_write = Some(value.into());
        self
    }

    /// Boundaries for appends to zones of zoned devices, with the same default. As the only list,
    /// it removes all histograms instead.
    ///
    /// Since QEMU 8.1.
    #[inline]
    #[must_use]
    pub fn boundaries_zap(mut self, value: impl Into<Vec<u64>>) -> Self {
        self.boundaries_zap = Some(value.into());
        self
    }

    /// Boundaries for flushes, with the same default.
    #[inline]
    #[must_use]
    pub fn boundaries_flush(mut self, value: impl Into<Vec<u64>>) -> Self {
        self.boundaries_flush = Some(value.into());
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for BlockLatencyHistogramSet {
    const NAME: &'static str = "block-latency-histogram-set";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::rt::Empty;
}
