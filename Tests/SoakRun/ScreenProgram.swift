import CPty
import Foundation

/// The program on a pseudo-terminal, as a person has it before them.
final class ScreenProgram {
    private let master: Int32
    private let process: pid_t
    private var output: [UInt8] = []
    private(set) var isOver = false

    init(_ home: Home, columns: Int = 110, rows: Int = 34) {
        let words: [UnsafeMutablePointer<CChar>?] = [strdup(home.settings.program), nil]
        let variables: [UnsafeMutablePointer<CChar>?] = home.environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
        var child: Int32 = 0
        master = pty_spawn(
            home.settings.program,
            words,
            variables,
            home.folder.path,
            Int32(columns),
            Int32(rows),
            &child
        )
        process = child
        words.forEach { free($0) }
        variables.forEach { free($0) }
    }

    deinit {
        kill()
        close(master)
    }

    /// All that was written since `forget`, as text.
    var text: String { String(decoding: output, as: UTF8.self) }

    func forget() { output = [] }

    func type(_ keys: String) {
        let bytes = Array(keys.utf8)
        _ = write(master, bytes, bytes.count)
    }

    /// `kill -9`; returns when the program is gone.
    func kill() {
        guard !isOver else { return }
        Foundation.kill(process, SIGKILL)
        waitpid(process, nil, 0)
        isOver = true
    }

    /// How a program ended that nobody has killed; nil while it runs.
    func ending() -> Int32? {
        var status: Int32 = 0
        guard !isOver, waitpid(process, &status, WNOHANG) == process else { return nil }
        isOver = true
        return status
    }

    /// Takes in what is written for some time, or until a condition holds; whether it does.
    @discardableResult
    func read(for time: Duration, until condition: (ScreenProgram) -> Bool = { _ in false }) async throws -> Bool {
        let end = ContinuousClock.now + time
        repeat {
            drain()
            if condition(self) { return true }
            try await Task.sleep(for: .milliseconds(15))
        } while ContinuousClock.now < end
        drain()
        return condition(self)
    }

    /// Takes in what is written until nothing but a clock moves any more.
    func settle(_ isSettled: (ScreenPicture) -> Bool, columns: Int, rows: Int, within time: Duration) async throws
        -> ScreenPicture
    {
        var picture = ScreenPicture(columns: columns, rows: rows)
        var quietSince = ContinuousClock.now
        var last: [String] = []
        let end = ContinuousClock.now + time
        while ContinuousClock.now < end, ending() == nil {
            drain()
            picture.show(output)
            output = []
            if picture.lines != last || !isSettled(picture) { (last, quietSince) = (picture.lines, .now) }
            if quietSince.duration(to: .now) > .milliseconds(900) { break }
            try await Task.sleep(for: .milliseconds(30))
        }
        return picture
    }

    private func drain() {
        var poller = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
        var bytes = [UInt8](repeating: 0, count: 65_536)
        while poll(&poller, 1, 0) > 0 {
            let count = Foundation.read(master, &bytes, bytes.count)
            guard count > 0 else { return }
            output += bytes[..<count]
        }
    }
}
