import SeededNumbers
import Testing
import Timeline

@testable import Workspace

/// A batch as a value: what is done for a file next, and what becomes of the others.
@Suite struct BatchTests {
    private static func job(_ name: String, _ instructions: String...) -> BatchJob {
        BatchJob(file: "/in/\(name).mov", instructions: instructions, order: ExportOrder(file: "/out/\(name).mp4"))
    }

    private static let film = Draft(json: Drafts.titled)

    private var batch = Batch([Self.job("a", "one", "two"), Self.job("b"), Self.job("c", "three")])

    private func turned(_ outcome: BatchTurn.Outcome = .done("ok"), _ draft: Draft = Self.film) -> Batch.Event {
        .turned(outcome, draft)
    }

    @Test func aFileGoesFromAnEmptyTimelineToItsFilm() {
        var batch = batch
        #expect(batch.next(but: []) == 0)
        #expect(batch.handle(.begins(project: "p"), of: 0) == .look)
        #expect(batch.handle(.looked(isBlank: true), of: 0) == .upload)
        #expect(batch.handle(.uploaded(name: "a.mov"), of: 0) == .place(name: "a.mov"))
        #expect(batch.handle(turned(), of: 0) == .say("one"))
        #expect(batch.handle(turned(), of: 0) == .say("two"))
        #expect(batch.files[0].step == .saying(1))
        #expect(batch.handle(turned(), of: 0) == .export)
        #expect(batch.handle(.exports(job: "render_1"), of: 0) == .wait(job: "render_1"))
        #expect(batch.handle(.filmed(size: 12), of: 0) == nil)
        #expect(batch.files[0].step == .done(size: 12))
        #expect(batch.next(but: [0]) == 1)
        #expect(!batch.isDone && batch.fault == nil)
    }

    @Test func theTimelineDecidesWhetherItWasClearedAndWhetherTheFileIsThere() {
        var batch = batch
        _ = batch.handle(.begins(project: "p"), of: 1)
        #expect(batch.handle(.looked(isBlank: false), of: 1) == .clear)
        // Whatever was said of it.
        #expect(batch.handle(.turned(.notUnderstood("?"), Draft()), of: 1) == .upload)
        _ = batch.handle(.uploaded(name: "b.mov"), of: 1)
        #expect(batch.handle(turned(.notUnderstood("?")), of: 1) == .export)

        var kept = self.batch
        _ = kept.handle(.begins(project: "p"), of: 0)
        _ = kept.handle(.looked(isBlank: false), of: 0)
        #expect(kept.handle(turned(.done("Done.")), of: 0) == nil)
        #expect(kept.files[0].step == .failed(BatchFailure(.refused, at: .clearing, "Done.")))

        var bare = self.batch
        _ = bare.handle(.begins(project: "p"), of: 0)
        _ = bare.handle(.looked(isBlank: true), of: 0)
        _ = bare.handle(.uploaded(name: "a.mov"), of: 0)
        #expect(bare.handle(turned(.done("Done."), Draft()), of: 0) == nil)
        #expect(bare.files[0].step == .failed(BatchFailure(.refused, at: .placing, "Done.")))
    }

    /// What is left of another film in the shape of the picture is left of another film.
    @Test func aShapeOrALoudnessIsNoBlankTimeline() {
        var tall = Draft()
        tall.canvas = Canvas(.tall)
        var loud = Draft()
        loud.loudness = -14
        #expect(Draft().isBlank && !tall.isBlank && !loud.isBlank && !Self.film.isBlank)
    }

    private func saying(_ outcome: BatchTurn.Outcome) -> (batch: Batch, effect: Batch.Effect?) {
        var batch = batch
        _ = batch.handle(.begins(project: "p"), of: 0)
        _ = batch.handle(.looked(isBlank: true), of: 0)
        _ = batch.handle(.uploaded(name: "a.mov"), of: 0)
        _ = batch.handle(turned(), of: 0)
        let effect = batch.handle(turned(outcome), of: 0)
        return (batch, effect)
    }

    @Test func whatIsNotUnderstoodEndsItsFileAndNoOther() {
        let (batch, effect) = saying(.notUnderstood("Which one?"))
        #expect(effect == nil)
        #expect(batch.files[0].step == .failed(BatchFailure(.refused, at: .saying(0), "Which one?")))
        #expect(batch.next(but: [0]) == 1)
        #expect(batch.fault == .refused)
    }

    @Test(arguments: BatchFault.allCases)
    func theRestWaitsWhereItWouldEndAlike(_ fault: BatchFault) {
        let (batch, _) = saying(.failed(fault, "so"))
        #expect(batch.files[0].step == .failed(BatchFailure(fault, at: .saying(0), "so")))
        let ends: Set<BatchFault> = [.notPermitted, .unreachable, .tryLater]
        #expect(batch.next(but: [0]) == (ends.contains(fault) ? nil : 1))
        #expect(batch.fault == fault)
    }

    @Test func theGravestFaultIsThatOfAll() {
        let order: [BatchFault] = [.notPermitted, .unreachable, .tryLater, .lost, .refused, .failed]
        #expect(BatchFault.allCases == order)
        for (place, fault) in order.enumerated() {
            for other in order[place...] {
                let files = [other, fault].enumerated().map { id, fault in
                    Batch.File(id: id, job: Self.job("\(id)"), step: .failed(BatchFailure(fault, "")))
                }
                #expect(Batch(files).fault == fault)
            }
        }
    }

    @Test func aSessionThatIsGoneIsNoEndButForWhoLosesAll() {
        var (batch, effect) = saying(.sessionGone)
        #expect(effect == .renew && batch.files[0].step == .waiting)
        #expect(batch.handle(.begins(project: "q"), of: 0) == .look)
        #expect(batch.files[0].project == "q")
        effect = batch.handle(.sessionGone, of: 0)
        #expect(effect == .renew)
        #expect(batch.handle(.sessionGone, of: 0) == nil)
        #expect(batch.fault == .lost)
    }

    @Test func anotherRunTakesUpWhatIsNotDone() {
        let steps: [Batch.Step] = [
            .done(size: 1), .done(size: 2), .failed(BatchFailure(.lost, "")), .saying(1), .exporting(job: "j"),
            .waiting,
        ]
        let batch = Batch(
            steps.enumerated().map { Batch.File(id: $0, job: Self.job("\($0)"), step: $1, project: "p") }
        )
        // The second film was moved away meanwhile.
        let again = batch.takenUp { $0.id != 1 }
        #expect(
            again.files.map(\.step) == [.done(size: 1), .waiting, .waiting, .saying(1), .exporting(job: "j"), .waiting]
        )
        #expect(again.files.map(\.project) == ["p", nil, nil, "p", "p", nil])
        // What was at work is looked at before anything is begun, also where the rest would fail.
        #expect(again.next(but: []) == 3)
        #expect(again.next(but: [3]) == 4)
        #expect(again.next(but: [3, 4]) == 1)
    }

    /// Whatever happens in whatever order: a film that is there stays, and no file is worked on by two.
    @Test(arguments: [UInt64](1...30))
    func nothingThatHappensTakesAFilmAway(_ seed: UInt64) {
        var random = Seeded(seed)
        var batch = batch
        var done: Set<Int> = []
        for _ in 0..<200 {
            let id = random.number(0...2)
            guard !done.contains(id) else { continue }
            let events: [Batch.Event] = [
                .begins(project: "p"), .looked(isBlank: random.chance(50)), .uploaded(name: "n"), turned(),
                turned(.done(""), Draft()), turned(.notUnderstood("?")), turned(.failed(.failed, "x")),
                .exports(job: "j"), .sessionGone, .failed(BatchFailure(.unreachable, "y")), .filmed(size: 3),
            ]
            let effect = batch.handle(events[random.number(0...events.count - 1)], of: id)
            switch batch.files[id].step {
            case .done:
                done.insert(id)
                #expect(effect == nil)
            case .failed: #expect(effect == nil)
            case .waiting: #expect(effect == .renew || effect == nil)
            case .looking, .clearing, .uploading, .placing, .saying, .exporting: break
            }
            #expect(done.allSatisfy { if case .done = batch.files[$0].step { true } else { false } })
        }
        #expect(batch.handle(.begins(project: "p"), of: 99) == nil)
    }
}
