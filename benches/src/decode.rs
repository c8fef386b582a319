//! `decode`: the speed at which replies become typed values.
//!
//! Decodes every reply of recorded sessions with `qmp-types` and with the peer, in turns, and with
//! `serde_json`'s `IgnoredAny`, which reads JSON and keeps nothing, for reference. Dropping the
//! value is part of the measured time.

mod commands;
mod race;
mod recording;

use std::collections::BTreeMap;
use std::hint::black_box;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use anyhow::{Result, ensure};
use serde::de::IgnoredAny;

use self::commands::{Decoders, decoders};
use self::race::race;
use self::recording::{FORMS, Form, Reply};
use crate::report::{self, Target, digits, or_dash};
use crate::repository;

/// Decode the replies of recorded sessions, against the crate qapi-qmp
#[derive(clap::Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    sessions: Sessions,
    /// How many batches of each are timed; the figures are those of the fastest
    #[arg(long, value_name = "N", default_value_t = BATCHES, value_parser = clap::value_parser!(u32).range(1..))]
    batches: u32,
    /// Only decode with qmp-types, for so many seconds: something to profile
    #[arg(long, value_name = "SECONDS")]
    spin: Option<u64>,
    /// With --spin: only replies of this command
    #[arg(long, value_name = "NAME", requires = "spin")]
    command: Option<String>,
}

/// Where the replies come from.
#[derive(clap::Args)]
pub(crate) struct Sessions {
    /// A folder of recorded sessions, `*.replies` [default: `../shared/wire` beside the repository]
    #[arg(long, value_name = "DIR")]
    wire: Option<PathBuf>,
}

const BATCHES: u32 = 40;

impl Arguments {
    /// As many batches as without an option.
    pub(crate) fn of(sessions: Sessions) -> Self {
        Self {
            sessions,
            batches: BATCHES,
            spin: None,
            command: None,
        }
    }
}

/// How much faster than the peer we want to be over all replies.
const WANTED: f64 = 3.0;
/// How much faster than the peer we want to be at each command: not slower.
const WANTED_EACH: f64 = 1.0;

/// The replies of one command.
struct Group<'r> {
    command: &'r str,
    decoders: Decoders,
    replies: Vec<&'r Reply>,
}

/// Runs the benchmark.
pub(crate) fn run(arguments: &Arguments) -> Result<Vec<Target>> {
    let folder = match &arguments.sessions.wire {
        Some(folder) => folder.clone(),
        None => repository::root().join("../shared/wire"),
    };
    ensure!(
        folder.is_dir(),
        "decode: there are no recorded sessions in '{}': give a folder of them with --wire DIR",
        folder.display()
    );
    let recording = recording::read(&folder)?;
    let groups = group(&recording.replies);
    ensure!(
        !groups.is_empty(),
        "decode: '{}' has no replies of known commands",
        folder.display()
    );
    if let Some(seconds) = arguments.spin {
        spin(
            &groups,
            Duration::from_secs(seconds),
            arguments.command.as_deref(),
        );
        return Ok(Vec::new());
    }
    let known: usize = groups.iter().map(|group| group.replies.len()).sum();
    println!(
        "Replies as typed values, dropping included. {} sessions, {known} replies; left out: {} \
         errors, {} replies of\ncommands that are not in the table of this program{}.\n",
        recording.sessions,
        recording.errors,
        recording.replies.len() - known,
        unknown(&recording.replies),
    );
    let mut targets = Vec::new();
    for form in FORMS {
        targets.extend(compare(&groups, form, arguments.batches));
    }
    // All forms contain the same values, so they refuse the same messages.
    print_refused(&groups);
    Ok(targets)
}

fn group(replies: &[Reply]) -> Vec<Group<'_>> {
    let mut groups: BTreeMap<&str, Group<'_>> = BTreeMap::new();
    for reply in replies {
        let command = reply.command.as_str();
        if let Some(decoders) = decoders(command) {
            let group = groups.entry(command);
            group
                .or_insert(Group {
                    command,
                    decoders,
                    replies: Vec::new(),
                })
                .replies
                .push(reply);
        }
    }
    groups.into_values().collect()
}

fn unknown(replies: &[Reply]) -> String {
    let names = replies.iter().map(|reply| reply.command.as_str());
    let mut names: Vec<_> = names.filter(|name| decoders(name).is_none()).collect();
    names.sort_unstable();
    names.dedup();
    if names.is_empty() {
        String::new()
    } else {
        format!(" ({})", names.join(", "))
    }
}

/// The figures of one command, or of all of them.
#[derive(Clone, Copy, Default)]
struct Figures {
    replies: usize,
    refused_by_ours: usize,
    refused_by_peer: usize,
    /// All replies that ours decodes.
    ours: Speed,
    /// The replies that both decode.
    ours_of_both: Speed,
    peer: Speed,
    ignored: Speed,
}

/// An amount of text and the time that it took.
#[derive(Clone, Copy, Default)]
struct Speed {
    bytes: usize,
    seconds: f64,
}

impl Speed {
    /// Millions of bytes a second.
    #[expect(clippy::cast_precision_loss, reason = "a figure for people")]
    fn megabytes(self) -> Option<f64> {
        (self.bytes > 0).then(|| self.bytes as f64 / self.seconds / 1e6)
    }

    fn add(&mut self, other: Self) {
        self.bytes += other.bytes;
        self.seconds += other.seconds;
    }
}

impl Figures {
    fn add(&mut self, other: &Self) {
        self.replies += other.replies;
        self.refused_by_ours += other.refused_by_ours;
        self.refused_by_peer += other.refused_by_peer;
        self.ours.add(other.ours);
        self.ours_of_both.add(other.ours_of_both);
        self.peer.add(other.peer);
        self.ignored.add(other.ignored);
    }

    /// How many times faster than the peer ours is, on the replies that both decode.
    fn factor(&self) -> Option<f64> {
        (self.peer.bytes > 0).then(|| self.peer.seconds / self.ours_of_both.seconds)
    }

    fn row(&self, name: &str) -> [String; 9] {
        let figure = |figure: Option<f64>| or_dash(figure.map(digits));
        [
            name.to_owned(),
            self.replies.to_string(),
            (self.ignored.bytes / 1000).to_string(),
            self.refused_by_ours.to_string(),
            self.refused_by_peer.to_string(),
            figure(self.ours.megabytes()),
            figure(self.peer.megabytes()),
            figure(self.factor()),
            figure(self.ignored.megabytes()),
        ]
    }
}

fn compare(groups: &[Group<'_>], form: Form, batches: u32) -> Vec<Target> {
    let mut table = report::table(&[
        "",
        "replies",
        "kB",
        "ours refuses",
        "peer refuses",
        "ours MB/s",
        "peer MB/s",
        "ours / peer",
        "IgnoredAny MB/s",
    ]);
    let mut all = Figures::default();
    let mut factors = Vec::new();
    for group in groups {
        let figures = group.measure(form, batches);
        all.add(&figures);
        table.add_row(figures.row(group.command));
        factors.extend(figures.factor().map(|factor| (factor, group.command)));
    }
    table.add_row(all.row("all"));
    let mut targets = Vec::new();
    if let Some(factor) = all.factor() {
        targets.push(Target {
            what: "speed over the peer's, all replies".to_owned(),
            factor,
            at_least: WANTED,
        });
    }
    factors.sort_by(|a, b| a.0.total_cmp(&b.0));
    if let Some((factor, command)) = factors.first() {
        let what = format!("speed over the peer's, the worst command ({command})");
        targets.push(Target {
            what,
            factor: *factor,
            at_least: WANTED_EACH,
        });
    }
    let headline = format!("Text {}. Fastest of {batches} batches.", form.description());
    report::print(&headline, &table, &targets);
    for (factor, command) in factors.iter().filter(|(factor, _)| *factor < WANTED_EACH) {
        println!("slower than the peer: {command}, {factor:.2}");
    }
    println!();
    targets
}

impl Group<'_> {
    fn measure(&self, form: Form, batches: u32) -> Figures {
        let Decoders { ours, peer } = self.decoders;
        let texts = || self.replies.iter().map(|reply| reply.text(form));
        let all: Vec<&str> = texts().collect();
        let by_ours: Vec<&str> = texts().filter(|text| ours(text).is_ok()).collect();
        let by_peer: Vec<&str> = texts().filter(|text| peer(text).is_ok()).collect();
        let by_both: Vec<&str> = by_peer
            .iter()
            .copied()
            .filter(|text| ours(text).is_ok())
            .collect();
        let [ours_seconds, ours_of_both, peer_seconds, ignored] = race(
            [
                &|| decode(&by_ours, ours),
                &|| decode(&by_both, ours),
                &|| decode(&by_both, peer),
                &|| decode(&all, ignore),
            ],
            batches,
        );
        let speed = |texts: &[&str], time: Duration| Speed {
            bytes: texts.iter().map(|text| text.len()).sum(),
            seconds: time.as_secs_f64(),
        };
        Figures {
            replies: all.len(),
            refused_by_ours: all.len() - by_ours.len(),
            refused_by_peer: all.len() - by_peer.len(),
            ours: speed(&by_ours, ours_seconds),
            ours_of_both: speed(&by_both, ours_of_both),
            peer: speed(&by_both, peer_seconds),
            ignored: speed(&all, ignored),
        }
    }
}

fn decode(texts: &[&str], decoder: fn(&str) -> Result<(), String>) {
    for text in texts {
        let _ = black_box(decoder(black_box(text)));
    }
}

fn ignore(text: &str) -> Result<(), String> {
    serde_json::from_str::<IgnoredAny>(text)
        .map(drop)
        .map_err(|error| error.to_string())
}

fn print_refused(groups: &[Group<'_>]) {
    for group in groups {
        let Decoders { ours, peer } = group.decoders;
        for (name, decoder) in [("qmp-types", ours), ("qapi-qmp", peer)] {
            for reply in &group.replies {
                if let Err(error) = decoder(reply.text(Form::Sent)) {
                    println!(
                        "{name} refuses {} of {}: {error}",
                        group.command, reply.session
                    );
                }
            }
        }
    }
}

/// Decodes with ours only, again and again.
fn spin(groups: &[Group<'_>], time: Duration, command: Option<&str>) {
    let start = Instant::now();
    while start.elapsed() < time {
        for group in groups
            .iter()
            .filter(|group| command.is_none_or(|name| name == group.command))
        {
            let texts: Vec<&str> = group
                .replies
                .iter()
                .map(|reply| reply.text(Form::Sent))
                .collect();
            decode(&texts, group.decoders.ours);
        }
    }
}
