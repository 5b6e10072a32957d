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
        }
    }
}
