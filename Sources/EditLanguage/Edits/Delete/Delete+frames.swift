import Timeline

extension DeleteRequest {
    static func frames(_ language: Language) -> [Frame] {
        switch language {
        case .english:
            Frame.all(
                [
                    "can go", "has to go", "has got to go", "have got to go", "have to go", "got to go", "gotta go",
                    "must go", "is out", "should be gone", "is no longer needed", "isn't needed", "is not needed",
                    "is useless", "is rubbish", "is garbage", "is trash", "no need for", "don't need", "do not need",
                    "don't want", "do not want", "don't want to see", "sick of", "tired of", "yank", "yank…out",
                    "snip…out", "cut…out", "take…out", "edit…out", "leave…out", "chop…out", "throw…out", "pull…out",
                    "throw…away", "strip out", "strip…out", "omit", "exclude", "eliminate", "expunge", "zap",
                    "blank…out",
                    "do without", "rid", "without",
                ],
                "delete {rest}"
            )
        case .chinese:
            Frame.all(
                [
                    "扔了", "扔掉", "拿掉", "去了", "抠掉", "抠走", "剔掉", "剔除", "剔了", "弄掉", "弄没", "没用", "用不着", "用不上", "不想要",
                    "不需要", "不留", "砍了", "撤了", "撤掉", "舍掉", "省略", "省掉", "消掉", "拆掉", "刪掉", "刪除", "刪了", "不想看", "消失", "没意思",
                ],
                "删掉{rest}"
            )
        }
    }
}
