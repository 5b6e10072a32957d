import ExactJSON
import Foundation
import ServiceClient
import ServiceProtocol
import Timeline

// One job from the draft to the file; every step is on disk before it is taken.
extension RenderQueue {
    func run(_ job: inout RenderJob) async throws {
        // It may come from an earlier program, and what stands there may have changed since it was asked for.
        if try makeWay(for: &job) { try noteStep(job) }
        while true {
            if case .saved = job.phase {
                // The other program tells its steps on disk only, so they are looked up there.
                while try store.isSessionBusyElsewhere(job.sessionID, service: service) {
                    try await clock.sleep(for: schedule.others)
                }
                guard try await !takeFormer(&job) else { continue }
                try await handOver(&job)
                job.phase = .rendering(0)
                try noteStep(job)
            }
            if case .rendering = job.phase {
                guard try await poll(&job) else { continue }
            }
            guard case .downloading(let url, _) = job.phase else { return }
            do {
                return try await download(&job, url)
            } catch let error as ServiceError where job.former == job.renderID && error.saysNothingOfTheFilm {
                // The film of the try before cannot be had: it is made anew.
                try beginAnew(&job)
            }
        }
    }

    /// Gives a job a free name beside its own where something stands in its way by now that no film may replace; whether
    /// it did. What was made already is not lost for that.
    func makeWay(for job: inout RenderJob) throws -> Bool {
        let asked = Destination(job.file)
        do {
            try asked.check()
            return false
        } catch {
            // Beside a device is no place for films.
            if asked.isDevice { throw error }
        }
        job.file = try FreeName.next(to: asked.file) { try store.isTaken($0) }
        job.note = FilmNotes(job, in: wording).onOtherName(than: asked.file)
        let place = Destination(job.file)
        if case .downloading = job.phase { asked.movePart(to: place) }
        job.standing = place.standing
        return true
    }

    /// Asks after a job until it is rendered; false if it is to be handed over once more.
    ///
    /// What comes in the place of an answer says nothing of the film, which is made all the same: it counts as a poll
    /// that brought no news.
    private func poll(_ job: inout RenderJob) async throws -> Bool {
        var patience = Patience(schedule)
        for pause in schedule.pauses {
            try await clock.sleep(for: pause)
            let status: RenderStatus
            do {
                status = try await client.poll(render: job.renderID)
                patience.renew()
            } catch let error as ServiceError where error.saysNothingOfTheFilm && patience.bears(error) {
                continue
            }
            switch status.phase {
            case .pending, .processing:
                job.phase = .rendering(status.progress / 100)
                try noteStep(job)
            case .completed:
                try becomeRendered(&job, status)
                return true
            case .failed where job.attempt == 1 && client.traits.rendersAreTriedTwice:
                job.attempt = 2
                try beginAnew(&job, after: job.renderID)
                return false
            case .failed:
                throw RenderError.failed(reason: status.reason)
            }
        }
        throw RenderError.unfinished(minutes: schedule.minutes)
    }

    private func becomeRendered(_ job: inout RenderJob, _ status: RenderStatus) throws {
        // A part left there by an earlier export is of another film; only what this one has fetched may go on.
        Destination(job.file).removePart()
        job.promisedSize = status.size
        job.note = FilmNotes(job, in: wording).onLength(status.duration)
        job.phase = .downloading(url: status.url, 0)
        try noteStep(job)
    }

    /// Has a job begin again under a new number.
    /// - Parameter former: the number that is asked after before.
    private func beginAnew(_ job: inout RenderJob, after former: String? = nil) throws {
        job.renderID = try newNumber().id
        job.former = former
        job.phase = .saved
        try noteStep(job)
    }

    /// Takes the film of the try before where it is there by now; whether it is.
    private func takeFormer(_ job: inout RenderJob) async throws -> Bool {
        guard let former = job.former else { return false }
        guard case .isThere(let status) = try await lookUp(former), status.phase == .completed else {
            job.former = nil
            try noteStep(job)
            return false
        }
        job.renderID = former
        try becomeRendered(&job, status)
        return true
    }

    /// Makes a call that does no harm when it is made again, until it goes well or patience ends.
    ///
    /// Only the service's own word ends a job, and that is no error: whatever else comes in its place, a page of a proxy,
    /// half an answer, a refusal, says nothing of the film, which is made all the same.
    func patiently<Answer: Sendable>(
        _ call: @Sendable () async throws -> Answer
    ) async throws -> Answer {
        for pause in schedule.retries {
            do {
                return try await call()
            } catch let error as ServiceError where error.saysNothingOfTheFilm {
                try await clock.sleep(for: pause)
            }
        }
        return try await call()
    }

    private func download(_ job: inout RenderJob, _ url: String?) async throws {
        let current = job
        let store = store
        let place = client.traits.filmsAreFetchedByNumber ? nil : url
        let film = try await patiently {
            try await self.client.download(
                render: current.renderID,
                url: place,
                size: current.promisedSize,
                format: current.output.format,
                to: current.file,
                progress: { share in
                    var step = current
                    step.phase = .downloading(url: url, share)
                    let told = step
                    Task { await self.tell(told) }
                },
                as: { try store.place(forFilmOf: current) }
            )
        }
        job.note = FilmNotes(job, in: wording).onFilm(film)
        job.file = film.file
        job.phase = .done(size: film.size)
        try noteStep(job)
    }
}

extension ProjectStore {
    /// The name that a film takes when it is whole: the one that was asked for, unless something else stands there by
    /// now than what was to be replaced.
    func place(forFilmOf job: RenderJob) throws -> FilmPlace {
        let destination = Destination(job.file)
        if destination.isFree { return FilmPlace(job.file, mayReplace: false) }
        if destination.mayBeTaken(since: job.standing) { return FilmPlace(job.file, mayReplace: true) }
        if let size = destination.fileSize, try isFilm([job.file.path], size: size) {
            return FilmPlace(job.file, mayReplace: true)
        }
        return FilmPlace(try FreeName.next(to: job.file) { try isTaken($0) }, mayReplace: false)
    }
}
