//! QEMU's use of file descriptors.

#![cfg(all(feature = "fds", feature = "tokio"))]

#[path = "common/live.rs"]
mod live;

use std::fs::File;
use std::os::unix::net::UnixStream;

use qmp_client::Client;
use qmp_client::qmp_types::qmp::commands::{
    BlockdevAdd, BlockdevDel, NetdevAdd, NetdevDel, QueryNamedBlockNodes,
};
use qmp_client::qmp_types::qmp::types::{BlockdevOptionsFile, NetdevSocketOptions};

use live::Server;

fn emulator() -> Option<Server> {
    let machine = ["-M", "none", "-display", "none", "-nodefaults"];
    let monitor = ["-qmp", "unix:qmp.sock,server=on,wait=off"];
    Server::start("qemu-system-x86_64", &[&machine[..], &monitor].concat())
}

/// A file of a mebibyte, opened for reading: QEMU takes the descriptor of a set with the access mode that
/// it needs.
fn image() -> File {
    let file = tempfile::NamedTempFile::new().unwrap();
    file.as_file().set_len(1 << 20).unwrap();
    File::open(file.path()).unwrap()
}

fn read_only(path: String) -> BlockdevAdd {
    BlockdevAdd::new(BlockdevOptionsFile::new(path))
        .node_name("disk0")
        .read_only(true)
}

#[tokio::test]
async fn qemu_opens_what_is_in_a_set_and_keeps_it_for_the_next_connection_r45() {
    let Some(mut server) = emulator() else { return };
    let client = server.connect_async(&Client::builder()).await;
    let fd = client.ensure_fd("disk0", image()).await.unwrap();
    client.execute(read_only(fd.path())).await.unwrap();
    let nodes = client.execute(QueryNamedBlockNodes::new()).await.unwrap();
    assert_eq!(nodes[0].image.virtual_size, 1 << 20);
    client.close().await;

    let client = server.connect_async(&Client::builder()).await;
    let same = client.ensure_fd("disk0", image()).await.unwrap();
    assert_eq!(same, fd);
    let other = client.add_fd(image()).await.unwrap();
    assert_ne!(other.set, fd.set);
    assert_eq!(client.fd_sets().await.unwrap().len(), 2);
    client.execute(BlockdevDel::new("disk0")).await.unwrap();
    client.remove_fd(fd).await.unwrap();
    client.remove_fd(other).await.unwrap();
    assert!(client.fd_sets().await.unwrap().is_empty());
    client.quit().await.unwrap();
    assert!(server.wait().success());
}

#[test]
fn qemu_uses_what_has_a_name_r45() {
    let Some(mut server) = emulator() else { return };
    let mut client = server.connect(&qmp_client::blocking::Client::builder());
    let (ours, theirs) = UnixStream::pair().unwrap();
    client.send_fd("wire0", theirs).unwrap();
    let socket = NetdevSocketOptions::new().fd("wire0");
    client.execute(NetdevAdd::new("net0", socket)).unwrap();
    client.execute(NetdevDel::new("net0")).unwrap();
    // QEMU consumed it, and closed it with the device.
    let error = client.close_fd("wire0").unwrap_err();
    assert!(error.to_string().contains("wire0"), "{error}");
    drop(ours);
    client.send_fd("wire1", image()).unwrap();
    client.close_fd("wire1").unwrap();
    client.quit().unwrap();
    assert!(server.wait().success());
}
