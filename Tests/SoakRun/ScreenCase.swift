import FaultyService
import Foundation
import SeededNumbers

/// Some messages on the screen, which is killed now and then and started again.
struct ScreenCase {
    let number: Int
    let settings: SoakSettings
    private var numbers: Seeded
    private var messages: [Message] = []
    private var report = CaseReport()
    /// Whether anything went wrong with any of them: each may then be in the way of another that is on its way.
    private var isDisturbed = false

    var name: String { "screen-\(number)" }

    init(_ number: Int, _ settings: SoakSettings) {
        (self.number, self.settings) = (number, settings)
        numbers = settings.numbers(.screen, number)
    }

    /// As tall as no terminal is: all of the conversation is on it.
    private static let (columns, rows) = (200, 260)

    mutating func run() async throws -> CaseReport {
        try await FaultyService.with(scale: settings.patience) { service, address in
            try await Home.with(address, settings) { home in
                var screen = ScreenProgram(home)
                try await ready(screen)
                for place in 0..<CaseKind.screen.size {
                    try await say(place, screen, service)
                    guard numbers.chance(20) else { continue }
                    try await screen.read(for: .milliseconds(numbers.number(0...1200)))
                    screen.kill()
                    report.kills += 1
                    isDisturbed = true
                    screen = ScreenProgram(home)
                    try await ready(screen)
                }
                // The first one sees it through; the one after it shows what was kept of it.
                let end = Duration.seconds(4 + 2400 * settings.patience)
                _ = try await screen.settle({ !$0.isAtWork }, columns: 110, rows: 34, within: end)
                if let status = screen.ending() { crashed(status) }
                screen.kill()
                await service.settle()
                let last = ScreenProgram(home, columns: Self.columns, rows: Self.rows)
                let picture = try await last.settle(
                    { !$0.isAtWork && $0.holds("Chat") },
                    columns: Self.columns,
                    rows: Self.rows,
                    within: end
                )
                if let status = last.ending() { crashed(status) }
                last.kill()
                judge(picture.chat, await service.journal)
            }
        }
        return report
    }

    private func ready(_ screen: ScreenProgram) async throws {
        // Typed before the terminal is the program's, keys would be lost in the line of the system.
        try await screen.read(for: .seconds(30)) { $0.text.contains("Chat") }
    }

    private mutating func say(_ place: Int, _ screen: ScreenProgram, _ service: FaultyService) async throws {
        let text = Message.text(&numbers, name: "c\(number)x\(place)", titles: [])
        var plan = TurnPlan.random(&numbers, edits: Edit.all(in: text).count)
        if plan.fault == .asks { plan.fault = .none }
        if !plan.isClear { isDisturbed = true }
        let pause = numbers.one(of: [30, 300, 1500])
        report.count += 1
        await service.expect(plan, for: text)
        screen.type(text)
        var message = Message(text, plan)
        let mark = message.edits.first?.mark ?? text
        try await screen.read(for: .seconds(10)) { $0.text.contains(mark) }
        try await screen.read(for: .milliseconds(60))
        screen.forget()
        screen.type("\r")
        // What is drawn behind the key is no more what was typed: from here on it must not be lost.
        let isShown = try await screen.read(for: .milliseconds(pause)) { $0.text.contains(mark) }
        message.transcript = ["typed; shown: \(isShown)"]
        messages.append(message)
    }

    /// How many messages that wait are told by their number alone, below those that are shown.
    private static func countedOnly(_ chat: [String]) -> Int {
        chat.lazy.compactMap { line in
            line.split(separator: " ").first { $0.allSatisfy(\.isNumber) }.flatMap { Int($0) }
                .flatMap { line.hasPrefix("◌ ") && line.hasSuffix(" more wait") ? $0 : nil }
        }.first ?? 0
    }

    private mutating func judge(_ chat: [String], _ journal: Journal) {
        // Those that were said last stand behind the others.
        var counted = Self.countedOnly(chat)
        for index in messages.indices.reversed() {
            messages[index].claim = Claim(of: messages[index], in: chat)
            if messages[index].claim == .nothing, counted > 0 {
                messages[index].claim = .parked
                counted -= 1
            }
            messages[index].transcript += chat
            messages[index].wasDisturbed = isDisturbed
            report.claims[messages[index].claim.rawValue, default: 0] += 1
        }
        report.findings += messages.flatMap { $0.findings(journal, of: name) }
        for message in messages where message.claim == .nothing && message.transcript[0].hasSuffix("true") {
            guard journal.messages[message.text] == nil else { continue }
            report.findings.append(
                Finding(
                    kind: .lost,
                    name: name,
                    cause: message.plan.cause,
                    subject: "\(message.text) was shown and is gone · \(message.plan.words)",
                    transcript: (chat + journal.lines).joined(separator: "\n")
                )
            )
        }
    }

    private mutating func crashed(_ status: Int32) {
        report.findings.append(
            Finding(kind: .crashed, name: name, cause: "screen", subject: "it ended: \(status)", transcript: "")
        )
    }
}

extension ScreenPicture {
    /// Whether something goes on that will yet be told.
    var isAtWork: Bool {
        lines.contains { line in
            ["working…", "waits", "Looking", "gain in ", "sending", "connecting"].contains { line.contains($0) }
        }
    }

    func holds(_ words: String) -> Bool { lines.contains { $0.contains(words) } }

    /// The lines of the conversation, without what parts it from others.
    var chat: [String] {
        guard let top = lines.firstIndex(where: { $0.contains(" 2 Chat ") }),
            let name = lines[top].firstRange(of: " 2 Chat ")
        else { return [] }
        let heading = lines[top]
        let edge = heading[name.upperBound...].firstIndex(of: "│") ?? heading.endIndex
        let start = heading.distance(from: heading.startIndex, to: name.lowerBound)
        let width = heading.distance(from: name.lowerBound, to: edge)
        return lines[(top + 1)...].prefix { !$0.contains(" 1 Timeline ") }
            .map { String($0.dropFirst(start).prefix(width)) }
            .map { String($0.reversed().drop { $0 == " " }.reversed()) }
    }
}

extension Claim {
    /// By what the conversation shows of a message.
    init(of message: Message, in chat: [String]) {
        // One turn is what stands between two of the person's own.
        let turns = chat.reduce(into: [[String]]()) { turns, line in
            if line.hasPrefix("you ") || turns.isEmpty { turns.append([]) }
            turns[turns.count - 1].append(line)
        }
        let own = turns.last { $0.first?.hasPrefix("you ") == true && $0[0].contains(message.text) }
        let answer = (own ?? []).dropFirst()
        let words = answer.joined(separator: " ")
        // Whatever change is told here is told as this message's.
        let isToldDone = answer.contains { $0.drop { $0 == " " }.hasPrefix("✓") }
        let noted = chat.filter { $0.contains("“\(message.text)”") }.joined(separator: " ")
        // It may stand in the conversation as well, from before it was put back.
        if chat.contains(where: { $0.hasPrefix("◌ not sent ") && $0.contains(message.text) }) {
            self = .parked
        } else if own == nil, let line = chat.first(where: { $0.contains(message.text) }) {
            self = line.contains("◌") || line.lowercased().contains("not sent") ? .parked : .unknown
        } else if own == nil {
            self = .nothing
        } else if words.contains("Not sent") {
            self = .notDone
        } else if Claim.isUnknown(words) || Claim.isUnknown(noted) || noted.contains("so far") {
            self = .unknown
        } else if isToldDone || Claim.tells(words, of: message) {
            self = .done
        } else if answer.contains(where: { $0.drop { $0 == " " }.hasPrefix("✗") }) {
            self = .notDone
        } else {
            // An answer is what `say` ends well with; without any nobody knows what became of it.
            self = words.allSatisfy { $0 == " " } ? .nothing : .done
        }
    }
}
