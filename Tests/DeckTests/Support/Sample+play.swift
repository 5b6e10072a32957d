import Pictures
import Terminal
import Timeline

@testable import Deck

extension DeckState {
    /// The pictures of a film that is played are asked for and come, as long as there are any at once.
    /// - Parameter decoded: how far the player has come: a later frame does not come yet, and its question is given back.
    mutating func show(_ effects: [DeckEffect], decoded: Int = .max) -> (run: Int, frame: Int)? {
        var effects = effects[...]
        while let effect = effects.popFirst() {
            guard case .pictures(.play(.ask(let run, let frame))) = effect else { continue }
            guard frame <= decoded else { return (run, frame) }
            effects += update(Sample.played(frame, of: run))
        }
        return nil
    }

    /// Begins to play in silence by some keys, and gets the first picture; the effects of the keys.
    @discardableResult
    mutating func startPlaying(_ keys: [Key], sound: PlaySound = .nothing) -> [DeckEffect] {
        let effects = press(keys)
        let run = preview.runs
        _ = show(effects + update(.pictures(.played(.sound(sound), of: run))))
        return effects
    }

    /// So much time goes by, in ms, while the screen wakes up whenever it wants; what it wants of others meanwhile.
    mutating func pass(_ time: Int, decoded: Int = .max) -> [DeckEffect] {
        let end = now + time
        var effects: [DeckEffect] = []
        while let next = nextWake, next <= end {
            now = max(now, next)
            let news = update(.tick)
            effects += news
            _ = show(news, decoded: decoded)
        }
        now = end
        let news = update(.tick)
        _ = show(news, decoded: decoded)
        return effects + news
    }
}

extension Sample {
    /// The picture of a frame comes, in a red of its own.
    static func played(_ frame: Int, of run: Int) -> DeckAction {
        let picture = pixels((UInt8(frame % 256), 0, 0), (0, 0, 0), width: 8, height: 4)
            .flatMap { mosaic(of: $0, columns: 8, rows: 2) }.map(FilmPicture.cells)
        return .pictures(.played(.frame(PlayFrame(number: frame, picture: picture, changes: 16)), of: run))
    }
}

extension [DeckEffect] {
    /// What was to be played.
    var orders: [PlayOrder] {
        compactMap { if case .pictures(.play(.begin(_, let order, _, _))) = $0 { order } else { nil } }
    }

    /// Whether playing was ended.
    var stopsPlaying: Bool {
        contains { if case .pictures(.play(.stop)) = $0 { true } else { false } }
    }
}
