import EditLanguage
import ServiceClient
import Timeline

@testable import Workspace

// More of the same: see `FaultSamples`.

extension MessageFileError {
    static let samples: [MessageFileError] = chain(.file(path: "/xq1", .empty), \.next)

    private var next: MessageFileError? {
        switch self {
        case .file: .named(path: "/xq1", .kind)
        case .named(_, .kind): .named(path: "/xq1", .mixed)
        case .named(_, .mixed): .named(path: "/xq1", .several)
        case .named: .noSubtitles(path: "/xq1")
        case .noSubtitles: .notUTF8(path: "/xq1")
        case .notUTF8: .badSubtitles(path: "/xq1", .backwards(line: 4711, text: "xq2"))
        case .badSubtitles: nil
        }
    }
}

extension RenderError {
    static let samples: [RenderError] = chain(.failed(reason: nil), \.next)

    private var next: RenderError? {
        switch self {
        case .failed(nil): .failed(reason: "xq1")
        case .failed: .unfinished(minutes: 65)
        case .unfinished: .unknown(.http(status: 404, detail: "xq1"))
        case .unknown: nil
        }
    }
}

extension ProjectStoreError {
    static let samples: [ProjectStoreError] = chain(.exists("xq1"), \.next)

    private var next: ProjectStoreError? {
        switch self {
        case .exists: .missing("xq1")
        case .missing: .badName
        case .badName: .unusable(path: "/xq1", reason: "xq2")
        case .unusable: .unwritable(path: "/xq1")
        case .unwritable: .openToOthers(path: "/xq1", reason: "xq2")
        case .openToOthers: nil
        }
    }
}

extension SettingsError {
    static let samples: [SettingsError] = chain(.unreadable, \.next).map { SettingsError(file: "/xq1", fault: $0) }
}

extension SettingsError.Fault {
    fileprivate var next: Self? {
        switch self {
        case .unreadable: .syntax(line: 4711, reason: "xq2")
        case .syntax: .notUnderstood
        case .notUnderstood: .wrongKind(key: "xq2")
        case .wrongKind: .halfAnAgent
        case .halfAnAgent: .noGenerator
        case .noGenerator: .noSetting("xq2")
        case .noSetting(_, nil): .noSetting("xq2", nearest: "xq3")
        case .noSetting: .noCommand("xq2")
        case .noCommand(_, nil): .noCommand("xq2", nearest: "xq3")
        case .noCommand: .noKey("xq2", command: "xq3")
        case .noKey(_, _, nil): .noKey("xq2", command: "xq3", nearest: "xq4")
        case .noKey: .digitCounts("4711", command: "xq2")
        case .digitCounts: .keyOfTwo("xq2", "xq3", "xq4")
        case .keyOfTwo: nil
        }
    }
}

extension KeyEditError.Target {
    static let samples: [Self] = chain(.timeline, \.next)

    private var next: Self? {
        let address = SegmentAddress(.video, 1, 2)
        return switch self {
        case .timeline: .playhead
        case .playhead: .nothing(address)
        case .nothing: .segment(address, name: "", TimeRange(4000, 9500))
        case .segment(_, "", _): .segment(address, name: "xq1", TimeRange(4000, 9500))
        case .segment: nil
        }
    }
}

extension FilmNote {
    static let samples: [FilmNote] = chain(.otherName(asked: "xq1", got: "xq2"), \.next)

    private var next: FilmNote? {
        switch self {
        case .otherName: .length(film: 4000, timeline: 9500)
        case .length: .size(promised: 4711, came: 815)
        case .size: .format(sent: "xq1", asked: "xq2")
        case .format: .displaced(asked: "xq1", got: "xq2")
        case .displaced: .newSession
        case .newSession: nil
        }
    }

    /// What has to stand in its sentence.
    var facts: [String] {
        if case .length(let film, let timeline) = self { return [film, timeline].map(TimeText.seconds) }
        return WorkspaceTests.facts(in: self)
    }
}

extension StorageTrouble {
    static let samples: [StorageTrouble] = chain(.conversation("xq1"), \.next)

    private var next: StorageTrouble? {
        switch self {
        case .conversation: .draft("xq1")
        case .draft: .session("xq1")
        case .session: .uploads("xq1")
        case .uploads: .screen("xq1")
        case .screen: .replaced
        case .replaced: nil
        }
    }
}

extension Request.Action {
    static let samples: [Request.Action] = chain(.say("xq1"), \.next)

    private var next: Request.Action? {
        switch self {
        case .say: .edit(KeyEdit(.setVolume(.track(TrackLabel(.video, 1)), percent: 35), on: Draft()))
        case .edit: .undo
        case .undo: .redo
        case .redo: .answer(true)
        case .answer(true): .answer(false)
        case .answer: .upload(["/xq1", "/xq2"])
        case .upload: .export(ExportOrder())
        case .export: .credits
        case .credits: .state
        case .state: nil
        }
    }
}

extension RenderJob.Phase {
    static let samples: [RenderJob.Phase] = chain(.saved, \.next)

    private var next: RenderJob.Phase? {
        switch self {
        case .saved: .rendering(0.5)
        case .rendering: .downloading(url: nil, 0.5)
        case .downloading: .done(size: 4711)
        case .done: .failed("xq1")
        case .failed: .cancelled
        case .cancelled: nil
        }
    }
}
