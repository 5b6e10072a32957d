import Timeline

extension DuplicateRequest {
    static func frames(_ language: Language) -> [Frame] {
        switch language {
        case .english:
            Frame.all(
                again,
                "duplicate {thing}",
                "copy {thing} to the {edge}",
                "copy {thing} {beside}",
                "repeat {stretch}",
                "repeat {stretch} of {thing}",
                "repeat {span}",
                "repeat {span} of {thing}"
            )
                + Frame.all(secondTimes, "copy {thing} to {time}")
                + Frame.all(times, "loop {thing} {number} times")
                + Frame.all(twice, "play {thing} twice")
                + Frame.all(copies, "copy {thing} to the {edge}", "copy {thing} {beside}", "duplicate {thing}")
        case .chinese:
            Frame.all(
                chineseCues,
                "复制{thing}",
                "把{thing}复制到{edge}",
                "把{thing}复制到{beside}",
                "重复{span}",
                "重复{thing}{span}",
                "重复{stretch}",
                "重复{thing}{stretch}"
            )
                + Frame.all(placed, "把{thing}复制到{edge}", "把{thing}复制到{beside}", "把{thing}复制到{time}")
                + Frame.all(["总共", "一共", "合计", "连着", "连放", "连播", "出现", "放", "播", "总计", "连续"], "循环{thing}{number}次")
        }
    }

    private static let again = [
        "again", "once more", "one more time", "a second time", "second time", "another time", "once again",
        "over again", "an encore", "encore", "a repeat", "repeats", "to repeat", "repeated", "repeat", "an echo",
        "like an echo", "replay", "instant replay", "instant replay…right after it happens",
        "replay…right after it happens", "repeat…right after", "replay…right after", "show…again right after",
        "a rerun", "show…again", "play…again", "run…again", "see…again",
        "reappear", "reappears", "recur",
        "reprise", "twice over", "another round of", "a second helping of", "show up again",
        "pop up again", "appear again",
        "pop up a second time", "appear a second time", "show up a second time",
    ]

    /// With a time these say that it is to be there twice; "again" may be said of one that is moved.
    private static let secondTimes = [
        "a second time", "second time", "another time", "pop up a second time", "appear a second time",
        "show up a second time", "once more", "one more time",
    ]

    private static let copies = [
        "another copy of", "a second copy of", "clone",
        "duplicate", "copy and paste", "copy-paste", "paste", "double up", "a twin of", "twin", "second copy",
    ]

    private static let twice = [
        "twice in a row", "two times in a row", "twice running", "twice back to back", "two times", "twice over",
        "double up", "play…twice", "show…twice", "run…twice", "twice in succession", "twice",
    ]

    private static let times = [
        "times altogether", "times in all", "times in total", "times in a row", "times over", "times running",
        "times back to back", "times in succession", "times", "x in a row", "copies in total", "times round",
        "loop…so we get it…times altogether", "loop…times altogether", "loop…times in total", "loop…times in all",
    ]

    private static let placed = ["拷一份", "复制一份", "拷贝一份", "克隆一份", "复制", "拷贝", "弄一份", "来一份", "再来一份", "拷份"].flatMap {
        copy in
        [
            "贴在", "贴到", "放到", "放在", "摆到", "摆在", "粘到", "接在", "接到", "插到", "插在", "搁在", "搁到", "加到", "加在", "挪到", "移到", "搁",
            "放", "贴", "摆",
        ]
        .flatMap { ["\(copy)\($0)", "\(copy)…\($0)", "\(copy)，\($0)"] }
    }

    /// 复制一遍，紧跟在原来那个后头: where a copy goes anyhow.
    private static let behind = ["复制一遍", "复制一份", "复制一下", "拷贝一份", "再来一份", "复制"].flatMap { copy in
        ["紧跟在", "跟在", "接在", "放在", "紧接在", "排在"].flatMap { tie in
            ["原来那个", "原来那段", "原片", "原来的", "它"].flatMap { old in
                ["后头", "后面", "之后", "的后面", "后边"].map { "\(copy)，\(tie)\(old)\($0)" }
            }
        }
    }

    private static let chineseCues =
        behind + [
            "再来一遍", "再放一次", "再放一遍", "再来一次", "再播一次", "再播一遍", "再出现一次", "重放", "重放一回", "重放一遍", "回放", "多弄一个", "多来一份", "拷一份",
            "拷贝", "拷贝一份", "复制", "复制一份", "再用一次", "再用一遍", "多放一遍", "再亮相一次", "返场", "再露一次脸",
            "拷份", "来个副本", "副本", "多一份", "再加一份", "加一份", "再加一遍", "添一份", "再添一份", "反复", "重演", "再现", "重现", "原地重放", "再放一下",
            "又来一遍",
            "克隆", "重复一下", "再重复", "再播", "再放", "再来", "再演", "两遍", "放两遍", "播两遍", "连放两遍", "来两遍", "来两次", "放两次", "播两次",
        ]
}
