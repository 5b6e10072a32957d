import Timeline

extension PartBuilder {
    /// "after 20 s", "everything after 20 s", 20秒之后: what lies on one side of a time; or of a segment.
    func beyond() -> Found? {
        switch term(index) {
        case .relation(let relation, behind: false):
            let next = skipArticles(index + 1)
            return bareTime(next).map { Found(kind: .beyond(relation, $0), end: next + 1) }
        case .sense(.rest(let relation)):
            let next = skipArticles(index + 1)
            if let time = bareTime(next) { return Found(kind: .beyond(relation, time), end: next + 1) }
            guard let found = reference(from: next), case .target(let reference) = found.kind else { return nil }
            return Found(kind: .beside(relation, reference), end: found.end)
        default: return behindTime()
        }
    }

    /// 20秒之后, 第20秒以后, and 20秒后的 where it cannot count anything.
    private func behindTime() -> Found? {
        var place = index
        while isHan(place), [.preposition(.at), .preposition(.from)].contains(term(place)) { place += 1 }
        guard let time = bareTime(place) else { return nil }
        switch term(place + 1) {
        case .relation(let relation, behind: true):
            return Found(kind: .beyond(relation, time), end: place + 2)
        // 从15秒往后全都砍了.
        case .verb(.move) where isHan(place + 1) && [.later, .earlier].contains(term(place + 2)) && saysAll(place + 3):
            let isLater = term(place + 2) == .later
            return Found(kind: .beyond(isLater ? .after : .before, time), end: place + 3)
        case .ordinal(let number) where (number == 1 || number == -1) && saysAll(place + 2):
            return Found(kind: .beyond(number == 1 ? .before : .after, time), end: place + 2)
        default: return nil
        }
    }

    private func saysAll(_ index: Int) -> Bool {
        switch term(index) {
        case .sense(.whole), .sense(.all), .verb(.remove), .verb(.add): true
        case .filler:
            term(index + 1).map { $0 == .sense(.whole) || $0 == .sense(.all) || $0 == .verb(.remove) } ?? false
        default: false
        }
    }
}
