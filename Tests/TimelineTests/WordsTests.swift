import ExactJSON
import SampleDrafts
import Testing
import Timeline

@Suite("Words") struct WordsTests {
    @Test("the summary is the mission's")
    func summary() throws {
        #expect(
            try Draft.mission().summary
                == "Timeline (3 tracks): 1. Video: city timelapse (0-10s) 2. BGM: Lo-fi (0-10s, 35%) "
                + "3. Title: \"Urban Dreams\" (0-3s)"
        )
        #expect(Draft().summary == "Timeline (0 tracks): empty")
        #expect(Draft(tracks: [Track(kind: .other(4))]).summary == "Timeline (1 track): 1. Track of type 4: empty")
    }

    @Test("a draft from elsewhere is summed up by what it says")
    func foreign() throws {
        let text = "{\"t\":[{\"tt\":0,\"sg\":[{\"d\":1500,\"m\":{\"title\":\"a\"}},{\"d\":500}]}]}"
        let draft = Draft(json: try JSON(parsing: text))
        #expect(draft.summary == "Timeline (1 track): 1. Video: a (0-1.5s), unnamed (1.5-2s)")
    }

    @Test("nothing changed is nothing to tell")
    func same() throws {
        #expect(DraftDifference(from: try Draft.mission(), to: try Draft.mission()).isEmpty)
    }

    @Test(
        "the language of a text is the one around its quotes",
        arguments: [
            ("add a title", Language.english), ("加一个标题", .chinese), ("add a title '你好'", .english),
            ("add a title “你好”", .english), ("add a title \"你好\"", .english), ("加标题 'Hello'", .chinese),
            ("把 title 移到 5s", .chinese), ("", .english), ("don't 删除 it", .chinese), ("add \"\u{301}你好\"", .english),
            ("写着「hi」", .chinese), ("标题'你好'", .chinese), ("title ‘你好’", .english),
        ]
    )
    func language(_ text: String, _ language: Language) {
        #expect(Language(of: text) == language)
    }

    @Test("times in words")
    func times() {
        #expect(TimeText.seconds(10_000) == "10.0 s" && TimeText.seconds(2125) == "2.125 s")
        #expect(TimeText.short(2500) == "2.5s" && TimeText.range(TimeRange(1500, 3000)) == "1.5-3s")
        #expect(TimeText.clock(3200) == "00:00:03.200" && TimeText.shortClock(3_603_000) == "1:00:03.000")
    }

    @Test(arguments: [
        ("zh_CN.UTF-8", Language.chinese), ("zh", .chinese), ("ZH-Hant", .chinese), ("en_GB.UTF-8", .english),
        ("C.UTF-8", .english), ("de_DE", .english), ("", .english),
    ])
    func theLanguageOfALocale(_ locale: String, _ language: Language) {
        #expect(Language(environment: ["LANG": locale]) == language)
        #expect(Language(environment: ["LC_ALL": "", "LC_MESSAGES": locale, "LANG": "fr_FR"]) == language)
    }
}
