import EditLanguage
import ServiceProtocol
import Terminal
import Timeline
import Workspace

/// What helps with the line that is typed: how it may go on, and what was said before.
struct LineHelp: Equatable, Sendable {
    var sources = CompletionSources()
    /// How what is typed may go on.
    private(set) var offer = Completion()
    /// What stands in the line as it was completed; nil where it is as it was typed.
    private(set) var completing: Completing?
    /// What was said before is looked through.
    var search: HistorySearch?
    /// The files that were uploaded since the start.
    var uploaded: [String] = []
    /// What the offer was made for, and what its names are of.
    private var offeredFor: Composer?
    private var namesOf: NamesOf?
    /// The folder that was asked for last, as it was written.
    private var askedFolder: String?

    struct Completing: Hashable, Sendable {
        let choices: [Completion.Choice]
        var chosen = 0
        /// The line as it was typed, and with what is chosen.
        let typed: Composer
        var shown: Composer
    }

    private struct NamesOf: Equatable, Sendable {
        let film: DraftSnapshot
        let files: [String]
    }

    /// What may follow is found out when what is typed is other than before.
    mutating func update(for composer: Composer, history: [String], _ desk: inout Desk) {
        guard !composer.isEmpty, search == nil else {
            (offer, offeredFor, completing, askedFolder) = (Completion(), nil, nil, nil)
            return
        }
        if completing?.shown != composer { completing = nil }
        let files = (desk.media?.files ?? []).map(\.name) + uploaded
        let names = NamesOf(film: desk.stage.film, files: files)
        guard offeredFor != composer || names != namesOf else { return }
        if names != namesOf {
            sources.names = CompletionNames(names.film, files: files)
            namesOf = names
        }
        (sources.history, sources.language) = (history, desk.language)
        sources.phrases = desk.words.commonSentences
        offer = Completion(composer.before, isWhole: composer.after.isEmpty, from: sources)
        offeredFor = composer
        guard let folder = offer.missingFolder else { return }
        if folder != askedFolder { desk.ask(.files(.list(folder))) }
        askedFolder = folder
    }

    /// A folder was looked into.
    mutating func take(_ folder: WrittenFolder) {
        guard folder.written == askedFolder else { return }
        sources.folder = folder
        (offeredFor, askedFolder) = (nil, nil)
    }

    /// What stands dim behind the cursor; nothing where something stands there, or where ways to go on are listed.
    func ghost(for composer: Composer) -> String {
        guard composer.after.isEmpty, listed == nil, offeredFor == composer else { return "" }
        return offer.choices.first?.rest ?? ""
    }

    // MARK: Completing

    /// The ways to go on that are listed, and which of them stands in the line.
    var listed: (choices: [Completion.Choice], chosen: Int)? {
        guard let completing, completing.choices.count > 1 else { return nil }
        return (completing.choices, completing.chosen)
    }

    /// Whether the key has something to complete.
    var canComplete: Bool { !offer.isEmpty || (completing?.choices.count ?? 0) > 1 }

    /// Puts the likeliest way to go on into the line, or the next of those that are listed; the line with it.
    mutating func complete(_ composer: Composer, by step: Int) -> Composer {
        if var going = completing, going.choices.count > 1 {
            going.chosen = (going.chosen + step + going.choices.count) % going.choices.count
            return put(going)
        }
        guard !offer.isEmpty else { return composer }
        let first = step < 0 ? offer.choices.count - 1 : 0
        return put(Completing(choices: offer.choices, chosen: first, typed: composer, shown: composer))
    }

    private mutating func put(_ going: Completing) -> Composer {
        var going = going
        going.shown = going.typed
        going.shown.replaceBefore(going.choices[going.chosen].replaces, with: going.choices[going.chosen].text)
        completing = going
        return going.shown
    }

    /// Leaves the list; what was typed comes back.
    mutating func dismiss() -> Composer? {
        defer { completing = nil }
        return listed == nil ? nil : completing?.typed
    }

    /// What stands in the line is what was meant.
    mutating func accept() { completing = nil }
}
