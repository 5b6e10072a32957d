import Foundation
import ScriptedService
import ServiceClient

/// A film to be fetched, and how stores answer those who ask for the rest of it.
enum Film {
    /// It is made of boxes as a film is, and no two of its stretches are alike.
    static let bytes: [UInt8] =
        least
        + box("mdat", (least.count + 8..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8 &+ $0 >> 16) })

    /// The least that is a film: what it is, and what it holds.
    static let least = head + box("moov", [])

    /// A box with its length and its name in front.
    static func box(_ name: String, _ content: [UInt8]) -> [UInt8] {
        let length = UInt32(content.count + 8)
        return (0..<4).map { UInt8(truncatingIfNeeded: length >> (24 - 8 * UInt32($0))) } + Array(name.utf8) + content
    }

    /// The first bytes of an MP4.
    static let head: [UInt8] = [0, 0, 0, 0x18] + Array("ftypisom".utf8) + [0, 0, 2, 0] + Array("isomiso2".utf8)

    /// Where a request wants to go on.
    static func start(_ request: ScriptedRequest) -> Int? {
        guard let range = request.header("Range"), range.hasPrefix("bytes="), range.hasSuffix("-") else { return nil }
        return Int(range.dropFirst("bytes=".count).dropLast())
    }

    /// All of it, or the rest as it should be.
    static func answer(_ request: ScriptedRequest) -> ScriptedAnswer {
        guard let start = start(request), start < bytes.count else { return .file(bytes) }
        return part(from: start, said: "bytes \(start)-\(bytes.count - 1)/\(bytes.count)")
    }

    /// The bytes from a place on, under any `Content-Range`.
    static func part(from start: Int, said range: String?) -> ScriptedAnswer {
        var answer = ScriptedAnswer.file(Array(bytes[start...]))
        answer.status = 206
        if let range { answer.headers.append(("Content-Range", range)) }
        return answer
    }

    /// The beginning, under the promise of all, and then nothing.
    static func cut(after length: Int) -> ScriptedAnswer {
        ScriptedAnswer(framing: .fixed(bytes.count), steps: [.bytes(Array(bytes.prefix(length))), .cut])
    }
}

extension ClientFixture {
    /// Where a film shall be.
    var film: URL { folder.appending(path: "films/my film.mp4") }
    /// What has come of it.
    var part: URL { folder.appending(path: "films/my film.mp4.part") }

    func has(_ file: URL) -> Bool { FileManager.default.fileExists(atPath: file.path) }

    func bytes(_ file: URL) throws -> [UInt8] { Array(try Data(contentsOf: file)) }

    /// Leaves a part as an earlier try did.
    func leave(_ bytes: some Sequence<UInt8>) throws {
        try FileManager.default.createDirectory(at: part.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: part)
    }

    func fetch(url: String? = nil, size: Int? = nil) async throws {
        try await client.download(render: "r", url: url, size: size, to: film)
    }
}
