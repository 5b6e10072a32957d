/// Which colour pair of curses stands for which two colours.
///
/// Pairs are few and pictures have many colours, so that pairs that nothing on the screen uses any more are given to other
/// colours. To give one away that is in use would change what stands there.
struct PairTable {
    /// Two colours by the numbers of curses; -1 is the terminal's own.
    struct Key: Hashable {
        let foreground: Int32
        let background: Int32
    }

    /// Pairs are numbered from 1 to below this; pair 0 is the terminal's own.
    let capacity: Int
    private var numbers: [Key: Int32] = [:]
    private var free: [Int32] = []
    /// All below have been given out once.
    private var next: Int32 = 1

    init(capacity: Int) {
        self.capacity = capacity
    }

    /// The pair of two colours, and whether it must be set first; nil when all are taken.
    mutating func pair(_ key: Key) -> (number: Int32, isNew: Bool)? {
        if key.foreground == -1, key.background == -1 { return (0, false) }
        if let number = numbers[key] { return (number, false) }
        guard let number = free.popLast() ?? unused() else { return nil }
        numbers[key] = number
        return (number, true)
    }

    /// Takes back every pair but those of these colours.
    mutating func keep(only used: Set<Key>) {
        for (key, number) in numbers where !used.contains(key) { free.append(number) }
        numbers = numbers.filter { used.contains($0.key) }
    }

    /// Forgets every pair. What is on the screen must then be drawn anew.
    mutating func reset() { self = PairTable(capacity: capacity) }

    private mutating func unused() -> Int32? {
        guard next < capacity else { return nil }
        defer { next += 1 }
        return next
    }
}
