/// How much time a cell of the timeline stands for.
enum Scale {
    /// The scales there are, in ms a cell: from a third of a frame to an hour on a hand's breadth.
    static let levels: [Int] = {
        let small = [10, 20, 25, 30, 40, 50, 60, 75]
        let steps = [100, 125, 150, 175, 200, 225, 250, 300, 350, 400, 450, 500, 600, 700, 800, 900]
        return small + [1, 10, 100, 1000].flatMap { power in steps.map { $0 * power } }
    }()

    /// The finest scale that shows all of a duration, in ms a cell.
    static func fit(_ duration: Int, columns: Int) -> Int {
        levels.first { duration <= $0 * max(1, columns - 1) } ?? max(1, duration / max(1, columns - 1) + 1)
    }

    /// The scale so many steps finer (below 0) or coarser (above) than one.
    static func step(from scale: Int, by steps: Int) -> Int {
        let nearest = levels.firstIndex { $0 >= scale } ?? levels.count - 1
        return levels[min(max(nearest + steps, 0), levels.count - 1)]
    }

    /// How far apart labels stand so that they can be read, in ms.
    static func labelStep(at scale: Int) -> Int {
        let steps = [
            100, 200, 500, 1000, 2000, 5000, 10_000, 15_000, 30_000, 60_000, 120_000, 300_000, 600_000, 1_800_000,
            3_600_000, 7_200_000, 36_000_000,
        ]
        return steps.first { $0 / scale >= 8 } ?? 36_000_000
    }

    /// The label of a time: `3s`, `0.5s`, `1:30`, `1:00:00`.
    static func label(_ ms: Int) -> String {
        let seconds = ms / 1000
        let fraction = ms % 1000 == 0 ? "" : ".\(ms % 1000 / 100)"
        guard seconds >= 60 else { return "\(seconds)\(fraction)s" }
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let tail = "\(two(seconds % 60))\(fraction)"
        return seconds < 3600 ? "\(seconds / 60):\(tail)" : "\(seconds / 3600):\(two(seconds / 60 % 60)):\(tail)"
    }
}
