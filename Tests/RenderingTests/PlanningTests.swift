import Dispatch
import Foundation
import Synchronization
import TestSupport
import Testing
import Timeline

@testable import Rendering

/// Long plans leave the threads that answer, and end when nobody wants them any more.
@Suite("Planning", .timeLimit(.minutes(15))) struct PlanningTests {
    private static let media: [MediaSource: MediaInfo] = [Make.file("a"): Make.footage("/a.mp4")]

    private static func clips(_ count: Int) -> Draft {
        let clips = (0..<count).map { Make.clip(Make.file("a"), $0 * 40, 40, from: $0 % 2 * 500) }
        let ducked = (0..<count).map { index in
            Make.with(Make.clip(Make.file("a"), index * 40, 40, from: 100)) { $0.duck = 20 }
        }
        return Draft(tracks: [Track(kind: .video, segments: clips), Track(kind: .audio, segments: ducked)])
    }

    private static func titles(_ count: Int) -> Draft {
        let titles = (0..<count).map { Make.title(Title("Title number \($0) of very many"), $0 * 40, 40) }
        return Draft(tracks: [Track(kind: .text, segments: titles)])
    }

    /// What a draft is of: a draft itself as an argument would be written out, which takes longer than the test.
    enum Kind: CaseIterable {
        case clips, titles

        func draft(_ count: Int) -> Draft { self == .clips ? PlanningTests.clips(count) : PlanningTests.titles(count) }
    }

    @Test(arguments: Kind.allCases) func aCancelledTaskGetsNoPlan(_ kind: Kind) async {
        let draft = kind.draft(300)
        let task = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            _ = try RenderPlan(draft: draft, media: Self.media, output: OutputSettings())
        }
        await #expect(throws: RenderPlanError.cancelled) { try await task.value }
    }

    /// Nothing is seen of what was cut short: that is no reason to say that there is nothing to be seen.
    @Test func aCancelledTaskIsToldNothingOfTheDraft() async {
        let task = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            _ = try RenderPlan(draft: Self.titles(3), media: [:], output: OutputSettings(format: .gif))
        }
        await #expect(throws: RenderPlanError.cancelled) { try await task.value }
    }

    @Test(arguments: Kind.allCases) func aCancelledTaskGetsNoFrame(_ kind: Kind) async {
        let draft = kind.draft(3)
        let task = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            _ = try FramePlan(draft: draft, media: Self.media, time: 60, width: 160, height: 90)
        }
        await #expect(throws: RenderPlanError.cancelled) { try await task.value }
    }

    @Test(arguments: Kind.allCases) func aPlanEndsSoonAfterItsTaskIsCancelled(_ kind: Kind) async throws {
        let draft = kind.draft(kind == .clips ? 8000 : 20_000)
        let begun = DispatchSemaphore(value: 0)
        let clock = Mutex<ThreadTime?>(nil)
        let atCancel = Mutex<Duration?>(nil)
        let atTheEnd = Mutex<Duration?>(nil)
        let task = Task {
            try await LongComputation.run {
                let time = ThreadTime()
                clock.withLock { $0 = time }
                begun.signal()
                defer { atTheEnd.withLock { $0 = time.used } }
                return try RenderPlan(draft: draft, media: Self.media, output: OutputSettings())
            }
        }
        // A thread of its own: where the whole pool is at work, a task would come to it when there is nothing left to cancel.
        Thread.detachNewThread {
            begun.wait()
            atCancel.withLock { $0 = clock.withLock { $0?.used } }
            task.cancel()
        }
        await #expect(throws: RenderPlanError.cancelled) { _ = try await task.value }
        // What was still reckoned, however long the machine took for it; a whole plan takes many seconds.
        let used = try #require(atCancel.withLock { $0 })
        #expect(try #require(atTheEnd.withLock { $0 }) - used < .seconds(2))
    }

    private static func spans(of draft: Draft) throws -> SpanRender {
        let folder = FileManager.default.temporaryDirectory.appending(path: "planning-\(UUID().uuidString)")
        return SpanRender(
            renderer: Renderer(tools: MediaTools(ffmpeg: "/usr/bin/ffmpeg", ffprobe: "/usr/bin/ffprobe")),
            cache: RenderCache(folder: folder),
            plan: try RenderPlan(draft: draft, media: media, output: OutputSettings()),
            folder: folder
        ) { _ in }
    }

    @Test func whatIsMadeOfAPlanEndsAsWell() async throws {
        let render = try Self.spans(of: Self.clips(3000))
        let task = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            _ = try await render.pieces(copying: true)
        }
        await #expect(throws: RenderError.cancelled) { try await task.value }
    }

    /// That its parts do not fit together would cost all that is kept of them.
    @Test func aCancelledJoinSaysNothingOfItsParts() async throws {
        let render = try Self.spans(of: Self.clips(1))
        let task = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            _ = try await render.join(["a.mp4"], sound: "s.mp4", in: render.folder, to: render.folder.path)
        }
        await #expect(throws: RenderError.cancelled) { try await task.value }
    }

    /// Where each waits for all the others, blocking its thread.
    private final class Meeting: Sendable {
        private let arrived = Mutex(0)
        private let all = DispatchSemaphore(value: 0)
        let count: Int

        init(of count: Int) { self.count = count }

        func wait() {
            let isLast = arrived.withLock { arrived in
                arrived += 1
                return arrived == count
            }
            if isLast { for _ in 0..<count { all.signal() } }
            all.wait()
        }
    }

    /// Were it done on the threads of tasks, of which there are as many as cores, none would meet all the others.
    @Test func reckoningTakesNoThreadFromTasks() async {
        let meeting = Meeting(of: 4 * ProcessInfo.processInfo.activeProcessorCount)
        await withDiscardingTaskGroup { group in
            for _ in 0..<meeting.count { group.addTask { await LongComputation.run { meeting.wait() } } }
        }
    }

    @Test func reckoningSeesThatItsTaskIsCancelled() async {
        let task = Task { await LongComputation.run { while !Task.isCancelled {} } }
        task.cancel()
        await task.value
    }

    @Test func whoIsCancelledLeavesWhatCannotEnd() async {
        let gate = DispatchSemaphore(value: 0)
        let task = Task { try await LongComputation.runOrLeave { gate.wait() } }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        gate.signal()
    }

    @Test func aDraftOfTooManySegmentsIsNotPlanned() {
        let draft = Draft(tracks: [
            Track(
                kind: .text,
                segments: (0...Draft.mostSegments).map { Segment(start: $0, duration: 1, name: "", content: .unknown) }
            )
        ])
        #expect(throws: RenderPlanError.tooManySegments(100_001)) {
            try RenderPlan(draft: draft, media: [:], output: OutputSettings())
        }
    }
}
