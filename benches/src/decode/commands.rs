//! The commands whose replies are decoded: those that management software probes QEMU with, and
//! those that ask a running machine how it is.

#![expect(deprecated, reason = "programs still ask with `query-kvm`")]

use std::hint::black_box;

/// Decodes a reply and drops the value.
pub(super) type Decoder = fn(&str) -> Result<(), String>;

/// The decoders of a command.
#[derive(Clone, Copy)]
pub(super) struct Decoders {
    pub(super) ours: Decoder,
    pub(super) peer: Decoder,
}

impl Decoders {
    const fn of<O: qmp_types::Command, P: qapi_spec::Command>() -> Self {
        Self {
            ours: ours::<O>,
            peer: peer::<P>,
        }
    }
}

fn ours<C: qmp_types::Command>(text: &str) -> Result<(), String> {
    match qmp_types::from_str::<C::Return>(text) {
        Ok(value) => {
            black_box(&value);
            Ok(())
        }
        Err(error) => Err(error.to_string()),
    }
}

fn peer<C: qapi_spec::Command>(text: &str) -> Result<(), String> {
    match serde_json::from_str::<C::Ok>(text) {
        Ok(value) => {
            black_box(&value);
            Ok(())
        }
        Err(error) => Err(error.to_string()),
    }
}

/// The decoders of the command with this name on the wire.
pub(super) fn decoders(name: &str) -> Option<Decoders> {
    COMMANDS
        .iter()
        .find(|(known, _)| *known == name)
        .map(|(_, decoders)| *decoders)
}

/// A row for each command: its type in `qmp-types`, which knows the name, and that in `qapi-qmp`.
macro_rules! commands {
    ($($ours:ident $peer:ident;)*) => {
        const COMMANDS: &[(&str, Decoders)] = &[$((
            <qmp_types::qmp::commands::$ours as qmp_types::Command>::NAME,
            Decoders::of::<qmp_types::qmp::commands::$ours, qapi_qmp::$peer>(),
        ),)*];
    };
}

commands! {
    QmpCapabilities qmp_capabilities;
    DeviceListProperties device_list_properties;
    HumanMonitorCommand human_monitor_command;
    QomGet qom_get;
    QomList qom_list;
    QomListProperties qom_list_properties;
    QomListTypes qom_list_types;
    QueryAcpiOspmStatus query_acpi_ospm_status;
    QueryAudiodevs query_audiodevs;
    QueryBalloon query_balloon;
    QueryBlock query_block;
    QueryBlockExports query_block_exports;
    QueryBlockJobs query_block_jobs;
    QueryBlockstats query_blockstats;
    QueryChardev query_chardev;
    QueryChardevBackends query_chardev_backends;
    QueryColoStatus query_colo_status;
    QueryCommandLineOptions query_command_line_options;
    QueryCommands query_commands;
    QueryCpuDefinitions query_cpu_definitions;
    QueryCpuModelBaseline query_cpu_model_baseline;
    QueryCpuModelComparison query_cpu_model_comparison;
    QueryCpuModelExpansion query_cpu_model_expansion;
    QueryCpusFast query_cpus_fast;
    QueryCryptodev query_cryptodev;
    QueryCurrentMachine query_current_machine;
    QueryDirtyRate query_dirty_rate;
    QueryDump query_dump;
    QueryDumpGuestMemoryCapability query_dump_guest_memory_capability;
    QueryFdsets query_fdsets;
    QueryGicCapabilities query_gic_capabilities;
    QueryHotpluggableCpus query_hotpluggable_cpus;
    QueryIothreads query_iothreads;
    QueryJobs query_jobs;
    QueryKvm query_kvm;
    QueryMachines query_machines;
    QueryMemdev query_memdev;
    QueryMemoryDevices query_memory_devices;
    QueryMemorySizeSummary query_memory_size_summary;
    QueryMice query_mice;
    QueryMigrate query_migrate;
    QueryMigrateCapabilities query_migrate_capabilities;
    QueryMigrateParameters query_migrate_parameters;
    QueryName query_name;
    QueryNamedBlockNodes query_named_block_nodes;
    QueryPci query_pci;
    QueryPrManagers query_pr_managers;
    QueryQmpSchema query_qmp_schema;
    QueryRxFilter query_rx_filter;
    QueryS390xCpuPolarization query_s390x_cpu_polarization;
    QuerySev query_sev;
    QuerySevCapabilities query_sev_capabilities;
    QuerySgx query_sgx;
    QuerySgxCapabilities query_sgx_capabilities;
    QuerySpice query_spice;
    QueryStats query_stats;
    QueryStatsSchemas query_stats_schemas;
    QueryStatus query_status;
    QueryTarget query_target;
    QueryTpm query_tpm;
    QueryTpmModels query_tpm_models;
    QueryTpmTypes query_tpm_types;
    QueryUuid query_uuid;
    QueryVcpuDirtyLimit query_vcpu_dirty_limit;
    QueryVersion query_version;
    QueryVnc query_vnc;
    QueryVncServers query_vnc_servers;
    QueryYank query_yank;
    TraceEventGetState trace_event_get_state;
}
