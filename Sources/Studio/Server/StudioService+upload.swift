import ExactJSON
import Foundation
import HTTPTypes
import Hummingbird
import Multipart
import NIOCore
import Rendering
import ServiceProtocol
import Timeline
import WebRoutes

extension StudioService {
    /// Files for a session: `multipart/form-data`, field `files`, streamed to disk; or addresses to fetch from.
    @Sendable func upload(_ request: Request, _ context: StudioContext) async throws -> StudioAnswer {
        let session = try session(request, context)
        let contentType = request.headers[.contentType] ?? ""
        let scratch = try folders.newScratch()
        defer { try? FileManager.default.removeItem(at: scratch) }
        let taken: [(file: ReceivedFile, record: MediaRecord)]
        if contentType.lowercased().hasPrefix("multipart/form-data") {
            let received = try await receive(request, contentType: contentType, into: scratch)
            guard !received.isEmpty else { throw StudioError.badRequest("There is no file in the field \"files\".") }
            taken = try await examine(received, session: session.id)
        } else {
            let body = try await request.json()
            // A fetch may take minutes: it ends when nobody waits for it any more.
            taken = try await context.whileListening {
                try await fetches.run(.web) {
                    try await examine(try await fetch(addressesIn: body, into: scratch), session: session.id)
                }
            }
        }
        // All of them are known to be good before the first is kept.
        for (file, record) in taken {
            try FileManager.default.moveItem(at: file.place, to: folders.media.appending(path: record.file))
            try store.add(record)
        }
        return .success([
            "files": .array(taken.map { UploadedFile($0.record).json }),
            "session_state_applied": true,
        ])
    }

    /// A file that has come, still in the scratch folder.
    private struct ReceivedFile: Sendable {
        let name: String
        let place: URL
    }

    static func checkName(_ name: String) throws {
        guard AcceptedMedia.accepts(fileName: name) else {
            throw StudioError(
                code: .unsupportedFile,
                message: "Files of this kind are not taken. Accepted are \(AcceptedMedia.list)."
            )
        }
    }

    /// The last part of a name, without anything that could make it more than a name.
    static func baseName(_ name: String) -> String {
        let last = name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? "file"
        let shown = last.unicodeScalars.filter { !CharacterSet.controlCharacters.contains($0) }
        return String(String(String.UnicodeScalarView(shown)).prefix(200))
    }

    private func newPlace(for name: String, in scratch: URL) throws -> ReceivedFile {
        let name = Self.baseName(name)
        try Self.checkName(name)
        let kind = (name.split(separator: ".").last ?? "bin").lowercased()
        let place = scratch.appending(path: "\(UUID().uuidString.lowercased()).\(kind)")
        _ = FileManager.default.createFile(atPath: place.path, contents: nil, attributes: [.posixPermissions: 0o600])
        return ReceivedFile(name: name, place: place)
    }

    private func receive(_ request: Request, contentType: String, into scratch: URL) async throws -> [ReceivedFile] {
        do {
            var parser = MultipartParser(boundary: try MultipartBoundary.parse(contentType: contentType))
            var files: [ReceivedFile] = []
            var open: FileHandle?
            var size = 0
            for try await buffer in request.body {
                for item in try parser.feed(buffer.readableBytesView) {
                    switch item {
                    case .partBegan(let part):
                        guard part.name == "files", let name = part.filename else { continue }
                        let file = try newPlace(for: name, in: scratch)
                        files.append(file)
                        open = try FileHandle(forWritingTo: file.place)
                        size = 0
                    case .body(let bytes):
                        guard let open else { continue }
                        size += bytes.count
                        guard size <= AcceptedMedia.largest else { throw StudioError.tooLarge() }
                        try open.write(contentsOf: bytes)
                    case .partEnded:
                        try open?.close()
                        open = nil
                    case .finished: break
                    }
                }
            }
            try parser.finish()
            return files
        } catch let error as MultipartError {
            throw StudioError.badRequest("The upload cannot be read: \(error.description)")
        }
    }

    private func fetch(addressesIn body: JSON, into scratch: URL) async throws -> [ReceivedFile] {
        let fetch = AddressFetch { [settings] in settings.fetchesPrivate || $0.isPublic }
        let said = (body["urls"]?.array ?? []).map(\.string)
        guard !said.isEmpty, said.count <= fetch.limits.addresses else {
            throw StudioError.badRequest("The field \"urls\" takes 1 to \(fetch.limits.addresses) addresses.")
        }
        // All of them are looked at before the first is fetched.
        let files = try said.map { text in
            let address = try FetchAddress(text ?? "")
            return (address: address, file: try newPlace(for: address.fileName, in: scratch))
        }
        try await fetch.fetch(files.map { ($0.address, $0.file.place) })
        return files.map(\.file)
    }

    private func examine(
        _ files: [ReceivedFile],
        session: String
    ) async throws -> [(file: ReceivedFile, record: MediaRecord)] {
        var taken: [(ReceivedFile, MediaRecord)] = []
        for file in files { taken.append((file, try await examine(file, session: session))) }
        return taken
    }

    /// Looks into a file: its name may say anything.
    private func examine(_ file: ReceivedFile, session: String) async throws -> MediaRecord {
        let info: MediaInfo
        do {
            info = try await probes.info(of: file.place.path)
        } catch {
            // The probe names our scratch file, which tells the user nothing.
            let reason = error.description.replacingOccurrences(of: file.place.path, with: file.name)
            throw StudioError(code: .unsupportedFile, message: reason)
        }
        let kind: MediaFormat.Content = info.video == nil ? .audio : info.isStill ? .image : .video
        return MediaRecord(
            id: UUID().uuidString.lowercased(),
            sessionID: session,
            name: file.name,
            file: file.place.lastPathComponent,
            kind: kind.rawValue,
            duration: info.duration,
            width: info.video?.width,
            height: info.video?.height,
            created: Date(),
            streams: info.streamWords.joined(separator: "\n")
        )
    }
}
