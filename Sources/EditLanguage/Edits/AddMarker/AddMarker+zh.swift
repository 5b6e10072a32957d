import Timeline

extension AddMarkerRequest {
    static let chinese = RequestWords(
        title: "标记",
        examples: ["在5秒处加标记", "在5秒处加一个名为“副歌”的标记"],
        vocabulary: [
            (["标记", "书签", "标记点"], [.keyword(.marker)]),
            (
                [
                    "打标记", "打个标记", "打一个标记", "做标记", "做个标记", "做一个标记", "打书签", "打个书签",
                    "标个记号", "做个记号", "打个记号",
                ], [.verb(.add), .keyword(.marker)]
            ),
        ]
    )

    static func chinese(_ edit: AddMarker, in draft: Draft) -> String {
        let what = edit.name.isEmpty ? "标记" : "一个名为\(Chinese.quote(edit.name))的标记"
        return "在\(Chinese.time(edit.time))处加\(what)"
    }
}
