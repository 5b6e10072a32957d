import Terminal
import Workspace

/// The keys that a user has set.
public struct KeyChoice: Hashable, Sendable {
    let keymap: Keymap

    /// Those that commands came with.
    public init() { keymap = Keymap() }

    /// Those that are set, each by the name of a command, such as `timeline.split` and `["s"]`; commands that are not named
    /// keep theirs, and an empty list takes a command its keys.
    /// - Throws: `SettingsError.Fault` where there is no such command or key, or two commands would have one.
    public init(_ bindings: [String: [String]]) throws(SettingsError.Fault) { keymap = try Keymap(bindings) }
}

/// Which key does what: the commands of the shell and of all panes, with the keys that they came with or that the user set.
struct Keymap: Hashable, Sendable {
    /// Every command, the shell's first, then each pane's, in the order of their tables.
    let rows: [Row]
    private let own: [KeyStroke: [Int]]
    private let everywhere: [KeyStroke: [Int]]

    /// Whose command it is.
    enum Owner: Hashable, Sendable {
        case shell
        /// By its place in the set.
        case pane(Int)
    }

    /// A command with its keys.
    struct Row: Hashable, Sendable {
        let owner: Owner
        /// In the table of its owner.
        let place: Int
        let facts: CommandFacts
        let keys: [KeyStroke]
    }

    /// The commands with the keys that they came with.
    init() { self.init(Self.defaults) }

    /// The commands with the keys that a user set, each by the name of a command; those not named keep theirs.
    init(_ bindings: [String: [String]]) throws(SettingsError.Fault) {
        var rows = Self.defaults
        for (id, names) in bindings.sorted(by: { $0.key < $1.key }) {
            guard let place = rows.firstIndex(where: { $0.facts.id == id }) else {
                throw .noCommand(id, nearest: NearestName.command(id, among: rows))
            }
            var keys: [KeyStroke] = []
            for name in names {
                guard let key = KeyStroke(named: name) else {
                    throw .noKey(name, command: id, nearest: NearestName.key(name))
                }
                // Nobody could press it.
                if key.isDigit { throw .digitCounts(name, command: id) }
                keys.append(key)
            }
            rows[place] = Row(owner: rows[place].owner, place: rows[place].place, facts: rows[place].facts, keys: keys)
        }
        if let clash = Self.clash(in: rows) { throw clash }
        self.init(rows)
    }

    private init(_ rows: [Row]) {
        self.rows = rows
        var (own, everywhere): ([KeyStroke: [Int]], [KeyStroke: [Int]]) = ([:], [:])
        for (number, row) in rows.enumerated() {
            for key in row.keys {
                switch row.facts.scope {
                case .own: own[key, default: []].append(number)
                case .everywhere: everywhere[key, default: []].append(number)
                }
            }
        }
        (self.own, self.everywhere) = (own, everywhere)
    }

    private static let defaults: [Row] = {
        let shell = Shell.commands.map(CommandFacts.init).enumerated().map { place, facts in
            Row(owner: .shell, place: place, facts: facts, keys: facts.keys)
        }
        let panes = PaneSet.all.enumerated().flatMap { pane, type in
            type.facts.enumerated().map { Row(owner: .pane(pane), place: $0, facts: $1, keys: $1.keys) }
        }
        return shell + panes
    }()

    /// The commands that a key may mean where the keys go to a pane, the nearest first.
    func rows(for key: KeyStroke, in pane: Int, takesText: Bool) -> [Row] {
        // What writes something is written, where one types.
        if takesText, key.types { return [] }
        let near = (own[key] ?? []).map { rows[$0] }.filter { $0.owner == .pane(pane) }
        return near + (everywhere[key] ?? []).map { rows[$0] }
    }

    /// Two commands of one place that have one key; nil where there are none.
    static func clash(in rows: [Row]) -> SettingsError.Fault? {
        for (number, row) in rows.enumerated() {
            for other in rows[..<number] where row.facts.scope == other.facts.scope {
                guard row.facts.scope == .everywhere || row.owner == other.owner else { continue }
                if let key = row.keys.first(where: other.keys.contains) {
                    return .keyOfTwo(key.name, other.facts.id, row.facts.id)
                }
            }
        }
        return nil
    }
}

extension Pane {
    /// What can be told of its commands.
    static var facts: [CommandFacts] { commands.map(CommandFacts.init) }
}

extension KeyStroke {
    /// Whether it writes something where something is typed.
    var types: Bool {
        if case .character = key.code { key.modifiers.isEmpty } else { false }
    }

    var isDigit: Bool {
        guard types, case .character(let character) = key.code else { return false }
        return character.isASCII && character.isNumber && character != "0"
    }
}
