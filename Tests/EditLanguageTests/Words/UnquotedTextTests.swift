import EditLanguage
import Foundation
import Testing
import Timeline

/// Titles whose text stands without quotation marks, and edits of titles that lie over a clip or the whole film.
@Suite("Texts without quotes") struct UnquotedTextTests {
    typealias Said = NeverWrongTests.Said

    @Test("end where something else surely begins", arguments: done)
    func does(_ said: Said) {
        var talk = Talk()
        for sentence in said.sentences.components(separatedBy: " || ") { talk.say(sentence) }
        #expect(
            said.lines.allSatisfy(talk.film.contains),
            "\(talk.question ?? "") \(talk.film.joined(separator: "\n"))"
        )
    }

    static let done: [Said] = [
        Said("title: My Trip to Rome", "T2·1 My Trip to Rome 0-3000"),
        Said("add text that says Hello World", "T2·1 Hello World 0-3000"),
        Said("add a title that reads Our Trip for 4 seconds", "T2·1 Our Trip 0-4000"),
        Said("write Happy Birthday Anna across the first clip", "T2·1 Happy Birthday Anna 0-12000"),
        Said("write Good night everyone over the last clip", "T1·2 Good night everyone 20000-30000"),
        Said("put the words Happy New Year on the first clip", "T2·1 Happy New Year 0-12000"),
        Said("put a title 'Night market' on the second clip", "T1·2 Night market 12000-20000"),
        Said("add an end card that says Thanks for watching for 3 seconds", "T1·2 Thanks for watching 27000-30000"),
        Said("add the text See you, Bob! at 4 seconds in blue", "T1·2 See you, Bob! 4000-7000 #0000FF"),
        Said(
            "change the title text to Our summer in Rome and make it yellow",
            "T1·1 Our summer in Rome 0-3000 #FFFF00"
        ),
        Said("rename the title to Holiday", "T1·1 Holiday 0-3000"),
        Said("加标题 我的旅行 放在顶部", "T2·1 我的旅行 0-3000 top"), Said("标题：我的旅行", "T2·1 我的旅行 0-3000"),
        Said("给第二段加上文字“夜市”", "T1·2 夜市 12000-20000"), Said("在第二段写上“夜市”", "T1·2 夜市 12000-20000"),
        Said("keep the title on screen for the whole video", "T1·1 Summer 0-30000"),
        Said("标题全程显示", "T1·1 Summer 0-30000"), Said("let the title stay until the end", "T1·1 Summer 0-30000"),
        Said("put the title above the dinner clip", "T1·1 Summer 20000-23000"),
        Said("delay the title by half a second", "T1·1 Summer 500-3500"), Said("标题推迟半秒", "T1·1 Summer 500-3500"),
        Said("make the title not red but blue", "T1·1 Summer 0-3000 #0000FF"),
        Said("make the title blue, not red", "T1·1 Summer 0-3000 #0000FF"),
        Said("make clip 1 the same length as clip 2", "V1·1 beach.mp4 0-8000"),
        Said("第一段和第二段一样长", "V1·1 beach.mp4 0-8000"),
        Said(
            "loop the market clip 3 times",
            "V1·2 market.mp4 12000-20000",
            "V1·3 market.mp4 20000-28000",
            "V1·4 market.mp4 28000-36000",
            "V1·5 dinner.mp4 36000-46000"
        ),
        Said("speed up the beach clip so that it lasts 6 seconds", "V1·1 beach.mp4 0-6000 speed 200"),
        Said("把第一段加速到6秒", "V1·1 beach.mp4 0-6000 speed 200"),
        Said(
            "fade everything out at the end",
            "V1·3 dinner.mp4 20000-30000 fade out 1000",
            "A1·1 Lo-fi 0-30000 35% fade out 1000"
        ),
        Said("全部静音", "V1·1 beach.mp4 0-12000 0%", "V1·2 market.mp4 12000-20000 0%", "A1·1 Lo-fi 0-30000 0%"),
        Said("remove the original audio from the videos", "V1·1 beach.mp4 0-12000 0%", "A1·1 Lo-fi 0-30000 35%"),
        Said("I only want the part from 3 to 9 seconds", "V1·1 beach.mp4 0-6000"),
        Said("cut beach.mp4 so it ends at 8 seconds", "V1·1 beach.mp4 0-8000"),
    ]
}
