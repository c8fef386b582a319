// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

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
        "args",
        "command-line",
        "cookie",
        "data",
        "password",
        "rxcookie",
        "secret",
        "txcookie",
        "value",
    ],
    nodes: &[
        &[
            ("backing", Node(0)),
            ("children", Node(0)),
            ("cookie", Is(Secret::TEXT)),
            ("data-file", Node(0)),
            ("file", Node(0)),
            ("header", Node(0)),
            ("image", Node(0)),
            ("log", Node(0)),
            ("raw", Node(0)),
            ("target", Node(0)),
            ("test", Node(0)),
        ],
        &[("options", Node(0))],
        &[("options", Node(25))],
        &[("data", Is(Secret::TEXT))],
        &[("rxcookie", Is(Secret::NUMBER)), ("txcookie", Is(Secret::NUMBER))],
        &[("cookie", Public)],
        &[("password", Is(Secret::TEXT))],
        &[("password", Is(Secret::TEXT))],
        &[("keys", Node(24))],
        &[("events", Node(22))],
        &[("channels", Node(20))],
        &[("channels", Node(20))],
        &[("properties", Node(19))],
        &[
            (
                "value",
                Is(
                    Secret::TEXT
                        .when("property", &["data", "password", "passwd", "secret"]),
                ),
            ),
        ],
        &[("data", Is(Secret::TEXT))],
        &[("command-line", Is(Secret::LINE))],
        &[("secret", Is(Secret::TEXT))],
        &[("password", Is(Secret::TEXT))],
        &[("arg", Is(Secret::TEXT.when("target", &["password", "passwd"])))],
        &[
            (
                "value",
                Is(Secret::TEXT.when("name", &["data", "password", "passwd", "secret"])),
            ),
        ],
        &[("addr", Node(21))],
        &[("args", Is(Secret::TEXT.keep(Keep::Uncommon)))],
        &[("data", Node(23))],
        &[("key", Node(24))],
        &[("data", Is(Secret::NUMBER.keep(Keep::Uncommon)))],
        &[
            ("data-file", Node(0)),
            ("extents", Node(0)),
            ("file", Node(0)),
            ("header", Node(0)),
        ],
    ],
    arguments: &[
        ("block_passwd", Node(17)),
        ("blockdev-add", Node(0)),
        ("blockdev-create", Node(2)),
        ("blockdev-reopen", Node(1)),
        ("change", Node(18)),
        ("change-vnc-password", Node(7)),
        ("human-monitor-command", Node(15)),
        ("input-send-event", Node(9)),
        ("migrate", Node(10)),
        ("migrate-incoming", Node(11)),
        ("netdev_add", Node(4)),
        ("object-add", Node(14)),
        ("qom-set", Node(13)),
        ("ringbuf-write", Node(3)),
        ("send-key", Node(8)),
        ("set_password", Node(6)),
        ("sev-inject-launch-secret", Node(16)),
        ("x-blockdev-reopen", Node(0)),
    ],
    returns: &[
        ("human-monitor-command", Is(Secret::OUTPUT)),
        (
            "qom-get",
            Is(Secret::TEXT.when("property", &["data", "password", "passwd", "secret"])),
        ),
        ("qom-list-get", Node(12)),
        ("query-rocker-of-dpa-flows", Node(5)),
        ("ringbuf-read", Is(Secret::TEXT)),
    ],
    events: &[],
};
