import EditLanguage

extension Chinese {
    func words(for deed: KeyDeed) -> String {
        switch deed {
        case .help: "帮助"
        case .quit: "退出"
        case .export: "导出"
        case .undo: "撤销"
        case .stop: "停止"

        case .scroll: "滚动"
        case .close: "关闭"
        case .leave: "退出"
        case .stay: "留下"
        case .accept: "确定"
        case .dismiss: "取消"
        case .yes: "是"
        case .no: "否"
        case .notNow: "暂不"

        case .send: "发送"
        case .takeBack: "撤回"
        case .putBack: "放回"
        case .previous: "上一条"
        case .leaveAsItWas: "保持原样"
        case .editWaiting: "改排队消息"
        case .newLine: "换行"
        case .toTimeline: "时间线"
        case .toRenders: "渲染"
        case .toChat: "对话"
        case .nextPane: "下一窗格"
        case .pane: "窗格"
        case .maximize: "最大化"

        case .movePlayhead: "移动"
        case .toCut: "剪切点"
        case .select: "选择"
        case .split: "分割"
        case .trim: "修剪"
        case .delete: "删除"
        case .volume: "音量"
        case .title: "标题"
        case .preview: "预览"
        case .zoom: "缩放"

        case .cancel: "取消"
        case .retry: "重试"
        case .copyPath: "复制路径"
        }
    }

    var helpTitle: String { "快捷键" }

    var helpGoesOn: String { "更多" }

    func title(of section: HelpSection) -> String {
        switch section {
        case .everywhere: "通用"
        case .timeline: name(of: .timeline)
        case .chat: name(of: .chat)
        case .renders: name(of: .renders)
        }
    }

    func words(for line: HelpLine) -> String {
        switch line {
        case .nextPane: "下一个、上一个窗格"
        case .help: "显示帮助"
        case .maximize: "最大化或还原窗格"
        case .preview: "显示或隐藏预览"
        case .refresh: "重新查询服务"
        case .answer: "对助手答“是”或“否”"
        case .exportDraft: "将草稿导出为 MP4"
        case .escape: "返回；连按两次停止编辑"
        case .redraw: "重绘屏幕、挂起程序"
        case .quit, .quitTimeline: "退出"

        case .cell: "播放头移动一格"
        case .frame: "播放头移动一帧"
        case .cuts: "到上一个、下一个剪切点"
        case .ends: "到开头、结尾"
        case .tracks: "选择上方、下方轨道的片段"
        case .segments: "下一个、上一个片段"
        case .split: "在播放头处分割"
        case .trim: "把开头、结尾修剪到播放头"
        case .delete: "删除片段"
        case .volume: "音量、静音"
        case .title: "新建标题、修改文字"
        case .undo: "撤销、重做"
        case .previewHere: "预览播放头处的画面"
        case .zoom: "放大、缩小、适应窗口"
        case .export: "导出"
        case .panes: "切换窗格、最大化、帮助"
        case .edgeSigns: "转场、淡入、淡出"
        case .playSigns: "加速、减速、倒放、定格"

        case .send: "发送；编辑进行时排队"
        case .newLine: "换行"
        case .history: "较早、较新的消息"
        case .editWaiting: "输入框为空时：修改排队的消息"
        case .scroll: "滚动"
        case .newest: "回到最新"
        case .lineEditing: "行首、行尾、删词、删行"
        case .clear: "清空；按 ↑ 找回"

        case .selectRender: "选择"
        case .retry: "重试失败的任务"
        case .cancel: "取消任务"
        case .copyPath: "复制文件路径"
        }
    }
}
