import EditLanguage

extension Chinese {
    var helpTitle: String { "快捷键" }

    var helpGoesOn: String { "更多" }
}
