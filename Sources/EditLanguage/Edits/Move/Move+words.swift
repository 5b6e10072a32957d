extension MoveRequest {
    /// The words that nothing else uses: of what follows what, of black between, and of gaps.
    static let englishVocabulary: [Vocabulary.Row] = [
        (
            [
                "order", "reorder", "in the order", "in this order", "in that order", "the order should be",
                "the order is", "the running order", "running order", "the order of", "order of",
                "the sequence should be",
                "in the sequence", "in this sequence", "rearrange", "re-order", "re-arrange", "arrange", "the order",
                "into the order", "to the order", "in the following order",
            ], [.keyword(.order)]
        ),
        (reversedOrders, [.keyword(.reverseOrder)]),
        (
            [
                "shortest first", "shortest to longest", "from shortest to longest", "short to long",
                "from short to long", "by length", "by duration", "sort by length", "sort by duration",
                "sort them by length", "sort the clips by length", "order by length", "in order of length",
                "shortest one first", "the shortest first", "starting with the shortest",
                "in ascending order of length",
                "from the shortest to the longest", "shortest clip first",
            ], [.keyword(.shortestFirst)]
        ),
        (
            [
                "longest first", "longest to shortest", "from longest to shortest", "long to short",
                "from long to short", "longest one first", "the longest first", "starting with the longest",
                "from the longest to the shortest", "in descending order of length", "longest clip first",
            ], [.keyword(.longestFirst)]
        ),
        (
            [
                "alphabetically", "in alphabetical order", "alphabetical order", "by name", "sort by name",
                "sort them by name", "by file name", "by filename", "from a to z", "a to z",
            ], [.keyword(.byName)]
        ),
        (["sort", "sort out by"], [.verb(.move)]),
        (
            [
                "one place", "one spot", "one slot", "one position", "a place", "a spot", "a slot", "a position",
                "by one place", "by one spot", "by one slot", "by one position", "one clip",
            ].flatMap { ["\($0) earlier", "\($0) forward", "\($0) up", "\($0) to the left", "\($0) sooner"] },
            [.earlier, .keyword(.onePlace)]
        ),
        (
            [
                "one place", "one spot", "one slot", "one position", "a place", "a spot", "a slot", "a position",
                "by one place", "by one spot", "by one slot", "by one position", "one clip",
            ].flatMap { ["\($0) later", "\($0) back", "\($0) down", "\($0) to the right"] },
            [.later, .keyword(.onePlace)]
        ),
        (
            [
                "of black", "of nothing", "of blackness", "of darkness", "of blank", "of emptiness", "of pure black",
                "of total black", "of plain black", "of solid black", "of empty space", "of nothingness",
                "second breather", "breather", "breathing space", "breathing room", "black gap", "black pause",
                "blank gap", "empty gap", "gap", "black break", "black hold", "pause of black", "black pause",
                "of empty black", "black in between", "black between", "of just black", "black frames", "black frame",
            ], [.keyword(.black)]
        ),
        (
            [
                "close it up", "close up the gap", "close the gaps", "close all gaps", "close all the gaps",
                "fill the gap", "fill the hole", "close the hole", "close up the hole", "close up", "no gap", "no gaps",
                "without a gap", "without leaving a gap", "without leaving a hole", "without a hole",
                "without leaving a blank", "pull everything together", "pull the rest up", "pull the rest forward",
                "pull it together", "move the rest up", "bring the rest forward", "bring the rest up",
                "shift the rest left", "so there's no gap", "so there is no gap", "don't leave a gap",
                "do not leave a gap", "don't leave a hole", "close that gap", "close that up", "close this gap",
                "shut the gap", "get rid of the gap", "remove the gap", "delete the gap", "remove the gaps",
                "no hole", "no black", "no black gap", "pull the rest in", "join the rest up", "and close up",
                "butt them together", "butt everything together", "snap everything together", "close ranks",
                "join it back together", "join it back up", "join it together again", "join it up again",
                "join them back together",
                "stitch it back together", "put it back together", "join the rest back together", "close it back up",
                "glue it back together", "join both ends", "join the ends", "join the two ends", "join the halves",
                "everything moves up", "the rest moves up", "let the rest move up", "let everything move up",
                "with no gap", "with no hole", "leaving no gap", "leaving no hole", "fill in the gap",
                "fill in the hole", "fill it in", "close the empty space", "remove the empty space",
                "get rid of the empty space", "collapse the gap", "ripple delete",
            ]
            .flatMap { [$0, "and \($0)", "but \($0)"] }, [.ripple(true)]
        ),
        (
            [
                "leave a hole", "leaving a hole", "leave the space black", "leave the space empty", "leave the space",
                "leave it black", "leave it empty", "leave it blank", "keep the space", "keep the hole",
                "leave the hole", "leave that space empty", "leave that spot empty", "leave its place empty",
                "leave its spot empty", "leave the spot empty", "leave the place empty", "keep its place empty",
                "keep the place empty", "leave a blank", "leaving it black", "leaving black", "leave black",
                "leaving the space empty", "leaving a blank", "leaving a blank space", "leave a blank space",
                "leave an empty space", "leaving an empty space", "don't close the gap", "do not close the gap",
                "without closing the gap", "don't close it up", "without moving anything", "without moving the rest",
                "without shifting anything", "without shifting the rest", "don't pull the rest forward",
                "don't move the rest", "don't move anything else", "don't shift the rest", "don't shift anything",
                "don't let the rest move", "don't let anything move", "don't ripple", "no ripple",
                "keep everything else in place", "keep everything else where it is", "keep the rest in place",
                "keep the rest where it is", "leave the rest where it is", "leave everything else where it is",
                "nothing else moves", "nothing else should move", "the rest stays put", "the rest stays where it is",
                "the rest should stay where it is", "i'll fill it later", "i will fill it later",
            ]
            .flatMap { [$0, "and \($0)", "but \($0)"] }, [.ripple(false)]
        ),
    ]

    private static let reversedOrders: [String] =
        [
            "in reverse order", "in the reverse order", "reverse order", "reversed order", "in the opposite order",
            "in opposite order",

        ]
        + ["reverse", "flip", "invert", "turn around", "turn round", "reverse"].flatMap { verb in
            [
                "the order", "the running order", "the order of", "the sequence", "the clip order",
                "the order of the clips", "order", "the order of everything", "the order of all clips",
                "the order of all the clips",
            ]
            .map { "\(verb) \($0)" }
        }

    static let chineseVocabulary: [Vocabulary.Row] = [
        (
            [
                "次序", "顺序", "这个次序", "这个顺序", "的次序", "的顺序", "按顺序", "依次", "按次序", "重新排列", "重排", "排序", "排列", "重新排一下",
                "排成", "排一下", "排一排", "重新排", "排好", "重新排一排", "重新排列一下", "顺序是", "顺序改成", "顺序改为", "顺序调成", "顺序变成", "顺序换成",
                "排列成",
                "排序成", "按照", "照着", "顺序为", "次序是",
            ], [.keyword(.order)]
        ),
        (
            [
                "倒序", "倒序排列", "逆序", "逆序排列", "顺序反过来", "顺序反过来放", "顺序倒过来放", "顺序倒过来", "顺序颠倒", "颠倒顺序", "次序颠倒", "次序反过来",
                "倒过来排",
                "反过来排", "反着排", "倒着排", "把顺序倒过来", "把顺序反过来", "顺序全反过来", "顺序整个倒过来", "顺序反一下", "前后顺序颠倒",
                "前后颠倒", "顺序倒一下", "反转顺序", "反向排列", "倒过来排列", "反过来排列", "先后顺序反过来", "先后顺序倒过来", "从后往前排",
                "从后往前排列", "顺序反转",
            ], [.keyword(.reverseOrder)]
        ),
        (
            [
                "由短到长", "从短到长", "按时长", "按长度", "按长短", "按时长排序", "按长短排序", "按长度排序", "短的在前", "短的放前面", "最短的在前",
                "最短的放最前", "从最短到最长", "按时长由短到长", "按时长从短到长", "按长度从短到长", "按长度由短到长", "按长短由短到长", "短的先放",
                "按时长从小到大", "按片长由短到长",
            ], [.keyword(.shortestFirst)]
        ),
        (
            [
                "由长到短", "从长到短", "长的在前", "长的放前面", "最长的在前", "从最长到最短", "按时长由长到短", "按时长从长到短", "按长度从长到短",
                "按长度由长到短", "长的先放", "按时长从大到小", "按长短由长到短",
            ], [.keyword(.longestFirst)]
        ),
        (["按名字", "按名称", "按文件名", "按字母", "按字母顺序", "按名字排序", "按文件名排序", "按名称排序", "按字母排序"], [.keyword(.byName)]),
        (
            ["一位", "一个位置", "一格", "一个位子", "一个身位"].flatMap { place in
                ["往前提", "往前移", "往前挪", "前移", "向前移", "往前", "提前", "往前调", "上移", "往前放"].map { $0 + place }
            }, [.verb(.move), .earlier, .keyword(.onePlace)]
        ),
        (
            ["一位", "一个位置", "一格", "一个位子", "一个身位"].flatMap { place in
                ["往后移", "往后挪", "后移", "向后移", "往后", "推后", "往后推", "往后调", "下移", "往后放"].map { $0 + place }
            }, [.verb(.move), .later, .keyword(.onePlace)]
        ),
        (
            [
                "黑屏", "黑幕", "空白", "空档", "空当", "黑画面", "空白画面", "的空白", "的黑屏", "全黑", "纯黑", "空隙", "间隔",
                "黑底", "停顿", "的停顿", "空白间隔", "的空隙", "的间隔", "的空档", "黑色画面", "什么都没有",
            ], [.keyword(.black)]
        ),
        (
            [
                "接上", "接上来", "补上", "补起来", "合拢", "别留空", "不留空", "不要留空", "不留黑", "别留黑", "不留黑场", "后面的接上",
                "后面的接上来", "后面接上", "后面接上来", "后面的往前补", "后面往前补", "后面的往前挪", "后面跟上", "后面的跟上", "后面的跟上来", "往前靠",
                "空位补上", "补齐", "填上空隙", "空出来的地方补起来", "空出来的地方补上", "空隙补上", "把空隙补上", "空位补起来", "把空位补上", "后面的补上来",
                "后面的补上", "后面补上来", "后面的顶上来", "后面顶上来", "后面的顶上", "不要留空隙", "别留空隙", "不留空隙", "不要留黑", "不要黑屏", "中间不要空",
                "中间别空着", "别空着", "不要空着", "无缝接上", "前后接上", "前后接起来", "前后接好", "两头接上", "两边接上", "缝合", "接好", "后面的往前移",
                "空的地方补上", "把空的地方补上", "把空档补上", "空档补上", "后面的挪上来", "后面的自动补上", "自动补上", "把中间的空隙合上", "空隙合上",
                "后面的都往前移", "后面的往前靠", "衔接上", "衔接起来",
            ], [.ripple(true)]
        ),
        (
            [
                "位置空着", "位置先空着", "空着", "先空着", "空位留着", "留着空位", "位置留着", "保留位置", "空位先留着", "后面的别动", "后面别动",
                "后面的不要动", "后面不要动", "后面的别往前挪", "后面别往前挪", "后面不往前移", "后面的不往前移", "后面的别往前", "位置先给我空着", "留出位置", "留个空",
                "留个空位", "空位保留", "位置保留", "原位置空着", "原来的位置空着", "那块空着", "地方空着", "地方先空着", "留着黑", "先黑着", "黑着", "留黑", "后面的不动",
                "后面不动", "后面的位置不变", "其他的别动", "其他别动", "别的别动", "后面的别跟上来", "后面的不要往前", "后面不要往前移", "后面的不要往前移", "后面的别补上来",
                "不要补上", "别补上", "不用补上", "不要接上", "别接上", "位置给我空着", "给我空着", "先留空", "留空位", "留出空位", "保留空位", "原位留空", "位置留空",
            ], [.ripple(false)]
        ),
    ]
}
