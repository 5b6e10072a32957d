import Terminal
import Workspace

// A message that was said or answered: picked, copied, folded, said once more.
extension ChatPane {
    static let messages: [Command<ChatPane>] = [
        Row("chat.pickOlder", .named(.up, .alt))
            .does("pick a message: the one before", zh: "选取消息：上一条")
            .group(picks)
            .run { pane, desk in pane.pick(by: -1, &desk) },
        Row("chat.pickNewer", .named(.down, .alt))
            .does("pick a message: the next one", zh: "选取消息：下一条")
            .group(picks)
            .run { pane, desk in pane.pick(by: 1, &desk) },
        Row("chat.copy", .alt("y"))
            .does("copy it, else the last answer", zh: "复制所选，否则最后的回答")
            .footerNow { pane, _ in pane.picked == nil ? nil : Phrase("copy", zh: "复制") }
            .vital(while: { pane, _ in pane.picked != nil })
            .unless { pane, _ in pane.copied == nil ? .note("There is nothing to copy yet.", zh: "还没有可复制的内容。") : nil }
            .run { pane, desk in if let item = pane.copied { desk.ask(.terminal(.copy(item.copyText))) } },
        Row("chat.again", .alt("r"))
            .does("send it again, else the last one", zh: "重发所选，否则最后一条")
            .footerNow { pane, _ in
                guard pane.saidAgain != nil else { return nil }
                return pane.picked != nil || pane.isBroken ? Phrase("send again", zh: "重发") : nil
            }
            .unless { pane, _ in
                pane.saidAgain == nil ? .note("Nothing was said yet.", zh: "还没有说过什么。") : nil
            }
            .run { pane, desk in
                guard let text = pane.saidAgain else { return }
                pane.picked = nil
                pane.scrollToEnd()
                pane.remember(text)
                pane.route(text, &desk)
            },
        Row("chat.fold", .alt("o"))
            .does("fold what is long, or show all", zh: "折叠或展开长消息")
            .footerNow { pane, _ in
                if pane.unfoldsPaste { return Phrase("show the paste", zh: "展开粘贴") }
                guard pane.picked != nil, let item = pane.folding else { return nil }
                return item.fold.hidden > 0 ? Phrase("show all", zh: "展开") : Phrase("fold", zh: "折叠")
            }
            .unless { pane, _ in
                guard pane.folding == nil, !pane.unfoldsPaste else { return nil }
                return .note("Nothing here is that long.", zh: "没有需要折叠的长消息。")
            }
            .run { pane, desk in
                if pane.unfoldsPaste { return pane.composer.unfoldPastes() }
                if let item = pane.folding { pane.fold(item.id, desk) }
            },
    ]

    private static let picks = Phrase("pick a message", zh: "选取消息")

    // MARK: Which

    /// The message that is picked, or the last answer.
    private var copied: Transcript.Item? {
        if let picked { return transcript.item(picked) }
        return transcript.items.last { $0.kind == .agent } ?? transcript.items.last
    }

    /// The message that is picked, or the last one that can be folded.
    private var folding: Transcript.Item? {
        func folds(_ item: Transcript.Item) -> Bool {
            if case .hand = item.kind { return true }
            return item.fold.isLong
        }
        if let picked { return transcript.item(picked).flatMap { folds($0) ? $0 : nil } }
        return transcript.items.last(where: folds)
    }

    /// What is typed is nearer than what was said.
    private var unfoldsPaste: Bool { picked == nil && composer.hasFoldedPaste }

    /// What is said once more: what is picked, or what it was the answer to; without one what was said last.
    private var saidAgain: String? {
        guard let picked else { return transcript.items.last { $0.kind == .you }?.text ?? history.last }
        return transcript.items.last { $0.kind == .you && $0.id <= picked }?.text
    }

    /// Whether the last thing told is that something went wrong.
    private var isBroken: Bool { turn == nil && transcript.items.last?.kind == .problem }

    // MARK: Doing

    private mutating func pick(by step: Int, _ desk: inout Desk) {
        let items = transcript.items
        guard let last = items.last else {
            return desk.say(.note("Nothing was said yet.", zh: "还没有说过什么。"))
        }
        guard let picked, let place = items.firstIndex(where: { $0.id == picked }) else {
            guard step < 0 else { return }
            self.picked = last.id
            return show(last.id)
        }
        let next = place + step
        guard items.indices.contains(next) else {
            // Below the last there is the line.
            if step > 0 { unpick() }
            return
        }
        self.picked = items[next].id
        show(items[next].id)
    }

    mutating func unpick() {
        picked = nil
        scrollToEnd()
    }

    mutating func fold(_ id: Int, _ desk: Desk) {
        if case .hand = transcript.item(id)?.kind {
            transcript.changeHand(id, desk.language) { $0.isOpen.toggle() }
        } else {
            transcript.toggleFold(id)
        }
        if picked == id { show(id) }
    }

    /// Scrolls as little as is needed for an item to be seen, its first row before its last.
    mutating func show(_ id: Int) {
        while transcript.items[transcript.firstReady...].first.map({ $0.id > id }) == true {
            transcript.prepare(rows: transcript.height + 1)
        }
        let below = transcript.items.reversed().prefix { $0.id > id }.reduce(0) { $0 + $1.height }
        guard let item = transcript.item(id) else { return }
        let top = below + item.height
        if top > scrollback + transcriptHeight {
            scroll(by: top - scrollback - transcriptHeight)
        } else if below < scrollback {
            scroll(by: max(below, top - transcriptHeight) - scrollback)
        }
    }

    /// The item that stands at a place inside of the frame, and which of its rows.
    func item(at point: Point) -> (item: Transcript.Item, row: Int)? {
        let place = parts.transcript
        guard place.contains(point) else { return nil }
        let row = point.y - place.y
        let found = transcript.seen(rows: place.height, above: scrollback).first { item, top in
            (top..<top + item.height).contains(row)
        }
        return found.map { ($0.item, row - $0.top - ($0.item.isSpaced ? 1 : 0)) }
    }

    /// A click on the conversation: on what folds, on a link, or on a message, which it picks.
    mutating func clickMessage(at point: Point, _ desk: inout Desk) {
        guard let (item, row) = item(at: point) else { return }
        if item.fold.hasRow, row >= item.rows.count { return fold(item.id, desk) }
        let column = point.x - parts.transcript.x - Transcript.whoWidth
        if item.looks.indices.contains(row), let address = item.looks[row].address(atColumn: column) {
            return desk.ask(.terminal(.copy(address)))
        }
        picked = picked == item.id || row < 0 ? nil : item.id
    }
}
