import Timeline

extension SourceText {
    /// Whether frames are spoken of with a number: "ten frames", `10f`, 10帧.
    var countsFrames: Bool {
        folded.indices.contains { place in
            if folded[place] == "帧" { return true }
            guard folded[place] == "f" else { return false }
            if matches(Self.frame, at: place) { return true }
            return place > 0 && folded[place - 1].isDigit && endsWord(at: place + 1)
        }
    }

    private static let frame = Array("frame".unicodeScalars)
}
