//! A guest agent: its version and its commands.

use qmp_client::blocking::GuestClient;
use qmp_client::qmp_types::qga::commands::GuestInfo;

/// What a guest agent says of itself.
pub(crate) struct Agent {
    /// Its address.
    pub(crate) address: String,
    /// Its version.
    pub(crate) version: String,
    /// Its commands, and whether each is enabled.
    commands: Vec<(String, bool)>,
}

impl Agent {
    /// Asks the one at an address.
    pub(super) fn ask(address: &str) -> Result<Self, String> {
        let connected = GuestClient::connect(address);
        let answer = connected.and_then(|mut agent| agent.execute(GuestInfo::new()));
        let info = answer.map_err(|error| error.to_string())?;
        let commands = info.supported_commands.into_iter();
        Ok(Self {
            address: address.to_owned(),
            version: info.version.into(),
            commands: commands
                .map(|command| (command.name.into(), command.enabled))
                .collect(),
        })
    }

    /// Whether a command is enabled; `None` if the agent does not have it.
    pub(crate) fn command(&self, name: &str) -> Option<bool> {
        let mut commands = self.commands.iter();
        let (_, enabled) = commands.find(|(known, _)| known == name)?;
        Some(*enabled)
    }
}
