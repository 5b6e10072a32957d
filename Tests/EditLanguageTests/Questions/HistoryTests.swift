import EditLanguage
import Foundation
import Testing
import Timeline

/// Versions, the way people speak of them.
@Suite("History in words") struct HistoryTests {
    @Test("takes back what was done", arguments: undone)
    func back(_ sentences: String) {
        var talk = Talk()
        let before = talk.draft
        for sentence in sentences.components(separatedBy: " || ") { talk.say(sentence) }
        #expect(talk.draft == before, "\(talk.question ?? "") \(talk.film)")
    }

    @Test("tells of versions, and changes nothing", arguments: told)
    func tells(_ asked: InquiryTests.Asked) {
        var talk = Talk()
        let sentences = asked.sentences.components(separatedBy: " || ")
        for sentence in sentences.dropLast() { talk.say(sentence) }
        let before = talk.draft
        talk.say(sentences.last ?? "")
        #expect(talk.draft == before)
        #expect(talk.question?.contains(asked.says) == true, "\(talk.question ?? "done")")
    }

    @Test("goes to the version that was told")
    func versions() {
        var talk = Talk()
        talk.say("go back to when there was no music")
        let version = talk.examples.first ?? ""
        talk.say(version)
        #expect(talk.question == nil && !talk.film.contains { $0.contains("Lo-fi") }, "\(version)")
    }

    static let undone = [
        "delete the second clip || undo that", "delete the second clip || mute the music || go back two steps",
        "delete the second clip || restore the deleted clip", "delete the second clip || bring back the market clip",
        "delete the second clip || undo what you just did", "delete the second clip || take that back",
        "delete the second clip || put it back", "delete the second clip || undo the last thing you did",
        "delete the second clip || go one step back", "delete the second clip || undo || redo || undo",
        "delete the music || restore the music", "delete the music || go back to when there was music",
        "delete the second clip || mute the music || undo the last two things", "delete the second clip || ctrl+z",
        "delete the second clip || mute the music || undo the last 2 changes", "删除第二段 || 静音音乐 || 撤销两步",
        "删除第二段 || 撤销刚才的操作", "删除第二段 || 恢复删掉的片段", "删除第二段 || 静音音乐 || 回退两步", "删除第二段 || 退回上一步", "删除第二段 || 退回去",
        "删除第二段 || 把删掉的那段恢复",
        "删除第二段 || 找回刚才删掉的片段", "删除第二段 || 返回上一步", "删除第二段 || 撤销 || 重做 || 撤回",
    ]

    static let told = [
        InquiryTests.Asked(
            "mute the music || delete the second clip || what changed since version 1?",
            "Since version 1"
        ),
        InquiryTests.Asked("静音音乐 || 删除第二段 || 版本1之后改了什么？", "第 1 版"),
        InquiryTests.Asked("delete the second clip || what did it look like before?", "market.mp4 (12-20s)"),
        InquiryTests.Asked("delete the second clip || compare with version 3", "version 3"),
        InquiryTests.Asked("compare with version 40", "no version 40"),
        InquiryTests.Asked("which version is this?", "version 6 of 6"),
        InquiryTests.Asked("go back to when there was no music", "version 4"),
        InquiryTests.Asked("delete the second clip || mute the music || bring back the deleted clip", "version 6"),
        InquiryTests.Asked("speed up the third clip 2x || what did you just change?", "100% → 200%"),
        InquiryTests.Asked("save this as version one", "this is version 6"),
        InquiryTests.Asked(
            "delete the first clip || mute clip 1 || bring the beach clip back but keep it quiet",
            "version 6"
        ),
        InquiryTests.Asked("存一个版本叫 初稿", "第 6 版"), InquiryTests.Asked("恢复到最开始的样子", "时间线会变空"),
        InquiryTests.Asked("restore the deleted clip", "none of the versions"),
        InquiryTests.Asked("what's different from version 5?", "Summer"),
        InquiryTests.Asked("删除第二段 || 之前是什么样", "market.mp4（12-20s）"),
        InquiryTests.Asked("删除第二段 || 和第3版对比", "第 3 版"), InquiryTests.Asked("现在是第几版", "第 6 版"),
        InquiryTests.Asked("回到没有音乐的时候", "第 4 版"),
    ]
}
