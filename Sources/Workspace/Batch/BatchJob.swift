import Foundation

/// One file of a batch: what is made of it, and where its film goes.
public struct BatchJob: Hashable, Codable, Sendable {
    /// The file, by its whole path.
    public let file: String
    /// What is said of it, in order.
    public let instructions: [String]
    /// Which film is wanted, and where, by its whole path.
    public let order: ExportOrder

    /// Which of the files that lay there it is: when it was last written, and how long it is.
    public let stamp: String

    /// A job.
    public init(file: String, instructions: [String], order: ExportOrder) {
        self.file = file
        self.instructions = instructions
        self.order = order
        let facts = try? FileManager.default.attributesOfItem(atPath: file)
        let written = (facts?[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
        stamp = "\(Int(written * 1000)) \(facts?[.size] as? Int ?? 0)"
    }

    /// Where the film goes.
    public var output: String { order.file ?? "" }
    /// The name of the file, without its folders.
    public var name: String { URL(filePath: file).lastPathComponent }
}
