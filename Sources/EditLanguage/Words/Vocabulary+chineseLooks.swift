import Timeline

extension Vocabulary {
    /// The Chinese words for looks, titles and transitions.
    static let chineseLooks: [Row] =
        chineseMeant + chineseCuts + chineseLetters + chineseClips + chineseMotions + chineseDials

    private static let chineseMeant: [Row] = [
        (
            ["所有", "全部", "每段", "每个片段", "所有片段", "全部片段", "每一段", "整个视频", "整个影片", "各段", "每个", "整片"],
            [.look(.all)]
        ),
        (["所有片段之间", "片段之间", "每段之间", "每个片段之间", "各段之间", "所有片段间", "每两段之间"], [.look(.all)]),
        (["前两段", "前两个片段", "前两个视频", "前两段视频", "前2段", "前两段之间", "前两个片段之间"], [.look(.pair(1))]),
        (["最后两段", "最后两个片段", "后两段", "后两个片段", "最后两段之间"], [.look(.pair(-1))]),
        (["两段之间", "两个片段之间", "两段视频之间", "两个视频之间", "两段"], [.look(.pair(0))]),
        (["重置", "复位"], [.look(.reset)]),
        (["外观", "效果", "画面效果", "特效", "所有效果"], [.look(.look)]),
        (["恢复原样", "恢复原貌", "还原画面", "恢复原来的样子"], [.look(.reset), .look(.look)]),
        (["负"], [.look(.minus)]),
        (["色调", "每秒", "之间", "对", "角落", "到画面", "画面里", "画面上"], [.filler]),
        (["高一些", "高些", "强一点", "强一些"], [.louder]),
        (["低一些", "低些", "弱一点", "弱一些"], [.quieter]),
        (["带", "带有", "并带"], [.with]),
        (["都用"], [.verb(.use)]),
    ]

    private static let chineseCuts: [Row] =
        Transition.Kind.allCases.map { ($0.chineseNames, [.look(.transition($0))]) } + [
            (["转场", "转场效果", "过渡", "过渡效果"], [.look(.transition(nil))]),
            (["不要转场", "无转场", "取消转场"], [.verb(.remove), .look(.transition(nil))]),
        ]

    private static let chineseLetters: [Row] = [
        (["放大", "变大", "调大字号"], [.verb(.set), .look(.scale(125))]),
        (["放大一点", "放大一些", "放大点", "变大一点"], [.verb(.set), .look(.scale(110))]),
        (["缩小", "变小"], [.verb(.set), .look(.scale(80))]),
        (["缩小一点", "缩小一些", "缩小点", "变小一点"], [.verb(.set), .look(.scale(90))]),
        (["放大一倍", "放大到两倍", "放大两倍", "大一倍"], [.verb(.set), .look(.scale(200))]),
        (["缩小一半", "缩小到一半"], [.verb(.set), .look(.scale(50))]),
        (["更大", "更大一点"], [.look(.scale(125))]),
        (["更小", "更小一点"], [.look(.scale(80))]),
        (["大标题", "大字", "大号标题", "大号字"], [.look(.letters(144)), .noun(.title)]),
        (["小标题", "小字", "小号字"], [.look(.letters(64)), .noun(.title)]),
        (["字号", "字体大小", "文字大小", "标题大小"], [.look(.fontSize)]),
        (["大小"], [.look(.size)]),
        (["粗描边"], [.look(.lineWidth(8)), .look(.outline)]),
        (["加粗描边"], [.verb(.add), .look(.lineWidth(8)), .look(.outline)]),
        (["细描边"], [.look(.lineWidth(2)), .look(.outline)]),
        (
            [
                "加粗", "斜体", "粗体", "大写", "小写", "下划线", "艺术字", "竖排", "横排", "发光", "阴影", "渐变", "立体", "荧光", "霓虹", "闪烁", "滚动",
                "花字", "气泡", "打字机", "手写体", "手写",
            ], [.verb(.unsupported)]
        ),
        (["变红"], [.verb(.set), .color(TitleColor(red: 255, green: 0, blue: 0))]),
        (["变黄"], [.verb(.set), .color(TitleColor(red: 255, green: 255, blue: 0))]),
        (["变白"], [.verb(.set), .color(.white)]),
        (["变黑"], [.verb(.set), .color(.black)]),
        (["描边", "轮廓", "边框", "文字描边"], [.look(.outline)]),
        (["不要描边", "无描边", "取消描边"], [.verb(.remove), .look(.outline)]),
        (["字体"], [.look(.font)]),
        (["人名条", "名条", "人名字幕条", "字幕条"], [.noun(.title)]),
    ]

    private static let chineseClips: [Row] = [
        (["旋转", "转", "旋转角度"], [.look(.rotation)]),
        (["旋转到", "旋转至", "转到"], [.look(.rotation), .preposition(.to)]),
        (["度"], [.look(.degrees)]),
        (["顺时针", "顺时针旋转", "向右旋转", "右转", "向右转", "往右转"], [.look(.rotation), .look(.clockwise(true))]),
        (["逆时针", "逆时针旋转", "向左旋转", "左转", "向左转", "往左转"], [.look(.rotation), .look(.clockwise(false))]),
        (["上下颠倒", "倒过来", "颠倒", "倒置"], [.look(.turned(180))]),
        (["翻转"], [.look(.flip(nil))]),
        (["水平翻转", "左右翻转", "镜像", "镜像翻转", "左右镜像", "水平镜像"], [.look(.flip(.horizontal))]),
        (["垂直翻转", "上下翻转", "垂直镜像"], [.look(.flip(.vertical))]),
        (["取消翻转", "取消镜像", "不翻转"], [.look(.unflip(nil))]),
        (["取消水平翻转", "取消左右翻转"], [.look(.unflip(.horizontal))]),
        (["取消垂直翻转", "取消上下翻转"], [.look(.unflip(.vertical))]),
        (["取消裁剪", "去掉裁剪", "不裁剪", "重置裁剪"], [.look(.uncrop)]),
        (["画中画", "小窗", "小窗口"], [.look(.inset)]),
        (["全屏", "满屏"], [.look(.fullScreen)]),
        (["铺满", "铺满画面", "填满", "填满画面", "铺满屏幕", "填充画面", "填充", "撑满", "充满画面"], [.look(.fit(.fill))]),
        (["模糊背景", "背景模糊", "虚化背景", "背景虚化"], [.look(.fit(.blur))]),
        (["留黑边", "黑边", "加黑边", "适应画面", "完整显示", "保留黑边"], [.look(.fit(.fit))]),
        (["黑白", "灰度", "黑白色"], [.look(.filter(.grayscale))]),
        (["棕褐色", "怀旧棕", "褐色", "老照片"], [.look(.filter(.sepia))]),
        (["复古", "怀旧", "复古风", "复古风格", "怀旧风格"], [.look(.filter(.vintage))]),
        (["滤镜"], [.look(.filter(nil))]),
        (["不要滤镜", "无滤镜", "取消滤镜"], [.verb(.remove), .look(.filter(nil))]),
        (["帧率", "帧速率"], [.look(.frameRate)]),
    ]

    private static let chineseMotions: [Row] = [
        (slowly(["推近", "推进", "拉近", "镜头推近"]), [.look(.motion(.zoomIn))]),
        (["缓慢放大", "慢慢放大"], [.look(.motion(.zoomIn))]),
        (slowly(["拉远", "推远", "镜头拉远"]), [.look(.motion(.zoomOut))]),
        (["缓慢缩小", "慢慢缩小"], [.look(.motion(.zoomOut))]),
        (slowly(["向左平移", "左移镜头", "镜头左移", "向左摇", "从右到左平移", "从右到左的平移"]), [.look(.motion(.panLeft))]),
        (slowly(["向右平移", "右移镜头", "镜头右移", "向右摇", "从左到右平移", "从左到右的平移"]), [.look(.motion(.panRight))]),
        (slowly(["向上平移", "上移镜头", "镜头上移", "向上摇"]), [.look(.motion(.panUp))]),
        (slowly(["向下平移", "下移镜头", "镜头下移", "向下摇"]), [.look(.motion(.panDown))]),
        (["镜头运动", "运镜", "镜头移动", "动态效果"], [.look(.motion(nil))]),
    ]

    private static func slowly(_ words: [String]) -> [String] {
        words.flatMap { [$0, "缓慢\($0)", "慢慢\($0)", "缓缓\($0)", "\($0)效果"] }
    }

    private static let chineseDials: [Row] =
        more(.brightness, noun: "亮度", up: ["亮"], down: ["暗"])
        + more(.contrast, noun: "对比度", up: ["对比强"], down: ["对比弱"])
        + more(.saturation, noun: "饱和度", up: ["鲜艳", "饱和"], down: ["淡", "素"])
        + more(.warmth, noun: "色温", up: ["暖"], down: ["冷"]) + [
            (["提亮", "加亮"], [.verb(.set), .look(.change(.brightness, 20))]),
            (["压暗"], [.verb(.set), .look(.change(.brightness, -20))]),
            (["对比", "反差"], [.look(.dial(.contrast))]),
            (["暖色", "色调偏暖", "偏暖"], [.look(.change(.warmth, 20))]),
            (["冷色", "色调偏冷", "偏冷"], [.look(.change(.warmth, -20))]),
            (["不透明度"], [.look(.dial(.opacity))]),
            (["透明度", "透明"], [.look(.transparency)]),
            (["半透明"], [.look(.level(.opacity, 50))]),
            (["不透明", "完全不透明"], [.look(.level(.opacity, 100))]),
            (["更透明", "透明一点", "透明一些"], [.look(.change(.opacity, -20))]),
        ]

    /// 亮一点, 更亮, 调亮很多: a stem says nothing alone, since it stands in many other words.
    private static func more(
        _ dial: LookWord.Dial,
        noun: String,
        up: [String],
        down: [String]
    ) -> [Row] {
        let grades: [(ends: [String], per: Int)] = [(["一点", "一些", "些", "一点点"], 1), (["很多", "许多", "得多"], 4)]
        var table: [Row] = [([noun], [.look(.dial(dial))])]
        for (stems, sign) in [(up, 1), (down, -1)] {
            for stem in stems {
                for (ends, per) in grades {
                    let word = Term.look(.change(dial, sign * per * LookWord.Dial.step / 2))
                    table.append((ends.flatMap { ["\(stem)\($0)", "更\(stem)\($0)"] }, [word]))
                    table.append((ends.flatMap { ["调\(stem)\($0)", "变\(stem)\($0)"] }, [.verb(.set), word]))
                }
                let word = Term.look(.change(dial, sign * LookWord.Dial.step))
                table.append((["更\(stem)"], [word]))
                table.append((["调\(stem)", "变\(stem)"], [.verb(.set), word]))
            }
        }
        return table
    }
}
