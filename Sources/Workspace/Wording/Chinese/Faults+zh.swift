import EditLanguage
import ServiceClient
import Timeline

extension Chinese {
    public func words(for error: RequestError) -> String {
        switch error {
        case .service(let error): words(for: error)
        case .sessionLost:
            "服务已找不到这个项目的会话。最后看到的时间线保留在本机：可用 reeldeck export 导出，"
                + "或用 reeldeck say --new-session 新建会话。"
        case .doubt(let doubt): words(for: doubt)
        case .notSent(let cause): notSent(because: words(for: cause))
        case .nothingToExport: "时间线是空的，没有可导出的内容。请先说要做什么，例如：生成一段10秒的城市延时视频。"
        case .notKept(_, 0): "没有保留任何时间线：这个项目没有失效的会话。请去掉 --kept。"
        case .notKept(let number, 1): "只保留了 1 条时间线，没有第 \(number) 条。查看它：reeldeck show --kept。"
        case .notKept(let number, let count):
            "保留了 \(count) 条时间线，没有第 \(number) 条。请从 1（最新）到 \(count) 中选择。"
        case .noFile: "哪个文件？请连同文件名一起说：上传 ~/Videos/clip.mp4"
        case .uploading: "正在上传。请等它完成，或先停止它。"
        case .keptShape: "保留的时间线不能再改变画面比例。说“导出”可按原样导出。"
        case .reshaping: "有一个导出正在等待画面改变比例。请等它开始后再说一遍。"
        case .folder(let path): "\(path) 不存在或无法写入。请为影片另选位置。"
        case .place(let error): words(for: error)
        case .messageFile(let error): words(for: error)
        case .render(let error): words(for: error)
        case .store(let error): words(for: error)
        case .other(let words): words
        }
    }

    public func words(for error: DestinationError) -> String {
        switch error {
        case .folder(let path, let example): "\(path) 是文件夹。请指定文件，例如 \(example)。"
        case .link(let path, let target): "\(path) 是指向 \(target ?? "别处")的链接，会被影片替换。请指定文件本身。"
        case .special(let path, .pipe): "\(path) 是管道，会被影片替换。请指定一个文件。"
        case .special(let path, .socket): "\(path) 是套接字，会被影片替换。请指定一个文件。"
        case .special(let path, .device): "\(path) 是设备，会被影片替换。请指定一个文件。"
        case .partInTheWay(let path): "\(path) 妨碍了下载。请移走它，或指定别的文件。"
        case .ownFile(let path): "Reeldeck 在 \(path) 保存自己的文件。请指定别的文件。"
        case .source(let path): "\(path) 是这个影片的素材，会被影片替换。请指定别的文件。"
        case .namesake(let path): "\(path) 与这个影片的一个素材同名，可能就是它。请指定别的文件。"
        }
    }

    public func words(for error: MessageFileError) -> String {
        switch error {
        case .file(let path, let fault): words(for: .localFile(path: path, reason: fault))
        case .named(let path, let fault): notRead(path, "\(fault.words(.chinese))。")
        case .noSubtitles(let path): notRead(path, "文件里没有字幕。")
        case .notUTF8(let path): notRead(path, "文字编码不是 UTF-8。")
        case .badSubtitles(let path, let error): notRead(path, error.message(.chinese))
        }
    }

    private func notRead(_ path: String, _ reason: String) -> String {
        "\(path)：\(reason)\(reason.hasSuffix("。") ? "" : "。")要添加字幕，请指定一个 .srt 或 .vtt 文件：添加 talk.srt 里的字幕。"
    }

    public func words(for error: KeyEditError) -> String {
        let sentence = error.edit.sentence(.chinese)
        return switch error.reason {
        case .gone(let target):
            "没有执行：\(sentence)。\(words(for: target))在此期间被移动或删除，无法确定是哪一个。请看时间线，再按一次键。"
        case .changed(let target): "没有执行：\(sentence)。\(words(for: target))在此期间已改变。请看时间线，再按一次键。"
        case .unclear: "没有执行：\(sentence)。无法用一句话说清，请分几步做。"
        }
    }

    /// The thing by its name where it has one, since its address may mean another one by now.
    private func words(for target: KeyEditError.Target) -> String {
        switch target {
        case .timeline: "时间线"
        case .playhead: "播放头处的内容"
        case .nothing(let address): "\(address) "
        case .segment(let address, let name, let range):
            "\(name.isEmpty ? "\(address) " : "“\(name)”")"
                + "（\(TimeText.seconds(range.start)) 到 \(TimeText.seconds(range.end))）"
        }
    }

    public func words(for error: RenderError) -> String {
        switch error {
        case .failed(let reason): reason ?? "服务没有说明原因。"
        case .unfinished(let minutes): "服务在 \(minutes) 分钟内没有完成。请重试，或稍后再试。"
        case .unknown(let error):
            "无法确认服务是否收到了这次导出。\(whatHappened(in: error))请重试：重新提交前会先查询。"
        }
    }
}
