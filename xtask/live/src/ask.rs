//! A conversation with a server.

use qmp_client::Error;
use qmp_client::blocking::Client;
use qmp_client::qmp_types::Enumeration;
use serde_json::{Value, json};

use crate::commands::Command;

/// A server that is connected.
pub(crate) struct Server(Client);

impl Server {
    /// Connects to a server.
    pub(crate) fn connect(address: &str) -> Result<Self, String> {
        let client = Client::connect(address).map_err(|error| error.to_string())?;
        Ok(Self(client))
    }

    /// Gives the greeting and what the server says of itself.
    pub(crate) fn introspect(&mut self, print: &mut dyn FnMut(&Value)) -> Result<(), String> {
        let version = &self.0.greeting().version;
        let numbers = json!({
            "major": version.major,
            "minor": version.minor,
            "micro": version.micro,
        });
        let version = json!({ "qemu": numbers, "package": version.package });
        print(&json!({ "QMP": { "version": version, "capabilities": [] } }));
        // Without a target it is no emulator.
        print(&self.reply("query-target", None)?);
        let schema = self.reply("query-qmp-schema", None)?;
        print(&schema);
        match schema.get("error") {
            None => Ok(()),
            Some(_) => Err("the server does not say what its schema is".to_owned()),
        }
    }

    /// Executes commands and gives each reply.
    pub(crate) fn execute(
        &mut self,
        commands: &[Command],
        print: &mut dyn FnMut(&Value),
    ) -> Result<(), String> {
        for Command { name, arguments } in commands {
            print(&self.reply(name, arguments.clone())?);
        }
        Ok(())
    }

    /// Ends the server; it may be gone before it says so.
    pub(crate) fn quit(mut self) {
        let _ = self.0.execute_raw("quit", None);
    }

    /// What the server says, be it an error; not that it says nothing.
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
