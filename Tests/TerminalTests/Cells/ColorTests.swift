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
        #expect(pairs.pair(foreground: -1, background: -1)?.number == 0)
        #expect(pairs.pair(foreground: 1, background: -1)?.isNew == true)
        #expect(pairs.pair(foreground: 2, background: -1)?.number == 2)
        #expect(pairs.pair(foreground: 1, background: -1)?.isNew == false)
        #expect(pairs.pair(foreground: 3, background: -1) == nil)
        pairs.reset()
        #expect(pairs.pair(foreground: 3, background: -1)?.number == 1)
    }
}
