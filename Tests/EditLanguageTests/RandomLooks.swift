import EditLanguage
import SeededNumbers
import Timeline

extension Seeded {
    mutating func transition() -> Transition {
        let length = chance(40) ? Transition.standardLength : number(Transition.lengths)
        return Transition(pick(Transition.Kind.allCases, or: .crossfade), length: length)
    }

    private mutating func color() -> TitleColor {
        TitleColor(red: UInt8(number(0...255)), green: UInt8(number(0...255)), blue: UInt8(number(0...255)))
    }

    private mutating func outline() -> Title.Outline? {
        chance(25) ? nil : Title.Outline(color: color(), width: number(Title.Outline.widths))
    }

    private mutating func font() -> String? {
        let name = name().filter { !$0.isNewline }
        return chance(25) || name.isEmpty ? nil : chance(50) ? "Georgia" : name
    }

    mutating func titleAspect() -> TitleAspect {
        switch number(0...5) {
        case 0: .fontSize(number(Title.fontSizes))
        case 1: .color(color())
        case 2: .outline(outline())
        case 3: .font(font())
        case 4: .position(pick(PicturePlace.allCases, or: .top))
        default: .style(pick(Title.Style.allCases, or: .subtitle))
        }
    }

    mutating func styledTitle() -> Title {
        Title(
            name(),
            style: pick(Title.Style.allCases, or: .title),
            fontSize: chance(50) ? nil : number(Title.fontSizes),
            color: chance(50) ? .white : color(),
            position: chance(50) ? nil : pick(PicturePlace.allCases, or: .top),
            font: font(),
            outline: outline()
        )
    }

    mutating func lookAspect() -> LookAspect {
        switch number(0...12) {
        case 0: .opacity(number(Look.opacities))
        case 1: .rotation(number(Look.rotations))
        case 2: .flippedHorizontally(chance(50))
        case 3: .flippedVertically(chance(50))
        case 4: .fit(pick(Look.Fit.allCases, or: .fit))
        case 5:
            .crop(Look.Insets(left: number(0...40), top: number(0...40), right: number(0...40), bottom: number(0...40)))
        case 6: .box(chance(30) ? nil : Look.Box(pick(PicturePlace.allCases, or: .top), size: number(Look.Box.sizes)))
        case 7:
            .motion(
                chance(30)
                    ? nil
                    : Look.Motion(pick(Look.Motion.Kind.allCases, or: .zoomIn), amount: number(Look.Motion.amounts))
            )
        case 8: .brightness(number(Look.colors))
        case 9: .contrast(number(Look.colors))
        case 10: .saturation(number(Look.colors))
        case 11: .warmth(number(Look.colors))
        default: .filter(pick(Look.Filter.allCases, or: .none))
        }
    }
}
