import Timeline

extension Vocabulary {
    /// Versions.
    static let chineseHistory: [Row] = [
        (["版本", "个版本", "版", "的版本"], [.sense(.version)]),
        (["最初", "最开始", "最初版本", "原始版本", "最初的版本", "最开始的版本", "初始版本", "原始状态", "初始状态"], [.sense(.original)]),
        (
            ["撤销全部", "全部撤销", "撤销所有", "撤销所有操作", "撤销所有编辑", "撤销一切", "撤销全部操作", "撤销全部编辑", "全部还原", "重新来过"],
            [.verb(.undo), .sense(.original)]
        ),
        (["上一版", "上一个版本", "前一个版本", "前一版"], [.ordinal(-1), .sense(.version)]),
    ]
}
