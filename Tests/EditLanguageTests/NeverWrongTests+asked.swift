/// What is to be asked back, by kind.
extension NeverWrongTests {
    static let leftOver = [
        "add a vignette to all clips",
        "delete the first or second clip",
        "add 视频.mp4",
    ]

    static let questions = [
        "how do I delete the third clip?", "what happens if I delete the last clip?", "Should I cut the market clip?",
        "is it possible to reverse the second clip?", "why is the music so quiet", "what if we put dinner first?",
        "do you think the title would look better in yellow?", "can I delete the second clip?",
        "could you explain how to delete a clip", "tell me how to reverse the second clip",
        "怎么删除第二段？", "第二段删了会怎么样", "要是把音乐去掉会怎么样？", "要不要删掉第二段？", "要删掉第二段吗",
    ]

    static let refusals = [
        "don't delete the second clip", "please do not mute the music", "never mind", "please keep the music as it is",
        "leave the title alone", "make it vertical but don't crop anything", "don't mute the music, just the clips",
        "不要删除第二段", "别删除第二段", "先别加音乐", "第二段先别静音", "第一段保持不变", "不要把第二段变成黑白",
    ]

    static let drawings = [
        "make a thumbnail from the last frame", "make a teaser", "make a gif of the first 3 seconds",
        "create a montage from these clips", "make a 4 second clip of the market video",
        "generate a voiceover from the title",
        "add an explosion effect at 5 seconds", "生成封面", "加个爆炸特效", "视频抖得厉害,帮我做个防抖", "make me a trailer",
        "create a slideshow",
    ]

    static let texts = [
        "show the title again at 20 seconds", "add a title Hello on dinner",
        "add a title Hello in the middle of the film",
        "add a subtitle in Spanish",
        "add a title with my name", "add a title about the beach", "add a title saying one at 2s then two at 5s",
        "change the title to something better", "change the title to match the music", "标题换成更好的", "标题改成片段的名字",
        "replace the title with a logo", "replace the second clip with a longer video", "把第二段换成别的视频",
        "replace the second clip with a slideshow of all clips",
    ]

    static let lengths = [
        "把音乐延长到一分钟", "make the music twice as long", "make the title last a minute", "slow down the music",
        "add a title 'End' from 50s to 53s", "move the second clip to 40 seconds", "第二段移到40秒",
    ]
}
