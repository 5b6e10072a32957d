import Terminal
import Timeline
import Workspace

/// What the terminal shows, and what of it is wanted.
struct ThemeChoice: Hashable, Sendable {
    /// Whether its background is light; nil where it does not say.
    var isLight: Bool?
    var depth: ColorDepth
    var wanted = ScreenTheme.auto
    /// The same as the settings have it.
    var asSet = ScreenTheme.auto
    /// What pictures are made of.
    var pixels = PixelChoice()

    var theme: Theme {
        switch wanted {
        case .auto: Theme(isLight: isLight, depth: depth)
        case .dark: Theme(isLight: false, depth: depth)
        case .light: Theme(isLight: true, depth: depth)
        // On an unknown background text is as the terminal has it, and what stands on colours of its own is for a dark one.
        case .contrast: Theme(isLight: isLight, depth: depth, isContrast: true)
        case .ansi: Theme(isLight: isLight, depth: min(depth, .ansi16))
        case .none: Theme(isLight: isLight, depth: .mono)
        }
    }
}

// Colours by a command: in the palette, since nobody changes them often.
extension Shell {
    static let themes: [Command<Shell>] = ScreenTheme.allCases.map { wanted in
        Row("screen.colours.\(wanted.rawValue)")
            .does("colours: \(name(wanted)[.english])", zh: "配色：\(name(wanted)[.chinese])")
            .everywhere()
            .unless { _, desk in desk.colours.depth == .mono && wanted != .none ? noColours : nil }
            .run { _, desk in
                desk.colours.wanted = wanted
                let setting = ["screen.theme", "=", "\"\(wanted.rawValue)\""].joined(separator: " ")
                let name = name(wanted)
                let (english, chinese) = (name[.english], name[.chinese])
                desk.say(.note("Colours: \(english); to stay: \(setting)", zh: "配色：\(chinese)；长期使用：\(setting)"))
            }
    }

    private static let noColours = Remark.cannot("This terminal shows no colours.", zh: "此终端不显示颜色。")

    private static func name(_ theme: ScreenTheme) -> Phrase {
        switch theme {
        case .auto: Phrase("as the terminal has them", zh: "随终端")
        case .dark: Phrase("for a dark background", zh: "深色背景")
        case .light: Phrase("for a light background", zh: "浅色背景")
        case .contrast: Phrase("high contrast", zh: "高对比度")
        case .ansi: Phrase("sixteen", zh: "16 色")
        case .none: Phrase("none", zh: "无颜色")
        }
    }
}
