extension Chinese {
    public func noVersion(_ number: Int, of count: Int) -> String { "没有第 \(number) 版:共有 \(count) 版。" }

    public func noMusic(_ mood: String) -> String { "没有“\(mood)”这种音乐。" }

    public func notGenerated(_ reason: String) -> String { "生成失败,时间线未改动:\(reason)" }

    public var nothingElseKept: String { "这条消息的其他更改也没有保留。" }

    public func readAs(_ sentence: String) -> String { "理解为：\(sentence.cut(to: 80))" }

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
}
