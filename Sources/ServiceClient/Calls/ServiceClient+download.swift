import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1
import ServiceProtocol

extension ServiceClient {
    /// Fetches a finished export.
    ///
    /// What has come lies in `<file>.part` until it is whole, so a cut download goes on where it stopped, and a file
    /// under its own name is always a whole one. An address that refuses, as one that has run out does, is given up for
    /// the service's fall-back address.
    /// - Parameters:
    ///   - url: where the service says the file is; nil for its fall-back address.
    ///   - size: how long the service says the file is, in bytes; nil where it does not.
    ///   - progress: is told the share that has come, 0–1, where the length is known.
    public func download(
        render id: String,
        url: String?,
        size: Int? = nil,
        to file: URL,
        progress: @escaping @Sendable (Double) -> Void = { _ in }
    ) async throws {
        let part = PartialFile(beside: file, promised: size)
        let fallback = ServicePaths.download(render: id)
        do {
            try await fetch(address: url ?? fallback, into: part, progress: progress)
        } catch let error as ServiceError where url != nil && error.isRefusedAddress {
            try await fetch(address: fallback, into: part, progress: progress)
        }
        try part.becomeWhole()
    }

    private func fetch(
        address: String,
        into part: PartialFile,
        progress: (Double) -> Void
    ) async throws {
        let base = try await configuration.baseAddress()
        let address = Self.absolute(address, base: base)
        if Transport.origin(of: address) == Transport.origin(of: base) {
            let path = String(address.dropFirst(Transport.origin(of: base).count))
            try await authorized { attempt in
                var request = try await self.request(.GET, path, .none, as: attempt.credentials)
                request.url = address
                request.headers.replaceOrAdd(name: "Accept", value: "*/*")
                try await self.fetch(request, isService: true, into: part, progress: progress)
            }
        } else {
            // The token belongs to the service; a file store elsewhere has no business with it.
            try await fetch(HTTPClientRequest(url: address), isService: false, into: part, progress: progress)
        }
    }

    private func fetch(
        _ original: HTTPClientRequest,
        isService: Bool,
        into part: PartialFile,
        progress: (Double) -> Void
    ) async throws {
        var request = original
        let have = part.length
        if have > 0 { request.headers.add(name: "Range", value: "bytes=\(have)-") }
        let response = try await downloads.execute(request, timeout: .minutes(2))
        switch response.status {
        case .partialContent where response.rangeStart == have: break
        case .ok where response.isDocument:
            // A refusal may come with status 200, and a web page is no film either; neither takes a film's place.
            throw try await Self.error(in: response, isService: isService)
        case .ok: try part.keep(0)
        case .partialContent where have > 0, .rangeNotSatisfiable where have > 0:
            // What lies there is not the beginning of this film: begin anew.
            try part.keep(0)
            return try await fetch(original, isService: isService, into: part, progress: progress)
        default:
            throw try await Self.error(in: response, isService: isService)
        }
        let rest = response.headers.first(name: "Content-Length").flatMap { Int($0) }
        // As much as a number holds, where the store promises more than that.
        let expected = rest.map { rest in
            let (sum, overflows) = rest.addingReportingOverflow(part.length)
            return overflows ? .max : sum
        }
        try await write(response.body, to: part, expected: expected, progress: progress)
    }

    /// What an answer says that is no film. A file store elsewhere knows nothing of the service's codes.
    private static func error(in response: HTTPClientResponse, isService: Bool) async throws -> ServiceError {
        let status = Int(response.status.code)
        var detail = ""
        do {
            _ = try await Transport.json(of: response, address: "")
        } catch ServiceError.refused(let refusal) where !isService {
            detail = refusal.message
        }
        return status == 200 ? .unreadable(what: "it is no film") : .http(status: status, detail: detail)
    }

    private func write(
        _ body: HTTPClientResponse.Body,
        to part: PartialFile,
        expected: Int?,
        progress: (Double) -> Void
    ) async throws {
        let writer = try part.openAtEnd()
        defer { writer.close() }
        let whole = expected ?? part.promised
        do {
            for try await buffer in body {
                try writer.write(Array(buffer.readableBytesView))
                if let whole, whole > 0 { progress(min(1, Double(writer.length) / Double(whole))) }
            }
        } catch let error as ServiceError {
            throw error
        } catch {
            if error is CancellationError || Task.isCancelled { throw CancellationError() }
            throw ServiceError.shortDownload(expected: whole ?? 0, got: writer.length)
        }
        guard writer.length > 0, expected == nil || expected == writer.length else {
            throw ServiceError.shortDownload(expected: whole ?? 0, got: writer.length)
        }
        // Some stores send without a length; then the one that the service promised has to do.
        if expected == nil, let promised = part.promised, writer.length != promised {
            throw ServiceError.shortDownload(expected: promised, got: writer.length)
        }
    }

    private static func absolute(_ address: String, base: String) -> String {
        address.hasPrefix("http://") || address.hasPrefix("https://") ? address : base + address
    }
}

extension HTTPClientResponse {
    /// Where a part of a file begins: the first number of `Content-Range: bytes 100-199/200`.
    fileprivate var rangeStart: Int? {
        guard let range = headers.first(name: "Content-Range"), range.lowercased().hasPrefix("bytes ") else {
            return nil
        }
        return Int(range.dropFirst("bytes ".count).prefix { $0 != "-" })
    }
}

extension ServiceError {
    /// Whether an address turns the caller away for good, so that another one has to be tried.
    fileprivate var isRefusedAddress: Bool {
        if case .http(let status, _) = self { (400..<500).contains(status) } else { false }
    }
}
