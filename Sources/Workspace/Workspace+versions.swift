import EditLanguage
import ExactJSON
import Foundation
import ServiceClient
import ServiceProtocol
import Timeline

/// A version that was copied into a project of the studio.
public struct CopiedVersion: Hashable, Sendable {
    /// What the project is called.
    public let project: String
    /// Which version it was, from 1.
    public let number: Int
    /// What people call the files that are not on this machine, each once; the film lacks them there.
    public let missing: [String]

    /// A copy.
    public init(project: String, number: Int, missing: [String]) {
        (self.project, self.number, self.missing) = (project, number, missing)
    }
}

// Versions of a service that keeps none: those that were seen here.
extension Workspace {
    /// As many as are told of a service that keeps them.
    private static let versionsTold = 50

    func seenVersions() throws -> DraftVersions {
        let seen = try store.versions(of: current.name, service: client.key, newest: Self.versionsTold + 1)
        var before: Draft?
        let told = seen.map { version in
            let draft = Draft(json: version.draft)
            defer { before = draft }
            let words = Language.allCases.map { language in
                (language, before.map { DraftDifference(from: $0, to: draft).lines(language) } ?? [])
            }
            return DraftVersions.Version(
                number: version.number,
                words: Dictionary(uniqueKeysWithValues: words),
                made: version.seen
            )
        }
        return DraftVersions(Array(told.suffix(Self.versionsTold)), current: seen.last?.number ?? 0)
    }

    /// A version of the draft, by its number from 1; nil where it is not kept any more.
    ///
    /// Only what is looked at is asked for: a long film has megabytes.
    /// - Throws: the service's error, or the database's where versions are kept here.
    public func draft(ofVersion number: Int) async throws -> Draft? {
        guard client.traits.keepsVersions else {
            return try store.version(number, of: current.name, service: client.key).map { Draft(json: $0) }
        }
        do {
            let version = try await inSession(.never) { try await self.client.version(number, session: $0) }
            return Draft(json: version.draft)
        } catch ServiceError.refused(let refusal) where refusal.code == .other(404) {
            return nil
        }
    }

    /// Copies a version that was seen here into a new project of the studio; nil where it is not kept any more.
    ///
    /// Its files go there when the project is opened, as far as they are on this machine.
    /// - Throws: the database's error; there is no project then.
    public func copy(version number: Int) throws -> CopiedVersion? {
        guard let draft = try store.version(number, of: current.name, service: client.key) else { return nil }
        let project = try store.plant(draft, as: "\(current.name) v\(number)", from: current.name, service: Self.studio)
        let here = try store.sources(of: current.name)
        let missing = Draft(json: draft).fileNames.filter { here.file(called: $0) == nil }
        return CopiedVersion(project: project, number: number, missing: missing)
    }

    /// Where what is kept of the embedded studio is kept.
    private static let studio = "studio"

    /// Hands a draft that the project holds and no session has to a session that was just made: files of this machine
    /// first, which the draft then uses.
    func plant(in ticket: SessionTicket) async throws {
        var draft = current.timeline
        let here = try store.sources(of: current.name)
        for (number, name) in draft.fileNames.enumerated() {
            var taken: UploadedFile?
            if let file = here.file(called: name) {
                do {
                    taken = try await client.upload(files: [file], session: ticket.sessionID) { _ in }.first
                } catch ServiceError.refused {
                    // The film lacks it, as it lacks those that are elsewhere.
                }
            }
            // What it lacks is a file as well, which is not there: so it is shown, and can be replaced.
            draft.use(taken?.id ?? "elsewhere-\(number + 1)", length: taken?.duration, for: name)
        }
        var planted = current
        planted.draft = try await client.hand(draft.json, to: ticket.sessionID)
        (planted.sessionID, planted.taskID, planted.account) = (ticket.sessionID, ticket.taskID, ticket.userID)
        current = planted
        keepProject()
        await driver?.handle(.refreshed(current.draft))
        record(.draft(current.draft), of: nil)
    }
}

extension [String: URL] {
    /// The file that something on a timeline is called after, with its ending or without.
    fileprivate func file(called name: String) -> URL? {
        let name = name.lowercased()
        if let file = self[name] { return file }
        let found = filter { $0.value.deletingPathExtension().lastPathComponent.lowercased() == name }
        return found.count == 1 ? found.first?.value : nil
    }
}

extension Draft {
    /// What people call the files that it uses and that nothing can make anew, each once, in order.
    fileprivate var fileNames: [String] {
        var names: [String] = []
        for segment in tracks.lazy.filter({ $0.kind != .text }).flatMap(\.segments) {
            if segment.isFile, !segment.name.isEmpty, !names.contains(segment.name) { names.append(segment.name) }
        }
        return names
    }

    /// Has what is called after a file use the one that is stored under an identifier; its length in ms where it is known.
    fileprivate mutating func use(_ id: String, length: Int?, for name: String) {
        for track in tracks.indices where tracks[track].kind != .text {
            for place in tracks[track].segments.indices {
                guard tracks[track].segments[place].isFile, tracks[track].segments[place].name == name else { continue }
                var media = tracks[track].segments[place].media ?? Segment.Media(source: .unknown)
                (media.source, media.sourceLength) = (.file(id: id), length ?? media.sourceLength)
                tracks[track].segments[place].content = .media(media)
            }
        }
    }
}

extension Segment {
    /// Whether it comes from a file, and is neither made from words nor a title.
    fileprivate var isFile: Bool {
        switch media?.source {
        case .generated, .music: false
        case .file, .unknown: true
        case nil: title == nil
        }
    }
}
