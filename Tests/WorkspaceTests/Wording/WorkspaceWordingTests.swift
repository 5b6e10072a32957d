import EditLanguage
import ServiceClient
import ServiceProtocol
import Testing
import Timeline

@testable import Workspace

/// Whatever is to be said of a project at work is said in every language, in that language, with its facts.
@Suite struct WorkspaceWordingTests {
    private func check(_ sentence: String, _ language: Language, _ of: Any, _ facts: [String] = []) {
        Saying(sentence: sentence, language: language, of: "\(of)", facts: facts).check()
    }

    @Test(arguments: Language.allCases)
    func whatGoesWrongBetweenHereAndTheService(_ language: Language) {
        let wording = language.workspaceWording
        for error in ServiceError.samples {
            switch error {
            case .noService: #expect(wording.whatHappened(in: error) == "xq1")
            case .refused: check(wording.whatHappened(in: error), language, error)
            case .fileTooLarge: check(wording.whatHappened(in: error), language, error, ["xq1", "286"])
            default: check(wording.whatHappened(in: error), language, error, facts(in: error))
            }
            check(wording.whatToDo(about: error), language, error)
            #expect([".", "。"].contains(wording.whatToDo(about: error).last), "\(error)")
            #expect(wording.words(forAny: error) == wording.words(for: error))
        }
    }

    @Test(arguments: Language.allCases)
    func whatTheServiceRefuses(_ language: Language) {
        let wording = language.workspaceWording
        for refusal in Refusal.samples {
            let isQuoted = if case .other = refusal.code { true } else { false }
            let said = isQuoted ? [refusal.bareMessage ?? "\(refusal.code.number)"] : []
            check(wording.whatHappened(in: .refused(refusal)), language, refusal, said)
            let hasLink = [.outOfCredits, .exportBlocked].contains(refusal.code)
            let link = hasLink ? refusal.registration.map { [$0] } ?? [] : []
            check(wording.whatToDo(about: .refused(refusal)), language, refusal, link)
        }
    }

    @Test func aWaitIsToldInSecondsAndThenInMinutes() {
        func told(_ seconds: Int, _ language: Language) -> String {
            let refusal = Refusal(.rateLimited, retryAfter: .seconds(seconds))
            return language.workspaceWording.whatToDo(about: .refused(refusal))
        }
        #expect(told(0, .english) == "Wait half a minute and try again.")
        #expect(told(50, .english) == "Wait 50 s and try again.")
        #expect(told(301, .english) == "Wait 6 minutes and try again.")
        #expect(told(.max, .english).contains("minutes"))
        #expect(told(50, .chinese) == "请等待 50 秒后重试。")
        #expect(told(301, .chinese) == "请等待 6 分钟后重试。")
    }

    @Test(arguments: Language.allCases)
    func whatCannotBeDoneHere(_ language: Language) {
        let wording = language.workspaceWording
        for error in RequestError.samples {
            if case .other = error {
                #expect(wording.words(for: error) == "xq1")
            } else {
                // That none of none is kept needs no numbers.
                let isNone = error == .notKept(number: 7, count: 0)
                let isOne = error == .notKept(number: 7, count: 1)
                check(wording.words(for: error), language, error, isNone ? [] : isOne ? ["7"] : facts(in: error))
            }
        }
        for error in DestinationError.samples { check(wording.words(for: error), language, error, facts(in: error)) }
        for error in MessageFileError.samples { check(wording.words(for: error), language, error, facts(in: error)) }
        for error in ProjectStoreError.samples { check(wording.words(for: error), language, error, facts(in: error)) }
        for error in SettingsError.samples { check(wording.words(for: error), language, error, facts(in: error)) }
        for error in RenderError.samples where error != .failed(reason: "xq1") {
            check(wording.words(for: error), language, error, facts(in: error))
        }
        #expect(wording.words(for: RenderError.failed(reason: "xq1")) == "xq1")
    }

    @Test(arguments: Language.allCases)
    func whatAKeyMeantAndCannot(_ language: Language) {
        let edit = KeyEdit(.delete(SegmentAddress(.video, 1, 2), ripple: true), on: Draft())
        for target in KeyEditError.Target.samples {
            for reason in [KeyEditError.Reason.gone(target), .changed(target)] {
                let error = KeyEditError(edit: edit, reason: reason)
                let said =
                    [edit.sentence(language)]
                    + facts(in: target)
                    .filter { !["video", "1", "2"].contains($0) }
                check(language.workspaceWording.words(for: error), language, target, said)
            }
        }
        let unclear = KeyEditError(edit: edit, reason: .unclear)
        check(language.workspaceWording.words(for: unclear), language, unclear, [edit.sentence(language)])
    }

    @Test(arguments: Language.allCases)
    func everyErrorHasItsWordsWhoeverCatchesIt(_ language: Language) {
        let wording = language.workspaceWording
        let edit = KeyEdit(.delete(SegmentAddress(.video, 1, 2), ripple: true), on: Draft())
        let errors: [any Error] = [
            RequestError.uploading, ServiceError.connectionLost, DestinationError.source(path: "/a"),
            MessageFileError.notUTF8(path: "/a"), KeyEditError(edit: edit, reason: .gone(.playhead)),
            RenderError.unfinished(minutes: 7), ProjectStoreError.badName,
            SettingsError(file: "/a", fault: .notUnderstood),
        ]
        for error in errors { #expect(wording.words(forAny: error) == wording.account(of: error)) }
        #expect(Set(errors.map(wording.account)).count == errors.count)
        #expect(wording.words(forAny: CancellationError()) == nil)
    }

    @Test(arguments: Language.allCases)
    func whatBecomesOfRequests(_ language: Language) {
        let wording = language.workspaceWording
        for action in Request.Action.samples {
            guard action != .say("xq1") else { continue }
            let said: [String] =
                switch action {
                case .upload(let files): files
                case .edit: ["35"]
                case .export(let order): order.spokenKind + [order.spokenFile].compactMap { $0 }
                default: []
                }
            check(wording.words(for: action), language, action, said)
        }
        for outcome in TurnOutcome.allCases { check(wording.words(for: outcome), language, outcome) }
        check(
            wording.words(for: Credits(available: 815, frozen: 0, total: 4711)),
            language,
            "credits",
            ["815", "4711"]
        )
        check(
            wording.words(for: Credits(available: 815, frozen: 33, total: 4711)),
            language,
            "credits",
            ["815", "33", "4711"]
        )
        let file = UploadedFile(name: "xq1", type: nil, address: nil, duration: 12_300, width: 1920, height: 1080)
        check(wording.words(for: file), language, file, ["xq1", TimeText.seconds(12_300), "1920×1080"])
        let bare = UploadedFile(name: "xq1", type: nil, address: nil, duration: nil, width: nil, height: nil)
        check(wording.words(for: bare), language, bare, ["xq1"])
        check(wording.stillWorking(for: 135_000, quietFor: 61_000), language, "working", ["2", "15", "1"])
        check(wording.stillWorking(for: 12_000, quietFor: nil), language, "working", ["12"])
        check(wording.seconds(7001), language, "seconds", ["8"])
        check(wording.looking(in: 9000), language, "looking", ["9"])
        check(wording.busy(again: 24_000), language, "busy", ["24"])
        check(wording.paused(.http(status: 503, detail: ""), again: 5000), language, "paused", ["503", "5"])
        check(wording.cutOff("xq1"), language, "cutOff", ["xq1"])
        for cause in [Doubt.Cause.lost, .unended, .answer(.http(status: 503, detail: "")), .fault] {
            check(wording.recovering(from: cause), language, cause)
            for seen in Doubt.Seen.allCases {
                check(wording.words(for: Doubt(.cutOff("xq1"), seen)), language, cause, ["xq1"])
                check(wording.words(for: Doubt(cause, seen)), language, cause)
                check(wording.words(for: Doubt(cause, seen, mayStillCome: true)), language, cause)
            }
        }
        check(wording.unseen(.http(status: 503, detail: ""), looksAgain: true), language, "unseen", ["503"])
        check(wording.unseen(.http(status: 503, detail: ""), looksAgain: false), language, "unseen", ["503"])
        check(wording.reshaping(to: .tall), language, "reshaping", ["9:16"])
        check(wording.question(about: nil), language, "question")
        check(wording.question(about: "xq1"), language, "question", ["xq1"])
        check(wording.notSent(because: "xq1"), language, "notSent", ["xq1"])
        check(wording.notSent("xq1", because: "xq2"), language, "notSent", ["xq1", "xq2"])
        check(wording.pointless("xq1"), language, "pointless", ["xq1"])
    }

    @Test(arguments: Language.allCases)
    func whatIsToldOfExportsSessionsAndTheDisk(_ language: Language) {
        let wording = language.workspaceWording
        for phase in RenderJob.Phase.samples { check(wording.step(phase), language, phase) }
        #expect(Set(RenderJob.Phase.samples.map(wording.step)).count == RenderJob.Phase.samples.count)
        let films = [wording.begins(film: "xq1"), wording.isReady(film: "xq1"), wording.hasFailed(film: "xq1")]
        for sentence in films { check(sentence, language, "film", ["xq1"]) }
        for note in FilmNote.samples { check(wording.words(for: note), language, note, note.facts) }
        for picture in KeptPicture.allCases { check(wording.words(for: picture), language, picture) }
        check(wording.noReasonKept, language, "noReasonKept")
        check(wording.unknownStep("xq1"), language, "unknownStep", ["xq1"])
        for news in SessionNews.allCases { check(wording.words(for: news), language, news) }
        check(wording.noNewSession(because: "xq1"), language, "noNewSession", ["xq1"])
        check(wording.leftByHand(3), language, "leftByHand", ["3"])
        for trouble in StorageTrouble.samples {
            check(wording.words(for: trouble), language, trouble, facts(in: trouble))
        }
    }

    @Test func howLongSomethingHasTaken() {
        let lengths = [-1, 0, 4250, 9999, 12_999, 60_000, 125_000]
        #expect(
            lengths.map(English().elapsed) == ["0.0 s", "0.0 s", "4.2 s", "9.9 s", "12 s", "1 min 0 s", "2 min 5 s"]
        )
        #expect(
            lengths.map(Chinese().elapsed)
                == ["0.0 秒", "0.0 秒", "4.2 秒", "9.9 秒", "12 秒", "1 分 0 秒", "2 分 5 秒"]
        )
    }
}
