import SoakRun
import TestSupport
import Testing

/// A soak that finds nothing is worth something only where it would have found it.
@Suite(.inTurn, .timeLimit(.minutes(15))) struct LiarProgramTests {
    /// A program that claims whatever it is asked for.
    @Test func aLiarIsFoundOut() async {
        var settings = SoakSettings(program: "/bin/true")
        (settings.messages, settings.screen, settings.exports, settings.atOnce) = (8, 0, 2, 2)
        let report = await Soak(settings).run()
        let kinds = Set(report.findings.map(\.kind))
        #expect(kinds == [.toldDoneThoughNot, .noFilm])
    }

    @Test func aProgramThatIsNotThereIsNoGoodProgram() async {
        var settings = SoakSettings(program: "/nowhere/reeldeck")
        (settings.messages, settings.screen, settings.exports) = (8, 0, 0)
        #expect(await Soak(settings).run().findings.map(\.kind) == [.broken])
    }
}
