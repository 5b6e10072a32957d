import Timeline

extension EditReader {
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
