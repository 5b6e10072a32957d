import Foundation
import Synchronization
import TestSupport
import Testing

@testable import Rendering

@Suite(.inTurn, .timeLimit(.minutes(15)))
struct ToolFilmTests {
    @Test("lines are the same however the bytes are cut", arguments: 1...9)
    func splitting(size: Int) {
        let bytes = Array("frame=1\r\n\nfps=2\rlast é".utf8)
        var splitter = LineSplitter()
        var lines: [String] = []
        for start in stride(from: 0, to: bytes.count, by: size) {
            lines += splitter.append(bytes[start..<min(start + size, bytes.count)])
        }
        if let last = splitter.finish() { lines.append(last) }
        #expect(lines == ["frame=1", "fps=2", "last é"])
    }

    @Test func splittingIsBounded() {
        var splitter = LineSplitter()
        #expect(splitter.append(repeatElement(UInt8(ascii: "x"), count: 1 << 20)).isEmpty)
        #expect(splitter.finish()?.utf8.count == LineSplitter.longest)
    }

    @Test("the line that tells most is kept, without control characters")
    func complaints() {
        var complaint = Complaint()
        ["first", "  a.mp4: Invalid \u{1B}[31mdata", "", "Conversion failed!"].forEach { complaint.hear($0) }
        #expect(complaint.line == "a.mp4: Invalid \\u{1b}[31mdata")
    }

    @Test func exitStatusAndWords() async throws {
        await #expect(throws: ToolError.exited(program: "sh", status: 3, line: "oh no")) {
            try await Tool.run("/bin/sh", ["-c", "echo out; echo oh no >&2; exit 3"]) { _ in }
        }
        await #expect(throws: ToolError.self) { try await Tool.run("/nowhere/tool", []) { _ in } }
    }

    @Test("a child has no input, speaks English, and is in a session of its own")
    func surroundings() async throws {
        let script = "read x || echo no input; echo $LC_ALL; cut -d' ' -f6 /proc/$$/stat; echo $$"
        let said = try await Tool.collect("/bin/sh", ["-c", script]).bytes
        let lines = String(decoding: said, as: UTF8.self).split(separator: "\n")
        #expect(lines.count == 4)
        #expect(lines.prefix(2) == ["no input", "C"])
        #expect(lines[2] == lines[3])
    }

    @Test("all of a long output arrives, and much noise beside it does no harm")
    func longOutput() async throws {
        let count = Mutex(0)
        let script = "i=0; while [ $i -lt 20000 ]; do echo line $i; echo noise $i >&2; i=$((i+1)); done"
        try await Tool.run("/bin/sh", ["-c", script]) { _ in count.withLock { $0 += 1 } }
        #expect(count.withLock { $0 } == 20_000)
    }

    @Test(
        "a tool of low priority, and what it starts, is nicer than this program",
        .timeLimit(.minutes(10)),
        arguments: [ToolPriority.low, .normal]
    )
    func priority(_ priority: ToolPriority) async throws {
        let heard = Mutex<[String]>([])
        let own = try await Tool.collect("nice", []).bytes
        let now = try #require(Int(String(decoding: own, as: UTF8.self).prefix { $0 != "\n" }))
        let wanted = min(now + (priority == .low ? 10 : 0), 19)
        // It waits until it has been told, which comes after its start, whenever this program gets round to it.
        let script = "while [ $(nice) -lt $0 ]; do sleep 0.02; done; nice; (nice)"
        try await Tool.run("/bin/sh", ["-c", script, "\(wanted)"], priority: priority) { line in
            heard.withLock { $0.append(line) }
        }
        #expect(heard.withLock { $0 } == ["\(wanted)", "\(wanted)"])
    }

    @Test("a program whose output nobody takes stands still")
    func pressure() async throws {
        let shop = try RenderingFixture()
        // Each line is a kilobyte, so that few of them fit between the two programs.
        let script = "l=$(printf %01023d 0); i=0; while [ $i -lt $0 ]; do echo $l; i=$((i+1)); done; : > \"$1\""
        var (count, isFirst, wasThere) = (0, true, false)
        try await Tool.read("/bin/sh", ["-c", script, "5000", shop.path("first")]) { bytes in
            count += bytes.count
            guard isFirst else { return }
            isFirst = false
            // Another that is heard writes many times as much meanwhile.
            try? await Tool.run("/bin/sh", ["-c", script, "20000", shop.path("second")]) { _ in }
            wasThere = FileManager.default.fileExists(atPath: shop.path("first"))
        }
        #expect(!wasThere)
        #expect(count == 5_120_000)
        #expect(shop.names == ["first", "second"])
    }

    @Test("cancelling ends a child that does not listen")
    func cancelling() async throws {
        let (lines, said) = AsyncStream.makeStream(of: String.self)
        let task = Task {
            try await Tool.run("/bin/sh", ["-c", "trap '' TERM; echo $$; while :; do :; done"]) { said.yield($0) }
        }
        var iterator = lines.makeAsyncIterator()
        let pid = try #require(await iterator.next().flatMap { Int32($0) })
        task.cancel()
        // Left alone it would run for ever, and this would wait as long.
        await #expect(throws: ToolError.cancelled) { try await task.value }
        #expect(kill(pid, 0) == -1)
    }

    @Test func findsTools() throws {
        #expect(throws: MediaToolsError.notInstalled("ffmpeg")) { try MediaTools.find(searchPath: "bin:/nowhere") }
        #expect(
            MediaToolsError.notInstalled("ffmpeg").description.hasPrefix("ffmpeg is not installed. Install it: apt-get")
        )
    }

    @Test func capabilities() async throws {
        let can = await (try MediaTools.find()).capabilities()
        #expect(can.missing.isEmpty)
        #expect(can.version?.hasPrefix("ffmpeg version") == true)
        let none = await MediaTools(ffmpeg: "/nowhere/ffmpeg", ffprobe: "/nowhere/ffprobe").capabilities()
        #expect(none.version == nil)
        #expect(none.missing.contains("filter ass"))
    }
}
