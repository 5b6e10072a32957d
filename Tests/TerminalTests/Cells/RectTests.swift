import Terminal
import Testing

struct RectTests {
    let rect = Rect(x: 10, y: 5, width: 20, height: 8)

    @Test func splitsAreCutsOfTheWhole() {
        #expect(rect.splitTop(3).taken == Rect(x: 10, y: 5, width: 20, height: 3))
        #expect(rect.splitTop(3).rest == Rect(x: 10, y: 8, width: 20, height: 5))
        #expect(rect.splitBottom(3).taken == Rect(x: 10, y: 10, width: 20, height: 3))
        #expect(rect.splitBottom(3).rest == Rect(x: 10, y: 5, width: 20, height: 5))
        #expect(rect.splitLeft(4).taken == Rect(x: 10, y: 5, width: 4, height: 8))
        #expect(rect.splitRight(4).taken == Rect(x: 26, y: 5, width: 4, height: 8))
        #expect(rect.splitRight(4).rest == Rect(x: 10, y: 5, width: 16, height: 8))
    }

    @Test(arguments: [-3, 0, 1, 8, 20, 999])
    func splitsNeitherLoseNorInventCells(n: Int) {
        for (taken, rest) in [rect.splitTop(n), rect.splitBottom(n), rect.splitLeft(n), rect.splitRight(n)] {
            #expect(taken.size.area + rest.size.area == rect.size.area)
            #expect(taken.intersection(rest).isEmpty)
            #expect(taken.intersection(rect) == taken)
        }
    }

    @Test func insetsAndIntersectionsAreNeverNegative() {
        #expect(rect.inset() == Rect(x: 11, y: 6, width: 18, height: 6))
        #expect(rect.inset(columns: 50, rows: 50).isEmpty)
        #expect(rect.intersection(Rect(x: 100, y: 100, width: 5, height: 5)).isEmpty)
        #expect(Rect(x: 0, y: 0, width: -5, height: 3).width == 0)
        #expect(rect.centered(Size(width: 10, height: 2)) == Rect(x: 15, y: 8, width: 10, height: 2))
    }
}
