/// A stretch of a film that is made by itself.
struct Span: Hashable, Sendable {
    /// Its frames, counted in the film.
    let frames: Range<Int>
    /// The hash of all that goes into it.
    let name: String
    /// How it is cut out of its source; nil where it is encoded.
    var copy: CopyPlan?
}

/// From the progress of one ffmpeg to that of the film.
struct SpanCount: Hashable, Sendable {
    /// How many frames were there before it began.
    let before: Int
    /// How many were still to be encoded then.
    let left: Int
    let whole: Int

    init(before: Int, left: Int, of whole: Int) {
        self.before = before
        self.left = left
        self.whole = whole
    }

    func whole(_ news: RenderProgress, rate: Int) -> RenderProgress {
        let done = before + news.framesDone
        return RenderProgress(
            // The join is still to come.
            fraction: min(Double(done) / Double(whole), 0.99),
            framesDone: done,
            speed: news.speed,
            secondsLeft: news.speed.map { Double(left - news.framesDone) / Double(rate) / $0 }
        )
    }
}
