import Foundation
import Testing

/// Package.swift, held against the table of docs/architecture.md and against builds that change by themselves.
@Suite struct PackageTests {
    /// A target of Package.swift that is a room.
    private struct Target {
        let name: String
        let floor: Int
        /// The rooms and products it depends on.
        let dependencies: Set<String>
    }

    /// The rooms as Package.swift lists them, under the comments `// Floor N`, up to the tests.
    private static func targets() throws -> [Target] {
        let text = try House.text("Package.swift")
        let products = Dictionary(
            uniqueKeysWithValues: text.matches(of: /let (\w+) = Target\.Dependency\.product\(\s*name: "(\w+)"/)
                .map { (String($0.output.1), String($0.output.2)) }
        )
        let rooms = try #require(text.range(of: "// Floor 0").map { text[$0.lowerBound...] })
        let end = try #require(rooms.range(of: "// Tests:")).lowerBound
        let floors = rooms[..<end].split(separator: "// Floor ").map { part in
            (Int(part.prefix { $0.isNumber }) ?? -1, part.drop { $0 != "\n" })
        }
        return floors.flatMap { floor, part in
            let begins = part.matches(of: /(?:[rR]oom\(\s*|arget\(\s*name: |systemLibrary\(\s*name: )"(\w+)"/)
            return begins.indices.map { index in
                let next = index + 1 < begins.count ? begins[index + 1].range.lowerBound : part.endIndex
                return Target(
                    name: String(begins[index].output.1),
                    floor: floor,
                    dependencies: dependencies(part[begins[index].range.upperBound..<next], products)
                )
            }
        }
    }

    /// What stands in the first brackets of a target: names of rooms in quotes, products by the names of their constants.
    private static func dependencies(_ target: Substring, _ products: [String: String]) -> Set<String> {
        guard let start = target.firstIndex(of: "["), let end = target[start...].firstIndex(of: "]"),
            !target[..<start].contains("pkgConfig")
        else { return [] }
        let words = target[target.index(after: start)..<end].split(separator: ",")
            .map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }.filter { !$0.isEmpty }
        return Set(words.map { products[$0] ?? $0.trimmingCharacters(in: CharacterSet(charactersIn: "\"")) })
    }

    @Test func eachRoomIsATargetOnItsFloor() throws {
        let (rooms, targets) = (try House.rooms(), try Self.targets())
        #expect(targets.map(\.name).sorted() == rooms.map(\.name).sorted())
        let floors = Dictionary(uniqueKeysWithValues: rooms.map { ($0.name, $0.floor) })
        for target in targets {
            #expect(floors[target.name] == target.floor, "\(target.name) stands under floor \(target.floor)")
        }
    }

    @Test func aTargetDependsOnWhatItsRowAllows() throws {
        let rows = Dictionary(uniqueKeysWithValues: try House.rooms().map { ($0.name, $0.imports) })
        for target in try Self.targets() {
            let dependencies = target.dependencies.subtracting(House.system)
            #expect(dependencies == rows[target.name], "\(target.name)")
        }
    }

    /// A build of tomorrow is one of today.
    @Test func everyPackageIsOfOneVersion() throws {
        let packages = try House.text("Package.swift").matches(of: /\.package\(\s*url: "([^"]+)",\s*(\w+):/)
        #expect(packages.count >= 10)
        for package in packages { #expect(package.output.2 == "exact", "\(package.output.1)") }
    }

    /// `.ci/versions` lists all that was resolved; here what Package.swift itself names.
    @Test func theVersionsAreThoseOfTheList() throws {
        let listed = Set(try House.text(".ci/versions").split(separator: "\n").map(String.init))
        let named = try House.text("Package.swift").matches(of: /url: "[^"]+\/([^"\/]+)",\s*exact: "([^"]+)"/)
        #expect(!named.isEmpty)
        for package in named {
            let line = "\(package.output.1.lowercased()) \(package.output.2)"
            #expect(listed.contains(line), "\(line) is not in .ci/versions")
        }
        #expect(listed.count == named.count, "what was resolved and is not named may be another version tomorrow")
    }
}
