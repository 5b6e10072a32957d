import Foundation

/// Runs all cases, some at once, and tells what it finds.
public struct Soak: Sendable {
    private let settings: SoakSettings
    /// Hears of each finding as it comes.
    private let hear: @Sendable (Finding) -> Void

    /// A soak by its settings.
    public init(_ settings: SoakSettings, hear: @escaping @Sendable (Finding) -> Void = { _ in }) {
        (self.settings, self.hear) = (settings, hear)
    }

    /// Runs the cases until all are done or the time is over.
    public func run() async -> SoakReport {
        let end = ContinuousClock.now + .seconds(settings.minutes * 60)
        var report = SoakReport()
        await withTaskGroup(of: (CaseKind, CaseReport).self) { group in
            var cases = cases()[...]
            func begin() {
                guard ContinuousClock.now < end, let (kind, number) = cases.popFirst() else { return }
                group.addTask { (kind, await run(kind, number)) }
            }
            for _ in 0..<settings.atOnce { begin() }
            for await (kind, found) in group {
                found.findings.forEach(hear)
                report.kinds[kind, default: .init()].add(found)
                begin()
            }
            report.isCutShort = !cases.isEmpty
        }
        return report
    }

    /// The cases of all kinds, evenly mixed, so that a bound of time cuts all of them alike.
    private func cases() -> [(CaseKind, Int)] {
        let counts: [CaseKind: Int] = [.say: settings.messages, .screen: settings.screen, .export: settings.exports]
        let all = CaseKind.allCases.flatMap { kind in
            let count = ((counts[kind] ?? 0) + kind.size - 1) / kind.size
            return (0..<count).map { (kind, $0, (Double($0) + 0.5) / Double(count)) }
        }
        if let only = settings.only {
            let parts = only.split(separator: "-")
            guard parts.count == 2, let kind = CaseKind(rawValue: String(parts[0])), let number = Int(parts[1]) else {
                return []
            }
            return [(kind, number)]
        }
        return all.sorted { $0.2 < $1.2 }.map { ($0.0, $0.1) }
    }

    private func run(_ kind: CaseKind, _ number: Int) async -> CaseReport {
        do {
            switch kind {
            case .say:
                var one = SayCase(number, settings)
                return try await one.run()
            case .screen:
                var one = ScreenCase(number, settings)
                return try await one.run()
            case .export:
                var one = ExportCase(number, settings)
                return try await one.run()
            }
        } catch {
            let finding = Finding(
                kind: .broken,
                name: "\(kind.rawValue)-\(number)",
                cause: "soak",
                subject: "\(error)",
                transcript: ""
            )
            return CaseReport(findings: [finding])
        }
    }
}

/// What a soak found.
public struct SoakReport: Sendable, CustomStringConvertible {
    /// By what was tried.
    public var kinds: [CaseKind: CaseReport] = [:]
    /// Whether the time was over before all cases had begun.
    public var isCutShort = false

    /// All findings.
    public var findings: [Finding] { kinds.values.flatMap(\.findings) }

    public var description: String {
        var lines = CaseKind.allCases.compactMap { kind in
            kinds[kind].map { report in
                let claims = report.claims.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(
                    separator: ", "
                )
                return "\(kind.rawValue): \(report.count), \(report.kills) kills; told as \(claims)"
            }
        }
        if isCutShort { lines.append("(not all cases were run: the time was over)") }
        lines += Finding.Kind.allCases.map { kind in
            let found = findings.filter { $0.kind == kind }
            // Of each cause one case, to be run alone.
            let causes = Dictionary(grouping: found, by: \.cause).sorted { $0.value.count > $1.value.count }
                .map { "\($0.key) \($0.value.count) (\($0.value[0].name))" }
            return "\(kind.rawValue): \(found.count)" + (found.isEmpty ? "" : "  " + causes.joined(separator: ", "))
        }
        return lines.joined(separator: "\n")
    }
}
