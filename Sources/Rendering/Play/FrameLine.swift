import Pictures

/// Pictures between who makes them and who takes them: the one waits while the line is full, the other while it is empty.
actor FrameLine {
    private var frames: [FilmFrame] = []
    private let room: Int
    private var isOver = false
    private var maker: CheckedContinuation<Void, Never>?
    private var taker: CheckedContinuation<Void, Never>?
    /// What nobody wants any more is not kept.
    private var wanted: Int?

    /// A line for so many pictures.
    init(room: Int) { self.room = max(1, room) }

    /// Adds a picture; returns when there is room for the next.
    func put(_ frame: FilmFrame) async {
        guard !isOver else { return }
        if let wanted, frame.number < wanted { return }
        frames.append(frame)
        wakeTaker()
        while frames.count >= room, !isOver { await withCheckedContinuation { maker = $0 } }
    }

    /// No more pictures come.
    func end() {
        isOver = true
        wakeTaker()
        wakeMaker()
    }

    /// The first picture from a number on; those before it are dropped. Nil where there is none and no more come.
    func take(from number: Int) async -> FilmFrame? {
        wanted = number
        while true {
            frames.removeAll { $0.number < number }
            wakeMaker()
            if !frames.isEmpty { return frames.removeFirst() }
            if isOver { return nil }
            await withCheckedContinuation { taker = $0 }
        }
    }

    /// All pictures, once no more come.
    func all() async -> [FilmFrame] {
        while !isOver { await withCheckedContinuation { taker = $0 } }
        return frames
    }

    private func wakeTaker() {
        taker?.resume()
        taker = nil
    }

    private func wakeMaker() {
        maker?.resume()
        maker = nil
    }
}

/// A picture of a film that is played.
public struct FilmFrame: Hashable, Sendable {
    /// Which of the film's frames it is, from 0.
    public let number: Int
    /// What is seen; nil where it cannot be had.
    public let pixels: Pixels?

    /// A picture, by its number.
    public init(number: Int, pixels: Pixels?) { (self.number, self.pixels) = (number, pixels) }
}
