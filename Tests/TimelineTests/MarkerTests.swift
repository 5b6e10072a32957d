import ExactJSON
import SampleDrafts
import Testing
import Timeline

@Suite("Markers") struct MarkerTests {
    private static let v1 = SegmentAddress(.video, 1, 1)

    private func marked(_ picture: String = "V1: A 0-4 | B 4-8 | C 8-12") throws -> Draft {
        var draft = Draft(picture: picture)
        draft.markers = [Marker(at: 1000, name: "a"), Marker(at: 5000), Marker(at: 9000, name: "c")]
        return draft
    }

    private func times(_ draft: Draft) -> [Int] { draft.markers.map(\.time) }

    @Test("are added, moved, renamed and removed")
    func edits() throws {
        var draft = try marked()
        let done = { (edit: Edit) throws in try draft.applying(edit) { "new" } }
        draft = try done(.addMarker(at: 3000, name: "b"))
        #expect(draft.markers.map(\.name) == ["a", "b", "", "c"])
        draft = try done(.moveMarker(at: 3000, to: 10_000))
        #expect(draft.marker(at: 10_000)?.name == "b" && times(draft) == [1000, 5000, 9000, 10_000])
        draft = try done(.renameMarker(at: 5000, to: "verse"))
        #expect(draft.marker(at: 5000)?.name == "verse")
        draft = try done(.removeMarker(at: 9000))
        #expect(draft.markers.map(\.name) == ["a", "verse", "b"])
        #expect(throws: EditRefusal.noMarker(at: 9000)) { try done(.removeMarker(at: 9000)) }
        #expect(throws: EditRefusal.noMarker(at: 9000)) { try done(.moveMarker(at: 9000, to: 1)) }
        #expect(throws: EditRefusal.noMarker(at: 9000)) { try done(.renameMarker(at: 9000, to: "x")) }
        #expect(throws: EditRefusal.markerStands(at: 5000)) { try done(.addMarker(at: 5000)) }
        #expect(throws: EditRefusal.markerStands(at: 5000)) { try done(.moveMarker(at: 1000, to: 5000)) }
        #expect(throws: EditRefusal.noChange) { try done(.moveMarker(at: 1000, to: 1000)) }
        #expect(throws: EditRefusal.badName("")) { try done(.renameMarker(at: 1000, to: "a\nb")) }
        #expect(throws: EditRefusal.outside(time: -1, of: TimeRange(0, 12_000))) { try done(.addMarker(at: -1)) }
    }

    @Test("follow the pictures under them, and go with them")
    func carried() throws {
        let draft = try marked()
        let done = { (edit: Edit) throws in try times(draft.applying(edit) { "new" }) }
        #expect(try done(.delete(Self.v1, ripple: true)) == [1000, 5000])
        #expect(try done(.trim(.init(.video, 1, 2), .end, by: 1000)) == [1000, 5000, 8000])
        #expect(try done(.move(Self.v1, .after(.init(.video, 1, 3)))) == [1000, 5000, 9000])
        #expect(try done(.setSpeed(Self.v1, percent: 50)) == [2000, 9000, 13_000])
        #expect(try done(.delete(Self.v1, ripple: false)) == [5000, 9000])
        #expect(try done(.clearTimeline).isEmpty)
        var still = draft
        still.staying = Set(OverlayKind.allCases)
        #expect(times(try still.applying(.delete(Self.v1, ripple: true)) { "" }) == [1000, 5000, 9000])
    }

    @Test("that would stand at one time stand behind each other")
    func crowd() throws {
        var draft = try marked()
        draft.markers = [Marker(at: 500, name: "a"), Marker(at: 800, name: "b"), Marker(at: 2000, name: "c")]
        let next = try draft.applying(.trim(Self.v1, .start, by: 2000)) { "" }
        #expect(next.markers.map(\.time) == [0, 1, 2] && next.markers.map(\.name) == ["a", "b", "c"])
    }

    @Test("are told, but for those that went with their pictures")
    func told() throws {
        let draft = try marked()
        let told = { (edit: Edit) throws in
            DraftDifference(from: draft, to: try draft.applying(edit) { "new" }).changes
        }
        #expect(try told(.addMarker(at: 3000)) == [.markerAdded(Marker(at: 3000))])
        #expect(try told(.removeMarker(at: 5000)) == [.markerRemoved(Marker(at: 5000))])
        #expect(try told(.moveMarker(at: 5000, to: 0)) == [.markerMoved(Marker(at: 0), from: 5000)])
        #expect(try told(.renameMarker(at: 1000, to: "x")) == [.markerRenamed(Marker(at: 1000, name: "x"), from: "a")])
        let deletion = try told(.delete(Self.v1, ripple: true))
        #expect(deletion.last == .markerRemoved(Marker(at: 1000, name: "a")) && deletion.count == 2)
        #expect(
            !(try told(.trim(.init(.video, 1, 2), .end, by: 1000))).contains { change in
                switch change {
                case .markerMoved, .markerAdded, .markerRemoved, .markerRenamed: true
                default: false
                }
            }
        )
    }

    @Test("are read and written exactly, with what is none of them")
    func json() throws {
        let text =
            #"{"t":[],"d":0,"m":{"markers":[{"at_ms":2000.0,"name":"b","own":1.50},"x",{"at_ms":1000},{"at_ms":2000},{"at_ms":-5}]}}"#
        let draft = Draft(json: try JSON(parsing: text))
        #expect(draft.markers.map(\.time) == [1000, 2000] && draft.json.text == text)
        let next = try draft.applying(.moveMarker(at: 1000, to: 3000)) { "" }
        #expect(
            next.json["m"]?["markers"]?.text
                == #"[{"at_ms":2000.0,"name":"b","own":1.50},{"at_ms":3000},"x",{"at_ms":2000},{"at_ms":-5}]"#
        )
        #expect(Draft(json: next.json).markers.map(\.time) == [2000, 3000])
        let bare = Draft(json: try JSON(parsing: #"{"t":[],"d":0,"m":{"markers":[{"at_ms":1}],"who":"x"}}"#))
        #expect(try bare.applying(.removeMarker(at: 1)) { "" }.json["m"]?.text == #"{"who":"x"}"#)
    }
}
