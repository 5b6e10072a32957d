import Foundation
import Testing

/// What people say, from outside: each has the very film or question that somebody looked at and judged.
@Suite("What people say") struct SpokenCaseTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Tables")

    /// The tables, and the share of each language that is to be right at least.
    static let tables = [
        "sentences", "outside-en", "outside-zh", "strangers", "strangers-2", "strangers-3", "siblings",
    ]

    /// Said by people who were told to say it as unlike the others as clearness allows. What came of them is judged too, and
    /// much of it is still asked: `CASES=all` says them, and tells how much.
    static let open = ["siblings-2", "unlike"]
    private static let asked = ProcessInfo.processInfo.environment["CASES"] == "all" ? tables + open : tables

    struct Judged: Equatable {
        var judgement: SpokenCase.Judgement
        var note: Substring
        var outcome: [String]
    }

    @Test(arguments: asked) func whatComesOfThemIsWhatWasJudged(_ table: String) throws {
        let cases = try Self.cases(table)
        #expect(cases.count >= 100)
        var talks: [SpokenCase.Start: Talk] = [:]
        for said in cases where talks[said.start] == nil { talks[said.start] = said.start.talk }
        let known = try Self.judged(table)
        var now: [Judged] = []
        for (number, said) in cases.enumerated() {
            let talk = try #require(talks[said.start])
            let outcome = said.outcome(from: talk)
            // What came out otherwise than it was judged is to be judged again.
            let judged = known[said.sentences].flatMap { $0.outcome == outcome ? $0 : nil }
            let old = known[said.sentences]?.judgement.rawValue ?? "none"
            now.append(judged ?? Judged(judgement: .new, note: "was \(old)", outcome: outcome))
            if judged == nil, ProcessInfo.processInfo.environment["RECORD_CASES"] != "1" {
                Issue.record("\(table) \(number + 1), expected: \(said.expected)\n\(outcome.joined(separator: "\n"))")
            }
        }
        if ProcessInfo.processInfo.environment["RECORD_CASES"] == "1" {
            try Self.write(zip(cases, now).map { $0 }, table)
            Issue.record("\(table).txt was written; judge what is marked as new.")
            return
        }
        for language in Set(cases.map(\.language)) {
            let judgements = zip(cases, now).filter { $0.0.language == language }.map(\.1.judgement)
            let right = judgements.count { $0 == .right }
            guard !Self.open.contains(table) else {
                let rest = "\(judgements.count { $0 == .asks }) asked, \(judgements.count { $0 == .wrong }) wrong"
                print("\(table) \(language): \(right) of \(judgements.count) right, \(rest)")
                continue
            }
            #expect(!judgements.contains(.wrong), "\(table): a wrong edit")
            #expect(!judgements.contains(.new), "\(table): not judged yet")
            #expect(right * 100 >= judgements.count * 85, "\(table) \(language): \(right) of \(judgements.count)")
        }
    }

    private static func cases(_ table: String) throws -> [SpokenCase] {
        let lines = try String(contentsOf: folder.appending(path: "\(table).tsv"), encoding: .utf8).split(
            separator: "\n"
        )
        let cases = lines.dropFirst().map { SpokenCase(line: $0) }
        #expect(cases.allSatisfy { $0 != nil }, "a line of \(table).tsv cannot be read")
        return cases.compactMap { $0 }
    }

    private static func judged(_ table: String) throws -> [[String]: Judged] {
        let file = folder.appending(path: "\(table).txt")
        guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [:] }
        var judged: [[String]: Judged] = [:]
        for block in text.components(separatedBy: "\n\n") {
            let lines = block.split(separator: "\n").map(String.init)
            guard let head = lines.first, head.hasPrefix("# ") else { continue }
            let words = head.dropFirst(2).split(separator: " ", maxSplits: 1)
            let judgement = try #require(words.first.flatMap { SpokenCase.Judgement(rawValue: String($0)) }, "\(head)")
            let outcome = lines.dropFirst().filter { !$0.hasPrefix("= ") }
            let sentences = outcome.filter { $0.hasPrefix("> ") }.map { String($0.dropFirst(2)) }
            judged[sentences] = Judged(
                judgement: judgement,
                note: words.dropFirst().first ?? "",
                outcome: Array(outcome)
            )
        }
        return judged
    }

    private static func write(_ all: [(said: SpokenCase, judged: Judged)], _ table: String) throws {
        let blocks = all.map { said, judged in
            let head = "# \(judged.judgement) \(judged.note)".trimmingCharacters(in: .whitespaces)
            return ([head, "= \(said.start.rawValue) \(said.expected)"] + judged.outcome).joined(separator: "\n")
        }
        let text = blocks.joined(separator: "\n\n") + "\n"
        try text.write(to: folder.appending(path: "\(table).txt"), atomically: true, encoding: .utf8)
    }
}
