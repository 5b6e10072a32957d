import Timeline

extension Vocabulary {
    /// The Chinese words for time, sound and tracks.
    static let chinesePlay: [(phrases: [String], terms: [Term])] =
        chineseAmounts + chineseTempos + chineseSounds + chineseStretches + chineseLanes

    private static let set: Term = .verb(.set)
    private static let to: Term = .preposition(.to)

    private static let chineseAmounts: [(phrases: [String], terms: [Term])] = [
        (["一半"], [.play(.factor(50))]),
        (["音量减半", "声音减半", "音量减小一半", "音量降低一半", "声音小一半"], [set, .play(.factor(50)), .play(.asLoud)]),
        (["音量加倍", "音量翻倍", "音量提高一倍", "声音大一倍", "音量加大一倍"], [set, .play(.factor(200)), .play(.asLoud)]),
        (["时长减半", "长度减半", "缩短一半", "剪短一半", "短一半"], [set, .play(.factor(50)), .play(.asLong)]),
        (["时长加倍", "长度加倍", "延长一倍", "长一倍", "加长一倍", "时长翻倍"], [set, .play(.factor(200)), .play(.asLong)]),
        (["长一点", "长一些", "长点", "延长一点", "延长一些", "加长一点"], [set, .play(.lengthened(125))]),
        (["短一点", "短一些", "短点", "缩短一点", "缩短一些", "剪短一点"], [set, .play(.lengthened(80))]),
        (["更长", "变长"], [set, .play(.lengthened(150))]),
        (["更短", "变短"], [set, .play(.lengthened(67))]),
    ]

    private static let chineseTempos: [(phrases: [String], terms: [Term])] = [
        (["速度", "播放速度", "倍速", "变速"], [.play(.speed)]),
        (["加速", "加快", "快放", "变快", "快一些", "更快", "提速"], [.play(.tempo(150))]),
        (["快一点", "快点", "加快一点", "加速一点"], [.play(.tempo(125))]),
        (["加速到", "加快到", "提速到", "加速至", "加速为"], [.play(.tempo(150)), to]),
        (["减速", "放慢", "变慢", "慢一些", "更慢", "降速"], [.play(.tempo(67))]),
        (["慢一点", "慢点", "放慢一点", "减速一点"], [.play(.tempo(80))]),
        (["减速到", "放慢到", "放慢至", "降速到", "减速至", "减速为"], [.play(.tempo(67)), to]),
        (["慢动作", "慢镜头", "慢放", "慢速"], [.play(.pace(50))]),
        (["超级慢动作", "超慢动作"], [.play(.pace(25))]),
        (["半速", "一半速度", "一半的速度", "速度减半"], [.play(.pace(50))]),
        (["双倍速度", "速度加倍", "速度翻倍", "加速一倍", "快一倍", "加快一倍", "提速一倍"], [.play(.pace(200))]),
        (["慢一倍", "放慢一倍", "减速一倍", "减慢一倍", "慢一半", "放慢一半", "减速一半"], [.play(.pace(50))]),
        (["正常速度", "原速", "恢复正常速度", "恢复原速", "恢复速度", "原来的速度"], [.play(.pace(100))]),
        (["倒放", "倒着放", "反向播放", "倒着播放", "倒序播放", "反着放", "倒播"], [.play(.backwards)]),
        (["正放", "取消倒放", "正着放", "正向播放", "不倒放"], [.play(.forwards)]),
        (["滑移"], [.play(.slip)]),
        (["向后滑移", "往后滑移", "后滑移"], [.play(.slip), .later]),
        (["向前滑移", "往前滑移", "前滑移"], [.play(.slip), .earlier]),
        (["定格", "定住", "冻结", "定格画面", "静帧", "冻结画面"], [.play(.freeze)]),
        (["最后一帧", "末帧", "尾帧"], [.play(.frame(.end))]),
        (["第一帧", "首帧"], [.play(.frame(.start))]),
        (["播放"], [.verb(.add)]),
        (["以"], [.preposition(.at)]),
    ]

    private static let chineseSounds: [(phrases: [String], terms: [Term])] = [
        (["淡入", "渐入", "渐显", "渐强"], [.play(.fade(.in))]),
        (["淡出", "渐出", "渐隐", "渐弱"], [.play(.fade(.out))]),
        (["淡入淡出", "淡入和淡出", "渐入渐出"], [.play(.fadeInAndOut)]),
        (["闪避", "音乐闪避", "自动闪避", "压低"], [.play(.duck)]),
        (["压低到", "压到", "闪避到", "压低至"], [.play(.duck), to]),
        (["我说的话", "说的话", "说的", "我说的", "说话的", "讲的话"], [.play(.speech)]),
        (["取消闪避", "不闪避", "停止闪避", "不要闪避", "关闭闪避", "不压低", "不再压低"], [.play(.unduck)]),
        (["说话时", "说话的时候", "有人说话时", "有人声时", "讲话时", "人声出现时", "旁白时", "人说话时", "有人讲话时"], [.play(.speech)]),
        (["分离", "提取", "拆出", "剥离", "分离出", "分离出来", "提取出来", "抽出"], [.play(.detach)]),
        (["分离音频", "提取音频", "分离声音", "提取声音", "音画分离", "声画分离"], [.play(.detach), .noun(.sound)]),
        (["响度标准化", "响度归一化", "标准化响度", "统一响度", "音量标准化", "归一化响度", "标准化", "归一化"], [.play(.normalize)]),
        (["响度标准化到", "响度归一化到", "标准化到", "归一化到", "响度设为", "响度设置为", "响度调到", "响度为"], [.play(.normalize), to]),
        (["响度"], [.noun(.volume)]),
        (["取消响度标准化", "不要响度标准化", "关闭响度标准化", "取消响度归一化", "取消标准化", "去掉响度标准化"], [.play(.denormalize)]),
    ]

    private static let chineseStretches: [(phrases: [String], terms: [Term])] = [
        (["以后", "过后"], [.relation(.after, behind: true)]),
        (["以前"], [.relation(.before, behind: true)]),
        (["所有内容", "全部内容", "的部分", "部分", "都", "全都", "的一切"], [.play(.whole)]),
        (["结束", "停止", "收尾", "结束于"], [.play(.ends)]),
        (["开始于", "起始", "出现"], [.play(.begins)]),
    ]

    private static let chineseLanes: [(phrases: [String], terms: [Term])] = [
        (["复制", "拷贝", "克隆", "重复", "复制一份", "拷贝一份", "再复制一份"], [.play(.duplicate)]),
        (["交换", "互换", "对调", "调换", "交换位置", "互换位置", "对调位置", "调换位置", "调换顺序"], [.verb(.replace), .play(.swap)]),
        (["新建", "新增", "创建一条", "新建一条", "新增一条"], [.verb(.add), .indefinite]),
        (["视频轨道", "视频轨", "画面轨道", "画面轨"], [.play(.lane(.video))]),
        (["音频轨道", "音频轨", "声音轨道", "声音轨"], [.play(.lane(.audio))]),
        (["文字轨道", "文字轨", "标题轨道", "标题轨", "字幕轨道", "字幕轨", "文本轨道"], [.play(.lane(.text))]),
        (["改名为", "重命名为", "更名为", "改名叫", "取名为", "起名为"], [.named]),
        (["锁定", "锁住", "加锁", "上锁", "锁上"], [.play(.lock(true))]),
        (["解锁", "解除锁定", "取消锁定", "开锁"], [.play(.lock(false))]),
        (["隐藏"], [.verb(.mute)]),
        (["取消隐藏"], [.verb(.unmute)]),
        (["层"], [.play(.layer)]),
        (["版本", "个版本", "版", "的版本"], [.play(.version)]),
        (["恢复到", "回到", "退回到", "还原到", "回退到", "撤销到", "退回", "恢复成"], [.verb(.undo), to]),
        (["最初", "最开始", "最初版本", "原始版本", "最初的版本", "最开始的版本", "初始版本", "原始状态", "初始状态"], [.play(.original)]),
        (
            ["撤销全部", "全部撤销", "撤销所有", "撤销所有操作", "撤销所有编辑", "撤销一切", "撤销全部操作", "撤销全部编辑", "全部还原", "重新来过"],
            [.verb(.undo), .play(.original)]
        ),
        (["上一版", "上一个版本", "前一个版本", "前一版"], [.ordinal(-1), .play(.version)]),
    ]
}
