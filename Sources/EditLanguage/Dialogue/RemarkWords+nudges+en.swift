// "Too loud", "a bit more", "even faster".
extension RemarkWords {
    static let englishNudges = nudges(englishAdjectives)

    /// The property, what is much of it, what is little of it; each as it is and compared.
    private static let englishAdjectives: [(NudgeProperty, up: [(String, String)], down: [(String, String)])] = [
        (.volume, [("loud", "louder")], [("quiet", "quieter"), ("soft", "softer"), ("silent", "more silent")]),
        (.speed, [("fast", "faster"), ("quick", "quicker")], [("slow", "slower")]),
        (.brightness, [("bright", "brighter"), ("light", "lighter")], [("dark", "darker"), ("dim", "dimmer")]),
        (
            .size, [("big", "bigger"), ("large", "larger"), ("huge", "bigger")],
            [("small", "smaller"), ("tiny", "smaller")]
        ),
        (.length, [("long", "longer")], [("short", "shorter")]),
        (
            .saturation, [("colorful", "more colorful"), ("saturated", "more saturated"), ("vivid", "more vivid")],
            [("dull", "duller"), ("pale", "paler")]
        ),
        (
            .warmth, [("warm", "warmer"), ("yellow", "yellower")],
            [("cold", "colder"), ("cool", "cooler"), ("blue", "bluer")]
        ),
        (
            .opacity, [("opaque", "more opaque")],
            [("transparent", "more transparent"), ("see-through", "more see-through")]
        ),
    ]

    private static func nudges(
        _ table: [(NudgeProperty, up: [(String, String)], down: [(String, String)])]
    ) -> Table {
        let little = [
            "a bit", "a little", "a little bit", "slightly", "a touch", "just a bit", "just a little", "somewhat",
            "a tad", "bit", "little bit", "tad", "touch", "a smidge", "a hair", "a notch", "a wee bit",
            "ever so slightly",
        ]
        let lot = ["", "even", "much", "a lot", "way", "far", "still", "still much"]
        var rows: Table = []
        for (property, ups, downs) in table {
            for (words, isUp) in [(ups, true), (downs, false)] {
                for grade in [Nudge.Grade.little, .plain] {
                    let prefixes = grade == .little ? little : lot
                    let too = prefixes.flatMap { prefix in words.map { "\(prefix) too \($0.0)".trimmed } }
                    rows.append((too, .nudge(Nudge(properties: [property], way: isUp ? .down : .up, grade: grade))))
                    let compared = prefixes.flatMap { prefix in words.map { "\(prefix) \($0.1)".trimmed } }
                    let way = isUp ? Nudge.Way.up : .down
                    rows.append(
                        (compared, .nudge(Nudge(properties: [property], way: way, grade: grade, isCompared: true)))
                    )
                }
                let enough = words.flatMap {
                    ["not \($0.0) enough", "isn't \($0.0) enough", "still not \($0.0) enough"]
                }
                rows.append((enough, .nudge(Nudge(properties: [property], way: isUp ? .up : .down))))
            }
        }
        rows.append((["clipping", "distorted", "distorting"], .nudge(Nudge(properties: [.volume], way: .down))))
        let further = ["more", "further", "stronger", "of that", "more of that"]
        let back = ["less", "weaker", "less of that"]
        rows.append((further + lot.map { "\($0) more".trimmed }, .nudge(Nudge(way: .further))))
        rows.append(
            (["not enough", "still not enough", "isn't enough", "that's not enough"], .nudge(Nudge(way: .further)))
        )
        rows.append((little.map { "\($0) more" } + ["some more"], .nudge(Nudge(way: .further, grade: .little))))
        rows.append(
            (back + lot.map { "\($0) less".trimmed } + ["too much", "way too much"], .nudge(Nudge(way: .back)))
        )
        rows.append(
            (
                ["not that much", "not so much", "too strong", "too far"],
                .nudge(Nudge(way: .back))
            )
        )
        rows.append((little.flatMap { ["\($0) less", "\($0) too much"] }, .nudge(Nudge(way: .back, grade: .little))))
        return rows
    }
}

extension String {
    fileprivate var trimmed: String { String(drop { $0 == " " }) }
}
