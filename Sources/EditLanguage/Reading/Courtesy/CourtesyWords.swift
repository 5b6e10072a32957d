/// The talk around requests, of one language.
struct CourtesyWords: Sendable {
    /// What greets, or calls somebody: without a sign behind it "hello world" may be somebody's text.
    let greetings: Phrases
    /// What says nothing before a request, with or without a sign behind it.
    let hails: Phrases
    /// What may answer or take up what was said, and says nothing before a request.
    let answers: Phrases
    /// The same before a sign.
    let answersApart: Phrases
    /// What says nothing before a sign.
    let apart: Phrases
    /// What may take back what was done, before a request.
    let repairs: Phrases
    /// What leads to a verb as it is said when it is asked for.
    let leads: Phrases
    /// Those of them that ask.
    let asking: Phrases
    /// What leads to a verb in "-ing".
    let gerundLeads: Phrases
    /// What may stand between those and the verb.
    let adverbs: Phrases
    /// What is no verb behind them: "could you tell me how", "I want a title".
    let noVerbs: Phrases
    /// What says nothing behind a request, whatever the request is.
    let closers: Phrases
    /// What says nothing there, but may be words of somebody's text.
    let talkBehind: Phrases
    /// What says nothing there behind a sign.
    let apartBehind: Phrases

    /// What joins a request to what was said before, and goes where nothing can be read otherwise.
    let joints: Phrases
    /// What may say something of the request itself, and goes behind it where nothing can be read otherwise.
    let eagerBehind: Phrases
    /// What is answered where nothing is wanted, beside which thanks are no talk.
    let refusing: Set<String>

    static let chineseQuestions = Phrases(["什么", "怎么", "哪", "多少", "几个", "几段", "为什么", "如何", "多长", "多久", "怎样"])

    /// What announces words that are to be read in the film.
    static let texts = Phrases([
        "title", "titles", "text", "caption", "captions", "subtitle", "subtitles", "write", "writes", "says", "saying",
        "say", "reads", "reading", "words", "label", "credits", "called", "named", "name", "rename", "draw", "标题", "字幕",
        "文字", "写", "字", "叫", "命名", "名字", "文案",
    ])
}
