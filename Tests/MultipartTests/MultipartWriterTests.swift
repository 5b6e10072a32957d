import Multipart
import SeededNumbers
import Testing

@Suite("Multipart writer")
struct MultipartWriterTests {
    private func body(_ writer: MultipartWriter, contents: [[UInt8]]) -> [UInt8] {
        writer.pieces.flatMap { piece in
            switch piece {
            case .bytes(let bytes): bytes
            case .content(let index): contents[index]
            }
        }
    }

    @Test("two files around their contents, with the length told first")
    func layout() throws {
        let writer = MultipartWriter(
            parts: [
                .init(MultipartPart(name: "files", filename: "a.mp4", contentType: "video/mp4"), byteCount: 3),
                .init(MultipartPart(name: "note"), byteCount: 0),
            ],
            boundary: try MultipartBoundary("b")
        )
        let bytes = body(writer, contents: [Array("abc".utf8), []])
        #expect(
            String(decoding: bytes, as: UTF8.self)
                == "--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.mp4\"\r\n"
                + "Content-Type: video/mp4\r\n\r\nabc\r\n"
                + "--b\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\n\r\n--b--\r\n"
        )
        #expect(writer.contentLength == bytes.count)
        #expect(writer.contentType == "multipart/form-data; boundary=b")
    }

    @Test("hostile names cannot leave their quotes")
    func hostileNames() throws {
        let part = MultipartPart(
            name: "f\"\r\nX: 1",
            filename: "中文\"; filename=\"b\r\n\r\nevil\0\u{1B}[2J.mp4",
            contentType: "video/mp4\r\nX: 1"
        )
        let writer = MultipartWriter(parts: [.init(part, byteCount: 0)], boundary: try MultipartBoundary("b"))
        #expect(
            String(decoding: body(writer, contents: [[]]), as: UTF8.self)
                == "--b\r\nContent-Disposition: form-data; name=\"f%22%0D%0AX: 1\"; "
                + "filename=\"中文%22; filename=%22b%0D%0A%0D%0Aevil  [2J.mp4\"\r\n"
                + "Content-Type: video/mp4X: 1\r\n\r\n\r\n--b--\r\n"
        )
    }

    @Test("what is written reads back the same, in any pieces", arguments: 0..<60 as Range<UInt64>)
    func roundTrip(seed: UInt64) throws {
        var generator = Seeded(seed)
        let boundary = MultipartBoundary.random(using: &generator)
        // No control character but CR and LF, no `\\`, no literal %22: browsers' escaping keeps these apart no better.
        let letters = ["a", "\"", "\r", "\n", "中", "🎬", ";", "=", " ", "'", "%", "é", "/", ".."]
        let almost = String("\r\n--\(boundary.value)".dropLast())
        let fragments = [almost, "\r\n--", "\r", "\n", "\r\n", "--", "x", "\0"]
        var parts: [MultipartReading.Part] = []
        for _ in 0..<Int.random(in: 0...4, using: &generator) {
            let name = (0..<5).compactMap { _ in letters.randomElement(using: &generator) }.joined()
            let content = (0..<Int.random(in: 0...30, using: &generator))
                .compactMap { _ in fragments.randomElement(using: &generator) }.joined()
            let isFile = Bool.random(using: &generator)
            parts.append(
                .init(
                    name,
                    filename: isFile ? name + "\\x" : nil,
                    contentType: isFile ? "video/mp4" : nil,
                    content: content
                )
            )
        }
        let writer = MultipartWriter(
            parts: parts.map { .init($0.headers, byteCount: $0.content.count) },
            boundary: boundary
        )
        let bytes = body(writer, contents: parts.map(\.content))
        #expect(bytes.count == writer.contentLength)
        var pieces: [ArraySlice<UInt8>] = []
        var start = 0
        while start < bytes.count {
            let end = min(bytes.count, start + Int.random(in: 0...20, using: &generator))
            pieces.append(bytes[start..<end])
            start = end
        }
        #expect(MultipartReading(pieces, boundary: boundary) == MultipartReading(parts: parts))
    }
}
