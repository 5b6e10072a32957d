import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1
import ServiceProtocol

// A film that comes in one answer, or in several.
extension ServiceClient {
    /// How many answers are asked for at most: a store may give little with each, but not be listened to for ever.
    private static let mostAnswers = 1000

    /// How often a film is begun anew, where what comes later is not the rest of what came.
    private static let mostBeginnings = 2

    /// What an answer leaves to be done.
    private enum Outcome {
        case whole
        /// More is certain to be there.
        case part
        /// The body had no length and ended, cut or not, before what the service says.
        case perhapsCut
        /// What lies there is not the beginning of this film.
        case otherFilm
    }

    /// Asks for what is missing until nothing is.
    func fetch(
        _ request: HTTPClientRequest,
        isService: Bool,
        for expected: ExpectedFilm,
        progress: (Double) -> Void
    ) async throws {
        var beginnings = 0
        var isSecondLook = false
        for _ in 0..<Self.mostAnswers {
            let outcome = try await fetchMore(
                request,
                isService: isService,
                for: expected,
                isSecondLook: isSecondLook,
                progress: progress
            )
            switch outcome {
            case .whole: return
            case .part: isSecondLook = false
            case .perhapsCut:
                // Whether there is more is asked once.
                if isSecondLook { return }
                isSecondLook = true
            case .otherFilm:
                beginnings += 1
                guard beginnings <= Self.mostBeginnings else {
                    throw ServiceError.unreadable(what: .mixedParts)
                }
                try expected.part.keep(0)
                isSecondLook = false
            }
        }
        throw ServiceError.shortDownload(expected: expected.promised ?? 0, got: expected.part.length)
    }

    /// - Parameter isSecondLook: whether this asks only if there is more after what came. Nothing but more of it tells
    ///   that: by any other answer, or none, no more is known, and what came is the film.
    private func fetchMore(
        _ original: HTTPClientRequest,
        isService: Bool,
        for expected: ExpectedFilm,
        isSecondLook: Bool,
        progress: (Double) -> Void
    ) async throws -> Outcome {
        let part = expected.part
        var request = original
        let have = part.length
        if have > 0 { request.headers.add(name: "Range", value: "bytes=\(have)-") }
        let response: HTTPClientResponse
        do {
            response = try await downloads.follow(request, timeout: .minutes(2))
        } catch is ServiceError where isSecondLook {
            return .whole
        }
        let range = ContentRange(response.headers.first(name: "Content-Range"))
        let goesOn = response.status == .partialContent && !response.isDocument && range?.first == have
        if isSecondLook, !goesOn { return .whole }
        // Neither its parts nor its length would be those of the film.
        guard !response.isPacked else { throw ServiceError.unreadable(what: .packedFilm) }
        switch response.status {
        case .ok where response.isDocument, .partialContent where response.isDocument:
            // A refusal may come with status 200, and a web page is no film either; neither takes a film's place.
            throw try await Self.error(in: response, isService: isService)
        case .partialContent where goesOn: break
        case .ok: try part.keep(0)
        case .partialContent where have > 0, .rangeNotSatisfiable where have > 0: return .otherFilm
        default:
            throw try await Self.error(in: response, isService: isService)
        }
        let lengths = BodyLengths(of: response, from: part.length, range: goesOn ? range : nil)
        try await write(response.body, for: expected, lengths, progress: progress)
        if try lengths.isMissingSome(after: part.length, since: have) { return .part }
        guard lengths.isOpen, let promised = expected.promised else { return .whole }
        return part.length < promised ? .perhapsCut : .whole
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
        return [200, 206].contains(status) ? .unreadable(what: .noFilm) : .http(status: status, detail: detail)
    }

    private func write(
        _ body: HTTPClientResponse.Body,
        for expected: ExpectedFilm,
        _ lengths: BodyLengths,
        progress: (Double) -> Void
    ) async throws {
        let writer = try expected.part.openAtEnd()
        defer { writer.close() }
        let whole = lengths.whole ?? expected.promised
        var isChecked = false
        do {
            for try await buffer in body {
                try writer.write(Array(buffer.readableBytesView))
                if !isChecked, writer.length >= MediaSignature.length {
                    // Nobody waits for the end of a page that never ends.
                    _ = try expected.checkedKind()
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

extension HTTPClientResponse {
    /// Whether it has to be unpacked, and is no error.
    fileprivate var isPacked: Bool {
        status.code < 300
            && headers[canonicalForm: "Content-Encoding"].contains { $0.lowercased() != "identity" }
    }
}
