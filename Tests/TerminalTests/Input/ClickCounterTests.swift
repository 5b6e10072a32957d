import Testing

@testable import Terminal

struct ClickCounterTests {
    @Test func quickPressesOnOneCellAddUp() {
        var counter = ClickCounter()
        let press = MouseEvent(.press, button: .left, at: .zero)
        #expect([0, 100, 200, 300, 1_000].map { counter.counted(press, at: $0).clicks } == [1, 2, 3, 1, 1])
    }

    @Test func anotherCellOrButtonBeginsAgain() {
        var counter = ClickCounter()
        let press = MouseEvent(.press, button: .left, at: .zero)
        _ = counter.counted(press, at: 0)
        #expect(counter.counted(MouseEvent(.press, button: .right, at: .zero), at: 10).clicks == 1)
        #expect(counter.counted(MouseEvent(.press, button: .right, at: Point(x: 1, y: 0)), at: 20).clicks == 1)
        #expect(counter.counted(MouseEvent(.release, button: .right, at: Point(x: 1, y: 0)), at: 30).clicks == 1)
    }
}
