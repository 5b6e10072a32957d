import Timeline

extension ReplaceSoundRequest {
    static let english = RequestWords(title: "Music replaced", examples: ["change the music to upbeat music"])

    static func english(_ change: ReplaceSound, in draft: Draft) -> String {
        if case .music(let mood) = change.source {
            return "change \(change.segment) to \(English.music(mood, named: change.name))"
        }
        return "replace \(change.segment) with the file \(English.file(change.source, named: change.name))"
    }
}
