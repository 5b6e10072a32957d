import CPty
import Foundation

/// A real proxy that knows names nobody else knows, and wants a user.
final class Tinyproxy {
    static let (user, password) = ("ann", "secret")

    /// What resolves names by a list for one program alone.
    private static let wrapper: String? = {
        let folders =
            ["/usr/lib"]
            + ((try? FileManager.default.contentsOfDirectory(atPath: "/usr/lib")) ?? []).map {
                "/usr/lib/\($0)"
            }
        return folders.map { "\($0)/libnss_wrapper.so" }.first { FileManager.default.fileExists(atPath: $0) }
    }()

    private static let program = ["/usr/bin/tinyproxy", "/usr/sbin/tinyproxy"].first {
        FileManager.default.isExecutableFile(atPath: $0)
    }

    /// Whether it is installed; `.ci/run` installs it.
    static let isThere = program != nil && wrapper != nil

    /// Where it listens.
    let port: Int
    private let process: pid_t
    private let logFile: URL

    private struct NotStarted: Error { let log: String }

    /// Starts a proxy that leads the names to this machine.
    init(names: [String], in folder: URL) throws {
        guard let program = Self.program, let wrapper = Self.wrapper else { throw NotStarted(log: "not installed") }
        let hosts = folder.appending(path: "hosts")
        try Data(names.map { "127.0.0.1 \($0)\n" }.joined().utf8).write(to: hosts)
        var last = ""
        // It cannot be told to take a free port: one that is taken meanwhile is another's, and the next is tried.
        for attempt in 0..<5 {
            let port = try Self.freePort()
            let log = folder.appending(path: "proxy-\(attempt).log"),
                configuration = folder.appending(path: "proxy.conf")
            let lines = [
                "Port \(port)", "Listen 127.0.0.1", "Timeout 600", "MaxClients 50", "LogLevel Connect",
                "LogFile \"\(log.path)\"", "BasicAuth \(Self.user) \(Self.password)",
            ]
            try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: configuration)
            let process = Self.start(
                [program, "-d", "-c", configuration.path],
                ["LD_PRELOAD=\(wrapper)", "NSS_WRAPPER_HOSTS=\(hosts.path)"]
            )
            while Self.isRunning(process), !Self.isOpen(port) { usleep(10_000) }
            if Self.isRunning(process) {
                (self.port, self.process, logFile) = (port, process, log)
                return
            }
            last = (try? String(contentsOf: log, encoding: .utf8)) ?? ""
        }
        throw NotStarted(log: last)
    }

    deinit {
        kill(process, SIGKILL)
        waitpid(process, nil, 0)
    }

    private static func start(_ arguments: [String], _ environment: [String]) -> pid_t {
        let words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
        let variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup($0) } + [nil]
        defer { (words + variables).forEach { free($0) } }
        return quiet_spawn(arguments[0], words, variables)
    }

    private static func isRunning(_ process: pid_t) -> Bool { process > 0 && waitpid(process, nil, WNOHANG) == 0 }

    /// `http://ann:s%65cret@127.0.0.1:PORT`: with an escape, as people have to write what an address cannot hold.
    var address: String { "http://\(Self.user):s%65cret@127.0.0.1:\(port)" }

    /// Where it was asked to lead, each as often as it was.
    var tunnels: [String] {
        let log = (try? String(contentsOf: logFile, encoding: .utf8)) ?? ""
        return log.matches(of: /: CONNECT (\S+) HTTP/).map { String($0.output.1) }
    }

    private static func freePort() throws -> Int {
        let socket = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(socket) }
        var place = sockaddr_in()
        place.sin_family = sa_family_t(AF_INET)
        place.sin_addr.s_addr = inet_addr("127.0.0.1")
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let result = withUnsafeMutablePointer(to: &place) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                bind(socket, address, length) == 0 ? getsockname(socket, address, &length) : -1
            }
        }
        guard result == 0 else { throw NotStarted(log: "no free port") }
        return Int(UInt16(bigEndian: place.sin_port))
    }

    private static func isOpen(_ port: Int) -> Bool {
        let socket = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(socket) }
        var place = sockaddr_in()
        place.sin_family = sa_family_t(AF_INET)
        place.sin_addr.s_addr = inet_addr("127.0.0.1")
        place.sin_port = UInt16(port).bigEndian
        return withUnsafePointer(to: &place) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
    }
}
