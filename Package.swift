// swift-tools-version: 6.2
import PackageDescription

// The house: floors and arrows are drawn in docs/architecture.md and held by Tests/HouseTests, which reads this file too:
// what a target depends on is its row there. Heavy packages are each let into one room only; traits are emptied where a
// package has them.
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
let nioCompression = Target.Dependency.product(name: "NIOHTTPCompression", package: "swift-nio-extras")
let nioSOCKS = Target.Dependency.product(name: "NIOSOCKS", package: "swift-nio-extras")
let nioSSL = Target.Dependency.product(name: "NIOSSL", package: "swift-nio-ssl")
let nioHTTP1 = Target.Dependency.product(name: "NIOHTTP1", package: "swift-nio")
let deque = Target.Dependency.product(name: "DequeModule", package: "swift-collections")
let lifecycle = Target.Dependency.product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let signals = Target.Dependency.product(name: "UnixSignals", package: "swift-service-lifecycle")
let toml = Target.Dependency.product(name: "TOMLKit", package: "TOMLKit")
// The file paths of Subprocess, where the system brings none of its own.
let filePath = Target.Dependency.product(
    name: "SystemPackage",
    package: "swift-system",
    condition: .when(platforms: [.linux])
)
let subprocess = Target.Dependency.product(name: "Subprocess", package: "swift-subprocess")

// What comes along with the packages, and is held at one version too. SwiftPM warns of packages that no target uses, so a
// product of each is named for a platform that Reeldeck is not built for; nothing is built because of it.
let nowhere = TargetDependencyCondition.when(platforms: [.wasi])
let alongside: [Target.Dependency] = [
    .product(name: "Algorithms", package: "swift-algorithms", condition: nowhere),
    .product(name: "SwiftASN1", package: "swift-asn1", condition: nowhere),
    .product(name: "AsyncAlgorithms", package: "swift-async-algorithms", condition: nowhere),
    .product(name: "Atomics", package: "swift-atomics", condition: nowhere),
    .product(name: "X509", package: "swift-certificates", condition: nowhere),
    .product(name: "Configuration", package: "swift-configuration", condition: nowhere),
    .product(name: "Tracing", package: "swift-distributed-tracing", condition: nowhere),
    .product(name: "StructuredFieldValues", package: "swift-http-structured-headers", condition: nowhere),
    .product(name: "CoreMetrics", package: "swift-metrics", condition: nowhere),
    .product(name: "NIOHTTP2", package: "swift-nio-http2", condition: nowhere),
    .product(name: "NIOTransportServices", package: "swift-nio-transport-services", condition: nowhere),
    .product(name: "Numerics", package: "swift-numerics", condition: nowhere),
    .product(name: "ServiceContextModule", package: "swift-service-context", condition: nowhere),
]

func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// A room that works hard: sentences are read and drafts edited by the ten thousand in tests, clips are drawn pixel by pixel
/// and screens cell by cell.
/// It is optimised in debug builds as well: those tests take a tenth of the time, and a build from nothing some minutes more.
func hardRoom(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(
        name: name,
        dependencies: dependencies,
        swiftSettings: strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]
    )
}

func tests(
    of name: String,
    _ more: [Target.Dependency] = [],
    resources: [Resource] = [],
    exclude: [String] = []
) -> Target {
    .testTarget(
        name: "\(name)Tests",
        dependencies: [.init(stringLiteral: name)] + more,
        exclude: exclude,
        resources: resources,
        swiftSettings: strict
    )
}

let package = Package(
    name: "reeldeck",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "reeldeck", targets: ["reeldeck"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/swift-server/async-http-client", exact: "1.37.0", traits: []),
        .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1", traits: []),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", exact: "1.0.2", traits: []),
        .package(url: "https://github.com/LebJe/TOMLKit", exact: "0.6.0"),
        .package(url: "https://github.com/apple/swift-collections", exact: "1.6.0", traits: []),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", exact: "2.13.0"),
        // Their types stand in the interfaces of the packages above; they add nothing to the build.
        .package(url: "https://github.com/apple/swift-http-types", exact: "1.8.0", traits: []),
        .package(url: "https://github.com/apple/swift-log", exact: "1.16.2", traits: []),
        .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
        .package(url: "https://github.com/apple/swift-system", exact: "1.8.1"),
        // They come along with the packages above.
        .package(url: "https://github.com/apple/swift-algorithms", exact: "1.2.1"),
        .package(url: "https://github.com/apple/swift-asn1", exact: "1.7.4"),
        .package(url: "https://github.com/apple/swift-async-algorithms", exact: "1.1.4", traits: []),
        .package(url: "https://github.com/apple/swift-atomics", exact: "1.3.0"),
        .package(url: "https://github.com/apple/swift-certificates", exact: "1.21.1"),
        .package(url: "https://github.com/apple/swift-configuration", exact: "1.4.0", traits: []),
        .package(url: "https://github.com/apple/swift-distributed-tracing", exact: "1.7.3"),
        .package(url: "https://github.com/apple/swift-http-structured-headers", exact: "1.7.0"),
        .package(url: "https://github.com/apple/swift-metrics", exact: "2.13.0"),
        .package(url: "https://github.com/apple/swift-nio-extras", exact: "1.35.2"),
        .package(url: "https://github.com/apple/swift-nio-http2", exact: "1.46.0"),
        .package(url: "https://github.com/apple/swift-nio-ssl", exact: "2.37.6"),
        .package(url: "https://github.com/apple/swift-nio-transport-services", exact: "1.28.0"),
        .package(url: "https://github.com/apple/swift-numerics", exact: "1.1.1"),
        .package(url: "https://github.com/apple/swift-service-context", exact: "1.5.1"),
    ],
    targets: [
        // Floor 0
        .systemLibrary(
            name: "CNcursesw",
            pkgConfig: "ncursesw",
            providers: [.apt(["libncurses-dev"]), .brew(["ncurses"])]
        ),
        .systemLibrary(
            name: "CChafa",
            pkgConfig: "chafa",
            providers: [.apt(["libchafa-dev", "libglib2.0-dev"]), .brew(["chafa"])]
        ),
        hardRoom("ExactJSON"),
        room("EventStream"),
        room("Multipart"),
        room("PrivateFiles"),
        .target(name: "CTerminalGuard"),
        .target(name: "CHeap"),
        room("Hashes"),
        room("WebRoutes"),
        // Floor 1
        room("Pictures", ["CChafa"]),
        room("ProgramLog", ["PrivateFiles", logging]),
        hardRoom("Timeline", ["ExactJSON"]),
        hardRoom("Terminal", ["CNcursesw", "CTerminalGuard"]),
        // Floor 2
        room("ServiceProtocol", ["ExactJSON", "Timeline"]),
        hardRoom("EditLanguage", ["ExactJSON", "Timeline"]),
        room(
            "Rendering",
            ["ExactJSON", "Hashes", "Pictures", "PrivateFiles", "ProgramLog", "Timeline", deque, subprocess, filePath]
        ),
        // Floor 3
        .target(
            name: "ServiceClient",
            dependencies: [
                "ServiceProtocol", "EventStream", "ExactJSON", "Hashes", "Multipart", "PrivateFiles", "ProgramLog",
                "WebRoutes",
                asyncHTTPClient, nio, nioCompression, nioHTTP1, nioPosix, nioSOCKS, nioSSL,
            ],
            resources: [.embedInCode("Skill/SKILL.md")],
            swiftSettings: strict
        ),
        hardRoom(
            "Studio",
            [
                "ServiceProtocol", "EventStream", "ExactJSON", "Hashes", "Multipart", "PrivateFiles", "EditLanguage",
                "ProgramLog", "Rendering", "Timeline", "WebRoutes", hummingbird, grdb, nio, asyncHTTPClient, deque,
                httpTypes,
                lifecycle, nioHTTP1, signals,
            ]
        ),
        // Floor 4
        room(
            "Workspace",
            [
                "ServiceClient", "ServiceProtocol", "EditLanguage", "ExactJSON", "PrivateFiles", "ProgramLog",
                "Timeline", "WebRoutes", grdb, toml,
            ]
        ),
        // Floor 5
        room(
            "Deck",
            [
                "Workspace", "Terminal", "EditLanguage", "Pictures", "ServiceProtocol", "Timeline",
            ]
        ),
        // Floor 6
        .executableTarget(
            name: "reeldeck",
            dependencies: [
                "CHeap", "Deck", "EditLanguage", "ExactJSON", "Pictures", "PrivateFiles", "ProgramLog", "Rendering",
                "ServiceClient",
                "ServiceProtocol",
                "Studio", "Terminal", "Timeline", "WebRoutes", "Workspace", argumentParser,
            ],
            swiftSettings: strict
        ),
        // Tests: each room by itself, then the rooms together.
        .target(name: "SeededNumbers", path: "Tests/SeededNumbers", swiftSettings: strict),
        .target(
            name: "HostileJSON",
            dependencies: ["ExactJSON", "SeededNumbers"],
            path: "Tests/HostileJSON",
            swiftSettings: strict
        ),
        .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
        .target(
            name: "SampleDrafts",
            dependencies: ["SeededNumbers", "Timeline"],
            path: "Tests/SampleDrafts",
            swiftSettings: strict
        ),
        .testTarget(name: "HouseTests", dependencies: alongside, swiftSettings: strict),
        tests(of: "EventStream", ["SeededNumbers"], resources: [.copy("Fixtures")]),
        tests(of: "Multipart", ["SeededNumbers"], resources: [.copy("Fixtures")]),
        tests(of: "ExactJSON", ["SeededNumbers"]),
        tests(of: "PrivateFiles"),
        tests(of: "Hashes", ["SeededNumbers", "TestSupport"]),
        tests(of: "WebRoutes"),
        tests(of: "Pictures"),
        tests(of: "ProgramLog", ["PrivateFiles", logging]),
        tests(of: "Timeline", ["ExactJSON", "SampleDrafts", "SeededNumbers", "TestSupport"]),
        tests(
            of: "EditLanguage",
            ["ExactJSON", "SampleDrafts", "SeededNumbers", "TestSupport", "Timeline"],
            exclude: ["Cases/Tables"]
        ),
        tests(of: "Terminal", ["CTerminalGuard", "CNcursesw", "SeededNumbers", "TestSupport"]),
        tests(of: "ServiceProtocol", ["ExactJSON", "Timeline"]),
        tests(
            of: "Rendering",
            ["ExactJSON", "Hashes", "Pictures", "SeededNumbers", "TestSupport", "Timeline"],
            resources: [.copy("Goldens")]
        ),
        .target(
            name: "ScriptedService",
            dependencies: [nio, nioPosix, nioHTTP1, nioSSL],
            path: "Tests/ScriptedService",
            swiftSettings: strict
        ),
        tests(of: "ScriptedService", [nio, nioPosix]),
        .target(
            name: "FaultyService",
            dependencies: ["ExactJSON", "ScriptedService", "SeededNumbers"],
            path: "Tests/FaultyService",
            swiftSettings: strict
        ),
        .target(
            name: "SoakRun",
            dependencies: ["CPty", "ExactJSON", "FaultyService", "SeededNumbers", filePath, subprocess],
            path: "Tests/SoakRun",
            swiftSettings: strict
        ),
        tests(of: "SoakRun", ["ExactJSON", "FaultyService", "ServiceClient", "ServiceProtocol", "TestSupport"]),
        .executableTarget(
            name: "Soak",
            dependencies: ["SoakRun", argumentParser],
            path: "Tests/Soak",
            swiftSettings: strict
        ),
        .executableTarget(
            name: "RenderingBenchmark",
            dependencies: ["ExactJSON", "Rendering", "Timeline"],
            path: "Tests/Benchmarks/Rendering",
            swiftSettings: strict
        ),
        .executableTarget(
            name: "DeckBenchmark",
            dependencies: [
                "CPty", "ExactJSON", "ScriptedService", "SeededNumbers", "Timeline", "Workspace", argumentParser,
            ],
            path: "Tests/Benchmarks/Deck",
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
            [
                "EventStream", "ExactJSON", "HostileJSON", "PrivateFiles", "ScriptedService", "SeededNumbers",
                "ServiceProtocol", "TestSupport", "WebRoutes", nio, nioHTTP1, nioSSL,
            ]
        ),
        tests(
            of: "Studio",
            [
                "EditLanguage", "ExactJSON", "PrivateFiles", "Rendering", "ScriptedService", "SeededNumbers",
                "ServiceProtocol", "TestSupport", "Timeline", "WebRoutes", grdb,
            ]
        ),
        tests(
            of: "Workspace",
            [
                "EditLanguage", "ExactJSON", "HostileJSON", "ManualClock", "SampleDrafts", "ScriptedService",
                "SeededNumbers", "ServiceClient", "ServiceProtocol", "TestSupport", "Timeline", "WebRoutes", grdb,
            ]
        ),
        tests(
            of: "Deck",
            [
                "EditLanguage", "ExactJSON", "Pictures", "SeededNumbers", "ServiceClient", "ServiceProtocol",
                "Terminal",
                "TestSupport", "Timeline", "Workspace",
            ],
            resources: [.copy("Goldens")]
        ),
        .target(name: "CPty", path: "Tests/CPty", linkerSettings: [.linkedLibrary("util", .when(platforms: [.linux]))]),
        .testTarget(
            name: "ProgramTests",
            dependencies: ["CPty", "ExactJSON", "ScriptedService", "SoakRun", "TestSupport", "reeldeck", grdb],
            exclude: ["Yesterday"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "LoopbackTests",
            dependencies: [
                "ExactJSON", "ScriptedService", "ServiceClient", "ServiceProtocol", "Studio", "TestSupport", "Timeline",
                "Workspace",
            ],
            swiftSettings: strict
        ),
    ]
)
