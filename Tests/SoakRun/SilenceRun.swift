import FaultyService

/// How long the program says nothing while somebody waits for it, with patience as people have it.
public struct SilenceRun: Sendable {
    private let settings: SoakSettings

    /// Nobody waits in the dark for longer.
    public static let bound = Duration.seconds(10)

    /// A run; of the settings only the program and the seed count.
    public init(_ settings: SoakSettings) {
        var settings = settings
        settings.patience = 1
        self.settings = settings
    }

    /// What is waited for, in a word each.
    private static let plans: [(name: String, plan: TurnPlan)] = {
        func plan(_ change: (inout TurnPlan) -> Void) -> TurnPlan {
            var plan = TurnPlan()
            change(&plan)
            return plan
        }
        return [
            ("a slow answer", plan { $0.work = 45 }),
            ("a stream that is cut, and the edit lands", plan { $0.fault = .ends(.cut, afterEvents: 1, .lands(50)) }),
            ("a stream that ends too early", plan { $0.fault = .ends(.clean, afterEvents: 1, .lands(25)) }),
            ("nothing for a while", plan { $0.fault = .stalls(afterEvents: 1, seconds: 45, heartbeats: false) }),
            ("heartbeats for a while", plan { $0.fault = .stalls(afterEvents: 1, seconds: 45, heartbeats: true) }),
            ("called too often", plan { $0.fault = .limited(times: 1, retryAfter: 24) }),
            ("an error, and the connection stays", plan { $0.fault = .error(.event, afterEvents: 1, staysOpen: true) }),
            ("a page instead of a stream", plan { $0.fault = .page }),
            ("looks that take long", plan { $0.looksAfter = [.slow(25), .slow(25)] }),
            ("a look before that takes long", plan { $0.looksBefore = [.slow(25)] }),
            (
                "looks that fail",
                plan { ($0.speech, $0.tellsDraft, $0.looksAfter) = (.silent, false, [.empty, .page, .half]) }
            ),
        ]
    }()

    /// Runs all of them at once.
    public func run() async throws -> SilenceReport {
        try await withThrowingTaskGroup(of: (String, Duration).self) { group in
            for (name, plan) in Self.plans {
                group.addTask { (name, try await silence(of: plan)) }
            }
            group.addTask { ("an export", try await silenceOfExport()) }
            var report = SilenceReport()
            for try await (name, silence) in group { report.silences.append((name, silence)) }
            report.silences.sort { $0.longest > $1.longest }
            return report
        }
    }

    private func silence(of plan: TurnPlan) async throws -> Duration {
        try await FaultyService.with(scale: 1) { service, address in
            try await Home.with(address, settings) { home in
                // The session is begun; what is measured is one message.
                _ = try await home.run(["show"])
                let text = #"add a title "quiet""#
                await service.expect(plan, for: text)
                return try await home.run(["say", text], kill: .after(.seconds(200))).silence
            }
        }
    }

    private func silenceOfExport() async throws -> Duration {
        try await FaultyService.with(scale: 1) { service, address in
            try await Home.with(address, settings) { home in
                _ = try await home.run(["say", #"add a title "quiet""#])
                var plan = FilmPlan()
                plan.length = 1
                await service.expect(plan)
                return try await home.run(["export", "-o", "quiet.mp4"]).silence
            }
        }
    }
}

/// How long the program was silent.
public struct SilenceReport: Sendable, CustomStringConvertible {
    /// What was waited for, the longest silence in front.
    public fileprivate(set) var silences: [(name: String, longest: Duration)] = []

    /// The longest of all.
    public var longest: Duration { silences.first?.longest ?? .zero }

    public var description: String {
        silences.map { "\(($0.longest / .milliseconds(100)).rounded() / 10) s  \($0.name)" }.joined(separator: "\n")
    }
}
