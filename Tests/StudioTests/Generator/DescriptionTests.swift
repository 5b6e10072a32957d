import EditLanguage
import Testing

@testable import Studio

@Suite("What a description asks for")
struct DescriptionTests {
    @Test(
        "Scenes in two languages",
        arguments: [
            ("city timelapse", Scene.city), ("城市延时", .city), ("a busy street at night", .city), ("城市夜景", .city),
            ("Tokyo neon skyline", .city), ("skyscrapers downtown", .city), ("繁忙的车流", .city),
            ("cars on a highway", .city),
            ("rain", .city), ("下雨", .city),
            ("sunset over the ocean", .sea), ("海边日落", .sea), ("waves on a beach", .sea), ("大海", .sea),
            ("a boat on a lake", .sea), ("沙滩", .sea), ("sunset", .sea), ("日出", .sea),
            ("misty forest", .forest), ("森林", .forest), ("autumn leaves", .forest), ("fireflies in the woods", .forest),
            ("mountain landscape", .forest), ("萤火虫", .forest), ("snow", .forest), ("下雪的冬天", .forest),
            ("outer space", .space), ("太空", .space), ("星空", .space), ("galaxy", .space), ("milky way", .space),
            ("planet in a nebula", .space), ("宇宙飞船与银河", .space), ("银河", .space), ("上海", .city),
            ("SCI-FI intro", .space),
            ("abstract gradient", .abstract), ("抽象渐变背景", .abstract), ("", .abstract), ("something nice", .abstract),
            ("wavelength", .abstract), ("🙂🙃", .abstract),
        ]
    )
    func scene(text: String, scene: Scene) {
        #expect(Scene(describing: text) == scene)
    }

    @Test(
        "Times of day in two languages",
        arguments: [
            ("city at night", Daylight.night), ("城市夜景", .night), ("sunset over the ocean", .sunset), ("海边日落", .sunset),
            ("golden hour beach", .sunset), ("dawn in the forest", .dawn), ("清晨的森林", .dawn), ("a sunny day", .day),
            ("白天的城市", .day), ("city", nil),
        ]
    )
    func daylight(text: String, daylight: Daylight?) {
        #expect(ClipDescription(text).daylight == daylight)
    }

    @Test("Time lapses, tempo and weather")
    func manner() {
        #expect(ClipDescription("city time-lapse").timelapse)
        #expect(ClipDescription("城市延时摄影").timelapse)
        #expect(!ClipDescription("city").timelapse)
        #expect(ClipDescription("slow waves").tempo < 1)
        #expect(ClipDescription("动感城市").tempo > 1)
        #expect(ClipDescription("rainy street").weather == .rain)
        #expect(ClipDescription("雪中的森林").weather == .snow)
    }

    @Test("The same words give the same seed, other words another")
    func seed() {
        #expect(ClipDescription("City timelapse") == ClipDescription("city timelapse"))
        #expect(ClipDescription("city timelapse").seed != ClipDescription("city timelapse 2").seed)
    }

    @Test(
        "one colour and nothing else is that colour",
        arguments: [
            ("black", 0x000000), ("a plain white screen", 0xFFFFFF), ("black screen", 0x000000), ("黑屏", 0x000000),
            ("纯白画面", 0xFFFFFF), ("solid red background", 0xFF0000),
        ] as [(String, UInt32)]
    )
    func plain(_ text: String, _ colour: UInt32) { #expect(ClipDescription(text).plainColour == Colour(colour)) }

    @Test(
        "a colour of something is none",
        arguments: ["black cat", "red and blue", "白色的猫", "sunset", "", "white city"]
    )
    func notPlain(_ text: String) { #expect(ClipDescription(text).plainColour == nil) }
}
