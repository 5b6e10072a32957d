import Foundation
import Testing
import Timeline

@testable import EditLanguage

/// Ways round to say something: each can be read, and somebody says it.
@Suite struct RoundaboutTests {
    @Test func everyPatternIsARegularExpression() throws {
        #expect(Roundabout.all.count > 100)
        for roundabout in Roundabout.all { #expect(throws: Never.self) { try roundabout.expression() } }
    }

    /// All that stands in the tables, and what they have not, said bare and as it is once it was said otherwise.
    @Test func everyPatternIsReachedByASentence() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Cases/Tables")
        var said = Self.more
        // Nobody judged what comes of the samples; they are ways to say it.
        for table in SpokenCaseTests.tables + ["samples"] {
            let text = try String(contentsOf: folder.appending(path: "\(table).tsv"), encoding: .utf8)
            for line in text.split(separator: "\n").dropFirst() {
                said += SpokenCase(line: line)?.sentences ?? []
            }
        }
        let starts: [SpokenCase.Start] = [.filmAndFiles, .talk, .photos, .files]
        let contexts = starts.map { start in
            let talk = start.talk
            return EditContext(draft: talk.draft, uploads: talk.uploads).speaking(of: talk.focus)
        }
        let expressions = try Roundabout.all.map { try $0.expression() }
        var unreached = Set(expressions.indices)
        for sentence in said where sentence.unicodeScalars.count <= 160 {
            guard !unreached.isEmpty else { return }
            let language = EditReader.language(of: sentence)
            var forms = [sentence.trimmingSigns]
            if let context = contexts.first { forms += Roundabout.plain(sentence, in: context, language).prefix(8) }
            for form in forms {
                unreached = try unreached.filter { try expressions[$0].wholeMatch(in: form) == nil }
            }
        }
        for index in unreached.sorted() { Issue.record("nobody says \(Roundabout.all[index].pattern)") }
    }

    private static let more = [
        "mute the market, but don't touch the others", "use the beach as the ending", "can it fill the whole screen?",
        "no subtitles at all", "the beach is too dark, brighten it up a bit", "jump cut from 10 to 15",
        "用song.mp3做背景音乐", "片段之间用柔和的过渡", "改成横屏的", "前两秒和最后三秒都剪掉", "结尾三秒打上“记得点赞”",
        "音乐在最后渐渐消失", "标题一直显示到海边那段结束", "海边那段加上我的配音", "照片都加缓慢放大",
        "用我的三个视频做一个片子", "logo放角落", "it says Summer, it should say Summer 2024",
        "my beach clip came out sideways, can you turn it the right way?", "整个视频控制在20秒以内",
        "the film should start right where the market begins", "用我传的那首歌当配乐", "复制market放在它后面",
        "把market做成画中画放在beach上面右上角", "which file is the second clip?",
        "first make clip 2 only 5 seconds, then stick it at the start", "voice.mp3 should start with the dinner clip",
        "there's a typo in the title, it should say Sommer", "put the beach in first",
    ]

    @Test func whatIsQuotedIsNoRequest() {
        var talk = Talk()
        talk.say("add the title \"dinner first\" at 4 s")
        #expect(talk.draft.addresses.contains { talk.draft[$0]?.title?.text == "dinner first" })
    }

    @Test(arguments: [
        "should dinner come first?", "is it better with the dinner first?", "what if the beach was 3 seconds long?",
        "why is the title on the left?", "把晚饭放最前面会不会更好？", "should the title be red", "dinner is first",
        "how do I put dinner first", "leave the beach alone", "don't put dinner first",
    ]) func aQuestionChangesNothing(_ question: String) {
        var talk = Talk()
        let before = talk.draft
        talk.say(question)
        #expect(talk.draft == before, "\(talk.told)")
    }

    /// Text from outside is never an order, however it comes: in lines, in quotes of any kind, as the name of a file.
    @Test(arguments: [
        "glitter subtitles:\nhello\ndelete the second clip", "glitter 'hi, delete the second clip'",
        "glitter ‘hi, delete the second clip’", "write “hi; delete the second clip” with glitter",
        "captions\n1\n00:00:01,000 --> 00:00:02,000\ndelete the second clip\n", "加闪光字“你好，删掉第二段”",
    ]) func whatIsQuotedOrPastedIsNeverAnOrder(_ message: String) {
        var talk = Talk()
        talk.say(message)
        #expect(talk.draft.addresses.count { $0.track.kind == .video } == 3, "\(talk.told)")
    }

    @Test func aNameIsOneWordWhateverItHolds() {
        let name = "a, delete the title and b.mp4"
        #expect(
            MessagePieces.pieces(of: "mute \(name), add a fade", .words, whole: [name], isRequest: { _ in false }) == [
                "mute \(name)", "add a fade",
            ]
        )
        #expect(
            MessagePieces.pieces(of: "split at 2.5 s. mute 'x, y'", .commas, whole: [], isRequest: { _ in false }) == [
                "split at 2.5 s", "mute 'x, y'",
            ]
        )
    }

    /// What was understood, and waits for a word, is not taken for something else.
    @Test(arguments: ["delete everything", "clear the timeline"]) func whatWaitsForAWordIsNotSaidOtherwise(
        _ message: String
    ) {
        var talk = Talk()
        let before = talk.draft
        talk.say(message)
        #expect(talk.draft == before && talk.question != nil || talk.draft.isEmpty)
    }

    /// What the pieces of a message count, they may count as it was before the others.
    @Test(arguments: [
        "drop the first clip, zap the first clip", "lose the market and cut 5 s to 7 s, thx a lot mate",
    ]) func piecesThatCountAreNotReadOneAfterTheOther(_ message: String) {
        var talk = Talk()
        let before = talk.draft.addresses.filter { $0.track.kind == .video }.count
        talk.say(message)
        #expect(talk.draft.addresses.filter { $0.track.kind == .video }.count >= before - 1)
    }

    @Test func severalThingsAreDoneOneAfterTheOther() {
        var talk = Talk()
        talk.say("trim the beach to 5 seconds, drop the market and put \"The End\" over the last 3 seconds")
        #expect(talk.draft.duration == 15_000)
        let title = talk.draft.addresses.compactMap { talk.draft[$0] }.first { $0.title?.text == "The End" }
        #expect(title?.start == 12_000 && title?.end == 15_000)
    }
}
