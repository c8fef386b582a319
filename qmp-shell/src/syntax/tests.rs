//! Lines, and what they say.

use super::{Ask, Line, parse};

fn line(text: &str) -> Line<'_> {
    parse(text)
        .unwrap_or_else(|problem| panic!("{}", problem.render(text, false)))
        .unwrap()
}

/// The words of a command: its name, and `key=value`.
fn words(text: &str) -> Vec<String> {
    let Ask::Command(request) = line(text).ask else {
        panic!("{text}");
    };
    let pairs = request.pairs.iter();
    let pairs = pairs.map(|pair| format!("{}={}", pair.key_text(), pair.value.text));
    let rest = request
        .others
        .iter()
        .chain(&request.options)
        .map(|word| word.text.to_owned());
    [request.name.text.to_owned()]
        .into_iter()
        .chain(pairs)
        .chain(rest)
        .collect()
}

#[test]
fn words_are_separated_by_space_outside_of_quotes_and_brackets() {
    assert_eq!(
        words(r#"  cmd a=1 b.c="x y" d='it\'s' e=[1, {"f": "]"}] g={'h': 2}  -w --oob thing "#),
        [
            "cmd",
            "a=1",
            "b.c=\"x y\"",
            "d='it\\'s'",
            "e=[1, {\"f\": \"]\"}]",
            "g={'h': 2}",
            "thing",
            "-w",
            "--oob"
        ]
    );
    // As in qmp-shell: quotes within a word, `=` in a value, brackets that do not match.
    assert_eq!(
        words("cmd a=x\"y z\" b=c=d e={ f=[1 g="),
        ["cmd", "a=x\"y z\"", "b=c=d", "e={", "f=[1", "g="]
    );
}

#[test]
fn places_are_those_in_the_line() {
    let text = "  $a = ! cmd é.b=ü | select [0].x ";
    let line = line(text);
    assert!(line.unchecked);
    assert_eq!(&text[line.variable.unwrap().place], "a");
    assert_eq!(&text[line.select.unwrap().place], "[0].x");
    let Ask::Command(request) = line.ask else {
        panic!()
    };
    assert_eq!(&text[request.name.place], "cmd");
    assert_eq!(&text[request.pairs[0].key_place()], "é.b");
    assert_eq!(&text[request.pairs[0].key[1].place.clone()], "b");
    assert_eq!(&text[request.pairs[0].value.place.clone()], "ü");
}

#[test]
fn transactions_begin_and_end() {
    let is = |text: &str| match line(text).ask {
        Ask::Begin { first, ends } => format!("begin {} {ends}", first.map_or("", |r| r.name.text)),
        Ask::End { last, .. } => format!("end {}", last.map_or("", |r| r.name.text)),
        Ask::Command(request) => request.name.text.to_owned(),
        Ask::Json(json) => json.text.to_owned(),
    };
    assert_eq!(is("transaction("), "begin  false");
    assert_eq!(is("transaction( )"), "begin  true");
    assert_eq!(is("transaction( a b=1 )"), "begin a true");
    assert_eq!(is("transaction(a b=1 )"), "begin a true");
    assert_eq!(is("transaction( a b=1"), "begin a false");
    assert_eq!(is(")"), "end ");
    assert_eq!(is("a b=1 )"), "end a");
    assert_eq!(is("{\"execute\": \"stop\"}"), "{\"execute\": \"stop\"}");
    assert_eq!(parse("  "), Ok(None));
    assert_eq!(parse(" # stop"), Ok(None));
}

#[test]
fn what_has_no_form_is_refused_at_its_place() {
    for (text, place, message) in [
        ("cmd a=\"b c", 6..10, "the quotation does not end"),
        ("cmd .a=1", 4..6, "a part of the key is empty"),
        ("cmd =1", 4..4, "a part of the key is empty"),
        ("a ) b", 4..5, "nothing can follow"),
        ("{\"execute\": \"stop\"", 0..18, "does not end"),
        ("{\"execute\": \"stop\"} x", 20..21, "nothing can follow"),
        ("$dev query-block", 0..4, "a variable is set with"),
        ("$ = query-block", 0..1, "has no name"),
        ("$a = ", 5..5, "a command is missing"),
        ("query-block | grep x", 14..18, "`select`"),
        ("query-block | select", 20..20, "the JSON path is missing"),
        ("| select x", 0..0, "a command is missing"),
    ] {
        let problem = parse(text).unwrap_err();
        assert!(
            problem.message.contains(message),
            "{text}: {}",
            problem.message
        );
        assert_eq!(problem.place, place, "{text}");
    }
}
