import Timeline

extension TransitionRequest {
    static let chinese = RequestWords(title: "转场", examples: ["给第二段加叠化"], vocabulary: chineseVocabulary)

    static func chinese(_ change: SetTransition, in draft: Draft) -> String {
        guard let transition = change.transition else { return "去掉 \(change.segment) 前面的转场" }
        return "在 \(change.segment) 前面加\(Chinese.time(transition.length))的\(transition.kind.chineseNames[0])"
    }
}

extension TransitionRequest {
    /// The words that nothing else uses.
    private static let chineseVocabulary: [Vocabulary.Row] =
        [
            (["转场", "转场效果", "过渡", "过渡效果"], [.sense(.transition(nil))]),
            (["不要转场", "无转场", "取消转场"], [.verb(.remove), .sense(.transition(nil))]),
        ]
        + Transition.Kind.allCases.map { ($0.chineseNames, [.sense(.transition($0))]) }
}

extension Transition.Kind {
    /// What people call it, in Chinese; the first is the one that is said back.
    var chineseNames: [String] {
        switch self {
        case .crossfade:
            [
                "叠化", "叠化转场", "淡入淡出转场", "交叉淡化", "交叉溶解", "交叉叠化", "淡化转场", "淡化", "叠化过渡", "溶解过渡", "渐变过渡", "淡入淡出过渡", "溶接",
                "溶接效果", "叠溶", "柔化过渡",
            ]
        case .fadeBlack: ["黑场过渡", "闪黑", "闪黑转场", "黑场", "黑场转场", "过渡到黑"]
        case .fadeWhite: ["闪白", "闪白转场", "白场过渡", "白场转场", "白场"]
        case .dissolve: ["溶解", "溶解转场"]
        case .wipeLeft: ["向左擦除", "擦除", "擦除转场", "左擦除", "向左擦除转场"]
        case .wipeRight: ["向右擦除", "右擦除", "向右擦除转场"]
        case .wipeUp: ["向上擦除", "上擦除", "向上擦除转场"]
        case .wipeDown: ["向下擦除", "下擦除", "向下擦除转场"]
        case .slideLeft: ["向左滑动", "滑动转场", "左滑", "左滑切换", "左滑转场", "左推", "左推转场", "向左推", "向左滑动转场"]
        case .slideRight: ["向右滑动", "右滑", "右滑切换", "右滑转场", "右推", "右推转场", "向右推", "向右滑动转场"]
        case .slideUp: ["向上滑动", "上滑", "上滑切换", "上滑转场", "上推", "上推转场", "向上推", "向上滑动转场"]
        case .slideDown: ["向下滑动", "下滑", "下滑切换", "下滑转场", "下推", "下推转场", "向下推", "向下滑动转场"]
        case .circleOpen: ["圆形展开", "圆形打开", "圆形转场", "圆形展开转场"]
        case .circleClose: ["圆形收缩", "圆形关闭", "圆形收缩转场"]
        case .radial: ["时钟擦除", "径向擦除", "径向转场", "时钟擦除转场"]
        case .pixelize: ["像素化", "像素化转场", "马赛克转场"]
        case .blur: ["模糊转场", "模糊过渡"]
        case .zoomIn: ["缩放转场", "推近转场", "放大转场"]
        }
    }
}
