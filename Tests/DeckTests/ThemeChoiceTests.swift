import Foundation
import Terminal
import Testing
import Timeline
import Workspace

@testable import Deck

/// The colours of the screen, as they are chosen.
@Suite struct ThemeChoiceTests {
    // MARK: By a command, and by the settings

    @Test(arguments: ScreenTheme.allCases, Language.allCases)
    func eachIsChosenByACommand(_ wanted: ScreenTheme, _ language: Language) {
        var state = Sample.pictured(Sample.cut)
        state.desk.language = language
        let row = state.keymap.rows.first { $0.facts.id == "screen.colours.\(wanted.rawValue)" }
        guard let row else {
            Issue.record("no command")
            return
        }
        state.perform(row)
        state.settle()
        #expect(state.desk.colours.wanted == wanted)
        #expect(state.toast?.text.contains("screen.theme = \"\(wanted.rawValue)\"") == true)
        switch wanted {
        case .auto: #expect(state.theme == Theme(isLight: false, depth: .direct))
        case .dark: #expect(state.theme.isLight == false)
        case .light: #expect(state.theme.isLight == true)
        case .contrast: #expect(state.theme.isContrast)
        case .ansi: #expect(state.theme.depth == .ansi16)
        case .none: #expect(state.theme.depth == .mono && state.layout.preview == nil)
        }
    }

    @Test func whatTheTerminalTellsLaterIsKeptForWhoWantsIt() {
        var state = Sample.state()
        state.desk.colours.wanted = .dark
        _ = state.update(.input(.background(isLight: true)))
        _ = state.update(.input(.trueColor))
        #expect(state.theme == Theme(isLight: false, depth: .direct))
        state.desk.colours.wanted = .auto
        #expect(state.theme == Theme(isLight: true, depth: .direct))
    }

    @Test func aTerminalWithoutColoursSaysSo() {
        var state = Sample.state()
        state.desk.colours.depth = .mono
        state.focus(on: .timeline)
        state.type(":light back\n")
        #expect(state.theme.depth == .mono && state.toast?.tone == .bad)
    }

    /// What a command has made of it stays until it is set otherwise.
    @Test func whoHasSetItOtherwiseHasDecidedLater() throws {
        var state = Sample.state()
        func read(_ theme: ScreenTheme) throws {
            let settings = SettingsReading.InForce(
                keys: KeyChoice(),
                language: .english,
                doesOffersAtOnce: false,
                laneRows: nil,
                theme: theme
            )
            _ = state.update(.settings(.read(settings, atNextStart: [])))
        }
        state.desk.colours.wanted = .contrast
        try read(.auto)
        #expect(state.desk.colours.wanted == .contrast)
        try read(.light)
        #expect(state.desk.colours.wanted == .light)
    }

    // MARK: High contrast

    /// How far apart two colours are, 1 to 21, as the Web Content Accessibility Guidelines have it.
    private func contrast(_ one: Color, _ other: Color) -> Double {
        func light(_ color: Color) -> Double {
            let parts = Self.channels(color).map { part -> Double in
                let value = Double(part) / 255
                return value <= 0.03928 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
            }
            return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
        }
        let (high, low) = (max(light(one), light(other)), min(light(one), light(other)))
        return (high + 0.05) / (low + 0.05)
    }

    /// Red, green and blue of a colour, of xterm's 256 as it shows them.
    private static func channels(_ color: Color) -> [Int] {
        let steps = [0, 95, 135, 175, 215, 255]
        switch color {
        case .rgb(let red, let green, let blue): return [Int(red), Int(green), Int(blue)]
        case .palette(let number) where number >= 232: return Array(repeating: 8 + 10 * (Int(number) - 232), count: 3)
        case .palette(let number) where number >= 16:
            let place = Int(number) - 16
            return [steps[place / 36], steps[place / 6 % 6], steps[place % 6]]
        default:
            Issue.record("\(color) is the terminal's own")
            return [0, 0, 0]
        }
    }

    @Test(arguments: [true, false], [ColorDepth.palette256, .direct])
    func whatIsReadCanBeRead(_ isLight: Bool, _ depth: ColorDepth) throws {
        let theme = Theme(isLight: isLight, depth: depth, isContrast: true)
        let paper = Color.hex(isLight ? 0xFFFFFF : 0)
        // The accent is always bold.
        let styles =
            [theme.dim, theme.good, theme.bad, theme.you, theme.agent].map { ($0, 7.0) } + [(theme.accent, 4.5)]
        for (style, least) in styles {
            let ratio = contrast(style.foreground, paper)
            #expect(ratio >= least, "\(style): \(ratio)")
        }
        #expect(contrast(theme.border.foreground, paper) >= 4.5)
        for tint in Theme.Tint.allCases {
            for look in [Theme.BlockLook.plain, .selected, .glowing] {
                let block = try #require(theme.block(tint, look))
                let ratio = contrast(block.text.foreground, block.fill)
                #expect(ratio >= 7, "\(tint) \(look): \(ratio)")
            }
        }
    }
}
