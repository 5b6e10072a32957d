/// What is said of projects.
protocol ProjectWording: Sendable {
    var noProjects: String { get }
    func isReady(project name: String) -> String
    func isNow(project name: String, called newName: String) -> String
    func isGone(project name: String) -> String
    func isDefault(project name: String) -> String
}
