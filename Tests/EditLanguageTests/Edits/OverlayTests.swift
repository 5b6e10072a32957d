import EditLanguage
import Foundation
import Testing
import Timeline

/// What is laid over the film stands on a track of its own, and the film under it is as it was.
@Suite("Overlays in words") struct OverlayTests {
    typealias Said = NeverWrongTests.Said

    static let more = [
        Upload(id: "logo", name: "logo.png", kind: .image),
        Upload(id: "ding", name: "ding.wav", duration: 1000, kind: .audio),
        Upload(id: "cam", name: "webcam.mov", duration: 4000, kind: .video),
    ]

    private static let film = ["V1·1 beach.mp4 0-12000", "V1·2 market.mp4 12000-20000", "V1·3 dinner.mp4 20000-30000"]

    @Test("lay a file over the film, which is as it was", arguments: files)
    func overFilm(_ said: Said) {
        var talk = Talk(more: Self.more)
        talk.say(said.sentences)
        #expect(talk.film.contains(said.lines[0]), "\(talk.question ?? "") \(talk.film)")
        #expect(Self.film.allSatisfy(talk.film.contains), "\(talk.film)")
    }

    @Test("lay a clip over the others, and its gap is closed", arguments: clips)
    func overOthers(_ said: Said) {
        var talk = Talk(more: Self.more)
        talk.say(said.sentences)
        #expect(said.lines.allSatisfy(talk.film.contains), "\(talk.question ?? "") \(talk.film)")
    }

    @Test(
        "ask which corner, and which clips",
        arguments: [
            ("put logo.png in the corner", "corner"),
            ("make the second clip smaller and put it in the corner", "corner"),
            ("split screen", "Which one"), ("把第二段缩小放到角落里", "哪个角"), ("左右分屏", "哪一个"),
        ]
    )
    func asked(_ sentence: String, _ words: String) {
        var talk = Talk(more: Self.more)
        let before = talk.film
        talk.say(sentence)
        #expect(talk.film == before)
        #expect(talk.question?.contains(words) == true, "\(talk.question ?? "done")")
        for example in talk.examples {
            var other = Talk(more: Self.more)
            other.say(example)
            #expect(other.question == nil, "\(example)")
        }
    }

    static let files = [
        Said("put logo.png in the top right corner for the whole video", "V2·1 logo.png 0-30000 boxed topRight 30"),
        Said("overlay logo.png", "V2·1 logo.png 0-30000 boxed bottomRight 30"),
        Said("put the logo on top of the video", "V2·1 logo.png 0-30000 boxed bottomRight 30"),
        Said("add logo.png in the bottom left corner at 20%", "V2·1 logo.png 0-30000 boxed bottomLeft 20"),
        Said("put logo.png over the video from 5s to 7s", "V2·1 logo.png 5000-7000 boxed bottomRight 30"),
        Said(
            "add logo.png at 0s for the whole film in the top right at 15%",
            "V2·1 logo.png 0-30000 boxed topRight 15"
        ),
        Said("show logo.png over the second clip", "V2·1 logo.png 12000-20000 boxed bottomRight 30"),
        Said("add logo.png as a watermark", "V2·1 logo.png 0-30000 boxed bottomRight 15"),
        Said("use the logo as a watermark in the top left", "V2·1 logo.png 0-30000 boxed topLeft 15"),
        Said(
            "overlay logo.png at 12 seconds for 3 seconds in the top left",
            "V2·1 logo.png 12000-15000 boxed topLeft 30"
        ),
        Said(
            "put logo.png at the top left of the screen for the first 5 seconds",
            "V2·1 logo.png 0-5000 boxed topLeft 30"
        ),
        Said("place logo.png in the lower right throughout the video", "V2·1 logo.png 0-30000 boxed bottomRight 30"),
        Said("picture in picture with webcam.mov in the bottom left", "V2·1 webcam.mov 0-4000 boxed bottomLeft 30"),
        Said("overlay webcam.mov on the dinner clip at 25%", "V2·1 webcam.mov 20000-24000 boxed bottomRight 25"),
        Said("show webcam.mov in a small window at 10s", "V2·1 webcam.mov 10000-14000 boxed bottomRight 30"),
        Said("add ding.wav at 12 s", "A2·1 ding.wav 12000-13000"),
        Said("add the sound effect ding.wav at 12 seconds", "A2·1 ding.wav 12000-13000"),
        Said("把logo放在右上角", "V2·1 logo.png 0-30000 boxed topRight 30"),
        Said("把logo.png放在左下角,大小20%", "V2·1 logo.png 0-30000 boxed bottomLeft 20"),
        Said("在右上角加logo.png", "V2·1 logo.png 0-30000 boxed topRight 30"),
        Said("给视频加水印logo.png", "V2·1 logo.png 0-30000 boxed bottomRight 15"),
        Said("logo.png放在右上角全程显示", "V2·1 logo.png 0-30000 boxed topRight 30"),
        Said("5秒到7秒在左上角显示logo.png", "V2·1 logo.png 5000-7000 boxed topLeft 30"),
        Said("把logo贴在左上角", "V2·1 logo.png 0-30000 boxed topLeft 30"),
        Said("把logo叠加在第二段上面", "V2·1 logo.png 12000-20000 boxed bottomRight 30"),
        Said("在第二段上面叠加logo", "V2·1 logo.png 12000-20000 boxed bottomRight 30"),
        Said("在第二段上面加logo", "V2·1 logo.png 12000-20000 boxed bottomRight 30"),
        Said("第10秒到第15秒右上角放logo", "V2·1 logo.png 10000-15000 boxed topRight 30"),
        Said("put logo.png in the middle of the screen at 50%", "V2·1 logo.png 0-30000 boxed center 50"),
        Said("用webcam.mov做画中画放在右上角", "V2·1 webcam.mov 0-4000 boxed topRight 30"),
        Said("在12秒加音效ding.wav", "A2·1 ding.wav 12000-13000"),
    ]

    static let clips = [
        Said(
            "put market.mp4 over beach.mp4 in the top left at 40%",
            "V1·1 beach.mp4 0-12000",
            "V1·2 dinner.mp4 12000-22000",
            "V2·1 market.mp4 0-8000 boxed topLeft 40"
        ),
        Said(
            "picture in picture with dinner.mp4",
            "V1·2 market.mp4 12000-20000",
            "V2·1 dinner.mp4 10000-20000 boxed bottomRight 30"
        ),
        Said(
            "put the market clip as picture in picture in the bottom right",
            "V2·1 market.mp4 12000-20000 boxed bottomRight 30"
        ),
        Said("make dinner picture in picture over the beach clip", "V2·1 dinner.mp4 0-10000 boxed bottomRight 30"),
        Said("overlay the market clip on the beach clip at 25%", "V2·1 market.mp4 0-8000 boxed bottomRight 25"),
        Said("put the second clip on top of the first", "V2·1 market.mp4 0-8000 boxed bottomRight 30"),
        Said("put dinner over market in the top right", "V2·1 dinner.mp4 12000-20000 boxed topRight 30"),
        Said(
            "dinner.mp4 as picture in picture over beach.mp4",
            "V1·1 beach.mp4 0-12000",
            "V2·1 dinner.mp4 0-10000 boxed bottomRight 30"
        ),
        Said(
            "split screen with beach on the left and market on the right",
            "V1·1 beach.mp4 0-12000 boxed left 50",
            "V2·1 market.mp4 0-8000 boxed right 50"
        ),
        Said(
            "put beach and market side by side",
            "V1·1 beach.mp4 0-12000 boxed left 50",
            "V2·1 market.mp4 0-8000 boxed right 50"
        ),
        Said("split screen of dinner and beach", "V1·2 dinner.mp4 8000-18000 boxed left 50"),
        Said("make a split screen of the first two clips", "V2·1 market.mp4 0-8000 boxed right 50"),
        Said("把第三段作为画中画放在右下角", "V2·1 dinner.mp4 10000-20000 boxed bottomRight 30"),
        Said("把market叠在beach上面", "V2·1 market.mp4 0-8000 boxed bottomRight 30"),
        Said("把第二段做成画中画", "V2·1 market.mp4 12000-20000 boxed bottomRight 30"),
        Said("用dinner做画中画放在左上角", "V2·1 dinner.mp4 10000-20000 boxed topLeft 30"),
        Said("左右分屏，左边beach右边market", "V1·1 beach.mp4 0-12000 boxed left 50", "V2·1 market.mp4 0-8000 boxed right 50"),
        Said("第一段和第二段分屏", "V1·1 beach.mp4 0-12000 boxed left 50", "V2·1 market.mp4 0-8000 boxed right 50"),
        Said("上下分屏，上面beach下面market", "V1·1 beach.mp4 0-12000 boxed top 50", "V2·1 market.mp4 0-8000 boxed bottom 50"),
    ]
}
