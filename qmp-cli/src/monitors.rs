//! The monitors of this machine: which servers run, and where they listen.
//!
//! Takes command lines of processes, gives addresses. It asks no server.

use std::fs;
use std::path::{Path, PathBuf};

/// A monitor of a running process.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Monitor {
    /// The process.
    pub(crate) pid: u32,
    /// The program, without its folder.
    pub(crate) program: String,
    /// The name of the machine, if its command line has one.
    pub(crate) name: Option<String>,
    /// The address.
    pub(crate) address: String,
}

/// All monitors of processes whose command lines can be read.
pub(crate) fn all() -> Vec<Monitor> {
    let entries = fs::read_dir("/proc").into_iter().flatten().flatten();
    let pids = entries.filter_map(|entry| entry.file_name().to_str()?.parse().ok());
    let mut pids: Vec<u32> = pids.collect();
    pids.sort_unstable();
    pids.into_iter().flat_map(of_process).collect()
}

/// The monitors of a process.
pub(crate) fn of_process(pid: u32) -> Vec<Monitor> {
    let folder = PathBuf::from(format!("/proc/{pid}"));
    let Ok(line) = fs::read(folder.join("cmdline")) else {
        return Vec::new();
    };
    let words = line
        .split(|byte| *byte == 0)
        .map(|word| String::from_utf8_lossy(word).into_owned());
    let words: Vec<String> = words.collect();
    let current = fs::read_link(folder.join("cwd")).unwrap_or_default();
    of_words(pid, &words, &current)
}

/// The monitors that a command line asks for; paths are relative to a folder.
fn of_words(pid: u32, words: &[String], folder: &Path) -> Vec<Monitor> {
    let Some((program, words)) = words.split_first() else {
        return Vec::new();
    };
    let program = program.rsplit('/').next().unwrap_or_default().to_owned();
    let options: Vec<(&str, &str)> = words
        .windows(2)
        .filter_map(|pair| {
            Some((
                pair[0].strip_prefix('-')?.trim_start_matches('-'),
                &*pair[1],
            ))
        })
        .collect();
    let has = |text: &str, option: &str| text.split(',').any(|part| part == option);
    let option = |text: &str, name: &str| {
        let parts = text
            .split(',')
            .map(|part| part.split_once('=').unwrap_or(("", part)));
        parts
            .filter(|(known, _)| *known == name)
            .map(|(_, value)| value.to_owned())
            .next()
    };
    let first = |text: &str| text.split(',').next().unwrap_or_default().to_owned();
    let name = options
        .iter()
        .find(|(name, _)| *name == "name")
        .and_then(|(_, text)| {
            option(text, "guest").or_else(|| Some(first(text)).filter(|name| !name.contains('=')))
        });
    let mut addresses = Vec::new();
    for (word, text) in &options {
        match *word {
            "qmp" | "qmp-pretty" => addresses.extend(address(&first(text), folder)),
            "mon" | "monitor" => {
                // A monitor of qemu-storage-daemon always speaks QMP.
                let is_control = has(text, "mode=control") || program.contains("storage-daemon");
                let id = option(text, "chardev").or_else(|| Some(first(text)));
                let chardev = options
                    .iter()
                    .find(|(word, text)| *word == "chardev" && option(text, "id") == id);
                if let (true, Some((_, chardev))) = (is_control, chardev) {
                    addresses.extend(of_chardev(chardev, &option, folder));
                }
            }
            _ => {}
        }
    }
    let monitor = |address| Monitor {
        pid,
        program: program.clone(),
        name: name.clone(),
        address,
    };
    addresses.into_iter().map(monitor).collect()
}

/// The address of `unix:PATH` or `tcp:HOST:PORT`.
fn address(text: &str, folder: &Path) -> Option<String> {
    match text.split_once(':')? {
        ("unix", path) => Some(format!("unix:{}", folder.join(path).display())),
        ("tcp" | "telnet", rest) => Some(format!("tcp:{}", with_host(rest))),
        _ => None,
    }
}

fn of_chardev(
    text: &str,
    option: &dyn Fn(&str, &str) -> Option<String>,
    folder: &Path,
) -> Option<String> {
    if text.split(',').next() != Some("socket") {
        return None;
    }
    if let Some(path) = option(text, "path") {
        return Some(format!("unix:{}", folder.join(path).display()));
    }
    let (host, port) = (
        option(text, "host").unwrap_or_default(),
        option(text, "port")?,
    );
    let host = if host.contains(':') {
        format!("[{host}]")
    } else {
        host
    };
    Some(format!("tcp:{}", with_host(&format!("{host}:{port}"))))
}

/// A server that listens everywhere is reached here.
fn with_host(text: &str) -> String {
    match text.strip_prefix(':') {
        Some(port) => format!("localhost:{port}"),
        None => text.to_owned(),
    }
}

/// The address that a process id or the name of a libvirt domain (`libvirt:NAME`) stands for; any other text is an address.
///
/// # Errors
/// If the process has no monitor, or the domain no socket.
pub(crate) fn resolve(text: &str) -> Result<String, String> {
    if !text.is_empty()
        && text.bytes().all(|byte| byte.is_ascii_digit())
        && !Path::new(text).exists()
    {
        let pid = text
            .parse()
            .map_err(|_| format!("there is no process {text}"))?;
        let monitors = of_process(pid);
        let found = monitors.first().map(|monitor| monitor.address.clone());
        return found
            .ok_or_else(|| format!("process {text} has no QMP socket on its command line"));
    }
    let Some(domain) = text.strip_prefix("libvirt:") else {
        return Ok(text.to_owned());
    };
    let folder = Path::new("/var/lib/libvirt/qemu");
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    // `domain-7-NAME`, in which a long name is cut.
    let mut sockets = entries.filter_map(|entry| {
        let file = entry.file_name().to_string_lossy().into_owned();
        let (_, name) = file.strip_prefix("domain-")?.split_once('-')?;
        let socket = entry.path().join("monitor.sock");
        (domain.starts_with(name) && socket.exists()).then_some((name.len(), socket))
    });
    let found = sockets.by_ref().max_by_key(|(length, _)| *length);
    let found = found.map(|(_, socket)| format!("unix:{}", socket.display()));
    found.ok_or_else(|| {
        format!(
            "no socket of the libvirt domain '{domain}' is found in {}",
            folder.display()
        )
    })
}

#[cfg(test)]
mod tests {
    use super::{Path, of_words};

    fn addresses(line: &str) -> Vec<String> {
        let words: Vec<String> = line.split(' ').map(str::to_owned).collect();
        let monitors = of_words(7, &words, Path::new("/vm")).into_iter();
        monitors
            .map(|monitor| format!("{} {:?} {}", monitor.program, monitor.name, monitor.address))
            .collect()
    }

    #[test]
    fn command_lines_name_monitors() {
        assert_eq!(
            addresses(
                "/usr/bin/qemu-system-x86_64 -name guest=vm1,debug-threads=on -qmp unix:a.sock,server=on,wait=off -qmp tcp::4444,server"
            ),
            [
                "qemu-system-x86_64 Some(\"vm1\") unix:/vm/a.sock",
                "qemu-system-x86_64 Some(\"vm1\") tcp:localhost:4444"
            ]
        );
        assert_eq!(
            addresses(
                "qemu-system-x86_64 -name vm2 -chardev socket,id=c,path=/run/b.sock,server=on -mon chardev=c,mode=control -mon chardev=d"
            ),
            ["qemu-system-x86_64 Some(\"vm2\") unix:/run/b.sock"]
        );
        assert_eq!(
            addresses(
                "qemu-storage-daemon --chardev socket,path=q.sock,server=on,id=c --monitor chardev=c"
            ),
            ["qemu-storage-daemon None unix:/vm/q.sock"]
        );
        assert_eq!(
            addresses(
                "qemu-system-x86_64 -chardev socket,id=c,host=::1,port=7 -mon c,mode=control"
            ),
            ["qemu-system-x86_64 None tcp:[::1]:7"]
        );
        assert_eq!(addresses("vi qmp"), Vec::<String>::new());
        assert_eq!(
            addresses("qemu-system-x86_64 -qmp stdio -qmp"),
            Vec::<String>::new()
        );
    }
}
