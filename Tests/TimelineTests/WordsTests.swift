import ExactJSON
import Testing
import Timeline

@Suite("Words") struct WordsTests {
    private let v1 = SegmentAddress(.video, 1, 1)
    private let a1 = SegmentAddress(.audio, 1, 1)
    private let t1 = SegmentAddress(.text, 1, 1)

    private var film: Draft {
        get throws {
            var count = 0
            let newID = {
                count += 1
                return "s\(count)"
            }
            return try Draft()
                .applying(
                    .addClip(
                        AddClip(
                            source: .generated(prompt: "city"),
                            name: "city timelapse",
                            length: 10_000,
                            sourceLength: 10_000
                        )
                    ),
                    newID: newID
                )
                .applying(.addSound(AddSound(source: .music(mood: "lofi"), name: "Lo-fi", volume: 35)), newID: newID)
                .applying(.addTitle(AddTitle(Title("Urban Dreams"), start: 0, length: 3000)), newID: newID)
        }
    }

    @Test("the summary is the mission's")
    func summary() throws {
        #expect(
            try film.summary
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

    private func lines(_ language: Language, _ edits: Edit...) throws -> [String] {
        let before = try film
        var after = before
        for edit in edits { after = try after.applying(edit, newID: { "new" }) }
        return DraftDifference(from: before, to: after).lines(language)
    }

    @Test("what changed is told with its numbers")
    func differences() throws {
        #expect(try lines(.english, .volume(a1, 50)) == ["Lo-fi volume 35% → 50%"])
        #expect(try lines(.chinese, .volume(a1, 50)) == ["Lo-fi 音量:35% → 50%"])
        #expect(
            try lines(.english, .setLength(v1, 8000))
                == ["city timelapse trimmed 10.0 s → 8.0 s", "Lo-fi trimmed 10.0 s → 8.0 s"]
        )
        #expect(try lines(.english, .setTitleText(t1, "Hi")) == ["Title text \"Urban Dreams\" → \"Hi\""])
        #expect(try lines(.chinese, .setTitleText(t1, "你好")) == ["标题文字:“Urban Dreams” → “你好”"])
        #expect(try lines(.english, .delete(t1, ripple: false)) == ["Title removed: \"Urban Dreams\" (0-3s)"])
        #expect(try lines(.english, .move(t1, .time(5000))) == ["\"Urban Dreams\" moved 0.0 s → 5.0 s"])
        #expect(try lines(.english, .split(at: 4000, v1)) == ["city timelapse split at 4.0 s"])
        #expect(
            try lines(.english, .cut(TimeRange(1000, 2000), in: nil, ripple: true)) == [
                "city timelapse: 1.0 s cut out at 1.0 s", "Lo-fi trimmed 10.0 s → 9.0 s",
                "\"Urban Dreams\": 1.0 s cut out at 1.0 s",
            ]
        )
        #expect(
            try lines(.english, .replaceSound(a1, .music(mood: "ambient"), name: "Ambient")) == [
                "Lo-fi → Ambient: replaced"
            ]
        )
        #expect(try lines(.english, .setCanvas(Canvas(.tall))) == ["Canvas 1920×1080 → 1080×1920"])
        #expect(
            try lines(.english, .addTitle(AddTitle(Title("End"), start: 8000, length: 2000)))
                == ["Title added: \"End\" (8-10s)"]
        )
    }

    @Test("nothing changed is nothing to tell")
    func same() throws {
        #expect(DraftDifference(from: try film, to: try film).isEmpty)
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
}

extension Edit {
    fileprivate static func volume(_ address: SegmentAddress, _ percent: Int) -> Edit {
        .setVolume(.segment(address), percent: percent)
    }
}
