use std::fs;
use std::os::unix::fs::{FileTypeExt, symlink};
use std::os::unix::net::{UnixDatagram, UnixListener, UnixStream};
use std::path::Path;
use std::thread;

use rustix::fs::{CWD, FileType, Mode, mknodat};
use rustix::net::{AddressFamily, SocketAddrUnix, SocketType, connect, socket};

use super::*;

fn listen(path: &Path) -> io::Result<(Socket, Address, Option<SocketFile>)> {
    bind(&Address::Unix(path.to_owned()))
}

fn left_over(path: &Path) {
    drop(UnixListener::bind(path).unwrap());
    assert!(path.exists());
}

#[test]
fn nothing_but_a_socket_is_removed() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    fs::write(at("file"), "precious").unwrap();
    fs::create_dir(at("folder")).unwrap();
    left_over(&at("stale"));
    symlink("stale", at("link to a socket")).unwrap();
    symlink("file", at("link to a file")).unwrap();
    symlink("nothing", at("link to nothing")).unwrap();
    let mode = Mode::from_raw_mode(0o600);
    mknodat(CWD, at("fifo"), FileType::Fifo, mode, 0).unwrap();
    for (name, kind) in [
        ("file", "a regular file"),
        ("folder", "a folder"),
        ("link to a socket", "a symbolic link"),
        ("link to a file", "a symbolic link"),
        ("link to nothing", "a symbolic link"),
        ("fifo", "a FIFO"),
    ] {
        let error = listen(&at(name)).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::AddrInUse);
        assert_eq!(error.to_string(), format!("{kind} is in the way"));
        fs::symlink_metadata(at(name)).unwrap();
    }
    assert_eq!(fs::read(at("file")).unwrap(), b"precious");
    assert!(at("stale").exists());
    let error = listen(Path::new("/dev/null")).unwrap_err();
    assert_eq!(error.to_string(), "a device is in the way");
    assert!(Path::new("/dev/null").exists());
    let error = listen(&at("no/such/folder")).unwrap_err();
    assert_eq!(error.to_string(), "the folder does not exist");
}

#[test]
fn a_socket_that_is_used_stays() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("s");
    let listener = UnixListener::bind(&path).unwrap();
    let text = "a socket at which another process listens is in the way";
    assert_eq!(listen(&path).unwrap_err().to_string(), text);
    // Its backlog is full, and connecting would block.
    let mut waiting = Vec::new();
    loop {
        let stream = socket(AddressFamily::UNIX, SocketType::STREAM, None).unwrap();
        rustix::io::ioctl_fionbio(&stream, true).unwrap();
        if connect(&stream, &SocketAddrUnix::new(&path).unwrap()).is_err() {
            break;
        }
        waiting.push(stream);
    }
    assert_eq!(listen(&path).unwrap_err().to_string(), text);
    drop(listener);
    let other = folder.path().join("datagrams");
    let _datagrams = UnixDatagram::bind(&other).unwrap();
    assert_eq!(listen(&other).unwrap_err().to_string(), text);
}

#[test]
fn a_socket_that_is_left_over_is_replaced_and_goes_at_the_end() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("s");
    left_over(&path);
    let listening = listen(&path).unwrap();
    UnixStream::connect(&path).unwrap();
    let (socket, _, file) = listening;
    drop(file);
    assert!(!path.exists());
    drop(socket);
}

#[test]
fn only_the_very_socket_is_removed_at_the_end() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("s");
    let other = folder.path().join("other");
    let replace: [&dyn Fn(); 4] = [
        &|| {
            drop(UnixListener::bind(&path).unwrap());
        },
        &|| fs::write(&path, "precious").unwrap(),
        &|| symlink("other", &path).unwrap(),
        &|| fs::create_dir(&path).unwrap(),
    ];
    for replace in replace {
        left_over(&other);
        let (socket, _, file) = listen(&path).unwrap();
        fs::remove_file(&path).unwrap();
        replace();
        drop(file);
        drop(socket);
        let there = fs::symlink_metadata(&path).unwrap();
        assert!(
            fs::symlink_metadata(&other)
                .unwrap()
                .file_type()
                .is_socket()
        );
        if there.is_dir() {
            fs::remove_dir(&path).unwrap();
        } else {
            fs::remove_file(&path).unwrap();
        }
        fs::remove_file(&other).unwrap();
    }
    // It was renamed: there is nothing to remove.
    let (socket, _, file) = listen(&path).unwrap();
    fs::rename(&path, &other).unwrap();
    drop(file);
    drop(socket);
    assert!(other.exists());
}

/// Of any number of concurrent listeners, exactly one succeeds, and its socket is reachable.
#[test]
fn of_many_listeners_one_wins() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("s");
    for _ in 0..5 {
        left_over(&path);
        let listening: Vec<_> = thread::scope(|scope| {
            let threads: Vec<_> = (0..8).map(|_| scope.spawn(|| listen(&path))).collect();
            let results = threads.into_iter().map(|thread| thread.join().unwrap());
            results.filter_map(Result::ok).collect()
        });
        assert_eq!(listening.len(), 1);
        UnixStream::connect(&path).unwrap();
        for (_socket, _, file) in listening {
            drop(file);
        }
        assert!(!path.exists());
    }
}
