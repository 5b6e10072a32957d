import EditLanguage

extension Chinese {
    var oldTimelineIsKept: String { "旧会话的时间线已保留:reeldeck show --kept,reeldeck export --kept。" }

    var lostTimelineCanBeExported: String {
        "可以导出这条时间线:reeldeck export。要开始新会话:reeldeck say --new-session。"
    }

    var lookWithShow: String { "查看时间线:reeldeck show。" }
    var howToAnswer: String { "请回答:reeldeck say yes,或 reeldeck say no" }
    var howToUpload: String { "上传文件:reeldeck upload FILE" }
    var howToExport: String { "导出影片:reeldeck export" }
    func howToDo(_ sentence: String) -> String { "要按建议去做,请说:\(sentence)" }

    var serviceReads: String { "说的话由服务来理解,具体方式这里不知道。什么都没有发送。" }

    var seePending: String { "查看、发送或丢弃:reeldeck pending。" }
    var nothingPending: String { "没有未发送的消息。" }
    func isDropped(_ message: String) -> String { "已丢弃:\(message)" }

    func uploading(_ percent: Int) -> String { "正在上传 \(percent)%" }
    var howToPlace: String { "放到时间线上:reeldeck say \"把它放到时间线上\"" }

    var isTimelineOfLostSession: String { "这是已失效会话的时间线,之后的会话还是空的。" }

    func olderAreKept(_ count: Int, first number: Int) -> String {
        "还保留着 \(count) 条更早的时间线:--kept-number \(number)。"
    }

    func listening(at address: String) -> String { "正在监听 \(address)" }
}
