//! [`Output`]: the bytes that wait to be sent.

#[derive(Debug, Default)]
pub(super) struct Output {
    bytes: Vec<u8>,
    /// How many of the bytes have been sent.
    begin: usize,
    /// How many bytes were sent before these.
    before: u64,
}

impl Output {
    pub(super) fn push(&mut self, text: &str) {
        // Only here, so that a large request that is sent in many pieces is not moved many times.
        self.bytes.drain(..self.begin);
        self.before += self.begin as u64;
        self.begin = 0;
        self.bytes.extend_from_slice(text.as_bytes());
    }

    pub(super) fn unsent(&self) -> &[u8] {
        &self.bytes[self.begin..]
    }

    pub(super) fn mark_sent(&mut self, count: usize) {
        self.begin += count.min(self.unsent().len());
    }

    /// How many bytes have been sent since the beginning.
    pub(super) fn sent(&self) -> u64 {
        self.before + self.begin as u64
    }

    /// How many bytes have been sent since the beginning, or wait to be.
    pub(super) fn position(&self) -> u64 {
        self.before + self.bytes.len() as u64
    }
}
