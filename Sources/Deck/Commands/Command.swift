import Timeline

/// Something that a key does: all that is known of it stands in its row.
///
/// Dispatch, the last line, the help, the documentation and what a user sets come from this; nowhere else stands a key.
struct Command<Target>: Sendable {
    fileprivate let row: CommandRow<Target>
    fileprivate let run: @Sendable (inout Target, inout Desk) -> Void
}

/// A command without what it does, which stands last in its row.
struct CommandRow<Target>: Sendable {
    /// Its name in the settings: `timeline.split`.
    fileprivate let id: String
    /// The keys that do it where the user set no others.
    fileprivate let keys: [KeyStroke]
    fileprivate var scope = CommandScope.own
    fileprivate var flow = CommandFlow.ends
    fileprivate var title = Phrase("", zh: "")
    fileprivate var group: Phrase?
    fileprivate var footer: @Sendable (Target, Desk) -> Phrase? = { _, _ in nil }
    fileprivate var isVital: @Sendable (Target, Desk) -> Bool = { _, _ in false }
    fileprivate var isLive: @Sendable (Target, Desk) -> Bool = { _, _ in true }
    fileprivate var need: ServiceNeed?
    fileprivate var whyNot: @Sendable (Target, Desk) -> Remark? = { _, _ in nil }

    init(_ id: String, _ keys: KeyStroke...) { self.init(id, keys) }

    init(_ id: String, _ keys: [KeyStroke]) { (self.id, self.keys) = (id, keys) }

    private func with(_ change: (inout Self) -> Void) -> Self {
        var row = self
        change(&row)
        return row
    }

    /// What it does, in a few words.
    func does(_ english: String, zh chinese: String) -> Self { with { $0.title = Phrase(english, zh: chinese) } }

    /// What neighbours in the table do together, where one line of the help is enough for all of them.
    func group(_ words: Phrase) -> Self { with { $0.group = words } }

    /// It works in every pane; by a key that writes something only where nothing is typed.
    func everywhere() -> Self { with { $0.scope = .everywhere } }

    /// What becomes of the gesture before it.
    func flow(_ flow: CommandFlow) -> Self { with { $0.flow = flow } }

    /// Its word in the last line.
    func footer(_ words: Phrase) -> Self { with { $0.footer = { _, _ in words } } }

    /// Its word in the last line as things are; nil where it does not stand there.
    func footerNow(_ words: @escaping @Sendable (Target, Desk) -> Phrase?) -> Self { with { $0.footer = words } }

    /// One has to see it however narrow the screen: what takes back, what ends, and what all is made for.
    func vital() -> Self { with { $0.isVital = { _, _ in true } } }

    /// One has to see it while something is so.
    func vital(while isVital: @escaping @Sendable (Target, Desk) -> Bool) -> Self { with { $0.isVital = isVital } }

    /// Whether the key means this now; else it goes on to whoever has it next.
    func when(_ isLive: @escaping @Sendable (Target, Desk) -> Bool) -> Self { with { $0.isLive = isLive } }

    /// Only one kind of service can do it.
    /// - Parameter reason: why it is not there with the other, in so few words that a line of the help has room for them.
    func only(_ kind: ServiceKind, otherwise reason: Phrase) -> Self {
        with { $0.need = ServiceNeed(kind: kind, reason: reason) }
    }

    /// Why it cannot be done now, though the service can; nil where it can.
    func unless(_ whyNot: @escaping @Sendable (Target, Desk) -> Remark?) -> Self { with { $0.whyNot = whyNot } }

    func run(_ run: @escaping @Sendable (inout Target, inout Desk) -> Void) -> Command<Target> {
        Command(row: self, run: run)
    }

    /// Why it cannot be done, by the service or as things are; nil where it can.
    fileprivate func trouble(_ target: Target, _ desk: Desk) -> Remark? {
        ServiceNeed.reason(of: need, with: desk.kind).map { .told($0, .bad) } ?? whyNot(target, desk)
    }
}

extension Command {
    /// The same, which does something else while something is so, and has no word in the last line then.
    func instead(
        while isSo: @escaping @Sendable (Target) -> Bool,
        _ other: @escaping @Sendable (inout Target, inout Desk) -> Void
    ) -> Command {
        var row = row
        let (footer, whyNot) = (row.footer, row.whyNot)
        row.footer = { target, desk in isSo(target) ? nil : footer(target, desk) }
        row.whyNot = { target, desk in isSo(target) ? nil : whyNot(target, desk) }
        return Command(row: row) { [run] target, desk in
            if isSo(target) { other(&target, &desk) } else { run(&target, &desk) }
        }
    }
}

/// Where a key does something.
enum CommandScope: Hashable, Sendable {
    /// In the pane that has the command.
    case own
    /// In every pane; a key that writes something only where nothing is typed.
    case everywhere
}

/// What becomes of the gesture that was begun before a command.
enum CommandFlow: Hashable, Sendable {
    /// It has come to its end: what is held is dropped, what was done is sent.
    case ends
    /// What is held stays held, or is let go.
    case holds
    /// What was done and is not sent can be taken back.
    case takesBack
    /// What was done by hand goes on, in whichever pane.
    case goesOn
}

/// What can be told of a command without what it works on.
struct CommandFacts: Hashable, Sendable {
    let id: String
    let keys: [KeyStroke]
    let scope: CommandScope
    let flow: CommandFlow
    let title: Phrase
    let group: Phrase?
    /// What it needs of the service; nil where every kind can do it.
    let need: ServiceNeed?

    init<Target>(_ command: Command<Target>) {
        id = command.row.id
        keys = command.row.keys
        scope = command.row.scope
        flow = command.row.flow
        title = command.row.title
        group = command.row.group
        need = command.row.need
    }
}

/// Who has commands: the shell, and every pane.
protocol CommandTarget: Equatable, Sendable {
    static var commands: [Command<Self>] { get }
}

extension CommandTarget {
    typealias Row = CommandRow<Self>

    /// Whether the key of a command means it now.
    func isLive(_ place: Int, _ desk: Desk) -> Bool { Self.commands[place].row.isLive(self, desk) }

    /// Why a command cannot be done now; nil where it can.
    func whyNot(_ place: Int, _ desk: Desk) -> Remark? { Self.commands[place].row.trouble(self, desk) }

    /// Does a command, or says why it cannot be done.
    mutating func perform(_ place: Int, _ desk: inout Desk) {
        let command = Self.commands[place]
        if let remark = command.row.trouble(self, desk) { return desk.say(remark) }
        command.run(&self, &desk)
    }

    /// The word of a command in the last line; nil where it cannot be done, or does not stand there.
    func footer(_ place: Int, _ desk: Desk) -> (words: Phrase, isVital: Bool)? {
        let row = Self.commands[place].row
        guard row.isLive(self, desk), let words = row.footer(self, desk), row.trouble(self, desk) == nil else {
            return nil
        }
        return (words, row.isVital(self, desk))
    }
}
