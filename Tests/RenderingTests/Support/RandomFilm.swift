import SeededNumbers
import Timeline

@testable import Rendering

/// Tracks with any edits there are, in any order.
enum RandomFilm {
    static func track(
        _ kind: TrackKind,
        _ sources: [String],
        longest: Int = 700,
        _ random: inout Seeded
    ) -> Track {
        var position = 0
        var segments: [Segment] = []
        for _ in 0..<Int.random(in: 1...4, using: &random) {
            if Int.random(in: 0..<3, using: &random) == 0 { position += Int.random(in: 1...300, using: &random) }
            let length = Int.random(in: 40...longest, using: &random)
            var segment =
                sources.randomElement(using: &random).map {
                    Make.clip(Make.file($0), position, length, from: Int.random(in: 0...1200, using: &random))
                } ?? Make.title(title(&random), position, length)
            decorate(&segment, kind, &random)
            segments.append(segment)
            position += length
        }
        var track = Track(kind: kind, segments: segments)
        track.isMuted = Int.random(in: 0..<6, using: &random) == 0
        return track
    }

    private static func title(_ random: inout Seeded) -> Title {
        Title(
            ["Hello", "城市之梦", "two\nlines {\\an8}"].randomElement(using: &random) ?? "",
            style: Title.Style.allCases.randomElement(using: &random) ?? .title,
            position: PicturePlace.allCases.randomElement(using: &random),
            font: Bool.random(using: &random) ? "DejaVu Serif" : nil,
            outline: Bool.random(using: &random) ? .init(width: Int.random(in: 1...40, using: &random)) : nil
        )
    }

    private static func decorate(_ segment: inout Segment, _ kind: TrackKind, _ random: inout Seeded) {
        func now(_ chance: Int) -> Bool { Int.random(in: 0..<chance, using: &random) == 0 }
        segment.volume = now(3) ? Int.random(in: 0...400, using: &random) : 100
        if now(3) { segment.fadeIn = Int.random(in: 0...segment.duration / 2, using: &random) }
        if now(3) { segment.fadeOut = Int.random(in: 0...segment.duration / 2, using: &random) }
        if kind == .audio, now(2) { segment.duck = Int.random(in: Segment.ducks, using: &random) }
        if var media = segment.media {
            if now(2) { media.speed = Int.random(in: Segment.Media.speeds, using: &random) }
            media.isReversed = now(3)
            media.isFrozen = now(6)
            segment.content = .media(media)
        }
        guard kind == .video else { return }
        if now(2), let kind = Transition.Kind.allCases.randomElement(using: &random) {
            segment.transition = Transition(kind, length: Int.random(in: 100...1000, using: &random))
        }
        segment.look = look(&random)
    }

    private static func look(_ random: inout Seeded) -> Look {
        func now(_ chance: Int) -> Bool { Int.random(in: 0..<chance, using: &random) == 0 }
        func color() -> Int { now(3) ? Int.random(in: Look.colors, using: &random) : 0 }
        var look = Look()
        if now(3) { look.crop = .init(left: 45, top: 10, right: 45, bottom: 80) }
        look.isFlippedHorizontally = now(3)
        look.isFlippedVertically = now(3)
        if now(2) { look.rotation = Int.random(in: Look.rotations, using: &random) }
        look.fit = Look.Fit.allCases.randomElement(using: &random) ?? .fit
        if now(3), let place = PicturePlace.allCases.randomElement(using: &random) {
            look.box = .init(place, size: Int.random(in: Look.Box.sizes, using: &random))
        }
        if now(3), let kind = Look.Motion.Kind.allCases.randomElement(using: &random) {
            look.motion = .init(kind, amount: Int.random(in: Look.Motion.amounts, using: &random))
        }
        (look.brightness, look.contrast, look.saturation, look.warmth) = (color(), color(), color(), color())
        look.filter = Look.Filter.allCases.randomElement(using: &random) ?? .none
        if now(3) { look.opacity = Int.random(in: Look.opacities, using: &random) }
        return look
    }
}
