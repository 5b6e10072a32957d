import Timeline

// 删了吧 behind what was laid on the film: that.
extension DialogueReader {
    /// - Returns: nil where a picture of the film is what was spoken of: whoever wants one gone says which.
    func goneAgain(_ move: Move) -> Turn? {
        guard case .question(let own) = move.own.reading, own.kind == .unclear, let address = move.now.lastTouched,
            !move.now.spokeOfSeveral, !move.now.spokeOfUnknown, address.track != TrackLabel(.video, 1),
            Self.gone.matchEnd(in: SourceText(move.message.withoutFinalSigns), at: 0)
                == SourceText(move.message.withoutFinalSigns).count
        else { return nil }
        let sentence = "删除 \(address)"
        guard case .success(let found) = instructions(sentence, in: move.now, with: "") else { return nil }
        return Turn(.instructions(found, language: .chinese), sentence, focus: move.focus)
    }

    private static let gone = Phrases(
        ["删了", "删掉", "去掉", "删", "不要了", "拿掉", "去了", "移除", "删除"].flatMap { verb in
            ["", "算了", "还是", "那就", "还是算了"].flatMap { head in ["", "吧", "算了", "了吧"].map { head + verb + $0 } }
        }
    )
}
