import Timeline

extension Vocabulary {
    /// Versions.
    static let englishHistory: [Row] = [
        (["version"], [.sense(.version)]),
        (["versions"], [.noun(.edits)]),
        (["scratch", "unwind", "take those back", "take them back"], [.verb(.undo)]),
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
        (
            ["bring back", "undelete", "recover", "get back", "put back", "un-delete"],
            [.keyword(.restore)]
        ),
        (
            [
                "deleted", "removed", "that was deleted", "that was removed", "you deleted", "i deleted", "you removed",
                "i removed", "i just deleted", "you just deleted", "i just removed", "you just removed",
                "that i deleted",
                "that i removed", "i had deleted", "i took out", "that you deleted", "that you removed", "i cut out",
            ], [.keyword(.deleted)]
        ),
        (["go one step back", "go a step back", "one step back", "a step back", "take a step back"], [.verb(.undo)]),
        (
            ["take that back", "take it back", "put it back", "put that back", "change it back"],
            [.verb(.undo), .pronoun]
        ),
        (
            [
                "what you just did", "what you did", "the last thing", "last thing", "the last thing you did",
                "the last thing i did", "what i just did", "that last one", "last step", "last action", "one step",
                "a step", "the last step",
            ], [.noun(.edits)]
        ),
        (
            ["ctrl z", "ctrl+z", "ctrl-z", "cmd z", "cmd+z", "cmd-z", "command z", "control z", "ctrlz", "\u{2318}z"],
            [.verb(.undo)]
        ),
        (["ctrl y", "ctrl+y", "ctrl-y", "cmd+y", "ctrl+shift+z", "cmd+shift+z", "ctrl shift z"], [.verb(.redo)]),
        (["things", "things you did", "things i did", "actions", "operations"], [.noun(.edits)]),
        (["previous version", "version before"], [.ordinal(-1), .sense(.version)]),
    ]
}
