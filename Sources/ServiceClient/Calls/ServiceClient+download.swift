import AsyncHTTPClient
import Foundation
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
    ///   - place: is asked for the film's name when it is whole, and again where something came there meanwhile; by
    ///     default the file, whatever stands there.
    @discardableResult
    public func download(
        render id: String,
        url: String?,
        size: Int? = nil,
        format: String? = nil,
        to file: URL,
        progress: @escaping @Sendable (Double) -> Void = { _ in },
        as place: (@Sendable () throws -> FilmPlace)? = nil
    ) async throws -> DownloadedFilm {
        let expected = ExpectedFilm(
            part: PartialFile(beside: file),
            promised: size,
            format: format ?? file.pathExtension
        )
        let fallback = ServicePaths.download(render: id)
        var kind: MediaSignature
        do {
            kind = try await fetch(address: url ?? fallback, for: expected, progress: progress)
        } catch let error as ServiceError where url != nil && error.isOfAddress {
            kind = try await fetch(address: fallback, for: expected, progress: progress)
        }
        let length = expected.part.length
        let film = try expected.part.becomeWhole { try place?() ?? FilmPlace(file, mayReplace: true) }
        return DownloadedFilm(file: film, size: length, kind: kind)
    }

    private func fetch(
        address: String,
        for expected: ExpectedFilm,
        progress: (Double) -> Void
    ) async throws -> MediaSignature {
        let base = try await configuration.baseAddress()
        guard let service = WebAddress(base), let address = service.meant(by: address, base: base) else {
            throw ServiceError.unreachable(address: Transport.origin(of: address), reason: .badAddress)
        }
        if address.isSameOrigin(as: service) {
            try await authorized { attempt in
                var request = try await self.request(.GET, "", .none, as: attempt.credentials)
                request.url = address.text
                request.headers.replaceOrAdd(name: "Accept", value: "*/*")
                request.headers.replaceOrAdd(name: "Accept-Encoding", value: "identity")
                try await self.fetch(request, isService: true, for: expected, progress: progress)
            }
        } else {
            // The token belongs to the service; a file store elsewhere has no business with it.
            var request = HTTPClientRequest(url: address.text)
            request.headers.add(name: "Accept-Encoding", value: "identity")
            try await fetch(request, isService: false, for: expected, progress: progress)
        }
        return try expected.checkedKind()
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
        case .unreachable, .proxy, .unreadable, .redirected: true
        default: false
        }
    }
}
