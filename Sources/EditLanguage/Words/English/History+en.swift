import Timeline

extension Vocabulary {
    /// Versions.
    static let englishHistory: [Row] = [
        (["version"], [.sense(.version)]),
        (
            [
                "the original", "original version", "the original version", "the first draft", "square one",
                "the very first version", "the initial version",
            ], [.sense(.original)]
        ),
        (
            ["undo", "revert", "take back", "roll back"].flatMap { verb in
                ["everything", "all", "all changes", "all edits", "all the changes", "all of it", "it all"].map {
                    "\(verb) \($0)"
                }
            }, [.verb(.undo), .sense(.original)]
        ),
        (["start over", "start again from scratch", "start from scratch"], [.verb(.undo), .sense(.original)]),
        (["previous version", "version before"], [.ordinal(-1), .sense(.version)]),
    ]
}
