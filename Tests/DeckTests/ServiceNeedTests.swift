import ServiceProtocol
import Terminal
import Testing
import Timeline
import Workspace

@testable import Deck

/// What only one kind of service can do is not there with the other, and it is said why.
@Suite struct ServiceNeedTests {
    private static let rows = Keymap().rows

    private func state(_ kind: ServiceKind, width: Int = 120, _ language: Language = .english) -> DeckState {
        let service = kind == .studio ? "studio" : "cloud"
        var state = Sample.state(
            Sample.cut,
            width: width,
            height: 40,
            jobs: Sample.jobs(),
            language: language,
            service: service
        )
        state.focus(on: .timeline)
        let file = SessionMedia.File(id: "f", name: "sea.mp4", kind: .video, duration: 2000)
        _ = state.update(.workspace(.media(SessionMedia([file]))))
        return state
    }

    /// What has no call on the hosted service, and what only that needs.
    @Test func eachDeclaresWhatItNeeds() {
        func ids(_ kind: ServiceKind) -> Set<String> {
            Set(Self.rows.filter { $0.facts.need?.kind == kind }.map(\.facts.id))
        }
        let ofFiles = ["files.rename", "files.relink", "files.remove", "files.putHere"] + FileForm.all.map(\.id)
        let ofPlay = ["toggle", "play", "playBack", "stop", "playOn", "loop", "window", "pixels"]
            .map { "preview.\($0)" }
        #expect(ids(.studio) == Set(ofFiles + ofPlay + ["history.goTo"]))
        #expect(ids(.hosted) == ["history.copy", "timeline.send"])
    }

    @Test(arguments: ServiceKind.allCases, Language.allCases)
    func whatIsNotThereIsToldInThePaletteAndDoesNothing(_ kind: ServiceKind, _ language: Language) {
        let state = state(kind, language)
        #expect(state.desk.kind == kind)
        let entries = state.entries(for: Palette())
        for row in Self.rows {
            let reason = ServiceNeed.reason(of: row.facts.need, with: kind)?[language]
            guard let reason else { continue }
            if let entry = entries.first(where: { $0.row == row }) {
                #expect(entry.trouble == reason, "\(row.facts.id)")
            } else {
                #expect(!state.isLive(row), "\(row.facts.id)")
            }
            #expect(state.footer(row) == nil, "\(row.facts.id)")
            var done = state
            done.perform(row)
            #expect(done.toast?.text == reason && done.overlay == nil, "\(row.facts.id)")
            #expect(done.settle().isTooSmall == false && done.desk.takeEffects().isEmpty, "\(row.facts.id)")
        }
    }

    /// With the service that can do it, no command says that it could not.
    @Test(arguments: ServiceKind.allCases) func whatIsThereIsNotRefusedByTheService(_ kind: ServiceKind) {
        let state = state(kind)
        let reasons = Set(Self.rows.compactMap { $0.facts.need?.reason[.english] })
        for row in Self.rows where ServiceNeed.reason(of: row.facts.need, with: kind) == nil {
            let told = state.whyNot(row).map { state.words.sentence(for: $0) }
            #expect(told.map(reasons.contains) != true, "\(row.facts.id): \(told ?? "")")
        }
    }

    @Test(arguments: ServiceKind.allCases, [80, 120]) func theHelpTellsWhy(_ kind: ServiceKind, _ width: Int) {
        for language in Language.allCases {
            var state = state(kind, width: width, language)
            let seen = state.readHelp()
            let text = HelpText(state.keymap, with: kind)
            let rows = text.columns(width: width).joined()
            for row in Self.rows where !row.keys.isEmpty {
                let words = row.facts.group ?? row.facts.title
                let isAbsent = rows.contains { if case .absent(_, words) = $0 { true } else { false } }
                let reason = ServiceNeed.reason(of: row.facts.need, with: kind)
                #expect(isAbsent == (reason != nil), "\(row.facts.id)")
                guard let reason else { continue }
                #expect(rows.contains(.reason(reason)), "\(row.facts.id)")
                #expect(seen.contains(reason[language] + " "), "\(reason[language])")
            }
        }
    }

    /// Those without a key are found, too.
    @Test func whatIsLookedForInTheHelpTellsWhy() throws {
        let form = try #require(FileForm.all.first)
        let text = HelpText(Keymap(), finding: form.name[.english], with: .hosted)
        let rows = text.rows(width: 80)
        let row = try #require(Self.rows.first { $0.facts.id == form.id })
        let need = try #require(row.facts.need)
        #expect(rows.contains(.absent(":", row.facts.title)) && rows.contains(.reason(need.reason)))
        let studio = HelpText(Keymap(), finding: form.name[.english], with: .studio).rows(width: 80)
        #expect(studio.contains(.line(":", row.facts.title)))
    }
}
