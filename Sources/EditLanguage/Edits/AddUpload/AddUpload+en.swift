extension AddUploadRequest {
    static let english = RequestWords(
        title: "Files of your own",
        examples: ["add beach.mov", "put the uploaded video on the timeline"],
        vocabulary: [
            (["sound effect", "sound fx", "sfx", "effect sound", "as a sound effect"], [.keyword(.soundEffect)])
        ]
    )
}
