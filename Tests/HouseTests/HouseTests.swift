import Foundation
import Testing

/// The table of docs/architecture.md, held against the `import` lines of the sources.
@Suite struct HouseTests {
    @Test func everyFolderIsARoomOfTheTable() throws {
        let folders = try FileManager.default.contentsOfDirectory(atPath: House.root.appending(path: "Sources").path)
        #expect(Set(folders) == Set(try House.rooms().map(\.name)))
    }

    @Test func everyRoomImportsOnlyWhatTheTableAllows() throws {
        let rooms = try House.rooms()
        #expect(rooms.count > 10)
        for room in rooms {
            for (module, files) in try House.imports(ofRoom: room.name) where !House.system.contains(module) {
                #expect(room.imports.contains(module), "\(room.name) imports \(module) in \(files.sorted())")
            }
        }
    }

    @Test func arrowsPointDownOnly() throws {
        let rooms = try House.rooms()
        let floors = Dictionary(uniqueKeysWithValues: rooms.map { ($0.name, $0.floor) })
        for room in rooms {
            for module in room.imports {
                guard let floor = floors[module] else { continue }
                #expect(floor < room.floor, "\(room.name) on floor \(room.floor) imports \(module) on floor \(floor)")
            }
        }
    }

    @Test func noRoomIsAllowedWhatItDoesNotUse() throws {
        for room in try House.rooms() {
            let used = Set(try House.imports(ofRoom: room.name).keys)
            #expect(
                room.imports.subtracting(used).isEmpty,
                "\(room.name) does not use \(room.imports.subtracting(used))"
            )
        }
    }

    @Test func theTopLevelHoldsNothingElse() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: House.root.path).filter { !$0.hasPrefix(".") }
        #expect(
            Set(names).subtracting(["Package.resolved"]) == ["Package.swift", "Sources", "Tests", "docs", "README.md"]
        )
    }
}
