import Timeline

extension Vocabulary {
    /// Colours.
    static let chineseColors: [Row] = [
        (["白色"], [.color(.white)]),
        (["黑色"], [.color(TitleColor(red: 0, green: 0, blue: 0))]),
        (["红色"], [.color(TitleColor(red: 255, green: 0, blue: 0))]),
        (["绿色"], [.color(TitleColor(red: 0, green: 128, blue: 0))]),
        (["蓝色"], [.color(TitleColor(red: 0, green: 0, blue: 255))]),
        (["黄色"], [.color(TitleColor(red: 255, green: 255, blue: 0))]),
        (["橙色", "橘色"], color(255, 165, 0)),
        (["金色"], color(255, 215, 0)),
        (["粉色", "粉红色"], color(255, 192, 203)),
        (["紫色"], color(128, 0, 128)),
        (["品红色"], color(255, 0, 255)),
        (["青色"], color(0, 255, 255)),
        (["深蓝色"], color(0, 0, 128)),
        (["棕色"], color(165, 42, 42)),
        (["灰色"], color(128, 128, 128)),
        (["银色"], color(192, 192, 192)),
        (["浅蓝色", "天蓝色"], color(173, 216, 230)),
        (["深红色"], color(139, 0, 0)),
        (["红的", "红字"], color(255, 0, 0)),
        (["黄的", "黄字"], color(255, 255, 0)),
        (["蓝的", "蓝字"], color(0, 0, 255)),
        (["绿的", "绿字"], color(0, 128, 0)),
        (["白的", "白字"], color(255, 255, 255)),
        (["黑的", "黑字"], color(0, 0, 0)),
    ]

    private static func color(_ red: UInt8, _ green: UInt8, _ blue: UInt8) -> [Term] {
        [.color(TitleColor(red: red, green: green, blue: blue))]
    }
}
