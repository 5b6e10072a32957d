import Timeline

extension ReverseRequest {
    static func frames(_ language: Language) -> [Frame] {
        switch language {
        case .english:
            Frame.all(
                backwards,
                "reverse {thing}",
                "reverse {stretch}",
                "reverse {stretch} of {thing}",
                "reverse {span}",
                "reverse {span} of {thing}"
            )
                + Frame.all(forwards, "play {thing} forwards")
                + Frame.all(
                    backwards.flatMap { ["\($0)", "play…\($0)", "run…\($0)"] },
                    "reverse {thing}; set the speed of {thing} to {percent}",
                    "reverse {thing}; set the speed of {thing} to {factor}",
                    "reverse {thing}; set the speed of {thing} to {pace}"
                )
        case .chinese:
            Frame.all(chineseCues, "倒放{thing}", "倒放{thing}{stretch}", "倒放{stretch}", "倒放{thing}{span}", "倒放{span}")
                + Frame.all(["恢复正常方向", "正回来", "恢复正着放", "改回正着放", "别倒了", "不倒了", "倒回来", "正过来", "方向恢复"], "正放{thing}")
        }
    }

    private static let backwards = [
        "backwards", "backward", "in reverse", "reversed", "rewind", "in rewind", "rewound", "from end to start",
        "from the end to the start", "from finish to start", "end to start", "end first", "tail first", "back to front",
        "run time the other way", "time the other way", "the other way in time", "time backwards", "turn back time",
        "turn time around", "turn back the clock", "run the film backwards", "in reverse motion", "invert time",
        "unfold in rewind", "go backwards", "goes backwards", "run backwards", "play backwards", "moving backwards",
        "move backwards", "walk backwards", "undo itself", "play from the end", "starts at the end",
        "reverse playback", "flip the direction", "flip the playback direction", "reverse the direction",
        "reverse the playback", "reverse the motion", "opposite direction", "in the opposite direction",
    ]

    private static let forwards = [
        "forwards again", "forwards", "the right way round", "the right way around", "unreversed", "not backwards",
        "no longer backwards", "stop…going backwards", "normal direction", "in the normal direction",
        "forwards as before", "in the right direction", "stop reversing", "undo the reverse", "not reversed",
    ]

    private static let chineseCues = [
        "倒着放", "倒着播", "倒放", "倒带", "反过来放", "倒过来放", "倒转", "反着放", "退着放", "倒退", "逆放", "逆着放", "逆着播", "倒回去", "往回放", "从后往前",
        "从尾到头",
        "时光倒流", "时间倒流", "倒流", "倒叙", "反向", "逆向", "逆转", "倒播", "回溯", "倒着走", "退回去", "退着走", "倒着来", "倒着来一遍", "倒着放一遍", "倒放一遍",
        "倒着播一遍", "反播", "首尾倒过来放",
        "逆时播放", "从最后往前", "从结尾往开头", "从结尾放到开头", "退着", "倒着", "倒",
    ]
}
