import EditLanguage

extension Chinese {
    var helpTitle: String { "快捷键" }

    var helpGoesOn: String { "更多" }
    var helpSearch: String { "输入文字或按键名称即可查找" }
    var helpHasNone: String { "没有找到。" }
}
