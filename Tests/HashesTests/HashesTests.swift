import Foundation
import Hashes
import SeededNumbers
import TestSupport
import Testing

/// Names and sums that are on disk already must stay what they are.
@Suite(.inTurn) struct HashesTests {
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
    ])
    func theStandardsExamples(_ text: String, _ name: String) {
        #expect(ContentHash.name(text.utf8) == name)
    }

    @Test func aMillionLetters() {
        #expect(
            ContentHash.name(repeatElement(UInt8(ascii: "a"), count: 1_000_000))
                == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
        )
    }

    /// Each length around the edges of blocks, against the system's own tool.
    @Test func everyLengthHasTheHashOfAnotherImplementation() async throws {
        var numbers = Seeded(7)
        let folder = FileManager.default.temporaryDirectory.appending(path: "hashes-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let texts = (0...200).map { length in (0..<length).map { _ in UInt8.random(in: 0...255, using: &numbers) } }
        let files = texts.indices.map { folder.appending(path: "\($0)") }
        for (text, file) in zip(texts, files) { try Data(text).write(to: file) }
        #if os(macOS)
            let tool = ["shasum", "-a", "256"]
        #else
            let tool = ["sha256sum"]
        #endif
        let lines = try Tool.output(of: tool + files.map(\.path)).split(separator: "\n")
        #expect(lines.count == texts.count)
        for (text, line) in zip(texts, lines) { #expect(line.hasPrefix(ContentHash.name(text) + " "), "\(text.count)") }
    }

    @Test func textsAreHashedWithTheirLengths() {
        #expect(ContentHash.name(texts: ["ab", "c"]) == ContentHash.name("2:ab1:c".utf8))
        #expect(ContentHash.name(texts: ["ab", "c"]) != ContentHash.name(texts: ["a", "bc"]))
    }

    @Test func whatIsHalfHashedHasTheNameOfNothing() async {
        let task = Task { () -> Set<String> in
            while !Task.isCancelled { await Task.yield() }
            return [ContentHash.name(texts: ["a"]), ContentHash.name(texts: ["a"]), ContentHash.name("1:a".utf8)]
        }
        task.cancel()
        #expect(await task.value.count == 3)
    }

    @Test(arguments: [("", 0xCBF2_9CE4_8422_2325), ("a", 0xAF63_DC4C_8601_EC8C), ("foobar", 0x8594_4171_F739_67E8)])
    func theSumsThatAreOnDisk(_ text: String, _ sum: UInt64) {
        #expect(Checksum.fnv1a(text.utf8) == sum)
    }
}
