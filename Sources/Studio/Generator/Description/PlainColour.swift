extension ClipDescription {
    /// The one colour of "black", "a plain white screen", 黑屏, 纯白画面; nil where anything else is said.
    static func plainColour(in text: String) -> Colour? {
        let text = text.lowercased()
        let words = text.split { !$0.isLetter }.map(String.init)
        let named = words.filter { !fillers.contains($0) }
        if named.count == 1, let colour = named.first.flatMap({ colours[$0] }) { return colour }
        let signs = text.filter { !hanFillers.contains($0) && !$0.isWhitespace }
        return signs.count == 1 ? colours[signs] : nil
    }

    private static let fillers: Set<String> = [
        "a", "an", "the", "of", "plain", "solid", "pure", "blank", "empty", "full", "screen", "frame", "frames",
        "background",
        "card", "slate", "picture", "colour", "color", "clip", "video",
    ]
    private static let hanFillers: Set<Character> = ["纯", "色", "屏", "幕", "画", "面", "背", "景", "的", "片", "段", "全", "底"]

    private static let colours: [String: Colour] = [
        "black": Colour(0x000000), "黑": Colour(0x000000), "white": Colour(0xFFFFFF), "白": Colour(0xFFFFFF),
        "red": Colour(0xFF0000), "红": Colour(0xFF0000), "green": Colour(0x008000), "绿": Colour(0x008000),
        "blue": Colour(0x0000FF), "蓝": Colour(0x0000FF), "yellow": Colour(0xFFFF00), "黄": Colour(0xFFFF00),
        "grey": Colour(0x808080), "gray": Colour(0x808080), "灰": Colour(0x808080), "orange": Colour(0xFFA500),
        "橙": Colour(0xFFA500), "purple": Colour(0x800080), "紫": Colour(0x800080), "pink": Colour(0xFFC0CB),
        "粉": Colour(0xFFC0CB),
    ]
}
