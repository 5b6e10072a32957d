import Timeline

extension DeleteRequest {
    static func frames(_ language: Language) -> [Frame] {
        switch language {
        case .english:
            Frame.all(englishCues + englishWithGaps, "delete {rest}")
                + Frame.all(
                    ["blank", "blank out", "blank…out", "black out", "black…out"],
                    "delete {rest} leaving a gap"
                )
                + Frame.all(["take…off", "take off"], "delete {sound}", "delete {title}")
        case .chinese: Frame.all(chineseCues, "删掉{rest}")
        }
    }

    private static let englishCues = [
        "can go", "has to go", "has got to go", "have got to go", "have to go", "got to go", "gotta go", "must go",
        "could go", "needs to go", "can all go", "should all go", "is out", "are out",
        "gone", "be gone", "should be gone", "be removed", "be deleted", "be cut", "be dropped", "be erased",
        "be taken out", "removed", "deleted", "erased", "to disappear", "disappear", "vanish", "go away",
        "needs cutting", "needs removing", "needs deleting", "wants cutting",
        "is no longer needed", "isn't needed", "is not needed", "aren't needed", "no longer needed",
        "isn't necessary", "is not necessary", "is unnecessary", "is superfluous", "is surplus",
        "is useless", "is rubbish", "is garbage", "is trash", "is pointless", "adds nothing", "doesn't add anything",
        "no need for", "don't need", "do not need", "don't really need", "no longer need", "no use for",
        "don't want", "do not want", "don't want to see", "no longer want", "don't care for", "want no",
        "don't include", "do not include", "don't show", "do not show", "don't keep", "do not keep",
        "shouldn't be in there", "shouldn't be there", "shouldn't be in it", "doesn't belong",
        "doesn't belong there", "doesn't belong in there", "doesn't belong here", "don't belong",
        "sick of", "tired of", "fed up with", "had enough of", "do without", "can do without", "could do without",
        "can live without", "could live without", "rid", "shot of", "without", "minus", "sans",
        "say goodbye to", "wave goodbye to", "the chop", "for the chop", "gets the chop", "the boot", "the axe",
        "gets the axe", "the cutting room floor",
    ]

    private static let englishWithGaps = [
        "yank", "yank…out", "snip…out", "cut…out", "take…out", "edit…out", "leave…out", "chop…out", "throw…out",
        "pull…out", "throw…away", "strip out", "strip…out", "omit", "exclude", "eliminate", "expunge", "zap",
        "excise", "purge", "prune", "prune…out", "weed out", "weed…out", "pluck out",
        "pluck…out", "rip out", "rip…out", "tear out", "tear…out", "hack off", "hack out", "hack…off", "hack…out",
        "slice out", "slice…out", "carve out", "carve…out", "clip out", "clip…out", "knock out", "knock…out",
        "drop…out", "lift out", "lift…out", "chuck", "chuck…out", "chuck out", "chuck…away", "sling", "sling out",
        "sling…out", "get…out of there", "get…out of it", "get…out of here", "want…out", "want…gone",
        "keep…out", "skip", "skip over", "skip…out", "jump over", "strike", "strike out", "bin off",
        "take…away", "take…off the timeline", "toss…out", "toss…away", "do away with", "make…disappear",
        "make…go away", "leave off", "leave…off", "rub out", "remove…from it", "lose…from it", "oust",
        "cut away", "cut…away", "snip away", "whip out", "whip…out", "punch out", "filter out",
    ]

    private static let chineseCues = [
        "扔了", "扔掉", "拿掉", "去了", "抠掉", "抠走", "剔掉", "剔除", "剔了", "弄掉", "弄没", "没用", "用不着", "用不上", "不想要", "不需要",
        "不留", "砍了", "撤了", "撤掉", "舍掉", "省略", "省掉", "消掉", "拆掉", "不想看", "消失", "没意思", "扔", "抠", "抠出去", "拿走", "剪走",
        "剪没", "去除", "清掉", "清走", "砍走", "砍", "掐", "掐走", "掐了", "踢掉", "踢出去", "踢了", "丢了", "丢掉", "丢弃", "抛弃", "淘汰", "筛掉",
        "废掉", "废了", "毙掉", "毙了", "枪毙", "干掉", "灭掉", "弃用", "弃了", "弃掉", "拉黑", "删减掉", "剪除", "裁去", "裁走", "裁了", "切了",
        "切走", "切去", "摘掉", "摘了", "摘出去", "拽掉", "挖掉", "挖走", "挖去", "抹去", "抹了", "擦掉", "免了", "免掉", "略过", "略去", "略掉",
        "拿下", "撤下", "撤下来", "撤走", "取掉", "取消掉", "别要", "别要了", "别留", "别留着", "别放进来", "用不到", "可以不要", "可以去掉", "可以删",
        "可以删了", "没必要", "没必要留", "没必要留着", "没啥用", "没什么用", "没啥意思", "多余", "是多余的", "不好看", "不想留", "不想留着", "不用留",
        "不用留着", "不必留", "不必要", "不要出现", "别出现", "别让我看到", "剪出去", "拖走", "轰走", "去一下", "清理掉", "处理掉", "移出去", "移出",
        "移除掉", "排除", "排除掉", "剔出去", "跳过去", "跳掉", "统统拿掉", "统统不要", "都不要", "都不要了", "全不要", "全都不要", "全扔了", "全砍了",
        "全都砍了", "都扔了", "都删了", "都去了", "一概不要", "剪掉去",
    ]
}
