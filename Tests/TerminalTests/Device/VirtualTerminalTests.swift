import Terminal
import Testing

@MainActor
struct VirtualTerminalTests {
    @Test func itKeepsFramesThatDiffer() {
        let terminal = VirtualTerminal(size: Size(width: 4, height: 1))
        let frame = Frame(buffer: CellBuffer(size: terminal.size))
        terminal.present(frame)
        terminal.present(frame)
        #expect(terminal.frames.count == 1)
        #expect(terminal.copy("text"))
        #expect(terminal.copied == ["text"])
    }

    @Test func waitingEndsWithTheFrameOrWithTheTerminal() async {
        let terminal = VirtualTerminal(size: Size(width: 8, height: 1))
        let waiting = Task { await terminal.frame(showing: "done") }
        var buffer = CellBuffer(size: terminal.size)
        buffer.draw("done", at: .zero)
        terminal.present(Frame(buffer: buffer))
        #expect(await waiting.value?.buffer.text == "done")
        let never = Task { await terminal.frame(showing: "never") }
        terminal.restore()
        #expect(await never.value == nil)
    }

    @Test func eventsComeInOrderAndEnd() async {
        let terminal = VirtualTerminal()
        terminal.type("a\n")
        terminal.resize(to: Size(width: 60, height: 16))
        terminal.restore()
        var events: [InputEvent] = []
        for await event in terminal.events() { events.append(event) }
        #expect(events == [.key(.character("a")), .key(Key(.enter)), .resize(Size(width: 60, height: 16))])
    }
}
