import EditLanguage
import Testing

@Suite("What is no talk of a window") struct GuiTalkContentTests {
    @Test("stays byte for byte and asks for nothing", arguments: english + chinese + odd)
    func content(_ text: String) {
        let talk = GuiTalk(text)
        #expect(talk.text.unicodeScalars.elementsEqual(text.unicodeScalars))
        #expect(talk.actions == [])
    }

    static let english = [
        "The door opens and a man clicks his pen.", "Title added: \"Click here\" (0-3s)",
        "a clip of a cat opening a box",
        "the drag race clip", "export quality is high by default", "Export quality is high by default.",
        "Timeline (3 tracks): 1. Video: city timelapse (0-10s) 2. BGM: Lo-fi (0-10s, 35%) 3. Title: \"Urban Dreams\" (0-3s)",
        "I opened the timeline and added the title.", "I've clicked through all the takes.",
        "\"Click Export to download it.\"", "The title now says 'Open the timeline'.",
        "Open with a wide shot of the sea.",
        "The title sits in the top right corner.", "You can see the logo in the top right corner.",
        "Your export failed: there is no clip.", "Export complete.", "Export to MP4 is supported.", "Download started.",
        "Download it here: https://example.com/a.mp4", "Choose a style: warm or cold.",
        "Which export format do you want?",
        "The balance of the colours is warm.", "You have 40 credits left.", "She presses the flower in a book.",
        "Press coverage, a red carpet, and applause.", "The preview image is blurry.", "I used the drop shadow.",
        "A hand drags a chair and drops it.", "Hit the beach at sunset.", "Play the clip twice.",
        "The clip runs from 0:03 to 0:05.", "Click tracks keep the beat.", "Check the audio at 3 s.",
        "The menu of the restaurant opens the film.", "End credits roll at 10 s.", "It is 5\" wide and 3\" tall.",
        "A man uploads photos, then exports coffee.", "The uploaded clip is first.", "Go to 1080p for more detail.",
        "Scene 2: click the red button, open the gate.", "In the video, a finger clicks the Export button.",
        "Check the key moments.", "Say \"export\" when you're ready.", "You don't have enough credits to export.",
        "[Download your video](https://example.com/y.mp4)", "Title: Open the timeline, click Export.",
        "`click Export`", "Let me open the timeline for you.", "I'll export the video now.",
        "Your video is ready to export.", "Export settings: 1080p, mp4, high.", "Download speeds may vary.",
        "The export will take about 60 seconds.", "You can upload up to 200 MB.", "The timeline now has 3 tracks.",
        "A hand taps the screen and selects a song from the menu.", "Drag racing footage would work too.",
        "I added a \"Click here\" button graphic to the bottom right corner.", "Tap dance footage added.",
        "Open on a slow pan, then cut to the skyline and drop the beat.", "View the result: it runs 10 s.",
        "The subscribe button appears in the bottom right corner at 3 s.", "Choose a title: \"Sea\" or \"Sun\"?",
        "Prompt used: \"click the button, open the door\"", "Upload failed: the file is too large.",
    ]

    static let chinese = [
        "打开的门", "一个人打开盒子，猫跳出来。", "导出质量默认为高。", "导出已完成。", "导出失败：没有片段。", "标题“点击导出”已添加。",
        "“打开时间线”", "我打开了时间线并添加了标题。", "点击率很高。", "视频时长10秒，分辨率1080p。", "标题位于右上角。", "文件已上传。",
        "您还有40积分。", "下载进度50%", "画面中一个女孩拖着箱子。", "上传的视频在最前面。", "门打开，阳光照进来。", "请告诉我您想要的风格。",
        "第2幕：点击红色按钮，打开大门。", "说“导出”即可导出视频。", "视频中一个人点击了导出按钮。", "《打开时间线》是片名。", "已将标题拖动到开头。", "将标题移动到3秒处。", "视频可以导出了。",
        "导出视频大约需要30秒。",
        "下载链接：https://example.com/a.mp4", "画面从打开的窗户开始，镜头拖长，点击声响起。", "字幕在右上角。", "请您选择一种风格。",
        "打开方式：慢动作开场。", "拖车驶过街道。", "按照您的要求，我添加了标题。", "使用您上传的视频作为开头。", "预览图已生成。",
    ]

    static let odd = [
        "", " ", "\n\n\n\n", "  two  spaces\n\n\n\nand lines \t\n", "e\u{301}", "\u{0}\u{1}", "**", "- \n- ", "1.",
        "\"", "''", "“",
        "👩‍👩‍👧 family.", "a\r\n\r\n\r\nb", "…", ",", "()", "```\nclick Export", "\u{2028}x",
    ]
}
