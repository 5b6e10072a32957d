extension Vocabulary {
    /// The English words that no request has for itself; lower case.
    static let english: [Row] = [
        englishVerbs, englishThings, englishGluedClips, englishScreens, englishTimes, englishTalk, englishAmounts,
        englishPlaces, englishColors,
        englishText, englishHistory, englishGroups,
    ].flatMap(\.self)
}
