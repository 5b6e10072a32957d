import EditLanguage

extension English {
    func jobIsKept(_ id: String) -> String { "\(id) is kept. It goes on with: reeldeck jobs wait \(id)" }
    var noExports: String { "There is no export yet. Make one with: reeldeck export" }
    func jobIsCancelled(_ id: String) -> String { "\(id) is cancelled." }

    func message(for failure: CommandFailure.Kind) -> String {
        switch failure {
        case .turn(let reason): reason
        case .shapeIsAsked: "The picture does not have its shape yet. Answer, then say export again."
        case .noShape: "The picture did not get its shape."
        case .export(let reason): "The export failed: \(reason)"
        case .exportCancelled: "The export was cancelled."
        case .exportNotOver(let id): "The export is not over. Go on with: reeldeck jobs wait \(id)"
        case .noJob(let id): "There is no job \(id). See them with: reeldeck jobs."
        case .notRetriable(let id): "\(id) is no job that failed or was cancelled. See them with: reeldeck jobs."
        case .isOver(let id, let status): "\(id) is over already: \(status)."
        case .noPending(let number, let count):
            count == 0
                ? "Nothing waits: every message was sent."
                : "There is no message \(number): choose from 1 to \(count). See them with: reeldeck pending."
        case .noWebPage(let service):
            "The \(service) has no page in the web: its films are on this machine. Use --cloud."
        case .noAddress(let setting, let address):
            "\(setting) is no address: \(address). Write it whole, such as http://127.0.0.1:4170."
        }
    }
}
