import Timeline

/// "help", "what can you do?", 你能做什么: answered by an example of each kind.
enum HelpRequest {
    static func isMade(by sentence: String) -> Bool {
        // A longer sentence says more than that.
        guard sentence.utf8.count <= 120 else { return false }
        let folded = SourceText(sentence).foldedString
        let signs: Set<Character> = [".", ",", "!", "?", "。", "、", ";", "…", ":", "\n", "\t"]
        var reader = PhraseReader(String(folded.map { signs.contains($0) ? " " : $0 == "’" ? "'" : $0 }))
        var isAsked = false
        while !reader.isAtEnd {
            if reader.take(requests) {
                isAsked = true
            } else if !reader.take(talk) {
                return false
            }
        }
        return isAsked
    }

    private static let requests = Phrases([
        "help", "help me", "what can you do", "what can i say", "what can i do", "what can i ask", "what can i ask you",
        "what can i ask you to do", "what can i ask for",
        "what sort of things can i ask you to do", "what kind of things can you do", "what sort of things can you do",
        "what are you able to do", "what are you capable of", "what do you do",
        "how does this work", "how do i use this", "what are the commands", "show me examples", "give me examples",
        "what should i do first", "where do i start", "where should i start", "how do i start", "how do i begin",
        "what do i do first", "what do i do now", "what should i do", "what now", "where do i begin",
        "how do i get started",
        "怎么开始", "先做什么", "从哪里开始", "从哪儿开始", "该怎么开始", "第一步做什么", "现在该做什么",
        "what kind of stuff do you understand", "what do you understand", "what kind of stuff can you do",
        "what kind of things do you understand", "what sort of things do you understand", "what can i tell you",
        "examples", "what edits can you make", "what else can you do", "commands", "usage",
        "帮助", "你能做什么", "你会做什么", "你可以做什么", "能做什么", "怎么用", "怎么使用", "我能说什么", "我可以说什么", "有哪些功能", "有什么功能",
        "使用说明", "举个例子", "举例", "你会什么", "如何使用", "有哪些命令",
    ])

    private static let talk = Phrases([
        "please", "hi", "hey", "hello", "ok", "so", "me", "with", "this", "video", "here", "now", "for", "you", "can",
        "some",
        "you give", "it", "请", "你好", "我", "一下", "吗", "呢", "啊", "都", "请问", "需要", "给我", "这个",
    ])

    /// The question that helps: what can be done with the draft at hand.
    static func answer(in context: EditContext, language: Language) -> Question {
        Question(
            language: language,
            text: language.wording.help,
            examples: Examples(context: context, language: language).ofEachKind,
            kind: .answer,
            keepsFocus: true
        )
    }
}

extension Examples {
    /// One sentence of each kind that can be read as things are, the most common first.
    var ofEachKind: [String] {
        let candidates =
            EditRequests.common.compactMap { $0.words(language).examples.first } + [wording.example(.undo)]
        return candidates.filter { sentence in
            if case .success = EditReader.instructions(sentence, in: context, language: language) {
                true
            } else {
                false
            }
        }
    }
}
