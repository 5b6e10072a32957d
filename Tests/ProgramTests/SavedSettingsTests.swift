import Foundation
import TestSupport
import Testing

/// Settings that are saved while the real program runs in a real terminal, and what it keeps of the screen by itself.
@Suite(.inTurn, .serialized, .timeLimit(.minutes(15))) struct SavedSettingsProgramTests {
    private enum Way { case inPlace, byRename, asVimDoes }

    private func save(_ text: String, _ way: Way, in home: URL) throws {
        let folder = home.appending(path: ".config/reeldeck")
        let file = folder.appending(path: "config.toml")
        let files = FileManager.default
        try files.createDirectory(at: folder, withIntermediateDirectories: true)
        switch way {
        case .inPlace: try text.write(to: file, atomically: false, encoding: .utf8)
        case .byRename: try text.write(to: file, atomically: true, encoding: .utf8)
        case .asVimDoes:
            let old = folder.appending(path: "config.toml~")
            try files.moveItem(at: file, to: old)
            try text.write(to: file, atomically: false, encoding: .utf8)
            try files.removeItem(at: old)
        }
    }

    private static let windowGetsTheKeyboard = "\u{1B}[I"
    private static let keysOfHelp = "[keys]\n\"screen.help\" = [\"Ctrl-T\"]\n"

    /// The folder tells of it: no key is needed.
    @Test func theyAreInForceAsSoonAsTheyAreSavedAndMistakesAreTold() throws {
        try withHome { home in
            try save("", .inPlace, in: home)
            let deck = Program(home: home, size: (120, 40))
            #expect(deck.until(shows: "studio"))
            try save("service = \"cloud\"\n", .inPlace, in: home)
            #expect(deck.until(shows: "after a restart: service"))
            for (text, way, words) in [
                ("[keys]\n\"screen.hlep\" = [\"Ctrl-T\"]\n", Way.asVimDoes, "the nearest is screen.help"),
                ("[screen]\nmosue = false\n", .byRename, "the nearest is screen.mouse"),
                ("[keys]\n\n\"screen.help\" = = 1\n", .inPlace, "line 3"), ("language = \"zh\"\n", .asVimDoes, "时间线"),
                ("wombat = 1\n", .byRename, "没有名为 wombat 的设置"),
                ("auto_actions = true\n", .byRename, "Timeline"),
            ] {
                deck.forget()
                try save(text, way, in: home)
                #expect(deck.until(shows: words), "\(text)")
            }
            // The first key after a file is saved is one of its keys.
            try save(Self.keysOfHelp, .asVimDoes, in: home)
            deck.type("\u{14}")
            #expect(deck.until(shows: "Everywhere"))
            // The help has the keys: what leaves the program closes it first.
            deck.type("\u{11}")
            #expect(deck.leave() == 0)
            let log = try String(
                contentsOf: home.appending(path: ".local/state/reeldeck/reeldeck.log"),
                encoding: .utf8
            )
            #expect(log.contains("settings read again") && log.contains("settings not read"))
        }
    }

    /// Where there was no folder, nothing tells of it but who comes back to the window.
    @Test func theFirstSettingsCountWhenTheWindowGetsTheKeyboard() throws {
        try withHome { home in
            let deck = Program(home: home, size: (120, 40))
            #expect(deck.until(shows: "studio"))
            try save("service = \"cloud\"\n" + Self.keysOfHelp, .byRename, in: home)
            deck.type(Self.windowGetsTheKeyboard)
            #expect(deck.until(shows: "after a restart: service"))
            deck.type("\u{14}")
            #expect(deck.until(shows: "Everywhere"))
            // The help has the keys: what leaves the program closes it first.
            deck.type("\u{11}")
            #expect(deck.leave() == 0)
        }
    }

    @Test func tracksAreAsHighAsTheyWereLeft() throws {
        try withHome { home in
            let said = try reeldeck(["say", "add the title \"One\" for 3 seconds"], home: home)
            #expect(said.status == 0)
            let deck = Program(home: home, size: (120, 40))
            #expect(deck.until(shows: "One"))
            deck.type("\u{1B}1{")
            #expect(deck.leave() == 0)
            let other = Program(home: home, size: (120, 40))
            #expect(other.until(shows: "One"))
            other.type("\u{1B}1{")
            #expect(other.until(shows: "Tracks have one row at least."))
            #expect(other.leave() == 0)
        }
    }
}
