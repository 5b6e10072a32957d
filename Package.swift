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
let httpTypes = Target.Dependency.product(name: "HTTPTypes", package: "swift-http-types")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let nio = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let nioPosix = Target.Dependency.product(name: "NIOPosix", package: "swift-nio")
let nioHTTP1 = Target.Dependency.product(name: "NIOHTTP1", package: "swift-nio")
let toml = Target.Dependency.product(name: "TOMLKit", package: "TOMLKit")
// The file paths of Subprocess, where the system brings none of its own.
let filePath = Target.Dependency.product(
    name: "SystemPackage",
    package: "swift-system",
    condition: .when(platforms: [.linux])
)
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
        .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
        // Their types stand in the interfaces of the packages above; they add nothing to the build.
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0", traits: []),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2", traits: []),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
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
        room("Multipart"),
        room("PrivateFiles"),
        // Floor 1
        room("Timeline", ["ExactJSON"]),
        // Floor 2
        .target(name: "CTerminalGuard"),
        room("Terminal", ["CNcursesw", "CTerminalGuard"]),
        room("ServiceProtocol", ["ExactJSON", "Timeline"]),
        room("EditLanguage", ["Timeline"]),
        room("Rendering", ["ExactJSON", "PrivateFiles", "Timeline", subprocess, filePath]),
        // Floor 3
        .target(
            name: "ServiceClient",
            dependencies: [
                "ServiceProtocol", "EventStream", "Multipart", "PrivateFiles", asyncHTTPClient, nio, nioHTTP1, nioPosix,
            ],
            resources: [.embedInCode("Skill/SKILL.md")],
            swiftSettings: strict
        ),
        room(
            "Studio",
            [
                "ServiceProtocol", "EventStream", "Multipart", "PrivateFiles", "EditLanguage", "Rendering", hummingbird,
                grdb, nio, asyncHTTPClient, httpTypes, logging, nioHTTP1,
            ]
        ),
        // Floor 4
        room("Workspace", ["ServiceClient", "EditLanguage", "PrivateFiles", grdb, toml]),
        // Floor 5
        room(
            "Deck",
            [
                "Workspace", "Terminal", "EditLanguage", "Rendering", "ServiceClient", "ServiceProtocol", "Timeline",
            ]
        ),
        // Floor 6
        .executableTarget(
            name: "reeldeck",
            dependencies: [
                "Deck", "EditLanguage", "ExactJSON", "PrivateFiles", "Rendering", "ServiceClient", "ServiceProtocol",
                "Studio", "Terminal", "Timeline", "Workspace", argumentParser,
            ],
            swiftSettings: strict
        ),
        // Tests: each room by itself, then the rooms together.
        .target(name: "SeededNumbers", path: "Tests/SeededNumbers", swiftSettings: strict),
        .testTarget(name: "HouseTests", swiftSettings: strict),
        tests(of: "EventStream", ["SeededNumbers"], resources: [.copy("Fixtures")]),
        tests(of: "Multipart", ["SeededNumbers"], resources: [.copy("Fixtures")]),
        tests(of: "ExactJSON"),
        tests(of: "PrivateFiles"),
        tests(of: "Timeline", ["ExactJSON", "SeededNumbers"]),
        tests(of: "EditLanguage", ["ExactJSON", "SeededNumbers", "Timeline"]),
        tests(of: "Terminal", ["CTerminalGuard", "CNcursesw", "SeededNumbers"]),
        tests(of: "ServiceProtocol", ["ExactJSON", "Timeline"]),
        tests(of: "Rendering", ["ExactJSON", "SeededNumbers", "Timeline"], resources: [.copy("Goldens")]),
        .target(
            name: "ScriptedService",
            dependencies: [nio, nioPosix, nioHTTP1],
            path: "Tests/ScriptedService",
            swiftSettings: strict
        ),
        tests(of: "ScriptedService", [nio, nioPosix]),
        .executableTarget(
            name: "RenderingBenchmark",
            dependencies: ["ExactJSON", "Rendering", "Timeline"],
            path: "Tests/Benchmarks/Rendering",
            swiftSettings: strict
        ),
        .target(name: "ManualClock", path: "Tests/ManualClock", swiftSettings: strict),
        .executableTarget(
            name: "EventStreamBenchmark",
            dependencies: ["EventStream"],
            path: "Tests/Benchmarks/EventStream",
            exclude: ["Peers", "compare"],
            swiftSettings: strict
        ),
        tests(
            of: "ServiceClient",
            ["EventStream", "ExactJSON", "PrivateFiles", "ScriptedService", "ServiceProtocol", nio, nioHTTP1]
        ),
        tests(
            of: "Studio",
            [
                "EditLanguage", "ExactJSON", "PrivateFiles", "Rendering", "ScriptedService", "ServiceProtocol",
                "Timeline", grdb,
            ]
        ),
        tests(
            of: "Workspace",
            [
                "EditLanguage", "ExactJSON", "ManualClock", "ScriptedService", "SeededNumbers", "ServiceClient",
                "ServiceProtocol", "Timeline", grdb,
            ]
        ),
        tests(
            of: "Deck",
            [
                "EditLanguage", "ExactJSON", "Rendering", "ServiceClient", "ServiceProtocol", "Terminal", "Timeline",
                "Workspace",
            ],
            resources: [.copy("Goldens")]
        ),
        .target(name: "CPty", path: "Tests/CPty", linkerSettings: [.linkedLibrary("util", .when(platforms: [.linux]))]),
        .testTarget(
            name: "ProgramTests",
            dependencies: ["CPty", "ExactJSON", "ScriptedService", "reeldeck", grdb],
            exclude: ["Yesterday"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "LoopbackTests",
            dependencies: [
                "ExactJSON", "ScriptedService", "ServiceClient", "ServiceProtocol", "Studio", "Timeline", "Workspace",
            ],
            swiftSettings: strict
        ),
    ]
)
