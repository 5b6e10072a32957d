import EditLanguage
import Testing

@Suite("When a model is asked") struct ModelUseTests {
    @Test(arguments: [
        ("ask the model", ModelUse.last), ("Please use the language model.", .last), ("use my model", .last),
        ("ask the model last", .last), ("ask the model first", .first), ("always ask the model", .first),
        ("never ask the model", .never), ("don't use the model", .never), ("don’t ask the model anymore", .never),
        ("stop using the model", .never), ("ask the model when you don't understand", .last),
        ("用模型", .last), ("请先问模型", .first), ("不用模型", .never), ("别问模型了", .never), ("可以用大模型吧", .last),
    ])
    func aWordAboutItIsRead(_ message: String, _ use: ModelUse) {
        #expect(ModelUse(saying: message) == use)
    }

    @Test(arguments: [
        "add model.mp4", "add a title that says ask the model", "mute the model", "use the model clip", "the model",
        "ask the model to delete the second clip", "", "model", "模型", "把模型那段删掉", "添加模型.mp4", "让模型删掉第一段",
        "use model.mp4",
    ])
    func whateverElseSpeaksOfAModelIsNone(_ message: String) { #expect(ModelUse(saying: message) == nil) }
}
