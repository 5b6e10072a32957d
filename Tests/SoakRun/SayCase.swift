import ExactJSON
import FaultyService
import SeededNumbers

/// Some messages by `reeldeck say`, one after the other, some of them killed.
struct SayCase {
    let number: Int
    let settings: SoakSettings
    private var numbers: Seeded
    private var messages: [Message] = []
    private var used: Set<String> = []
    private var report = CaseReport()
    /// Whether somebody else is at the same service, with whom nothing goes wrong.
    private var hasBystander = false

    var name: String { "say-\(number)" }

    init(_ number: Int, _ settings: SoakSettings) {
        (self.number, self.settings) = (number, settings)
        numbers = settings.numbers(.say, number)
    }

    mutating func run() async throws -> CaseReport {
        try await FaultyService.with(scale: settings.patience) { service, address in
            try await Home.with(address, settings) { home in
                hasBystander = numbers.chance(15)
                let (hasBystander, settings, number) = (hasBystander, settings, number)
                async let bystander = hasBystander ? Self.bystander(address, settings, number: number) : CaseReport()
                for place in 0..<CaseKind.say.size { try await say(place, home, service) }
                await service.settle()
                try await compare(home, service)
                let journal = await service.journal
                report.findings += messages.flatMap { $0.findings(journal, of: name) }
                for message in messages { report.claims[message.claim.rawValue, default: 0] += 1 }
                report.add(try await bystander)
            }
        }
        return report
    }

    private mutating func say(_ place: Int, _ home: Home, _ service: FaultyService) async throws {
        let titles = await service.titles.filter { !used.contains($0) && !$0.hasPrefix("other") }
        let text = Message.text(&numbers, name: "s\(number)x\(place)", titles: titles)
        used.formUnion(titles.filter { text.contains("\"\($0)\"") })
        var plan = TurnPlan.random(&numbers, edits: Edit.all(in: text).count)
        if hasBystander { plan.spareOthers() }
        let kill = numbers.chance(15) ? await Kill.random(&numbers, calls: 4, service) : nil
        let isYes = numbers.chance(70), isSentLater = numbers.chance(60)
        var message = Message(text, plan)
        report.count += 1
        await service.expect(plan, for: text)
        let told = try await run(["say", text], home, &message, kill: kill)
        if told.end == .killed {
            report.kills += 1
            message.wasDisturbed = true
            if message.claim == .nothing { try await takeUp(&message, isSentLater: isSentLater, home) }
        } else if message.claim == .asked {
            try await run(["say", isYes ? "yes" : "no"], home, &message)
            // A no is done when nothing is.
            if !isYes, message.claim == .done { message.claim = .notDone }
        }
        messages.append(message)
    }

    /// Looks what the next program says of a message whose program was killed.
    private mutating func takeUp(_ message: inout Message, isSentLater: Bool, _ home: Home) async throws {
        let pending = try await home.run(["pending"])
        message.transcript.append(pending.transcript)
        note(pending, message)
        message.claim = Claim(left: message, output: pending.output, errors: pending.errors)
        guard message.claim == .parked else { return }
        guard isSentLater else {
            let dropped = try await home.run(["pending", "drop"])
            message.transcript.append(dropped.transcript)
            note(dropped, message)
            return
        }
        try await run(["pending", "send"], home, &message)
        if message.claim == .asked { try await run(["say", "yes"], home, &message) }
    }

    @discardableResult
    private mutating func run(
        _ words: [String],
        _ home: Home,
        _ message: inout Message,
        kill: Kill? = nil
    ) async throws -> Told {
        let told = try await home.run(words, kill: kill)
        message.transcript.append(told.transcript)
        note(told, message)
        message.claim = Claim(told, of: message) ?? .unknown
        return told
    }

    private mutating func note(_ told: Told, _ message: Message) {
        if let kind = told.failure {
            report.findings.append(
                Finding(
                    kind: kind,
                    name: name,
                    cause: message.plan.cause,
                    subject: "\(message.text) · \(message.plan.words)",
                    transcript: told.transcript
                )
            )
        }
    }

    /// What is shown in the end is what the service has.
    private mutating func compare(_ home: Home, _ service: FaultyService) async throws {
        await service.recover()
        let told = try await home.run(["draft"])
        let shown = (try? JSON(parsing: told.output)).map(Self.titles) ?? []
        let titles = await service.titles
        guard told.end != .exited(0) || shown != titles else { return }
        report.findings.append(
            Finding(
                kind: told.failure ?? .stale,
                name: name,
                cause: "draft",
                subject: "the service has \(titles)",
                transcript: told.transcript
            )
        )
    }

    private static func titles(of draft: JSON) -> [String] {
        (draft["t"]?.array ?? []).flatMap { $0["sg"]?.array ?? [] }.compactMap { $0["m"]?["name"]?.string }
    }

    /// Somebody else at the same service, with whom nothing goes wrong.
    private static func bystander(_ address: String, _ settings: SoakSettings, number: Int) async throws -> CaseReport {
        // The one with whom things go wrong is the one who came first.
        try await Task.sleep(for: .seconds(1))
        return try await Home.with(address, settings) { home in
            var report = CaseReport()
            for place in 0..<2 {
                let text = #"add a title "b\#(number)x\#(place)""#
                let told = try await home.run(["say", text])
                report.count += 1
                if told.end != .exited(0) {
                    report.findings.append(
                        Finding(
                            kind: told.failure ?? .toldUnknownThoughClear,
                            name: "say-\(number)",
                            cause: "bystander",
                            subject: text,
                            transcript: told.transcript
                        )
                    )
                }
            }
            return report
        }
    }
}

extension Told {
    /// What is wrong with how it ended, whatever it was about.
    var failure: Finding.Kind? {
        switch end {
        case .crashed: .crashed
        case .hung: .hung
        case .exited, .killed: nil
        }
    }
}
