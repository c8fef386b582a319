//! What README shows of programs is in the examples that run.

const README: &str = include_str!("../../README.md");

/// The programs in README that begin with a function of that name.
fn shown(function: &str) -> Vec<&'static str> {
    let blocks = README.split("\n```rust\n").skip(1);
    let programs = blocks.filter_map(|rest| Some(rest.split_once("```")?.0));
    let begins = |program: &&str| {
        let rest = program.strip_prefix("async ").unwrap_or(program);
        let rest = rest.strip_prefix("fn ");
        rest.is_some_and(|rest| rest.split('(').next() == Some(function))
    };
    programs.filter(begins).collect()
}

#[test]
fn the_programs_in_readme_are_the_examples() {
    for (function, file, example) in [
        (
            "create_image",
            "create_image.rs",
            include_str!("../examples/create_image.rs"),
        ),
        (
            "status",
            "async_status.rs",
            include_str!("../examples/async_status.rs"),
        ),
        ("pause", "events.rs", include_str!("../examples/events.rs")),
        ("create", "follow.rs", include_str!("../examples/follow.rs")),
        ("greet", "guest.rs", include_str!("../examples/guest.rs")),
    ] {
        let shown = shown(function);
        assert_eq!(shown.len(), 1, "README shows `{function}` once");
        assert!(
            example.contains(shown[0]),
            "README shows a program that examples/{file} does not contain"
        );
        assert!(README.contains(&format!("(qmp-client/examples/{file})")));
    }
}

#[test]
fn no_program_in_readme_is_unknown() {
    let programs = README.split("\n```rust\n").skip(1);
    let programs = programs.filter(|rest| rest.starts_with("fn ") || rest.starts_with("async fn "));
    assert_eq!(programs.count(), 5);
}
