import Timeline

extension EditReader {
    /// A sentence with a few words that are said otherwise first.
    static func plainer(_ sentence: String, in context: EditContext, _ language: Language) -> String {
        var sentence = sentence
        // 打几个字：… asks for a line of text, and not how many there are.
        for verb in ["打", "写", "加", "来", "放", "上"] { sentence = sentence.replacing("\(verb)几个字", with: "\(verb)一行字") }
        // "Drop its sound": of what was spoken of.
        if language == .english, context.lastTouched?.track.kind == .video {
            for noun in ["sound", "audio"] { sentence = sentence.replacing(" its \(noun)", with: " the \(noun) of it") }
        }
        return sentence
    }

    /// A sentence as it is said plainly; nil where it is plain, or cannot be read so.
    static func plainly(_ sentence: String, in context: EditContext) -> Result<[Instruction], ReadingError>? {
        switch PlainChinese(context: context).said(sentence) {
        case .nothing: return nil
        case .open(let error): return .failure(error)
        case .either(let sentences): return .failure(.misspelt(sentences))
        case .plainly(let plain):
            let text = SourceText(plain)
            let result = understood(text, in: context, language: .chinese, framesPerSecond: nil)
            if case .failure(let error) = result, error.isVague || error.kind == .answer { return nil }
            return result
        }
    }
}
