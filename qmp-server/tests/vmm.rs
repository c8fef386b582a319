//! The example `vmm`, controlled by our clients.

#[path = "../examples/vmm.rs"]
mod vmm;

use std::fs::File;

use qmp_client::{Client, Error};
use qmp_server::ErrorClass;
use qmp_server::qmp_types::qmp::{commands, events, types};
use qmp_testing::PATIENCE;

/// A client of a machine.
async fn client() -> (qmp_server::Server, tempfile::TempDir, Client) {
    let folder = tempfile::tempdir().unwrap();
    let server = vmm::serve(vmm::Machine::new()).build().unwrap();
    let path = folder.path().join("vmm.qmp");
    let address = format!("unix:{},server=on,wait=off", path.display());
    server.listen(&address).unwrap();
    let builder = Client::builder().deadline(PATIENCE);
    let builder = builder.greeting_timeout(PATIENCE);
    let client = builder.oob(true).connect(&address).await.unwrap();
    (server, folder, client)
}

#[tokio::test]
async fn our_client_controls_the_machine() {
    let (_server, _folder, vm) = client().await;
    let mut resumed = vm.events::<events::Resume>();
    let status = vm.execute(commands::QueryStatus::new()).await.unwrap();
    assert_eq!(status.status, types::RunState::Paused);
    vm.execute(commands::Cont::new()).await.unwrap();
    resumed.wait_for(|_| true, PATIENCE).await.unwrap();
    assert!(
        vm.execute(commands::QueryStatus::new())
            .await
            .unwrap()
            .running
    );

    vm.execute(commands::Balloon::new(1 << 30)).await.unwrap();
    let balloon = vm.execute(commands::QueryBalloon::new()).await.unwrap();
    assert_eq!(balloon.actual, 1 << 30);

    let mut deleted = vm.events::<events::DeviceDeleted>();
    let add = commands::DeviceAdd::new("virtio-net-pci").id("n0".to_owned());
    vm.execute(add.clone()).await.unwrap();
    assert!(matches!(vm.execute(add).await, Err(Error::Refused { .. })));
    vm.execute(commands::DeviceDel::new("n0")).await.unwrap();
    let event = deleted.wait_for(|_| true, PATIENCE).await.unwrap();
    assert_eq!(event.device.as_deref(), Some("n0"));
    match vm.execute(commands::DeviceDel::new("n0")).await {
        Err(Error::Refused { error, .. }) => assert_eq!(error.class, ErrorClass::DeviceNotFound),
        other => panic!("{other:?}"),
    }
    let fd = File::open("/dev/null").unwrap();
    vm.execute(commands::Getfd::new("null"))
        .fd(fd)
        .await
        .unwrap();
}

#[tokio::test]
async fn all_that_it_serves_can_be_asked() {
    let (server, _folder, vm) = client().await;
    let names = vm.execute(commands::QueryCommands::new()).await.unwrap();
    let queries = names.iter().filter(|info| info.name.starts_with("query-"));
    let mut count = 0;
    for query in queries {
        vm.execute_raw(&query.name, None).await.unwrap();
        count += 1;
    }
    assert!(
        count >= 20 && names.len() >= 36,
        "{count} of {}",
        names.len()
    );
    let support = vm.support().await.unwrap();
    assert!(support.has_command::<commands::Stop>());
    assert!(!support.has_command::<commands::QueryMice>());
    vm.quit().await.unwrap();
    assert!(server.handle().is_ending());
}

#[test]
fn the_protocol_takes_at_most_a_hundred_lines() {
    let text = include_str!("../examples/vmm.rs");
    let begin = text.find("pub(crate) fn serve").unwrap();
    let end = text.find("/// A machine without a guest").unwrap();
    let lines = text[begin..end]
        .lines()
        .filter(|line| !line.trim().is_empty());
    let count = lines.count();
    assert!(count <= 100, "{count}");
}
