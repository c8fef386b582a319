//! The titles of a schema's files on the site.

use crate::modules::Module;

/// Titles of files whose names are not clear.
const TITLES: [(&str, &str); 44] = [
    ("accelerator", "Accelerators"),
    ("acpi", "ACPI"),
    ("acpi-hest", "ACPI error sources"),
    ("audio", "Audio"),
    ("authz", "Authorization"),
    ("block", "Block devices of a guest"),
    ("block-core", "Block nodes, images and jobs"),
    ("block-export", "Block exports"),
    ("char", "Character devices"),
    ("common", "Common types"),
    ("compat", "Compatibility policy"),
    ("control", "The monitor itself"),
    ("crypto", "Cryptography"),
    ("cryptodev", "Cryptographic devices"),
    ("cxl", "CXL"),
    ("dump", "Memory dumps of a guest"),
    ("ebpf", "eBPF"),
    ("error", "Error classes"),
    ("introspect", "Introspection of the schema"),
    ("job", "Jobs"),
    ("machine", "Machines and CPUs"),
    ("machine-common", "Machines: common types"),
    ("machine-s390x", "Machines: s390x"),
    ("migration", "Migration"),
    ("misc", "Miscellaneous"),
    ("misc-arm", "Miscellaneous: Arm"),
    ("misc-i386", "Miscellaneous: x86"),
    ("net", "Network"),
    ("pci", "PCI"),
    ("qdev", "Devices"),
    ("qom", "Objects (QOM)"),
    ("replay", "Record and replay"),
    ("rocker", "Rocker switch"),
    ("run-state", "Run states and watchdogs"),
    ("sockets", "Socket addresses"),
    ("stats", "Statistics"),
    ("tpm", "TPM"),
    ("trace", "Tracing"),
    ("transaction", "Transactions"),
    ("uefi", "UEFI variables"),
    ("ui", "Displays and input"),
    ("vfio", "VFIO"),
    ("virtio", "Virtio"),
    ("yank", "Yank"),
];

impl Module<'_> {
    /// The subject.
    pub(super) fn title(&self) -> &str {
        let known = TITLES.iter().find(|(name, _)| *name == self.name);
        known.map_or(self.name, |(_, title)| title)
    }

    /// Its anchor on the page of all modules.
    pub(super) fn anchor(&self) -> String {
        format!("_{}", self.name)
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.names.contains(&name)
    }
}
