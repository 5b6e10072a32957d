import EditLanguage
import Foundation
import Testing
import Timeline

/// Things told by what they have in common, by what tells them apart, by a part of them: what is meant shows in the film.
@Suite("What a sentence speaks of") struct ReferenceTests {
    struct Said: CustomTestStringConvertible, Sendable {
        let sentences: String
        /// The clips afterwards, and with `♪` the music, in short: `A` is beach 0–12 s, `B` market 12–20 s, `C` dinner 20–30 s.
        let film: String
        var testDescription: String { sentences }

        init(_ sentences: String, _ film: String) {
            self.sentences = sentences
            self.film = film
        }
    }

    @Test(arguments: groups + apart + parts + chinese)
    func isWhatIsMeant(_ said: Said) {
        var talk = Talk()
        for sentence in said.sentences.components(separatedBy: " || ") { talk.say(sentence) }
        #expect(talk.short == said.film, "\(talk.question ?? "")")
    }

    static let groups = [
        Said("delete everything except the beach clip", "A 12"), Said("delete all but the last clip", "C 10"),
        Said("remove everything but the market clip", "B 8"), Said("keep only the beach clip", "A 12"),
        Said("mute all clips except the second one", "A 12 0%, B 8, C 10 0%"),
        Said("mute all the clips but not dinner", "A 12 0%, B 8 0%, C 10"),
        Said("make every clip black and white apart from the first", "A 12, B 8 grayscale, C 10 grayscale"),
        Said("mute everything except the music", "A 12 0%, B 8 0%, C 10 0%"),
        Said("delete all clips longer than 9 seconds", "B 8"),
        Said("delete clips shorter than 9 seconds", "A 12, C 10"),
        Said("delete every clip under 9 seconds", "A 12, C 10"),
        Said("mute all clips that are longer than 9 seconds", "A 12 0%, B 8, C 10 0%"),
        Said("delete clips 1-2", "C 10"), Said("mute clips one through two", "A 12 0%, B 8 0%, C 10"),
        Said("delete the last clip and make the rest black and white", "A 12 grayscale, B 8 grayscale"),
        Said("mute the second clip and make the others black and white", "A 12 grayscale, B 8 0%, C 10 grayscale"),
        Said("mute the last two clips and reverse the other one", "A 12 reversed, B 8 0%, C 10 0%"),
        Said("make both the first and last clips black and white", "A 12 grayscale, B 8, C 10 grayscale"),
        Said("make beach and dinner 5 seconds each", "A 5, B 8, C 5"),
        Said("keep the first 5 seconds of every clip", "A 5, B 5, C 5"),
        Said("mute all clips but the first", "A 12, B 8 0%, C 10 0%"),
        // Which others, nobody can tell; and none is as was said.
        Said("delete the others", "A 12, B 8, C 10"), Said("delete clips longer than 20 seconds", "A 12, B 8, C 10"),
        Said("delete the first four clips", "A 12, B 8, C 10"),
        Said("delete the last clip and mute the other three", "A 12, B 8, C 10"),
    ]

    static let apart = [
        Said("delete the longest clip", "B 8, C 10"), Said("mute the shortest clip", "A 12, B 8 0%, C 10"),
        Said("make clip 1 black and white || mute the black and white clip", "A 12 0% grayscale, B 8, C 10"),
        Said("get rid of the clip before dinner", "A 12, C 10"),
        Said("delete the clip after the beach clip", "A 12, C 10"),
        Said("make the clip at 15 seconds black and white", "A 12, B 8 grayscale, C 10"),
        Said("delete the second to last clip", "A 12, C 10"),
        Said("delete the clip before the first clip", "A 12, B 8, C 10"),
        Said("make the dinner one black and white", "A 12, B 8, C 10 grayscale"),
        Said("mute the other clips", "A 12, B 8, C 10"), Said("mute the beach part", "A 12 0%, B 8, C 10"),
        Said("make the intro black and white", "A 12 grayscale, B 8, C 10"),
    ]

    static let parts = [
        Said("make the first 3 seconds black and white", "A 3 grayscale, A 9, B 8, C 10"),
        Said("slow down the second half of the beach clip", "A 6, A 8.955 speed 67, B 8, C 10"),
        Said("speed up the middle 4 seconds of the dinner clip 2x", "A 12, B 8, C 3, C 2 speed 200, C 3"),
        Said("make the last 5 seconds slow motion", "A 12, B 8, C 5, C 10 speed 50"),
        Said("reverse the last 2 seconds of the market clip", "A 12, B 6, B 2 reversed, C 10"),
        Said("make everything after 20 seconds black and white", "A 12, B 8, C 10 grayscale"),
        Said("make everything from 5 to 15 seconds black and white", "A 5, A 7 grayscale, B 3 grayscale, B 5, C 10"),
        Said("reverse the part between 5 and 8 seconds", "A 5, A 3 reversed, A 4, B 8, C 10"),
        Said("split the beach clip in the middle", "A 6, A 6, B 8, C 10"),
        Said("split every clip in half", "A 6, A 6, B 4, B 4, C 5, C 5"),
        Said("delete the second half of the dinner clip", "A 12, B 8, C 5"),
        Said("remove the first third of the video", "A 2, B 8, C 10"),
        Said("delete the middle 4 seconds of the beach clip", "A 4, A 4, B 8, C 10"),
        Said("split clip 1 at 4s and delete the second half", "A 4, B 8, C 10"),
        Said("split at 5s || delete the second part", "A 5, B 8, C 10"),
    ]

    static let chinese = [
        Said("超过9秒的片段都删了", "B 8"), Said("除了第一段，其他都删掉", "A 12"), Said("只保留第二段", "B 8"),
        Said("除了beach以外的片段都变成黑白", "A 12, B 8 grayscale, C 10 grayscale"),
        Said("除第二段外全部静音", "A 12 0%, B 8, C 10 0%"), Said("把最长的片段删掉", "B 8, C 10"),
        Said("最短的那段静音", "A 12, B 8 0%, C 10"), Said("删掉最短的片段", "A 12, C 10"),
        Said("第二段静音，其他的变成黑白", "A 12 grayscale, B 8 0%, C 10 grayscale"),
        Said("把beach那段变成黑白", "A 12 grayscale, B 8, C 10"), Said("把dinner片段的后半段删掉", "A 12, B 8, C 5"),
        Said("最后5秒慢放", "A 12, B 8, C 5, C 10 speed 50"), Said("把5秒到8秒变成黑白", "A 5, A 3 grayscale, A 4, B 8, C 10"),
        Said("15秒处的片段变成黑白", "A 12, B 8 grayscale, C 10"), Said("第二段前面的那段删掉", "B 8, C 10"),
        Said("每段都剪掉前1秒", "A 11, B 7, C 9"), Said("第二段从中间分割", "A 12, B 4, B 4, C 10"),
        Said("其余片段静音", "A 12, B 8, C 10"), Said("第一段和第三段都静音", "A 12 0%, B 8, C 10 0%"),
        Said("倒数第二段静音", "A 12, B 8 0%, C 10"), Said("中间4秒删掉", "A 12, B 1, B 3, C 10"),
        Said("剩下的都删掉", "A 12, B 8, C 10"), Said("除了音乐都静音", "A 12 0%, B 8 0%, C 10 0%"),
    ]
}

extension Talk {
    /// The clips in short: what each is, how long in s, and what is not as it was.
    fileprivate var short: String {
        let names = ["beach.mp4": "A", "market.mp4": "B", "dinner.mp4": "C"]
        return film.filter { $0.hasPrefix("V") }.map { line in
            var words = line.split(separator: " ").dropFirst().map(String.init)
            words[0] = names[words[0]] ?? words[0]
            let times = words[1].split(separator: "-").compactMap { Int($0) }
            let length = times.count == 2 ? times[1] - times[0] : 0
            words[1] = length % 1000 == 0 ? "\(length / 1000)" : "\(Double(length) / 1000)"
            return words.joined(separator: " ")
        }
        .joined(separator: ", ")
    }
}
