import ExactJSON

/// The picture that a film is made for: size in pixels and frames a second.
///
/// In the draft's `m` it is the object `canvas`, of Reeldeck's own, with `width`, `height` and `fps`.
public struct Canvas: Hashable, Codable, Sendable {
    /// Pixels across; even, as H.264 in yuv420p asks.
    public var width: Int
    /// Pixels down; even.
    public var height: Int
    /// Frames a second.
    public var framesPerSecond: Int

    /// A canvas; odd sizes are made even, and everything is kept between 16 and 4096 px and 1 and 120 fps.
    public init(width: Int, height: Int, framesPerSecond: Int = 30) {
        self.width = min(max(width, 16), 4096) & ~1
        self.height = min(max(height, 16), 4096) & ~1
        self.framesPerSecond = min(max(framesPerSecond, 1), 120)
    }

    /// 1920×1080, 30 frames a second: what the service renders by default.
    public static let standard = Canvas(width: 1920, height: 1080)

    /// The shapes people ask for.
    public enum Ratio: String, Hashable, Codable, Sendable, CaseIterable {
        /// 1920×1080 and its like.
        case wide = "16:9"
        /// 1080×1920 and its like.
        case tall = "9:16"
        /// As wide as it is high.
        case square = "1:1"
        /// 1080×1350 and its like.
        case portrait = "4:5"
        /// 1440×1080 and its like, as old televisions have it.
        case classic = "4:3"
        /// 1080×1440 and its like.
        case upright = "3:4"
        /// 2520×1080 and its like, as in the cinema.
        case cinema = "21:9"

        /// Width and height of the shape with a shorter side of `side` pixels.
        public func size(shorterSide side: Int) -> (width: Int, height: Int) {
            switch self {
            case .wide: (side * 16 / 9 & ~1, side)
            case .tall: (side, side * 16 / 9 & ~1)
            case .square: (side, side)
            case .portrait: (side, side * 5 / 4 & ~1)
            case .classic: (side * 4 / 3 & ~1, side)
            case .upright: (side, side * 4 / 3 & ~1)
            case .cinema: (side * 21 / 9 & ~1, side)
            }
        }
    }

    /// A canvas of a shape.
    public init(_ ratio: Ratio, shorterSide: Int = 1080, framesPerSecond: Int = 30) {
        let size = ratio.size(shorterSide: shorterSide)
        self.init(width: size.width, height: size.height, framesPerSecond: framesPerSecond)
    }

    /// The shorter side in pixels, by which `1080p` and `720p` are named.
    public var shorterSide: Int { min(width, height) }

    /// The same shape with another shorter side.
    public func scaled(toShorterSide side: Int) -> Canvas {
        Canvas(
            width: (width * side * 2 + shorterSide) / (shorterSide * 2),
            height: (height * side * 2 + shorterSide) / (shorterSide * 2),
            framesPerSecond: framesPerSecond
        )
    }

    init?(json: JSON?) {
        guard let width = json?["width"]?.int, let height = json?["height"]?.int else { return nil }
        self.init(width: width, height: height, framesPerSecond: json?["fps"]?.int ?? 30)
    }

    var json: JSON { ["width": JSON(width), "height": JSON(height), "fps": JSON(framesPerSecond)] }
}
