import Timeline

extension DuckRequest {
    static let chinese = RequestWords(title: "压低音乐", examples: ["说话时把音乐压低到20%"])

    static func chinese(_ duck: SetDuck, in draft: Draft) -> String {
        guard let percent = duck.percent else { return "不再压低\(Chinese.name(duck.scope))" }
        return "说话时把\(Chinese.name(duck.scope))压低到\(percent)%"
    }
}
