import ExactJSON
import Foundation
import ServiceClient
import Testing
import Timeline

@testable import Workspace

/// What is said and not done, on disk.
@Suite struct OpenRequestStoreTests {
    private static func withFile(_ body: (URL) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "journal-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(folder.appending(path: "projects.sqlite"))
    }

    private static let edit = KeyEdit(
        .delete(SegmentAddress(.text, 1, 1), ripple: false),
        on: Draft(json: Drafts.titled)
    )
    private static let open: [OpenRequest] = [
        OpenRequest(request: .said("one", id: 1), sent: .init(text: "one", draftBefore: Drafts.titled)),
        OpenRequest(request: .edit(edit, id: 2), sent: nil),
        OpenRequest(request: Request(id: 3, .undo, language: .chinese), sent: nil),
    ]

    @Test func theNextProgramFindsItInOrder() throws {
        try Self.withFile { file in
            do {
                let store = try ProjectStore(file: file)
                _ = try store.open("film", service: "studio", create: true)
                let rows = Self.open.enumerated().map { (place: $0, request: $1) }
                try store.keep(rows.reversed(), over: [], of: "film", service: "studio")
                // As long as it lives it is its own.
                let other = try ProjectStore(file: file)
                #expect(try other.takeOpen(of: "film", service: "studio").isEmpty)
                #expect(try other.countUnsent(of: "film", service: "studio") == 0)
            }
            let store = try ProjectStore(file: file)
            #expect(try store.countUnsent(of: "film", service: "studio") == 2)
            #expect(try store.countUnsent(of: "film", service: "hosted") == 0)
            #expect(try store.takeOpen(of: "film", service: "studio").map(\.request) == Self.open)
            // Once taken it is nobody else's.
            #expect(try ProjectStore(file: file).takeOpen(of: "film", service: "studio").isEmpty)
        }
    }

    @Test func whatIsOverIsGoneAndWhatIsOtherIsOther() throws {
        try Self.withFile { file in
            do {
                let store = try ProjectStore(file: file)
                _ = try store.open("film", service: "studio", create: true)
                try store.keep(
                    Self.open.enumerated().map { ($0, $1) },
                    over: [],
                    of: "film",
                    service: "studio"
                )
                let changed = OpenRequest(request: .said("two", id: 2), sent: nil)
                try store.keep([(1, changed)], over: [1, 3], of: "film", service: "studio")
            }
            let left = try ProjectStore(file: file).takeOpen(of: "film", service: "studio")
            #expect(left.map(\.request.request.text) == ["two"])
        }
    }

    @Test func aProjectThatGoesTakesItAlong() throws {
        try Self.withFile { file in
            do {
                let store = try ProjectStore(file: file)
                _ = try store.open("film", service: "studio", create: true)
                try store.keep([(0, Self.open[1])], over: [], of: "film", service: "studio")
                try store.rename("film", to: "other")
            }
            let store = try ProjectStore(file: file)
            #expect(try store.countUnsent(of: "other", service: "studio") == 1)
            try store.remove("other")
            #expect(try store.countUnsent(of: "other", service: "studio") == 0)
        }
    }
}
