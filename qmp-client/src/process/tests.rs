use std::fs::File;
use std::process::{Command, Stdio};

use super::stderr::{Tail, is_default};

/// The last output of a child that was started with `arguments` and wrote `said`.
fn tail(arguments: &[&str], said: &[&[u8]]) -> String {
    let mut tail = Tail::new(Command::new("qemu").args(arguments));
    for bytes in said {
        tail.push(bytes);
    }
    tail.text()
}

#[test]
fn what_a_program_chose_for_the_standard_error_is_known() {
    let is_default = |set: Option<Stdio>| {
        let mut command = Command::new("a");
        // No argument of a command can be mistaken for its settings.
        command.arg("\n    stderr: Some(\n        Null,\n");
        if let Some(stderr) = set {
            command.stderr(stderr);
        }
        is_default(&command)
    };
    assert!(is_default(None));
    assert!(is_default(Some(Stdio::inherit())));
    assert!(!is_default(Some(Stdio::null())));
    assert!(!is_default(Some(Stdio::piped())));
    assert!(!is_default(Some(File::open("/dev/null").unwrap().into())));
}

#[test]
fn the_end_is_kept_in_whole_lines() {
    assert_eq!(tail(&[], &[b"one\n", b"two\n"]), "one\ntwo");
    let line = [b'x'; 99].iter().chain(b"\n").copied().collect::<Vec<u8>>();
    let text = tail(&[], &[&line[..]; 1000]);
    assert_eq!(text.lines().count(), 40);
    assert!(text.lines().all(|line| line.len() == 99));
    assert_eq!(tail(&[], &[&vec![b'x'; 100_000]]).len(), 4096);
}

#[test]
fn only_visible_text_is_kept() {
    let text = tail(&[], &[b"\x1b]0;evil\x07 \xe2\x80\xae \xff\r\n\tnext"]);
    assert_eq!(text, "\\u{1b}]0;evil\\u{7} \\u{202e} \u{fffd}\n\tnext");
}

#[test]
fn secrets_of_the_command_line_are_masked() {
    for argument in [
        "secret,id=s,data=hunter2",
        "secret,data=hunter2,id=s",
        r#"{"qom-type": "secret", "data": "hunter2", "id": "s"}"#,
        r#"{"file": {"file.cookie": "hunter2"}}"#,
        "driver=https,file.password=hunter2",
        "https://me:hunter2@host/image",
        "iscsi://me%hunter2@host/target",
        "rbd:pool/image:id=admin:key=hunter2",
        "https://host/image?a=1&key=hunter2",
    ] {
        let said = format!("qemu: {argument}: wrong, as hunter2 is\n");
        let text = tail(&["-x", argument], &[said.as_bytes()]);
        assert!(!text.contains("hunter2"), "{text}");
        assert!(text.contains("wrong, as *** is"), "{text}");
        // A part of a secret is not shown either.
        let said = format!("hunter2{}", "x".repeat(4096 - 3));
        let text = tail(&["-x", argument], &[said.as_bytes()]);
        assert!(!text.contains("er2"), "{text}");
    }
    let names = "password-secret=s,keyid=k";
    assert_eq!(tail(&[names], &[names.as_bytes()]), names);
}
