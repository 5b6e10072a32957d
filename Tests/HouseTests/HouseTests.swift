import Foundation
import Testing

/// The table of docs/architecture.md, held against the `import` lines of the sources.
@Suite struct HouseTests {
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
        let text = try String(contentsOf: root.appending(path: "docs/architecture.md"), encoding: .utf8)
        return text.split(separator: "\n").compactMap { line in
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
        let folder = root.appending(path: "Sources/\(name)")
        let files =
            FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?
            .compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" } ?? []
        var found: [String: Set<String>] = [:]
        for file in files {
            for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
                var words = line.split(separator: " ").map(String.init)
                while let first = words.first, first.hasPrefix("@") || ["public", "internal"].contains(first) {
                    words.removeFirst()
                }
                guard words.first == "import", let module = words.dropFirst().first else { continue }
                found[module, default: []].insert(file.lastPathComponent)
            }
        }
        return found
    }

    @Test func everyFolderIsARoomOfTheTable() throws {
        let folders = try FileManager.default.contentsOfDirectory(atPath: Self.root.appending(path: "Sources").path)
        #expect(Set(folders) == Set(try Self.rooms().map(\.name)))
    }

    @Test func everyRoomImportsOnlyWhatTheTableAllows() throws {
        let rooms = try Self.rooms()
        #expect(rooms.count > 10)
        for room in rooms {
            for (module, files) in try Self.imports(ofRoom: room.name) where !Self.system.contains(module) {
                #expect(room.imports.contains(module), "\(room.name) imports \(module) in \(files.sorted())")
            }
        }
    }

    @Test func arrowsPointDownOnly() throws {
        let rooms = try Self.rooms()
        let floors = Dictionary(uniqueKeysWithValues: rooms.map { ($0.name, $0.floor) })
        for room in rooms {
            for module in room.imports {
                guard let floor = floors[module] else { continue }
                #expect(floor < room.floor, "\(room.name) on floor \(room.floor) imports \(module) on floor \(floor)")
            }
        }
    }

    @Test func noRoomIsAllowedWhatItDoesNotUse() throws {
        for room in try Self.rooms() {
            let used = Set(try Self.imports(ofRoom: room.name).keys)
            #expect(
                room.imports.subtracting(used).isEmpty,
                "\(room.name) does not use \(room.imports.subtracting(used))"
            )
        }
    }

    @Test func theTopLevelHoldsNothingElse() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: Self.root.path).filter { !$0.hasPrefix(".") }
        #expect(
            Set(names).subtracting(["Package.resolved"]) == ["Package.swift", "Sources", "Tests", "docs", "README.md"]
        )
    }
}
