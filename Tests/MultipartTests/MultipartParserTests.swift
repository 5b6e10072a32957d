import Foundation
import Multipart
import Testing

@Suite("Multipart parser")
struct MultipartParserTests {
    private func fixture(_ name: String) throws -> [UInt8] {
        let folder = try #require(Bundle.module.url(forResource: "Fixtures", withExtension: nil))
        return [UInt8](try Data(contentsOf: folder.appending(path: name)))
    }

    /// Reads `body` whole, cut at every byte, and byte by byte.
    private func expect(_ body: [UInt8], _ boundary: MultipartBoundary, reads expected: MultipartReading) {
        #expect(MultipartReading([body[...]], boundary: boundary) == expected)
        for cut in 0...body.count {
            let reading = MultipartReading([body[..<cut], body[cut...]], boundary: boundary)
            if reading != expected { Issue.record("cut at byte \(cut): \(reading)") }
        }
        #expect(MultipartReading(body.indices.map { body[$0...$0] }, boundary: boundary) == expected)
    }

    @Test("a body as curl sends it")
    func curl() throws {
        let boundary = try MultipartBoundary.parse(
            contentType: "multipart/form-data; boundary=------------------------d74496d66958873e"
        )
        let expected = MultipartReading(parts: [
            .init("source_type", content: "file"),
            .init(
                "files",
                filename: "my \"best\" clip.mp4",
                contentType: "video/mp4",
                content: "\0\0\0\u{18}ftypmp42\r\n--------------------------d74496d66958873\r\r\n--not\r\n"
            ),
            .init("files", filename: "城市.png", contentType: "application/octet-stream", content: ""),
        ])
        expect(try fixture("curl.multipart"), boundary, reads: expected)
    }

    @Test("preamble, padding, folded headers, other headers, epilogue")
    func generousForms() throws {
        let body =
            "This is a preamble --b\r\n--b \t\r\ncontent-disposition:\r\n  FORM-DATA ; Name = a\r\nX-Other: 1\r\n\r\n1"
            + "\r\n--b\r\nContent-Disposition: form-data; name=\"b\"\r\n\r\n--b\r\n"
            + "Content-Disposition: form-data; name=c\r\n\r\n\r\n\r\n--b--\r\nepilogue\r\n--b\r\n"
        let expected = MultipartReading(parts: [
            .init("a", content: "1"), .init("b", content: ""), .init("c", content: "\r\n"),
        ])
        expect(Array(body.utf8), try MultipartBoundary("b"), reads: expected)
    }

    @Test("a form without parts")
    func noParts() throws {
        expect(Array("--b--".utf8), try MultipartBoundary("b"), reads: MultipartReading(parts: []))
    }

    @Test(
        "file names",
        arguments: [
            (#"filename="a.mp4""#, "a.mp4"),
            (#"filename="a;b=c.mp4""#, "a;b=c.mp4"),
            (#"filename="say \"hi\" \\ .mp4""#, #"say "hi" \ .mp4"#),
            (#"filename="C:\clips\a.mp4""#, #"C:\clips\a.mp4"#),
            (#"filename="ends with \""#, #"ends with \"#),
            (#"filename="%22%0d%0A%41%.mp4""#, "\"\r\n%41%.mp4"),
            (#"filename=plain.mp4"#, "plain.mp4"),
            (#"filename="""#, ""),
            (#"filename="never closed"#, "never closed"),
            (#"filename="fallback.mp4"; filename*=UTF-8''%e4%B8%ad%20%E6%96%87.mp4"#, "中 文.mp4"),
            (#"filename*=utf-8'en'a%2Fb.mp4; filename="fallback.mp4""#, "a/b.mp4"),
            (#"filename="fallback.mp4"; filename*=KOI8-R''%C1"#, "fallback.mp4"),
            (#"filename="../../etc/passwd""#, "../../etc/passwd"),
        ]
    )
    func fileNames(header: String, expected: String) throws {
        let body = "--b\r\nContent-Disposition: form-data; name=\"f\"; \(header)\r\n\r\nx\r\n--b--"
        let reading = MultipartReading(body, boundary: try MultipartBoundary("b"))
        #expect(reading == MultipartReading(parts: [.init("f", filename: expected, content: "x")]))
    }

    @Test("a file name in invalid UTF-8 is repaired")
    func invalidName() throws {
        let body =
            Array("--b\r\nContent-Disposition: form-data; name=f; filename=\"".utf8) + [0xFF]
            + Array("\"\r\n\r\n\r\n--b--".utf8)
        let reading = MultipartReading([body[...]], boundary: try MultipartBoundary("b"))
        #expect(reading.parts.first?.headers.filename == "\u{FFFD}")
    }

    static let broken: [(String, MultipartError)] = [
        ("", .truncated),
        ("no boundary at all", .truncated),
        ("--b\r\n", .truncated),
        ("--b-", .truncated),
        ("--b\r\nContent-Disposition: form-data; name=a\r\n\r\n1", .truncated),
        ("--b\r\nContent-Disposition: form-data; name=a\r\n\r\n1\r\n--b", .truncated),
        ("--bc\r\n", .malformedBoundaryLine),
        ("--b\n", .malformedBoundaryLine),
        ("--b-x", .malformedBoundaryLine),
        ("--b \r\r\n", .malformedBoundaryLine),
        ("--b\r\nno colon\r\n\r\n", .malformedHeader),
        ("--b\r\n: no name\r\n\r\n", .malformedHeader),
        ("--b\r\n\r\nx\r\n--b--", .missingName),
        ("--b\r\nContent-Disposition: attachment; name=a\r\n\r\nx\r\n--b--", .missingName),
        ("--b\r\nContent-Disposition: form-data; filename=a\r\n\r\nx\r\n--b--", .missingName),
    ]

    @Test("broken bodies are told apart, in any pieces", arguments: broken)
    func brokenBodies(text: String, error: MultipartError) throws {
        let body = Array(text.utf8)
        let boundary = try MultipartBoundary("b")
        for cut in 0...body.count {
            #expect(MultipartReading([body[..<cut], body[cut...]], boundary: boundary).error == error)
        }
    }

    @Test("headers are bounded, and the error stays")
    func headerLimit() throws {
        var parser = MultipartParser(boundary: try MultipartBoundary("b"))
        _ = try parser.feed("--b\r\nX: ".utf8)
        _ = try parser.feed([UInt8](repeating: 0x78, count: MultipartParser.headerLimit - 3))
        #expect(throws: MultipartError.headersTooLarge(limit: 16_384)) { try parser.feed("x".utf8) }
        #expect(throws: MultipartError.headersTooLarge(limit: 16_384)) { try parser.feed("\r\n\r\n".utf8) }
        #expect(throws: MultipartError.headersTooLarge(limit: 16_384)) { try parser.finish() }
    }

    @Test("content is passed on as it comes, without copies held back", .timeLimit(.minutes(15)))
    func streaming() throws {
        var parser = MultipartParser(boundary: try MultipartBoundary("boundary"))
        _ = try parser.feed("--boundary\r\nContent-Disposition: form-data; name=f\r\n\r\n".utf8)
        // The worst case for a search: every line starts like the boundary.
        let piece = Array(String(repeating: "\r\n--boundar", count: 6000).utf8)[...]
        var passed = 0
        for round in 1...40 {
            for case .body(let bytes) in try parser.feed(piece) { passed += bytes.count }
            #expect(round * piece.count - passed <= 12)
        }
        #expect(try parser.feed("\r\n--boundary--".utf8).suffix(2) == [.partEnded, .finished])
        try parser.finish()
    }
}
