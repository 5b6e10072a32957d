extension Vocabulary {
    /// What groups have in common, and the parts of a thing.
    static let chineseGroups: [Row] =
        [
            (
                [
                    "其他", "其它", "其余", "其他的", "其它的", "其余的", "剩下", "剩下的", "剩余", "剩余的", "别的", "其他所有", "其余所有", "其他全部",
                    "另外", "另", "另外的",
                ], [.sense(.others)]
            ),
            (["它们"], [.sense(.several(0))]),
            (["除了", "除", "除开", "除去"], [.sense(.except)]),
            (["以外", "之外", "外", "以外的", "之外的", "外的"], [.sense(.besides)]),
            (["最长", "最长的"], [.sense(.longest(true))]), (["最短", "最短的"], [.sense(.longest(false))]),
            (["超过", "长于", "大于", "多于", "长度超过", "时长超过", "不止"], [.sense(.compared(isLonger: true))]),
            (["短于", "小于", "少于", "不到", "不足", "长度小于", "时长不到", "低于"], [.sense(.compared(isLonger: false))]),
            (["倒数第二段", "倒数第二个片段", "倒数第二个视频"], [.ordinal(-2), .noun(.clip)]), (["倒数第二", "倒数第二个"], [.ordinal(-2)]),
            (["倒数第三段", "倒数第三个片段"], [.ordinal(-3), .noun(.clip)]), (["倒数第三", "倒数第三个"], [.ordinal(-3)]),
            (["前半段", "前半部分", "前一半", "前半", "上半段", "前半截", "前面一半"], [.sense(.share(1, of: 2))]),
            (["后半段", "后半部分", "后一半", "后半", "下半段", "后半截", "后面一半"], [.sense(.share(2, of: 2))]),
            (["第一部分", "前一部分", "第一截", "前面那段", "前面那部分"], [.sense(.piece(1))]),
            (["第二部分", "后一部分", "第二截", "后面那段", "后面那部分"], [.sense(.piece(2))]),
            (["前三分之一"], [.sense(.share(1, of: 3))]), (["后三分之一", "最后三分之一"], [.sense(.share(3, of: 3))]),
            (["中间三分之一"], [.sense(.share(2, of: 3))]),
        ] + numbers

    /// 三段, 四张: a number is one only with what it counts.
    private static let numbers: [Row] = zip(["三", "四", "五", "六", "七", "八", "九", "十"], 3...).map { number, count in
        (["段", "个", "张", "条", "首"].map { number + $0 }, [.sense(.several(count))])
    }
}
