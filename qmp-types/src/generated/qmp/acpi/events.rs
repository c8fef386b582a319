// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Sent when the guest reports, through ACPI `_OST`, how a plug or unplug of a slot went.
///
/// For memory and CPUs this is how a refusal of `device_del` shows: a `status` other than 0
/// with `source` 3 or 0x103. Not every guest sends reports.
///
/// On the wire: `ACPI_DEVICE_OST`.
///
/// Since QEMU 2.1.
///
/// # Example
///
/// The guest reports how the ejection of a memory module went; status 0 is success.
///
/// ```
/// use qmp_types::Message;
/// use qmp_types::qmp::events;
///
/// let text = r#"{
///   "event": "ACPI_DEVICE_OST",
///   "data": {
///     "info": {
///       "device": "dimm1",
///       "slot-type": "DIMM",
///       "slot": "0",
///       "source": 3,
///       "status": 0
///     }
///   },
///   "timestamp": {"seconds": 1795944502, "microseconds": 20}
/// }"#;
/// let Message::Event(message) = Message::parse(text)? else {
///     panic!("no event");
/// };
/// let event = message.decode_as::<events::AcpiDeviceOst>()?;
/// # Ok::<(), qmp_types::DecodeError>(())
/// ```
#[doc(alias = "ACPI_DEVICE_OST")]
#[non_exhaustive]
pub struct AcpiDeviceOst {
    /// The slot, with what the guest said about it.
    pub info: types::ACPIOSTInfo,
}

impl AcpiDeviceOst {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(info: types::ACPIOSTInfo) -> Self {
        Self { info }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Event for AcpiDeviceOst {
    const NAME: &'static str = "ACPI_DEVICE_OST";
}
