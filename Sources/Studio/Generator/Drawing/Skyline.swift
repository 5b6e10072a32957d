/// A row of buildings, as a value: the silhouette and the lights in it are drawn from the same one.
struct Skyline: Sendable {
    let width: Int
    let height: Int
    let buildings: [Building]

    struct Building: Sendable {
        let x: Int
        let width: Int
        let height: Int
        let crown: Crown
        /// How solid the body looks, 0...1: neighbours stand apart by it.
        let tone: Double
        let windowSeed: UInt64
    }

    enum Crown: CaseIterable, Sendable {
        case flat, setback, spire, slope, mast, tank
    }

    /// Invents a row.
    ///
    /// - Parameters:
    ///   - width, height: of the picture it fills; buildings wrap around sideways.
    ///   - buildingWidth: the usual width of a building in pixels.
    ///   - rise: how far the tallest reach up, as a share of the height.
    init(width: Int, height: Int, buildingWidth: Double, rise: Double, random: inout SeededRandom) {
        self.width = width
        self.height = height
        var buildings: [Building] = []
        var x = 0
        let downtown = random.unit()
        while x < width {
            let wide = max(Int(buildingWidth * random.between(0.65, 1.35)), 6)
            // Tall buildings gather: a hump around one place of the row.
            let centre = Double(x + wide / 2) / Double(width)
            let away = min(abs(centre - downtown), 1 - abs(centre - downtown)) * 2
            let hump = 0.5 + 0.5 * (1 - away * away)
            let tall = Double(height) * rise * hump * random.between(0.45, 1)
            buildings.append(
                Building(
                    x: x,
                    width: x + wide > width ? width - x : wide,
                    height: Int(tall),
                    crown: Self.crown(slender: tall / Double(wide), random: &random),
                    tone: random.between(0.9, 1),
                    windowSeed: random.next()
                )
            )
            x += random.unit() < 0.25 ? Int(Double(wide) * 0.8) : wide + random.whole(0, max(wide / 14, 1))
        }
        self.buildings = buildings
    }

    /// A roof that suits the shape: spires stand on towers, not on houses.
    private static func crown(slender: Double, random: inout SeededRandom) -> Crown {
        let choice: [Crown] = slender > 2.2 ? Crown.allCases : [.flat, .setback, .mast, .tank, .flat]
        return choice[random.whole(0, choice.count - 1)]
    }

    /// Draws the bodies; only their opacity matters.
    func drawBodies(on canvas: inout Pixels) {
        for building in buildings {
            let top = height - building.height
            let solid = Colour.white.faded(to: building.tone)
            canvas.fill(x: building.x, y: top, width: building.width, height: building.height, solid)
            let shaded = building.width / 3
            canvas.fill(
                x: building.x,
                y: top,
                width: shaded,
                height: building.height,
                Colour.white.faded(to: building.tone - 0.06)
            )
            drawCrown(of: building, top: top, solid, on: &canvas)
        }
    }

    private func drawCrown(of building: Building, top: Int, _ solid: Colour, on canvas: inout Pixels) {
        let wide = building.width
        let middle = building.x + wide / 2
        switch building.crown {
        case .flat:
            canvas.fill(x: building.x + wide / 6, y: top - wide / 12, width: wide / 3, height: wide / 12, solid)
        case .setback:
            canvas.fill(x: building.x + wide / 6, y: top - wide / 3, width: wide * 2 / 3, height: wide / 3, solid)
            canvas.fill(x: building.x + wide / 3, y: top - wide * 3 / 5, width: wide / 3, height: wide / 3, solid)
        case .spire:
            let tall = wide * 11 / 10
            for row in 0..<tall {
                let half = Double(wide) * (row > tall * 2 / 3 ? 0.32 : 0.2 * Double(row) / Double(tall) + 0.01)
                canvas.span(y: top - tall + row, from: Double(middle) - half, to: Double(middle) + half, solid)
            }
        case .slope:
            let tall = wide / 2
            for row in 0..<tall {
                let reach = Double(wide) * Double(row + 1) / Double(tall)
                canvas.span(y: top - tall + row, from: Double(building.x), to: Double(building.x) + reach, solid)
            }
        case .mast:
            canvas.fill(x: middle - wide / 8, y: top - wide / 6, width: wide / 4, height: wide / 6, solid)
            let mast = max(wide / 40, 1)
            canvas.fill(x: middle - mast / 2, y: top - wide * 9 / 10, width: mast, height: wide, solid)
        case .tank:
            canvas.fill(x: building.x + wide / 8, y: top - wide / 5, width: wide / 4, height: wide / 5, solid)
            canvas.fill(x: building.x + wide * 5 / 8, y: top - wide / 9, width: wide / 4, height: wide / 9, solid)
        }
    }

    /// Draws the lights at several moments, one below the other.
    ///
    /// - Parameters:
    ///   - lit: for each moment the share of windows that are on.
    ///   - pitch: the distance from window to window in pixels.
    func drawWindows(on canvas: inout Pixels, lit: [Double], pitch: Double) {
        let paneWidth = max(Int(pitch * 0.5), 1)
        let paneHeight = max(Int(pitch * 0.62), 1)
        for building in buildings {
            var random = SeededRandom(seed: building.windowSeed)
            let stepX = max(Int(pitch * random.between(0.85, 1.3)), paneWidth + 1)
            let stepY = max(Int(pitch * random.between(1.1, 1.6)), paneHeight + 1)
            let occupied = random.between(0.6, 1.25)
            var y = height - building.height + stepY
            while y + paneHeight < height {
                var x = building.x + stepX / 2
                while x + paneWidth + stepX / 4 < building.x + building.width {
                    drawWindow(x: x, y: y, paneWidth, paneHeight, occupied, lit, &random, on: &canvas)
                    x += stepX
                }
                y += stepY
            }
        }
    }

    private func drawWindow(
        x: Int,
        y: Int,
        _ paneWidth: Int,
        _ paneHeight: Int,
        _ occupied: Double,
        _ lit: [Double],
        _ random: inout SeededRandom,
        on canvas: inout Pixels
    ) {
        let threshold = random.unit()
        let brightness = random.between(0.45, 1)
        // A few windows are restless: somebody comes home, somebody goes to bed.
        let restless = random.unit() < 0.16
        for (moment, share) in lit.enumerated() {
            let jitter = restless ? random.between(-0.5, 0.5) : 0
            let isOn = threshold + jitter < share * occupied
            canvas.fill(
                x: x,
                y: y + moment * height,
                width: paneWidth,
                height: paneHeight,
                Colour.white.faded(to: isOn ? brightness : 0.07)
            )
        }
    }
}
