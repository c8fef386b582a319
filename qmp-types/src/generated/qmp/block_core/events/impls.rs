// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Blank for BlockImageCorrupted {
    const BLANK: Self = Self {
        device: crate::rt::Blank::BLANK,
        node_name: None,
        msg: crate::rt::Blank::BLANK,
        offset: None,
        size: None,
        fatal: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for BlockImageCorrupted {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "BLOCK_IMAGE_CORRUPTED",
        names: &["device", "node-name", "msg", "offset", "size", "fatal"],
        order: &[0, 2, 3, 1, 5, 4],
        required: 0b100101,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(
            &[
                &self.device,
                &self.node_name,
                &self.msg,
                &self.offset,
                &self.size,
                &self.fatal,
            ],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.device,
                &mut self.node_name,
                &mut self.msg,
                &mut self.offset,
                &mut self.size,
                &mut self.fatal,
            ],
        );
    }
}

impl crate::rt::Blank for BlockIoError {
    const BLANK: Self = Self {
        qom_path: None,
        device: crate::rt::Blank::BLANK,
        node_name: None,
        operation: crate::rt::Blank::BLANK,
        action: crate::rt::Blank::BLANK,
        nospace: None,
        reason: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for BlockIoError {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "BLOCK_IO_ERROR",
        names: &[
            "qom-path",
            "device",
            "node-name",
            "operation",
            "action",
            "nospace",
            "reason",
        ],
        order: &[1, 5, 2, 0, 6, 3, 4],
        required: 0b1011010,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(0, crate::rt::Releases::since(crate::rt::Release::new(9, 2)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(
            &[
                &self.qom_path,
                &self.device,
                &self.node_name,
                &self.operation,
                &self.action,
                &self.nospace,
                &self.reason,
            ],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.qom_path,
                &mut self.device,
                &mut self.node_name,
                &mut self.operation,
                &mut self.action,
                &mut self.nospace,
                &mut self.reason,
            ],
        );
    }
}

impl crate::rt::Blank for BlockJobCompleted {
    const BLANK: Self = Self {
        type_: crate::rt::Blank::BLANK,
        device: crate::rt::Blank::BLANK,
        len: crate::rt::Blank::BLANK,
        offset: crate::rt::Blank::BLANK,
        speed: crate::rt::Blank::BLANK,
        error: None,
    };
}

impl crate::rt::Object for BlockJobCompleted {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "BLOCK_JOB_COMPLETED",
        names: &["type", "device", "len", "offset", "speed", "error"],
        order: &[1, 2, 3, 4, 0, 5],
        required: 0b11111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(
            &[
                &self.type_,
                &self.device,
                &self.len,
                &self.offset,
                &self.speed,
                &self.error,
            ],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.type_,
                &mut self.device,
                &mut self.len,
                &mut self.offset,
                &mut self.speed,
                &mut self.error,
            ],
        );
    }
}

impl crate::rt::Blank for BlockJobCancelled {
    const BLANK: Self = Self {
        type_: crate::rt::Blank::BLANK,
        device: crate::rt::Blank::BLANK,
        len: crate::rt::Blank::BLANK,
        offset: crate::rt::Blank::BLANK,
        speed: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for BlockJobCancelled {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "BLOCK_JOB_CANCELLED",
        names: &["type", "device", "len", "offset", "speed"],
        order: &[1, 2, 3, 4, 0],
        required: 0b11111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.type_, &self.device, &self.len, &self.offset, &self.speed]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.type_,
                &mut self.device,
                &mut self.len,
                &mut self.offset,
                &mut self.speed,
            ],
        );
    }
}

impl crate::rt::Blank for BlockJobError {
    const BLANK: Self = Self {
        device: crate::rt::Blank::BLANK,
        operation: crate::rt::Blank::BLANK,
        action: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for BlockJobError {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "BLOCK_JOB_ERROR",
        names: &["device", "operation", "action"],
        order: &[0, 1, 2],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.device, &self.operation, &self.action]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.device, &mut self.operation, &mut self.action]);
    }
}

impl crate::rt::Blank for BlockJobReady {
    const BLANK: Self = Self {
        type_: crate::rt::Blank::BLANK,
        device: crate::rt::Blank::BLANK,
        len: crate::rt::Blank::BLANK,
        offset: crate::rt::Blank::BLANK,
        speed: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for BlockJobReady {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "BLOCK_JOB_READY",
        names: &["type", "device", "len", "offset", "speed"],
        order: &[1, 2, 3, 4, 0],
        required: 0b11111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.type_, &self.device, &self.len, &self.offset, &self.speed]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.type_,
                &mut self.device,
                &mut self.len,
                &mut self.offset,
                &mut self.speed,
            ],
        );
    }
}

impl crate::rt::Blank for BlockJobPending {
    const BLANK: Self = Self {
        type_: crate::rt::Blank::BLANK,
        id: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for BlockJobPending {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "BLOCK_JOB_PENDING",
        names: &["type", "id"],
        order: &[0, 1],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.type_, &self.id]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.type_, &mut self.id]);
    }
}

impl crate::rt::Blank for BlockWriteThreshold {
    const BLANK: Self = Self {
        node_name: crate::rt::Blank::BLANK,
        amount_exceeded: crate::rt::Blank::BLANK,
        write_threshold: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for BlockWriteThreshold {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "BLOCK_WRITE_THRESHOLD",
        names: &["node-name", "amount-exceeded", "write-threshold"],
        order: &[0, 2, 1],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.node_name, &self.amount_exceeded, &self.write_threshold]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.node_name,
                &mut self.amount_exceeded,
                &mut self.write_threshold,
            ],
        );
    }
}

impl crate::rt::Blank for QuorumFailure {
    const BLANK: Self = Self {
        reference: crate::rt::Blank::BLANK,
        sector_num: crate::rt::Blank::BLANK,
        sectors_count: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for QuorumFailure {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "QUORUM_FAILURE",
        names: &["reference", "sector-num", "sectors-count"],
        order: &[0, 2, 1],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.reference, &self.sector_num, &self.sectors_count]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [&mut self.reference, &mut self.sector_num, &mut self.sectors_count],
        );
    }
}

impl crate::rt::Blank for QuorumReportBad {
    const BLANK: Self = Self {
        type_: crate::rt::Blank::BLANK,
        error: None,
        node_name: crate::rt::Blank::BLANK,
        sector_num: crate::rt::Blank::BLANK,
        sectors_count: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for QuorumReportBad {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "QUORUM_REPORT_BAD",
        names: &["type", "error", "node-name", "sector-num", "sectors-count"],
        order: &[2, 4, 3, 0, 1],
        required: 0b11101,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(
            &[
                &self.type_,
                &self.error,
                &self.node_name,
                &self.sector_num,
                &self.sectors_count,
            ],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.type_,
                &mut self.error,
                &mut self.node_name,
                &mut self.sector_num,
                &mut self.sectors_count,
            ],
        );
    }
}

crate::rt::impl_calls! {
    BlockImageCorrupted BlockIoError BlockJobCompleted BlockJobCancelled BlockJobError
    BlockJobReady BlockJobPending BlockWriteThreshold QuorumFailure QuorumReportBad
}
