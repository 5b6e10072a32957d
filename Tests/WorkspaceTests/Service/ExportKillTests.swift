import ExactJSON
import Foundation
import GRDB
import ScriptedService
import ServiceClient
import Testing
import Timeline

@testable import Workspace

/// A program that ends at any step of an export, and the next one: exactly one film, and no wish is lost.
@Suite(.timeLimit(.minutes(10))) struct ExportKillServiceTests {
    /// A program at work on one disk.
    private struct Program {
        let store: ProjectStore
        let workspace: Workspace
        let client: ServiceClient

        /// - Parameter home: the folder of the films and the account, whatever disk the projects are on.
        init(_ projects: URL, address: String, home: URL) throws {
            let client = ServiceClient(
                ServiceConfiguration(
                    traits: .hosted,
                    key: "hosted",
                    baseAddress: { () async throws(ServiceError) in address },
                    attribution: Attribution(installPath: "/usr/bin/reeldeck", environment: [:]),
                    clientIDFile: home.appending(path: "client_id"),
                    credentialsFile: home.appending(path: "credentials.json"),
                    wait: { _ in }
                )
            )
            self.client = client
            store = try ProjectStore(file: projects)
            workspace = Workspace(
                project: try store.open("film", service: "hosted", create: true),
                client: client,
                store: store,
                language: .english,
                folder: home,
                clock: EagerClock()
            )
        }

        func close() async {
            await workspace.close()
            await client.shutdown()
        }
    }

    /// A life and what comes after it.
    private struct Life {
        let doom: Doom
        let farm = CountingFarm()
        let home: URL

        init(diesAt step: Int) throws {
            home = FileManager.default.temporaryDirectory.appending(path: "doom-\(UUID().uuidString)")
            try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
            doom = Doom(at: step, home: home)
        }

        private static let nobody = ScriptedAnswer.raw([.hang])

        /// The first program calls under `/1`, the next under `/2`.
        func answer(_ request: ScriptedRequest) -> ScriptedAnswer {
            let path = String(request.path.dropFirst(2))
            guard request.path.hasPrefix("/1") else { return farm.answer(path, request.body) }
            guard let answer = doom.living({ [farm] in farm.answer(path, request.body) }) else { return Self.nobody }
            doom.step()
            if doom.isDead { return Self.nobody }
            guard path.hasSuffix("/download") else { return answer }
            doom.step()
            let half = ScriptedAnswer.Step.bytes(Array(ScriptedFarm.bytes.prefix(10)))
            return doom.isDead
                ? ScriptedAnswer(framing: .fixed(ScriptedFarm.bytes.count), steps: [half, .hang]) : answer
        }

        /// Films that are there, whole or not.
        var films: [String] {
            ((try? FileManager.default.contentsOfDirectory(atPath: home.path)) ?? []).filter { $0.contains(".mp4") }
        }
    }

    /// Has a program export and die at a step, and another one take it up; whether there was no such step.
    private func survives(_ order: ExportOrder, diesAt step: Int) async throws -> Bool {
        let life = try Life(diesAt: step)
        defer { try? FileManager.default.removeItem(at: life.home) }
        return try await ScriptedService.with({ life.answer($0) }) { service in
            let first = try Program(
                life.home.appending(path: "projects.sqlite"),
                address: service.address + "/1",
                home: life.home
            )
            try await live(first, order, life)
            await first.close()
            guard life.doom.isDead else {
                check(life, try first.store.jobs(service: "hosted"), at: nil)
                return true
            }
            let next = try Program(life.doom.remains, address: service.address + "/2", home: life.home)
            do {
                try await takeUp(next, life, at: step)
            } catch {
                Issue.record("step \(step): \(error)")
            }
            await next.close()
            return false
        }
    }

    /// Up to the film, or to the end of the program.
    private func live(_ program: Program, _ order: ExportOrder, _ life: Life) async throws {
        program.store.database.add(transactionObserver: life.doom)
        let events = await program.workspace.events()
        let work = Task {
            await program.workspace.submit(Request(id: 1, .export(order)))
            if let job = await job(of: 1, events) { _ = try await program.workspace.renders.finish(job.id) }
            life.doom.end.open()
        }
        await life.doom.end.wait()
        work.cancel()
        program.store.database.remove(transactionObserver: life.doom)
    }

    private func takeUp(_ program: Program, _ life: Life, at step: Int) async throws {
        let events = await program.workspace.events()
        let left = await program.workspace.restore()
        let jobs = try await program.workspace.renders.resume()
        // It is a wish or a job, never both, and never nothing.
        let kept = try program.store.jobs(service: "hosted")
        #expect(left.unsent.count + kept.count == 1, "step \(step): \(left.unsent.count) wishes, \(kept.count) jobs")
        for job in jobs { _ = try await program.workspace.renders.finish(job.id) }
        for request in left.unsent {
            await program.workspace.handle(waiting: request.id, .send)
            let job = await job(of: request.id, events)
            #expect(job != nil, "step \(step)")
            if let job { _ = try await program.workspace.renders.finish(job.id) }
        }
        check(life, try program.store.jobs(service: "hosted"), at: step)
        #expect(try program.store.countUnsent(of: "film", service: "hosted") == 0)
        #expect(await program.workspace.waiting().isEmpty)
    }

    /// The job that a request becomes; nil where it becomes none.
    private func job(of id: RequestID, _ events: AsyncStream<Workspace.Event>) async -> RenderJob? {
        for await event in events {
            guard case .request(let told, id) = event else { continue }
            switch told {
            case .exported(let job, _): return job
            case .notDone, .notSent: return nil
            default: break
            }
        }
        return nil
    }

    private func check(_ life: Life, _ jobs: [RenderJob], at step: Int?) {
        let place = "step \(step ?? 0)"
        #expect(jobs.map(\.phase) == [.done(size: ScriptedFarm.bytes.count)], "\(place)")
        #expect(life.films == ["film.mp4"], "\(place)")
        #expect(Set(life.farm.offered).count == 1, "\(place): \(life.farm.offered)")
        #expect(life.farm.messages <= 1, "\(place)")
    }

    @Test(arguments: [ExportOrder(file: "film.mp4"), ExportOrder(ratio: .tall, file: "film.mp4")])
    func thereIsOneFilm(_ order: ExportOrder) async throws {
        var step = 1
        while try await !survives(order, diesAt: step), step < 200 { step += 1 }
        #expect((15..<200).contains(step))
    }
}
