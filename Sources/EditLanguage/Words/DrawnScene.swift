import Timeline

/// What a drawn clip shows.
public enum DrawnScene: String, CaseIterable, Sendable {
    /// Each by what stands in it most.
    case city, sea, forest, space, abstract

    /// The words that ask for a scene, in English and Chinese; among equals the row that stands first counts.
    public static let words: [(value: DrawnScene, words: [String])] = [
        (
            .city,
            [
                "city", "cities", "urban", "skyline", "street", "downtown", "traffic", "building", "skyscraper", "town",
                "metropolis", "neon", "car", "road", "highway", "cyberpunk", "office", "tokyo", "shanghai", "new york",
                "城市", "都市", "街", "高楼", "大厦", "楼", "夜景", "车流", "霓虹", "上海", "北京", "公路", "赛博朋克",
            ]
        ),
        (
            .sea,
            [
                "sea", "ocean", "wave", "beach", "beaches", "coast", "water", "lake", "sail", "boat", "island", "shore",
                "tide", "seaside", "harbour", "harbor", "surf", "river", "海", "海边", "大海", "海洋", "沙滩", "浪", "湖",
                "河", "船", "岛", "水面",
            ]
        ),
        (
            .forest,
            [
                "forest", "tree", "wood", "woodland", "jungle", "nature", "leaf", "leaves", "mountain", "hill", "mist",
                "fog", "firefly", "fireflies", "pine", "camping", "meadow", "autumn", "landscape", "森林", "树", "林",
                "自然", "叶", "山", "雾", "萤火虫", "秋", "草地", "大自然",
            ]
        ),
        (
            .space,
            [
                "space", "galaxy", "galaxies", "star", "starfield", "planet", "nebula", "universe", "cosmos", "cosmic",
                "milky way", "astronaut", "rocket", "spaceship", "orbit", "moon", "mars", "sci-fi", "太空", "星空", "星",
                "银河", "宇宙",
                "行星", "星云", "宇航员", "飞船", "火箭", "月球", "火星", "科幻",
            ]
        ),
        (
            .abstract,
            [
                "abstract", "gradient", "background", "shape", "colour", "color", "liquid", "fluid", "particle",
                "pattern",
                "抽象", "渐变", "背景", "流体", "色彩", "粒子", "图案",
            ]
        ),
        // Weather alone still deserves a place to fall on.
        (.city, ["rain", "rainy", "storm", "雨", "暴风雨"]),
        (.forest, ["snow", "snowy", "winter", "雪", "冬"]),
        (.sea, ["sunset", "sunrise", "sun", "日落", "日出", "夕阳", "晚霞", "黄昏"]),
        (.space, ["night sky", "夜空"]),
    ]

    /// Whether all of some words name something that can be drawn, and nothing of it is left over.
    static func isNamed(by words: String) -> Bool {
        let pieces = words.split(whereSeparator: \.isWhitespace).map(String.init)
        return !pieces.isEmpty
            && pieces.allSatisfy { $0.unicodeScalars.contains(where: \.isHan) ? isRun($0[...]) : isWord($0) }
    }

    /// What says only how something looks says nothing of what is to be seen.
    private static let things = Set(words.filter { $0.value != .abstract }.flatMap(\.words))

    private static func isWord(_ word: String) -> Bool {
        things.contains(word) || word.last == "s" && things.contains(String(word.dropLast()))
    }

    /// Whether it is made of such words, one behind the other.
    private static func isRun(_ text: Substring) -> Bool {
        guard let first = text.first else { return true }
        if "的和与".contains(first) { return isRun(text.dropFirst()) }
        return things.contains { text.hasPrefix($0) && isRun(text.dropFirst($0.count)) }
    }
}
