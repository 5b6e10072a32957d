import Timeline

extension MoveRequest {
    static func frames(_ language: Language) -> [Frame] {
        switch language {
        case .english:
            Frame.all(
                ["last one first", "last to first", "from last to first", "last clip first", "back to front order"],
                "reverse the order {rest}"
            )
                + Frame.all(dropped.map { "drop…\($0)" }, "move {rest} to the beginning")
                + Frame.all(droppedLast.map { "drop…\($0)" }, "move {rest} to the end")
                + Frame.all(first, "move {thing} to the beginning")
                + Frame.all(last, "move {thing} to the end")
                + Frame.all(
                    ["between", "in between", "sandwiched between"],
                    "move {thing} between {thing} and {thing}"
                )
                + Frame.all(places, "move {rest}")
                + Frame.all(goes, "move {thing} {beside}", "move {thing} to the {edge}", "move {thing} {rest}")
                + Frame.all(
                    ["follow", "follows", "come after", "comes after", "go after", "goes after", "right behind"],
                    "move {thing} after {thing}"
                )
                + Frame.all(orders, "order {rest}")
                + Frame.all(blacks, "add {rest} of black")
        case .chinese:
            Frame.all(chineseFirst, "把{thing}移到开头", "把它移到开头")
                + Frame.all(chineseLast, "把{thing}移到最后", "把它移到最后")
                + Frame.all(
                    [
                        "塞", "丢", "搁", "放", "摆", "挪", "移", "提", "扔", "排", "接", "插", "拉", "拽", "拖", "调", "送", "搬", "撂",
                        "安排",
                    ],
                    "移动{rest}"
                )
                + Frame.all(["紧跟", "跟在", "紧跟着", "跟着", "接在", "排在", "站在", "应该在", "要在", "得在", "该在"], "移动{thing}{beside}")
                + Frame.all(chineseOrders, "顺序{rest}")
                + Frame.all(["空", "空出", "空个", "隔", "隔个", "黑", "黑个", "空开"], "{rest}的空白")
        }
    }

    /// "Drop" takes away, but where it tells a place.
    private static let dropped = ["at", "to", "in", "on"].flatMap { at in
        ["start", "very start", "beginning", "very beginning", "front", "very front"].map { "\(at) the \($0)" }
    }
    private static let droppedLast = ["at", "to", "on"].flatMap { at in
        ["end", "very end", "tail"].map { "\(at) the \($0)" }
    }

    private static let first = [
        "come first", "comes first", "go first", "goes first", "be first", "first in line", "open with", "opens with",
        "open on", "opens on", "start with", "starts with", "begin with", "begins with", "start off with",
        "kick off with",
        "lead with", "leads with", "up front", "right at the top", "at the very top", "start on", "at the top",
        "right at the front", "to the top", "first thing", "as the opener", "as an opener", "as the opening",
        "the opener",
        "be the opener", "opening with", "kick things off with", "kick off", "kick things off", "get things going with",
        "before everything else", "ahead of everything else", "before everything", "ahead of everything",
        "before all else",
        "in first place", "in pole position", "start the film with", "start the video with", "open the film with",
        "open the video with", "begin the film with", "should be first", "should be the first", "be the first clip",
        "be the first thing", "at the head", "come at the start", "come at the beginning", "go at the start",
        "go at the beginning", "be at the start", "be at the beginning", "goes at the start", "goes at the beginning",
        "to the head of the queue", "see…first", "show…first", "play…first",
    ]

    private static let last = [
        "finish on", "finish with", "finishes with", "end on", "ends on", "end with", "ends with", "close with",
        "close on",
        "closes with", "come last", "comes last", "go last", "goes last", "be last", "wrap up with",
        "bring up the rear",
        "as the closer", "as the ending", "as the finale", "as the closing shot", "be the finale", "the finale",
        "for the finale", "after everything else", "behind everything else", "after everything", "in last place",
        "end the film with", "end the film on", "end the video with", "end the video on", "finish the film with",
        "finish the video with", "close the film with", "close the video with", "finish off with", "round off with",
        "conclude with", "sign off with", "should be last", "should be the last", "be the last clip",
        "be the last thing",
        "come at the end", "go at the end", "be at the end", "goes at the end", "at the tail end", "leave…for last",
        "save…for last", "save…for the end", "keep…for last", "keep…for the end", "leave…for the end", "see…last",
        "show…last", "play…last", "at the very bottom", "right at the bottom", "the last word", "finish up with",
        "end up with…at the end",
    ]

    private static let places = [
        "stick", "slot", "squeeze", "tuck", "pop", "shove", "stuff", "park", "sit", "belongs", "sits",
        "slide",
        "bump", "bump…up", "bump…down", "send", "send…off", "pull", "push", "drop…in", "slot…in", "wedge", "sandwich",
        "jam", "haul", "lift", "transfer", "transplant", "swing", "rearrange", "take…and put it", "grab…and put it",
        "fling", "hop", "jump", "dump", "plonk", "plop", "stow", "file", "schedule", "switch", "go", "goes",
        "should go",
        "needs to go", "should come", "should sit", "should be", "needs to be", "needs to come", "needs to sit",
        "has to come", "has to be", "must come", "wants to be", "should follow",
    ]

    private static let goes = [
        "goes", "go", "can go", "could go", "comes", "come", "sits", "sit", "belongs", "belong", "follows", "follow",
        "should be", "needs to be", "has to be", "must be", "ought to be", "want", "i want", "rather have",
        "i'd rather have",
        "prefer", "have", "play", "show", "run", "see", "put", "get",
    ]

    private static let orders: [String] = {
        let heads = [
            "first", "first up", "start with", "begin with", "start off with", "open with", "kick off with", "i want",
            "let's see", "it should go", "should go", "have", "go",
        ]
        let thens = ["then", "next", "followed by", "after that", "and then", "next up", "second", "afterwards"]
        let ends = [
            "finally", "to finish", "last", "lastly", "and finally", "at the end", "to end", "to close", "third",
            "and last", "to finish with", "then finally", "to end with", "and then finally", "as the last one",
        ]
        return heads.flatMap { head in
            thens.flatMap { then in
                ["\(head)…\(then)"] + ends.flatMap { ["\(head)…\(then)…\($0)"] } + thens.map { "\(head)…\(then)…\($0)" }
            }
        } + [
            "put…in the order", "sequence", "line…up as", "line them up as", "arrange…as", "go in the order",
            "run in the order", "play in the order", "in that order", "in this order", "string…together as",
        ]
    }()

    /// What is to be there for a while, and shows nothing.
    private static let blacks = [
        "of nothing, just black,", "of nothing, just black", "of black screen", "of a black screen",
        "of silence and black",
        "a gap of", "leave a gap of", "insert a gap of", "put a gap of", "leave…black", "black for", "go black for",
        "goes black for", "go to black for", "stay black for", "show nothing for", "nothing for", "blank for",
        "leave…empty", "leave…blank", "leave…free", "a pause of", "insert a pause of", "a black pause of",
    ]

    private static let chineseFirst = [
        "最前头", "打头", "打头阵", "开场", "先放", "最前面", "头一个放", "放最前", "排第一", "排头一个", "放在最开始", "第一个放", "第一个出现", "最先放", "最先出现",
        "做开场", "当开场", "当开头", "做开头", "开头用", "开场用", "放第一个", "放头一个", "摆最前", "提到最前", "提到最前面", "置顶", "先出场", "先上", "用来开场",
        "用来开头",
        "放开头", "挪到头里", "挪最前", "打前站", "排最前", "排最前面", "挪到最前", "应该最先", "先播", "拎到最前", "拎到最前面", "拎到开头", "用来打头",
    ]

    private static let chineseLast = [
        "收尾", "压轴", "放最后", "搁最后", "垫后", "殿后", "最后放", "用来收尾", "做结尾", "当结尾", "结尾用", "排最后", "排末尾", "压阵", "收官", "压轴出场",
        "最后一个放",
        "最后出现", "最后播", "放末尾", "摆最后", "挪最后", "垫底", "丢最后", "丢到结尾去", "扔到最后", "丢到最后", "扔到结尾", "留到最后", "留到最后放", "用来结尾",
        "用来压轴", "放到末了",
        "放结尾", "最后再放", "最后才放", "做收尾", "当收尾", "拿来收尾", "拿来结尾", "搁到最后", "搁到末尾", "挪到末尾", "放最末", "最后压轴", "殿后出场",
    ]

    private static let chineseOrders: [String] = {
        let heads = ["先", "先看", "先放", "先播", "先是", "首先", "第一个", "头一个放", "开头放", "想先看"]
        let thens = ["再", "再看", "再放", "再播", "然后", "然后是", "接着", "接着放", "后", "后看", "后放", "其次", "再是", "接下来", "接下来是"]
        let ends = ["最后", "最后是", "最后放", "最后看", "最后再放", "收尾", "末了", "最后播", "最后才是"]
        return heads.flatMap { head in
            thens.flatMap { then in
                ["\(head)…\(then)"] + ends.map { "\(head)…\(then)…\($0)" } + thens.map { "\(head)…\(then)…\($0)" }
            }
        }
            + [
                "照…这个次序来", "照…这个顺序来", "按…这个顺序", "按…的顺序", "按…的次序", "按照…的顺序", "照…的顺序", "照…的次序", "按…来", "按…排", "按…放",
                "照…排", "照…来", "按…播",
            ]
    }()
}
