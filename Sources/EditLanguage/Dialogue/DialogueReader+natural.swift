import Timeline

// The last edit taken back by a word for what things are without it: "forwards again", "back to normal", 还是彩色的吧.
extension DialogueReader {
    /// - Returns: nil where the message says anything else, or something that the last edit did not change.
    func natural(_ past: Past, _ move: Move) -> Turn? {
        guard past.isStanding, !past.edits.isEmpty else { return nil }
        let text = SourceText(move.message)
        let states = past.edits.map(\.naturalState)
        guard let first = states.first, states.allSatisfy({ $0 == first }) else { return nil }
        let words = first.map { [$0.words, NaturalState.any] } ?? [NaturalState.any]
        var place = 0
        var isState = false
        var isBack = !move.remark.marks.isDisjoint(with: [.wrong, .softly, .tooMuch])
        while place < text.count {
            if !text.folded[place].properties.isAlphabetic, !text.folded[place].isDigit {
                place += 1
            } else if let end = words.compactMap({ $0.matchEnd(in: text, at: place) }).max() {
                isState = true
                place = end
            } else if let end = NaturalState.returns.matchEnd(in: text, at: place) {
                isBack = true
                place = end
            } else if let end = NaturalState.talk.matchEnd(in: text, at: place) {
                place = end
            } else {
                return nil
            }
        }
        guard isState, isBack else { return nil }
        // "Back to normal" behind two changes of the speed is not what it was before the second.
        guard past.edits.allSatisfy({ $0.wasNatural(in: past.base.draft) }) else { return nil }
        let language = move.language(for: past.deed.sentence)
        return Turn(.instructions([.undo(steps: 1)], language: language), move.message)
    }
}

extension DialogueReader {
    /// "Actually Summer was better" behind "change the title to Winter": what it said before.
    func former(_ past: Past, _ move: Move) -> Turn? {
        guard past.isStanding, past.edits.count == 1, case .setTitleText(let change)? = past.edits.first,
            let old = past.base.draft[change.segment]?.title?.text, old.count > 1
        else { return nil }
        let said = SourceText(move.message).foldedString
        let parts = said.split(separator: SourceText(old).foldedString, omittingEmptySubsequences: false).map(
            String.init
        )
        guard parts.count == 2 else { return nil }
        let rest = SourceText(parts.joined(separator: " "))
        var place = 0
        var isBack = false
        while place < rest.count {
            if !rest.folded[place].properties.isAlphabetic {
                place += 1
            } else if let end = NaturalState.preferring.matchEnd(in: rest, at: place) {
                isBack = true
                place = end
            } else if let end = NaturalState.talk.matchEnd(in: rest, at: place)
                ?? NaturalState.returns.matchEnd(in: rest, at: place)
            {
                place = end
            } else {
                return nil
            }
        }
        guard isBack else { return nil }
        let language = move.language(for: past.deed.sentence)
        return Turn(.instructions([.undo(steps: 1)], language: language), move.message)
    }
}

/// What a thing is without anybody's doing.
enum NaturalState: Hashable, CaseIterable {
    case speed, direction, sound, look, shape

    var words: Phrases {
        switch self {
        case .speed: Self.speeds
        case .direction: Self.directions
        case .sound: Self.sounds
        case .look: Self.looks
        case .shape: Self.shapes
        }
    }

    private static let speeds = Phrases([
        "normal speed", "original speed", "real time", "real speed", "regular speed", "usual speed", "原速", "正常速度",
        "原来的速度",
        "原来的快慢", "常速",
    ])
    private static let directions = Phrases([
        "forwards", "forward", "the right way", "the right way round", "the right way around", "the usual way", "正放",
        "正着放", "正着",
        "正向", "顺着放", "正常播放", "正着播",
    ])
    private static let sounds = Phrases([
        "sound on", "the sound on", "the sound", "audible", "unmuted", "unmute", "sound back on", "hear it",
        "i want to hear it",
        "有声音", "有声", "声音", "开返声", "開返聲", "打开声音", "出声", "原来的音量", "原音量", "the old volume", "the same volume",
    ])
    private static let looks = Phrases([
        "colour", "color", "colours", "colors", "in colour", "in color", "full colour", "full color", "colourful",
        "colorful",
        "sharp", "unfiltered", "upright", "straight", "unflipped", "unmirrored", "that look off", "the look off",
        "the filter off",
        "no filter", "without the filter", "without filter", "彩色", "彩色的", "有颜色", "翻", "转", "正过来", "清晰", "清楚", "滤镜",
        "原色", "原来的颜色",
    ])
    private static let shapes = Phrases([
        "the old shape", "the shape it had", "原来的比例", "原比例", "原来的画幅", "原画幅", "the original shape",
        "the original format",
        "the old format",
    ])

    /// What everything is again when an edit is taken back.
    static let any = Phrases([
        "normal", "how it was", "the way it was", "what it was", "as it was", "where it was", "as before",
        "the old one",
        "the original", "original", "原样", "原来的", "原来那样", "原来的样子", "原来那个", "原来那条", "原本嗰條", "原本的", "正常", "正常吧", "之前的",
        "之前那样",
        "先前的", "以前的", "原状", "刚才之前的样子",
    ])

    static let preferring = Phrases([
        "was better", "is better", "better", "was nicer", "is nicer", "was fine", "was good", "i prefer", "i preferred",
        "i liked",
        "back to", "go back to", "put back", "change it back to", "更好", "好一点", "还是", "比较好", "用回", "改回", "换回", "好",
    ])

    static let returns = Phrases([
        "again", "back to", "back", "rather", "still", "off again", "on again", "restore", "reset", "return to",
        "go back to",
        "put it back", "put it back to", "set it back to", "bring it back to", "get it back to", "change it back",
        "turn it back", "make it", "leave it", "keep it", "恢复", "恢复成", "恢复到", "变回",
        "变回来", "还是",
        "改回", "改回来", "换回", "换返", "换回来", "調返", "翻回来", "转回来", "回来", "还原", "还原成", "复原", "回到", "退回", "要回", "调回", "调回来",
        "弄回",
        "弄回来",
    ])

    static let talk = Phrases([
        "too much", "too loud", "too quiet", "too fast", "too slow", "too big", "too small", "too bright", "too dark",
        "too long",
        "too short", "太吵", "太响", "太大", "太小", "太快", "太慢", "太亮", "太暗", "太长", "太短", "太多", "太吵了",
        "i changed my mind", "changed my mind", "on second thought", "on second thoughts", "i take that back", "我改主意了",
        "改主意了",
        "please", "ok", "okay", "it", "that", "the", "to", "in", "is", "was", "looked", "looks", "silly", "ugly", "bad",
        "weird",
        "stupid", "awful", "horrible", "terrible", "wrong", "no", "nah", "nope", "meh", "ugh", "hmm", "oh", "oops",
        "sorry", "wait",
        "actually", "forget it", "never mind", "nevermind", "i liked it better", "i prefer", "i preferred", "better",
        "take",
        "turn", "put", "with", "make", "let's", "have", "want", "i", "just", "set", "and", "but", "then", "can you",
        "now", "so",
        "不好", "不好看", "难看", "算了", "唔好", "不要", "不", "吧", "了", "的", "把", "它", "呃", "哎", "哎呀", "啊", "那", "就", "让", "请",
        "给我", "还要",
        "太丑", "丑", "好丑", "不行", "的吧", "一下", "为", "成", "啦", "啲", "是", "那个", "这个",
    ])
}

extension Edit {
    /// Whether what it changed was before as it comes.
    fileprivate func wasNatural(in draft: Draft) -> Bool {
        guard case .setSpeed(let change) = self else { return true }
        return draft[change.segment]?.media?.speed == 100
    }

    /// What it took something away from; nil where the words for that say no more than "as it was".
    fileprivate var naturalState: NaturalState? {
        switch self {
        case .setSpeed: .speed
        case .setReversed: .direction
        case .setVolume, .setTrackMuted: .sound
        case .setLook: .look
        case .setCanvas: .shape
        default: nil
        }
    }
}
