/// How many of a film's pictures are shown: as many as the terminal takes without keeping keys waiting.
///
/// What a picture costs is measured: how long the terminal took it, and about how many bytes it was. Where that is too much every
/// second, third … of them is left out; where it was little for a while, fewer are.
struct PlayPace: Equatable, Sendable {
    /// Of so many pictures one is shown.
    private(set) var divisor = 1
    /// How long lies between two pictures when none is left out, in ms.
    let interval: Int
    /// The most bytes a second.
    let budget: Int
    /// Means over the last pictures, in thousandths of a ms and in bytes.
    private var cost = 0
    private var bytes = 0
    private var count = 0
    /// When it last went easily for less to be left out, and since when it has.
    private var easySince: Int?

    /// How much of the time may go to the terminal, in per cent; and below how much it goes easily with fewer left out.
    private static let share = (most: 50, easy: 35)
    /// How long it has to go easily, in ms.
    private static let trial = 1000
    /// Of so many at the beginning nothing is learned.
    private static let strange = 3
    private static let most = 12
    /// Means are of about so many pictures.
    private static let memory = 4

    init(interval: Int, budget: Int) { (self.interval, self.budget) = (max(1, interval), max(1, budget)) }

    /// A picture was shown.
    /// - Parameters:
    ///   - cost: how long the terminal took it, in ms.
    ///   - bytes: about how many it was.
    mutating func shown(cost: Int, bytes: Int, at now: Int) {
        count += 1
        // The first are not like those that follow: all of them is new.
        guard count > Self.strange else { return }
        let isFirst = count == Self.strange + 1
        self.cost = isFirst ? cost * 1000 : self.cost + (cost * 1000 - self.cost) / Self.memory
        self.bytes = isFirst ? bytes : self.bytes + (bytes - self.bytes) / Self.memory
        if !bears(divisor, Self.share.most, 100) {
            while divisor < Self.most, !bears(divisor, Self.share.most, 100) { divisor += 1 }
            easySince = nil
        } else if divisor > 1, bears(divisor - 1, Self.share.easy, 80) {
            let since = easySince ?? now
            easySince = since
            if now - since >= Self.trial {
                while divisor > 1, bears(divisor - 1, Self.share.easy, 80) { divisor -= 1 }
                easySince = nil
            }
        } else {
            easySince = nil
        }
    }

    /// Whether one of so many pictures is within shares, in per cent, of the time and of the bytes.
    private func bears(_ divisor: Int, _ time: Int, _ bytes: Int) -> Bool {
        cost * 100 <= interval * divisor * time * 1000 && self.bytes * 1000 * 100 <= budget * interval * divisor * bytes
    }
}
