import Foundation
import ServiceClient
import ServiceProtocol
import Timeline

/// Looks at all that is wanted of a batch before anything of it is begun.
public struct BatchCheck: Sendable {
    private let store: ProjectStore
    private let folder: URL?
    private let mayOverwrite: Bool
    private let formats: [String]

    /// - Parameters:
    ///   - folder: where films go by the names of their files; nil where each has its place.
    ///   - formats: the kinds of films there are.
    public init(store: ProjectStore, folder: URL?, mayOverwrite: Bool, formats: [String]) {
        self.store = store
        self.folder = folder
        self.mayOverwrite = mayOverwrite
        self.formats = formats
    }

    /// All that is wrong.
    /// - Parameter kept: the batch as it stands already; what it has brought about is no problem.
    public func problems(of jobs: [BatchJob], kept: Batch? = nil) -> [BatchProblem] {
        files(jobs) + instructions(jobs) + folders(jobs) + films(jobs, kept)
    }

    private func files(_ jobs: [BatchJob]) -> [BatchProblem] {
        var problems: [BatchProblem] = []
        var known: [String: String] = [:]
        var checked: Set<String> = []
        for job in jobs where checked.insert(job.file).inserted {
            do throws(ServiceError) {
                try ServiceClient.check(file: URL(filePath: job.file))
            } catch {
                problems.append(.file(job.file, error))
            }
            // The service knows them by their names alone.
            let name = job.name.lowercased()
            if let other = known[name] { problems.append(.sameName(other, job.file)) } else { known[name] = job.file }
        }
        return problems
    }

    private func instructions(_ jobs: [BatchJob]) -> [BatchProblem] {
        var told: Set<String> = []
        return jobs.flatMap(\.instructions).filter { text in
            let isTalk = Request.Action(said: text).isTalk && YesOrNo.read(text) == nil
            return !isTalk && told.insert(text).inserted
        }.map(BatchProblem.noEdit)
    }

    private func folders(_ jobs: [BatchJob]) -> [BatchProblem] {
        guard let folder else { return [] }
        let place = Self.home(folder)
        let sources = Set(jobs.map { Self.home(URL(filePath: $0.file).deletingLastPathComponent()) })
        if sources.contains(place) { return [.amongSources(folder.path(percentEncoded: false))] }
        return Self.canBeWritten(folder) ? [] : [.folder(folder.path(percentEncoded: false))]
    }

    private func films(_ jobs: [BatchJob], _ kept: Batch?) -> [BatchProblem] {
        var problems: [BatchProblem] = []
        var known: [String: String] = [:]
        var formatsTold: Set<String> = []
        let sources = Set(jobs.map { Self.place(URL(filePath: $0.file)) })
        for (index, job) in jobs.enumerated() {
            let format = job.order.output.format
            if !formats.contains(format), formatsTold.insert(format).inserted {
                problems.append(.format(format, known: formats.joined(separator: ", ")))
            }
            let file = URL(filePath: job.output)
            let place = Self.place(file)
            // On some disks, names that differ in case alone are one.
            let isMet = known[place.lowercased()].map { problems.append(.sameOutput(job.output, $0, job.file)) } != nil
            known[place.lowercased()] = known[place.lowercased()] ?? job.file
            if isMet { continue }
            if sources.contains(place) {
                problems.append(.isSource(job.output))
            } else if let problem = film(file, isOurs: kept.map { Self.hasBegun($0.files[index]) } ?? false) {
                problems.append(problem)
            }
            let home = file.deletingLastPathComponent()
            if folder == nil || Self.home(home) != folder.map(Self.home), !Self.canBeWritten(home) {
                problems.append(.folder(home.path(percentEncoded: false)))
            }
        }
        return problems
    }

    private func film(_ file: URL, isOurs: Bool) -> BatchProblem? {
        do {
            try store.check(destination: file, of: "", draft: Draft())
        } catch let error as DestinationError {
            return .place(error)
        } catch {
            return nil
        }
        guard !mayOverwrite, !isOurs, !Destination(file).isFree else { return nil }
        return .exists(file.path(percentEncoded: false))
    }

    /// Whether what stands in the place of its film may be that film.
    private static func hasBegun(_ file: Batch.File) -> Bool {
        switch file.step {
        case .done, .exporting: true
        case .waiting, .looking, .clearing, .uploading, .placing, .saying, .failed: false
        }
    }

    /// Whether a folder is there, or can be made, and something can be put into it.
    private static func canBeWritten(_ folder: URL) -> Bool {
        var folder = folder.standardizedFileURL
        var isFolder: ObjCBool = false
        while !FileManager.default.fileExists(atPath: folder.path, isDirectory: &isFolder), folder.path != "/" {
            folder = folder.deletingLastPathComponent()
        }
        return isFolder.boolValue && FileManager.default.isWritableFile(atPath: folder.path)
    }

    /// Where a file lies, by the folders themselves and not by links to them.
    private static func place(_ file: URL) -> String {
        let file = file.absoluteURL.standardizedFileURL
        return "\(home(file.deletingLastPathComponent()))/\(file.lastPathComponent)"
    }

    /// Which folder it is, whatever it is called.
    private static func home(_ folder: URL) -> String {
        folder.absoluteURL.standardizedFileURL.resolvingSymlinksInPath().path(percentEncoded: false).trimmingSlash
    }
}

extension String {
    fileprivate var trimmingSlash: String { count > 1 && hasSuffix("/") ? String(dropLast()) : self }
}
