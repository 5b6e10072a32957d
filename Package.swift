// swift-tools-version: 6.2
import PackageDescription

// The house: floors and arrows are drawn in docs/architecture.md and held by Tests/HouseTests.
// Heavy packages are each let into one room only; traits are emptied where a package has them.
let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let asyncHTTPClient = Target.Dependency.product(name: "AsyncHTTPClient", package: "async-http-client")
let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let subprocess = Target.Dependency.product(name: "Subprocess", package: "swift-subprocess")

func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(of name: String, _ more: [Target.Dependency] = [], resources: [Resource] = []) -> Target {
    .testTarget(
        name: "\(name)Tests",
        dependencies: [.init(stringLiteral: name)] + more,
        resources: resources,
        swiftSettings: strict
    )
}

let package = Package(
    name: "reeldeck",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "reeldeck", targets: ["reeldeck"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0", traits: []),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
    ],
    targets: [
        // Floor 0
        .systemLibrary(
            name: "CNcursesw",
            pkgConfig: "ncursesw",
            providers: [.apt(["libncurses-dev"]), .brew(["ncurses"])]
        ),
        room("ExactJSON"),
        room("EventStream"),
        // Floor 1
        room("Timeline", ["ExactJSON"]),
        // Floor 2
        room("Terminal", ["CNcursesw"]),
        room("ServiceProtocol", ["ExactJSON", "Timeline"]),
        room("EditLanguage", ["Timeline"]),
        room("Rendering", ["Timeline", subprocess]),
        // Floor 3
        room("ServiceClient", ["ServiceProtocol", "EventStream", asyncHTTPClient]),
        room("Studio", ["ServiceProtocol", "EventStream", "EditLanguage", "Rendering", hummingbird, grdb]),
        // Floor 4
        room("Workspace", ["ServiceClient", "EditLanguage", grdb]),
        // Floor 5
        room("Deck", ["Workspace", "Terminal"]),
        // Floor 6
        .executableTarget(
            name: "reeldeck",
            dependencies: ["Deck", "Workspace", "Studio", argumentParser],
            swiftSettings: strict
        ),
    ]
)
