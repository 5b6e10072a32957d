import Timeline

extension AddTitleRequest {
    static let english = RequestWords(
        title: "Titles",
        examples: [
            "add a title \"Hello\" for the first 3 seconds", "add a big red title 'Hello 世界' at the top for 3 seconds",
            "add a lower third 'Ada' from 5s to 8s",
        ]
    )

    static func english(_ add: AddTitle, in draft: Draft) -> String {
        let title = add.title
        var look = ""
        if title.position != title.style.position { look += " at the \(English.place(title.position))" }
        if title.fontSize != title.style.fontSize { look += " in \(title.fontSize) px" }
        if title.color != .white { look += " in \(title.color.hex)" }
        if let line = title.outline { look += " with a \(line.color.hex) outline of \(line.width) px" }
        if let font = title.font { look += " in the font \(English.quote(font))" }
        let times = "from \(English.time(add.start)) to \(English.time(add.start + add.length))"
        return "add the \(English().name(of: title.style)) \(English.quote(title.text)) \(times)\(look)"
    }
}
