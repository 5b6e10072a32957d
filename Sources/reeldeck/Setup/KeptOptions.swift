import ArgumentParser
import Workspace

/// Which timeline a command means where one of a session that is gone is kept.
struct KeptOptions: ParsableArguments {
    @Flag(help: "Take the timeline of the session that is gone.")
    var kept = false

    @Option(help: ArgumentHelp("Where several are kept: 1 is the newest, 2 the one before.", valueName: "number"))
    var keptNumber: Int?

    /// The number among those that are kept; nil where none of them is asked for.
    var number: Int? { keptNumber ?? (kept ? 1 : nil) }

    /// As if none of the options had been given.
    static var notGiven: KeptOptions {
        var options = KeptOptions()
        options.kept = false
        options.keptNumber = nil
        return options
    }
}

extension Workspace.ShownTimeline {
    /// How to come by the others that are kept, for people; nil where there are none.
    func wordsForOlder(than number: Int?) -> String? {
        guard isKept, older > 0 else { return nil }
        return Speech.words.olderAreKept(older, first: (number ?? 1) + 1)
    }
}
