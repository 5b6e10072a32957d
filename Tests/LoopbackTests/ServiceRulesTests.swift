import ExactJSON
import Foundation
import ServiceClient
import ServiceProtocol
import Studio
import TestSupport
import Testing
import Timeline
import Workspace

/// The service's rules, as the studio keeps them and the client meets them.
@Suite(.inTurn, .serialized, .timeLimit(.minutes(10))) struct ServiceRulesTests {
    @Test func theClientIdAndTheTokenAreKept() async throws {
        try await Loopback.with { loopback in
            _ = try await loopback.client.credits()
            let file = loopback.folder.appending(path: "credentials.json")
            let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int
            #expect(mode == 0o600)
            let id = try String(contentsOf: loopback.folder.appending(path: "client_id"), encoding: .utf8)
            #expect(UUID(uuidString: id.trimmingCharacters(in: .newlines)) != nil)
            let token = try String(contentsOf: file, encoding: .utf8)
            // A second client in the same home is the same user.
            let other = Loopback.client(of: loopback.studio.address, folder: loopback.folder)
            _ = try await other.credits()
            await other.shutdown()
            #expect(try String(contentsOf: file, encoding: .utf8) == token)
        }
    }

    @Test func aRefusedTokenIsReplacedOnceUnderTheSameClientId() async throws {
        try await Loopback.with { loopback in
            _ = try await loopback.client.credits()
            let id = try String(contentsOf: loopback.folder.appending(path: "client_id"), encoding: .utf8)
            let file = loopback.folder.appending(path: "credentials.json")
            try #"{"studio":{"token":"nmv_usr_stale","user_id":"anon_x"}}"#
                .write(to: file, atomically: true, encoding: .utf8)
            let other = Loopback.client(of: loopback.studio.address, folder: loopback.folder)
            #expect(try await other.credits().available == 100)
            await other.shutdown()
            #expect(try !String(contentsOf: file, encoding: .utf8).contains("stale"))
            #expect(try String(contentsOf: loopback.folder.appending(path: "client_id"), encoding: .utf8) == id)
        }
    }

    @Test func filesThatAreNotTakenAreRefusedBeforeAByteIsSent() async throws {
        try await Loopback.with { loopback in
            let workspace = try loopback.workspace()
            let text = loopback.folder.appending(path: "notes.txt")
            try "hello".write(to: text, atomically: true, encoding: .utf8)
            await #expect(throws: ServiceError.unsupportedFile(name: "notes.txt")) {
                try await workspace.upload([text])
            }
            await #expect(throws: ServiceError.self) {
                try await workspace.upload([loopback.folder.appending(path: "gone.mp4")])
            }
        }
    }

    @Test func aFileThatOnlyPretendsIsRefusedByTheStudio() async throws {
        try await Loopback.with { loopback in
            let workspace = try loopback.workspace()
            let fake = loopback.folder.appending(path: "fake.mp4")
            try String(repeating: "not a film ", count: 200).write(to: fake, atomically: true, encoding: .utf8)
            do {
                _ = try await workspace.upload([fake])
                Issue.record("it was taken")
            } catch ServiceError.refused(let refusal) {
                #expect(refusal.code == .unsupportedFile)
                #expect(!refusal.message.contains(loopback.folder.path))
            }
        }
    }

    @Test func anUnknownSessionIsReplacedAndSaid() async throws {
        try await Loopback.with { loopback in
            var project = try loopback.store.open("film", service: "studio", create: true)
            project.sessionID = "00000000-0000-0000-0000-000000000000"
            try loopback.store.save(project, service: "studio")
            let workspace = try loopback.workspace()
            let events = await workspace.events()
            let fresh = try await workspace.refresh()
            #expect(fresh.sessionID != project.sessionID)
            #expect(await events.first { _ in true } == .sessionRenewed(kept: false))
        }
    }

    @Test func aSessionBelongsToItsAccount() async throws {
        try await Loopback.with { loopback in
            let session = try await loopback.workspace().sessionID()
            let folder = loopback.folder.appending(path: "stranger")
            let stranger = Loopback.client(of: loopback.studio.address, folder: folder)
            do {
                _ = try await stranger.state(session: session)
                Issue.record("a stranger saw it")
            } catch ServiceError.refused(let refusal) {
                #expect(refusal.code == .sessionNotFound)
            }
            await stranger.shutdown()
        }
    }

    @Test func aJobIsNotRenderedTwice() async throws {
        try await Loopback.with { loopback in
            let workspace = try loopback.workspace()
            _ = try await loopback.say("add a title 'Hi' for 1 second", workspace)
            let request = RenderRequest(
                id: "render_1",
                sessionID: try await workspace.sessionID(),
                draft: await workspace.project.draft,
                output: RenderOutput(resolution: "320x180")
            )
            try await loopback.client.submit(request)
            try await loopback.client.submit(request)
            let file = loopback.folder.appending(path: "a.mp4")
            var status = try await loopback.client.poll(render: "render_1")
            while status.phase != .completed, status.phase != .failed {
                status = try await loopback.client.poll(render: "render_1")
            }
            #expect(status.phase == .completed)
            try await loopback.client.download(render: "render_1", url: status.url, to: file)
            let films = loopback.folder.appending(path: "studio/films").path
            #expect(try FileManager.default.contentsOfDirectory(atPath: films).count == 1)
            // What was cut off goes on where it stopped.
            let whole = try Data(contentsOf: file)
            let again = loopback.folder.appending(path: "b.mp4")
            try whole.prefix(1000).write(to: again.appendingPathExtension("part"))
            try await loopback.client.download(render: "render_1", url: nil, to: again)
            #expect(try Data(contentsOf: again) == whole)
        }
    }

    @Test func whatIsLeftOfAnotherDownloadIsNotMixedIn() async throws {
        try await Loopback.with { loopback in
            let workspace = try loopback.workspace()
            _ = try await loopback.say("add a title 'Hi' for 1 second", workspace)
            let file = loopback.folder.appending(path: "film.mp4")
            try Data(repeating: 7, count: 500).write(to: file.appendingPathExtension("part"))
            let job = try await workspace.export(RenderOutput(resolution: "320x180"), to: file)
            #expect(try await workspace.renders.finish(job.id)?.status == "completed")
            let head = try Data(contentsOf: file).prefix(8)
            #expect(String(decoding: head.suffix(4), as: UTF8.self) == "ftyp")
        }
    }

    @Test func aCancelledExportLeavesNothing() async throws {
        try await Loopback.with { loopback in
            let workspace = try loopback.workspace()
            _ = try await loopback.say("make a 20 second city timelapse", workspace)
            let file = loopback.folder.appending(path: "film.mp4")
            let updates = await workspace.renders.updates()
            let job = try await workspace.export(RenderOutput(), to: file)
            _ = await updates.first { if case .rendering = $0.phase { true } else { false } }
            try await workspace.renders.cancel(job.id)
            #expect(try await workspace.renders.finish(job.id)?.phase == .cancelled)
            #expect(!FileManager.default.fileExists(atPath: file.path))
            #expect(!FileManager.default.fileExists(atPath: file.path + ".part"))
        }
    }

    @Test func theStudioAnswersItsOwnNameOnly() async throws {
        try await Loopback.with { loopback in
            let credits = "\(loopback.studio.address)/api/credits/balance/simple"
            let evil = try Tool.output(of: ["curl", "-s", "-H", "Host: evil.example", credits])
            #expect(evil.contains("127.0.0.1 only"))
            #expect(try JSON(parsing: Tool.output(of: ["curl", "-s", credits]))["code"]?.int == 1001)
        }
    }

    @Test func oneStudioHoldsAFolder() async throws {
        try await Loopback.with { loopback in
            let folder = loopback.folder.appending(path: "studio")
            guard case .theirs(let address) = try StudioLock.claim(folder: folder) else {
                Issue.record("the folder was given away twice")
                return
            }
            #expect(address == loopback.studio.address)
        }
    }

    @Test func twoExportsAskedForInARowHaveTwoNames() async throws {
        try await Loopback.with { loopback in
            let workspace = try loopback.workspace("a film named \(UUID().uuidString)")
            _ = try await loopback.say("add a title 'Hi' for 1 second", workspace)
            let first = try await workspace.export(RenderOutput(resolution: "320x180"), to: nil)
            let second = try await workspace.export(RenderOutput(resolution: "320x180"), to: nil)
            #expect(first.file != second.file)
            for job in [first, second] {
                #expect(try await workspace.renders.finish(job.id)?.status == "completed")
                try FileManager.default.removeItem(at: job.file)
            }
        }
    }

    @Test func aStoppedTurnKeepsNothing() async throws {
        // A generator that never ends by itself, and tells the number of its process.
        let number = FileManager.default.temporaryDirectory.appending(path: "generator-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: number) }
        let slow = ["sh", "-c", "echo $$ > \"$1\"; exec sleep 86400", "_", number.path, "{output}"]
        try await Loopback.with(generator: slow) { loopback in
            let workspace = try loopback.workspace()
            _ = try await workspace.refresh()
            let events = await workspace.events()
            await workspace.say("make a 2 second city timelapse")
            for await case .request(.toolStarted, _) in events { break }
            var process: Int32?
            while process == nil {
                await Task.yield()
                process = (try? String(contentsOf: number, encoding: .utf8))
                    .flatMap { Int32($0.trimmingCharacters(in: .newlines)) }
            }
            await workspace.cancelTurn()
            // The next message does not wait behind the stopped one, which would be for a day.
            let notices = try await loopback.say("add a title 'Hi' for 1 second", workspace)
            #expect(notices.text == "✓ Title added: \"Hi\" (0-1s)")
            #expect(process.map { kill($0, 0) } == -1)
            #expect(await workspace.project.timeline.summary == "Timeline (1 track): 1. Title: \"Hi\" (0-1s)")
        }
    }

    @Test func aCancelledJobStaysCancelledWhoeverWorksOnIt() async throws {
        try await Loopback.with { loopback in
            let workspace = try loopback.workspace()
            _ = try await loopback.say("make a 20 second city timelapse", workspace)
            let updates = await workspace.renders.updates()
            let job = try await workspace.export(RenderOutput(), to: loopback.folder.appending(path: "f.mp4"))
            _ = await updates.first { if case .rendering = $0.phase { true } else { false } }
            // Another program, that is another store with a mark of its own, cancels it.
            let other = RenderQueue(
                client: loopback.client,
                store: try ProjectStore(file: loopback.folder.appending(path: "projects.sqlite"))
            )
            try await other.cancel(job.id)
            #expect(try await workspace.renders.finish(job.id)?.phase == .cancelled)
        }
    }

    @Test func aJobOfAnEndedProgramIsTakenUp() async throws {
        try await Loopback.with { loopback in
            let workspace = try loopback.workspace()
            _ = try await loopback.say("add a title 'Hi' for 1 second", workspace)
            let file = loopback.folder.appending(path: "f.mp4")
            var id = ""
            do {
                let ended = try ProjectStore(file: loopback.folder.appending(path: "projects.sqlite"))
                let queue = RenderQueue(client: loopback.client, store: ended)
                id = try await queue.export(
                    await workspace.project.draft,
                    of: await workspace.project,
                    session: try await workspace.sessionID(),
                    output: RenderOutput(resolution: "320x180"),
                    to: file
                ).id
                // While its program runs, nobody else touches it.
                #expect(try await workspace.renders.resume().isEmpty)
                await queue.stop()
            }
            #expect(try await workspace.renders.finish(id)?.status == "completed")
            #expect(FileManager.default.fileExists(atPath: file.path))
        }
    }

    @Test func tokensOfOneServiceNeverReachAnother() async throws {
        try await Loopback.with { loopback in
            let credentials = loopback.folder.appending(path: "credentials.json")
            try #"{"hosted":{"token":"nmv_usr_precious","user_id":"anon_x"}}"#
                .write(to: credentials, atomically: true, encoding: .utf8)
            let address = loopback.studio.address
            let other = ServiceClient(
                ServiceConfiguration(
                    traits: .hosted,
                    key: "hosted:\(address)",
                    baseAddress: { () async throws(ServiceError) in address },
                    attribution: Attribution(installPath: "/x", environment: [:]),
                    clientIDFile: loopback.folder.appending(path: "other_id"),
                    credentialsFile: credentials
                )
            )
            #expect(try await other.credits().available == 100)
            await other.shutdown()
            let kept = try JSON(parsing: try String(contentsOf: credentials, encoding: .utf8))
            #expect(kept["hosted"]?["token"] == "nmv_usr_precious")
            #expect(kept["hosted:\(address)"]?["token"] != nil)
        }
    }

    @Test func aRefusedConnectionIsToldAtOnceAndNotTakenForALostOne() async throws {
        try await Loopback.with { loopback in
            let dead = Loopback.client(of: "http://127.0.0.1:9", folder: loopback.folder.appending(path: "dead"))
            do {
                _ = try await dead.credits()
                Issue.record("somebody answered")
            } catch let error as ServiceError {
                guard case .unreachable = error else {
                    Issue.record("\(error)")
                    await dead.shutdown()
                    return
                }
            }
            await dead.shutdown()
        }
    }
}
