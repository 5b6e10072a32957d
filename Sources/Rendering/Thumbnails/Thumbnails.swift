import Foundation
import Pictures
import Timeline

/// Small pictures and the loudness of media, for the screen.
///
/// What was asked for before comes from memory or from the disk, and no process is started. All else is made by ffmpeg
/// at low priority, one at work at a time, frames before filmstrips before waveforms; equal questions share one answer.
/// Cancelling the task that asks ends the work if nobody else waits for it.
public actor Thumbnails {
    private let maker: ThumbnailRenderer
    private let cache: ThumbnailCache
    private var queue = ThumbnailQueue()
    /// Everything that is not answered yet, by its number.
    private var works: [Int: Work] = [:]
    /// Which of them a new question may share, by the name of the answer.
    private var numbers: [String: Int] = [:]
    /// Counts questions and askers.
    private var count = 0

    /// A question on its way to its answer.
    private struct Work {
        let question: ThumbnailRequest
        let name: String
        var askers: [Int: CheckedContinuation<Result<Thumbnail, ThumbnailError>, Never>] = [:]
        /// What makes it, once it is begun.
        var task: Task<Void, Never>?
        /// What waits to go on, while something more urgent is at work.
        var pause: CheckedContinuation<Void, Never>?
    }

    /// Thumbnails made with these tools.
    /// - Parameter folder: where answers are kept, which is made when it is needed; nil to keep none on disk. It may be
    ///   deleted at any time.
    /// - Parameter limit: how many bytes are kept there; what was not used for longest goes first.
    public init(tools: MediaTools, folder: URL?, limit: Int = 200_000_000) {
        let place = FileManager.default.temporaryDirectory
        self.init(tools: tools, folder: folder, limit: limit, memory: 32_000_000, place: place)
    }

    /// - Parameter memory: how many bytes are kept in memory.
    /// - Parameter place: where ffmpeg gets folders to work in, which go when it ends.
    init(tools: MediaTools, folder: URL?, limit: Int, memory: Int, place: URL) {
        maker = ThumbnailRenderer(tools: tools, place: place)
        cache = ThumbnailCache(folder: folder, limit: limit, memory: memory)
    }

    // MARK: Questions

    /// Pictures of a source at even distances, each within 48×27 pixels; none for a source that has no pictures.
    ///
    /// They are at least 500 ms apart and at most 600. Of sources longer than a minute they may be the keyframes
    /// before.
    /// - Throws: `ThumbnailError` where the source cannot be read, or ffmpeg is not to be had.
    public func filmstrip(of info: MediaInfo) async throws(ThumbnailError) -> Filmstrip {
        guard let plan = FilmstripPlan(info), case .filmstrip(let strip) = try await answer(.filmstrip(plan)) else {
            return Filmstrip(step: FilmstripPlan.shortestStep, frames: [])
        }
        return strip
    }

    /// How far a source's sound swings, of all its channels the farthest, and how loud it is, each 10 ms or, in more than
    /// ten minutes, longer; nothing for a source without sound.
    /// - Throws: `ThumbnailError` where the source cannot be read, or ffmpeg is not to be had.
    public func waveform(of info: MediaInfo) async throws(ThumbnailError) -> Waveform {
        guard let plan = WaveformPlan(info), case .waveform(let waveform) = try await answer(.waveform(plan)) else {
            return Waveform(step: WaveformPlan.shortestStep, peaks: [])
        }
        return waveform
    }

    /// What an export of a draft shows at a time in ms, within a size in pixels and of the draft's shape.
    ///
    /// It is black where the draft shows nothing; after the end it is the last frame. Only the newest question counts:
    /// one that was not begun when the next came throws `.superseded`.
    /// - Throws: `ThumbnailError` where the source cannot be read, or ffmpeg is not to be had.
    public func frame(
        of draft: Draft,
        media: [MediaSource: MediaInfo],
        at time: Int,
        width: Int,
        height: Int
    ) async throws(ThumbnailError) -> Pixels {
        let plan: FramePlan
        do throws(RenderPlanError) {
            plan = try FramePlan(draft: draft, media: media, time: time, width: width, height: height)
        } catch {
            throw error == .cancelled ? .cancelled : .draft(error)
        }
        if !plan.isBlack, case .frame(let pixels) = try await answer(.frame(plan)) { return pixels }
        return plan.black
    }

    /// How many different questions are not answered yet.
    var unanswered: Int { works.count }
    /// How many wait for an answer.
    var askers: Int { works.values.map(\.askers.count).reduce(0, +) }

    // MARK: Answers

    private func answer(_ question: ThumbnailRequest) async throws(ThumbnailError) -> Thumbnail {
        count += 1
        let number = count
        let name = question.name(tools: maker.tools)
        if let known = cache.inMemory(name) { return known }
        if numbers[name] == nil, let known = await cache.onDisk(name) { return known }
        // It may have been made while the disk was looked at.
        if let known = cache.inMemory(name) { return known }
        guard !Task.isCancelled else { throw .cancelled }
        count += 1
        let asker = count
        let result = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                if let shared = numbers[name] {
                    works[shared]?.askers[asker] = continuation
                } else {
                    add(Work(question: question, name: name, askers: [asker: continuation]), number: number)
                }
            }
        } onCancel: {
            Task { await self.leave(asker) }
        }
        return try result.get()
    }

    private func add(_ work: Work, number: Int) {
        works[number] = work
        numbers[work.name] = number
        if let loser = queue.add(number, to: work.question.line) { finish(loser, .failure(.superseded)) }
        advance()
    }

    /// Begins what may be begun, and lets go on what may.
    private func advance() {
        while let next = queue.begin() {
            guard let work = works[next] else { continue }
            works[next]?.task = Task { await self.work(on: work, number: next) }
        }
        for (number, work) in works where work.pause != nil && queue.mayWork(number) { resume(number) }
    }

    private func work(on work: Work, number: Int) async {
        let result: Result<Thumbnail, ThumbnailError>
        do throws(ThumbnailError) {
            let thumbnail = try await maker.make(work.question) { await self.pause(number) }
            await cache.keep(thumbnail, as: work.name)
            result = .success(thumbnail)
        } catch {
            result = .failure(error)
        }
        queue.remove(number)
        finish(number, result)
        advance()
    }

    /// Returns when nothing more urgent is at work.
    private func pause(_ number: Int) async {
        guard !Task.isCancelled, works[number] != nil, !queue.mayWork(number) else { return }
        await withCheckedContinuation { works[number]?.pause = $0 }
    }

    private func resume(_ number: Int) {
        works[number]?.pause?.resume()
        works[number]?.pause = nil
    }

    private func finish(_ number: Int, _ result: Result<Thumbnail, ThumbnailError>) {
        guard let work = works.removeValue(forKey: number) else { return }
        if numbers[work.name] == number { numbers[work.name] = nil }
        for asker in work.askers.values { asker.resume(returning: result) }
    }

    /// Takes back what somebody asked; what nobody waits for is not made, or not made to its end.
    private func leave(_ asker: Int) {
        guard let number = works.first(where: { $0.value.askers[asker] != nil })?.key else { return }
        works[number]?.askers.removeValue(forKey: asker)?.resume(returning: .failure(.cancelled))
        guard let work = works[number], work.askers.isEmpty else { return }
        if let task = work.task {
            // Its turn ends when ffmpeg has; who asks the same now begins anew.
            if numbers[work.name] == number { numbers[work.name] = nil }
            task.cancel()
            resume(number)
        } else {
            queue.remove(number)
            finish(number, .failure(.cancelled))
        }
    }
}
