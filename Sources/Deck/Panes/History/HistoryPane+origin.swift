import ServiceProtocol
import Terminal
import Timeline
import Workspace

/// When versions were made and by whom, as far as that is known.
extension PaneView<HistoryPane> {
    /// The columns beside the words: both, the time alone or none, as there is room.
    struct OriginColumns: Equatable {
        /// How wide each is; 0 where it is not shown.
        var when = 0
        var who = 0

        /// So much is left to the words of a version at least.
        static let leastWords = 20
        static let gap = 2

        /// - Parameter room: for the words and these columns.
        init(when: Int, who: Int, room: Int) {
            if when > 0, room - when - Self.gap >= Self.leastWords { self.when = when }
            let left = room - (self.when > 0 ? self.when + Self.gap : 0)
            // Who made it is dropped first.
            let hasTime = when == 0 || self.when > 0
            if who > 0, hasTime, left - who - Self.gap >= Self.leastWords { self.who = who }
        }

        var width: Int { [when, who].filter { $0 > 0 }.reduce(0) { $0 + $1 + Self.gap } }
    }

    func columns(in room: Int) -> OriginColumns {
        OriginColumns(
            when: pane.versions.map { when($0).columns }.max() ?? 0,
            who: pane.versions.map { who($0).columns }.max() ?? 0,
            room: room
        )
    }

    func when(_ version: DraftVersions.Version) -> String {
        version.made.map { desk.local.text(of: $0, desk.language) } ?? ""
    }

    /// In a word or two; nothing where it is not known.
    func who(_ version: DraftVersions.Version) -> String {
        guard let maker = version.maker else { return "" }
        return (HistoryPane.name(of: maker, isOwn: isOwn(maker)))?[desk.language] ?? ""
    }

    /// When and by whom in full; nil where neither is known.
    func origin(_ version: DraftVersions.Version) -> String? {
        let maker = version.maker.flatMap { HistoryPane.account(of: $0, isOwn: isOwn($0)) }
        let parts = [when(version), maker?[desk.language] ?? ""].filter { !$0.isEmpty }
        return parts.isEmpty ? nil : parts.joined(separator: " · ")
    }

    private func isOwn(_ maker: VersionMaker) -> Bool { maker.program == .screen && maker.run == desk.numbers.maker }
}

extension HistoryPane {
    /// Who has made a version, for a column.
    static func name(of maker: VersionMaker, isOwn: Bool) -> Phrase? {
        switch (maker.way, maker.program) {
        case (.model, _): Phrase("the agent", zh: "智能体")
        case (_, .command): Phrase("a command", zh: "命令行")
        case (_, .batch): Phrase("a batch", zh: "批处理")
        case (.hand, _): isOwn ? Phrase("by hand here", zh: "在此手动") : Phrase("by hand", zh: "手动")
        case (.sentence, _): isOwn ? Phrase("said here", zh: "在此说出") : Phrase("said", zh: "说出")
        case (nil, .screen): isOwn ? Phrase("this screen", zh: "本屏幕") : Phrase("a screen", zh: "某个屏幕")
        case (nil, nil): nil
        }
    }

    /// The same as a line of its own. A screen that was closed is not told from one that is open elsewhere.
    static func account(of maker: VersionMaker, isOwn: Bool) -> Phrase? {
        let way: Phrase? =
            switch maker.way {
            case .model: Phrase("done by the agent's model", zh: "由智能体的模型完成")
            case .hand: Phrase("by hand", zh: "手动")
            case .sentence: Phrase("by a sentence", zh: "用一句话")
            case nil: nil
            }
        let program: Phrase? =
            switch maker.program {
            case .screen where isOwn: Phrase("on this screen", zh: "在本屏幕")
            case .screen: Phrase("on another screen, or before this one was opened", zh: "在另一屏幕，或本屏幕打开之前")
            case .command: Phrase("on the command line", zh: "在命令行")
            case .batch: Phrase("in a batch", zh: "在批处理中")
            case nil: nil
            }
        let parts = [way, program].compactMap(\.self)
        guard !parts.isEmpty else { return nil }
        return Phrase(
            parts.map { $0[.english] }.joined(separator: " "),
            zh: parts.map { $0[.chinese] }.joined(separator: "，")
        )
    }
}
