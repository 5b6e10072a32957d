import EditLanguage
import Foundation
import ServiceProtocol
import Terminal
import Testing
import Timeline
import Workspace

@testable import Deck

/// Every version of the film, and going back to one.
@Suite struct HistoryTests {
    /// Noon.
    private static let now = 1_790_078_400

    private static let told = DraftVersions(
        [
            .init(number: 1, words: [:]),
            .init(
                number: 2,
                words: [.english: ["Video added: sea (0-5s)"], .chinese: ["已添加视频：sea（0-5秒）"]],
                made: now - 86_400,
                maker: VersionMaker(program: .batch, run: "b", way: .sentence)
            ),
            .init(
                number: 3,
                words: [
                    .english: ["sea trimmed to 4.0 s", "↳ Lo-fi shortened to 4.0 s"],
                    .chinese: ["sea 修剪到 4.0 秒", "↳ Lo-fi 缩短到 4.0 秒"],
                ],
                made: now - 3600,
                maker: VersionMaker(program: .screen, run: "", way: .hand)
            ),
            .init(
                number: 4,
                words: [.english: ["Title added: \"Hello\" (1-3s)"], .chinese: ["已添加标题：“Hello”"]],
                made: now - 60,
                maker: VersionMaker(program: .screen, run: "another", way: .sentence)
            ),
        ],
        current: 3
    )

    private func state(
        width: Int = 120,
        height: Int = 40,
        language: Language = .english,
        service: String = "studio"
    ) -> DeckState {
        var state = Sample.state(Sample.cut, width: width, height: height, language: language, service: service)
        state.focus(on: .timeline)
        state.desk.local = LocalTime(now: Date(timeIntervalSince1970: Double(Self.now)), zone: .gmt)
        return state
    }

    private func open(_ state: inout DeckState) -> [DeckEffect] {
        let effects = state.press([.alt("7")])
        _ = state.update(.workspace(.versions(Self.told)))
        return effects
    }

    @Test func itIsAskedForWhenItIsSeenAndWhenTheFilmIsAnother() {
        var state = state()
        #expect(state.update(.tick) == [])
        #expect(open(&state) == [.look(.versions)])
        #expect(state.update(.tick) == [])
        // What is held makes none.
        state.timeline.select(SegmentAddress(.text, 1, 1))
        state.timeline.take(.whole)
        state.timeline.putGrab(at: 500, lanes: 0)
        #expect(state.update(.tick) == [])
        state.timeline.letGo()
        _ = state.want(.say("add a clip"))
        _ = state.update(.workspace(.notice(.began("add a clip"))))
        // What a turn does is a version once it is over.
        #expect(state.update(.workspace(.notice(.draft(Sample.mission.json)))) == [])
        #expect(state.update(.workspace(.notice(.finished))).contains(.look(.versions)))
    }

    @Test func eachIsToldTheNewestFirstAndTheOneThatStandsIsMarked() throws {
        var state = state()
        _ = open(&state)
        let rows = state.screen.split(separator: "\n").map(String.init)
        func row(_ text: String) -> Int? { rows.firstIndex { $0.contains(text) } }
        let (newest, current) = (try #require(row("◌ 4 Title added")), try #require(row("● 3 sea trimmed")))
        #expect(newest + 1 == current && row("  2 Video added") == current + 1 && row("  1 as it began") == current + 2)
    }

    @Test func enterGoesToTheSelectedOne() {
        var state = state()
        _ = open(&state)
        #expect(state.press([Key(.enter)]) == [] && state.toast?.text == "That is how the film stands.")
        #expect(state.press([Key(.down), Key(.enter)]).sentences == ["go back to version 2"])
        // It goes along to the version that comes of it.
        let more = Self.told.versions.prefix(3) + [DraftVersions.Version(number: 4, words: [:])]
        _ = state.update(.workspace(.versions(DraftVersions(Array(more), current: 4))))
        #expect(state.press([Key(.enter)]) == [] && state.toast?.text == "That is how the film stands.")
        state = self.state()
        _ = open(&state)
        #expect(state.press([Key(.up), Key(.enter)]).sentences == ["go back to version 4"])
    }

    /// What is said for it is read so, in every language.
    @Test(arguments: Language.allCases, [1, 2, 3, 17, 240]) func theSentenceIsReadBack(
        _ language: Language,
        _ number: Int
    ) {
        let sentence = HistoryPane.sentence(for: number)[language]
        let context = EditContext(draft: Sample.cut)
        guard case .instructions(let all, _) = EditReader().read(sentence, in: context) else {
            Issue.record("\(sentence) is not read")
            return
        }
        #expect(all == [.revert(toVersion: number)], "\(sentence)")
        #expect(ScreenWish(sentence, in: Sample.cut, frame: 33, language: language) == nil)
    }

    @Test func undoIsThereAndTheSelectionStaysWithWhatStands() {
        var state = state()
        _ = open(&state)
        #expect(state.press([.character("u")]).wants == [.undo])
        _ = state.update(.workspace(.versions(DraftVersions(Self.told.versions, current: 2))))
        #expect(state.press([Key(.enter)]) == [] && state.toast?.text == "That is how the film stands.")
    }

    @Test func ofAServiceThatKeepsNoneOneIsCopied() {
        var state = state(service: "cloud")
        #expect(state.press([.alt("7")]) == [.look(.versions)])
        #expect(state.screen.contains("are kept here"))
        #expect(state.press([.character("c")]) == [] && state.toast?.tone == .bad)
        _ = state.update(.workspace(.versions(Self.told)))
        state.desk.toast = nil
        #expect(state.screen.contains("c to the studio") && !state.screen.contains("go to it"))
        // It is not there, and says what is.
        #expect(state.press([Key(.down), Key(.enter)]) == [])
        #expect(state.toast?.tone == .bad && state.toast?.text.contains("c copies it") == true)
        #expect(state.press([.character("c")]) == [.projects(.copy(version: 2))])
        _ = state.update(.versionCopied(nil))
        #expect(state.toast?.tone == .bad)
    }

    @Test func inTheStudioThereIsNothingToCopy() {
        var state = state()
        _ = open(&state)
        #expect(!state.screen.contains("to the studio"))
        #expect(state.press([Key(.down), .character("c")]) == [] && state.toast?.tone == .bad)
    }

    @Test func oneGoesOverToTheCopyOrStays() {
        var state = state(service: "cloud")
        let copy = CopiedVersion(project: "film v2", number: 2, missing: [])
        state.press([.alt("7")])
        _ = state.update(.versionCopied(copy))
        #expect(state.focus == .chat)
        #expect(state.chat.transcript.items.last?.text == "Version 2 is now “film v2” in the studio.")
        #expect(state.screen.contains("open the copy in the studio"))
        #expect(state.press([Key(.function(7))]) == [] && !state.screen.contains("open the copy"))
        _ = state.update(.versionCopied(copy))
        #expect(state.press([Key(.function(6))]).contains(.leave(.project("film v2", inStudio: true))))
    }

    @Test func whatTheCopyLacksIsNamed() {
        var state = state(service: "cloud")
        let missing = (1...7).map { "shot \($0).mp4" }
        _ = state.update(.versionCopied(CopiedVersion(project: "film v2", number: 2, missing: missing)))
        let told = state.chat.transcript.items.last
        #expect(told?.kind == .problem && told?.text.contains("shot 1.mp4") == true)
        #expect(told?.text.contains("and 2 more") == true && told?.text.contains("shot 6.mp4") == false)
    }

    @Test func aDoubleClickGoesThere() throws {
        var state = state()
        _ = open(&state)
        let place = try #require(PaneSet.place { $0.number == 7 })
        let inside = state.layout.panes[place].inside
        let point = Point(x: inside.x + 5, y: inside.y + 2)
        #expect(state.update(.input(.mouse(MouseEvent(.press, button: .left, at: point)))) == [])
        let effects = state.update(.input(.mouse(MouseEvent(.press, button: .left, at: point, clicks: 2))))
        #expect(effects.sentences == ["go back to version 2"])
    }

    @Test(arguments: [(80, 24), (120, 40), (200, 60)], Language.allCases)
    func golden(_ size: (Int, Int), _ language: Language) throws {
        var state = state(width: size.0, height: size.1, language: language)
        _ = open(&state)
        let name = language == .english ? "history" : "zh-history"
        try Golden.expect(state, "\(name)-\(size.0)x\(size.1)")
    }
}
