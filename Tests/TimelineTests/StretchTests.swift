import Testing

@testable import Timeline

/// What stands in a stretch of time.
@Suite struct StretchTests {
    private let draft: Draft = {
        var clip = Segment(
            start: 1000,
            duration: 4000,
            name: "sea",
            content: .media(
                .init(source: .generated(prompt: "sea"), sourceStart: 500, sourceLength: 20_000, speed: 200)
            )
        )
        (clip.fadeIn, clip.fadeOut) = (300, 700)
        clip.transition = Transition(.crossfade, length: 400)
        let title = Segment(start: 6000, duration: 1000, name: "Hi", content: .title(Title("Hi")))
        return Draft(tracks: [Track(kind: .video, segments: [clip]), Track(kind: .text, segments: [title])])
    }()

    @Test func itIsCountedFromItsStartAndCutAtItsEdges() throws {
        let part = draft.stretch(TimeRange(2000, 4500))
        #expect(part.tracks.map(\.segments.count) == [1, 0])
        let clip = try #require(part.tracks[0].segments.first)
        #expect(clip.start == 0 && clip.duration == 2500)
        // A second of the film is two of the source.
        #expect(clip.media?.sourceStart == 2500)
        // What is cut does not fade where it is.
        #expect(clip.fadeIn == 0 && clip.fadeOut == 0 && clip.transition == nil)
    }

    @Test func whatIsWholeStaysAsItIs() throws {
        let part = draft.stretch(TimeRange(500, 9000))
        let clip = try #require(part.tracks[0].segments.first)
        #expect(clip.start == 500 && clip.duration == 4000 && clip.fadeIn == 300 && clip.fadeOut == 700)
        #expect(clip.media?.sourceStart == 500 && clip.transition?.length == 400)
        #expect(part.tracks[1].segments.first?.start == 5500)
    }

    @Test func aFadeThatIsLongerThanWhatIsLeftIsShortened() throws {
        let clip = try #require(draft.stretch(TimeRange(4800, 9000)).tracks[0].segments.first)
        #expect(clip.start == 0 && clip.duration == 200 && clip.fadeOut == 200)
        let none = draft.stretch(TimeRange(5000, 5500)).tracks.flatMap(\.segments)
        #expect(none.isEmpty)
    }
}
