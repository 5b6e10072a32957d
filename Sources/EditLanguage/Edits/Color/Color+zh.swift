import Timeline

extension ColorRequest {
    static let chinese = RequestWords(title: "调色", examples: ["把第一段调亮一点"], vocabulary: chineseVocabulary)

    static func chinese(_ change: DialChange, in draft: Draft) -> String {
        "把 \(change.segment) 的\(Chinese().name(of: change.dial))设为\(change.value)\(change.dial == .opacity ? "%" : "")"
    }
}

extension ColorRequest {
    /// The words that nothing else uses.
    private static let chineseVocabulary: [Vocabulary.Row] =
        [
            (["提亮", "加亮"], [.verb(.set), .sense(.change(.brightness, 20))]),
            (["压暗"], [.verb(.set), .sense(.change(.brightness, -20))]),
            (["对比", "反差"], [.sense(.dial(.contrast))]),
            (["暖色", "色调偏暖", "偏暖"], [.sense(.change(.warmth, 20))]),
            (["冷色", "色调偏冷", "偏冷"], [.sense(.change(.warmth, -20))]),
            (["不透明度"], [.sense(.dial(.opacity))]),
            (["透明度", "透明"], [.sense(.transparency)]),
            (["半透明"], [.sense(.level(.opacity, 50))]),
            (["不透明", "完全不透明"], [.sense(.level(.opacity, 100))]),
            (["更透明", "透明一点", "透明一些"], [.sense(.change(.opacity, -20))]),
            (["弄亮", "弄亮一点", "弄亮点", "亮点"], [.verb(.set), .sense(.change(.brightness, 20))]),
            (["弄暗", "弄暗一点", "弄暗点", "暗点"], [.verb(.set), .sense(.change(.brightness, -20))]),
        ]
        + faults
        + more(.brightness, noun: "亮度", up: ["亮"], down: ["暗"])
        + more(.contrast, noun: "对比度", up: ["对比强"], down: ["对比弱"])
        + more(.saturation, noun: "饱和度", up: ["鲜艳", "饱和"], down: ["淡", "素"])
        + more(.warmth, noun: "色温", up: ["暖"], down: ["冷"])

    private static let faults: [Vocabulary.Row] =
        fault(.brightness, tooMuch: ["亮", "曝", "刺眼"], tooLittle: ["暗", "黑"])
        + fault(.contrast, tooMuch: ["硬"], tooLittle: ["平", "灰"])
        + fault(.saturation, tooMuch: ["鲜艳", "艳", "浓"], tooLittle: ["淡", "素", "暗淡", "苍白"])
        + fault(.warmth, tooMuch: ["暖", "黄"], tooLittle: ["冷", "蓝"])

    /// What is too much or too little of a dial.
    private static func fault(_ dial: Dial, tooMuch: [String], tooLittle: [String]) -> [Vocabulary.Row] {
        let steps = [Dial.step / 2, Dial.step, Dial.step * 2]
        let rows: [[Vocabulary.Row]] = [
            Vocabulary.complaints(tooMuch, .chinese, by: steps.map { -$0 }) { .change(dial, $0) },
            Vocabulary.complaints(tooLittle, .chinese, by: steps) { .change(dial, $0) },
            Vocabulary.complaints(.notEnough(tooMuch, [.sense(.change(dial, Dial.step))]), .chinese),
            Vocabulary.complaints(.notEnough(tooLittle, [.sense(.change(dial, -Dial.step))]), .chinese),
        ]
        return rows.flatMap(\.self)
    }

    /// 亮一点, 更亮, 调亮很多: a stem says nothing alone, since it stands in many other words.
    private static func more(
        _ dial: Dial,
        noun: String,
        up: [String],
        down: [String]
    ) -> [Vocabulary.Row] {
        let grades: [(ends: [String], per: Int)] = [(["一点", "一些", "些", "一点点"], 1), (["很多", "许多", "得多"], 4)]
        var table: [Vocabulary.Row] = [([noun], [.sense(.dial(dial))])]
        let tooHigh = ["太高", "太高了", "过高", "偏高", "有点高", "有点太高"].map { noun + $0 }
        let tooLow = ["太低", "太低了", "过低", "偏低", "有点低", "不够", "不足", "不够高"].map { noun + $0 }
        let raised = [
            "加", "加大", "加强", "加高", "增大", "增", "增加", "提高", "调高", "调大", "提", "提升", "拉高", "拉大", "升", "升高", "上调", "增强",
            "往上拉", "往上提", "推高", "拉高点", "提高点", "加点",
            "高点",
        ]
        let lowered = [
            "减", "减小", "减低", "降低", "调低", "调小", "减少", "减弱", "降", "降一降", "下降", "拉低", "压低", "下调", "削弱", "往下拉", "往下压", "减去",
            "收", "降点", "低点",
        ]
        table.append((raised.map { noun + $0 }, [.sense(.dial(dial)), .verb(.set), .louder]))
        table.append((lowered.map { noun + $0 }, [.sense(.dial(dial)), .verb(.set), .quieter]))
        table.append(([noun + "减半", noun + "降一半"], [.sense(.dial(dial)), .verb(.set), .quieter, .sense(.factor(50))]))
        table.append((tooHigh, [.sense(.complaint), .sense(.change(dial, -Dial.step))]))
        table.append((tooLow, [.sense(.complaint), .sense(.change(dial, Dial.step))]))
        for (stems, sign) in [(up, 1), (down, -1)] {
            for stem in stems {
                for (ends, per) in grades {
                    let word = Term.sense(.change(dial, sign * per * Dial.step / 2))
                    table.append((ends.flatMap { ["\(stem)\($0)", "更\(stem)\($0)"] }, [word]))
                    table.append((ends.flatMap { ["调\(stem)\($0)", "变\(stem)\($0)"] }, [.verb(.set), word]))
                }
                let word = Term.sense(.change(dial, sign * Dial.step))
                table.append((["更\(stem)"], [word]))
                table.append((["调\(stem)", "变\(stem)"], [.verb(.set), word]))
            }
        }
        return table
    }
}
