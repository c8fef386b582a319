//! A session with a server.

use qmp_client::Error;
use qmp_client::blocking::Client;
use qmp_client::qmp_types::Enumeration;
use serde_json::{Value, json};

/// A connected server.
pub(super) struct Server(Client);

impl Server {
    /// Connects to a server.
    pub(super) fn connect(address: &str) -> Result<Self, String> {
        let client = Client::connect(address).map_err(|error| error.to_string())?;
        Ok(Self(client))
    }

    /// Returns the greeting and the replies that describe the server, one JSON value a line.
    pub(super) fn introspect(&mut self) -> Result<String, String> {
        let version = &self.0.greeting().version;
        let numbers = json!({
            "major": version.major,
            "minor": version.minor,
            "micro": version.micro,
        });
        let version = json!({ "qemu": numbers, "package": version.package });
        let greeting = json!({ "QMP": { "version": version, "capabilities": [] } });
        // Only emulators have a target.
        let target = self.reply("query-target", None)?;
        let schema = self.reply("query-qmp-schema", None)?;
        match schema.get("error") {
            None => Ok(format!("{greeting}\n{target}\n{schema}\n")),
            Some(_) => Err("the server does not describe its schema".to_owned()),
        }
    }

    /// Executes commands, each an object with `execute` and `arguments`, and returns their replies.
    pub(super) fn execute(&mut self, commands: &[Value]) -> Result<Vec<Value>, String> {
        let replies = commands.iter().map(|command| {
            let name = command["execute"].as_str().unwrap_or_default();
            self.reply(name, command.get("arguments").cloned())
        });
        replies.collect()
    }

    /// Ends the server, which may end before it replies.
    pub(super) fn quit(mut self) {
        let _ = self.0.execute_raw("quit", None);
    }

    /// Runs a command, and returns the reply, which may be an error of the server. Fails if no reply comes.
    fn reply(&mut self, name: &str, arguments: Option<Value>) -> Result<Value, String> {
        match self.0.execute_raw(name, arguments) {
            Ok(returned) => Ok(json!({ "return": returned })),
            Err(Error::Refused { error, .. }) => {
                let error = json!({ "class": error.class.as_str(), "desc": error.desc });
                Ok(json!({ "error": error }))
            }
            Err(error) => Err(error.to_string()),
        }
    }
}
