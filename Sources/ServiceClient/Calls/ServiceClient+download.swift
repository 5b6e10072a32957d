import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1
import ServiceProtocol

extension ServiceClient {
    /// Fetches a finished export.
    ///
    /// What has come lies in `<file>.part` until it is whole, so a cut download goes on where it stopped, and a file
    /// under its own name is always a whole one.
    /// - Parameters:
    ///   - url: where the service says the file is; nil for its fall-back address.
    ///   - progress: is told the share that has come, 0–1, where the length is known.
    public func download(
        render id: String,
        url: String?,
        to file: URL,
        progress: @escaping @Sendable (Double) -> Void = { _ in }
    ) async throws {
        let part = file.appendingPathExtension("part")
        let base = try await configuration.baseAddress()
        let address = Self.absolute(url ?? ServicePaths.download(render: id), base: base)
        if Transport.origin(of: address) == Transport.origin(of: base) {
            let path = String(address.dropFirst(Transport.origin(of: base).count))
            try await authorized { token in
                var request = try await self.request(.GET, path, .none, token: token)
                request.url = address
                request.headers.replaceOrAdd(name: "Accept", value: "*/*")
                try await self.fetch(request, into: part, progress: progress)
            }
        } else {
            // The token belongs to the service; a file store elsewhere has no business with it, nor it with a refusal.
            do {
                try await fetch(HTTPClientRequest(url: address), into: part, progress: progress)
            } catch ServiceError.code(let code, let message, _) {
                throw ServiceError.http(status: code.number, detail: message)
            }
        }
        guard rename(part.path, file.path) == 0 else {
            throw ServiceError.localFile(path: file.path, reason: "cannot be written; the film is in \(part.path)")
        }
    }

    private func fetch(
        _ original: HTTPClientRequest,
        into part: URL,
        progress: (Double) -> Void
    ) async throws {
        var request = original
        var have = (try? part.resourceValues(forKeys: [.fileSizeKey]).fileSize) ?? 0
        if have > 0 { request.headers.add(name: "Range", value: "bytes=\(have)-") }
        let response = try await downloads.execute(request, timeout: .minutes(30))
        switch response.status {
        case .partialContent: break
        case .ok: have = 0
        case .rangeNotSatisfiable where have > 0:
            // What lies there belongs to some other file: begin anew.
            try? FileManager.default.removeItem(at: part)
            return try await fetch(original, into: part, progress: progress)
        default:
            _ = try await Transport.json(of: response, address: request.url)
            throw ServiceError.http(status: Int(response.status.code), detail: "")
        }
        let rest = response.headers.first(name: "Content-Length").flatMap { Int($0) }
        let expected = rest.map { $0 + have }
        let handle = try Self.openForWriting(part, keeping: have)
        defer { try? handle.close() }
        var got = have
        do {
            for try await var buffer in response.body {
                guard let bytes = buffer.readBytes(length: buffer.readableBytes) else { continue }
                try Self.write(bytes, to: handle, path: part.path)
                got += bytes.count
                if let expected, expected > 0 { progress(Double(got) / Double(expected)) }
            }
        } catch let error as ServiceError {
            throw error
        } catch {
            if error is CancellationError || Task.isCancelled { throw CancellationError() }
            throw ServiceError.shortDownload(expected: expected ?? 0, got: got)
        }
        guard got > 0, expected == nil || expected == got else {
            throw ServiceError.shortDownload(expected: expected ?? 0, got: got)
        }
    }

    private static func openForWriting(_ part: URL, keeping length: Int) throws(ServiceError) -> FileHandle {
        let manager = FileManager.default
        do {
            try manager.createDirectory(at: part.deletingLastPathComponent(), withIntermediateDirectories: true)
            if !manager.fileExists(atPath: part.path) {
                // A failure to make it shows when it is opened on the next line.
                _ = manager.createFile(atPath: part.path, contents: nil)
            }
            let handle = try FileHandle(forWritingTo: part)
            try handle.truncate(atOffset: UInt64(length))
            try handle.seek(toOffset: UInt64(length))
            return handle
        } catch {
            throw .localFile(path: part.path, reason: "cannot be written (\(error.localizedDescription))")
        }
    }

    private static func write(_ bytes: [UInt8], to handle: FileHandle, path: String) throws(ServiceError) {
        do {
            try handle.write(contentsOf: bytes)
        } catch {
            throw .localFile(path: path, reason: "cannot be written; is the disk full?")
        }
    }

    private static func absolute(_ address: String, base: String) -> String {
        address.hasPrefix("http://") || address.hasPrefix("https://") ? address : base + address
    }
}
