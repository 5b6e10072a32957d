extension Chinese {
    public func noVersion(_ number: Int, of count: Int) -> String { "没有第 \(number) 版:共有 \(count) 版。" }

    public func noMusic(_ mood: String) -> String { "没有“\(mood)”这种音乐。" }

    public func notGenerated(_ reason: String) -> String { "生成失败,时间线未改动:\(reason)" }

    public var nothingElseKept: String { "这条消息的其他更改也没有保留。" }

    public func readAs(_ sentence: String) -> String { "理解为：\(sentence.cut(to: 80))" }

    public func foundModel(_ name: String, at place: String) -> String {
        "本机上有一个语言模型：\(name.cut(to: 60))（\(place)）。说“用模型”，我看不懂的话就由它来读；说“不用模型”，就不用它。只问这一次。"
    }

    public func modelChosen(_ use: ModelUse, _ name: String, at place: String) -> String {
        switch use {
        case .first: "从现在起先问 \(name.cut(to: 60))（\(place)）。要改回来，说“用模型”。"
        case .last: "从现在起，我看不懂的话问 \(name.cut(to: 60))（\(place)）。"
        case .never: "从现在起不用语言模型。要改，说“用模型”。"
        }
    }

    public var noModel: String { "本机上没有找到语言模型，所以不问。请启动一个支持 chat completions 接口的模型，或在配置里设置 agent.url。" }

    public func modelIsConfigured(_ use: ModelUse) -> String { "什么时候问模型由配置决定：agent.ask 是 \"\(use.rawValue)\"。请在配置里改。" }

    public var nothingToChange: String { "没有可更改的内容,时间线保持原样。" }

    func sentence(for drag: Drag) -> String {
        switch drag {
        case .move(let thing, let place, _): "把\(thing)移到\(place)"
        case .moveSomewhere(let thing): "移动\(thing)"
        case .toTimeline(let thing, _): "把\(thing)添加到时间线"
        case .set(let name, let value): "把\(name)设为\(value)"
        case .adjust(let name), .turnUp(let name), .turnDown(let name): "调整\(name)"
        case .trim(let thing, let place): "把\(thing)剪到\(place)"
        case .trimSomehow(let thing): "修剪\(thing)"
        }
    }

    var pronoun: String { "它" }

    func definite(_ thing: String) -> String { thing }

    var space: String { "" }
    var afterwards: [String] { ["，然后", "；", "。"] }
}
