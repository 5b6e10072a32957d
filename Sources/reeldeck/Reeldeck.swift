import ArgumentParser
@main struct Reeldeck: ParsableCommand { func run() {} }
