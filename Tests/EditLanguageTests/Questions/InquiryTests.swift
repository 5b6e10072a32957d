import EditLanguage
import Foundation
import Testing
import Timeline

/// A question is answered with what is so, and changes nothing.
@Suite("Answers") struct InquiryTests {
    struct Asked: CustomTestStringConvertible, Sendable {
        let sentences: String
        let says: String
        var testDescription: String { sentences }

        init(_ sentences: String, _ says: String) {
            self.sentences = sentences
            self.says = says
        }
    }

    @Test("tell the facts of the draft, and change nothing", arguments: english + chinese)
    func tells(_ asked: Asked) {
        var talk = Talk(more: OverlayTests.more)
        let sentences = asked.sentences.components(separatedBy: " || ")
        for sentence in sentences.dropLast() { talk.say(sentence) }
        let before = talk.draft
        talk.say(sentences.last ?? "")
        #expect(talk.draft == before)
        #expect(talk.question?.contains(asked.says) == true, "\(talk.question ?? "done")")
        for example in talk.examples where !example.contains("version") && !example.contains("版") {
            var other = talk
            other.say(example)
            #expect(other.question == nil, "\(example): \(other.question ?? "")")
        }
    }

    @Test("tell how, with a sentence that does it", arguments: ways)
    func how(_ asked: Asked) {
        var talk = Talk()
        let before = talk.draft
        talk.say(asked.sentences)
        #expect(talk.draft == before && talk.examples.first == asked.says, "\(talk.examples)")
    }

    @Test("are not given to what asks for an edit", arguments: requests)
    func leavesRequests(_ sentence: String) {
        var talk = Talk()
        let before = talk.draft
        talk.say(sentence)
        #expect(talk.draft != before, "\(talk.question ?? "")")
    }

    @Test("tell what stands beside a thing", arguments: neighbours)
    func beside(_ asked: Asked) { tells(asked) }

    static let neighbours = [
        Asked("which clip comes after the beach?", "V1·2 market.mp4"),
        Asked("what comes before the dinner clip?", "V1·2 market.mp4"),
        Asked("what comes after the last clip?", "Nothing comes after"),
        Asked("beach后面是哪一段？", "V1·2 market.mp4"), Asked("第三段前面是什么", "V1·2 market.mp4"),
    ]

    static let ways = [
        Asked("how do I delete the third clip?", "delete the third clip"),
        Asked("how do I add a title?", "add a title \"Hello\""),
        Asked("how can I make the music quieter?", "make the music quieter"),
        Asked("how do I make a clip play in slow motion?", "make V1·1 play in slow motion"),
        Asked("how do I change the speed of a clip", "speed up the first clip to 2x"),
        Asked("is it possible to reverse the second clip?", "reverse the second clip"),
        Asked("怎么删除第二段？", "删除第二段"), Asked("第二段怎么倒放？", "第二段倒放"), Asked("怎么加标题", "加标题“你好”"),
        Asked("如何把音乐调小一点", "把音乐调小一点"),
    ]

    static let requests = [
        "can you make the title bigger?", "能把第二段静音吗", "add a title 'What is the volume?'", "加标题“现在几点”",
        "make a 5 second clip of what is in the sea", "move the title to 5 seconds",
    ]

    static let english = [
        Asked("how long is the video?", "30 s"), Asked("how long is it", "30 s"),
        Asked("how long is the second clip?", "8 s"),
        Asked("how long is the market clip", "8 s"), Asked("how long is the music", "30 s"),
        Asked("what is the length of the title?", "3 s"), Asked("tell me how long the dinner clip is", "10 s"),
        Asked("could you tell me how long it is", "30 s"), Asked("what is on the timeline?", "beach.mp4 (0-12s)"),
        Asked("what's in the video", "market.mp4 (12-20s)"), Asked("how many clips are there?", "3 clips"),
        Asked("how many clips do I have", "3 clips"), Asked("how many titles are there?", "one title"),
        Asked("is there any music?", "Lo-fi"), Asked("is there a transition?", "no transition"),
        Asked("add a crossfade between the first two clips || are there any transitions?", "crossfade"),
        Asked("which files have I?", "logo.png"), Asked("what files did I upload", "beach.mp4"),
        Asked("which files are not placed yet?", "logo.png, ding.wav"), Asked("list my files", "webcam.mov"),
        Asked("which uploads haven't I used", "logo.png"), Asked("what can you do?", "make, cut and move"),
        Asked("what can you do with titles", "titles"), Asked("what can I do with the music?", "music"),
        Asked("what can be done with transitions?", "transitions"),
        Asked("delete the second clip || what did you just do?", "market.mp4"),
        Asked("delete the second clip || what changed?", "market.mp4"),
        Asked("frobnicate the music || why was nothing changed?", "frobnicate"),
        Asked("blur the second clip || why not?", "blur"), Asked("why can't you do that", "done"),
        Asked("what is the volume of the music?", "35%"), Asked("how loud is the music", "35%"),
        Asked("where is the title?", "0-3s"), Asked("when does the market clip start?", "12-20s"),
        Asked("what resolution is it?", "1920×1080"), Asked("what's the aspect ratio", "1920×1080"),
        Asked("what is the frame rate?", "30 frames"), Asked("what does the title say?", "Summer"),
        Asked("what color is the title", "white"), Asked("what is at 15 seconds?", "market.mp4"),
        Asked("slow the first clip down to half the speed || how fast is the first clip?", "50%"),
        Asked("what happens if I delete the last clip?", "dinner.mp4"),
        Asked("what if we put dinner first?", "dinner.mp4"),
        Asked("how long is the fifth clip?", "only 3"), Asked("how many tracks are there?", "3 tracks"),
    ]

    static let chinese = [
        Asked("视频多长？", "30 秒"), Asked("视频有多长", "30 秒"), Asked("第二段多长", "8 秒"), Asked("音乐有多长", "30 秒"),
        Asked("标题显示多久", "3 秒"), Asked("时间线上有什么", "beach.mp4"), Asked("视频里有什么", "market.mp4"),
        Asked("有几段视频", "3 个"), Asked("一共有几个片段", "3 个"), Asked("有几个标题", "1 个"), Asked("有没有转场", "没有转场"),
        Asked("有没有音乐", "Lo-fi"), Asked("给第二段加叠化 || 有哪些转场", "V1·2"), Asked("我有哪些素材", "logo.png"),
        Asked("上传了哪些文件", "webcam.mov"), Asked("哪些素材还没用", "logo.png"), Asked("还有哪些文件没放到时间线", "ding.wav"),
        Asked("你会做什么", "生成"), Asked("标题能做什么", "标题"), Asked("能对音乐做什么", "音乐"),
        Asked("删除第二段 || 刚才做了什么", "market.mp4"), Asked("删除第二段 || 你改了什么", "market.mp4"),
        Asked("把音乐弄得绿油油 || 为什么没改", "绿油油"), Asked("音乐的音量是多少", "35%"), Asked("音乐有多大声", "35%"),
        Asked("标题在哪里", "0-3s"), Asked("第二段从第几秒开始", "12-20s"), Asked("标题写的是什么", "Summer"),
        Asked("分辨率是多少", "1920×1080"), Asked("现在是什么比例", "1920×1080"), Asked("帧率是多少", "30 帧"),
        Asked("第15秒是什么", "market.mp4"), Asked("第二段是几倍速", "100%"), Asked("标题是什么颜色", "白色"),
        Asked("第二段删了会怎么样", "market.mp4"), Asked("要是把音乐去掉会怎么样？", "Lo-fi"), Asked("第五段多长", "只有 3"),
        Asked("有几条轨道", "3 条"), Asked("最长的是哪段", "beach.mp4"), Asked("第一段叫什么", "beach.mp4"), Asked("音乐是什么风格", "Lo-fi"),
        Asked("有哪些转场可以用", "转场"), Asked("0:15是哪一段", "market.mp4"), Asked("标题什么时候出现", "0-3s"),
        Asked("刚才那步做了什么", "Summer"), Asked("第一段静音了吗", "100%"), Asked("能不能告诉我视频多长", "30 秒"), Asked("总时长是多少", "30 秒"),
    ]
}

extension AnswerTests {
    @Test("of a single thing leave \"it\" open, those of the film do not")
    func pronouns() {
        var talk = Talk()
        for sentence in ["mute the market clip", "which clip is the longest?", "delete it"] { talk.say(sentence) }
        #expect(talk.question?.isEmpty == false && talk.film.count == 5, "\(talk.film)")
        var other = Talk()
        for sentence in ["mute the market clip", "how long is the film?", "reverse it"] { other.say(sentence) }
        #expect(other.film.contains("V1·2 market.mp4 12000-20000 0% reversed"), "\(other.film)")
    }
}
