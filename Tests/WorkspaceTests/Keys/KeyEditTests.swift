import EditLanguage
import Testing
import Timeline

@testable import Workspace

/// An edit by key, said of another draft than the one it was made on.
@Suite struct KeyEditTests {
    private func clip(_ name: String, _ start: Int, id: String?, from inPoint: Int = 0) -> Segment {
        let media = Segment.Media(source: .file(id: name), sourceStart: inPoint, sourceLength: 60_000)
        return Segment(id: id, start: start, duration: 5000, name: name, content: .media(media))
    }

    private func film(_ clips: Segment...) -> Draft {
        var draft = Draft(tracks: [Track(kind: .video, segments: clips)])
        for place in clips.indices { draft.tracks[0].segments[place].start = place * 5000 }
        return draft
    }

    private func edited(_ edit: Edit, _ old: Draft, _ new: Draft) -> Edit? {
        (try? KeyEdit(edit, on: old).edits(in: new))?.first
    }

    private let second = SegmentAddress(.video, 1, 2)

    @Test func inTheSameDraftItIsTheSame() throws {
        let draft = film(clip("a", 0, id: nil), clip("a", 5000, id: nil))
        let edits: [Edit] = [
            .delete(second, ripple: true), .trim(second, .start, by: 1000), .split(at: 7000, second),
            .split(at: 7000, nil), .setVolume(.segment(second), percent: 20),
            .addTitle(AddTitle(Title("Hi"), start: 6000, length: 3000)),
        ]
        for edit in edits { #expect(edited(edit, draft, draft) == edit) }
    }

    @Test func itGoesByTheNameFirst() {
        let old = film(clip("a", 0, id: "1"), clip("b", 5000, id: "2"))
        #expect(
            edited(.delete(second, ripple: true), old, film(clip("b", 0, id: "2")))
                == .delete(.init(.video, 1, 1), ripple: true)
        )
        // A copy of what is gone is another thing.
        #expect(edited(.delete(second, ripple: true), old, film(clip("b", 0, id: "3"))) == nil)
        // Nor is one of two of the same name.
        #expect(edited(.delete(second, ripple: true), old, film(clip("b", 0, id: "2"), clip("c", 0, id: "2"))) == nil)
    }

    @Test func withoutANameItGoesBySourceInPointAndName() {
        let old = film(clip("a", 0, id: nil), clip("b", 5000, id: nil, from: 2000))
        let delete = Edit.delete(second, ripple: true)
        #expect(
            edited(delete, old, film(clip("b", 0, id: nil, from: 2000))) == .delete(.init(.video, 1, 1), ripple: true)
        )
        #expect(edited(delete, old, film(clip("b", 0, id: nil, from: 3000))) == nil)
        #expect(edited(delete, old, film(clip("b", 0, id: nil, from: 2000), clip("b", 0, id: nil, from: 2000))) == nil)
        // One of two that were alike is left: nobody can tell which.
        let twins = film(clip("b", 0, id: nil), clip("b", 5000, id: nil), clip("c", 0, id: nil))
        #expect(edited(delete, twins, film(clip("b", 0, id: nil), clip("c", 0, id: nil))) == nil)
    }

    @Test func whatWasOnlyExpectedGetsItsNameFromTheService() {
        let old = film(clip("a", 0, id: "1"), clip("a", 5000, id: Draft.expectedID(4, 1), from: 5000))
        let new = film(clip("x", 0, id: "9"), clip("a", 0, id: "1"), clip("a", 0, id: "7", from: 5000))
        #expect(edited(.delete(second, ripple: true), old, new) == .delete(.init(.video, 1, 3), ripple: true))
        let taken = film(clip("a", 0, id: "1", from: 5000), clip("x", 0, id: "9"))
        #expect(edited(.delete(second, ripple: true), old, taken) == nil)
    }

    @Test func aTimeGoesWithItsClip() {
        let old = film(clip("a", 0, id: "1"), clip("b", 5000, id: "2"))
        let new = film(clip("b", 0, id: "2"))
        let first = SegmentAddress(.video, 1, 1)
        #expect(edited(.split(at: 7000, second), old, new) == .split(at: 2000, first))
        #expect(edited(.split(at: 7000, nil), old, new) == .split(at: 2000, nil))
        #expect(edited(.trim(second, .end, by: 1000), old, new) == .trim(first, .end, by: 1000))
        #expect(
            edited(.addTitle(AddTitle(Title("Hi"), start: 7000, length: 9)), old, new)
                == .addTitle(AddTitle(Title("Hi"), start: 2000, length: 9))
        )
        // Over nothing it has no clip to go with.
        let late = Edit.addTitle(AddTitle(Title("Hi"), start: 70_000, length: 9))
        #expect(edited(late, old, new) == late)
        #expect(edited(.addTitle(AddTitle(Title("Hi"), start: 2000, length: 9)), old, new) == nil)
    }

    @Test func aCutThroughSeveralTracksIsMadeWhereAllOfThemMovedAlike() {
        var old = film(clip("a", 0, id: "1"), clip("b", 5000, id: "2"))
        old.tracks.append(Track(kind: .video, segments: [clip("c", 5000, id: "3")]))
        var new = film(clip("b", 0, id: "2"))
        new.tracks.append(Track(kind: .video, segments: [clip("c", 5000, id: "3")]))
        #expect(edited(.split(at: 7000, nil), old, new) == nil)
        new.tracks[1].segments[0].start = 0
        #expect(edited(.split(at: 7000, nil), old, new) == .split(at: 2000, nil))
        // Another clip has come under the playhead.
        new.tracks.append(Track(kind: .video, segments: [clip("d", 0, id: "4")]))
        #expect(edited(.split(at: 7000, nil), old, new) == nil)
    }

    @Test func aReasonNamesTheThingAndWhatToDo() {
        let old = film(clip("a", 0, id: "1"), clip("b", 5000, id: "2"))
        #expect(throws: KeyEditError.self) {
            try KeyEdit(.delete(second, ripple: true), on: old).edits(in: Draft())
        }
        do {
            _ = try KeyEdit(.delete(second, ripple: true), on: old).edits(in: Draft())
        } catch {
            #expect(
                English().words(for: error)
                    == "Not done: delete V1·2. “b” (5.0 s to 10.0 s) was moved or taken away meanwhile and cannot be "
                    + "told for certain. Look at the timeline and press the key again."
            )
        }
    }
}
