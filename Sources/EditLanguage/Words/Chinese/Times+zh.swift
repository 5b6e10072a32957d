import Timeline

extension Vocabulary {
    /// When: places in time, and how they stand to one another.
    static let chineseTimes: [Row] = [
        (["从", "自", "来自"], [.preposition(.from)]),
        (["到", "至", "为", "成", "到第", "直到"], [.preposition(.to)]),
        (["在", "于", "从第"], [.preposition(.at)]),
        (["时长", "长度", "持续", "显示时间", "显示时长", "长度为", "时长为", "持续时间", "停留"], [.preposition(.duration)]),
        (["前面", "之前", "的前面", "的前边", "前边"], [.relation(.before, behind: true)]),
        (["后面", "之后", "的后面", "后边", "的后边", "的之后"], [.relation(.after, behind: true)]),
        (
            ["开头", "开始", "最前面", "最前", "片头", "开头处", "首位", "头部", "一上来", "刚开始", "最前头", "起头", "最开头", "开头位置", "打头", "开场"],
            [.edge(.start)]
        ),
        (["结尾", "末尾", "最后面", "片尾", "尾部", "结尾处", "末端", "末了", "最末尾", "结束前", "片子结束前", "最后头", "尾巴", "收尾处"], [.edge(.end)]),
        (["播放头处", "这里", "当前位置", "播放头", "此处", "这儿"], [.playhead]),
        (["长"], [.long]),
        (["留空", "留出空隙", "留空隙", "保留空隙", "留下空隙", "留白", "留个空隙"], [.ripple(false)]),
        (["补上空隙", "合上空隙", "后面补上", "并拢"], [.ripple(true)]),
        (["以"], [.preposition(.at)]),
        (["以后", "过后"], [.relation(.after, behind: true)]),
        (["以前"], [.relation(.before, behind: true)]),
        (["所有内容", "全部内容", "的部分", "部分", "都", "全都", "的一切", "统统", "通通", "一概"], [.sense(.whole)]),
        (["结束", "停止", "收尾", "结束于"], [.sense(.ends)]),
        (["开始于", "起始", "出现"], [.sense(.begins)]),
    ]
}
