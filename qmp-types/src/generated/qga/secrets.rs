// @generated from schemas/qga (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

//! Where secrets are in messages, as far as the schema knows.

#[allow(unused_imports, reason = "not every schema has all of them")]
use super::{Keep, Secret, Table, Target::{Is, Node, Public}};

pub(super) const TABLE: Table = Table {
    names: &[
        "password",
        "passwd",
        "passphrase",
        "pwd",
        "cookie",
        "token",
        "authorization",
    ],
    members: &[
        "arg",
        "buf-b64",
        "env",
        "err-data",
        "input-data",
        "out-data",
        "password",
    ],
    nodes: &[
        &[("buf-b64", Is(Secret::TEXT))],
        &[("buf-b64", Is(Secret::TEXT))],
        &[("password", Is(Secret::TEXT))],
        &[("err-data", Is(Secret::TEXT)), ("out-data", Is(Secret::TEXT))],
        &[
            ("arg", Is(Secret::TEXT.keep(Keep::Uncommon))),
            ("env", Is(Secret::TEXT.keep(Keep::Uncommon))),
            ("input-data", Is(Secret::TEXT)),
        ],
    ],
    arguments: &[
        ("guest-exec", Node(4)),
        ("guest-file-write", Node(1)),
        ("guest-set-user-password", Node(2)),
    ],
    returns: &[("guest-exec-status", Node(3)), ("guest-file-read", Node(0))],
    events: &[],
};
