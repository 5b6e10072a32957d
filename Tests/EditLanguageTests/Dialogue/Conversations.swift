/// Conversations that the documentation shows, turn by turn; each turn with a line that the film then has, or that it
/// does not change.
struct Conversation: Sendable {
    let title: String
    let turns: [(say: String, film: Set<String>?)]

    static let all = [
        Conversation(
            title: "Cutting it shorter",
            turns: [
                ("trim 2 seconds", nil),
                ("from the end", ["V1·3 dinner.mp4 20000-28000"]),
                ("no, 4", ["V1·3 dinner.mp4 20000-26000"]),
                ("that's too much", ["V1·3 dinner.mp4 20000-28000"]),
                ("delete the second clip", ["V1·2 dinner.mp4 12000-20000"]),
                ("no, the first one", ["V1·1 market.mp4 0-8000", "V1·2 dinner.mp4 8000-16000"]),
                ("actually leave it", ["V1·1 beach.mp4 0-12000", "V1·3 dinner.mp4 20000-28000"]),
                ("split at 5s", ["V1·1 beach.mp4 0-5000"]),
                ("delete the second part", ["V1·2 market.mp4 5000-13000"]),
            ]
        ),
        Conversation(
            title: "How it looks and sounds",
            turns: [
                ("give it a vintage look", nil),
                ("market", ["V1·2 market.mp4 12000-20000 vintage"]),
                ("same for clip 3", ["V1·3 dinner.mp4 20000-30000 vintage"]),
                ("turn the music down to 10%", ["A1·1 Lo-fi 0-30000 10%"]),
                ("too quiet", ["A1·1 Lo-fi 0-30000 22%"]),
                ("a bit more", ["A1·1 Lo-fi 0-30000 34%"]),
                ("make the title red", ["T1·1 Summer 0-3000 #FF0000"]),
                ("blue instead", ["T1·1 Summer 0-3000 #0000FF"]),
                ("crossfade between the first two clips", ["V1·2 market.mp4 12000-20000 crossfade vintage"]),
                ("do that between the other two as well", ["V1·3 dinner.mp4 20000-30000 crossfade vintage"]),
            ]
        ),
        Conversation(
            title: "In Chinese",
            turns: [
                ("加个复古滤镜", nil),
                ("2", ["V1·2 market.mp4 12000-20000 vintage"]),
                ("其他的也一样", ["V1·1 beach.mp4 0-12000 vintage", "V1·3 dinner.mp4 20000-30000 vintage"]),
                ("第一段加速到2倍", ["V1·1 beach.mp4 0-6000 speed 200 vintage"]),
                ("还是太快", ["V1·1 beach.mp4 0-8000 speed 150 vintage"]),
                ("删除第二段", ["V1·2 dinner.mp4 8000-18000 vintage"]),
                ("不对，是第三段", ["V1·2 market.mp4 8000-16000 vintage"]),
                ("还是不要了", ["V1·3 dinner.mp4 16000-26000 vintage"]),
                ("剪掉前5秒", ["V1·1 beach.mp4 0-3000 speed 150 vintage"]),
                ("不用那么多，2秒就行", ["V1·1 beach.mp4 0-6000 speed 150 vintage"]),
            ]
        ),
        Conversation(
            title: "What was left open",
            turns: [
                ("change the speed of the last clip", nil),
                ("1.5x", ["V1·3 dinner.mp4 20000-26666 speed 150"]),
                ("change the title", nil),
                ("to Autumn", ["T1·1 Autumn 0-3000"]),
                ("change the title color", nil),
                ("green", ["T1·1 Autumn 0-3000 #008000"]),
                ("change the volume of the music", nil),
                ("60", ["A1·1 Lo-fi 0-26666 60%"]),
            ]
        ),
        Conversation(
            title: "The other way",
            turns: [
                ("move the title to the left", ["T1·1 Summer 0-3000 left"]),
                ("no, the other side", ["T1·1 Summer 0-3000 right"]),
                ("trim 2 seconds from the start of the beach clip", ["V1·1 beach.mp4 0-10000"]),
                ("wrong end", ["V1·1 beach.mp4 0-10000"]),
                ("fade in the music", ["A1·1 Lo-fi 0-28000 35% fade in 1000"]),
                ("the other way", ["A1·1 Lo-fi 0-28000 35% fade out 1000"]),
                ("put it back", ["A1·1 Lo-fi 0-28000 35%"]),
            ]
        ),
        Conversation(
            title: "One of several",
            turns: [
                ("add a crossfade between all the clips", ["V1·3 dinner.mp4 20000-30000 crossfade"]),
                ("remove the second one", ["V1·3 dinner.mp4 20000-30000", "V1·2 market.mp4 12000-20000 crossfade"]),
                ("make all clips black and white", ["V1·3 dinner.mp4 20000-30000 grayscale"]),
                ("not the third one", ["V1·3 dinner.mp4 20000-30000", "V1·1 beach.mp4 0-12000 grayscale"]),
                ("mute the first clip", ["V1·1 beach.mp4 0-12000 0% grayscale"]),
                ("no, the other one", nil),
                ("2", ["V1·3 dinner.mp4 20000-30000 0%", "V1·1 beach.mp4 0-12000 grayscale"]),
            ]
        ),
        Conversation(
            title: "What came of it",
            turns: [
                ("split at 6 seconds", ["V1·1 beach.mp4 0-6000"]),
                ("speed up the second half of the beach 2x", ["V1·2 beach.mp4 6000-9000 speed 200"]),
                ("duplicate the market clip", ["V1·4 market.mp4 17000-25000"]),
                ("play the copy backwards", ["V1·4 market.mp4 17000-25000 reversed"]),
                ("add a title 'Bye' at 10 s", ["T1·2 Bye 10000-13000"]),
                ("another one at 20", ["T1·3 Bye 20000-23000"]),
                ("red please", ["T1·3 Bye 20000-23000 #FF0000"]),
            ]
        ),
        Conversation(
            title: "Going back",
            turns: [
                ("delete the second clip", ["V1·2 dinner.mp4 12000-22000"]),
                ("what did you just change?", nil),
                ("mute the music", ["A1·1 Lo-fi 0-22000 0%"]),
                ("undo the last two things", ["V1·2 market.mp4 12000-20000", "A1·1 Lo-fi 0-30000 35%"]),
                ("save this as version one", nil),
                ("trim the first 4 seconds", ["V1·1 beach.mp4 0-8000"]),
                ("undo", ["V1·1 beach.mp4 0-12000"]),
                ("trim the first 3 instead", ["V1·1 beach.mp4 0-9000"]),
            ]
        ),
        Conversation(
            title: "What was left open, in Chinese",
            turns: [
                ("改一下最后一段的速度", nil),
                ("1.5倍", ["V1·3 dinner.mp4 20000-26666 speed 150"]),
                ("标题换个颜色", nil),
                ("橙色", ["T1·1 Summer 0-3000 #FFA500"]),
                ("第一段剪掉3秒", nil),
                ("从后面剪", ["V1·1 beach.mp4 0-9000"]),
            ]
        ),
        Conversation(
            title: "There and back, in Chinese",
            turns: [
                ("第二段静音", ["V1·2 market.mp4 12000-20000 0%"]),
                ("取消静音", ["V1·2 market.mp4 12000-20000"]),
                ("标题放到左边", ["T1·1 Summer 0-3000 left"]),
                ("另一边", ["T1·1 Summer 0-3000 right"]),
                ("音乐调到20%", ["A1·1 Lo-fi 0-30000 20%"]),
                ("太小了，调到40%", ["A1·1 Lo-fi 0-30000 40%"]),
                ("删除第二段", ["V1·2 dinner.mp4 12000-22000"]),
                ("ctrl+z", ["V1·2 market.mp4 12000-20000"]),
            ]
        ),
    ]
}
