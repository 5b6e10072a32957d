/// What a line of the log says beside its message.
///
/// There is none for what people write: of that the log knows the length alone.
public enum LogFact: Sendable {
    /// The method of a request.
    case method(String)
    /// The path of a request; its query, which may hold anything, is left out, and so is the key to a film.
    case path(String)
    /// Scheme, host and port of an address.
    case origin(String)
    /// The HTTP status of an answer.
    case status(Int)
    /// How long something took.
    case took(Duration)
    /// How long something is waited for.
    case wait(Duration)
    /// The code of a refusal.
    case code(Int)
    /// How many characters a message has.
    case characters(Int)
    /// The identifier of a session.
    case session(String)
    /// The identifier of an export job.
    case job(String)
    /// Where a job or a conversation stands, by a name of this program's own.
    case phase(String)
    /// The name of a program that was run.
    case program(String)
    /// How it ended.
    case exit(Int)
    /// Why something went wrong, in one line.
    case reason(String)
    /// Which service is worked with.
    case service(String)
    /// Which command of the program is run.
    case command(String)
    /// How many pictures of a film were shown, of those that had their turn.
    case frames(shown: Int, of: Int)

    /// The name of a fact, in the order in which a line tells them.
    enum Key: String, CaseIterable {
        case command, service, method, path, origin, status, ms, wait, code, characters, session, job, phase, program,
            exit, frames, reason
    }

    /// As it is written: its name and its value, which is not yet made safe.
    var entry: (key: Key, value: String) {
        switch self {
        case .method(let method): (.method, method)
        case .path(let path): (.path, Self.shown(path))
        case .origin(let origin): (.origin, origin)
        case .status(let status): (.status, "\(status)")
        case .took(let duration): (.ms, "\(Self.milliseconds(duration))")
        case .wait(let duration): (.wait, "\(Self.milliseconds(duration))")
        case .code(let code): (.code, "\(code)")
        case .characters(let count): (.characters, "\(count)")
        case .session(let session): (.session, session)
        case .job(let job): (.job, job)
        case .phase(let phase): (.phase, phase)
        case .program(let program): (.program, program)
        case .exit(let status): (.exit, "\(status)")
        case .reason(let reason): (.reason, reason)
        case .service(let service): (.service, service)
        case .command(let command): (.command, command)
        case .frames(let shown, let all): (.frames, "\(shown)/\(all)")
        }
    }

    private static func milliseconds(_ duration: Duration) -> Int {
        let parts = duration.components
        return Int(parts.seconds) * 1000 + Int(parts.attoseconds / 1_000_000_000_000_000)
    }

    /// Whoever knows the key of a film may fetch it.
    private static func shown(_ path: String) -> String {
        let path = path.prefix { $0 != "?" && $0 != "#" }
        guard path.hasPrefix("/films/") else { return String(path) }
        return "/films/[key]"
    }
}
