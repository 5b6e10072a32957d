import EditLanguage

extension Chinese {
    public func words(for error: ProjectStoreError) -> String {
        switch error {
        case .exists(let name): "已有名为“\(name)”的项目。请换一个名称。"
        case .missing(let name): "没有名为“\(name)”的项目。查看所有项目：reeldeck project list。"
        case .badName: "不能用作项目名称。请使用不超过 100 个字母、数字和空格，不要用斜杠。"
        case .unusable(let path, let reason): "无法使用 \(path)：\(reason)。请检查权限和剩余空间。"
        case .unwritable(let path): "无法写入 \(path)。请检查权限和剩余空间。"
        case .openToOthers(let path, let reason): "\(reason)。请移走它，或禁止其他人访问：chmod go= \(path)"
        }
    }

    public func words(for error: SettingsError) -> String {
        "无法使用 \(error.file)：\(words(for: error.fault))。请修正它，或移走它。"
    }

    public func words(for fault: SettingsError.Fault) -> String {
        switch fault {
        case .unreadable: "无法读取"
        case .syntax(let line, let reason): "第 \(line) 行：\(reason)"
        case .notUnderstood: "内容无法理解"
        case .wrongKind(let key): "\(key) 的值类型不对"
        case .halfAnAgent: "agent 需要同时有 url 和 model"
        case .noGenerator: "generator.command 没有指定程序"
        case .noSetting(let name, let nearest?): "没有名为 \(name) 的设置；最接近的是 \(nearest)"
        case .noSetting(let name, nil): "没有名为 \(name) 的设置；文档列出了全部设置"
        case .noCommand(let id, let nearest?): "keys 中没有名为 \(id) 的命令；最接近的是 \(nearest)"
        case .noCommand(let id, nil): "keys 中没有名为 \(id) 的命令；按 F1 或见 docs/keys.md"
        case .noKey(let key, let command, let nearest?): "keys 中 \(command) 的 \(key) 不是按键；最接近的是 \(nearest)"
        case .noKey(let key, let command, nil): "keys 中 \(command) 的 \(key) 不是按键"
        case .digitCounts(let key, let command): "keys 中 \(command) 的 \(key) 是数字，数字只用来计次"
        case .keyOfTwo(let key, let one, let other): "keys 中 \(key) 同时属于 \(one) 和 \(other)"
        }
    }

    public func words(for news: SessionNews) -> String {
        switch news {
        case .renewed: "服务已找不到这个项目的会话；现在是新的会话，时间线是空的。"
        case .moved: "另一个 reeldeck 为这个项目新建了会话；从现在起以它的时间线为准。"
        case .lost: "服务已找不到这个项目的会话；最后看到的时间线保留在本机。"
        case .found: "服务又找到了这个会话。"
        case .otherAccount: "这个项目在同一服务的另一个账户下有时间线；换回那个账户的 NEMO_TOKEN（或不设置）就会回来。"
        }
    }

    public func leftUnsent(_ count: Int) -> String { "程序结束时有 \(count) 条消息没有发送。" }

    public func leftByHand(_ count: Int) -> String { "屏幕关闭时有 \(count) 项手动编辑没有发送：再次打开屏幕即可看到并发送。" }

    public func noNewSession(because reason: String) -> String { "没有新建会话。\(reason)" }

    public func words(for trouble: StorageTrouble) -> String {
        switch trouble {
        case .conversation(let reason): notKept("无法保存对话", reason)
        case .draft(let reason): notKept("无法保存草稿", reason)
        case .session(let reason): notKept("无法保存新会话", reason)
        case .uploads(let reason): notKept("无法记录上传的文件", reason)
        case .screen(let reason): notKept("无法保存界面设置", reason)
        case .replaced: "另一个 reeldeck 为这个项目新建了会话：旧会话里的操作不再保存在本机。请退出，再重新打开项目。"
        }
    }

    private func notKept(_ what: String, _ reason: String) -> String { "\(what)：\(reason)。请检查剩余空间和权限。" }
}
