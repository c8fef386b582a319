//! That the site is written safely: what belongs to the user stays.

use std::fs;

use crate::{site, write};

#[test]
fn the_same_input_gives_the_same_bytes() {
    let folder = tempfile::tempdir().expect("there is room");
    let again = folder.path().join("again");
    assert!(write(&again).status.success());
    let mut count = 0;
    let mut folders = vec![again.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("is a folder") {
            let path = entry.expect("can be read").path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let other = site().join(path.strip_prefix(&again).expect("is in it"));
            assert_eq!(
                fs::read(&path).expect("is there"),
                fs::read(&other).expect("is there"),
                "{}",
                path.display()
            );
            count += 1;
        }
    }
    assert!(count > 2000, "{count}");

    // A site that is there is replaced; what has been added to it stays, what no longer belongs to it goes.
    let marker = again.join(".qmp-site");
    let list = fs::read_to_string(&marker).expect("is there");
    fs::write(&marker, list + "commands/old.html\n../outside.html\n").expect("can be written");
    fs::write(again.join("commands/old.html"), "old").expect("can be written");
    fs::write(again.join("commands/mine.txt"), "mine").expect("can be written");
    fs::write(folder.path().join("outside.html"), "mine").expect("can be written");
    fs::write(again.join("index.html"), "changed").expect("can be written");
    assert!(write(&again).status.success());
    assert!(!again.join("commands/old.html").exists());
    assert_eq!(
        fs::read_to_string(again.join("commands/mine.txt")).expect("is there"),
        "mine"
    );
    assert_eq!(
        fs::read_to_string(folder.path().join("outside.html")).expect("is there"),
        "mine"
    );
    assert!(
        fs::read_to_string(again.join("index.html"))
            .expect("is there")
            .contains("<h1>")
    );
}

#[test]
fn a_folder_with_something_else_is_refused() {
    let folder = tempfile::tempdir().expect("there is room");
    fs::write(folder.path().join("thesis.txt"), "mine").expect("can be written");
    let output = write(folder.path());
    assert_eq!(output.status.code(), Some(2), "{output:?}");
    let problem = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(problem.contains("is not empty"), "{problem}");
    assert_eq!(fs::read_dir(folder.path()).expect("is a folder").count(), 1);
}
