import EditLanguage
import Foundation
import Testing
import Timeline

/// What people say in Chinese in a roundabout way, by its kinds: what is meant shows in the film.
@Suite("Chinese, as people say it") struct ChineseKindTests {
    /// Without lines, nothing may be changed, and all is asked.
    typealias Said = NeverWrongTests.Said

    @Test(
        "is done to what is meant, or asked",
        arguments: copies + contrasts + lengths + others + shifts + paces + openParts + openLooks + groups + scales
            + restored + laid
    )
    func does(_ said: Said) {
        var talk = Talk()
        let before = talk.film
        for sentence in said.sentences.components(separatedBy: " || ") { talk.say(sentence) }
        let film = talk.film.joined(separator: "\n")
        if said.lines.isEmpty {
            #expect(talk.film == before)
            #expect(talk.question?.isEmpty == false)
        } else {
            #expect(said.lines.allSatisfy(talk.film.contains), "\(talk.question ?? "") \(film)")
        }
    }

    static let copies = [
        Said("把第三段复制一份放到最后", "V1·3 dinner.mp4 20000-30000", "V1·4 dinner.mp4 30000-40000"),
        Said("把第一段复制到结尾", "V1·1 beach.mp4 0-12000", "V1·4 beach.mp4 30000-42000"),
        // The third is the third as it was before the copy.
        Said("第二段复制一份，放在第三段后面", "V1·3 dinner.mp4 20000-30000", "V1·4 market.mp4 30000-38000"),
        Said("复制第一段，放到第三段后面", "V1·2 market.mp4 12000-20000", "V1·4 beach.mp4 30000-42000"),
        Said("把dinner复制一份放到beach前面", "V1·1 dinner.mp4 0-10000", "V1·4 dinner.mp4 30000-40000"),
        Said("把标题复制一份放到10秒处", "T1·2 Summer 10000-13000"),
        Said("把第一段复制两份", "V1·3 beach.mp4 24000-36000", "V1·4 market.mp4 36000-44000"),
    ]

    /// A part, or a thing, and the rest stays; not this but that.
    static let contrasts = [
        Said("前10秒加速到2倍，后面正常", "V1·1 beach.mp4 0-5000 speed 200", "V1·2 beach.mp4 5000-7000"),
        Said("前5秒静音，其余不变", "V1·1 beach.mp4 0-5000 0%", "V1·2 beach.mp4 5000-12000"),
        Said("第二段加速2倍，其他的不变", "V1·2 market.mp4 12000-16000 speed 200"),
        Said("只把第二段调亮，其他别动", "V1·2 market.mp4 12000-20000 brightness 20"),
        Said("第一段倒放，别的都不要动", "V1·1 beach.mp4 0-12000 reversed", "V1·2 market.mp4 12000-20000"),
        Said("第一段黑白，其余保持彩色", "V1·1 beach.mp4 0-12000 grayscale", "V1·2 market.mp4 12000-20000"),
        Said("速度调到2倍，只调第三段", "V1·3 dinner.mp4 20000-25000 speed 200"),
        // What follows a cut and stays where it is would leave a gap.
        Said("删除第二段，后面的不动"),
        Said("标题不要白色要红色", "T1·1 Summer 0-3000 #FF0000"),
        Said("标题要红色，不要白色", "T1·1 Summer 0-3000 #FF0000"),
        Said("标题别用白色，用黄色", "T1·1 Summer 0-3000 #FFFF00"),
        Said("标题不要放上面，放下面", "T1·1 Summer 0-3000 bottom"),
        Said("音乐不要35%，要20%", "A1·1 Lo-fi 0-30000 20%"),
        Said("第二段不要黑白要复古", "V1·2 market.mp4 12000-20000 vintage"),
        Said("删除第二段，不是第一段", "V1·1 beach.mp4 0-12000", "V1·2 dinner.mp4 12000-22000"),
        Said("倒放第二段而不是第一段", "V1·1 beach.mp4 0-12000", "V1·2 market.mp4 12000-20000 reversed"),
        Said("第二段不要静音"), Said("不要红色"),
    ]

    static let lengths = [
        Said("第一段剪到一半", "V1·1 beach.mp4 0-6000"), Said("第一段剪成一半", "V1·1 beach.mp4 0-6000"),
        Said("把第三段剪短到原来的一半", "V1·3 dinner.mp4 20000-25000"),
        Said("把第二段裁到四分之一", "V1·2 market.mp4 12000-14000"),
        Said("第一段缩短20%", "V1·1 beach.mp4 0-9600"), Said("第一段剪到原来的50%", "V1·1 beach.mp4 0-6000"),
        Said("第一段只保留4秒到10秒", "V1·1 beach.mp4 0-6000", "V1·2 market.mp4 6000-14000"),
        Said("第三段只保留2秒到5秒", "V1·2 market.mp4 12000-20000", "V1·3 dinner.mp4 20000-23000"),
    ]

    static let others = [
        Said("第一段静音 || 其他几段也一样", "V1·2 market.mp4 12000-20000 0%", "V1·3 dinner.mp4 20000-30000 0%"),
        Said("第一段静音 || 另外两段也静音", "V1·2 market.mp4 12000-20000 0%", "V1·3 dinner.mp4 20000-30000 0%"),
        Said("第一段静音 || 后面两段也一样", "V1·2 market.mp4 12000-20000 0%", "V1·3 dinner.mp4 20000-30000 0%"),
        Said("第二段静音 || 后面的也一样", "V1·1 beach.mp4 0-12000", "V1·3 dinner.mp4 20000-30000 0%"),
        // What it was done to is not done to twice.
        Said(
            "第一段调亮一点 || 每一段都这样",
            "V1·1 beach.mp4 0-12000 brightness 10",
            "V1·2 market.mp4 12000-20000 brightness 10"
        ),
    ]

    static let shifts = [
        Said("标题晚两秒出现", "T1·1 Summer 2000-5000"), Said("标题晚1.5秒再出现", "T1·1 Summer 1500-4500"),
        Said("标题移到5秒 || 标题早一秒", "T1·1 Summer 4000-7000"), Said("标题晚两秒消失", "T1·1 Summer 0-5000"),
        Said("标题早一秒消失", "T1·1 Summer 0-2000"), Said("音乐提前两秒结束", "A1·1 Lo-fi 0-28000 35%"),
        Said("音乐晚3秒进来", "A1·1 Lo-fi 3000-30000 35%"), Said("标题从第2秒才出现", "T1·1 Summer 2000-5000"),
        Said("让标题晚一点出现"), Said("让标题晚一点出现 || 两秒", "T1·1 Summer 2000-5000"),
    ]

    static let paces = [
        Said("第二段快50%", "V1·2 market.mp4 12000-17333 speed 150"),
        Said("第一段慢20%", "V1·1 beach.mp4 0-15000 speed 80"), Said("第一段播快点", "V1·1 beach.mp4 0-9600 speed 125"),
        Said("第三段再慢些", "V1·3 dinner.mp4 20000-32500 speed 80"),
    ]
}
