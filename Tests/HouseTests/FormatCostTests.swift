import Foundation
import Testing

/// What a new export format costs: a recipe, a case, and what ffprobe should say of it. Nobody else tells formats apart.
@Suite struct FormatCostTests {
    /// The list of what is written, the list of what is read, and what files begin with.
    private static let lists = [
        "Sources/Rendering/Output/OutputFormat.swift", "Sources/Timeline/Media/MediaFormat.swift",
        "Sources/ServiceProtocol/MediaSignature.swift",
    ]

    @Test func nobodyElseTellsFormatsApart() throws {
        for file in House.swiftFiles(in: "Sources") where !Self.lists.contains(file) {
            let tells = try House.text(file).contains(/case \.(mp4|mov|webm|gif|mp3|wav|m4a|png)\b/)
            #expect(!tells, "\(file) switches over formats: that belongs into their recipes")
        }
    }

    @Test func eachFormatHasARecipe() throws {
        let list = try House.text(Self.lists[0])
        let recipes = Set(list.matches(of: /: (\w+Recipe)\(/).map { String($0.output.1) })
        let files = try House.swiftFiles(in: "Sources/Rendering/Output/Formats").map(House.text).joined()
        #expect(recipes.count > 5)
        for recipe in recipes { #expect(files.contains("struct \(recipe): FormatRecipe"), "\(recipe)") }
    }
}
