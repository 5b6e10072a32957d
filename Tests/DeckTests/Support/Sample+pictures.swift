import Pictures
import Terminal
import Timeline

@testable import Deck

/// Pictures made by hand, in colours that can be told apart.
extension Sample {
    static let city = MediaSource.generated(prompt: "city timelapse")
    static let lofi = MediaSource.music(mood: "lofi")

    /// A picture of one colour above and another below, so that it can be told which side is up.
    static func pixels(_ upper: (UInt8, UInt8, UInt8), _ lower: (UInt8, UInt8, UInt8), width: Int, height: Int)
        -> Pixels?
    {
        let halves = [(upper, height - height / 2), (lower, height / 2)]
        let bytes = halves.flatMap { color, rows in
            Array(repeatElement([color.0, color.1, color.2], count: rows * width).joined())
        }
        return Pixels(width: width, height: height, bytes: bytes)
    }

    /// A picture for each second: red grows with time above, and below it is green.
    static func strip(seconds: Int = 10, width: Int = 16, height: Int = 9) -> Filmstrip {
        let frames = (0..<seconds).compactMap {
            pixels((UInt8($0 * 24 + 7), 0, 0), (0, 255, 0), width: width, height: height + height % 2)
        }
        return Filmstrip(step: 1000, frames: frames)
    }

    /// A sound that comes up from nothing to as loud as can be, in steps of 100 ms.
    static func wave(seconds: Int = 10) -> Waveform {
        let count = seconds * 10
        return Waveform(step: 100, peaks: (0..<count).map { UInt8($0 * 255 / max(1, count - 1)) })
    }

    /// A state with somebody to ask, whose every question about sources was answered.
    static func pictured(
        _ draft: Draft = mission,
        width: Int = 120,
        height: Int = 40,
        depth: ColorDepth = .direct,
        isLight: Bool = false
    ) -> DeckState {
        var state = offered(draft, width: width, height: height, depth: depth, isLight: isLight)
        state.answer(state.update(.tick))
        return state
    }

    /// A state with somebody to ask, who was asked nothing yet.
    static func offered(
        _ draft: Draft = mission,
        width: Int = 120,
        height: Int = 40,
        depth: ColorDepth = .direct,
        isLight: Bool = false
    ) -> DeckState {
        var state = DeckState(
            project: project(draft),
            service: "studio",
            size: Size(width: width, height: height),
            theme: Theme(isLight: isLight, depth: depth),
            hasPictures: true
        )
        state.desk.link = .online
        state.desk.credits = 100
        return state
    }
}

extension DeckState {
    /// Answers questions about sources, and those that come of the answers, with the sample's pictures.
    mutating func answer(_ effects: [DeckEffect]) {
        var effects = effects[...]
        while let effect = effects.popFirst() {
            switch effect {
            case .pictures(.strip(let source, _)): effects += update(.pictures(.strip(Sample.strip(), of: source)))
            case .pictures(.waveform(let source, _)): effects += update(.pictures(.waveform(Sample.wave(), of: source)))
            case .pictures(.frame(let question)):
                effects += update(.pictures(.frame(Sample.frame(for: question), question)))
            default: break
            }
        }
    }
}

extension Sample {
    /// Blue above, yellow below, in the size that was asked for.
    static func frame(for question: FrameQuestion) -> Pixels? {
        pixels((0, 0, 255), (255, 255, 0), width: question.width, height: question.height)
    }
}
