/// A conifer's shape, drawn row by row; only its opacity matters.
struct Conifer: Sendable {
    let x: Double
    let foot: Double
    let height: Double
    /// Half the width at the lowest branches, as a share of the height.
    let spread: Double
    let seed: UInt64

    /// Draws the tree; it wraps around sideways.
    func draw(on canvas: inout Pixels) {
        var random = SeededRandom(seed: seed)
        let wide = Double(canvas.width)
        let branches = max(height / 30, 8)
        let (leftPhase, rightPhase) = (random.unit(), random.unit())
        var lastStep = -1
        var (left, right) = (1.0, 1.0)
        let top = Int(foot - height)
        var row = max(top, 0)
        while row < canvas.height, Double(row) < foot {
            let down = (Double(row) - Double(top)) / height
            let step = Int(down * branches)
            if step != lastStep {
                lastStep = step
                left = random.between(0.7, 1.15)
                right = random.between(0.7, 1.15)
            }
            let body = down < 0.93 ? spread * height * (0.02 + down * (1.3 - 0.32 * down)) : 0
            let trunk = height * 0.014 * (0.06 + down)
            let leftReach = max(body * left * Self.bough(down * branches + leftPhase), trunk)
            let rightReach = max(body * right * Self.bough(down * branches + rightPhase), trunk)
            for shift in [0, -wide, wide] {
                canvas.span(y: row, from: x + shift - leftReach, to: x + shift + rightReach, .white)
            }
            row += 1
        }
    }

    /// Boughs hang: each grows wider downwards and ends at once.
    private static func bough(_ place: Double) -> Double {
        let share = place - place.rounded(.down)
        return 0.6 + 0.4 * share * share.squareRoot()
    }
}
