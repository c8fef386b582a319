//! The history of the editor, without secrets.

use qmp_shell::mask;
use reedline::{
    FileBackedHistory, History, HistoryItem, HistoryItemId, HistorySessionId, Result, SearchQuery,
};

use super::Shared;
use super::file::{HistoryFile, MOST};

/// A history that masks secrets before it keeps a line.
pub(super) struct Masked {
    kept: FileBackedHistory,
    file: HistoryFile,
    shell: Shared,
}

impl Masked {
    /// The history of earlier sessions.
    pub(super) fn open(shell: Shared) -> Self {
        let mut kept = FileBackedHistory::new(MOST).unwrap_or_default();
        let file = HistoryFile::open();
        for line in file.entries() {
            // A line that cannot be kept is not missed.
            let _ = kept.save(HistoryItem::from_command_line(line));
        }
        Self { kept, file, shell }
    }
}

impl History for Masked {
    fn save(&mut self, mut item: HistoryItem) -> Result<HistoryItem> {
        let shell = self.shell.lock();
        let lines = item
            .command_line
            .lines()
            .map(|line| mask::line(line, &shell.state));
        item.command_line = lines
            .filter(|line| !line.trim().is_empty())
            .collect::<Vec<_>>()
            .join("\n");
        drop(shell);
        if item.command_line.is_empty() {
            return Ok(item);
        }
        item.command_line
            .lines()
            .for_each(|line| self.file.add(line));
        self.kept.save(item)
    }

    fn load(&self, id: HistoryItemId) -> Result<HistoryItem> {
        self.kept.load(id)
    }

    fn count(&self, query: SearchQuery) -> Result<i64> {
        self.kept.count(query)
    }

    fn search(&self, query: SearchQuery) -> Result<Vec<HistoryItem>> {
        self.kept.search(query)
    }

    fn update(
        &mut self,
        id: HistoryItemId,
        updater: &dyn Fn(HistoryItem) -> HistoryItem,
    ) -> Result<()> {
        self.kept.update(id, updater)
    }

    fn clear(&mut self) -> Result<()> {
        self.kept.clear()
    }

    fn delete(&mut self, id: HistoryItemId) -> Result<()> {
        self.kept.delete(id)
    }

    fn sync(&mut self) -> std::io::Result<()> {
        Ok(())
    }

    fn session(&self) -> Option<HistorySessionId> {
        self.kept.session()
    }
}
