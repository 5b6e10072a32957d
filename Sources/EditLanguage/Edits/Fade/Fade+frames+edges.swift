import Timeline

// "End with a slow fade to black, 3 secs": how the film goes out, or comes in.
extension FadeRequest {
    static let edges =
        Frame.all(
            withFades(["end", "finish", "close", "wrap up", "finish off", "conclude", "close out", "round off"], outs),
            "fade out at the end over {time}",
            "fade out at the end over {stretch}",
            "fade out at the end"
        )
        + Frame.all(
            withFades(["start", "open", "begin", "kick off", "start off", "start out"], ins),
            "fade in the video over {time}",

            "fade in at the start"
        )

    private static let outs = ["fade", "fade out", "fade-out", "fadeout", "fade to black", "fade away"]
    private static let ins = [
        "fade", "fade in", "fade-in", "fadein", "fade from black", "fade up from black", "fade up",
    ]

    private static func withFades(_ verbs: [String], _ fades: [String]) -> [String] {
        let manners = ["", "slow ", "long ", "gentle ", "quick ", "nice ", "soft ", "short ", "smooth "]
        return verbs.flatMap { verb in
            ["", " it", " the film", " the video", " things", " everything"].flatMap { film in
                ["with a ", "on a ", "in a "].flatMap { tie in
                    manners.flatMap { manner in fades.map { "\(verb)\(film) \(tie)\(manner)\($0)" } }
                }
            }
        }
    }
}
