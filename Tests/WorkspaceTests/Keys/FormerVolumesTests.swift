import ExactJSON
import Testing
import Timeline

@testable import Workspace

/// How loud something was before it was silenced.
@Suite struct FormerVolumesTests {
    private let address = SegmentAddress(.audio, 1, 1)

    private func draft(_ volumes: Int?..., hasNames: Bool = true) -> Draft {
        let segments = volumes.enumerated().compactMap { number, volume -> Segment? in
            guard let volume else { return nil }
            return Segment(
                id: hasNames ? "\(number)" : nil,
                start: number * 1000,
                duration: 1000,
                name: "Lo-fi",
                content: .media(.init(source: .music(mood: "lofi"))),
                volume: volume
            )
        }
        return Draft(tracks: [Track(kind: .audio, segments: segments)])
    }

    private func seen(_ drafts: Draft...) -> FormerVolumes {
        var volumes = FormerVolumes()
        for (old, new) in zip(drafts, drafts.dropFirst()) { volumes.see(old, become: new) }
        return volumes
    }

    @Test func theLastVolumeThatWasHeardIsKept() {
        #expect(seen(draft(35), draft(0)).percent(of: address, in: draft(0)) == 35)
        #expect(seen(draft(35), draft(0), draft(60), draft(0)).percent(of: address, in: draft(0)) == 60)
        #expect(seen(draft(0), draft(0)).percent(of: address, in: draft(0)) == nil)
    }

    @Test func itOutlivesTheProgram() throws {
        let kept = seen(draft(35), draft(0)).json.text
        let volumes = FormerVolumes(json: try JSON(parsing: kept))
        #expect(volumes.percent(of: address, in: draft(0)) == 35)
        #expect(FormerVolumes(json: ["id 0": 401, "id 1": "x", "id 2": 0]) == FormerVolumes())
    }

    @Test func whatMovedIsKnownAgain() {
        let volumes = seen(draft(50, 35), draft(50, 0))
        #expect(volumes.percent(of: address, in: draft(nil, 0)) == 35)
    }

    @Test func twinsWithoutNamesAreNotTakenForEachOther() {
        let volumes = seen(draft(50, 35, hasNames: false), draft(50, 0, hasNames: false))
        #expect(volumes.percent(of: address, in: draft(0, 0, hasNames: false)) == nil)
    }

    @Test func aGreatManyAreNotKeptForEver() {
        var volumes = FormerVolumes()
        for number in 0...FormerVolumes.limit {
            func draft(_ volume: Int) -> Draft {
                let media = Segment.Media(source: .music(mood: "lofi"))
                let one = Segment(
                    id: "\(number)",
                    start: 0,
                    duration: 1,
                    name: "",
                    content: .media(media),
                    volume: volume
                )
                return Draft(tracks: [Track(kind: .audio, segments: [one])])
            }
            volumes.see(draft(35), become: draft(0))
        }
        #expect(volumes.json.object?.members.count == 1)
    }
}
