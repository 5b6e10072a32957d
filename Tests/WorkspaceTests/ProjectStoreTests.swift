import ExactJSON
import Foundation
import Testing
import Workspace

@Suite struct ProjectStoreTests {
    private func withStore(_ body: (ProjectStore) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(try ProjectStore(file: folder.appending(path: "projects.sqlite")))
    }

    @Test func aProjectKeepsItsDraftToTheDigit() throws {
        try withStore { store in
            var project = try store.open("film", service: "studio", create: true)
            project.sessionID = "s"
            project.draft = try JSON(parsing: #"{"d":3000.0,"t":[],"z":1e3}"#)
            try store.save(project, service: "studio")
            #expect(try store.open("film", service: "studio", create: false) == project)
            // The same film on the other service is another session.
            #expect(try store.open("film", service: "hosted", create: false).sessionID == nil)
        }
    }

    @Test func theLastOneOpenedComesFirst() throws {
        try withStore { store in
            try store.create("a")
            try store.create("b")
            _ = try store.open("a", service: "studio", create: false)
            #expect(try store.names() == ["a", "b"])
            try store.rename("a", to: "c")
            try store.remove("b")
            #expect(try store.names() == ["c"])
        }
    }

    @Test func slipsAreNamed() throws {
        try withStore { store in
            try store.create("a")
            #expect(throws: ProjectStoreError.self) { try store.create("a") }
            #expect(throws: ProjectStoreError.self) { try store.open("b", service: "studio", create: false) }
            #expect(throws: ProjectStoreError.self) { try store.remove("b") }
            for name in ["", "  ", "a/b", "..", "-x", "a\u{1B}[2J", String(repeating: "x", count: 101)] {
                #expect(throws: ProjectStoreError.self) { try store.create(name) }
            }
        }
    }

    @Test func theConversationIsKeptInOrder() throws {
        try withStore { store in
            try store.create("a")
            let entries = (0..<7).map { ChatEntry($0 % 2 == 0 ? .you : .agent, "line \($0)\n世界") }
            for entry in entries { try store.append(entry, to: "a") }
            #expect(try store.chat(of: "a", last: 5) == Array(entries.suffix(5)))
        }
    }
}
