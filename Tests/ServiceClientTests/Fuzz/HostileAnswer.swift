import ExactJSON
import HostileJSON
import ScriptedService
import SeededNumbers

/// Makes of a good answer what may come in its place over the wire: another body, another head, or no HTTP at all.
///
/// Each ends its connection, so that a client which waits for more than is to come does not wait for long.
struct HostileAnswer {
    private var numbers: Seeded
    private var json: HostileJSON

    init(seed: UInt64) {
        numbers = Seeded(seed)
        json = HostileJSON(seed: seed &+ 1)
    }

    /// - Parameter origin: where the server is, to which an answer may lead back.
    mutating func answer(insteadOf good: ScriptedAnswer, origin: String) -> ScriptedAnswer {
        let body = body(of: good)
        var head = "HTTP/1.1 \(status(good.status)) OK\r\nConnection: close\r\n"
        head += line("Content-Type", numbers.chance(80) ? type(of: good) : pick(Self.types))
        if numbers.chance(25) { head += line("Retry-After", json.number()) }
        if numbers.chance(20) { head += line("Location", location(origin)) }
        if numbers.chance(15) {
            head += line("Content-Range", "bytes \(json.number())-\(json.number())/\(json.number())")
        }
        if numbers.chance(5) { head += line("X-Long", String(repeating: "x", count: 20_000)) }
        switch numbers.number(0...9) {
        case 0: head += line("Content-Length", json.number())
        case 1: head += line("Content-Length", "\(body.count)") + line("Content-Length", json.number())
        case 2:
            head += line("Transfer-Encoding", "chunked") + "\r\n"
            return raw(Array((head + json.number() + "\r\n").utf8) + body)
        case 3: break
        default: head += line("Content-Length", "\(body.count)")
        }
        var bytes = Array((head + "\r\n").utf8) + body
        if numbers.chance(8) { bytes = Array(bytes.prefix(numbers.number(0...bytes.count))) }
        if numbers.chance(5), !bytes.isEmpty { bytes[numbers.number(0...bytes.count - 1)] = 0 }
        return raw(bytes)
    }

    private func raw(_ bytes: [UInt8]) -> ScriptedAnswer { .raw([.bytes(bytes), .cut]) }

    private func line(_ name: String, _ value: String) -> String { "\(name): \(value)\r\n" }

    private func type(of answer: ScriptedAnswer) -> String {
        answer.headers.first { $0.0 == "Content-Type" }?.1 ?? "application/json"
    }

    /// A stream's events one by one, a JSON answer as a value, anything else byte by byte.
    private mutating func body(of answer: ScriptedAnswer) -> [UInt8] {
        let bytes = answer.steps.flatMap { if case .bytes(let bytes) = $0 { bytes } else { [UInt8]() } }
        if type(of: answer).contains("event-stream") {
            let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            return Array(lines.map { line in event(Array(line)) }.joined(separator: [UInt8(ascii: "\n")]))
        }
        guard let value = try? JSON(parsing: bytes) else {
            return numbers.chance(50) ? bytes : json.bytes(of: ["code": 0, "data": .null])
        }
        return json.bytes(of: value)
    }

    private mutating func event(_ line: [UInt8]) -> [UInt8] {
        let start = Array("data: ".utf8)
        guard line.starts(with: start), numbers.chance(70),
            let value = try? JSON(parsing: Array(line.dropFirst(start.count)))
        else { return line }
        return start + json.bytes(of: value)
    }

    private mutating func status(_ good: Int) -> Int {
        numbers.chance(60)
            ? good : pick([200, 200, 201, 204, 206, 301, 302, 304, 400, 401, 402, 404, 409, 416, 429, 500, 599])
    }

    private mutating func location(_ origin: String) -> String {
        pick([
            "http://h:99999/", "//", "http:///", "file:///etc/passwd", "data:,x", "\u{1}", "/again", "?a", "#b",
            "http://[::1",
            origin + "/else", "http://127.0.0.1:1/", String(repeating: "/..", count: 2000), "http://127.0.0.1:-1/",
            "javascript:alert(1)", "http://h%00/", "HTTP://127.0.0.1:1",
        ])
    }

    private mutating func pick<Value>(_ values: [Value]) -> Value { values[numbers.number(0...values.count - 1)] }

    private static let types = [
        "text/html", "text/plain", "application/json; charset=utf-16", "video/mp4", "", "text/event-stream", ";;;", "é",
    ]
}
