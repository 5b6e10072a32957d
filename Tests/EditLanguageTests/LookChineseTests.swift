import EditLanguage
import Testing
import Timeline

@Suite("Chinese sentences about looks, titles and transitions") struct LookChineseTests {
    @Test("give exactly these edits", arguments: cuts + titles + clips + canvas)
    func reading(_ row: Row) {
        #expect(
            EditReader().read(row.sentence, in: row.context)
                == .instructions(row.edits.map(Instruction.edit), language: .chinese)
        )
    }

    private static let red = TitleLookTableTests.red
    private static let yellow = TitleLookTableTests.yellow
    private static let orange = TitleLookTableTests.orange

    static let cuts: [Row] = [
        Row("在第一段和第二段之间加叠化", .cut(v2)),
        Row("在前两段之间加1秒的叠化", .cut(v2)),
        Row("第一段后面加淡入淡出转场", .cut(v2)),
        Row("第二段前面加闪白，时长0.5秒", .cut(v2, .fadeWhite, 500)),
        Row("给最后一段加向左擦除", .cut(v3, .wipeLeft)),
        Row("在所有片段之间加转场", .cut(v2), .cut(v3)),
        Row("每段之间加两秒的黑场过渡", .cut(v2, .fadeBlack, 2000), .cut(v3, .fadeBlack, 2000)),
        Row("给第二段加擦除转场", .cut(v2, .wipeLeft)),
        Row("在第10秒加叠化", .cut(v2)),
        Row("去掉转场", .setTransition(v2, nil), in: Film.inStyled),
        Row("删除所有转场", .setTransition(v2, nil), in: Film.inStyled),
        Row("把转场改成圆形展开", .cut(v2, .circleOpen, 800), in: Film.inStyled),
        Row("在waves前面加溶解，然后把音乐静音", .cut(v2, .dissolve), .volume(a1, 0)),
    ]

    static let titles: [Row] = [
        Row("标题大一点", .setTitle(t1, .fontSize(115))),
        Row("把标题放大", .setTitle(t1, .fontSize(120))),
        Row("把标题放大一倍", .setTitle(t1, .fontSize(192))),
        Row("标题字号120", .setTitle(t1, .fontSize(120))),
        Row("把标题的字号改成80", .setTitle(t1, .fontSize(80))),
        Row("把标题改成红色", .setTitle(t1, .color(red))),
        Row("标题颜色改为#FF8800", .setTitle(t1, .color(orange))),
        Row("给标题加黑色描边", .setTitle(t1, .outline(.init()))),
        Row("给标题加6像素的红色描边", .setTitle(t1, .outline(.init(color: red, width: 6)))),
        Row("去掉标题的描边", .setTitle(t1, .outline(nil)), in: Film.inStyled),
        Row("把字体改成宋体", .setTitle(t1, .font("宋体"))),
        Row("标题用思源黑体", .setTitle(t1, .font("思源黑体"))),
        Row("把标题移到左上角", .setTitle(t1, .position(.topLeft))),
        Row("把标题放到底部", .setTitle(t1, .position(.bottom))),
        Row("把标题放在右下角", .setTitle(t1, .position(.bottomRight))),
        Row("标题居中", .setTitle(t1, .position(.center)), in: Film.inStyled),
        Row("把标题变成字幕", .setTitle(t1, .style(.subtitle))),
        Row("把它改成人名条", .setTitle(t1, .style(.lowerThird)), in: Film.titleTouched),
        Row("把标题移到左上角，改成黄色", .setTitle(t1, .position(.topLeft)), .setTitle(t1, .color(yellow))),
        Row("在顶部加一个红色大标题“你好”带黑色描边", .add(Title("你好", fontSize: 144, color: red, position: .top, outline: .init()))),
        Row("第2秒到第6秒加人名条“王小明”", .add(Title("王小明", style: .lowerThird), 2000, 4000)),
        Row("前三秒加字幕“再见”", .add(Title("再见", style: .subtitle))),
        Row("加标题“变亮一点,黑白”", .add(Title("变亮一点,黑白"))),
    ]

    static let clips: [Row] = [
        Row("调亮一点", .setLook(v1, .brightness(10)), in: Film.inShort),
        Row("把第二段调亮", .setLook(v2, .brightness(20))),
        Row("第二段更暖一点", .setLook(v2, .warmth(10))),
        Row("更暖", .setLook(v1, .warmth(20)), in: Film.inShort),
        Row("画面调暗很多", .setLook(v1, .brightness(-40)), in: Film.inShort),
        Row("亮度+20", .setLook(v1, .brightness(20)), in: Film.inShort),
        Row("亮度-15", .setLook(v1, .brightness(-15)), in: Film.inShort),
        Row("把第二段的对比度设为30", .setLook(v2, .contrast(30))),
        Row("提高对比度", .setLook(v1, .contrast(20)), in: Film.inShort),
        Row("把饱和度降低10", .setLook(v1, .saturation(-10)), in: Film.inShort),
        Row("色温设为-25", .setLook(v1, .warmth(-25)), in: Film.inShort),
        Row("不透明度设为40%", .setLook(v1, .opacity(40)), in: Film.inShort),
        Row("把第二段变成半透明", .setLook(v2, .opacity(50))),
        Row("黑白", .setLook(v1, .filter(.grayscale)), in: Film.inShort),
        Row("把第二段变成黑白", .setLook(v2, .filter(.grayscale))),
        Row("给最后一段加复古滤镜", .setLook(v3, .filter(.vintage))),
        Row("去掉第二段的滤镜", .setLook(v2, .filter(.none)), in: Film.inStyled),
        Row("把第二段旋转90度", .setLook(v2, .rotation(90))),
        Row("逆时针旋转90度", .setLook(v1, .rotation(-90)), in: Film.inShort),
        Row("把它倒过来", .setLook(v1, .rotation(180)), in: Film.inShort),
        Row("水平翻转", .setLook(v1, .flippedHorizontally(true)), in: Film.inShort),
        Row("把第二段垂直翻转", .setLook(v2, .flippedVertically(true))),
        Row("把第一段镜像", .setLook(v1, .flippedHorizontally(true))),
        Row("第二段左边裁掉10%", .setLook(v2, .crop(.init(left: 10)))),
        Row("裁剪上下5%", .setLook(v1, .crop(.init(top: 5, bottom: 5))), in: Film.inShort),
        Row("把 V1·2 放到右上30%", .setLook(v2, .box(.init(.topRight)))),
        Row("把第二段做成画中画", .overlay(.clip(v2), at: 9000, in: .init(.bottomRight))),
        Row("把第二段设为全屏", .setLook(v2, .box(nil)), in: Film.inStyled),
        Row("给第二段加缓慢推近", .setLook(v2, .motion(.init(.zoomIn)))),
        Row("缓慢拉远", .setLook(v1, .motion(.init(.zoomOut))), in: Film.inShort),
        Row("铺满画面", .setLook(v1, .fit(.fill)), in: Film.inShort),
        Row("第二段用模糊背景", .setLook(v2, .fit(.blur))),
        Row("去掉黑边", .setLook(v1, .fit(.fill)), in: Film.inShort),
        Row(
            "重置第二段的效果",
            .setLook(v2, .box(nil)),
            .setLook(v2, .brightness(0)),
            .setLook(v2, .filter(.none)),
            in: Film.inStyled
        ),
        Row("所有片段调亮", .setLook(v1, .brightness(20)), .setLook(v2, .brightness(20)), .setLook(v3, .brightness(20))),
        Row("把第二段调亮一点，再变成黑白", .setLook(v2, .brightness(10)), .setLook(v2, .filter(.grayscale))),
    ]

    static let canvas: [Row] = [
        Row("竖屏 模糊背景", .setCanvas(Canvas(.tall)), .setLook(v1, .fit(.blur)), in: Film.inShort),
        Row("改成竖屏，模糊背景", .setCanvas(Canvas(.tall)), .setLook(v1, .fit(.blur)), in: Film.inShort),
        Row("改成方形，铺满画面", .setCanvas(Canvas(.square)), .setLook(v1, .fit(.fill)), in: Film.inShort),
        Row("24帧", .setCanvas(Canvas(width: 1920, height: 1080, framesPerSecond: 24))),
        Row("帧率改成60", .setCanvas(Canvas(width: 1920, height: 1080, framesPerSecond: 60))),
        Row("做一个5秒的竖屏海浪视频", .setCanvas(Canvas(.tall)), .generate("海浪", 5000), in: Film.inEmpty),
        Row("做一个5秒的海浪视频，16:9", .generate("海浪", 5000), in: Film.inEmpty),
        Row("做一个漂亮的大海视频", .generate("漂亮的大海"), in: Film.inEmpty),
        Row("做一个高山的视频", .generate("高山"), in: Film.inEmpty),
    ]
}
