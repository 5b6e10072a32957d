import Timeline

extension Vocabulary {
    /// Where on the picture, and over or under what.
    static let chinesePlaces: [Row] = [
        (["顶部", "上方", "顶端", "上面", "上部"], [.position(.top)]),
        (["中间", "居中", "中央", "中心", "正中", "正中间", "正中央", "正当中", "正中心"], [.position(.center)]),
        (["底部", "下方", "底端", "下面", "下部", "下三分之一"], [.position(.bottom)]),
        (["左上角", "左上", "左上方"], [.position(.topLeft)]),
        (["右上角", "右上", "右上方"], [.position(.topRight)]),
        (["左下角", "左下", "左下方"], [.position(.bottomLeft)]),
        (["右下角", "右下", "右下方"], [.position(.bottomRight)]),
        (["左边", "左侧", "左边缘", "左方", "左面", "靠左", "左"], [.sense(.side(.left))]),
        (["右边", "右侧", "右边缘", "右方", "右面", "靠右", "右"], [.sense(.side(.right))]),
        (["上边", "上侧", "上边缘", "顶边", "靠上"], [.position(.top)]),
        (["下边", "下侧", "下边缘", "底边", "靠下"], [.position(.bottom)]),
        (["四周", "四边", "每边", "上下左右", "四个边"], [.sense(.allSides)]),
        (["左右", "左右两边", "左右两侧", "两侧", "两边"], [.sense(.side(.left)), .sense(.side(.right))]),
        (["上下各", "上下两边各", "上下都"], [.position(.top), .position(.bottom)]),
        (["左右各", "左右两边各", "两边各", "两侧各", "左右都"], [.sense(.side(.left)), .sense(.side(.right))]),
        (["四周各", "四边各"], [.sense(.allSides)]),
        (["上下", "上下两边"], [.position(.top), .position(.bottom)]),
    ]
}
