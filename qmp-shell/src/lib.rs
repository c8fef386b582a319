//! A shell for QMP: lines such as `device_add driver=e1000 id=net1`, typed and checked by the server's schema.
//!
//! Takes lines, and a [`Session`] with a server; gives replies as JSON. What QEMU's qmp-shell accepts means the same here, and
//! `docs/shell.md` has the grammar. A VMM gives the shell its own schema.
//!
//! ```no_run
//! # async fn example(schema: qmp_schema::Schema) -> Result<(), Box<dyn std::error::Error>> {
//! use qmp_shell::{Answer, Session, Shell, session::Connecting};
//!
//! let session = Session::connect("unix:/run/vmm.sock", &Connecting::default()).await?;
//! let mut shell = Shell::new(session, Some(schema));
//! match shell.run("query-status | select status", &mut |_| {}).await {
//!     Ok(Answer::Selected(parts)) => println!("{parts:?}"),
//!     other => println!("{other:?}"),
//! }
//! # Ok(())
//! # }
//! ```
//!
//! The modules in reading order:
//!
//! * [`syntax`]: a line and its words;
//! * [`value`]: literals of JSON and Python, sizes, variables;
//! * [`typed`]: the JSON of arguments, by the schema;
//! * [`refusal`]: the errors that the server would send, before anything is sent;
//! * [`problem`]: an error in a line, with a caret;
//! * [`select`]: parts of replies;
//! * [`known`]: the schema of a server;
//! * [`session`]: the connection;
//! * [`state`]: what lines mean;
//! * [`shell`]: does what lines ask for; [`follow`]: jobs and migrations to their end; [`mask`]: lines without secrets;
//! * [`complete`] and [`live`]: what could stand at the cursor, by the schema and by what is on the server;
//! * [`output`]: replies for people and programs.

pub mod complete;
pub mod follow;
pub mod known;
pub mod live;
pub mod mask;
pub mod output;
pub mod problem;
pub mod refusal;
pub mod select;
pub mod session;
pub mod shell;
pub mod state;
pub mod syntax;
pub mod typed;
pub mod value;

pub use problem::Problem;
pub use session::Session;
pub use shell::{Answer, Failure, Shell};
pub use state::{Ready, State, Step};
