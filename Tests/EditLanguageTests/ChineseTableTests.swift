import EditLanguage
import Testing
import Timeline

@Suite("Chinese sentences") struct ChineseTableTests {
    @Test("give exactly these edits", arguments: additions + cuts + settings + several)
    func reading(_ row: Row) {
        #expect(
            EditReader().read(row.sentence, in: row.context)
                == .instructions(row.edits.map(Instruction.edit), language: .chinese)
        )
    }

    static let additions: [Row] = [
        Row("做一个10秒的城市延时视频", .generate("城市延时", 10_000), in: Film.inEmpty),
        Row("请帮我做一个十秒的城市延时视频", .generate("城市延时", 10_000), in: Film.inEmpty),
        Row("生成一段海边日落的视频", .generate("海边日落"), in: Film.inEmpty),
        Row("生成一段海边日落的视频,时长6秒", .generate("海边日落", 6000), in: Film.inEmpty),
        Row("生成海边日落", .generate("海边日落"), in: Film.inEmpty),
        Row("制作一段五秒的“雨中的猫”视频", .generate("雨中的猫", 5000)),
        Row("在开头加一段3秒的雪景视频", .generate("雪景", 3000, .at(0))),
        Row("把上传的视频放到时间线上", .file(1), in: Film.withOneOfEach),
        Row("把我的视频放到开头", .file(1, nil, .at(0)), in: Film.withOneOfEach),
        Row("添加beach.mov", .file(1)),
        Row("在第5秒插入 old.mp4", .file(0, nil, .at(5000))),
        Row("加上我的图片,显示时长2秒", .file(3, 2000)),
        Row("加音乐", .music(.lofi), in: Film.inEmpty),
        Row("配上35%音量的lofi音乐", .music(.lofi, 35), in: Film.inEmpty),
        Row("加一首欢快的背景音乐", .music(.upbeat)),
        Row("添加史诗配乐,音量60%", .music(.cinematic), .volume(SegmentAddress(.audio, 2, 1), 60)),
        Row("前五秒配上轻松的音乐", .music(.lofi, 100, length: 5000)),
        Row("加氛围音乐,音量百分之三十", .music(.ambient), .volume(SegmentAddress(.audio, 2, 1), 30)),
        Row("前三秒加标题“都市梦想”", .title("都市梦想")),
        Row("第1秒到第3秒加标题「你好」", .title("你好", 1000, 2000)),
        Row("在第5秒加标题“你好”,持续两秒", .title("你好", 5000, 2000)),
        Row("加字幕“再见”在底部", .addTitle(AddTitle(Title("再见", style: .subtitle), start: 0, length: 3000))),
        Row("最后两秒显示文字“完”", .title("完", 19_000, 2000)),
        Row("加一个标题叫做夏日时光", .title("夏日时光")),
        Row("加标题'Hello'", .title("Hello")),
    ]

    static let cuts: [Row] = [
        Row("剪掉前两秒", .trim(v1, .start, by: 2000), in: Film.inShort),
        Row("剪掉最后三秒", .trim(v1, .end, by: 3000), in: Film.inShort),
        Row("剪掉第二段的前2秒", .trim(v2, .start, by: 2000)),
        Row("第二段的前1.5秒剪掉", .trim(v2, .start, by: 1500)),
        Row("把最后一段的最后半秒去掉", .trim(v3, .end, by: 500)),
        Row("把第二段剪到5秒", .setLength(v2, 5000)),
        Row("把waves缩短到两秒半", .setLength(v2, 2500)),
        Row("把它剪到8秒", .setLength(v1, 8000), in: Film.inShort),
        Row("标题改成5秒", .setLength(t1, 5000)),
        Row("让标题显示5秒", .setLength(t1, 5000)),
        Row("把标题延长到五秒", .setLength(t1, 5000)),
        Row("把标题延长2秒", .setLength(t1, 5000)),
        Row("删掉3到5秒", .cut(TimeRange(3000, 5000), in: nil, ripple: true)),
        Row("删掉第3秒到第5秒", .cut(TimeRange(3000, 5000), in: nil, ripple: true)),
        Row("把0:03到0:05剪掉并留空隙", .cut(TimeRange(3000, 5000), in: nil, ripple: false)),
        Row("在4秒处分割", .split(at: 4000, nil)),
        Row("在第12秒分割第二段", .split(at: 12_000, v2)),
        Row("在这里分割", .split(at: 2500, nil), in: Film.inShort),
        Row("删除第二段", .delete(v2, ripple: true)),
        Row("删除第二个片段", .delete(v2, ripple: true)),
        Row("把标题删掉", .delete(t1, ripple: false)),
        Row("删除标题", .delete(t1, ripple: false)),
        Row("把音乐去掉", .delete(a1, ripple: false)),
        Row("删除最后一段", .delete(v3, ripple: true)),
        Row("删除“waves”", .delete(v2, ripple: true)),
        Row("把标题移到第5秒", .move(t1, .time(5000))),
        Row("把标题移到5秒", .move(t1, .time(5000))),
        Row("把标题后移两秒", .move(t1, .time(2000))),
        Row("把第一段移到第二段后面", .move(v1, .after(v2))),
        Row("把最后一段放到最前面", .move(v3, .before(v1))),
        Row("把第一段放到最后", .move(v1, .after(v3))),
        Row("把音乐的结尾移到12秒", .moveEdge(a1, .end, to: 12_000)),
    ]

    static let settings: [Row] = [
        Row("音乐小一点", .volume(a1, 28)),
        Row("音乐大声点", .volume(a1, 52)),
        Row("把音乐调低", .volume(a1, 28)),
        Row("把音乐音量调到20%", .volume(a1, 20)),
        Row("音量设为80%", .volume(a1, 80)),
        Row("第二段音量设为50%", .volume(v2, 50)),
        Row("静音", .volume(a1, 0)),
        Row("把音乐静音", .volume(a1, 0)),
        Row("把第二段静音", .volume(v2, 0)),
        Row("把标题改成“你好”", .setTitleText(t1, "你好")),
        Row("把标题改为你好世界", .setTitleText(t1, "你好世界")),
        Row("把音乐换成史诗音乐", .replaceSound(a1, .music(mood: "cinematic"), name: "Cinematic")),
        Row("把音乐换成轻快的", .replaceSound(a1, .music(mood: "upbeat"), name: "Upbeat")),
        Row("改成竖屏", .setCanvas(Canvas(.tall))),
        Row("竖屏", .setCanvas(Canvas(.tall))),
        Row("把画面变成正方形", .setCanvas(Canvas(.square))),
        Row("比例改成9:16", .setCanvas(Canvas(.tall))),
    ]

    static let several: [Row] = [
        Row(
            "做一个10秒的城市延时视频,配上35%音量的lofi音乐,前三秒加标题“都市梦想”",
            .generate("城市延时", 10_000),
            .music(.lofi, 35),
            .title("都市梦想"),
            in: Film.inEmpty
        ),
        Row("做一个5秒的海浪视频配上音乐", .generate("海浪", 5000), .music(.lofi), in: Film.inEmpty),
        Row("删除标题和音乐", .delete(t1, ripple: false), .delete(a1, ripple: false)),
        Row("删除第一段,然后把第一段剪到3秒", .delete(v1, ripple: true), .setLength(v1, 3000)),
        Row("加标题“甲,乙。丙”再把它移到第4秒。", .title("甲,乙。丙"), .move(SegmentAddress(.text, 2, 1), .time(4000))),
        Row("改成竖屏;在4秒处分割。音乐小一点", .setCanvas(Canvas(.tall)), .split(at: 4000, nil), .volume(a1, 28)),
    ]
}
