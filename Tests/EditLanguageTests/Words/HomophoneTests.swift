import Testing
import Timeline

@testable import EditLanguage

/// What sounds alike in Chinese is taken for each other where one types by sound.
@Suite("Words that sound alike") struct HomophoneTests {
    @Test(arguments: [
        ("第二断静音", "第二段静音"), ("把地一段删掉", "把第一段删掉"), ("帮我吧第三段倒方", "帮我把第三段倒放"),
        ("在第一段和第二段之间家个转场", "在第一段和第二段之间加个转场"), ("把音月关小一点", "把音乐关小一点"), ("第二段山掉", "第二段删掉"),
        ("删处第二段", "删除第二段"), ("标提改成红色", "标题改成红色"), ("第一段减掉前2秒", "第一段剪掉前2秒"), ("第三段调量", "第三段调亮"),
        ("改成竖平", "改成竖屏"), ("第二段变成黑百", "第二段变成黑白"),
    ])
    func areTakenForThoseThatAreMeant(_ typed: String, _ meant: String) {
        var talk = Talk()
        talk.say(typed)
        var other = Talk()
        let before = other.film
        let canvas = other.draft.canvas
        other.say(meant)
        #expect(talk.film == other.film && talk.draft.canvas == other.draft.canvas, "\(talk.question ?? "")")
        #expect(other.film != before || other.draft.canvas != canvas)
    }

    @Test func itIsToldHowTheyWereRead() {
        #expect(EditReader().readMending("第二断静音", in: Film.inLong).mended == "第二段静音")
        #expect(EditReader().readMending("第二段静音", in: Film.inLong).mended == nil)
    }

    /// A text is what somebody wrote, and a name is one.
    @Test(arguments: ["加标题“大家好”", "加个标题 大家好", "加标题“断桥”"])
    func aTextIsLeftAsItIs(_ sentence: String) {
        var talk = Talk()
        talk.say(sentence)
        #expect(
            talk.draft.tracks.flatMap(\.segments).compactMap(\.title?.text).contains {
                sentence.contains($0) && $0 != "Summer"
            }
        )
    }

    @Test(arguments: ["大家好", "把反面的那段删掉", "这一家怎么样", "夹子"]) func whatIsNoEditThenIsAsked(_ sentence: String) {
        var talk = Talk()
        let before = talk.film
        talk.say(sentence)
        #expect(talk.film == before && talk.question != nil)
    }
}
