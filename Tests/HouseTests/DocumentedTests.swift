import Foundation
import Testing

/// What a room has for others says what it is, and a call that may fail says with what.
@Suite struct DocumentedTests {
    /// What only meets a requirement, which has the comment: its beginning, and of which requirement it is.
    private static let requirements: [String: String] = [
        "public static func == (": "Equatable",
        "public static func < (": "Comparable",
        "public func hash(into": "Hashable",
        "public static let kind = Edit.Kind.": "EditOperation",
        "public var subject: EditSubject": "EditOperation",
        "public func apply(to draft: inout Draft, newID: () -> String) throws(EditRefusal)": "EditOperation",
    ]

    /// Folders and files whose declarations are told elsewhere.
    private static let toldElsewhere: [(place: String, keywords: [String])] = [
        // What is said in a language meets the protocols of wordings, whose requirements have the comments.
        ("/Wording/English/", ["func", "var"]),
        ("/Wording/Chinese/", ["func", "var"]),
        // Each case is named after the operation that it holds or names, which has a file of its own.
        ("Sources/Timeline/Edits/Edit.swift", ["case"]),
    ]

    private static func declarations() throws -> [(file: String, declaration: PublicDeclarations.Declaration)] {
        try House.swiftFiles(in: "Sources").flatMap { file in
            try PublicDeclarations(House.text(file)).found.filter { declaration in
                !requirements.keys.contains { declaration.text.hasPrefix($0) }
                    && !toldElsewhere.contains { file.contains($0.place) && $0.keywords.contains(declaration.keyword) }
            }.map { (file, $0) }
        }
    }

    @Test func whatIsPublicSaysWhatItIs() throws {
        let all = try Self.declarations()
        #expect(all.count > 1500)
        for (file, declaration) in all where declaration.comment.isEmpty {
            Issue.record("\(file):\(declaration.line) has no comment: \(declaration.text)")
        }
    }

    @Test func whatThrowsSaysWhat() throws {
        let throwing = try Self.declarations().filter { $0.declaration.isThrowing }
        #expect(throwing.count > 80)
        for (file, declaration) in throwing where !declaration.comment.contains("Throws") {
            Issue.record("\(file):\(declaration.line) does not say what it throws: \(declaration.text)")
        }
    }

    @Test func theReaderSeesWhatIsPublic() {
        let source = #"""
            /// A kind.
            public enum Kind: String {
                /// One.
                case one
                case two, three
                case four = "{"
                var word: String { switch self { case .one: "case" default: "" } }
            }

            public protocol Keeper {
                func keep(_ name: String) throws
                /// - Throws: what it is.
                @discardableResult
                func drop(
                    _ name: String,
                    with other: () throws -> Void
                ) async throws -> Int
                var all: [Int] { get throws }
            }

            struct Hidden {
                /// Text.
                public var text: String { "public func none() {" }
                public private(set) var count = 0
                public func use(_ body: () throws -> Void) rethrows {}
                public static func load()
                    throws(Wrong) -> Hidden
                {
                    func inner() throws {}
                }
                public var value: Int {
                    get throws { 1 }
                }
                func hidden() throws {}
            }
            """#
        let found = PublicDeclarations(source).found
        #expect(
            found.map { "\($0.keyword) \($0.comment.isEmpty ? "-" : "+")\($0.isThrowing ? " throws" : "")" } == [
                "enum +", "case +", "case -", "case -", "protocol -", "func - throws", "func + throws", "var - throws",
                "var +", "var -", "func -", "func - throws", "var - throws",
            ]
        )
    }
}
