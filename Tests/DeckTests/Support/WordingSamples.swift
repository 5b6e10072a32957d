import EditLanguage
import ServiceProtocol
import Terminal
import Timeline

@testable import Deck

// One of each, or more, with the facts that every language has to tell of it. Each list is a chain through a switch over
// all there is, so that the compiler asks for a sample of what is new.

private let clip = SegmentAddress(.video, 1, 2)

extension Remark {
    static let samples: [Remark] =
        Array(sequence(first: .refused(.noChange), next: \.next)) + PreviewTrouble.samples.map(Remark.noPreview)

    private var next: Remark? {
        switch self {
        case .refused: .cannot("No.", zh: "不行。")
        case .told: .timelineEmpty
        case .timelineEmpty: .nothingSelected
        case .nothingSelected: .playheadOutside(clip)
        case .playheadOutside: .playheadOutsideClips
        case .playheadOutsideClips: .noSound(clip)
        case .noSound: .badVolume(0...400)
        case .badVolume: .noPreview(.hidden)
        case .noPreview: .nothingAsked
        case .nothingAsked: .noRender
        case .noRender: .renderUnderWay
        case .renderUnderWay: .renderDone
        case .renderDone: .renderOver
        case .renderOver: .notDone
        case .notDone: .cleared
        case .cleared: .takenBack
        case .takenBack: .escapeAgain
        case .escapeAgain: .uploadStopped
        case .uploadStopped: .droppedToo(1)
        case .droppedToo(1): .droppedToo(3)
        case .droppedToo: .dropped(1)
        case .dropped(1): .dropped(3)
        case .dropped: .outOfSight(clip, others: 0)
        case .outOfSight(_, 0): .outOfSight(clip, others: 4)
        case .outOfSight: .copied
        case .copied: .notCopied
        case .notCopied: .notKept
        case .notKept: .exported("a.mp4.")
        case .exported: .notExported("b.mp4.")
        case .notExported: nil
        }
    }

    var facts: [String] {
        switch self {
        case .playheadOutside(let address), .noSound(let address), .outOfSight(let address, 0):
            ["\(address)"]
        case .outOfSight(let address, let others): ["\(address)", "\(others)"]
        case .badVolume(let range): ["\(range.lowerBound)", "\(range.upperBound)"]
        case .noPreview(let trouble): trouble.facts
        case .droppedToo(let count), .dropped(let count): ["\(count)"]
        case .exported(let told), .notExported(let told): [told]
        case .refused, .told, .timelineEmpty, .nothingSelected, .playheadOutsideClips, .nothingAsked, .noRender,
            .renderUnderWay, .renderDone, .renderOver, .notDone, .cleared, .takenBack, .escapeAgain, .uploadStopped,
            .copied, .notCopied, .notKept:
            []
        }
    }
}

extension PreviewTrouble {
    static let samples: [PreviewTrouble] = Array(sequence(first: .noPictures(service: "studio"), next: \.next))

    private var next: PreviewTrouble? {
        switch self {
        case .noPictures: .fewColours(needed: 256)
        case .fewColours: .emptyTimeline
        case .emptyTimeline: .smallWindow(Size(width: 61, height: 17), needed: Size(width: 80, height: 24))
        case .smallWindow: .hidden
        case .hidden: nil
        }
    }

    var facts: [String] {
        switch self {
        case .noPictures(let service): [service]
        case .fewColours(let needed): ["\(needed)"]
        case .smallWindow(let window, let needed):
            ["\(window.width)×\(window.height)", "\(needed.width)×\(needed.height)"]
        case .emptyTimeline, .hidden: []
        }
    }
}

extension LeavingLoss {
    static let samples: [LeavingLoss] = Array(sequence(first: .edit, next: \.next))

    private var next: LeavingLoss? {
        switch self {
        case .edit: .messages(1)
        case .messages(1): .messages(12)
        case .messages: .upload
        case .upload: .renders(1)
        case .renders(1): .renders(12)
        case .renders: .byHand(1)
        case .byHand(1): .byHand(3)
        case .byHand: nil
        }
    }

    var facts: [String] {
        switch self {
        case .messages(let count), .renders(let count), .byHand(let count): count == 1 ? [] : ["\(count)"]
        case .edit, .upload: []
        }
    }
}

extension TimelineQuestion.Purpose {
    static let samples: [TimelineQuestion.Purpose] = Array(
        sequence(first: .volume(clip, now: 135, of: 0...400), next: \.next)
    )

    private var next: TimelineQuestion.Purpose? {
        switch self {
        case .volume: .newTitle(at: 83_250, for: 3000)
        case .newTitle: .titleText(clip)
        case .titleText: .form(0, Phrase("speed of V1·2", zh: "V1·2 的速度"), [clip], playhead: 0)
        case .form: .file(0, Phrase("a clip for V1·2", zh: "V1·2 的片段"), aim)
        case .file: .ofFile(0, Phrase("sea.mp4: where", zh: "sea.mp4：位置"), aim, Medium(sea))
        case .ofFile: .time
        case .time: .search
        case .search: nil
        }
    }

    private var sea: SessionMedia.File { SessionMedia.File(id: "f", name: "sea.mp4", kind: .video) }

    private var aim: FileForm.Aim {
        FileForm.Aim(selected: [clip], playhead: 0, range: nil, frame: 33, language: .english)
    }

    var facts: [String] {
        switch self {
        case .volume(let address, let now, let range):
            ["\(address)", "\(now)", "\(range.lowerBound)", "\(range.upperBound)"]
        case .newTitle(let time, let length): [TimeText.shortClock(time), "\(length / 1000)"]
        case .titleText(let address): ["\(address)"]
        case .form, .file: ["\(clip)"]
        case .ofFile: ["sea.mp4"]
        case .time, .search: []
        }
    }
}

extension GuiTalk.Action {
    static let samples: [GuiTalk.Action] = Array(sequence(first: .state, next: \.next))

    private var next: GuiTalk.Action? {
        switch self {
        case .state: .summary
        case .summary: .credits
        case .credits: .export
        case .export: .upload
        case .upload: .edit("mute V1·2")
        case .edit: nil
        }
    }

    var facts: [String] {
        switch self {
        case .edit(let sentence): [sentence]
        case .state, .summary, .credits, .export, .upload: []
        }
    }
}
