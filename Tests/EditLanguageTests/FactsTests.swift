import EditLanguage
import Testing
import Timeline

/// What is said of a segment that is not as a new one is.
@Suite struct FactsTests {
    private func clip(_ change: (inout Segment) -> Void) -> Segment {
        var segment = Segment(
            start: 0,
            duration: 4000,
            name: "city",
            content: .media(.init(source: .generated(prompt: "city")))
        )
        change(&segment)
        return segment
    }

    @Test func aNewOneIsNothingSpecial() {
        #expect(clip { _ in }.facts(.english).isEmpty)
    }

    @Test func everythingElseIsSaidInOrder() {
        let segment = clip {
            $0.media?.speed = 50
            $0.media?.isReversed = true
            $0.transition = Transition(.wipeLeft, length: 500)
            $0.fadeIn = 1000
            $0.look.filter = .sepia
            $0.look.brightness = 20
        }
        #expect(
            segment.facts(.english) == [
                "speed 50%", "reversed", "wipe left 0.5 s", "fade in 1.0 s", "brightness +20", "filter sepia",
            ]
        )
        #expect(segment.facts(.chinese).first == "速度 50%")
    }
}
