import SoakRun
import TestSupport
import Testing

/// A slice of the soak: what the real program tells, held against what a faulty service saw.
///
/// Patience is a hundredth of the usual, so that it needs the machine to itself: `.ci/slice` runs it.
@Suite(.inTurn, .serialized, .timeLimit(.minutes(10)), .enabled(if: TestAmount.isAll, "a slice of the soak: .ci/slice"))
struct SoakTests {
    @Test func whatIsToldIsSo() async {
        var settings = SoakSettings(program: Program.path)
        (settings.messages, settings.screen, settings.exports) = (40, 12, 8)
        let report = await Soak(settings).run()
        for finding in report.findings {
            Issue.record("\(finding.kind.rawValue) · \(finding.name) · \(finding.subject)\n\(finding.transcript)")
        }
        // Something was tried of each kind, and killed.
        for kind in CaseKind.allCases { #expect(report.kinds[kind]?.count ?? 0 > 0) }
        #expect(report.kinds.values.contains { $0.kills > 0 })
    }
}
