import Terminal
import Testing
import Timeline
import Workspace

@testable import Deck

/// The conversation is in rows only as far up as one looks, and looks the same as if all of it were.
@Suite struct TranscriptTests {
    private static func entries(_ count: Int) -> [ChatEntry] {
        (0..<count).map { number in
            let speakers: [ChatEntry.Speaker] = [.you, .agent, .tool, .notice, .problem]
            let text = String(repeating: "word\(number) ", count: 1 + number * 7 % 40)
            return ChatEntry(speakers[number % 5], text)
        }
    }

    /// All rows of the conversation, each with the item it is of; an empty row above what the user says.
    private func rows(_ transcript: Transcript) -> [String] {
        transcript.items.flatMap { ($0.isSpaced ? [""] : []) + $0.rows }
    }

    private func seen(_ transcript: Transcript, rows: Int, above: Int) -> [String] {
        var page = [String](repeating: "", count: rows)
        for (item, top) in transcript.seen(rows: rows, above: above) {
            let lines = (item.isSpaced ? [""] : []) + item.rows
            for (row, line) in lines.enumerated() where page.indices.contains(top + row) { page[top + row] = line }
        }
        return page
    }

    @Test(arguments: [0, 1, 3, 40]) func whatIsSeenIsAPartOfTheWhole(_ count: Int) {
        var whole = Transcript()
        whole.load(Self.entries(count))
        whole.fit(width: 37)
        whole.prepare(rows: 1_000_000)
        let all = rows(whole)
        #expect(whole.height == all.count)
        for above in stride(from: 0, through: max(0, all.count - 10), by: 3) {
            var part = Transcript()
            part.load(Self.entries(count))
            part.fit(width: 37)
            part.prepare(rows: above + 10)
            let page = seen(part, rows: 10, above: above)
            let expected = Array(all.dropLast(above).suffix(10))
            #expect(page == expected + [String](repeating: "", count: 10 - expected.count))
        }
    }

    @Test func onlyWhatIsLookedAtIsPutInRows() {
        var transcript = Transcript()
        transcript.load(Self.entries(9000))
        transcript.fit(width: 60)
        transcript.prepare(rows: 30)
        #expect(transcript.items.count == 9000 && transcript.items.count { !$0.rows.isEmpty } <= 30)
        transcript.append(.you, "and now?")
        #expect(transcript.items.count { !$0.rows.isEmpty } <= 31)
    }

    @Test func theOldestGo() {
        var transcript = Transcript()
        transcript.fit(width: 60)
        for number in 0..<12_000 { transcript.append(.notice, "\(number)") }
        #expect(transcript.items.count <= Transcript.limit + 500 && transcript.items.last?.text == "11999")
        #expect(transcript.height == transcript.items.count)
        let last = transcript.append(.agent, "a")
        transcript.change(last) { $0.text = "a\nb" }
        #expect(transcript.items.last?.rows == ["a", "b"] && transcript.height == transcript.items.count + 1)
        // What has gone is not changed in another's place.
        transcript.change(0) { $0.text = "no" }
        #expect(!transcript.items.contains { $0.text == "no" })
    }

    @Test func whoLooksFurtherUpKeepsTheirLines() {
        var chat = ChatPane(PaneStart(draft: DraftSnapshot(Draft()), project: Project(name: "a")))
        chat.load(Self.entries(300))
        chat.fit(into: .init(width: 60, height: 20))
        chat.scroll(by: 50)
        let before = seen(chat.transcript, rows: 10, above: chat.scrollback)
        chat.transcript.append(.agent, "one\ntwo\nthree")
        chat.fit(into: .init(width: 60, height: 20))
        #expect(chat.hasNews && seen(chat.transcript, rows: 10, above: chat.scrollback) == before)
        chat.scroll(by: 10_000)
        #expect(chat.transcript.height - chat.transcriptHeight == chat.scrollback)
        #expect(chat.transcript.items.allSatisfy { !$0.rows.isEmpty })
    }
}
