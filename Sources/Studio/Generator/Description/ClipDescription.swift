/// The light a clip starts in.
enum Daylight: String, CaseIterable, Sendable {
    case dawn, day, sunset, night
}

/// What falls from the sky.
enum Weather: Sendable {
    case clear, rain, snow
}

/// What a free description of a clip was understood to ask for.
///
/// The text itself goes no further: everything after this works on these few values.
struct ClipDescription: Sendable, Equatable {
    let scene: Scene
    /// `nil` when the words name no time of day; the scene then chooses.
    let daylight: Daylight?
    let weather: Weather
    /// Time runs fast: the light travels through the day, clouds race.
    let timelapse: Bool
    /// How fast things move, 1 being the usual.
    let tempo: Double
    let seed: UInt64
    /// The colour, where the words ask for one and for nothing else; it is drawn instead of a scene.
    let plainColour: Colour?

    init(_ text: String) {
        plainColour = Self.plainColour(in: text)
        let words = KeywordText(text)
        scene = Scene(describing: text)
        daylight = Self.daylights.bestMatch(in: text)
        weather = Self.weathers.bestMatch(in: text) ?? .clear
        timelapse = words.containsAny([
            "timelapse", "time-lapse", "hyperlapse", "延时", "延時", "缩时", "day to night", "从早到晚",
        ])
        if words.containsAny(["slow", "slowly", "calm", "peaceful", "gentle", "slow-motion", "慢", "平静", "宁静", "安静"]) {
            tempo = 0.6
        } else if words.containsAny(["fast", "quick", "dynamic", "energetic", "rush", "快", "动感", "活力"]) {
            tempo = 1.7
        } else {
            tempo = 1
        }
        seed = UInt64(seedOf: text.lowercased())
    }

    private static let daylights = KeywordTable<Daylight>(rows: [
        (
            .sunset,
            ["sunset", "dusk", "golden hour", "golden", "evening", "twilight", "日落", "黄昏", "夕阳", "晚霞", "傍晚", "落日"]
        ),
        (.dawn, ["dawn", "sunrise", "morning", "日出", "黎明", "清晨", "早晨", "晨"]),
        (.night, ["night", "midnight", "neon", "nightlife", "moonlight", "dark", "夜", "夜晚", "深夜", "霓虹", "午夜", "月光"]),
        (.day, ["day", "daytime", "noon", "sunny", "bright", "afternoon", "白天", "中午", "晴", "阳光", "午后"]),
    ])

    private static let weathers = KeywordTable<Weather>(rows: [
        (.rain, ["rain", "rainy", "raining", "storm", "stormy", "雨", "暴风雨"]),
        (.snow, ["snow", "snowy", "snowing", "winter", "雪", "冬"]),
    ])
}
