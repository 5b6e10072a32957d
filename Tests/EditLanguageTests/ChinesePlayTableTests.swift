import EditLanguage
import Testing
import Timeline

@Suite("Chinese sentences about time and sound") struct ChinesePlayTableTests {
    @Test("give exactly these edits", arguments: speeds + fades + sounds + lengths + several)
    func reading(_ row: Row) {
        #expect(
            EditReader().read(row.sentence, in: row.context)
                == .instructions(row.edits.map(Instruction.edit), language: .chinese)
        )
    }

    static let speeds: [Row] = [
        Row("把第二段加速到2倍", .setSpeed(v2, percent: 200)),
        Row("第二段加速", .setSpeed(v2, percent: 150)),
        Row("第二段两倍速播放", .setSpeed(v2, percent: 200)),
        Row("把第一段放慢到50%", .setSpeed(v1, percent: 50)),
        Row("第二段慢动作", .setSpeed(v2, percent: 50)),
        Row("把最后一段变成慢动作", .setSpeed(v3, percent: 50)),
        Row("把第二段的速度设为1.5倍", .setSpeed(v2, percent: 150)),
        Row("以半速播放第二段", .setSpeed(v2, percent: 50)),
        Row("第一段放慢20%", .setSpeed(v1, percent: 80)),
        Row("0.5倍速", .setSpeed(v1, percent: 50), in: Film.inShort),
        Row("第二段速度加倍", .setSpeed(v2, percent: 200)),
        Row("让第二段快一点", .setSpeed(v2, percent: 125)),
        Row("把第一段放慢一倍", .setSpeed(v1, percent: 50)),
        Row("倒放第二段", .setReversed(v2, true)),
        Row("把第二段倒着放", .setReversed(v2, true)),
        Row("把第二段向后滑移1秒", .slip(v2, by: 1000)),
        Row("在第3秒定格2秒", .freeze(at: 3000, nil, length: 2000)),
        Row("第3秒定格", .freeze(at: 3000, nil, length: 2000)),
        Row("把第二段的最后一帧定格3秒", .freeze(at: 16_000, v2, length: 3000)),
        Row("复制第二段", .duplicate(v2)),
        Row("复制第二段两次", .duplicate(v2), .duplicate(v2)),
        Row("复制标题两次", .duplicate(t1), .duplicate(t1)),
        Row("把标题复制一份", .duplicate(t1)),
        Row("把标题复制一份放到10秒处", .copy(t1, at: 10_000)),
        Row("交换第一段和第二段", .move(v2, .before(v1))),
        Row("把第一段和第三段对调", .move(v3, .before(v1)), .move(v2, .after(v3))),
        Row("把第二段换成beach.mov", .replaceClip(v2, .file(id: "u1"), name: "beach.mov", sourceLength: 12_000)),
        Row("把waves换成old.mp4", .replaceClip(v2, .file(id: "u0"), name: "old.mp4", sourceLength: 4000)),
        Row(
            "把第二段替换成我的视频",
            .replaceClip(v2, .file(id: "u1"), name: "beach.mov", sourceLength: 12_000),
            in: Film.withOneOfEach
        ),
    ]

    static let fades: [Row] = [
        Row("淡出音乐", .setFade(a1, .out, length: 1000)),
        Row("音乐淡出3秒", .setFade(a1, .out, length: 3000)),
        Row("让音乐在最后三秒淡出", .setFade(a1, .out, length: 3000)),
        Row("标题淡入淡出", .setFade(t1, .in, length: 1000), .setFade(t1, .out, length: 1000)),
        Row("给标题加1秒的淡入", .setFade(t1, .in, length: 1000)),
        Row("第一段前两秒淡入", .setFade(v1, .in, length: 2000)),
        Row(
            "开头淡入\u{FF0C}结尾淡出",
            .setFade(v1, .in, length: 1000),
            .setFade(v3, .out, length: 1000)
        ),
        Row("音乐渐弱", .setFade(a1, .out, length: 1000)),
        Row("音乐小一点\u{FF0C}再淡出2秒\u{3002}", .volume(a1, 28), .setFade(a1, .out, length: 2000)),
    ]

    static let sounds: [Row] = [
        Row("说话时压低音乐", .setDuck(.segment(a1), percent: 30)),
        Row("说话时把音乐压低到20%", .setDuck(.segment(a1), percent: 20)),
        Row("音乐闪避", .setDuck(.segment(a1), percent: 30)),
        Row("分离第二段的声音", .detachSound(v2)),
        Row("把第二段的音频分离出来", .detachSound(v2)),
        Row("提取第一段的音频", .detachSound(v1)),
        Row("响度标准化", .setLoudness(-14)),
        Row("响度标准化到-16 LUFS", .setLoudness(-16)),
        Row("把响度设为-23 LUFS", .setLoudness(-23)),
        Row("把音乐调到一半", .volume(a1, 20)),
        Row("音乐音量减半", .volume(a1, 20)),
        Row("把第二段的音量加倍", .volume(v2, 200)),
        Row("把第一段和第三段静音", .volume(v1, 0), .volume(v3, 0)),
        Row("所有片段静音", .volume(v1, 0), .volume(v2, 0), .volume(v3, 0)),
    ]

    static let lengths: [Row] = [
        Row("把标题延长一倍", .setLength(t1, 6000)),
        Row("第二段时长减半", .setLength(v2, 3000)),
        Row("标题长一点", .setLength(t1, 3750)),
        Row("把最后一段延长2秒", .setLength(v3, 7000)),
        Row("只保留前10秒", .cut(TimeRange(10_000, 21_000), in: nil, ripple: true)),
        Row(
            "只保留5到10秒",
            .cut(TimeRange(10_000, 21_000), in: nil, ripple: true),
            .cut(TimeRange(0, 5000), in: nil, ripple: true)
        ),
        Row("删除20秒之后的内容", .cut(TimeRange(20_000, 21_000), in: nil, ripple: true)),
        Row("20秒以后的都删掉", .cut(TimeRange(20_000, 21_000), in: nil, ripple: true)),
        Row("把20秒后的全部删掉", .cut(TimeRange(20_000, 21_000), in: nil, ripple: true)),
        Row("删掉3秒之前的部分", .cut(TimeRange(0, 3000), in: nil, ripple: true)),
        Row("删掉第10秒到结尾", .cut(TimeRange(10_000, 21_000), in: nil, ripple: true)),
        Row("标题从第1秒开始到第5秒结束", .move(t1, .time(1000)), .setLength(t1, 4000)),
        Row("让标题从第2秒开始", .move(t1, .time(2000))),
        Row("让标题在5秒结束", .setLength(t1, 5000)),
        Row("标题在第5秒结束", .setLength(t1, 5000)),
    ]

    static let several: [Row] = [
        Row("删除第一段和第二段", .delete(v2, ripple: true), .delete(v1, ripple: true)),
        Row("加速第一段和第三段", .setSpeed(v1, percent: 150), .setSpeed(v3, percent: 150)),
        Row(
            "把第二段加速到2倍\u{FF0C}然后倒放它\u{FF0C}再淡出1秒\u{3002}",
            .setSpeed(v2, percent: 200),
            .setReversed(v2, true),
            .setFade(v2, .out, length: 1000)
        ),
        Row("生成一段慢动作海浪的视频", .generate("慢动作海浪"), in: Film.inEmpty),
        Row("加标题“慢动作”", .title("慢动作")),
        Row("生成一段都市夜景的视频", .generate("都市夜景"), in: Film.inEmpty),
    ]
}
