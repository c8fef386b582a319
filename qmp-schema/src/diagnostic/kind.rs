//! The kinds of error, each with its stable code and its message.
//!
//! `explain/CODE.md` has the details.
//!
//! The hundreds of a code are the step that finds it: 1 text, 2 syntax, 3 documentation comments,
//! 4 directives, 5 single definitions, 6 the schema as a whole, 7 documentation against schema.

macro_rules! kinds {
    ($($code:literal $kind:ident $({ $($field:ident: $ty:ty),* })? = $message:literal;)*) => {
        /// The kinds of error in a schema. [`Display`](std::fmt::Display) writes the message.
        #[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
        #[allow(missing_docs, reason = "the fields are what the message puts in")]
        #[non_exhaustive]
        pub enum Kind {
            $(
                #[doc = concat!($code, ": ", $message)]
                #[error($message)]
                $kind $({ $($field: $ty),* })?,
            )*
        }

        impl Kind {
            /// The code of this kind of error, which stays the same when the message changes.
            #[must_use]
            pub fn code(&self) -> &'static str {
                match self {
                    $(Kind::$kind { .. } => $code,)*
                }
            }
        }

        impl Kind {
            /// Whether the error is in documentation comments, which do not define the interface.
            pub(crate) fn is_about_comments(&self) -> bool {
                let in_step = self.code().starts_with("E03") || self.code().starts_with("E07");
                in_step
                    || matches!(
                        self,
                        Kind::DocForOther { .. }
                            | Kind::DocRequired
                            | Kind::DocReturnsNothing
                            | Kind::DocOnlyForCommands { .. }
                    )
            }

            /// The codes of all kinds, in order.
            pub const CODES: &'static [&'static str] = &[$($code),*];
        }

        /// The codes and their explanations: a kind without a text does not compile.
        pub(super) const TEXTS: &[(&str, &str)] =
            &[$(($code, include_str!(concat!("explain/", $code, ".md")))),*];
    };
}

kinds! {
    "E0101" NotUtf8 { byte: u8 } = "not a text file in UTF-8: stray byte {byte:#04x}";
    "E0102" ByteOrderMark = "file starts with a byte order mark; save it without";
    "E0103" NulByte = "not a text file: it contains a NUL";
    "E0104" FileTooLarge { limit: usize } = "file is larger than {limit} bytes";
    "E0105" TooDeep { limit: usize } = "more than {limit} brackets within brackets";
    "E0106" StringTooLong { limit: usize } = "string is longer than {limit} bytes";
    "E0107" TooManyErrors { limit: usize } =
        "more than {limit} errors; no more than these are shown";

    "E0201" Stray { text: String } = "stray '{text}'";
    "E0202" MissingQuote = "string without its closing quote";
    "E0203" UnknownEscape { escape: char } = "unknown escape \\{escape}";
    "E0204" FunnyCharacter { character: char } =
        "character {character:?} in a string: only printable ASCII is allowed";
    "E0205" Expected { what: &'static str } = "expected {what}";
    "E0206" DuplicateKey { key: String } = "duplicate key '{key}'";
    "E0207" NotAnObject = "not an object: every top-level expression must be one";

    "E0301" DocStartJunk = "a documentation comment starts with '##' and nothing else on the line";
    "E0302" DocEndJunk = "a documentation comment ends with '##' and nothing else on the line";
    "E0303" DocNotEnded = "documentation comment without '##' at its end";
    "E0304" DocSpaceMissing = "'#' must be followed by a space in a documentation comment";
    "E0305" DocColonMissing = "the line that names what is documented must end with ':'";
    "E0306" DocSymbolMissing = "no name after '@'";
    "E0307" DocDescriptionInFreeForm { name: String } =
        "'@{name}:' in free-form documentation, which describes nothing by name";
    "E0308" DocFeaturesTwice = "second 'Features:' line";
    "E0309" DocFeaturesEmpty = "'Features:' without descriptions of features";
    "E0310" DocDescriptionLate { name: String } =
        "description of '@{name}:' after a section: descriptions come first";
    "E0311" DocObsoleteSection { tag: String, instead: &'static str } =
        "obsolete section '{tag}:'; write '{instead}' instead";
    "E0312" DocDeIndent { indent: usize } =
        "less indented than the text it belongs to, which has {indent} spaces";
    "E0313" DocSectionTwice { tag: &'static str } = "second '{tag}' section";
    "E0314" DocNameEmpty = "description without a name";
    "E0315" DocNameTwice { name: String } = "'{name}' is described twice";
    "E0316" DocTextMissing { tag: String } = "no text after '{tag}:'";
    "E0317" DocOrphan { symbol: String } =
        "the definition of '{symbol}' does not follow its documentation";
    "E0318" DocFreeFormBeforeDefinition =
        "free-form comment before a definition, which needs its own documentation";
    "E0319" DocLineTooLong { limit: usize } =
        "documentation line longer than {limit} characters";
    "E0320" DocSentenceSpace = "only one space between sentences; there must be two";
    "E0321" DocHeadingInDefinition =
        "heading in the documentation of a definition: no line of it may begin with '='";
    "E0322" DocHeadingLate =
        "heading after other text: a line that begins with '=' must be the first of its comment";

    "E0401" IncludeMixed = "'include' is not the only key of the directive";
    "E0402" IncludeNotString = "'include' needs a string: the path of a file";
    "E0403" IncludeLoop { path: String } = "inclusion loop: '{path}' is being read already";
    "E0404" IncludeUnreadable { path: String, reason: String } =
        "cannot read include file '{path}': {reason}";
    "E0405" IncludeTooDeep { limit: usize } = "files include each other more than {limit} deep";
    "E0406" TooManyFiles { limit: usize } = "schema consists of more than {limit} files";
    "E0407" SchemaTooLarge { limit: usize } = "the files have more than {limit} bytes in all";
    "E0411" PragmaMixed = "'pragma' is not the only key of the directive";
    "E0412" PragmaNotObject = "'pragma' needs an object";
    "E0413" PragmaNotBool { name: String } = "pragma '{name}' needs true or false";
    "E0414" PragmaNotList { name: String } = "pragma '{name}' needs an array of strings";
    "E0415" PragmaUnknown { name: String } = "unknown pragma '{name}'";

    "E0501" MetaKey =
        "a definition needs one of the keys 'enum', 'struct', 'union', 'alternate', \
         'command', 'event', and only one";
    "E0502" NameNotString { what: String } = "{what} needs a string as its name";
    "E0503" NameInvalid { what: String } = "invalid name of {what}";
    "E0504" NameNotUpper { what: String } = "name of {what} must be in upper case, without '-'";
    "E0505" NameNotLower { what: String } = "name of {what} must be in lower case, without '_'";
    "E0506" NameNotCamel { what: String } = "name of {what} must be in CamelCase";
    "E0507" NameEndsInList { what: String } = "name of {what} ends in 'List', which is for arrays";
    "E0508" NameReserved { what: String } = "name of {what} is reserved";
    "E0509" NameEndsInKind { what: String } =
        "name of {what} ends in 'Kind', which is for enums of unions without discriminator";
    "E0511" DocForOther { symbol: String } =
        "the documentation comment before it is for '{symbol}'";
    "E0512" DocRequired =
        "definition without documentation comment, which pragma 'doc-required' asks for";
    "E0513" DocReturnsNothing = "'Returns' section, but the command returns nothing";
    "E0514" DocOnlyForCommands { tag: &'static str } =
        "'{tag}' section in the documentation of something that is not a command";
    "E0521" KeysMissing { what: String, keys: String } = "{what} lacks {keys}";
    "E0522" KeysUnknown { what: String, keys: String } = "unknown {keys} in {what}";
    "E0531" ConditionIdentifier { text: String, what: String } =
        "'{text}' in the condition of {what} is not a configuration symbol";
    "E0532" ConditionType { what: String } =
        "condition of {what} is neither a string nor an object";
    "E0533" ConditionConflict { what: String } =
        "condition of {what} needs exactly one of the keys 'all', 'any', 'not'";
    "E0534" ConditionNotArray { operator: &'static str, what: String } =
        "'{operator}' in the condition of {what} needs an array";
    "E0535" ConditionEmpty { what: String } = "empty array in the condition of {what}";
    "E0536" ConditionText { what: String } =
        "condition of {what} is neither C text of 'defined(SYMBOL)', '!', '&&' and '||' nor an \
         array of such";
    "E0541" FeaturesNotArray = "'features' needs an array";
    "E0542" DataNotArray = "'data' needs an array";
    "E0543" DataNotObject = "'data' needs an object";
    "E0544" DataEmpty = "'data' is empty";
    "E0545" PrefixNotString = "'prefix' needs a string";
    "E0546" NotTypeName { what: String } = "{what} needs the name of a type";
    "E0547" NotTypeNameOrArray { what: String } =
        "{what} needs the name of a type, or an array of one";
    "E0548" BadArray { what: String } = "array type of {what} needs the name of one type";
    "E0549" NotObjectOrTypeName { what: String } = "{what} needs an object or the name of a type";
    "E0551" BoxedNeedsData = "'boxed' without 'data'";
    "E0552" FlagNotFalse { flag: &'static str } = "flag '{flag}' can only be false";
    "E0553" FlagNotTrue { flag: &'static str } = "flag '{flag}' can only be true";
    "E0554" OobCoroutine = "flags 'allow-oob' and 'coroutine' exclude each other";

    "E0601" Redefined { what: String } = "{what} is already defined";
    "E0602" UnknownType { what: String, name: String } = "unknown type '{name}' in {what}";
    "E0603" BaseNotStruct { described: String } = "'base' must be a struct, but is {described}";
    "E0604" ContainsItself { name: String } = "'{name}' contains itself";
    "E0605" TypeTooDeep { limit: usize } = "more than {limit} types within types";
    "E0606" Clash { what: String, with: String } = "{what} clashes with {with}";
    "E0607" FeatureOnType { feature: String } = "types cannot have the feature '{feature}'";
    "E0608" TooManyFeatures { limit: usize } = "more than {limit} different features in the schema";
    "E0609" TooComplex { limit: usize } =
        "schema is too complex: more than {limit} comparisons of members";
    "E0610" TooManyBranches { limit: usize } =
        "schema is too large: its unions have more than {limit} branches that are not written";
    "E0611" TagMissing { tag: String } = "discriminator '{tag}' is not a member of 'base'";
    "E0612" TagNotEnum { tag: String, base: String } =
        "discriminator '{tag}', a member of {base}, must be of an enum type";
    "E0613" TagOptional { tag: String, base: String } =
        "discriminator '{tag}', a member of {base}, must not be optional";
    "E0614" TagConditional { tag: String, base: String } =
        "discriminator '{tag}', a member of {base}, must not be conditional";
    "E0615" NoBranches = "union without branches";
    "E0616" BranchNotValue { branch: String, described: String } =
        "branch '{branch}' is not a value of {described}";
    "E0617" CannotUse { what: String, described: String } = "{what} cannot be of {described}";
    "E0618" Indistinguishable { what: String, other: String } =
        "{what} cannot be told from '{other}'";
    "E0621" CannotTake { what: String, described: String } = "{what} cannot be {described}";
    "E0622" NeedsBoxed { what: String, described: String } =
        "{what} can be {described} only with 'boxed': true";
    "E0623" ConditionalNeedsBoxed { meta: &'static str } =
        "{meta} with conditional arguments needs 'boxed': true";

    "E0701" MemberUndocumented { what: String } = "{what} is not documented";
    "E0702" FeatureUndocumented { name: String } = "feature '{name}' is not documented";
    "E0703" DocumentedUnknown { what: String } = "{what} not exist";
    "E0711" Undescribed { what: String } = "{what} is not described";
    "E0712" DescriptionRepeats { what: String } = "the description of {what} only repeats its name";
    "E0713" UnitMissing { what: String } = "the description of {what} does not name its unit";
}

#[cfg(test)]
mod tests {
    use super::Kind;

    #[test]
    fn codes_are_unique_and_in_order() {
        assert!(Kind::CODES.is_sorted_by(|a, b| a < b), "{:?}", Kind::CODES);
    }
}
