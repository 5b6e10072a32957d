import Timeline

extension Inquiry {
    /// How long the film is, where nothing else was asked about.
    ///
    /// - Throws: `which` for "how long is the one in front?": it is not the film that is asked about, whichever is meant.
    func filmLength() throws(ReadingError) -> Answer {
        let clips = resolver.candidates(.clip, in: .clips)
        if says(Self.pointing), clips.count > 1 { throw .which(clips) }
        return .filmLength
    }

    private static let pointing = Phrases([
        "the one", "the thing", "the part", "the bit", "the piece", "the section", "that one", "this one", "那一段", "那一个",
    ])
}
