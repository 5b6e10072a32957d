import Timeline

extension GenerateClipRequest {
    static let english = RequestWords(
        title: "Clips",
        examples: ["generate a 5 second clip of sunset over the sea", "make a 10 second city timelapse"]
    )

    static func english(_ add: AddClip, in draft: Draft) -> String {
        var words: String
        if case .generated(let prompt) = add.source {
            words = "generate a \(English.time(add.length)) clip of \(English.quote(prompt))"
            if add.name != prompt { words += " named \(English.quote(add.name))" }
            if let length = add.sourceLength, length != add.length {
                words += " from \(English.time(length)) of material"
            }
        } else {
            words = "add the file \(English.file(add.source, named: add.name)) for \(English.time(add.length))"
        }
        if case .at(let time) = add.place { words += " at \(English.time(time))" }
        return words
    }
}
