//! [`Tree`]: the descendants of a child.
//!
//! A shell that runs several commands is not the only process that has to end. Its descendants are found
//! through their parents while those live, and are identified by descriptors from then on.

#[cfg(target_os = "linux")]
pub(super) use linux::{Tree, process};
#[cfg(not(target_os = "linux"))]
pub(super) use other::Tree;

#[cfg(target_os = "linux")]
mod linux {
    use std::fs;
    use std::os::fd::OwnedFd;

    use rustix::event::{PollFd, PollFlags, Timespec, poll};
    use rustix::process::{Pid, PidfdFlags, Signal, pidfd_open, pidfd_send_signal};

    /// More than any program starts on purpose.
    const MOST: usize = 1000;

    #[derive(Debug)]
    pub(crate) struct Tree(Vec<OwnedFd>);

    impl Tree {
        /// Finds the descendants of a child that has not been waited for.
        pub(crate) fn of(id: u32) -> Self {
            let mut ids = vec![id];
            let mut processes = Vec::new();
            let mut next = 0;
            while let Some(parent) = ids.get(next).copied()
                && ids.len() < MOST
            {
                next += 1;
                for child in children(parent) {
                    if let Some(process) = process(child)
                        // Its process id may have been reused.
                        && children(parent).contains(&child)
                    {
                        ids.push(child);
                        processes.push(process);
                    }
                }
            }
            Self(processes)
        }

        pub(crate) fn signal(&self, signal: Signal) {
            for process in &self.0 {
                // It may have ended.
                let _ = pidfd_send_signal(process, signal);
            }
        }

        pub(crate) fn is_alive(&self) -> bool {
            self.0.iter().any(|process| {
                let mut fds = [PollFd::new(process, PollFlags::IN)];
                matches!(poll(&mut fds, Some(&Timespec::default())), Ok(0))
            })
        }
    }

    /// Returns a descriptor of a process, which becomes readable when the process has ended.
    pub(crate) fn process(id: u32) -> Option<OwnedFd> {
        let pid = Pid::from_raw(i32::try_from(id).ok()?)?;
        pidfd_open(pid, PidfdFlags::empty()).ok()
    }

    fn children(id: u32) -> Vec<u32> {
        let Ok(threads) = fs::read_dir(format!("/proc/{id}/task")) else {
            return Vec::new();
        };
        let mut children = Vec::new();
        for thread in threads.flatten() {
            let list = fs::read_to_string(thread.path().join("children")).unwrap_or_default();
            children.extend(
                list.split_whitespace()
                    .filter_map(|id| id.parse::<u32>().ok()),
            );
        }
        children
    }
}

#[cfg(not(target_os = "linux"))]
mod other {
    use rustix::process::Signal;

    /// Other systems have no such interface.
    #[derive(Debug)]
    pub(crate) struct Tree;

    impl Tree {
        pub(crate) fn of(_id: u32) -> Self {
            Self
        }

        pub(crate) fn signal(&self, _signal: Signal) {}

        pub(crate) fn is_alive(&self) -> bool {
            false
        }
    }
}
