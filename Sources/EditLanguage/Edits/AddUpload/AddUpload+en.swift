extension AddUploadRequest {
    static let english = RequestWords(
        title: "Files of your own",
        examples: ["add beach.mov", "put beach.mov at the start"],
        vocabulary: [
            (
                [
                    "join", "join together", "combine", "merge", "stitch", "stitch together", "concatenate",
                    "string together", "edit together", "put together",
                ], [.keyword(.join)]
            ),
            (["sound effect", "sound fx", "sfx", "effect sound", "as a sound effect"], [.keyword(.soundEffect)]),
        ]
    )
}
