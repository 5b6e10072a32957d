import EditLanguage
import Foundation
import Testing
import Timeline

/// What is wrong with a thing, said so that the contrary is done to it.
@Suite("Complaints") struct ComplaintTests {
    typealias Said = NeverWrongTests.Said

    @Test("ask for the contrary, of what they are said of", arguments: done)
    func does(_ said: Said) {
        var talk = Talk()
        for sentence in said.sentences.components(separatedBy: " || ") { talk.say(sentence) }
        #expect(
            said.lines.allSatisfy(talk.film.contains),
            "\(talk.question ?? "") \(talk.film.joined(separator: "\n"))"
        )
    }

    @Test("about a length ask how long it shall be", arguments: lengths)
    func asks(_ sentence: String) {
        var talk = Talk()
        let before = talk.film
        talk.say(sentence)
        #expect(talk.film == before)
        #expect(talk.question == "How long shall it be?" || talk.question == "要多长？")
    }

    static let done: [Said] = [
        Said("the music is too loud", "A1·1 Lo-fi 0-30000 25%"),
        Said("the music is way too loud", "A1·1 Lo-fi 0-30000 18%"),
        Said("I can't hear the music", "A1·1 Lo-fi 0-30000 46%"),
        Said("the music isn't loud enough", "A1·1 Lo-fi 0-30000 46%"),
        Said("clip 2 is too dark", "V1·2 market.mp4 12000-20000 brightness 20"),
        Said("the first clip is a bit too bright", "V1·1 beach.mp4 0-12000 brightness -10"),
        Said("clip 1 is too slow", "V1·1 beach.mp4 0-8000 speed 150"),
        Said("the title is too small", "T1·1 Summer 0-3000 120 px"),
        Said("the title is 1 second too long", "T1·1 Summer 0-2000"),
        // What is asked for beside the reason is done once.
        Said("the music is too loud, turn it down to 20%", "A1·1 Lo-fi 0-30000 20%"),
        Said("clip 2 is too dark, brighten it", "V1·2 market.mp4 12000-20000 brightness 20"),
        Said("clip 2 is too dark, brighten clip 2", "V1·2 market.mp4 12000-20000 brightness 20"),
        Said("brighten clip 2, it's too dark", "V1·2 market.mp4 12000-20000 brightness 20"),
        Said("the first clip is too long, make it 5 seconds", "V1·1 beach.mp4 0-5000"),
        Said(
            "clip 2 is too dark and clip 3 is too bright",
            "V1·2 market.mp4 12000-20000 brightness 20",
            "V1·3 dinner.mp4 20000-30000 brightness -20"
        ),
        Said("too much brightness on clip 2", "V1·2 market.mp4 12000-20000 brightness -20"),
        Said("there isn't enough brightness in clip 3", "V1·3 dinner.mp4 20000-30000 brightness 20"),
        Said("the title is too small so make it bigger", "T1·1 Summer 0-3000 120 px"),
        Said("第二段亮度太低了", "V1·2 market.mp4 12000-20000 brightness 20"),
        Said("音乐太大声了", "A1·1 Lo-fi 0-30000 25%"), Said("音乐有点吵", "A1·1 Lo-fi 0-30000 25%"),
        Said("音乐声音太小了", "A1·1 Lo-fi 0-30000 46%"), Said("音乐不够大声", "A1·1 Lo-fi 0-30000 46%"),
        Said("音乐听不清", "A1·1 Lo-fi 0-30000 46%"), Said("音乐不要那么大声", "A1·1 Lo-fi 0-30000 25%"),
        Said("第二段太暗了", "V1·2 market.mp4 12000-20000 brightness 20"),
        Said("第一段太亮了，调暗一点", "V1·1 beach.mp4 0-12000 brightness -10"),
        Said("第二个片段太长了，缩短到5秒", "V1·2 market.mp4 12000-17000"),
        Said("标题太小了", "T1·1 Summer 0-3000 115 px"),
    ]

    static let lengths = [
        "the title is too long", "the second clip is too short", "the video is too long", "第二段太长了", "视频太长了",
    ]
}
