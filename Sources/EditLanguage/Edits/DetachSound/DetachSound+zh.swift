import Timeline

extension DetachSoundRequest {
    static let chinese = RequestWords(title: "分离声音", examples: ["分离第一段的声音"])

    static func chinese(_ detach: DetachSound, in draft: Draft) -> String {
        "分离 \(detach.segment) 的声音"
    }
}
