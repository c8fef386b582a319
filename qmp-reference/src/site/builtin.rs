//! The page of the predefined types.

use maud::html;
use qmp_schema::schema::{Builtin, JsonKind};

use super::Files;
use super::layout::Frame;
use super::library::Library;

/// The path of the file.
pub(super) const PATH: &str = "builtin.html";

/// Whether a type is predefined.
pub(super) fn is_builtin(name: &str) -> bool {
    Builtin::ALL.iter().any(|builtin| builtin.name() == name)
}

/// Adds the page.
pub(super) fn page(library: &Library<'_>, files: &mut Files) {
    let head = html! {
        h1 { "Predefined types" }
        p { "These types belong to the language in which QEMU writes its schemas. All other types are made of them." }
        div.scroll tabindex="0" role="region" aria-label="Predefined types" {
            table {
                thead { tr { th scope="col" { "Type" } th scope="col" { "In JSON" } th scope="col" { "Smallest" } th scope="col" { "Greatest" } } }
                tbody {
                    @for builtin in Builtin::ALL {
                        tr id=(builtin.name()) {
                            th scope="row" { code { (builtin.name()) } }
                            td { (in_json(*builtin)) }
                            @match builtin.integer() {
                                Some(integer) => { td.number { (integer.min()) } td.number { (integer.max()) } }
                                None => { td { "–" } td { "–" } }
                            }
                        }
                    }
                }
            }
        }
        p {
            code { "size" } " is a number of bytes. On the wire, all integers are numbers without a fraction; "
            "only QEMU's command line knows suffixes such as " code { "10G" } "."
        }
        p { code { "array of TYPE" } " is a JSON array whose elements are of that type." }
    };
    let frame = Frame {
        library,
        book: 0,
        path: PATH,
        title: "Predefined types",
        summary: "The predefined types of QAPI and their JSON",
        head,
        sections: &[],
    };
    files.insert(PATH.to_owned(), frame.show());
}

fn in_json(builtin: Builtin) -> &'static str {
    match (builtin.json_kind(), builtin.integer()) {
        (None, _) => "any value",
        (Some(_), Some(_)) => "integer",
        (Some(JsonKind::Null), _) => "null",
        (Some(kind), None) => kind.as_str(),
    }
}
