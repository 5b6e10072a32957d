import EditLanguage

extension Chinese {
    func answer(_ isYes: Bool) -> String { isYes ? "是" : "否" }

    var yes: Set<String> { ["是", "是的", "好", "好的", "可以", "行", "确认", "确定", "同意", "继续"] }

    var no: Set<String> { ["否", "不", "不是", "不要", "不用", "不行", "取消", "算了"] }
}
