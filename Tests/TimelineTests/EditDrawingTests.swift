import SampleDrafts
import Testing
import Timeline

/// The drawings in the doc comments of `Edit`, one letter a second.
@Suite("Edits as drawn") struct EditDrawingTests {
    private let v1 = SegmentAddress(.video, 1, 1)
    private let v2 = SegmentAddress(.video, 1, 2)
    private let v3 = SegmentAddress(.video, 1, 3)

    private func after(_ drawing: String, _ edit: Edit) throws -> String {
        try Draft(drawn: drawing).applying(edit, newID: { "new" }).drawing
    }

    private func clip(_ place: ClipPlace) -> Edit {
        .addClip(AddClip(source: .generated(prompt: "N"), name: "N", length: 3000, sourceLength: 3000, place: place))
    }

    @Test func addClip() throws {
        #expect(try after("|AAAA|BBBB|", clip(.end)) == "|AAAA|BBBB|NNN|")
        #expect(try after("|AAAA|BBBB|", clip(.at(4000))) == "|AAAA|NNN|BBBB|")
        #expect(try after("|AAAA|BBBB|", clip(.at(2000))) == "|AA|NNN|AA|BBBB|")
    }

    @Test func trim() throws {
        #expect(try after("|AAAA|BBBB|", .trim(v1, .start, by: 1000)) == "|AAA|BBBB|")
        #expect(try after("|AAAA|BBBB|", .trim(v1, .end, by: 1000)) == "|AAA|BBBB|")
        let trimmed = try Draft(drawn: "|AAAA|BBBB|").applying(.trim(v1, .start, by: 1000), newID: { "new" })
        #expect(trimmed[v1]?.media?.sourceStart == 1000)
    }

    @Test func setLength() throws {
        #expect(try after("|AAAA|BBBB|", .setLength(v1, 2000)) == "|AA|BBBB|")
        #expect(throws: EditRefusal.sourceTooShort(name: "A", longest: 60_000)) {
            try after("|AAAA|BBBB|", .setLength(v1, 61_000))
        }
    }

    @Test func cut() throws {
        #expect(try after("|AAAAAAAA|BB|", .cut(TimeRange(2000, 4000), in: nil, ripple: true)) == "|AA|AAAA|BB|")
        #expect(try after("|AAAAAAAA|BB|", .cut(TimeRange(2000, 4000), in: nil, ripple: false)) == "|AA|..|AAAA|BB|")
    }

    @Test func split() throws {
        #expect(try after("|AAAAAAAA|", .split(at: 3000, nil)) == "|AAA|AAAAA|")
        #expect(throws: EditRefusal.outside(time: 9000, of: TimeRange(0, 8000))) {
            try after("|AAAAAAAA|", .split(at: 9000, v1))
        }
    }

    @Test func delete() throws {
        #expect(try after("|AA|BB|CC|", .delete(v2, ripple: false)) == "|AA|..|CC|")
        #expect(try after("|AA|BB|CC|", .delete(v2, ripple: true)) == "|AA|CC|")
    }

    @Test func move() throws {
        #expect(try after("|AA|BB|CC|", .move(v1, .after(v3))) == "|BB|CC|AA|")
        #expect(try after("|AA|BBB|C|", .move(v3, .before(v1))) == "|C|AA|BBB|")
        #expect(try after("|AA|BBB|C|", .move(v2, .after(v3))) == "|AA|C|BBB|")
        #expect(try after("|AA|B|", .move(v1, .time(4000))) == "|..|B|.|AA|")
        #expect(throws: EditRefusal.occupied(by: "B", TimeRange(2000, 3000))) {
            try after("|AA|B|", .move(v1, .time(1000)))
        }
    }

    @Test("a music bed that ended with the pictures still does, and is not cut in the middle")
    func bed() throws {
        var draft = Draft(drawn: "|AAAAAAAA|BB|")
        let music = AddSound(source: .music(mood: "lofi"), name: "Lo-fi", volume: 35)
        draft = try draft.applying(.addSound(music), newID: { "bed" })
        let bed = SegmentAddress(.audio, 1, 1)
        #expect(draft[bed]?.range == TimeRange(0, 10_000))
        draft = try draft.applying(.cut(TimeRange(2000, 4000), in: nil, ripple: true), newID: { "new" })
        #expect(draft.tracks[1].segments.map(\.range) == [TimeRange(0, 8000)])
        draft = try draft.applying(clip(.end), newID: { "more" })
        #expect(draft[bed]?.range == TimeRange(0, 11_000))
    }

    @Test("sounds and titles take the first free track, else a new one")
    func lanes() throws {
        var draft = Draft(drawn: "|AAAAAAAA|")
        let title = Edit.addTitle(AddTitle(Title("Hi"), start: 0, length: 2000))
        draft = try draft.applying(title, newID: { "1" }).applying(title, newID: { "2" })
        draft = try draft.applying(.addTitle(AddTitle(Title("Ho"), start: 2000, length: 2000)), newID: { "3" })
        #expect(draft.tracks.map(\.displayName) == ["Video", "Title", "Title 2"])
        #expect(draft.tracks[1].segments.map(\.start) == [0, 2000])
    }
}

extension Draft {
    /// One video track as drawn: `|AA|..|B|`, a letter a second, dots for empty timeline.
    init(drawn drawing: String) {
        var place = 0
        var segments: [Segment] = []
        for piece in drawing.split(separator: "|") {
            let length = piece.count * 1000
            if let name = piece.first, name != "." {
                let media = Segment.Media(source: .generated(prompt: String(name)), sourceLength: 60_000)
                segments.append(
                    Segment(
                        id: String(name),
                        start: place,
                        duration: length,
                        name: String(name),
                        content: .media(media)
                    )
                )
            }
            place += length
        }
        self.init(tracks: [Track(kind: .video, name: "Video", segments: segments)])
    }

    var drawing: String {
        var place = 0
        var pieces: [String] = []
        for segment in tracks.first?.segments ?? [] {
            if segment.start > place { pieces.append(String(repeating: ".", count: (segment.start - place) / 1000)) }
            pieces.append(String(repeating: segment.name, count: segment.duration / 1000))
            place = segment.end
        }
        return "|" + pieces.joined(separator: "|") + "|"
    }
}
