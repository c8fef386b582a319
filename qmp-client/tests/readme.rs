//! README's first screen is the example that runs.

#[test]
fn the_program_in_readme_is_the_example() {
    let readme = include_str!("../../README.md");
    let example = include_str!("../examples/create_image.rs");
    let shown = readme
        .split_once("```rust\n")
        .and_then(|(_, rest)| rest.split_once("```"))
        .map(|(program, _)| program)
        .expect("README shows a program");
    assert!(shown.contains("fn create_image("));
    assert!(
        example.contains(shown),
        "README shows a program that examples/create_image.rs does not contain"
    );
}
