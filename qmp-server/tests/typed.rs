//! Handlers of typed commands: QEMU's, and those of a schema of one's own.

mod common;

use std::collections::BTreeSet;
use std::io::Write;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};

use common::Wire;
use qmp_server::qmp_types::qmp::{commands, events, types};
use qmp_server::{
    BuildError, ErrorClass, ErrorObject, Fds, Handle, MonitorId, Request, Server, State, Version,
};
use serde_json::{Value, json};
use tower_service::Service;

/// Commands and events of a machine.
#[allow(missing_docs, reason = "the schema is that of a test")]
mod vmm {
    qmp_macros::schema!("tests/vmm.json");
}

#[derive(Default)]
struct Machine {
    is_running: bool,
}

type Shared = Arc<Mutex<Machine>>;

async fn cont(
    _: commands::Cont,
    machine: State<Shared>,
    server: Handle,
) -> Result<(), ErrorObject> {
    machine.lock().unwrap().is_running = true;
    server.send(events::Resume::new())?;
    Ok(())
}

fn machine() -> Server {
    Server::builder()
        .state(Shared::default())
        .command(
            |_: commands::QueryStatus, machine: State<Shared>| async move {
                let status = if machine.lock().unwrap().is_running {
                    types::RunState::Running
                } else {
                    types::RunState::Prelaunch
                };
                Ok(types::StatusInfo::new(
                    status == types::RunState::Running,
                    status,
                ))
            },
        )
        .command(cont)
        .command(|device: commands::DeviceDel| async move {
            let desc = format!("Device '{}' not found", device.id);
            Err::<(), _>(ErrorObject::new(ErrorClass::DeviceNotFound, desc))
        })
        .command(|set: commands::BlockLatencyHistogramSet| async move {
            let desc = format!("{:?}", set.boundaries);
            Err::<(), _>(ErrorObject::generic(desc))
        })
        .command(
            |getfd: commands::Getfd, fds: Fds, _: MonitorId| async move {
                let none = || ErrorObject::generic("No file descriptor supplied via SCM_RIGHTS");
                let fd = fds.take().ok_or_else(none)?;
                let mut file = std::fs::File::from(fd);
                let written = file.write_all(getfd.fdname.as_bytes());
                written.map_err(|error| ErrorObject::generic(error.to_string()))
            },
        )
        .command(|_: commands::QueryYank| async { Ok(Vec::new()) })
        .event::<events::Resume>()
        .build()
        .unwrap()
}

/// What a monitor answers to a command, without its line end.
async fn answer(wire: &mut Wire, command: &str) -> String {
    wire.send(command).await;
    wire.line().await
}

#[tokio::test]
async fn handlers_run_typed_commands() {
    let server = machine();
    let mut wire = Wire::negotiated(&server.monitor(), "").await;
    let status = "{\"execute\": \"query-status\"}";
    assert_eq!(
        answer(&mut wire, status).await,
        "{\"return\": {\"status\": \"prelaunch\", \"running\": false}}"
    );
    wire.send("{\"execute\": \"cont\", \"id\": 1}").await;
    assert!(wire.line().await.contains("\"event\": \"RESUME\"}"));
    assert_eq!(wire.line().await, "{\"return\": {}, \"id\": 1}");
    assert_eq!(
        answer(&mut wire, status).await,
        "{\"return\": {\"status\": \"running\", \"running\": true}}"
    );
    // An event that was not declared.
    assert!(server.handle().send(events::Stop::new()).is_err());
}

#[tokio::test]
async fn refusals_have_the_words_of_qemu_r22_r26_r29_r47() {
    let mut wire = Wire::negotiated(&machine().monitor(), "'oob'").await;
    for (command, class, desc) in [
        (
            "{'execute': 'device_del', 'arguments': {'id': 'x'}}",
            "DeviceNotFound",
            "Device 'x' not found",
        ),
        (
            "{'execute': 'device_del', 'arguments': {'id': 1}}",
            "GenericError",
            "Invalid parameter type for 'id', expected: string",
        ),
        (
            "{'execute': 'device_del'}",
            "GenericError",
            "Parameter 'id' is missing",
        ),
        (
            "{'execute': 'cont', 'arguments': {'a': 1}}",
            "GenericError",
            "Parameter 'a' is unexpected",
        ),
        (
            "{'execute': 'stop'}",
            "CommandNotFound",
            "The command stop has not been found",
        ),
        (
            "{'exec-oob': 'cont'}",
            "GenericError",
            "The command cont does not support OOB",
        ),
        (
            "{'execute': 'getfd', 'arguments': {'fdname': 'a'}}",
            "GenericError",
            "No file descriptor supplied via SCM_RIGHTS",
        ),
        (
            "{'execute': 'block-latency-histogram-set',
              'arguments': {'id': 'd', 'boundaries': [-1, 1]}}",
            "GenericError",
            "Some([18446744073709551615, 1])",
        ),
        (
            "{'execute': 'block-latency-histogram-set',
              'arguments': {'id': 'd', 'boundaries': [1.0]}}",
            "GenericError",
            "Parameter 'boundaries[0]' expects uint64",
        ),
    ] {
        let answer: Value = serde_json::from_str(&answer(&mut wire, command).await).unwrap();
        assert_eq!(
            answer,
            json!({"error": {"class": class, "desc": desc}}),
            "{command}"
        );
    }
    assert_eq!(
        answer(&mut wire, "{'exec-oob': 'query-yank'}").await,
        "{\"return\": []}"
    );
}

/// The names of commands and events in an answer to `query-qmp-schema`, and of types that are used and not there, or there
/// and not used.
fn introspected(answer: &Value) -> (BTreeSet<String>, BTreeSet<String>) {
    let entries = answer["return"].as_array().unwrap();
    let name = |entry: &'_ Value| entry["name"].as_str().unwrap_or_default().to_owned();
    let (others, types): (Vec<&Value>, Vec<&Value>) = entries
        .iter()
        .partition(|entry| matches!(entry["meta-type"].as_str(), Some("command" | "event")));
    let types: BTreeSet<String> = types.into_iter().map(name).collect();
    let mut used = BTreeSet::new();
    for entry in entries {
        let parts = ["members", "variants"].map(|key| entry[key].as_array());
        let parts = parts.into_iter().flatten().flatten();
        for object in parts.chain([entry]) {
            for key in ["type", "arg-type", "ret-type", "element-type"] {
                used.extend(object[key].as_str().map(str::to_owned));
            }
        }
    }
    (
        others.into_iter().map(name).collect(),
        types.symmetric_difference(&used).cloned().collect(),
    )
}

#[tokio::test]
async fn a_server_tells_exactly_what_it_serves() {
    let mut wire = Wire::negotiated(&machine().monitor(), "").await;
    let schema = answer(&mut wire, "{'execute': 'query-qmp-schema'}").await;
    let schema: Value = serde_json::from_str(&schema).unwrap();
    let served = [
        "block-latency-histogram-set",
        "cont",
        "device_del",
        "getfd",
        "qmp_capabilities",
        "query-commands",
        "query-qmp-schema",
        "query-status",
        "query-version",
        "query-yank",
    ];
    let (names, stray) = introspected(&schema);
    let expected = served.into_iter().chain(["RESUME"]).map(str::to_owned);
    assert_eq!(names, expected.collect());
    assert_eq!(stray, BTreeSet::new());
    let commands = answer(&mut wire, "{'execute': 'query-commands'}").await;
    let commands: Value = serde_json::from_str(&commands).unwrap();
    let names = commands["return"].as_array().unwrap().iter();
    let names: BTreeSet<_> = names.map(|info| info["name"].as_str().unwrap()).collect();
    assert_eq!(names, served.into_iter().collect());
    let version = answer(&mut wire, "{'execute': 'query-version'}").await;
    let version: Value = serde_json::from_str(&version).unwrap();
    assert_eq!(version["return"]["qemu"]["major"], 11);
}

#[tokio::test]
async fn a_schema_of_ones_own_is_served() {
    let server = Server::builder()
        .schema_files(vmm::SCHEMA_FILES)
        .version(Version {
            major: 1,
            minor: 2,
            micro: 3,
            package: "vmm".to_owned(),
        })
        .command(|resize: vmm::commands::VmResize| async move {
            Ok(vmm::types::VmSize::new(resize.vcpus.unwrap_or(1)))
        })
        .command(|_: vmm::commands::VmKill, server: Handle| async move {
            server.send(vmm::events::VmGone::new("killed"))?;
            Ok(())
        })
        .event::<vmm::events::VmGone>()
        .build()
        .unwrap();
    let (mut wire, _) = Wire::open(&server.monitor());
    let greeting = wire.line().await;
    assert!(greeting.contains("\"package\": \"vmm\""), "{greeting}");
    answer(&mut wire, "{'execute': 'qmp_capabilities'}").await;
    assert_eq!(
        answer(
            &mut wire,
            "{'execute': 'vm-resize', 'arguments': {'vcpus': 3}}"
        )
        .await,
        "{\"return\": {\"vcpus\": 3}}"
    );
    let refused = answer(
        &mut wire,
        "{'execute': 'vm-resize', 'arguments': {'vcpus': 256}}",
    )
    .await;
    assert!(
        refused.contains("Parameter 'vcpus' expects uint8_t"),
        "{refused}"
    );
    // It has no answer, only an event.
    wire.send("{'execute': 'vm-kill'}").await;
    assert!(
        wire.line()
            .await
            .contains("\"VM_GONE\", \"data\": {\"reason\": \"killed\"}}")
    );
    let schema = answer(&mut wire, "{'execute': 'query-qmp-schema'}").await;
    let schema: Value = serde_json::from_str(&schema).unwrap();
    let (names, stray) = introspected(&schema);
    let expected = [
        "VM_GONE",
        "qmp_capabilities",
        "query-commands",
        "query-qmp-schema",
        "query-version",
        "vm-kill",
        "vm-resize",
    ];
    assert_eq!(names, expected.map(str::to_owned).into_iter().collect());
    assert_eq!(stray, BTreeSet::new());
}

#[tokio::test]
async fn a_guest_agent_is_served_r33_r41_r42() {
    use qmp_server::qmp_types::qga::commands::{GuestGetTime, GuestShutdown};
    let server = Server::guest_agent()
        .command(|_: GuestGetTime| async { Ok(7) })
        .command(|_: GuestShutdown| async { Ok(()) })
        .build()
        .unwrap();
    let (mut wire, _) = Wire::open(&server.monitor());
    // Half a command of an earlier client.
    wire.stream.try_write(b"{'execute'\xFF").unwrap();
    let refused = wire.line().await;
    assert!(
        refused.contains("\"error\": {\"class\": \"GenericError\""),
        "{refused}"
    );
    assert_eq!(
        answer(
            &mut wire,
            "{'execute': 'guest-sync', 'arguments': {'id': 5}}"
        )
        .await,
        "{\"return\": 5}"
    );
    wire.send("{'execute': 'guest-shutdown'}").await;
    assert_eq!(
        answer(&mut wire, "{'execute': 'guest-get-time'}").await,
        "{\"return\": 7}"
    );
    let info = answer(&mut wire, "{'execute': 'guest-info'}").await;
    let info: Value = serde_json::from_str(&info).unwrap();
    let commands = info["return"]["supported_commands"].as_array().unwrap();
    let silent = commands
        .iter()
        .filter(|info| info["success-response"] == false);
    let silent: Vec<_> = silent.map(|info| info["name"].as_str().unwrap()).collect();
    assert_eq!((commands.len(), silent), (6, vec!["guest-shutdown"]));
    let refused = answer(&mut wire, "{'execute': 'qmp_capabilities'}").await;
    assert!(
        refused.contains("The command qmp_capabilities has not been found"),
        "{refused}"
    );
}

#[test]
fn what_makes_no_server_is_an_error() {
    let twice = Server::builder()
        .command(|_: commands::Stop| async { Ok(()) })
        .command(|_: commands::Stop| async { Ok(()) });
    let error = twice.build().unwrap_err();
    assert_eq!(error.to_string(), "the command 'stop' has two handlers");
    let own = Server::builder().command(|_: commands::QmpCapabilities| async { Ok(()) });
    assert!(matches!(own.build(), Err(BuildError::TwoHandlers(_))));
    let too_new = Server::builder()
        .release("5.2")
        .command(|_: commands::QueryStats| async { Ok(Vec::new()) });
    let error = too_new.build().unwrap_err();
    assert_eq!(error.to_string(), "the schema has no command 'query-stats'");
    let unknown = Server::builder().release("4.2").build().unwrap_err();
    assert_eq!(unknown.to_string(), "there is no schema of QEMU 4.2");
    let foreign = Server::builder().event::<vmm::events::VmGone>();
    let error = foreign.build().unwrap_err();
    assert_eq!(error.to_string(), "the schema has no event 'VM_GONE'");
}

#[tokio::test]
async fn an_older_release_is_served() {
    let server = Server::builder().release("7.2").build().unwrap();
    let (mut wire, _) = Wire::open(&server.monitor());
    let greeting: Value = serde_json::from_str(&wire.line().await).unwrap();
    let version = &greeting["QMP"]["version"]["qemu"];
    assert_eq!(
        (&version["major"], &version["minor"]),
        (&json!(7), &json!(2))
    );
    // Its words for what is malformed have no place.
    let refused = answer(&mut wire, "{]").await;
    assert!(refused.contains("\"JSON parse error, "), "{refused}");
}

/// Refuses commands whose names do not begin with `query-`.
#[derive(Clone)]
struct ReadOnly<S>(S);

impl<S: Service<Request>> Service<Request> for ReadOnly<S>
where
    S::Error: From<ErrorObject>,
    S::Future: Send + 'static,
    S::Response: 'static,
    S::Error: 'static,
{
    type Response = S::Response;
    type Error = S::Error;
    type Future = std::pin::Pin<Box<dyn Future<Output = Result<S::Response, S::Error>> + Send>>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.0.poll_ready(cx)
    }

    fn call(&mut self, request: Request) -> Self::Future {
        if request.command.starts_with("query-") {
            return Box::pin(self.0.call(request));
        }
        let desc = format!("{} is not allowed here", request.command);
        Box::pin(async { Err(ErrorObject::generic(desc).into()) })
    }
}

#[tokio::test]
async fn layers_see_all_commands() {
    let server = Server::builder()
        .command(|_: commands::Stop| async { Ok(()) })
        .layer(tower_layer::layer_fn(ReadOnly))
        .build()
        .unwrap();
    let mut wire = Wire::negotiated(&server.monitor(), "").await;
    let refused = answer(&mut wire, "{'execute': 'stop'}").await;
    assert!(refused.contains("stop is not allowed here"), "{refused}");
    let served = answer(&mut wire, "{'execute': 'query-version'}").await;
    assert!(served.starts_with("{\"return\": "), "{served}");
}
