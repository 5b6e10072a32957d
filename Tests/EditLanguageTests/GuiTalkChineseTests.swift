import EditLanguage
import Testing

@Suite("Chinese talk of a window") struct GuiTalkChineseTests {
    @Test("leaves the content and becomes actions", arguments: exports + looks + drags + mixed)
    func translation(_ row: GuiRow) {
        let talk = GuiTalk(row.said)
        #expect(talk.text == row.shown)
        #expect(talk.actions == row.actions)
    }

    static let exports: [GuiRow] = [
        GuiRow("点击“导出”按钮即可下载", "", .export),
        GuiRow("您的视频已准备好！点击“导出”按钮即可下载。", "您的视频已准备好！", .export),
        GuiRow("标题已添加，点击导出即可下载视频。", "标题已添加。", .export),
        GuiRow("请点击右上角的导出按钮。", "", .export),
        GuiRow("您可以点击「导出」按钮，选择MP4格式。", "", .export),
        GuiRow("如需下载，请点击右上角的按钮。", "", .export),
        GuiRow("视频已生成，现在可以导出了。", "视频已生成，现在可以导出了。"),
        GuiRow("视频已生成，现在可以导出视频。", "视频已生成。", .export),
        GuiRow("单击下载按钮保存到本地。", "", .export),
        GuiRow("您可以在右上角找到导出按钮。", "", .export),
        GuiRow("导出按钮在右上角。", "", .export),
        GuiRow("需要我帮您导出视频吗？", "需要我帮您导出视频吗？", .export),
        GuiRow("是否需要现在导出？", "是否需要现在导出？", .export),
        GuiRow("要不要导出？", "要不要导出？", .export),
        GuiRow("点击 Export 按钮即可下载。", "", .export),
        GuiRow("点击“上传”按钮添加素材。", "", .upload),
        GuiRow("请上传一张图片。", "请上传一张图片。", .upload),
        GuiRow("请在左侧面板上传您的视频。", "", .upload),
    ]

    static let looks: [GuiRow] = [
        GuiRow("您可以在时间线中预览", "", .summary),
        GuiRow("您可以在时间线中预览效果。", "", .summary),
        GuiRow("我添加了标题，您可以在时间线中预览。", "我添加了标题。", .summary),
        GuiRow("打开时间线查看效果。", "", .state),
        GuiRow("请打开左侧的媒体库。", "", .state),
        GuiRow("进入编辑器，打开时间轴。", "", .state),
        GuiRow("点击播放按钮预览视频。", "", .summary),
        GuiRow("您可以查看时间线。", "", .summary),
        GuiRow("积分不足，请前往账户页面充值。", "积分不足。", .credits),
        GuiRow("请检查您的账户余额。", "", .credits),
        GuiRow("在时间轴上可以查看三个轨道。", "", .summary),
        GuiRow("点击设置图标。", "", .state),
        GuiRow("想要预览吗？", "想要预览吗？", .summary),
    ]

    static let drags: [GuiRow] = [
        GuiRow("把片段拖到开头", "", .edit("把片段移到开头")),
        GuiRow("您可以将标题拖拽到3秒处。", "", .edit("把标题移到3秒处")),
        GuiRow("拖动片段到结尾即可。", "", .edit("把片段移到结尾")),
        GuiRow("拖动您的视频到开头。", "", .edit("把我的视频移到开头")),
        GuiRow("拖动音量滑块到50%。", "", .edit("把音量设为50%")),
        GuiRow("拖动片段边缘来缩短它。", "", .edit("缩短片段")),
        GuiRow("将文件拖到这里。", "", .upload),
        GuiRow("把素材拖入时间线。", "", .edit("把素材添加到时间线")),
        GuiRow("在左侧媒体库中选择素材，然后拖到时间线上。", "", .edit("把它添加到时间线")),
        GuiRow("点击左侧面板中的“文字”选项卡，添加标题。", "", .state, .edit("添加标题")),
        GuiRow("选中片段，然后按删除键。", "", .edit("删除")),
        GuiRow("您可以在时间轴中拖动音频片段来调整位置。", "", .edit("调整位置")),
        GuiRow("拖动标题。", "", .edit("移动标题")),
        GuiRow("点击“分割”按钮。", "", .edit("分割")),
        GuiRow("点击撤销按钮即可恢复。", "", .edit("撤销")),
        GuiRow("您可以通过拖动标题来调整位置。", "", .edit("调整位置")),
    ]

    static let mixed: [GuiRow] = [
        GuiRow("打开时间线，然后点击导出。", "", .state, .export),
        GuiRow("标题是白色的，点击导出，音乐音量是35%。", "标题是白色的，音乐音量是35%。", .export),
        GuiRow("标题已添加（点击导出即可下载）。", "标题已添加。", .export),
        GuiRow("**视频已生成！**\n\n点击**导出**即可下载。", "**视频已生成！**", .export),
        GuiRow("操作步骤：\n1. 点击导出按钮\n2. 选择MP4格式\n3. 等待", "", .export),
        GuiRow("1、标题已添加\n2、点击导出\n3、音乐已添加", "1、标题已添加\n3、音乐已添加", .export),
        GuiRow("温馨提示：点击导出即可下载。", "", .export),
        GuiRow("✅ 标题已添加 👉 请点击导出按钮", "✅ 标题已添加 👉 请点击导出按钮"),
        GuiRow("如果您对效果满意，请点击“导出”按钮。如果需要修改，请告诉我。", "如果需要修改，请告诉我。", .export),
        GuiRow("接下来您可以：\n1. 点击预览按钮\n2. 告诉我要修改的地方", "接下来您可以：\n2. 告诉我要修改的地方", .summary),
        GuiRow("点击导出按钮下载视频，或者继续告诉我需要调整的地方。", "继续告诉我需要调整的地方。", .export),
        GuiRow("第一步：打开时间线。", "", .state),
        GuiRow("我把标题放在了右上角，您可以拖动标题到左侧。", "我把标题放在了右上角。", .edit("把标题移到左侧")),
        GuiRow("当前积分为40，可在账户页面查看。", "当前积分为40。", .credits),
        GuiRow("您可以在预览窗口查看效果，也可以直接告诉我修改意见。", "也可以直接告诉我修改意见。", .summary),
        GuiRow("标题已添加：点击导出即可下载。", "标题已添加。", .export),
        GuiRow("Title added。请点击导出。", "Title added。", .export),
    ]
}
