import EditLanguage
import Foundation
import Testing
import Timeline

/// What is said without saying of what: it is said of what was spoken of last, where that is clear.
@Suite("What people leave out") struct UnsaidTests {
    @Test(arguments: [
        ("move the title to the top || bigger", "T1·1 Summer 0-3000 120 px top"),
        ("make the title yellow || a bit smaller || at the bottom", "T1·1 Summer 0-3000 #FFFF00 86 px bottom"),
        ("make the second clip brighter || black and white", "V1·2 market.mp4 12000-20000 grayscale brightness 20"),
        ("make clip 3 brighter || reversed", "V1·3 dinner.mp4 20000-30000 reversed brightness 20"),
        ("标题放到左下角 || 再小一点", "T1·1 Summer 0-3000 77 px bottomLeft"),
        ("第二段调亮 || 改成黑白 || 倒放", "V1·2 market.mp4 12000-20000 reversed grayscale brightness 20"),
        ("第三段调亮 || 移到最前面", "V1·1 dinner.mp4 0-10000 brightness 20"),
        ("第二段调亮 || 静音", "V1·2 market.mp4 12000-20000 0% brightness 20"),
    ])
    func isSaidOfTheLast(_ sentences: String, _ line: String) {
        var talk = Talk()
        for sentence in sentences.components(separatedBy: " || ") { talk.say(sentence) }
        #expect(talk.film.contains(line), "\(talk.film) \(talk.question ?? "")")
    }

    /// A word that was not understood, and named nothing, was about nothing else.
    @Test(arguments: ["make the title yellow || smaller it do || move it to the top", "标题改成黄色 || 大小 || 把它移到顶部"])
    func aWordThatNamesNothingLeavesItWhatItWas(_ sentences: String) {
        var talk = Talk()
        for sentence in sentences.components(separatedBy: " || ") { talk.say(sentence) }
        #expect(talk.draft.tracks.last?.segments.first?.title?.position == .top)
    }

    @Test(arguments: [
        "把第二段调暗 || 再小一点", "make clip 2 sepia || no, 30%", "第二段调亮 || 剪掉", "第二段调亮 || 删掉",
        "make clip 2 brighter || make clip 7 darker || bigger",
    ])
    func whatCouldBeAnythingIsAsked(_ sentences: String) {
        var talk = Talk()
        let all = sentences.components(separatedBy: " || ")
        for sentence in all.dropLast() { talk.say(sentence) }
        let before = talk.film
        talk.say(all.last ?? "")
        #expect(talk.film == before && talk.question != nil)
    }
}
