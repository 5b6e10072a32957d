import EditLanguage

extension English {
    var noProjects: String { "There is no project yet. Make one with: reeldeck project new NAME" }
    func isReady(project name: String) -> String { "Project \(name) is ready." }
    func isNow(project name: String, called newName: String) -> String { "\(name) is now \(newName)." }
    func isGone(project name: String) -> String { "\(name) is gone." }
    func isDefault(project name: String) -> String { "\(name) is the project from now on." }
}
