import EditLanguage
import ServiceProtocol
import Terminal
import Timeline
import Workspace

/// What the chat line can be completed from.
struct CompletionSources: Hashable, Sendable {
    /// What the film and the project name, in the order of their letters.
    var names = CompletionNames()
    /// What was said before, oldest first.
    var history: [String] = []
    /// Sentences that ask for what is done most.
    var phrases: [String] = []
    var commands = SlashCommand.all
    var language = Language.english
    /// The folder that was looked into.
    var folder: WrittenFolder?

    // MARK: Lines

    /// What was said that begins so, the last one first.
    func said(beginning typed: String) -> [Completion.Choice] {
        var found: [Completion.Choice] = []
        for text in history.reversed() where text.hasPrefix(typed) && text.count > typed.count {
            guard !text.contains(where: \.isNewline), !found.contains(where: { $0.text == text }) else { continue }
            found.append(.init(replaces: typed.count, text: text, kind: .said))
            if found.count == Self.mostLines { break }
        }
        return found
    }

    func phrases(beginning typed: String) -> [Completion.Choice] {
        let wanted = typed.lowercased()
        return phrases.filter { $0.lowercased().hasPrefix(wanted) && $0.count > typed.count }.map {
            // What is typed stays as it is, but for what follows.
            .init(replaces: typed.count, text: typed + $0.dropFirst(typed.count), kind: .phrase)
        }
    }

    /// So many lines are offered: what is further back is searched for.
    private static let mostLines = 8

    // MARK: Names

    func names(ending line: Completion.Line) -> [Completion.Choice] {
        for end in line.ends where end.columns >= Completion.fewestColumns {
            let found = names.beginning(String(end), atMost: Completion.limit)
            guard !found.isEmpty else { continue }
            return found.map { .init(replaces: end.count, text: $0, kind: .name) }
        }
        return []
    }

    // MARK: Commands

    func commands(beginning typed: String) -> [Completion.Choice] {
        let wanted = typed.lowercased()
        let near = commands.filter { $0.name.hasPrefix(wanted) }
        // What it does is known better than what it is called.
        let told = commands.filter { command in
            guard wanted.columns >= Completion.fewestColumns, !command.name.hasPrefix(wanted) else { return false }
            return command.title[language].lowercased().hasWord(beginning: wanted)
        }
        return (near + told).prefix(Completion.limit).map {
            let title = $0.title[language]
            return .init(replaces: typed.count + 1, text: "/\($0.name)", kind: .command, note: title)
        }
    }

    // MARK: Paths

    /// What a path may go on with, and the folder that would have to be looked into before.
    func paths(_ written: String) -> (choices: [Completion.Choice], missing: String?) {
        let start = written.lastIndex(of: "/").map(written.index(after:)) ?? written.startIndex
        let parent = written == "~" ? "~/" : String(written[..<start])
        let typed = written == "~" ? "" : Self.unescaped(String(written[start...]))
        guard let folder, folder.written == parent else { return ([], parent) }
        let wanted = typed.lowercased()
        let entries = folder.listing.entries.filter { entry in
            entry.name.lowercased().hasPrefix(wanted) && (wanted.hasPrefix(".") || !entry.name.hasPrefix("."))
                && (entry.isFolder || Self.takes(entry.name)) && (entry.isFolder || entry.name != typed)
        }
        let choices = entries.prefix(Completion.limit).map { entry in
            let name = Self.escaped(entry.name) + (entry.isFolder ? "/" : "")
            return Completion.Choice(replaces: written.count, text: parent + name, kind: .path)
        }
        return (choices, nil)
    }

    private static func takes(_ name: String) -> Bool {
        AcceptedMedia.accepts(fileName: name) || SubtitlePath.reads(fileName: name)
    }

    private static let signs: Set<Character> = [" ", "\\", "'", "\"", "“", "”", "‘", "’", "「", "」"]

    /// A name as it is written in a message, and back.
    static func escaped(_ name: String) -> String {
        name.reduce(into: "") { $0 += signs.contains($1) ? "\\\($1)" : String($1) }
    }

    static func unescaped(_ text: String) -> String {
        var (plain, isEscaped) = ("", false)
        for character in text {
            if character == "\\", !isEscaped {
                isEscaped = true
            } else {
                plain.append(character)
                isEscaped = false
            }
        }
        return plain
    }
}

extension String {
    /// Whether a word in it begins so; where words are not parted, whether it is anywhere.
    fileprivate func hasWord(beginning start: String) -> Bool {
        guard start.allSatisfy(\.isASCII) else { return contains(start) }
        return split { !$0.isLetter && !$0.isNumber }.contains { $0.hasPrefix(start) }
    }
}

/// What is in a folder, and how that was written.
struct WrittenFolder: Hashable, Sendable {
    let written: String
    let listing: FolderListing
}

/// Names, found by their beginning in a few steps however many there are.
struct CompletionNames: Hashable, Sendable {
    private var sorted: [Entry] = []

    private struct Entry: Hashable, Sendable {
        let key: String
        let name: String
    }

    init(_ names: some Sequence<String> = []) {
        var seen: Set<String> = []
        for name in names where !name.isEmpty && name.count <= Self.longest && !name.contains(where: \.isNewline) {
            if seen.insert(name).inserted { sorted.append(Entry(key: name.lowercased(), name: name)) }
        }
        sorted.sort { ($0.key, $0.name) < ($1.key, $1.name) }
    }

    /// What is longer is a text, which nobody types again.
    private static let longest = 60

    /// The names that begin with what is typed, whatever its case, and have more than that.
    func beginning(_ typed: String, atMost limit: Int) -> [String] {
        let wanted = typed.lowercased()
        var (low, high) = (0, sorted.count)
        while low < high {
            let middle = (low + high) / 2
            if sorted[middle].key < wanted { low = middle + 1 } else { high = middle }
        }
        let found = sorted[low...].prefix { $0.key.hasPrefix(wanted) }
        // One that is typed whole needs no more, and a longer one is not what was meant then.
        if found.first?.key == wanted { return [] }
        return found.prefix(limit).map(\.name)
    }

    /// What a film and its project name: clips, sounds, titles, tracks, markers and files.
    init(_ film: DraftSnapshot, files: [String]) {
        let segments = film.lanes.lazy.flatMap { $0.segments.lazy.map(\.name) }
        let tracks = film.draft.tracks.lazy.compactMap(\.name)
        let markers = film.draft.markers.lazy.map(\.name)
        self.init(Array(segments) + tracks + markers + files)
    }
}
