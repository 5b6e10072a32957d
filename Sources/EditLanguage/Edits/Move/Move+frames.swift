import Timeline

extension MoveRequest {
    static func frames(_ language: Language) -> [Frame] {
        switch language {
        case .english:
            Frame.all(
                [
                    "come first", "comes first", "go first", "goes first", "be first", "first in line", "open with",
                    "opens with", "open on", "opens on", "start with", "starts with", "begin with", "begins with",
                    "start off with", "kick off with", "lead with", "leads with", "up front", "right at the top",
                    "at the very top", "start on",
                ],
                "move {thing} to the beginning"
            )
                + Frame.all(
                    [
                        "finish on", "finish with", "finishes with", "end on", "ends on", "end with", "ends with",
                        "close with", "close on", "closes with", "come last", "comes last", "go last", "goes last",
                        "be last", "wrap up with", "bring up the rear",
                    ],
                    "move {thing} to the end"
                )
                + Frame.all(
                    ["between", "in between", "sandwiched between"],
                    "move {thing} between {thing} and {thing}"
                )
                + Frame.all(
                    ["stick", "slot", "squeeze", "tuck", "pop", "shove", "stuff", "shuffle", "park", "sit", "belongs"],
                    "move {rest}"
                )
        case .chinese:
            Frame.all(["最前头", "打头", "打头阵", "开场", "先放", "最前面", "头一个放"], "把{thing}移到开头")
                + Frame.all(["收尾", "压轴", "放最后", "搁最后", "垫后", "殿后", "最后放"], "把{thing}移到最后")
                + Frame.all(["塞", "丢", "搁", "放", "摆", "挪", "移"], "移动{rest}")
        }
    }
}
