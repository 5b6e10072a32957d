import Testing

@testable import Rendering

@Suite struct ProgressReaderTests {
    @Test("each whole block is one piece of news")
    func blocks() {
        var reader = ProgressReader(frameCount: 300, framesPerSecond: 30)
        let text = """
            frame=75
            fps=0.00
            out_time_us=N/A
            speed= 0.5x
            progress=continue
            frame=70
            speed=N/A
            progress=continue
            nonsense
            frame=999
            speed=2.00x
            progress=end
            """
        let news = text.split(separator: "\n").compactMap { reader.read(String($0)) }
        #expect(
            news == [
                RenderProgress(fraction: 0.25, framesDone: 75, speed: 0.5, secondsLeft: 15),
                RenderProgress(fraction: 0.25, framesDone: 75, speed: nil, secondsLeft: nil),
                RenderProgress(fraction: 1, framesDone: 300, speed: 2, secondsLeft: 0),
            ]
        )
    }
}
