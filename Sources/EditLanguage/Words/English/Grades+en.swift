extension Vocabulary {
    /// A word and the words for a little and for a lot of it.
    ///
    /// - Parameter amounts: a little, plainly, a lot.
    static func graded(
        _ words: [String],
        by amounts: [Int],
        _ meaning: (Int) -> Sense
    ) -> [Row] {
        let little = ["a bit", "a little", "a little bit", "slightly", "somewhat", "a touch"]
        let lot = ["much", "a lot", "way", "far", "even"]
        let phrases = [little, [""], lot].map { grades in
            grades.flatMap { grade in words.map { grade.isEmpty ? $0 : "\(grade) \($0)" } }
        }
        return zip(phrases, amounts).map { ($0, [.sense(meaning($1))]) }
    }
}
