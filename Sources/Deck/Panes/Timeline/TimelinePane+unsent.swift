import Timeline
import Workspace

// What gathers until it is sent outlives the program, and what of it fits no more is told.
extension TimelinePane {
    /// Shows again what was done by hand and was not sent when a program ended.
    mutating func takeUp(_ kept: [UnsentHand], _ desk: inout Desk) {
        hand = Hand(kept)
        guard !hand.isEmpty else { return }
        showAnew(desk.ledger.ghosts)
        desk.send(.line(.notice, Self.again(hand.count)[desk.language]))
    }

    /// Says what of it does not fit the film as it has become, once.
    mutating func tellMisfits(_ desk: inout Desk) {
        guard misfits != toldMisfits else { return }
        let news = misfits.filter { !toldMisfits.contains($0) }
        toldMisfits = misfits
        guard desk.gathers, !news.isEmpty else { return }
        let told = news.prefix(Self.mostTold).map { desk.told.account(of: $0.error) }
        let more = news.count - told.count
        let rest = more > 0 ? [Self.more(more)[desk.language]] : []
        desk.send(.line(.problem, ([Self.unfit(news.count)[desk.language]] + told + rest).joined(separator: "\n")))
    }

    /// It is kept soon, not at every key; that it is sent at once.
    mutating func keepHand(isLeaving: Bool, _ desk: inout Desk) {
        guard desk.gathers, hand.revision != keptRevision else {
            keepDue = nil
            return
        }
        let due = keepDue ?? desk.now + Self.keepTime
        keepDue = due
        guard isLeaving || hand.isEmpty || due <= desk.now else { return }
        (keptRevision, keepDue) = (hand.revision, nil)
        desk.ask(.disk(.keepHand(hand.unsent)))
    }

    mutating func close(_ desk: inout Desk) {
        keepHand(isLeaving: true, &desk)
        if look != keptLook { desk.ask(.disk(.keepLook(look))) }
    }

    /// In ms.
    static let keepTime = 300
    /// So many are told one by one.
    private static let mostTold = 5

    private static func again(_ count: Int) -> Phrase {
        guard count > 1 else { return Phrase("1 edit by hand is not sent yet: W sends it.", zh: "1 项手动编辑尚未发送：按 W 发送。") }
        return Phrase("\(count) edits by hand are not sent yet: W sends them.", zh: "\(count) 项手动编辑尚未发送：按 W 发送。")
    }

    private static func unfit(_ count: Int) -> Phrase {
        guard count > 1 else { return Phrase("1 edit by hand fits the film no more:", zh: "1 项手动编辑不再适用于现在的影片：") }
        return Phrase("\(count) edits by hand fit the film no more:", zh: "\(count) 项手动编辑不再适用于现在的影片：")
    }

    private static func more(_ count: Int) -> Phrase { Phrase("and \(count) more.", zh: "另有 \(count) 项。") }
}
