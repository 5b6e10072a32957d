import Foundation
import ServiceProtocol
import Synchronization

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// Fetches a file from the web to disk, and not a byte more than is taken.
final class AddressFetch: NSObject, URLSessionDownloadDelegate, Sendable {
    private let place: URL
    private let host: String
    private let outcome = Mutex<Result<Void, any Error>?>(nil)
    private let done: AsyncStream<Void>.Continuation
    private let ended: AsyncStream<Void>

    private init(place: URL, host: String) {
        self.place = place
        self.host = host
        (ended, done) = AsyncStream.makeStream()
    }

    /// Fetches an address into a file that must not be there yet.
    /// - Throws: a `StudioError` for a refusal, a failure, or a file that is too large.
    static func fetch(_ address: URL, to place: URL) async throws {
        let fetch = AddressFetch(place: place, host: address.host() ?? "the server")
        let session = URLSession(configuration: .ephemeral, delegate: fetch, delegateQueue: nil)
        let task = session.downloadTask(with: address)
        await withTaskCancellationHandler {
            task.resume()
            _ = await fetch.ended.first { _ in true }
        } onCancel: {
            task.cancel()
        }
        session.finishTasksAndInvalidate()
        try Task.checkCancellation()
        try fetch.outcome.withLock { $0 }?.get()
    }

    private func end(_ result: Result<Void, any Error>) {
        outcome.withLock { $0 = $0 ?? result }
        done.yield()
    }

    private static let tooLarge = StudioError(
        code: .fileTooLarge,
        message: "The file is larger than 200 MB. Compress or trim it."
    )

    func urlSession(
        _ session: URLSession,
        downloadTask: URLSessionDownloadTask,
        didWriteData: Int64,
        totalBytesWritten: Int64,
        totalBytesExpectedToWrite: Int64
    ) {
        guard max(totalBytesWritten, totalBytesExpectedToWrite) > AcceptedMedia.largest else { return }
        end(.failure(Self.tooLarge))
        downloadTask.cancel()
    }

    func urlSession(
        _ session: URLSession,
        downloadTask: URLSessionDownloadTask,
        didFinishDownloadingTo location: URL
    ) {
        let status = (downloadTask.response as? HTTPURLResponse)?.statusCode ?? 200
        guard (200..<300).contains(status) else {
            return end(.failure(StudioError.badRequest("\(host) answered with HTTP \(status).")))
        }
        // The file is gone when this call returns, so it is moved now.
        end(Result { try FileManager.default.moveItem(at: location, to: place) })
    }

    func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
        guard let error else { return end(.success(())) }
        end(.failure(StudioError.badRequest("\(host) cannot be fetched: \(error.localizedDescription)")))
    }
}
