import Foundation
import Timeline

/// The sound of a film that is played, heard by a program of this machine.
public actor SoundPlayer {
    private let program: SoundProgram
    private let feed: SoundFeed
    private let socketPath: String
    private var socket: PlayerSocket?
    private var works: [Task<Void, Never>] = []
    private let told: AsyncStream<Int>.Continuation
    private var ready: CheckedContinuation<Bool, Never>?
    private var isReady: Bool?

    /// What is heard, in ms of the film from where it was begun at, as the program tells it; nothing where it tells none.
    public nonisolated let readings: AsyncStream<Int>

    /// How long a program may take until it could be heard.
    private static let patience = Duration.seconds(3)

    /// Sound of a stretch of the film in ms, so many times as fast.
    public init(_ program: SoundProgram, _ source: PlaySource, range: TimeRange, rate: Int = 1) {
        self.program = program
        let folder = source.folder
        feed = SoundFeed(
            source: source,
            range: range,
            rate: max(1, rate),
            pipe: folder.appending(path: "sound").path(percentEncoded: false),
            opening: program.opening
        )
        socketPath = folder.appending(path: "mpv").path(percentEncoded: false)
        (readings, told) = AsyncStream<Int>.makeStream()
    }

    /// Prepares it; whether it could be heard now.
    public func prepare() async -> Bool {
        guard works.isEmpty, feed.makePipe() else { return false }
        works.append(Task { [feed] in await feed.run() })
        guard program.kind == .mpv else { return true }
        play()
        works.append(Task { await connect() })
        works.append(
            Task {
                try? await Task.sleep(for: Self.patience)
                settle(false)
            }
        )
        return await withCheckedContinuation { continuation in
            if let isReady { continuation.resume(returning: isReady) } else { ready = continuation }
        }
    }

    /// Lets it be heard.
    public func start() {
        switch program.kind {
        case .mpv: socket?.say("\"set_property\",\"pause\",false")
        case .ffplay: play()
        }
    }

    /// Ends it at once.
    public func stop() {
        settle(false)
        socket?.end()
        works.forEach { $0.cancel() }
        told.finish()
    }

    // MARK: The program

    private func play() {
        let words = program.words(pipe: feed.pipe, socket: socketPath)
        works.append(
            Task { [program] in
                try? await Tool.read(program.path, words) { _ in }
                // Who has ended without having been heard never will be.
                settle(false)
            }
        )
    }

    private func settle(_ works: Bool) {
        isReady = isReady ?? works
        ready?.resume(returning: works)
        ready = nil
    }

    private func connect() async {
        while !Task.isCancelled, isReady == nil {
            if let socket = PlayerSocket(path: socketPath) {
                self.socket = socket
                await listen(to: socket)
                return
            }
            // It has just been started.
            try? await Task.sleep(for: .milliseconds(10))
        }
    }

    private func listen(to socket: PlayerSocket) async {
        socket.say("\"observe_property\",1,\"time-pos\"")
        for await message in socket.messages {
            switch message.event {
            case "playback-restart": settle(true)
            case "end-file": settle(false)
            case "property-change" where message.name == "time-pos":
                if let seconds = message.data { told.yield(Int((seconds * 1000).rounded()) * feed.rate) }
            default: break
            }
        }
        told.finish()
    }
}
