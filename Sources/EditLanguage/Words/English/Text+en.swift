import Timeline

extension Vocabulary {
    /// What introduces a text, a name or a description.
    static let englishText: [Row] = [
        (
            [
                "saying", "that says", "which says", "that reads", "reading", "with the text", "with text", "says",
                "say",
            ], [.saying]
        ),
        (
            [
                "with the words", "with the caption", "which reads", "that say", "it says", "with the message",
                "saying just", "that just says", "to say", "to read", "with the phrase",
            ], [.saying]
        ),
        (["title read", "title reads", "text read", "text reads", "caption read"], [.noun(.title), .saying]),
        (["should say", "should read", "needs to say", "has to say", "must say"], [.verb(.set), .saying]),
        (
            [
                "put the words", "add the words", "write the words", "show the words", "add the phrase",
                "put the phrase",
                "write the phrase", "overlay the words", "type the words", "display the words",
            ], [.verb(.add), .noun(.title), .saying]
        ),
        (
            ["finish with the words", "end with the words", "close with the words", "end it with the words"],
            [.verb(.add), .edge(.end), .noun(.title), .saying]
        ),
        (
            ["start with the words", "open with the words", "begin with the words"],
            [.verb(.add), .edge(.start), .noun(.title), .saying]
        ),
        (["named", "called"], [.named]),
        (["of mood", "with mood"], [.moodWord]),
        (["with id"], [.identified]),
        (["uploaded", "my", "i uploaded", "i just uploaded", "i sent", "i just sent"], [.uploaded]),
        (
            [
                "text prompt", "text prompts", "prompt", "prompts", "text description", "text prompts or images",
                "description", "text prompts or image",
            ], [.promptWord]
        ),
        (["of material"], [.material]),
        (["with the name", "with name"], [.saying]),
    ]
}
