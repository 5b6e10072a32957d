import Timeline

/// What a person points at on the screen while they say something: it is put into words before the sentence is sent, since
/// who does the edit sees no screen.
///
/// "Delete this clip" becomes "delete V1·2 beach.mp4", "split here" becomes "split at 12.4 s". What stands in quotes is
/// somebody's text and stays as it is.
public struct Pointing: Hashable, Sendable {
    /// The selected segment; nil where none is.
    public var selection: SegmentAddress?
    /// Where the playhead stands, in ms.
    public var playhead: Int
    private let draft: Draft

    /// What is pointed at in a draft.
    public init(_ draft: Draft, selection: SegmentAddress?, playhead: Int) {
        self.draft = draft
        self.selection = selection
        self.playhead = playhead
    }

    /// The sentence with names and times in the place of what points.
    public func applied(to sentence: String) -> String {
        let text = SourceText(sentence)
        guard text.count <= EditReader.longestSentence else { return sentence }
        var said = ""
        var place = 0
        while place < text.count {
            if let quoted = text.quoted(at: place) {
                said += text.string(place..<quoted.end)
                place = quoted.end
            } else if let (words, end) = meaning(in: text, at: place) {
                said += words
                place = end
            } else {
                said += text.string(place..<place + 1)
                place += 1
            }
        }
        return said
    }

    /// What stands at a place means, and where it ends; nil where nothing is pointed at.
    private func meaning(in text: SourceText, at place: Int) -> (String, Int)? {
        if let end = PointingWords.below.matchEnd(in: text, at: place) {
            let isChinese = text.folded[place].isHan
            return (isChinese ? "\(Chinese.time(playhead))处的片段" : "the clip at \(English.time(playhead))", end)
        }
        for (phrases, kind) in PointingWords.things {
            guard let end = phrases.matchEnd(in: text, at: place), let name = name(of: kind) else { continue }
            return (name, end)
        }
        if let end = PointingWords.bare.matchEnd(in: text, at: place), isLast(end, in: text), let name = name(of: nil) {
            return (name, end)
        }
        guard let end = PointingWords.times.matchEnd(in: text, at: place), place > 0 else { return nil }
        if text.folded[place].isHan {
            let isFollowed = PointingWords.chineseSides.matchEnd(in: text, at: end) != nil
            return (Chinese.time(playhead) + (isFollowed ? "" : "处"), end)
        }
        let isLed = PointingWords.prepositions.contains { text.ends(with: $0, at: place) }
        return ((isLed ? "" : "at ") + English.time(playhead), end)
    }

    /// What the selection is called, where it is of a kind; nil where it is none.
    private func name(of kind: TrackKind?) -> String? {
        guard let selection, let segment = draft[selection], kind == nil || kind == selection.track.kind else {
            return nil
        }
        let isPlain = segment.media != nil && MediaFileName.stem(of: segment.name) != nil && !segment.name.contains(" ")
        return isPlain ? "\(selection) \(segment.name)" : "\(selection)"
    }

    /// Whether nothing follows but signs.
    private func isLast(_ end: Int, in text: SourceText) -> Bool {
        text.folded[end...].allSatisfy { !$0.isWordLike && !$0.isHan }
    }
}

extension SourceText {
    /// Whether a word ends before a place, with a blank between them.
    fileprivate func ends(with word: String, at place: Int) -> Bool {
        let word = Array(word.unicodeScalars)
        let start = place - word.count - 1
        guard start >= 0, matches(word, at: start), folded[place - 1].isBlank else { return false }
        return isWhole(start..<start + word.count)
    }
}
