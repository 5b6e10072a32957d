import Testing

@testable import Rendering

/// What is made next.
struct ThumbnailQueueTests {
    @Test("frames come before strips, strips before waveforms, and the rest stands still")
    func lines() {
        var queue = ThumbnailQueue()
        #expect(queue.add(1, to: .waveform) == nil)
        #expect(queue.begin() == 1)
        #expect(queue.begin() == nil)
        #expect(queue.add(2, to: .waveform) == nil)
        #expect(queue.add(3, to: .filmstrip) == nil)
        #expect(queue.begin() == 3)
        #expect(queue.add(4, to: .filmstrip) == nil)
        #expect(queue.add(5, to: .frame) == nil)
        #expect(queue.begin() == 5)
        #expect(queue.begin() == nil)
        #expect([1, 3, 5].map { queue.mayWork($0) } == [false, false, true])
        queue.remove(5)
        #expect(queue.begin() == nil)
        #expect([1, 3].map { queue.mayWork($0) } == [false, true])
        queue.remove(3)
        #expect(queue.begin() == 4)
        queue.remove(4)
        #expect(queue.begin() == nil)
        #expect(queue.mayWork(1))
        queue.remove(1)
        #expect(queue.begin() == 2)
    }

    @Test("of frames the newest is made, whatever the order in which they come")
    func frames() {
        var queue = ThumbnailQueue()
        #expect(queue.add(1, to: .frame) == nil)
        #expect(queue.begin() == 1)
        #expect(queue.add(3, to: .frame) == nil)
        #expect(queue.add(2, to: .frame) == 2)
        #expect(queue.add(4, to: .frame) == 3)
        queue.remove(1)
        #expect(queue.begin() == 4)
        #expect(queue.add(3, to: .frame) == 3)
        queue.remove(4)
        #expect(queue == ThumbnailQueue() || queue.begin() == nil)
    }

    @Test("a question taken back is not begun")
    func taken() {
        var queue = ThumbnailQueue()
        _ = queue.add(1, to: .filmstrip)
        _ = queue.add(2, to: .filmstrip)
        queue.remove(1)
        #expect(queue.begin() == 2)
    }
}
