import EditLanguage

extension English {
    var helpTitle: String { "Keys" }

    var helpGoesOn: String { "more" }
}
