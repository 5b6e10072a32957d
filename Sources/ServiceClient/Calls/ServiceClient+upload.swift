import AsyncHTTPClient
import ExactJSON
import Foundation
import Multipart
import NIOCore
import NIOHTTP1
import ServiceProtocol

extension ServiceClient {
    /// Uploads files from disk, streamed: no more of a file is in memory than one piece of it.
    ///
    /// Kind and size are checked before a byte is sent.
    /// - Parameter progress: is told the share sent so far, 0–1.
    public func upload(
        files: [URL],
        session: String,
        progress: @escaping @Sendable (Double) -> Void = { _ in }
    ) async throws -> [UploadedFile] {
        let parts = try files.map(Self.part(for:))
        let writer = MultipartWriter(parts: parts)
        let total = max(writer.contentLength, 1)
        let clients = transport.clients
        let body: @Sendable () throws -> HTTPClientRequest.Body = {
            .stream(
                UploadBody(pieces: writer.pieces, files: files, sizes: parts.map(\.byteCount), clients: clients) {
                    progress(Double($0) / Double(total))
                },
                length: .known(Int64(writer.contentLength))
            )
        }
        let data = try await call(
            .POST,
            ServicePaths.upload(session: session),
            .body(contentType: writer.contentType, body),
            timeout: .minutes(30)
        )
        return try Self.files(in: data)
    }

    /// Has the service fetch files from the web itself.
    /// - Throws: `ServiceError`: refused, not reachable within half an hour, or an answer that names no file.
    public func upload(addresses: [String], session: String) async throws -> [UploadedFile] {
        let body: JSON = ["urls": .array(addresses.map(JSON.string)), "source_type": "url"]
        let data = try await call(
            .POST,
            ServicePaths.upload(session: session),
            .json(body),
            timeout: .minutes(30)
        )
        return try Self.files(in: data)
    }

    /// Whether a file can be uploaded, as far as that is known before it is sent.
    /// - Throws: `ServiceError.unsupportedFile` or `.localFile`, by which the file would not be sent.
    public static func check(file: URL) throws(ServiceError) { _ = try part(for: file) }

    private static func part(for file: URL) throws(ServiceError) -> MultipartWriter.Part {
        let name = file.lastPathComponent
        guard let type = AcceptedMedia.mimeType(fileName: name) else { throw .unsupportedFile(name: name) }
        let values = try? file.resourceValues(forKeys: [.isRegularFileKey, .fileSizeKey])
        guard let values, values.isRegularFile == true, let size = values.fileSize else {
            throw .localFile(path: file.path, reason: .missing)
        }
        guard FileManager.default.isReadableFile(atPath: file.path) else {
            throw .localFile(path: file.path, reason: .closed)
        }
        guard size > 0 else { throw .localFile(path: file.path, reason: .empty) }
        guard size <= AcceptedMedia.largest else { throw .fileTooLarge(name: name, size: size) }
        return .init(MultipartPart(name: "files", filename: name, contentType: type), byteCount: size)
    }

    private static func files(in data: JSON) throws(ServiceError) -> [UploadedFile] {
        guard let files = data["files"]?.array, !files.isEmpty else {
            throw .unreadable(what: .noFileTaken)
        }
        return files.map(UploadedFile.init(json:))
    }
}

/// The bytes of a multipart body, read from disk piece by piece as the connection takes them.
private struct UploadBody: AsyncSequence, Sendable {
    typealias Element = ByteBuffer

    let pieces: [MultipartWriter.Piece]
    let files: [URL]
    let sizes: [Int]
    let clients: WebClients
    let onSent: @Sendable (Int) -> Void

    func makeAsyncIterator() -> Iterator {
        Iterator(pieces: pieces[...], files: files, clients: clients, onSent: onSent, sizes: sizes)
    }

    struct Iterator: AsyncIteratorProtocol {
        var pieces: ArraySlice<MultipartWriter.Piece>
        let files: [URL]
        let clients: WebClients
        let onSent: (Int) -> Void
        let sizes: [Int]
        var open: FileHandle?
        var current = URL(filePath: "/")
        var left = 0
        var sent = 0

        static let pieceSize = 256 * 1024

        mutating func next() async throws -> ByteBuffer? {
            try await clients.taken()
            while true {
                try Task.checkCancellation()
                if let open {
                    // Not a byte more than was promised, even if the file grows meanwhile.
                    let data = try Self.local(current) { try open.read(upToCount: Swift.min(Self.pieceSize, left)) }
                    if let data, !data.isEmpty {
                        left -= data.count
                        return sending(data)
                    }
                    try? open.close()
                    self.open = nil
                    guard left == 0 else {
                        throw ServiceError.localFile(path: current.path, reason: .changed)
                    }
                }
                switch pieces.popFirst() {
                case .none: return nil
                case .bytes(let bytes): return sending(bytes)
                case .content(of: let index):
                    current = files[index]
                    left = sizes[index]
                    open = try Self.local(current) { try FileHandle(forReadingFrom: files[index]) }
                }
            }
        }

        private static func local<Value>(_ file: URL, _ body: () throws -> Value) throws(ServiceError) -> Value {
            do {
                return try body()
            } catch {
                throw .localFile(path: file.path, reason: .unreadable)
            }
        }

        private mutating func sending(_ bytes: some Collection<UInt8>) -> ByteBuffer {
            sent += bytes.count
            onSent(sent)
            return ByteBuffer(bytes: bytes)
        }
    }
}
