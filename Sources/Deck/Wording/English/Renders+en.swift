import EditLanguage

extension English {
    func rendersUnderWay(_ count: Int) -> String { "\(count) under way" }

    var noRenders: [String] {
        ["No renders yet.", "F9 exports the draft, or say \"export\". Closing loses nothing."]
    }

    func retries(after reason: String) -> String { "r retries · \(reason)" }

    var beginsAgain: String { "r begins it again" }
}
