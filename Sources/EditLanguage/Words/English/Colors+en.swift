import Timeline

extension Vocabulary {
    /// Colours.
    static let englishColors: [Row] = [
        (["white"], [.color(.white)]),
        (["black"], [.color(TitleColor(red: 0, green: 0, blue: 0))]),
        (["red"], [.color(TitleColor(red: 255, green: 0, blue: 0))]),
        (["green"], [.color(TitleColor(red: 0, green: 128, blue: 0))]),
        (["blue"], [.color(TitleColor(red: 0, green: 0, blue: 255))]),
        (["yellow"], [.color(TitleColor(red: 255, green: 255, blue: 0))]),
        (["orange"], color(255, 165, 0)),
        (["gold", "golden"], color(255, 215, 0)),
        (["pink"], color(255, 192, 203)),
        (["purple"], color(128, 0, 128)),
        (["violet"], color(238, 130, 238)),
        (["magenta"], color(255, 0, 255)),
        (["cyan"], color(0, 255, 255)),
        (["teal"], color(0, 128, 128)),
        (["lime"], color(0, 255, 0)),
        (["navy"], color(0, 0, 128)),
        (["brown"], color(165, 42, 42)),
        (["gray", "grey"], color(128, 128, 128)),
        (["silver"], color(192, 192, 192)),
        (["light blue"], color(173, 216, 230)),
        (["dark red"], color(139, 0, 0)),
    ]

    private static func color(_ red: UInt8, _ green: UInt8, _ blue: UInt8) -> [Term] {
        [.color(TitleColor(red: red, green: green, blue: blue))]
    }
}
