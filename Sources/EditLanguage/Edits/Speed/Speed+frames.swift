import Timeline

extension SpeedRequest {
    static func frames(_ language: Language) -> [Frame] {
        switch language {
        case .english:
            Frame.all(
                ["run", "run through", "crank", "crank…to", "play", "speed", "pace"],
                "set the speed of {thing} to {percent}",
                "set the speed of {thing} to {pace}",
                "set the speed of {thing} to {factor}"
            )
        case .chinese:
            Frame.all(["走起", "播", "放", "速度", "快进", "快放"], "把{thing}的速度设为{percent}", "{thing}{pace}")
        }
    }
}
