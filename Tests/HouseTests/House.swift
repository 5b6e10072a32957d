import Foundation

/// The house as docs/architecture.md, Package.swift and the folders tell of it.
enum House {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// What the language and the system bring; every room may use them.
    static let system: Set<String> = [
        "Darwin", "Dispatch", "Foundation", "FoundationNetworking", "Glibc", "Musl", "Synchronization", "System",
        "SystemPackage",
    ]

    struct Room {
        let floor: Int
        let name: String
        let imports: Set<String>
    }

    /// The rows `| floor | room | what | imports | packages |` of the table.
    static func rooms() throws -> [Room] {
        try text("docs/architecture.md").split(separator: "\n").compactMap { line in
            let cells = line.split(separator: "|", omittingEmptySubsequences: false)
                .map { $0.trimmingCharacters(in: .whitespaces) }
            guard cells.count == 7, let floor = Int(cells[1]) else { return nil }
            let names = (cells[4] + " " + cells[5]).split(separator: "`", omittingEmptySubsequences: false).enumerated()
                .filter { $0.offset % 2 == 1 }.map { String($0.element) }
            return Room(
                floor: floor,
                name: cells[2].trimmingCharacters(in: CharacterSet(charactersIn: "`")),
                imports: Set(names)
            )
        }
    }

    static func imports(ofRoom name: String) throws -> [String: Set<String>] {
        var found: [String: Set<String>] = [:]
        for file in swiftFiles(in: "Sources/\(name)") {
            for line in try text(file).split(separator: "\n") {
                var words = line.split(separator: " ").map(String.init)
                while let first = words.first, first.hasPrefix("@") || ["public", "internal"].contains(first) {
                    words.removeFirst()
                }
                guard words.first == "import", let module = words.dropFirst().first else { continue }
                found[module, default: []].insert(URL(filePath: file).lastPathComponent)
            }
        }
        return found
    }

    /// The Swift files below a folder of the package, by their paths in it.
    static func swiftFiles(in folder: String) -> [String] {
        let names = FileManager.default.enumerator(atPath: root.appending(path: folder).path)?.compactMap {
            $0 as? String
        }
        return (names ?? []).filter { $0.hasSuffix(".swift") }.map { "\(folder)/\($0)" }.sorted()
    }

    static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }
}
