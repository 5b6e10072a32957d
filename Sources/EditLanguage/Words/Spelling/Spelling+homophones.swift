import Timeline

/// What sounds alike in Chinese, and is taken for each other where one types by sound: 第二断 for 第二段, 家字幕 for 加字幕.
///
/// Tried only where a sentence cannot be read, and never on quoted text. Each pair leads from what is typed to a word of editing.
extension Spelling {
    private static let pairs: [(typed: String, meant: String)] = [
        ("断", "段"), ("锻", "段"), ("地一", "第一"), ("地二", "第二"), ("地三", "第三"), ("弟一", "第一"), ("弟二", "第二"), ("帝一", "第一"),
        ("倒方", "倒放"), ("到放", "倒放"), ("道放", "倒放"), ("家", "加"), ("夹", "加"), ("佳", "加"), ("减掉", "剪掉"), ("减到", "剪到"),
        ("减短", "剪短"), ("减切", "剪切"), ("检掉", "剪掉"), ("简掉", "剪掉"), ("山掉", "删掉"), ("删处", "删除"), ("删出", "删除"),
        ("三除", "删除"), ("珊除", "删除"), ("自幕", "字幕"), ("字母", "字幕"), ("标提", "标题"), ("标体", "标题"), ("音月", "音乐"),
        ("因乐", "音乐"), ("音了", "音乐"), ("静因", "静音"), ("净音", "静音"), ("声因", "声音"), ("生音", "声音"), ("因量", "音量"),
        ("音亮", "音量"), ("速渡", "速度"), ("加诉", "加速"), ("加数", "加速"), ("慢方", "慢放"), ("专场", "转场"), ("转厂", "转场"),
        ("叠话", "叠化"), ("蝶化", "叠化"), ("旋传", "旋转"), ("选转", "旋转"), ("镜象", "镜像"), ("反转", "翻转"), ("滤境", "滤镜"),
        ("绿镜", "滤镜"), ("黑百", "黑白"), ("调量", "调亮"), ("调按", "调暗"), ("亮读", "亮度"), ("画中话", "画中画"), ("竖平", "竖屏"),
        ("横平", "横屏"), ("树屏", "竖屏"), ("撤消", "撤销"), ("测销", "撤销"), ("从做", "重做"), ("负制", "复制"), ("付制", "复制"),
        ("淡如", "淡入"), ("淡处", "淡出"), ("单入", "淡入"), ("倒数地", "倒数第"), ("帮我吧", "帮我把"), ("一到最", "移到最"),
        ("移动道", "移动到"), ("放道", "放到"), ("调道", "调到"), ("秒种", "秒钟"), ("背景因", "背景音"), ("片断", "片段"),
    ]

    /// The sentence with words that sound alike put right; nil where nothing of the kind stands in it, or it is none then.
    func soundingAlike(_ sentence: String) -> (sentence: String, instructions: [Instruction])? {
        let isQuoted = sentence.contains { "“”\"「」『』".contains($0) }
        guard !isQuoted, sentence.unicodeScalars.contains(where: \.isHan) else { return nil }
        // The longest first: 片断 is not 片 and 断.
        let found = Self.pairs.filter { sentence.contains($0.typed) }.sorted { $0.typed.count > $1.typed.count }
        guard (1...4).contains(found.count) else { return nil }
        let all = found.reduce(sentence) { $0.replacing($1.typed, with: $1.meant) }
        // One of them alone is better than all, where that is enough.
        let tried = found.map { sentence.replacing($0.typed, with: $0.meant) } + [all]
        for mended in tried where mended != sentence {
            // Somebody's own words may be what they are.
            guard let instructions = instructions(of: mended),
                instructions.allSatisfy({ if case .edit(let edit) = $0 { edit.freeTexts.isEmpty } else { true } })
            else { continue }
            return (mended, instructions)
        }
        return nil
    }
}
