import Timeline

extension Vocabulary {
    /// Versions.
    static let englishHistory: [Row] = [
        (["version"], [.play(.version)]),
        (
            [
                "the original", "original version", "the original version", "the first draft", "square one",
                "the very first version", "the initial version",
            ], [.play(.original)]
        ),
        (
            ["undo", "revert", "take back", "roll back"].flatMap { verb in
                ["everything", "all", "all changes", "all edits", "all the changes", "all of it", "it all"].map {
                    "\(verb) \($0)"
                }
            }, [.verb(.undo), .play(.original)]
        ),
        (["start over", "start again from scratch", "start from scratch"], [.verb(.undo), .play(.original)]),
        (["previous version", "version before"], [.ordinal(-1), .play(.version)]),
    ]
}
