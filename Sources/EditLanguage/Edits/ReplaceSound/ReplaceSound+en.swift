import Timeline

extension ReplaceSoundRequest {
    static let english = RequestWords(
        title: "Music replaced",
        examples: ["change the music to upbeat music"],
        vocabulary: [
            (
                [
                    "a different song", "different song", "another song", "a different track", "different music",
                    "other music", "another track", "a different tune", "some other music", "some different music",
                    "a different soundtrack", "another soundtrack", "a new song",
                ], [.keyword(.otherMusic)]
            )
        ]
    )

    static func english(_ change: ReplaceSound, in draft: Draft) -> String {
        if case .music(let mood) = change.source {
            return "change \(change.segment) to \(English.music(mood, named: change.name))"
        }
        return "replace \(change.segment) with the file \(English.file(change.source, named: change.name))"
    }
}
