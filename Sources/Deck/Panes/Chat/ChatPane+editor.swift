import Terminal
import Workspace

// A long message is written where the user writes long texts.
extension ChatPane {
    static let elsewhere: [Command<ChatPane>] = [
        Row("chat.editor", .control("o"))
            .does("write it in $EDITOR", zh: "用 $EDITOR 编辑")
            .footerNow { pane, _ in
                pane.composer.isOnFirstLine && pane.composer.isOnLastLine ? nil : Phrase("editor", zh: "编辑器")
            }
            .run { pane, desk in
                if pane.help.search != nil { pane.takeFound() }
                desk.ask(.terminal(.edit(pane.composer.text)))
            }
    ]

    /// What was written comes into the line; it is sent by nothing but Enter.
    mutating func take(_ outcome: TextEditing, _ desk: inout Desk) {
        switch outcome {
        case .edited(let text): composer = Composer(text)
        case .noEditor: desk.say(.cannot("No editor here: set EDITOR.", zh: "没有编辑器：请设置 EDITOR。"))
        case .failed(let name):
            desk.say(.cannot("\(name) failed; the text is as it was.", zh: "\(name) 出错，文本未变。"))
        case .noPlace(let reason):
            desk.say(.cannot("The text cannot be handed over: \(reason)", zh: "无法交给编辑器：\(reason)"))
        }
    }
}
