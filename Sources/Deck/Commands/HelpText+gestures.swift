import Timeline

// What the mouse does: each of it has a key, too.
extension HelpText {
    static let mouse = Phrase("Mouse", zh: "鼠标")

    static let gestures: [(Phrase, Phrase)] = [
        (Phrase("click", zh: "单击"), Phrase("select, and set the playhead", zh: "选择片段并移动播放头")),
        (Phrase("double click", zh: "双击"), Phrase("edit: a title's words, else its form", zh: "编辑标题文字，或打开属性表单")),
        (Phrase("right click", zh: "右键单击"), Phrase("what can be done with it", zh: "列出可用的命令")),
        (Phrase("drag a segment", zh: "拖动片段"), Phrase("move it; its edge: trim", zh: "移动片段；拖边缘则修剪")),
        (Phrase("drag a cut", zh: "拖动剪切点"), Phrase("roll it, in the pictures of two that touch", zh: "在相邻画面处滚动修剪")),
        (Phrase("drag ●", zh: "拖动 ●"), Phrase("fade in, out, of what is selected", zh: "所选片段的淡入、淡出")),
        (Phrase("drag its picture", zh: "拖动其画面"), Phrase("across: slip; up, down: volume", zh: "左右滑移素材；上下调音量")),
        (Phrase("drag ⇔", zh: "拖动 ⇔"), Phrase("slide it between its neighbours", zh: "在前后片段之间滑动")),
        (Phrase("drag in the free", zh: "拖动空白处"), Phrase("select all in a box", zh: "框选片段")),
        (Phrase("drag the ruler", zh: "拖动标尺"), Phrase("move the playhead", zh: "移动播放头")),
        (Phrase("wheel", zh: "滚轮"), Phrase("scroll; on the ruler: zoom", zh: "滚动；在标尺上缩放")),
        (Phrase("drag a line", zh: "拖动分隔线"), Phrase("between panes: more room, less", zh: "调整窗格大小")),
        (Phrase("the last line", zh: "最后一行"), Phrase("a click does what stands there", zh: "单击即执行该命令")),
    ]
}
