import ExactJSON
import Foundation
import ServiceClient
import ServiceProtocol

// One job from the draft to the file; every step is on disk before it is taken.
extension RenderQueue {
    func run(_ job: inout RenderJob) async throws {
        while true {
            if case .saved = job.phase {
                // The other program tells its steps on disk only, so they are looked up there.
                while try store.isSessionBusyElsewhere(job.sessionID, service: service) {
                    try await clock.sleep(for: pace.others)
                }
                try await handOver(job)
                job.phase = .rendering(0)
                try noteStep(job)
            }
            if case .rendering = job.phase {
                guard try await poll(&job) else { continue }
            }
            guard case .downloading(let url, _) = job.phase else { return }
            return try await download(&job, url)
        }
    }

    /// Hands a job over, once: before it is sent again under the same number, the service is asked whether it has it.
    private func handOver(_ job: RenderJob) async throws {
        let request = RenderRequest(id: job.renderID, sessionID: job.sessionID, draft: job.draft, output: job.output)
        for pause in pace.retries {
            if mayHaveBeenSent(job.renderID), try await isThere(job.renderID) { return }
            do {
                return try await client.submit(request)
            } catch let error as ServiceError where error.mayPass {
                try await clock.sleep(for: pause)
            }
        }
        if try await isThere(job.renderID) { return }
        try await client.submit(request)
    }

    private func isThere(_ id: String) async throws -> Bool {
        do {
            _ = try await patiently { try await self.client.poll(render: id) }
            return true
        } catch let error as ServiceError {
            switch error {
            // No such job, in any of the ways in which a service may say so.
            case .http(404, _), .unreadable, .refused: return false
            default: throw error
            }
        }
    }

    /// Asks after a job until it is rendered; false if it is to be handed over once more.
    private func poll(_ job: inout RenderJob) async throws -> Bool {
        for pause in pace.pauses {
            try await clock.sleep(for: pause)
            let id = job.renderID
            let status = try await patiently { try await self.client.poll(render: id) }
            switch status.phase {
            case .pending, .processing:
                job.phase = .rendering(status.progress / 100)
                try noteStep(job)
            case .completed:
                // A part left there by an earlier export is of another film; only what this one has fetched may go on.
                try? FileManager.default.removeItem(at: job.file.appendingPathExtension("part"))
                job.promisedSize = status.size
                job.phase = .downloading(url: status.url, 0)
                try noteStep(job)
                return true
            case .failed where job.attempt == 1 && client.kind == .hosted:
                // The hosted farm fails now and then for no reason of the draft's; by its own word, once more.
                job.attempt = 2
                job.renderID = try newNumber().id
                job.phase = .saved
                try noteStep(job)
                return false
            case .failed:
                throw RenderFailed(reason: status.reason ?? "The service gave no reason.")
            }
        }
        throw RenderFailed(reason: "The service has not finished it in \(pace.inWords). Retry it, or try later.")
    }

    /// Makes a call that does no harm when it is made again, until it goes well or patience ends.
    private func patiently<Answer: Sendable>(
        _ call: @Sendable () async throws -> Answer
    ) async throws -> Answer {
        for pause in pace.retries {
            do {
                return try await call()
            } catch let error as ServiceError where error.mayPass {
                try await clock.sleep(for: pause)
            }
        }
        return try await call()
    }

    private func download(_ job: inout RenderJob, _ url: String?) async throws {
        let current = job
        // The studio may listen elsewhere by now, so its films are asked for by number and not by an old address.
        let place = client.kind == .studio ? nil : url
        try await patiently {
            try await self.client.download(
                render: current.renderID,
                url: place,
                size: current.promisedSize,
                to: current.file
            ) { share in
                var step = current
                step.phase = .downloading(url: url, share)
                let told = step
                Task { await self.tell(told) }
            }
        }
        let size = try job.file.resourceValues(forKeys: [.fileSizeKey]).fileSize ?? 0
        job.phase = .done(size: size)
        try noteStep(job)
    }
}

/// The service could not render a draft.
struct RenderFailed: Error, CustomStringConvertible {
    let reason: String

    var description: String { reason }
}

extension ServiceError {
    /// Whether asking again may do, and does no harm.
    fileprivate var mayPass: Bool {
        switch self {
        case .unreachable, .timedOut, .connectionLost, .shortDownload: true
        case .refused(let refusal): refusal.code == .rateLimited
        case .http(let status, _): status >= 500
        default: false
        }
    }
}
