//! Drives simulations over sockets, all of a process in one thread.
//!
//! It does not use the servers of other crates, because a fault is about bytes: where a reply is cut, when a byte is sent, and what is
//! left unread.

mod link;
mod stream;

use std::fmt;
use std::io;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::{Duration, Instant};

use tokio::runtime::{Builder, Runtime};
use tokio::sync::watch;
use tokio::task::JoinHandle;
use tokio::time::sleep;

use crate::fault::FaultKind;
use crate::migration::LinkAction;
use crate::simulation::{ConnectionId, Simulation, SimulationOptions};
use crate::simulator::StartError;
use link::Links;
use stream::{Listener, Stream};

/// How many connections wait to be accepted.
const BACKLOG: i32 = 1024;

/// How much is read at a time.
const CHUNK: usize = 4096;

/// How long clients have to take the last output of a machine that has ended.
const GRACE: Duration = Duration::from_secs(1);

/// How long to wait before accepting again, where the system refuses a connection.
const PAUSE: Duration = Duration::from_millis(50);

fn runtime() -> io::Result<&'static Runtime> {
    static RUNTIME: OnceLock<Result<Runtime, io::ErrorKind>> = OnceLock::new();
    let runtime = RUNTIME.get_or_init(|| {
        let mut builder = Builder::new_multi_thread();
        let builder = builder
            .worker_threads(1)
            .thread_name("qmp-sim")
            .enable_all();
        builder.build().map_err(|error| error.kind())
    });
    runtime.as_ref().map_err(|kind| io::Error::from(*kind))
}

type Tasks = Mutex<Vec<JoinHandle<()>>>;

/// A simulation that is driven.
pub(crate) struct Driven {
    simulation: Mutex<Simulation>,
    start: Instant,
    /// Changes with the simulation.
    changes: watch::Sender<u64>,
    /// What accepts and serves clients.
    tasks: Tasks,
    /// What keeps the time, and what waits for other machines.
    link_tasks: Tasks,
    links: Links,
}

impl fmt::Debug for Driven {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Driven").finish_non_exhaustive()
    }
}

/// Starts a simulation that listens; gives the addresses with the ports that were chosen.
pub(crate) fn start(
    options: SimulationOptions,
    addresses: &[String],
) -> Result<(Arc<Driven>, Vec<String>), StartError> {
    let runtime = runtime()?;
    let _inside = runtime.enter();
    let is_short = options
        .faults
        .iter()
        .any(|fault| fault.kind == FaultKind::BacklogOfOne);
    let backlog = if is_short { 1 } else { BACKLOG };
    let start = Instant::now();
    let driven = Arc::new(Driven {
        simulation: Mutex::new(Simulation::new(options, start)?),
        start,
        changes: watch::Sender::new(0),
        tasks: Mutex::default(),
        link_tasks: Mutex::default(),
        links: Links::default(),
    });
    let mut bound = Vec::new();
    let mut listeners = Vec::new();
    for address in addresses {
        let listen = |error| StartError::Listen {
            address: address.clone(),
            error,
        };
        let (listener, address) = Listener::bind(address, backlog).map_err(listen)?;
        listeners.push(listener);
        bound.push(address);
    }
    for listener in listeners {
        driven.spawn(accept(Arc::clone(&driven), listener));
    }
    spawn_into(&driven.link_tasks, keep_time(Arc::clone(&driven)));
    Ok((driven, bound))
}

impl Driven {
    fn spawn(&self, task: impl Future<Output = ()> + Send + 'static) {
        spawn_into(&self.tasks, task);
    }

    /// Does something with the simulation, now.
    pub(crate) fn with<T>(&self, act: impl FnOnce(&mut Simulation, Duration) -> T) -> T {
        let now = self.start.elapsed();
        let mut simulation = self
            .simulation
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        let result = act(&mut simulation, now);
        simulation.handle_timeout(now);
        drop(simulation);
        self.changes
            .send_modify(|number| *number = number.wrapping_add(1));
        result
    }

    /// Looks at the simulation, without changing it.
    fn look<T>(&self, look: impl FnOnce(&Simulation) -> T) -> T {
        let simulation = self
            .simulation
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        look(&simulation)
    }

    /// Does what the machine wants of its connection to another one.
    fn follow_links(self: &Arc<Self>) {
        loop {
            let mut simulation = self
                .simulation
                .lock()
                .unwrap_or_else(PoisonError::into_inner);
            let action = simulation.machine().next_link_action();
            drop(simulation);
            match action {
                None => return,
                Some(LinkAction::Listen(address)) => {
                    spawn_into(&self.link_tasks, link::listen(Arc::clone(self), address));
                }
                Some(LinkAction::Connect(address)) => {
                    spawn_into(&self.link_tasks, link::connect(Arc::clone(self), address));
                }
                Some(LinkAction::Send(message)) => self.links.send(message),
                Some(LinkAction::Close) => self.links.close(),
            }
        }
    }

    /// Whether the machine has ended and all connections are closed.
    pub(crate) fn is_over(&self) -> bool {
        self.look(Simulation::has_ended) && self.is_idle()
    }

    /// Whether nothing accepts or serves clients.
    fn is_idle(&self) -> bool {
        let tasks = self.tasks.lock().unwrap_or_else(PoisonError::into_inner);
        tasks.iter().all(JoinHandle::is_finished)
    }

    pub(crate) fn stop(&self) {
        for tasks in [&self.tasks, &self.link_tasks] {
            let mut tasks = tasks.lock().unwrap_or_else(PoisonError::into_inner);
            for task in tasks.drain(..) {
                task.abort();
            }
        }
    }
}

fn spawn_into(tasks: &Tasks, task: impl Future<Output = ()> + Send + 'static) {
    let Ok(runtime) = runtime() else {
        return;
    };
    let task = runtime.spawn(task);
    let mut tasks = tasks.lock().unwrap_or_else(PoisonError::into_inner);
    tasks.retain(|task| !task.is_finished());
    tasks.push(task);
}

/// Ends what serves clients that do not take the last output of a machine that has ended.
async fn end(driven: &Driven) {
    let mut left = GRACE;
    while !driven.is_idle() && left > Duration::ZERO {
        sleep(PAUSE).await;
        left = left.saturating_sub(PAUSE);
    }
    driven.stop();
}

/// Wakes the simulation when time has passed, and restarts it where a fault says so.
async fn keep_time(driven: Arc<Driven>) {
    let mut changes = driven.changes.subscribe();
    loop {
        driven.follow_links();
        let (timeout, has_ended) =
            driven.look(|simulation| (simulation.next_timeout(), simulation.has_ended()));
        if has_ended {
            let restarts = driven.with(|simulation, _| simulation.restart());
            if !restarts {
                end(&driven).await;
                return;
            }
            continue;
        }
        let wait = timeout.map(|at| at.saturating_sub(driven.start.elapsed()));
        tokio::select! {
            () = sleep(wait.unwrap_or_default()), if wait.is_some() => driven.with(|_, _| ()),
            _ = changes.changed() => {}
        }
    }
}

async fn accept(driven: Arc<Driven>, listener: Listener) {
    let mut changes = driven.changes.subscribe();
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok(stream) => {
                    let id = driven.with(Simulation::connect);
                    driven.spawn(serve(Arc::clone(&driven), stream, id));
                }
                Err(_) => sleep(PAUSE).await,
            },
            _ = changes.changed() => {
                let has_ended = driven.look(|simulation| simulation.has_ended() && !simulation.will_restart());
                if has_ended {
                    return;
                }
            }
        }
    }
}

/// Serves a client until it is gone, or the machine has ended.
async fn serve(driven: Arc<Driven>, stream: Stream, id: ConnectionId) {
    let mut changes = driven.changes.subscribe();
    let mut room = [0; CHUNK];
    loop {
        changes.mark_unchanged();
        let (output, reads, is_closed) = driven.look(|simulation| {
            let output = simulation.output(id);
            // A client that does not read does not make copies of all that waits for it.
            let output = output[..output.len().min(CHUNK * 4)].to_vec();
            (output, simulation.wants_input(id), simulation.is_closed(id))
        });
        if is_closed && output.is_empty() {
            break;
        }
        tokio::select! {
            read = stream.read(&mut room), if reads => match read {
                Ok((count, fds)) if count > 0 => driven.with(|simulation, now| {
                    simulation.receive(id, now, &room[..count], fds);
                }),
                _ => break,
            },
            sent = stream.write(&output), if !output.is_empty() => match sent {
                Ok(count) => driven.with(|simulation, _| simulation.mark_sent(id, count)),
                Err(_) => break,
            },
            _ = changes.changed() => {}
        }
    }
    driven.with(|simulation, _| simulation.disconnect(id));
}
