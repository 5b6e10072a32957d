import Timeline

extension Roundabout {
    private static let time = ChinesePieces.time

    /// What is spoken of, and what is to be made of it.
    static let chineseThings: [Roundabout] = [
        Roundabout(
            "(.+?)(?:删|去|换|拿|不要|撤)*(?:掉|了)?[，,]用(.+?)(?:当|做|作为?)(?:背景音乐|"
                + "bgm|BGM|配乐|音乐)",
            "把$1换成$2"
        ),
        Roundabout("加个新的(?:标题)?(?:写)?(.+)", "加标题$1"),
        Roundabout(
            "(.*?)(?:放|摆|挪|移)?(?:在|到)?(上面|下面|中间|顶部|底部|左边|右边|左上角|右上角|"
                + "左下角|右下角)"
        ) { found in
            guard let last = found.last, last.segment.title != nil, found[1].isEmpty else { return [] }
            return ["把标题放到\(found[2])"]
        },
        Roundabout("(.*?)(\\d+|四|三|九|十六|一)比(\\d+|三|四|十六|九|一)(.*)") { found in
            let digits = ["四": "4", "三": "3", "九": "9", "十六": "16", "一": "1"]
            let ratio = "\(digits[found[2]] ?? found[2]):\(digits[found[3]] ?? found[3])"
            return ["\(found[1])\(ratio)\(found[4])", "画面\(found[1])\(ratio)\(found[4])"]
        },
        Roundabout("(.+?)(?:那|这)?(?:部分|一部分|一块|那块|一段儿)(.+)", "$1$2"),
        Roundabout(
            "(?:片头|开头|视频)?(?:的)?第一帧(?:画面)?(?:先)?(?:定住|定格|停住|停|静止|冻结|"
                + "冻住)(?:住)?\(time)",
            "开头定格$1"
        ),
        Roundabout(
            "(.*?)(?:升格|慢动作|慢放|[，,])*([一二两三四五])分之([一二三四五])(?:的)?(?:速度|"
                + "倍速|速)(.*)"
        ) { found in
            let digits: [String: Double] = ["一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5]
            guard let below = digits[found[2]], let above = digits[found[3]], above < below else { return [] }
            return ["\(found[1])速度设为\(Int((above / below * 100).rounded()))%\(found[4])"]
        },
        Roundabout("(.+?)(?:慢动作|升格)[，,]+(.+)", "$1$2"),
        Roundabout("(.+?)(?:做|来|加|弄)(?:个|一个|成)?(?:倒带|回放|倒退)(?:效果)?", "把$1倒放"),
        Roundabout(
            "(?:素材库|素材|文件|媒体库)?(?:里|中)?(?:还)?有(?:啥|什么|哪些)(?:素材|文件)?(?:还)?(?:没|"
                + "没有|未)(?:用|用上|用到|用过)(?:上|到|过)?的?",
            "还有哪些素材没用到"
        ),
        Roundabout("(.+?)卡一下[，,](.+)", "$1$2"),
        Roundabout("(.+?)(?:结尾|末尾|最后)(?:加)?(?:个)?\(time)(?:的)?渐黑", "$1结尾$2淡出"),
        Roundabout("(.*)视屏(.*)") { found in ["\(found[1])视频\(found[2].replacing("字母", with: "字幕"))"] },
        // 一个字母一个字母地打出来 is of letters.
        Roundabout("(.*)字母(.*)") { found in
            let isOfLetters =
                ["个", "逐", "按", "几"].contains { found[1].hasSuffix($0) }
                && found[2].first.map { "一地打出".contains($0) } == true
            return isOfLetters ? [] : ["\(found[1])字幕\(found[2])"]
        },
        Roundabout("(?:把)?(?:它们?|转场)?(?:缩短|改|减|调|加长|延长|缩)(?:短)?(?:到|成|为)\(time)") { found in
            found.spokeOfTransitions ? ["所有转场改成\(found[1])"] : []
        },
    ]
}
