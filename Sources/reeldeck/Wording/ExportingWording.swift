/// What is said of exports and jobs, with the command that goes on from there.
protocol ExportingWording: Sendable {
    func jobIsKept(_ id: String) -> String
    var noExports: String { get }
    func jobIsCancelled(_ id: String) -> String
    func message(for failure: CommandFailure.Kind) -> String
}
