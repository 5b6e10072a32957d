import EditLanguage
import Testing
import Timeline

@Suite("English sentences about titles' looks") struct TitleLookTableTests {
    @Test("give exactly these edits", arguments: changes + additions)
    func reading(_ row: Row) {
        #expect(
            EditReader().read(row.sentence, in: row.context)
                == .instructions(row.edits.map(Instruction.edit), language: .english)
        )
    }

    static let red = TitleColor(red: 255, green: 0, blue: 0)
    static let yellow = TitleColor(red: 255, green: 255, blue: 0)
    static let orange = TitleColor(red: 255, green: 136, blue: 0)

    static let changes: [Row] = [
        Row("make the title bigger", .setTitle(t1, .fontSize(120))),
        Row("make the title a bit bigger", .setTitle(t1, .fontSize(106))),
        Row("make the title much smaller", .setTitle(t1, .fontSize(58))),
        Row("make the title twice as big", .setTitle(t1, .fontSize(192))),
        Row("make the title 50% bigger", .setTitle(t1, .fontSize(144))),
        Row("make the title big", .setTitle(t1, .fontSize(144))),
        Row("font size 120", .setTitle(t1, .fontSize(120))),
        Row("set the font size of the title to 80", .setTitle(t1, .fontSize(80))),
        Row("make the title 120 px", .setTitle(t1, .fontSize(120))),
        Row("make the title red", .setTitle(t1, .color(red))),
        Row("yellow text", .setTitle(t1, .color(yellow)), in: Film.titleTouched),
        Row("change the color of the title to #FF8800", .setTitle(t1, .color(orange))),
        Row("change the title color to red", .setTitle(t1, .color(red))),
        Row("make Urban Dreams yellow", .setTitle(t1, .color(yellow))),
        Row("give the title a black outline", .setTitle(t1, .outline(.init()))),
        Row("add a 6 px red outline to the title", .setTitle(t1, .outline(.init(color: red, width: 6)))),
        Row("outline the title in red", .setTitle(t1, .outline(.init(color: red)))),
        Row("no outline", .setTitle(t1, .outline(nil)), in: Film.inStyled),
        Row("remove the outline from the title", .setTitle(t1, .outline(nil)), in: Film.inStyled),
        Row("make the outline red", .setTitle(t1, .outline(.init(color: red, width: 6))), in: Film.inStyled),
        Row("set the title in Georgia", .setTitle(t1, .font("Georgia"))),
        Row("set the font to Comic Neue", .setTitle(t1, .font("Comic Neue"))),
        Row("use the font 'Noto Sans' for the title", .setTitle(t1, .font("Noto Sans"))),
        Row("reset the font of the title", .setTitle(t1, .font(nil)), in: Film.inStyled),
        Row("move the title to the top left", .setTitle(t1, .position(.topLeft))),
        Row("put the title at the bottom", .setTitle(t1, .position(.bottom))),
        Row("put the title in the bottom right corner", .setTitle(t1, .position(.bottomRight))),
        Row("move the title to the right", .setTitle(t1, .position(.right))),
        Row("center the title", .setTitle(t1, .position(.center)), in: Film.inStyled),
        Row("make it a subtitle", .setTitle(t1, .style(.subtitle)), in: Film.titleTouched),
        Row("make the title a lower third", .setTitle(t1, .style(.lowerThird))),
        Row("turn the title into a subtitle", .setTitle(t1, .style(.subtitle))),
        Row("make the title big and red", .setTitle(t1, .fontSize(144)), .setTitle(t1, .color(red))),
        Row(
            "move the title to the top left and make it yellow with a black outline",
            .setTitle(t1, .position(.topLeft)),
            .setTitle(t1, .color(yellow)),
            .setTitle(t1, .outline(.init()))
        ),
    ]

    static let additions: [Row] = [
        Row(
            "add a big red title 'Hi' at the top with a black outline for 3 seconds",
            .add(Title("Hi", fontSize: 144, color: red, position: .top, outline: .init()))
        ),
        Row(
            "add a lower third 'Ada Lovelace' from 2s to 6s",
            .add(Title("Ada Lovelace", style: .lowerThird), 2000, 4000)
        ),
        Row("add a subtitle 'Hello there' at 4s for 2s", .add(Title("Hello there", style: .subtitle), 4000, 2000)),
        Row(
            "add a subtitle saying See you soon at the top",
            .add(Title("See you soon", style: .subtitle, position: .top))
        ),
        Row(
            "add a title 'Hi' in Georgia at the bottom right",
            .add(Title("Hi", position: .bottomRight, font: "Georgia"))
        ),
        Row("add a yellow caption 'Hi' in the lower third", .add(Title("Hi", color: yellow, position: .bottom))),
        Row("add a title 'Hi' with an 8 px red outline", .add(Title("Hi", outline: .init(color: red, width: 8)))),
        Row("add a title 'Hi' in 60 px in the top left corner", .add(Title("Hi", fontSize: 60, position: .topLeft))),
        Row("add a title 'Hi' and make it red", .add(Title("Hi")), .setTitle(SegmentAddress(.text, 2, 1), .color(red))),
        Row("add a title 'Slow down'", .add(Title("Slow down"))),
        Row("add a title 'Make it brighter, black and white'", .add(Title("Make it brighter, black and white"))),
        Row("add a title saying Code Red", .add(Title("Code Red"))),
        Row("add a title Summer Days in red", .add(Title("Summer Days", color: red))),
    ]
}

extension Film {
    static let titleTouched = EditContext(draft: long, uploads: uploads, lastTouched: t1)
}

extension Edit {
    static func add(_ title: Title, _ start: Int = 0, _ length: Int = 3000) -> Edit {
        .addTitle(AddTitle(title, start: start, length: length))
    }
}
