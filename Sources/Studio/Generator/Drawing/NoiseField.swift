/// Soft random hills (value noise in octaves), seamless from the right edge to the left one.
struct NoiseField: ~Copyable {
    let width: Int
    let height: Int
    private let values: UnsafeMutablePointer<Float>

    /// Draws the field.
    ///
    /// - Parameters:
    ///   - cells: how many hills the coarsest octave has across and down; each further octave has twice as many.
    init(width: Int, height: Int, cells: (across: Int, down: Int), octaves: Int, random: inout SeededRandom) {
        self.width = width
        self.height = height
        values = UnsafeMutablePointer<Float>.allocate(capacity: width * height)
        values.initialize(repeating: 0, count: width * height)
        var weight: Float = 0.5
        var across = cells.across
        var down = cells.down
        for _ in 0..<octaves {
            addOctave(across: across, down: down, weight: weight, random: &random)
            weight /= 2
            across *= 2
            down *= 2
        }
    }

    deinit {
        values.deallocate()
    }

    /// The height at a pixel, about 0...1 with most of it around the middle; places outside wrap sideways and clamp
    /// up and down.
    subscript(x: Int, y: Int) -> Double {
        let column = ((x % width) + width) % width
        let row = min(max(y, 0), height - 1)
        return Double(values[row * width + column])
    }

    private func addOctave(across: Int, down: Int, weight: Float, random: inout SeededRandom) {
        let lattice = UnsafeMutablePointer<Float>.allocate(capacity: across * (down + 1))
        let line = UnsafeMutablePointer<Float>.allocate(capacity: across + 1)
        defer {
            lattice.deallocate()
            line.deallocate()
        }
        var index = 0
        while index < across * (down + 1) {
            lattice[index] = Float(random.unit())
            index += 1
        }
        var row = 0
        while row < height {
            let place = Float(row) * Float(down) / Float(height)
            let cell = Int(place)
            let mix = Self.eased(place - Float(cell))
            var column = 0
            while column < across {
                let upper = lattice[cell * across + column]
                line[column] = upper + (lattice[(cell + 1) * across + column] - upper) * mix
                column += 1
            }
            line[across] = line[0]
            add(line, across: across, weight: weight, row: row)
            row += 1
        }
    }

    private func add(_ line: UnsafeMutablePointer<Float>, across: Int, weight: Float, row: Int) {
        let target = values + row * width
        let step = Float(across) / Float(width)
        var column = 0
        while column < width {
            let place = Float(column) * step
            let cell = min(Int(place), across - 1)
            let left = line[cell]
            target[column] += weight * (left + (line[cell + 1] - left) * Self.eased(place - Float(cell)))
            column += 1
        }
    }

    private static func eased(_ share: Float) -> Float {
        share * share * (3 - 2 * share)
    }
}
