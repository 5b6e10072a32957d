import Testing

@testable import Terminal

struct BackgroundColorTests {
    @Test(arguments: [
        ("rgb:ffff/ffff/ffff", true), ("rgb:0000/0000/0000", false), ("rgb:f/f/f", true), ("rgba:fd/f6/e3/ff", true),
        ("rgb:28/2c/34", false),
    ])
    func answersTell(reply: String, isLight: Bool) {
        #expect(BackgroundColor.isLight(reply: reply) == isLight)
    }

    @Test(arguments: ["", "rgb:", "rgb:ff/ff", "rgb:zz/00/00", "rgb:fffff/0/0", "#ffffff", "cmyk:1/1/1"])
    func nonsenseTellsNothing(reply: String) {
        #expect(BackgroundColor.isLight(reply: reply) == nil)
    }

    @Test(arguments: [("15;0", false), ("0;15", true), ("0;default;15", true), ("7;8", false), ("0;7", true)])
    func theEnvironmentTells(value: String, isLight: Bool) {
        #expect(BackgroundColor.isLight(colorFGBG: value) == isLight)
    }

    @Test func anEnvironmentWithoutANumberTellsNothing() {
        #expect(BackgroundColor.isLight(colorFGBG: "15;default") == nil)
    }
}
