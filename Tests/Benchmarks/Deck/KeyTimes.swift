/// What some keys took, one after the other.
struct KeyTimes {
    /// The times of those that were answered, in ms.
    private(set) var times: [Double] = []
    private(set) var bytes = 0
    /// How many brought nothing.
    private(set) var silent = 0
    /// The processor's time for all of them, in ms.
    private(set) var processor: Double?
    /// What came by itself between them.
    private(set) var strayBytes = 0

    /// Presses them all.
    /// - Parameter before: a key that is pressed before one of them and not measured, by its number.
    init(of keys: [String], on screen: Screen, before: (Int) -> String? = { _ in nil }) throws {
        let start = screen.figures.processorMilliseconds
        let stray = screen.strayBytes
        for (number, key) in keys.enumerated() {
            if let other = before(number) { _ = try screen.press(other) }
            if let echo = try screen.press(key) {
                times.append(echo.milliseconds)
                bytes += echo.bytes
            } else {
                silent += 1
            }
        }
        if let start, let end = screen.figures.processorMilliseconds { processor = end - start }
        strayBytes = screen.strayBytes - stray
    }

    var pressed: Int { times.count + silent }
    /// Of those that were answered.
    var bytesPerKey: Double? { times.isEmpty ? nil : Double(bytes) / Double(times.count) }
    /// Of all: a key that changes nothing on the screen is work as well.
    var processorPerKey: Double? { processor.map { $0 / Double(max(1, pressed)) } }
}

extension [Double] {
    var median: Double? {
        let sorted = sorted()
        return isEmpty ? nil : (sorted[(count - 1) / 2] + sorted[count / 2]) / 2
    }

    /// The least time that 99 of a hundred do not exceed.
    var ninetyNinth: Double? { isEmpty ? nil : sorted()[Int((Double(count) * 0.99).rounded(.up)) - 1] }
}
