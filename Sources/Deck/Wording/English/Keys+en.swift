import EditLanguage

extension English {
    var helpTitle: String { "Keys" }

    var helpGoesOn: String { "more" }
    var helpSearch: String { "type to search: a word or a key" }
    var helpHasNone: String { "Nothing of that name." }
}
