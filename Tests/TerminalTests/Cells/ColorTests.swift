import Testing

@testable import Terminal

struct ColorTests {
    @Test(arguments: [
        (Color.rgb(0, 0, 0), ColorDepth.palette256, Color.palette(16)),
        (.rgb(255, 255, 255), .palette256, .palette(231)),
        (.rgb(255, 135, 0), .palette256, .palette(208)),
        (.rgb(118, 118, 118), .palette256, .palette(243)),
        (.rgb(1, 2, 3), .direct, .rgb(1, 2, 3)),
        (.rgb(250, 5, 5), .ansi16, .ansi(9)),
        (.rgb(200, 0, 0), .ansi8, .ansi(1)),
        (.palette(208), .palette256, .palette(208)),
        (.palette(9), .palette256, .ansi(9)),
        (.palette(196), .ansi16, .ansi(9)),
        (.palette(208), .direct, .rgb(255, 135, 0)),
        (.palette(243), .direct, .rgb(118, 118, 118)),
        (.ansi(12), .ansi16, .ansi(12)),
        (.ansi(12), .ansi8, .ansi(4)),
        (.ansi(12), .mono, .default),
        (.default, .palette256, .default),
    ])
    func quantising(color: Color, depth: ColorDepth, result: Color) {
        #expect(color.quantised(to: depth) == result)
    }

    @Test func everyColourOfThePaletteIsItsOwnNearest() {
        for index in UInt8(16)...255 {
            guard case .rgb(let red, let green, let blue) = Palette.color(index) else { continue }
            let nearest = Color.rgb(red, green, blue).quantised(to: .palette256)
            #expect(nearest.quantised(to: .direct) == .rgb(red, green, blue))
        }
    }

    @Test func pairsAreReusedAndRunOut() {
        var pairs = PairTable(capacity: 3)
        func pair(_ foreground: Int32) -> String {
            let found = pairs.pair(PairTable.Key(foreground: foreground, background: -1))
            return found.map { "\($0.number)\($0.isNew ? "!" : "")" } ?? "none"
        }
        #expect([-1, 1, 2, 1, 3].map(pair) == ["0", "1!", "2!", "1", "none"])
        pairs.keep(only: [PairTable.Key(foreground: 2, background: -1)])
        #expect([3, 2, 1].map(pair) == ["1!", "2", "none"])
        pairs.reset()
        #expect(pair(3) == "1!")
    }
}
