/// Which colour pair of curses stands for which two colours.
struct PairTable {
    /// Pairs are numbered from 1 to below this; pair 0 is the terminal's own.
    let capacity: Int
    private var numbers: [Key: Int32] = [:]

    private struct Key: Hashable {
        let foreground: Int32
        let background: Int32
    }

    init(capacity: Int) {
        self.capacity = capacity
    }

    /// The pair of two colour numbers, and whether it must be set first; nil when all are taken.
    mutating func pair(foreground: Int32, background: Int32) -> (number: Int32, isNew: Bool)? {
        if foreground == -1, background == -1 { return (0, false) }
        let key = Key(foreground: foreground, background: background)
        if let number = numbers[key] { return (number, false) }
        let number = numbers.count + 1
        guard number < capacity else { return nil }
        numbers[key] = Int32(number)
        return (Int32(number), true)
    }

    /// Forgets every pair. What is on the screen must then be drawn anew.
    mutating func reset() {
        numbers.removeAll(keepingCapacity: true)
    }
}
