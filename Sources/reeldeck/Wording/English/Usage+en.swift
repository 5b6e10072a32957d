import EditLanguage

extension English {
    func message(for fault: UsageFault) -> String {
        switch fault {
        case .nothingToSay: "Say something, for example: make a 10 second city timelapse"
        case .portOutOfRange: "--port needs a number from 0 to 65535."
        case .verboseScreen: "--verbose is for the other commands; reeldeck doctor names the log's file."
        case .severalServices: "Only one of --cloud, --studio and --api-url can be given."
        case .serveElsewhere: "serve runs the studio on this machine: leave out --cloud and --api-url."
        case .unfitAddress: "--api-url needs an address such as http://127.0.0.1:4170."
        case .batchHasProjects: "A batch has projects of its own: leave --project out."
        case .noBatch: "Name files, or a list with --list, or say --resume."
        case .resumesAlone: "--resume goes on with the newest batch: name no files and no list with it."
        case .listOrFiles: "A list has files and instructions of its own: leave the others out."
        case .noBatchFolder: "Say with -o in which folder the films go."
        case .sessionsOutOfRange:
            "--sessions needs a number from \(BatchCommand.sessionCounts.lowerBound) to \(BatchCommand.sessionCounts.upperBound)."
        }
    }
}
