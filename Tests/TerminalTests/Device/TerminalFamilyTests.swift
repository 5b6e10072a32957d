import Testing

@testable import Terminal

/// Which terminals are drawn as xterm where the system does not know them.
@Suite struct TerminalFamilyTests {
    @Test(arguments: [
        "xterm-kitty", "xterm-ghostty", "alacritty", "alacritty-direct", "foot", "foot-extra", "wezterm",
        "tmux-256color",
        "screen.xterm-256color", "st-256color", "rxvt-unicode-256color", "konsole-256color", "contour", "vte-256color",
    ])
    func theseAre(_ term: String) { #expect(TerminalProfile.speaksAsXterm(term)) }

    @Test(arguments: ["vt220", "ansi", "linux", "no-such-terminal", "", "-", "hp2621", "xtermless", "wyse60"])
    func theseAreNot(_ term: String) { #expect(!TerminalProfile.speaksAsXterm(term)) }
}
