import Timeline

extension LengthRequest {
    static func frames(_ language: Language) -> [Frame] {
        switch language {
        case .english:
            Frame.all(
                ["stop after", "stops after", "end after", "ends after", "over after", "stop…after", "end…after"],
                "make {thing} {time} long"
            )
                + Frame.all(
                    [
                        "enough of", "is enough", "are enough", "is plenty", "are plenty", "will do", "suffices",
                        "tops",
                        "at most", "no more than", "a maximum of", "max", "only needs to be", "should only be",
                        "should only last", "should last", "ought to last", "has to last", "stays up", "stay up",
                        "stays on", "stay on", "leave…up", "keep…up", "keep…on screen", "leave…on", "hang around",
                    ],
                    "make {thing} {time} long"
                )
        case .chinese:
            Frame.all(
                ["只放到", "放到", "只放", "只播", "只停", "停留", "停", "待", "够了", "就够", "足够", "留", "撑到", "截成", "截到", "做成"],
                "把{thing}剪到{time}"
            )
        }
    }
}
