import Testing
import Timeline

/// How many segments a draft may have.
@Suite("The most segments") struct SegmentLimitTests {
    private static func draft(_ count: Int) -> Draft {
        let titles = (0..<count).map { number in
            Segment(start: number * 10, duration: 10, name: "t", content: .title(Title("t")))
        }
        return Draft(tracks: [Track(kind: .text, segments: titles)])
    }

    private static let cues = Edit.addSubtitles([Cue(start: 5_000_000, end: 5_000_100, text: "one more")])

    @Test func aDraftGrowsNoFurther() {
        #expect(throws: EditRefusal.tooManySegments(100_001)) {
            try Self.draft(Draft.mostSegments).applying(Self.cues) { "new" }
        }
    }

    @Test func tracksCountAsWell() {
        #expect(Draft(tracks: [Track(kind: .text), Track(kind: .audio)]).size == 2)
        #expect(Self.draft(3).size == 3)
    }
}
