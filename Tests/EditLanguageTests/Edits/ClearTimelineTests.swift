import EditLanguage
import Testing
import Timeline

@Suite("Clearing the timeline is read") struct ClearTimelineTests {
    @Test(
        "where the timeline is named",
        arguments: [
            "clear the timeline", "empty the timeline", "clear my timeline", "wipe the whole timeline",
            "clear timeline",
            "start over with an empty timeline", "start again with a blank timeline", "please clear the timeline now",
            "remove everything from the timeline", "delete everything on the timeline",
            "take everything off the timeline",
            "clear everything from the timeline", "could you empty the timeline?",
            "remove all tracks from the timeline",
            "清空时间线", "把时间线清空", "清空整个时间线", "清空时间轴", "清空轨道", "清空所有轨道", "请把整条时间线清空", "删除时间线上的所有内容",
            "删掉时间线上的全部内容", "清空时间线上的所有内容",
        ]
    )
    func clears(_ sentence: String) {
        #expect(EditReader().read(sentence, in: Film.inLong).edits == [.clearTimeline])
    }

    @Test(
        "and asked about where something else may be meant",
        arguments: [
            "delete everything", "clear everything", "remove all tracks", "wipe everything", "清空", "全部清空", "删除所有内容",
        ]
    )
    func asks(_ sentence: String) {
        guard case .question(let question) = EditReader().read(sentence, in: Film.inLong) else {
            Issue.record("done without a question: \(sentence)")
            return
        }
        #expect(question.examples.first == (question.language == .english ? "clear the timeline" : "清空时间线"))
    }

    @Test(
        "and never for less than all",
        arguments: [
            "clear the title", "delete everything after 5s", "remove everything from the timeline after 5 s",
            "delete everything on the timeline before 2s", "remove all titles", "remove all clips",
            "remove everything but the music",
            "clear the timeline of titles", "clear the timeline after 5 s", "start over",
            "start over with a clip of rain",
            "don't clear the timeline", "how do I clear the timeline?", "make a clip of a clear sky",
            "add a title saying \"clear the timeline\"",
            "清空标题", "清空轨道 A1", "删除5秒之后的所有内容", "不要清空时间线", "删除所有标题",
        ]
    )
    func keeps(_ sentence: String) {
        #expect(EditReader().read(sentence, in: Film.inLong).edits?.contains(.clearTimeline) != true)
    }

    @Test("goes on with what is said behind it, and is taken back in one step")
    func talk() {
        var talk = Talk()
        let before = talk.draft
        talk.say("make it vertical")
        let vertical = talk.draft
        talk.say("clear the timeline and add beach.mp4")
        #expect(talk.film == ["V1·1 beach.mp4 0-12000"])
        #expect(talk.draft.canvas == before.canvas)
        talk.say("undo")
        #expect(talk.draft == vertical)
    }

    @Test("is told in one line", arguments: Language.allCases)
    func told(_ language: Language) throws {
        var draft = Film.inLong.draft
        draft.canvas = Canvas(.tall, shorterSide: 1080, framesPerSecond: 30)
        let lines = DraftDifference(from: draft, to: try draft.applying(.clearTimeline) { "new" }).lines(language)
        let wanted =
            language == .english
            ? "Timeline cleared: 5 segments on 3 tracks removed, shape and loudness as at first"
            : "时间线已清空:共删除 3 条轨道、5 个片段,画面比例和响度已还原"
        #expect(lines == [wanted])
    }
}
