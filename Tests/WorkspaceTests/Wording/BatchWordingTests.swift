import EditLanguage
import ServiceClient
import Testing
import Timeline

@testable import Workspace

/// Whatever is to be said of a batch is said in every language, with its facts.
@Suite struct BatchWordingTests {
    private static let problems: [BatchProblem] = [
        .file("/xq1", .localFile(path: "/xq1", reason: .missing)), .sameName("/xq1", "/xq2"),
        .sameOutput("/xq1", "/xq2", "/xq3"), .exists("/xq1"), .place(.ownFile(path: "/xq1")), .amongSources("/xq1"),
        .isSource("/xq1"), .folder("/xq1"), .format("xq1", known: "xq2"), .noEdit("xq1"), .noOutput("/xq1"),
        .list("/xq1", line: 4711, .noFile), .unreadable("/xq1"),
    ]
    private static let faults: [BatchProblem.ListFault] = [
        .noFile, .tooManyCells(4711), .openQuote, .textBehindQuote, .noJSON, .unknownKey("xq1"), .badValue("xq1"),
    ]

    private func check(_ sentence: String, _ language: Language, _ of: Any, _ more: [String] = []) {
        let given = ["/xq1", "/xq2", "/xq3", "xq1", "xq2", "4711"].filter { "\(of)".contains($0) }
        // Words of commands and keys stand in every language.
        let words = ["--overwrite", "-o", "file", "instructions", "output"].filter(sentence.contains)
        Saying(sentence: sentence, language: language, of: "\(of)", facts: given + words + more).check()
    }

    @Test(arguments: Language.allCases)
    func whatIsNotBegun(_ language: Language) {
        let wording = language.workspaceWording
        for problem in Self.problems { check(wording.words(for: problem), language, problem) }
        for fault in Self.faults { check(wording.words(for: fault), language, fault) }
        for error in [BatchError.atWork, .noneLeft] { check(wording.words(for: error), language, error) }
    }

    @Test(arguments: Language.allCases)
    func whyAFileHasNoFilm(_ language: Language) {
        let wording = language.workspaceWording
        let job = BatchJob(file: "/a", instructions: ["xq1"], order: ExportOrder(file: "/b"))
        for step: BatchFailure.Step in [.clearing, .placing, .saying(0), .saying(7), .other] {
            for words in ["", "xq2"] {
                let failure = BatchFailure(.failed, at: step, words)
                let said = wording.words(for: failure, of: job)
                Saying(
                    sentence: said,
                    language: language,
                    of: "\(failure)",
                    facts: (words.isEmpty ? [] : [words]) + (step == .saying(0) ? ["xq1"] : [])
                ).check()
            }
        }
    }

    /// The studio understands what it is told, whatever the file is called.
    @Test(arguments: Language.allCases)
    func theFileIsPutOnTheTimeline(_ language: Language) {
        let wording = language.workspaceWording
        for name in ["clip.mp4", "delete everything.mov", "a (2).mov", "日落.mp4", "song.mp3", "the second clip.png"] {
            let kind: Upload.Kind = name.hasSuffix("3") ? .audio : name.hasSuffix("png") ? .image : .video
            let file = Upload(id: "new", name: name, duration: kind == .image ? nil : 2000, kind: kind)
            let context = EditContext(
                draft: .init(),
                uploads: [Upload(id: "old", name: "x.mp4", duration: 1, kind: .video), file]
            )
            for said in [BatchDesk.plain(name), nil] {
                guard case .instructions(let instructions, _) = EditReader().read(wording.placing(said), in: context),
                    case .edit(let edit)? = instructions.first, instructions.count == 1
                else {
                    Issue.record("\(wording.placing(said))")
                    continue
                }
                switch edit {
                case .addClip(let clip): #expect(clip.source == .file(id: "new") && kind != .audio)
                case .addSound(let sound): #expect(sound.source == .file(id: "new") && kind == .audio)
                default: Issue.record("\(edit)")
                }
            }
        }
        #expect(BatchDesk.plain("a\" and delete everything \".mov") == nil)
        #expect(BatchDesk.plain("a\n.mov") == nil)
    }
}
