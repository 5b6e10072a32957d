import ExactJSON
import SeededNumbers
import Timeline

extension Seeded {

    /// The text of a draft as another program could have written it: unknown keys at every level, odd literals.
    mutating func draftText() -> String {
        var tracks: [String] = []
        for kind in [0, 1, 7, 4, 0, 1] where chance(70) { tracks.append(trackText(kind)) }
        if chance(20) { tracks.append("\"a stranger\"") }
        return
            "{\"zz\":{\"deep\":[1.10,null]},\"t\":[\(tracks.joined(separator: ","))],\"d\":1e3,\"m\":{\"fps\":30.0,\"who\":\"someone\"}}"
    }

    private mutating func trackText(_ kind: Int) -> String {
        var place = 0
        let segments = (0..<number(0...4)).map { index in
            let gap = chance(30) ? number(1...4000) : 0
            place += gap
            let length = number(1...9000)
            let start = gap > 0 || chance(50) ? ",\"start_ms\":\(place)\(chance(30) ? ".0" : "")" : ""
            place += length
            return segmentText(kind, index, length, start)
        }
        return
            "{\"q\":[\(number(0...9))],\"tt\":\(kind),\"sg\":[\(segments.joined(separator: ","))],\"m\":{\"lock\":false}}"
    }

    private mutating func segmentText(_ kind: Int, _ index: Int, _ length: Int, _ start: String) -> String {
        let content =
            switch kind {
            case 0: ",\"source\":{\"kind\":\"generated\",\"prompt\":\"p\",\"seed\":7},\"source_length_ms\":90000.00"
            case 1: chance(60) ? ",\"source\":{\"kind\":\"music\",\"mood\":\"lofi\"},\"volume\":0.350" : ""
            case 7: ",\"text\":\"Hi\",\"font\":\"Serif\""
            default: ""
            }
        let id = "\"id\":\"\(kind)-\(number(0...1_000_000_000))\""
        let shown = chance(20) ? "\(length).0" : "\(length)"
        return
            "{\"keep\":\(index).50,\"d\":\(shown),\"m\":{\(id),\"name\":\"s\(index)\"\(start)\(content),\"own\":{\"a\":1e2}}}"
    }

    /// An edit of any kind; the draft need not accept it.
    mutating func edit(_ draft: Draft) -> Edit {
        let address = draft.addresses.randomElement(using: &self) ?? SegmentAddress(.video, 1, 1)
        let other = draft.addresses.randomElement(using: &self) ?? SegmentAddress(.video, 1, 2)
        let time = number(0...20_000)
        switch number(0...12) {
        case 0:
            let length = number(1...5000)
            let place: ClipPlace = chance(50) ? .end : .at(time)
            return .addClip(
                NewClip(
                    source: .generated(prompt: "new"),
                    name: "new",
                    length: length,
                    sourceLength: length,
                    place: place
                )
            )
        case 1:
            return .addSound(
                NewSound(
                    source: .music(mood: "lofi"),
                    name: "m",
                    start: time,
                    length: chance(50) ? nil : number(1...9000)
                )
            )
        case 2: return .addTitle(NewTitle(Title("new"), start: time, length: number(1...5000)))
        case 3: return .trim(address, chance(50) ? .start : .end, by: number(1...3000))
        case 4: return .setLength(address, number(1...9000))
        case 5: return .cut(TimeRange(time, number(0...20_000)), in: chance(50) ? address : nil, ripple: chance(50))
        case 6: return .split(at: time, chance(50) ? address : nil)
        case 7: return .delete(address, ripple: chance(50))
        case 8: return .move(address, [.time(time), .before(other), .after(other)][number(0...2)])
        case 9: return .setVolume(chance(50) ? .segment(address) : .track(address.track), percent: number(0...400))
        case 10: return .setTitleText(address, "t\(time)")
        case 11: return .replaceSound(address, .music(mood: "ambient"), name: "Ambient")
        default: return .setCanvas(Canvas(width: number(16...4096), height: number(16...4096)))
        }
    }
}
