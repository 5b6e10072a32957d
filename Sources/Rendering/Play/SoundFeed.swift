import Foundation
import Timeline

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// The sound of a film that is played, mixed stretch by stretch into a named pipe, as fast as it is heard.
struct SoundFeed: Sendable {
    let source: PlaySource
    /// What is played, in ms.
    let range: TimeRange
    /// How many times as fast.
    let rate: Int
    /// Where the pipe is, made by `makePipe`.
    let pipe: String
    /// What is written before the samples.
    let opening: [UInt8]

    /// How long a stretch is, in ms of the film: the first is short, since all that it mixes is opened before anything is heard.
    private static let lengths = (first: 10_000, others: 40_000)
    /// How many stretches are begun: the one that is heard and the one behind it.
    private static let ahead = 2

    /// Makes the pipe; false where it cannot be.
    func makePipe() -> Bool {
        try? FileManager.default.createDirectory(at: source.folder, withIntermediateDirectories: true)
        return mkfifo(pipe, 0o600) == 0
    }

    /// Writes all samples, until they are heard or the task is cancelled.
    func run() async {
        // For reading too: so it opens at once, and who hears ends when it is closed.
        let file = open(pipe, O_RDWR | O_NONBLOCK)
        guard file >= 0 else { return }
        defer { close(file) }
        guard await send(opening, to: file) else { return }
        await withTaskGroup(of: Void.self) { group in
            var stretches = stretches[...]
            var waiting: [ByteLine] = []
            while !Task.isCancelled {
                while waiting.count < Self.ahead, let stretch = stretches.popFirst() {
                    let line = ByteLine()
                    waiting.append(line)
                    group.addTask { await mix(stretch, into: line) }
                }
                guard let line = waiting.first else { break }
                while let bytes = await line.take(), await send(bytes, to: file) {}
                await waiting.removeFirst().end()
            }
            group.cancelAll()
            // Who waits for room would do so for ever.
            for line in waiting { await line.end() }
        }
        await drain(file)
    }

    /// Waits until what was written is taken: closing would take it away where nobody else has the pipe open.
    private func drain(_ file: Int32) async {
        var left: Int32 = 0
        while !Task.isCancelled, ioctl(file, UInt(FIONREAD), &left) == 0, left > 0 { await pause() }
    }

    private var stretches: [TimeRange] {
        var (stretches, start) = ([TimeRange](), range.start)
        while start < range.end {
            let length = stretches.isEmpty ? Self.lengths.first : Self.lengths.others
            stretches.append(TimeRange(start, min(range.end, start + length)))
            start += length
        }
        return stretches
    }

    /// Mixes a stretch; of one that cannot be mixed comes silence, so that what follows is heard in its time.
    private func mix(_ stretch: TimeRange, into line: ByteLine) async {
        let media = await source.media(source.draft.near(stretch))
        let plan = await LongComputation.run {
            try? PlaySoundPlan(draft: source.draft, media: media, range: stretch, rate: rate)
        }
        let wanted = stretch.duration * FrameGrid.sampleRate / 1000 / rate * 4
        var count = 0
        if let plan {
            let scratch = source.folder.appending(path: UUID().uuidString)
            defer { try? FileManager.default.removeItem(at: scratch) }
            try? plan.sideFiles.write(in: scratch)
            let place = scratch.path(percentEncoded: false)
            try? await Tool.read(source.tools.ffmpeg, plan.arguments, workingDirectory: place) { bytes in
                count += bytes.count
                await line.put(bytes)
            }
        }
        while count < wanted, !Task.isCancelled {
            let silence = [UInt8](repeating: 0, count: min(65_536, wanted - count))
            count += silence.count
            await line.put(silence)
        }
        await line.end()
    }

    /// Whether the bytes were written; not once the task is cancelled.
    private func send(_ bytes: [UInt8], to file: Int32) async -> Bool {
        var place = 0
        while place < bytes.count {
            if Task.isCancelled { return false }
            let written = bytes[place...].withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
            if written > 0 {
                place += written
            } else if errno == EAGAIN || errno == EINTR {
                await pause()
            } else {
                return false
            }
        }
        return true
    }

    private func pause() async { try? await Task.sleep(for: .milliseconds(30)) }
}

/// Bytes between who makes them and who takes them: the maker waits for the taker.
actor ByteLine {
    private var pieces: [[UInt8]] = []
    private var isOver = false
    private var maker: CheckedContinuation<Void, Never>?
    private var taker: CheckedContinuation<Void, Never>?

    /// Adds bytes; returns when there is room for more.
    func put(_ bytes: [UInt8]) async {
        pieces.append(bytes)
        taker?.resume()
        taker = nil
        while pieces.count >= Self.room, !isOver { await withCheckedContinuation { maker = $0 } }
    }

    /// No more come.
    func end() {
        isOver = true
        for waiting in [maker, taker] { waiting?.resume() }
        (maker, taker) = (nil, nil)
    }

    /// The next bytes; nil where no more come.
    func take() async -> [UInt8]? {
        while pieces.isEmpty, !isOver { await withCheckedContinuation { taker = $0 } }
        guard !pieces.isEmpty else { return nil }
        maker?.resume()
        maker = nil
        return pieces.removeFirst()
    }

    private static let room = 2
}
