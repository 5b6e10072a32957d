import Timeline

extension Draft {
    /// The film of the mission document: a clip of 10 s, music at 35 %, a title for the first 3 s.
    public static func mission() throws -> Draft {
        var count = 0
        let newID = {
            count += 1
            return "s\(count)"
        }
        return try Draft()
            .applying(
                .addClip(
                    AddClip(
                        source: .generated(prompt: "city"),
                        name: "city timelapse",
                        length: 10_000,
                        sourceLength: 10_000
                    )
                ),
                newID: newID
            )
            .applying(.addSound(AddSound(source: .music(mood: "lofi"), name: "Lo-fi", volume: 35)), newID: newID)
            .applying(.addTitle(AddTitle(Title("Urban Dreams"), start: 0, length: 3000)), newID: newID)
    }
}
