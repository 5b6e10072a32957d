import Timeline

extension Vocabulary {
    /// Places on the picture and colours, of both languages.
    static let places: [Row] =
        corners + [
            (
                ["left", "left side", "left edge", "left-hand side", "center left", "middle left"],
                [.look(.side(.left))]
            ),
            (
                ["right", "right side", "right edge", "right-hand side", "center right", "middle right"],
                [.look(.side(.right))]
            ),
            (["top edge", "top center", "top centre", "top middle", "upper edge", "upper part"], [.position(.top)]),
            (
                ["bottom edge", "bottom center", "bottom centre", "bottom middle", "lower edge", "lower part"],
                [.position(.bottom)]
            ),
            (
                ["all sides", "every side", "each side", "all edges", "all four sides", "every edge"],
                [.look(.allSides)]
            ),
            (
                ["both sides", "the sides", "sides", "left and right", "the left and the right"],
                [.look(.side(.left)), .look(.side(.right))]
            ),
            (["top and bottom", "the top and the bottom"], [.position(.top), .position(.bottom)]),
            (["左上角", "左上", "左上方"], [.position(.topLeft)]),
            (["右上角", "右上", "右上方"], [.position(.topRight)]),
            (["左下角", "左下", "左下方"], [.position(.bottomLeft)]),
            (["右下角", "右下", "右下方"], [.position(.bottomRight)]),
            (["左边", "左侧", "左边缘", "左方", "左面", "靠左", "左"], [.look(.side(.left))]),
            (["右边", "右侧", "右边缘", "右方", "右面", "靠右", "右"], [.look(.side(.right))]),
            (["上边", "上侧", "上边缘", "顶边", "靠上"], [.position(.top)]),
            (["下边", "下侧", "下边缘", "底边", "靠下"], [.position(.bottom)]),
            (["四周", "四边", "每边", "上下左右", "四个边"], [.look(.allSides)]),
            (["左右", "左右两边", "左右两侧", "两侧", "两边"], [.look(.side(.left)), .look(.side(.right))]),
            (["上下", "上下两边"], [.position(.top), .position(.bottom)]),
        ]

    private static let corners: [Row] =
        [
            (["top", "upper"], "left", PicturePlace.topLeft), (["top", "upper"], "right", .topRight),
            (["bottom", "lower"], "left", .bottomLeft), (["bottom", "lower"], "right", .bottomRight),
        ]
        .map { (words: [String], side: String, place: PicturePlace) in
            let names = words.flatMap { ["\($0) \(side)", "\($0)-\(side)", "\(side) \($0)"] }
            return (names.flatMap { [$0, "\($0) corner", "\($0)-hand corner"] }, [.position(place)])
        }

    static let colors: [Row] = [
        (["orange", "橙色", "橘色"], color(255, 165, 0)), (["gold", "golden", "金色"], color(255, 215, 0)),
        (["pink", "粉色", "粉红色"], color(255, 192, 203)), (["purple", "紫色"], color(128, 0, 128)),
        (["violet"], color(238, 130, 238)), (["magenta", "品红色"], color(255, 0, 255)),
        (["cyan", "青色"], color(0, 255, 255)), (["teal"], color(0, 128, 128)), (["lime"], color(0, 255, 0)),
        (["navy", "深蓝色"], color(0, 0, 128)), (["brown", "棕色"], color(165, 42, 42)),
        (["gray", "grey", "灰色"], color(128, 128, 128)), (["silver", "银色"], color(192, 192, 192)),
        (["light blue", "浅蓝色", "天蓝色"], color(173, 216, 230)), (["dark red", "深红色"], color(139, 0, 0)),
        (["红的", "红字"], color(255, 0, 0)), (["黄的", "黄字"], color(255, 255, 0)),
        (["蓝的", "蓝字"], color(0, 0, 255)), (["绿的", "绿字"], color(0, 128, 0)),
        (["白的", "白字"], color(255, 255, 255)), (["黑的", "黑字"], color(0, 0, 0)),
    ]

    private static func color(_ red: UInt8, _ green: UInt8, _ blue: UInt8) -> [Term] {
        [.color(TitleColor(red: red, green: green, blue: blue))]
    }
}
