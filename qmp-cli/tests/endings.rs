//! Without threads, descriptors, memory or disk, and when it is killed: `regen` ends with a clear line,
//! each file is the old one or the new one, and the next run mends the rest.
//!
//! `QMP_KILLS` says how often it is killed.
#![cfg(unix)]

use std::collections::BTreeMap;
use std::fs::{self, File, Permissions};
use std::io::{BufRead, BufReader, Read};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::{CommandExt, ExitStatusExt};
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::time::Duration;

use qmp_testing::needs::skip;

const QMP: &str = env!("CARGO_BIN_EXE_qmp");

/// Two schemas, whose code has common files with equal and with different texts, and other files.
fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("folder can be made");
    for (name, kind) in [("old", "int"), ("new", "str")] {
        let mut entry = Vec::new();
        for module in 0..10 {
            let unlike = if module % 2 == 0 { name } else { "both" };
            let file = format!("{unlike}-{module}.json");
            let command = |i| {
                let data = format!("{{ 'a': '{kind}', 'b': 'int' }}");
                format!("{{ 'command': 'c{module}-{i}', 'data': {data} }}\n")
            };
            let text = (0..30).map(command).collect::<Vec<_>>().concat();
            let at = folder.path().join(name);
            fs::create_dir_all(&at).expect("folder can be made");
            fs::write(at.join(&file), text).expect("file can be written");
            entry.push(format!("{{ 'include': '{file}' }}\n"));
        }
        let path = folder.path().join(name).join("entry.json");
        fs::write(path, entry.concat()).expect("file can be written");
    }
    folder
}

fn regen(folder: &Path, schema: &str, out: &str) -> Command {
    let mut command = Command::new(QMP);
    command
        .current_dir(folder)
        .args(["generate", "--schema", &format!("{schema}/entry.json")])
        .args(["--out", out])
        .stdin(Stdio::null());
    command
}

/// Runs it in a shell, after another command that sets a limit.
fn limited(folder: &Path, limit: &str, arguments: &str) -> Output {
    Command::new("sh")
        .current_dir(folder)
        .args(["-c", &format!("{limit}; exec \"$0\" {arguments}"), QMP])
        .output()
        .expect("there is a shell")
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// All files below a folder.
fn files(folder: &Path) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).expect("it can be read") {
            let path = entry.expect("it can be read").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder).expect("it is inside");
                let text = fs::read_to_string(&path).expect("it is text");
                found.insert(name.to_string_lossy().into_owned(), text);
            }
        }
    }
    found
}

/// The code of each schema.
fn expected(folder: &Path) -> [BTreeMap<String, String>; 2] {
    ["old", "new"].map(|schema| {
        let out = format!("{schema}-expected");
        let output = regen(folder, schema, &out).output().expect("it runs");
        assert_eq!(output.status.code(), Some(0), "{}", said(&output));
        files(&folder.join(out))
    })
}

/// It failed with one line that gives the reason, and changed nothing.
fn failed(output: &Output, why: &str) {
    assert_eq!(output.status.code(), Some(2), "{}", said(output));
    let said = said(output);
    let errors: Vec<&str> = said.lines().filter(|line| line.contains("error")).collect();
    assert_eq!(errors.len(), 1, "{said}");
    assert!(
        errors[0].starts_with("error: ") && errors[0].contains(why),
        "{said}"
    );
}

/// Random numbers, different in each run.
fn random() -> impl FnMut(u64) -> u64 {
    let mut seed = [0; 8];
    let read = File::open("/dev/urandom").and_then(|mut file| file.read_exact(&mut seed));
    read.expect("there are random numbers");
    let mut state = u64::from_le_bytes(seed) | 1;
    move |below| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state % below
    }
}

#[test]
fn it_is_killed() {
    let kills = std::env::var("QMP_KILLS").map_or(20, |text| text.parse().expect("a number"));
    let folder = folder();
    let path = folder.path();
    let expected = expected(path);
    let mut random = random();
    for kill in 0..kills {
        let schema = ["old", "new"][kill % 2];
        let mut child = regen(path, schema, "out")
            .stderr(Stdio::piped())
            .stdout(Stdio::null())
            .spawn()
            .expect("it runs");
        // Half of the moments are near the writing, which the last line but one announces.
        if kill % 4 < 2 {
            let lines = BufReader::new(child.stderr.take().expect("a pipe")).lines();
            let announced = |line: &Result<String, _>| {
                line.as_ref()
                    .is_ok_and(|line| line.contains(": generated "))
            };
            assert!({ lines }.any(|line| announced(&line)), "it ended early");
            std::thread::sleep(Duration::from_micros(random(4_000)));
        } else {
            std::thread::sleep(Duration::from_micros(random(200_000)));
        }
        // It may have ended already.
        let _ = child.kill();
        child.wait().expect("it ends");
        let out = path.join("out");
        if !out.exists() {
            // The first may be killed before it makes the folder.
            continue;
        }
        let waiting = out.join(".qmp.tmp");
        for (name, text) in files(&out) {
            let is_whole = expected.iter().any(|files| files.get(&name) == Some(&text));
            let is_waiting = out.join(&name).starts_with(&waiting);
            assert!(is_whole || is_waiting, "{name} is neither old nor new");
        }
    }
    let output = regen(path, "new", "out").output().expect("it runs");
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    assert!(
        files(&path.join("out")) == expected[1],
        "the folder is not clean"
    );
}

#[test]
fn several_run_at_once() {
    let folder = folder();
    let path = folder.path();
    let expected = expected(path);
    for _ in 0..3 {
        let start = |schema| {
            let mut command = regen(path, schema, "out");
            let child = command.stderr(Stdio::piped()).stdout(Stdio::null()).spawn();
            child.expect("it runs")
        };
        let children: Vec<_> = ["old", "new", "old", "new"].map(start).into();
        for child in children {
            let output = child.wait_with_output().expect("it ends");
            assert_eq!(output.status.code(), Some(0), "{}", said(&output));
        }
        let now = files(&path.join("out"));
        assert!(expected.contains(&now), "it is a mixture");
    }
}

#[test]
fn there_are_no_threads() {
    let folder = folder();
    let path = folder.path();
    let expected = expected(path);
    // A stack larger than any address space.
    let limit = "RUST_MIN_STACK=70368744177664; export RUST_MIN_STACK";
    let output = limited(path, limit, "generate --schema new/entry.json --out out");
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    assert!(files(&path.join("out")) == expected[1]);
    for arguments in [
        "diff 7.2 9.0 --fail-on never",
        "when migrate.blk",
        "diff releases --from 9.0 --fail-on never",
    ] {
        let output = limited(path, limit, arguments);
        assert_eq!(
            output.status.code(),
            Some(0),
            "{arguments}: {}",
            said(&output)
        );
    }
}

#[test]
fn there_are_few_descriptors() {
    let folder = folder();
    let path = folder.path();
    let expected = expected(path);
    assert!(
        regen(path, "old", "out")
            .output()
            .expect("it runs")
            .status
            .success()
    );
    let mut failures = 0;
    for most in 3..12 {
        let output = limited(
            path,
            &format!("ulimit -n {most}"),
            "generate --schema new/entry.json --out out",
        );
        // With fewer than four, the system's libraries cannot be loaded.
        if output.status.code() != Some(127) {
            assert!(
                matches!(output.status.code(), Some(0 | 2)),
                "{most}: {}",
                said(&output)
            );
        }
        assert!(!said(&output).contains("panicked"), "{}", said(&output));
        let now = files(&path.join("out"));
        if output.status.success() {
            assert!(now == expected[1]);
            break;
        }
        failures += 1;
        assert!(now == expected[0], "with {most} something was written");
    }
    assert!(failures > 0, "there was no shortage");
}

/// Rust aborts a program that runs out of memory; still, no file is lost.
#[test]
fn there_is_little_memory() {
    const ABORTED: i32 = 6;
    let folder = folder();
    let path = folder.path();
    let expected = expected(path);
    assert!(
        regen(path, "old", "out")
            .output()
            .expect("it runs")
            .status
            .success()
    );
    let mut failures = 0;
    // In kilobytes, from the least with which the program starts.
    let starts = |most: &u32| {
        let limit = format!("ulimit -v {most}");
        limited(path, &limit, "--version").status.success()
    };
    let least = { (4..1_000).map(|step| step * 1_000) }.find(starts);
    let least = least.expect("it starts with much");
    for most in (0..70).map(|step| least + step * 3_000) {
        let limit = format!("ulimit -v {most}");
        let output = limited(path, &limit, "generate --schema new/entry.json --out out");
        // The standard library panics in a new thread that gets no stack for signals.
        let said = said(&output);
        let panics = said.matches("panicked at").count();
        let of_threads = said.matches("sys/pal/unix/stack_overflow.rs").count();
        assert!(panics == of_threads, "{most}: {said}");
        let now = files(&path.join("out"));
        if output.status.success() {
            assert!(now == expected[1]);
            break;
        }
        let ended = (output.status.code(), output.status.signal());
        let is_clear = matches!(ended, (Some(2), _) | (_, Some(ABORTED)));
        assert!(is_clear, "{most}: {ended:?}: {said}");
        failures += 1;
        for (name, text) in now {
            let is_whole = expected.iter().any(|files| files.get(&name) == Some(&text));
            let is_waiting = name.starts_with(".qmp.tmp/");
            assert!(is_whole || is_waiting, "{name} is neither old nor new");
        }
    }
    assert!(failures > 0, "there was no shortage");
}

#[test]
fn the_disk_is_full() {
    let folder = folder();
    let path = folder.path();
    let expected = expected(path);
    assert!(
        regen(path, "old", "out")
            .output()
            .expect("it runs")
            .status
            .success()
    );
    // The largest size of a file in blocks of 512 bytes, as on a nearly full disk.
    for blocks in 0..4 {
        let output = limited(
            path,
            &format!("trap '' XFSZ; ulimit -f {blocks}"),
            "generate --schema new/entry.json --out out 2>/dev/stderr",
        );
        failed(&output, "cannot write 'out/");
        assert!(files(&path.join("out")) == expected[0]);
    }
    for arguments in [
        "dump 9.0",
        "diff 9.0 9.1 --fail-on never",
        "when migrate",
        "explain",
        "check old/entry.json",
        "--help",
        "generate --check --schema new/entry.json --out out",
    ] {
        let output = limited(path, "exec >/dev/full", arguments);
        failed(
            &output,
            "cannot write to standard output: No space left on device",
        );
    }
}

/// Mounts a file system of that size; `None`, and a message, if that is impossible.
fn small(folder: &Path, kilobytes: u32) -> Option<Mounted> {
    let path = folder.join("small");
    fs::create_dir(&path).expect("folder can be made");
    let mounted = Command::new("mount")
        .args(["-t", "tmpfs", "-o", &format!("size={kilobytes}k"), "tmpfs"])
        .arg(&path)
        .output();
    if mounted.is_ok_and(|output| output.status.success()) {
        return Some(Mounted(path));
    }
    skip("a file system can only be mounted by root");
    None
}

struct Mounted(std::path::PathBuf);

impl Drop for Mounted {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(&self.0).status();
    }
}

#[test]
fn a_small_disk_is_full() {
    let folder = folder();
    let path = folder.path();
    let expected = expected(path);
    let Some(mounted) = small(path, 2_000) else {
        return;
    };
    let output = regen(path, "old", "small/out").output().expect("it runs");
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    // There is not enough room for the new code beside the old.
    let large = mounted.0.join("large");
    assert!(fs::write(&large, vec![0; 4_000_000]).is_err());
    let output = regen(path, "new", "small/out").output().expect("it runs");
    failed(&output, "No space left on device");
    assert!(files(&mounted.0.join("out")) == expected[0]);
}

#[test]
fn the_folder_is_read_only() {
    const NOBODY: u32 = 65_534;
    let folder = folder();
    let path = folder.path();
    let expected = expected(path);
    assert!(
        regen(path, "old", "out")
            .output()
            .expect("it runs")
            .status
            .success()
    );
    let mode = |path: &Path, mode| {
        fs::set_permissions(path, Permissions::from_mode(mode)).expect("it is ours");
    };
    mode(path, 0o755);
    mode(&path.join("out"), 0o555);
    let mut command = regen(path, "new", "out");
    if File::create(path.join("out/try")).is_ok() {
        // The superuser drops its privileges.
        fs::remove_file(path.join("out/try")).expect("it is there");
        command.uid(NOBODY).gid(NOBODY);
    }
    match command.output() {
        Ok(output) => {
            failed(&output, "Permission denied");
            assert!(files(&path.join("out")) == expected[0]);
        }
        Err(error) => skip(format_args!("it cannot be run as somebody else: {error}")),
    }
    mode(&path.join("out"), 0o755);
}

#[test]
fn nobody_reads_to_the_end() {
    let folder = folder();
    for arguments in [
        "dump 9.0",
        "diff 7.2 9.0 --verbose",
        "explain",
        "when '*'",
        "--help",
    ] {
        let output = Command::new("sh")
            .current_dir(folder.path())
            .args(["-c", &format!("\"$0\" {arguments} | head -c 1"), QMP])
            .output()
            .expect("there is a shell");
        assert_eq!(said(&output), "", "{arguments}");
        assert_eq!(output.stdout.len(), 1, "{arguments}");
    }
}
