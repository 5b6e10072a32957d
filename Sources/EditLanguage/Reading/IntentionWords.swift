/// The words that tell a question or a refusal from a request.
enum IntentionWords {
    /// What stands at the head of an English question; "can you", "could we" and the like are requests.
    static let questions = Phrases(
        [
            "how", "how's", "what", "what's", "whats", "why", "who", "whose", "which", "should", "shall", "is", "isn't",
            "are", "aren't", "was", "were", "does", "doesn't", "did", "didn't", "am i", "has", "hasn't", "if i",
            "if we",
            "suppose", "supposing", "tell me", "explain", "show me how", "teach me", "i wonder", "i'm wondering",
            "wondering", "i want to know", "i'd like to know", "i would like to know", "any idea", "i don't know",
            "i'm not sure", "not sure", "can i", "could i", "may i", "must i", "might i", "could you tell me",
            "can you tell me", "can you explain", "could you explain", "where's", "when's", "who's",
            "can you show me how", "could you show me how",
            "would it", "will it", "will that", "will this", "would that", "would this", "can it", "can the",
            "could it",
            "could the", "would the", "will the", "is it possible to", "do you know", "what happens if",
            "what would happen if", "what if", "what about", "how about", "how do i", "how do you", "how can i",
            "how would i", "how could i", "how should i", "how to", "how do we", "how can we", "how can you",
        ]
            + ["do", "don't", "have", "haven't"].flatMap { verb in ["i", "you", "we", "they"].map { "\(verb) \($0)" } }
            + ["when", "where"].flatMap { word in
                ["do", "does", "did", "is", "are", "will", "would", "should", "can", "could"].map { "\(word) \($0)" }
            }
    )

    /// What asks for the way to do something.
    static let ways = Phrases([
        "how do i", "how do you", "how can i", "how would i", "how could i", "how should i", "how to", "how do we",
        "how can we",
        "how can you", "show me how", "teach me", "can i", "could i", "may i", "is it possible to", "should i",
        "shall i",
        "怎么", "怎样", "如何", "该不该", "要不要", "需不需要",
    ])

    /// The same in Chinese, where it may stand behind what it is about.
    static let chineseWays = Phrases([
        "怎么样才能", "怎么才能", "怎样才能", "如何才能", "怎么能", "怎么", "怎样", "如何", "该怎么", "要怎么", "应该怎么",
    ])

    /// What may stand between the head of a question and what it is about.
    static let links = Phrases([
        "i", "we", "you", "to", "if", "do", "can", "would", "could", "should", "happens", "would happen", "best",
        "it possible to", "how to", "how", "please", "actually", "just", "about",
    ])

    /// What stands at the head of a sentence that forbids.
    static let refusals = Phrases([
        "don't", "dont", "don’t", "do not", "never", "never mind", "nevermind", "let's not", "let us not", "forget it",
        "forget that", "forget about it", "nothing", "do nothing", "no need to", "you shouldn't", "you should not",
        "please don't", "please do not", "i don't want", "i do not want", "i don't need", "i don't like", "avoid",
        "leave", "not yet", "wait",
    ])

    /// What says that a thing stays what it is.
    static let unchanged = Phrases([
        "as it is", "as they are", "as is", "as it was", "as they were", "unchanged", "untouched", "the way it is",
        "the way they are", "原样不变", "保持不变", "保持原样", "不变", "不要动", "别动", "不动",
    ])

    static let chineseRefusals = Phrases([
        "先别", "先不要", "别", "不要", "不用", "不必", "无需", "不需要", "请勿", "勿", "切勿", "不想", "不能", "不许", "不准",
    ])

    static let chineseQuestions = Phrases([
        "怎么", "怎样", "如何", "为什么", "为何", "会怎么样", "会怎样", "是不是", "有没有", "什么时候", "多少钱", "该不该", "要不要", "需不需要",
        "如果", "假如", "什么意思", "哪里", "哪儿", "哪个好", "是什么", "怎么样",
    ])
    static let chineseParticles = Phrases(["吗", "么", "呢"])
    static let chineseRequests = Phrases(["能", "可以", "可不可以", "能否", "能不能", "好吗", "行吗", "麻烦", "请", "帮"])

    static let lengths = Phrases([
        "what's the running time", "what is the running time", "what's the total running time",
        "what is the total running time", "what's the total length", "what is the total length", "how long does it run",
        "how long is", "how long are", "how long will", "how many seconds", "how many minutes", "what's the length of",
        "what is the length of", "what's the duration of", "what is the duration of", "多长", "有几秒", "多少秒", "几分钟",
        "总时长是多少", "时长是多少",
    ])
}
