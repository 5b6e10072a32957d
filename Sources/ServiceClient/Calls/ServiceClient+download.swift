import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1
import ServiceProtocol

extension ServiceClient {
    /// Fetches a finished export.
    ///
    /// What has come lies in `<file>.part` until it is whole, so a cut download goes on where it stopped, and a file
    /// under its own name is always a whole one. An address that turns the caller away, leads nowhere or holds no film
    /// is given up for the service's fall-back address.
    /// - Parameters:
    ///   - url: where the service says the file is; nil for its fall-back address.
    ///   - size: how long the service says the file is, in bytes; nil where it does not. A film of another length is
    ///     told and no failure.
    ///   - format: the kind of file that was asked for; nil for that of the file's name.
    ///   - progress: is told the share that has come, 0–1, where the length is known.
    ///   - place: is asked for the film's name when it is whole; by default the file.
    @discardableResult
    public func download(
        render id: String,
        url: String?,
        size: Int? = nil,
        format: String? = nil,
        to file: URL,
        progress: @escaping @Sendable (Double) -> Void = { _ in },
        as place: (@Sendable () throws -> URL)? = nil
    ) async throws -> DownloadedFilm {
        let wish = FilmWish(part: PartialFile(beside: file), promised: size, format: format ?? file.pathExtension)
        let fallback = ServicePaths.download(render: id)
        var kind: MediaSignature
        do {
            kind = try await fetch(address: url ?? fallback, for: wish, progress: progress)
        } catch let error as ServiceError where url != nil && error.isOfAddress {
            kind = try await fetch(address: fallback, for: wish, progress: progress)
        }
        let length = wish.part.length
        let film = try place?() ?? file
        try wish.part.becomeWhole(as: film)
        return DownloadedFilm(file: film, size: length, kind: kind)
    }

    private func fetch(
        address: String,
        for wish: FilmWish,
        progress: (Double) -> Void
    ) async throws -> MediaSignature {
        let base = try await configuration.baseAddress()
        guard let service = WebAddress(base), let address = service.meant(by: address, base: base) else {
            throw ServiceError.unreachable(address: Transport.origin(of: address), reason: "no valid address")
        }
        if address.isSameOrigin(as: service) {
            try await authorized { attempt in
                var request = try await self.request(.GET, "", .none, as: attempt.credentials)
                request.url = address.text
                request.headers.replaceOrAdd(name: "Accept", value: "*/*")
                try await self.fetch(request, isService: true, for: wish, progress: progress)
            }
        } else {
            // The token belongs to the service; a file store elsewhere has no business with it.
            let request = HTTPClientRequest(url: address.text)
            try await fetch(request, isService: false, for: wish, progress: progress)
        }
        return try wish.checkedKind()
    }

    /// - Parameter isSecondLook: whether this asks only if there is more behind what came without a length.
    private func fetch(
        _ original: HTTPClientRequest,
        isService: Bool,
        for wish: FilmWish,
        isSecondLook: Bool = false,
        progress: (Double) -> Void
    ) async throws {
        let part = wish.part
        var request = original
        let have = part.length
        if have > 0 { request.headers.add(name: "Range", value: "bytes=\(have)-") }
        let response = try await downloads.follow(request, timeout: .minutes(2))
        let range = ContentRange(response.headers.first(name: "Content-Range"))
        switch response.status {
        case .ok where response.isDocument, .partialContent where response.isDocument:
            // A refusal may come with status 200, and a web page is no film either; neither takes a film's place.
            throw try await Self.error(in: response, isService: isService)
        case .partialContent where range?.first == have: break
        case .ok: try part.keep(0)
        case .rangeNotSatisfiable where isSecondLook: return
        case .partialContent where have > 0, .rangeNotSatisfiable where have > 0:
            // What lies there is not the beginning of this film: begin anew.
            try part.keep(0)
            return try await fetch(original, isService: isService, for: wish, progress: progress)
        default:
            throw try await Self.error(in: response, isService: isService)
        }
        let isPart = response.status == .partialContent
        let lengths = BodyLengths(of: response, from: part.length, range: isPart ? range : nil)
        try await write(response.body, for: wish, lengths, progress: progress)
        if try lengths.isMissingSome(after: part.length, since: have) {
            return try await fetch(original, isService: isService, for: wish, progress: progress)
        }
        // A body without a length ends where the connection does, cut or not: whether there is more is asked once.
        guard lengths.isOpen, let promised = wish.promised, part.length < promised, !isSecondLook else { return }
        try await fetch(original, isService: isService, for: wish, isSecondLook: true, progress: progress)
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
        return [200, 206].contains(status) ? .unreadable(what: "it is no film") : .http(status: status, detail: detail)
    }

    private func write(
        _ body: HTTPClientResponse.Body,
        for wish: FilmWish,
        _ lengths: BodyLengths,
        progress: (Double) -> Void
    ) async throws {
        let writer = try wish.part.openAtEnd()
        defer { writer.close() }
        let whole = lengths.whole ?? wish.promised
        var isChecked = false
        do {
            for try await buffer in body {
                try writer.write(Array(buffer.readableBytesView))
                if !isChecked, writer.length >= MediaSignature.length {
                    // Nobody waits for the end of a page that never ends.
                    _ = try wish.checkedKind()
                    isChecked = true
                }
                if let whole, whole > 0 { progress(min(1, Double(writer.length) / Double(whole))) }
            }
        } catch let error as ServiceError {
            throw error
        } catch {
            if error is CancellationError || Task.isCancelled { throw CancellationError() }
            throw ServiceError.shortDownload(expected: whole ?? 0, got: writer.length)
        }
        guard writer.length > 0, lengths.end == nil || lengths.end == writer.length else {
            throw ServiceError.shortDownload(expected: whole ?? 0, got: writer.length)
        }
    }
}

extension WebAddress {
    /// The address that an answer of the service means: a whole one, one on another host, or a path on this one.
    fileprivate func meant(by text: String, base: String) -> WebAddress? {
        if text.hasPrefix("/"), !text.hasPrefix("//") { return WebAddress(base + text) }
        if text.hasPrefix("//") || text.firstRange(of: "://") != nil { return leading(to: text) }
        return WebAddress("\(base)/\(text)")
    }
}

extension ServiceError {
    /// Whether it is the address that gives no film, so that another one has to be tried.
    fileprivate var isOfAddress: Bool {
        switch self {
        case .http(let status, _): status < 500
        case .refused(let refusal): refusal.code != .rateLimited
        case .unreachable, .unreadable: true
        default: false
        }
    }
}
