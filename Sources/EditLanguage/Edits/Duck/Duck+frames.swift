import Timeline

extension DuckRequest {
    static func frames(_ language: Language) -> [Frame] {
        switch language {
        case .english: englishFrames
        case .chinese: chineseFrames
        }
    }

    private static let englishFrames: [Frame] = {
        let speech =
            ["while", "when", "whenever", "as long as", "every time", "as"].flatMap { word in
                [
                    "i speak", "i talk", "i'm talking", "i'm speaking", "i am talking", "i am speaking", "we talk",
                    "we speak", "we're talking", "someone talks", "someone speaks", "somebody talks", "somebody speaks",
                    "someone's talking", "anyone talks", "anyone speaks", "people talk", "people speak", "they talk",
                    "they speak", "he talks", "he speaks", "she talks", "she speaks", "there's talking",
                    "there's speech",
                    "there is talking", "the narrator speaks", "the voice is on", "the voiceover is on",
                ]
                .map { "\(word) \($0)" }
            } + ["under my voice", "under the voice", "under the talking", "under speech", "for the talking"]
        let down = [
            "dip", "dips", "duck", "ducks", "drop", "drops", "go down", "goes down", "sink", "step back", "steps back",
            "get out of the way", "gets out of the way", "make way", "makes way", "make room", "pull back", "back off",
            "soften", "softens", "fall back", "give way", "lower itself", "turn itself down", "be quieter", "be softer",
            "recede", "go quiet", "quieten", "get quieter", "lower", "quieter",
        ]
        return Frame.all(
            down.flatMap { down in speech.map { "\(down)…\($0)" } },
            "duck {sound} under the speech",
            "duck {sound} to {percent} under the speech",
            "duck the music under the speech"
        )
    }()

    private static let chineseFrames: [Frame] = {
        let speech = [
            "有人说话的时候", "有人说话时", "有人讲话的时候", "说话的时候", "说话时", "讲话的时候", "讲话时", "念的时候", "念旁白的时候", "旁白的时候", "旁白时", "有人声的时候",
            "有人声时", "我说话的时候", "我说话时", "我讲话的时候", "人声响起时", "人声出来的时候", "解说的时候", "有对白的时候", "对话的时候", "人说话的时候", "配音的时候",
            "一说话",
            "有人开口的时候", "有旁白的时候", "有旁白时",
        ]
        let down = [
            "让一让", "自动让一让", "自动让让", "让让", "让开", "避让", "自动避让", "让路", "低一点", "低下去", "降下去", "降下来", "小下去", "压下去", "压低",
            "退后",
            "退一退", "轻下去", "弱下去", "小声点", "小一点", "轻一点", "低点", "小点", "轻点", "自动变小", "自动降低", "自动压低", "自动减小", "变小", "降低",
            "收一收",
            "收敛点", "自动小一点", "自动小声", "自动调低",
        ]
        return Frame.all(
            speech.flatMap { speech in down.map { "\(speech)…\($0)" } },
            "说话时把{sound}压低到{percent}",
            "说话时把{sound}压低",
            "说话时把音乐压低"
        )
    }()
}
