extension Vocabulary {
    /// The Chinese words that no request has for itself; without blanks.
    static let chinese: [Row] = [
        chineseVerbs, chineseThings, chineseTimes, chineseTalk, chineseAmounts, chinesePlaces, chineseColors,
        chineseText, chineseHistory, chineseGroups,
    ].flatMap(\.self)
}
