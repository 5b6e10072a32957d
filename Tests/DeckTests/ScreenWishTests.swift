import Foundation
import Terminal
import Testing
import Timeline
import Workspace

@testable import Deck

/// What is said in the chat and is the screen's to do.
@Suite struct ScreenWishTests {
    private func wish(_ text: String, _ language: Language = .english) -> ScreenWish? {
        ScreenWish(text, in: Sample.cut, frame: 33, language: language)
    }

    private func clip(_ number: Int) -> SegmentAddress { SegmentAddress(.video, 1, number) }

    @Test func timesAndThings() {
        #expect(wish("go to 5s") == .goTo(5000))
        #expect(wish("Go to 0:12") == .goTo(12_000))
        #expect(wish("jump to 5 s") == .goTo(5000))
        #expect(wish("跳到5秒", .chinese) == .goTo(5000))
        #expect(wish("select the second clip") == .select([clip(2)]))
        #expect(wish("select the first and the third clip") == .select([clip(1), clip(3)]))
        #expect(wish("select the rain clip") == .select([clip(4)]))
        #expect(wish("选中第二段", .chinese) == .select([clip(2)]))
        #expect(wish("go to the end") == .goTo(20_000) && wish("跳到开头", .chinese) == .goTo(0))
        #expect(wish("select all") == .select(Sample.cut.addresses) && wish("全选", .chinese) == wish("select all"))
        #expect(wish("/help") == .help && wish("quit") == .leave && wish("退出", .chinese) == .leave)
    }

    @Test(arguments: [
        ("open the last export", ScreenWish.open(.last)), ("Open the latest export.", .open(.last)),
        ("open export 2", .open(.number(2))), ("open the second export", .open(.number(2))),
        ("play export #12", .open(.number(12))), ("open the 3rd export", .open(.number(3))),
        ("打开最后一个导出", .open(.last)), ("打开最新的导出", .open(.last)), ("打开导出2", .open(.number(2))),
        ("打开第二个导出", .open(.number(2))), ("打开第 2 个导出。", .open(.number(2))),
        ("new project trip", .make(project: "trip")), ("New project Trip to Rome", .make(project: "Trip to Rome")),
        ("create a project called \"Trip\"", .make(project: "Trip")), ("new project", .make(project: "")),
        ("新建项目 旅行", .make(project: "旅行")), ("新建一个项目，叫旅行", .make(project: "旅行")),
        ("创建项目“旅行”", .make(project: "旅行")),
        ("switch to project Trip", .switchTo(project: "Trip", isCertain: true)),
        ("open the Trip project", .switchTo(project: "Trip", isCertain: true)),
        ("switch to Trip", .switchTo(project: "Trip", isCertain: false)),
        ("切换到项目旅行", .switchTo(project: "旅行", isCertain: true)),
        ("打开旅行项目", .switchTo(project: "旅行", isCertain: true)),
        ("切换到旅行", .switchTo(project: "旅行", isCertain: false)),
    ])
    func filmsAndProjects(_ text: String, _ wish: ScreenWish) {
        for language in Language.allCases { #expect(self.wish(text, language) == wish) }
    }

    @Test(
        arguments: [
            ("compare with version 3", 3, nil), ("Compare the film with version 12.", 12, nil),
            ("what changed since version 3?", 3, nil), ("what has changed since version 2", 2, nil),
            ("compare versions 4 and 2", 2, 4), ("compare version 2 with version 4", 2, 4),
            ("和版本3比较", 3, nil), ("和版本 3 比较。", 3, nil), ("对比版本3", 3, nil), ("和第3版对比", 3, nil), ("版本3之后改了什么？", 3, nil),
            ("比较版本2和版本4", 2, 4), ("对比版本 4 与版本 2", 2, 4),
        ] as [(String, Int, Int?)]
    )
    func versionsBesideEachOther(_ text: String, _ old: Int, _ new: Int?) {
        for language in Language.allCases { #expect(wish(text, language) == .compare(old: old, new: new), "\(text)") }
    }

    @Test(arguments: [
        "compare with version 0", "compare with version three thousand", "go back to version 3",
        "compare the first two clips",
        "go to the beach", "select", "select a nice song", "help", "quit the fade", "go to black at the end",
        "cut at 5 s",
        "select the twentieth clip", "new projector", "open the curtain", "show the state of the project",
        "play the first clip backwards", "open exports", "export", "打开声音",
    ])
    func theRestIsForTheAgent(_ text: String) { #expect(wish(text) == nil) }

    // MARK: Projects

    @Test func anotherProjectIsAskedForAndGoneOverTo() {
        var state = Sample.state(Sample.cut)
        #expect(state.type("new project trip\n") == [.projects(.make("trip"))])
        #expect(state.update(.project("trip")).contains(.leave(.project("trip", inStudio: false))))
        #expect(state.type("switch to project Trip\n") == [.projects(.find("Trip", orSay: nil))])
        #expect(state.chat.transcript.items.isEmpty)
        // Who is there already stays.
        #expect(!state.update(.project("urban-dreams")).contains { $0.isLeaving })
    }

    @Test func whatIsNoProjectIsTheAgents() {
        var state = Sample.state(Sample.cut)
        state.timeline.select(clip(2))
        #expect(state.type("switch to 9:16\n") == [.projects(.find("9:16", orSay: "switch to 9:16"))])
        #expect(state.update(.noProject(message: "switch to 9:16")).sentences == ["switch to 9:16"])
    }

    @Test func whatWouldBeLeftBehindIsAskedFirst() {
        var state = Sample.state(Sample.cut, jobs: Sample.jobs())
        #expect(!state.update(.project("trip")).contains { $0.isLeaving })
        #expect(state.overlay == .leaving && state.screen.contains("Go over to trip now?"))
        state.press([.character("n")])
        #expect(state.overlay == nil)
        // Then leaving means leaving.
        state.press([.control("q")])
        #expect(state.screen.contains("Leave now?"))
        #expect(state.press([.character("y")]).contains(.leave(.quit)))
        _ = state.update(.project("trip"))
        state.shell.overlay = .leaving
        #expect(state.press([.character("y")]).contains(.leave(.project("trip", inStudio: false))))
    }

    // MARK: Films

    private func said(
        _ text: String,
        _ jobs: [RenderJob] = Sample.jobs()
    ) -> (state: DeckState, effects: [DeckEffect]) {
        var state = Sample.state(Sample.cut, jobs: jobs)
        let effects = state.type(text + "\n")
        return (state, effects)
    }

    @Test func aFilmIsOpenedByItsNumberOrAsTheLast() {
        let film = DeckEffect.files(.open("/home/ada/Videos/urban-dreams.mp4"))
        #expect(said("open the last export").effects == [film])
        // The first that was ever made is 1.
        let (state, effects) = said("open export 3")
        #expect(effects == [film] && state.renders.selected?.file.lastPathComponent == "urban-dreams.mp4")
        for (text, told) in [
            ("open export 2", "Nothing came of it: r begins it again."), ("open export 6", "It is not done yet."),
            ("open export 7", "There are exports 1 to 6."),
        ] {
            let (state, effects) = said(text)
            #expect(effects == [] && state.toast?.text == told && state.toast?.tone == .bad)
        }
        #expect(said("open the last export", [Sample.jobs()[4]]).state.toast?.tone == .bad)
        #expect(said("open export 1", []).state.toast?.text.contains("no render yet") == true)
    }

    @Test func theKeysOfTheRendersDoTheSame() {
        var state = Sample.state(Sample.cut, jobs: Sample.jobs())
        state.focus(on: .renders)
        #expect(state.type("o") == [] && state.toast?.tone == .bad)
        state.press([Key(.down), Key(.down), Key(.down)])
        #expect(state.type("o") == [.files(.open("/home/ada/Videos/urban-dreams.mp4"))])
        #expect(state.type("O") == [.files(.open("/home/ada/Videos"))])
    }

    @Test(arguments: [FileOpening.gone, .nobody, .failed("mpv")]) func whoCannotShowItSaysWhereItIs(
        _ outcome: FileOpening
    ) {
        var state = Sample.state(Sample.cut)
        _ = state.update(.opened("/home/ada/film.mp4", outcome))
        #expect(state.chat.transcript.items.last?.kind == .problem)
        #expect(state.chat.transcript.items.last?.text.contains("/home/ada/film.mp4") == true)
    }

    @Test func theChatDoesIt() {
        var state = Sample.state(Sample.cut)
        #expect(state.type("go to 12s\n").sentences == [] && state.timeline.playhead == 12_000)
        #expect(state.type("select the second clip\n").sentences == [])
        #expect(state.timeline.selection == clip(2) && state.timeline.playhead == 5000)
        #expect(state.type("/help\n").sentences == [])
        #expect(state.overlay == .help(HelpPage()))
        state.press([Key(.escape)])
        #expect(state.type("quit\n").contains { $0.isLeaving })
    }
}
