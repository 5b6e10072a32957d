import Foundation
import ScriptedService
import ServiceClient
import ServiceProtocol
import TestSupport
import Testing
import Timeline

@testable import Workspace

/// A batch with a hosted service that knows nothing of batches.
///
/// What it waits for are moments of the clock, so that it needs the machine to itself: `.ci/slice` runs it.
@Suite(.timeLimit(.minutes(15)), .enabled(if: TestAmount.isAll, "by the clock: .ci/slice")) struct BatchServiceTests {
    private struct Place {
        let folder: URL
        let client: ServiceClient
        let host: BatchHost

        func store(_ name: String = "first") throws -> ProjectStore {
            try ProjectStore(file: folder.appending(path: "\(name)/projects.sqlite"))
        }

        /// What lies on disk, as another program finds it once this one has ended.
        func storeAfterwards() throws -> ProjectStore {
            let (first, second) = (folder.appending(path: "first"), folder.appending(path: "second"))
            try FileManager.default.copyItem(at: first, to: second)
            // The marks are of programs that run.
            try FileManager.default.removeItem(at: second.appending(path: "running"))
            return try store("second")
        }

        func jobs(_ names: String..., saying instructions: [String] = ["make it red"]) throws -> [BatchJob] {
            try names.map { name in
                let file = folder.appending(path: "\(name).mov")
                try Data("film".utf8).write(to: file)
                let film = folder.appending(path: "\(name).mp4").path
                return BatchJob(file: file.path, instructions: instructions, order: ExportOrder(file: film))
            }
        }

        func driver(_ kept: KeptBatch, _ store: ProjectStore, _ heard: BatchHeard = BatchHeard()) -> BatchDriver {
            BatchDriver(
                kept,
                client: client,
                store: store,
                language: .english,
                fault: { error in
                    if case .service(.refused(let refusal)) = error.kind, refusal.code == .outOfCredits {
                        .notPermitted
                    } else {
                        .failed
                    }
                },
                tell: { heard.hear($0) }
            )
        }
    }

    /// As the hosted service is waited for, but in moments.
    private static let traits: ServiceTraits = {
        var traits = ServiceTraits.hosted
        traits.renders = .studio
        traits.turns.firstLooks = [.milliseconds(20), .milliseconds(20)]
        traits.turns.nextLook = .milliseconds(20)
        traits.turns.mayCome = .seconds(2)
        traits.turns.laterLooks = 0
        traits.turns.turn = .seconds(2)
        return traits
    }()

    private func withHost(_ host: BatchHost, _ body: (Place) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "batch-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try await ScriptedService.with({ await host.answer($0) }) { service in
            let address = service.address
            let client = ServiceClient(
                ServiceConfiguration(
                    traits: Self.traits,
                    key: "hosted",
                    baseAddress: { () async throws(ServiceError) in address },
                    attribution: Attribution(installPath: "/usr/bin/reeldeck", environment: [:]),
                    clientIDFile: folder.appending(path: "client_id"),
                    credentialsFile: folder.appending(path: "credentials.json")
                )
            )
            let outcome: Result<Void, any Error>
            do {
                outcome = .success(try await body(Place(folder: folder, client: client, host: host)))
            } catch {
                outcome = .failure(error)
            }
            await client.shutdown()
            try outcome.get()
        }
    }

    private static func placed(_ name: String) -> String { "put the uploaded file \"\(name).mov\" on the timeline" }

    @Test func oneAfterTheOtherInOneSession() async throws {
        let host = BatchHost()
        try await withHost(host) { place in
            let store = try place.store()
            let kept = try store.keep(try place.jobs("a", "b"), service: "hosted")
            let end = try await place.driver(kept, store).run(sessions: 1)
            #expect(end.isDone, "\(end.files.map(\.step))")
            #expect(
                await host.texts(in: "s1") == [
                    Self.placed("a"), "make it red", "clear the timeline", Self.placed("b"), "make it red",
                ]
            )
            #expect(await host.sessions == 1)
            for job in kept.batch.files.map(\.job) {
                #expect(try Data(contentsOf: URL(filePath: job.output)).count == ScriptedFarm.bytes.count)
            }
            // The same again has nothing to do.
            let again = try #require(try store.batch(of: kept.batch.files.map(\.job), service: "hosted"))
            #expect(try await place.driver(again, store).run(sessions: 1).isDone)
            #expect(await host.said.count == 5)
        }
    }

    @Test func sideBySideEachInASessionOfItsOwn() async throws {
        let host = BatchHost()
        try await withHost(host) { place in
            let store = try place.store()
            let kept = try store.keep(try place.jobs("a", "b", "c", "d"), service: "hosted")
            #expect(try await place.driver(kept, store).run(sessions: 2).isDone)
            #expect(await host.sessions == 2)
            #expect(await host.said.filter { $0.text == "make it red" }.count == 4)
        }
    }

    /// Without a mark nobody can tell whether it was understood: what is so already is done.
    @Test func anUnchangedTimelineIsToldAndGoesOn() async throws {
        try await withHost(BatchHost(deaf: ["make it red"])) { place in
            let store = try place.store()
            let kept = try store.keep(try place.jobs("a"), service: "hosted")
            let heard = BatchHeard()
            #expect(try await place.driver(kept, store, heard).run(sessions: 1).isDone)
            #expect(heard.unchanged == [0])
        }
    }

    @Test func aTimelineThatIsNotClearedFailsItsFile() async throws {
        try await withHost(BatchHost(deaf: ["clear"])) { place in
            let store = try place.store()
            let kept = try store.keep(try place.jobs("a", "b"), service: "hosted")
            let end = try await place.driver(kept, store).run(sessions: 1)
            #expect(end.files[0].step == .done(size: ScriptedFarm.bytes.count))
            #expect(end.files[1].step == .failed(BatchFailure(.refused, at: .clearing, "It is so already.")))
            #expect(end.fault == .refused)
        }
    }

    @Test func aFileThatDoesNotComeOntoTheTimelineFails() async throws {
        try await withHost(BatchHost(deaf: ["put"])) { place in
            let store = try place.store()
            let kept = try store.keep(try place.jobs("a", "b"), service: "hosted")
            let end = try await place.driver(kept, store).run(sessions: 1)
            #expect(
                end.files.map(\.step)
                    == Array(repeating: .failed(BatchFailure(.refused, at: .placing, "It is so already.")), count: 2)
            )
        }
    }

    @Test func withoutCreditsTheRestWaits() async throws {
        let host = BatchHost(faults: [("red", .refused(code: 2001))])
        try await withHost(host) { place in
            let store = try place.store()
            let jobs = try place.jobs("a", "b")
            let kept = try store.keep(jobs, service: "hosted")
            let end = try await place.driver(kept, store).run(sessions: 1)
            #expect(end.fault == .notPermitted)
            #expect(end.files[1].step == .waiting)
            // Topped up, the same command makes both.
            let again = try #require(try store.batch(of: jobs, service: "hosted"))
            #expect(try await place.driver(again, store).run(sessions: 1).isDone)
        }
    }

    /// Ends a run as a kill does: in the middle of a message, with everything on disk as it stands.
    private func killed(_ place: Place, _ jobs: [BatchJob], at instruction: Int) async throws {
        let store = try place.store()
        let kept = try store.keep(jobs, service: "hosted")
        let heard = BatchHeard()
        let driver = place.driver(kept, store, heard)
        let run = Task { try await driver.run(sessions: 1) }
        await heard.until { if case .moved(let file) = $0 { file.step == .saying(instruction) } else { false } }
        while await place.host.said.last?.text != jobs[0].instructions[instruction] { await Task.yield() }
        run.cancel()
        _ = await run.result
    }

    @Test func aMessageThatLandedIsKnownAndTheFileBeginsAgainInItsSession() async throws {
        let host = BatchHost(faults: [("red", .landsAndHangs)])
        try await withHost(host) { place in
            let jobs = try place.jobs("a")
            try await killed(place, jobs, at: 0)
            let store = try place.storeAfterwards()
            let heard = BatchHeard()
            let kept = try #require(try store.batch(of: jobs, service: "hosted"))
            try store.take(kept)
            #expect(kept.batch.files[0].step == .saying(0))
            #expect(try await place.driver(kept, store, heard).run(sessions: 1).isDone)
            #expect(heard.begunAgain.isEmpty)
            #expect(await host.sessions == 1)
            #expect(
                await host.texts(in: "s1")
                    == [Self.placed("a"), "make it red", "clear the timeline", Self.placed("a"), "make it red"]
            )
        }
    }

    @Test func aMessageOfWhichNothingIsKnownHasItsFileBeginInAnotherSession() async throws {
        let host = BatchHost(faults: [("red", .hangs)])
        try await withHost(host) { place in
            let jobs = try place.jobs("a")
            try await killed(place, jobs, at: 0)
            let store = try place.storeAfterwards()
            let heard = BatchHeard()
            let kept = try #require(try store.batch(of: jobs, service: "hosted"))
            try store.take(kept)
            let end = try await place.driver(kept, store, heard).run(sessions: 1)
            #expect(end.isDone, "\(end.files.map(\.step))")
            #expect(heard.begunAgain == [90])
            // What lands late lands where no film is made of it.
            await host.land("late", in: "s1")
            #expect(await host.texts(in: "s2") == [Self.placed("a"), "make it red"])
            // It is not left over for people to send.
            let left = try store.countUnsent(of: kept.id, service: "hosted")
            #expect(left == 0)
        }
    }
}
