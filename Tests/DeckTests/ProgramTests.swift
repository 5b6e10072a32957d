import Foundation
import Pictures
import ServiceClient
import Terminal
import Testing
import Timeline

@testable import Deck
@testable import Workspace

/// The loop on a terminal without a screen, with a service that is not there.
@MainActor @Suite struct ScreenLoopTests {
    private let terminal = VirtualTerminal()
    private let folder = FileManager.default.temporaryDirectory.appending(path: "deck-\(UUID().uuidString)")

    /// Runs the screen while `body` is its user; how it was left.
    private func run(
        kept: (ProjectStore) throws -> Void = { _ in },
        pictures: (any PictureSource)? = nil,
        options: DeckOptions = DeckOptions(),
        on other: VirtualTerminal? = nil,
        _ body: () async -> Void
    ) async throws -> DeckExit {
        let store = try ProjectStore(file: folder.appending(path: "projects.sqlite"))
        var project = try store.open("urban-dreams", service: "studio", create: true)
        project.draft = Sample.mission.json
        try store.save(project, service: "studio")
        try kept(store)
        let client = ServiceClient(
            ServiceConfiguration(
                traits: .studio,
                key: "studio",
                baseAddress: { () async throws(ServiceError) -> String in
                    throw .unreachable(address: "http://127.0.0.1:9", reason: .refused)
                },
                attribution: Attribution(installPath: "/usr/bin/reeldeck", environment: [:]),
                clientIDFile: folder.appending(path: "client_id"),
                credentialsFile: folder.appending(path: "credentials.json")
            )
        )
        let workspace = Workspace(project: project, client: client, store: store, language: .english)
        let program = DeckProgram(
            workspace: workspace,
            project: project,
            serviceLabel: "studio",
            terminal: other ?? terminal,
            pictures: pictures,
            options: options
        )
        async let exit = program.run()
        await body()
        let result = await exit
        await client.shutdown()
        try FileManager.default.removeItem(at: folder)
        return result
    }

    @Test func whatWasKeptIsShownFirstAndAnAbsentServiceCalmly() async throws {
        let exit = try await run { store in
            try store.append(ChatEntry(.you, "make a city timelapse"), to: "urban-dreams")
            try store.save(Sample.job(3, .done(size: 6_240_000), file: "urban.mp4"))
        } _: {
            let offline = await terminal.frame(showing: "✗ studio offline")
            let first = terminal.frames.first?.buffer.text ?? ""
            for text in ["city timelapse", "Lo-fi 35%", "make a city timelapse", "urban.mp4", "◌ studio connecting"] {
                #expect(first.contains(text))
            }
            #expect(offline?.buffer.text.contains("Nobody answers") == false)
            terminal.press(.control("q"))
        }
        #expect(exit == .quit)
        #expect(terminal.isRestored)
    }

    @Test func theFirstFrameSpeaksThePersonsLanguage() async throws {
        _ = try await run(options: DeckOptions(language: .chinese)) {
            await terminal.frame(showing: "✗ studio 离线")
            let first = terminal.frames.first?.buffer.text ?? ""
            for text in ["1 时间线", "2 对话", "3 渲染队列", "◌ studio 连接中"] { #expect(first.contains(text)) }
            terminal.press(.control("q"))
        }
    }

    @Test func aMessageThatCannotBeSentSaysSoAndIsKept() async throws {
        let exit = try await run {
            await terminal.frame(showing: "offline")
            terminal.type("make it shorter\n")
            let answered = await terminal.frame(showing: "Nobody answers at")
            #expect(answered?.buffer.text.contains("you   make it shorter") == true)
            _ = await terminal.frame { !$0.buffer.text.contains("working…") }
            terminal.press(Key(.up))
            await terminal.frame(showing: "❯ make it shorter")
            terminal.send(.interrupted(signal: 15))
        }
        #expect(exit == .signal(15))
    }

    @Test func keysDrawAndNothingElseDoes() async throws {
        let exit = try await run {
            await terminal.frame(showing: "offline")
            terminal.resize(to: Size(width: 90, height: 24))
            _ = await terminal.frame { $0.buffer.size == Size(width: 90, height: 24) }
            let drawn = terminal.frames.count
            terminal.press(Key(.function(1)))
            await terminal.frame(showing: "send; waits")
            #expect(terminal.frames.count == drawn + 1)
            terminal.press(Key(.escape), .control("q"))
        }
        #expect(exit == .quit)
    }

    @Test func theClipboardAndSuspensionAreTheTerminals() async throws {
        let exit = try await run { store in
            try store.save(Sample.job(3, .done(size: 1), file: "urban.mp4"))
        } _: {
            await terminal.frame(showing: "offline")
            terminal.press(Key(.backTab), .character("y"), .control("z"))
            await terminal.frame(showing: "Copied.")
            terminal.press(.character("q"))
        }
        #expect(exit == .quit)
        #expect(terminal.copied == ["/home/ada/Videos/urban.mp4"])
        #expect(terminal.suspensions == 1)
    }

    @Test func picturesComeAfterTheFirstFrameAndAreAskedForOnce() async throws {
        let painter = Painter()
        let exit = try await run(pictures: painter) {
            _ = await terminal.frame { Self.hasPictures($0) && $0.buffer.text.contains("▂▂") }
            #expect(terminal.frames.first.map(Self.hasPictures) == false)
            _ = await terminal.frame { $0.buffer.text.contains("  0:00.000") }
            terminal.press(Key(.tab), Key(.right))
            _ = await terminal.frame { $0.buffer.text.contains("  0:00.100") }
            terminal.press(.control("q"))
        }
        #expect(exit == .quit)
        #expect(await painter.sources == [Sample.city, Sample.lofi])
        #expect(await painter.times == [0, 100])
    }

    /// The next screen on a terminal that has told it to the one before.
    @Test(arguments: [ScreenPictures.auto, .cells]) func whatTheTerminalHasSaidBeforeCounts(_ wanted: ScreenPictures)
        async throws
    {
        let shows = VirtualTerminal(colorDepth: .direct, cellPixels: Size(width: 8, height: 16))
        let isWanted = wanted == .auto
        _ = try await run(pictures: Painter(), options: DeckOptions(pictures: wanted), on: shows) {
            _ = await shows.frame { $0.buffer.text.contains("  0:00.000") && !$0.buffer.pictures.isEmpty == isWanted }
            shows.press(.control("q"))
        }
        #expect(shows.frames.contains { !$0.buffer.pictures.isEmpty } == isWanted)
        #expect(shows.isRestored)
    }

    /// Whether any cell has the green of the sample's pictures, which no theme has.
    private static func hasPictures(_ frame: Frame) -> Bool {
        (0..<frame.buffer.size.height).contains { y in
            frame.buffer.row(y).contains { [$0.style.foreground, $0.style.background].contains(.palette(46)) }
        }
    }
}

/// Makes the sample's pictures at once, and remembers what was asked for.
private actor Painter: PictureSource {
    private(set) var sources: Set<MediaSource> = []
    private(set) var times: [Int] = []

    func filmstrip(of source: MediaSource, in draft: Draft) -> Filmstrip? {
        #expect(sources.insert(source).inserted)
        return Sample.strip()
    }

    func waveform(of source: MediaSource, in draft: Draft) -> Waveform? {
        #expect(sources.insert(source).inserted)
        return Sample.wave()
    }

    func frame(of draft: Draft, at time: Int, width: Int, height: Int) -> Pixels? {
        times.append(time)
        return Sample.pixels((0, 0, 255), (255, 255, 0), width: width, height: height)
    }
}
