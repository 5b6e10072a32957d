import SeededNumbers

extension Seeded {
    /// The text of a draft as another program could have written it: unknown keys at every level, odd literals.
    public mutating func draftText() -> String {
        var tracks: [String] = []
        for kind in [0, 1, 7, 4, 0, 1] where chance(70) { tracks.append(trackText(kind)) }
        if chance(20) { tracks.append("\"a stranger\"") }
        return
            "{\"zz\":{\"deep\":[1.10,null]},\"t\":[\(tracks.joined(separator: ","))],\"d\":1e3,\"m\":{\"fps\":30.0,\"who\":\"someone\"\(maybe(20, ",\"loudness_lufs\":-16"))\(markersText)}}"
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
            "{\"q\":[\(number(0...9))],\"tt\":\(kind),\"sg\":[\(segments.joined(separator: ","))],\"m\":{\"lock\":false\(trackState)}}"
    }

    private mutating func segmentText(_ kind: Int, _ index: Int, _ length: Int, _ start: String) -> String {
        let content =
            switch kind {
            case 0: clipText
            case 1:
                chance(60)
                    ? ",\"source\":{\"kind\":\"music\",\"mood\":\"lofi\"},\"volume\":0.350\(maybe(30, ",\"duck_percent\":30.0"))"
                    : ""
            case 7: titleText
            default: ""
            }
        let fades = maybe(30, ",\"fade_in_ms\":\(number(0...500))") + maybe(30, ",\"fade_out_ms\":\(number(0...500)).0")
        let id = "\"id\":\"\(kind)-\(number(0...1_000_000_000))\""
        let shown = chance(20) ? "\(length).0" : "\(length)"
        return
            "{\"keep\":\(index).50,\"d\":\(shown),\"m\":{\(id),\"name\":\"s\(index)\"\(start)\(content)\(fades),\"own\":{\"a\":1e2}}}"
    }

    private mutating func maybe(_ percent: Int, _ text: String) -> String { chance(percent) ? text : "" }

    private var markersText: String {
        mutating get {
            let named = "{\"at_ms\":\(number(0...9000)).0,\"name\":\"m\",\"own\":1.50}"
            return maybe(
                70,
                ",\"markers\":[\(named),{\"at_ms\":\(number(9001...20_000))},\"a stranger\",{\"at_ms\":-1}]"
            )
        }
    }

    private var trackState: String {
        mutating get {
            maybe(10, ",\"muted\":true") + maybe(10, ",\"hidden\":true,\"solo\":true") + maybe(10, ",\"locked\":true")
                + maybe(20, ",\"name\":\"N\"")
        }
    }

    private var clipText: String {
        mutating get {
            let look = ",\"look\":{\"opacity\":50.0,\"own\":1.50,\"crop\":{\"left\":5,\"own\":2e1}}"
            return ",\"source\":{\"kind\":\"generated\",\"prompt\":\"p\",\"seed\":7},\"source_length_ms\":90000.00"
                + maybe(50, ",\"source_start_ms\":\(number(0...20_000))")
                + maybe(30, ",\"speed_percent\":\(number(25...400))")
                + maybe(20, ",\"reversed\":true") + maybe(10, ",\"frozen\":true") + maybe(40, look)
                + maybe(40, ",\"transition\":{\"kind\":\"blur\",\"length_ms\":100.0,\"own\":[3.0]}")
        }
    }

    private var titleText: String {
        mutating get {
            ",\"text\":\"Hi\",\"shadow\":3.0" + maybe(40, ",\"font\":\"Serif\"") + maybe(30, ",\"style\":\"subtitle\"")
                + maybe(30, ",\"outline\":{\"color\":\"#000000\",\"own\":4.0}") + maybe(30, ",\"font_size\":60.0")
        }
    }
}
